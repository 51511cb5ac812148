// SPDX-License-Identifier: Apache-2.0
//
// The module math: its table, and the functions that are libm's with Python's errors.
#include <algorithm>
#include <cmath>
#include <limits>

#include "interpreter/objects/float.h"
#include "interpreter/objects/int.h"
#include "interpreter/objects/module.h"
#include "interpreter/objects/str_text.h"
#include "stdlib/modules/math_functions.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

constexpr double kPi = 3.141592653589793238462643383279502884197;
constexpr double kE = 2.718281828459045235360287471352662497757;

RaisedResult raise_domain(Run& run) {
  return run.raise(types::value_error_, "math domain error");
}
RaisedResult raise_range(Run& run) {
  return run.raise(types::overflow_error_, "math range error");
}

Value float_pair(Run& run, Value first, Value second) {
  Value items[2] = {first, second};
  return value_of(tuple_from(run, items, 2));
}

// ---- functions of one number --------------------------------------------------------------------------------------

// A NaN from a number, or an infinity at a singularity, is a ValueError; an infinity by overflow an OverflowError.
template <double (*function)(double), bool can_overflow>
Value math_unary(Call& call, double x) {
  double result = function(x);
  if (!std::isfinite(result)) [[unlikely]] {
    if (std::isnan(result) && !std::isnan(x)) {
      return raise_domain(call.run());
    }
    if (std::isinf(result) && std::isfinite(x)) {
      return can_overflow ? raise_range(call.run()) : raise_domain(call.run());
    }
  }
  return Value::real(result);
}

template <math::Outcome (*function)(double, double*)>
Value math_gamma_like(Call& call, double x) {
  double result = 0;
  switch (function(x, &result)) {
    case math::Outcome::kDomain:
      return raise_domain(call.run());
    case math::Outcome::kRange:
      return raise_range(call.run());
    case math::Outcome::kOk:
      break;
  }
  return Value::real(result);
}

// libm's functions, which are overloaded in <cmath> and cannot be template arguments by name.
#define LIBM(name)             \
  double name##_of(double x) { \
    return std::name(x);       \
  }
LIBM(acos)
LIBM(acosh)
LIBM(asin)
LIBM(asinh)
LIBM(atan)
LIBM(atanh)
LIBM(cbrt)
LIBM(cos)
LIBM(cosh)
LIBM(erf)
LIBM(erfc)
LIBM(exp)
LIBM(exp2)
LIBM(expm1)
LIBM(fabs)
LIBM(log)
LIBM(log10)
LIBM(log2)
LIBM(sin)
LIBM(sinh)
LIBM(sqrt)
LIBM(tan)
LIBM(tanh)
#undef LIBM

double log1p_of(double x) {
  return x == 0 ? x : std::log1p(x);  // keeps -0.0
}

Value math_degrees(Call&, double x) {
  return Value::real(x * (180.0 / kPi));
}
Value math_radians(Call&, double x) {
  return Value::real(x * (kPi / 180.0));
}
Value math_isfinite(Call&, double x) {
  return Value::boolean(std::isfinite(x));
}
Value math_isinf(Call&, double x) {
  return Value::boolean(std::isinf(x));
}
Value math_isnan(Call&, double x) {
  return Value::boolean(std::isnan(x));
}

Value math_ulp(Call&, double x) {
  if (std::isnan(x)) {
    return Value::real(x);
  }
  x = std::fabs(x);
  if (std::isinf(x)) {
    return Value::real(x);
  }
  double infinity = std::numeric_limits<double>::infinity();
  double above = std::nextafter(x, infinity);
  return Value::real(std::isinf(above) ? x - std::nextafter(x, -infinity) : above - x);
}

Value math_frexp(Call& call, double x) {
  int exponent = 0;
  if (std::isfinite(x) && x != 0) {
    x = std::frexp(x, &exponent);
  }
  return float_pair(call.run(), Value::real(x), Value::integer(exponent));
}

Value math_modf(Call& call, double x) {
  double whole = x, fraction = x;
  if (std::isinf(x)) {
    fraction = std::copysign(0.0, x);
  } else if (!std::isnan(x)) {
    fraction = std::modf(x, &whole);
  }
  return float_pair(call.run(), Value::real(fraction), Value::real(whole));
}

// ---- functions of two numbers -------------------------------------------------------------------------------------

