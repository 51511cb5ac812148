// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/objects/module.h"
#include "interpreter/run/run.h"

// Exceptions that a module of the library defines in Python, raised by its native half: struct.error, zlib.error, …

namespace pyexec {

inline RaisedResult raise_library_error(Run& run, std::string_view module_name, std::string_view class_name,
                                        std::string_view format, std::initializer_list<MessagePart> parts = {}) {
  TRY(Module * module, import_module(run, module_name));
  TRY(Str * name, str_intern(run, class_name));
  Value type = module_find(module, name);
  if (!is_type(type)) {
    return run.raise(types::system_error_, "{} lacks {}", {module_name, class_name});
  }
  return run.raise(*as_type(type), format, parts);
}

// The low 64 bits of an int of any size, as C's conversion without an overflow check.
inline bool masked_int(Run& run, Value value, uint64_t* out) {
  TRY(Value number, to_index(run, value));
  if (number.is_int()) {
    *out = static_cast<uint64_t>(number.as_int());
    return true;
  }
  const auto* big = static_cast<const BigInt*>(number.as_object());
  *out = big->is_negative() ? uint64_t{0} - big->limbs()[0] : big->limbs()[0];
  return true;
}

}  // namespace pyexec
