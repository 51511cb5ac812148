// SPDX-License-Identifier: Apache-2.0
//
// bisect: places in sorted sequences.
#include <utility>

#include "stdlib/modules/containers.h"
#include "stdlib/modules/ordering.h"
#include "stdlib/register.h"

namespace pyexec {

namespace {

Value item_at(Run& run, Value sequence, int64_t at) {
  if (is_exact(sequence, &types::list_) && static_cast<uint64_t>(at) < as_list(sequence)->length) [[likely]] {
    return as_list(sequence)->items->items[at];
  }
  return get_item(run, sequence, Value::integer(at));
}

// Where `item` goes in sequence[low:high]; in front of or behind its equals. False: raised.
bool find(Run& run, Value sequence, Value item, Value low_value, Value high_value, Value key, bool right,
          int64_t* out) {
  int64_t low = 0;
  int64_t high = -1;
  if (!low_value.is_absent()) {
    TRY(to_size(run, low_value, &low));
  }
  if (!high_value.is_absent() && !high_value.is_none()) {
    if (!has_index(high_value)) {
      return run.raise(types::type_error_, "argument should be integer or None, not '{}'", {type_of(high_value)});
    }
    TRY(to_size(run, high_value, &high));
  }
  if (low < 0) {
    return run.raise(types::value_error_, "lo must be non-negative");
  }
  if (high == -1) {
    TRY(length(run, sequence, &high));
  }
  bool has_key = !key.is_absent() && !key.is_none();
  while (low < high) {
    TRY(run.step());
    int64_t middle = low + (high - low) / 2;
    TRY(Value candidate, item_at(run, sequence, middle));
    if (has_key) {
      TRY(candidate, call(run, key, {candidate}));
    }
    TRY(Truth less, right ? ordering_less(run, item, candidate) : ordering_less(run, candidate, item));
    if ((less == Truth::kTrue) == right) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  *out = low;
  return true;
}

template <bool right>
Value bisect_place(Call& call, Value sequence, Value item, Value low, Value high, Value key) {
  int64_t at;
  TRY(find(call.run(), sequence, item, low, high, key, right, &at));
  return Value::integer(at);
}

template <bool right>
Value bisect_insort(Call& call, Value sequence, Value item, Value low, Value high, Value key) {
  Run& run = call.run();
  Value item_key = item;
  if (!key.is_absent() && !key.is_none()) {
    TRY(item_key, pyexec::call(run, key, {item}));
  }
  int64_t at;
  TRY(find(run, sequence, item_key, low, high, key, right, &at));
  if (is_exact(sequence, &types::list_)) {
    List* list = as_list(sequence);
    TRY(run.charge(list->length / 16 + 1));
    TRY(list_insert_at(run, list, static_cast<size_t>(at) < list->length ? static_cast<size_t>(at) : list->length,
                       item));
    return Value::none();
  }
  TRY(Str * insert, str_intern(run, "insert"));
  TRY(call_method(run, sequence, insert, {Value::integer(at), item}));
  return Value::none();
}

#define SIGNATURE "(a, x, lo=0, hi=None, *, key=None)"
constexpr const char* kRightDoc =
    "Return the index where to insert item x in list a, assuming a is sorted.\n\n"
    "The return value i is such that all e in a[:i] have e <= x, and all e in\n"
    "a[i:] have e > x.  So if x already appears in the list, a.insert(i, x) will\n"
    "insert just after the rightmost x already there.";
constexpr const char* kLeftDoc =
    "Return the index where to insert item x in list a, assuming a is sorted.\n\n"
    "The return value i is such that all e in a[:i] have e < x, and all e in\n"
    "a[i:] have e >= x.  So if x already appears in the list, a.insert(i, x) will\n"
    "insert just before the leftmost x already there.";
constexpr const char* kInsortDoc = "Insert item x in list a, and keep it sorted assuming a is sorted.";

constexpr Entry kFunctions[] = {
    {"bisect_left", SIGNATURE, native<bisect_place<false>>, kLeftDoc, EntryKind::kFunction},
    {"bisect_right", SIGNATURE, native<bisect_place<true>>, kRightDoc, EntryKind::kFunction},
    {"insort_left", SIGNATURE, native<bisect_insort<false>>, kInsortDoc, EntryKind::kFunction},
    {"insort_right", SIGNATURE, native<bisect_insort<true>>, kInsortDoc, EntryKind::kFunction},
};
#undef SIGNATURE

bool fill_bisect(Run& run, Module* module) {
  TRY(add_functions(run, module, kFunctions, "_bisect"));
  for (auto [name, same] : {std::pair{"bisect", "bisect_right"}, std::pair{"insort", "insort_right"}}) {
    TRY(Str * text, str_intern(run, same));
    TRY(module_set(run, module, name, module_find(module, text)));
  }
  return true;
}

constexpr ModuleDefinition kBisect = {"bisect", "Bisection algorithms.", {}, fill_bisect};

}  // namespace

void register_bisect_module() {
  for (const Entry& entry : kFunctions) {
    prepare_signature(entry);
  }
  register_module(&kBisect);
}

}  // namespace pyexec
