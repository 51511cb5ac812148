// SPDX-License-Identifier: Apache-2.0
#include "parser/identifiers.h"

#include <utf8proc.h>

#include <cstring>

namespace pyexec {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

// Assigned in Unicode 15, which utf8proc knows and CPython 3.11 does not.
constexpr Range kAddedLater[] = {
    {0xcf3, 0xcf3},     {0xece, 0xece},     {0x10efd, 0x10eff}, {0x1123f, 0x11241}, {0x11b00, 0x11b09},
    {0x11f00, 0x11f10}, {0x11f12, 0x11f3a}, {0x11f3e, 0x11f59}, {0x1342f, 0x1342f}, {0x13440, 0x13455},
    {0x1b132, 0x1b132}, {0x1b155, 0x1b155}, {0x1d2c0, 0x1d2d3}, {0x1df25, 0x1df2a}, {0x1e030, 0x1e06d},
    {0x1e08f, 0x1e08f}, {0x1e4d0, 0x1e4f9}, {0x1f6dc, 0x1f6dc}, {0x1f774, 0x1f776}, {0x1f77b, 0x1f77f},
    {0x1f7d9, 0x1f7d9}, {0x1fa75, 0x1fa77}, {0x1fa87, 0x1fa88}, {0x1faad, 0x1faaf}, {0x1fabb, 0x1fabd},
    {0x1fabf, 0x1fabf}, {0x1face, 0x1facf}, {0x1fada, 0x1fadb}, {0x1fae8, 0x1fae8}, {0x1faf7, 0x1faf8},
    {0x2b739, 0x2b739}, {0x31350, 0x323af},
};

// Letters that NFKC would turn into something that is no identifier: neither XID_Start nor XID_Continue.
constexpr Range kNotClosed[] = {
    {0x37a, 0x37a},   {0x2e2f, 0x2e2f}, {0xfc5e, 0xfc63}, {0xfdfa, 0xfdfb}, {0xfe70, 0xfe70}, {0xfe72, 0xfe72},
    {0xfe74, 0xfe74}, {0xfe76, 0xfe76}, {0xfe78, 0xfe78}, {0xfe7a, 0xfe7a}, {0xfe7c, 0xfe7c}, {0xfe7e, 0xfe7e},
};

template <size_t kCount>
bool contains(const Range (&ranges)[kCount], char32_t c) {
  for (const Range& range : ranges) {
    if (c <= range.last) {
      return c >= range.first;
    }
  }
  return false;
}

bool is_letter(utf8proc_category_t category) {
  switch (category) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_NL:
      return true;
    default:
      return false;
  }
}

utf8proc_category_t category_of(char32_t c) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

}  // namespace

bool is_identifier_start(char32_t c) {
  if (c < 128) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }
  if (c == 0x1885 || c == 0x1886 || c == 0x2118 || c == 0x212e) {
    return true;  // Other_ID_Start
  }
  if (!is_letter(category_of(c)) || contains(kNotClosed, c) || contains(kAddedLater, c)) {
    return false;
  }
  return c != 0xe33 && c != 0xeb3 && c != 0xff9e && c != 0xff9f;  // these may only follow
}

bool is_identifier_continue(char32_t c) {
  if (c < 128) {
    return is_identifier_start(c) || (c >= '0' && c <= '9');
  }
  if (c == 0xb7 || c == 0x387 || (c >= 0x1369 && c <= 0x1371) || c == 0x19da || c == 0x2118 || c == 0x212e) {
    return true;  // Other_ID_Start and Other_ID_Continue
  }
  const utf8proc_category_t category = category_of(c);
  const bool part = is_letter(category) || category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC ||
                    category == UTF8PROC_CATEGORY_ND || category == UTF8PROC_CATEGORY_PC;
  return part && !contains(kNotClosed, c) && !contains(kAddedLater, c);
}

bool is_printable_character(char32_t c) {
  if (c < 128) {
    return c >= 32 && c < 127;
  }
  switch (category_of(c)) {
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return false;
    default:
      return !contains(kAddedLater, c);
  }
}

char32_t next_code_point(std::string_view text, size_t* position) {
  const auto byte = [&](size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[i])); };
  const size_t i = *position;
  const char32_t first = byte(i);
  if (first < 0x80) {
    *position = i + 1;
    return first;
  }
  if (first < 0xE0) {
    *position = i + 2;
    return (first & 0x1F) << 6 | (byte(i + 1) & 0x3F);
  }
  if (first < 0xF0) {
    *position = i + 3;
    return (first & 0x0F) << 12 | (byte(i + 1) & 0x3F) << 6 | (byte(i + 2) & 0x3F);
  }
  *position = i + 4;
  return (first & 0x07) << 18 | (byte(i + 1) & 0x3F) << 12 | (byte(i + 2) & 0x3F) << 6 | (byte(i + 3) & 0x3F);
}

void append_utf8(std::string* to, char32_t c) {
  if (c < 0x80) {
    to->push_back(static_cast<char>(c));
  } else if (c < 0x800) {
    to->push_back(static_cast<char>(0xC0 | c >> 6));
    to->push_back(static_cast<char>(0x80 | (c & 0x3F)));
  } else if (c < 0x10000) {
    to->push_back(static_cast<char>(0xE0 | c >> 12));
    to->push_back(static_cast<char>(0x80 | (c >> 6 & 0x3F)));
    to->push_back(static_cast<char>(0x80 | (c & 0x3F)));
  } else {
    to->push_back(static_cast<char>(0xF0 | c >> 18));
    to->push_back(static_cast<char>(0x80 | (c >> 12 & 0x3F)));
    to->push_back(static_cast<char>(0x80 | (c >> 6 & 0x3F)));
    to->push_back(static_cast<char>(0x80 | (c & 0x3F)));
  }
}

Utf8Error validate_utf8(std::string_view text) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
  const size_t size = text.size();
  size_t i = 0;
  while (i < size) {
    uint64_t word;
    if (i + 8 <= size && (std::memcpy(&word, bytes + i, 8), (word & 0x8080808080808080u) == 0)) {
      i += 8;
      continue;
    }
    const unsigned char first = bytes[i];
    if (first < 0x80) {
      i++;
      continue;
    }
    // The first continuation byte has a narrower range after E0, ED, F0 and F4 (overlong forms, surrogates, beyond
    // U+10FFFF).
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
    size_t length;
    if (first >= 0xC2 && first <= 0xDF) {
      length = 2;
    } else if (first >= 0xE0 && first <= 0xEF) {
      length = 3;
      low = first == 0xE0 ? 0xA0 : low;
      high = first == 0xED ? 0x9F : high;
    } else if (first >= 0xF0 && first <= 0xF4) {
      length = 4;
      low = first == 0xF0 ? 0x90 : low;
      high = first == 0xF4 ? 0x8F : high;
    } else {
      return {i, i + 1, "invalid start byte"};
    }
    for (size_t k = 1; k < length; k++) {
      if (i + k >= size) {
        return {i, size, "unexpected end of data"};
      }
      if (bytes[i + k] < low || bytes[i + k] > high) {
        return {i, i + k, "invalid continuation byte"};
      }
      low = 0x80;
      high = 0xBF;
    }
    i += length;
  }
  return {};
}

}  // namespace pyexec