template <double (*function)(double, double)>
Value math_binary(Call& call, double x, double y) {
  double result = function(x, y);
  if (std::isnan(result) && !std::isnan(x) && !std::isnan(y)) {
    return raise_domain(call.run());
  }
  if (std::isinf(result) && std::isfinite(x) && std::isfinite(y)) {
    return raise_range(call.run());
  }
  return Value::real(result);
}

double atan2_of(double y, double x) {
  return std::atan2(y, x);
}
double copysign_of(double x, double y) {
  return std::copysign(x, y);
}
double remainder_of(double x, double y) {
  return std::remainder(x, y);
}
double fmod_of(double x, double y) {
  return std::isinf(y) && std::isfinite(x) ? x : std::fmod(x, y);
}

Value math_nextafter(Call&, double x, double y) {
  return Value::real(std::nextafter(x, y));
}

Value math_ldexp(Call& call, double x, Value i) {
  Run& run = call.run();
  if (!is_int_like(i)) {
    return run.raise(types::type_error_, "Expected an int as second argument to ldexp.");
  }
  if (x == 0 || !std::isfinite(x)) {
    return Value::real(x);
  }
  Value index = int_value(i);
  constexpr int64_t kBeyond = 10'000;  // doubles have exponents within ±2,200 of each other
  int64_t exponent = !index.is_int() ? int_sign(index) * kBeyond : std::clamp(index.as_int(), -kBeyond, kBeyond);
  double result = std::ldexp(x, static_cast<int>(exponent));
  if (std::isinf(result)) {
    return raise_range(run);
  }
  return Value::real(result);
}

// C's pow, whose treatment of infinities and NaNs is IEEE's; what is infinite or NaN from finite numbers is an error.
Value math_pow(Call& call, double x, double y) {
  double result = std::pow(x, y);
  if (!std::isfinite(result) && std::isfinite(x) && std::isfinite(y)) {
    return std::isnan(result) || x == 0 ? raise_domain(call.run()) : raise_range(call.run());
  }
  return Value::real(result);
}

Value math_isclose(Call& call, double a, double b, Opt<double> rel_tol, Opt<double> abs_tol) {
  double relative = rel_tol.has ? rel_tol.value : 1e-9;
  double absolute = abs_tol.has ? abs_tol.value : 0.0;
  if (relative < 0 || absolute < 0) {
    return call.run().raise(types::value_error_, "tolerances must be non-negative");
  }
  if (a == b) {
    return Value::boolean(true);
  }
  if (std::isinf(a) || std::isinf(b)) {
    return Value::boolean(false);
  }
  double difference = std::fabs(b - a);
  return Value::boolean(difference <= std::fabs(relative * b) || difference <= std::fabs(relative * a) ||
                        difference <= absolute);
}

// ---- logarithms ---------------------------------------------------------------------------------------------------

// Ints of any size have one, also beyond the floats: log(m * 2**e) = log(m) + e * log(2).
template <double (*function)(double)>
Value logarithm(Call& call, Value x) {
  Run& run = call.run();
  double value;
  if (is_int_like(x)) {
    Value number = int_value(x);
    if (int_sign(number) <= 0) {
      return raise_domain(run);
    }
    if (number.is_int()) {
      return Value::real(function(static_cast<double>(number.as_int())));
    }
    if (!bigint::to_double(IntView(number), &value)) {
      int64_t exponent;
      double mantissa = int_frexp(number, &exponent);
      return Value::real(function(mantissa) + function(2.0) * static_cast<double>(exponent));
    }
    return Value::real(function(value));
  }
  TRY(to_double(run, x, &value));
  return math_unary<function, false>(call, value);
}

// log(x, base=e): its wording of a wrong count is its own.
Value math_log(Call& call, Args args) {
  if (args.count < 1 || args.count > 2) {
    return call.run().raise(types::type_error_, "math.log requires 1 to 2 arguments");
  }
  TRY(Value result, logarithm<log_of>(call, args[0]));
  if (args.count == 1) {
    return result;
  }
  TRY(Value divisor, logarithm<log_of>(call, args[1]));
  return binary_operation(call.run(), BinaryOperator::kTrueDivide, result, divisor);
}

// ---- rounding to ints ---------------------------------------------------------------------------------------------

