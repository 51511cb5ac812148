// SPDX-License-Identifier: Apache-2.0
//
// The methods of list. The operators are in interpreter/objects/list.cc, sorting in sort.cc next to it.
#include "interpreter/objects/list.h"

#include "interpreter/objects/iterators.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/sequence.h"
#include "stdlib/register.h"

namespace pyexec {

static Value list_method_append(Call& call, List& self, Value object) {
  TRY(list_append(call.run(), &self, object));
  return Value::none();
}

static Value list_method_clear(Call& call, List& self) {
  list_clear_items(call.run(), &self);
  return Value::none();
}

static Value list_method_copy(Call& call, List& self) {
  TRY(List * copy, list_slice(call.run(), &self, 0, 1, static_cast<int64_t>(self.length)));
  return Value::object(copy);
}

static Value list_method_count(Call& call, List& self, Value value) {
  Run& run = call.run();
  LoopCharge charge(run);
  int64_t found = 0;
  for (size_t i = 0; i < self.length; ++i) {
    TRY(charge.next());
    TRY(Truth same, item_equal(run, self.items->items[i], value));
    found += same == Truth::kTrue;
  }
  return Value::integer(found);
}

static Value list_method_extend(Call& call, List& self, Value iterable) {
  TRY(list_extend(call.run(), &self, iterable));
  return Value::none();
}

static Value list_method_index(Call& call, List& self, Value value, Value start, Value stop) {
  Run& run = call.run();
  Index from{0};
  Index to{INT64_MAX};
  TRY(search_bound(run, start, &from.value));
  TRY(search_bound(run, stop, &to.value));
  size_t begin = from.clamped(self.length);
  int64_t end = to.value < 0 ? to.value + static_cast<int64_t>(self.length) : to.value;
  LoopCharge charge(run);
  for (size_t i = begin; static_cast<int64_t>(i) < end && i < self.length; ++i) {
    TRY(charge.next());
    TRY(Truth same, item_equal(run, self.items->items[i], value));
    if (same == Truth::kTrue) {
      return Value::integer(static_cast<int64_t>(i));
    }
  }
  TRY(Str * text, to_repr(run, value));
  return run.raise(types::value_error_, "{} is not in list", {text});
}

static Value list_method_insert(Call& call, List& self, Size index, Value object) {
  TRY(list_insert_at(call.run(), &self, Index{index.value}.clamped(self.length), object));
  return Value::none();
}

static Value list_method_pop(Call& call, List& self, Opt<Size> index) {
  Run& run = call.run();
  if (self.length == 0) {
    return run.raise(types::index_error_, "pop from empty list");
  }
  if (!index.has) [[likely]] {
    Value* last = &self.items->items[self.length - 1];
    Value item = *last;
    *last = Value::empty();
    --self.length;
    return item;
  }
  auto length = static_cast<int64_t>(self.length);
  int64_t at = index.value.value;
  at += at < 0 ? length : 0;
  if (at < 0 || at >= length) {
    return run.raise(types::index_error_, "pop index out of range");
  }
  Value item = self.items->items[at];
  if (at != length - 1) {
    TRY(run.charge(static_cast<uint64_t>(length - at) / 16 + 1));
  }
  list_erase(&self, static_cast<size_t>(at), static_cast<size_t>(at) + 1);
  return item;
}

static Value list_method_remove(Call& call, List& self, Value value) {
  Run& run = call.run();
  LoopCharge charge(run);
  for (size_t i = 0; i < self.length; ++i) {
    TRY(charge.next());
    TRY(Truth same, item_equal(run, self.items->items[i], value));
    if (same == Truth::kTrue) {
      if (i < self.length) {
        TRY(run.charge((self.length - i) / 16 + 1));
        list_erase(&self, i, i + 1);
      }
      return Value::none();
    }
  }
  return run.raise(types::value_error_, "list.remove(x): x not in list");
}

static Value list_method_reverse(Call& call, List& self) {
  TRY(call.run().charge(self.length / 8 + 1));
  if (self.length > 1) {
    Value* low = self.items->items;
    Value* high = low + self.length - 1;
    while (low < high) {
      Value saved = *low;
      *low++ = *high;
      *high-- = saved;
    }
  }
  return Value::none();
}

static Value list_method_sort(Call& call, List& self, Value key, Value reverse) {
  int64_t backwards = 0;
  if (!reverse.is_absent()) {
    TRY(to_index_exact(call.run(), reverse, &backwards, &types::overflow_error_));
  }
  TRY(list_sort(call.run(), &self, key.is_absent() ? Value::none() : key, backwards != 0));
  return Value::none();
}

static Value list_method_reversed(Call& call, List& self) {
  return list_reversed(call.run(), &self);
}

static Value list_method_sizeof(Call&, List& self) {
  return Value::integer(static_cast<int64_t>(40 + 8 * list_cpython_capacity(&self)));
}

static constexpr Entry kListMethods[] = {
    {"append", "(self, object, /)", native<list_method_append>, "Append object to the end of the list."},
    {"clear", "(self, /)", native<list_method_clear>, "Remove all items from list."},
    {"copy", "(self, /)", native<list_method_copy>, "Return a shallow copy of the list."},
    {"count", "(self, value, /)", native<list_method_count>, "Return number of occurrences of value."},
    {"extend", "(self, iterable, /)", native<list_method_extend>,
     "Extend list by appending elements from the iterable."},
    {"index", "(self, value, start=0, stop=9223372036854775807, /)", native<list_method_index>,
     "Return first index of value.\n\nRaises ValueError if the value is not present."},
    {"insert", "(self, index, object, /)", native<list_method_insert>, "Insert object before index."},
    {"pop", "(self, index=-1, /)", native<list_method_pop>,
     "Remove and return item at index (default last).\n\nRaises IndexError if list is empty or index is out of range."},
    {"remove", "(self, value, /)", native<list_method_remove>,
     "Remove first occurrence of value.\n\nRaises ValueError if the value is not present."},
    {"reverse", "(self, /)", native<list_method_reverse>, "Reverse *IN PLACE*."},
    {"sort", "(self, /, *, key=None, reverse=False)", native<list_method_sort>,
     "Sort the list in ascending order and return None.\n\n"
     "The sort is in-place (i.e. the list itself is modified) and stable (i.e. the\n"
     "order of two equal elements is maintained).\n\n"
     "If a key function is given, apply it once to each list item and sort them,\n"
     "ascending or descending, according to their function values.\n\n"
     "The reverse flag can be set to sort in descending order."},
    {"__reversed__", "(self, /)", native<list_method_reversed>, "Return a reverse iterator over the list."},
    {"__sizeof__", "(self, /)", native<list_method_sizeof>, "Return the size of the list in memory, in bytes."},
};

void register_list_methods() {
  add_methods(&types::list_, kListMethods);
  add_builtin("list", Value::object(&types::list_));
}

}  // namespace pyexec
