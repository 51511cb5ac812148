// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "parser/second_reading.h"

namespace pyexec {

bool SecondReading::file() {
  statements();
  return expect(K::kEndMarker);
}

bool SecondReading::statements() {
  bool any = false;
  while (!raised_ && statement()) {
    any = true;
  }
  return any;
}

bool SecondReading::statement() {
  if (statement_ends_ != nullptr && mark_ < lexemes_.size()) {
    if (const uint32_t end = (*statement_ends_)[lexemes_[mark_].origin]; end != 0) {
      mark_ = lexeme_of_token_[end];
      filled_ = std::max(filled_, mark_);
      return true;
    }
  }
  return compound_statement() || simple_statements();
}

bool SecondReading::compound_statement() {
  const K first = kind();
  const bool is_decorated = first == K::kAt;
  const bool is_async = first == K::kAsync;
  return ((first == K::kDef || is_decorated || is_async) && function_definition()) ||
         (first == K::kIf && if_statement()) || ((first == K::kClass || is_decorated) && class_definition()) ||
         ((first == K::kWith || is_async) && with_statement()) || ((first == K::kFor || is_async) && for_statement()) ||
         (first == K::kTry && try_statement()) || (first == K::kWhile && while_statement()) || match_statement();
}

// ---- simple statements ---------------------------------------------------------------------------------------------

bool SecondReading::simple_statements() {
  const uint32_t begin = mark_;
  if (simple_statement() == nullptr) {
    return false;
  }
  if (!peek(K::kSemicolon) && expect(K::kNewline)) {
    return true;
  }
  while (peek(K::kSemicolon)) {
    const uint32_t semicolon = mark_;
    mark_++;
    if (simple_statement() == nullptr) {
      mark_ = semicolon;
      break;
    }
  }
  expect(K::kSemicolon);
  return expect(K::kNewline) || fail(begin);
}

SecondReading::Node* SecondReading::simple_statement() {
  return remember(Rule::kSimpleStatement, [&]() -> Node* {
    const uint32_t begin = mark_;
    if (assignment()) {
      return matched(begin);
    }
    if (peek(K::kNameType) && type_alias()) {
      return matched(begin);
    }
    if (star_expressions() != nullptr) {
      return matched(begin);
    }
    const auto optional_values = [&] {
      mark_++;
      star_expressions();
      return matched(begin);
    };
    switch (kind()) {
      case K::kReturn:
        return optional_values();
      case K::kImport:
      case K::kFrom:
        return import_statement() ? matched(begin) : nullptr;
      case K::kRaise:
        mark_++;
        if (expression() != nullptr) {
          const uint32_t cause = mark_;
          if (!(expect(K::kFrom) && expression() != nullptr)) {
            mark_ = cause;
          }
        }
        return matched(begin);
      case K::kPass:
      case K::kBreak:
      case K::kContinue:
        mark_++;
        return matched(begin);
      case K::kDel:
        return delete_statement() ? matched(begin) : nullptr;
      case K::kYield:
        return yield_expression() != nullptr ? matched(begin) : nullptr;
      case K::kAssert: {
        mark_++;
        if (expression() == nullptr) {
          return nullptr;
        }
        const uint32_t comma = mark_;
        if (!(expect(K::kComma) && expression() != nullptr)) {
          mark_ = comma;
        }
        return matched(begin);
      }
      case K::kGlobal:
      case K::kNonlocal: {
        mark_++;
        if (!expect_name()) {
          return nullptr;
        }
        for (uint32_t comma = mark_; expect(K::kComma); comma = mark_) {
          if (!expect_name()) {
            mark_ = comma;
            break;
          }
        }
        return matched(begin);
      }
      default:
        return nullptr;
    }
  });
}

bool SecondReading::assignment() {
  const uint32_t begin = mark_;
  const auto right_side = [&] { return yield_expression() != nullptr || star_expressions() != nullptr; };
  const auto annotation = [&] {
    if (!expect(K::kColon) || expression() == nullptr) {
      return false;
    }
    const uint32_t equal = mark_;
    if (!(expect(K::kEqual) && right_side())) {
      mark_ = equal;
    }
    return true;
  };
  if (expect_name() && annotation()) {
    return true;
  }
  mark_ = begin;
  if ((expect(K::kLeftParen) && single_target() != nullptr && expect(K::kRightParen)) ||
      (fail(begin), subscript_or_attribute_target() != nullptr)) {
    if (annotation()) {
      return true;
    }
  }
  mark_ = begin;
  if (skip_targets() && right_side() && !peek(K::kEqual)) {
    return true;
  }
  mark_ = begin;
  if (single_target() != nullptr && is_augmented_assignment(kind())) {
    mark_++;
    return right_side() || fail(begin);  // no way back behind the operator
  }
  mark_ = begin;
  if (with_mistakes_) {
    mistake_assignment();
  }
  return fail(begin);
}

// `(star_targets '=')*`; false: there was none.
bool SecondReading::skip_targets() {
  bool any = false;
  for (uint32_t begin = mark_;; begin = mark_) {
    if (star_targets() == nullptr || !expect(K::kEqual)) {
      mark_ = begin;
      return any;
    }
    any = true;
  }
}

void SecondReading::mistake_assignment() {
  const uint32_t begin = mark_;
  Node* node = mistake_annotation_target();
  if (node != nullptr && expect(K::kColon) && expression() != nullptr) {
    raise_at(node, std::string("only single target (not ") + name_of(*node) + ") can be annotated");
    return;
  }
  mark_ = begin;
  node = star_named_expression();
  if (node != nullptr && expect(K::kComma)) {
    while (star_named_expressions() != nullptr) {
    }
    if (expect(K::kColon) && expression() != nullptr) {
      raise_at(node, "only single target (not tuple) can be annotated");
      return;
    }
  }
  mark_ = begin;
  node = expression();
  if (node != nullptr && expect(K::kColon) && expression() != nullptr) {
    raise_at(node, "illegal target for annotation");
    return;
  }
  mark_ = begin;
  skip_targets();
  node = star_expressions();
  if (node != nullptr && expect(K::kEqual)) {
    raise_invalid_target(node, Targets::kStar);
    return;
  }
  mark_ = begin;
  skip_targets();
  node = yield_expression();
  if (node != nullptr && expect(K::kEqual)) {
    raise_at(node, "assignment to yield expression not possible");
    return;
  }
  mark_ = begin;
  node = star_expressions();
  if (node != nullptr && is_augmented_assignment(kind())) {
    mark_++;
    if (yield_expression() != nullptr || star_expressions() != nullptr) {
      raise_at(node, std::string("'") + name_of(*node) + "' is an illegal expression for augmented assignment");
    }
  }
}

SecondReading::Node* SecondReading::mistake_annotation_target() {
  return remember(Rule::kMistakeTarget, [&]() -> Node* {
    const uint32_t begin = mark_;
    if (Node* node = list()) {
      return node;
    }
    mark_ = begin;
    if (Node* node = tuple()) {
      return node;
    }
    mark_ = begin;
    if (expect(K::kLeftParen)) {
      Node* node = mistake_annotation_target();
      if (node != nullptr && expect(K::kRightParen)) {
        return node;
      }
    }
    return nullptr;
  });
}

// Python 3.12: `type X[T] = value`.
bool SecondReading::type_alias() {
  const uint32_t begin = mark_;
  const uint32_t filled = filled_;
  if (expect(K::kNameType) && expect_name()) {
    type_parameters();
    if (expect(K::kEqual) && expression() != nullptr) {
      return true;
    }
  }
  if (!raised_) {
    filled_ = filled;  // 3.11 would not have looked so far
  }
  return fail(begin);
}

bool SecondReading::type_parameters() {
  const uint32_t begin = mark_;
  const uint32_t filled = filled_;
  if (!peek(K::kLeftBracket) || prepass_.tokens[lexemes_[begin].origin].link == lexemes_[begin].origin) {
    return false;  // none, or never closed
  }
  mark_++;
  bool any = false;
  while (!peek(K::kRightBracket)) {
    const bool is_plain = !expect(K::kStar) && !expect(K::kDoubleStar);
    if (!expect_name()) {
      break;
    }
    any = true;
    if (is_plain && expect(K::kColon) && expression() == nullptr) {
      break;
    }
    if (!expect(K::kComma)) {
      break;
    }
  }
  if (any && expect(K::kRightBracket)) {
    return true;
  }
  if (!raised_) {
    filled_ = std::max(filled, begin + 1);  // 3.11 would not have looked so far
  }
  return fail(begin);
}

bool SecondReading::delete_statement() {
  const uint32_t begin = mark_;
  if (expect(K::kDel) && delete_targets() && (peek(K::kSemicolon) || peek(K::kNewline))) {
    return true;
  }
  mark_ = begin;
  if (with_mistakes_) {
    expect(K::kDel);
    if (Node* node = star_expressions()) {
      raise_invalid_target(node, Targets::kDelete);
    }
  }
  return fail(begin);
}

// ---- imports -------------------------------------------------------------------------------------------------------

bool SecondReading::dotted_name() {
  if (!expect_name()) {
    return false;
  }
  for (uint32_t dot = mark_; expect(K::kDot); dot = mark_) {
    if (!expect_name()) {
      mark_ = dot;
      break;
    }
  }
  return true;
}

bool SecondReading::optional_as_name() {
  const uint32_t begin = mark_;
  if (!(expect(K::kAs) && expect_name())) {
    mark_ = begin;
  }
  return true;
}

bool SecondReading::import_from_names() {
  if (!expect_name() || !optional_as_name()) {
    return false;
  }
  for (uint32_t comma = mark_; expect(K::kComma); comma = mark_) {
    if (!expect_name()) {
      mark_ = comma;
      break;
    }
    optional_as_name();
  }
  return true;
}

bool SecondReading::import_from_targets() {
  const uint32_t begin = mark_;
  if (expect(K::kLeftParen) && import_from_names()) {
    expect(K::kComma);
    if (expect(K::kRightParen)) {
      return true;
    }
  }
  mark_ = begin;
  if (import_from_names() && !peek(K::kComma)) {
    return true;
  }
  mark_ = begin;
  if (expect(K::kStar)) {
    return true;
  }
  if (with_mistakes_ && import_from_names() && expect(K::kComma) && expect(K::kNewline)) {
    raise_here("trailing comma not allowed without surrounding parentheses");
  }
  return fail(begin);
}

bool SecondReading::import_statement() {
  const uint32_t begin = mark_;
  if (expect(K::kImport)) {
    if (!dotted_name()) {
      return fail(begin);
    }
    optional_as_name();
    for (uint32_t comma = mark_; expect(K::kComma); comma = mark_) {
      if (!dotted_name()) {
        mark_ = comma;
        break;
      }
      optional_as_name();
    }
    return true;
  }
  if (!expect(K::kFrom)) {
    return false;
  }
  bool has_dots = false;
  while (expect(K::kDot) || expect(K::kEllipsis)) {
    has_dots = true;
  }
  const uint32_t name = mark_;
  if (dotted_name() && expect(K::kImport) && import_from_targets()) {
    return true;
  }
  mark_ = name;
  return (has_dots && expect(K::kImport) && import_from_targets()) || fail(begin);
}

}  // namespace pyexec
