// SPDX-License-Identifier: Apache-2.0
//
// The module cmath: functions of complex numbers with C99's treatment of infinities, NaNs and signed zeros. Each
// function has a table for arguments that are not finite, indexed by the kinds of their parts.
#include <algorithm>
#include <cfloat>
#include <cmath>
#include <limits>

#include "stdlib/modules/native_module.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

constexpr double kPi = 3.141592653589793238462643383279502884197;
constexpr double kE = 2.718281828459045235360287471352662497757;
constexpr double kLn2 = 0.6931471805599453094;
constexpr double kLn10 = 2.302585092994045684;
constexpr double kInf = std::numeric_limits<double>::infinity();
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kLarge = DBL_MAX / 4.0;
const double kSqrtLarge = std::sqrt(kLarge);
const double kLogLarge = std::log(kLarge);
const double kSqrtMin = std::sqrt(DBL_MIN);
constexpr int kScaleUp = 2 * (DBL_MANT_DIG / 2) + 1;
constexpr int kScaleDown = -(kScaleUp + 1) / 2;

enum class Failure { kNone, kDomain, kRange };
struct Outcome {
  Complex value;
  Failure failure = Failure::kNone;
};

// What a part of an argument is: the index of the special tables.
enum Kind { kNegInf, kNeg, kNegZero, kPosZero, kPos, kPosInf, kNotANumber };
Kind kind_of(double x) {
  if (std::isfinite(x)) {
    if (x != 0) {
      return std::copysign(1.0, x) == 1.0 ? kPos : kNeg;
    }
    return std::copysign(1.0, x) == 1.0 ? kPosZero : kNegZero;
  }
  return std::isnan(x) ? kNotANumber : x > 0 ? kPosInf : kNegInf;
}
bool is_special(Complex z) {
  return !std::isfinite(z.real) || !std::isfinite(z.imag);
}

using Table = Complex[7][7];
constexpr double I = kInf, N = kNan, P = kPi, U = -9.5426319407711027e33;  // U: the entry is never used
constexpr double P14 = 0.25 * kPi, P12 = 0.5 * kPi, P34 = 0.75 * kPi;

constexpr Table kAcos = {{{P34, I}, {P, I}, {P, I}, {P, -I}, {P, -I}, {P34, -I}, {N, I}},
                         {{P12, I}, {U, U}, {U, U}, {U, U}, {U, U}, {P12, -I}, {N, N}},
                         {{P12, I}, {U, U}, {P12, 0.}, {P12, -0.}, {U, U}, {P12, -I}, {P12, N}},
                         {{P12, I}, {U, U}, {P12, 0.}, {P12, -0.}, {U, U}, {P12, -I}, {P12, N}},
                         {{P12, I}, {U, U}, {U, U}, {U, U}, {U, U}, {P12, -I}, {N, N}},
                         {{P14, I}, {0., I}, {0., I}, {0., -I}, {0., -I}, {P14, -I}, {N, I}},
                         {{N, I}, {N, N}, {N, N}, {N, N}, {N, N}, {N, -I}, {N, N}}};
constexpr Table kAcosh = {{{I, -P34}, {I, -P}, {I, -P}, {I, P}, {I, P}, {I, P34}, {I, N}},
                          {{I, -P12}, {U, U}, {U, U}, {U, U}, {U, U}, {I, P12}, {N, N}},
                          {{I, -P12}, {U, U}, {0., -P12}, {0., P12}, {U, U}, {I, P12}, {N, N}},
                          {{I, -P12}, {U, U}, {0., -P12}, {0., P12}, {U, U}, {I, P12}, {N, N}},
                          {{I, -P12}, {U, U}, {U, U}, {U, U}, {U, U}, {I, P12}, {N, N}},
                          {{I, -P14}, {I, -0.}, {I, -0.}, {I, 0.}, {I, 0.}, {I, P14}, {I, N}},
                          {{I, N}, {N, N}, {N, N}, {N, N}, {N, N}, {I, N}, {N, N}}};
