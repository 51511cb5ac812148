// SPDX-License-Identifier: Apache-2.0
//
// Internal to interpreter/text: one step of UTF-8 decoding with the error ranges and reasons of CPython's decoder.
#pragma once

#include <cstddef>
#include <cstdint>

namespace pyexec {

struct Utf8Step {
  char32_t code_point = 0;
  size_t length = 0;             // bytes taken, or bytes the error covers
  const char* reason = nullptr;  // null: fine
};

inline Utf8Step utf8_step(const uint8_t* bytes, size_t size) {
  constexpr const char* kContinuation = "invalid continuation byte";
  constexpr const char* kEnd = "unexpected end of data";
  auto is_continuation = [](uint8_t byte) { return (byte & 0xC0) == 0x80; };
  uint8_t first = bytes[0];
  if (first < 0x80) {
    return {first, 1, nullptr};
  }
  if (first < 0xC2 || first > 0xF4) {
    return {0, 1, "invalid start byte"};
  }
  if (size < 2) {
    return {0, size, kEnd};
  }
  uint8_t second = bytes[1];
  // Overlong forms, surrogates and values above U+10FFFF show in the second byte.
  bool second_fits = is_continuation(second) && !(first == 0xE0 && second < 0xA0) &&
                     !(first == 0xED && second > 0x9F) && !(first == 0xF0 && second < 0x90) &&
                     !(first == 0xF4 && second > 0x8F);
  if (!second_fits) {
    return {0, 1, kContinuation};
  }
  if (first < 0xE0) {
    return {(first & 0x1Fu) << 6 | (second & 0x3Fu), 2, nullptr};
  }
  if (size < 3) {
    return {0, size, kEnd};
  }
  if (!is_continuation(bytes[2])) {
    return {0, 2, kContinuation};
  }
  if (first < 0xF0) {
    return {(first & 0x0Fu) << 12 | (second & 0x3Fu) << 6 | (bytes[2] & 0x3Fu), 3, nullptr};
  }
  if (size < 4) {
    return {0, size, kEnd};
  }
  if (!is_continuation(bytes[3])) {
    return {0, 3, kContinuation};
  }
  return {(first & 0x07u) << 18 | (second & 0x3Fu) << 12 | (bytes[2] & 0x3Fu) << 6 | (bytes[3] & 0x3Fu), 4, nullptr};
}

}  // namespace pyexec
