// SPDX-License-Identifier: Apache-2.0
//
// repr() and ascii() of str, repr() of bytes and bytearray: the size first, then the characters.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "interpreter/text/text_view.h"

namespace pyexec {

struct ReprSize {
  size_t length = 0;  // code points, quotes included
  bool is_wide = false;
  char quote = '\'';         // '"' if the text holds ' and no "
  bool is_verbatim = false;  // nothing is escaped: quote + text + quote
};
ReprSize measure_repr(TextView text);
void write_repr(TextView text, const ReprSize& size, Latin1* out);  // only when !size.is_wide
void write_repr(TextView text, const ReprSize& size, Ucs4* out);

ReprSize measure_ascii(TextView text);  // ascii(): everything beyond ASCII escaped
void write_ascii(TextView text, const ReprSize& size, Latin1* out);

ReprSize measure_bytes_repr(std::span<const uint8_t> bytes);  // "b'...'", the b included
void write_bytes_repr(std::span<const uint8_t> bytes, const ReprSize& size, Latin1* out);

}  // namespace pyexec
