// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include "interpreter/eval/frame.h"

// Binary, unary and comparison operators. Int and float operands are computed in the node; everything else goes to
// operators.cc. Nodes come in forms by where their operands are (a local slot, a constant, any expression), chosen at
// link time, so that the common pairs cost no call.

namespace pyexec {

namespace {

enum class Operand : uint8_t { kAny, kLocal, kConstant };

template <Operand kind>
inline Value load(Expr* expr, Frame& frame) {
  if constexpr (kind == Operand::kLocal) {
    return evaluate_operand<true>(expr, frame);
  } else if constexpr (kind == Operand::kConstant) {
    auto* constant = static_cast<ConstantExpr*>(expr);
    return {static_cast<Tag>(constant->value[0]), constant->value[1]};
  } else {
    return evaluate(expr, frame);
  }
}

// Python's floor division and modulo of ints; the divisor is not 0 and not -1.
inline int64_t floor_divide(int64_t a, int64_t b) {
  int64_t quotient = a / b;
  return quotient - ((a % b != 0) && ((a < 0) != (b < 0)));
}
inline int64_t floor_modulo(int64_t a, int64_t b) {
  int64_t rest = a % b;
  return rest != 0 && ((rest < 0) != (b < 0)) ? rest + b : rest;
}

// The result when both are inline ints, or absent(): not computed here (overflow, division by zero).
template <BinaryOperator op>
inline Value int_operation(int64_t a, int64_t b) {
  int64_t result;
  if constexpr (op == BinaryOperator::kAdd) {
    if (!__builtin_add_overflow(a, b, &result)) [[likely]] {
      return Value::integer(result);
    }
  } else if constexpr (op == BinaryOperator::kSubtract) {
    if (!__builtin_sub_overflow(a, b, &result)) [[likely]] {
      return Value::integer(result);
    }
  } else if constexpr (op == BinaryOperator::kMultiply) {
    if (!__builtin_mul_overflow(a, b, &result)) [[likely]] {
      return Value::integer(result);
    }
  } else if constexpr (op == BinaryOperator::kFloorDivide) {
    if (b > 0) [[likely]] {
      return Value::integer(floor_divide(a, b));
    }
  } else if constexpr (op == BinaryOperator::kModulo) {
    if (b > 0) [[likely]] {
      return Value::integer(floor_modulo(a, b));
    }
  } else if constexpr (op == BinaryOperator::kTrueDivide) {
    // Exact while both fit a double's 53 bits.
    constexpr int64_t kExact = int64_t{1} << 53;
    if (b != 0 && a <= kExact && a >= -kExact && b <= kExact && b >= -kExact) {
      return Value::real(static_cast<double>(a) / static_cast<double>(b));
    }
  } else if constexpr (op == BinaryOperator::kAnd) {
    return Value::integer(a & b);
  } else if constexpr (op == BinaryOperator::kOr) {
    return Value::integer(a | b);
  } else if constexpr (op == BinaryOperator::kXor) {
    return Value::integer(a ^ b);
  } else if constexpr (op == BinaryOperator::kRightShift) {
    if (b >= 0) {
      return Value::integer(a >> (b > 63 ? 63 : b));
    }
  } else if constexpr (op == BinaryOperator::kLeftShift) {
    if (b >= 0 && b < 62 && a < (int64_t{1} << (62 - b)) && a > -(int64_t{1} << (62 - b))) {
      return Value::integer(static_cast<int64_t>(static_cast<uint64_t>(a) << b));
    }
  }
  return Value::absent();
}

template <BinaryOperator op>
inline Value float_operation(double a, double b) {
  if constexpr (op == BinaryOperator::kAdd) {
    return Value::real(a + b);
  } else if constexpr (op == BinaryOperator::kSubtract) {
    return Value::real(a - b);
  } else if constexpr (op == BinaryOperator::kMultiply) {
    return Value::real(a * b);
  } else if constexpr (op == BinaryOperator::kTrueDivide) {
    if (b != 0) {
      return Value::real(a / b);
    }
  }
  return Value::absent();
}

template <BinaryOperator op>
inline constexpr bool has_float_form = op == BinaryOperator::kAdd || op == BinaryOperator::kSubtract ||
                                       op == BinaryOperator::kMultiply || op == BinaryOperator::kTrueDivide;

[[gnu::noinline]] Value generic_binary(BinaryOpExpr* expr, Frame& frame, Value left, Value right) {
  Value result = binary_operation(frame.run, expr->op, left, right);
  return result.is_raised() ? fail_here(frame, expr) : result;
}

template <BinaryOperator op>
inline Value apply(BinaryOpExpr* expr, Frame& frame, Value left, Value right) {
  if (left.is_int() && right.is_int()) [[likely]] {
    Value result = int_operation<op>(left.as_int(), right.as_int());
    if (!result.is_absent()) [[likely]] {
      return result;
    }
  } else if constexpr (has_float_form<op>) {
    if (left.is_float()) {
      if (right.is_float() || right.is_int()) {
        Value result = float_operation<op>(left.as_float(),
                                           right.is_float() ? right.as_float() : static_cast<double>(right.as_int()));
        if (!result.is_absent()) [[likely]] {
          return result;
        }
      }
    } else if (right.is_float() && left.is_int()) {
      Value result = float_operation<op>(static_cast<double>(left.as_int()), right.as_float());
      if (!result.is_absent()) [[likely]] {
        return result;
      }
    }
  }
  return generic_binary(expr, frame, left, right);
}

template <BinaryOperator op, Operand left_kind, Operand right_kind>
Value eval_binary(Expr* node, Frame& frame) {
  auto* expr = static_cast<BinaryOpExpr*>(node);
  TRY(Value left, load<left_kind>(expr->left, frame));
  if constexpr (right_kind == Operand::kAny) {
    if (left.is_object()) {
      // The right side may run for long: the left operand stays visible to the collector through this frame.
      asm volatile("" : : "r"(left.bits));
    }
  }
  TRY(Value right, load<right_kind>(expr->right, frame));
  return apply<op>(expr, frame, left, right);
}

// left op right op … : the operands beyond a spine's limit, from the left.
Value eval_chain(Expr* node, Frame& frame) {
  auto* expr = static_cast<BinaryOpExpr*>(node);
  TRY(Value result, evaluate(expr->left, frame));
  TRY(Value right, evaluate(expr->right, frame));
  result = binary_operation(frame.run, expr->op, result, right);
  if (result.is_raised()) {
    return fail_here(frame, expr);
  }
  for (const BinaryRest& rest : expr->rest) {
    TRY(right, evaluate(rest.operand, frame));
    result = binary_operation(frame.run, rest.op, result, right);
    if (result.is_raised()) {
      return fail_here(frame, rest.span);
    }
  }
  return result;
}

Operand operand_of(const Expr* expr) {
  if (is_local(expr)) {
    return Operand::kLocal;
  }
  return expr->kind == ExprKind::kConstant ? Operand::kConstant : Operand::kAny;
}

template <BinaryOperator op>
EvalFunction pick_binary(Operand left, Operand right) {
  if (left == Operand::kLocal) {
    return right == Operand::kLocal      ? eval_binary<op, Operand::kLocal, Operand::kLocal>
           : right == Operand::kConstant ? eval_binary<op, Operand::kLocal, Operand::kConstant>
                                         : eval_binary<op, Operand::kLocal, Operand::kAny>;
  }
  return right == Operand::kLocal      ? eval_binary<op, Operand::kAny, Operand::kLocal>
         : right == Operand::kConstant ? eval_binary<op, Operand::kAny, Operand::kConstant>
                                       : eval_binary<op, Operand::kAny, Operand::kAny>;
}

// ---- unary
// -------------------------------------------------------------------------------------------------------------------------------

Value eval_not(Expr* node, Frame& frame) {
  auto* expr = static_cast<UnaryOpExpr*>(node);
  Value operand = evaluate(expr->operand, frame);
  if (operand.is_bool()) [[likely]] {
    return Value::boolean(operand.bits == 0);
  }
  TRY(operand);
  Truth holds = truth(frame.run, operand);
  if (holds == Truth::kRaised) {
    bool is_test = expr->test_span.end != 0;
    return fail_here(frame, is_test ? test_location(expr->operand, expr->test_span) : expr->span);
  }
  return Value::boolean(holds == Truth::kFalse);
}

template <UnaryKind op>
Value eval_unary(Expr* node, Frame& frame) {
  TRY(Value operand, evaluate(static_cast<UnaryOpExpr*>(node)->operand, frame));
  if (operand.is_int() && operand.as_int() != INT64_MIN) {
    return Value::integer(op == UnaryKind::kNegative   ? -operand.as_int()
                          : op == UnaryKind::kPositive ? operand.as_int()
                                                       : ~operand.as_int());
  }
  if (op == UnaryKind::kNegative && operand.is_float()) {
    return Value::real(-operand.as_float());
  }
  Value result = unary_operation(frame.run, op, operand);
  return result.is_raised() ? fail_here(frame, node) : result;
}

// ---- comparison
// ----------------------------------------------------------------------------------------------------------------------------

template <CompareOperator op, Operand left_kind, Operand right_kind>
Value eval_compare(Expr* node, Frame& frame) {
  auto* expr = static_cast<CompareExpr*>(node);
  TRY(Value left, load<left_kind>(expr->left, frame));
  TRY(Value right, load<right_kind>(expr->comparators[0], frame));
  if constexpr (op == CompareOperator::kIs || op == CompareOperator::kIsNot) {
    return Value::boolean(identical(left, right) == (op == CompareOperator::kIs));
  } else if constexpr (op == CompareOperator::kIn || op == CompareOperator::kNotIn) {
    Truth found = contains(frame.run, right, left);
    return found == Truth::kRaised ? fail_here(frame, expr)
                                   : Value::boolean((found == Truth::kTrue) == (op == CompareOperator::kIn));
  } else {
    if constexpr (op <= CompareOperator::kGreaterEqual) {
      if (left.is_int() && right.is_int()) [[likely]] {
        return Value::boolean(holds(op, left.as_int(), right.as_int()));
      }
      if (left.is_float() && right.is_float()) {
        return Value::boolean(holds(op, left.as_float(), right.as_float()));
      }
      if constexpr (op == CompareOperator::kEqual || op == CompareOperator::kNotEqual) {
        if (is_exact_str(left) && is_exact_str(right)) {
          return Value::boolean((left.bits == right.bits || str_equal(as_str(left), as_str(right))) ==
                                (op == CompareOperator::kEqual));
        }
      }
    }
    if constexpr (op == CompareOperator::kIn || op == CompareOperator::kNotIn) {
      Truth found = contains(frame.run, right, left);
      return found == Truth::kRaised ? static_cast<Value>(fail_here(frame, expr))
                                     : Value::boolean((found == Truth::kTrue) == (op == CompareOperator::kIn));
    }
    Value result = compare(frame.run, op, left, right);
    return result.is_raised() ? fail_here(frame, expr) : result;
  }
}

// a < b < c …: each operand once, stops at the first false.
Value eval_compare_chain(Expr* node, Frame& frame) {
  auto* expr = static_cast<CompareExpr*>(node);
  TRY(Value left, evaluate(expr->left, frame));
  Value result = Value::boolean(true);
  for (size_t i = 0; i < expr->ops.size(); ++i) {
    TRY(Value right, evaluate(expr->comparators[i], frame));
    if (left.is_int() && right.is_int() && expr->ops[i] <= CompareOperator::kLessEqual) {
      bool less =
          expr->ops[i] == CompareOperator::kLess ? left.as_int() < right.as_int() : left.as_int() <= right.as_int();
      result = Value::boolean(less);
      if (!less) {
        return result;
      }
      left = right;
      continue;
    }
    result = compare(frame.run, expr->ops[i], left, right);
    if (result.is_raised()) {
      return fail_here(frame, expr);
    }
    if (i + 1 < expr->ops.size()) {
      Truth holds = truth(frame.run, result);
      if (holds == Truth::kRaised) {
        return fail_here(frame, expr);
      }
      if (holds == Truth::kFalse) {
        return result;
      }
    }
    left = right;
  }
  return result;
}

template <CompareOperator op>
EvalFunction pick_compare(Operand left, Operand right) {
  if (left == Operand::kLocal) {
    return right == Operand::kLocal      ? eval_compare<op, Operand::kLocal, Operand::kLocal>
           : right == Operand::kConstant ? eval_compare<op, Operand::kLocal, Operand::kConstant>
                                         : eval_compare<op, Operand::kLocal, Operand::kAny>;
  }
  return right == Operand::kLocal      ? eval_compare<op, Operand::kAny, Operand::kLocal>
         : right == Operand::kConstant ? eval_compare<op, Operand::kAny, Operand::kConstant>
                                       : eval_compare<op, Operand::kAny, Operand::kAny>;
}

}  // namespace

void link_binary(BinaryOpExpr* expr) {
  if (!expr->rest.empty()) {
    expr->eval = eval_chain;
    return;
  }
  Operand left = operand_of(expr->left);
  Operand right = operand_of(expr->right);
  switch (expr->op) {
#define CASE(op)                                               \
  case BinaryOperator::op:                                     \
    expr->eval = pick_binary<BinaryOperator::op>(left, right); \
    return;
    CASE(kAdd)
    CASE(kSubtract)
    CASE(kMultiply)
    CASE(kTrueDivide)
    CASE(kFloorDivide)
    CASE(kModulo)
    CASE(kPower)
    CASE(kLeftShift)
    CASE(kRightShift)
    CASE(kAnd)
    CASE(kOr)
    CASE(kXor)
    CASE(kMatrixMultiply)
#undef CASE
  }
}

void link_unary(UnaryOpExpr* expr) {
  switch (expr->op) {
    case UnaryOperator::kNot:
      expr->eval = eval_not;
      return;
    case UnaryOperator::kNegative:
      expr->eval = eval_unary<UnaryKind::kNegative>;
      return;
    case UnaryOperator::kPositive:
      expr->eval = eval_unary<UnaryKind::kPositive>;
      return;
    case UnaryOperator::kInvert:
      expr->eval = eval_unary<UnaryKind::kInvert>;
      return;
  }
}

void link_compare(CompareExpr* expr) {
  if (expr->ops.size() > 1) {
    expr->eval = eval_compare_chain;
    return;
  }
  Operand left = operand_of(expr->left);
  Operand right = operand_of(expr->comparators[0]);
  switch (expr->ops[0]) {
#define CASE(op)                                                 \
  case CompareOperator::op:                                      \
    expr->eval = pick_compare<CompareOperator::op>(left, right); \
    return;
    CASE(kLess)
    CASE(kLessEqual)
    CASE(kEqual)
    CASE(kNotEqual)
    CASE(kGreater)
    CASE(kGreaterEqual)
    CASE(kIn)
    CASE(kNotIn)
    CASE(kIs)
    CASE(kIsNot)
#undef CASE
  }
}

}  // namespace pyexec
