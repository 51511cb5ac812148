// SPDX-License-Identifier: Apache-2.0
#include "parser/scanner.h"

#include <cstdio>
#include <cstring>
#include <utility>

#include "interpreter/text/unicode.h"

// Lines, indentation, names, brackets and operators. Numbers and strings are in scanner_literals.cc.

namespace pyexec {

using char_class::has;
using char_class::kBlank;
using char_class::kDigit;
using char_class::kNamePart;

namespace {

struct Keyword {
  std::string_view text;
  TokenKind kind;
};

// Grouped by first letter ('_' behind 'z'); a name is compared only with those of its letter.
constexpr Keyword kKeywords[] = {
    {"and", TokenKind::kAnd},
    {"as", TokenKind::kAs},
    {"assert", TokenKind::kAssert},
    {"async", TokenKind::kAsync},
    {"await", TokenKind::kAwait},
    {"break", TokenKind::kBreak},
    {"case", TokenKind::kNameCase},
    {"class", TokenKind::kClass},
    {"continue", TokenKind::kContinue},
    {"def", TokenKind::kDef},
    {"del", TokenKind::kDel},
    {"elif", TokenKind::kElif},
    {"else", TokenKind::kElse},
    {"except", TokenKind::kExcept},
    {"finally", TokenKind::kFinally},
    {"for", TokenKind::kFor},
    {"from", TokenKind::kFrom},
    {"global", TokenKind::kGlobal},
    {"if", TokenKind::kIf},
    {"import", TokenKind::kImport},
    {"in", TokenKind::kIn},
    {"is", TokenKind::kIs},
    {"lambda", TokenKind::kLambda},
    {"match", TokenKind::kNameMatch},
    {"nonlocal", TokenKind::kNonlocal},
    {"not", TokenKind::kNot},
    {"or", TokenKind::kOr},
    {"pass", TokenKind::kPass},
    {"raise", TokenKind::kRaise},
    {"return", TokenKind::kReturn},
    {"try", TokenKind::kTry},
    {"type", TokenKind::kNameType},
    {"while", TokenKind::kWhile},
    {"with", TokenKind::kWith},
    {"yield", TokenKind::kYield},
    {"False", TokenKind::kFalse},
    {"None", TokenKind::kNone},
    {"True", TokenKind::kTrue},
    {"_", TokenKind::kNameUnderscore},
};

struct KeywordIndex {
  uint8_t first[256] = {};     // 1 + index into kKeywords, 0: no keyword begins so
  uint16_t lengths[256] = {};  // bit n: a keyword of n letters begins so
};
constexpr KeywordIndex make_keyword_index() {
  KeywordIndex index;
  uint8_t position = 0;
  for (const Keyword& keyword : kKeywords) {
    const auto letter = static_cast<unsigned char>(keyword.text[0]);
    if (index.first[letter] == 0) {
      index.first[letter] = static_cast<uint8_t>(position + 1);
    }
    index.lengths[letter] = static_cast<uint16_t>(index.lengths[letter] | 1u << keyword.text.size());
    position++;
  }
  return index;
}
constexpr KeywordIndex kKeywordIndex = make_keyword_index();

TokenKind keyword_kind(const char* text, size_t length) {
  const auto letter = static_cast<unsigned char>(*text);
  if (length > 8 || (kKeywordIndex.lengths[letter] >> length & 1) == 0) {
    return TokenKind::kName;
  }
  for (size_t i = kKeywordIndex.first[letter] - 1u; i < std::size(kKeywords); i++) {
    const Keyword& keyword = kKeywords[i];
    if (keyword.text[0] != *text) {
      break;
    }
    if (keyword.text.size() == length && std::memcmp(keyword.text.data(), text, length) == 0) {
      return keyword.kind;
    }
  }
  return TokenKind::kName;
}

// The code point at `*position` of valid UTF-8; moves on.
char32_t next_code_point(std::string_view text, size_t* position) {
  const auto first = static_cast<unsigned char>(text[*position]);
  const size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  char32_t c = length == 1 ? first : first & (0xFFu >> (length + 1));
  for (size_t i = 1; i < length; i++) {
    c = c << 6 | (static_cast<unsigned char>(text[*position + i]) & 0x3Fu);
  }
  *position += length;
  return c;
}

}  // namespace

Scanner::Scanner(const Source& source, const PrepassOptions& options, Prepass* result)
    : source_(source),
      options_(options),
      result_(*result),
      tokens_(result->tokens),
      base_(source.text().data()),
      p_(base_ + source.line_begin(1)),
      end_(base_ + source.text().size()),
      line_buffer_(p_),
      blanked_(result->blanked.data()),
      retry_budget_(static_cast<int64_t>(source.text().size()) * 4 + 4096) {
  indents_.push_back({0, 0});
  blank(base_, p_);  // the byte order mark
}

void Scanner::run() {
  for (;;) {
    const bool goes_on = (!at_line_start_ || scan_line_start()) && scan_tokens_of_line();
    if (!goes_on && !std::exchange(has_recovered_, false)) {
      break;
    }
  }
  for (const Bracket& bracket : brackets_) {
    result_.open_brackets.push_back(bracket.token);
  }
}

void Scanner::blank(Position begin, Position end) {
  std::memset(blanked_ + (begin - base_), ' ', static_cast<size_t>(end - begin));
}

// ---- errors --------------------------------------------------------------------------------------------------------

uint32_t Scanner::characters_before(Position cursor) const {
  return source_.column_of(offset(cursor));
}

bool Scanner::fail_at(Position line_anchor, uint32_t column, uint32_t end_column, std::string message) {
  if (!fstrings_.empty()) {
    return break_fstring();
  }
  const uint32_t line = source_.line_of(offset(line_anchor));
  Diagnostic& diagnostic = result_.error.diagnostic;
  diagnostic.kind = DiagnosticKind::kSyntaxError;
  diagnostic.message = std::move(message);
  diagnostic.line = diagnostic.end_line = line;
  diagnostic.column = column;
  diagnostic.end_column = end_column;
  result_.error.rank = LexicalError::Rank::kStrong;
  emit(TokenKind::kError, line_anchor, line_anchor);
  return false;
}

bool Scanner::fail(Position cursor, std::string message) {
  const uint32_t column = fstrings_.empty() ? characters_before(cursor) : 0;
  return fail_at(cursor, column, column, std::move(message));
}

bool Scanner::fail_weak(DiagnosticKind kind, uint32_t line, uint32_t column, std::string message) {
  if (!fstrings_.empty()) {
    return break_fstring();
  }
  Diagnostic& diagnostic = result_.error.diagnostic;
  diagnostic.kind = kind;
  diagnostic.message = std::move(message);
  diagnostic.line = diagnostic.end_line = line;
  diagnostic.column = column;
  diagnostic.end_column = 0;
  result_.error.rank = LexicalError::Rank::kWeak;
  emit(TokenKind::kError, p_, p_);
  return false;
}

// ---- lines ---------------------------------------------------------------------------------------------------------

// Skips lines without tokens, measures the indentation of the next one and emits kIndent and kDedent.
bool Scanner::scan_line_start() {
  for (;;) {
    const Position line_begin = line_buffer_ = p_;
    uint32_t column = 0;
    uint32_t alternative = 0;
    uint32_t continued_column = 0;  // where a `\` came first: that far counts
    bool is_rewritten = false;
    for (;; p_++) {
      if (*p_ == ' ') {
        column++;
        alternative++;
      } else if (*p_ == '\t') {
        column = (column / 8 + 1) * 8;
        alternative++;
        is_rewritten = true;
      } else if (*p_ == '\f') {
        column = alternative = 0;
        is_rewritten = true;
      } else if (*p_ == '\\') {
        continued_column = continued_column != 0 ? continued_column : column;
        if (!scan_backslash(p_)) {
          return false;
        }
        line_buffer_ = p_;
        p_--;  // the loop steps on
        is_rewritten = true;
      } else {
        break;
      }
    }
    if (*p_ == '#' || is_line_end(*p_)) {
      const Position rest = p_;
      while (*p_ != 0 && !is_line_end(*p_)) {
        p_++;
      }
      blank(rest, p_);
      if (is_rewritten) {
        blank(line_begin, rest);
      }
      if (*p_ == 0) {
        continue;  // a comment without line end: the text ends here
      }
      if (*p_ == '\r') {
        blanked_[offset(p_)] = p_[1] == '\n' ? ' ' : '\n';
        p_ += p_[1] == '\n' ? 1 : 0;
      }
      p_++;
      continue;
    }
    at_line_start_ = false;
    line_has_tokens_ = false;
    if (p_ == end_ && p_ != line_begin) {
      column = alternative = continued_column = 0;  // trailing blanks without a line end
    }
    if (continued_column != 0) {
      column = alternative = continued_column;
    }
    if (!change_indentation(line_begin, {column, alternative})) {
      return false;
    }
    if (is_rewritten) {
      // tree-sitter counts blanks its own way: leave as many spaces as the indentation has characters, and let a form
      // feed reset what stands before them.
      blank(line_begin, p_);
      if (p_ - line_begin > static_cast<std::ptrdiff_t>(alternative)) {
        blanked_[offset(p_) - alternative - 1] = '\f';
      }
    }
    return true;
  }
}

// Emits the kIndent or the kDedents between the current block and a line indented by `indent`.
bool Scanner::change_indentation(Position line_begin, Indent indent) {
  const auto refuse = [&](DiagnosticKind kind, uint32_t column, const char* message) {
    return fail_weak(kind, source_.line_of(offset(p_)), column, message);
  };
  constexpr const char* kInconsistent = "inconsistent use of tabs and spaces in indentation";
  const Indent current = indents_.back();
  if (indent.column == current.column) {
    return indent.alternative == current.alternative || refuse(DiagnosticKind::kTabError, 1, kInconsistent);
  }
  if (indent.column > current.column) {
    if (indents_.size() >= options_.max_indents) {
      return refuse(DiagnosticKind::kIndentationError, 1, "too many levels of indentation");
    }
    if (indent.alternative <= current.alternative) {
      return refuse(DiagnosticKind::kTabError, 1, kInconsistent);
    }
    indents_.push_back(indent);
    emit(TokenKind::kIndent, line_begin, p_);
    return true;
  }
  size_t depth = indents_.size();
  while (depth > 1 && indent.column < indents_[depth - 1].column) {
    depth--;
  }
  if (indent.column != indents_[depth - 1].column) {
    const uint32_t line = source_.line_of(offset(p_));
    const Position line_end = base_ + source_.line_begin(line) + source_.line_text(line).size();
    return refuse(DiagnosticKind::kIndentationError, characters_before(line_end) + 1,
                  "unindent does not match any outer indentation level");
  }
  if (indent.alternative != indents_[depth - 1].alternative) {
    return refuse(DiagnosticKind::kTabError, 1, kInconsistent);
  }
  for (; indents_.size() > depth; indents_.pop_back()) {
    emit(TokenKind::kDedent, p_, p_);
  }
  return true;
}

bool Scanner::scan_newline(Position start) {
  const Position newline = p_;
  const bool is_pair = p_[0] == '\r' && p_[1] == '\n';
  p_ += is_pair ? 2 : 1;
  line_buffer_ = p_;
  if (!brackets_.empty()) {
    blank(newline, p_);
    return true;
  }
  if (*newline == '\r') {
    blanked_[offset(newline)] = is_pair ? ' ' : '\n';
  }
  emit(TokenKind::kNewline, start, newline);
  at_line_start_ = true;
  return true;
}

// The end of the text: closes the last line and all blocks. Always returns false.
bool Scanner::scan_end() {
  if (!fstrings_.empty()) {
    return break_fstring();
  }
  if (!brackets_.empty()) {
    const Bracket& bracket = brackets_.back();
    Position open = base_ + tokens_[bracket.token].begin;
    return fail_weak(DiagnosticKind::kSyntaxError, source_.line_of(offset(open)), characters_before(open) + 1,
                     std::string("'") + bracket.open + "' was never closed");
  }
  if (line_has_tokens_) {
    emit(TokenKind::kNewline, end_, end_);
  }
  while (indents_.size() > 1) {
    indents_.pop_back();
    emit(TokenKind::kDedent, end_, end_);
  }
  emit(TokenKind::kEndMarker, end_, end_);
  return false;
}

// A `\` outside strings: must be the last character of its line.
bool Scanner::scan_backslash(Position start) {
  p_ = start + 1;
  if (!is_line_end(*p_)) {
    if (*p_ == 0 && p_ == end_) {
      // CPython adds a line end to a text that has none, and then finds the end behind it.
      p_ = start;
      return fail_weak(DiagnosticKind::kSyntaxError, source_.line_of(offset(start)), characters_before(start) + 2,
                       "unexpected EOF while parsing");
    }
    // CPython counts this column from where the statement's first line begins.
    uint32_t column = 2;
    for (Position p = line_buffer_; p < start; p++) {
      column += (static_cast<unsigned char>(*p) & 0xC0) != 0x80;
    }
    return fail_weak(DiagnosticKind::kSyntaxError, source_.line_of(offset(start)), column,
                     "unexpected character after line continuation character");
  }
  const bool is_pair = p_[0] == '\r' && p_[1] == '\n';
  p_ += is_pair ? 2 : 1;
  if (p_ == end_ && !is_pair) {  // CPython turns a last "\r\n" into two line ends
    return fail_weak(DiagnosticKind::kSyntaxError, source_.line_of(offset(start)), characters_before(start) + 2,
                     "unexpected EOF while parsing");
  }
  blank(start, p_);
  return true;
}

// ---- tokens --------------------------------------------------------------------------------------------------------

bool Scanner::scan_tokens_of_line() {
  while (!at_line_start_) {
    while (has(*p_, kBlank)) {
      p_++;
    }
    Position start = p_;
    const auto c = static_cast<unsigned char>(*p_);
    if (has(*p_, char_class::kNameStart)) {
      line_has_tokens_ = true;
      if (!scan_name(start)) {
        return false;
      }
      continue;
    }
    if (has(*p_, kDigit) || (c == '.' && has(p_[1], kDigit))) {
      line_has_tokens_ = true;
      if (!scan_number(start)) {
        return false;
      }
      continue;
    }
    switch (c) {
      case '#':
        while (*p_ != 0 && !is_line_end(*p_)) {
          p_++;
        }
        blank(start, p_);
        if (*p_ == 0) {
          // CPython ends every text with a line end; the NEWLINE then stands at the comment.
          if (brackets_.empty() && line_has_tokens_) {
            emit(TokenKind::kNewline, start, end_);
            line_has_tokens_ = false;
          }
          break;
        }
        if (!scan_newline(start)) {
          return false;
        }
        break;
      case '\n':
      case '\r':
        if (!scan_newline(start)) {
          return false;
        }
        break;
      case '\\':
        if (!scan_backslash(start)) {
          return false;
        }
        break;
      case '"':
      case '\'':
        line_has_tokens_ = true;
        if (!scan_string(start, 0)) {
          return false;
        }
        break;
      case 0:
        return scan_end();
      default:
        line_has_tokens_ = true;
        if (!scan_operator(start)) {
          return false;
        }
    }
  }
  return true;
}

bool Scanner::scan_name(Position start) {
  // Letters that may be a string prefix: look for a quote behind them.
  uint8_t flags = 0;
  bool has_b = false;
  bool has_r = false;
  bool has_u = false;
  bool has_f = false;
  Position p = start;
  for (;;) {
    const char c = static_cast<char>(*p | 0x20);
    if (*p < 'A' || *p > 'z') {
      break;
    }
    if (!(has_b || has_u || has_f) && c == 'b') {
      has_b = true;
      flags |= string_flags::kBytes;
    } else if (!(has_b || has_u || has_r || has_f) && c == 'u') {
      has_u = true;
      flags |= string_flags::kUnicode;
    } else if (!(has_r || has_u) && c == 'r') {
      has_r = true;
      flags |= string_flags::kRaw;
    } else if (!(has_f || has_b || has_u) && c == 'f') {
      has_f = true;
      flags |= string_flags::kFormat;
    } else {
      break;
    }
    p++;
    if (*p == '"' || *p == '\'') {
      p_ = p;
      return scan_string(start, flags);
    }
  }
  unsigned char seen = 0;
  while (has(*p, kNamePart)) {
    seen |= static_cast<unsigned char>(*p);
    p++;
  }
  p_ = p;
  if (seen >= 128 && !verify_name(start)) {
    return false;
  }
  emit(keyword_kind(start, static_cast<size_t>(p - start)), start, p);
  return true;
}

// Reports the first character that no identifier may hold; the cursor stands behind the name.
bool Scanner::verify_name(Position start) {
  const std::string_view text(start, static_cast<size_t>(p_ - start));
  size_t position = 0;
  bool is_first = true;
  while (position < text.size()) {
    const size_t before = position;
    const char32_t c = next_code_point(text, &position);
    if (is_first ? unicode::is_identifier_start(c) : unicode::is_identifier_continue(c)) {
      is_first = false;
      continue;
    }
    char hex[16];
    std::snprintf(hex, sizeof hex, "U+%04X", static_cast<unsigned>(c));
    std::string message;
    if (unicode::is_printable(c)) {
      message = "invalid character '";
      message += text.substr(before, position - before);
      message += "' (";
      message += hex;
      message += ")";
    } else {
      message = std::string("invalid non-printable character ") + hex;
    }
    return fail(start + position, std::move(message));
  }
  return true;
}

bool Scanner::open_bracket(Position start, TokenKind kind, BracketKind bracket_kind) {
  if (brackets_.size() >= options_.max_nesting) {
    return fail(start + 1, "too many nested parentheses");
  }
  brackets_.push_back({static_cast<uint32_t>(tokens_.size()), *start, bracket_kind});
  if (bracket_kind == BracketKind::kPlain) {
    level_++;
  }
  emit(kind, start, start + 1);
  tokens_.back().link = static_cast<uint32_t>(tokens_.size() - 1);
  return true;
}

bool Scanner::close_bracket(Position start, TokenKind kind) {
  const char c = *start;
  if (brackets_.empty()) {
    return fail(start + 1, std::string("unmatched '") + c + "'");
  }
  const Bracket bracket = brackets_.back();
  const char expected = bracket.open == '(' ? ')' : static_cast<char>(bracket.open + 2);
  if (bracket.kind != BracketKind::kPlain) {
    return c == '}' ? end_field(start) : break_fstring();
  }
  if (c != expected) {
    const uint32_t open_line = source_.line_of(tokens_[bracket.token].begin);
    std::string message =
        std::string("closing parenthesis '") + c + "' does not match opening parenthesis '" + bracket.open + "'";
    if (open_line != source_.line_of(offset(start))) {
      message += " on line " + std::to_string(open_line);
    }
    if (fstrings_.empty()) {
      brackets_.pop_back();
    }
    return fail(start + 1, std::move(message));
  }
  brackets_.pop_back();
  level_--;
  emit(kind, start, start + 1);
  tokens_.back().link = bracket.token;
  tokens_[bracket.token].link = static_cast<uint32_t>(tokens_.size() - 1);
  return true;
}

bool Scanner::scan_operator(Position start) {
  const char c1 = start[1];
  const char c2 = c1 != 0 ? start[2] : '\0';
  const auto take = [&](TokenKind kind, int length) {
    p_ = start + length;
    emit(kind, start, p_);
    return true;
  };
  const auto with_equal = [&](TokenKind alone, TokenKind with) { return c1 == '=' ? take(with, 2) : take(alone, 1); };
  p_ = start + 1;
  switch (*start) {
    case '(':
      return open_bracket(start, TokenKind::kLeftParen, BracketKind::kPlain);
    case '[':
      return open_bracket(start, TokenKind::kLeftBracket, BracketKind::kPlain);
    case '{':
      return open_bracket(start, TokenKind::kLeftBrace, BracketKind::kPlain);
    case ')':
      return close_bracket(start, TokenKind::kRightParen);
    case ']':
      return close_bracket(start, TokenKind::kRightBracket);
    case '}':
      return close_bracket(start, TokenKind::kRightBrace);
    case ':':
      if (in_fstring_field() && brackets_.back().kind == BracketKind::kField) {
        brackets_.back().kind = BracketKind::kSpec;
        take(TokenKind::kColon, 1);
        return scan_fstring_text(true);
      }
      return with_equal(TokenKind::kColon, TokenKind::kColonEqual);
    case ',':
      return take(TokenKind::kComma, 1);
    case ';':
      return take(TokenKind::kSemicolon, 1);
    case '.':
      return c1 == '.' && c2 == '.' ? take(TokenKind::kEllipsis, 3) : take(TokenKind::kDot, 1);
    case '=':
      return with_equal(TokenKind::kEqual, TokenKind::kEqualEqual);
    case '+':
      return with_equal(TokenKind::kPlus, TokenKind::kPlusEqual);
    case '-':
      return c1 == '>' ? take(TokenKind::kArrow, 2) : with_equal(TokenKind::kMinus, TokenKind::kMinusEqual);
    case '*':
      if (c1 == '*') {
        return c2 == '=' ? take(TokenKind::kDoubleStarEqual, 3) : take(TokenKind::kDoubleStar, 2);
      }
      return with_equal(TokenKind::kStar, TokenKind::kStarEqual);
    case '/':
      if (c1 == '/') {
        return c2 == '=' ? take(TokenKind::kDoubleSlashEqual, 3) : take(TokenKind::kDoubleSlash, 2);
      }
      return with_equal(TokenKind::kSlash, TokenKind::kSlashEqual);
    case '%':
      return with_equal(TokenKind::kPercent, TokenKind::kPercentEqual);
    case '@':
      return with_equal(TokenKind::kAt, TokenKind::kAtEqual);
    case '&':
      return with_equal(TokenKind::kAmpersand, TokenKind::kAmpersandEqual);
    case '|':
      return with_equal(TokenKind::kPipe, TokenKind::kPipeEqual);
    case '^':
      return with_equal(TokenKind::kCaret, TokenKind::kCaretEqual);
    case '~':
      return take(TokenKind::kTilde, 1);
    case '<':
      if (c1 == '<') {
        return c2 == '=' ? take(TokenKind::kLeftShiftEqual, 3) : take(TokenKind::kLeftShift, 2);
      }
      return c1 == '>' ? take(TokenKind::kLessGreater, 2) : with_equal(TokenKind::kLess, TokenKind::kLessEqual);
    case '>':
      if (c1 == '>') {
        return c2 == '=' ? take(TokenKind::kRightShiftEqual, 3) : take(TokenKind::kRightShift, 2);
      }
      return with_equal(TokenKind::kGreater, TokenKind::kGreaterEqual);
    case '!':
      if (c1 == '=') {
        return take(TokenKind::kNotEqual, 2);
      }
      return take(in_fstring_field() && brackets_.back().kind == BracketKind::kField ? TokenKind::kExclamation
                                                                                     : TokenKind::kOther,
                  1);
    default:
      break;
  }
  if (!unicode::is_printable(static_cast<unsigned char>(*start))) {
    char message[64];
    std::snprintf(message, sizeof message, "invalid non-printable character U+%04X",
                  static_cast<unsigned>(static_cast<unsigned char>(*start)));
    return fail(start + 1, message);
  }
  return take(TokenKind::kOther, 1);
}

}  // namespace pyexec
