// SPDX-License-Identifier: Apache-2.0
#include <initializer_list>

#include "parser/second_reading.h"

// Expressions up to primaries; displays, calls and targets are in second_reading_displays.cc.

namespace pyexec {

namespace {

bool is_arithmetic(TokenKind kind) {
  switch (kind) {
    case TokenKind::kPlus:
    case TokenKind::kMinus:
    case TokenKind::kStar:
    case TokenKind::kSlash:
    case TokenKind::kDoubleSlash:
    case TokenKind::kPercent:
    case TokenKind::kDoubleStar:
    case TokenKind::kAt:
    case TokenKind::kLeftShift:
    case TokenKind::kRightShift:
    case TokenKind::kAmpersand:
    case TokenKind::kPipe:
    case TokenKind::kCaret:
      return true;
    default:
      return false;
  }
}

}  // namespace

// `a, b, [,]` of what `element` reads; one without a comma is itself.
template <class Element>
SecondReading::Node* SecondReading::comma_list(Element element) {
  const uint32_t begin = mark_;
  Node* first = element();
  if (first == nullptr || !peek(K::kComma)) {
    return first;
  }
  std::vector<Node*>* items = make_list();
  items->push_back(first);
  for (uint32_t comma = mark_; expect(K::kComma); comma = mark_) {
    Node* item = element();
    if (item == nullptr) {
      mark_ = comma;
      break;
    }
    items->push_back(item);
  }
  expect(K::kComma);
  if (raised_) {
    return nullptr;
  }
  Node* node = make(Kind::kTuple, begin);
  node->items = items;
  return node;
}

SecondReading::Node* SecondReading::star_expressions() {
  return remember(Rule::kStarExpressions, [&] { return comma_list([&] { return star_expression(); }); });
}

SecondReading::Node* SecondReading::expressions() {
  return comma_list([&] { return expression(); });
}

// `*` and what `bitwise_or` reads.
SecondReading::Node* SecondReading::starred(bool is_argument) {
  const uint32_t begin = mark_;
  if (!expect(K::kStar)) {
    return nullptr;
  }
  Node* inner = is_argument ? expression() : bitwise_or();
  if (inner == nullptr) {
    mark_ = begin;
    return nullptr;
  }
  Node* node = make(Kind::kStarred, begin);
  node->inner = inner;
  return node;
}

SecondReading::Node* SecondReading::starred_expression() {
  return starred(true);
}

SecondReading::Node* SecondReading::star_expression() {
  return remember(Rule::kStarExpression, [&]() -> Node* {
    Node* node = starred(false);
    return node != nullptr ? node : expression();
  });
}

SecondReading::Node* SecondReading::star_named_expression() {
  return remember(Rule::kStarNamedExpression, [&]() -> Node* {
    Node* node = starred(false);
    return node != nullptr ? node : named_expression();
  });
}

// The items of the result are the elements; it is no tuple.
SecondReading::Node* SecondReading::star_named_expressions() {
  return remember(Rule::kStarNamedExpressions, [&]() -> Node* {
    const uint32_t begin = mark_;
    Node* first = star_named_expression();
    if (first == nullptr) {
      return nullptr;
    }
    std::vector<Node*>* items = make_list();
    items->push_back(first);
    for (uint32_t comma = mark_; expect(K::kComma); comma = mark_) {
      Node* item = star_named_expression();
      if (item == nullptr) {
        mark_ = comma;
        break;
      }
      items->push_back(item);
    }
    expect(K::kComma);
    Node* node = matched(begin);
    node->items = items;
    return node;
  });
}

SecondReading::Node* SecondReading::assignment_expression() {
  const uint32_t begin = mark_;
  if (expect_name() && expect(K::kColonEqual) && expression() != nullptr) {
    return make(Kind::kNamedExpression, begin);
  }
  mark_ = begin;
  return nullptr;
}

SecondReading::Node* SecondReading::named_expression() {
  return remember(Rule::kNamedExpression, [&]() -> Node* {
    const uint32_t begin = mark_;
    if (Node* node = assignment_expression()) {
      return node;
    }
    if (with_mistakes_) {
      mistake_named_expression();
      mark_ = begin;
    }
    Node* node = expression();
    return node != nullptr && !peek(K::kColonEqual) ? node : nullptr;
  });
}

// An expression that no `:=` follows.
SecondReading::Node* SecondReading::plain_or_assignment_expression() {
  if (Node* node = assignment_expression()) {
    return node;
  }
  const uint32_t begin = mark_;
  Node* node = expression();
  if (node != nullptr && !peek(K::kColonEqual)) {
    return node;
  }
  mark_ = begin;
  return nullptr;
}

SecondReading::Node* SecondReading::mistake_named_expression() {
  return remember(Rule::kMistakeNamedExpression, [&]() -> Node* {
    const uint32_t begin = mark_;
    const auto ends = [&] { return !peek(K::kEqual) && !peek(K::kColonEqual); };
    Node* node = expression();
    if (node != nullptr && expect(K::kColonEqual) && expression() != nullptr) {
      return raise_at(node, std::string("cannot use assignment expressions with ") + name_of(*node));
    }
    mark_ = begin;
    if (expect_name() && expect(K::kEqual)) {
      Node* value = bitwise_or();
      if (value != nullptr && ends()) {
        return raise_range(begin, value->last, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
      }
    }
    mark_ = begin;
    const bool is_exempt = list() != nullptr || (mark_ = begin, tuple() != nullptr) ||
                           (mark_ = begin, generator() != nullptr) || peek(K::kTrue) || peek(K::kNone) ||
                           peek(K::kFalse);
    mark_ = begin;
    if (is_exempt) {
      return nullptr;
    }
    node = bitwise_or();
    if (node != nullptr && expect(K::kEqual) && bitwise_or() != nullptr && ends()) {
      return raise_at(
          node, std::string("cannot assign to ") + name_of(*node) + " here. Maybe you meant '==' instead of '='?");
    }
    return nullptr;
  });
}

SecondReading::Node* SecondReading::expression() {
  return remember(Rule::kExpression, [&]() -> Node* {
    const uint32_t begin = mark_;
    if (with_mistakes_) {
      mistake_expression();
      mark_ = begin;
      mistake_legacy_expression();
      mark_ = begin;
    }
    return conditional_or_lambda();
  });
}

SecondReading::Node* SecondReading::conditional_or_lambda() {
  const uint32_t begin = mark_;
  if (Node* value = disjunction()) {
    const uint32_t end = mark_;
    if (expect(K::kIf) && disjunction() != nullptr && expect(K::kElse) && expression() != nullptr) {
      return make(Kind::kConditional, begin);
    }
    if (!raised_) {
      mark_ = end;
      return value;
    }
    return nullptr;
  }
  mark_ = begin;
  return lambda();
}

SecondReading::Node* SecondReading::expression_without_mistakes() {
  const bool before = std::exchange(with_mistakes_, false);
  Node* node = conditional_or_lambda();
  with_mistakes_ = before;
  return node;
}

void SecondReading::mistake_expression() {
  const uint32_t begin = mark_;
  const bool is_string_prefix = peek_name() && (mark_++, peek(K::kString));
  mark_ = begin;
  // CPython 3.11 compares only as many letters as the name has, so that `c` and `ma` pass for soft keywords.
  const bool is_soft_keyword = peek_name() && (std::string_view("match").starts_with(text(begin)) ||
                                               std::string_view("case").starts_with(text(begin)) || text(begin) == "_");
  if (!is_string_prefix && !is_soft_keyword) {
    Node* left = disjunction();
    Node* right = left != nullptr ? expression_without_mistakes() : nullptr;
    if (right != nullptr) {
      if (!is_print_or_exec(*left) && lexemes_[mark_ - 1].level != 0) {
        raise_range(left->first, right->last, "invalid syntax. Perhaps you forgot a comma?");
      }
      return;
    }
  }
  mark_ = begin;
  Node* value = disjunction();
  if (value != nullptr && expect(K::kIf)) {
    Node* condition = disjunction();
    if (condition != nullptr && !peek(K::kElse) && !peek(K::kColon)) {
      raise_range(value->first, condition->last, "expected 'else' after 'if' expression");
    }
  }
}

void SecondReading::mistake_legacy_expression() {
  const uint32_t begin = mark_;
  // In `a b c d …` each name asks this of the rest.
  if (!expect_name() || peek(K::kLeftParen) || legacy_depth_ >= kMaxLegacyDepth) {
    return;
  }
  legacy_depth_++;
  Node* right = star_expressions();
  legacy_depth_--;
  if (right == nullptr) {
    return;
  }
  const std::string name(text(begin));
  if (name == "print" || name == "exec") {
    raise_range(begin, right->last, "Missing parentheses in call to '" + name + "'. Did you mean " + name + "(...)?");
  }
}

SecondReading::Node* SecondReading::lambda() {
  const uint32_t begin = mark_;
  if (expect(K::kLambda)) {
    parameters(true);
    if (expect(K::kColon) && expression() != nullptr) {
      return make(Kind::kLambda, begin);
    }
  }
  mark_ = begin;
  return nullptr;
}

SecondReading::Node* SecondReading::yield_expression() {
  const uint32_t begin = mark_;
  if (!expect(K::kYield)) {
    return nullptr;
  }
  if (expect(K::kFrom) && expression() != nullptr) {
    return make(Kind::kYield, begin);
  }
  if (raised_) {
    return nullptr;
  }
  mark_ = begin + 1;
  star_expressions();
  return raised_ ? nullptr : make(Kind::kYield, begin);
}

// `or`, `and` and `not` in one loop: which binds tighter changes nothing about what is accepted.
SecondReading::Node* SecondReading::disjunction() {
  return remember(Rule::kDisjunction, [&]() -> Node* {
    const uint32_t begin = mark_;
    Node* value = inversion();
    if (value == nullptr) {
      return nullptr;
    }
    bool is_plain = true;
    for (uint32_t op = mark_; expect(K::kOr) || expect(K::kAnd); op = mark_) {
      if (inversion() == nullptr) {
        mark_ = op;
        break;
      }
      is_plain = false;
    }
    if (raised_) {
      return nullptr;
    }
    return is_plain ? value : make(Kind::kOperation, begin);
  });
}

SecondReading::Node* SecondReading::inversion() {
  const uint32_t begin = mark_;
  while (expect(K::kNot)) {
  }
  const bool is_plain = mark_ == begin;
  Node* value = comparison();
  if (value == nullptr) {
    mark_ = begin;
    return nullptr;
  }
  return is_plain ? value : make(Kind::kOperation, begin);
}

SecondReading::Node* SecondReading::comparison() {
  const uint32_t begin = mark_;
  Node* left = bitwise_or();
  if (left == nullptr) {
    return nullptr;
  }
  bool is_plain = true;
  bool is_in = false;
  for (;;) {
    const uint32_t op = mark_;
    bool has_operator = false;
    switch (kind()) {
      case K::kLess:
      case K::kGreater:
      case K::kLessEqual:
      case K::kGreaterEqual:
      case K::kEqualEqual:
      case K::kNotEqual:
        mark_++;
        has_operator = true;
        break;
      case K::kIn:
        mark_++;
        has_operator = true;
        is_in = is_in || is_plain;
        break;
      case K::kIs:
        mark_++;
        expect(K::kNot);
        has_operator = true;
        break;
      case K::kNot:
        mark_++;
        has_operator = expect(K::kIn);
        break;
      default:
        break;
    }
    if (!has_operator || bitwise_or() == nullptr) {
      mark_ = op;
      break;
    }
    is_plain = false;
  }
  if (is_plain) {
    return raised_ ? nullptr : left;
  }
  Node* node = make(Kind::kComparison, begin);
  node->inner = left;
  node->is_in_comparison = is_in;
  return node;
}

// A unary operator or more and a primary, perhaps awaited.
SecondReading::Node* SecondReading::operand() {
  const uint32_t begin = mark_;
  while (expect(K::kMinus) || expect(K::kPlus) || expect(K::kTilde)) {
  }
  const uint32_t behind_unary = mark_;
  const bool is_awaited = expect(K::kAwait);
  Node* value = primary();
  if (value == nullptr) {
    mark_ = begin;
    return nullptr;
  }
  if (behind_unary != begin) {
    return make(Kind::kOperation, begin);
  }
  return is_awaited ? make(Kind::kAwait, begin) : value;
}

SecondReading::Node* SecondReading::bitwise_or() {
  return remember(Rule::kBitwiseOr, [&]() -> Node* {
    const uint32_t begin = mark_;
    Node* value = operand();
    if (value == nullptr) {
      return nullptr;
    }
    bool is_plain = true;
    for (uint32_t op = mark_; is_arithmetic(kind()); op = mark_) {
      mark_++;
      if (operand() == nullptr) {
        mark_ = op;
        break;
      }
      is_plain = false;
    }
    if (raised_) {
      return nullptr;
    }
    return is_plain ? value : make(Kind::kOperation, begin);
  });
}

// One trailer behind a primary: what the primary becomes, or kOther if none follows.
SecondReading::Kind SecondReading::trailer(bool is_target) {
  const uint32_t begin = mark_;
  if (with_mistakes_ && !is_target && (peek(K::kLeftBracket) || peek(K::kLeftBrace))) {
    generator();  // CPython asks for one at any bracket, and with it for the mistakes of comprehensions
    mark_ = begin;
  }
  switch (kind()) {
    case K::kDot:
      mark_++;
      if (expect_name()) {
        return Kind::kAttribute;
      }
      break;
    case K::kLeftParen:
      if (generator() != nullptr) {
        return Kind::kCall;
      }
      mark_ = begin + 1;
      if (raised_) {
        break;
      }
      arguments();
      if (expect(K::kRightParen)) {
        return Kind::kCall;
      }
      break;
    case K::kLeftBracket:
      mark_++;
      if (slices() != nullptr && expect(K::kRightBracket)) {
        return Kind::kSubscript;
      }
      break;
    default:
      break;
  }
  mark_ = begin;
  return Kind::kOther;
}

SecondReading::Node* SecondReading::primary() {
  return remember(Rule::kPrimary, [&]() -> Node* {
    const uint32_t begin = mark_;
    Node* value = atom();
    if (value == nullptr) {
      return nullptr;
    }
    Kind kind = Kind::kOther;
    for (Kind next = trailer(false); next != Kind::kOther; next = trailer(false)) {
      kind = next;
    }
    if (raised_) {
      return nullptr;
    }
    return kind == Kind::kOther ? value : make(kind, begin);
  });
}

SecondReading::Node* SecondReading::atom() {
  return remember(Rule::kAtom, [&]() -> Node* {
    const uint32_t begin = mark_;
    const auto take = [&](Kind kind) {
      mark_++;
      return make(kind, begin);
    };
    const auto first_of = [&](std::initializer_list<Node* (SecondReading::*)()> rules) -> Node* {
      for (const auto rule : rules) {
        mark_ = begin;
        if (Node* node = (this->*rule)()) {
          return node;
        }
      }
      return nullptr;
    };
    switch (kind()) {
      case K::kName:
      case K::kNameMatch:
      case K::kNameCase:
      case K::kNameType:
      case K::kNameUnderscore:
        return take(Kind::kName);
      case K::kTrue:
        return take(Kind::kTrue);
      case K::kFalse:
        return take(Kind::kFalse);
      case K::kNone:
        return take(Kind::kNone);
      case K::kString:
        return strings();
      case K::kNumber:
        if (lexemes_[begin].end - lexemes_[begin].begin > 4300 && !check_number(begin)) {
          return nullptr;
        }
        return take(Kind::kLiteral);
      case K::kEllipsis:
        return take(Kind::kEllipsis);
      case K::kLeftParen:
        return first_of({&SecondReading::tuple, &SecondReading::group, &SecondReading::generator});
      case K::kLeftBracket:
        return first_of({&SecondReading::list, &SecondReading::list_comprehension});
      case K::kLeftBrace:
        return first_of({&SecondReading::dict, &SecondReading::set, &SecondReading::dict_comprehension,
                         &SecondReading::set_comprehension});
      default:
        return nullptr;
    }
  });
}

}  // namespace pyexec
