// SPDX-License-Identifier: Apache-2.0
//
// The distributions of the module random, bit for bit CPython's: the same formulas in the same order.
#include <cmath>

#include "stdlib/modules/random_source.h"

namespace pyexec::random_module {
namespace {

constexpr double kPi = 3.141592653589793238462643383279502884197;
constexpr double kTwoPi = 2 * kPi;
constexpr double kE = 2.718281828459045235360287471352662497757;

Value real_argument(Value value, double otherwise) {
  return value.is_absent() ? Value::real(otherwise) : value;
}

// What a formula computes with as a float; anything that is no number fails in the words of its first operator.
bool number_argument(Run& run, Value value, double* out) {
  if (value.is_float()) {
    *out = value.as_float();
    return true;
  }
  if (!is_int_like(value) && type_of(value)->slots.to_float == nullptr) {
    TRY(binary_operation(run, BinaryOperator::kMultiply, Value::real(1), value));
  }
  return to_double(run, value, out);
}

RaisedResult raise_math_domain(Run& run) {
  return run.raise(types::value_error_, "math domain error");
}

// log() as the module math has it.
bool checked_log(Run& run, double x, double* out) {
  if (!(x > 0)) {
    return raise_math_domain(run);
  }
  *out = std::log(x);
  return true;
}

bool checked_exp(Run& run, double x, double* out) {
  *out = std::exp(x);
  if (std::isinf(*out) && std::isfinite(x)) {
    return run.raise(types::overflow_error_, "math range error");
  }
  return true;
}

}  // namespace

Value random_uniform(Call& call, Value self, Value a, Value b) {
  Run& run = call.run();
  Source source(run, self);
  TRY(Value width, number_subtract(run, b, a));
  double drawn;
  TRY(source.next(&drawn));
  TRY(Value offset, number_multiply(run, width, Value::real(drawn)));
  return number_add(run, a, offset);
}

Value random_triangular(Call& call, Value self, Value low_value, Value high_value, Value mode) {
  Run& run = call.run();
  Source source(run, self);
  Value low = real_argument(low_value, 0);
  Value high = real_argument(high_value, 1);
  double u;
  TRY(source.next(&u));
  double c = 0.5;
  if (!mode.is_absent() && !mode.is_none()) {
    TRY(Value part, number_subtract(run, mode, low));
    TRY(Value whole, number_subtract(run, high, low));
    Value ratio = number_divide(run, part, whole);
    if (ratio.is_raised()) {
      return run.catch_if(types::zero_division_error_) != nullptr ? low : Value::raised();
    }
    TRY(to_double(run, ratio, &c));
  }
  if (u > c) {
    u = 1.0 - u;
    c = 1.0 - c;
    std::swap(low, high);
  }
  if (u * c < 0) {
    return raise_math_domain(run);
  }
  TRY(Value width, number_subtract(run, high, low));
  TRY(Value offset, number_multiply(run, width, Value::real(std::sqrt(u * c))));
  return number_add(run, low, offset);
}

namespace {

Value scaled(Run& run, Value mu, Value sigma, double z) {
  TRY(Value offset, number_multiply(run, Value::real(z), sigma));
  return number_add(run, mu, offset);
}

Value normal(Run& run, Source& source, Value mu, Value sigma) {
  static const double kMagic = 4 * std::exp(-0.5) / std::sqrt(2.0);
  while (true) {
    double u1, u2;
    TRY(run.step());
    TRY(source.next(&u1));
    TRY(source.next(&u2));
    u2 = 1.0 - u2;
    double z = kMagic * (u1 - 0.5) / u2;
    double zz = z * z / 4.0;
    double bound;
    TRY(checked_log(run, u2, &bound));
    if (zz <= -bound) {
      return scaled(run, mu, sigma, z);
    }
  }
}

}  // namespace

Value random_normalvariate(Call& call, Value self, Value mu, Value sigma) {
  Source source(call.run(), self);
  return normal(call.run(), source, real_argument(mu, 0), real_argument(sigma, 1));
}

Value random_gauss(Call& call, Value self, Value mu, Value sigma) {
  Run& run = call.run();
  Source source(run, self);
  Value kept = source.self().gauss_next;
  source.self().gauss_next = Value::none();
  double z;
  if (kept.is_none()) {
    double angle, u;
    TRY(source.next(&angle));
    angle *= kTwoPi;
    TRY(source.next(&u));
    double radius;
    TRY(checked_log(run, 1.0 - u, &radius));
    radius = std::sqrt(-2.0 * radius);
    z = std::cos(angle) * radius;
    source.self().gauss_next = Value::real(std::sin(angle) * radius);
  } else {
    TRY(number_argument(run, kept, &z));
  }
  return scaled(run, real_argument(mu, 0), real_argument(sigma, 1), z);
}

Value random_lognormvariate(Call& call, Value self, Value mu, Value sigma) {
  Run& run = call.run();
  Source source(run, self);
  TRY(Value drawn, normal(run, source, mu, sigma));
  double x, result;
  TRY(to_double(run, drawn, &x));
  TRY(checked_exp(run, x, &result));
  return Value::real(result);
}

Value random_expovariate(Call& call, Value self, Value lambd) {
  Run& run = call.run();
  Source source(run, self);
  double u, logarithm;
  TRY(source.next(&u));
  TRY(checked_log(run, 1.0 - u, &logarithm));
  return number_divide(run, Value::real(-logarithm), lambd);
}

Value random_vonmisesvariate(Call& call, Value self, Value mu_value, Value kappa_value) {
  Run& run = call.run();
  Source source(run, self);
  double mu, kappa, u;
  TRY(Truth is_flat, compare_truth(run, CompareOperator::kLessEqual, kappa_value, Value::real(1e-6)));
  if (is_flat == Truth::kTrue) {
    TRY(source.next(&u));
    return Value::real(kTwoPi * u);
  }
  TRY(number_argument(run, kappa_value, &kappa));
  TRY(number_argument(run, mu_value, &mu));
  double s = 0.5 / kappa;
  double r = s + std::sqrt(1.0 + s * s);
  double z;
  while (true) {
    double u1, u2;
    TRY(run.step());
    TRY(source.next(&u1));
    z = std::cos(kPi * u1);
    double d = z / (r + z);
    TRY(source.next(&u2));
    if (u2 < 1.0 - d * d || u2 <= (1.0 - d) * std::exp(d)) {
      break;
    }
  }
  double q = 1.0 / r;
  double f = (q + z) / (1.0 + q * z);
  double u3;
  TRY(source.next(&u3));
  double angle = std::acos(f);
  return binary_operation(run, BinaryOperator::kModulo, Value::real(u3 > 0.5 ? mu + angle : mu - angle),
                          Value::real(kTwoPi));
}

namespace {

// The operators that a parameter meets first, for their errors.
bool positive_parameters(Run& run, Value alpha, Value beta) {
  for (Value parameter : {alpha, beta}) {
    TRY(Truth bad, compare_truth(run, CompareOperator::kLessEqual, parameter, Value::real(0)));
    if (bad == Truth::kTrue) {
      return run.raise(types::value_error_, "gammavariate: alpha and beta must be > 0.0");
    }
  }
  return true;
}

bool gamma(Run& run, Source& source, double alpha, double* out) {
  static const double kLog4 = std::log(4.0);
  static const double kMagic = 1.0 + std::log(4.5);
  double u;
  if (alpha > 1.0) {
    double ainv = std::sqrt(2.0 * alpha - 1.0);
    double bbb = alpha - kLog4;
    double ccc = alpha + ainv;
    while (true) {
      double u1, u2;
      TRY(run.step());
      TRY(source.next(&u1));
      if (!(1e-7 < u1 && u1 < 0.9999999)) {
        continue;
      }
      TRY(source.next(&u2));
      u2 = 1.0 - u2;
      double v = std::log(u1 / (1.0 - u1)) / ainv;
      double x = alpha * std::exp(v);
      double z = u1 * u1 * u2;
      double r = bbb + ccc * v - x;
      if (r + kMagic - 4.5 * z >= 0.0 || r >= std::log(z)) {
        *out = x;
        return true;
      }
    }
  }
  if (alpha == 1.0) {
    TRY(source.next(&u));
    double logarithm;
    TRY(checked_log(run, 1.0 - u, &logarithm));
    *out = -logarithm;
    return true;
  }
  while (true) {
    double u1;
    TRY(run.step());
    TRY(source.next(&u));
    double b = (kE + alpha) / kE;
    double p = b * u;
    double x = p <= 1.0 ? std::pow(p, 1.0 / alpha) : -std::log((b - p) / alpha);
    TRY(source.next(&u1));
    if (p > 1.0 ? u1 <= std::pow(x, alpha - 1.0) : u1 <= std::exp(-x)) {
      *out = x;
      return true;
    }
  }
}

}  // namespace

Value random_gammavariate(Call& call, Value self, Value alpha_value, Value beta_value) {
  Run& run = call.run();
  Source source(run, self);
  TRY(positive_parameters(run, alpha_value, beta_value));
  double alpha, x;
  TRY(number_argument(run, alpha_value, &alpha));
  TRY(gamma(run, source, alpha, &x));
  return number_multiply(run, Value::real(x), beta_value);
}

Value random_betavariate(Call& call, Value self, Value alpha_value, Value beta_value) {
  Run& run = call.run();
  Source source(run, self);
  double alpha, beta, y, x;
  TRY(positive_parameters(run, alpha_value, Value::real(1)));
  TRY(number_argument(run, alpha_value, &alpha));
  TRY(gamma(run, source, alpha, &y));
  if (y == 0) {
    return Value::real(0);
  }
  TRY(positive_parameters(run, beta_value, Value::real(1)));
  TRY(number_argument(run, beta_value, &beta));
  TRY(gamma(run, source, beta, &x));
  return number_divide(run, Value::real(y), Value::real(y + x));
}

Value random_paretovariate(Call& call, Value self, Value alpha) {
  Run& run = call.run();
  Source source(run, self);
  double u;
  TRY(source.next(&u));
  TRY(Value exponent, number_divide(run, Value::real(-1), alpha));
  return binary_operation(run, BinaryOperator::kPower, Value::real(1.0 - u), exponent);
}

Value random_weibullvariate(Call& call, Value self, Value alpha, Value beta) {
  Run& run = call.run();
  Source source(run, self);
  double u, logarithm;
  TRY(source.next(&u));
  TRY(checked_log(run, 1.0 - u, &logarithm));
  TRY(Value exponent, number_divide(run, Value::real(1), beta));
  TRY(Value power_value, binary_operation(run, BinaryOperator::kPower, Value::real(-logarithm), exponent));
  return number_multiply(run, alpha, power_value);
}

}  // namespace pyexec::random_module
