// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/eval/frame.h"

// Pieces that several node files share. Targets first: augmented assignment reads and writes a place whose object and
// index were evaluated before.

namespace pyexec {

Value load_attribute(AttributeExpr* expr, Frame& frame, Value object);                            // attribute.cc
bool store_attribute(AttributeExpr* expr, Frame& frame, Value object, Value value);               // attribute.cc
bool store_subscript(SubscriptExpr* expr, Frame& frame, Value object, Value index, Value value);  // subscript.cc
Value load_item(SubscriptExpr* expr, Frame& frame, Value object, Value index);                    // subscript.cc
void link_slice(SliceExpr* expr);
// Spreads `value` over the items of a tuple or list target (unpacking.cc).
bool unpack(SequenceExpr* target, Frame& frame, Value value);
void link_sequence_target(SequenceExpr* target);
// `a, b` as a target: iterators that step in pairs (objects/iterators.h) need not make a tuple for it.
inline bool is_pair_target(const Expr* target) {
  if (target->kind != ExprKind::kTuple && target->kind != ExprKind::kList) {
    return false;
  }
  auto* sequence = static_cast<const SequenceExpr*>(target);
  return sequence->items.size() == 2 && !sequence->has_starred;
}

// ---- what resumable statements share with the plain ones
// ----------------------------------------------------------------------------------------
Completion enter_with(WithStmt* stmt, Frame& frame);  // try.cc
Completion leave_with(WithStmt* stmt, Frame& frame, Completion completion, Value* top);
// try/except*: the clauses share a group out. Where that stands is a List in the statement's handled slot.
List* star_begin(TryStmt* stmt, Frame& frame, Exception* exception);
// Whether clause `i` takes part of what is left: then that part is handled and bound.
Truth star_enter(TryStmt* stmt, Frame& frame, size_t i);
// The end of a clause's body, with what it raised: kRaise when the statement cannot go on.
Completion star_leave(TryStmt* stmt, Frame& frame, size_t i, Completion completion);
Completion star_end(TryStmt* stmt, Frame& frame);
Truth exception_matches(Frame& frame, Exception* exception, const ExceptClause& clause);
inline const char* comprehension_name(ComprehensionKind kind) {
  return kind == ComprehensionKind::kList ? "<listcomp>" : kind == ComprehensionKind::kSet ? "<setcomp>" : "<dictcomp>";
}
bool choose_case(MatchStmt* stmt, Frame& frame, Value subject, size_t* chosen);  // match.cc

}  // namespace pyexec
