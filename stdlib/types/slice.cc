// SPDX-License-Identifier: Apache-2.0
//
// The attributes and the one method of slice.
#include "interpreter/objects/slice.h"

#include "interpreter/objects/native.h"
#include "interpreter/objects/sequence_helpers.h"
#include "stdlib/register.h"

namespace pyexec {

// A bound as indices() computes with it: an int of any size, none when omitted.
static Value slice_bound(Run& run, Value bound) {
  if (bound.is_none()) {
    return bound;
  }
  if (!has_index(bound)) {
    return run.raise(types::type_error_, "slice indices must be integers or None or have an __index__ method");
  }
  return to_index(run, bound);
}

static Value clamp_bound(Run& run, Value bound, Value otherwise, Value length, Value lower, Value upper) {
  if (bound.is_none()) {
    return otherwise;
  }
  TRY(Truth negative, compare_truth(run, CompareOperator::kLess, bound, Value::integer(0)));
  if (negative == Truth::kTrue) {
    TRY(bound, binary_operation(run, BinaryOperator::kAdd, bound, length));
    TRY(Truth below, compare_truth(run, CompareOperator::kLess, bound, lower));
    return below == Truth::kTrue ? lower : bound;
  }
  TRY(Truth above, compare_truth(run, CompareOperator::kGreater, bound, upper));
  return above == Truth::kTrue ? upper : bound;
}

// The same for a length that no sequence has: with ints of any size.
static Value slice_big_indices(Run& run, Slice& self, Value length) {
  Value zero = Value::integer(0);
  TRY(Truth negative, compare_truth(run, CompareOperator::kLess, length, zero));
  if (negative == Truth::kTrue) {
    return run.raise(types::value_error_, "length should not be negative");
  }
  TRY(Value step, slice_bound(run, self.step));
  step = step.is_none() ? Value::integer(1) : step;
  TRY(Truth backwards, compare_truth(run, CompareOperator::kLess, step, zero));
  TRY(Truth no_step, compare_truth(run, CompareOperator::kEqual, step, zero));
  if (no_step == Truth::kTrue) {
    return run.raise(types::value_error_, "slice step cannot be zero");
  }
  Value lower = zero;
  Value upper = length;
  if (backwards == Truth::kTrue) {
    lower = Value::integer(-1);
    TRY(upper, binary_operation(run, BinaryOperator::kSubtract, length, Value::integer(1)));
  }
  TRY(Value start, slice_bound(run, self.start));
  TRY(start, clamp_bound(run, start, backwards == Truth::kTrue ? upper : lower, length, lower, upper));
  TRY(Value stop, slice_bound(run, self.stop));
  TRY(stop, clamp_bound(run, stop, backwards == Truth::kTrue ? lower : upper, length, lower, upper));
  TRY(Tuple * result, tuple_new(run, 3));
  result->items[0] = start;
  result->items[1] = stop;
  result->items[2] = step;
  return Value::object(result);
}

static Value slice_method_indices(Call& call, Slice& self, Value length) {
  Run& run = call.run();
  TRY(Value exact, to_index(run, length));
  bool small_bounds = true;
  for (Value bound : {self.start, self.stop, self.step}) {
    small_bounds = small_bounds && (bound.is_none() || bound.is_int());
  }
  if (!exact.is_int() || !small_bounds) {
    return slice_big_indices(run, self, exact);
  }
  int64_t size = exact.as_int();
  if (size < 0) {
    return run.raise(types::value_error_, "length should not be negative");
  }
  SliceBounds bounds;
  TRY(bounds.unpack(run, &self));
  bounds.adjust(size);
  TRY(Tuple * result, tuple_new(run, 3));
  result->items[0] = Value::integer(bounds.start);
  result->items[1] = Value::integer(bounds.stop);
  result->items[2] = Value::integer(bounds.step);
  return Value::object(result);
}

static Value slice_get_start(Call&, Slice& self) {
  return self.start;
}
static Value slice_get_stop(Call&, Slice& self) {
  return self.stop;
}
static Value slice_get_step(Call&, Slice& self) {
  return self.step;
}

static constexpr Entry kSliceMethods[] = {
    {"indices", "(self, length, /)", native<slice_method_indices>,
     "S.indices(len) -> (start, stop, stride)\n\n"
     "Assuming a sequence of length len, calculate the start and stop\n"
     "indices, and the stride length of the extended slice described by\n"
     "S. Out of bounds indices are clipped in a manner consistent with the\nhandling of normal slices."},
    {"start", "(self)", native<slice_get_start>, nullptr, EntryKind::kGetter},
    {"stop", "(self)", native<slice_get_stop>, nullptr, EntryKind::kGetter},
    {"step", "(self)", native<slice_get_step>, nullptr, EntryKind::kGetter},
};

void register_slice_methods() {
  add_methods(&types::slice_, kSliceMethods);
  add_builtin("slice", Value::object(&types::slice_));
}

}  // namespace pyexec
