// SPDX-License-Identifier: Apache-2.0
//
// Internal to interpreter/numeric: rounding of a long binary number to double, half to even, gradual underflow
// included.
#pragma once

#include <cmath>
#include <cstdint>

namespace pyexec {

// mantissa * 2**exponent plus a little if sticky; the mantissa's top bit is set.
struct Rough {
  uint64_t mantissa = 0;
  int64_t exponent = 0;
  bool sticky = false;
};

// False if the result is infinite.
inline bool round_to_double(Rough rough, bool negative, double* result) {
  int64_t top = rough.exponent + 63;  // the value lies in [2**top, 2**(top + 1))
  if (top > 1024) {
    *result = negative ? -HUGE_VAL : HUGE_VAL;
    return false;
  }
  int64_t precision = top >= -1022 ? 53 : 53 - (-1022 - top);
  double magnitude = 0;
  if (precision >= 0) {
    unsigned dropped = static_cast<unsigned>(64 - precision);  // 11..64
    uint64_t kept = dropped == 64 ? 0 : rough.mantissa >> dropped;
    uint64_t half = uint64_t{1} << (dropped - 1);
    uint64_t below = dropped == 64 ? rough.mantissa : rough.mantissa & ((uint64_t{1} << dropped) - 1);
    if (below > half || (below == half && (rough.sticky || (kept & 1) != 0))) {
      ++kept;
    }
    magnitude = std::ldexp(static_cast<double>(kept), static_cast<int>(rough.exponent + dropped));
  }
  *result = negative ? -magnitude : magnitude;
  return !std::isinf(magnitude);
}

}  // namespace pyexec
