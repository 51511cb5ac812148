// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// UTF-8 at the service's edges: strict checking of what comes in, repair of what goes out.

namespace pyexec::server {

struct Utf8Error {
  size_t position = 0;
  size_t end = 0;  // one past the last bad byte
  const char* reason = "";
  // "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte", as CPython words it
  std::string message(std::string_view text) const;
};

// The first place where `text` is not UTF-8. Surrogates are errors.
std::optional<Utf8Error> find_utf8_error(std::string_view text);

// Code points of valid UTF-8.
size_t count_code_points(std::string_view text);
// Where the code point `index` begins, or the end.
size_t byte_offset(std::string_view text, size_t index);

void append_utf8(std::string& out, uint32_t code_point);

// Without the white space at both ends that Python's str.strip() takes (ASCII and the Unicode spaces).
std::string_view strip(std::string_view text);

}  // namespace pyexec::server
