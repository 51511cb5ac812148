// SPDX-License-Identifier: Apache-2.0
//
// Methods of float. They take instances of subclasses and give plain floats.
#include "interpreter/objects/float.h"

#include <cmath>

#include "interpreter/numeric/float_text.h"
#include "interpreter/objects/format.h"
#include "interpreter/objects/int.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/run/start.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

Value float_self(Call&, Value self) {
  return Value::real(float_value(self));
}

Value float_zero(Call&, Value) {
  return Value::real(0);
}

Value float_is_integer(Call&, Value self) {
  double value = float_value(self);
  return Value::boolean(std::isfinite(value) && std::floor(value) == value);
}

Value pair(Run& run, Value first, Value second) {
  Value items[2] = {first, second};
  return value_of(tuple_from(run, items, 2));
}

Value float_as_integer_ratio_method(Call& call, Value self) {
  Run& run = call.run();
  double value = float_value(self);
  if (std::isinf(value)) {
    return run.raise(types::overflow_error_, "cannot convert Infinity to integer ratio");
  }
  if (std::isnan(value)) {
    return run.raise(types::value_error_, "cannot convert NaN to integer ratio");
  }
  IntegerRatio ratio = float_as_integer_ratio(value);
  Value numerator = Value::integer(ratio.mantissa), denominator = Value::integer(1);
  if (ratio.exponent >= 0) {
    TRY(numerator, int_shift_left(run, numerator, Value::integer(ratio.exponent)));
  } else {
    TRY(denominator, int_shift_left(run, denominator, Value::integer(-ratio.exponent)));
  }
  return pair(run, numerator, denominator);
}

Value float_hex_method(Call& call, Value self) {
  char text[kFloatHexSize];
  return value_of(str_from_ascii(call.run(), {text, float_hex(float_value(self), text)}));
}

Value float_fromhex(Call& call, Type& cls, Value string) {
  Run& run = call.run();
  if (!is_str(string)) {
    return run.raise(types::type_error_, "bad argument type for built-in operation");
  }
  TRY(charge_each(run, as_str(string)->length));
  double value;
  switch (parse_float_hex(text_of(as_str(string)), &value)) {
    case FloatHexStatus::kInvalid:
      return run.raise(types::value_error_, "invalid hexadecimal floating-point string");
    case FloatHexStatus::kOverflow:
      return run.raise(types::overflow_error_, "hexadecimal value too large to represent as a float");
    case FloatHexStatus::kOk:
      break;
  }
  return &cls == &types::float_ ? Value::real(value) : pyexec::call(run, Value::object(&cls), {Value::real(value)});
}

Value float_trunc(Call& call, Value self) {
  return int_from_finite_double(call.run(), float_value(self));
}

Value float_floor(Call& call, Value self) {
  return int_from_finite_double(call.run(), std::floor(float_value(self)));
}

Value float_ceil(Call& call, Value self) {
  return int_from_finite_double(call.run(), std::ceil(float_value(self)));
}

Value float_round_method(Call& call, Value self, Value digits) {
  return float_round_value(call.run(), float_value(self), digits);
}

Value float_format_method(Call& call, Value self, Str& format_spec) {
  if (format_spec.length == 0) {  // str() of the object, which a subclass may have its own of
    return value_of(to_str(call.run(), self));
  }
  return value_of(format_float(call.run(), float_value(self), &format_spec, type_of(self)));
}

Value float_getnewargs(Call& call, Value self) {
  Value value = Value::real(float_value(self));
  return value_of(tuple_from(call.run(), &value, 1));
}

Value float_sizeof(Call&, Value) {
  return Value::integer(24);
}

Value float_getformat(Call& call, Type&, Str& kind) {
  if (!kind.is_wide() && (kind.view() == "double" || kind.view() == "float")) {
    return value_of(str_from_ascii(call.run(), "IEEE, little-endian"));
  }
  return call.run().raise(types::value_error_, "__getformat__() argument 1 must be 'double' or 'float'");
}

template <bool reflected>
Value float_divmod_method(Call& call, Value self, Value other) {
  Run& run = call.run();
  double a = float_value(self), b;
  if (is_float_like(other)) {
    b = float_value(other);
  } else if (is_int_like(other)) {
    TRY(int_to_double(run, other, &b));
  } else {
    return not_implemented();
  }
  double quotient, remainder;
  TRY(float_divmod_checked(run, reflected ? b : a, reflected ? a : b, &quotient, &remainder));
  return pair(run, Value::real(quotient), Value::real(remainder));
}

constexpr Entry kFloatMethods[] = {
    {"conjugate", "(self, /)", native<float_self>, "Return self, the complex conjugate of any float."},
    {"__trunc__", "(self, /)", native<float_trunc>, "Return the Integral closest to x between 0 and x."},
    {"__floor__", "(self, /)", native<float_floor>, "Return the floor as an Integral."},
    {"__ceil__", "(self, /)", native<float_ceil>, "Return the ceiling as an Integral."},
    {"__round__", "(self, ndigits=None, /)", native<float_round_method>,
     "Return the Integral closest to x, rounding half toward even.\n\n"
     "When an argument is passed, work like built-in round(x, ndigits).",
     EntryKind::kMethod, Wording::kPositional},
    {"as_integer_ratio", "(self, /)", native<float_as_integer_ratio_method>,
     "Return integer ratio.\n\nReturn a pair of integers, whose ratio is exactly equal to the original float\n"
     "and with a positive denominator."},
    {"fromhex", "(cls, string, /)", native<float_fromhex>, "Create a floating-point number from a hexadecimal string.",
     EntryKind::kClassMethod},
    {"hex", "(self, /)", native<float_hex_method>, "Return a hexadecimal representation of a floating-point number."},
    {"is_integer", "(self, /)", native<float_is_integer>, "Return True if the float is an integer."},
    {"__getnewargs__", "(self, /)", native<float_getnewargs>, "Arguments for float.__new__ when copying."},
    {"__getformat__", "(cls, typestr, /)", native<float_getformat>, "You probably don't want to use this function.",
     EntryKind::kClassMethod},
    {"__format__", "(self, format_spec, /)", native<float_format_method>,
     "Formats the float according to format_spec."},
    {"__sizeof__", "(self, /)", native<float_sizeof>, "Size of object in memory, in bytes."},
    {"real", "(self, /)", native<float_self>, "the real part of a complex number", EntryKind::kGetter},
    {"imag", "(self, /)", native<float_zero>, "the imaginary part of a complex number", EntryKind::kGetter},
};

constexpr Entry kFloatDivmod{"__divmod__", "(self, value, /)", native<float_divmod_method<false>>,
                             "Return divmod(self, value)."};
constexpr Entry kFloatReflectedDivmod{"__rdivmod__", "(self, value, /)", native<float_divmod_method<true>>,
                                      "Return divmod(value, self)."};

}  // namespace

void register_float_methods() {
  add_methods(&types::float_, kFloatMethods);
  add_wrapper_method(&types::float_, kFloatDivmod);
  add_wrapper_method(&types::float_, kFloatReflectedDivmod);
  add_builtin("float", Value::object(&types::float_));
}

}  // namespace pyexec
