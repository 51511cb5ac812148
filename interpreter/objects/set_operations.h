// SPDX-License-Identifier: Apache-2.0
//
// What set.cc offers beyond objects.h: the operations behind the operators and methods of set and frozenset. Their
// presizing and order of insertion are CPython's, so that a printed set of numbers is in CPython's order. Each creates
// its result as a plain set or frozenset, after the left operand.
#pragma once

#include "interpreter/objects/objects.h"

namespace pyexec {

// {1, 2, 3} of three or more constants: CPython's compiler makes a frozenset of them, renews it when it merges
// constants, and updates an empty set with it. Each step has its own table size, which shows in the order.
Set* set_from_constants(Run& run, const Value* items, size_t count);

Set* set_copy_plain(Run& run, Set* set);  // set, or frozenset for a frozen one
Set* set_intersection(Run& run, Set* set, Value other);
Set* set_difference(Run& run, Set* set, Value other);
bool set_difference_update(Run& run, Set* set, Value other);
Set* set_symmetric_difference(Run& run, Set* set, Value other);
bool set_symmetric_difference_update(Run& run, Set* set, Value other);
// The set takes over the members of `other`, which is empty afterwards.
void set_take(Run& run, Set* set, Set* other);
Truth set_is_subset(Run& run, Set* set, Value other);
Truth set_is_superset(Run& run, Set* set, Value other);
Truth set_is_disjoint(Run& run, Set* set, Value other);
Truth set_contains_key(Run& run, Set* set, Value key);  // a set as key counts as the frozenset of its members
Truth set_remove_key(Run& run, Set* set, Value key);    // likewise
Value set_pop(Run& run, Set* set);
void set_clear(Run& run, Set* set);
bool set_drop_dummies(Run& run, Set* set);  // when more than a quarter of the table is dummies
size_t set_table_bytes(const Set* set);     // of CPython's table outside the object, for __sizeof__

}  // namespace pyexec
