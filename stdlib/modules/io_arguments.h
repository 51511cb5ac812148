// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/objects/str_text.h"

// Arguments that StringIO and BytesIO read alike.

namespace pyexec {

// A size or None: -1 when there is none.
inline bool io_size(Run& run, Value value, int64_t* out) {
  *out = -1;
  if (value.is_absent() || value.is_none()) {
    return true;
  }
  if (!is_int_like(value) && type_of(value)->slots.to_index == nullptr) {
    return run.raise(types::type_error_, "argument should be integer or None, not '{}'", {type_of(value)});
  }
  return to_index_exact(run, value, out, &types::overflow_error_);
}

inline bool io_position(Run& run, Value value, int64_t* out) {
  TRY(Value number, to_index(run, value));
  if (!number.is_int()) {
    return run.raise(types::overflow_error_, "Python int too large to convert to C ssize_t");
  }
  *out = number.as_int();
  return true;
}

inline bool io_whence(Run& run, Value value, int64_t* out) {
  *out = 0;
  if (value.is_absent()) {
    return true;
  }
  TRY(Value number, to_index(run, value));
  if (!number.is_int() || number.as_int() > INT32_MAX || number.as_int() < INT32_MIN) {
    return run.raise(types::overflow_error_, "Python int too large to convert to C int");
  }
  *out = number.as_int();
  return true;
}

// io.UnsupportedOperation(name).
RaisedResult raise_unsupported_operation(Run& run, const char* name);

}  // namespace pyexec
