// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cstring>

#include "parser/recognizer.h"

namespace pyexec {

using K = TokenKind;

namespace {

enum class InfixClass : uint8_t { kNone, kArithmetic, kPower, kComparison };

constexpr auto kInfix = [] {
  std::array<InfixClass, 256> table{};
  for (K kind : {K::kPlus, K::kMinus, K::kStar, K::kSlash, K::kDoubleSlash, K::kPercent, K::kAt, K::kLeftShift,
                 K::kRightShift, K::kAmpersand, K::kPipe, K::kCaret}) {
    table[static_cast<size_t>(kind)] = InfixClass::kArithmetic;
  }
  table[static_cast<size_t>(K::kDoubleStar)] = InfixClass::kPower;
  for (K kind : {K::kLess, K::kGreater, K::kLessEqual, K::kGreaterEqual, K::kEqualEqual, K::kNotEqual, K::kIn, K::kIs,
                 K::kNot}) {
    table[static_cast<size_t>(kind)] = InfixClass::kComparison;
  }
  return table;
}();

InfixClass infix_class(K kind) {
  return kInfix[static_cast<size_t>(kind)];
}

bool is_unary(K kind) {
  return kind == K::kMinus || kind == K::kPlus || kind == K::kTilde;
}

constexpr uint8_t kNameShape = shape::kTarget | shape::kSingleTarget | shape::kDeleteTarget | shape::kBareName;
constexpr uint8_t kTrailerShape = shape::kTarget | shape::kSingleTarget | shape::kDeleteTarget;

}  // namespace

// Whether the next token can begin an expression or `*expression`; decides about trailing commas.
bool Recognizer::starts_expression() const {
  switch (t_->kind) {
    case K::kNumber:
    case K::kString:
    case K::kFStringBegin:
    case K::kFalse:
    case K::kNone:
    case K::kTrue:
    case K::kAwait:
    case K::kLambda:
    case K::kNot:
    case K::kLeftParen:
    case K::kLeftBracket:
    case K::kLeftBrace:
    case K::kEllipsis:
    case K::kTilde:
    case K::kPlus:
    case K::kMinus:
    case K::kStar:
      return true;
    default:
      return is_name(t_->kind);
  }
}

// The shape of a tuple or list so far, with one more element.
Recognizer::Shape Recognizer::element_shape(Shape all, Shape element) {
  Shape keeps = element & (shape::kTarget | shape::kDeleteTarget);
  if ((element & shape::kStarred) != 0) {
    keeps &= shape::kTarget;
  }
  return all & keeps;
}

Recognizer::Shape Recognizer::star_expressions() {
  Shape first = star_expression();
  if (first == shape::kFailed || !at(K::kComma)) {
    return first;
  }
  Shape all = element_shape(shape::kTarget | shape::kDeleteTarget, first);
  while (take(K::kComma)) {
    if (!starts_expression()) {
      break;
    }
    const Shape element = star_expression();
    if (element == shape::kFailed) {
      return element;
    }
    all = element_shape(all, element);
  }
  return all;
}

Recognizer::Shape Recognizer::star_expression() {
  if (!take(K::kStar)) {
    return expression();
  }
  const Shape operand = bitwise_or();
  return operand == shape::kFailed ? operand : static_cast<Shape>((operand & shape::kTarget) | shape::kStarred);
}

Recognizer::Shape Recognizer::named_expression() {
  if (is_name(t_->kind) && next_is(K::kColonEqual)) {
    t_ += 2;
    return expression() == shape::kFailed ? shape::kFailed : shape::kNamedExpression;
  }
  return expression();
}

Recognizer::Shape Recognizer::star_named_expression() {
  if (!take(K::kStar)) {
    return named_expression();
  }
  const Shape operand = bitwise_or();
  return operand == shape::kFailed ? operand : static_cast<Shape>((operand & shape::kTarget) | shape::kStarred);
}

Recognizer::Shape Recognizer::expression() {
  Depth depth(*this);
  if (!depth.enter()) {
    return shape::kFailed;
  }
  bool is_plain = true;
  for (;;) {
    if (take(K::kLambda)) {
      if (!parameters(K::kColon, false) || !take(K::kColon) || !depth.enter()) {
        return shape::kFailed;
      }
      is_plain = false;
      continue;  // the body is the rest of the expression
    }
    const Shape value = disjunction();
    if (value == shape::kFailed) {
      return value;
    }
    if (!at(K::kIf)) {
      return is_plain ? value : shape::kNone;
    }
    t_++;
    if (disjunction() == shape::kFailed || !take(K::kElse) || !depth.enter()) {
      return shape::kFailed;
    }
    is_plain = false;
  }
}

// `or`, `and`, `not` and comparisons need no precedence here: what each accepts as an operand is the same.
Recognizer::Shape Recognizer::disjunction() {
  Depth depth(*this);
  bool is_plain = true;
  Shape value;
  for (;;) {
    while (take(K::kNot)) {
      is_plain = false;
      if (!depth.enter()) {
        return shape::kFailed;
      }
    }
    value = bitwise_or();
    if (value == shape::kFailed) {
      return value;
    }
    while (infix_class(t_->kind) == InfixClass::kComparison) {
      if (at(K::kNot)) {
        if (!next_is(K::kIn)) {
          break;
        }
        t_ += 2;
      } else if (at(K::kIs) && next_is(K::kNot)) {
        t_ += 2;
      } else {
        t_++;
      }
      is_plain = false;
      if (bitwise_or() == shape::kFailed) {
        return shape::kFailed;
      }
    }
    if (!at(K::kAnd) && !at(K::kOr)) {
      return is_plain ? value : shape::kNone;
    }
    is_plain = false;
    t_++;
  }
}

// Everything between unary operators and `|`: operands with operators between them.
Recognizer::Shape Recognizer::bitwise_or() {
  Depth depth(*this);
  bool is_plain = true;
  for (;;) {
    while (is_unary(t_->kind)) {
      t_++;
      is_plain = false;
      if (!depth.enter()) {
        return shape::kFailed;
      }
    }
    const Shape value = primary();
    if (value == shape::kFailed) {
      return value;
    }
    const InfixClass infix = infix_class(t_->kind);
    if (infix != InfixClass::kArithmetic && infix != InfixClass::kPower) {
      return is_plain ? value : shape::kNone;
    }
    if (infix == InfixClass::kPower && !depth.enter()) {
      return shape::kFailed;
    }
    is_plain = false;
    t_++;
  }
}

Recognizer::Shape Recognizer::primary() {
  const bool is_awaited = take(K::kAwait);
  Shape value = atom();
  if (value == shape::kFailed) {
    return value;
  }
  for (;;) {
    switch (t_->kind) {
      case K::kDot:
        t_++;
        if (!take_name()) {
          return shape::kFailed;
        }
        value = kTrailerShape;
        break;
      case K::kLeftParen:
        t_++;
        if (!arguments(true)) {
          return shape::kFailed;
        }
        value = shape::kNone;
        break;
      case K::kLeftBracket:
        t_++;
        if (!slices()) {
          return shape::kFailed;
        }
        value = kTrailerShape;
        break;
      default:
        return is_awaited ? shape::kNone : value;
    }
  }
}

Recognizer::Shape Recognizer::atom() {
  switch (t_->kind) {
    case K::kName:
    case K::kNameMatch:
    case K::kNameCase:
    case K::kNameType:
    case K::kNameUnderscore:
      t_++;
      if (statement_ends_ != nullptr && !at(K::kLeftParen) && starts_expression()) {
        note_legacy_statement();
      }
      return kNameShape;
    case K::kNumber:
      // CPython refuses decimal integers of more than 4300 digits while it parses.
      if (t_->end - t_->begin > 4300) {
        Arena scratch;
        bool too_many_digits = false;
        decode_number(scratch, text_of(source_, *t_), &too_many_digits);
        if (too_many_digits) {
          return shape::kFailed;
        }
      }
      t_++;
      return shape::kNone;
    case K::kTrue:
    case K::kFalse:
    case K::kNone:
    case K::kEllipsis:
      t_++;
      return shape::kNone;
    case K::kString:
    case K::kFStringBegin:
      return strings() ? shape::kNone : shape::kFailed;
    case K::kLeftParen:
      return parenthesized();
    case K::kLeftBracket:
      return list_display();
    case K::kLeftBrace:
      return t_->flags != 0 ? shape::kFailed : brace_display();
    default:
      return shape::kFailed;
  }
}

// `print -1` is fine, but when something later is not, CPython takes it for the statement of Python 2.
void Recognizer::note_legacy_statement() {
  const std::string_view name = text_of(source_, t_[-1]);
  if (name == "print" || name == "exec") {
    ambiguous_statements_++;
  }
}

// ---- strings -------------------------------------------------------------------------------------------------------

bool Recognizer::strings() {
  const uint8_t first_bytes = t_->flags & string_flags::kBytes;
  for (;;) {
    if (at(K::kString)) {
      const Token& token = *t_;
      if ((token.flags & string_flags::kBytes) != first_bytes || (token.flags & string_flags::kBroken) != 0) {
        return false;
      }
      if (token.flags != 0 && !string_escapes(token)) {
        return false;
      }
      t_++;
    } else if (at(K::kFStringBegin)) {
      if (first_bytes != 0 || !fstring()) {
        return false;
      }
    } else {
      return true;
    }
  }
}

bool Recognizer::string_escapes(const Token& token) {
  if ((token.flags & string_flags::kBytes) != 0 && (token.flags & string_flags::kHasNonAscii) != 0) {
    return false;
  }
  if ((token.flags & string_flags::kHasBackslash) == 0 || (token.flags & string_flags::kRaw) != 0) {
    return true;
  }
  // Only \x, \u, \U and \N can be wrong.
  const std::string_view text = text_of(source_, token);
  const char* p = text.data();
  const char* end = p + text.size();
  while ((p = static_cast<const char*>(std::memchr(p, '\\', static_cast<size_t>(end - p)))) != nullptr) {
    if (p + 1 >= end) {
      return true;
    }
    const char kind = p[1];
    if (kind == 'x' || kind == 'u' || kind == 'U' || kind == 'N') {
      Arena scratch;
      if (token.kind == K::kString) {
        return decode_string_literal(scratch, text, lookup_).ok;
      }
      StringPrefix prefix;
      prefix.is_format = true;
      return decode_string_body(scratch, text, prefix, lookup_).ok;
    }
    p += 2;
    if (p >= end) {
      return true;
    }
  }
  return true;
}

bool Recognizer::fstring() {
  const uint32_t end = t_->link;
  t_++;
  while (position() < end) {
    if (at(K::kFStringText)) {
      if (!string_escapes(*t_)) {
        return false;
      }
      t_++;
    } else if (!at(K::kLeftBrace) || !fstring_field(0)) {
      return false;
    }
  }
  return take(K::kFStringEnd);
}

// `{ expression [=] [!r] [:spec] }`. CPython 3.11 reads the expression as if it stood in parentheses.
bool Recognizer::fstring_field(int spec_depth) {
  Depth depth(*this);
  if (spec_depth >= kMaxSpecDepth || !depth.enter()) {
    return false;
  }
  t_++;
  if (at(K::kYield)) {
    if (!yield_expression()) {
      return false;
    }
  } else {
    const Shape first = star_expression();
    if (first == shape::kFailed || ((first & shape::kStarred) != 0 && !at(K::kComma))) {
      return false;
    }
    while (take(K::kComma)) {
      if (!starts_expression()) {
        break;
      }
      if (star_expression() == shape::kFailed) {
        return false;
      }
    }
  }
  take(K::kEqual);
  if (at(K::kExclamation)) {
    const Token& conversion = t_[1];
    if (!is_name(conversion.kind) || conversion.begin != t_->end || conversion.end - conversion.begin != 1) {
      return false;
    }
    const char letter = source_[conversion.begin];
    const bool is_followed = t_[2].kind == K::kColon || t_[2].kind == K::kRightBrace;
    if ((letter != 'r' && letter != 's' && letter != 'a') || !is_followed || t_[2].begin != conversion.end) {
      return false;
    }
    t_ += 2;
  }
  if (take(K::kColon)) {
    for (;;) {
      if (at(K::kFStringText)) {
        if (!string_escapes(*t_)) {
          return false;
        }
        t_++;
      } else if (at(K::kLeftBrace)) {
        if (!fstring_field(spec_depth + 1)) {
          return false;
        }
      } else {
        break;
      }
    }
  }
  return take(K::kRightBrace);
}

// ---- displays and comprehensions -----------------------------------------------------------------------------------

Recognizer::Shape Recognizer::parenthesized() {
  t_++;
  if (take(K::kRightParen)) {
    return shape::kTarget | shape::kDeleteTarget;
  }
  if (at(K::kYield)) {
    return yield_expression() && take(K::kRightParen) ? shape::kNone : shape::kFailed;
  }
  const Shape first = star_named_expression();
  if (first == shape::kFailed) {
    return first;
  }
  const bool is_starred = (first & shape::kStarred) != 0;
  if (take(K::kRightParen)) {
    const Shape kept = first & (shape::kTarget | shape::kSingleTarget | shape::kDeleteTarget);
    return is_starred ? shape::kFailed : kept;
  }
  if (at(K::kFor) || at(K::kAsync)) {
    return !is_starred && comprehension_clauses() && take(K::kRightParen) ? shape::kNone : shape::kFailed;
  }
  Shape all = element_shape(shape::kTarget | shape::kDeleteTarget, first);
  if (!at(K::kComma)) {
    return shape::kFailed;
  }
  while (take(K::kComma)) {
    if (!starts_expression()) {
      break;
    }
    const Shape element = star_named_expression();
    if (element == shape::kFailed) {
      return element;
    }
    all = element_shape(all, element);
  }
  return take(K::kRightParen) ? all : shape::kFailed;
}

Recognizer::Shape Recognizer::list_display() {
  t_++;
  Shape all = shape::kTarget | shape::kDeleteTarget;
  if (take(K::kRightBracket)) {
    return all;
  }
  const Shape first = star_named_expression();
  if (first == shape::kFailed) {
    return first;
  }
  if (at(K::kFor) || at(K::kAsync)) {
    const bool is_starred = (first & shape::kStarred) != 0;
    return !is_starred && comprehension_clauses() && take(K::kRightBracket) ? shape::kNone : shape::kFailed;
  }
  all = element_shape(all, first);
  while (take(K::kComma)) {
    if (!starts_expression()) {
      break;
    }
    const Shape element = star_named_expression();
    if (element == shape::kFailed) {
      return element;
    }
    all = element_shape(all, element);
  }
  return take(K::kRightBracket) ? all : shape::kFailed;
}

Recognizer::Shape Recognizer::brace_display() {
  t_++;
  if (take(K::kRightBrace)) {
    return shape::kNone;
  }
  const auto done = [&](bool is_fine) { return is_fine && take(K::kRightBrace) ? shape::kNone : shape::kFailed; };
  bool is_dict = at(K::kDoubleStar);
  bool is_starred = false;
  if (!is_dict) {
    const Shape first = star_named_expression();
    if (first == shape::kFailed) {
      return first;
    }
    is_starred = (first & shape::kStarred) != 0;
    is_dict = at(K::kColon);
    if (is_dict) {
      if (is_starred || first == shape::kNamedExpression) {
        return shape::kFailed;
      }
      t_++;
      if (expression() == shape::kFailed) {
        return shape::kFailed;
      }
    }
    if (at(K::kFor) || at(K::kAsync)) {
      return done(!is_starred && comprehension_clauses());
    }
  } else {
    t_++;
    if (bitwise_or() == shape::kFailed) {
      return shape::kFailed;
    }
  }
  while (take(K::kComma)) {
    if (is_dict) {
      if (take(K::kDoubleStar)) {
        if (bitwise_or() == shape::kFailed) {
          return shape::kFailed;
        }
      } else if (at(K::kRightBrace)) {
        break;
      } else if (expression() == shape::kFailed || !take(K::kColon) || expression() == shape::kFailed) {
        return shape::kFailed;
      }
    } else {
      if (!starts_expression()) {
        break;
      }
      if (star_named_expression() == shape::kFailed) {
        return shape::kFailed;
      }
    }
  }
  return done(true);
}

bool Recognizer::comprehension_clauses() {
  while (at(K::kFor) || (at(K::kAsync) && next_is(K::kFor))) {
    t_ += at(K::kAsync) ? 2 : 1;
    if (!star_targets() || !take(K::kIn) || disjunction() == shape::kFailed) {
      return false;
    }
    while (take(K::kIf)) {
      if (disjunction() == shape::kFailed) {
        return false;
      }
    }
  }
  return !at(K::kAsync);
}

// `a, *b, c[0]`: targets are primaries, so the `in` behind them is never read as an operator.
bool Recognizer::star_targets() {
  do {
    if (at(K::kStar)) {
      t_++;
    } else if (!starts_expression()) {
      return t_[-1].kind == K::kComma;
    }
    const Shape target = primary();
    if (target == shape::kFailed || (target & shape::kTarget) == 0) {
      return false;
    }
  } while (take(K::kComma));
  return true;
}

// ---- calls and subscripts ------------------------------------------------------------------------------------------

// Behind the `(`; takes the `)`.
bool Recognizer::arguments(bool allow_generator) {
  Depth depth(*this);
  if (!depth.enter()) {
    return false;
  }
  enum class Stage : uint8_t { kPositional, kKeyword, kMapping } stage = Stage::kPositional;
  bool is_first = true;
  while (!take(K::kRightParen)) {
    if (take(K::kDoubleStar)) {
      stage = Stage::kMapping;
      if (expression() == shape::kFailed) {
        return false;
      }
    } else if (take(K::kStar)) {
      if (stage == Stage::kMapping || expression() == shape::kFailed) {
        return false;
      }
    } else if (is_name(t_->kind) && next_is(K::kEqual)) {
      t_ += 2;
      if (stage == Stage::kPositional) {
        stage = Stage::kKeyword;
      }
      if (expression() == shape::kFailed) {
        return false;
      }
    } else {
      if (stage != Stage::kPositional || named_expression() == shape::kFailed) {
        return false;
      }
      if (is_first && allow_generator && (at(K::kFor) || at(K::kAsync))) {
        return comprehension_clauses() && take(K::kRightParen);
      }
    }
    is_first = false;
    if (!take(K::kComma)) {
      return take(K::kRightParen);
    }
  }
  return is_first || t_[-2].kind == K::kComma;
}

// Behind the `[`; takes the `]`.
bool Recognizer::slices() {
  Depth depth(*this);
  if (!depth.enter()) {
    return false;
  }
  do {
    if (at(K::kRightBracket) && t_[-1].kind == K::kComma) {
      break;
    }
    if (!slice()) {
      return false;
    }
  } while (take(K::kComma));
  return take(K::kRightBracket);
}

bool Recognizer::slice() {
  if (take(K::kStar)) {
    return expression() != shape::kFailed;
  }
  if (!at(K::kColon)) {
    const Shape lower = named_expression();
    if (lower == shape::kFailed) {
      return false;
    }
    if (!at(K::kColon)) {
      return true;
    }
    if (lower == shape::kNamedExpression) {
      return false;
    }
  }
  const auto is_open_end = [&] { return at(K::kColon) || at(K::kComma) || at(K::kRightBracket); };
  t_++;
  if (!is_open_end() && expression() == shape::kFailed) {
    return false;
  }
  if (take(K::kColon) && !is_open_end()) {
    return expression() != shape::kFailed;
  }
  return true;
}

bool Recognizer::yield_expression() {
  t_++;
  if (take(K::kFrom)) {
    return expression() != shape::kFailed;
  }
  return !starts_expression() || star_expressions() != shape::kFailed;
}

// Parameters of a function (annotated, up to `)`) or of a lambda (up to `:`); does not take the end.
bool Recognizer::parameters(TokenKind end, bool have_annotations) {
  Depth depth(*this);
  if (!depth.enter()) {
    return false;
  }
  bool has_slash = false;
  bool has_star = false;
  bool has_default = false;
  bool is_bare_star = false;  // `*` still waits for a name
  bool is_first = true;
  while (!at(end)) {
    if (take(K::kDoubleStar)) {
      if (is_bare_star || !take_name()) {
        return false;
      }
      if (have_annotations && take(K::kColon) && expression() == shape::kFailed) {
        return false;
      }
      take(K::kComma);
      return at(end);
    }
    if (take(K::kSlash)) {
      if (has_slash || has_star || is_first) {
        return false;
      }
      has_slash = true;
    } else if (take(K::kStar)) {
      if (has_star) {
        return false;
      }
      has_star = true;
      if (at(K::kComma)) {
        is_bare_star = true;
      } else if (!take_name()) {
        return false;
      } else if (have_annotations && take(K::kColon)) {
        if ((at(K::kStar) ? star_expression() : expression()) == shape::kFailed) {
          return false;
        }
      }
    } else {
      if (!take_name() || (have_annotations && take(K::kColon) && expression() == shape::kFailed)) {
        return false;
      }
      if (take(K::kEqual)) {
        has_default = true;
        if (expression() == shape::kFailed) {
          return false;
        }
      } else if (has_default && !has_star) {
        return false;
      }
      is_bare_star = false;
    }
    is_first = false;
    if (!take(K::kComma)) {
      break;
    }
  }
  return at(end) && !is_bare_star;
}

}  // namespace pyexec
