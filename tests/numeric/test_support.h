// SPDX-License-Identifier: Apache-2.0
//
// What the numeric and text tests share: reading the generated rows (generate.py) and outputs of exactly the promised
// size, so that a sanitizer build sees every write beyond it.
#pragma once

#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "interpreter/numeric/bigint.h"
#include "interpreter/text/text_view.h"
#include "interpreter/text/utf8.h"

namespace pyexec::test {

// A text in the storage a Python string would have: Latin-1 unless something does not fit.
class Text {
 public:
  explicit Text(std::u32string_view text) {
    wide_ = !utf8::fits_latin1(text.data(), text.size());
    if (wide_) {
      ucs4_ = std::make_unique<Ucs4[]>(text.size());
      std::copy(text.begin(), text.end(), ucs4_.get());
    } else {
      latin1_ = std::make_unique<Latin1[]>(text.size());
      utf8::narrow(text.data(), text.size(), latin1_.get());
    }
    size_ = text.size();
  }
  TextView view() const { return wide_ ? TextView(ucs4_.get(), size_) : TextView(latin1_.get(), size_); }

 private:
  bool wide_ = false;
  size_t size_ = 0;
  std::unique_ptr<Latin1[]> latin1_;
  std::unique_ptr<Ucs4[]> ucs4_;
};

// \xHH, \uHHHH, \UHHHHHHHH and \\ to code points.
inline std::u32string decode_text(std::string_view escaped) {
  std::u32string result;
  for (size_t i = 0; i < escaped.size(); ++i) {
    if (escaped[i] != '\\') {
      result += static_cast<char32_t>(static_cast<unsigned char>(escaped[i]));
      continue;
    }
    char kind = escaped[++i];
    size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    if (digits == 0) {
      result += U'\\';
      continue;
    }
    std::string hex(escaped.substr(i + 1, digits));
    result += static_cast<char32_t>(std::strtoul(hex.c_str(), nullptr, 16));
    i += digits;
  }
  return result;
}

inline std::string encode_text(TextView text) {
  std::string result;
  char buffer[16];
  for (size_t i = 0; i < text.size(); ++i) {
    char32_t c = text[i];
    if (c == U'\\') {
      result += "\\\\";
    } else if (c >= 32 && c < 127) {
      result += static_cast<char>(c);
    } else {
      std::snprintf(buffer, sizeof buffer,
                    c < 256       ? "\\x%02x"
                    : c < 0x10000 ? "\\u%04x"
                                  : "\\U%08x",
                    static_cast<unsigned>(c));
      result += buffer;
    }
  }
  return result;
}

// Writes through `write(Latin1*)` or `write(Ucs4*)` into a buffer of exactly the size announced; checks that the width
// was needed.
template <class Write>
std::string written(TextSize size, Write write) {
  if (!size.is_wide) {
    auto out = std::make_unique<Latin1[]>(size.length);
    write(out.get());
    return encode_text(TextView(out.get(), size.length));
  }
  auto out = std::make_unique<Ucs4[]>(size.length);
  write(out.get());
  TextView view(out.get(), size.length);
  return (utf8::fits_latin1(out.get(), size.length) ? "(needlessly wide) " : "") + encode_text(view);
}

inline std::vector<uint8_t> decode_hex(std::string_view hex) {
  std::vector<uint8_t> bytes;
  for (size_t i = 0; i + 1 < hex.size(); i += 2) {
    bytes.push_back(static_cast<uint8_t>(std::strtoul(std::string(hex.substr(i, 2)).c_str(), nullptr, 16)));
  }
  return bytes;
}

inline std::string encode_hex(const uint8_t* bytes, size_t size) {
  std::string hex;
  for (size_t i = 0; i < size; ++i) {
    hex += "0123456789abcdef"[bytes[i] >> 4];
    hex += "0123456789abcdef"[bytes[i] & 15];
  }
  return hex;
}

inline double decode_float(std::string_view hex) {
  return std::strtod(std::string(hex).c_str(), nullptr);
}

// A big integer owned by the test.
struct Number {
  std::vector<bigint::Limb> limbs;
  bool negative = false;

  Number() = default;
  explicit Number(std::string_view hex) {
    if (!hex.empty() && hex[0] == '-') {
      negative = true;
      hex.remove_prefix(1);
    }
    for (size_t end = hex.size(); end > 0;) {
      size_t start = end > 16 ? end - 16 : 0;
      limbs.push_back(std::strtoull(std::string(hex.substr(start, end - start)).c_str(), nullptr, 16));
      end = start;
    }
    limbs.resize(bigint::normalised_size(limbs.data(), limbs.size()));
  }
  bigint::View view() const { return {limbs, negative}; }
};

inline std::string hex_of(bigint::View a) {
  if (a.is_zero()) {
    return a.negative ? "-0!" : "0";
  }
  std::string result = a.negative ? "-" : "";
  char buffer[24];
  for (size_t i = a.magnitude.size(); i-- > 0;) {
    bool top = i + 1 == a.magnitude.size();
    std::snprintf(buffer, sizeof buffer, top ? "%llx" : "%016llx", static_cast<unsigned long long>(a.magnitude[i]));
    result += buffer;
  }
  return result;
}

}  // namespace pyexec::test
