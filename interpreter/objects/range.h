// SPDX-License-Identifier: Apache-2.0
//
// What range.cc offers beyond objects.h. Bounds are ints of any size; nearly all ranges are small ones.
#pragma once

#include "interpreter/objects/objects.h"

namespace pyexec {

// A range whose values and length fit 64 bits: what loops use. False for any other.
struct SmallRange {
  int64_t start;
  int64_t step;
  int64_t length;
};
bool range_is_small(const Range* range, SmallRange* out);

Value range_item(Run& run, const Range* range, Value index);  // start + index * step, unchecked
Value range_reversed(Run& run, Range* range);                 // an iterator
// Where `value` (an int) stands in the range, as an int; absent() when it does not.
Value range_position(Run& run, Range* range, Value value);
// range(stop), range(start, stop[, step]): converts the arguments.
Value range_from_arguments(Run& run, const Value* arguments, uint32_t count);

}  // namespace pyexec
