// SPDX-License-Identifier: Apache-2.0
//
// Strict UTF-8. See utf8.h.
#include "interpreter/text/utf8.h"

#include <algorithm>
#include <cstring>

#include "interpreter/text/utf8_step.h"

namespace pyexec::utf8 {

namespace {

constexpr uint64_t kHighBits = 0x8080808080808080u;

// Length of the ASCII prefix.
size_t ascii_run(const uint8_t* bytes, size_t size) {
  size_t i = 0;
  for (; i + 8 <= size; i += 8) {
    uint64_t word;
    std::memcpy(&word, bytes + i, 8);
    if ((word & kHighBits) != 0) {
      break;
    }
  }
  while (i < size && bytes[i] < 0x80) {
    ++i;
  }
  return i;
}

template <class Unit>
void decode_units(std::span<const uint8_t> bytes, Unit* out) {
  const uint8_t* p = bytes.data();
  const uint8_t* end = p + bytes.size();
  while (p < end) {
    size_t run = ascii_run(p, static_cast<size_t>(end - p));
    out = std::copy(p, p + run, out);
    p += run;
    while (p < end && *p >= 0x80) {
      char32_t c = *p;
      if (c < 0xE0) {
        c = (c & 0x1F) << 6 | (p[1] & 0x3Fu);
        p += 2;
      } else if (c < 0xF0) {
        c = (c & 0x0F) << 12 | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu);
        p += 3;
      } else {
        c = (c & 0x07) << 18 | (p[1] & 0x3Fu) << 12 | (p[2] & 0x3Fu) << 6 | (p[3] & 0x3Fu);
        p += 4;
      }
      *out++ = static_cast<Unit>(c);
    }
  }
}

}  // namespace

Scan scan(std::span<const uint8_t> bytes) {
  Scan result;
  const uint8_t* data = bytes.data();
  size_t size = bytes.size();
  size_t i = 0;
  char32_t max_char = 0;
  size_t length = 0;
  while (i < size) {
    size_t run = ascii_run(data + i, size - i);
    i += run;
    length += run;
    if (run > 0 && max_char == 0) {
      max_char = 0x7F;
    }
    while (i < size && data[i] >= 0x80) {
      Utf8Step step = utf8_step(data + i, size - i);
      if (step.reason != nullptr) {
        result.error = {i, i + step.length, step.reason, "utf-8"};
        result.length = length;
        result.max_char = max_char;
        return result;
      }
      max_char = std::max(max_char, step.code_point);
      i += step.length;
      ++length;
    }
  }
  result.length = length;
  result.max_char = max_char;
  return result;
}

void decode(std::span<const uint8_t> bytes, Latin1* out) {
  decode_units(bytes, out);
}
void decode(std::span<const uint8_t> bytes, Ucs4* out) {
  decode_units(bytes, out);
}

EncodedSize encoded_size(TextView text) {
  EncodedSize result;
  if (!text.is_wide()) {
    const Latin1* units = text.latin1();
    size_t high = 0;
    for (size_t i = 0; i < text.size(); ++i) {
      high += units[i] >> 7;
    }
    result.size = text.size() + high;
    return result;
  }
  const Ucs4* units = text.ucs4();
  for (size_t i = 0; i < text.size(); ++i) {
    char32_t c = units[i];
    if ((c & ~char32_t{0x7FF}) == 0xD800) {
      size_t end = i + 1;
      while (end < text.size() && (units[end] & ~char32_t{0x7FF}) == 0xD800) {
        ++end;
      }
      result.error = {i, end, "surrogates not allowed", "utf-8"};
      return result;
    }
    result.size += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }
  return result;
}

size_t encode_one(char32_t c, uint8_t out[4]) {
  if (c < 0x80) {
    out[0] = static_cast<uint8_t>(c);
    return 1;
  }
  if (c < 0x800) {
    out[0] = static_cast<uint8_t>(0xC0 | c >> 6);
    out[1] = static_cast<uint8_t>(0x80 | (c & 0x3F));
    return 2;
  }
  if (c < 0x10000) {
    out[0] = static_cast<uint8_t>(0xE0 | c >> 12);
    out[1] = static_cast<uint8_t>(0x80 | (c >> 6 & 0x3F));
    out[2] = static_cast<uint8_t>(0x80 | (c & 0x3F));
    return 3;
  }
  out[0] = static_cast<uint8_t>(0xF0 | c >> 18);
  out[1] = static_cast<uint8_t>(0x80 | (c >> 12 & 0x3F));
  out[2] = static_cast<uint8_t>(0x80 | (c >> 6 & 0x3F));
  out[3] = static_cast<uint8_t>(0x80 | (c & 0x3F));
  return 4;
}

void encode(TextView text, uint8_t* out) {
  if (!text.is_wide()) {
    const Latin1* units = text.latin1();
    size_t size = text.size();
    for (size_t i = 0; i < size;) {
      size_t run = ascii_run(units + i, size - i);
      out = std::copy(units + i, units + i + run, out);
      i += run;
      for (; i < size && units[i] >= 0x80; ++i) {
        *out++ = static_cast<uint8_t>(0xC0 | units[i] >> 6);
        *out++ = static_cast<uint8_t>(0x80 | (units[i] & 0x3F));
      }
    }
    return;
  }
  for (size_t i = 0; i < text.size(); ++i) {
    out += encode_one(text.ucs4()[i], out);
  }
}

std::string to_string_lossy(TextView text) {
  std::string result;
  result.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    char32_t c = text[i];
    if ((c & ~char32_t{0x7FF}) == 0xD800) {
      result += "\\u";
      for (int shift = 12; shift >= 0; shift -= 4) {
        result += "0123456789abcdef"[c >> shift & 15];
      }
      continue;
    }
    uint8_t bytes[4];
    size_t count = encode_one(c, bytes);
    result.append(reinterpret_cast<const char*>(bytes), count);
  }
  return result;
}

char32_t max_code_point(const Ucs4* units, size_t length) {
  char32_t bits = 0;
  for (size_t i = 0; i < length; ++i) {
    bits |= units[i];
  }
  return bits <= 0xFF ? bits : std::min(bits, kMaxCodePoint);
}

bool fits_latin1(const Ucs4* units, size_t length) {
  // In blocks, so that a long wide text is found wide early and a narrow one is scanned without branches.
  constexpr size_t kBlock = 64;
  for (size_t i = 0; i < length; i += kBlock) {
    if (max_code_point(units + i, std::min(kBlock, length - i)) > 0xFF) {
      return false;
    }
  }
  return true;
}

void narrow(const Ucs4* units, size_t length, Latin1* out) {
  for (size_t i = 0; i < length; ++i) {
    out[i] = static_cast<Latin1>(units[i]);
  }
}

void widen(const Latin1* units, size_t length, Ucs4* out) {
  std::copy(units, units + length, out);
}

}  // namespace pyexec::utf8
