// SPDX-License-Identifier: Apache-2.0
//
// See int_text.h. The order of the checks is PyLong_FromString's: shape of the digits, digit limit, rest of the text.
#include "interpreter/numeric/int_text.h"

#include <bit>
#include <charconv>

#include "interpreter/numeric/digit_reader.h"

namespace pyexec {

namespace {

template <class Unit>
IntScan scan_units(const Unit* text, size_t length, int base, size_t digit_limit) {
  IntScan scan;
  size_t i = 0;
  while (i < length && is_number_space(text[i])) {
    ++i;
  }
  if (i < length && (text[i] == '+' || text[i] == '-')) {
    scan.negative = text[i] == '-';
    ++i;
  }
  bool zero_only = false;  // base 0 and a leading zero without prefix: only zeros may follow
  if (i < length && number_digit(text[i]) == 0) {
    char32_t letter = i + 1 < length ? static_cast<char32_t>(text[i + 1]) | 0x20 : 0;
    int prefix_base = letter == U'x' ? 16 : letter == U'o' ? 8 : letter == U'b' ? 2 : 0;
    if (prefix_base != 0 && (base == 0 || base == prefix_base)) {
      base = prefix_base;
      i += 2;
      if (i < length && text[i] == '_') {
        ++i;
      }
    } else if (base == 0) {
      zero_only = true;
    }
  }
  if (base == 0) {
    base = 10;
  }
  scan.base = base;
  scan.first_digit = i;
  uint64_t magnitude = 0;
  bool overflow = false;
  size_t significant = 0;  // digits from the first one that is not zero
  bool after_underscore = true;
  for (; i < length; ++i) {
    char32_t c = text[i];
    if (c == U'_') {
      if (after_underscore) {
        return scan;
      }
      after_underscore = true;
      continue;
    }
    int digit = number_digit_36(c);
    if (digit < 0 || digit >= base) {
      break;
    }
    after_underscore = false;
    ++scan.digit_count;
    if (significant > 0 || digit != 0) {
      ++significant;
    }
    overflow |= __builtin_mul_overflow(magnitude, static_cast<uint64_t>(base), &magnitude) ||
                __builtin_add_overflow(magnitude, static_cast<uint64_t>(digit), &magnitude);
  }
  if (after_underscore) {
    return scan;  // no digits at all, or a trailing underscore
  }
  scan.end = i;
  if (digit_limit != 0 && scan.digit_count > digit_limit && !std::has_single_bit(static_cast<unsigned>(base))) {
    scan.status = IntTextStatus::kTooManyDigits;
    return scan;
  }
  while (i < length && is_number_space(text[i])) {
    ++i;
  }
  if (i != length || (zero_only && significant > 0)) {
    return scan;
  }
  scan.status = IntTextStatus::kOk;
  uint64_t bound = (uint64_t{1} << 63) - (scan.negative ? 0 : 1);
  if (!overflow && magnitude <= bound) {
    scan.is_small = true;
    scan.small = static_cast<int64_t>(scan.negative ? uint64_t{0} - magnitude : magnitude);
    return scan;
  }
  scan.limbs = bigint::from_digits_limbs(significant, base);
  if (scan.limbs == bigint::kTooLarge) {
    scan.status = IntTextStatus::kTooLarge;
  }
  return scan;
}

}  // namespace

IntScan scan_int(TextView text, int base, size_t digit_limit) {
  if (base != 0 && (base < 2 || base > 36)) {
    IntScan scan;
    scan.status = IntTextStatus::kBadBase;
    return scan;
  }
  return text.visit([&](const auto* units, size_t length) { return scan_units(units, length, base, digit_limit); });
}

bigint::Size parse_big_int(TextView text, const IntScan& scan, uint8_t* digit_scratch, bigint::Limb* out) {
  size_t count = 0;
  for (size_t i = scan.first_digit; i < scan.end; ++i) {
    char32_t c = text[i];
    if (c != U'_') {
      digit_scratch[count++] = static_cast<uint8_t>(number_digit_36(c));
    }
  }
  bigint::Size size = bigint::from_digits({digit_scratch, count}, scan.base, out);
  return {size.limbs, scan.negative && size.limbs > 0};
}

size_t int64_to_text(int64_t value, char out[kInt64TextSize]) {
  return static_cast<size_t>(std::to_chars(out, out + kInt64TextSize, value).ptr - out);
}

size_t uint64_to_digits(uint64_t value, int base, bool upper_case, char out[64]) {
  if (base == 10) {
    return static_cast<size_t>(std::to_chars(out, out + 64, value).ptr - out);
  }
  const char* digits = upper_case ? "0123456789ABCDEF" : "0123456789abcdef";
  unsigned shift = base == 16 ? 4 : base == 8 ? 3 : 1;
  unsigned bits = static_cast<unsigned>(std::bit_width(value | 1));
  size_t count = (bits + shift - 1) / shift;
  for (size_t i = count; i-- > 0;) {
    out[i] = digits[value & ((1u << shift) - 1)];
    value >>= shift;
  }
  return count;
}

}  // namespace pyexec
