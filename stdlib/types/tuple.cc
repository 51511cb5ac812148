// SPDX-License-Identifier: Apache-2.0
//
// The methods of tuple. The operators are in interpreter/objects/tuple.cc.
#include "interpreter/objects/native.h"
#include "interpreter/objects/sequence.h"
#include "stdlib/register.h"

namespace pyexec {

static Value tuple_method_count(Call& call, Tuple& self, Value value) {
  Run& run = call.run();
  LoopCharge charge(run);
  int64_t found = 0;
  for (size_t i = 0; i < self.length; ++i) {
    TRY(charge.next());
    TRY(Truth same, item_equal(run, self.items[i], value));
    found += same == Truth::kTrue;
  }
  return Value::integer(found);
}

static Value tuple_method_index(Call& call, Tuple& self, Value value, Value start, Value stop) {
  Run& run = call.run();
  Index from{0};
  Index to{INT64_MAX};
  TRY(search_bound(run, start, &from.value));
  TRY(search_bound(run, stop, &to.value));
  size_t begin = from.clamped(self.length);
  size_t end = to.clamped(self.length);
  LoopCharge charge(run);
  for (size_t i = begin; i < end; ++i) {
    TRY(charge.next());
    TRY(Truth same, item_equal(run, self.items[i], value));
    if (same == Truth::kTrue) {
      return Value::integer(static_cast<int64_t>(i));
    }
  }
  return run.raise(types::value_error_, "tuple.index(x): x not in tuple");
}

static Value tuple_method_getnewargs(Call& call, Tuple& self) {
  Run& run = call.run();
  TRY(Tuple * items, tuple_from(run, self.items, self.length));
  TRY(Tuple * arguments, tuple_new(run, 1));
  arguments->items[0] = Value::object(items);
  return Value::object(arguments);
}

static Value tuple_method_sizeof(Call&, Tuple& self) {
  return Value::integer(static_cast<int64_t>(24 + 8 * self.length));
}

static constexpr Entry kTupleMethods[] = {
    {"count", "(self, value, /)", native<tuple_method_count>, "Return number of occurrences of value."},
    {"index", "(self, value, start=0, stop=9223372036854775807, /)", native<tuple_method_index>,
     "Return first index of value.\n\nRaises ValueError if the value is not present."},
    {"__getnewargs__", "(self, /)", native<tuple_method_getnewargs>, nullptr},
    {"__sizeof__", "(self, /)", native<tuple_method_sizeof>, "Size of object in memory, in bytes."},
};

void register_tuple_methods() {
  add_methods(&types::tuple_, kTupleMethods);
  add_builtin("tuple", Value::object(&types::tuple_));
}

}  // namespace pyexec