Value math_floor(Call& call, Value x) {
  Run& run = call.run();
  if (x.is_int()) {
    return x;
  }
  if (!x.is_float()) {
    TRY(Value result, call_special(run, x, &names::dunder_floor, {}));
    if (!result.is_absent()) {
      return result;
    }
  }
  double value;
  TRY(to_double(run, x, &value));
  return int_from_finite_double(run, std::floor(value));
}

Value math_ceil(Call& call, Value x) {
  Run& run = call.run();
  if (x.is_int()) {
    return x;
  }
  if (!x.is_float()) {
    TRY(Value result, call_special(run, x, &names::dunder_ceil, {}));
    if (!result.is_absent()) {
      return result;
    }
  }
  double value;
  TRY(to_double(run, x, &value));
  return int_from_finite_double(run, std::ceil(value));
}

Value math_trunc(Call& call, Value x) {
  Run& run = call.run();
  if (x.is_int()) {
    return x;
  }
  if (x.is_float()) {
    return int_from_finite_double(run, x.as_float());
  }
  TRY(Value result, call_special(run, x, &names::dunder_trunc, {}));
  if (result.is_absent()) {
    return run.raise(types::type_error_, "type {} doesn't define __trunc__ method", {type_of(x)});
  }
  return result;
}

// ---- many numbers -------------------------------------------------------------------------------------------------

// Room for coordinates; what follows them may run user code, so they lie in a cell when there are many.
class Coordinates {
 public:
  Coordinates(Run& run, size_t count) : values_(inline_) {
    if (count > kInline) {
      buffer_ = run.allocate_buffer(count * sizeof(double));
      values_ = buffer_ != nullptr ? reinterpret_cast<double*>(buffer_->bytes()) : nullptr;
    }
  }
  bool ok() const { return values_ != nullptr; }
  void set(size_t i, double value) {
    value = std::fabs(value);
    values_[i] = value;
    has_nan_ = has_nan_ || std::isnan(value);
    largest_ = value > largest_ ? value : largest_;
  }
  double norm(size_t count) const { return math::vector_norm(values_, count, largest_, has_nan_); }

 private:
  static constexpr size_t kInline = 16;
  Buffer* buffer_ = nullptr;
  double* values_;
  double largest_ = 0;
  bool has_nan_ = false;
  double inline_[kInline];
};

Value math_hypot(Call& call, Args coordinates) {
  Run& run = call.run();
  TRY(run.charge(coordinates.count));
  Coordinates values(run, coordinates.count);
  if (!values.ok()) {
    return Value::raised();
  }
  for (size_t i = 0; i < coordinates.count; ++i) {
    double value;
    TRY(to_double(run, coordinates[i], &value));
    values.set(i, value);
  }
  return Value::real(values.norm(coordinates.count));
}

Value math_dist(Call& call, Value p, Value q) {
  Run& run = call.run();
  TRY(p, tuple_from_iterable(run, p));
  TRY(q, tuple_from_iterable(run, q));
  Tuple* from = as_tuple(p);
  Tuple* to = as_tuple(q);
  if (from->length != to->length) {
    return run.raise(types::value_error_, "both points must have the same number of dimensions");
  }
  TRY(run.charge(from->length));
  Coordinates values(run, from->length);
  if (!values.ok()) {
    return Value::raised();
  }
  for (size_t i = 0; i < from->length; ++i) {
    double a, b;
    TRY(to_double(run, from->items[i], &a));
    TRY(to_double(run, to->items[i], &b));
    values.set(i, a - b);
  }
  return Value::real(values.norm(from->length));
}

Value math_fsum(Call& call, Value seq) {
  Run& run = call.run();
  Iteration items(run, seq);
  if (!items.ok()) {
    return Value::raised();
  }
  math::ExactSum sum(run);
  for (;;) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      return sum.finish();
    }
    double value;
    TRY(to_double(run, item, &value));
    TRY(sum.add(value));
  }
}

