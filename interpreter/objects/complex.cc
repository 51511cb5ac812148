// SPDX-License-Identifier: Apache-2.0
//
// complex as an object: construction, operators with all numbers, the slots. Methods: stdlib/types/complex.cc.
#include <cmath>

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/constructor_arguments.h"
#include "interpreter/objects/float.h"
#include "interpreter/objects/int.h"
#include "interpreter/objects/str_text.h"

namespace pyexec {

Value complex_of_type(Run& run, Type* type, Complex value) {
  Object* object;
  if (type == &types::complex_) [[likely]] {
    object = run.allocate_object<ComplexObject>(type, CellKind::kComplex);
  } else {
    object = instance_new(run, type);
  }
  TRY(object);
  auto* complex = static_cast<ComplexObject*>(object);
  complex->real = value.real;
  complex->imaginary = value.imag;
  return Value::object(complex);
}

Value complex_new(Run& run, double real, double imaginary) {
  return complex_of_type(run, &types::complex_, {real, imaginary});
}

// __complex__ of an object that is no complex; absent() when it has none.
static Value call_complex(Run& run, Value value) {
  if (!value.is_object() || is_str(value)) {
    return Value::absent();
  }
  TRY(Value result, call_special(run, value, &names::dunder_complex, {}));
  if (!result.is_absent() && !is_complex(result)) {
    return run.raise(types::type_error_, "__complex__ returned non-complex (type {})", {type_of(result)});
  }
  return result;
}

bool to_complex(Run& run, Value value, Complex* out) {
  if (is_complex(value)) {
    *out = complex_value(value);
    return true;
  }
  TRY(Value converted, call_complex(run, value));
  if (!converted.is_absent()) {
    *out = complex_value(converted);
    return true;
  }
  out->imag = 0;
  return to_double(run, value, &out->real);
}

// ---- operators ----------------------------------------------------------------------------------------------------

// kFalse: no number.
static Truth operand(Run& run, Value value, Complex* out) {
  if (is_complex(value)) {
    *out = complex_value(value);
    return Truth::kTrue;
  }
  out->imag = 0;
  if (is_float_like(value)) {
    out->real = float_value(value);
    return Truth::kTrue;
  }
  if (is_int_like(value)) {
    TRY(int_to_double(run, value, &out->real));
    return Truth::kTrue;
  }
  return Truth::kFalse;
}

template <Value (*operation)(Run&, Complex, Complex)>
static Value complex_binary(Run& run, Value left, Value right) {
  Complex a, b;
  TRY(Truth is_left, operand(run, left, &a));
  if (is_left == Truth::kFalse) {
    return not_implemented();
  }
  TRY(Truth is_right, operand(run, right, &b));
  return is_right == Truth::kFalse ? not_implemented() : operation(run, a, b);
}

static Value add(Run& run, Complex a, Complex b) {
  return complex_new(run, a.real + b.real, a.imag + b.imag);
}
static Value subtract(Run& run, Complex a, Complex b) {
  return complex_new(run, a.real - b.real, a.imag - b.imag);
}
static Value multiply(Run& run, Complex a, Complex b) {
  return complex_of_type(run, &types::complex_, complex_multiply(a, b));
}
static Value divide(Run& run, Complex a, Complex b) {
  Complex result;
  if (complex_divide(a, b, &result) == ComplexStatus::kZeroDivision) {
    return run.raise(types::zero_division_error_, "complex division by zero");
  }
  return complex_of_type(run, &types::complex_, result);
}
static Value raise_to(Run& run, Complex a, Complex b) {
  Complex result;
  switch (complex_pow(a, b, &result)) {
    case ComplexStatus::kZeroDivision:
      return run.raise(types::zero_division_error_, "0.0 to a negative or complex power");
    case ComplexStatus::kOverflow:
      return run.raise(types::overflow_error_, "complex exponentiation");
    case ComplexStatus::kOk:
      break;
  }
  return complex_of_type(run, &types::complex_, result);
}

static Value complex_power_modulo(Run& run, Value base, Value exponent, Value) {
  for (Value side : {base, exponent}) {
    if (!is_complex(side) && !is_float_like(side) && !is_int_like(side)) {
      return not_implemented();
    }
  }
  return run.raise(types::value_error_, "complex modulo");
}

// ---- the other slots ----------------------------------------------------------------------------------------------

static Value complex_compare(Run&, Value self, Value other, CompareOperator op) {
  if (op != CompareOperator::kEqual && op != CompareOperator::kNotEqual) {
    return not_implemented();
  }
  Complex value = complex_value(self);
  bool same;
  if (is_complex(other)) {
    Complex right = complex_value(other);
    same = value.real == right.real && value.imag == right.imag;
  } else if (is_float_like(other)) {
    same = value.imag == 0 && value.real == float_value(other);
  } else if (is_int_like(other)) {
    // Exactly, as a float would.
    same = value.imag == 0 && !std::isnan(value.real) && int_compare_double(int_value(other), value.real) == 0;
  } else {
    return not_implemented();
  }
  return Value::boolean(same == (op == CompareOperator::kEqual));
}

static bool complex_slot_hash(Run&, Value self, int64_t* out) {
  *out = complex_hash(complex_value(self));
  return true;
}

static Value complex_slot_repr(Run& run, Value self) {
  char text[kComplexReprSize];
  return value_of(str_from_ascii(run, {text, complex_repr(complex_value(self), text)}));
}

static Truth complex_truth(Run&, Value self) {
  Complex value = complex_value(self);
  return truth_of(value.real != 0 || value.imag != 0);
}

static Value complex_negative(Run& run, Value self) {
  Complex value = complex_value(self);
  return complex_new(run, -value.real, -value.imag);
}

static Value complex_positive(Run& run, Value self) {
  return is_exact(self, &types::complex_) ? self : complex_of_type(run, &types::complex_, complex_value(self));
}

static Value complex_absolute(Run& run, Value self) {
  double result;
  if (complex_abs(complex_value(self), &result) == ComplexStatus::kOverflow) {
    return run.raise(types::overflow_error_, "absolute value too large");
  }
  return Value::real(result);
}

// ---- construction -------------------------------------------------------------------------------------------------

static bool is_number(Value value) {
  Type* type = type_of(value);
  return is_complex(value) || type->slots.to_float != nullptr || type->slots.to_index != nullptr;
}

static Value complex_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  constexpr std::string_view kNames[] = {"real", "imag"};
  Value bound[2];
  TRY(bind_constructor(run, "complex", kNames, arguments, count, keywords, bound));
  Value real = bound[0].is_absent() ? Value::integer(0) : bound[0];
  Value imag = bound[1];
  if (type == &types::complex_ && imag.is_absent() && is_exact(real, type)) {
    return real;
  }
  if (is_str(real)) {
    if (!imag.is_absent()) {
      return run.raise(types::type_error_, "complex() can't take second arg if first is a string");
    }
    Complex value;
    TRY(charge_each(run, as_str(real)->length));
    if (!parse_complex(text_of(as_str(real)), &value)) {
      return run.raise(types::value_error_, "complex() arg is a malformed string");
    }
    return complex_of_type(run, type, value);
  }
  if (!imag.is_absent() && is_str(imag)) {
    return run.raise(types::type_error_, "complex() second arg can't be a string");
  }
  TRY(Value converted, call_complex(run, real));
  if (!converted.is_absent()) {
    real = converted;
  }
  if (!is_number(real)) {
    return run.raise(types::type_error_, "complex() first argument must be a string or a number, not '{}'",
                     {type_of(real)});
  }
  if (!imag.is_absent() && !is_number(imag)) {
    return run.raise(types::type_error_, "complex() second argument must be a number, not '{}'", {type_of(imag)});
  }
  // real + imag * 1j, where each may be complex itself.
  Complex first, second;
  if (is_complex(real)) {
    first = complex_value(real);
  } else {
    TRY(to_double(run, real, &first.real));
  }
  if (!imag.is_absent()) {
    if (is_complex(imag)) {
      second = complex_value(imag);
      first.real -= second.imag;
    } else {
      TRY(to_double(run, imag, &second.real));
    }
    first.imag = is_complex(real) ? first.imag + second.real : second.real;
  }
  return complex_of_type(run, type, first);
}

