// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "interpreter/objects/str.h"

// Immortal strings and the tables behind str_intern. Two tables: one of the process, filled at start-up only
// (names.def, names of builtins, one-character strings), with a fixed hash, so that nothing keyed is computed before a
// fork; and one of each run (Run::interned), with the keyed hash. A string of a run's table lives until the run ends.

namespace pyexec {

// The interned immortal string of that text (ASCII or UTF-8). Start-up only: no locks.
Str* str_immortal(std::string_view utf8);
// Gives all immortal strings, those made so far and later ones, the shape of str. Called by start_builtins() once that
// shape and that of bytes exist; makes the shared one-byte objects too.
void start_strings();
// Immortal strings carry the identity numbers 1 … this; a run's own numbers begin behind it.
uint32_t last_immortal_identity();
// A number for another immortal object (types, singletons). Start-up only.
uint32_t next_immortal_identity();

// For Run::mark_roots: marks the run's interned strings and the table's memory.
void mark_interned(Run& run, class Heap& heap);

}  // namespace pyexec