// A product of ints as a balanced tree, whatever their number: like a binary counter, two partial products of the same
// rank become one of the next. (Multiplying one by one takes quadratic time once the product is long.)
class IntProduct {
 public:
  explicit IntProduct(Run& run) : run_(run) {}
  bool multiply(Value factor) {
    int64_t product;
    if (factor.is_int() && !__builtin_mul_overflow(small_, factor.as_int(), &product)) {
      small_ = product;
      return true;
    }
    TRY(Value carry, int_multiply(run_, Value::integer(small_), factor));
    small_ = 1;
    for (size_t rank = 0;; ++rank) {
      if (partial_[rank].is_empty()) {
        partial_[rank] = carry;
        return true;
      }
      TRY(carry, int_multiply(run_, partial_[rank], carry));
      partial_[rank] = Value::empty();
    }
  }
  Value finish() {
    Value result = Value::integer(small_);
    for (Value& partial : partial_) {
      if (!partial.is_empty()) {
        TRY(result, int_multiply(run_, result, partial));
      }
    }
    return result;
  }

 private:
  Run& run_;
  int64_t small_ = 1;  // factors not yet in a partial product
  Value partial_[64] = {};
};

Value math_prod(Call& call, Value iterable, Value start) {
  Run& run = call.run();
  Iteration items(run, iterable);
  if (!items.ok()) {
    return Value::raised();
  }
  Value result = start.is_absent() ? Value::integer(1) : start;
  Value item = Value::absent();
  if (result.is_int() || is_big_int(result)) {
    IntProduct product(run);
    TRY(product.multiply(result));
    for (;;) {
      TRY(item, items.next());
      if (!item.is_int() && !is_big_int(item)) {
        break;
      }
      TRY(product.multiply(item));
    }
    TRY(result, product.finish());
  } else {
    TRY(item, items.next());
  }
  while (!item.is_absent()) {
    if (result.is_float() && item.is_float()) {
      result = Value::real(result.as_float() * item.as_float());
    } else {
      TRY(result, binary_operation(run, BinaryOperator::kMultiply, result, item));
    }
    TRY(item, items.next());
  }
  return result;
}

// ---- the table ----------------------------------------------------------------------------------------------------

