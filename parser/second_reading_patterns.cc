// SPDX-License-Identifier: Apache-2.0
#include "parser/second_reading.h"

// The match statement and its patterns.

namespace pyexec {

bool SecondReading::subject_expression() {
  const uint32_t begin = mark_;
  if (star_named_expression() != nullptr && expect(K::kComma)) {
    star_named_expressions();
    return !raised_;
  }
  mark_ = begin;
  return named_expression() != nullptr;
}

bool SecondReading::match_statement() {
  const uint32_t begin = mark_;
  if (!peek(K::kNameMatch)) {
    return false;
  }
  mark_++;
  if (subject_expression() && expect(K::kColon) && expect(K::kNewline) && expect(K::kIndent) &&
      case_block() != nullptr) {
    while (case_block() != nullptr) {
    }
    if (expect(K::kDedent)) {
      return true;
    }
  }
  if (with_mistakes_) {
    mark_ = begin + 1;
    if (subject_expression() && expect(K::kNewline)) {
      raise_here("expected ':'");
    }
    mark_ = begin + 1;
    if (subject_expression() && lacks_block()) {
      raise_missing_block("'match' statement", begin);
    }
  }
  return fail(begin);
}

SecondReading::Node* SecondReading::case_block() {
  return remember(Rule::kCaseBlock, [&]() -> Node* {
    const uint32_t begin = mark_;
    if (!peek(K::kNameCase)) {
      return nullptr;
    }
    const auto head = [&] {
      mark_ = begin + 1;
      if (!patterns()) {
        return false;
      }
      guard();
      return !raised_;
    };
    if (with_mistakes_) {
      if (head() && expect(K::kNewline)) {
        raise_here("expected ':'");
      }
      if (head() && lacks_block()) {
        raise_missing_block("'case' statement", begin);
      }
    }
    return head() && expect(K::kColon) && block() != nullptr ? matched(begin) : nullptr;
  });
}

bool SecondReading::guard() {
  const uint32_t begin = mark_;
  return (expect(K::kIf) && named_expression() != nullptr) || fail(begin);
}

bool SecondReading::patterns() {
  const uint32_t begin = mark_;
  if (open_sequence_pattern()) {
    return true;
  }
  mark_ = begin;
  return pattern() != nullptr;
}

SecondReading::Node* SecondReading::pattern() {
  return remember(Rule::kPattern, [&]() -> Node* {
    const uint32_t begin = mark_;
    if (or_pattern() != nullptr && expect(K::kAs) && capture_target()) {
      return matched(begin);
    }
    mark_ = begin;
    if (with_mistakes_ && or_pattern() != nullptr && expect(K::kAs)) {
      const uint32_t target = mark_;
      if (expect(K::kNameUnderscore)) {
        return raise_range(target, target, "cannot use '_' as a target");
      }
      if (!peek_name()) {
        if (Node* node = expression()) {
          return raise_at(node, "invalid pattern target");
        }
      }
    }
    mark_ = begin;
    return or_pattern();
  });
}

SecondReading::Node* SecondReading::or_pattern() {
  return remember(Rule::kOrPattern, [&]() -> Node* {
    const uint32_t begin = mark_;
    if (closed_pattern() == nullptr) {
      return nullptr;
    }
    for (uint32_t bar = mark_; expect(K::kPipe); bar = mark_) {
      if (closed_pattern() == nullptr) {
        mark_ = bar;
        break;
      }
    }
    return raised_ ? nullptr : matched(begin);
  });
}

SecondReading::Node* SecondReading::closed_pattern() {
  return remember(Rule::kClosedPattern, [&]() -> Node* {
    const uint32_t begin = mark_;
    const auto value_pattern = [&] {
      return attribute(false) && !peek(K::kDot) && !peek(K::kLeftParen) && !peek(K::kEqual);
    };
    const bool is_matched = literal_pattern() || (mark_ = begin, capture_target()) ||
                            (mark_ = begin, expect(K::kNameUnderscore)) || (mark_ = begin, value_pattern()) ||
                            (mark_ = begin, group_or_sequence_pattern()) || (mark_ = begin, mapping_pattern()) ||
                            (mark_ = begin, class_pattern());
    return is_matched && !raised_ ? matched(begin) : nullptr;
  });
}

bool SecondReading::signed_number() {
  const uint32_t begin = mark_;
  expect(K::kMinus);
  return expect(K::kNumber) || fail(begin);
}

bool SecondReading::signed_real_number() {
  const uint32_t begin = mark_;
  expect(K::kMinus);
  if (!expect(K::kNumber)) {
    return fail(begin);
  }
  if ((text(mark_ - 1).back() | 0x20) == 'j') {
    raise_range(mark_ - 1, mark_ - 1, "real number required in complex literal");
    return false;
  }
  return true;
}

bool SecondReading::literal_pattern() {
  const uint32_t begin = mark_;
  if (signed_number() && !peek(K::kPlus) && !peek(K::kMinus)) {
    return true;
  }
  mark_ = begin;
  if (signed_real_number() && (expect(K::kPlus) || expect(K::kMinus)) && expect(K::kNumber)) {
    if ((text(mark_ - 1).back() | 0x20) != 'j') {
      raise_range(mark_ - 1, mark_ - 1, "imaginary number required in complex literal");
      return false;
    }
    return true;
  }
  mark_ = begin;
  if (peek(K::kString) && strings() != nullptr) {
    return true;
  }
  return expect(K::kNone) || expect(K::kTrue) || expect(K::kFalse);
}

bool SecondReading::capture_target() {
  const uint32_t begin = mark_;
  if (peek(K::kNameUnderscore) || !expect_name()) {
    return false;
  }
  return (!peek(K::kDot) && !peek(K::kLeftParen) && !peek(K::kEqual)) || fail(begin);
}

// `a.b.c`; just `a` too when `allow_name`.
bool SecondReading::attribute(bool allow_name) {
  const uint32_t begin = mark_;
  if (!expect_name()) {
    return false;
  }
  bool has_dot = false;
  for (uint32_t dot = mark_; expect(K::kDot); dot = mark_) {
    if (!expect_name()) {
      mark_ = dot;
      break;
    }
    has_dot = true;
  }
  return has_dot || allow_name || fail(begin);
}

bool SecondReading::group_or_sequence_pattern() {
  const uint32_t begin = mark_;
  if (expect(K::kLeftParen) && pattern() != nullptr && expect(K::kRightParen)) {
    return true;
  }
  mark_ = begin;
  if (expect(K::kLeftBracket)) {
    maybe_sequence_pattern();
    if (expect(K::kRightBracket)) {
      return true;
    }
  }
  mark_ = begin;
  if (expect(K::kLeftParen)) {
    open_sequence_pattern();
    if (expect(K::kRightParen)) {
      return true;
    }
  }
  return fail(begin);
}

bool SecondReading::maybe_star_pattern() {
  const uint32_t begin = mark_;
  if (star_pattern() != nullptr) {
    return true;
  }
  mark_ = begin;
  return pattern() != nullptr;
}

SecondReading::Node* SecondReading::star_pattern() {
  return remember(Rule::kStarPattern, [&]() -> Node* {
    const uint32_t begin = mark_;
    return expect(K::kStar) && (capture_target() || expect(K::kNameUnderscore)) ? matched(begin) : nullptr;
  });
}

bool SecondReading::open_sequence_pattern() {
  const uint32_t begin = mark_;
  if (!maybe_star_pattern() || !expect(K::kComma)) {
    return fail(begin);
  }
  maybe_sequence_pattern();
  return !raised_;
}

bool SecondReading::maybe_sequence_pattern() {
  if (!maybe_star_pattern()) {
    return false;
  }
  for (uint32_t comma = mark_; expect(K::kComma); comma = mark_) {
    if (!maybe_star_pattern()) {
      mark_ = comma;
      break;
    }
  }
  expect(K::kComma);
  return true;
}

bool SecondReading::key_value_pattern() {
  const uint32_t begin = mark_;
  const bool is_key = literal_pattern() || (mark_ = begin, attribute(false));
  return (is_key && expect(K::kColon) && pattern() != nullptr) || fail(begin);
}

bool SecondReading::items_pattern() {
  if (!key_value_pattern()) {
    return false;
  }
  for (uint32_t comma = mark_; expect(K::kComma); comma = mark_) {
    if (!key_value_pattern()) {
      mark_ = comma;
      break;
    }
  }
  return true;
}

bool SecondReading::mapping_pattern() {
  const uint32_t begin = mark_;
  if (!expect(K::kLeftBrace)) {
    return false;
  }
  if (expect(K::kRightBrace)) {
    return true;
  }
  const auto rest = [&] {
    if (!expect(K::kDoubleStar) || !capture_target()) {
      return false;
    }
    expect(K::kComma);
    return expect(K::kRightBrace);
  };
  if (rest()) {
    return true;
  }
  mark_ = begin + 1;
  if (items_pattern() && expect(K::kComma) && rest()) {
    return true;
  }
  mark_ = begin + 1;
  if (items_pattern()) {
    expect(K::kComma);
    if (expect(K::kRightBrace)) {
      return true;
    }
  }
  return fail(begin);
}

bool SecondReading::positional_patterns(Node** first, Node** last) {
  *first = *last = pattern();
  if (*first == nullptr) {
    return false;
  }
  for (uint32_t comma = mark_; expect(K::kComma); comma = mark_) {
    Node* node = pattern();
    if (node == nullptr) {
      mark_ = comma;
      break;
    }
    *last = node;
  }
  return true;
}

bool SecondReading::keyword_pattern() {
  const uint32_t begin = mark_;
  return (expect_name() && expect(K::kEqual) && pattern() != nullptr) || fail(begin);
}

bool SecondReading::keyword_patterns() {
  if (!keyword_pattern()) {
    return false;
  }
  for (uint32_t comma = mark_; expect(K::kComma); comma = mark_) {
    if (!keyword_pattern()) {
      mark_ = comma;
      break;
    }
  }
  return true;
}

bool SecondReading::class_pattern() {
  const uint32_t begin = mark_;
  Node* first = nullptr;
  Node* last = nullptr;
  if (!attribute(true) || !expect(K::kLeftParen)) {
    return fail(begin);
  }
  const uint32_t inside = mark_;
  const auto close = [&] {
    expect(K::kComma);
    return expect(K::kRightParen);
  };
  if (expect(K::kRightParen)) {
    return true;
  }
  if (positional_patterns(&first, &last) && close()) {
    return true;
  }
  mark_ = inside;
  if (keyword_patterns() && close()) {
    return true;
  }
  mark_ = inside;
  if (positional_patterns(&first, &last) && expect(K::kComma) && keyword_patterns() && close()) {
    return true;
  }
  if (with_mistakes_) {
    mark_ = inside;
    if (!(positional_patterns(&first, &last) && expect(K::kComma))) {
      mark_ = inside;
    }
    if (keyword_patterns() && expect(K::kComma) && positional_patterns(&first, &last)) {
      raise_range(first->first, last->last, "positional patterns follow keyword patterns");
    }
  }
  return fail(begin);
}

}  // namespace pyexec
