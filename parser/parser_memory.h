// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

// tree-sitter's memory, counted per thread. Its allocator is one for the process, so the hooks are set once, by the
// first parse, and find the counter of the parse that runs through a thread-local; outside a parse they only pass
// through.

namespace pyexec {

struct ParserMemory {
  size_t bytes = 0;           // held now
  size_t peak = 0;            // most held at once
  size_t limit = 256u << 20;  // beyond it the parse is cancelled at its next progress report
  bool is_exceeded() const { return peak > limit; }
};

// The counter of the parse that runs on this thread, or null. A caller of parse_program that sets one before is charged
// there; without one, the parse has a counter of its own.
ParserMemory*& current_parser_memory();

// Routes tree-sitter's allocations through the counters. Idempotent and safe from several threads.
void install_parser_memory_hooks();

}  // namespace pyexec
