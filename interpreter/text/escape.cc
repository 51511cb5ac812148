// SPDX-License-Identifier: Apache-2.0
//
// See escape.h. The rules are unicode_repr's and PyBytes_Repr's.
#include "interpreter/text/escape.h"

#include <algorithm>

#include "interpreter/text/unicode.h"

namespace pyexec {

namespace {

constexpr char32_t kNoQuote = 0xFFFFFFFF;

// Characters the escaped form takes: 1 (as it is), 2, 4, 6 or 10.
inline size_t escaped_length(char32_t c, char32_t quote, bool ascii_only) {
  if (c < 0x80) {
    if (c == quote || c == U'\\' || c == U'\t' || c == U'\n' || c == U'\r') {
      return 2;
    }
    return c < 0x20 || c == 0x7F ? 4 : 1;
  }
  if (!ascii_only && unicode::is_printable(c)) {
    return 1;
  }
  return c <= 0xFF ? 4 : c <= 0xFFFF ? 6 : 10;
}

template <class Unit>
Unit* write_escaped(char32_t c, size_t length, Unit* out) {
  if (length == 1) {
    *out++ = static_cast<Unit>(c);
    return out;
  }
  *out++ = static_cast<Unit>('\\');
  if (length == 2) {
    char32_t letter = c == U'\t' ? U't' : c == U'\n' ? U'n' : c == U'\r' ? U'r' : c;
    *out++ = static_cast<Unit>(letter);
    return out;
  }
  *out++ = static_cast<Unit>(length == 4 ? 'x' : length == 6 ? 'u' : 'U');
  for (size_t digit = length - 2; digit-- > 0;) {
    *out++ = static_cast<Unit>("0123456789abcdef"[c >> (4 * digit) & 15]);
  }
  return out;
}

template <class Unit>
ReprSize measure_units(const Unit* text, size_t length, bool ascii_only) {
  ReprSize size;
  size_t single_quotes = 0;
  bool double_quote = false;
  size_t total = 2;
  for (size_t i = 0; i < length; ++i) {
    char32_t c = text[i];
    single_quotes += c == U'\'';
    double_quote |= c == U'"';
    size_t escaped = escaped_length(c, kNoQuote, ascii_only);
    total += escaped;
    size.is_wide |= escaped == 1 && c > 0xFF;
  }
  if (single_quotes > 0) {
    if (double_quote) {
      total += single_quotes;  // each is escaped
    } else {
      size.quote = '"';
    }
  }
  size.length = total;
  size.is_verbatim = total == length + 2;
  return size;
}

template <class Unit>
void write_text(TextView text, const ReprSize& size, bool ascii_only, Unit* out) {
  auto quote = static_cast<Unit>(size.quote);
  *out++ = quote;
  text.visit([&](const auto* units, size_t length) {
    if (size.is_verbatim) {
      for (size_t i = 0; i < length; ++i) {
        *out++ = static_cast<Unit>(units[i]);
      }
      return;
    }
    for (size_t i = 0; i < length; ++i) {
      char32_t c = units[i];
      out = write_escaped(c, escaped_length(c, static_cast<unsigned char>(size.quote), ascii_only), out);
    }
  });
  *out = quote;
}

}  // namespace

ReprSize measure_repr(TextView text) {
  return text.visit([](const auto* units, size_t length) { return measure_units(units, length, false); });
}

void write_repr(TextView text, const ReprSize& size, Latin1* out) {
  write_text(text, size, false, out);
}
void write_repr(TextView text, const ReprSize& size, Ucs4* out) {
  write_text(text, size, false, out);
}

ReprSize measure_ascii(TextView text) {
  return text.visit([](const auto* units, size_t length) { return measure_units(units, length, true); });
}

void write_ascii(TextView text, const ReprSize& size, Latin1* out) {
  write_text(text, size, true, out);
}

ReprSize measure_bytes_repr(std::span<const uint8_t> bytes) {
  ReprSize size = measure_units(bytes.data(), bytes.size(), true);
  ++size.length;  // the b
  return size;
}

void write_bytes_repr(std::span<const uint8_t> bytes, const ReprSize& size, Latin1* out) {
  *out++ = 'b';
  write_text(TextView(bytes.data(), bytes.size()), size, true, out);
}

}  // namespace pyexec
