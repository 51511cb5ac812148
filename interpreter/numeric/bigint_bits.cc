// SPDX-License-Identifier: Apache-2.0
//
// Shifts and bitwise operations with Python's two's complement semantics on sign-magnitude numbers, and conversion to
// and from bytes. See bigint.h.
#include <gmp.h>

#include <algorithm>
#include <bit>
#include <cstring>

#include "interpreter/numeric/bigint.h"

namespace pyexec::bigint {

size_t shift_left_limbs(View a, uint64_t count) {
  if (a.is_zero()) {
    return 1;
  }
  if (count > kMaxBits || bit_length(a) + count > kMaxBits) {
    return kTooLarge;
  }
  return a.magnitude.size() + count / kLimbBits + 1;
}

Size shift_left(View a, uint64_t count, Limb* out) {
  if (a.is_zero()) {
    return {};
  }
  size_t limbs = count / kLimbBits;
  unsigned bits = count % kLimbBits;
  size_t size = a.magnitude.size();
  if (bits != 0) {
    out[limbs + size] = mpn_lshift(out + limbs, a.magnitude.data(), size, bits);
    std::fill(out, out + limbs, Limb{0});
    return {limbs + size + (out[limbs + size] != 0 ? 1 : 0), a.negative};
  }
  std::memmove(out + limbs, a.magnitude.data(), size * sizeof(Limb));
  std::fill(out, out + limbs, Limb{0});
  return {limbs + size, a.negative};
}

size_t shift_right_limbs(View a, uint64_t count) {
  uint64_t limbs = count / kLimbBits;
  return limbs >= a.magnitude.size() ? 1 : a.magnitude.size() - limbs + 1;
}

Size shift_right(View a, uint64_t count, Limb* out) {
  uint64_t limbs = count / kLimbBits;
  if (limbs >= a.magnitude.size()) {
    out[0] = 1;
    return a.negative ? Size{1, true} : Size{};
  }
  unsigned bits = count % kLimbBits;
  size_t size = a.magnitude.size() - limbs;
  bool lost = false;  // Floor: a negative number that loses ones moves one further from zero.
  if (a.negative) {
    lost = std::any_of(a.magnitude.begin(), a.magnitude.begin() + static_cast<ptrdiff_t>(limbs),
                       [](Limb limb) { return limb != 0; });
  }
  if (bits != 0) {
    lost |= mpn_rshift(out, a.magnitude.data() + limbs, size, bits) != 0;
  } else {
    std::memmove(out, a.magnitude.data() + limbs, size * sizeof(Limb));
  }
  size = normalised_size(out, size);
  if (a.negative && lost) {
    Limb carry = size == 0 ? 1 : mpn_add_1(out, out, size, 1);
    if (carry != 0) {
      out[size++] = 1;
    }
  }
  return {size, a.negative && size > 0};
}

size_t bitwise_limbs(View a, View b) {
  size_t longest = std::max(a.magnitude.size(), b.magnitude.size());
  return longest > kMaxLimbs ? kTooLarge : longest + 1;
}

namespace {

// The limbs of a number's two's complement, one after another.
class Complement {
 public:
  explicit Complement(View a) : magnitude_(a.magnitude), carry_(a.negative ? 1 : 0), mask_(a.negative ? ~Limb{0} : 0) {}
  Limb next() {
    Limb limb = (index_ < magnitude_.size() ? magnitude_[index_] : 0) ^ mask_;
    ++index_;
    Limb sum = limb + carry_;
    carry_ = sum < limb ? 1 : 0;
    return sum;
  }

