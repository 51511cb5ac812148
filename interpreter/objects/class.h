// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/objects/operations.h"

// Classes of the program: what the evaluator asks of them beyond operations.h.

namespace pyexec {

class Run;

// The __init__ to run when calling `type` means just: a new instance, then this function. Null when anything else is
// involved (own __new__, a metaclass with
// __call__, a builtin base, abstract methods).
Function* plain_init(Run& run, Type* type);

// Fills the slots of a class of the program from its dunders and its bases'; called at creation and when an attribute
// that a slot mirrors changes.
void update_slots(Run& run, Type* type);

}  // namespace pyexec
