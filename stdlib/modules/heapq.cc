// SPDX-License-Identifier: Apache-2.0
//
// heapq: heaps in plain lists. Comparing may run user code that changes the list: its length is looked at after each
// comparison, and its items are found anew.
#include <algorithm>

#include "stdlib/modules/itertools.h"
#include "stdlib/modules/ordering.h"
#include "stdlib/register.h"

namespace pyexec {

namespace {

RaisedResult raise_changed(Run& run) {
  return run.raise(types::runtime_error_, "list changed size during iteration");
}

// Whether a belongs above b.
template <bool max>
Truth above(Run& run, Value a, Value b) {
  return max ? ordering_less(run, b, a) : ordering_less(run, a, b);
}

// Moves the item at `at` towards the root, not beyond `start`.
template <bool max>
bool sift_down(Run& run, List* heap, size_t start, size_t at) {
  size_t length = heap->length;
  Value item = heap->items->items[at];
  while (at > start) {
    size_t parent = (at - 1) >> 1;
    Value above_it = heap->items->items[parent];
    TRY(Truth moves, above<max>(run, item, above_it));
    if (heap->length != length) {
      return raise_changed(run);
    }
    if (moves == Truth::kFalse) {
      return true;
    }
    Value* items = heap->items->items;
    std::swap(items[at], items[parent]);
    item = items[parent];
    at = parent;
  }
  return true;
}

// Lets the item at `at` sink to a leaf along the better children, then brings it up to its place.
template <bool max>
bool sift_up(Run& run, List* heap, size_t at) {
  size_t start = at;
  size_t length = heap->length;
  size_t limit = length >> 1;
  while (at < limit) {
    size_t child = 2 * at + 1;
    if (child + 1 < length) {
      TRY(Truth left, above<max>(run, heap->items->items[child], heap->items->items[child + 1]));
      if (heap->length != length) {
        return raise_changed(run);
      }
      child += left == Truth::kTrue ? 0 : 1;
    }
    std::swap(heap->items->items[child], heap->items->items[at]);
    at = child;
  }
  return sift_down<max>(run, heap, start, at);
}

template <bool max>
Value pop(Run& run, List* heap) {
  TRY(run.step());
  if (heap->length == 0) {
    return run.raise(types::index_error_, "index out of range");
  }
  Value last = heap->items->items[heap->length - 1];
  list_erase(heap, heap->length - 1, heap->length);
  if (heap->length == 0) {
    return last;
  }
  Value first = heap->items->items[0];
  heap->items->items[0] = last;
  TRY(sift_up<max>(run, heap, 0));
  return first;
}

template <bool max>
Value replace(Run& run, List* heap, Value item) {
  TRY(run.step());
  if (heap->length == 0) {
    return run.raise(types::index_error_, "index out of range");
  }
  Value first = heap->items->items[0];
  heap->items->items[0] = item;
  TRY(sift_up<max>(run, heap, 0));
  return first;
}

template <bool max>
bool heapify(Run& run, List* heap) {
  size_t n = heap->length;
  for (size_t i = n / 2; i-- > 0;) {
    TRY(run.step());
    if (i >= heap->length) {
      return raise_changed(run);
    }
    TRY(sift_up<max>(run, heap, i));
  }
  return true;
}

Value heapq_push(Call& call, List& heap, Value item) {
  Run& run = call.run();
  TRY(run.step());
  TRY(list_append(run, &heap, item));
  TRY(sift_down<false>(run, &heap, 0, heap.length - 1));
  return Value::none();
}

template <bool max>
Value heapq_pop(Call& call, List& heap) {
  return pop<max>(call.run(), &heap);
}

template <bool max>
Value heapq_replace(Call& call, List& heap, Value item) {
  return replace<max>(call.run(), &heap, item);
}

Value heapq_pushpop(Call& call, List& heap, Value item) {
  Run& run = call.run();
  if (heap.length == 0) {
    return item;
  }
  TRY(Truth smaller, ordering_less(run, heap.items->items[0], item));
  if (smaller == Truth::kFalse) {
    return item;
  }
  if (heap.length == 0) {
    return run.raise(types::index_error_, "index out of range");
  }
  return replace<false>(run, &heap, item);
}

template <bool max>
Value heapq_heapify(Call& call, List& heap) {
  TRY(heapify<max>(call.run(), &heap));
  return Value::none();
}

// ---- nlargest, nsmallest
// ----------------------------------------------------------------------------------------------

Value first_of(Call&, Value pair) {
  return as_tuple(pair)->items[0];
}
constexpr Entry kFirstOf = {"key", "(pair, /)", native<first_of>, "The key of a pair.", EntryKind::kFunction};
NativeFunction* first_of_function;

// The n best as sorted(iterable, key=key, reverse=largest)[:n] has them. Candidates are gathered and cut down to n by
// a stable sort whenever there are many; what is no better than the n-th of those is not gathered.
Value best(Run& run, Value count, Value iterable, Value key, bool largest) {
  bool has_key = !key.is_absent() && !key.is_none();
  Iteration items(run, iterable);
  if (!items.ok()) {
    return Value::raised();
  }
  TRY(compare(run, CompareOperator::kGreaterEqual, count, Value::integer(0)));  // as CPython's first look at it
  if (!has_index(count)) {
    return run.raise(types::type_error_, "'{}' object cannot be interpreted as an integer", {type_of(count)});
  }
  int64_t n;
  TRY(to_index_clamped(run, count, &n));
  TRY(List * candidates, list_new(run, 0));
  Value sort_key = has_key ? Value::object(first_of_function) : Value::none();
  size_t wanted = n < 0 ? 0 : static_cast<size_t>(n);
  size_t room = wanted > (size_t{1} << 40) ? SIZE_MAX : std::max<size_t>(wanted * 2, 256);
  Value worst = Value::absent();  // key of the n-th candidate of the last cut
  auto cut = [&]() -> bool {
    TRY(list_sort(run, candidates, sort_key, largest));
    if (candidates->length > wanted) {
      list_erase(candidates, wanted, candidates->length);
    }
    if (candidates->length == wanted && wanted > 0) {
      Value last = candidates->items->items[wanted - 1];
      worst = has_key ? as_tuple(last)->items[0] : last;
    }
    return true;
  };
  for (;;) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      break;
    }
    if (wanted == 0) {
      break;
    }
    Value item_key = item;
    if (has_key) {
      TRY(item_key, call(run, key, {item}));
    }
    if (!worst.is_absent()) {
      TRY(Truth better, largest ? ordering_less(run, worst, item_key) : ordering_less(run, item_key, worst));
      if (better == Truth::kFalse) {
        continue;
      }
    }
    if (has_key) {
      TRY(Tuple * pair, tuple_new(run, 2));
      pair->items[0] = item_key;
      pair->items[1] = item;
      item = Value::object(pair);
    }
    TRY(list_append(run, candidates, item));
    if (candidates->length >= room) {
      TRY(cut());
    }
  }
  TRY(cut());
  if (has_key) {
    for (size_t i = 0; i < candidates->length; ++i) {
      candidates->items->items[i] = as_tuple(candidates->items->items[i])->items[1];
    }
  }
  return Value::object(candidates);
}

