// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/slice.h"

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/sequence.h"

namespace pyexec {

static bool bound_index(Run& run, Value value, int64_t* out) {
  if (value.is_int()) [[likely]] {
    *out = value.as_int();
    return true;
  }
  if (!has_index(value)) {
    return run.raise(types::type_error_, "slice indices must be integers or None or have an __index__ method");
  }
  return to_index_clamped(run, value, out);
}

bool SliceBounds::unpack(Run& run, const Slice* slice) {
  step = 1;
  if (!slice->step.is_none()) {
    TRY(bound_index(run, slice->step, &step));
    if (step == 0) {
      return run.raise(types::value_error_, "slice step cannot be zero");
    }
    if (step < -INT64_MAX) {
      step = -INT64_MAX;
    }
  }
  start = step < 0 ? INT64_MAX : 0;
  if (!slice->start.is_none()) {
    TRY(bound_index(run, slice->start, &start));
  }
  stop = step < 0 ? INT64_MIN : INT64_MAX;
  if (!slice->stop.is_none()) {
    TRY(bound_index(run, slice->stop, &stop));
  }
  return true;
}

void SliceBounds::adjust(int64_t length) {
  if (start < 0) {
    start += length;
    if (start < 0) {
      start = step < 0 ? -1 : 0;
    }
  } else if (start >= length) {
    start = step < 0 ? length - 1 : length;
  }
  if (stop < 0) {
    stop += length;
    if (stop < 0) {
      stop = step < 0 ? -1 : 0;
    }
  } else if (stop >= length) {
    stop = step < 0 ? length - 1 : length;
  }
  count = 0;
  if (step < 0) {
    if (stop < start) {
      count = (start - stop - 1) / (-step) + 1;
    }
  } else if (start < stop) {
    count = (stop - start - 1) / step + 1;
  }
}

bool slice_indices(Run& run, Slice* slice, int64_t length, int64_t* start, int64_t* stop, int64_t* step,
                   int64_t* count) {
  SliceBounds bounds;
  TRY(bounds.unpack(run, slice));
  bounds.adjust(length);
  *start = bounds.start;
  *stop = bounds.stop;
  *step = bounds.step;
  *count = bounds.count;
  return true;
}

Slice* slice_new(Run& run, Value start, Value stop, Value step) {
  TRY(Slice * slice, run.allocate_object<Slice>(&types::slice_, CellKind::kSlice));
  slice->start = start;
  slice->stop = stop;
  slice->step = step;
  return slice;
}

static Value slice_repr(Run& run, Value self) {
  auto* slice = static_cast<Slice*>(self.as_object());
  RecursionGuard guard(run, " while getting the repr of an object");
  if (!guard.ok()) {
    return Value::raised();
  }
  StrBuilder builder(run);
  const char* before = "slice(";
  for (Value part : {slice->start, slice->stop, slice->step}) {
    TRY(builder.append_ascii(before));
    before = ", ";
    TRY(Str * text, to_repr(run, part));
    TRY(builder.append(text));
  }
  TRY(builder.append(U')'));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

static ItemArrays slice_arrays(Value left, Value right) {
  return {&static_cast<Slice*>(left.as_object())->start, 3, &static_cast<Slice*>(right.as_object())->start, 3};
}

static Value slice_compare(Run& run, Value self, Value other, CompareOperator op) {
  if (!has_kind(other, CellKind::kSlice)) {
    return not_implemented();
  }
  return compare_sequences(run, self, other, op, slice_arrays);
}

static Value slice_create(Run& run, Type*, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  TRY(refuse_keywords(run, "slice", keywords));
  TRY(check_argument_count(run, "slice", count, 1, 3));
  Value start = count == 1 ? Value::none() : arguments[0];
  Value stop = count == 1 ? arguments[0] : arguments[1];
  Value step = count == 3 ? arguments[2] : Value::none();
  TRY(Slice * slice, slice_new(run, start, stop, step));
  return Value::object(slice);
}

static constexpr Slots slice_slots() {
  Slots slots;
  slots.repr = slice_repr;
  slots.compare = slice_compare;
  slots.create = slice_create;
  return slots;
}

Type types::slice_ = make_builtin_type({
    .name = "slice",
    .layout = CellKind::kSlice,
    .instance_bytes = sizeof(Slice),
    .attributes_offset = 0,
    .flags = 0,
    .base = nullptr,
    .doc = "slice(stop)\nslice(start, stop[, step])\n\nCreate a slice object.  This is used for extended slicing "
           "(e.g. a[0:10:2]).",
    .slots = slice_slots(),
});

}  // namespace pyexec
