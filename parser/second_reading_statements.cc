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

// ---- blocks and definitions ----------------------------------------------------------------------------------------

SecondReading::Node* SecondReading::block() {
  return remember(Rule::kBlock, [&]() -> Node* {
    const uint32_t begin = mark_;
    if (expect(K::kNewline) && expect(K::kIndent) && statements() && expect(K::kDedent)) {
      return matched(begin);
    }
    mark_ = begin;
    if (simple_statements()) {
      return matched(begin);
    }
    if (with_mistakes_ && expect(K::kNewline) && !peek(K::kIndent)) {
      raise_indentation("expected an indented block");
    }
    return nullptr;
  });
}

bool SecondReading::decorators() {
  const auto read = [&]() -> Node* {
    const uint32_t begin = mark_;
    uint32_t end = mark_;
    while (expect(K::kAt) && named_expression() != nullptr && expect(K::kNewline)) {
      end = mark_;
    }
    mark_ = end;
    return end != begin ? matched(begin) : nullptr;
  };
  return remember(Rule::kDecorators, read) != nullptr;
}

// Whether `:` and a line end without an indented line behind it follow.
bool SecondReading::lacks_block() {
  return expect(K::kColon) && expect(K::kNewline) && !peek(K::kIndent);
}

bool SecondReading::function_definition() {
  const uint32_t begin = mark_;
  if (decorators() && function_definition_raw()) {
    return true;
  }
  mark_ = begin;
  return function_definition_raw();
}

bool SecondReading::function_definition_raw() {
  const uint32_t begin = mark_;
  if (with_mistakes_) {
    expect(K::kAsync);
    const uint32_t def = mark_;
    if (expect(K::kDef) && expect_name()) {
      type_parameters();
      if (expect(K::kLeftParen)) {
        parameters(false);
        if (expect(K::kRightParen) && optional_return_annotation() && lacks_block()) {
          raise_missing_block("function definition", def);
        }
      }
    }
    mark_ = begin;
  }
  expect(K::kAsync);
  if (expect(K::kDef) && expect_name()) {
    type_parameters();
    if (expect_forced(K::kLeftParen, "(")) {
      parameters(false);
      if (expect(K::kRightParen) && optional_return_annotation() && expect_forced(K::kColon, ":") &&
          block() != nullptr) {
        return true;
      }
    }
  }
  return fail(begin);
}

bool SecondReading::optional_return_annotation() {
  const uint32_t begin = mark_;
  if (!(expect(K::kArrow) && expression() != nullptr)) {
    mark_ = begin;
  }
  return true;
}

bool SecondReading::class_definition() {
  const uint32_t begin = mark_;
  if (decorators() && class_definition_raw()) {
    return true;
  }
  mark_ = begin;
  return class_definition_raw();
}

bool SecondReading::class_definition_raw() {
  const uint32_t begin = mark_;
  const auto head = [&] {
    if (!expect(K::kClass) || !expect_name()) {
      return false;
    }
    type_parameters();
    const uint32_t bases = mark_;
    if (expect(K::kLeftParen)) {
      arguments();
      if (!expect(K::kRightParen)) {
        mark_ = bases;
      }
    }
    return true;
  };
  if (with_mistakes_) {
    if (head() && expect(K::kNewline)) {
      raise_here("expected ':'");
    }
    mark_ = begin;
    if (head() && lacks_block()) {
      raise_missing_block("class definition", begin);
    }
    mark_ = begin;
  }
  return (head() && expect(K::kColon) && block() != nullptr) || fail(begin);
}

// ---- if, while, for ------------------------------------------------------------------------------------------------

// `if`, `elif` or `while` with its condition and block.
bool SecondReading::condition_and_block(K keyword, const char* what) {
  const uint32_t begin = mark_;
  if (with_mistakes_) {
    if (expect(keyword) && named_expression() != nullptr && expect(K::kNewline)) {
      raise_here("expected ':'");
    }
    mark_ = begin;
    if (expect(keyword)) {
      if (named_expression() != nullptr && lacks_block()) {
        raise_missing_block(what, begin);
      }
    }
    mark_ = begin;
  }
  return (expect(keyword) && named_expression() != nullptr && expect(K::kColon) && block() != nullptr) || fail(begin);
}

bool SecondReading::if_statement() {
  if (!condition_and_block(K::kIf, "'if' statement")) {
    return false;
  }
  while (peek(K::kElif) && condition_and_block(K::kElif, "'elif' statement")) {
  }
  else_block();
  return !raised_;
}

bool SecondReading::else_block() {
  const uint32_t begin = mark_;
  if (!expect(K::kElse)) {
    return false;
  }
  if (with_mistakes_ && lacks_block()) {
    raise_missing_block("'else' statement", begin);
  }
  mark_ = begin + 1;
  return (expect_forced(K::kColon, ":") && block() != nullptr) || fail(begin);
}