Value heapq_nlargest(Call& call, Value n, Value iterable, Value key) {
  return best(call.run(), n, iterable, key, true);
}
Value heapq_nsmallest(Call& call, Value n, Value iterable, Value key) {
  return best(call.run(), n, iterable, key, false);
}

// ---- merge
// ------------------------------------------------------------------------------------------------------------ source:
// the iterables, a Tuple, until the first item is asked for; value: the heap, a List of entries (Tuples of key, number
// of the input, item, iterator); function: the key function; flag: from the largest to the smallest.

extern Type merge_type;

Truth entry_above(Run& run, Value a, Value b, bool reverse) {
  const Value* left = as_tuple(reverse ? b : a)->items;
  const Value* right = as_tuple(reverse ? a : b)->items;
  if (left[0].is_int() && right[0].is_int() && left[0].as_int() != right[0].as_int()) [[likely]] {
    return truth_of(left[0].as_int() < right[0].as_int());
  }
  // Equal keys keep the order of the inputs; where it is reversed, so are their numbers.
  TRY(Truth same, item_equal(run, left[0], right[0]));
  return same == Truth::kTrue ? truth_of(left[1].as_int() < right[1].as_int())
                              : compare_truth(run, CompareOperator::kLess, left[0], right[0]);
}

// As sift_up() above: along the better children to a leaf, then up again to its place. Only the iterator sees this
// heap, but its inputs may ask the iterator.
bool merge_sink(Run& run, Tool* merge, size_t at) {
  List* heap = as_list(merge->value);
  size_t start = at;
  size_t length = heap->length;
  while (2 * at + 1 < length) {
    size_t child = 2 * at + 1;
    if (child + 1 < length) {
      TRY(Truth left, entry_above(run, heap->items->items[child], heap->items->items[child + 1], merge->flag));
      child += left == Truth::kTrue ? 0 : 1;
    }
    if (heap->length != length) {
      return raise_changed(run);
    }
    std::swap(heap->items->items[child], heap->items->items[at]);
    at = child;
  }
  while (at > start) {
    size_t parent = (at - 1) / 2;
    TRY(Truth moves, entry_above(run, heap->items->items[at], heap->items->items[parent], merge->flag));
    if (heap->length != length) {
      return raise_changed(run);
    }
    if (moves == Truth::kFalse) {
      return true;
    }
    std::swap(heap->items->items[at], heap->items->items[parent]);
    at = parent;
  }
  return true;
}

