// SPDX-License-Identifier: Apache-2.0
//
// The native iterators and what their fields mean. An exhausted one drops its source (empty) and stays exhausted.
//   list, tuple              source, position
//   list_reverse, reversed   source, position (of the next item; -1: none)
//   range                    small: position (next value), limit (values left), version (the step's bits), no source;
//                            large: source (the Range), extra_value (index)
//   dict_* , set             source, position, limit (length when made; -1: changed), version (items left)
//   sequence (__getitem__)   source, position
//   callable                 source, extra_value (sentinel)
//   enumerate                source (iterator), position (count), extra_value (count when it is no int64)
//   zip                      source (Tuple of iterators), position (1: strict)
//   map                      source (function), extra_value (Tuple of iterators)
//   filter                   source (function or None), extra_value (iterator)
#pragma once

#include "interpreter/objects/objects.h"

namespace pyexec {

Value small_range_iterator(Run& run, int64_t start, int64_t step, int64_t length);
Value large_range_iterator(Run& run, Range* range);
// iter(callable, sentinel).
Value callable_iterator(Run& run, Value callable, Value sentinel);
Value list_reversed(Run& run, List* list);
Value set_iterator(Run& run, Set* set);
// An iterator over an object with the old protocol: __getitem__(0), (1), … until IndexError.
Value sequence_iterator(Run& run, Value sequence);
// How many items a native iterator still has; -1 when it cannot tell. Runs no user code.
int64_t native_iterator_hint(const Iterator* iterator);

// `for a, b in enumerate(…)`, `d.items()` or a zip of two: the two values of the next item without a tuple around them.
// kFalse: exhausted. Null: this iterator has no such step (or is not an exact one), ask its `next` slot.
using PairStep = Truth (*)(Run& run, Iterator* iterator, Value* first, Value* second);
PairStep pair_step(Value iterator);
Truth enumerate_pair(Run& run, Iterator* iterator, Value* first, Value* second);
Truth zip_pair(Run& run, Iterator* iterator, Value* first, Value* second);
Truth dict_items_pair(Run& run, Iterator* iterator, Value* first, Value* second);

Type make_iterator_type(const char* name, Value (*next)(Run&, Value));
Value iterator_itself(Run& run, Value self);  // the `iter` slot of every iterator

// Whether CPython would try to iterate: by __iter__, or by the index of a sequence (a union has only a __getitem__).
bool looks_iterable(Value value);

}  // namespace pyexec
