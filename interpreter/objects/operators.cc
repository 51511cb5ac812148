// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include "interpreter/objects/native.h"
#include "interpreter/run/run.h"

// Dispatch of operators: which side's slot is asked first, and what is said when neither answers. What + means for a
// list is list.cc's business.

namespace pyexec {

namespace {

constexpr const char* kOperatorSymbols[kBinaryOperatorCount] = {"+",  "-",  "*", "/", "//", "%", "** or pow()",
                                                                "<<", ">>", "&", "|", "^",  "@"};
constexpr const char* kInplaceSymbols[kBinaryOperatorCount] = {
    "+=", "-=", "*=", "/=", "//=", "%=", "**=", "<<=", ">>=", "&=", "|=", "^=", "@="};
constexpr const char* kCompareSymbols[] = {"<", "<=", "==", "!=", ">", ">="};

bool is_sequence(Value value) {
  return is_str(value) || is_list(value) || is_tuple(value) || has_kind(value, CellKind::kBytes) ||
         has_kind(value, CellKind::kByteArray);
}

// Whether the operator is the one that the builtin sequence brings: a class with a __mul__ of its own repeats no more.
bool has_builtin_slot(Value value, BinaryOperator op) {
  const Type* type = type_of(value);
  const Type* builtin = type;
  while (builtin->has(kTypeHeap)) {
    builtin = builtin->base;
  }
  auto slot = type->slots.binary[static_cast<int>(op)];
  return slot != nullptr && builtin->slots.get_item != nullptr && slot == builtin->slots.binary[static_cast<int>(op)];
}

RaisedResult raise_unsupported(Run& run, BinaryOperator op, const char* symbol, Value left, Value right) {
  if (op == BinaryOperator::kAdd && is_sequence(left)) {
    if (has_kind(left, CellKind::kBytes) || has_kind(left, CellKind::kByteArray)) {
      return run.raise(types::type_error_, "can't concat {} to {}", {type_of(right), type_of(left)});
    }
    const char* kind = is_str(left) ? "str" : is_list(left) ? "list" : "tuple";
    return run.raise(types::type_error_, "can only concatenate {} (not \"{}\") to {}", {kind, type_of(right), kind});
  }
  if (op == BinaryOperator::kMultiply && (has_builtin_slot(left, op) || has_builtin_slot(right, op))) {
    return run.raise(types::type_error_, "can't multiply sequence by non-int of type '{}'",
                     {type_of(has_builtin_slot(left, op) ? right : left)});
  }
  if (op == BinaryOperator::kRightShift && has_kind(left, CellKind::kNativeFunction) &&
      std::string_view(static_cast<NativeFunction*>(left.as_object())->entry->name) == "print") {
    return run.raise(
        types::type_error_,
        "unsupported operand type(s) for {}: '{}' and '{}'. Did you mean \"print(<message>, file=<output_stream>)\"?",
        {symbol, type_of(left), type_of(right)});
  }
  return run.raise(types::type_error_, "unsupported operand type(s) for {}: '{}' and '{}'",
                   {symbol, type_of(left), type_of(right)});
}

// Asks both sides; NotImplemented when neither answers.
Value try_binary(Run& run, BinaryOperator op, Value left, Value right) {
  Type* left_type = type_of(left);
  Type* right_type = type_of(right);
  auto left_slot = left_type->slots.binary[static_cast<int>(op)];
  auto right_slot = right_type == left_type ? nullptr : right_type->slots.binary[static_cast<int>(op)];
  if (right_slot == left_slot) {
    right_slot = nullptr;
  }
  if (left_slot != nullptr) {
    if (right_slot != nullptr && right_type->is_subtype_of(left_type)) {
      Value result = right_slot(run, left, right);
      if (!is_not_implemented(result)) {
        return result;
      }
      right_slot = nullptr;
    }
    // What a sequence does comes after what the program's classes say, also when both are sequences.
    if (right_slot != nullptr && op == BinaryOperator::kAdd && left_type->has(kTypeHeap) &&
        right_type->has(kTypeHeap) && is_sequence(right) && has_builtin_slot(left, op) &&
        !has_builtin_slot(right, op)) {
      Value result = right_slot(run, left, right);
      if (!is_not_implemented(result)) {
        return result;
      }
      right_slot = nullptr;
    }
    Value result = left_slot(run, left, right);
    if (!is_not_implemented(result)) {
      return result;
    }
  }
  return right_slot != nullptr ? right_slot(run, left, right) : not_implemented();
}

CompareOperator swapped(CompareOperator op) {
  switch (op) {
    case CompareOperator::kLess:
      return CompareOperator::kGreater;
    case CompareOperator::kLessEqual:
      return CompareOperator::kGreaterEqual;
    case CompareOperator::kGreater:
      return CompareOperator::kLess;
    case CompareOperator::kGreaterEqual:
      return CompareOperator::kLessEqual;
    default:
      return op;
  }
}

Value rich_compare(Run& run, CompareOperator op, Value left, Value right) {
  Type* left_type = type_of(left);
  Type* right_type = type_of(right);
  bool tried_right = false;
  if (left_type != right_type && right_type->slots.compare != nullptr && right_type->is_subtype_of(left_type)) {
    tried_right = true;
    Value result = right_type->slots.compare(run, right, left, swapped(op));
    if (!is_not_implemented(result)) {
      return result;
    }
  }
  if (left_type->slots.compare != nullptr) {
    Value result = left_type->slots.compare(run, left, right, op);
    if (!is_not_implemented(result)) {
      return result;
    }
  }
  if (!tried_right && right_type->slots.compare != nullptr) {
    Value result = right_type->slots.compare(run, right, left, swapped(op));
    if (!is_not_implemented(result)) {
      return result;
    }
  }
  if (op == CompareOperator::kEqual) {
    return Value::boolean(identical(left, right));
  }
  if (op == CompareOperator::kNotEqual) {
    return Value::boolean(!identical(left, right));
  }
  return run.raise(types::type_error_, "'{}' not supported between instances of '{}' and '{}'",
                   {kCompareSymbols[static_cast<int>(op)], left_type, right_type});
}

}  // namespace

Value binary_operation(Run& run, BinaryOperator op, Value left, Value right) {
  Value result = try_binary(run, op, left, right);
  return is_not_implemented(result) ? raise_unsupported(run, op, kOperatorSymbols[static_cast<int>(op)], left, right)
                                    : result;
}

Value inplace_operation(Run& run, BinaryOperator op, Value left, Value right) {
  auto slot = type_of(left)->slots.inplace[static_cast<int>(op)];
  if (slot != nullptr) {
    Value result = slot(run, left, right);
    if (!is_not_implemented(result)) {
      return result;
    }
  }
  // As CPython: `left *= sequence` is no repetition when left counts as a sequence itself, which a dict or a set does.
  Type* left_type = type_of(left);
  if (op == BinaryOperator::kMultiply && is_sequence(right) &&
      left_type->slots.binary[static_cast<int>(op)] == nullptr &&
      (left_type->has(kTypeHeap) || left_type->slots.contains != nullptr || left_type->slots.length != nullptr)) {
    return run.raise(types::type_error_, "unsupported operand type(s) for *=: '{}' and '{}'",
                     {left_type, type_of(right)});
  }
  Value result = try_binary(run, op, left, right);
  return is_not_implemented(result) ? raise_unsupported(run, op, kInplaceSymbols[static_cast<int>(op)], left, right)
                                    : result;
}

Value unary_operation(Run& run, UnaryKind op, Value operand) {
  auto slot = type_of(operand)->slots.unary[static_cast<int>(op)];
  if (slot != nullptr) {
    return slot(run, operand);
  }
  if (op == UnaryKind::kAbsolute) {
    return run.raise(types::type_error_, "bad operand type for abs(): '{}'", {type_of(operand)});
  }
  const char* symbol = op == UnaryKind::kNegative ? "-" : op == UnaryKind::kPositive ? "+" : "~";
  return run.raise(types::type_error_, "bad operand type for unary {}: '{}'", {symbol, type_of(operand)});
}

Value power(Run& run, Value base, Value exponent, Value modulus) {
  if (modulus.is_none()) {
    return binary_operation(run, BinaryOperator::kPower, base, exponent);
  }
  for (Value side : {base, exponent, modulus}) {
    auto slot = type_of(side)->slots.power_modulo;
    if (slot != nullptr) {
      TRY(Value result, slot(run, base, exponent, modulus));
      if (!is_not_implemented(result)) {
        return result;
      }
    }
  }
  return run.raise(types::type_error_, "unsupported operand type(s) for ** or pow(): '{}', '{}', '{}'",
                   {type_of(base), type_of(exponent), type_of(modulus)});
}

Value compare(Run& run, CompareOperator op, Value left, Value right) {
  if (op >= CompareOperator::kIn) {
    TRY(Truth result, compare_truth(run, op, left, right));
    return Value::boolean(result == Truth::kTrue);
  }
  if (left.is_int() && right.is_int()) {
    return Value::boolean(holds(op, left.as_int(), right.as_int()));
  }
  if (left.is_float() && right.is_float()) {
    return Value::boolean(holds(op, left.as_float(), right.as_float()));
  }
  RecursionGuard guard(run, " in comparison");
  if (!guard.ok()) {
    return kRaised;
  }
  return rich_compare(run, op, left, right);
}

Truth compare_truth(Run& run, CompareOperator op, Value left, Value right) {
  switch (op) {
    case CompareOperator::kIs:
      return truth_of(identical(left, right));
    case CompareOperator::kIsNot:
      return truth_of(!identical(left, right));
    case CompareOperator::kIn:
      return contains(run, right, left);
    case CompareOperator::kNotIn: {
      Truth found = contains(run, right, left);
      return found == Truth::kRaised ? found : truth_of(found == Truth::kFalse);
    }
    default: {
      TRY(Value result, compare(run, op, left, right));
      return truth(run, result);
    }
  }
}

Truth equal(Run& run, Value left, Value right) {
  if (identical(left, right)) {
    return Truth::kTrue;
  }
  if (left.is_int() && right.is_int()) {
    return Truth::kFalse;
  }
  if (is_exact_str(left) && is_exact_str(right)) {
    return truth_of(str_equal(as_str(left), as_str(right)));
  }
  return compare_truth(run, CompareOperator::kEqual, left, right);
}

Truth truth(Run& run, Value value) {
  switch (value.tag) {
    case Tag::kBool:
    case Tag::kInt:
      return truth_of(value.bits != 0);
    case Tag::kNone:
      return Truth::kFalse;
    case Tag::kFloat:
      return truth_of(value.as_float() != 0);
    case Tag::kObject: {
      Type* type = type_of(value);
      if (type->slots.truth != nullptr) {
        return type->slots.truth(run, value);
      }
      if (type->slots.length != nullptr) {
        TRY(Value length, type->slots.length(run, value));
        return truth_of(!length.is_int() || length.as_int() != 0);
      }
      return Truth::kTrue;
    }
    default:
      return Truth::kRaised;
  }
}

bool hash(Run& run, Value value, int64_t* out) {
  if (is_exact_str(value)) {
    *out = str_hash(as_str(value));
    return true;
  }
  auto slot = type_of(value)->slots.hash;
  if (slot == nullptr) {
    return run.raise(types::type_error_, "unhashable type: '{}'", {type_of(value)});
  }
  // Only the native stack limits how deep a tuple may be: CPython's hash() counts no recursion.
  if (run.native_stack_is_low()) {
    return run.raise_recursion("");
  }
  return slot(run, value, out);
}

}  // namespace pyexec
