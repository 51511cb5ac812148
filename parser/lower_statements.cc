// SPDX-License-Identifier: Apache-2.0
#include "parser/locations.h"
#include "parser/lower.h"

// Statements. Each function pushes what it makes: one statement of the source may be none (`global x`) or several
// (`import a, b`).

namespace pyexec {

using namespace symbol_flags;

namespace {

constexpr size_t kMaxBlocks = 20;  // CPython's CO_MAXBLOCKS

BinaryOperator augmented_operator(TSSymbol symbol) {
  switch (symbol) {
    case cst::kPlusEqual:
      return BinaryOperator::kAdd;
    case cst::kMinusEqual:
      return BinaryOperator::kSubtract;
    case cst::kStarEqual:
      return BinaryOperator::kMultiply;
    case cst::kSlashEqual:
      return BinaryOperator::kTrueDivide;
    case cst::kDoubleSlashEqual:
      return BinaryOperator::kFloorDivide;
    case cst::kPercentEqual:
      return BinaryOperator::kModulo;
    case cst::kDoubleStarEqual:
      return BinaryOperator::kPower;
    case cst::kLeftShiftEqual:
      return BinaryOperator::kLeftShift;
    case cst::kRightShiftEqual:
      return BinaryOperator::kRightShift;
    case cst::kAmpersandEqual:
      return BinaryOperator::kAnd;
    case cst::kPipeEqual:
      return BinaryOperator::kOr;
    case cst::kCaretEqual:
      return BinaryOperator::kXor;
    default:
      return BinaryOperator::kMatrixMultiply;
  }
}

}  // namespace

bool Lowering::is_statement() {
  return kind() != cst::kSemicolon && kind() != cst::kComment && kind() != cst::kLineContinuation;
}

void Lowering::statement() {
  const TSSymbol symbol = kind();
  const bool could_be_future = is_future_possible_;
  if (symbol != cst::kImportFromStatement && is_future_possible_) {
    // Only a docstring, and only as the first statement, may stand before `from __future__`.
    is_future_possible_ = false;
    if (symbol == cst::kExpressionStatement && nodes_ <= 1) {
      cursor_.first_child();
      is_future_possible_ = kind() == cst::kString || kind() == cst::kConcatenatedString;
      cursor_.parent();
    }
  }
  switch (symbol) {
    case cst::kExpressionStatement:
      expression_statement();
      break;
    case cst::kReturnStatement:
      return_statement();
      break;
    case cst::kIfStatement:
      if_statement();
      break;
    case cst::kForStatement:
      for_statement();
      break;
    case cst::kWhileStatement:
      while_statement();
      break;
    case cst::kFunctionDefinition:
      function_definition({});
      break;
    case cst::kClassDefinition:
      class_definition({});
      break;
    case cst::kDecoratedDefinition:
      decorated_definition();
      break;
    case cst::kTryStatement:
      try_statement();
      break;
    case cst::kWithStatement:
      with_statement();
      break;
    case cst::kMatchStatement:
      match_statement();
      break;
    case cst::kImportStatement:
      import_statement();
      break;
    case cst::kImportFromStatement:
      is_future_possible_ = could_be_future;
      import_from_statement();
      break;
    case cst::kAssertStatement:
      assert_statement();
      break;
    case cst::kRaiseStatement:
      raise_statement();
      break;
    case cst::kDeleteStatement:
      delete_statement();
      break;
    case cst::kGlobalStatement:
      scope_declaration(true);
      break;
    case cst::kNonlocalStatement:
      scope_declaration(false);
      break;
    case cst::kPassStatement:
      push(make<PassStmt>(span()));
      break;
    case cst::kBreakStatement:
      check_jump(false, span());
      push(make<BreakStmt>(span()));
      terminated_ = true;
      break;
    case cst::kContinueStatement:
      check_jump(true, span());
      push(make<ContinueStmt>(span()));
      terminated_ = true;
      break;
    case cst::kTypeAliasStatement:
      type_alias();
      break;
    default:
      unsupported(span(), ts_node_type(cursor_.node()));
  }
}

Block Lowering::block() {
  const size_t first = mark();
  terminated_ = false;
  each_child([&] {
    if (!stopped_ && is_statement()) {
      statement();
    }
  });
  return take<Stmt>(first);
}

void Lowering::enter_block(BlockKind kind, Span span) {
  if (scratch_.blocks.size() - block_base_ >= kMaxBlocks) {
    fail(ErrorPhase::kCompile, span, "too many statically nested blocks");
  }
  scratch_.blocks.push_back(kind);
}

void Lowering::check_jump(bool is_continue, Span span) {
  for (size_t i = scratch_.blocks.size(); i > block_base_; i--) {
    switch (scratch_.blocks[i - 1]) {
      case BlockKind::kLoop:
        return;
      case BlockKind::kExceptStar:
        fail(ErrorPhase::kCompile, span, "'break', 'continue' and 'return' cannot appear in an except* block");
        return;
      default:
        break;
    }
  }
  fail(ErrorPhase::kCompile, span, is_continue ? "'continue' not properly in loop" : "'break' outside loop");
}

// ---- simple statements ---------------------------------------------------------------------------------------------

// The cursor is at the first of one or more expressions, separated by commas to the end of the parent.
Expr* Lowering::expression_or_tuple() {
  uint32_t first_byte = begin();
  const size_t first = mark();
  push(starred_expression());
  first_byte = item_begin(first, first_byte);
  bool is_tuple = false;
  uint32_t last = end();
  while (go_next()) {
    if (kind() == cst::kComma) {
      is_tuple = true;
    } else {
      push(starred_expression());
    }
    last = end();
  }
  if (is_tuple) {
    return finish_sequence<TupleExpr>({first_byte, last}, first);
  }
  Expr* value = take<Expr>(first)[0];
  if (value->kind == ExprKind::kStarred) {
    fail(ErrorPhase::kCompile, value->span, "can't use starred expression here");
  }
  return value;
}

void Lowering::expression_statement() {
  const Span here = span();
  cursor_.first_child();
  switch (kind()) {
    case cst::kAssignment:
      assignment();
      break;
    case cst::kAugmentedAssignment:
      augmented_assignment();
      break;
    default: {
      auto* statement = make<ExpressionStmt>(here);
      statement->value = expression_or_tuple();
      statement->span.begin = std::min(here.begin, statement->value->span.begin);  // a `*` before it
      push(statement);
    }
  }
  cursor_.parent();
}

void Lowering::assignment() {
  Span here = span();
  const size_t first = mark();
  const size_t binds = scratch_.pending_binds.size();
  uint32_t levels = 0;
  Expr* value = nullptr;
  for (;;) {
    cursor_.first_child();
    levels++;
    if (levels == 1) {
      // Is it annotated? Look at the token behind the target, then come back.
      go_next();
      const bool is_annotated = kind() == cst::kColon;
      cursor_.parent();
      if (is_annotated) {
        annotated_assignment();
        return;
      }
      cursor_.first_child();
    }
    push(target_alone());
    go_next();
    go_next();
    if (kind() != cst::kAssignment) {
      value = value_expression();
      break;
    }
  }
  for (; levels != 0; levels--) {
    cursor_.parent();
  }
  flush_binds(binds);
  here.begin = std::min(here.begin, static_cast<Expr*>(scratch_.items[first])->span.begin);
  auto* statement = make<AssignStmt>(here);
  statement->value = value;
  statement->targets = take<Expr>(first);
  push(statement);
}

void Lowering::annotated_assignment() {
  auto* statement = make<AnnAssignStmt>(span());
  const size_t binds = scratch_.pending_binds.size();
  Scope* scope = scopes_.current();
  cursor_.first_child();
  const bool has_parentheses = kind() == cst::kTuplePattern || kind() == cst::kParenthesizedExpression;
  const bool is_name = kind() == cst::kIdentifier;
  if (is_name) {
    NameEntry* simple_name = identifier();
    Symbol* symbol = scopes_.symbol(simple_name);
    if (symbol->has(kGlobal | kNonlocal) && scope->kind != ScopeKind::kModule) {
      fail(ErrorPhase::kSymbols, statement->span,
           "annotated name '" + std::string(simple_name->text) + "' can't be " +
               (symbol->has(kGlobal) ? "global" : "nonlocal"));
    }
    symbol->flags |= kAnnotated;
  }
  statement->target = target_item();
  statement->simple = is_name;
  const bool was_bound = was_bound_before_;
  go_next();
  go_next();
  const bool is_evaluated = scope->kind == ScopeKind::kModule || scope->kind == ScopeKind::kClass;
  const bool was_suspending = scope->frame->is_suspending;
  is_compiled_ = is_evaluated;
  Expr* annotation_value = annotation(&statement->annotation_text);
  is_compiled_ = true;
  if (!is_evaluated && !scope->frame->code->is_generator) {
    scope->frame->is_suspending = was_suspending;
  }
  statement->annotation = is_evaluated ? annotation_value : nullptr;
  if (go_next()) {
    go_next();
    statement->value = value_expression();
    flush_binds(binds);
  }
  scratch_.pending_binds.resize(binds);
  if (statement->value == nullptr && has_parentheses && !was_bound && statement->target->kind == ExprKind::kName) {
    // `(x): int` binds nothing.
    scopes_.symbol(entry_of(static_cast<NameExpr*>(statement->target)->name))->flags &= static_cast<uint16_t>(~kBound);
  }
  cursor_.parent();
  push(statement);
}

void Lowering::augmented_assignment() {
  auto* statement = make<AugAssignStmt>(span());
  const size_t binds = scratch_.pending_binds.size();
  cursor_.first_child();
  statement->target = target_item();
  if (statement->target->kind == ExprKind::kName) {
    auto* name = static_cast<NameExpr*>(statement->target);
    name->definitely_bound = is_bound(scopes_.symbol(entry_of(name->name)));  // it is read first
  }
  go_next();
  statement->op = augmented_operator(kind());
  go_next();
  statement->value = value_expression();
  cursor_.parent();
  flush_binds(binds);
  push(statement);
}

void Lowering::return_statement() {
  const Span here = span();
  auto* statement = make<ReturnStmt>(here);
  Scope* scope = scopes_.current();
  if (!scope->is_function_like()) {
    fail(ErrorPhase::kCompile, here, "'return' outside function");
  }
  for (size_t i = scratch_.blocks.size(); i > block_base_; i--) {
    if (scratch_.blocks[i - 1] == BlockKind::kExceptStar) {
      fail(ErrorPhase::kCompile, here, "'break', 'continue' and 'return' cannot appear in an except* block");
    }
  }
  cursor_.first_child();
  if (go_next()) {
    statement->value = value_expression();
    if (scope->value_return.end == 0) {
      scope->value_return = here;
    }
  }
  cursor_.parent();
  push(statement);
  terminated_ = true;
}

void Lowering::delete_statement() {
  auto* statement = make<DeleteStmt>(span());
  const size_t first = mark();
  cursor_.first_child();
  while (go_next()) {
    if (kind() != cst::kComma) {
      delete_target();
    }
  }
  cursor_.parent();
  statement->targets = take<Expr>(first);
  push(statement);
}

void Lowering::raise_statement() {
  auto* statement = make<RaiseStmt>(span());
  cursor_.first_child();
  while (go_next()) {
    if (kind() == cst::kFrom) {
      go_next();
      statement->cause = expression();
    } else {
      statement->exception = expression();
    }
  }
  cursor_.parent();
  push(statement);
  terminated_ = true;
}

void Lowering::assert_statement() {
  auto* statement = make<AssertStmt>(span());
  cursor_.first_child();
  go_next();
  statement->condition = expression();
  mark_test(statement->condition, statement->span);
  if (go_next() && go_next()) {
    const size_t flow = flow_mark();  // evaluated only on failure
    statement->message = expression();
    flow_reset(flow);
  }
  cursor_.parent();
  push(statement);
}

void Lowering::scope_declaration(bool is_global) {
  const Span here = span();
  Scope* scope = scopes_.current();
  if (!is_global && scope->kind == ScopeKind::kModule) {
    fail(ErrorPhase::kAnalysis, here, "nonlocal declaration not allowed at module level");
  }
  const std::string_view word = is_global ? "global" : "nonlocal";
  each_child([&] {
    if (kind() != cst::kIdentifier) {
      return;
    }
    NameEntry* name = identifier();
    const std::string quoted = "'" + std::string(name->text) + "'";
    Symbol* symbol = scopes_.symbol(name);
    std::string message;
    if (symbol->has(kParameter)) {
      message = "name " + quoted + " is parameter and ";
      message += word;
    } else if (symbol->has(kUsed)) {
      message = "name " + quoted + " is used prior to ";
      message += word;
      message += " declaration";
    } else if (symbol->has(kAnnotated)) {
      message = "annotated name " + quoted + " can't be ";
      message += word;
    } else if (symbol->has(kBound) && !symbol->has(kImported)) {
      message = "name " + quoted + " is assigned to before ";
      message += word;
      message += " declaration";
    }
    if (!message.empty()) {
      fail(ErrorPhase::kSymbols, here, std::move(message));
    }
    if (!symbol->has(kGlobal | kNonlocal)) {
      symbol->declared = here;
    }
    symbol->flags |= is_global ? kGlobal : kNonlocal;
    if (symbol->has(kGlobal) && symbol->has(kNonlocal)) {
      fail(ErrorPhase::kAnalysis, symbol->declared, "name " + quoted + " is nonlocal and global");
    }
  });
}

}  // namespace pyexec