constexpr Table kAsinh = {{{-I, -P14}, {-I, -0.}, {-I, -0.}, {-I, 0.}, {-I, 0.}, {-I, P14}, {-I, N}},
                          {{-I, -P12}, {U, U}, {U, U}, {U, U}, {U, U}, {-I, P12}, {N, N}},
                          {{-I, -P12}, {U, U}, {-0., -0.}, {-0., 0.}, {U, U}, {-I, P12}, {N, N}},
                          {{I, -P12}, {U, U}, {0., -0.}, {0., 0.}, {U, U}, {I, P12}, {N, N}},
                          {{I, -P12}, {U, U}, {U, U}, {U, U}, {U, U}, {I, P12}, {N, N}},
                          {{I, -P14}, {I, -0.}, {I, -0.}, {I, 0.}, {I, 0.}, {I, P14}, {I, N}},
                          {{I, N}, {N, N}, {N, -0.}, {N, 0.}, {N, N}, {I, N}, {N, N}}};
constexpr Table kAtanh = {{{-0., -P12}, {-0., -P12}, {-0., -P12}, {-0., P12}, {-0., P12}, {-0., P12}, {-0., N}},
                          {{-0., -P12}, {U, U}, {U, U}, {U, U}, {U, U}, {-0., P12}, {N, N}},
                          {{-0., -P12}, {U, U}, {-0., -0.}, {-0., 0.}, {U, U}, {-0., P12}, {-0., N}},
                          {{0., -P12}, {U, U}, {0., -0.}, {0., 0.}, {U, U}, {0., P12}, {0., N}},
                          {{0., -P12}, {U, U}, {U, U}, {U, U}, {U, U}, {0., P12}, {N, N}},
                          {{0., -P12}, {0., -P12}, {0., -P12}, {0., P12}, {0., P12}, {0., P12}, {0., N}},
                          {{0., -P12}, {N, N}, {N, N}, {N, N}, {N, N}, {0., P12}, {N, N}}};
constexpr Table kCosh = {{{I, N}, {U, U}, {I, 0.}, {I, -0.}, {U, U}, {I, N}, {I, N}},
                         {{N, N}, {U, U}, {U, U}, {U, U}, {U, U}, {N, N}, {N, N}},
                         {{N, 0.}, {U, U}, {1., 0.}, {1., -0.}, {U, U}, {N, 0.}, {N, 0.}},
                         {{N, 0.}, {U, U}, {1., -0.}, {1., 0.}, {U, U}, {N, 0.}, {N, 0.}},
                         {{N, N}, {U, U}, {U, U}, {U, U}, {U, U}, {N, N}, {N, N}},
                         {{I, N}, {U, U}, {I, -0.}, {I, 0.}, {U, U}, {I, N}, {I, N}},
                         {{N, N}, {N, N}, {N, 0.}, {N, 0.}, {N, N}, {N, N}, {N, N}}};
constexpr Table kExp = {{{0., 0.}, {U, U}, {0., -0.}, {0., 0.}, {U, U}, {0., 0.}, {0., 0.}},
                        {{N, N}, {U, U}, {U, U}, {U, U}, {U, U}, {N, N}, {N, N}},
                        {{N, N}, {U, U}, {1., -0.}, {1., 0.}, {U, U}, {N, N}, {N, N}},
                        {{N, N}, {U, U}, {1., -0.}, {1., 0.}, {U, U}, {N, N}, {N, N}},
                        {{N, N}, {U, U}, {U, U}, {U, U}, {U, U}, {N, N}, {N, N}},
                        {{I, N}, {U, U}, {I, -0.}, {I, 0.}, {U, U}, {I, N}, {I, N}},
                        {{N, N}, {N, N}, {N, -0.}, {N, 0.}, {N, N}, {N, N}, {N, N}}};
