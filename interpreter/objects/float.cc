// SPDX-License-Identifier: Apache-2.0
//
// float as an object: conversions, operators (also with ints), comparison with ints exactly, the slots. Methods:
// stdlib/types/float.cc.
#include "interpreter/objects/float.h"

#include <bit>
#include <cmath>
#include <limits>

#include "interpreter/numeric/float_text.h"
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/bytes_text.h"
#include "interpreter/objects/int.h"
#include "interpreter/objects/operations.h"
#include "interpreter/objects/str_text.h"

namespace pyexec {

// ---- conversion ---------------------------------------------------------------------------------------------------

Value float_of_type(Run& run, Type* type, double value) {
  if (type == &types::float_) [[likely]] {
    return Value::real(value);
  }
  TRY(Object * object, instance_new(run, type));
  static_cast<BoxedFloat*>(object)->value = value;
  return Value::object(object);
}

RaisedResult raise_float_range(Run& run) {
  TRY(Str * text, str_from_ascii(run, "Numerical result out of range"));
  return run.raise_with(types::overflow_error_, {Value::integer(34), Value::object(text)});
}

// __float__ or __index__ of what is not a float; kFalse: it has neither.
static Truth convert_real(Run& run, Value value, double* out) {
  if (is_int_like(value)) {
    TRY(int_to_double(run, value, out));
    return Truth::kTrue;
  }
  Type* type = type_of(value);
  if (type->slots.to_float != nullptr) {
    TRY(Value result, type->slots.to_float(run, value));
    if (!is_float_like(result)) {
      return run.raise(types::type_error_, "{}.__float__ returned non-float (type {})", {type, type_of(result)});
    }
    *out = float_value(result);
    return Truth::kTrue;
  }
  if (type->slots.to_index != nullptr) {
    TRY(Value index, to_index(run, value));
    TRY(int_to_double(run, index, out));
    return Truth::kTrue;
  }
  return Truth::kFalse;
}

bool to_double(Run& run, Value value, double* out) {
  if (value.is_float()) [[likely]] {
    *out = value.as_float();
    return true;
  }
  if (value.is_int()) {
    *out = static_cast<double>(value.as_int());
    return true;
  }
  if (is_float_like(value)) {
    *out = float_value(value);
    return true;
  }
  TRY(Truth converted, convert_real(run, value, out));
  if (converted == Truth::kFalse) {
    return run.raise(types::type_error_, "must be real number, not {}", {type_of(value)});
  }
  return true;
}

static Value float_from_text(Run& run, TextView text, Value source) {
  TRY(charge_each(run, text.size()));
  double result;
  if (!parse_float(text, &result)) {
    TRY(Str * quoted, to_repr(run, source));
    return run.raise(types::value_error_, "could not convert string to float: {}", {quoted});
  }
  return Value::real(result);
}

Value float_from_value(Run& run, Value value) {
  if (value.is_float()) {
    return value;
  }
  if (is_str(value)) {
    return float_from_text(run, text_of(as_str(value)), value);
  }
  double result;
  TRY(Truth converted, convert_real(run, value, &result));
  if (converted == Truth::kTrue) {
    return Value::real(result);
  }
  ByteSpan bytes;
  TRY(Truth is_bytes_like, get_bytes(run, value, &bytes));
  if (is_bytes_like == Truth::kTrue) {
    return float_from_text(run, TextView(bytes.data(), bytes.size()), value);
  }
  return run.raise(types::type_error_, "float() argument must be a string or a real number, not '{}'",
                   {type_of(value)});
}

Value int_from_finite_double(Run& run, double value) {
  if (std::isinf(value)) {
    return run.raise(types::overflow_error_, "cannot convert float infinity to integer");
  }
  if (std::isnan(value)) {
    return run.raise(types::value_error_, "cannot convert float NaN to integer");
  }
  return int_from_double(run, value);
}

Value float_round_value(Run& run, double value, Value digits) {
  if (digits.is_absent() || digits.is_none()) {
    return int_from_finite_double(run, std::isfinite(value) ? float_round_half_even(value) : value);
  }
  int64_t places;
  TRY(to_index_clamped(run, digits, &places));
  double result;
  if (!float_round(value, places, &result)) {
    return run.raise(types::overflow_error_, "rounded value too large to represent");
  }
  return Value::real(result);
}

// ---- operators ----------------------------------------------------------------------------------------------------

// kFalse: neither float nor int.
static Truth operand(Run& run, Value value, double* out) {
  if (value.is_float()) {
    *out = value.as_float();
    return Truth::kTrue;
  }
  if (is_int_like(value)) {
    TRY(int_to_double(run, value, out));
    return Truth::kTrue;
  }
  if (is_float_like(value)) {
    *out = float_value(value);
    return Truth::kTrue;
  }
  return Truth::kFalse;
}

template <Value (*operation)(Run&, double, double)>
static Value float_binary(Run& run, Value left, Value right) {
  double a, b;
  TRY(Truth is_left, operand(run, left, &a));
  if (is_left == Truth::kFalse) {
    return not_implemented();
  }
  TRY(Truth is_right, operand(run, right, &b));
  return is_right == Truth::kFalse ? not_implemented() : operation(run, a, b);
}

static Value add(Run&, double a, double b) {
  return Value::real(a + b);
}
static Value subtract(Run&, double a, double b) {
  return Value::real(a - b);
}
static Value multiply(Run&, double a, double b) {
  return Value::real(a * b);
}
static Value true_divide(Run& run, double a, double b) {
  if (b == 0) {
    return run.raise(types::zero_division_error_, "float division by zero");
  }
  return Value::real(a / b);
}
static Value floor_divide(Run& run, double a, double b) {
  if (b == 0) {
    return run.raise(types::zero_division_error_, "float floor division by zero");
  }
  return Value::real(float_floor_divide(a, b));
}
static Value modulo(Run& run, double a, double b) {
  if (b == 0) {
    return run.raise(types::zero_division_error_, "float modulo");
  }
  return Value::real(float_mod(a, b));
}
static Value raise_to(Run& run, double a, double b) {
  double result;
  switch (float_pow(a, b, &result)) {
    case FloatPowStatus::kOk:
      return Value::real(result);
    case FloatPowStatus::kZeroToNegative:
      return run.raise(types::zero_division_error_, "0.0 cannot be raised to a negative power");
    case FloatPowStatus::kOverflow:
      return raise_float_range(run);
    case FloatPowStatus::kComplexResult:
      break;
  }
  return binary_operation(run, BinaryOperator::kPower, Value::real(a), complex_new(run, b, 0));
}

bool float_divmod_checked(Run& run, double dividend, double divisor, double* quotient, double* remainder) {
  if (divisor == 0) {
    return run.raise(types::zero_division_error_, "float divmod()");
  }
  FloatDivision division = float_divmod(dividend, divisor);
  *quotient = division.quotient;
  *remainder = division.remainder;
  return true;
}

static Value float_power_modulo(Run& run, Value, Value, Value) {
  return run.raise(types::type_error_, "pow() 3rd argument not allowed unless all arguments are integers");
}

// ---- comparison and hash ------------------------------------------------------------------------------------------

static Value float_compare(Run&, Value self, Value other, CompareOperator op) {
  double a = float_value(self);
  if (is_float_like(other)) {
    double b = float_value(other);
    if (std::isnan(a) || std::isnan(b)) {
      return Value::boolean(op == CompareOperator::kNotEqual);
    }
    return Value::boolean(holds(op, (a > b) - (a < b), 0));
  }
  if (!is_int_like(other)) {
    return not_implemented();
  }
  if (std::isnan(a)) {
    return Value::boolean(op == CompareOperator::kNotEqual);
  }
  return Value::boolean(holds(op, -int_compare_double(int_value(other), a), 0));
}

static bool float_hash(Run&, Value self, int64_t* out) {
  *out = hash_double(float_value(self));
  return true;
}

// ---- the other slots ----------------------------------------------------------------------------------------------

static Value float_repr(Run& run, Value self) {
  char text[kFloatReprSize];
  return value_of(str_from_ascii(run, {text, pyexec::float_repr(float_value(self), text)}));
}

static Truth float_truth(Run&, Value self) {
  return truth_of(float_value(self) != 0);
}

static Value float_negative(Run&, Value self) {
  return Value::real(-float_value(self));
}
static Value float_positive(Run&, Value self) {
  return Value::real(float_value(self));
}
static Value float_absolute(Run&, Value self) {
  return Value::real(std::fabs(float_value(self)));
}
static Value float_to_int(Run& run, Value self) {
  return int_from_finite_double(run, float_value(self));
}

static Value float_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (keywords != nullptr && keywords->count != 0 && type == &types::float_) {
    return run.raise(types::type_error_, "float() takes no keyword arguments");
  }
  if (count > 1) {
    return run.raise(types::type_error_, "float expected at most 1 argument, got {}", {count});
  }
  TRY(Value value, count == 0 ? Value::real(0) : float_from_value(run, arguments[0]));
  double number = float_value(value);
  if (std::isnan(number) && !arguments[0].is_float()) {
    // A NaN of its own: two of them are two objects to `is` and so to `in` and ==, as in CPython.
    number = std::bit_cast<double>(std::bit_cast<uint64_t>(number) | run.next_identity());
  }
  return float_of_type(run, type, number);
}