// The next item of an entry's iterator with its key. kFalse: there is none.
Truth merge_fetch(Run& run, Tool* merge, Tuple* entry) {
  TRY(Value item, iterator_next(run, entry->items[3]));
  if (item.is_absent()) {
    return Truth::kFalse;
  }
  Value key = item;
  if (!merge->function.is_none()) {
    TRY(key, call(run, merge->function, {item}));
  }
  entry->items[0] = key;
  entry->items[2] = item;
  return Truth::kTrue;
}

bool merge_start(Run& run, Tool* merge) {
  Tuple* iterables = as_tuple(merge->source);
  merge->source = Value::none();
  TRY(List * heap, list_new(run, iterables->length));
  merge->value = Value::object(heap);
  for (size_t i = 0; i < iterables->length; ++i) {
    TRY(run.step());
    TRY(Tuple * entry, tuple_new(run, 4));
    entry->items[0] = entry->items[2] = Value::none();
    auto number = static_cast<int64_t>(i);
    entry->items[1] = Value::integer(merge->flag ? -number : number);
    TRY(entry->items[3], get_iterator(run, iterables->items[i]));
    TRY(Truth more, merge_fetch(run, merge, entry));
    if (more == Truth::kTrue) {
      TRY(list_append(run, heap, Value::object(entry)));
    }
  }
  for (size_t i = heap->length / 2; i-- > 0;) {
    TRY(merge_sink(run, merge, i));
  }
  return true;
}

// The best entry's iterator goes on.
bool merge_advance(Run& run, Tool* merge) {
  List* heap = as_list(merge->value);
  if (heap->length == 0) {
    return true;
  }
  TRY(Truth more, merge_fetch(run, merge, as_tuple(heap->items->items[0])));
  if (more == Truth::kFalse && heap->length > 0) {
    heap->items->items[0] = heap->items->items[heap->length - 1];
    list_erase(heap, heap->length - 1, heap->length);
  }
  return merge_sink(run, merge, 0);
}

Value merge_next(Run& run, Value self) {
  Tool* merge = as_tool(self);
  if (merge->source.is_empty()) {
    return Value::absent();
  }
  if (merge->started && merge->position != 0) {
    return run.raise(types::value_error_, "generator already executing");
  }
  merge->position = 1;
  bool good = merge->started ? merge_advance(run, merge) : merge_start(run, merge);
  merge->position = 0;
  merge->started = true;
  List* heap = is_list(merge->value) ? as_list(merge->value) : nullptr;
  if (!good || heap->length == 0) {
    merge->source = Value::empty();
    merge->value = Value::empty();
    return good ? Value::absent() : Value::raised();
  }
  return as_tuple(heap->items->items[0])->items[2];
}

