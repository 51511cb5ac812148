// SPDX-License-Identifier: Apache-2.0
//
// Number theory of math: products as balanced trees, so that the big multiplications are few and fast; sizes are
// judged before the first one.
#include <algorithm>
#include <cmath>

#include "interpreter/objects/int.h"
#include "stdlib/modules/math_functions.h"

namespace pyexec::math {

namespace {

__extension__ typedef unsigned __int128 UInt128;

// Whether a number of so many bits is refused; an estimate, the multiplications judge exactly.
bool is_too_large(double bits) {
  return bits > static_cast<double>(bigint::kMaxBits) * 1.01;
}

// first * (first + 1) * … * last, both fit 63 bits.
Value product_of_range(Run& run, uint64_t first, uint64_t last) {
  TRY(run.step());
  uint64_t product = 1, at = first;
  while (at <= last && !__builtin_mul_overflow(product, at, &product)) {
    ++at;
    if (at == last + 1) {
      return int_from_uint64(run, product);
    }
  }
  if (first > last) {
    return Value::integer(1);
  }
  uint64_t middle = first + (last - first) / 2;
  TRY(Value low, product_of_range(run, first, middle));
  TRY(Value high, product_of_range(run, middle + 1, last));
  return int_multiply(run, low, high);
}

Value factorial_of(Run& run, int64_t n) {
  // Stirling: a little less than the logarithm of n!.
  auto size = static_cast<double>(n);
  if (n > 1'000'000 || (n > 2 && is_too_large(size * (std::log2(size) - 1.4427)))) {
    return run.raise_memory_error();
  }
  return product_of_range(run, 1, static_cast<uint64_t>(n));
}

// P(n, k) of an n of any size: halves.
Value perm_of(Run& run, Value n, uint64_t k) {
  TRY(run.step());
  if (k == 0) {
    return Value::integer(1);
  }
  if (k == 1) {
    return n;
  }
  if (n.is_int()) {
    auto top = static_cast<uint64_t>(n.as_int());
    return product_of_range(run, top - k + 1, top);
  }
  uint64_t half = k / 2;
  TRY(Value high, perm_of(run, n, half));
  TRY(Value rest, int_subtract(run, n, Value::integer(static_cast<int64_t>(half))));
  TRY(Value low, perm_of(run, rest, k - half));
  return int_multiply(run, high, low);
}

// C(n, k) when it fits 64 bits; false: it does not, or may not.
bool small_comb(uint64_t n, uint64_t k, uint64_t* out) {
  if (k > 40) {
    return false;
  }
  UInt128 result = 1;
  for (uint64_t i = 0; i < k; ++i) {
    result = result * (n - i) / (i + 1);  // C(n, i + 1), exactly
    if (result > UINT64_MAX) {
      return false;
    }
  }
  *out = static_cast<uint64_t>(result);
  return true;
}

// C(n, k) = C(n, j) * C(n - j, k - j) / C(k, j)
Value comb_of(Run& run, Value n, uint64_t k) {
  TRY(run.step());
  if (k == 0) {
    return Value::integer(1);
  }
  if (k == 1) {
    return n;
  }
  if (n.is_int()) {
    uint64_t small;
    k = std::min(k, static_cast<uint64_t>(n.as_int()) - k);
    if (small_comb(static_cast<uint64_t>(n.as_int()), k, &small)) {
      return int_from_uint64(run, small);
    }
  }
  uint64_t half = k / 2;
  TRY(Value first, comb_of(run, n, half));
  TRY(Value rest, int_subtract(run, n, Value::integer(static_cast<int64_t>(half))));
  TRY(Value second, comb_of(run, rest, k - half));
  TRY(Value product, int_multiply(run, first, second));
  TRY(Value divisor, comb_of(run, Value::integer(static_cast<int64_t>(k)), half));
  Value quotient = Value::empty();
  TRY(int_divmod(run, product, divisor, &quotient, nullptr));
  return quotient;
}

bool check_sign(Run& run, Value n, Value k) {
  if (int_sign(n) < 0) {
    return run.raise(types::value_error_, "n must be a non-negative integer");
  }
  if (int_sign(k) < 0) {
    return run.raise(types::value_error_, "k must be a non-negative integer");
  }
  return true;
}

double log2_of(Value n) {
  int64_t exponent;
  double mantissa = int_frexp(n, &exponent);
  return std::log2(mantissa) + static_cast<double>(exponent);
}

}  // namespace

Value factorial(Call& call, Value n) {
  Run& run = call.run();
  TRY(Value index, to_index(run, n));
  if (int_sign(index) < 0) {
    return run.raise(types::value_error_, "factorial() not defined for negative values");
  }
  if (!index.is_int()) {
    return run.raise(types::overflow_error_, "factorial() argument should not exceed {}", {INT64_MAX});
  }
  return factorial_of(run, index.as_int());
}

Value perm(Call& call, Value n, Value k) {
  Run& run = call.run();
  if (k.is_absent() || k.is_none()) {
    return factorial(call, n);
  }
  TRY(n, to_index(run, n));
  TRY(k, to_index(run, k));
  TRY(check_sign(run, n, k));
  if (int_compare(n, k) < 0) {
    return Value::integer(0);
  }
  if (!k.is_int()) {
    return run.raise(types::overflow_error_, "k must not exceed {}", {INT64_MAX});
  }
  // The smallest factor is n - k + 1; half of the factors are at least k / 2.
  auto count = static_cast<double>(k.as_int());
  if (count > 2 && is_too_large(count / 2 * std::max(log2_of(n) - 1, 1.0))) {
    return run.raise_memory_error();
  }
  return perm_of(run, n, static_cast<uint64_t>(k.as_int()));
}

Value comb(Call& call, Int n_argument, Int k_argument) {
  Run& run = call.run();
  Value n = n_argument.value, k = k_argument.value;
  TRY(check_sign(run, n, k));
  TRY(Value rest, int_subtract(run, n, k));
  if (int_sign(rest) < 0) {
    return Value::integer(0);
  }
  if (int_compare(rest, k) < 0) {
    k = rest;
  }
  if (!k.is_int()) {
    return run.raise(types::overflow_error_, "min(n - k, k) must not exceed {}", {INT64_MAX});
  }
  // C(n, k) >= (n / k)**k
  auto count = static_cast<double>(k.as_int());
  if (count > 2 && is_too_large(count * (log2_of(n) - std::log2(count)))) {
    return run.raise_memory_error();
  }
  return comb_of(run, n, static_cast<uint64_t>(k.as_int()));
}

Value gcd(Call& call, Args integers) {
  Run& run = call.run();
  Value result = Value::integer(0);
  for (size_t i = 0; i < integers.count; ++i) {
    TRY(Value next, to_index(run, integers[i]));
    TRY(result, int_gcd(run, result, next));
    TRY(run.charge(1));
  }
  return result;
}

Value lcm(Call& call, Args integers) {
  Run& run = call.run();
  Value result = Value::integer(1);
  for (size_t i = 0; i < integers.count; ++i) {
    TRY(Value next, to_index(run, integers[i]));
    TRY(run.charge(1));
    if (int_is_zero(result) || int_is_zero(next)) {
      result = Value::integer(0);
      continue;
    }
    TRY(Value common, int_gcd(run, result, next));
    Value factor = Value::empty();
    TRY(int_divmod(run, result, common, &factor, nullptr));
    TRY(result, int_multiply(run, factor, next));
    TRY(result, int_absolute(run, result));
  }
  return result;
}

Value isqrt(Call& call, Value n) {
  Run& run = call.run();
  TRY(Value index, to_index(run, n));
  if (int_sign(index) < 0) {
    return run.raise(types::value_error_, "isqrt() argument must be nonnegative");
  }
  return int_isqrt(run, index);
}

}  // namespace pyexec::math
