// SPDX-License-Identifier: Apache-2.0
//
// Float arithmetic whose rules are Python's, and complex arithmetic. See float_text.h and complex_text.h; the sources
// are float_divmod, float_pow, double_round and _Py_HashDouble of CPython 3.11 and complexobject.c.
#include <algorithm>
#include <bit>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstring>

#include "interpreter/numeric/complex_text.h"
#include "interpreter/numeric/float_text.h"
#include "interpreter/text/hash.h"

namespace pyexec {

double float_mod(double dividend, double divisor) {
  double mod = std::fmod(dividend, divisor);
  if (mod != 0) {
    if ((divisor < 0) != (mod < 0)) {
      mod += divisor;
    }
  } else {
    mod = std::copysign(0.0, divisor);
  }
  return mod;
}

FloatDivision float_divmod(double dividend, double divisor) {
  double mod = std::fmod(dividend, divisor);
  double quotient = (dividend - mod) / divisor;
  if (mod != 0) {
    if ((divisor < 0) != (mod < 0)) {
      mod += divisor;
      quotient -= 1.0;
    }
  } else {
    mod = std::copysign(0.0, divisor);
  }
  double floored;
  if (quotient != 0) {
    floored = std::floor(quotient);
    if (quotient - floored > 0.5) {
      floored += 1.0;
    }
  } else {
    floored = std::copysign(0.0, dividend / divisor);
  }
  return {floored, mod};
}

double float_floor_divide(double dividend, double divisor) {
  return float_divmod(dividend, divisor).quotient;
}

FloatPowStatus float_pow(double base, double exponent, double* result) {
  if (std::isfinite(base) && std::isfinite(exponent)) {
    if (base == 0 && exponent < 0) {
      return FloatPowStatus::kZeroToNegative;
    }
    if (base < 0 && exponent != std::floor(exponent)) {
      return FloatPowStatus::kComplexResult;
    }
    *result = std::pow(base, exponent);
    return std::isinf(*result) ? FloatPowStatus::kOverflow : FloatPowStatus::kOk;
  }
  *result = std::pow(base, exponent);  // C99's rules for infinities and NaN are Python's
  return FloatPowStatus::kOk;
}

double float_round_half_even(double value) {
  return std::nearbyint(value);
}

// round(value, -places) for places > 0 on the exact integer part; a fraction only breaks ties.
static bool round_to_tens(double value, int places, double* result) {
  double magnitude = std::fabs(value);
  double integral = std::trunc(magnitude);
  bool sticky = integral != magnitude;
  char digits[340];
  digits[0] = '0';  // room for a carry
  int count = static_cast<int>(
      std::to_chars(digits + 1, digits + sizeof digits, integral, std::chars_format::fixed, 0).ptr - digits);
  int keep = count - places;  // digits kept, the leading '0' included
  if (keep < 1) {
    *result = std::copysign(0.0, value);
    return true;
  }
  bool up = digits[keep] > '5';
  if (digits[keep] == '5') {
    for (int i = keep + 1; i < count; ++i) {
      sticky |= digits[i] != '0';
    }
    up = sticky || ((digits[keep - 1] - '0') & 1) != 0;
  }
  for (int i = keep - 1; up && i >= 0; --i) {
    up = digits[i] == '9';
    digits[i] = up ? '0' : static_cast<char>(digits[i] + 1);
  }
  char* p = digits + keep;
  *p++ = 'e';
  p = std::to_chars(p, digits + sizeof digits, places).ptr;
  double rounded = 0;
  if (std::from_chars(digits, p, rounded).ec == std::errc::result_out_of_range) {
    return false;
  }
  *result = std::copysign(rounded, value);
  return true;
}

bool float_round(double value, int64_t digits, double* result) {
  *result = value;
  if (!std::isfinite(value) || value == 0 || digits > 323) {
    return true;
  }
  if (digits < -308) {
    *result = 0.0 * value;
    return true;
  }
  if (digits < 0) {
    return round_to_tens(value, static_cast<int>(-digits), result);
  }
  // No double of this size has a fraction.
  if (std::fabs(value) >= 4503599627370496.0) {
    return true;
  }
  char text[700];
  char* end = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, static_cast<int>(digits)).ptr;
  double rounded = 0;
  if (std::from_chars(text, end, rounded).ec == std::errc::result_out_of_range) {
    rounded = std::copysign(0.0, value);
  }
  *result = rounded;
  return true;
}

IntegerRatio float_as_integer_ratio(double value) {
  if (value == 0) {
    return {0, 0};
  }
  int exponent = 0;
  double fraction = std::frexp(value, &exponent);
  auto mantissa = static_cast<int64_t>(std::ldexp(fraction, 53));
  exponent -= 53;
  int zeros = std::countr_zero(static_cast<uint64_t>(mantissa));
  return {mantissa / (int64_t{1} << zeros), exponent + zeros};
}

