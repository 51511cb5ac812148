// SPDX-License-Identifier: Apache-2.0
//
// The methods of set and frozenset. What they do is in interpreter/objects/set.cc.
#include "interpreter/objects/native.h"
#include "interpreter/objects/set_operations.h"
#include "stdlib/register.h"

namespace pyexec {

static Value truth_value(Truth truth) {
  return truth == Truth::kRaised ? Value::raised() : Value::boolean(truth == Truth::kTrue);
}
static Value set_value(Set* set) {
  return set == nullptr ? Value::raised() : Value::object(set);
}

static Value set_method_add(Call& call, Set& self, Value element) {
  TRY(set_add(call.run(), &self, element));
  return Value::none();
}

static Value set_method_clear(Call& call, Set& self) {
  set_clear(call.run(), &self);
  return Value::none();
}

static Value set_method_copy(Call& call, Set& self) {
  return set_value(set_copy_plain(call.run(), &self));
}

static Value frozenset_method_copy(Call& call, Set& self) {
  if (self.type() == &types::frozenset_) {
    return Value::object(&self);
  }
  return set_value(set_copy_plain(call.run(), &self));
}

static Value set_method_difference(Call& call, Set& self, Args others) {
  Run& run = call.run();
  if (others.count == 0) {
    return set_value(set_copy_plain(run, &self));
  }
  TRY(Set * result, set_difference(run, &self, others[0]));
  for (size_t i = 1; i < others.count; ++i) {
    TRY(set_difference_update(run, result, others[i]));
  }
  return Value::object(result);
}

static Value set_method_difference_update(Call& call, Set& self, Args others) {
  for (Value other : others) {
    TRY(set_difference_update(call.run(), &self, other));
  }
  return Value::none();
}

static Value set_method_discard(Call& call, Set& self, Value element) {
  TRY(set_remove_key(call.run(), &self, element));
  return Value::none();
}

static Set* intersection_of_all(Run& run, Set& self, Args others) {
  if (others.count == 0) {
    return set_copy_plain(run, &self);
  }
  Set* result = &self;
  for (Value other : others) {
    TRY(result, set_intersection(run, result, other));
  }
  return result;
}

static Value set_method_intersection(Call& call, Set& self, Args others) {
  return set_value(intersection_of_all(call.run(), self, others));
}

static Value set_method_intersection_update(Call& call, Set& self, Args others) {
  TRY(Set * result, intersection_of_all(call.run(), self, others));
  set_take(call.run(), &self, result);
  return Value::none();
}

static Value set_method_isdisjoint(Call& call, Set& self, Value other) {
  return truth_value(set_is_disjoint(call.run(), &self, other));
}

static Value set_method_issubset(Call& call, Set& self, Value other) {
  return truth_value(set_is_subset(call.run(), &self, other));
}

static Value set_method_issuperset(Call& call, Set& self, Value other) {
  return truth_value(set_is_superset(call.run(), &self, other));
}

static Value set_method_pop(Call& call, Set& self) {
  return set_pop(call.run(), &self);
}

static Value set_method_remove(Call& call, Set& self, Value element) {
  TRY(Truth found, set_remove_key(call.run(), &self, element));
  if (found == Truth::kFalse) {
    return call.run().raise_key_error(element);
  }
  return Value::none();
}

static Value set_method_symmetric_difference(Call& call, Set& self, Value other) {
  return set_value(set_symmetric_difference(call.run(), &self, other));
}

static Value set_method_symmetric_difference_update(Call& call, Set& self, Value other) {
  TRY(set_symmetric_difference_update(call.run(), &self, other));
  return Value::none();
}

static Value set_method_union(Call& call, Set& self, Args others) {
  Run& run = call.run();
  TRY(Set * result, set_copy_plain(run, &self));
  for (Value other : others) {
    if (other.as_object() != &self) {
      TRY(set_update(run, result, other));
    }
  }
  return Value::object(result);
}

static Value set_method_update(Call& call, Set& self, Args others) {
  for (Value other : others) {
    TRY(set_update(call.run(), &self, other));
  }
  return Value::none();
}

static Value set_method_sizeof(Call&, Set& self) {
  return Value::integer(static_cast<int64_t>(200 + set_table_bytes(&self)));
}

static constexpr Entry kSetMethods[] = {
    {"add", "(self, element, /)", native<set_method_add>,
     "Add an element to a set.\n\nThis has no effect if the element is already present."},
    {"clear", "(self, /)", native<set_method_clear>, "Remove all elements from this set."},
    {"copy", "(self, /)", native<set_method_copy>, "Return a shallow copy of a set."},
    {"difference", "(self, *others)", native<set_method_difference>,
     "Return the difference of two or more sets as a new set.\n\n(i.e. all elements that are in this set but not the "
     "others.)",
     EntryKind::kMethod, Wording::kKeywords},
    {"difference_update", "(self, *others)", native<set_method_difference_update>,
     "Remove all elements of another set from this set.", EntryKind::kMethod, Wording::kKeywords},
    {"discard", "(self, element, /)", native<set_method_discard>,
     "Remove an element from a set if it is a member.\n\nUnlike set.remove(), the discard() method does not raise\n"
     "an exception when an element is missing from the set."},
    {"intersection", "(self, *others)", native<set_method_intersection>,
     "Return the intersection of two sets as a new set.\n\n(i.e. all elements that are in both sets.)",
     EntryKind::kMethod, Wording::kKeywords},
    {"intersection_update", "(self, *others)", native<set_method_intersection_update>,
     "Update a set with the intersection of itself and another.", EntryKind::kMethod, Wording::kKeywords},
    {"isdisjoint", "(self, other, /)", native<set_method_isdisjoint>,
     "Return True if two sets have a null intersection."},
    {"issubset", "(self, other, /)", native<set_method_issubset>, "Report whether another set contains this set."},
    {"issuperset", "(self, other, /)", native<set_method_issuperset>, "Report whether this set contains another set."},
    {"pop", "(self, /)", native<set_method_pop>,
     "Remove and return an arbitrary set element.\nRaises KeyError if the set is empty."},
    {"remove", "(self, element, /)", native<set_method_remove>,
     "Remove an element from a set; it must be a member.\n\nIf the element is not a member, raise a KeyError."},
    {"symmetric_difference", "(self, other, /)", native<set_method_symmetric_difference>,
     "Return the symmetric difference of two sets as a new set.\n\n(i.e. all elements that are in exactly one of the "
     "sets.)"},
    {"symmetric_difference_update", "(self, other, /)", native<set_method_symmetric_difference_update>,
     "Update a set with the symmetric difference of itself and another."},
    {"union", "(self, *others)", native<set_method_union>,
     "Return the union of sets as a new set.\n\n(i.e. all elements that are in either set.)", EntryKind::kMethod,
     Wording::kKeywords},
    {"update", "(self, *others)", native<set_method_update>, "Update a set with the union of itself and others.",
     EntryKind::kMethod, Wording::kKeywords},
    {"__sizeof__", "(self, /)", native<set_method_sizeof>, "S.__sizeof__() -> size of S in memory, in bytes"},
};

static constexpr Entry kFrozensetMethods[] = {
    {"copy", "(self, /)", native<frozenset_method_copy>, "Return a shallow copy of a set."},
    {"difference", "(self, *others)", native<set_method_difference>,
     "Return the difference of two or more sets as a new set.\n\n(i.e. all elements that are in this set but not the "
     "others.)",
     EntryKind::kMethod, Wording::kKeywords},
    {"intersection", "(self, *others)", native<set_method_intersection>,
     "Return the intersection of two sets as a new set.\n\n(i.e. all elements that are in both sets.)",
     EntryKind::kMethod, Wording::kKeywords},
    {"isdisjoint", "(self, other, /)", native<set_method_isdisjoint>,
     "Return True if two sets have a null intersection."},
    {"issubset", "(self, other, /)", native<set_method_issubset>, "Report whether another set contains this set."},
    {"issuperset", "(self, other, /)", native<set_method_issuperset>, "Report whether this set contains another set."},
    {"symmetric_difference", "(self, other, /)", native<set_method_symmetric_difference>,
     "Return the symmetric difference of two sets as a new set.\n\n(i.e. all elements that are in exactly one of the "
     "sets.)"},
    {"union", "(self, *others)", native<set_method_union>,
     "Return the union of sets as a new set.\n\n(i.e. all elements that are in either set.)", EntryKind::kMethod,
     Wording::kKeywords},
    {"__sizeof__", "(self, /)", native<set_method_sizeof>, "S.__sizeof__() -> size of S in memory, in bytes"},
};

void register_set_methods() {
  add_methods(&types::set_, kSetMethods);
  add_methods(&types::frozenset_, kFrozensetMethods);
  add_builtin("set", Value::object(&types::set_));
  add_builtin("frozenset", Value::object(&types::frozenset_));
}

}  // namespace pyexec
