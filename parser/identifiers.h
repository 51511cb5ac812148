// SPDX-License-Identifier: Apache-2.0
//
// Which code points may stand in an identifier (Unicode 14, as CPython 3.11 has it), which are printable, and the
// strict UTF-8 reader of the parser. Tables come from utf8proc; what its newer Unicode version has added is taken back
// here.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace pyexec {

bool is_identifier_start(char32_t code_point);     // XID_Start or `_`
bool is_identifier_continue(char32_t code_point);  // XID_Continue
bool is_printable_character(char32_t code_point);  // str.isprintable

// Reads the code point at `text[*position]` and moves on. Only for text that is known to be valid (lone surrogates as
// three bytes pass).
char32_t next_code_point(std::string_view text, size_t* position);
void append_utf8(std::string* to, char32_t code_point);

struct Utf8Error {
  size_t position = 0;  // of the first bad byte
  size_t end = 0;       // one behind the last byte the error covers
  const char* reason =
      nullptr;  // null: valid. "invalid start byte", "invalid continuation byte", "unexpected end of data"
};
Utf8Error validate_utf8(std::string_view text);

}  // namespace pyexec
