// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/objects/native.h"

// Start-up, once a process: completes the builtin types of the core. The library then registers its tables
// (stdlib/register.h) and finish_builtins() closes the books. Nothing here computes a keyed hash, so a process may fork
// afterwards.

namespace pyexec {

void start_builtins();
void finish_builtins();
// Completes one more builtin type (a library's own): name, MRO, shape, inherited slots, dunder methods. Start-up only,
// bases first.
void complete_builtin_type(Type* type);
// Gives `type` the dunder methods of the slots that it defines itself (objects/slot_wrappers.cc).
void add_slot_wrappers(Type* type, const Slots& own);
// One dunder that CPython has as a slot and we have as a method (__divmod__): shows and words its errors as the others.
void add_wrapper_method(Type* type, const Entry& entry);

// Methods of types that belong to the core itself.
void register_descriptor_methods();
void register_exception_methods();
void register_exception_group_methods();
void register_traceback_members();

}  // namespace pyexec
