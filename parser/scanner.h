// SPDX-License-Identifier: Apache-2.0
//
// The tokenizer inside the pre-pass (prepass.h): one object scans one source once. Private to parser/: nobody else
// includes this. It works on a buffer that ends with a NUL byte and holds no other, and blanks a second buffer as it
// goes. Where CPython 3.11 reports an error, the scanner stops with the same words at the same place; the only way back
// is out of an f-string whose fields make no sense, which becomes one token again.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "parser/prepass.h"

namespace pyexec {

namespace char_class {
constexpr uint8_t kNameStart = 1;  // letters, `_`, every byte of a character beyond ASCII
constexpr uint8_t kNamePart = 2;   // and digits
constexpr uint8_t kDigit = 4;
constexpr uint8_t kHexDigit = 8;
constexpr uint8_t kBlank = 16;  // space, tab, form feed
constexpr uint8_t kStringStop =
    32;  // ends a run of ordinary characters in a string: quotes, `\`, line ends, braces, NUL, beyond ASCII

constexpr std::array<uint8_t, 256> make_table() {
  std::array<uint8_t, 256> table{};
  for (int c = 0; c < 256; c++) {
    uint8_t bits = 0;
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool digit = c >= '0' && c <= '9';
    if (letter || c == '_' || c >= 128) {
      bits |= kNameStart | kNamePart;
    }
    if (digit) {
      bits |= kNamePart | kDigit | kHexDigit;
    }
    if ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')) {
      bits |= kHexDigit;
    }
    if (c == ' ' || c == '\t' || c == '\f') {
      bits |= kBlank;
    }
    if (c == '\'' || c == '"' || c == '\\' || c == '\n' || c == '\r' || c == '{' || c == '}' || c == 0 || c >= 128) {
      bits |= kStringStop;
    }
    table[static_cast<size_t>(c)] = bits;
  }
  return table;
}
inline constexpr std::array<uint8_t, 256> kTable = make_table();

inline bool has(char c, uint8_t bits) {
  return (kTable[static_cast<unsigned char>(c)] & bits) != 0;
}
}  // namespace char_class

class Scanner {
 public:
  Scanner(const Source& source, const PrepassOptions& options, Prepass* result);
  // Fills the result's tokens, blanked buffer, error and open brackets. `source` has neither NUL bytes nor invalid
  // UTF-8.
  void run();

 private:
  using Position = const char*;

  enum class BracketKind : uint8_t { kPlain, kField, kSpec };  // kSpec: a field whose `:` has been read
  struct Bracket {
    uint32_t token;
    char open;
    BracketKind kind;
  };
  struct OpenFString {
    uint32_t token;     // its kFStringBegin
    uint32_t brackets;  // how many brackets were open before it
    char quote;
    uint8_t quote_count;
    uint8_t flags;
  };
  // What to restore when the outermost open f-string turns out to be broken.
  struct Checkpoint {
    Position start = nullptr;
    Position quote = nullptr;
    size_t tokens = 0;
    size_t brackets = 0;
    uint16_t level = 0;
    uint8_t flags = 0;
  };

  struct Indent {
    uint32_t column;
    uint32_t alternative;  // with tabs one wide
  };

  // Each of these returns false when scanning must stop (result_.error is set, or the end is reached) or when it must
  // go on at another place (has_recovered_).
  bool scan_line_start();
  bool change_indentation(Position line_begin, Indent indent);
  bool scan_tokens_of_line();
  bool scan_newline(Position start);
  bool scan_end();
  bool scan_backslash(Position start);
  bool scan_operator(Position start);
  bool open_bracket(Position start, TokenKind kind, BracketKind bracket_kind);
  bool close_bracket(Position start, TokenKind kind);
  bool scan_name(Position start);
  bool verify_name(Position start);
  bool scan_number(Position start);
  bool scan_radix_number(Position start);
  bool scan_decimal_tail();
  bool scan_fraction();
  bool verify_number_end(const char* kind);
  bool scan_string(Position start, uint8_t flags);
  bool scan_plain_string(Position start, uint8_t flags);
  bool begin_fstring(Position start, uint8_t flags);
  bool scan_fstring_text(bool is_spec);
  bool end_field(Position start);
  bool break_fstring();

  void emit(TokenKind kind, Position begin, Position end, uint8_t flags = 0) {
    tokens_.push_back(Token{offset(begin), offset(end), kind, flags, level_, 0});
  }
  uint32_t offset(Position position) const { return static_cast<uint32_t>(position - base_); }
  void blank(Position begin, Position end);
  bool in_fstring_field() const { return !fstrings_.empty() && brackets_.size() > fstrings_.back().brackets; }
  static bool is_line_end(char c) { return c == '\n' || c == '\r'; }

  // CPython's syntaxerror(): the message stands at the character before `cursor`.
  bool fail(Position cursor, std::string message);
  bool fail_at(Position line_anchor, uint32_t column, uint32_t end_column, std::string message);
  bool fail_weak(DiagnosticKind kind, uint32_t line, uint32_t column, std::string message);
  uint32_t characters_before(Position cursor) const;  // in cursor's line

  const Source& source_;
  const PrepassOptions& options_;
  Prepass& result_;
  std::vector<Token>& tokens_;
  Position base_;
  Position p_;
  Position end_;
  Position line_buffer_;  // the line begin that CPython's tokenizer has in its buffer: continuation lines follow in it
  char* blanked_;
  bool at_line_start_ = true;
  bool line_has_tokens_ = false;
  uint16_t level_ = 0;
  std::vector<Bracket> brackets_;
  std::vector<OpenFString> fstrings_;
  Checkpoint checkpoint_;
  int64_t retry_budget_;  // bytes that may still be scanned again after a broken f-string
  std::vector<Indent> indents_;
  bool has_recovered_ = false;
};

}  // namespace pyexec
