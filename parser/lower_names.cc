// SPDX-License-Identifier: Apache-2.0
#include "parser/lower.h"

// Names: uses and bindings, private-name mangling, the flow analysis behind NameExpr::definitely_bound, and the
// policy's rules about names, attributes and imports.

namespace pyexec {

using namespace symbol_flags;

NameEntry* Lowering::plain_identifier() {
  return names_.intern_identifier(text());
}

NameEntry* Lowering::identifier() {
  return mangle(plain_identifier());
}

// `__x` inside `class C` is `_C__x`.
NameEntry* Lowering::mangle(NameEntry* name) {
  const NameEntry* owner = scopes_.current()->class_name;
  const std::string_view text = name->text;
  if (owner == nullptr || text.size() < 3 || !text.starts_with("__") || text.ends_with("__")) {
    return name;
  }
  std::string_view prefix = owner->text;
  prefix.remove_prefix(std::min(prefix.find_first_not_of('_'), prefix.size()));
  if (prefix.empty()) {
    return name;
  }
  return names_.intern("_" + std::string(prefix) + std::string(text));
}

NameExpr* Lowering::load_name() {
  return load_name(identifier(), span());
}

NameExpr* Lowering::load_name(NameEntry* name, Span span) {
  auto* node = make<NameExpr>(span);
  node->name = name;
  Symbol* symbol = scopes_.symbol(name);
  symbol->flags |= kUsed;
  node->definitely_bound = is_bound(symbol);
  scopes_.use(node, symbol, true);
  if (name == name_super_) {
    // `super()` needs the class it stands in.
    Scope* scope = scopes_.current();
    if (scope->kind != ScopeKind::kModule && scope->kind != ScopeKind::kClass) {
      scope->frame->uses_super = true;
      scopes_.symbol(name_class_)->flags |= kUsed;
    }
  }
  return node;
}

bool Lowering::check_debug_name(NameEntry* name, Span span) {
  if (name != name_debug_) {
    return true;
  }
  fail(ErrorPhase::kCompile, span, "cannot assign to __debug__");
  return false;
}

Symbol* Lowering::declare(NameEntry* name, Span span) {
  check_debug_name(name, span);
  Symbol* symbol = scopes_.symbol(name);
  if (binds_iteration_) {
    if (symbol->has(kPassedOn)) {
      fail(ErrorPhase::kSymbols, span,
           "comprehension inner loop cannot rebind assignment expression target '" + std::string(name->text) + "'");
    }
    if (symbol->has(kUsed)) {
      symbol->flags |= kDeleted;  // the earlier use took it for another variable: nothing is proved about it
    }
    symbol->flags |= kIteration;
  }
  was_bound_before_ = symbol->has(kBound);
  was_imported_before_ = symbol->has(kImported);
  symbol->flags = static_cast<uint16_t>((symbol->flags | kBound) & ~kImported);
  return symbol;
}

NameExpr* Lowering::store_name(NameEntry* name, Span span) {
  auto* node = make<NameExpr>(span);
  node->name = name;
  Symbol* symbol = declare(name, span);
  scopes_.use(node, symbol, false);
  scratch_.pending_binds.push_back(symbol);
  return node;
}

NameExpr* Lowering::store_name_now(NameEntry* name, Span span) {
  const size_t first = scratch_.pending_binds.size();
  NameExpr* node = store_name(name, span);
  flush_binds(first);
  return node;
}

NameExpr* Lowering::import_name(NameEntry* name, Span span) {
  NameExpr* node = store_name_now(name, span);
  if (!was_bound_before_ || was_imported_before_) {
    scopes_.symbol(name)->flags |= kImported;
  }
  return node;
}

// ---- flow ----------------------------------------------------------------------------------------------------------
// A symbol is bound "now" when every path from the start of its frame to this point binds it and nothing unbinds it
// (symbols that are ever deleted are left out at the end). flow_log holds what was bound since, so that a branch is
// undone by going back to a mark.

bool Lowering::is_bound(Symbol* symbol) const {
  for (;;) {
    if (symbol->is_bound_now) {
      return true;
    }
    // A comprehension runs in the frame around it and sees what is bound there.
    Symbol* outer = symbol->shadowed;
    if (symbol->scope->kind != ScopeKind::kComprehension || symbol->has(kBound) || outer == nullptr ||
        outer->scope != symbol->scope->parent) {
      return false;
    }
    symbol = outer;
  }
}

void Lowering::bind_now(Symbol* symbol) {
  if (!symbol->is_bound_now) {
    symbol->is_bound_now = true;
    scratch_.flow_log.push_back(symbol);
  }
}

void Lowering::flush_binds(size_t mark) {
  for (size_t i = mark; i < scratch_.pending_binds.size(); i++) {
    bind_now(scratch_.pending_binds[i]);
  }
  scratch_.pending_binds.resize(mark);
}

void Lowering::flow_reset(size_t mark) {
  while (scratch_.flow_log.size() > mark) {
    scratch_.flow_log.back()->is_bound_now = false;
    scratch_.flow_log.pop_back();
  }
}

void Lowering::end_branch(FlowJoin& join) {
  std::vector<Symbol*>& joined = scratch_.flow_joined;
  if (!terminated_) {
    if (!join.any) {
      join.any = true;
      joined.resize(join.base);
      joined.insert(joined.end(), scratch_.flow_log.begin() + static_cast<ptrdiff_t>(join.mark),
                    scratch_.flow_log.end());
      join.count = joined.size() - join.base;
    } else {
      size_t kept = 0;
      for (size_t i = 0; i < join.count; i++) {
        if (joined[join.base + i]->is_bound_now) {
          joined[join.base + kept++] = joined[join.base + i];
        }
      }
      join.count = kept;
      joined.resize(join.base + kept);
    }
  }
  terminated_ = false;
  flow_reset(join.mark);
}

void Lowering::finish_join(FlowJoin& join) {
  terminated_ = !join.any;
  for (size_t i = 0; i < join.count; i++) {
    bind_now(scratch_.flow_joined[join.base + i]);
  }
  scratch_.flow_joined.resize(join.base);
}

// ---- policy --------------------------------------------------------------------------------------------------------

void Lowering::check_attribute(NameEntry* name, Span span) {
  if (name->attribute_verdict == 0) {
    name->attribute_verdict = policy_forbids_attribute(options_.policy, name->text) ? 2 : 1;
  }
  if (name->attribute_verdict == 2) {
    has_blocking_finding_ = has_blocking_finding_ || options_.policy_findings_are_errors;
    finding("PX401", "forbidden-attribute", "Unsafe attribute access detected: " + std::string(name->text), name->text,
            span, "Attributes that lead into the interpreter are not available to programs.");
  }
}

void Lowering::check_names() {
  for (Scope* scope : scopes_.scopes()) {
    for (Symbol* symbol = scope->first; symbol != nullptr; symbol = symbol->next) {
      if (symbol->has(kBound) && symbol->resolved == NameScope::kGlobal) {
        symbol->name->is_bound_globally = true;
      }
    }
  }
  bool any = false;
  for (Name* name : program_.globals) {
    any = any || policy_forbids_builtin(options_.policy, name->text);
  }
  if (!any) {
    return;
  }
  for (const NameUse& use : scopes_.uses()) {
    NameEntry* name = entry_of(use.expr->name);
    const bool is_global = use.symbol->resolved == NameScope::kGlobal ||
                           (use.symbol->resolved == NameScope::kClass && !use.symbol->has(kBound));
    if (!use.is_load || !is_global || name->is_bound_globally || !policy_forbids_builtin(options_.policy, name->text)) {
      continue;
    }
    has_blocking_finding_ = has_blocking_finding_ || options_.policy_findings_are_errors;
    finding("PX301", "forbidden-builtin", "Unsafe builtin function call detected: " + std::string(name->text),
            name->text, use.expr->span, "The builtin " + std::string(name->text) + " is not available to programs.");
  }
}

void Lowering::check_import(std::string_view module, Span span) {
  switch (policy_import(options_.policy, module)) {
    case ImportVerdict::kAllowed:
      break;
    case ImportVerdict::kUnsafe:
      has_blocking_finding_ = has_blocking_finding_ || options_.policy_findings_are_errors;
      finding("PX201", "unsafe-import", "Unsafe import detected: " + std::string(module), module, span,
              "Programs have no access to files, processes, the network or the interpreter.");
      break;
    case ImportVerdict::kUnsupported:
      finding("PX202", "unsupported-import", "Unsupported import: " + std::string(module), module, span,
              "This module does not exist here; importing it raises ModuleNotFoundError.");
      break;
  }
}

}  // namespace pyexec
