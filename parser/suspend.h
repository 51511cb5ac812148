// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <unordered_set>
#include <vector>

#include "parser/arena.h"
#include "parser/ast.h"
#include "parser/names.h"
#include "parser/scopes.h"

// Makes functions that suspend re-entrant. After it, Yield, YieldFrom and Await stand only as the whole value of an
// Expression, Return or single-target Assign statement: what a larger expression needs before the suspension is kept in
// temporaries (slots without a name), evaluated in the source's order; conditional parts become If statements,
// comprehensions that await become loops. Every statement that may suspend is marked and has a slot for its position.
//
// Runs on resolved code, before the slots are counted.

namespace pyexec {

constexpr uint32_t kMaxSplitDepth = 500;  // nested statements that splitting may add

class Suspension {
 public:
  Suspension(Arena& arena, NameTable& names) : arena_(arena), names_(names) {}

  // Rewrites the code of a frame's scope. False: too deeply nested, or a form without lowering at `refused_span`.
  bool run(Scope* frame);
  Span refused_span() const { return refused_; }
  const char* refused_what() const { return refused_what_; }

 private:
  using Statements = std::vector<Stmt*>;

  // ---- what suspends ----
  bool mark(Expr* expr);
  bool mark_block(Block block);
  bool mark(Stmt* stmt);
  bool suspends(const Expr* expr) const { return expr != nullptr && marked_.contains(expr); }
  bool suspends(const Stmt* stmt) const { return marked_.contains(stmt); }

  // ---- building ----
  uint32_t new_slot() { return Scopes::add_slot(frame_); }
  NameExpr* temporary(uint32_t slot, Span span);
  Expr* constant(ConstantKind kind, Span span);
  void emit(Stmt* stmt) { out_->push_back(stmt); }
  void assign(Expr* target, Expr* value, Span span);
  void assign_slot(uint32_t slot, Expr* value, Span span) { assign(temporary(slot, span), value, span); }
  IfStmt* make_if(Expr* condition, Block then, Block otherwise, Span span);
  Expr* make_not(Expr* value);
  void flag(uint32_t slot, bool value, Span span);
  template <class F>
  Block collect(F f);  // what f emits, as a block
  void refuse(Span span, const char* what);

  // ---- expressions: the result suspends no more ----
  Expr* reduce(Expr* expr);
  Expr* reduce_if_needed(Expr* expr) { return suspends(expr) ? reduce(expr) : expr; }
  Expr* spill(Expr* expr);
  void reduce_operands(std::vector<Expr**>& operands);
  Expr* reduce_binary(BinaryOpExpr* binary);
  Expr* reduce_bool(BoolOpExpr* node);
  Expr* reduce_compare(CompareExpr* node);
  Expr* reduce_conditional(ConditionalExpr* node);
  Expr* reduce_comprehension(ComprehensionExpr* node);
  void bool_rest(BoolOpExpr* node, size_t index, size_t last, uint32_t slot);
  void compare_rest(CompareExpr* node, size_t index, uint32_t left, uint32_t result);
  Block comprehension_loops(ComprehensionExpr* node, size_t level, Stmt* innermost, Stmt* before);
  Expr* reduce_whole(Expr* value);  // a suspension may stay at the top

  // ---- statements ----
  Block block(Block body);
  void statement(Stmt* stmt);
  void split_assign(AssignStmt* stmt);
  void assign_target(Expr* target, Expr* value, Span span);
  void aug_assign(AugAssignStmt* stmt);
  void if_chain(IfStmt* stmt, size_t first);
  void while_loop(WhileStmt* stmt);
  void match(MatchStmt* stmt);
  void finish(Stmt* stmt);
  Block with_target(Expr* target, uint32_t slot, Block body);
  void generator_body(ComprehensionExpr* node);

  Arena& arena_;
  NameTable& names_;
  Scope* frame_ = nullptr;
  Statements* out_ = nullptr;
  std::unordered_set<const void*> marked_;
  uint32_t depth_ = 0;
  Span refused_{};
  const char* refused_what_ = nullptr;
};

template <class F>
Block Suspension::collect(F f) {
  Statements statements;
  Statements* before = out_;
  out_ = &statements;
  if (++depth_ > kMaxSplitDepth) {
    refuse({}, "suspensions nested this deeply");
  } else {
    f();
  }
  depth_--;
  out_ = before;
  return arena_.copy(statements);
}

}  // namespace pyexec
