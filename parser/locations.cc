// SPDX-License-Identifier: Apache-2.0
#include "parser/locations.h"

#include <type_traits>

namespace pyexec {

namespace {

// `mark`: writes the places into the nodes; the tree is then not const.
template <bool mark, class Node>
Span walk(Node* condition, Span place) {
  using Tree = std::conditional_t<mark, Expr, const Expr>;
  Tree* expr = condition;
  switch (expr->kind) {
    case ExprKind::kUnaryOp: {
      using Type = std::conditional_t<mark, UnaryOpExpr, const UnaryOpExpr>;
      auto* node = static_cast<Type*>(expr);
      if (node->op != UnaryOperator::kNot) {
        return place;
      }
      if constexpr (mark) {
        node->test_span = place;
      }
      return walk<mark>(node->operand, place);
    }
    case ExprKind::kBoolOp: {
      using Type = std::conditional_t<mark, BoolOpExpr, const BoolOpExpr>;
      auto* node = static_cast<Type*>(expr);
      if constexpr (mark) {
        node->test_span = place;
      }
      for (Expr* operand : node->operands) {
        place = walk<mark>(operand, place);
      }
      return place;
    }
    case ExprKind::kConditional: {
      using Type = std::conditional_t<mark, ConditionalExpr, const ConditionalExpr>;
      auto* node = static_cast<Type*>(expr);
      if constexpr (mark) {
        node->test_span = place;
      }
      place = walk<mark>(node->condition, place);
      place = walk<mark>(node->then_value, place);
      return walk<mark>(node->else_value, place);
    }
    case ExprKind::kCompare:
      return expr->span;
    default:
      return place;
  }
}

}  // namespace

Span test_location(const Expr* condition, Span place) {
  return walk<false>(condition, place);
}

Span mark_test(Expr* condition, Span place) {
  return walk<true>(condition, place);
}

Span comprehension_location(const ComprehensionExpr* expr, size_t level, size_t conditions) {
  Span place = expr->span;
  for (size_t i = 0; i <= level && i < expr->fors.size(); ++i) {
    const size_t count = i < level ? expr->fors[i].conditions.size() : conditions;
    for (size_t k = 0; k < count; ++k) {
      place = test_location(expr->fors[i].conditions[k], place);
    }
  }
  return place;
}

Span element_location(const ComprehensionExpr* expr) {
  return comprehension_location(expr, expr->fors.size(), 0);
}

Span operand_location(const BoolOpExpr* expr, size_t i) {
  if (expr->test_span.end == 0) {
    return expr->span;
  }
  Span place = expr->test_span;
  for (size_t k = 0; k <= i; ++k) {
    place = test_location(expr->operands[k], place);
  }
  return place;
}

void mark_fields(std::span<Expr* const> parts, Span string) {
  for (Expr* part : parts) {
    if (part->kind != ExprKind::kFormattedValue) {
      continue;
    }
    auto* field = static_cast<FormattedValueExpr*>(part);
    field->string_span = string;
    if (field->format_spec != nullptr && field->format_spec->kind == ExprKind::kJoinedStr) {
      mark_fields(static_cast<JoinedStrExpr*>(field->format_spec)->parts, string);
    }
  }
}

Span guard_location(const Pattern* pattern) {
  for (size_t i = pattern->patterns.size(); i > 0; --i) {
    const Pattern* part = pattern->patterns[i - 1];
    const bool is_wildcard =
        part->kind == PatternKind::kWildcard || (part->kind == PatternKind::kStar && part->target == nullptr);
    if (!is_wildcard) {
      return guard_location(part);
    }
  }
  return pattern->span;
}

}  // namespace pyexec
