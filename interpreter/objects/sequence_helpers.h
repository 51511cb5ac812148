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
    bool repeats = type->slots.get_item != nullptr &&
                   type->slots.binary[static_cast<size_t>(BinaryOperator::kMultiply)] != nullptr;
    if (repeats) {
      return Truth::kFalse;  // which of the two is no number depends on their classes: the operator's error says it
    }
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

// start or end of find(), count() and the like: a position, None or omitted (`*out` stays).
inline bool slice_bound(Run& run, Value value, int64_t* out) {
  if (value.is_absent() || value.is_none()) {
    return true;
  }
  if (value.is_int_or_bool()) {
    *out = value.as_int();
    return true;
  }
  if (!has_index(value)) {
    return run.raise(types::type_error_, "slice indices must be integers or None or have an __index__ method");
  }
  return to_index_clamped(run, value, out);
}

// The part [start, end) of a sequence; start > end means that nothing, not even the empty sequence, is there.
struct SearchRange {
  size_t start;
  size_t end;
  bool is_empty_set() const { return start > end; }
};
inline bool search_range(Run& run, Value start_value, Value end_value, size_t length, SearchRange* out) {
  auto size = static_cast<int64_t>(length);
  int64_t start = 0;
  int64_t end = INT64_MAX;
  TRY(slice_bound(run, start_value, &start));
  TRY(slice_bound(run, end_value, &end));
  if (end > size) {
    end = size;
  } else if (end < 0) {
    end = end + size < 0 ? 0 : end + size;
  }
  if (start < 0) {
    start = start + size < 0 ? 0 : start + size;
  }
  *out = {static_cast<size_t>(start), static_cast<size_t>(end)};
  return true;
}

}  // namespace pyexec