int64_t hash_double(double value, int64_t nan_hash) {
  if (std::fabs(value) < 9007199254740992.0) {
    auto integral = static_cast<int64_t>(value);
    if (static_cast<double>(integral) == value) {
      return hash_int64(integral);
    }
  } else if (!std::isfinite(value)) {
    return std::isnan(value) ? nan_hash : (value > 0 ? kHashInfinity : -kHashInfinity);
  }
  int exponent = 0;
  double fraction = std::frexp(std::fabs(value), &exponent);
  // 28 bits at a time, as CPython does; the result does not depend on the chunk.
  uint64_t hash = 0;
  while (fraction != 0) {
    hash = ((hash << 28) & kHashModulus) | (hash >> (61 - 28));
    fraction *= 268435456.0;
    exponent -= 28;
    auto chunk = static_cast<uint64_t>(fraction);
    fraction -= static_cast<double>(chunk);
    hash += chunk;
    if (hash >= kHashModulus) {
      hash -= kHashModulus;
    }
  }
  int rotation = exponent >= 0 ? exponent % 61 : 61 - 1 - ((-1 - exponent) % 61);
  hash = ((hash << rotation) & kHashModulus) | (hash >> (61 - rotation));
  auto result = static_cast<int64_t>(hash);
  result = value < 0 ? -result : result;
  return result == -1 ? -2 : result;
}

// ---- complex ------------------------------------------------------------------------------------------------------

Complex complex_multiply(Complex a, Complex b) {
  return {a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real};
}

ComplexStatus complex_divide(Complex a, Complex b, Complex* result) {
  double real = std::fabs(b.real);
  double imag = std::fabs(b.imag);
  *result = {};
  if (real >= imag) {
    if (real == 0) {
      return ComplexStatus::kZeroDivision;
    }
    double ratio = b.imag / b.real;
    double denominator = b.real + b.imag * ratio;
    *result = {(a.real + a.imag * ratio) / denominator, (a.imag - a.real * ratio) / denominator};
  } else if (imag >= real) {
    double ratio = b.real / b.imag;
    double denominator = b.real * ratio + b.imag;
    *result = {(a.real * ratio + a.imag) / denominator, (a.imag * ratio - a.real) / denominator};
  } else {
    double nan = std::nan("");
    *result = {nan, nan};
  }
  return ComplexStatus::kOk;
}

static Complex power_by_squaring(Complex base, int exponent) {
  Complex result{1, 0};
  for (int mask = 1; mask > 0 && exponent >= mask; mask <<= 1) {
    if ((exponent & mask) != 0) {
      result = complex_multiply(result, base);
    }
    base = complex_multiply(base, base);
  }
  return result;
}

ComplexStatus complex_pow(Complex base, Complex exponent, Complex* result) {
  // CPython judges by errno, in which the C library's functions leave EDOM for the cosine of infinity, and so does
  // this.
  errno = 0;
  if (exponent.imag == 0 && exponent.real == std::floor(exponent.real) && std::fabs(exponent.real) <= 100) {
    int n = static_cast<int>(exponent.real);
    if (n > 0) {
      *result = power_by_squaring(base, n);
    } else {
      ComplexStatus status = complex_divide({1, 0}, power_by_squaring(base, -n), result);
      if (status != ComplexStatus::kOk) {
        return status;
      }
    }
  } else if (base.real == 0 && base.imag == 0) {
    *result = {};
    if (exponent.imag != 0 || exponent.real < 0) {
      return ComplexStatus::kZeroDivision;
    }
  } else {
    double absolute = std::hypot(base.real, base.imag);
    double length = std::pow(absolute, exponent.real);
    double angle = std::atan2(base.imag, base.real);
    double phase = angle * exponent.real;
    if (exponent.imag != 0) {
      length /= std::exp(angle * exponent.imag);
      phase += exponent.imag * std::log(absolute);
    }
    *result = {length * std::cos(phase), length * std::sin(phase)};
  }
  if (errno == EDOM) {
    return ComplexStatus::kZeroDivision;
  }
  // _Py_ADJUST_ERANGE2: an infinity is an overflow, whatever the operands were, and nothing else is.
  bool overflow = std::isinf(result->real) || std::isinf(result->imag);
  return overflow ? ComplexStatus::kOverflow : ComplexStatus::kOk;
}

ComplexStatus complex_abs(Complex value, double* result) {
  *result = std::hypot(value.real, value.imag);  // C99: an infinite part wins over a NaN
  bool finite = std::isfinite(value.real) && std::isfinite(value.imag);
  return finite && std::isinf(*result) ? ComplexStatus::kOverflow : ComplexStatus::kOk;
}

int64_t complex_hash(Complex value, int64_t nan_hash) {
  auto real = static_cast<uint64_t>(hash_double(value.real, nan_hash));
  auto imag = static_cast<uint64_t>(hash_double(value.imag, nan_hash));
  auto hash = static_cast<int64_t>(real + static_cast<uint64_t>(kHashImag) * imag);
  return hash == -1 ? -2 : hash;
}

size_t complex_repr(Complex value, char out[kComplexReprSize]) {
  char* p = out;
  bool imaginary_only = value.real == 0 && !std::signbit(value.real);
  if (!imaginary_only) {
    *p++ = '(';
    p += float_repr_short(value.real, p);
    if (!std::signbit(value.imag) || std::isnan(value.imag)) {
      *p++ = '+';
    }
  }
  p += float_repr_short(value.imag, p);
  *p++ = 'j';
  if (!imaginary_only) {
    *p++ = ')';
  }
  return static_cast<size_t>(p - out);
}

}  // namespace pyexec
