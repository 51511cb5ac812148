// SPDX-License-Identifier: Apache-2.0
#include "parser/recognizer.h"

// The match statement: a soft keyword, so the first line decides whether it is one at all.

namespace pyexec {

using K = TokenKind;

Recognizer::MatchVerdict Recognizer::match_statement() {
  const Token* const begin = t_;
  t_++;
  if (!starts_expression()) {
    t_ = begin;
    return MatchVerdict::kNotMatch;
  }
  // A comma list whose elements may be named expressions; a starred one needs a comma.
  bool is_subject = true;
  bool has_comma = false;
  do {
    if (has_comma && !starts_expression()) {
      break;
    }
    const Shape subject = star_named_expression();
    has_comma = has_comma || at(K::kComma);
    is_subject = subject != shape::kFailed && ((subject & shape::kStarred) == 0 || has_comma);
  } while (is_subject && take(K::kComma));
  if (!is_subject || !at(K::kColon) || !next_is(K::kNewline)) {
    t_ = begin;
    return MatchVerdict::kNotMatch;
  }
  // `match x:` and a line end can be nothing else from here on.
  t_ += 2;
  if (!take(K::kIndent) || !at(K::kNameCase)) {
    return MatchVerdict::kInvalid;
  }
  while (at(K::kNameCase)) {
    if (!case_block()) {
      return MatchVerdict::kInvalid;
    }
  }
  return take(K::kDedent) ? MatchVerdict::kMatch : MatchVerdict::kInvalid;
}

bool Recognizer::case_block() {
  t_++;
  if (!patterns()) {
    return false;
  }
  if (take(K::kIf) && named_expression() == shape::kFailed) {
    return false;
  }
  return take(K::kColon) && block();
}

bool Recognizer::capture_target() {
  if (!is_name(t_->kind) || at(K::kNameUnderscore)) {
    return false;
  }
  if (next_is(K::kDot) || next_is(K::kLeftParen) || next_is(K::kEqual)) {
    return false;
  }
  t_++;
  return true;
}

// A pattern, or a sequence without brackets.
bool Recognizer::patterns() {
  bool has_comma = false;
  bool is_starred = false;
  do {
    if (has_comma && (at(K::kColon) || at(K::kIf))) {
      return true;
    }
    if (take(K::kStar)) {
      is_starred = true;
      if (!take(K::kNameUnderscore) && !capture_target()) {
        return false;
      }
    } else if (!pattern()) {
      return false;
    }
    has_comma = has_comma || at(K::kComma);
  } while (take(K::kComma));
  return has_comma || !is_starred;
}

bool Recognizer::pattern() {
  do {
    if (!closed_pattern()) {
      return false;
    }
  } while (take(K::kPipe));
  return !take(K::kAs) || capture_target();
}

// `a.b.c`, at least one dot.
bool Recognizer::attribute_path() {
  if (!is_name(t_->kind) || !next_is(K::kDot)) {
    return false;
  }
  t_++;
  while (take(K::kDot)) {
    if (!take_name()) {
      return false;
    }
  }
  return true;
}

bool Recognizer::closed_pattern() {
  Depth depth(*this);
  if (!depth.enter()) {
    return false;
  }
  switch (t_->kind) {
    case K::kNumber:
    case K::kMinus:
      return number_pattern();
    case K::kString:
    case K::kFStringBegin:
      return strings();
    case K::kNone:
    case K::kTrue:
    case K::kFalse:
      t_++;
      return true;
    case K::kNameUnderscore:
      t_++;
      return true;
    case K::kLeftParen:
      t_++;
      return pattern_sequence(K::kRightParen);
    case K::kLeftBracket:
      t_++;
      return pattern_sequence(K::kRightBracket);
    case K::kLeftBrace:
      t_++;
      return mapping_pattern();
    default:
      break;
  }
  if (!is_name(t_->kind)) {
    return false;
  }
  if (capture_target()) {
    return true;
  }
  if (next_is(K::kDot) ? !attribute_path() : !take_name()) {
    return false;
  }
  if (at(K::kEqual)) {
    return false;
  }
  return !take(K::kLeftParen) || class_pattern_arguments();
}

// A group or a sequence; `(x)` is a group, `[x]` and `(x,)` are sequences.
bool Recognizer::pattern_sequence(TokenKind close) {
  bool has_comma = false;
  bool is_starred = false;
  while (!at(close)) {
    if (take(K::kStar)) {
      is_starred = true;
      if (!take(K::kNameUnderscore) && !capture_target()) {
        return false;
      }
    } else if (!pattern()) {
      return false;
    }
    if (!take(K::kComma)) {
      break;
    }
    has_comma = true;
  }
  if (is_starred && !has_comma && close == K::kRightParen) {
    return false;
  }
  return take(close);
}

// `1`, `-1`, `1 + 2j`, `-1 - 2j`
bool Recognizer::number_pattern() {
  const auto is_imaginary = [&](const Token& token) { return (source_[token.end - 1] | 0x20) == 'j'; };
  const auto take_number = [&] { return at(K::kNumber) && atom() != shape::kFailed; };
  take(K::kMinus);
  if (!take_number()) {
    return false;
  }
  if (!at(K::kPlus) && !at(K::kMinus)) {
    return true;
  }
  if (is_imaginary(t_[-1])) {
    return false;
  }
  t_++;
  return take_number() && is_imaginary(t_[-1]);
}

bool Recognizer::mapping_pattern() {
  while (!at(K::kRightBrace)) {
    if (take(K::kDoubleStar)) {
      if (!capture_target()) {
        return false;
      }
      take(K::kComma);
      return take(K::kRightBrace);
    }
    const bool is_key = at(K::kNumber) || at(K::kMinus)                 ? number_pattern()
                        : at(K::kString) || at(K::kFStringBegin)        ? strings()
                        : at(K::kNone) || at(K::kTrue) || at(K::kFalse) ? take(t_->kind)
                                                                        : attribute_path();
    if (!is_key || !take(K::kColon) || !pattern()) {
      return false;
    }
    if (!take(K::kComma)) {
      break;
    }
  }
  return take(K::kRightBrace);
}

bool Recognizer::class_pattern_arguments() {
  bool has_keyword = false;
  while (!at(K::kRightParen)) {
    if (is_name(t_->kind) && next_is(K::kEqual)) {
      has_keyword = true;
      t_ += 2;
    } else if (has_keyword) {
      return false;
    }
    if (!pattern()) {
      return false;
    }
    if (!take(K::kComma)) {
      break;
    }
  }
  return take(K::kRightParen);
}

}  // namespace pyexec
