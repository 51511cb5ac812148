// SPDX-License-Identifier: Apache-2.0
//
// Operators of int on plain values: 64-bit fast paths, and the numeric layer's algorithms on limbs in the run's heap
// for what does not fit. The order is always the same: judge the size, charge, allocate, work.
#include <algorithm>
#include <bit>
#include <cmath>

#include "interpreter/numeric/float_text.h"
#include "interpreter/objects/int.h"

namespace pyexec {

using bigint::Int128;
using bigint::Size;
using bigint::View;

// ---- room and cost ------------------------------------------------------------------------------------------------

uint64_t int_linear_cost(size_t limbs) {
  return limbs / 16;
}

// GMP's time per limb of the longer operand grows about as the square root of the shorter one's size, from the basecase
// up to the FFT.
uint64_t int_multiply_cost(size_t limbs_a, size_t limbs_b) {
  size_t longer = std::max(limbs_a, limbs_b), shorter = std::min(limbs_a, limbs_b);
  if (longer < 4) {
    return 0;
  }
  return static_cast<uint64_t>(static_cast<double>(longer) * std::sqrt(static_cast<double>(shorter)) / 8);
}

uint64_t int_divide_cost(size_t limbs_a, size_t limbs_b) {
  size_t quotient = limbs_a > limbs_b ? limbs_a - limbs_b + 1 : 1;
  return int_linear_cost(limbs_a) + 4 * int_multiply_cost(std::max(quotient, limbs_b), std::min(quotient, limbs_b));
}

// With an operand shorter than this GMP multiplies without scratch of its own.
constexpr size_t kBasecaseLimbs = 8;

static bool charge_work(Run& run, uint64_t steps) {
  return steps == 0 || run.charge(steps);
}

BigInt* int_allocate(Run& run, size_t limbs) {
  if (limbs == bigint::kTooLarge) {
    return run.raise_memory_error();
  }
  return run.allocate_object<BigInt>(&types::int_, CellKind::kBigInt, sizeof(BigInt) + limbs * sizeof(bigint::Limb));
}

Value int_finish(Run& run, BigInt* number, size_t allocated_limbs, Size size) {
  View result = size.view(number->limbs());
  if (bigint::fits_int64(result)) {
    int64_t small = bigint::to_int64(result);
    run.heap().release(number);
    return Value::integer(small);
  }
  if (size.limbs * 2 < allocated_limbs && allocated_limbs > 256) {
    // Mostly unused: keep only what is needed.
    TRY(BigInt * compact, int_allocate(run, size.limbs));
    std::copy_n(number->limbs(), size.limbs, compact->limbs());
    run.heap().release(number);
    number = compact;
  }
  number->limb_count = size.limbs;
  number->extra = size.negative ? 1 : 0;
  return Value::object(number);
}

static Value int_from_int128(Run& run, Int128 value) {
  if (value >= INT64_MIN && value <= INT64_MAX) {
    return Value::integer(static_cast<int64_t>(value));
  }
  TRY(BigInt * number, int_allocate(run, 2));
  return int_finish(run, number, 2, bigint::from_int128(value, number->limbs()));
}

// An operation whose result is one number: `room` limbs, `work(out)`.
template <class Work>
static Value produce(Run& run, size_t room, Work&& work) {
  TRY(BigInt * number, int_allocate(run, room));
  Size size = work(number->limbs());
  return int_finish(run, number, room, size);
}

// ---- sums and products --------------------------------------------------------------------------------------------

Value int_add(Run& run, Value a, Value b) {
  if (a.is_int() && b.is_int()) {
    return int_from_int128(run, static_cast<Int128>(a.as_int()) + b.as_int());
  }
  IntView left(a), right(b);
  TRY(charge_work(run, int_linear_cost(left.limbs() + right.limbs())));
  return produce(run, bigint::add_limbs(left, right), [&](auto* out) { return bigint::add(left, right, out); });
}

Value int_subtract(Run& run, Value a, Value b) {
  if (a.is_int() && b.is_int()) {
    return int_from_int128(run, static_cast<Int128>(a.as_int()) - b.as_int());
  }
  IntView left(a), right(b);
  TRY(charge_work(run, int_linear_cost(left.limbs() + right.limbs())));
  return produce(run, bigint::add_limbs(left, right), [&](auto* out) { return bigint::subtract(left, right, out); });
}

Value int_multiply(Run& run, Value a, Value b) {
  if (a.is_int() && b.is_int()) {
    return int_from_int128(run, static_cast<Int128>(a.as_int()) * b.as_int());
  }
  IntView left(a), right(b);
  size_t room = bigint::multiply_limbs(left, right);
  if (room == bigint::kTooLarge) {
    return run.raise_memory_error();
  }
  TRY(charge_work(run, int_multiply_cost(left.limbs(), right.limbs())));
  TRY(BigInt * number, int_allocate(run, room));
  Size size;
  {
    GmpReserve reserve(
        run, left.limbs() < kBasecaseLimbs || right.limbs() < kBasecaseLimbs ? 0 : left.limbs() + right.limbs());
    if (!reserve.ok()) {
      return Value::raised();
    }
    size = bigint::multiply(left, right, number->limbs());
  }
  return int_finish(run, number, room, size);
}

// ---- division -----------------------------------------------------------------------------------------------------

bool int_divmod(Run& run, Value a, Value b, Value* quotient, Value* remainder) {
  if (a.is_int() && b.is_int() && !(a.as_int() == INT64_MIN && b.as_int() == -1)) {
    int64_t dividend = a.as_int(), divisor = b.as_int();
    int64_t rest = dividend % divisor;
    bool adjust = rest != 0 && ((rest < 0) != (divisor < 0));
    if (quotient != nullptr) {
      *quotient = Value::integer(dividend / divisor - (adjust ? 1 : 0));
    }
    if (remainder != nullptr) {
      *remainder = Value::integer(adjust ? rest + divisor : rest);
    }
    return true;
  }
  IntView left(a), right(b);
  if (quotient == nullptr && b.is_int() && b.as_int() > 0) {
    TRY(charge_work(run, int_linear_cost(left.limbs()) * 4));
    *remainder = Value::integer(static_cast<int64_t>(bigint::floor_mod_limb(left, static_cast<uint64_t>(b.as_int()))));
    return true;
  }
  bigint::DivisionSizes sizes = bigint::divide_limbs(left, right);
  TRY(charge_work(run, int_divide_cost(left.limbs(), right.limbs())));
  // The half that nobody wants is scratch.
  BigInt* numbers[2] = {nullptr, nullptr};
  IntScratch scratch(run, quotient == nullptr ? sizes.quotient : remainder == nullptr ? sizes.remainder : 1);
  if (!scratch.ok()) {
    return false;
  }
  if (quotient != nullptr) {
    TRY(numbers[0] = int_allocate(run, sizes.quotient));
  }
  if (remainder != nullptr) {
    TRY(numbers[1] = int_allocate(run, sizes.remainder));
  }
  bigint::Division division;
  {
    GmpReserve reserve(run, right.limbs() == 1 ? 0 : left.limbs() + right.limbs());
    if (!reserve.ok()) {
      return false;
    }
    division = bigint::floor_divmod(left, right, quotient != nullptr ? numbers[0]->limbs() : scratch.limbs(),
                                    remainder != nullptr ? numbers[1]->limbs() : scratch.limbs());
  }
  if (quotient != nullptr) {
    TRY(*quotient = int_finish(run, numbers[0], sizes.quotient, division.quotient));
  }
  if (remainder != nullptr) {
    TRY(*remainder = int_finish(run, numbers[1], sizes.remainder, division.remainder));
  }
  return true;
}

Value int_floor_divide(Run& run, Value a, Value b) {
  if (int_is_zero(b)) {
    return run.raise(types::zero_division_error_, "integer division or modulo by zero");
  }
  Value quotient = Value::empty();
  TRY(int_divmod(run, a, b, &quotient, nullptr));
  return quotient;
}

Value int_modulo(Run& run, Value a, Value b) {
  if (int_is_zero(b)) {
    return run.raise(types::zero_division_error_, "integer modulo by zero");
  }
  Value remainder = Value::empty();
  TRY(int_divmod(run, a, b, nullptr, &remainder));
  return remainder;
}

Value int_true_divide(Run& run, Value a, Value b) {
  if (int_is_zero(b)) {
    return run.raise(types::zero_division_error_, "division by zero");
  }
  constexpr int64_t kExact = int64_t{1} << 53;
  if (a.is_int() && b.is_int() && a.as_int() <= kExact && a.as_int() >= -kExact && b.as_int() <= kExact &&
      b.as_int() >= -kExact) {
    return Value::real(static_cast<double>(a.as_int()) / static_cast<double>(b.as_int()));
  }
  IntView left(a), right(b);
  TRY(charge_work(run, int_linear_cost(left.limbs() + right.limbs()) + int_divide_cost(8, 4)));
  IntScratch scratch(run, bigint::true_divide_scratch_limbs(left, right));
  if (!scratch.ok()) {
    return Value::raised();
  }
  GmpReserve reserve(run, left.limbs() + right.limbs());
  if (!reserve.ok()) {
    return Value::raised();
  }
  double result;
  if (bigint::true_divide(left, right, scratch.limbs(), &result) == bigint::TrueDivision::kOverflow) {
    return run.raise(types::overflow_error_, "integer division result too large for a float");
  }
  return Value::real(result);
}

// ---- power --------------------------------------------------------------------------------------------------------

Value int_power(Run& run, Value base, Value exponent) {
  if (int_sign(exponent) < 0) {
    double a, b;
    TRY(int_to_double(run, base, &a));
    TRY(int_to_double(run, exponent, &b));
    double result = 0;
    if (float_pow(a, b, &result) == FloatPowStatus::kZeroToNegative) {
      return run.raise(types::zero_division_error_, "0.0 cannot be raised to a negative power");
    }
    return Value::real(result);
  }
  if (!exponent.is_int()) {
    if (base.is_int() && base.as_int() >= -1 && base.as_int() <= 1) {
      return base.as_int() == -1 && !int_is_odd(exponent) ? Value::integer(1) : base;
    }
    return run.raise_memory_error();
  }
  if (base.is_int()) {
    // By squaring while it fits.
    int64_t result = 1, factor = base.as_int();
    bool fits = true;
    for (auto rest = static_cast<uint64_t>(exponent.as_int()); fits;) {
      if ((rest & 1) != 0 && __builtin_mul_overflow(result, factor, &result)) {
        fits = false;
      }
      rest >>= 1;
      if (rest == 0) {
        break;
      }
      if (__builtin_mul_overflow(factor, factor, &factor)) {
        fits = false;
      }
    }
    if (fits) {
      return Value::integer(result);
    }
  }
  IntView view(base);
  auto times = static_cast<uint64_t>(exponent.as_int());
  bigint::PowSizes sizes = bigint::pow_limbs(view, times);
  if (sizes.limbs == bigint::kTooLarge) {
    return run.raise_memory_error();
  }
  TRY(charge_work(run, 2 * int_multiply_cost(sizes.limbs, sizes.limbs)));
  IntScratch scratch(run, sizes.scratch);
  if (!scratch.ok()) {
    return Value::raised();
  }
  TRY(BigInt * number, int_allocate(run, sizes.limbs));
  Size size;
  {
    GmpReserve reserve(run, sizes.limbs);
    if (!reserve.ok()) {
      return Value::raised();
    }
    size = bigint::pow(view, times, number->limbs(), scratch.limbs());
  }
  return int_finish(run, number, sizes.limbs, size);
}

// base ** -1 modulo |modulus|.
static Value invert_modulo(Run& run, Value base, Value modulus) {
  IntView value(base), view(modulus);
  size_t room = bigint::invert_result_limbs(view);
  TRY(charge_work(run, 32 * int_multiply_cost(value.limbs() + view.limbs(), value.limbs() + view.limbs()) + 10));
  IntScratch scratch(run, bigint::invert_scratch_limbs(value, view));
  if (!scratch.ok()) {
    return Value::raised();
  }
  TRY(BigInt * number, int_allocate(run, room));
  Size size;
  bool invertible;
  {
    GmpReserve reserve(run, value.limbs() + view.limbs());
    if (!reserve.ok()) {
      return Value::raised();
    }
    invertible = bigint::invert(value, view, number->limbs(), scratch.limbs(), &size);
  }
  if (!invertible) {
    return run.raise(types::value_error_, "base is not invertible for the given modulus");
  }
  return int_finish(run, number, room, size);
}

Value int_power_modulo(Run& run, Value base, Value exponent, Value modulus) {
  if (int_is_zero(modulus)) {
    return run.raise(types::value_error_, "pow() 3rd argument cannot be 0");
  }
  if (int_sign(exponent) < 0) {
    TRY(base, invert_modulo(run, base, modulus));
    TRY(exponent, int_negate(run, exponent));
  }
  if (modulus.is_int() && exponent.is_int() && modulus.as_int() != INT64_MIN) {
    int64_t signed_modulus = modulus.as_int();
    uint64_t magnitude = static_cast<uint64_t>(signed_modulus < 0 ? -signed_modulus : signed_modulus);
    TRY(base, int_modulo(run, base, Value::integer(static_cast<int64_t>(magnitude))));
    uint64_t result = bigint::pow_mod_uint64(static_cast<uint64_t>(base.as_int()),
                                             static_cast<uint64_t>(exponent.as_int()), magnitude);
    auto rest = static_cast<int64_t>(result);
    return Value::integer(signed_modulus < 0 && rest != 0 ? rest + signed_modulus : rest);
  }
  IntView value(base), times(exponent), view(modulus);
  TRY(charge_work(run, int_divide_cost(value.limbs(), view.limbs())));
  size_t room = bigint::PowMod::result_limbs(view);
  IntScratch scratch(run, bigint::PowMod::scratch_limbs(value, times, view));
  if (!scratch.ok()) {
    return Value::raised();
  }
  TRY(BigInt * number, int_allocate(run, room));
  Size size;
  {
    GmpReserve reserve(run, value.limbs() + 2 * view.limbs());
    if (!reserve.ok()) {
      return Value::raised();
    }
    bigint::PowMod work(value, times, view, number->limbs(), scratch.limbs());
    while (!work.done()) {
      // May collect, which is harmless: what is in use is reachable from this frame.
      TRY(run.charge(work.step_cost() / 32 + 1));
      work.step();
    }
    size = work.finish();
  }
  return int_finish(run, number, room, size);
}

// ---- shifts and bits ----------------------------------------------------------------------------------------------

Value int_shift_left(Run& run, Value a, Value count) {
  if (int_sign(count) < 0) {
    return run.raise(types::value_error_, "negative shift count");
  }
  if (int_is_zero(a)) {
    return a;
  }
  if (!count.is_int()) {
    // CPython has room for 2**61 digits of 30 bits; below that it runs out of memory.
    if (int_bit_length(count) > 65) {
      return run.raise(types::overflow_error_, "too many digits in integer");
    }
    return run.raise_memory_error();
  }
  auto bits = static_cast<uint64_t>(count.as_int());
  if (a.is_int() && bits < 63) {
    auto shifted = static_cast<int64_t>(static_cast<uint64_t>(a.as_int()) << bits);
    if (shifted >> bits == a.as_int()) {
      return Value::integer(shifted);
    }
  }
  IntView view(a);
  size_t room = bigint::shift_left_limbs(view, bits);
  if (room == bigint::kTooLarge) {
    return run.raise_memory_error();
  }
  TRY(charge_work(run, int_linear_cost(room)));
  return produce(run, room, [&](auto* out) { return bigint::shift_left(view, bits, out); });
}

Value int_shift_right(Run& run, Value a, Value count) {
  if (int_sign(count) < 0) {
    return run.raise(types::value_error_, "negative shift count");
  }
  if (!count.is_int()) {
    return Value::integer(int_sign(a) < 0 ? -1 : 0);
  }
  int64_t bits = count.as_int();
  if (a.is_int()) {
    return Value::integer(a.as_int() >> std::min<int64_t>(bits, 63));
  }
  IntView view(a);
  TRY(charge_work(run, int_linear_cost(view.limbs())));
  size_t room = bigint::shift_right_limbs(view, static_cast<uint64_t>(bits));
  return produce(run, room, [&](auto* out) { return bigint::shift_right(view, static_cast<uint64_t>(bits), out); });
}

template <auto operation>
static Value bitwise(Run& run, Value a, Value b) {
  IntView left(a), right(b);
  TRY(charge_work(run, int_linear_cost(left.limbs() + right.limbs())));
  return produce(run, bigint::bitwise_limbs(left, right), [&](auto* out) { return operation(left, right, out); });
}

Value int_and(Run& run, Value a, Value b) {
  return a.is_int() && b.is_int() ? Value::integer(a.as_int() & b.as_int()) : bitwise<bigint::bit_and>(run, a, b);
}
Value int_or(Run& run, Value a, Value b) {
  return a.is_int() && b.is_int() ? Value::integer(a.as_int() | b.as_int()) : bitwise<bigint::bit_or>(run, a, b);
}
Value int_xor(Run& run, Value a, Value b) {
  return a.is_int() && b.is_int() ? Value::integer(a.as_int() ^ b.as_int()) : bitwise<bigint::bit_xor>(run, a, b);
}

Value int_negate(Run& run, Value a) {
  if (a.is_int()) {
    return int_from_int128(run, -static_cast<Int128>(a.as_int()));
  }
  IntView view(a);
  TRY(charge_work(run, int_linear_cost(view.limbs())));
  return produce(run, view.limbs(), [&](auto* out) { return bigint::copy(view.view().negated(), out); });
}

Value int_absolute(Run& run, Value a) {
  return int_sign(a) < 0 ? int_negate(run, a) : a;
}

Value int_invert(Run& run, Value a) {
  if (a.is_int()) {
    return Value::integer(~a.as_int());
  }
  IntView view(a);
  TRY(charge_work(run, int_linear_cost(view.limbs())));
  return produce(run, bigint::bit_not_limbs(view), [&](auto* out) { return bigint::bit_not(view, out); });
}

// ---- number theory ------------------------------------------------------------------------------------------------

static uint64_t magnitude_of(int64_t value) {
  return value < 0 ? uint64_t{0} - static_cast<uint64_t>(value) : static_cast<uint64_t>(value);
}

static uint64_t gcd_of(uint64_t a, uint64_t b) {
  if (a == 0 || b == 0) {
    return a | b;
  }
  int shift = std::countr_zero(a | b);
  a >>= std::countr_zero(a);
  while (b != 0) {
    b >>= std::countr_zero(b);
    if (a > b) {
      std::swap(a, b);
    }
    b -= a;
  }
  return a << shift;
}

Value int_gcd(Run& run, Value a, Value b) {
  if (a.is_int() && b.is_int()) {
    return int_from_uint64(run, gcd_of(magnitude_of(a.as_int()), magnitude_of(b.as_int())));
  }
  if (int_is_zero(a) || int_is_zero(b)) {
    return int_absolute(run, int_is_zero(a) ? b : a);
  }
  IntView left(a), right(b);
  size_t shorter = std::min(left.limbs(), right.limbs());
  TRY(charge_work(run, int_divide_cost(left.limbs(), right.limbs()) + 24 * int_multiply_cost(shorter, shorter)));
  size_t room = bigint::gcd_limbs(left, right);
  IntScratch scratch(run, bigint::gcd_scratch_limbs(left, right));
  if (!scratch.ok()) {
    return Value::raised();
  }
  TRY(BigInt * number, int_allocate(run, room));
  Size size;
  {
    GmpReserve reserve(run, left.limbs() + right.limbs());
    if (!reserve.ok()) {
      return Value::raised();
    }
    size = bigint::gcd(left, right, number->limbs(), scratch.limbs());
  }
  return int_finish(run, number, room, size);
}

Value int_isqrt(Run& run, Value a) {
  if (a.is_int()) {
    auto value = static_cast<uint64_t>(a.as_int());
    auto root = static_cast<uint64_t>(std::sqrt(static_cast<double>(value)));
    while (root * root > value) {
      --root;
    }
    while ((root + 1) * (root + 1) <= value) {
      ++root;
    }
    return Value::integer(static_cast<int64_t>(root));
  }
  IntView view(a);
  TRY(charge_work(run, 4 * int_multiply_cost(view.limbs(), view.limbs()) + 4));
  size_t room = bigint::isqrt_limbs(view);
  TRY(BigInt * number, int_allocate(run, room));
  Size size;
  {
    GmpReserve reserve(run, 2 * view.limbs());
    if (!reserve.ok()) {
      return Value::raised();
    }
    size = bigint::isqrt(view, number->limbs());
  }
  return int_finish(run, number, room, size);
}

Value int_round(Run& run, Value a, Value digits) {
  if (int_sign(digits) >= 0) {
    return a;
  }
  if (!digits.is_int() || digits.as_int() < -static_cast<int64_t>(bigint::kMaxBits)) {
    return Value::integer(0);
  }
  IntView view(a);
  auto places = static_cast<uint64_t>(-digits.as_int());
  bigint::RoundSizes sizes = bigint::round_limbs(view, places);
  if (sizes.limbs == bigint::kTooLarge) {
    return Value::integer(0);
  }
  TRY(charge_work(run, 3 * int_multiply_cost(view.limbs(), view.limbs())));
  IntScratch scratch(run, sizes.scratch);
  if (!scratch.ok()) {
    return Value::raised();
  }
  TRY(BigInt * number, int_allocate(run, sizes.limbs));
  Size size;
  {
    GmpReserve reserve(run, 3 * view.limbs());
    if (!reserve.ok()) {
      return Value::raised();
    }
    size = bigint::round(view, places, number->limbs(), scratch.limbs());
  }
  return int_finish(run, number, sizes.limbs, size);
}

// ---- questions ----------------------------------------------------------------------------------------------------

int int_compare(Value a, Value b) {
  if (a.is_int() && b.is_int()) {
    return (a.as_int() > b.as_int()) - (a.as_int() < b.as_int());
  }
  return bigint::compare(IntView(a), IntView(b));
}

int int_compare_double(Value a, double b) {
  return bigint::compare_with_double(IntView(a), b);
}

uint64_t int_bit_length(Value a) {
  return bigint::bit_length(IntView(a));
}

bool int_is_odd(Value a) {
  return a.is_int() ? (a.as_int() & 1) != 0 : bigint::is_odd(IntView(a));
}

double int_frexp(Value a, int64_t* exponent) {
  return bigint::frexp(IntView(a), exponent);
}

}  // namespace pyexec
