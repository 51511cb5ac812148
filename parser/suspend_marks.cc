// SPDX-License-Identifier: Apache-2.0
#include "parser/suspend.h"
#include "parser/suspend_operands.h"

// Which expressions and statements may suspend, and the order in which nodes evaluate their operands.

namespace pyexec {

namespace {

// The parts of an index: slices are no values, their bounds are.
void index_operands(Expr*& index, std::vector<Expr**>& to) {
  if (index == nullptr) {
    return;
  }
  if (index->kind == ExprKind::kSlice) {
    auto* slice = static_cast<SliceExpr*>(index);
    for (Expr** part : {&slice->lower, &slice->upper, &slice->step}) {
      if (*part != nullptr) {
        to.push_back(part);
      }
    }
  } else if (index->kind == ExprKind::kTuple) {
    for (Expr*& item : static_cast<TupleExpr*>(index)->items) {
      index_operands(item, to);
    }
  } else {
    to.push_back(&index);
  }
}

}  // namespace

void default_operands(Code* code, std::vector<Expr**>& to) {
  for (Parameter& parameter : code->parameters) {
    if (parameter.default_value != nullptr) {
      to.push_back(&parameter.default_value);
    }
  }
}

void operands_of(Expr* expr, std::vector<Expr**>& to) {
  switch (expr->kind) {
    case ExprKind::kUnaryOp:
      to.push_back(&static_cast<UnaryOpExpr*>(expr)->operand);
      break;
    case ExprKind::kBinaryOp: {
      auto* binary = static_cast<BinaryOpExpr*>(expr);
      to.push_back(&binary->left);
      to.push_back(&binary->right);
      for (BinaryRest& rest : binary->rest) {
        to.push_back(&rest.operand);
      }
      break;
    }
    case ExprKind::kLambda:
      default_operands(static_cast<LambdaExpr*>(expr)->code, to);
      break;
    case ExprKind::kCall: {
      auto* call = static_cast<CallExpr*>(expr);
      to.push_back(&call->function);
      for (Expr*& argument : call->arguments) {
        to.push_back(&argument);
      }
      for (Keyword& keyword : call->keywords) {
        to.push_back(&keyword.value);
      }
      break;
    }
    case ExprKind::kAttribute:
      to.push_back(&static_cast<AttributeExpr*>(expr)->object);
      break;
    case ExprKind::kSubscript:
      to.push_back(&static_cast<SubscriptExpr*>(expr)->object);
      index_operands(static_cast<SubscriptExpr*>(expr)->index, to);
      break;
    case ExprKind::kStarred:
      to.push_back(&static_cast<StarredExpr*>(expr)->value);
      break;
    case ExprKind::kList:
    case ExprKind::kTuple:
    case ExprKind::kSet:
      for (Expr*& item : static_cast<SequenceExpr*>(expr)->items) {
        to.push_back(&item);
      }
      break;
    case ExprKind::kDict:
      for (DictItem& item : static_cast<DictExpr*>(expr)->items) {
        if (item.key != nullptr) {
          to.push_back(&item.key);
        }
        to.push_back(&item.value);
      }
      break;
    case ExprKind::kJoinedStr:
      for (Expr*& part : static_cast<JoinedStrExpr*>(expr)->parts) {
        to.push_back(&part);
      }
      break;
    case ExprKind::kFormattedValue: {
      auto* value = static_cast<FormattedValueExpr*>(expr);
      to.push_back(&value->value);
      if (value->format_spec != nullptr) {
        to.push_back(&value->format_spec);
      }
      break;
    }
    case ExprKind::kNamedExpr:
      to.push_back(&static_cast<NamedExprExpr*>(expr)->value);
      break;
    case ExprKind::kAwait:
      to.push_back(&static_cast<AwaitExpr*>(expr)->value);
      break;
    case ExprKind::kYield:
      if (static_cast<YieldExpr*>(expr)->value != nullptr) {
        to.push_back(&static_cast<YieldExpr*>(expr)->value);
      }
      break;
    case ExprKind::kYieldFrom:
      to.push_back(&static_cast<YieldFromExpr*>(expr)->value);
      break;
    case ExprKind::kConstant:
    case ExprKind::kName:
    case ExprKind::kBoolOp:
    case ExprKind::kCompare:
    case ExprKind::kConditional:
    case ExprKind::kSlice:
    case ExprKind::kComprehension:
      break;
  }
}

bool Suspension::mark(Expr* expr) {
  if (expr == nullptr) {
    return false;
  }
  bool result = is_suspension(expr);
  std::vector<Expr**> operands;
  operands_of(expr, operands);
  for (Expr** operand : operands) {
    result = mark(*operand) || result;
  }
  switch (expr->kind) {
    case ExprKind::kBoolOp:
      for (Expr* operand : static_cast<BoolOpExpr*>(expr)->operands) {
        result = mark(operand) || result;
      }
      break;
    case ExprKind::kCompare: {
      auto* compare = static_cast<CompareExpr*>(expr);
      result = mark(compare->left);
      for (Expr* operand : compare->comparators) {
        result = mark(operand) || result;
      }
      break;
    }
    case ExprKind::kConditional: {
      auto* conditional = static_cast<ConditionalExpr*>(expr);
      const bool condition = mark(conditional->condition);
      const bool then_value = mark(conditional->then_value);
      result = mark(conditional->else_value) || condition || then_value;
      break;
    }
    case ExprKind::kComprehension: {
      auto* comprehension = static_cast<ComprehensionExpr*>(expr);
      result = mark(comprehension->fors[0].iterable);
      if (comprehension->code != nullptr) {
        break;  // the rest runs in a frame of its own
      }
      const bool element = mark(comprehension->element);
      result = mark(comprehension->value) || element || result;
      for (size_t i = 0; i < comprehension->fors.size(); i++) {
        ComprehensionFor& clause = comprehension->fors[i];
        result = clause.is_async || mark(clause.target) || result;
        if (i != 0) {
          result = mark(clause.iterable) || result;
        }
        for (Expr* condition : clause.conditions) {
          result = mark(condition) || result;
        }
      }
      break;
    }
    default:
      break;
  }
  if (result) {
    marked_.insert(expr);
  }
  return result;
}

bool Suspension::mark_block(Block block) {
  bool result = false;
  for (Stmt* stmt : block) {
    result = mark(stmt) || result;
  }
  return result;
}

bool Suspension::mark(Stmt* stmt) {
  bool result = false;
  auto also = [&](bool value) { result = result || value; };
  switch (stmt->kind) {
    case StmtKind::kExpression:
      also(mark(static_cast<ExpressionStmt*>(stmt)->value));
      break;
    case StmtKind::kAssign:
      also(mark(static_cast<AssignStmt*>(stmt)->value));
      for (Expr* target : static_cast<AssignStmt*>(stmt)->targets) {
        also(mark(target));
      }
      break;
    case StmtKind::kAugAssign:
      also(mark(static_cast<AugAssignStmt*>(stmt)->target));
      also(mark(static_cast<AugAssignStmt*>(stmt)->value));
      break;
    case StmtKind::kAnnAssign:
      also(mark(static_cast<AnnAssignStmt*>(stmt)->target));
      also(mark(static_cast<AnnAssignStmt*>(stmt)->value));
      break;
    case StmtKind::kReturn:
      also(mark(static_cast<ReturnStmt*>(stmt)->value));
      break;
    case StmtKind::kDelete:
      for (Expr* target : static_cast<DeleteStmt*>(stmt)->targets) {
        also(mark(target));
      }
      break;
    case StmtKind::kIf:
      for (IfClause& clause : static_cast<IfStmt*>(stmt)->clauses) {
        also(mark(clause.condition));
        also(mark_block(clause.body));
      }
      also(mark_block(static_cast<IfStmt*>(stmt)->else_body));
      break;
    case StmtKind::kWhile: {
      auto* loop = static_cast<WhileStmt*>(stmt);
      also(mark(loop->condition));
      also(mark_block(loop->body));
      also(mark_block(loop->else_body));
      break;
    }
    case StmtKind::kFor: {
      auto* loop = static_cast<ForStmt*>(stmt);
      also(loop->is_async);
      also(mark(loop->target));
      also(mark(loop->iterable));
      also(mark_block(loop->body));
      also(mark_block(loop->else_body));
      break;
    }
    case StmtKind::kTry: {
      auto* attempt = static_cast<TryStmt*>(stmt);
      also(mark_block(attempt->body));
      for (ExceptClause& clause : attempt->handlers) {
        if (mark(clause.type)) {
          refuse(clause.type->span, "a suspension in the type of an except clause");
        }
        also(mark_block(clause.body));
      }
      also(mark_block(attempt->else_body));
      also(mark_block(attempt->finally_body));
      break;
    }
    case StmtKind::kWith: {
      auto* with = static_cast<WithStmt*>(stmt);
      also(with->is_async);
      also(mark(with->context));
      also(mark(with->target));
      also(mark_block(with->body));
      break;
    }
    case StmtKind::kFunctionDef: {
      auto* definition = static_cast<FunctionDefStmt*>(stmt);
      for (Expr* decorator : definition->decorators) {
        also(mark(decorator));
      }
      for (Parameter& parameter : definition->code->parameters) {
        also(mark(parameter.default_value));
        also(mark(parameter.annotation));
      }
      also(mark(definition->code->return_annotation));
      break;
    }
    case StmtKind::kClassDef: {
      auto* definition = static_cast<ClassDefStmt*>(stmt);
      for (Expr* decorator : definition->decorators) {
        also(mark(decorator));
      }
      for (Expr* base : definition->bases) {
        also(mark(base));
      }
      for (Keyword& keyword : definition->keywords) {
        also(mark(keyword.value));
      }
      break;
    }
    case StmtKind::kMatch: {
      auto* match = static_cast<MatchStmt*>(stmt);
      also(mark(match->subject));
      for (MatchCase& match_case : match->cases) {
        also(mark(match_case.guard));
        also(mark_block(match_case.body));
      }
      break;
    }
    case StmtKind::kRaise:
      also(mark(static_cast<RaiseStmt*>(stmt)->exception));
      also(mark(static_cast<RaiseStmt*>(stmt)->cause));
      break;
    case StmtKind::kAssert:
      also(mark(static_cast<AssertStmt*>(stmt)->condition));
      also(mark(static_cast<AssertStmt*>(stmt)->message));
      break;
    case StmtKind::kPass:
    case StmtKind::kBreak:
    case StmtKind::kContinue:
    case StmtKind::kImport:
    case StmtKind::kImportFrom:
    case StmtKind::kTypeAlias:
      break;
  }
  if (result) {
    marked_.insert(stmt);
  }
  return result;
}

// A statement that is complete: whether it can suspend, and its slot for that. Blocks inside are finished already.
void Suspension::finish(Stmt* stmt) {
  bool suspending = false;
  auto look = [&](Block body) {
    for (const Stmt* inner : body) {
      suspending = suspending || inner->contains_yield;
    }
  };
  switch (stmt->kind) {
    case StmtKind::kExpression:
      suspending = is_suspension(static_cast<ExpressionStmt*>(stmt)->value);
      break;
    case StmtKind::kAssign:
      suspending = is_suspension(static_cast<AssignStmt*>(stmt)->value);
      break;
    case StmtKind::kReturn:
      suspending =
          static_cast<ReturnStmt*>(stmt)->value != nullptr && is_suspension(static_cast<ReturnStmt*>(stmt)->value);
      break;
    case StmtKind::kIf:
      for (const IfClause& clause : static_cast<IfStmt*>(stmt)->clauses) {
        look(clause.body);
      }
      look(static_cast<IfStmt*>(stmt)->else_body);
      break;
    case StmtKind::kWhile:
      look(static_cast<WhileStmt*>(stmt)->body);
      look(static_cast<WhileStmt*>(stmt)->else_body);
      break;
    case StmtKind::kFor:
      suspending = static_cast<ForStmt*>(stmt)->is_async;
      look(static_cast<ForStmt*>(stmt)->body);
      look(static_cast<ForStmt*>(stmt)->else_body);
      break;
    case StmtKind::kTry: {
      auto* attempt = static_cast<TryStmt*>(stmt);
      look(attempt->body);
      for (const ExceptClause& clause : attempt->handlers) {
        look(clause.body);
      }
      look(attempt->else_body);
      look(attempt->finally_body);
      break;
    }
    case StmtKind::kWith:
      suspending = static_cast<WithStmt*>(stmt)->is_async;
      look(static_cast<WithStmt*>(stmt)->body);
      break;
    case StmtKind::kMatch:
      for (const MatchCase& match_case : static_cast<MatchStmt*>(stmt)->cases) {
        look(match_case.body);
      }
      break;
    default:
      break;
  }
  if (suspending && !stmt->contains_yield) {
    stmt->contains_yield = true;
    stmt->resume_slot = new_slot();
  }
}

}  // namespace pyexec
