// SPDX-License-Identifier: Apache-2.0
#include "parser/locations.h"
#include "parser/lower.h"

// if, while, for, try and with, and what their branches bind.

namespace pyexec {

using namespace symbol_flags;

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
  Span clause_span = statement->span;
  FlowJoin join = begin_join();
  while (go_next()) {
    switch (kind()) {
      case cst::kBlock: {
        const Block body = block();
        mark_test(condition, clause_span);
        scratch_.if_clauses.push_back({condition, body, clause_span});
        end_branch(join);
        break;
      }
      case cst::kElifClause: {
        clause_span.begin = begin();
        cursor_.first_child();
        go_next();
        condition = expression();
        go_next();
        go_next();
        const Block body = block();
        mark_test(condition, clause_span);
        scratch_.if_clauses.push_back({condition, body, clause_span});
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
  mark_test(statement->condition, statement->span);
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
