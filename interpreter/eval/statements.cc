// SPDX-License-Identifier: Apache-2.0
#include "interpreter/eval/shared.h"
#include "interpreter/objects/dict_inline.h"

// Simple statements, if and while.

namespace pyexec {

namespace {

Completion exec_expression(Stmt* node, Frame& frame) {
  Value value = evaluate(static_cast<ExpressionStmt*>(node)->value, frame);
  return value.is_raised() ? Completion::kRaise : Completion::kNormal;
}

Completion exec_last_expression(Stmt* node, Frame& frame) {
  TRY(Value value, evaluate(static_cast<ExpressionStmt*>(node)->value, frame));
  frame.run.last_expression = value;
  return Completion::kNormal;
}

Completion exec_assign(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<AssignStmt*>(node);
  TRY(Value value, evaluate(stmt->value, frame));
  for (Expr* target : stmt->targets) {
    TRY(store(target, frame, value));
  }
  return Completion::kNormal;
}

Completion exec_assign_local(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<AssignStmt*>(node);
  TRY(Value value, evaluate(stmt->value, frame));
  store_slot(&frame.slots[static_cast<NameExpr*>(stmt->targets[0])->index], value);
  return Completion::kNormal;
}

Completion exec_assign_one(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<AssignStmt*>(node);
  TRY(Value value, evaluate(stmt->value, frame));
  return store(stmt->targets[0], frame, value) ? Completion::kNormal : Completion::kRaise;
}

// a, b = x, y without a tuple: all values first, then the targets from the left.
Completion exec_assign_parallel(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<AssignStmt*>(node);
  auto* target = static_cast<SequenceExpr*>(stmt->targets[0]);
  auto* value = static_cast<SequenceExpr*>(stmt->value);
  if (target->items.size() == 2) {
    TRY(Value first, evaluate(value->items[0], frame));
    TRY(Value second, evaluate(value->items[1], frame));
    TRY(store(target->items[0], frame, first));
    TRY(store(target->items[1], frame, second));
    return Completion::kNormal;
  }
  TRY(Value first, evaluate(value->items[0], frame));
  TRY(Value second, evaluate(value->items[1], frame));
  TRY(Value third, evaluate(value->items[2], frame));
  TRY(store(target->items[0], frame, first));
  TRY(store(target->items[1], frame, second));
  TRY(store(target->items[2], frame, third));
  return Completion::kNormal;
}

Value augmented(AugAssignStmt* stmt, Frame& frame, Value left, Value right) {
  if (left.is_int() && right.is_int()) [[likely]] {
    int64_t result;
    if (stmt->op == BinaryOperator::kAdd && !__builtin_add_overflow(left.as_int(), right.as_int(), &result)) {
      return Value::integer(result);
    }
    if (stmt->op == BinaryOperator::kSubtract && !__builtin_sub_overflow(left.as_int(), right.as_int(), &result)) {
      return Value::integer(result);
    }
    if (stmt->op == BinaryOperator::kMultiply && !__builtin_mul_overflow(left.as_int(), right.as_int(), &result)) {
      return Value::integer(result);
    }
  } else if (left.is_float() && right.is_float()) {
    if (stmt->op == BinaryOperator::kAdd) {
      return Value::real(left.as_float() + right.as_float());
    }
    if (stmt->op == BinaryOperator::kMultiply) {
      return Value::real(left.as_float() * right.as_float());
    }
  }
  Value result = inplace_operation(frame.run, stmt->op, left, right);
  return result.is_raised() ? fail_here(frame, stmt->span) : result;
}

Completion exec_augmented_name(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<AugAssignStmt*>(node);
  TRY(Value left, evaluate(stmt->target, frame));
  TRY(Value right, evaluate(stmt->value, frame));
  TRY(Value result, augmented(stmt, frame, left, right));
  return store(stmt->target, frame, result) ? Completion::kNormal : Completion::kRaise;
}

Completion exec_augmented_local(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<AugAssignStmt*>(node);
  auto* name = static_cast<NameExpr*>(stmt->target);
  Value left = load_slot(&frame.slots[name->index]);
  if (left.is_empty()) [[unlikely]] {
    TRY(left, unbound_name(frame, name));
  }
  TRY(Value right, evaluate(stmt->value, frame));
  TRY(Value result, augmented(stmt, frame, left, right));
  store_slot(&frame.slots[name->index], result);
  return Completion::kNormal;
}

Completion exec_augmented_attribute(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<AugAssignStmt*>(node);
  auto* target = static_cast<AttributeExpr*>(stmt->target);
  TRY(Value object, evaluate(target->object, frame));
  Value left = load_attribute(target, frame, object);
  TRY(left);
  TRY(Value right, evaluate(stmt->value, frame));
  TRY(Value result, augmented(stmt, frame, left, right));
  return store_attribute(target, frame, object, result) ? Completion::kNormal : Completion::kRaise;
}

// Where a dict (of a builtin type, so that a key that is there is simply looked up) has the key; null: not there, or
// the look-up would run user code.
inline DictEntry* plain_entry(Value object, Value index) {
  if (!is_dict(object) || object.as_object()->type()->has(kTypeHeap) || as_dict(object)->table == nullptr) {
    return nullptr;
  }
  int64_t hash;
  if (index.is_int()) {
    hash = hash_int64(index.as_int());
  } else if (is_exact_str(index)) {
    hash = cached_str_hash(as_str(index));
  } else {
    return nullptr;
  }
  DictTable* table = as_dict(object)->table;
  uint64_t slot;
  int64_t at = dict_find(table, index, hash, &slot);
  return at >= 0 ? &table->entries()[at] : nullptr;
}

// `counts[key] += 1` and the like, where evaluating the right side runs nothing: a number in a dict changes in place.
Completion exec_augmented_entry(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<AugAssignStmt*>(node);
  auto* target = static_cast<SubscriptExpr*>(stmt->target);
  TRY(Value object, evaluate(target->object, frame));
  TRY(Value index, evaluate(target->index, frame));
  if (DictEntry* entry = plain_entry(object, index)) {
    TRY(Value right, evaluate(stmt->value, frame));
    Value left = entry->value;
    if ((left.is_int() && right.is_int()) || (left.is_float() && right.is_float())) {
      TRY(entry->value, augmented(stmt, frame, left, right));
      return Completion::kNormal;
    }
  }
  TRY(Value left, load_item(target, frame, object, index));
  TRY(Value right, evaluate(stmt->value, frame));
  TRY(Value result, augmented(stmt, frame, left, right));
  return store_subscript(target, frame, object, index, result) ? Completion::kNormal : Completion::kRaise;
}

Completion exec_augmented_subscript(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<AugAssignStmt*>(node);
  auto* target = static_cast<SubscriptExpr*>(stmt->target);
  TRY(Value object, evaluate(target->object, frame));
  TRY(Value index, evaluate(target->index, frame));
  TRY(Value left, load_item(target, frame, object, index));
  TRY(Value right, evaluate(stmt->value, frame));
  TRY(Value result, augmented(stmt, frame, left, right));
  return store_subscript(target, frame, object, index, result) ? Completion::kNormal : Completion::kRaise;
}

// The namespace that `x: int` is recorded in.
Dict* annotations_of(Frame& frame) {
  Run& run = frame.run;
  if (frame.class_namespace != nullptr || !frame.class_mapping.is_absent()) {
    TRY(Value found, class_namespace_get(frame, &names::dunder_annotations));
    if (is_dict(found)) {
      return as_dict(found);
    }
    TRY(Dict * made, dict_new(run));
    TRY(class_namespace_set(frame, &names::dunder_annotations, Value::object(made)));
    return made;
  }
  // At module level it is the global __annotations__, where the program mentions that name.
  GlobalEntry* entry = nullptr;
  for (size_t i = 0; i < frame.program->globals.size() && entry == nullptr; ++i) {
    entry = frame.globals[i].name == &names::dunder_annotations ? &frame.globals[i] : nullptr;
  }
  if (entry != nullptr && is_dict(entry->value)) {
    return as_dict(entry->value);
  }
  if (!is_dict(run.annotations)) {
    TRY(Dict * made, dict_new(run));
    run.annotations = Value::object(made);
  }
  if (entry != nullptr) {
    entry->value = run.annotations;
  }
  return as_dict(run.annotations);
}

Completion exec_annotated(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<AnnAssignStmt*>(node);
  Run& run = frame.run;
  if (stmt->value != nullptr) {
    TRY(Value value, evaluate(stmt->value, frame));
    TRY(store(stmt->target, frame, value));
  } else if (stmt->target->kind == ExprKind::kAttribute) {
    TRY(evaluate(static_cast<AttributeExpr*>(stmt->target)->object, frame));
  } else if (stmt->target->kind == ExprKind::kSubscript) {
    TRY(evaluate(static_cast<SubscriptExpr*>(stmt->target)->object, frame));
    TRY(evaluate(static_cast<SubscriptExpr*>(stmt->target)->index, frame));
  }
  bool recorded = stmt->simple && (frame.code->kind == CodeKind::kModule || frame.code->kind == CodeKind::kClass);
  Value annotation = Value::none();
  if (stmt->annotation != nullptr) {
    TRY(annotation, evaluate(stmt->annotation, frame));
  } else if (recorded) {
    TRY(Str * text, str_from_utf8(run, stmt->annotation_text));
    annotation = Value::object(text);
  }
  if (recorded) {
    TRY(Dict * annotations, annotations_of(frame));
    TRY(dict_set_str(run, annotations, static_cast<Str*>(static_cast<NameExpr*>(stmt->target)->name->interned),
                     annotation));
  }
  return Completion::kNormal;
}

Completion exec_return(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<ReturnStmt*>(node);
  Value value = evaluate(stmt->value, frame);
  if (value.is_raised()) {
    return Completion::kRaise;
  }
  frame.return_value = value;
  return Completion::kReturn;
}

Completion exec_return_none(Stmt*, Frame& frame) {
  frame.return_value = Value::none();
  return Completion::kReturn;
}

Completion exec_delete(Stmt* node, Frame& frame) {
  Run& run = frame.run;
  for (Expr* target : static_cast<DeleteStmt*>(node)->targets) {
    if (target->kind == ExprKind::kName) {
      TRY(delete_name(static_cast<NameExpr*>(target), frame));
    } else if (target->kind == ExprKind::kAttribute) {
      auto* attribute = static_cast<AttributeExpr*>(target);
      TRY(Value object, evaluate(attribute->object, frame));
      if (!delete_attribute(run, object, static_cast<Str*>(attribute->name->interned))) {
        return fail_here(frame, target);
      }
    } else {
      auto* subscript = static_cast<SubscriptExpr*>(target);
      TRY(Value object, evaluate(subscript->object, frame));
      TRY(Value index, evaluate(subscript->index, frame));
      if (!delete_item(run, object, index)) {
        return fail_here(frame, target);
      }
    }
  }
  return Completion::kNormal;
}

Completion exec_pass(Stmt*, Frame&) {
  return Completion::kNormal;
}
Completion exec_break(Stmt*, Frame&) {
  return Completion::kBreak;
}
Completion exec_continue(Stmt*, Frame&) {
  return Completion::kContinue;
}

Completion exec_if(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<IfStmt*>(node);
  for (const IfClause& clause : stmt->clauses) {
    TRY(Truth holds, condition_truth(clause.condition, frame, clause.span));
    if (holds == Truth::kTrue) {
      return execute_block(clause.body, frame);
    }
  }
  return execute_block(stmt->else_body, frame);
}

Completion exec_while(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<WhileStmt*>(node);
  while (true) {
    TRY(Truth holds, condition_truth(stmt->condition, frame, stmt->span));
    if (holds == Truth::kFalse) {
      return execute_block(stmt->else_body, frame);
    }
    Completion completion = execute_block(stmt->body, frame);
    if (completion != Completion::kNormal) [[unlikely]] {
      if (completion == Completion::kBreak) {
        return Completion::kNormal;
      }
      if (completion != Completion::kContinue) {
        return completion;
      }
    }
    if (!frame.run.step()) [[unlikely]] {
      return fail_here(frame, stmt->span);
    }
  }
}

Completion exec_assert(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<AssertStmt*>(node);
  TRY(Truth holds, condition_truth(stmt->condition, frame, stmt->span));
  if (holds == Truth::kTrue) {
    return Completion::kNormal;
  }
  if (stmt->message != nullptr) {
    TRY(Value message, evaluate(stmt->message, frame));
    frame.run.raise_with(types::assertion_error_, {message});
  } else {
    frame.run.raise_with(types::assertion_error_, {});
  }
  return fail_here(frame, test_location(stmt->condition, stmt->span));
}

void link_augmented(AugAssignStmt* stmt) {
  switch (stmt->target->kind) {
    case ExprKind::kName:
      stmt->exec =
          static_cast<NameExpr*>(stmt->target)->scope == NameScope::kLocal ? exec_augmented_local : exec_augmented_name;
      return;
    case ExprKind::kAttribute:
      stmt->exec = exec_augmented_attribute;
      return;
    default:
      stmt->exec = stmt->value->kind == ExprKind::kConstant || is_local(stmt->value) ? exec_augmented_entry
                                                                                     : exec_augmented_subscript;
      return;
  }
}

void link_assign(AssignStmt* stmt) {
  stmt->exec = exec_assign;
  if (stmt->targets.size() != 1) {
    return;
  }
  Expr* target = stmt->targets[0];
  stmt->exec = exec_assign_one;
  if (target->kind == ExprKind::kName && static_cast<NameExpr*>(target)->scope == NameScope::kLocal) {
    stmt->exec = exec_assign_local;
  } else if (target->kind == ExprKind::kTuple && stmt->value->kind == ExprKind::kTuple) {
    auto* targets = static_cast<SequenceExpr*>(target);
    auto* values = static_cast<SequenceExpr*>(stmt->value);
    size_t count = targets->items.size();
    if (count == values->items.size() && (count == 2 || count == 3) && !targets->has_starred && !values->has_starred) {
      stmt->exec = exec_assign_parallel;
    }
  }
}

}  // namespace

void link_simple_statement(Stmt* stmt) {
  switch (stmt->kind) {
    case StmtKind::kExpression:
      stmt->exec = static_cast<ExpressionStmt*>(stmt)->is_last_of_module ? exec_last_expression : exec_expression;
      return;
    case StmtKind::kAssign:
      link_assign(static_cast<AssignStmt*>(stmt));
      return;
    case StmtKind::kAugAssign:
      link_augmented(static_cast<AugAssignStmt*>(stmt));
      return;
    case StmtKind::kAnnAssign:
      stmt->exec = exec_annotated;
      return;
    case StmtKind::kReturn:
      stmt->exec = static_cast<ReturnStmt*>(stmt)->value != nullptr ? exec_return : exec_return_none;
      return;
    case StmtKind::kDelete:
      stmt->exec = exec_delete;
      return;
    case StmtKind::kPass:
      stmt->exec = exec_pass;
      return;
    case StmtKind::kBreak:
      stmt->exec = exec_break;
      return;
    case StmtKind::kContinue:
      stmt->exec = exec_continue;
      return;
    case StmtKind::kIf:
      stmt->exec = exec_if;
      return;
    case StmtKind::kWhile:
      stmt->exec = exec_while;
      return;
    case StmtKind::kAssert:
      stmt->exec = exec_assert;
      return;
    default:
      PYEXEC_ASSERT(false && "not a simple statement");
  }
}

}  // namespace pyexec