bool SecondReading::while_statement() {
  if (!condition_and_block(K::kWhile, "'while' statement")) {
    return false;
  }
  else_block();
  return !raised_;
}

bool SecondReading::for_statement() {
  const uint32_t begin = mark_;
  const auto head = [&] {
    expect(K::kAsync);
    return expect(K::kFor) && star_targets() != nullptr && expect(K::kIn);
  };
  if (with_mistakes_) {
    if (head() && star_expressions() != nullptr && expect(K::kNewline)) {
      raise_here("expected ':'");
    }
    mark_ = begin;
    const uint32_t keyword = peek(K::kAsync) ? begin + 1 : begin;
    if (head() && star_expressions() != nullptr && lacks_block()) {
      raise_missing_block("'for' statement", keyword);
    }
    mark_ = begin;
  }
  if (head()) {
    // Behind `in` there is no way back.
    if (star_expressions() != nullptr && expect(K::kColon) && block() != nullptr) {
      else_block();
      return !raised_;
    }
    return fail(begin);
  }
  mark_ = begin;
  mistake_for_target();
  return fail(begin);
}

void SecondReading::mistake_for_target() {
  if (!with_mistakes_) {
    return;
  }
  expect(K::kAsync);
  if (expect(K::kFor)) {
    if (Node* node = star_expressions()) {
      raise_invalid_target(node, Targets::kFor);
    }
  }
}

// ---- with ----------------------------------------------------------------------------------------------------------

bool SecondReading::with_item() {
  const uint32_t begin = mark_;
  const auto ends = [&] { return peek(K::kComma) || peek(K::kRightParen) || peek(K::kColon); };
  if (expression() != nullptr && expect(K::kAs) && star_target() != nullptr && ends()) {
    return true;
  }
  mark_ = begin;
  if (with_mistakes_ && expression() != nullptr && expect(K::kAs)) {
    Node* node = expression();
    if (node != nullptr && ends()) {
      raise_invalid_target(node, Targets::kStar);
    }
  }
  mark_ = begin;
  return expression() != nullptr;
}

// What the rules for mistakes take for the items of a `with`, with its parentheses.
bool SecondReading::mistake_with_items(bool is_parenthesized) {
  if (is_parenthesized && !expect(K::kLeftParen)) {
    return false;
  }
  const auto item = [&] {
    if ((is_parenthesized ? expressions() : expression()) == nullptr) {
      return false;
    }
    const uint32_t as = mark_;
    if (!(expect(K::kAs) && star_target() != nullptr)) {
      mark_ = as;
    }
    return true;
  };
  if (!item()) {
    return false;
  }
  for (uint32_t comma = mark_; expect(K::kComma); comma = mark_) {
    if (!item()) {
      mark_ = comma;
      break;
    }
  }
  if (!is_parenthesized) {
    return true;
  }
  expect(K::kComma);
  return expect(K::kRightParen);
}

bool SecondReading::with_statement() {
  const uint32_t begin = mark_;
  const bool is_async = peek(K::kAsync);
  const uint32_t keyword = is_async ? begin + 1 : begin;
  const auto head = [&] {
    mark_ = begin;
    expect(K::kAsync);
    return expect(K::kWith);
  };
  if (with_mistakes_) {
    for (const bool is_parenthesized : {false, true}) {
      if (head() && mistake_with_items(is_parenthesized) && lacks_block()) {
        raise_missing_block("'with' statement", keyword);
      }
    }
  }
  const auto items = [&] {
    if (!with_item()) {
      return false;
    }
    for (uint32_t comma = mark_; expect(K::kComma); comma = mark_) {
      if (!with_item()) {
        mark_ = comma;
        break;
      }
    }
    return true;
  };
  if (head() && expect(K::kLeftParen) && items()) {
    expect(K::kComma);
    if (expect(K::kRightParen) && expect(K::kColon) && block() != nullptr) {
      return true;
    }
  }
  if (head() && items() && expect(K::kColon) && block() != nullptr) {
    return true;
  }
  if (with_mistakes_) {
    for (const bool is_parenthesized : {false, true}) {
      if (head() && mistake_with_items(is_parenthesized) && expect(K::kNewline)) {
        raise_here("expected ':'");
      }
    }
  }
  return fail(begin);
}

// ---- try -----------------------------------------------------------------------------------------------------------

bool SecondReading::optional_expression_as_name() {
  return expression() != nullptr && optional_as_name();
}

