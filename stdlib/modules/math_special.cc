// SPDX-License-Identifier: Apache-2.0
//
// Gamma functions by Lanczos' approximation with the parameters that CPython uses, since results must agree to the
// last bit and libm's do not; exact summation; the norm of a vector.
#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include "stdlib/modules/math_functions.h"

namespace pyexec::math {

namespace {

constexpr double kPi = 3.141592653589793238462643383279502884197;
constexpr double kLogPi = 1.144729885849400174143427351353058711647;
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

// Lanczos' g and the coefficients of his sum as a rational function for N = 13; the denominator is x (x+1) … (x+11).
constexpr double kLanczosG = 6.024680040776729583740234375;
constexpr double kLanczosGMinusHalf = 5.524680040776729583740234375;
constexpr int kLanczosTerms = 13;
constexpr double kNumerator[kLanczosTerms] = {
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786772,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408};
constexpr double kDenominator[kLanczosTerms] = {0,       39916800, 120543840, 150917976, 105258076, 45995730, 13339535,
                                                2637558, 357423,   32670,     1925,      66,        1};

// For positive x. Large x: in powers of 1/x, so that nothing overflows.
double lanczos_sum(double x) {
  double numerator = 0, denominator = 0;
  bool is_small = x < 5.0;
  for (int i = 0; i < kLanczosTerms; ++i) {
    int at = is_small ? kLanczosTerms - 1 - i : i;
    numerator = (is_small ? numerator * x : numerator / x) + kNumerator[at];
    denominator = (is_small ? denominator * x : denominator / x) + kDenominator[at];
  }
  return numerator / denominator;
}

// sin(pi x) of a finite x, exact at the integers.
double sin_pi(double x) {
  double y = std::fmod(std::fabs(x), 2.0);
  double result = 0;
  switch (static_cast<int>(std::round(2.0 * y))) {
    case 0:
      result = std::sin(kPi * y);
      break;
    case 1:
      result = std::cos(kPi * (y - 0.5));
      break;
    case 2:  // not -sin(pi (y - 1)), which would be -0.0 for y == 1
      result = std::sin(kPi * (1.0 - y));
      break;
    case 3:
      result = -std::cos(kPi * (y - 1.5));
      break;
    default:
      result = std::sin(kPi * (y - 2.0));
      break;
  }
  return std::copysign(1.0, x) * result;
}

// base**exponent that may overflow although the product it goes into does not: in two factors then.
double scale_by_power(double value, double base, double exponent, bool in_halves, bool divide) {
  double factor = std::pow(base, in_halves ? exponent / 2.0 : exponent);
  for (int i = 0; i < (in_halves ? 2 : 1); ++i) {
    value = divide ? value / factor : value * factor;
  }
  return value;
}

}  // namespace

Outcome gamma(double x, double* result) {
  if (!std::isfinite(x)) {
    *result = x;
    return x == -kInfinity ? Outcome::kDomain : Outcome::kOk;
  }
  if (x == 0 || (x < 0 && x == std::floor(x))) {
    return Outcome::kDomain;
  }
  if (x == std::floor(x) && x <= 23) {
    double product = 1;  // (x - 1)! is exact up to 22!
    for (int i = 2; i < static_cast<int>(x); ++i) {
      product *= i;
    }
    *result = product;
    return Outcome::kOk;
  }
  double magnitude = std::fabs(x);
  if (magnitude < 1e-20) {
    *result = 1.0 / x;
    return std::isinf(*result) ? Outcome::kRange : Outcome::kOk;
  }
  if (magnitude > 200.0) {
    if (x > 0) {
      return Outcome::kRange;
    }
    *result = 0.0 / sin_pi(x);
    return Outcome::kOk;
  }
  double y = magnitude + kLanczosGMinusHalf;
  // What that sum was rounded by, from the larger of its operands.
  double rounding =
      magnitude > kLanczosGMinusHalf ? (y - magnitude) - kLanczosGMinusHalf : (y - kLanczosGMinusHalf) - magnitude;
  double correction = rounding * kLanczosG / y;
  bool in_halves = magnitude >= 140.0;
  double value;
  if (x < 0) {
    value = -kPi / sin_pi(magnitude) / magnitude * std::exp(y) / lanczos_sum(magnitude);
    value -= correction * value;
    value = scale_by_power(value, y, magnitude - 0.5, in_halves, true);
  } else {
    value = lanczos_sum(magnitude) / std::exp(y);
    value += correction * value;
    value = scale_by_power(value, y, magnitude - 0.5, in_halves, false);
  }
  *result = value;
  return std::isinf(value) ? Outcome::kRange : Outcome::kOk;
}

Outcome log_gamma(double x, double* result) {
  if (!std::isfinite(x)) {
    *result = std::isnan(x) ? x : kInfinity;
    return Outcome::kOk;
  }
  if (x == std::floor(x) && x <= 2) {
    *result = 0;
    return x <= 0 ? Outcome::kDomain : Outcome::kOk;
  }
  double magnitude = std::fabs(x);
  if (magnitude < 1e-20) {
    *result = -std::log(magnitude);
    return Outcome::kOk;
  }
  double value = std::log(lanczos_sum(magnitude)) - kLanczosG;
  value += (magnitude - 0.5) * (std::log(magnitude + kLanczosG - 0.5) - 1);
  if (x < 0) {
    value = kLogPi - std::log(std::fabs(sin_pi(magnitude))) - std::log(magnitude) - value;
  }
  *result = value;
  return std::isinf(value) ? Outcome::kRange : Outcome::kOk;
}

double vector_norm(const double* coordinates, size_t count, double largest, bool has_nan) {
  if (std::isinf(largest)) {
    return largest;
  }
  if (has_nan) {
    return kNan;
  }
  if (largest == 0 || count <= 1) {
    return largest;
  }
  // Scaled into [0, 1), squares are summed in twice the precision, and the root is corrected by one step of Newton's.
  int exponent;
  std::frexp(largest, &exponent);
  double sum = 0, rest = 0;
  for (size_t i = 0; i < count; ++i) {
    double x = std::ldexp(coordinates[i], -exponent);
    double square = x * x;
    double total = sum + square;
    rest += (sum > square ? (sum - total) + square : (square - total) + sum) + std::fma(x, x, -square);
    sum = total;
  }
  double root = std::sqrt(sum + rest);
  double square = root * root;
  double residue = (sum - square) - std::fma(root, root, -square) + rest;
  return std::ldexp(root + residue / (2.0 * root), exponent);
}

bool ExactSum::grow() {
  TRY(Buffer * larger, run_.allocate_buffer(2 * capacity_ * sizeof(double)));
  auto* memory = reinterpret_cast<double*>(larger->bytes());
  std::copy_n(partials_, count_, memory);
  buffer_ = larger;
  partials_ = memory;
  capacity_ *= 2;
  return true;
}

bool ExactSum::add(double value) {
  double x = value;
  size_t kept = 0;
  for (size_t i = 0; i < count_; ++i) {
    double y = partials_[i];
    if (std::fabs(x) < std::fabs(y)) {
      std::swap(x, y);
    }
    double high = x + y;
    double low = y - (high - x);
    if (low != 0) {
      partials_[kept++] = low;
    }
    x = high;
  }
  count_ = kept;
  if (x == 0) {
    return true;
  }
  if (!std::isfinite(x)) {
    if (std::isfinite(value)) {
      return run_.raise(types::overflow_error_, "intermediate overflow in fsum");
    }
    if (std::isinf(value)) {
      infinities_ += value;
    }
    special_ += value;
    count_ = 0;
    return true;
  }
  if (count_ == capacity_) {
    TRY(grow());
  }
  partials_[count_++] = x;
  return true;
}

Value ExactSum::finish() {
  if (special_ != 0) {  // true of a NaN
    if (std::isnan(infinities_)) {
      return run_.raise(types::value_error_, "-inf + inf in fsum");
    }
    return Value::real(special_);
  }
  double high = 0, low = 0;
  size_t left = count_;
  while (left > 0 && low == 0) {
    double x = high;
    double y = partials_[--left];
    high = x + y;
    low = y - (high - x);
  }
  // A tie was rounded to even, but what follows says that the sum lies beyond the middle.
  if (left > 0 && ((low < 0 && partials_[left - 1] < 0) || (low > 0 && partials_[left - 1] > 0))) {
    double twice = low * 2.0;
    double next = high + twice;
    if (next - high == twice) {
      high = next;
    }
  }
  return Value::real(high);
}

}  // namespace pyexec::math
