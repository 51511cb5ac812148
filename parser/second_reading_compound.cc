// SPDX-License-Identifier: Apache-2.0
#include "parser/second_reading.h"

// Compound statements but match.

namespace pyexec {

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