#define UNARY(name, can_overflow, doc) \
  {#name, "(x, /)", native<math_unary<name##_of, can_overflow>>, doc, EntryKind::kFunction}

constexpr Entry kMathFunctions[] = {
    UNARY(acos, false, "Return the arc cosine (measured in radians) of x.\n\nThe result is between 0 and pi."),
    UNARY(acosh, false, "Return the inverse hyperbolic cosine of x."),
    UNARY(asin, false, "Return the arc sine (measured in radians) of x.\n\nThe result is between -pi/2 and pi/2."),
    UNARY(asinh, false, "Return the inverse hyperbolic sine of x."),
    UNARY(atan, false, "Return the arc tangent (measured in radians) of x.\n\nThe result is between -pi/2 and pi/2."),
    {"atan2", "(y, x, /)", native<math_binary<atan2_of>>,
     "Return the arc tangent (measured in radians) of y/x.\n\nUnlike atan(y/x), the signs of both x and y are "
     "considered.",
     EntryKind::kFunction},
    UNARY(atanh, false, "Return the inverse hyperbolic tangent of x."),
    UNARY(cbrt, false, "Return the cube root of x."),
    {"ceil", "(x, /)", native<math_ceil>,
     "Return the ceiling of x as an Integral.\n\nThis is the smallest integer >= x.", EntryKind::kFunction},
    {"comb", "(n, k, /)", native<math::comb>,
     "Number of ways to choose k items from n items without repetition and without order.\n\n"
     "Evaluates to n! / (k! * (n - k)!) when k <= n and evaluates\nto zero when k > n.\n\n"
     "Also called the binomial coefficient because it is equivalent\nto the coefficient of k-th term in polynomial "
     "expansion of the\nexpression (1 + x)**n.\n\n"
     "Raises TypeError if either of the arguments are not integers.\n"
     "Raises ValueError if either of the arguments are negative.",
     EntryKind::kFunction},
    {"copysign", "(x, y, /)", native<math_binary<copysign_of>>,
     "Return a float with the magnitude (absolute value) of x but the sign of y.\n\n"
     "On platforms that support signed zeros, copysign(1.0, -0.0)\nreturns -1.0.\n",
     EntryKind::kFunction},
    UNARY(cos, false, "Return the cosine of x (measured in radians)."),
    UNARY(cosh, true, "Return the hyperbolic cosine of x."),
    {"degrees", "(x, /)", native<math_degrees>, "Convert angle x from radians to degrees.", EntryKind::kFunction},
    {"dist", "(p, q, /)", native<math_dist>,
     "Return the Euclidean distance between two points p and q.\n\n"
     "The points should be specified as sequences (or iterables) of\n"
     "coordinates.  Both inputs must have the same dimension.\n\n"
     "Roughly equivalent to:\n    sqrt(sum((px - qx) ** 2.0 for px, qx in zip(p, q)))",
     EntryKind::kFunction},
    UNARY(erf, false, "Error function at x."),
    UNARY(erfc, false, "Complementary error function at x."),
    UNARY(exp, true, "Return e raised to the power of x."),
    UNARY(exp2, true, "Return 2 raised to the power of x."),
    UNARY(expm1, true,
          "Return exp(x)-1.\n\nThis function avoids the loss of precision involved in the direct evaluation of "
          "exp(x)-1 for small x."),
    UNARY(fabs, false, "Return the absolute value of the float x."),
    {"factorial", "(n, /)", native<math::factorial>, "Find n!.\n\nRaise a ValueError if x is negative or non-integral.",
     EntryKind::kFunction},
    {"floor", "(x, /)", native<math_floor>,
     "Return the floor of x as an Integral.\n\nThis is the largest integer <= x.", EntryKind::kFunction},
    {"fmod", "(x, y, /)", native<math_binary<fmod_of>>,
     "Return fmod(x, y), according to platform C.\n\nx % y may differ.", EntryKind::kFunction},
    {"frexp", "(x, /)", native<math_frexp>,
     "Return the mantissa and exponent of x, as pair (m, e).\n\n"
     "m is a float and e is an int, such that x = m * 2.**e.\n"
     "If x is 0, m and e are both 0.  Else 0.5 <= abs(m) < 1.0.",
     EntryKind::kFunction},
    {"fsum", "(seq, /)", native<math_fsum>,
     "Return an accurate floating point sum of values in the iterable seq.\n\n"
     "Assumes IEEE-754 floating point arithmetic.",
     EntryKind::kFunction},
    {"gamma", "(x, /)", native<math_gamma_like<math::gamma>>, "Gamma function at x.", EntryKind::kFunction},
    {"gcd", "(*integers)", native<math::gcd>, "Greatest Common Divisor.", EntryKind::kFunction},
    {"hypot", "(*coordinates)", native<math_hypot>,
     "hypot(*coordinates) -> value\n\nMultidimensional Euclidean distance from the origin to a point.\n\n"
     "Roughly equivalent to:\n    sqrt(sum(x**2 for x in coordinates))\n\n"
     "For a two dimensional point (x, y), gives the hypotenuse\n"
     "using the Pythagorean theorem:  sqrt(x*x + y*y).\n\n"
     "For example, the hypotenuse of a 3/4/5 right triangle is:\n\n    >>> hypot(3.0, 4.0)\n    5.0\n",
     EntryKind::kFunction},
    {"isclose", "(a, b, *, rel_tol=1e-09, abs_tol=0.0)", native<math_isclose>,
     "Determine whether two floating point numbers are close in value.\n\n"
     "  rel_tol\n    maximum difference for being considered \"close\", relative to the\n"
     "    magnitude of the input values\n"
     "  abs_tol\n    maximum difference for being considered \"close\", regardless of the\n"
     "    magnitude of the input values\n\n"
     "Return True if a is close in value to b, and False otherwise.\n\n"
     "For the values to be considered close, the difference between them\n"
     "must be smaller than at least one of the tolerances.\n\n"
     "-inf, inf and NaN behave similarly to the IEEE 754 Standard.  That\n"
     "is, NaN is not close to anything, even itself.  inf and -inf are\nonly close to themselves.",
     EntryKind::kFunction},
    {"isfinite", "(x, /)", native<math_isfinite>,
     "Return True if x is neither an infinity nor a NaN, and False otherwise.", EntryKind::kFunction},
    {"isinf", "(x, /)", native<math_isinf>, "Return True if x is a positive or negative infinity, and False otherwise.",
     EntryKind::kFunction},
    {"isnan", "(x, /)", native<math_isnan>, "Return True if x is a NaN (not a number), and False otherwise.",
     EntryKind::kFunction},
    {"isqrt", "(n, /)", native<math::isqrt>, "Return the integer part of the square root of the input.",
     EntryKind::kFunction},
    {"lcm", "(*integers)", native<math::lcm>, "Least Common Multiple.", EntryKind::kFunction},
    {"ldexp", "(x, i, /)", native<math_ldexp>, "Return x * (2**i).\n\nThis is essentially the inverse of frexp().",
     EntryKind::kFunction},
    {"lgamma", "(x, /)", native<math_gamma_like<math::log_gamma>>,
     "Natural logarithm of absolute value of Gamma function at x.", EntryKind::kFunction},
    {"log", "(*args)", native<math_log>,
     "log(x, [base=math.e])\nReturn the logarithm of x to the given base.\n\n"
     "If the base not specified, returns the natural logarithm (base e) of x.",
     EntryKind::kFunction},
    {"log10", "(x, /)", native<logarithm<log10_of>>, "Return the base 10 logarithm of x.", EntryKind::kFunction},
    UNARY(log1p, false,
          "Return the natural logarithm of 1+x (base e).\n\n"
          "The result is computed in a way which is accurate for x near zero."),
    {"log2", "(x, /)", native<logarithm<log2_of>>, "Return the base 2 logarithm of x.", EntryKind::kFunction},
    {"modf", "(x, /)", native<math_modf>,
     "Return the fractional and integer parts of x.\n\nBoth results carry the sign of x and are floats.",
     EntryKind::kFunction},
    {"nextafter", "(x, y, /)", native<math_nextafter>, "Return the next floating-point value after x towards y.",
     EntryKind::kFunction},
    {"perm", "(n, k=None, /)", native<math::perm>,
     "Number of ways to choose k items from n items without repetition and with order.\n\n"
     "Evaluates to n! / (n - k)! when k <= n and evaluates\nto zero when k > n.\n\n"
     "If k is not specified or is None, then k defaults to n\nand the function returns n!.\n\n"
     "Raises TypeError if either of the arguments are not integers.\n"
     "Raises ValueError if either of the arguments are negative.",
     EntryKind::kFunction},
    {"pow", "(x, y, /)", native<math_pow>, "Return x**y (x to the power of y).", EntryKind::kFunction},
    {"prod", "(iterable, /, *, start=1)", native<math_prod>,
     "Calculate the product of all the elements in the input iterable.\n\n"
     "The default start value for the product is 1.\n\n"
     "When the iterable is empty, return the start value.  This function is\n"
     "intended specifically for use with numeric values and may reject\nnon-numeric types.",
     EntryKind::kFunction},
    {"radians", "(x, /)", native<math_radians>, "Convert angle x from degrees to radians.", EntryKind::kFunction},
    {"remainder", "(x, y, /)", native<math_binary<remainder_of>>,
     "Difference between x and the closest integer multiple of y.\n\n"
     "Return x - n*y where n*y is the closest integer multiple of y.\n"
     "In the case where x is exactly halfway between two multiples of\n"
     "y, the nearest even value of n is used. The result is always exact.",
     EntryKind::kFunction},
    UNARY(sin, false, "Return the sine of x (measured in radians)."),
    UNARY(sinh, true, "Return the hyperbolic sine of x."),
    UNARY(sqrt, false, "Return the square root of x."),
    UNARY(tan, false, "Return the tangent of x (measured in radians)."),
    UNARY(tanh, false, "Return the hyperbolic tangent of x."),
    {"trunc", "(x, /)", native<math_trunc>,
     "Truncates the Real x to the nearest Integral toward 0.\n\nUses the __trunc__ magic method.",
     EntryKind::kFunction},
    {"ulp", "(x, /)", native<math_ulp>, "Return the value of the least significant bit of the float x.",
     EntryKind::kFunction},
};
#undef UNARY

bool fill_math(Run& run, Module* module) {
  struct Constant {
    const char* name;
    double value;
  };
  constexpr Constant kConstants[] = {{"pi", kPi},
                                     {"e", kE},
                                     {"tau", 2 * kPi},
                                     {"inf", std::numeric_limits<double>::infinity()},
                                     {"nan", std::numeric_limits<double>::quiet_NaN()}};
  for (const Constant& constant : kConstants) {
    TRY(Str * name, str_intern(run, constant.name));
    TRY(name_table_set(&run, &module->attributes, name, Value::real(constant.value)));
  }
  return true;
}

constexpr ModuleDefinition kMath = {
    "math",
    "This module provides access to the mathematical functions\ndefined by the C standard.",
    kMathFunctions,
    fill_math,
};

}  // namespace

void register_math_module() {
  register_module(&kMath);
}

}  // namespace pyexec