constexpr Table kLog = {{{I, -P34}, {I, -P}, {I, -P}, {I, P}, {I, P}, {I, P34}, {I, N}},
                        {{I, -P12}, {U, U}, {U, U}, {U, U}, {U, U}, {I, P12}, {N, N}},
                        {{I, -P12}, {U, U}, {-I, -P}, {-I, P}, {U, U}, {I, P12}, {N, N}},
                        {{I, -P12}, {U, U}, {-I, -0.}, {-I, 0.}, {U, U}, {I, P12}, {N, N}},
                        {{I, -P12}, {U, U}, {U, U}, {U, U}, {U, U}, {I, P12}, {N, N}},
                        {{I, -P14}, {I, -0.}, {I, -0.}, {I, 0.}, {I, 0.}, {I, P14}, {I, N}},
                        {{I, N}, {N, N}, {N, N}, {N, N}, {N, N}, {I, N}, {N, N}}};
constexpr Table kSinh = {{{I, N}, {U, U}, {-I, -0.}, {-I, 0.}, {U, U}, {I, N}, {I, N}},
                         {{N, N}, {U, U}, {U, U}, {U, U}, {U, U}, {N, N}, {N, N}},
                         {{0., N}, {U, U}, {-0., -0.}, {-0., 0.}, {U, U}, {0., N}, {0., N}},
                         {{0., N}, {U, U}, {0., -0.}, {0., 0.}, {U, U}, {0., N}, {0., N}},
                         {{N, N}, {U, U}, {U, U}, {U, U}, {U, U}, {N, N}, {N, N}},
                         {{I, N}, {U, U}, {I, -0.}, {I, 0.}, {U, U}, {I, N}, {I, N}},
                         {{N, N}, {N, N}, {N, -0.}, {N, 0.}, {N, N}, {N, N}, {N, N}}};
constexpr Table kSqrt = {{{I, -I}, {0., -I}, {0., -I}, {0., I}, {0., I}, {I, I}, {N, I}},
                         {{I, -I}, {U, U}, {U, U}, {U, U}, {U, U}, {I, I}, {N, N}},
                         {{I, -I}, {U, U}, {0., -0.}, {0., 0.}, {U, U}, {I, I}, {N, N}},
                         {{I, -I}, {U, U}, {0., -0.}, {0., 0.}, {U, U}, {I, I}, {N, N}},
                         {{I, -I}, {U, U}, {U, U}, {U, U}, {U, U}, {I, I}, {N, N}},
                         {{I, -I}, {I, -0.}, {I, -0.}, {I, 0.}, {I, 0.}, {I, I}, {I, N}},
                         {{I, -I}, {N, N}, {N, N}, {N, N}, {N, N}, {I, I}, {N, N}}};
constexpr Table kTanh = {{{-1., 0.}, {U, U}, {-1., -0.}, {-1., 0.}, {U, U}, {-1., 0.}, {-1., 0.}},
                         {{N, N}, {U, U}, {U, U}, {U, U}, {U, U}, {N, N}, {N, N}},
                         {{-0., N}, {U, U}, {-0., -0.}, {-0., 0.}, {U, U}, {-0., N}, {N, N}},
                         {{0., N}, {U, U}, {0., -0.}, {0., 0.}, {U, U}, {0., N}, {N, N}},
                         {{N, N}, {U, U}, {U, U}, {U, U}, {U, U}, {N, N}, {N, N}},
                         {{1., 0.}, {U, U}, {1., -0.}, {1., 0.}, {U, U}, {1., 0.}, {1., 0.}},
                         {{N, N}, {N, N}, {N, -0.}, {N, 0.}, {N, N}, {N, N}, {N, N}}};
