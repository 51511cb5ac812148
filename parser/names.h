// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "parser/arena.h"
#include "parser/ast.h"

// The names of one program while it is lowered: an open hash table over arena entries. Every Name the lowering makes is
// a NameEntry, so that what the walk knows about a name is one pointer away and no second table exists. The entries
// live in the program's arena; the table itself is gone after lowering.

namespace pyexec {

struct Symbol;

struct NameEntry : Name {
  uint32_t hash = 0;
  int32_t global_index = -1;       // its entry in ParsedProgram::globals, or -1
  Symbol* current = nullptr;       // its symbol in the innermost scope that has one (scopes.h)
  uint32_t attribute_stamp = 0;    // the last class that counted it as an attribute of `self`
  uint32_t keyword_stamp = 0;      // the last call that had it as a keyword
  uint8_t attribute_verdict = 0;   // 0: not asked yet, 1: allowed, 2: forbidden by the policy
  bool is_bound_globally = false;  // some statement of the program binds the global of that name
};

inline NameEntry* entry_of(Name* name) {
  return static_cast<NameEntry*>(name);
}

class NameTable {
 public:
  NameTable(Arena& arena, std::vector<Name*>& all);

  // `text` must live as long as the arena (a part of the source, or arena memory).
  NameEntry* intern_stable(std::string_view text);
  // Copies `text` when the name is new.
  NameEntry* intern(std::string_view text);
  // An identifier as written: beyond ASCII it is NFKC-normalised first.
  NameEntry* intern_identifier(std::string_view text);

 private:
  NameEntry** find(std::string_view text, uint32_t hash);
  NameEntry* add(NameEntry** place, std::string_view text, uint32_t hash);
  void grow();

  Arena& arena_;
  std::vector<Name*>& all_;
  NameEntry** slots_;
  uint32_t mask_;
};

}  // namespace pyexec
