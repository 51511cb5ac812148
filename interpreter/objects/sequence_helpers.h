// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/objects/operations.h"
#include "interpreter/run/run.h"

// Rules that str, bytes and bytearray share: what counts as an index, and when `*` and `+` leave the other operand the
// chance to act.

namespace pyexec {

inline bool has_index(Value value) {
  return value.is_int_or_bool() || is_int_like(value) || type_of(value)->slots.to_index != nullptr;
}

// `sequence * other` or `other * sequence`: how often. kFalse: the other operand's own operator goes first, return
// NotImplemented.
inline Truth repeat_count(Run& run, Value other, int64_t* out) {
  if (other.is_int_or_bool()) {
    *out = other.as_int();
    return Truth::kTrue;
  }
  Type* type = type_of(other);
  if (type->has(kTypeHeap) && type->slots.binary[static_cast<size_t>(BinaryOperator::kMultiply)] != nullptr &&
      !is_int_like(other)) {
    return Truth::kFalse;
  }
  if (!has_index(other)) {
    return run.raise(types::type_error_, "can't multiply sequence by non-int of type '{}'", {type});
  }
  TRY(to_index_exact(run, other, out, &types::overflow_error_));
  return Truth::kTrue;
}

// Whether a class of the program may still handle `left op other` by its reflected method.
inline bool other_may_handle(Value other, BinaryOperator op) {
  Type* type = type_of(other);
  return type->has(kTypeHeap) && type->slots.binary[static_cast<size_t>(op)] != nullptr;
}

}  // namespace pyexec
