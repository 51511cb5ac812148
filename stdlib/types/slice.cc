// SPDX-License-Identifier: Apache-2.0
//
// The attributes and the one method of slice.
#include "interpreter/objects/slice.h"

#include "interpreter/objects/native.h"
#include "stdlib/register.h"

namespace pyexec {

static Value slice_method_indices(Call& call, Slice& self, Value length) {
  Run& run = call.run();
  int64_t size;
  TRY(to_index_exact(run, length, &size, &types::overflow_error_));
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
