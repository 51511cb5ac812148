// SPDX-License-Identifier: Apache-2.0
#include "parser/locations.h"
#include "parser/lower.h"

// Comprehensions and generator expressions. The first iterable belongs to the scope around; everything else to the
// comprehension's own, which has a frame only for generator expressions.

namespace pyexec {

// At a for_in_clause: its parts, with the cursor on each.
void Lowering::for_clause_iterable(ComprehensionFor& clause) {
  Scope* scope = scopes_.current();
  scope->in_iterable++;
  cursor_.first_child();
  while (kind() != cst::kIn) {
    go_next();
  }
  go_next();
  clause.iterable = value_expression();
  cursor_.parent();
  scope->in_iterable--;
}

void Lowering::for_clause_target(ComprehensionFor& clause) {
  cursor_.first_child();
  if (kind() == cst::kAsync) {
    clause.is_async = true;
    go_next();
  }
  go_next();
  binds_iteration_ = true;
  clause.target = target_alone();
  binds_iteration_ = false;
  cursor_.parent();
}

Expr* Lowering::comprehension(ComprehensionKind what) {
  const Span here = span();
  auto* node = make<ComprehensionExpr>(here, what);
  const bool is_generator = what == ComprehensionKind::kGenerator;
  Scope* around = scopes_.current();

  cursor_.first_child();
  while (kind() != cst::kForInClause) {
    go_next();
  }
  ComprehensionFor clause{};
  for_clause_iterable(clause);
  const size_t flow = flow_mark();
  const bool was_annotation = in_annotation_;
  Code* code = nullptr;
  if (is_generator) {
    code = new_code(CodeKind::kGeneratorExpression, names_.intern_stable("<genexpr>"), here, {here.begin, here.begin});
    code->generator = node;
    node->code = code;
  }
  Scope* scope = scopes_.enter(is_generator ? ScopeKind::kGenerator : ScopeKind::kComprehension,
                               is_generator ? code : around->code);
  scope->comprehension = node;
  if (is_generator) {
    name_code(code, around, "<genexpr>", false);
    scope->slot_count = 1;  // the first iterator
    clause.iterator_slot = 0;
  } else {
    clause.iterator_slot = scopes_.new_slot();
    node->result_slot = scopes_.new_slot();
  }

  const size_t first_for = scratch_.fors.size();
  const size_t first_condition = mark();
  bool is_async = false;
  bool is_first = true;
  do {
    if (kind() == cst::kForInClause) {
      const size_t binds = scratch_.pending_binds.size();
      if (!is_first) {
        scratch_.fors.back().conditions = take<Expr>(first_condition);
        clause = {};
        clause.iterator_slot = scopes_.new_slot();
      }
      for_clause_target(clause);
      if (!is_first) {
        for_clause_iterable(clause);
      }
      is_first = false;
      flush_binds(binds);
      is_async = is_async || clause.is_async;
      scratch_.fors.push_back(clause);
    } else if (kind() == cst::kIfClause) {
      cursor_.first_child();
      go_next();
      push(expression());
      cursor_.parent();
    }
  } while (cursor_.next());
  scratch_.fors.back().conditions = take<Expr>(first_condition);
  node->fors = take_from(scratch_.fors, first_for);
  Span place = here;
  for (const ComprehensionFor& loop : node->fors) {
    for (Expr* condition : loop.conditions) {
      place = mark_test(condition, place);
    }
  }
  cursor_.parent();

  // Now the element, which stands first in the source.
  cursor_.first_child();
  go_next();
  if (what == ComprehensionKind::kDict) {
    cursor_.first_child();
    node->element = expression();
    go_next();
    go_next();
    node->value = expression();
    cursor_.parent();
  } else {
    node->element = expression();
  }
  cursor_.parent();
  flow_reset(flow);
  in_annotation_ = was_annotation;
  is_async = is_async || scope->has_await;
  scopes_.leave();

  if (is_async) {
    if (is_generator) {
      code->is_coroutine = true;
      scope->is_suspending = true;
    } else {
      const bool is_nested = around->kind == ScopeKind::kComprehension || around->kind == ScopeKind::kGenerator;
      if (!is_nested && !around->is_async) {
        fail(ErrorPhase::kCompile, here, "asynchronous comprehension outside of an asynchronous function");
      }
      around->has_await = true;
      around->frame->is_suspending = true;
    }
  }
  return node;
}

}  // namespace pyexec
