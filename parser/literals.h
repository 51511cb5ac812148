// SPDX-License-Identifier: Apache-2.0
//
// String and number literals as CPython 3.11 decodes them: text in, value (in the program's arena) or CPython's error
// message out. Works on the bytes of a literal, whoever found them. Text values are UTF-8 with lone surrogates as their
// three bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "parser/arena.h"
#include "parser/ast.h"

namespace pyexec {

// Finds the code point of a Unicode character name or alias (any case), for \N{…}; false: no such name.
using UnicodeNameLookup = bool (*)(std::string_view name, char32_t* code_point);

struct StringPrefix {
  bool is_bytes = false;
  bool is_raw = false;
  bool is_unicode = false;  // u"…"
  bool is_format = false;
  bool is_triple = false;
  uint8_t length = 0;       // letters before the quotes
  uint8_t quote_count = 1;  // 1 or 3
  char quote = '"';
};

// The prefix and quotes that `literal` begins with. False: it does not begin like a string literal.
bool read_string_prefix(std::string_view literal, StringPrefix* prefix);

struct DecodedText {
  bool ok = true;
  std::string_view text;  // in the arena, or a part of the source when nothing had to be decoded
  std::string
      error;  // "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \xXX escape"
};

// Decodes the inside of a literal (no prefix, no quotes): escapes unless raw, line ends to "\n". For pieces of an
// f-string `prefix.is_format` turns `{{` and `}}` into single braces. `lookup` may be null: then every \N{…} is an
// unknown name.
DecodedText decode_string_body(Arena& arena, std::string_view body, const StringPrefix& prefix,
                               UnicodeNameLookup lookup);

// The same for a whole literal with prefix and quotes. Not for f-strings with fields.
DecodedText decode_string_literal(Arena& arena, std::string_view literal, UnicodeNameLookup lookup);

struct NumberLiteral {
  ConstantKind kind = ConstantKind::kInt;  // kInt, kBigInt, kFloat or kImaginary
  int64_t integer = 0;
  double real = 0;
  std::string_view digits;  // kBigInt: in `base`, without prefix and underscores, in the arena
  uint8_t base = 10;
};

// `text` is a NUMBER token (checked by the pre-pass: it is well-formed). Decimal integers of more than 4300 digits are
// a SyntaxError in CPython; `too_many_digits` (may be null) says so.
NumberLiteral decode_number(Arena& arena, std::string_view text, bool* too_many_digits = nullptr);

}  // namespace pyexec