static constexpr Slots complex_slots() {
  Slots slots;
  slots.repr = complex_slot_repr;
  slots.hash = complex_slot_hash;
  slots.compare = complex_compare;
  slots.truth = complex_truth;
  auto set = [&](BinaryOperator op, Value (*function)(Run&, Value, Value)) {
    slots.binary[static_cast<size_t>(op)] = function;
  };
  set(BinaryOperator::kAdd, complex_binary<add>);
  set(BinaryOperator::kSubtract, complex_binary<subtract>);
  set(BinaryOperator::kMultiply, complex_binary<multiply>);
  set(BinaryOperator::kTrueDivide, complex_binary<divide>);
  set(BinaryOperator::kPower, complex_binary<raise_to>);
  slots.power_modulo = complex_power_modulo;
  slots.unary[static_cast<size_t>(UnaryKind::kNegative)] = complex_negative;
  slots.unary[static_cast<size_t>(UnaryKind::kPositive)] = complex_positive;
  slots.unary[static_cast<size_t>(UnaryKind::kAbsolute)] = complex_absolute;
  slots.create = complex_create;
  return slots;
}

Type types::complex_ = make_builtin_type({
    .name = "complex",
    .layout = CellKind::kComplex,
    .instance_bytes = sizeof(ComplexObject),
    .attributes_offset = offsetof(ComplexObject, attributes),
    .flags = kTypeBase,
    .base = nullptr,
    .doc = "Create a complex number from a real part and an optional imaginary part.\n\n"
           "This is equivalent to (real + imag*1j) where imag defaults to 0.",
    .slots = complex_slots(),
});

}  // namespace pyexec
