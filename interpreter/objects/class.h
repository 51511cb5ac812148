// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/objects/operations.h"

// Classes of the program: what their creation, their slots and the evaluator share.

namespace pyexec {

class Run;

// The __init__ to run when calling `type` means just: a new instance, then this function. Null when anything else is
// involved (own __new__, a metaclass with
// __call__, a builtin base, abstract methods).
Function* plain_init(Run& run, Type* type);

// Fills the slots of a class of the program from its dunders and its bases'; called at creation and when an attribute
// that a slot mirrors changes.
void update_slots(Run& run, Type* type);

// The most derived metaclass of `metatype` and the bases'; null: TypeError, there is none.
Type* winning_metatype(Run& run, Type* metatype, const Tuple* bases);

// The MRO of a class with these bases (C3); null: TypeError.
Tuple* linearise(Run& run, Type* type, Tuple* bases);

// The set of names in __abstractmethods__; raises when there is none.
Value type_abstract_methods(Run& run, Type* type);
RaisedResult raise_abstract(Run& run, Type* type);

// cls.__bases__ = bases: a new order of resolution for the class and all below it.
bool type_set_bases(Run& run, Type* type, Value bases);

// type.__getattribute__ and type.__setattr__.
Value type_get_attribute(Run& run, Value self, Str* name);
bool type_set_attribute_slot(Run& run, Value self, Str* name, Value value);

// X | Y of classes, None, unions and aliases (generic_alias.cc); NotImplemented for anything else.
Value union_of(Run& run, Value left, Value right);
// The type variables in the arguments of a generic alias, each once: what has __typing_subst__, or what __parameters__
// of an argument says.
Tuple* type_parameters(Run& run, Tuple* arguments);
// The arguments with `parameters` replaced by `items`. `self` is named when their number is wrong. flat: what replaces
// a ParamSpec is spread, as in Callable.
Tuple* substitute_type_parameters(Run& run, Value self, Tuple* arguments, Tuple* parameters, Tuple* items, bool flat);
// origin[arguments]: list[int] and the like.
Value generic_alias_new(Run& run, Value origin, Value arguments);

}  // namespace pyexec
