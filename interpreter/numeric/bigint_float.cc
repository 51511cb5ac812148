// SPDX-License-Identifier: Apache-2.0
//
// Big integers and doubles: correctly rounded conversion, exact comparison, true division. See bigint.h.
#include <gmp.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

#include "interpreter/numeric/bigint.h"
#include "interpreter/numeric/round_double.h"

namespace pyexec::bigint {

namespace {

Rough leading_bits(Limbs a) {
  size_t top = a.size() - 1;
  unsigned shift = static_cast<unsigned>(std::countl_zero(a[top]));
  Rough rough{a[top] << shift, static_cast<int64_t>(top) * 64 - shift, false};
  size_t rest = top;
  if (top > 0 && shift != 0) {
    rough.mantissa |= a[top - 1] >> (64 - shift);
    rough.sticky = (a[top - 1] << shift) != 0;
    rest = top - 1;
  }
  while (!rough.sticky && rest > 0) {
    rough.sticky = a[--rest] != 0;
  }
  return rough;
}

}  // namespace

bool to_double(View a, double* result) {
  if (a.is_zero()) {
    *result = 0;
    return true;
  }
  if (bit_length(a) > 1024) {
    return false;
  }
  return round_to_double(leading_bits(a.magnitude), a.negative, result);
}

size_t from_double_limbs(double value) {
  int exponent = 0;
  std::frexp(value, &exponent);
  return exponent <= 64 ? 2 : static_cast<size_t>(exponent) / 64 + 2;
}

Size from_double(double value, Limb* out) {
  int exponent = 0;
  double fraction = std::frexp(std::fabs(value), &exponent);
  if (exponent <= 0) {
    return {};  // |value| < 1
  }
  Limb mantissa = static_cast<Limb>(std::ldexp(fraction, 53));
  bool negative = std::signbit(value);
  if (exponent <= 53) {
    out[0] = mantissa >> (53 - exponent);
    return {1, negative};
  }
  View view{Limbs(&mantissa, 1), negative};
  return shift_left(view, static_cast<uint64_t>(exponent - 53), out);
}

int compare_with_double(View a, double b) {
  int sign_a = a.is_zero() ? 0 : (a.negative ? -1 : 1);
  int sign_b = (b > 0) - (b < 0);
  if (sign_a != sign_b) {
    return sign_a < sign_b ? -1 : 1;
  }
  if (sign_a == 0) {
    return 0;
  }
  if (std::isinf(b)) {
    return -sign_b;
  }
  int exponent = 0;
  std::frexp(b, &exponent);
  if (exponent <= 0) {
    return sign_a;  // |b| < 1 <= |a|
  }
  uint64_t bits = bit_length(a);
  if (bits != static_cast<uint64_t>(exponent)) {
    return bits < static_cast<uint64_t>(exponent) ? -sign_a : sign_a;
  }
  Limb buffer[20];  // 1,024 bits and the room from_double asks for
  int order = compare(a, from_double(b, buffer).view(buffer));
  if (order != 0) {
    return order;
  }
  double fraction = b - std::trunc(b);
  return (fraction < 0) - (fraction > 0);
}

// ---- true division ------------------------------------------------------------------------------------------------

// The quotient is taken to 66 or 67 bits: 64 for leading_bits and the rest as sticky.
constexpr int64_t kQuotientBits = 66;

size_t true_divide_scratch_limbs(View a, View b) {
  size_t numerator = b.magnitude.size() + 4;
  (void)a;  // a longer numerator is cut down to what decides
  return numerator + 6 + b.magnitude.size() + 1;
}

TrueDivision true_divide(View a, View b, Limb* scratch, double* result) {
  bool negative = a.negative != b.negative;
  if (a.is_zero()) {
    *result = b.negative ? -0.0 : 0.0;
    return TrueDivision::kOk;
  }
  auto difference = static_cast<int64_t>(bit_length(a)) - static_cast<int64_t>(bit_length(b));
  if (difference > 1025) {
    return TrueDivision::kOverflow;
  }
  if (difference < -1080) {
    *result = negative ? -0.0 : 0.0;
    return TrueDivision::kOk;
  }
  // numerator = |a| * 2**-shift, so that the quotient by |b| has 66 or 67 bits.
  int64_t shift = difference - kQuotientBits;
  Limb* numerator = scratch;
  Limb* quotient = scratch + b.magnitude.size() + 4;
  Limb* remainder = quotient + 6;
  Size size;
  bool sticky = false;
  if (shift > 0) {
    uint64_t lost = static_cast<uint64_t>(shift);
    sticky = trailing_zero_bits(a) < lost;
    size = shift_right(a.absolute(), lost, numerator);
  } else {
    size = shift_left(a.absolute(), static_cast<uint64_t>(-shift), numerator);
  }
  Division division = truncating_divmod(size.view(numerator), b.absolute(), quotient, remainder);
  Rough rough = leading_bits(division.quotient.view(quotient).magnitude);
  rough.sticky |= sticky || division.remainder.limbs > 0;
  rough.exponent += shift;
  return round_to_double(rough, negative, result) ? TrueDivision::kOk : TrueDivision::kOverflow;
}

double frexp(View a, int64_t* exponent) {
  *exponent = 0;
  if (a.is_zero()) {
    return 0;
  }
  Rough rough = leading_bits(a.magnitude);
  *exponent = rough.exponent + 64;
  rough.exponent = -64;
  double mantissa = 0;
  round_to_double(rough, a.negative, &mantissa);
  if (std::fabs(mantissa) == 1) {
    mantissa /= 2;
    ++*exponent;
  }
  return mantissa;
}

}  // namespace pyexec::bigint