constexpr Table kRect = {{{I, N}, {U, U}, {-I, 0.}, {-I, -0.}, {U, U}, {I, N}, {I, N}},
                         {{N, N}, {U, U}, {U, U}, {U, U}, {U, U}, {N, N}, {N, N}},
                         {{0., 0.}, {U, U}, {-0., 0.}, {-0., -0.}, {U, U}, {0., 0.}, {0., 0.}},
                         {{0., 0.}, {U, U}, {0., -0.}, {0., 0.}, {U, U}, {0., 0.}, {0., 0.}},
                         {{N, N}, {U, U}, {U, U}, {U, U}, {U, U}, {N, N}, {N, N}},
                         {{I, N}, {U, U}, {I, -0.}, {I, 0.}, {U, U}, {I, N}, {I, N}},
                         {{N, N}, {N, N}, {N, 0.}, {N, 0.}, {N, N}, {N, N}, {N, N}}};

Outcome from_table(const Table& table, Complex z) {
  return {table[kind_of(z.real)][kind_of(z.imag)]};
}

Outcome c_sqrt(Complex z) {
  if (is_special(z)) {
    return from_table(kSqrt, z);
  }
  if (z.real == 0 && z.imag == 0) {
    return {{0, z.imag}};
  }
  double ax = std::fabs(z.real), ay = std::fabs(z.imag), s;
  if (ax < DBL_MIN && ay < DBL_MIN && (ax > 0 || ay > 0)) {
    ax = std::ldexp(ax, kScaleUp);
    s = std::ldexp(std::sqrt(ax + std::hypot(ax, std::ldexp(ay, kScaleUp))), kScaleDown);
  } else {
    ax /= 8.0;
    s = 2.0 * std::sqrt(ax + std::hypot(ax, ay / 8.0));
  }
  double d = ay / (2.0 * s);
  if (z.real >= 0) {
    return {{s, std::copysign(d, z.imag)}};
  }
  return {{d, std::copysign(s, z.imag)}};
}

Outcome c_acos(Complex z) {
  if (is_special(z)) {
    return from_table(kAcos, z);
  }
  if (std::fabs(z.real) > kLarge || std::fabs(z.imag) > kLarge) {
    double real = std::atan2(std::fabs(z.imag), z.real);
    double size = std::log(std::hypot(z.real / 2, z.imag / 2)) + kLn2 * 2;
    return {{real, z.real < 0 ? -std::copysign(size, z.imag) : std::copysign(size, -z.imag)}};
  }
  Complex s1 = c_sqrt({1.0 - z.real, -z.imag}).value;
  Complex s2 = c_sqrt({1.0 + z.real, z.imag}).value;
  return {{2.0 * std::atan2(s1.real, s2.real), std::asinh(s2.real * s1.imag - s2.imag * s1.real)}};
}

Outcome c_acosh(Complex z) {
  if (is_special(z)) {
    return from_table(kAcosh, z);
  }
  if (std::fabs(z.real) > kLarge || std::fabs(z.imag) > kLarge) {
    return {{std::log(std::hypot(z.real / 2, z.imag / 2)) + kLn2 * 2, std::atan2(z.imag, z.real)}};
  }
  Complex s1 = c_sqrt({z.real - 1.0, z.imag}).value;
  Complex s2 = c_sqrt({z.real + 1.0, z.imag}).value;
  return {{std::asinh(s1.real * s2.real + s1.imag * s2.imag), 2.0 * std::atan2(s1.imag, s2.real)}};
}

Outcome c_asinh(Complex z) {
  if (is_special(z)) {
    return from_table(kAsinh, z);
  }
  if (std::fabs(z.real) > kLarge || std::fabs(z.imag) > kLarge) {
    double size = std::log(std::hypot(z.real / 2, z.imag / 2)) + kLn2 * 2;
    double real = z.imag < 0 ? -std::copysign(size, -z.real) : std::copysign(size, z.real);
    return {{std::copysign(real, z.real), std::atan2(z.imag, std::fabs(z.real))}};
  }
  Complex s1 = c_sqrt({1.0 + z.imag, -z.real}).value;
  Complex s2 = c_sqrt({1.0 - z.imag, z.real}).value;
  return {
      {std::asinh(s1.real * s2.imag - s2.real * s1.imag), std::atan2(z.imag, s1.real * s2.real - s1.imag * s2.imag)}};
}

