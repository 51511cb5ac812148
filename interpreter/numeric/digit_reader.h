// SPDX-License-Identifier: Apache-2.0
//
// Internal to interpreter/numeric: what int(), float() and complex() agree on when they read text. CPython first maps
// Unicode spaces to ' ' and Unicode decimal digits to ASCII and leaves ASCII alone; so U+001C..U+001F, spaces to
// str.isspace, are none here.
#pragma once

#include "interpreter/text/text_view.h"
#include "interpreter/text/unicode.h"

namespace pyexec {

inline bool is_number_space(char32_t c) {
  return c < 0x80 ? c == U' ' || (c >= U'\t' && c <= U'\r') : unicode::is_space(c);
}

// 0..9, or -1.
inline int number_digit(char32_t c) {
  if (c < 0x80) {
    return c >= U'0' && c <= U'9' ? static_cast<int>(c - U'0') : -1;
  }
  return unicode::decimal_value(c);
}

// 0..35, or -1.
inline int number_digit_36(char32_t c) {
  if (c >= U'a' && c <= U'z') {
    return static_cast<int>(c - U'a') + 10;
  }
  if (c >= U'A' && c <= U'Z') {
    return static_cast<int>(c - U'A') + 10;
  }
  return number_digit(c);
}

}  // namespace pyexec
