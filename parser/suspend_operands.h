// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "parser/ast.h"

// What a node evaluates, for suspend*.cc only.

namespace pyexec {

// Pushes the places of the operands that this node itself evaluates, always and in this order. Nodes that evaluate some
// of their operands only sometimes give none.
void operands_of(Expr* expr, std::vector<Expr**>& to);
void default_operands(Code* code, std::vector<Expr**>& to);

inline bool is_suspension(const Expr* expr) {
  return expr->kind == ExprKind::kAwait || expr->kind == ExprKind::kYield || expr->kind == ExprKind::kYieldFrom;
}

}  // namespace pyexec