Outcome c_asin(Complex z) {
  Complex s = c_asinh({-z.imag, z.real}).value;
  return {{s.imag, -s.real}};
}

Outcome c_atanh(Complex z) {
  if (is_special(z)) {
    return from_table(kAtanh, z);
  }
  if (z.real < 0 || (z.real == 0 && std::copysign(1.0, z.real) < 0)) {
    Outcome mirrored = c_atanh({-z.real, -z.imag});
    return {{-mirrored.value.real, -mirrored.value.imag}, mirrored.failure};
  }
  double ay = std::fabs(z.imag);
  if (z.real > kSqrtLarge || ay > kSqrtLarge) {
    double h = std::hypot(z.real / 2, z.imag / 2);
    return {{z.real / 4 / h / h, -std::copysign(kPi / 2, -z.imag)}};
  }
  if (z.real == 1.0 && ay < kSqrtMin) {
    if (ay == 0) {
      return {{kInf, z.imag}, Failure::kDomain};
    }
    return {
        {-std::log(std::sqrt(ay) / std::sqrt(std::hypot(ay, 2.0))), std::copysign(std::atan2(2.0, -ay) / 2, z.imag)}};
  }
  double gap = 1 - z.real;
  return {{std::log1p(4.0 * z.real / (gap * gap + ay * ay)) / 4.0,
           -std::atan2(-2.0 * z.imag, gap * (1 + z.real) - ay * ay) / 2.0}};
}

Outcome c_atan(Complex z) {
  Outcome s = c_atanh({-z.imag, z.real});
  return {{s.value.imag, -s.value.real}, s.failure};
}

Outcome overflow_checked(Complex r) {
  return {r, std::isinf(r.real) || std::isinf(r.imag) ? Failure::kRange : Failure::kNone};
}

Outcome c_cosh(Complex z) {
  if (is_special(z)) {
    Complex r;
    if (std::isinf(z.real) && std::isfinite(z.imag) && z.imag != 0) {
      double sign = z.real > 0 ? 1.0 : -1.0;
      r = {std::copysign(kInf, std::cos(z.imag)), sign * std::copysign(kInf, std::sin(z.imag))};
    } else {
      r = from_table(kCosh, z).value;
    }
    return {r, std::isinf(z.imag) && !std::isnan(z.real) ? Failure::kDomain : Failure::kNone};
  }
  if (std::fabs(z.real) > kLogLarge) {
    double shifted = z.real - std::copysign(1.0, z.real);
    return overflow_checked({std::cos(z.imag) * std::cosh(shifted) * kE, std::sin(z.imag) * std::sinh(shifted) * kE});
  }
  return overflow_checked({std::cos(z.imag) * std::cosh(z.real), std::sin(z.imag) * std::sinh(z.real)});
}

Outcome c_cos(Complex z) {
  return c_cosh({-z.imag, z.real});
}

Outcome c_exp(Complex z) {
  if (is_special(z)) {
    Complex r;
    if (std::isinf(z.real) && std::isfinite(z.imag) && z.imag != 0) {
      double size = z.real > 0 ? kInf : 0.0;
      r = {std::copysign(size, std::cos(z.imag)), std::copysign(size, std::sin(z.imag))};
    } else {
      r = from_table(kExp, z).value;
    }
    bool bad = std::isinf(z.imag) && (std::isfinite(z.real) || (std::isinf(z.real) && z.real > 0));
    return {r, bad ? Failure::kDomain : Failure::kNone};
  }
  if (z.real > kLogLarge) {
    double l = std::exp(z.real - 1.0);
    return overflow_checked({l * std::cos(z.imag) * kE, l * std::sin(z.imag) * kE});
  }
  double l = std::exp(z.real);
  return overflow_checked({l * std::cos(z.imag), l * std::sin(z.imag)});
}

