// SPDX-License-Identifier: Apache-2.0
#include "parser/scopes.h"

#include <algorithm>

namespace pyexec {

using namespace symbol_flags;

Scope* Scopes::enter(ScopeKind kind, Code* code) {
  auto* scope = arena_.make<Scope>();
  scope->kind = kind;
  scope->parent = current_;
  scope->code = code;
  scope->frame = kind == ScopeKind::kComprehension ? current_->frame : scope;
  scope->number = static_cast<uint32_t>(scopes_.size()) + 1;
  if (current_ != nullptr) {
    scope->class_name = current_->class_name;
  }
  scopes_.push_back(scope);
  current_ = scope;
  return scope;
}

Symbol* Scopes::symbol_in(Scope* scope, NameEntry* name) {
  // Entries of the chain are ordered from the innermost scope outwards; a scope between the current one and `scope` may
  // hold the name already.
  Symbol** place = &name->current;
  while (*place != nullptr && (*place)->scope->number > scope->number) {
    place = &(*place)->shadowed;
  }
  if (*place != nullptr && (*place)->scope == scope) {
    return *place;
  }
  auto* symbol = arena_.make<Symbol>();
  symbol->name = name;
  symbol->scope = scope;
  symbol->shadowed = *place;
  *place = symbol;
  if (scope->last != nullptr) {
    scope->last->next = symbol;
  } else {
    scope->first = symbol;
  }
  scope->last = symbol;
  return symbol;
}

// What a scope does not bind itself may come from its parent: the parent gets a symbol, too.
void Scopes::pass_to_parent(Scope* scope, Symbol* symbol) {
  const bool is_captured = symbol->has(kCaptured);
  if (scope->kind == ScopeKind::kClass) {
    if (symbol->has(kBound | kGlobal) && !symbol->has(kNonlocal | kNeedsOuter)) {
      return;
    }
    if (symbol->name->text == "__class__" && !symbol->has(kNonlocal)) {
      if (symbol->has(kNeedsOuter)) {
        scope->code->needs_class_cell = true;
      }
      return;  // what a method means by it is this class, whatever stands around it
    }
  } else if (symbol->has(kGlobal) || (symbol->has(kBound) && !symbol->has(kNonlocal | kPassedOn))) {
    return;
  }
  Symbol* outer = symbol_in(scope->parent, symbol->name);
  symbol->outer = outer;
  if (scope->owns_frame() || is_captured) {
    outer->flags |= kCaptured;
  }
  if (scope->parent->kind == ScopeKind::kClass) {
    outer->flags |= kNeedsOuter;  // scopes inside a class do not see its names
  }
}

void Scopes::leave() {
  Scope* scope = current_;
  current_ = scope->parent;
  if (scope->parent != nullptr) {
    for (Symbol* symbol = scope->first; symbol != nullptr; symbol = symbol->next) {
      symbol->name->current = symbol->shadowed;
    }
    for (Symbol* symbol = scope->first; symbol != nullptr; symbol = symbol->next) {
      pass_to_parent(scope, symbol);
    }
  }
}

uint32_t Scopes::global_index(NameEntry* name) {
  if (name->global_index < 0) {
    name->global_index = static_cast<int32_t>(globals_.size());
    globals_.push_back(name);
  }
  return static_cast<uint32_t>(name->global_index);
}

// A name that comes from the parent scope: a global, a slot of the same frame, or a cell of another frame, which needs
// a slot here.
void Scopes::take_from_outer(Symbol* symbol) {
  Symbol* outer = symbol->outer;
  Scope* scope = symbol->scope;
  if (outer == nullptr || outer->inner == NameScope::kGlobal) {
    symbol->inner = NameScope::kGlobal;
    symbol->inner_index = global_index(symbol->name);
    if (symbol->has(kNonlocal) && (missing_ == nullptr || symbol->declared.begin < missing_->declared.begin)) {
      missing_ = symbol;
    }
    return;
  }
  if (!scope->owns_frame()) {
    symbol->inner = outer->inner;
    symbol->inner_index = outer->inner_index;
    symbol->flags |= outer->flags & kDeleted;
    return;
  }
  symbol->inner = NameScope::kCell;
  symbol->inner_index = scope->slot_count++;
  free_.push_back({outer->inner_index, symbol->inner_index});
}

void Scopes::resolve_in_class(Symbol* symbol) {
  Code* code = symbol->scope->code;
  if (symbol->name->text == "__class__" && !symbol->has(kNonlocal)) {
    if (code->needs_class_cell) {
      code->class_cell_slot = symbol->scope->slot_count++;
      cells_.push_back(code->class_cell_slot);
      symbol->inner = NameScope::kCell;
      symbol->inner_index = code->class_cell_slot;
    }
  } else {
    // A class may hand on a cell that it does not use: then the slot is still needed.
    take_from_outer(symbol);
  }
  if (symbol->has(kNonlocal)) {
    symbol->resolved = symbol->inner;
    symbol->index = symbol->inner_index;
  } else if (symbol->has(kGlobal)) {
    symbol->resolved = NameScope::kGlobal;
    symbol->index = global_index(symbol->name);
  } else if (!symbol->has(kBound) && symbol->inner == NameScope::kCell && symbol->name->text != "__class__") {
    symbol->resolved = NameScope::kClassCell;
    symbol->index = symbol->inner_index;
  } else {
    symbol->resolved = NameScope::kClass;
    symbol->index = global_index(symbol->name);
  }
}

void Scopes::resolve_symbol(Symbol* symbol) {
  Scope* scope = symbol->scope;
  if (scope->kind == ScopeKind::kClass) {
    resolve_in_class(symbol);
    return;
  }
  const bool is_own = symbol->has(kBound) && !symbol->has(kGlobal | kNonlocal | kPassedOn);
  if (scope->kind == ScopeKind::kModule || symbol->has(kGlobal)) {
    symbol->inner = NameScope::kGlobal;
    symbol->inner_index = global_index(symbol->name);
  } else if (!is_own) {
    take_from_outer(symbol);
  } else {
    if (!symbol->has(kParameter)) {
      symbol->inner_index = scope->frame->slot_count++;
    } else {
      symbol->inner_index = symbol->index;  // the walk gave it when it declared the parameter
    }
    symbol->inner = symbol->has(kCaptured) ? NameScope::kCell : NameScope::kLocal;
    if (symbol->has(kParameter)) {
      if (symbol->has(kCaptured)) {
        scope->code->parameters[symbol->index].is_captured = true;
      }
    } else if (symbol->has(kCaptured)) {
      cells_.push_back(symbol->inner_index);
    } else if (scope->kind == ScopeKind::kComprehension) {
      slots_.push_back(symbol->inner_index);
    }
  }
  symbol->resolved = symbol->inner;
  symbol->index = symbol->inner_index;
}

Symbol* Scopes::resolve() {
  for (Scope* scope : scopes_) {
    cells_.clear();
    slots_.clear();
    free_.clear();
    for (Symbol* symbol = scope->first; symbol != nullptr; symbol = symbol->next) {
      resolve_symbol(symbol);
    }
    if (scope->owns_frame()) {
      scope->code->cell_slots = arena_.copy(cells_);
      scope->code->free_variables = arena_.copy(free_);
    } else {
      scope->comprehension->own_cells = arena_.copy(cells_);
      scope->comprehension->own_slots = arena_.copy(slots_);
    }
    if (scope->uses_super) {
      for (Symbol* symbol = scope->first; symbol != nullptr; symbol = symbol->next) {
        if (symbol->name->text == "__class__" && symbol->resolved == NameScope::kCell && scope->owns_frame()) {
          scope->code->uses_super = true;
          scope->code->class_cell_slot = symbol->index;
        }
      }
    }
  }
  for (const NameUse& use : uses_) {
    use.expr->scope = use.symbol->resolved;
    use.expr->index = use.symbol->index;
    if (use.symbol->resolved != NameScope::kLocal || use.symbol->has(kDeleted)) {
      use.expr->definitely_bound = false;
    }
  }
  return missing_;
}

void Scopes::finish_slots() {
  for (Scope* scope : scopes_) {
    if (scope->owns_frame()) {
      auto** names = static_cast<Name**>(arena_.allocate(scope->slot_count * sizeof(Name*), alignof(Name*)));
      std::fill_n(names, scope->slot_count, nullptr);
      scope->code->slot_names = {names, scope->slot_count};
      scope->code->slot_count = scope->slot_count;
    }
  }
  for (Scope* scope : scopes_) {
    for (Symbol* symbol = scope->first; symbol != nullptr; symbol = symbol->next) {
      if (symbol->inner == NameScope::kLocal || symbol->inner == NameScope::kCell) {
        scope->frame->code->slot_names[symbol->inner_index] = symbol->name;
      }
    }
  }
}

}  // namespace pyexec
