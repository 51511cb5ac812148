// SPDX-License-Identifier: Apache-2.0
//
// Text to integer as Python's int(str, base) reads it, and small integers to text. Two steps, so that the caller can
// check and charge in between: scan_int finds the shape of the text without converting; a number of up to 18 digits or
// so comes out at once, a longer one is converted by parse_big_int into limbs the caller allocates.
#pragma once

#include <cstddef>
#include <cstdint>

#include "interpreter/numeric/bigint.h"
#include "interpreter/text/text_view.h"

namespace pyexec {

constexpr size_t kIntDigitLimit = 4300;  // sys.int_info.default_max_str_digits; 0 means no limit

enum class IntTextStatus {
  kOk,
  kBadBase,        // base not 0 and not 2..36: "int() base must be >= 2 and <= 36, or 0"
  kInvalid,        // "invalid literal for int() with base %d: %r", with the base as given
  kTooManyDigits,  // more digits than the limit in a base that is not a power of two:
                   // "Exceeds the limit (4300 digits) for integer string conversion: value has N digits; use
                   // sys.set_int_max_str_digits() to increase the limit", N = digit_count
  kTooLarge,       // beyond bigint::kMaxBits
};

struct IntScan {
  IntTextStatus status = IntTextStatus::kInvalid;
  bool negative = false;
  bool is_small = false;  // the value fits int64 and stands in `small`
  int64_t small = 0;
  int base = 10;           // the base found (never 0)
  size_t first_digit = 0;  // index of the first digit behind sign and prefix
  size_t end = 0;          // index behind the last digit
  size_t digit_count = 0;  // digits without underscores, leading zeros included (as CPython counts)
  size_t limbs = 0;        // for parse_big_int when !is_small
};

// Accepts surrounding whitespace, one sign, 0b/0o/0x prefixes (base 0 or the matching base), single underscores between
// digits and Unicode decimal digits. Base 0 refuses leading zeros of a non-zero decimal number ("010").
IntScan scan_int(TextView text, int base, size_t digit_limit = kIntDigitLimit);

// Converts the digits of a scan that succeeded and is not small. `digit_scratch` has room for scan.digit_count bytes,
// `out` for scan.limbs limbs.
bigint::Size parse_big_int(TextView text, const IntScan& scan, uint8_t* digit_scratch, bigint::Limb* out);

// Decimal text of an inline int; returns the length. Needs no terminator.
constexpr size_t kInt64TextSize = 20;
size_t int64_to_text(int64_t value, char out[kInt64TextSize]);
// Digits of an unsigned value in base 2, 8, 10, 16 (lower or upper case); room for 64 characters.
size_t uint64_to_digits(uint64_t value, int base, bool upper_case, char out[64]);

}  // namespace pyexec