Outcome c_log(Complex z) {
  if (is_special(z)) {
    return from_table(kLog, z);
  }
  double ax = std::fabs(z.real), ay = std::fabs(z.imag), real;
  if (ax > kLarge || ay > kLarge) {
    real = std::log(std::hypot(ax / 2.0, ay / 2.0)) + kLn2;
  } else if (ax < DBL_MIN && ay < DBL_MIN) {
    if (ax > 0 || ay > 0) {
      real = std::log(std::hypot(std::ldexp(ax, DBL_MANT_DIG), std::ldexp(ay, DBL_MANT_DIG))) - DBL_MANT_DIG * kLn2;
    } else {
      return {{-kInf, std::atan2(z.imag, z.real)}, Failure::kDomain};
    }
  } else {
    double h = std::hypot(ax, ay);
    if (0.71 <= h && h <= 1.73) {
      double am = std::max(ax, ay), an = std::min(ax, ay);
      real = std::log1p((am - 1) * (am + 1) + an * an) / 2.0;
    } else {
      real = std::log(h);
    }
  }
  return {{real, std::atan2(z.imag, z.real)}};
}

Outcome c_log10(Complex z) {
  Outcome r = c_log(z);
  return {{r.value.real / kLn10, r.value.imag / kLn10}, r.failure};
}

Outcome c_sinh(Complex z) {
  if (is_special(z)) {
    Complex r;
    if (std::isinf(z.real) && std::isfinite(z.imag) && z.imag != 0) {
      double sign = z.real > 0 ? 1.0 : -1.0;
      r = {sign * std::copysign(kInf, std::cos(z.imag)), std::copysign(kInf, std::sin(z.imag))};
    } else {
      r = from_table(kSinh, z).value;
    }
    return {r, std::isinf(z.imag) && !std::isnan(z.real) ? Failure::kDomain : Failure::kNone};
  }
  if (std::fabs(z.real) > kLogLarge) {
    double shifted = z.real - std::copysign(1.0, z.real);
    return overflow_checked({std::cos(z.imag) * std::sinh(shifted) * kE, std::sin(z.imag) * std::cosh(shifted) * kE});
  }
  return overflow_checked({std::cos(z.imag) * std::sinh(z.real), std::sin(z.imag) * std::cosh(z.real)});
}

Outcome c_sin(Complex z) {
  Outcome s = c_sinh({-z.imag, z.real});
  return {{s.value.imag, -s.value.real}, s.failure};
}

Outcome c_tanh(Complex z) {
  if (is_special(z)) {
    Complex r;
    if (std::isinf(z.real) && std::isfinite(z.imag) && z.imag != 0) {
      r = {z.real > 0 ? 1.0 : -1.0, std::copysign(0.0, 2.0 * std::sin(z.imag) * std::cos(z.imag))};
    } else {
      r = from_table(kTanh, z).value;
    }
    return {r, std::isinf(z.imag) && std::isfinite(z.real) ? Failure::kDomain : Failure::kNone};
  }
  if (std::fabs(z.real) > kLogLarge) {
    return {
        {std::copysign(1.0, z.real), 4.0 * std::sin(z.imag) * std::cos(z.imag) * std::exp(-2.0 * std::fabs(z.real))}};
  }
  double tx = std::tanh(z.real), ty = std::tan(z.imag), cx = 1.0 / std::cosh(z.real);
  double product = tx * ty, divisor = 1.0 + product * product;
  return {{tx * (1.0 + ty * ty) / divisor, ((ty / divisor) * cx) * cx}};
}

Outcome c_tan(Complex z) {
  Outcome s = c_tanh({-z.imag, z.real});
  return {{s.value.imag, -s.value.real}, s.failure};
}

