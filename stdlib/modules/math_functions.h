// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "interpreter/objects/native.h"

// What the table of math (math.cc) names and other files define: number theory on ints (math_integers.cc) and the
// functions that libm does not have or does not compute as Python does (math_special.cc).

namespace pyexec::math {

// ---- math_integers.cc
Value comb(Call& call, Int n, Int k);
Value perm(Call& call, Value n, Value k);
Value factorial(Call& call, Value n);
Value gcd(Call& call, Args integers);
Value lcm(Call& call, Args integers);
Value isqrt(Call& call, Value n);

// ---- math_special.cc
enum class Outcome { kOk, kDomain, kRange };  // "math domain error", "math range error"
Outcome gamma(double x, double* result);
Outcome log_gamma(double x, double* result);
// sqrt(sum of squares), rounded correctly but for rare halfway cases. `largest` is the largest |coordinate|.
double vector_norm(const double* coordinates, size_t count, double largest, bool has_nan);

// Shewchuk's exact sum: adds doubles without any rounding until the end.
class ExactSum {
 public:
  explicit ExactSum(Run& run) : run_(run), partials_(inline_) {}
  ExactSum(const ExactSum&) = delete;
  ExactSum& operator=(const ExactSum&) = delete;
  bool add(double value);  // false: raised
  Value finish();

 private:
  bool grow();

  static constexpr size_t kInlinePartials = 40;
  Run& run_;
  Buffer* buffer_ = nullptr;
  double* partials_;  // ascending, no two overlap
  size_t count_ = 0;
  size_t capacity_ = kInlinePartials;
  double special_ = 0;     // sum of the infinities and NaNs
  double infinities_ = 0;  // of the infinities alone
  double inline_[kInlinePartials];
};

}  // namespace pyexec::math
