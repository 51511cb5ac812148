// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "interpreter/objects/attributes.h"
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/float.h"
#include "interpreter/objects/int.h"
#include "interpreter/objects/module.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_intern.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/run/run.h"
#include "interpreter/run/start.h"

// What modules with types of their own need beyond a table: completing and publishing a type, and arithmetic on values
// with the plain cases first.

namespace pyexec {

// The struct behind a value whose type has been checked.
template <class T>
T* native_object(Value value) {
  return static_cast<T*>(value.as_object());
}

// Start-up: names, MRO, slot methods and the table of a module's type.
inline void start_native_type(Type* type, std::span<const Entry> methods) {
  complete_builtin_type(type);
  add_methods(type, methods);
}

// ---- arithmetic of the program's own numbers, as its operators would do it
inline Value number_add(Run& run, Value a, Value b) {
  if (a.is_float() && b.is_float()) {
    return Value::real(a.as_float() + b.as_float());
  }
  return binary_operation(run, BinaryOperator::kAdd, a, b);
}
inline Value number_subtract(Run& run, Value a, Value b) {
  if (a.is_float() && b.is_float()) {
    return Value::real(a.as_float() - b.as_float());
  }
  return binary_operation(run, BinaryOperator::kSubtract, a, b);
}
inline Value number_multiply(Run& run, Value a, Value b) {
  if (a.is_float() && b.is_float()) {
    return Value::real(a.as_float() * b.as_float());
  }
  return binary_operation(run, BinaryOperator::kMultiply, a, b);
}
inline Value number_divide(Run& run, Value a, Value b) {
  return binary_operation(run, BinaryOperator::kTrueDivide, a, b);
}

}  // namespace pyexec