 private:
  Limbs magnitude_;
  size_t index_ = 0;
  Limb carry_;
  Limb mask_;
};

template <class Operation>
Size bitwise(View a, View b, Limb* out, Operation operation) {
  size_t size = std::max(a.magnitude.size(), b.magnitude.size());
  bool negative = (operation(a.negative ? ~Limb{0} : 0, b.negative ? ~Limb{0} : 0) & 1) != 0;
  if (!a.negative && !b.negative) {
    size_t shortest = std::min(a.magnitude.size(), b.magnitude.size());
    for (size_t i = 0; i < shortest; ++i) {
      out[i] = operation(a.magnitude[i], b.magnitude[i]);
    }
    Limbs longer = a.magnitude.size() > shortest ? a.magnitude : b.magnitude;
    for (size_t i = shortest; i < size; ++i) {
      out[i] = operation(longer[i], 0);
    }
    return {normalised_size(out, size), false};
  }
  Complement x(a);
  Complement y(b);
  for (size_t i = 0; i < size; ++i) {
    out[i] = operation(x.next(), y.next());
  }
  if (!negative) {
    return {normalised_size(out, size), false};
  }
  out[size] = ~Limb{0};  // one limb of sign, so that -2**(64*size) fits
  mpn_neg(out, out, size + 1);
  return {normalised_size(out, size + 1), true};
}

}  // namespace

Size bit_and(View a, View b, Limb* out) {
  return bitwise(a, b, out, [](Limb x, Limb y) { return x & y; });
}

Size bit_or(View a, View b, Limb* out) {
  return bitwise(a, b, out, [](Limb x, Limb y) { return x | y; });
}

Size bit_xor(View a, View b, Limb* out) {
  return bitwise(a, b, out, [](Limb x, Limb y) { return x ^ y; });
}

size_t bit_not_limbs(View a) {
  return a.magnitude.size() > kMaxLimbs ? kTooLarge : a.magnitude.size() + 1;
}

Size bit_not(View a, Limb* out) {
  SmallInt one(1);
  Size size = add(a, one.view(), out);
  return {size.limbs, !size.negative && size.limbs > 0};
}

// ---- bytes --------------------------------------------------------------------------------------------------------

ToBytes to_bytes(View a, std::span<uint8_t> out, ByteOrder order, bool is_signed) {
  if (a.negative && !is_signed) {
    return ToBytes::kNegativeUnsigned;
  }
  uint64_t bits = bit_length(a);
  if (is_signed && !a.is_zero()) {
    // -2**(8n-1) needs as many bits as its magnitude, anything else one more for the sign.
    bool is_power_of_two = trailing_zero_bits(a) == bits - 1;
    bits += a.negative && is_power_of_two ? 0 : 1;
  }
  if (bits > uint64_t{out.size()} * 8) {
    bool is_minus_one = bit_length(a) == 1 && a.negative;
    if (out.empty() && is_minus_one) {
      return ToBytes::kOk;  // CPython's quirk: (-1).to_bytes(0, "big", signed=True) == b""
    }
    return ToBytes::kTooBig;
  }
  Complement source(a);
  Limb limb = 0;
  for (size_t i = 0; i < out.size(); ++i) {
    limb = i % 8 == 0 ? source.next() : limb >> 8;
    out[order == ByteOrder::kLittle ? i : out.size() - 1 - i] = static_cast<uint8_t>(limb);
  }
  return ToBytes::kOk;
}

size_t from_bytes_limbs(size_t byte_count) {
  return byte_count > kMaxBits / 8 ? kTooLarge : byte_count / sizeof(Limb) + 1;
}

Size from_bytes(std::span<const uint8_t> bytes, ByteOrder order, bool is_signed, Limb* out) {
  size_t count = bytes.size();
  if (count == 0) {
    return {};
  }
  auto byte_at = [&](size_t i) { return bytes[order == ByteOrder::kLittle ? i : count - 1 - i]; };
  bool negative = is_signed && (byte_at(count - 1) & 0x80) != 0;
  size_t size = (count + 7) / 8;
  for (size_t i = 0; i < size; ++i) {
    Limb limb = 0;
    for (size_t k = 0; k < 8; ++k) {
      size_t index = i * 8 + k;
      Limb byte = index < count ? byte_at(index) : (negative ? 0xFF : 0);
      limb |= byte << (8 * k);
    }
    out[i] = limb;
  }
  if (negative) {
    mpn_neg(out, out, size);  // cannot be zero: the sign bit is set
  }
  return {normalised_size(out, size), negative};
}

}  // namespace pyexec::bigint
