// SPDX-License-Identifier: Apache-2.0
//
// Floats: text in both directions exactly as CPython, and the float operations whose rules are Python's and not C's
// (floor division, modulo, power, round, hash, as_integer_ratio). No allocation: a double never has more than 767
// significant digits, so everything fits fixed buffers; longer precisions are zeros that are counted, not stored.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "interpreter/text/text_view.h"

namespace pyexec {

// ---- float to text ------------------------------------------------------------------------------------------------

constexpr size_t kFloatReprSize = 32;
// repr(value): shortest digits that read back the same; exponent form when the decimal exponent is < -4 or >= 16.
// Returns the length written ("-1.7976931348623157e+308" is the longest, 24).
size_t float_repr(double value, char out[kFloatReprSize]);
// As it stands inside the repr of a complex: no ".0" is added ("1", "1e+16", "inf").
size_t float_repr_short(double value, char out[kFloatReprSize]);

// The parts of a number on its way to text, before padding and grouping (format_spec.h lays them out). The views point
// into storage that the producer names.
struct NumberText {
  bool negative = false;     // a '-' is wanted (already false for -0.0 under 'z')
  bool is_finite = true;     // "inf" and "nan" stand in `integer` and are never grouped
  std::string_view prefix;   // "0x" and the like
  std::string_view integer;  // digits before the point
  size_t leading_zeros = 0;  // zeros in front of `integer` (precision of %d)
  bool has_point = false;
  std::string_view fraction;  // digits after the point
  size_t fraction_zeros = 0;  // zeros behind `fraction`
  std::string_view suffix;    // "e+16", "%"
};

// Storage behind a NumberText made from a float. Not copyable: the views point into it.
struct FloatDigits {
  char buffer[1600];
  NumberText text;
  FloatDigits() = default;
  FloatDigits(const FloatDigits&) = delete;
  FloatDigits& operator=(const FloatDigits&) = delete;
};

struct FloatFormat {
  char type = 'r';                // e E f F g G, % (times 100, 'f', '%' suffix), r (repr: shortest digits, ".0" kept)
  int64_t precision = 6;          // ignored for r; 0 counts as 1 for g
  bool alternate = false;         // '#': keep the point, keep g's trailing zeros
  bool add_dot_zero = false;      // the empty presentation type: at least one digit behind the point ("1.0")
  bool no_negative_zero = false;  // 'z': what rounds to -0 prints without sign
};
// The empty type *with* a precision is {type='g', add_dot_zero=true}: exponent form from `precision - 1` on, as
// CPython.
void format_float_digits(double value, const FloatFormat& format, FloatDigits* out);

// float.hex(): "0x1.8000000000000p+1", "-inf", "nan". Returns the length.
constexpr size_t kFloatHexSize = 32;
size_t float_hex(double value, char out[kFloatHexSize]);

// ---- text to float ------------------------------------------------------------------------------------------------

// float(text): whitespace, sign, underscores between digits, Unicode decimal digits, inf/infinity/nan in any case;
// overflow gives an infinity, underflow a zero, as CPython. False: "could not convert string to float: %r".
bool parse_float(TextView text, double* value);
// The start of a float literal in plain ASCII without sign, underscores or spaces, e.g. "1e5", ".5" (parser).
bool parse_float_literal(std::string_view ascii, double* value);

enum class FloatHexStatus {
  kOk,
  kInvalid,
  kOverflow
};  // "invalid hexadecimal floating-point string",
    // "hexadecimal value too large to represent as a float"
FloatHexStatus parse_float_hex(TextView text, double* value);

// ---- arithmetic ---------------------------------------------------------------------------------------------------

struct FloatDivision {
  double quotient;
  double remainder;
};
// divmod, //, % of floats (float_divmod of CPython). divisor must not be 0 (the caller raises ZeroDivisionError).
FloatDivision float_divmod(double dividend, double divisor);
double float_floor_divide(double dividend, double divisor);
double float_mod(double dividend, double divisor);

enum class FloatPowStatus {
  kOk,
  kZeroToNegative,  // ZeroDivisionError "0.0 cannot be raised to a negative power"
  kComplexResult,   // negative base, fractional exponent: the result is complex, compute with complex_pow
  kOverflow,        // OverflowError (34, 'Numerical result out of range')
};
FloatPowStatus float_pow(double base, double exponent, double* result);

// round(value, digits), correctly rounded half-even on the exact binary value. Infinities, NaN and digits out of range
// return value or a signed zero as CPython. False: OverflowError "rounded value too large to represent".
bool float_round(double value, int64_t digits, double* result);
// round(value): nearest integral double, half to even (the caller turns it into an int).
double float_round_half_even(double value);

// value == numerator / denominator in lowest terms where the mantissa is odd or 0: numerator = mantissa * 2**exponent
// if exponent >= 0, else denominator = 2**-exponent. value must be finite.
struct IntegerRatio {
  int64_t mantissa;
  int exponent;
};
IntegerRatio float_as_integer_ratio(double value);

// CPython's hash of a float (_Py_HashDouble): equal to hash(int) for integral values. `nan_hash` is what a NaN gives
// (CPython hashes the object's identity).
int64_t hash_double(double value, int64_t nan_hash = 0);

}  // namespace pyexec
