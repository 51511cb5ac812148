// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/range.h"

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/dict_inline.h"
#include "interpreter/objects/iterators.h"
#include "interpreter/objects/sequence.h"
#include "interpreter/objects/slice.h"

namespace pyexec {

namespace {

Range* as_range(Value value) {
  return static_cast<Range*>(value.as_object());
}
Value add(Run& run, Value a, Value b) {
  return binary_operation(run, BinaryOperator::kAdd, a, b);
}
Value subtract(Run& run, Value a, Value b) {
  return binary_operation(run, BinaryOperator::kSubtract, a, b);
}
Value multiply(Run& run, Value a, Value b) {
  return binary_operation(run, BinaryOperator::kMultiply, a, b);
}
Value floor_divide(Run& run, Value a, Value b) {
  return binary_operation(run, BinaryOperator::kFloorDivide, a, b);
}
Truth less(Run& run, Value a, Value b) {
  if (a.is_int() && b.is_int()) {
    return truth_of(a.as_int() < b.as_int());
  }
  return compare_truth(run, CompareOperator::kLess, a, b);
}
bool is_int_zero(Value value) {
  return value.is_int() && value.as_int() == 0;
}
bool is_int_one(Value value) {
  return value.is_int() && value.as_int() == 1;
}

// How many values lie between the bounds.
Value range_size(Run& run, Value start, Value stop, Value step) {
  if (start.is_int() && stop.is_int() && step.is_int()) [[likely]] {
    int64_t from = start.as_int(), to = stop.as_int(), by = step.as_int();
    if (by > 0 ? from >= to : from <= to) {
      return Value::integer(0);
    }
    uint64_t distance = by > 0 ? static_cast<uint64_t>(to) - static_cast<uint64_t>(from)
                               : static_cast<uint64_t>(from) - static_cast<uint64_t>(to);
    uint64_t magnitude = by > 0 ? static_cast<uint64_t>(by) : uint64_t{0} - static_cast<uint64_t>(by);
    return int_from_uint64(run, (distance - 1) / magnitude + 1);
  }
  bool up = int_sign(step) > 0;
  TRY(Truth some, up ? less(run, start, stop) : less(run, stop, start));
  if (some == Truth::kFalse) {
    return Value::integer(0);
  }
  TRY(Value distance, up ? subtract(run, stop, start) : subtract(run, start, stop));
  TRY(Value magnitude, up ? step : subtract(run, Value::integer(0), step));
  TRY(Value last, subtract(run, distance, Value::integer(1)));
  TRY(Value steps, floor_divide(run, last, magnitude));
  return add(run, steps, Value::integer(1));
}

}  // namespace

Range* range_new(Run& run, Value start, Value stop, Value step) {
  TRY(Value size, range_size(run, start, stop, step));
  TRY(Range * range, run.allocate_object<Range>(&types::range_, CellKind::kRange));
  range->start = start;
  range->stop = stop;
  range->step = step;
  range->length = size;
  return range;
}

bool range_is_small(const Range* range, SmallRange* out) {
  if (!range->start.is_int() || !range->step.is_int() || !range->length.is_int()) {
    return false;
  }
  *out = {range->start.as_int(), range->step.as_int(), range->length.as_int()};
  // The value behind the last one is computed too.
  int64_t end;
  return !__builtin_mul_overflow(out->step, out->length, &end) && !__builtin_add_overflow(out->start, end, &end);
}

Value range_item(Run& run, const Range* range, Value index) {
  SmallRange small;
  if (index.is_int() && range_is_small(range, &small)) [[likely]] {
    int64_t item;
    if (!__builtin_mul_overflow(index.as_int(), small.step, &item) &&
        !__builtin_add_overflow(small.start, item, &item)) {
      return Value::integer(item);
    }
  }
  TRY(Value offset, multiply(run, index, range->step));
  return add(run, range->start, offset);
}

Value range_position(Run& run, Range* range, Value value) {
  SmallRange small;
  if (value.is_int() && range_is_small(range, &small)) {
    int64_t at = value.as_int();
    int64_t distance;
    if (__builtin_sub_overflow(at, small.start, &distance) || distance % small.step != 0) {
      return Value::absent();
    }
    int64_t position = distance / small.step;
    return position >= 0 && position < small.length ? Value::integer(position) : Value::absent();
  }
  if (is_int_zero(range->length)) {
    return Value::absent();
  }
  TRY(Value distance, subtract(run, value, range->start));
  TRY(Value position, floor_divide(run, distance, range->step));
  TRY(Value product, multiply(run, position, range->step));
  TRY(Truth exact, equal(run, product, distance));
  if (exact == Truth::kFalse || int_sign(position) < 0) {
    return Value::absent();
  }
  TRY(Truth inside, less(run, position, range->length));
  return inside == Truth::kTrue ? position : Value::absent();
}

static Value range_repr(Run& run, Value self) {
  Range* range = as_range(self);
  StrBuilder builder(run);
  TRY(builder.append_ascii("range("));
  TRY(Str * start, to_repr(run, range->start));
  TRY(builder.append(start));
  TRY(builder.append_ascii(", "));
  TRY(Str * stop, to_repr(run, range->stop));
  TRY(builder.append(stop));
  if (!is_int_one(range->step)) {
    TRY(builder.append_ascii(", "));
    TRY(Str * step, to_repr(run, range->step));
    TRY(builder.append(step));
  }
  TRY(builder.append(U')'));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

// As the tuple (length, start, step), with None for what does not matter.
static bool range_hash(Run& run, Value self, int64_t* out) {
  Range* range = as_range(self);
  bool empty = is_int_zero(range->length);
  Value parts[3] = {range->length, empty ? Value::none() : range->start,
                    empty || is_int_one(range->length) ? Value::none() : range->step};
  TupleHasher hasher;
  for (Value part : parts) {
    int64_t part_hash;
    TRY(hash_key(run, part, &part_hash));
    hasher.add(part_hash);
  }
  *out = hasher.finish(3);
  return true;
}

static Truth ranges_equal(Run& run, Range* a, Range* b) {
  if (a == b) {
    return Truth::kTrue;
  }
  TRY(Truth same, equal(run, a->length, b->length));
  if (same == Truth::kFalse || is_int_zero(a->length)) {
    return same;
  }
  TRY(same, equal(run, a->start, b->start));
  if (same == Truth::kFalse || is_int_one(a->length)) {
    return same;
  }
  return equal(run, a->step, b->step);
}

static Value range_compare(Run& run, Value self, Value other, CompareOperator op) {
  if ((op != CompareOperator::kEqual && op != CompareOperator::kNotEqual) || !has_kind(other, CellKind::kRange)) {
    return not_implemented();
  }
  TRY(Truth same, ranges_equal(run, as_range(self), as_range(other)));
  return Value::boolean((same == Truth::kTrue) == (op == CompareOperator::kEqual));
}

static Value range_iter(Run& run, Value self) {
  Range* range = as_range(self);
  SmallRange small;
  if (range_is_small(range, &small)) [[likely]] {
    return small_range_iterator(run, small.start, small.step, small.length);
  }
  return large_range_iterator(run, range);
}

Value range_reversed(Run& run, Range* range) {
  SmallRange small;
  if (range_is_small(range, &small) && small.step != INT64_MIN) {
    return small_range_iterator(run, small.start + (small.length - 1) * small.step, -small.step, small.length);
  }
  TRY(Value last, subtract(run, range->length, Value::integer(1)));
  TRY(Value start, range_item(run, range, last));
  TRY(Value stop, subtract(run, range->start, range->step));
  TRY(Value step, subtract(run, Value::integer(0), range->step));
  TRY(Range * backwards, range_new(run, start, stop, step));
  return range_iter(run, Value::object(backwards));
}

static Truth range_truth(Run&, Value self) {
  return truth_of(!is_int_zero(as_range(self)->length));
}

static Value range_length(Run& run, Value self) {
  Value size = as_range(self)->length;
  if (!size.is_int()) {
    return run.raise(types::overflow_error_, "Python int too large to convert to C ssize_t");
  }
  return size;
}

// A bound of a slice against a length of any size: CPython's _PySlice_GetLongIndices for one bound.
static Value clamped_bound(Run& run, Value bound, Value size, bool backwards, bool is_start) {
  if (bound.is_none()) {
    if (is_start == backwards) {
      return backwards ? subtract(run, size, Value::integer(1)) : size;
    }
    return Value::integer(backwards ? -1 : 0);
  }
  if (!has_index(bound)) {
    return run.raise(types::type_error_, "slice indices must be integers or None or have an __index__ method");
  }
  TRY(Value at, to_index(run, bound));
  Value low = Value::integer(backwards ? -1 : 0);
  TRY(Value high, backwards ? subtract(run, size, Value::integer(1)) : size);
  if (int_sign(at) < 0) {
    TRY(at, add(run, at, size));
    TRY(Truth below, less(run, at, low));
    return below == Truth::kTrue ? low : at;
  }
  TRY(Truth above, less(run, high, at));
  return above == Truth::kTrue ? high : at;
}

static Value range_slice(Run& run, Range* range, Slice* slice) {
  Value step = Value::integer(1);
  if (!slice->step.is_none()) {
    if (!has_index(slice->step)) {
      return run.raise(types::type_error_, "slice indices must be integers or None or have an __index__ method");
    }
    TRY(step, to_index(run, slice->step));
    if (is_int_zero(step)) {
      return run.raise(types::value_error_, "slice step cannot be zero");
    }
  }
  bool backwards = int_sign(step) < 0;
  TRY(Value from, clamped_bound(run, slice->start, range->length, backwards, true));
  TRY(Value to, clamped_bound(run, slice->stop, range->length, backwards, false));
  TRY(Value start, range_item(run, range, from));
  TRY(Value stop, range_item(run, range, to));
  TRY(Value by, multiply(run, step, range->step));
  TRY(Range * result, range_new(run, start, stop, by));
  return Value::object(result);
}

static Value range_get_item(Run& run, Value self, Value key) {
  Range* range = as_range(self);
  if (has_kind(key, CellKind::kSlice)) {
    return range_slice(run, range, static_cast<Slice*>(key.as_object()));
  }
  if (!has_index(key)) {
    return run.raise(types::type_error_, "range indices must be integers or slices, not {}", {type_of(key)});
  }
  TRY(Value at, to_index(run, key));
  if (int_sign(at) < 0) {
    TRY(at, add(run, at, range->length));
  }
  TRY(Truth inside, less(run, at, range->length));
  if (int_sign(at) < 0 || inside == Truth::kFalse) {
    return run.raise(types::index_error_, "range object index out of range");
  }
  return range_item(run, range, at);
}

static Truth range_contains(Run& run, Value self, Value wanted) {
  Range* range = as_range(self);
  if (wanted.is_int_or_bool() || is_big_int(wanted)) {
    TRY(Value position, range_position(run, range, int_value(wanted)));
    return truth_of(!position.is_absent());
  }
  Iteration items(run, self);
  if (!items.ok()) {
    return Truth::kRaised;
  }
  for (;;) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      return Truth::kFalse;
    }
    TRY(Truth same, item_equal(run, item, wanted));
    if (same == Truth::kTrue) {
      return same;
    }
  }
}

