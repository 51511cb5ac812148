// SPDX-License-Identifier: Apache-2.0
#include "parser/recognizer.h"

namespace pyexec {

using K = TokenKind;

bool Recognizer::program() {
  return statements_until(K::kEndMarker);
}

bool Recognizer::statements_until(TokenKind end) {
  while (!at(end)) {
    if (!statement()) {
      return false;
    }
  }
  return true;
}

bool Recognizer::statement() {
  if (statement_ends_ == nullptr) {
    return compound_or_simple();
  }
  const uint32_t begin = position();
  const uint32_t before = ambiguous_statements_;
  if (!compound_or_simple()) {
    return false;
  }
  // What could also be a mistaken `match` statement has to be read again: CPython then reports that.
  if (tokens_[begin].kind == K::kNameMatch && t_[-1].kind == K::kNewline) {
    ambiguous_statements_++;
  }
  if (ambiguous_statements_ == before) {
    (*statement_ends_)[begin] = position();
  }
  return true;
}

bool Recognizer::compound_or_simple() {
  switch (t_->kind) {
    case K::kIf:
      return if_statement();
    case K::kWhile:
      return while_statement();
    case K::kFor:
      return for_statement();
    case K::kTry:
      return try_statement();
    case K::kWith:
      return with_statement();
    case K::kDef:
      return function_definition();
    case K::kClass:
      return class_definition();
    case K::kAt:
      return decorated();
    case K::kAsync:
      return async_statement();
    case K::kNameMatch: {
      const MatchVerdict verdict = match_statement();
      if (verdict != MatchVerdict::kNotMatch) {
        return verdict == MatchVerdict::kMatch;
      }
      return simple_statements();
    }
    default:
      return simple_statements();
  }
}

bool Recognizer::simple_statements() {
  do {
    if (at(K::kNewline)) {
      return t_[-1].kind == K::kSemicolon && take(K::kNewline);
    }
    if (!simple_statement()) {
      return false;
    }
  } while (take(K::kSemicolon));
  return take(K::kNewline);
}

bool Recognizer::simple_statement() {
  switch (t_->kind) {
    case K::kReturn:
      t_++;
      return !starts_expression() || star_expressions() != shape::kFailed;
    case K::kImport:
      return import_statement();
    case K::kFrom:
      return import_from();
    case K::kRaise:
      t_++;
      if (!starts_expression()) {
        return true;
      }
      return expression() != shape::kFailed && (!take(K::kFrom) || expression() != shape::kFailed);
    case K::kPass:
    case K::kBreak:
    case K::kContinue:
      t_++;
      return true;
    case K::kDel:
      return delete_statement();
    case K::kYield:
      return right_hand_side();
    case K::kAssert:
      t_++;
      return expression() != shape::kFailed && (!take(K::kComma) || expression() != shape::kFailed);
    case K::kGlobal:
    case K::kNonlocal:
      t_++;
      return name_list();
    case K::kNameType:
      if (is_name(t_[1].kind)) {
        return type_alias();
      }
      return expression_statement();
    default:
      return expression_statement();
  }
}

// `yield …` or an expression list.
bool Recognizer::right_hand_side() {
  return at(K::kYield) ? yield_expression() : star_expressions() != shape::kFailed;
}

bool Recognizer::expression_statement() {
  const Token* const begin = t_;
  const Shape left = star_expressions();
  if (left == shape::kFailed) {
    return false;
  }
  if (at(K::kEqual)) {
    Shape target = left;
    while (take(K::kEqual)) {
      if ((target & shape::kTarget) == 0) {
        return false;
      }
      if (at(K::kYield)) {
        return yield_expression();
      }
      target = star_expressions();
      if (target == shape::kFailed) {
        return false;
      }
    }
    return true;
  }
  if (is_augmented_assignment(t_->kind)) {
    t_++;
    return (left & shape::kSingleTarget) != 0 && right_hand_side();
  }
  if (take(K::kColon)) {
    if ((left & shape::kSingleTarget) == 0) {
      return false;
    }
    if (begin->kind == K::kLeftParen && tokens_ + begin->link + 2 != t_) {
      // `(x).y: int`: CPython takes `(x)` for the whole target and does not come back.
      const Token* const behind = t_;
      t_ = begin;
      if ((parenthesized() & shape::kSingleTarget) != 0) {
        return false;
      }
      t_ = behind;
    }
    if (expression() == shape::kFailed) {
      return false;
    }
    return !take(K::kEqual) || right_hand_side();
  }
  return true;
}

bool Recognizer::name_list() {
  do {
    if (!take_name()) {
      return false;
    }
  } while (take(K::kComma));
  return true;
}

bool Recognizer::delete_statement() {
  t_++;
  do {
    if (!starts_expression() || at(K::kStar)) {
      return t_[-1].kind == K::kComma && (at(K::kSemicolon) || at(K::kNewline));
    }
    const Shape target = primary();
    if (target == shape::kFailed || (target & shape::kDeleteTarget) == 0) {
      return false;
    }
  } while (take(K::kComma));
  return at(K::kSemicolon) || at(K::kNewline);
}

bool Recognizer::type_alias() {
  t_ += 2;
  return (!at(K::kLeftBracket) || type_parameters()) && take(K::kEqual) && expression() != shape::kFailed;
}

// `[T, *Ts, **P, U: bound]`
bool Recognizer::type_parameters() {
  t_++;
  do {
    if (at(K::kRightBracket)) {
      return t_[-1].kind == K::kComma && take(K::kRightBracket);
    }
    const bool is_plain = !at(K::kStar) && !at(K::kDoubleStar);
    t_ += is_plain ? 0 : 1;
    if (!take_name() || (is_plain && take(K::kColon) && expression() == shape::kFailed)) {
      return false;
    }
  } while (take(K::kComma));
  return take(K::kRightBracket);
}

// ---- imports -------------------------------------------------------------------------------------------------------

bool Recognizer::dotted_name() {
  do {
    if (!take_name()) {
      return false;
    }
  } while (take(K::kDot));
  return true;
}

bool Recognizer::import_names(bool are_dotted) {
  do {
    if (!are_dotted && at(K::kRightParen) && t_[-1].kind == K::kComma) {
      return true;
    }
    if (!(are_dotted ? dotted_name() : take_name()) || (take(K::kAs) && !take_name())) {
      return false;
    }
  } while (take(K::kComma));
  return true;
}

bool Recognizer::import_statement() {
  t_++;
  return import_names(true);
}

bool Recognizer::import_from() {
  t_++;
  bool has_dots = false;
  while (take(K::kDot) || take(K::kEllipsis)) {
    has_dots = true;
  }
  if (!(has_dots && at(K::kImport)) && !dotted_name()) {
    return false;
  }
  if (!take(K::kImport)) {
    return false;
  }
  if (take(K::kStar)) {
    return true;
  }
  if (take(K::kLeftParen)) {
    return import_names(false) && take(K::kRightParen);
  }
  return import_names(false) && t_[-1].kind != K::kComma;
}

// ---- compound statements -------------------------------------------------------------------------------------------

bool Recognizer::block() {
  if (!take(K::kNewline)) {
    return simple_statements();
  }
  return take(K::kIndent) && statements_until(K::kDedent) && take(K::kDedent);
}

bool Recognizer::condition_and_block() {
  t_++;
  return named_expression() != shape::kFailed && take(K::kColon) && block();
}

bool Recognizer::optional_else() {
  return !take(K::kElse) || (take(K::kColon) && block());
}

bool Recognizer::if_statement() {
  if (!condition_and_block()) {
    return false;
  }
  while (at(K::kElif)) {
    if (!condition_and_block()) {
      return false;
    }
  }
  return optional_else();
}

bool Recognizer::while_statement() {
  return condition_and_block() && optional_else();
}

bool Recognizer::for_statement() {
  t_++;
  return star_targets() && take(K::kIn) && star_expressions() != shape::kFailed && take(K::kColon) && block() &&
         optional_else();
}

bool Recognizer::try_statement() {
  t_++;
  if (!take(K::kColon) || !block()) {
    return false;
  }
  if (at(K::kExcept)) {
    const bool is_group = next_is(K::kStar);
    while (at(K::kExcept)) {
      t_++;
      if (take(K::kStar) != is_group) {
        return false;
      }
      if (is_group || !at(K::kColon)) {
        if (expression() == shape::kFailed || (take(K::kAs) && !take_name())) {
          return false;
        }
      }
      if (!take(K::kColon) || !block()) {
        return false;
      }
    }
    if (!optional_else()) {
      return false;
    }
    return !take(K::kFinally) || (take(K::kColon) && block());
  }
  return take(K::kFinally) && take(K::kColon) && block();
}

bool Recognizer::with_item() {
  if (expression() == shape::kFailed) {
    return false;
  }
  if (!take(K::kAs)) {
    return true;
  }
  take(K::kStar);
  const Shape target = primary();
  return target != shape::kFailed && (target & shape::kTarget) != 0 &&
         (at(K::kComma) || at(K::kRightParen) || at(K::kColon));
}

bool Recognizer::with_items() {
  do {
    if (at(K::kRightParen) && t_[-1].kind == K::kComma) {
      return true;
    }
    if (!with_item()) {
      return false;
    }
  } while (take(K::kComma));
  return true;
}

bool Recognizer::with_statement() {
  t_++;
  // `with (a as b, c):` when the parentheses reach up to the colon and hold items; otherwise they belong to an
  // expression.
  if (at(K::kLeftParen) && tokens_[t_->link + 1].kind == K::kColon) {
    const Token* const begin = t_;
    t_++;
    if (with_items() && take(K::kRightParen) && take(K::kColon)) {
      return block();
    }
    t_ = begin;
  }
  return with_items() && t_[-1].kind != K::kComma && take(K::kColon) && block();
}

bool Recognizer::function_definition() {
  t_++;
  if (!take_name() || (at(K::kLeftBracket) && !type_parameters())) {
    return false;
  }
  if (!take(K::kLeftParen) || !parameters(K::kRightParen, true) || !take(K::kRightParen)) {
    return false;
  }
  if (take(K::kArrow) && expression() == shape::kFailed) {
    return false;
  }
  return take(K::kColon) && block();
}

bool Recognizer::class_definition() {
  t_++;
  if (!take_name() || (at(K::kLeftBracket) && !type_parameters())) {
    return false;
  }
  return (!take(K::kLeftParen) || arguments(false)) && take(K::kColon) && block();
}

bool Recognizer::decorated() {
  while (take(K::kAt)) {
    if (named_expression() == shape::kFailed || !take(K::kNewline)) {
      return false;
    }
  }
  if (at(K::kClass)) {
    return class_definition();
  }
  if (at(K::kAsync) && next_is(K::kDef)) {
    t_++;
  }
  return at(K::kDef) && function_definition();
}

bool Recognizer::async_statement() {
  t_++;
  switch (t_->kind) {
    case K::kDef:
      return function_definition();
    case K::kWith:
      return with_statement();
    case K::kFor:
      return for_statement();
    default:
      return false;
  }
}

}  // namespace pyexec
