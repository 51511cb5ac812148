// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "parser/arena.h"
#include "parser/ast.h"
#include "parser/names.h"

// Scopes of a program and where each of its names lives. The walk declares what it sees (binding, use, `global` …)
// while it goes through a scope; what a name means is known only when the enclosing scopes are complete, so `resolve`
// runs once after the walk and fills every NameExpr. Scopes and symbols live in the program's arena.
//
// A frame belongs to a scope with a Code of its own. List, set and dict comprehensions have a scope but no frame: their
// variables are slots of the frame around them.

namespace pyexec {

enum class ScopeKind : uint8_t { kModule, kFunction, kLambda, kClass, kComprehension, kGenerator };

struct Scope;

namespace symbol_flags {
constexpr uint16_t kUsed = 1;   // read in this very scope
constexpr uint16_t kBound = 2;  // bound in this very scope
constexpr uint16_t kParameter = 4;
constexpr uint16_t kGlobal = 8;     // declared `global`
constexpr uint16_t kNonlocal = 16;  // declared `nonlocal`
constexpr uint16_t kAnnotated = 32;
constexpr uint16_t kIteration = 64;    // a comprehension's own variable
constexpr uint16_t kPassedOn = 128;    // `:=` inside a comprehension: bound in the scope around
constexpr uint16_t kCaptured = 256;    // a scope with another frame needs it
constexpr uint16_t kNeedsOuter = 512;  // class: what scopes inside see, or an unbound name that falls through
constexpr uint16_t kImported = 2048;   // bound, but by imports only: these may stand before a `global`
constexpr uint16_t kDeleted = 1024;    // some `del` or the end of an `except … as`: never provably bound
}  // namespace symbol_flags

// One name in one scope.
struct Symbol {
  NameEntry* name = nullptr;
  Scope* scope = nullptr;
  Symbol* shadowed = nullptr;  // NameEntry::current before this one
  Symbol* outer = nullptr;     // the same name in the parent scope, when it may come from there
  Symbol* next = nullptr;      // in its scope, in order of appearance
  Span declared;               // of the `global` or `nonlocal` statement
  uint32_t index = 0;
  uint32_t inner_index = 0;
  uint16_t flags = 0;
  NameScope resolved = NameScope::kGlobal;
  NameScope inner = NameScope::kGlobal;  // how scopes inside see it: differs from `resolved` in classes only
  bool is_bound_now = false;             // the walk's flow: bound on every path to here
  bool has(uint16_t flag) const { return (flags & flag) != 0; }
};

struct Scope {
  ScopeKind kind = ScopeKind::kModule;
  Scope* parent = nullptr;
  Scope* frame = nullptr;  // the scope whose Code runs this one: itself, but for comprehensions
  Code* code = nullptr;    // of `frame`
  Symbol* first = nullptr;
  Symbol* last = nullptr;
  ComprehensionExpr* comprehension = nullptr;
  NameEntry* class_name = nullptr;  // of the innermost class around: mangles private names
  NameEntry* self_name = nullptr;   // a method's first parameter
  ClassDefStmt* class_statement = nullptr;
  Scope* qualified_parent = nullptr;
  std::string_view qualified_name;
  uint32_t slot_count = 0;  // of a frame scope
  uint32_t number = 0;
  bool is_async = false;
  bool is_suspending = false;  // its frame holds a yield or an await
  bool has_await = false;
  bool uses_super = false;
  uint32_t in_iterable = 0;  // the iterable expressions of comprehensions that the walk is in
  Span value_return{};       // the first `return value`
  bool owns_frame() const { return frame == this; }
  bool is_function_like() const { return kind == ScopeKind::kFunction || kind == ScopeKind::kLambda; }
};

struct NameUse {
  NameExpr* expr;
  Symbol* symbol;
  bool is_load;
};

class Scopes {
 public:
  Scopes(Arena& arena, std::vector<Name*>& globals) : arena_(arena), globals_(globals) {}

  Scope* enter(ScopeKind kind, Code* code);
  void leave();
  Scope* current() { return current_; }
  Symbol* symbol(NameEntry* name) { return symbol_in(current_, name); }
  Symbol* symbol_in(Scope* scope, NameEntry* name);
  // The symbol if the scope has one already.
  Symbol* find(NameEntry* name) const {
    Symbol* found = name->current;
    return found != nullptr && found->scope == current_ ? found : nullptr;
  }
  void use(NameExpr* expr, Symbol* symbol, bool is_load) { uses_.push_back({expr, symbol, is_load}); }
  uint32_t new_slot() { return current_->frame->slot_count++; }

  // Fills every NameExpr, the slot lists of every Code and comprehension. Returns the first `nonlocal` without binding.
  Symbol* resolve();
  // Fills Code::slot_names and slot_count; last, since lowering of suspending functions adds slots.
  void finish_slots();

  const std::vector<NameUse>& uses() const { return uses_; }
  const std::vector<Scope*>& scopes() const { return scopes_; }
  uint32_t global_index(NameEntry* name);
  // A free slot in a frame after resolving, for temporaries.
  static uint32_t add_slot(Scope* frame) { return frame->slot_count++; }

 private:
  void resolve_symbol(Symbol* symbol);
  void resolve_in_class(Symbol* symbol);
  void take_from_outer(Symbol* symbol);
  void pass_to_parent(Scope* scope, Symbol* symbol);

  Arena& arena_;
  std::vector<Name*>& globals_;
  Scope* current_ = nullptr;
  std::vector<Scope*> scopes_;  // parents before children
  std::vector<NameUse> uses_;
  std::vector<uint32_t> cells_;
  std::vector<uint32_t> slots_;
  std::vector<FreeVariable> free_;
  Symbol* missing_ = nullptr;
};

}  // namespace pyexec
