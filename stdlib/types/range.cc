// SPDX-License-Identifier: Apache-2.0
//
// The methods of range. The operators are in interpreter/objects/range.cc.
#include "interpreter/objects/range.h"

#include "interpreter/objects/native.h"
#include "interpreter/objects/sequence.h"
#include "stdlib/register.h"

namespace pyexec {

static bool is_plain_int(Value value) {
  return value.is_int_or_bool() || is_big_int(value);
}

static Value range_method_count(Call& call, Range& self, Value value) {
  Run& run = call.run();
  if (is_plain_int(value)) {
    TRY(Value position, range_position(run, &self, int_value(value)));
    return Value::integer(!position.is_absent());
  }
  Iteration items(run, Value::object(&self));
  if (!items.ok()) {
    return Value::raised();
  }
  for (int64_t found = 0;;) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      return Value::integer(found);
    }
    TRY(Truth same, item_equal(run, item, value));
    found += same == Truth::kTrue;
  }
}

static Value range_method_index(Call& call, Range& self, Value value) {
  Run& run = call.run();
  if (is_plain_int(value)) {
    TRY(Value position, range_position(run, &self, int_value(value)));
    if (!position.is_absent()) {
      return position;
    }
    TRY(Str * text, to_repr(run, value));
    return run.raise(types::value_error_, "{} is not in range", {text});
  }
  Iteration items(run, Value::object(&self));
  if (!items.ok()) {
    return Value::raised();
  }
  for (int64_t at = 0;; ++at) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      return run.raise(types::value_error_, "sequence.index(x): x not in sequence");
    }
    TRY(Truth same, item_equal(run, item, value));
    if (same == Truth::kTrue) {
      return Value::integer(at);
    }
  }
}

static Value range_method_reversed(Call& call, Range& self) {
  return range_reversed(call.run(), &self);
}

static Value range_get_start(Call&, Range& self) {
  return self.start;
}
static Value range_get_stop(Call&, Range& self) {
  return self.stop;
}
static Value range_get_step(Call&, Range& self) {
  return self.step;
}

static constexpr Entry kRangeMethods[] = {
    {"count", "(self, value, /)", native<range_method_count>,
     "rangeobject.count(value) -> integer -- return number of occurrences of value"},
    {"index", "(self, value, /)", native<range_method_index>,
     "rangeobject.index(value) -> integer -- return index of value.\nRaise ValueError if the value is not present."},
    {"__reversed__", "(self, /)", native<range_method_reversed>, "Return a reverse iterator."},
    {"start", "(self)", native<range_get_start>, nullptr, EntryKind::kGetter},
    {"stop", "(self)", native<range_get_stop>, nullptr, EntryKind::kGetter},
    {"step", "(self)", native<range_get_step>, nullptr, EntryKind::kGetter},
};

void register_range_methods() {
  add_methods(&types::range_, kRangeMethods);
  add_builtin("range", Value::object(&types::range_));
}

}  // namespace pyexec