static constexpr Slots float_slots() {
  Slots slots;
  slots.repr = float_repr;
  slots.hash = float_hash;
  slots.compare = float_compare;
  slots.truth = float_truth;
  auto set = [&](BinaryOperator op, Value (*function)(Run&, Value, Value)) {
    slots.binary[static_cast<size_t>(op)] = function;
  };
  set(BinaryOperator::kAdd, float_binary<add>);
  set(BinaryOperator::kSubtract, float_binary<subtract>);
  set(BinaryOperator::kMultiply, float_binary<multiply>);
  set(BinaryOperator::kTrueDivide, float_binary<true_divide>);
  set(BinaryOperator::kFloorDivide, float_binary<floor_divide>);
  set(BinaryOperator::kModulo, float_binary<modulo>);
  set(BinaryOperator::kPower, float_binary<raise_to>);
  slots.power_modulo = float_power_modulo;
  slots.unary[static_cast<size_t>(UnaryKind::kNegative)] = float_negative;
  slots.unary[static_cast<size_t>(UnaryKind::kPositive)] = float_positive;
  slots.unary[static_cast<size_t>(UnaryKind::kAbsolute)] = float_absolute;
  slots.to_int = float_to_int;
  slots.to_float = float_positive;
  slots.create = float_create;
  return slots;
}

Type types::float_ = make_builtin_type({
    .name = "float",
    .layout = CellKind::kBoxedFloat,
    .instance_bytes = sizeof(BoxedFloat),
    .attributes_offset = offsetof(BoxedFloat, attributes),
    .flags = kTypeBase | kTypeMatchSelf,
    .base = nullptr,
    .doc = "Convert a string or number to a floating point number, if possible.",
    .slots = float_slots(),
});

}  // namespace pyexec
