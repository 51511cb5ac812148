// SPDX-License-Identifier: Apache-2.0
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

constexpr std::string_view kFutureFeatures[] = {
    "nested_scopes",  "generators",       "division",       "absolute_import", "with_statement",
    "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop",  "annotations",
};

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
    } else if (symbol->has(kBound)) {
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

// ---- imports -------------------------------------------------------------------------------------------------------

// The dotted name at the cursor, without blanks.
std::string_view Lowering::dotted_name() {
  if (kind() == cst::kIdentifier) {
    return plain_identifier()->text;
  }
  std::string_view single;
  size_t parts = 0;
  std::string joined;
  each_child([&] {
    if (kind() != cst::kIdentifier) {
      return;
    }
    const std::string_view part = plain_identifier()->text;
    if (parts++ == 0) {
      single = part;
      joined = part;
    } else {
      joined += '.';
      joined += part;
    }
  });
  return parts == 1 ? single : names_.intern(joined)->text;
}

void Lowering::import_statement() {
  const Span here = span();
  each_child([&] {
    if (kind() != cst::kDottedName && kind() != cst::kAliasedImport) {
      return;
    }
    auto* statement = make<ImportStmt>(here);
    Span name_span = span();
    if (kind() == cst::kAliasedImport) {
      cursor_.first_child();
      name_span = span();
      statement->module = dotted_name();
      go_next();
      go_next();
      statement->has_alias = true;
      check_debug_name(plain_identifier(), here);
      statement->target = store_name_now(identifier(), span());
      cursor_.parent();
    } else {
      statement->module = dotted_name();
      cursor_.first_child();
      check_debug_name(plain_identifier(), here);
      statement->target = store_name_now(identifier(), span());
      cursor_.parent();
    }
    check_import(statement->module, name_span);
    push(statement);
  });
}

void Lowering::check_future_feature(std::string_view name, Span span) {
  if (name == "annotations") {
    has_future_annotations_ = true;
  }
  if (std::find(std::begin(kFutureFeatures), std::end(kFutureFeatures), name) == std::end(kFutureFeatures)) {
    fail(ErrorPhase::kFuture, span,
         name == "braces" ? "not a chance" : "future feature " + std::string(name) + " is not defined");
    error_.end_line = error_.line;
    error_.end_column = 0;  // CPython gives no end here
  }
}

void Lowering::import_from_statement() {
  const Span here = span();
  auto* statement = make<ImportFromStmt>(here);
  const size_t first = mark();
  bool is_future = false;
  bool has_module = false;
  std::vector<ImportAlias> names;
  each_child([&] {
    switch (kind()) {
      case cst::kRelativeImport:
        has_module = true;
        each_child([&] {
          if (kind() == cst::kImportPrefix) {
            const std::string_view dots = text();
            statement->level = static_cast<uint32_t>(std::count(dots.begin(), dots.end(), '.'));
          } else if (kind() == cst::kDottedName) {
            statement->module = dotted_name();
          }
        });
        break;
      case cst::kWildcardImport:
        statement->is_star = true;
        if (scopes_.current()->kind != ScopeKind::kModule) {
          fail(ErrorPhase::kSymbols, span(), "import * only allowed at module level");
        }
        break;
      case cst::kDottedName:
        if (!has_module) {
          has_module = true;
          statement->module = dotted_name();
          is_future = statement->module == "__future__";
          if (!is_future) {
            check_import(statement->module, span());
          }
          break;
        }
        [[fallthrough]];
      case cst::kAliasedImport: {
        ImportAlias alias{};
        alias.span = span();
        const bool has_alias = kind() == cst::kAliasedImport;
        if (has_alias) {
          cursor_.first_child();
        }
        cursor_.first_child();
        NameEntry* name = identifier();
        check_attribute(plain_identifier(), span());
        Span bound = span();
        NameEntry* bound_name = name;
        cursor_.parent();
        if (has_alias) {
          go_next();
          go_next();
          bound = span();
          bound_name = identifier();
          cursor_.parent();
        }
        alias.name = name;
        check_debug_name(bound_name, here);
        alias.target = store_name_now(bound_name, bound);
        names.push_back(alias);
        break;
      }
      default:
        break;
    }
  });
  statement->names = arena_.copy(names);
  scratch_.items.resize(first);
  if (is_future) {
    if (!is_future_possible_) {
      fail(ErrorPhase::kCompile, here, "from __future__ imports must occur at the beginning of the file");
    } else {
      if (statement->is_star) {
        check_future_feature("*", here);
      }
      for (const ImportAlias& alias : names) {
        check_future_feature(alias.name->text, here);
      }
    }
  } else {
    is_future_possible_ = false;
  }
  push(statement);
}

// ---- compound statements -------------------------------------------------------------------------------------------

Block Lowering::else_block() {
  Block result;
  each_child([&] {
    if (kind() == cst::kBlock) {
      result = block();
    }
  });
  return result;
}

void Lowering::if_statement() {
  auto* statement = make<IfStmt>(span());
  const size_t first = scratch_.if_clauses.size();
  bool has_else = false;
  cursor_.first_child();
  go_next();
  Expr* condition = expression();
  FlowJoin join = begin_join();
  while (go_next()) {
    switch (kind()) {
      case cst::kBlock: {
        const Block body = block();
        scratch_.if_clauses.push_back({condition, body});
        end_branch(join);
        break;
      }
      case cst::kElifClause: {
        cursor_.first_child();
        go_next();
        condition = expression();
        go_next();
        go_next();
        const Block body = block();
        scratch_.if_clauses.push_back({condition, body});
        cursor_.parent();
        end_branch(join);
        break;
      }
      case cst::kElseClause:
        statement->else_body = else_block();
        has_else = true;
        end_branch(join);
        break;
      default:
        break;
    }
  }
  cursor_.parent();
  if (!has_else) {
    end_branch(join);  // the empty else
  }
  finish_join(join);
  statement->clauses = take_from(scratch_.if_clauses, first);
  push(statement);
}

void Lowering::while_statement() {
  auto* statement = make<WhileStmt>(span());
  cursor_.first_child();
  go_next();
  statement->condition = expression();
  const size_t flow = flow_mark();
  while (go_next()) {
    if (kind() == cst::kBlock) {
      enter_block(BlockKind::kLoop, statement->span);
      statement->body = block();
      leave_block();
      flow_reset(flow);
    } else if (kind() == cst::kElseClause) {
      statement->else_body = else_block();
    }
  }
  cursor_.parent();
  flow_reset(flow);
  terminated_ = false;
  push(statement);
}

void Lowering::for_statement() {
  auto* statement = make<ForStmt>(span());
  Scope* scope = scopes_.current();
  const size_t binds = scratch_.pending_binds.size();
  cursor_.first_child();
  if (kind() == cst::kAsync) {
    statement->is_async = true;
    scope->frame->is_suspending = true;
    if (!scope->is_async) {
      fail(ErrorPhase::kCompile, statement->span, "'async for' outside async function");
    }
    go_next();
  }
  go_next();
  statement->target = target_alone();
  go_next();
  go_next();
  statement->iterable = value_expression();
  statement->iterator_slot = scopes_.new_slot();
  const size_t flow = flow_mark();
  while (go_next()) {
    if (kind() == cst::kBlock) {
      flush_binds(binds);
      enter_block(BlockKind::kLoop, statement->span);
      statement->body = block();
      leave_block();
      flow_reset(flow);
    } else if (kind() == cst::kElseClause) {
      statement->else_body = else_block();
    }
  }
  cursor_.parent();
  flow_reset(flow);
  scratch_.pending_binds.resize(binds);
  terminated_ = false;
  push(statement);
}

ExceptClause Lowering::except_clause(TryStmt* statement, FlowJoin& join) {
  ExceptClause clause{};
  clause.span = span();
  NameEntry* name = nullptr;
  Span name_span{};
  each_child([&] {
    switch (kind()) {
      case cst::kStar:
        statement->is_star = true;
        break;
      case cst::kAsPattern:
        cursor_.first_child();
        clause.type = expression();
        go_next();
        go_next();
        cursor_.first_child();
        name = identifier();
        name_span = span();
        cursor_.parent();
        cursor_.parent();
        break;
      case cst::kBlock:
        if (name != nullptr) {
          check_debug_name(name, clause.span);
          clause.name = store_name_now(name, name_span);
          scopes_.symbol(name)->flags |= kDeleted;  // unbound when the clause ends
        }
        enter_block(statement->is_star ? BlockKind::kExceptStar : BlockKind::kHandler, clause.span);
        clause.body = block();
        leave_block();
        break;
      default:
        if (ts_node_is_named(cursor_.node())) {
          if (clause.type != nullptr) {  // `except E as e` whose `as` stands beside the type
            name = identifier();
            name_span = span();
          } else {
            clause.type = expression_with_as([&] {
              cursor_.first_child();
              name = identifier();
              name_span = span();
              cursor_.parent();
            });
          }
        }
    }
  });
  end_branch(join);
  return clause;
}

void Lowering::try_statement() {
  const Span here = span();
  auto* statement = make<TryStmt>(here);
  statement->handled_slot = scopes_.new_slot();
  statement->pending_slot = scopes_.new_slot();
  const size_t first = scratch_.except_clauses.size();
  FlowJoin join = begin_join();
  // What the body binds holds in `else` and behind the statement, not in the handlers.
  std::vector<Symbol*> bound_by_body;
  bool body_ended = false;
  bool is_body_joined = false;
  auto continue_after_body = [&] {
    for (Symbol* symbol : bound_by_body) {
      bind_now(symbol);
    }
    terminated_ = body_ended;
    is_body_joined = true;
  };
  each_child([&] {
    switch (kind()) {
      case cst::kBlock:
        enter_block(BlockKind::kTry, here);
        statement->body = block();
        leave_block();
        bound_by_body.assign(scratch_.flow_log.begin() + static_cast<ptrdiff_t>(join.mark), scratch_.flow_log.end());
        body_ended = terminated_;
        terminated_ = false;
        flow_reset(join.mark);
        break;
      case cst::kExceptClause: {
        const ExceptClause clause = except_clause(statement, join);
        if (scratch_.except_clauses.size() > first && scratch_.except_clauses.back().type == nullptr) {
          fail(ErrorPhase::kCompile, scratch_.except_clauses.back().span, "default 'except:' must be last");
        }
        scratch_.except_clauses.push_back(clause);
        break;
      }
      case cst::kElseClause:
        continue_after_body();
        statement->else_body = else_block();
        terminated_ = terminated_ || body_ended;
        end_branch(join);
        break;
      case cst::kFinallyClause:
        if (!is_body_joined) {
          continue_after_body();
          end_branch(join);
        }
        statement->has_finally = true;
        enter_block(BlockKind::kFinally, here);
        statement->finally_body = else_block();
        leave_block();
        break;
      default:
        break;
    }
  });
  const bool finally_ended = statement->has_finally && terminated_;
  if (!is_body_joined) {
    continue_after_body();
    end_branch(join);
  }
  finish_join(join);
  terminated_ = terminated_ || finally_ended;
  statement->handlers = take_from(scratch_.except_clauses, first);
  push(statement);
}

WithStmt* Lowering::new_with(Span span, bool is_async) {
  auto* statement = make<WithStmt>(span);
  statement->is_async = is_async;
  statement->exit_slot = scopes_.new_slot();
  statement->handled_slot = scopes_.new_slot();
  statement->pending_slot = scopes_.new_slot();
  return statement;
}

// `with (a := b, c):` and `with (*a, b):`: what cannot be an item makes the parentheses a tuple.
bool Lowering::is_tuple_context() {
  bool has_parentheses = false;
  bool result = false;
  each_child([&] {
    if (kind() == cst::kLeftParen) {
      has_parentheses = true;
    } else if (kind() == cst::kWithItem && has_parentheses) {
      cursor_.first_child();
      uint32_t star = 0;
      result = result || kind() == cst::kNamedExpression || find_star(begin(), &star);
      cursor_.parent();
    }
  });
  return result;
}

// Whether the only item is a tuple display of what could be items.
bool Lowering::is_item_list() {
  size_t items = 0;
  bool result = false;
  each_child([&] {
    if (kind() != cst::kWithItem) {
      return;
    }
    items++;
    cursor_.first_child();
    result = kind() == cst::kTuple;
    size_t elements = 0;
    if (result) {
      each_child([&] {
        uint32_t star = 0;
        elements += ts_node_is_named(cursor_.node());
        result = result && kind() != cst::kNamedExpression && !find_star(begin(), &star);
      });
    }
    result = result && elements != 0;
    cursor_.parent();
  });
  return result && items == 1;
}

Expr* Lowering::with_tuple() {
  const Span here = span();
  const size_t first = mark();
  bool has_comma = false;
  each_child([&] {
    if (kind() == cst::kWithItem) {
      cursor_.first_child();
      push(starred_expression());
      cursor_.parent();
    }
    has_comma = has_comma || kind() == cst::kComma;
  });
  return has_comma ? finish_sequence<TupleExpr>(here, first) : take<Expr>(first)[0];
}

// At an item of a `with`: its context and target.
void Lowering::with_item(std::vector<WithStmt*>& items, Span span, bool is_async) {
  WithStmt* statement = new_with(span, is_async);
  cursor_.first_child();
  // `with (a as b):` around a single item is a parenthesized as_pattern.
  uint32_t parentheses = 0;
  while (kind() == cst::kParenthesizedExpression) {
    cursor_.first_child();
    go_next();
    parentheses++;
  }
  if (kind() != cst::kAsPattern) {
    for (; parentheses != 0; parentheses--) {
      cursor_.parent();
    }
  }
  if (kind() == cst::kAsPattern) {
    cursor_.first_child();
    statement->context = expression();
    go_next();
    go_next();
    const size_t binds = scratch_.pending_binds.size();
    statement->target = target_alone();
    flush_binds(binds);
    cursor_.parent();
  } else {
    statement->context = expression_with_as([&] {
      const size_t binds = scratch_.pending_binds.size();
      statement->target = target_alone();
      flush_binds(binds);
    });
  }
  for (; parentheses != 0; parentheses--) {
    cursor_.parent();
  }
  cursor_.parent();
  items.push_back(statement);
}

void Lowering::with_statement() {
  const Span here = span();
  Scope* scope = scopes_.current();
  bool is_async = false;
  std::vector<WithStmt*> items;
  Block body;
  const size_t flow = flow_mark();
  size_t entered = 0;
  each_child([&] {
    switch (kind()) {
      case cst::kAsync:
        is_async = true;
        scope->frame->is_suspending = true;
        if (!scope->is_async) {
          fail(ErrorPhase::kCompile, here, "'async with' outside async function");
        }
        break;
      case cst::kWithClause:
        if (is_tuple_context()) {
          auto* item = new_with(here, is_async);
          item->context = with_tuple();
          items.push_back(item);
          enter_block(BlockKind::kWith, here);
          entered++;
          break;
        }
        if (is_item_list()) {
          // `with (a,):` has one item, the grammar's tuple.
          cursor_.first_child();
          cursor_.first_child();
          each_child([&] {
            if (ts_node_is_named(cursor_.node())) {
              WithStmt* item = new_with(here, is_async);
              item->context = expression();
              items.push_back(item);
              enter_block(BlockKind::kWith, here);
              entered++;
            }
          });
          cursor_.parent();
          cursor_.parent();
          break;
        }
        each_child([&] {
          if (kind() == cst::kWithItem) {
            with_item(items, here, is_async);
            enter_block(BlockKind::kWith, here);
            entered++;
          }
        });
        break;
      case cst::kBlock:
        body = block();
        break;
      default:
        break;
    }
  });
  for (; entered != 0; entered--) {
    leave_block();
  }
  // The context manager may swallow an exception, so nothing inside is sure to have run.
  flow_reset(flow);
  terminated_ = false;
  for (size_t i = items.size(); i-- > 0;) {
    items[i]->body = body;
    push(items[i]);
    body = take<Stmt>(mark() - 1);
  }
  push(body[0]);
}

}  // namespace pyexec
