// SPDX-License-Identifier: Apache-2.0
#include <cstring>

#include "parser/scanner.h"

// Numbers, strings and f-strings of the tokenizer.

namespace pyexec {

using char_class::has;
using char_class::kDigit;
using char_class::kHexDigit;
using char_class::kNamePart;

// ---- numbers -------------------------------------------------------------------------------------------------------

// Called with the cursor behind a number. A letter right there is an error, unless it begins one of the keywords that
// may follow a number (`1if x else 2`), which CPython 3.11 lets pass.
bool Scanner::verify_number_end(const char* kind) {
  const char c = *p_;
  if (static_cast<unsigned char>(c) >= 128 || !has(c, kNamePart)) {
    return true;
  }
  const auto continues = [&](const char* letters) {
    const size_t length = std::strlen(letters);
    return std::strncmp(p_ + 1, letters, length) == 0 && !has(p_[1 + length], kNamePart);
  };
  const bool is_keyword = (c == 'a' && continues("nd")) || (c == 'e' && continues("lse")) ||
                          (c == 'f' && continues("or")) ||
                          (c == 'i' && (p_[1] == 'f' || p_[1] == 'n' || p_[1] == 's')) ||
                          (c == 'o' && continues("r")) || (c == 'n' && continues("ot"));
  if (is_keyword) {
    return true;
  }
  return fail(p_, std::string("invalid ") + kind + " literal");
}

// Digits and underscores between them, from a digit on.
bool Scanner::scan_decimal_tail() {
  for (;;) {
    while (has(*p_, kDigit)) {
      p_++;
    }
    if (*p_ != '_') {
      return true;
    }
    p_++;
    if (!has(*p_, kDigit)) {
      return fail(p_, "invalid decimal literal");
    }
  }
}

bool Scanner::scan_radix_number(Position start) {
  const char letter = static_cast<char>(start[1] | 0x20);
  const char* kind = letter == 'x' ? "hexadecimal" : letter == 'o' ? "octal" : "binary";
  const auto is_digit = [letter](char c) {
    return letter == 'x' ? has(c, kHexDigit) : letter == 'o' ? c >= '0' && c < '8' : c == '0' || c == '1';
  };
  const auto bad_digit = [&] {
    const std::string message = std::string("invalid digit '") + *p_ + "' in " + kind + " literal";
    return fail(p_ + 1, message);
  };
  p_ = start + 2;
  do {
    if (*p_ == '_') {
      p_++;
    }
    if (!is_digit(*p_)) {
      return has(*p_, kDigit) ? bad_digit() : fail(p_, std::string("invalid ") + kind + " literal");
    }
    while (is_digit(*p_)) {
      p_++;
    }
  } while (*p_ == '_');
  if (has(*p_, kDigit)) {
    return bad_digit();
  }
  if (!verify_number_end(kind)) {
    return false;
  }
  emit(TokenKind::kNumber, start, p_);
  return true;
}

// From a possible `.`, exponent or `j` behind the integer part.
bool Scanner::scan_fraction() {
  if (*p_ == '.') {
    p_++;
    if (has(*p_, kDigit) && !scan_decimal_tail()) {
      return false;
    }
  }
  if (*p_ == 'e' || *p_ == 'E') {
    const Position exponent = p_;
    p_++;
    if (*p_ == '+' || *p_ == '-') {
      p_++;
      if (!has(*p_, kDigit)) {
        return fail(p_, "invalid decimal literal");
      }
    } else if (!has(*p_, kDigit)) {
      p_ = exponent;
      return verify_number_end("decimal");
    }
    if (!scan_decimal_tail()) {
      return false;
    }
  }
  if (*p_ == 'j' || *p_ == 'J') {
    p_++;
    return verify_number_end("imaginary");
  }
  return verify_number_end("decimal");
}

bool Scanner::scan_number(Position start) {
  p_ = start;
  if (*start != '0') {
    if (*start != '.' && !scan_decimal_tail()) {
      return false;
    }
  } else {
    const char letter = static_cast<char>(start[1] | 0x20);
    if (letter == 'x' || letter == 'o' || letter == 'b') {
      return scan_radix_number(start);
    }
    p_++;
    for (;;) {
      if (*p_ == '_') {
        p_++;
        if (!has(*p_, kDigit)) {
          return fail(p_, "invalid decimal literal");
        }
      }
      if (*p_ != '0') {
        break;
      }
      p_++;
    }
    const Position zeros_end = p_;
    if (has(*p_, kDigit)) {
      if (!scan_decimal_tail()) {
        return false;
      }
      const bool is_float = *p_ == '.' || *p_ == 'e' || *p_ == 'E' || *p_ == 'j' || *p_ == 'J';
      if (!is_float) {
        const uint32_t line = source_.line_of(offset(start));
        const uint32_t column = offset(start) - source_.line_begin(line) + 1;  // CPython counts bytes here
        return fail_at(start, column, column + static_cast<uint32_t>(zeros_end - start),
                       "leading zeros in decimal integer literals are not permitted; "
                       "use an 0o prefix for octal integers");
      }
    }
  }
  if (!scan_fraction()) {
    return false;
  }
  emit(TokenKind::kNumber, start, p_);
  return true;
}

// ---- strings -------------------------------------------------------------------------------------------------------

// The cursor stands at the opening quote; the prefix begins at `start`.
bool Scanner::scan_string(Position start, uint8_t flags) {
  if ((flags & string_flags::kFormat) != 0 && retry_budget_ > 0) {
    return begin_fstring(start, flags);
  }
  if ((flags & string_flags::kFormat) != 0) {
    flags |= string_flags::kBroken;
  }
  return scan_plain_string(start, flags);
}

bool Scanner::scan_plain_string(Position start, uint8_t flags) {
  const char quote = *p_;
  const bool is_triple = p_[1] == quote && p_[2] == quote;
  if (!is_triple && p_[1] == quote) {
    p_ += 2;
    emit(TokenKind::kString, start, p_, flags);
    return true;
  }
  if (is_triple) {
    flags |= string_flags::kTriple;
  }
  Position p = p_ + (is_triple ? 3 : 1);
  for (;;) {
    while (!has(*p, char_class::kStringStop)) {
      p++;
    }
    const auto c = static_cast<unsigned char>(*p);
    if (c == static_cast<unsigned char>(quote)) {
      if (!is_triple) {
        p++;
        break;
      }
      if (p[1] == quote && p[2] == quote) {
        p += 3;
        break;
      }
      p++;
      continue;
    }
    if (c >= 128) {
      flags |= string_flags::kHasNonAscii;
      p++;
      continue;
    }
    if (c == '\\') {
      flags |= string_flags::kHasBackslash;
      p++;
      if (p[0] == '\r' && p[1] == '\n') {
        p += 2;
      } else if (p < end_) {
        p++;
      }
      continue;
    }
    if (p == end_ || (!is_triple && is_line_end(*p))) {
      // At the end of the text CPython's line counter has not moved to a line that does not exist.
      uint32_t line = p == end_ ? source_.line_count() : source_.line_of(offset(p));
      if (p == end_ && source_.text().ends_with("\r\n")) {
        line++;  // CPython turns this line end into one too many
      }
      return fail(start + 1,
                  std::string(is_triple ? "unterminated triple-quoted string literal" : "unterminated string literal") +
                      " (detected at line " + std::to_string(line) + ")");
    }
    p++;
  }
  p_ = p;
  emit(TokenKind::kString, start, p_, flags);
  return true;
}

// ---- f-strings
// -------------------------------------------------------------------------------------------------------------------------

bool Scanner::begin_fstring(Position start, uint8_t flags) {
  if (fstrings_.empty()) {
    checkpoint_ = {start, p_, tokens_.size(), brackets_.size(), level_, flags};
  }
  if (fstrings_.size() >= options_.max_fstring_nesting) {
    return break_fstring();
  }
  const char quote = *p_;
  const bool is_triple = p_[1] == quote && p_[2] == quote;
  if (is_triple) {
    flags |= string_flags::kTriple;
  }
  p_ += is_triple ? 3 : 1;
  fstrings_.push_back({static_cast<uint32_t>(tokens_.size()), static_cast<uint32_t>(brackets_.size()), quote,
                       static_cast<uint8_t>(is_triple ? 3 : 1), flags});
  emit(TokenKind::kFStringBegin, start, p_, flags);
  return scan_fstring_text(false);
}

// The fields make no sense. Back to the outermost f-string, which becomes a single token; the grammar check then finds
// the words for it.
bool Scanner::break_fstring() {
  retry_budget_ -= p_ - checkpoint_.start;
  fstrings_.clear();
  tokens_.resize(checkpoint_.tokens);
  brackets_.resize(checkpoint_.brackets);
  level_ = checkpoint_.level;
  p_ = checkpoint_.quote;
  if (scan_plain_string(checkpoint_.start, checkpoint_.flags | string_flags::kBroken)) {
    has_recovered_ = true;
  }
  return false;
}

// Literal text of the innermost f-string, or of the format spec of its current field, up to a field, the end of the
// spec or the closing quote.
bool Scanner::scan_fstring_text(bool is_spec) {
  const OpenFString& fstring = fstrings_.back();
  const bool is_raw = (fstring.flags & string_flags::kRaw) != 0;
  const Position start = p_;
  uint8_t flags = static_cast<uint8_t>(fstring.flags & ~(string_flags::kHasBackslash | string_flags::kHasNonAscii));
  const auto emit_text = [&](Position end) {
    if (end != start) {
      emit(TokenKind::kFStringText, start, end, flags);
    }
  };
  for (;;) {
    while (!has(*p_, char_class::kStringStop)) {
      p_++;
    }
    const char c = *p_;
    if (static_cast<unsigned char>(c) >= 128) {
      flags |= string_flags::kHasNonAscii;
      p_++;
    } else if (c == '\\') {
      flags |= string_flags::kHasBackslash;
      p_++;
      if (*p_ == '{' || *p_ == '}') {
        continue;  // the backslash stays, the brace counts
      }
      if (!is_raw && p_[0] == 'N' && p_[1] == '{') {
        p_ += 2;
        while (*p_ != '}' && *p_ != fstring.quote && p_ != end_ && !is_line_end(*p_)) {
          p_++;
        }
        p_ += *p_ == '}' ? 1 : 0;
      } else if (p_[0] == '\r' && p_[1] == '\n') {
        p_ += 2;
      } else if (p_ < end_) {
        p_++;
      }
    } else if (c == '{') {
      if (!is_spec && p_[1] == '{') {
        p_ += 2;
        continue;
      }
      emit_text(p_);
      const Position brace = p_;
      p_++;
      if (!open_bracket(brace, TokenKind::kLeftBrace, BracketKind::kField)) {
        return false;
      }
      tokens_.back().flags = string_flags::kFormat;
      return true;
    } else if (c == '}') {
      if (!is_spec && p_[1] == '}') {
        p_ += 2;
        continue;
      }
      if (!is_spec) {
        return break_fstring();
      }
      emit_text(p_);
      const Position brace = p_;
      p_++;
      return end_field(brace);
    } else if (c == fstring.quote) {
      if (fstring.quote_count == 3 && !(p_[1] == c && p_[2] == c)) {
        p_++;
        continue;
      }
      if (is_spec) {
        return break_fstring();
      }
      emit_text(p_);
      const uint32_t begin_token = fstring.token;
      const Position end_quote = p_;
      p_ += fstring.quote_count;
      flags = fstring.flags;
      fstrings_.pop_back();
      emit(TokenKind::kFStringEnd, end_quote, p_, flags);
      tokens_.back().link = begin_token;
      tokens_[begin_token].link = static_cast<uint32_t>(tokens_.size() - 1);
      return true;
    } else if (p_ == end_ || (fstring.quote_count == 1 && is_line_end(c))) {
      return break_fstring();
    } else {
      p_++;
    }
  }
}

// A `}` that closes the innermost field; what follows is text again, of the f-string or of the spec around the field.
bool Scanner::end_field(Position start) {
  const Bracket bracket = brackets_.back();
  brackets_.pop_back();
  emit(TokenKind::kRightBrace, start, start + 1, string_flags::kFormat);
  tokens_.back().link = bracket.token;
  tokens_[bracket.token].link = static_cast<uint32_t>(tokens_.size() - 1);
  p_ = start + 1;
  return scan_fstring_text(in_fstring_field());
}

}  // namespace pyexec
