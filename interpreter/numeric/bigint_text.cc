// SPDX-License-Identifier: Apache-2.0
//
// Big integers to digits and back, by GMP's sub-quadratic conversions. See bigint.h.
#include <gmp.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

#include "interpreter/numeric/bigint.h"

namespace pyexec::bigint {

static bool is_power_of_two(int base) {
  return std::has_single_bit(static_cast<unsigned>(base));
}

size_t digits_bound(View a, int base) {
  return a.is_zero() ? 1 : mpn_sizeinbase(a.magnitude.data(), static_cast<mp_size_t>(a.magnitude.size()), base) + 1;
}

size_t digits_scratch_limbs(View a, int base) {
  return is_power_of_two(base) ? 0 : a.magnitude.size();
}

size_t to_digits(View a, int base, char* out, Limb* scratch) {
  if (a.is_zero()) {
    out[0] = '0';
    return 1;
  }
  auto* digits = reinterpret_cast<unsigned char*>(out);
  auto size = static_cast<mp_size_t>(a.magnitude.size());
  size_t count;
  if (is_power_of_two(base)) {
    // Reads its operand only.
    count = mpn_get_str(digits, base, const_cast<mp_limb_t*>(a.magnitude.data()), size);
  } else {
    std::copy(a.magnitude.begin(), a.magnitude.end(), scratch);
    count = mpn_get_str(digits, base, scratch, size);
  }
  size_t zeros = 0;
  while (zeros + 1 < count && digits[zeros] == 0) {
    ++zeros;
  }
  count -= zeros;
  for (size_t i = 0; i < count; ++i) {
    unsigned digit = digits[i + zeros];
    out[i] = static_cast<char>(digit < 10 ? '0' + digit : 'a' + (digit - 10));
  }
  return count;
}

size_t from_digits_limbs(size_t count, int base) {
  if (count == 0) {
    return 1;
  }
  double bits_per_digit = std::log2(static_cast<double>(base));
  if (static_cast<double>(count - 1) * bits_per_digit >= static_cast<double>(kMaxBits)) {
    return kTooLarge;
  }
  return static_cast<size_t>(static_cast<double>(count) * bits_per_digit / 64) + 3;
}

Size from_digits(std::span<const uint8_t> digits, int base, Limb* out) {
  while (!digits.empty() && digits.front() == 0) {
    digits = digits.subspan(1);
  }
  if (digits.empty()) {
    return {};
  }
  mp_size_t size = mpn_set_str(out, digits.data(), digits.size(), base);
  return {normalised_size(out, static_cast<size_t>(size)), false};
}

}  // namespace pyexec::bigint
