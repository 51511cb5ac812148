// SPDX-License-Identifier: Apache-2.0
//
// `a < b` as heapq and bisect ask it again and again: numbers, strings, and tuples that differ in a number in front are
// compared here.
#pragma once

#include "interpreter/objects/operations.h"

namespace pyexec {

inline Truth ordering_less(Run& run, Value a, Value b) {
  if (a.is_int() && b.is_int()) [[likely]] {
    return truth_of(a.as_int() < b.as_int());
  }
  if (a.is_float() && b.is_float()) {
    return truth_of(a.as_float() < b.as_float());
  }
  if (is_exact(a, &types::tuple_) && is_exact(b, &types::tuple_) && as_tuple(a)->length > 0 &&
      as_tuple(b)->length > 0) {
    Value first = as_tuple(a)->items[0];
    Value second = as_tuple(b)->items[0];
    if (first.is_int() && second.is_int() && first.as_int() != second.as_int()) {
      return truth_of(first.as_int() < second.as_int());
    }
    if (first.is_float() && second.is_float() && first.as_float() != second.as_float() &&
        first.as_float() == first.as_float() && second.as_float() == second.as_float()) {
      return truth_of(first.as_float() < second.as_float());
    }
  }
  return compare_truth(run, CompareOperator::kLess, a, b);
}

}  // namespace pyexec