Value range_from_arguments(Run& run, const Value* arguments, uint32_t count) {
  TRY(check_argument_count(run, "range", count, 1, 3));
  Value start = Value::integer(0);
  Value step = Value::integer(1);
  Value stop;
  if (count == 1) {
    TRY(stop, to_index(run, arguments[0]));
  } else {
    TRY(start, to_index(run, arguments[0]));
    TRY(stop, to_index(run, arguments[1]));
    if (count == 3) {
      TRY(step, to_index(run, arguments[2]));
      if (is_int_zero(step)) {
        return run.raise(types::value_error_, "range() arg 3 must not be zero");
      }
    }
  }
  TRY(Range * range, range_new(run, start, stop, step));
  return Value::object(range);
}

static Value range_create(Run& run, Type*, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  TRY(refuse_keywords(run, "range", keywords));
  return range_from_arguments(run, arguments, count);
}

static constexpr Slots range_slots() {
  Slots slots;
  slots.repr = range_repr;
  slots.hash = range_hash;
  slots.iter = range_iter;
  slots.compare = range_compare;
  slots.truth = range_truth;
  slots.length = range_length;
  slots.get_item = range_get_item;
  slots.contains = range_contains;
  slots.create = range_create;
  return slots;
}

Type types::range_ = make_builtin_type({
    .name = "range",
    .layout = CellKind::kRange,
    .instance_bytes = sizeof(Range),
    .attributes_offset = 0,
    .flags = kTypeSequence,
    .base = nullptr,
    .doc = "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\n"
           "Return an object that produces a sequence of integers from start (inclusive)\n"
           "to stop (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., j-1.\n"
           "start defaults to 0, and stop is omitted!  range(4) produces 0, 1, 2, 3.\n"
           "These are exactly the valid indices for a list of 4 elements.\n"
           "When step is given, it specifies the increment (or decrement).",
    .slots = range_slots(),
});

}  // namespace pyexec