Type merge_type = make_tool_type("merge", merge_next, nullptr, "The items of sorted inputs in order.");

Value heapq_merge(Call& call, Args iterables, Value key, Opt<bool> reverse) {
  Run& run = call.run();
  TRY(Tuple * inputs, iterables.count == 0 ? tuple_empty() : tuple_from(run, iterables.items, iterables.count));
  TRY(Tool * merge, tool_new(run, &merge_type));
  merge->source = Value::object(inputs);
  merge->function = key.is_absent() ? Value::none() : key;
  merge->flag = reverse.has && reverse.value;
  return Value::object(merge);
}

constexpr Entry kFunctions[] = {
    {"merge", "(*iterables, key=None, reverse=False)", native<heapq_merge>,
     "Merge multiple sorted inputs into a single sorted output.", EntryKind::kFunction},
    {"heapify", "(heap, /)", native<heapq_heapify<false>>,
     "Transform list into a heap, in-place, in O(len(heap)) time.", EntryKind::kFunction},
    {"heappop", "(heap, /)", native<heapq_pop<false>>,
     "Pop the smallest item off the heap, maintaining the heap invariant.", EntryKind::kFunction},
    {"heappush", "(heap, item, /)", native<heapq_push>, "Push item onto heap, maintaining the heap invariant.",
     EntryKind::kFunction},
    {"heappushpop", "(heap, item, /)", native<heapq_pushpop>,
     "Push item on the heap, then pop and return the smallest item from the heap.\n\n"
     "The combined action runs more efficiently than heappush() followed by\na separate call to heappop().",
     EntryKind::kFunction},
    {"heapreplace", "(heap, item, /)", native<heapq_replace<false>>,
     "Pop and return the current smallest value, and add the new item.", EntryKind::kFunction},
    {"nlargest", "(n, iterable, key=None)", native<heapq_nlargest>,
     "Find the n largest elements in a dataset.\n\n"
     "Equivalent to:  sorted(iterable, key=key, reverse=True)[:n]",
     EntryKind::kFunction},
    {"nsmallest", "(n, iterable, key=None)", native<heapq_nsmallest>,
     "Find the n smallest elements in a dataset.\n\nEquivalent to:  sorted(iterable, key=key)[:n]",
     EntryKind::kFunction},
    {"_heapify_max", "(heap, /)", native<heapq_heapify<true>>, "Maxheap variant of heapify.", EntryKind::kFunction},
    {"_heappop_max", "(heap, /)", native<heapq_pop<true>>, "Maxheap variant of heappop.", EntryKind::kFunction},
    {"_heapreplace_max", "(heap, item, /)", native<heapq_replace<true>>, "Maxheap variant of heapreplace.",
     EntryKind::kFunction},
};

bool fill_heapq(Run& run, Module* module) {
  TRY(add_functions(run, module, kFunctions, "_heapq"));
  constexpr const char* kAll[] = {"heappush", "heappop",  "heapify",   "heapreplace",
                                  "merge",    "nlargest", "nsmallest", "heappushpop"};
  TRY(List * all, list_new(run, 0));
  for (const char* name : kAll) {
    TRY(Str * text, str_intern(run, name));
    TRY(list_append(run, all, Value::object(text)));
  }
  return module_set(run, module, "__all__", Value::object(all));
}

constexpr ModuleDefinition kHeapq = {"heapq", "Heap queue algorithm (a.k.a. priority queue).", {}, fill_heapq};

}  // namespace

void register_heapq_module() {
  complete_builtin_type(&merge_type);
  prepare_signature(kFirstOf);
  for (const Entry& entry : kFunctions) {
    prepare_signature(entry);
  }
  first_of_function = native_function_new(nullptr, kFirstOf, nullptr, &names::builtins_);
  register_module(&kHeapq);
}

}  // namespace pyexec
