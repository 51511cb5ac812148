// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/sequence.h"

namespace pyexec {

bool check_argument_count(Run& run, const char* name, uint32_t count, uint32_t minimum, uint32_t maximum) {
  if (count >= minimum && count <= maximum) {
    return true;
  }
  uint32_t bound = count < minimum ? minimum : maximum;
  const char* how = minimum == maximum ? "" : count < minimum ? "at least " : "at most ";
  return run.raise(types::type_error_, "{} expected {}{} argument{}, got {}",
                   {name, how, bound, bound == 1 ? "" : "s", count});
}

bool refuse_keywords(Run& run, const char* name, const KeywordNames* keywords) {
  if (keywords == nullptr || keywords->count == 0) {
    return true;
  }
  return run.raise(types::type_error_, "{}() takes no keyword arguments", {name});
}

Value try_right_operand(Run& run, BinaryOperator op, Value left, Value right) {
  Type* type = type_of(right);
  auto* slot = type->slots.binary[operator_index(op)];
  if (slot == nullptr || !type->has(kTypeHeap) || slot == type_of(left)->slots.binary[operator_index(op)]) {
    return not_implemented();
  }
  Type* builtin = type;
  while (builtin->has(kTypeHeap)) {
    builtin = builtin->base;
  }
  if (slot == builtin->slots.binary[operator_index(op)] && builtin->slots.get_item != nullptr) {
    return not_implemented();  // a subclass of a sequence that says nothing about the operator
  }
  return slot(run, left, right);
}

Value repeat_operands(Run& run, CellKind kind, Value left, Value right, int64_t* count) {
  bool sequence_is_left = has_kind(left, kind);
  Value sequence = sequence_is_left ? left : right;
  Value number = sequence_is_left ? right : left;
  if (number.is_int()) [[likely]] {
    *count = number.as_int() < 0 ? 0 : number.as_int();
    return sequence;
  }
  bool is_sequence = is_str(number) || is_list(number) || is_tuple(number) || has_kind(number, CellKind::kBytes) ||
                     has_kind(number, CellKind::kByteArray);
  if (is_sequence && type_of(number)->slots.to_index == nullptr) {
    *count = -1;  // which of two sequences is no number depends on their classes: the operator's error says it
    return not_implemented();
  }
  if (sequence_is_left) {
    TRY(Value other, try_right_operand(run, BinaryOperator::kMultiply, left, right));
    if (!is_not_implemented(other)) {
      *count = -1;
      return other;
    }
  }
  if (!is_int_like(number) && type_of(number)->slots.to_index == nullptr) {
    return run.raise(types::type_error_, "can't multiply sequence by non-int of type '{}'", {type_of(number)});
  }
  TRY(to_index_exact(run, number, count, &types::overflow_error_));
  *count = *count < 0 ? 0 : *count;
  return sequence;
}

bool checked_index(Run& run, Value key, size_t length, const char* message, size_t* out) {
  int64_t at;
  if (key.is_int()) [[likely]] {
    at = key.as_int();
  } else {
    TRY(to_index_exact(run, key, &at, &types::index_error_));
  }
  if (at < 0) {
    at += static_cast<int64_t>(length);
  }
  if (at < 0 || at >= static_cast<int64_t>(length)) [[unlikely]] {
    return run.raise(types::index_error_, message);
  }
  *out = static_cast<size_t>(at);
  return true;
}

bool search_bound(Run& run, Value bound, int64_t* out) {
  if (bound.is_absent()) {
    return true;
  }
  if (!has_index(bound)) {
    return run.raise(types::type_error_, "slice indices must be integers or have an __index__ method");
  }
  return to_index_clamped(run, bound, out);
}

Value compare_sequences(Run& run, Value left, Value right, CompareOperator op, ItemArrays (*reload)(Value, Value)) {
  ItemArrays arrays = reload(left, right);
  if (arrays.left_count != arrays.right_count && (op == CompareOperator::kEqual || op == CompareOperator::kNotEqual)) {
    return Value::boolean(op == CompareOperator::kNotEqual);
  }
  LoopCharge charge(run);
  size_t at = 0;
  for (; at < arrays.left_count && at < arrays.right_count; ++at) {
    TRY(charge.next());
    Value a = arrays.left[at];
    Value b = arrays.right[at];
    if (identical(a, b)) {
      continue;
    }
    if (a.is_int() && b.is_int()) {
      break;
    }
    TRY(Truth same, equal(run, a, b));
    arrays = reload(left, right);
    if (same == Truth::kFalse) {
      break;
    }
  }
  if (at >= arrays.left_count || at >= arrays.right_count) {
    return compare_sizes(arrays.left_count, arrays.right_count, op);
  }
  if (op == CompareOperator::kEqual || op == CompareOperator::kNotEqual) {
    return Value::boolean(op == CompareOperator::kNotEqual);
  }
  return compare(run, op, arrays.left[at], arrays.right[at]);
}

}  // namespace pyexec
