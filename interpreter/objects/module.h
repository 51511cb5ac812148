// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "interpreter/objects/objects.h"

// Modules: objects of a run, filled from the library's tables on the first import and immutable for programs.

namespace pyexec {

class Run;

bool module_exists(std::string_view name);
// The run's module of that dotted name. Null: ModuleNotFoundError (or another error) is pending.
Module* import_module(Run& run, std::string_view name);
// For ModuleDefinition::fill.
bool module_set(Run& run, Module* module, const char* name, Value value);

}  // namespace pyexec
