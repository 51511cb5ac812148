// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "stdlib/modules/re/tree.h"

// Reads a pattern or a replacement template character by character, an escape ("\d") being one token, with one token of
// lookahead. Errors are sticky: after the first, the source looks as if it ended, and later errors are not raised.

namespace pyexec::regex {

struct Token {
  char32_t first = 0;
  char32_t second = 0;  // of an escape
  uint8_t length = 0;   // 0: the end

  bool is_end() const { return length == 0; }
  bool is(char32_t c) const { return length == 1 && first == c; }
  bool is_escape() const { return length == 2; }
  bool is_one_of(std::string_view set) const {
    return length == 1 && first < 128 && set.find(static_cast<char>(first)) != std::string_view::npos;
  }
  bool is_digit() const { return length == 1 && first >= '0' && first <= '9'; }
  bool is_octal() const { return length == 1 && first >= '0' && first <= '7'; }
  bool is_hex() const {
    return is_digit() || (length == 1 && ((first >= 'a' && first <= 'f') || (first >= 'A' && first <= 'F')));
  }
  void append_to(std::u32string* text) const {
    if (length > 0) {
      *text += first;
    }
    if (length > 1) {
      *text += second;
    }
  }
};

class Tokenizer {
 public:
  Tokenizer(Run& run, const Source& source) : run_(run), source_(source) { advance(); }

  const Token& next() const { return next_; }
  bool failed() const { return failed_; }
  Run& run() { return run_; }
  const Source& source() const { return source_; }

  Token get() {
    Token token = next_;
    advance();
    return token;
  }
  bool match(char32_t c) {
    if (!next_.is(c)) {
      return false;
    }
    advance();
    return true;
  }
  size_t position() const { return index_ - next_.length; }
  void seek(size_t index) {
    index_ = index;
    advance();
  }
  // Up to `count` tokens that `accepts` takes, appended.
  template <class Accept>
  void get_while(size_t count, Accept&& accepts, std::u32string* out) {
    for (size_t i = 0; i < count && accepts(next_); ++i) {
      next_.append_to(out);
      advance();
    }
  }
  // What stands before the terminator, which is consumed. False: raised "missing …".
  bool get_until(char32_t terminator, const char* what, std::u32string* out);
  bool check_group_name(const std::u32string& name, size_t offset);

  // Raises at `offset` characters before the position. Always false.
  bool error(const std::u32string& message, size_t offset = 0);
  bool error(std::string_view message, size_t offset = 0) { return error(widen(message), offset); }
  bool error_with_name(std::string_view message, const std::u32string& name, size_t offset);

 private:
  void advance();

  Run& run_;
  const Source& source_;
  size_t index_ = 0;
  Token next_;
  bool failed_ = false;
};

}  // namespace pyexec::regex
