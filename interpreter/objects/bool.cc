// SPDX-License-Identifier: Apache-2.0
//
// bool: the two ints that print as words. Arithmetic is int's; & | ^ of two bools stay bools.
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/int.h"
#include "interpreter/objects/operations.h"
#include "interpreter/objects/str_text.h"

namespace pyexec {

static Value bool_repr(Run&, Value self) {
  return Value::object(self.as_bool() ? &names::True_ : &names::False_);
}

template <class Operation>
static Value bool_bitwise(Run& run, Value left, Value right, BinaryOperator op, Operation&& operation) {
  if (left.is_bool() && right.is_bool()) {
    return Value::boolean(operation(left.as_bool(), right.as_bool()));
  }
  return types::int_.slots.binary[static_cast<size_t>(op)](run, left, right);
}

static Value bool_and(Run& run, Value left, Value right) {
  return bool_bitwise(run, left, right, BinaryOperator::kAnd, [](bool a, bool b) { return a && b; });
}
static Value bool_or(Run& run, Value left, Value right) {
  return bool_bitwise(run, left, right, BinaryOperator::kOr, [](bool a, bool b) { return a || b; });
}
static Value bool_xor(Run& run, Value left, Value right) {
  return bool_bitwise(run, left, right, BinaryOperator::kXor, [](bool a, bool b) { return a != b; });
}

static Value bool_create(Run& run, Type*, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (keywords != nullptr && keywords->count != 0) {
    return run.raise(types::type_error_, "bool() takes no keyword arguments");
  }
  if (count > 1) {
    return run.raise(types::type_error_, "bool expected at most 1 argument, got {}", {count});
  }
  if (count == 0) {
    return Value::boolean(false);
  }
  TRY(Truth result, truth(run, arguments[0]));
  return Value::boolean(result == Truth::kTrue);
}

static constexpr Slots bool_slots() {
  Slots slots;
  slots.repr = bool_repr;
  slots.binary[static_cast<size_t>(BinaryOperator::kAnd)] = bool_and;
  slots.binary[static_cast<size_t>(BinaryOperator::kOr)] = bool_or;
  slots.binary[static_cast<size_t>(BinaryOperator::kXor)] = bool_xor;
  slots.create = bool_create;
  return slots;
}

Type types::bool_ = make_builtin_type({
    .name = "bool",
    .layout = CellKind::kBoxedInt,
    .instance_bytes = sizeof(BoxedInt),
    .attributes_offset = 0,
    .flags = kTypeMatchSelf,
    .base = &types::int_,
    .doc = "bool(x) -> bool\n\nReturns True when the argument x is true, False otherwise.\n"
           "The builtins True and False are the only two instances of the class bool.\n"
           "The class bool is a subclass of the class int, and cannot be subclassed.",
    .slots = bool_slots(),
});

}  // namespace pyexec
