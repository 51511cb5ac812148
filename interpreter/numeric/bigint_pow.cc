// SPDX-License-Identifier: Apache-2.0
//
// Powers, modular powers and inverses, rounding to powers of ten. See bigint.h.
#include <gmp.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

#include "interpreter/numeric/bigint.h"

namespace pyexec::bigint {

__extension__ typedef unsigned __int128 Unsigned128;

static double log2_of(View a) {
  int64_t exponent = 0;
  double mantissa = frexp(a.absolute(), &exponent);
  return std::log2(mantissa) + static_cast<double>(exponent);
}

PowSizes pow_limbs(View base, uint64_t exponent) {
  if (exponent == 0 || base.is_zero() || bit_length(base) == 1) {
    return {2, 0};
  }
  double bits = log2_of(base) * static_cast<double>(exponent);
  if (bits >= static_cast<double>(kMaxBits) + 0.5) {
    return {kTooLarge, 0};
  }
  // The product of two operands may be a limb longer than the result, and log2 is a rounded estimate.
  size_t limbs = static_cast<size_t>(bits) / kLimbBits + 4;
  return {limbs, limbs};
}

Size pow(View base, uint64_t exponent, Limb* out, Limb* scratch) {
  bool negative = base.negative && (exponent & 1) != 0;
  if (exponent == 0 || (base.magnitude.size() == 1 && base.magnitude[0] == 1)) {
    out[0] = 1;
    return {1, negative};
  }
  if (base.is_zero()) {
    return {};
  }
  // (odd * 2**twos)**e == odd**e << twos*e: shorter operands, and powers of two cost nothing. The odd part is put where
  // the accumulator does not go: at the end of `scratch`, which has room because it is shorter than the result.
  uint64_t twos = trailing_zero_bits(base);
  if (twos + 1 == bit_length(base)) {
    Limb one = 1;
    Size size = shift_left({Limbs(&one, 1), false}, twos * exponent, out);
    return {size.limbs, negative};
  }
  uint64_t twos_total = twos * exponent;
  Limbs factor = base.magnitude;
  Limb small_factor = 0;
  if (twos > 0 && bit_length(base) - twos <= kLimbBits) {
    Limb low = base.magnitude[twos / kLimbBits] >> (twos % kLimbBits);
    if (twos % kLimbBits != 0 && twos / kLimbBits + 1 < base.magnitude.size()) {
      low |= base.magnitude[twos / kLimbBits + 1] << (kLimbBits - twos % kLimbBits);
    }
    small_factor = low;
    factor = Limbs(&small_factor, 1);
  } else {
    twos_total = 0;  // a long base: keep it whole
  }
  Limb* accumulator = out;
  Limb* other = scratch;
  size_t size = factor.size();
  std::copy(factor.begin(), factor.end(), accumulator);
  for (int bit = 62 - std::countl_zero(exponent); bit >= 0; --bit) {
    mpn_sqr(other, accumulator, size);
    size = normalised_size(other, 2 * size);
    std::swap(accumulator, other);
    if (((exponent >> bit) & 1) == 0) {
      continue;
    }
    if (factor.size() == 1) {
      Limb carry = mpn_mul_1(accumulator, accumulator, size, factor[0]);
      if (carry != 0) {
        accumulator[size++] = carry;
      }
    } else {
      mpn_mul(other, accumulator, size, factor.data(), factor.size());
      size = normalised_size(other, size + factor.size());
      std::swap(accumulator, other);
    }
  }
  if (twos_total > 0) {
    // Within one buffer the shift goes upwards from the top, which mpn_lshift and memmove allow.
    Size shifted = shift_left({Limbs(accumulator, size), false}, twos_total, accumulator);
    size = shifted.limbs;
  }
  if (accumulator != out) {
    std::copy(accumulator, accumulator + size, out);
  }
  return {size, negative};
}

// ---- modular power ------------------------------------------------------------------------------------------------

uint64_t pow_mod_uint64(uint64_t base, uint64_t exponent, uint64_t modulus) {
  if (modulus == 1) {
    return 0;
  }
  uint64_t result = 1;
  if ((modulus >> 32) == 0) {
    for (; exponent != 0; exponent >>= 1) {
      if ((exponent & 1) != 0) {
        result = result * base % modulus;
      }
      base = base * base % modulus;
    }
    return result;
  }
  for (; exponent != 0; exponent >>= 1) {
    if ((exponent & 1) != 0) {
      result = static_cast<uint64_t>(static_cast<Unsigned128>(result) * base % modulus);
    }
    base = static_cast<uint64_t>(static_cast<Unsigned128>(base) * base % modulus);
  }
  return result;
}

// Above this size REDC by rows loses against GMP's sub-quadratic division.
constexpr size_t kMontgomeryLimbs = 80;

static unsigned window_bits(View exponent, size_t modulus_limbs) {
  uint64_t bits = bit_length(exponent);
  // The table's products are made in the constructor, in one go: only where they are cheap.
  return modulus_limbs > 500 || bits <= 24 ? 1 : (bits <= 160 ? 3 : 4);
}

size_t PowMod::scratch_limbs(View base, View exponent, View modulus) {
  size_t size = modulus.magnitude.size();
  size_t table = size << window_bits(exponent, size);
  size_t product = 2 * size + 1;
  size_t quotient = std::max(base.magnitude.size(), 2 * size + 1) + 2;
  return size + table + product + quotient;
}

size_t PowMod::result_limbs(View modulus) {
  return modulus.magnitude.size();
}

// {product, 2n} -> {out, n}: product * 2**(-64n) mod modulus, by rows.
static void montgomery_reduce(Limb* product, Limbs modulus, Limb inverse, Limb* out) {
  size_t n = modulus.size();
  for (size_t i = 0; i < n; ++i) {
    Limb factor = product[i] * inverse;
    product[i] = mpn_addmul_1(product + i, modulus.data(), n, factor);
  }
  Limb carry = mpn_add_n(out, product + n, product, n);
  if (carry != 0 || mpn_cmp(out, modulus.data(), n) >= 0) {
    mpn_sub_n(out, out, modulus.data(), n);
  }
}

PowMod::PowMod(View base, View exponent, View modulus, Limb* out, Limb* scratch)
    : exponent_(exponent), modulus_(modulus), out_(out), size_(modulus.magnitude.size()) {
  window_ = window_bits(exponent, size_);
  accumulator_ = scratch;
  table_ = accumulator_ + size_;
  product_ = table_ + (size_ << window_);
  quotient_ = product_ + 2 * size_ + 1;
  Limbs m = modulus.magnitude;
  View positive = modulus.absolute();
  montgomery_ = (m[0] & 1) != 0 && size_ <= kMontgomeryLimbs;
  uint64_t product_cost = uint64_t{size_} * size_ * 2 + 8;
  constexpr uint64_t kProductsWorth = 50'000;  // limb products in about 50 µs
  products_per_step_ = static_cast<unsigned>(std::clamp<uint64_t>(kProductsWorth / product_cost, 1, 4096));
  step_cost_ = product_cost * products_per_step_;

  // table[0] = 1, table[1] = base, both in Montgomery form if that is used.
  Limb* one = table_;
  Limb* first = table_ + size_;
  Size reduced = floor_divmod(base, positive, quotient_, first).remainder;
  std::fill(first + reduced.limbs, first + size_, Limb{0});
  std::fill(one, one + size_, Limb{0});
  one[0] = size_ == 1 && m[0] == 1 ? 0 : 1;
  if (montgomery_) {
    Limb inverse = m[0];  // Newton: doubles the correct low bits, of which any odd number has three
    for (int i = 0; i < 5; ++i) {
      inverse *= 2 - m[0] * inverse;
    }
    inverse_ = Limb{0} - inverse;
    for (Limb* entry : {one, first}) {
      std::fill(product_, product_ + size_, Limb{0});
      std::copy(entry, entry + size_, product_ + size_);
      Size size =
          truncating_divmod({Limbs(product_, normalised_size(product_, 2 * size_)), false}, positive, quotient_, entry)
              .remainder;
      std::fill(entry + size.limbs, entry + size_, Limb{0});
    }
  }
  for (size_t i = 2; i < (size_t{1} << window_); ++i) {
    std::copy(table_ + (i - 1) * size_, table_ + i * size_, accumulator_);
    multiply(first);
    std::copy(accumulator_, accumulator_ + size_, table_ + i * size_);
  }
  // The first window needs no squaring.
  bits_left_ = bit_length(exponent);
  unsigned take = static_cast<unsigned>(bits_left_ % window_);
  if (take == 0) {
    take = static_cast<unsigned>(std::min<uint64_t>(window_, bits_left_));
  }
  bits_left_ -= take;
  unsigned digit = take == 0 ? 0 : exponent_bits(bits_left_, take);
  std::copy(table_ + digit * size_, table_ + (digit + 1) * size_, accumulator_);
}

unsigned PowMod::exponent_bits(uint64_t low, unsigned count) const {
  Limbs e = exponent_.magnitude;
  size_t index = low / kLimbBits;
  unsigned shift = low % kLimbBits;
  Limb bits = e[index] >> shift;
  if (shift + count > kLimbBits && index + 1 < e.size()) {
    bits |= e[index + 1] << (kLimbBits - shift);
  }
  return static_cast<unsigned>(bits & ((Limb{1} << count) - 1));
}

void PowMod::multiply(const Limb* factor) {
  if (factor == accumulator_) {
    mpn_sqr(product_, accumulator_, size_);
  } else {
    mpn_mul_n(product_, accumulator_, factor, size_);
  }
  if (montgomery_) {
    montgomery_reduce(product_, modulus_.magnitude, inverse_, accumulator_);
  } else if (size_ == 1) {
    accumulator_[0] = mpn_divrem_1(quotient_, 0, product_, 2, modulus_.magnitude[0]);
  } else {
    mpn_tdiv_qr(quotient_, accumulator_, 0, product_, 2 * size_, modulus_.magnitude.data(), size_);
  }
}

void PowMod::advance() {
  if (!multiply_pending_) {
    bits_left_ -= window_;
    digit_ = exponent_bits(bits_left_, window_);
    squares_left_ = window_;
    multiply_pending_ = true;
  }
  if (squares_left_ > 0) {
    multiply(accumulator_);
    --squares_left_;
    multiply_pending_ = squares_left_ > 0 || digit_ != 0;
    return;
  }
  multiply(table_ + digit_ * size_);
  multiply_pending_ = false;
}

void PowMod::step() {
  for (unsigned i = 0; i < products_per_step_ && !done(); ++i) {
    advance();
  }
}

Size PowMod::finish() {
  if (montgomery_) {
    std::copy(accumulator_, accumulator_ + size_, product_);
    std::fill(product_ + size_, product_ + 2 * size_, Limb{0});
    montgomery_reduce(product_, modulus_.magnitude, inverse_, accumulator_);
  }
  size_t size = normalised_size(accumulator_, size_);
  if (size > 0 && modulus_.negative) {
    mpn_sub(out_, modulus_.magnitude.data(), size_, accumulator_, size);
    return {normalised_size(out_, size_), true};
  }
  std::copy(accumulator_, accumulator_ + size, out_);
  return {size, false};
}

// ---- inverse ------------------------------------------------------------------------------------------------------

size_t invert_scratch_limbs(View a, View modulus) {
  size_t size = modulus.magnitude.size();
  size_t quotient = a.magnitude.size() >= size ? a.magnitude.size() - size + 2 : 1;
  return (size + 2) + (size + 1) + size + (size + 1) + quotient;
}

size_t invert_result_limbs(View modulus) {
  return modulus.magnitude.size() + 1;
}

bool invert(View a, View modulus, Limb* out, Limb* scratch, Size* result) {
  size_t size = modulus.magnitude.size();
  Limbs m = modulus.magnitude;
  Limb* u = scratch;       // a + |modulus|, one limb to spare as mpn_gcdext asks
  Limb* v = u + size + 2;  // |modulus|
  Limb* g = v + size + 1;
  Limb* s = g + size;
  Limb* quotient = s + size + 1;
  *result = {};
  if (size == 1 && m[0] == 1) {
    return true;  // everything is 0 modulo 1
  }
  Size reduced = floor_divmod(a, modulus.absolute(), quotient, u).remainder;
  if (reduced.limbs == 0) {
    return false;
  }
  // a + |modulus| is at least as long as the modulus, as mpn_gcdext wants, and has the same inverse.
  Limb carry = mpn_add(u, m.data(), size, u, reduced.limbs);
  u[size] = carry;
  size_t u_size = size + (carry != 0 ? 1 : 0);
  std::copy(m.begin(), m.end(), v);
  mp_size_t s_size = 0;
  mp_size_t g_size = mpn_gcdext(g, s, &s_size, u, static_cast<mp_size_t>(u_size), v, static_cast<mp_size_t>(size));
  if (g_size != 1 || g[0] != 1) {
    return false;
  }
  size_t length = static_cast<size_t>(s_size < 0 ? -s_size : s_size);
  if (s_size < 0) {
    mpn_sub(out, m.data(), size, s, length);
    *result = {normalised_size(out, size), false};
  } else {
    std::copy(s, s + length, out);
    *result = {normalised_size(out, length), false};
  }
  return true;
}

// ---- rounding -----------------------------------------------------------------------------------------------------

RoundSizes round_limbs(View a, uint64_t digits) {
  if (digits > digits_bound(a, 10)) {
    return {1, 0};  // 10**digits > 10 * |a|: rounds to zero
  }
  SmallInt ten(10);
  PowSizes power = pow_limbs(ten.view(), digits);
  if (power.limbs == kTooLarge) {
    return {kTooLarge, 0};
  }
  size_t size = a.magnitude.size();
  // power, power's scratch or the remainder, quotient
  return {size + 2 + power.limbs, power.limbs + std::max(power.scratch, power.limbs) + size + 3};
}

Size round(View a, uint64_t digits, Limb* out, Limb* scratch) {
  if (digits > digits_bound(a, 10)) {
    return {};
  }
  SmallInt ten(10);
  size_t power_room = pow_limbs(ten.view(), digits).limbs;
  Limb* power = scratch;
  Limb* remainder = scratch + power_room;
  Limb* quotient = remainder + power_room;
  View unit = pow(ten.view(), digits, power, remainder).view(power);
  Division division = truncating_divmod(a.absolute(), unit, quotient, remainder);
  // 2 * remainder against the unit: compare the remainder with unit - remainder, computed in `out`.
  Size rest = subtract(unit, division.remainder.view(remainder), out);
  int order = compare(division.remainder.view(remainder), rest.view(out));
  View q = division.quotient.view(quotient);
  if (order > 0 || (order == 0 && is_odd(q))) {
    SmallInt one(1);
    division.quotient = add(q, one.view(), quotient);
    q = division.quotient.view(quotient);
  }
  Size size = multiply(q, unit, out);
  return {size.limbs, a.negative && size.limbs > 0};
}

}  // namespace pyexec::bigint
