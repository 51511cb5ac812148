// SPDX-License-Identifier: Apache-2.0
#include "parser/suspend.h"
#include "parser/suspend_operands.h"

// Statements of functions that suspend.

namespace pyexec {

Block Suspension::block(Block body) {
  bool any = false;
  for (const Stmt* stmt : body) {
    any = any || suspends(stmt);
  }
  if (!any) {
    return body;
  }
  return collect([&] {
    for (Stmt* stmt : body) {
      statement(stmt);
    }
  });
}

// A target that suspends itself, or part of one: takes its value from a temporary or constant.
void Suspension::assign_target(Expr* target, Expr* value, Span span) {
  if (!suspends(target)) {
    assign(target, value, span);
    return;
  }
  if (target->kind == ExprKind::kTuple || target->kind == ExprKind::kList) {
    // Unpack first, then assign one after the other.
    auto* sequence = static_cast<SequenceExpr*>(target);
    marked_.erase(target);
    std::vector<std::pair<Expr*, uint32_t>> parts;
    for (Expr*& item : sequence->items) {
      Expr** place = item->kind == ExprKind::kStarred ? &static_cast<StarredExpr*>(item)->value : &item;
      marked_.erase(item == *place ? nullptr : item);
      const uint32_t slot = new_slot();
      parts.emplace_back(*place, slot);
      *place = temporary(slot, (*place)->span);
    }
    assign(target, value, span);
    for (auto& [part, slot] : parts) {
      assign_target(part, temporary(slot, part->span), span);
    }
    return;
  }
  std::vector<Expr**> operands;
  operands_of(target, operands);
  reduce_operands(operands);
  marked_.erase(target);
  assign(target, value, span);
}

void Suspension::split_assign(AssignStmt* stmt) {
  bool any_target = false;
  for (const Expr* target : stmt->targets) {
    any_target = any_target || suspends(target);
  }
  const bool is_single = stmt->targets.size() == 1;
  stmt->value = is_single && !any_target ? reduce_whole(stmt->value) : reduce_if_needed(stmt->value);
  if (!any_target) {
    finish(stmt);
    emit(stmt);
    return;
  }
  Expr* value = spill(stmt->value);
  for (Expr* target : stmt->targets) {
    assign_target(target, value, stmt->span);
  }
}

void Suspension::aug_assign(AugAssignStmt* stmt) {
  if (!suspends(stmt->value)) {
    std::vector<Expr**> operands;
    operands_of(stmt->target, operands);
    reduce_operands(operands);
    emit(stmt);
    return;
  }
  // The old value is read before the new operand: x += yield  is  t = x; u = yield; t += u; x = t.
  std::vector<Expr**> operands;
  operands_of(stmt->target, operands);
  for (Expr** operand : operands) {
    *operand = spill(reduce_if_needed(*operand));
  }
  const Span span = stmt->span;
  Expr* load = nullptr;
  switch (stmt->target->kind) {
    case ExprKind::kName:
      load = arena_.make<NameExpr>(*static_cast<NameExpr*>(stmt->target));
      static_cast<NameExpr*>(stmt->target)->definitely_bound = false;
      break;
    case ExprKind::kAttribute:
      load = arena_.make<AttributeExpr>(*static_cast<AttributeExpr*>(stmt->target));
      break;
    default:
      load = arena_.make<SubscriptExpr>(*static_cast<SubscriptExpr*>(stmt->target));
      break;
  }
  const uint32_t slot = new_slot();
  assign_slot(slot, load, load->span);
  Expr* store = stmt->target;
  stmt->value = reduce(stmt->value);
  stmt->target = temporary(slot, store->span);
  emit(stmt);
  assign(store, temporary(slot, span), span);
}

// if / elif from clause `first` on: a condition that suspends needs statements before it.
void Suspension::if_chain(IfStmt* stmt, size_t first) {
  const Span span = stmt->span;
  stmt->clauses[first].condition = reduce_if_needed(stmt->clauses[first].condition);
  size_t end = first;
  do {
    stmt->clauses[end].body = block(stmt->clauses[end].body);
    end++;
  } while (end < stmt->clauses.size() && !suspends(stmt->clauses[end].condition));
  Block otherwise;
  if (end == stmt->clauses.size()) {
    otherwise = block(stmt->else_body);
  } else {
    otherwise = collect([&] { if_chain(stmt, end); });
  }
  auto* part = arena_.make<IfStmt>();
  part->span = span;
  part->clauses = stmt->clauses.subspan(first, end - first);
  part->else_body = otherwise;
  finish(part);
  emit(part);
}

void Suspension::while_loop(WhileStmt* stmt) {
  const Span span = stmt->span;
  if (!suspends(stmt->condition)) {
    stmt->body = block(stmt->body);
    stmt->else_body = block(stmt->else_body);
    finish(stmt);
    emit(stmt);
    return;
  }
  // while True: <statements of the condition>; if not condition: ended = True; break; body
  // if ended: else
  const bool has_else = !stmt->else_body.empty();
  const uint32_t ended = has_else ? new_slot() : 0;
  if (has_else) {
    flag(ended, false, span);
  }
  Expr* condition = stmt->condition;
  const Block body = stmt->body;
  stmt->body = collect([&] {
    Expr* value = reduce(condition);
    const Block leave = collect([&] {
      if (has_else) {
        flag(ended, true, span);
      }
      auto* leaving = arena_.make<BreakStmt>();
      leaving->span = condition->span;
      emit(leaving);
    });
    emit(make_if(make_not(value), leave, {}, span));
    for (Stmt* inner : body) {
      statement(inner);
    }
  });
  stmt->condition = constant(ConstantKind::kTrue, condition->span);
  const Block else_body = stmt->else_body;
  stmt->else_body = {};
  finish(stmt);
  emit(stmt);
  if (has_else) {
    emit(make_if(temporary(ended, span), block(else_body), {}, span));
  }
}

void Suspension::match(MatchStmt* stmt) {
  stmt->subject = reduce_if_needed(stmt->subject);
  size_t guarded = 0;
  while (guarded < stmt->cases.size() && !suspends(stmt->cases[guarded].guard)) {
    guarded++;
  }
  if (guarded == stmt->cases.size()) {
    for (MatchCase& match_case : stmt->cases) {
      match_case.body = block(match_case.body);
    }
    finish(stmt);
    emit(stmt);
    return;
  }
  // The cases up to the guard that suspends, then the others if none of those was taken.
  const Span span = stmt->span;
  const std::span<MatchCase> all = stmt->cases;
  const uint32_t subject = new_slot();
  const uint32_t taken = new_slot();
  assign_slot(subject, stmt->subject, stmt->subject->span);
  flag(taken, false, span);
  for (size_t i = 0; i <= guarded; i++) {
    MatchCase& match_case = all[i];
    const Block body = match_case.body;
    auto take = [&] {
      flag(taken, true, span);
      for (Stmt* inner : body) {
        statement(inner);
      }
    };
    if (i < guarded) {
      match_case.body = collect(take);
    } else {
      Expr* guard = match_case.guard;
      match_case.guard = nullptr;
      match_case.body = collect([&] {
        Expr* condition = reduce(guard);
        const Block then = collect(take);
        emit(make_if(condition, then, {}, guard->span));
      });
    }
  }
  stmt->subject = temporary(subject, stmt->subject->span);
  stmt->cases = all.subspan(0, guarded + 1);
  finish(stmt);
  emit(stmt);
  if (guarded + 1 == all.size()) {
    return;
  }
  auto* others = arena_.make<MatchStmt>();
  others->span = span;
  others->subject = temporary(subject, span);
  others->subject_slot = new_slot();
  others->cases = all.subspan(guarded + 1);
  const Block rest = collect([&] { match(others); });
  emit(make_if(make_not(temporary(taken, span)), rest, {}, span));
}

// The body of a loop or `with` whose target suspends: the value arrives in a slot.
Block Suspension::with_target(Expr* target, uint32_t slot, Block body) {
  return collect([&] {
    assign_target(target, temporary(slot, target->span), target->span);
    for (Stmt* inner : body) {
      statement(inner);
    }
  });
}

void Suspension::statement(Stmt* stmt) {
  if (!suspends(stmt)) {
    emit(stmt);
    return;
  }
  std::vector<Expr**> operands;
  switch (stmt->kind) {
    case StmtKind::kExpression: {
      auto* expression = static_cast<ExpressionStmt*>(stmt);
      expression->value = reduce_whole(expression->value);
      break;
    }
    case StmtKind::kReturn: {
      auto* result = static_cast<ReturnStmt*>(stmt);
      result->value = reduce_whole(result->value);
      break;
    }
    case StmtKind::kAssign:
      split_assign(static_cast<AssignStmt*>(stmt));
      return;
    case StmtKind::kAugAssign:
      aug_assign(static_cast<AugAssignStmt*>(stmt));
      return;
    case StmtKind::kAnnAssign: {
      // In a function an annotation is not evaluated: what is left is an assignment, or the evaluation of the target.
      auto* annotated = static_cast<AnnAssignStmt*>(stmt);
      if (annotated->value == nullptr) {
        operands_of(annotated->target, operands);
        reduce_operands(operands);
        break;
      }
      auto* plain = arena_.make<AssignStmt>();
      plain->span = stmt->span;
      Expr* targets[] = {annotated->target};
      plain->targets = arena_.copy(std::span<Expr* const>(targets));
      plain->value = annotated->value;
      split_assign(plain);
      return;
    }
    case StmtKind::kDelete:
      for (Expr* target : static_cast<DeleteStmt*>(stmt)->targets) {
        operands.clear();
        operands_of(target, operands);
        reduce_operands(operands);
        auto* one = arena_.make<DeleteStmt>();
        one->span = stmt->span;
        Expr* targets[] = {target};
        one->targets = arena_.copy(std::span<Expr* const>(targets));
        emit(one);
      }
      return;
    case StmtKind::kIf:
      if_chain(static_cast<IfStmt*>(stmt), 0);
      return;
    case StmtKind::kWhile:
      while_loop(static_cast<WhileStmt*>(stmt));
      return;
    case StmtKind::kFor: {
      auto* loop = static_cast<ForStmt*>(stmt);
      loop->iterable = reduce_if_needed(loop->iterable);
      if (suspends(loop->target)) {
        const uint32_t slot = new_slot();
        Expr* target = loop->target;
        loop->target = temporary(slot, target->span);
        loop->body = with_target(target, slot, loop->body);
      } else {
        loop->body = block(loop->body);
      }
      loop->else_body = block(loop->else_body);
      break;
    }
    case StmtKind::kTry: {
      auto* attempt = static_cast<TryStmt*>(stmt);
      attempt->body = block(attempt->body);
      for (ExceptClause& clause : attempt->handlers) {
        clause.body = block(clause.body);
      }
      attempt->else_body = block(attempt->else_body);
      attempt->finally_body = block(attempt->finally_body);
      break;
    }
    case StmtKind::kWith: {
      auto* with = static_cast<WithStmt*>(stmt);
      with->context = reduce_if_needed(with->context);
      if (suspends(with->target)) {
        const uint32_t slot = new_slot();
        Expr* target = with->target;
        with->target = temporary(slot, target->span);
        with->body = with_target(target, slot, with->body);
      } else {
        with->body = block(with->body);
      }
      break;
    }
    case StmtKind::kFunctionDef: {
      auto* definition = static_cast<FunctionDefStmt*>(stmt);
      for (Expr*& decorator : definition->decorators) {
        operands.push_back(&decorator);
      }
      default_operands(definition->code, operands);
      for (Parameter& parameter : definition->code->parameters) {
        if (parameter.annotation != nullptr) {
          operands.push_back(&parameter.annotation);
        }
      }
      if (definition->code->return_annotation != nullptr) {
        operands.push_back(&definition->code->return_annotation);
      }
      reduce_operands(operands);
      break;
    }
    case StmtKind::kClassDef: {
      auto* definition = static_cast<ClassDefStmt*>(stmt);
      for (Expr*& decorator : definition->decorators) {
        operands.push_back(&decorator);
      }
      for (Expr*& base : definition->bases) {
        operands.push_back(&base);
      }
      for (Keyword& keyword : definition->keywords) {
        operands.push_back(&keyword.value);
      }
      reduce_operands(operands);
      break;
    }
    case StmtKind::kMatch:
      match(static_cast<MatchStmt*>(stmt));
      return;
    case StmtKind::kRaise: {
      auto* raise = static_cast<RaiseStmt*>(stmt);
      operands.push_back(&raise->exception);
      if (raise->cause != nullptr) {
        operands.push_back(&raise->cause);
      }
      reduce_operands(operands);
      break;
    }
    case StmtKind::kAssert: {
      auto* assertion = static_cast<AssertStmt*>(stmt);
      assertion->condition = reduce_if_needed(assertion->condition);
      if (suspends(assertion->message)) {
        // The message is evaluated only on failure.
        const Span span = stmt->span;
        Expr* condition = make_not(assertion->condition);
        const Block failed = collect([&] {
          assertion->message = reduce(assertion->message);
          assertion->condition = constant(ConstantKind::kFalse, span);
          emit(assertion);
        });
        emit(make_if(condition, failed, {}, span));
        return;
      }
      break;
    }
    default:
      break;
  }
  finish(stmt);
  emit(stmt);
}

// A generator expression that awaits: loops that yield, as a body of its own. Slot 0 holds the first iterator.
void Suspension::generator_body(ComprehensionExpr* node) {
  Code* code = frame_->code;
  auto* yield = arena_.make<YieldExpr>();
  yield->span = node->element->span;
  yield->value = node->element;
  auto* statement = arena_.make<ExpressionStmt>();
  statement->span = yield->span;
  statement->value = yield;
  Expr* first_iterable = node->fors[0].iterable;
  node->fors[0].iterable = temporary(0, first_iterable->span);
  const uint32_t iterator = node->fors[0].iterator_slot;
  node->fors[0].iterator_slot = new_slot();
  code->body = comprehension_loops(node, 0, statement, nullptr);
  node->fors[0].iterable = first_iterable;
  node->fors[0].iterator_slot = iterator;
  code->generator = nullptr;
  code->is_generator = true;
}

bool Suspension::run(Scope* frame) {
  frame_ = frame;
  marked_.clear();
  depth_ = 0;
  Code* code = frame->code;
  if (code->generator != nullptr) {
    generator_body(code->generator);
  }
  mark_block(code->body);
  code->body = block(code->body);
  code->resume_slot = new_slot();
  return refused_what_ == nullptr;
}

}  // namespace pyexec
