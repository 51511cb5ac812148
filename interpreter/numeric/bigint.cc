// SPDX-License-Identifier: Apache-2.0
//
// Sizes, conversions and the four basic operations. See bigint.h.
#include "interpreter/numeric/bigint.h"

#include <gmp.h>

#include <algorithm>
#include <bit>
#include <cstring>

namespace pyexec::bigint {

static_assert(sizeof(mp_limb_t) == sizeof(Limb) && GMP_NUMB_BITS == 64 && GMP_NAIL_BITS == 0);

void set_allocator_hooks(void* (*allocate)(size_t), void* (*reallocate)(void*, size_t, size_t),
                         void (*release)(void*, size_t)) {
  mp_set_memory_functions(allocate, reallocate, release);
}

size_t gmp_reserve_bytes(size_t limbs) {
  // Measured over all operations; tests/numeric/bigint_test.cc holds it against GMP. Short operands stay on the stack.
  return limbs < 16 ? 0 : 10 * limbs * sizeof(Limb) + 4096;
}

size_t normalised_size(const Limb* limbs, size_t size) {
  while (size > 0 && limbs[size - 1] == 0) {
    --size;
  }
  return size;
}

uint64_t bit_length(View a) {
  if (a.is_zero()) {
    return 0;
  }
  return uint64_t{a.magnitude.size()} * kLimbBits - static_cast<unsigned>(std::countl_zero(a.magnitude.back()));
}

uint64_t bit_count(View a) {
  return a.is_zero() ? 0 : mpn_popcount(a.magnitude.data(), a.magnitude.size());
}

uint64_t trailing_zero_bits(View a) {
  size_t index = 0;
  while (a.magnitude[index] == 0) {
    ++index;
  }
  return uint64_t{index} * kLimbBits + static_cast<unsigned>(std::countr_zero(a.magnitude[index]));
}

static int compare_magnitudes(Limbs a, Limbs b) {
  if (a.size() != b.size()) {
    return a.size() < b.size() ? -1 : 1;
  }
  if (a.empty()) {
    return 0;
  }
  int order = mpn_cmp(a.data(), b.data(), a.size());
  return (order > 0) - (order < 0);
}

int compare(View a, View b) {
  if (a.negative != b.negative) {
    return a.negative ? -1 : 1;
  }
  int order = compare_magnitudes(a.magnitude, b.magnitude);
  return a.negative ? -order : order;
}

bool equal(View a, View b) {
  return a.negative == b.negative && a.magnitude.size() == b.magnitude.size() &&
         std::equal(a.magnitude.begin(), a.magnitude.end(), b.magnitude.begin());
}

bool fits_int64(View a) {
  if (a.is_zero()) {
    return true;
  }
  Limb bound = (Limb{1} << 63) - (a.negative ? 0 : 1);
  return a.magnitude.size() == 1 && a.magnitude[0] <= bound;
}

int64_t to_int64(View a) {
  if (a.is_zero()) {
    return 0;
  }
  return static_cast<int64_t>(a.negative ? Limb{0} - a.magnitude[0] : a.magnitude[0]);
}

bool fits_uint64(View a) {
  return !a.negative && a.magnitude.size() <= 1;
}

uint64_t to_uint64_wrapping(View a) {
  if (a.is_zero()) {
    return 0;
  }
  return a.negative ? Limb{0} - a.magnitude[0] : a.magnitude[0];
}

Size from_uint64(uint64_t value, Limb* out) {
  out[0] = value;
  return {value != 0 ? size_t{1} : size_t{0}, false};
}

Size from_int64(int64_t value, Limb* out) {
  out[0] = value < 0 ? Limb{0} - static_cast<Limb>(value) : static_cast<Limb>(value);
  return {value != 0 ? size_t{1} : size_t{0}, value < 0};
}

Size from_int128(Int128 value, Limb* out) {
  __extension__ using Unsigned128 = unsigned __int128;
  auto magnitude = value < 0 ? Unsigned128{0} - static_cast<Unsigned128>(value) : static_cast<Unsigned128>(value);
  out[0] = static_cast<Limb>(magnitude);
  out[1] = static_cast<Limb>(magnitude >> 64);
  return {normalised_size(out, 2), value < 0};
}

Size copy(View a, Limb* out) {
  std::copy(a.magnitude.begin(), a.magnitude.end(), out);
  return {a.magnitude.size(), a.negative};
}

// ---- addition -----------------------------------------------------------------------------------------------------

size_t add_limbs(View a, View b) {
  size_t longest = std::max(a.magnitude.size(), b.magnitude.size());
  return longest > kMaxLimbs ? kTooLarge : longest + 1;
}

static Size add_magnitudes(Limbs a, Limbs b, bool negative, Limb* out) {
  if (a.size() < b.size()) {
    std::swap(a, b);
  }
  if (a.empty()) {
    return {};
  }
  Limb carry = b.empty() ? (std::memmove(out, a.data(), a.size_bytes()), Limb{0})
                         : mpn_add(out, a.data(), a.size(), b.data(), b.size());
  if (carry != 0) {
    out[a.size()] = carry;
  }
  return {a.size() + (carry != 0 ? 1 : 0), negative};
}

// |a| - |b| with the sign the difference has when a itself is negative or not.
static Size subtract_magnitudes(Limbs a, Limbs b, bool negative, Limb* out) {
  int order = compare_magnitudes(a, b);
  if (order == 0) {
    return {};
  }
  if (order < 0) {
    std::swap(a, b);
    negative = !negative;
  }
  if (b.empty()) {
    std::memmove(out, a.data(), a.size_bytes());
  } else {
    mpn_sub(out, a.data(), a.size(), b.data(), b.size());
  }
  return {normalised_size(out, a.size()), negative};
}

Size add(View a, View b, Limb* out) {
  return a.negative == b.negative ? add_magnitudes(a.magnitude, b.magnitude, a.negative, out)
                                  : subtract_magnitudes(a.magnitude, b.magnitude, a.negative, out);
}

Size subtract(View a, View b, Limb* out) {
  return a.negative != b.negative
             ? add_magnitudes(a.magnitude, b.magnitude, a.is_zero() ? !b.negative : a.negative, out)
             : subtract_magnitudes(a.magnitude, b.magnitude, a.negative, out);
}

// ---- multiplication and division ----------------------------------------------------------------------------------

size_t multiply_limbs(View a, View b) {
  if (a.is_zero() || b.is_zero()) {
    return 1;
  }
  if (bit_length(a) + bit_length(b) - 1 > kMaxBits) {
    return kTooLarge;
  }
  return a.magnitude.size() + b.magnitude.size();
}

Size multiply(View a, View b, Limb* out) {
  if (a.is_zero() || b.is_zero()) {
    return {};
  }
  Limbs x = a.magnitude;
  Limbs y = b.magnitude;
  if (x.size() < y.size()) {
    std::swap(x, y);
  }
  if (y.size() == 1) {
    out[x.size()] = mpn_mul_1(out, x.data(), x.size(), y[0]);
  } else if (x.data() == y.data() && x.size() == y.size()) {
    mpn_sqr(out, x.data(), x.size());
  } else {
    mpn_mul(out, x.data(), x.size(), y.data(), y.size());
  }
  return {normalised_size(out, x.size() + y.size()), a.negative != b.negative};
}

DivisionSizes divide_limbs(View a, View b) {
  size_t dividend = a.magnitude.size();
  size_t divisor = b.magnitude.size();
  return {dividend >= divisor ? dividend - divisor + 2 : 1, divisor};
}

Division truncating_divmod(View a, View b, Limb* quotient, Limb* remainder) {
  Limbs x = a.magnitude;
  Limbs y = b.magnitude;
  if (x.size() < y.size()) {
    std::copy(x.begin(), x.end(), remainder);
    return {{}, {x.size(), a.negative}};
  }
  if (y.size() == 1) {
    remainder[0] = mpn_divrem_1(quotient, 0, x.data(), x.size(), y[0]);
  } else {
    mpn_tdiv_qr(quotient, remainder, 0, x.data(), x.size(), y.data(), y.size());
  }
  Size q{normalised_size(quotient, x.size() - y.size() + 1), a.negative != b.negative};
  Size r{normalised_size(remainder, y.size()), a.negative};
  q.negative = q.negative && q.limbs > 0;
  r.negative = r.negative && r.limbs > 0;
  return {q, r};
}

Division floor_divmod(View a, View b, Limb* quotient, Limb* remainder) {
  Division division = truncating_divmod(a, b, quotient, remainder);
  if (division.remainder.limbs > 0 && a.negative != b.negative) {
    // One further down: the quotient grows in magnitude, the remainder moves to the divisor's side.
    Limb one = 1;
    division.quotient = add_magnitudes(Limbs(quotient, division.quotient.limbs), Limbs(&one, 1), true, quotient);
    mpn_sub(remainder, b.magnitude.data(), b.magnitude.size(), remainder, division.remainder.limbs);
    division.remainder = {normalised_size(remainder, b.magnitude.size()), b.negative};
  }
  return division;
}

uint64_t floor_mod_limb(View a, uint64_t divisor) {
  if (a.is_zero()) {
    return 0;
  }
  uint64_t remainder = mpn_mod_1(a.magnitude.data(), a.magnitude.size(), divisor);
  return a.negative && remainder != 0 ? divisor - remainder : remainder;
}

// ---- gcd and square root ------------------------------------------------------------------------------------------

size_t gcd_limbs(View a, View b) {
  if (a.is_zero() || b.is_zero()) {
    return std::max({a.magnitude.size(), b.magnitude.size(), size_t{1}});
  }
  return std::min(a.magnitude.size(), b.magnitude.size());
}

size_t gcd_scratch_limbs(View a, View b) {
  return a.magnitude.size() + b.magnitude.size();
}

// out = |a| >> count, which must not become zero; returns the size.
static size_t shift_down(Limbs a, uint64_t count, Limb* out) {
  size_t limbs = count / kLimbBits;
  unsigned bits = count % kLimbBits;
  size_t size = a.size() - limbs;
  if (bits != 0) {
    mpn_rshift(out, a.data() + limbs, size, bits);
  } else {
    std::copy(a.begin() + static_cast<ptrdiff_t>(limbs), a.end(), out);
  }
  return normalised_size(out, size);
}

Size gcd(View a, View b, Limb* out, Limb* scratch) {
  if (a.is_zero()) {
    return copy(b.absolute(), out);
  }
  if (b.is_zero()) {
    return copy(a.absolute(), out);
  }
  uint64_t twos_a = trailing_zero_bits(a);
  uint64_t twos_b = trailing_zero_bits(b);
  uint64_t twos = std::min(twos_a, twos_b);
  Limb* x = scratch;
  size_t x_size = shift_down(a.magnitude, twos_a, x);
  Limb* y = scratch + a.magnitude.size();
  size_t y_size = shift_down(b.magnitude, twos_b, y);
  if (compare_magnitudes(Limbs(x, x_size), Limbs(y, y_size)) < 0) {
    std::swap(x, y);
    std::swap(x_size, y_size);
  }
  size_t size;
  if (y_size == 1) {
    out[0] = mpn_gcd_1(x, x_size, y[0]);
    size = 1;
  } else {
    size = static_cast<size_t>(mpn_gcd(out, x, x_size, y, y_size));
  }
  size_t limbs = twos / kLimbBits;
  unsigned bits = twos % kLimbBits;
  if (bits != 0) {
    // Upwards in place: mpn_lshift works from the top.
    Limb carry = mpn_lshift(out + limbs, out, size, bits);
    if (carry != 0) {
      out[limbs + size] = carry;
      ++size;
    }
  } else if (limbs != 0) {
    std::memmove(out + limbs, out, size * sizeof(Limb));
  }
  std::fill(out, out + limbs, Limb{0});
  return {limbs + size, false};
}

size_t isqrt_limbs(View a) {
  return (a.magnitude.size() + 1) / 2 + (a.is_zero() ? 1 : 0);
}

Size isqrt(View a, Limb* out) {
  if (a.is_zero()) {
    return {};
  }
  mpn_sqrtrem(out, nullptr, a.magnitude.data(), a.magnitude.size());
  return {normalised_size(out, (a.magnitude.size() + 1) / 2), false};
}

// ---- hash ---------------------------------------------------------------------------------------------------------

int64_t hash(View a) {
  constexpr uint64_t kModulus = (uint64_t{1} << 61) - 1;
  uint64_t hash = 0;
  for (size_t i = a.magnitude.size(); i-- > 0;) {
    // hash * 2**64 + limb, where 2**64 == 8 modulo 2**61 - 1: rotate by 3 within 61 bits, then add.
    hash = ((hash << 3) & kModulus) | (hash >> 58);
    uint64_t limb = a.magnitude[i];
    hash += (limb & kModulus) + (limb >> 61);
    hash = (hash & kModulus) + (hash >> 61);
  }
  if (hash >= kModulus) {
    hash -= kModulus;
  }
  int64_t result = a.negative ? -static_cast<int64_t>(hash) : static_cast<int64_t>(hash);
  return result == -1 ? -2 : result;
}

}  // namespace pyexec::bigint
