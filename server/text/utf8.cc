// SPDX-License-Identifier: Apache-2.0
#include "server/text/utf8.h"

#include <cstdio>

namespace pyexec::server {
namespace {

unsigned char at(std::string_view text, size_t index) {
  return static_cast<unsigned char>(text[index]);
}
bool continues(unsigned char byte) {
  return (byte & 0xC0) == 0x80;
}

// Decodes at `position`, which is not the end. False: bad; `length` is then the number of bytes that CPython counts as
// one error.
bool decode(std::string_view text, size_t position, size_t& length, uint32_t& code_point, const char*& reason) {
  unsigned char first = at(text, position);
  length = 1;
  if (first < 0x80) {
    code_point = first;
    return true;
  }
  size_t need = first < 0xC2 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : first < 0xF5 ? 3 : 0;
  if (need == 0) {
    reason = "invalid start byte";
    return false;
  }
  // The second byte excludes overlong forms, surrogates and what lies beyond U+10FFFF.
  unsigned char low = 0x80, high = 0xBF;
  if (first == 0xE0) {
    low = 0xA0;
  } else if (first == 0xED) {
    high = 0x9F;
  } else if (first == 0xF0) {
    low = 0x90;
  } else if (first == 0xF4) {
    high = 0x8F;
  }
  code_point = first & (0x3F >> need);
  for (size_t i = 1; i <= need; ++i) {
    if (position + i >= text.size()) {
      reason = "unexpected end of data";
      length = i;
      return false;
    }
    unsigned char next = at(text, position + i);
    bool good = i == 1 ? next >= low && next <= high : continues(next);
    if (!good) {
      reason = "invalid continuation byte";
      length = i;
      return false;
    }
    code_point = code_point << 6 | (next & 0x3F);
  }
  length = need + 1;
  return true;
}

bool is_space(uint32_t c) {
  return (c >= 9 && c <= 13) || (c >= 0x1C && c <= 0x20) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

}  // namespace

std::string Utf8Error::message(std::string_view text) const {
  char words[160];
  if (end - position == 1) {
    std::snprintf(words, sizeof words, "'utf-8' codec can't decode byte 0x%02x in position %zu: %s", at(text, position),
                  position, reason);
  } else {
    std::snprintf(words, sizeof words, "'utf-8' codec can't decode bytes in position %zu-%zu: %s", position, end - 1,
                  reason);
  }
  return words;
}

std::optional<Utf8Error> find_utf8_error(std::string_view text) {
  for (size_t position = 0; position < text.size();) {
    size_t length;
    uint32_t code_point;
    Utf8Error error;
    if (!decode(text, position, length, code_point, error.reason)) {
      error.position = position;
      error.end = position + length;
      return error;
    }
    position += length;
  }
  return std::nullopt;
}

size_t count_code_points(std::string_view text) {
  size_t count = 0;
  for (char c : text) {
    count += !continues(static_cast<unsigned char>(c));
  }
  return count;
}

size_t byte_offset(std::string_view text, size_t index) {
  size_t offset = 0;
  while (offset < text.size()) {
    if (!continues(at(text, offset)) && index-- == 0) {
      return offset;
    }
    ++offset;
  }
  return text.size();
}

void append_utf8(std::string& out, uint32_t code_point) {
  auto put = [&out](uint32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0 | code_point >> 6);
    put(0x80 | (code_point & 0x3F));
  } else if (code_point < 0x10000) {
    put(0xE0 | code_point >> 12);
    put(0x80 | (code_point >> 6 & 0x3F));
    put(0x80 | (code_point & 0x3F));
  } else {
    put(0xF0 | code_point >> 18);
    put(0x80 | (code_point >> 12 & 0x3F));
    put(0x80 | (code_point >> 6 & 0x3F));
    put(0x80 | (code_point & 0x3F));
  }
}

std::string_view strip(std::string_view text) {
  size_t length;
  uint32_t code_point;
  const char* reason;
  while (!text.empty() && decode(text, 0, length, code_point, reason) && is_space(code_point)) {
    text.remove_prefix(length);
  }
  while (!text.empty()) {
    size_t start = text.size() - 1;
    while (start > 0 && continues(at(text, start))) {
      --start;
    }
    if (!decode(text, start, length, code_point, reason) || !is_space(code_point)) {
      break;
    }
    text.remove_suffix(text.size() - start);
  }
  return text;
}

}  // namespace pyexec::server
