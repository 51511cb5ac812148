// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "interpreter/objects/objects.h"

// Modules: objects of a run, filled from the library's tables on the first import and immutable for programs.

namespace pyexec {

class Run;
struct ParsedProgram;

bool module_exists(std::string_view name);
// Modules for the library's own use begin with an underscore (as does the last part of a dotted name); __future__ does
// not count.
bool is_private_module(std::string_view name);
// The run's module of that dotted name, its packages first. Null: ModuleNotFoundError (or another error) is pending.
Module* import_module(Run& run, std::string_view name);
RaisedResult raise_module_not_found(Run& run, std::string_view name);
// An attribute of the module, or a name of its body while that still runs. Absent: there is none, nothing is pending.
Value module_find(Module* module, const Str* name);
// The same, also what a native module makes or imports when it is first asked for (ModuleDefinition::resolve, rest);
// may raise.
Value module_find_anywhere(Run& run, Module* module, Str* name);
// Parses a library module written in Python, or finds it parsed. Null: there is none of that name.
ParsedProgram* library_program(Run& run, std::string_view name);
// Runs such a module's body and copies what it bound into `module` (eval/import.cc).
bool execute_library_module(Run& run, ParsedProgram& program, Module* module);
// For ModuleDefinition::fill.
bool module_set(Run& run, Module* module, const char* name, Value value);

}  // namespace pyexec
