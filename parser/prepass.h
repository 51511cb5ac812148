// SPDX-License-Identifier: Apache-2.0
//
// The lexical pre-pass: one linear scan from source bytes to CPython's tokens, and the buffer that tree-sitter gets.
// It owns nothing but its result and knows no grammar. A lexical error does not always win: CPython reports the grammar
// error when it stands first, so only check_syntax (syntax_check.h) turns LexicalError into a diagnostic.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "parser/diagnostics.h"
#include "parser/parse.h"
#include "parser/tokens.h"

namespace pyexec {

struct PrepassOptions {
  uint32_t max_source_bytes = 256u << 10;
  uint32_t max_nesting = 200;  // open brackets
  uint32_t max_indents = 100;
  uint32_t max_fstring_nesting = 100;
};

// Where and why the tokenizer stopped.
struct LexicalError {
  enum class Rank : uint8_t {
    kNone,
    kImmediate,  // the whole source is refused before any token: too large, not UTF-8, a null byte
    kStrong,     // CPython's tokenizer raises at once: wins over every grammar error found before it
    kWeak,       // only counts when the grammar gets as far as this token (end of file, indentation, `\`)
  };
  Rank rank = Rank::kNone;
  Diagnostic diagnostic;
};

struct Prepass {
  std::vector<Token> tokens;  // ends with kEndMarker, or with kError
  // As long as the source, for tree-sitter: comments, `\`-newlines, newlines in brackets, tabs and form feeds in
  // indentation and the byte order mark are blanks, a lone `\r` is a `\n`. Complete only without an error.
  std::string blanked;
  LexicalError error;
  std::vector<uint32_t> open_brackets;  // token indices of the brackets open where the tokens end
  bool ok() const { return error.rank == LexicalError::Rank::kNone; }
};

Prepass prepass(const Source& source, const PrepassOptions& options);

}  // namespace pyexec
