// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>

#include "interpreter/eval/shared.h"
#include "interpreter/objects/native.h"

// The link pass: before each run it walks a parsed program once, turns names and literals into the run's values and
// gives every node its entry point, so that no cache outlives the heap that it points into. Each file of eval/ knows
// its own nodes.

namespace pyexec {

namespace {

void link_all(Linker& linker, std::span<Expr*> exprs) {
  for (Expr* expr : exprs) {
    link_expression(linker, expr);
  }
}

void link_keywords(Linker& linker, std::span<Keyword> keywords) {
  for (const Keyword& keyword : keywords) {
    link_expression(linker, keyword.value);
  }
}

Value eval_starred(Expr* expr, Frame& frame) {
  frame.run.raise(types::syntax_error_, "can't use starred expression here");
  return fail_here(frame, expr);
}

Value eval_suspension(Expr*, Frame&) {
  PYEXEC_ASSERT(false && "a yield that is not the whole value of its statement");
  return Value::raised();
}

void link_code_parts(Linker& linker, Code* code) {
  for (const Parameter& parameter : code->parameters) {
    link_expression(linker, parameter.default_value);
    link_expression(linker, parameter.annotation);
  }
  link_expression(linker, code->return_annotation);
  code->cache[0] = linker.table->entries;
  bool simple = code->kind == CodeKind::kFunction || code->kind == CodeKind::kLambda;
  simple = simple && !code->has_varargs && !code->has_varkeywords && code->keyword_only_count == 0 &&
           !code->is_generator && !code->is_coroutine && code->cell_slots.empty() && code->free_variables.empty();
  for (const Parameter& parameter : code->parameters) {
    simple = simple && !parameter.is_captured;
  }
  code->cache[1] = simple ? code : nullptr;
  link_block(linker, code->body);
}

void link_pattern(Linker& linker, Pattern* pattern) {
  link_expression(linker, pattern->value);
  link_expression(linker, pattern->target);
  link_all(linker, pattern->keys);
  for (Pattern* part : pattern->patterns) {
    link_pattern(linker, part);
  }
}

}  // namespace

void link_code(Linker& linker, Code* code) {
  if (code != nullptr) {
    link_code_parts(linker, code);
  }
}

void link_expression(Linker& linker, Expr* expr) {
  if (expr == nullptr) {
    return;
  }
  expr->state = 0;
  switch (expr->kind) {
    case ExprKind::kConstant:
      link_constant(linker, static_cast<ConstantExpr*>(expr));
      return;
    case ExprKind::kName:
      link_name(linker, static_cast<NameExpr*>(expr));
      return;
    case ExprKind::kUnaryOp:
      link_expression(linker, static_cast<UnaryOpExpr*>(expr)->operand);
      link_unary(static_cast<UnaryOpExpr*>(expr));
      return;
    case ExprKind::kBinaryOp: {
      auto* binary = static_cast<BinaryOpExpr*>(expr);
      link_expression(linker, binary->left);
      link_expression(linker, binary->right);
      for (const BinaryRest& rest : binary->rest) {
        link_expression(linker, rest.operand);
      }
      link_binary(binary);
      return;
    }
    case ExprKind::kBoolOp:
      link_all(linker, static_cast<BoolOpExpr*>(expr)->operands);
      link_display(expr);
      return;
    case ExprKind::kCompare:
      link_expression(linker, static_cast<CompareExpr*>(expr)->left);
      link_all(linker, static_cast<CompareExpr*>(expr)->comparators);
      link_compare(static_cast<CompareExpr*>(expr));
      return;
    case ExprKind::kConditional:
      link_expression(linker, static_cast<ConditionalExpr*>(expr)->condition);
      link_expression(linker, static_cast<ConditionalExpr*>(expr)->then_value);
      link_expression(linker, static_cast<ConditionalExpr*>(expr)->else_value);
      link_display(expr);
      return;
    case ExprKind::kLambda:
      link_code(linker, static_cast<LambdaExpr*>(expr)->code);
      link_lambda(static_cast<LambdaExpr*>(expr));
      return;
    case ExprKind::kCall: {
      auto* call = static_cast<CallExpr*>(expr);
      link_expression(linker, call->function);
      link_all(linker, call->arguments);
      link_keywords(linker, call->keywords);
      link_call(call);
      return;
    }
    case ExprKind::kAttribute:
      link_expression(linker, static_cast<AttributeExpr*>(expr)->object);
      link_attribute(static_cast<AttributeExpr*>(expr));
      return;
    case ExprKind::kSubscript:
      link_expression(linker, static_cast<SubscriptExpr*>(expr)->object);
      link_expression(linker, static_cast<SubscriptExpr*>(expr)->index);
      link_subscript(static_cast<SubscriptExpr*>(expr));
      return;
    case ExprKind::kSlice:
      link_expression(linker, static_cast<SliceExpr*>(expr)->lower);
      link_expression(linker, static_cast<SliceExpr*>(expr)->upper);
      link_expression(linker, static_cast<SliceExpr*>(expr)->step);
      link_slice(static_cast<SliceExpr*>(expr));
      return;
    case ExprKind::kStarred:
      link_expression(linker, static_cast<StarredExpr*>(expr)->value);
      expr->eval = eval_starred;
      return;
    case ExprKind::kList:
    case ExprKind::kTuple:
    case ExprKind::kSet:
      link_all(linker, static_cast<SequenceExpr*>(expr)->items);
      link_display(expr);
      return;
    case ExprKind::kDict:
      for (const DictItem& item : static_cast<DictExpr*>(expr)->items) {
        link_expression(linker, item.key);
        link_expression(linker, item.value);
      }
      link_display(expr);
      return;
    case ExprKind::kComprehension: {
      auto* comprehension = static_cast<ComprehensionExpr*>(expr);
      link_expression(linker, comprehension->element);
      link_expression(linker, comprehension->value);
      for (const ComprehensionFor& loop : comprehension->fors) {
        link_expression(linker, loop.target);
        link_expression(linker, loop.iterable);
        link_all(linker, loop.conditions);
      }
      link_code(linker, comprehension->code);
      link_comprehension(comprehension);
      return;
    }
    case ExprKind::kJoinedStr:
      link_all(linker, static_cast<JoinedStrExpr*>(expr)->parts);
      link_display(expr);
      return;
    case ExprKind::kFormattedValue:
      link_expression(linker, static_cast<FormattedValueExpr*>(expr)->value);
      link_expression(linker, static_cast<FormattedValueExpr*>(expr)->format_spec);
      link_formatted(linker, static_cast<FormattedValueExpr*>(expr));
      return;
    case ExprKind::kNamedExpr:
      link_expression(linker, static_cast<NamedExprExpr*>(expr)->target);
      link_expression(linker, static_cast<NamedExprExpr*>(expr)->value);
      link_display(expr);
      return;
    case ExprKind::kAwait:
      link_expression(linker, static_cast<AwaitExpr*>(expr)->value);
      expr->eval = eval_suspension;
      return;
    case ExprKind::kYield:
      link_expression(linker, static_cast<YieldExpr*>(expr)->value);
      expr->eval = eval_suspension;
      return;
    case ExprKind::kYieldFrom:
      link_expression(linker, static_cast<YieldFromExpr*>(expr)->value);
      expr->eval = eval_suspension;
      return;
  }
}

static void link_statement(Linker& linker, Stmt* stmt) {
  stmt->state = 0;
  switch (stmt->kind) {
    case StmtKind::kExpression:
      link_expression(linker, static_cast<ExpressionStmt*>(stmt)->value);
      link_simple_statement(stmt);
      break;
    case StmtKind::kAssign:
      link_all(linker, static_cast<AssignStmt*>(stmt)->targets);
      link_expression(linker, static_cast<AssignStmt*>(stmt)->value);
      link_simple_statement(stmt);
      break;
    case StmtKind::kAugAssign:
      link_expression(linker, static_cast<AugAssignStmt*>(stmt)->target);
      link_expression(linker, static_cast<AugAssignStmt*>(stmt)->value);
      link_simple_statement(stmt);
      break;
    case StmtKind::kAnnAssign:
      link_expression(linker, static_cast<AnnAssignStmt*>(stmt)->target);
      link_expression(linker, static_cast<AnnAssignStmt*>(stmt)->annotation);
      link_expression(linker, static_cast<AnnAssignStmt*>(stmt)->value);
      link_simple_statement(stmt);
      break;
    case StmtKind::kReturn:
      link_expression(linker, static_cast<ReturnStmt*>(stmt)->value);
      link_simple_statement(stmt);
      break;
    case StmtKind::kDelete:
      link_all(linker, static_cast<DeleteStmt*>(stmt)->targets);
      link_simple_statement(stmt);
      break;
    case StmtKind::kPass:
    case StmtKind::kBreak:
    case StmtKind::kContinue:
      link_simple_statement(stmt);
      break;
    case StmtKind::kIf:
      for (const IfClause& clause : static_cast<IfStmt*>(stmt)->clauses) {
        link_expression(linker, clause.condition);
        link_block(linker, clause.body);
      }
      link_block(linker, static_cast<IfStmt*>(stmt)->else_body);
      link_simple_statement(stmt);
      break;
    case StmtKind::kWhile:
      link_expression(linker, static_cast<WhileStmt*>(stmt)->condition);
      link_block(linker, static_cast<WhileStmt*>(stmt)->body);
      link_block(linker, static_cast<WhileStmt*>(stmt)->else_body);
      link_simple_statement(stmt);
      break;
    case StmtKind::kFor:
      link_expression(linker, static_cast<ForStmt*>(stmt)->target);
      link_expression(linker, static_cast<ForStmt*>(stmt)->iterable);
      link_block(linker, static_cast<ForStmt*>(stmt)->body);
      link_block(linker, static_cast<ForStmt*>(stmt)->else_body);
      link_for(static_cast<ForStmt*>(stmt));
      break;
    case StmtKind::kTry: {
      auto* attempt = static_cast<TryStmt*>(stmt);
      link_block(linker, attempt->body);
      for (const ExceptClause& clause : attempt->handlers) {
        link_expression(linker, clause.type);
        link_expression(linker, clause.name);
        link_block(linker, clause.body);
      }
      link_block(linker, attempt->else_body);
      link_block(linker, attempt->finally_body);
      link_try(stmt);
      break;
    }
    case StmtKind::kWith:
      link_expression(linker, static_cast<WithStmt*>(stmt)->context);
      link_expression(linker, static_cast<WithStmt*>(stmt)->target);
      link_block(linker, static_cast<WithStmt*>(stmt)->body);
      link_try(stmt);
      break;
    case StmtKind::kFunctionDef:
      link_all(linker, static_cast<FunctionDefStmt*>(stmt)->decorators);
      link_expression(linker, static_cast<FunctionDefStmt*>(stmt)->target);
      link_code(linker, static_cast<FunctionDefStmt*>(stmt)->code);
      link_def(static_cast<FunctionDefStmt*>(stmt));
      break;
    case StmtKind::kClassDef: {
      auto* definition = static_cast<ClassDefStmt*>(stmt);
      link_all(linker, definition->decorators);
      link_all(linker, definition->bases);
      link_keywords(linker, definition->keywords);
      link_expression(linker, definition->target);
      link_code(linker, definition->code);
      link_class(definition);
      break;
    }
    case StmtKind::kMatch: {
      auto* match = static_cast<MatchStmt*>(stmt);
      link_expression(linker, match->subject);
      for (const MatchCase& match_case : match->cases) {
        link_pattern(linker, match_case.pattern);
        link_expression(linker, match_case.guard);
        link_block(linker, match_case.body);
      }
      link_match(match);
      break;
    }
    case StmtKind::kRaise:
      link_expression(linker, static_cast<RaiseStmt*>(stmt)->exception);
      link_expression(linker, static_cast<RaiseStmt*>(stmt)->cause);
      link_try(stmt);
      break;
    case StmtKind::kAssert:
      link_expression(linker, static_cast<AssertStmt*>(stmt)->condition);
      link_expression(linker, static_cast<AssertStmt*>(stmt)->message);
      link_simple_statement(stmt);
      break;
    case StmtKind::kImport:
      link_expression(linker, static_cast<ImportStmt*>(stmt)->target);
      link_import(stmt);
      break;
    case StmtKind::kImportFrom:
      for (const ImportAlias& alias : static_cast<ImportFromStmt*>(stmt)->names) {
        link_expression(linker, alias.target);
      }
      link_import(stmt);
      break;
    case StmtKind::kTypeAlias:
      link_expression(linker, static_cast<TypeAliasStmt*>(stmt)->target);
      link_code(linker, static_cast<TypeAliasStmt*>(stmt)->code);
      link_type_alias(static_cast<TypeAliasStmt*>(stmt));
      break;
  }
  if (stmt->contains_yield) {
    link_resumable(stmt);
  }
  report_statement(linker, stmt);
}

void link_block(Linker& linker, Block block) {
  for (Stmt* stmt : block) {
    link_statement(linker, stmt);
  }
}

bool link_program(Run& run, ParsedProgram& program) {
  auto* table = new GlobalTable();
  table->count = program.globals.size();
  table->entries = static_cast<GlobalEntry*>(std::calloc(table->count + 1, sizeof(GlobalEntry)));
  PYEXEC_ASSERT(table->entries != nullptr);
  table->next = run.first_globals;
  run.first_globals = table;
  for (Name* name : program.names) {
    Str* text = str_intern(run, name->text);
    TRY(text);
    if (!text->is_immortal()) {
      run.heap().add_root(text);
    }
    name->interned = text;
  }
  for (size_t i = 0; i < table->count; ++i) {
    GlobalEntry& entry = table->entries[i];
    entry.name = static_cast<Str*>(program.globals[i]->interned);
    NameEntry* builtin = builtins().names->find(entry.name);
    bool forbidden = run.policy != PolicyProfile::kOff && &program == run.program && builtin != nullptr &&
                     run.forbids_builtin(entry.name);
    entry.builtin = builtin != nullptr && !forbidden ? builtin->value : Value::empty();
    if (&program == run.program && entry.name == &names::dunder_annotations) {
      // The main module has them from the start.
      TRY(Dict * annotations, dict_new(run));
      run.annotations = entry.value = Value::object(annotations);
    }
  }
  if (&program == run.program) {
    run.globals = table;
  }
  if (!program.is_library) {
    program.module_name = &names::dunder_main;
  }
  Linker linker{run, program, table};
  link_code(linker, program.module);
  return !linker.failed;
}

}  // namespace pyexec