// ---- the module ---------------------------------------------------------------------------------------------------

Value answer(Run& run, const Outcome& outcome) {
  switch (outcome.failure) {
    case Failure::kDomain:
      return run.raise(types::value_error_, "math domain error");
    case Failure::kRange:
      return run.raise(types::overflow_error_, "math range error");
    case Failure::kNone:
      break;
  }
  return complex_of_type(run, &types::complex_, outcome.value);
}

template <Outcome (*function)(Complex)>
Value cmath_unary(Call& call, Value z) {
  Complex value;
  TRY(to_complex(call.run(), z, &value));
  return answer(call.run(), function(value));
}

Value cmath_log(Call& call, Value z, Value base) {
  Run& run = call.run();
  Complex value;
  TRY(to_complex(run, z, &value));
  Outcome result = c_log(value);
  if (base.is_absent()) {
    return answer(run, result);
  }
  Complex base_value;
  TRY(to_complex(run, base, &base_value));
  Outcome divisor = c_log(base_value);
  Complex quotient;
  if (complex_divide(result.value, divisor.value, &quotient) == ComplexStatus::kZeroDivision) {
    return run.raise(types::value_error_, "math domain error");
  }
  return answer(run, {quotient, divisor.failure != Failure::kNone ? divisor.failure : result.failure});
}

Value cmath_phase(Call& call, Value z) {
  Complex value;
  TRY(to_complex(call.run(), z, &value));
  double angle = std::atan2(value.imag, value.real);
  if (angle == 0 && value.imag != 0 && std::isfinite(value.real)) {  // an underflow counts as an error
    return call.run().raise(types::overflow_error_, "math range error");
  }
  return Value::real(angle);
}

Value cmath_polar(Call& call, Value z) {
  Run& run = call.run();
  Complex value;
  TRY(to_complex(run, z, &value));
  double size;
  if (complex_abs(value, &size) == ComplexStatus::kOverflow) {
    return run.raise(types::overflow_error_, "math range error");
  }
  Value items[] = {Value::real(size), Value::real(std::atan2(value.imag, value.real))};
  return value_of(tuple_from(run, items, 2));
}

Value cmath_rect(Call& call, double r, double phi) {
  Complex z;
  Failure failure = Failure::kNone;
  if (!std::isfinite(r) || !std::isfinite(phi)) {
    if (std::isinf(r) && std::isfinite(phi) && phi != 0) {
      double sign = r > 0 ? 1.0 : -1.0;
      z = {sign * std::copysign(kInf, std::cos(phi)), sign * std::copysign(kInf, std::sin(phi))};
    } else {
      z = kRect[kind_of(r)][kind_of(phi)];
    }
    failure = r != 0 && !std::isnan(r) && std::isinf(phi) ? Failure::kDomain : Failure::kNone;
  } else if (phi == 0) {
    z = {r, r * phi};
  } else {
    z = {r * std::cos(phi), r * std::sin(phi)};
  }
  return answer(call.run(), {z, failure});
}

template <char which>
Value cmath_is(Call& call, Value z) {
  Complex value;
  TRY(to_complex(call.run(), z, &value));
  if (which == 'f') {
    return Value::boolean(std::isfinite(value.real) && std::isfinite(value.imag));
  }
  if (which == 'n') {
    return Value::boolean(std::isnan(value.real) || std::isnan(value.imag));
  }
  return Value::boolean(std::isinf(value.real) || std::isinf(value.imag));
}