void SecondReading::mistake_try_statement() {
  const uint32_t begin = mark_;
  if (expect(K::kTry) && lacks_block()) {
    raise_missing_block("'try' statement", begin);
  }
  mark_ = begin;
  if (expect(K::kTry) && expect(K::kColon) && block() != nullptr && !peek(K::kExcept) && !peek(K::kFinally)) {
    raise_here("expected 'except' or 'finally' block");
  }
  mark_ = begin;
  const auto blocks = [&] {
    mark_ = begin;
    if (!expect(K::kTry) || !expect(K::kColon)) {
      return false;
    }
    while (block() != nullptr) {
    }
    return true;
  };
  if (blocks() && except_block() != nullptr) {
    while (except_block() != nullptr) {
    }
    const uint32_t except = mark_;
    if (expect(K::kExcept) && expect(K::kStar) && optional_expression_as_name() && expect(K::kColon)) {
      raise_range(except, except + 1, "cannot have both 'except' and 'except*' on the same 'try'");
    }
  }
  if (blocks() && except_star_block() != nullptr) {
    while (except_star_block() != nullptr) {
    }
    const uint32_t except = mark_;
    if (expect(K::kExcept)) {
      const uint32_t type = mark_;
      if (!optional_expression_as_name()) {
        mark_ = type;
      }
      if (expect(K::kColon)) {
        raise_range(except, except, "cannot have both 'except' and 'except*' on the same 'try'");
      }
    }
  }
  mark_ = begin;
}

bool SecondReading::try_statement() {
  const uint32_t begin = mark_;
  if (with_mistakes_) {
    mistake_try_statement();
  }
  const auto head = [&] {
    mark_ = begin;
    return expect(K::kTry) && expect_forced(K::kColon, ":") && block() != nullptr;
  };
  if (head() && finally_block()) {
    return true;
  }
  const auto rest = [&] {
    else_block();
    finally_block();
    return !raised_;
  };
  if (head() && except_block() != nullptr) {
    while (except_block() != nullptr) {
    }
    return rest();
  }
  if (head() && except_star_block() != nullptr) {
    while (except_star_block() != nullptr) {
    }
    return rest();
  }
  return fail(begin);
}

SecondReading::Node* SecondReading::except_block() {
  return remember(Rule::kExceptBlock, [&]() -> Node* {
    const uint32_t begin = mark_;
    if (!peek(K::kExcept)) {
      return nullptr;
    }
    if (with_mistakes_) {
      mark_ = begin + 1;
      if (optional_expression_as_name() && lacks_block()) {
        raise_missing_block("'except' statement", begin);
      }
      mark_ = begin + 1;
      if (lacks_block()) {
        raise_missing_block("'except' statement", begin);
      }
    }
    mark_ = begin + 1;
    if (optional_expression_as_name() && expect(K::kColon) && block() != nullptr) {
      return matched(begin);
    }
    mark_ = begin + 1;
    if (expect(K::kColon) && block() != nullptr) {
      return matched(begin);
    }
    mark_ = begin;
    mistake_except_statement();
    return nullptr;
  });
}

SecondReading::Node* SecondReading::except_star_block() {
  return remember(Rule::kExceptStarBlock, [&]() -> Node* {
    const uint32_t begin = mark_;
    if (!peek(K::kExcept)) {
      return nullptr;
    }
    if (with_mistakes_) {
      mark_ = begin + 1;
      if (expect(K::kStar) && optional_expression_as_name() && lacks_block()) {
        raise_missing_block("'except*' statement", begin);
      }
    }
    mark_ = begin + 1;
    if (expect(K::kStar) && optional_expression_as_name() && expect(K::kColon) && block() != nullptr) {
      return matched(begin);
    }
    mark_ = begin;
    mistake_except_statement();
    return nullptr;
  });
}

// At `except`.
void SecondReading::mistake_except_statement() {
  if (!with_mistakes_) {
    return;
  }
  const uint32_t begin = mark_;
  const auto again = [&] {
    mark_ = begin;
    return expect(K::kExcept);
  };
  if (again()) {
    expect(K::kStar);
    Node* type = expression();
    if (type != nullptr && expect(K::kComma) && expressions() != nullptr && optional_as_name() && expect(K::kColon)) {
      raise_from(type->first, "multiple exception types must be parenthesized");
    }
  }
  if (again()) {
    expect(K::kStar);
    if (optional_expression_as_name() && expect(K::kNewline)) {
      raise_here("expected ':'");
    }
  }
  if (again() && expect(K::kNewline)) {
    raise_here("expected ':'");
  }
  if (again() && expect(K::kStar) && (expect(K::kNewline) || expect(K::kColon))) {
    raise_here("expected one or more exception types");
  }
  mark_ = begin;
}

bool SecondReading::finally_block() {
  const uint32_t begin = mark_;
  if (!expect(K::kFinally)) {
    return false;
  }
  if (with_mistakes_ && lacks_block()) {
    raise_missing_block("'finally' statement", begin);
  }
  mark_ = begin + 1;
  return (expect_forced(K::kColon, ":") && block() != nullptr) || fail(begin);
}

}  // namespace pyexec
