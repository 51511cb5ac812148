// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/objects/native.h"

// `self` of a method of a library type whose objects are CellKind::kNative: that kind is shared by all of them, so the
// type itself is checked. A struct T says `static Type& type();`.
//
//   static Value bytes_io_close(Call& call, Self<BytesIo> self) { self->is_closed = true; … }

namespace pyexec {

template <class T>
struct Self {
  T* object = nullptr;
  T* operator->() const { return object; }
  T& operator*() const { return *object; }
};

template <class T>
bool is_native(Value value) {
  return has_kind(value, CellKind::kNative) && is_instance(value, &T::type());
}
template <class T>
T* as_native(Value value) {
  return static_cast<T*>(value.as_object());
}

namespace native_detail {

template <class T>
struct Parameter<Self<T>> {
  using Storage = Self<T>;
  static bool from(ArgumentPlace place, Value value, Storage* out) {
    if (!is_native<T>(value)) [[unlikely]] {
      return raise_wrong_argument(place, value, T::type().builtin_name);
    }
    out->object = static_cast<T*>(value.as_object());
    return true;
  }
  static Self<T> get(Storage& storage) { return storage; }
};

}  // namespace native_detail

}  // namespace pyexec