Value cmath_isclose(Call& call, Value a_value, Value b_value, Opt<double> rel_tol, Opt<double> abs_tol) {
  Run& run = call.run();
  Complex a, b;
  TRY(to_complex(run, a_value, &a));
  TRY(to_complex(run, b_value, &b));
  double relative = rel_tol.has ? rel_tol.value : 1e-9;
  double absolute = abs_tol.has ? abs_tol.value : 0;
  if (relative < 0 || absolute < 0) {
    return run.raise(types::value_error_, "tolerances must be non-negative");
  }
  if (a.real == b.real && a.imag == b.imag) {
    return Value::boolean(true);
  }
  if (std::isinf(a.real) || std::isinf(a.imag) || std::isinf(b.real) || std::isinf(b.imag)) {
    return Value::boolean(false);
  }
  double gap = std::hypot(a.real - b.real, a.imag - b.imag);
  return Value::boolean(gap <= relative * std::hypot(b.real, b.imag) || gap <= relative * std::hypot(a.real, a.imag) ||
                        gap <= absolute);
}

#define UNARY(name, doc) {#name, "(z, /)", native<cmath_unary<c_##name>>, doc, EntryKind::kFunction}
constexpr Entry kCmathFunctions[] = {
    UNARY(acos, "Return the arc cosine of z."),
    UNARY(acosh, "Return the inverse hyperbolic cosine of z."),
    UNARY(asin, "Return the arc sine of z."),
    UNARY(asinh, "Return the inverse hyperbolic sine of z."),
    UNARY(atan, "Return the arc tangent of z."),
    UNARY(atanh, "Return the inverse hyperbolic tangent of z."),
    UNARY(cos, "Return the cosine of z."),
    UNARY(cosh, "Return the hyperbolic cosine of z."),
    UNARY(exp, "Return the exponential value e**z."),
    {"isclose", "(a, b, *, rel_tol=1e-09, abs_tol=0.0)", native<cmath_isclose>,
     "Determine whether two complex numbers are close in value.", EntryKind::kFunction},
    {"isfinite", "(z, /)", native<cmath_is<'f'>>, "True if both parts are finite.", EntryKind::kFunction},
    {"isinf", "(z, /)", native<cmath_is<'i'>>, "True if a part is infinite.", EntryKind::kFunction},
    {"isnan", "(z, /)", native<cmath_is<'n'>>, "True if a part is not a number.", EntryKind::kFunction},
    {"log", "(z, base=None, /)", native<cmath_log>, "log(z[, base]) -> the logarithm of z to the given base.",
     EntryKind::kFunction, Wording::kPositional},
    UNARY(log10, "Return the base-10 logarithm of z."),
    {"phase", "(z, /)", native<cmath_phase>, "Return argument, also known as the phase angle, of a complex.",
     EntryKind::kFunction},
    {"polar", "(z, /)", native<cmath_polar>, "Convert a complex from rectangular to polar coordinates.",
     EntryKind::kFunction},
    {"rect", "(r, phi, /)", native<cmath_rect>, "Convert from polar to rectangular coordinates.", EntryKind::kFunction},
    UNARY(sin, "Return the sine of z."),
    UNARY(sinh, "Return the hyperbolic sine of z."),
    UNARY(sqrt, "Return the square root of z."),
    UNARY(tan, "Return the tangent of z."),
    UNARY(tanh, "Return the hyperbolic tangent of z."),
};

bool fill_cmath(Run& run, Module* module) {
  TRY(module_set(run, module, "pi", Value::real(kPi)));
  TRY(module_set(run, module, "e", Value::real(kE)));
  TRY(module_set(run, module, "tau", Value::real(2 * kPi)));
  TRY(module_set(run, module, "inf", Value::real(kInf)));
  TRY(module_set(run, module, "nan", Value::real(kNan)));
  TRY(Value infinity, complex_new(run, 0, kInf));
  TRY(module_set(run, module, "infj", infinity));
  TRY(Value nan, complex_new(run, 0, kNan));
  return module_set(run, module, "nanj", nan);
}

const ModuleDefinition kCmath = {"cmath", "Mathematical functions of complex numbers.", kCmathFunctions, fill_cmath};

}  // namespace

void register_cmath_module() {
  register_module(&kCmath);
}

}  // namespace pyexec
