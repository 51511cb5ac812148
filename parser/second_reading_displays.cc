// SPDX-License-Identifier: Apache-2.0
#include "parser/second_reading.h"

// Displays, comprehensions, arguments, subscripts and assignment targets.

namespace pyexec {

// ---- displays ------------------------------------------------------------------------------------------------------

SecondReading::Node* SecondReading::group() {
  const uint32_t begin = mark_;
  if (expect(K::kLeftParen)) {
    Node* node = yield_expression();
    if (node == nullptr) {
      node = named_expression();
    }
    if (node != nullptr && expect(K::kRightParen)) {
      return node;
    }
  }
  mark_ = begin;
  if (with_mistakes_) {
    mistake_group();
  }
  mark_ = begin;
  return nullptr;
}

void SecondReading::mistake_group() {
  const uint32_t begin = mark_;
  if (!expect(K::kLeftParen)) {
    return;
  }
  Node* node = starred_expression();
  if (node != nullptr && expect(K::kRightParen)) {
    raise_at(node, "cannot use starred expression here");
    return;
  }
  mark_ = begin + 1;
  if (expect(K::kDoubleStar) && expression() != nullptr && expect(K::kRightParen)) {
    raise_range(begin + 1, begin + 1, "cannot use double starred expression here");
  }
}

SecondReading::Node* SecondReading::tuple() {
  const uint32_t begin = mark_;
  if (!expect(K::kLeftParen)) {
    return nullptr;
  }
  std::vector<Node*>* items = make_list();
  const uint32_t inside = mark_;
  Node* first = star_named_expression();
  if (first != nullptr && expect(K::kComma)) {
    items->push_back(first);
    if (Node* rest = star_named_expressions()) {
      items->insert(items->end(), rest->items->begin(), rest->items->end());
    }
  } else {
    mark_ = inside;
  }
  if (!expect(K::kRightParen)) {
    mark_ = begin;
    return nullptr;
  }
  Node* node = make(Kind::kTuple, begin);
  node->items = items;
  return node;
}

SecondReading::Node* SecondReading::list() {
  const uint32_t begin = mark_;
  if (!expect(K::kLeftBracket)) {
    return nullptr;
  }
  Node* items = star_named_expressions();
  if (!expect(K::kRightBracket)) {
    mark_ = begin;
    return nullptr;
  }
  Node* node = make(Kind::kList, begin);
  node->items = items != nullptr ? items->items : make_list();
  return node;
}

SecondReading::Node* SecondReading::set() {
  const uint32_t begin = mark_;
  if (expect(K::kLeftBrace) && star_named_expressions() != nullptr && expect(K::kRightBrace)) {
    return make(Kind::kSet, begin);
  }
  mark_ = begin;
  return nullptr;
}

bool SecondReading::key_value() {
  const uint32_t begin = mark_;
  return (expression() != nullptr && expect(K::kColon) && expression() != nullptr) || fail(begin);
}

bool SecondReading::dict_item() {
  const uint32_t begin = mark_;
  if (expect(K::kDoubleStar) && bitwise_or() != nullptr) {
    return true;
  }
  mark_ = begin;
  return key_value();
}

// `','.dict_item+`
bool SecondReading::dict_items() {
  if (!dict_item()) {
    return false;
  }
  for (uint32_t comma = mark_; expect(K::kComma); comma = mark_) {
    if (!dict_item()) {
      mark_ = comma;
      break;
    }
  }
  return true;
}

SecondReading::Node* SecondReading::dict() {
  const uint32_t begin = mark_;
  if (!expect(K::kLeftBrace)) {
    return nullptr;
  }
  if (dict_items()) {
    expect(K::kComma);
  } else {
    mark_ = begin + 1;
  }
  if (expect(K::kRightBrace)) {
    return make(Kind::kDict, begin);
  }
  // CPython asks for these mistakes in its first pass already.
  mark_ = begin + 1;
  mistake_dict_items();
  mark_ = begin;
  return nullptr;
}

void SecondReading::mistake_dict_items() {
  const uint32_t begin = mark_;
  if (dict_items() && expect(K::kComma)) {
    const uint32_t item = mark_;
    Node* key = expression();
    if (key != nullptr && !peek(K::kColon)) {
      const Position first = position_of(key->first);
      const Position last = position_of(key->last);
      const uint32_t bytes = lexemes_[key->last].end - source_.line_begin(last.end_line);
      raise_span(DiagnosticKind::kSyntaxError, first.line, column_in_line(first.line, bytes), last.end_line, 0,
                 "':' expected after dictionary key");
      return;
    }
    mark_ = item;
    mistake_dict_item();
  }
  mark_ = begin;
  mistake_dict_item();
}

void SecondReading::mistake_dict_item() {
  if (expression() == nullptr || !expect(K::kColon)) {
    return;
  }
  const uint32_t behind = mark_;
  if (expect(K::kStar) && bitwise_or() != nullptr) {
    raise_from(behind, "cannot use a starred expression in a dictionary value");
    return;
  }
  mark_ = behind;
  if (peek(K::kRightBrace) || peek(K::kComma)) {
    raise_range(behind - 1, behind - 1, "expression expected after dictionary key and ':'");
  }
}

// ---- comprehensions ------------------------------------------------------------------------------------------------

SecondReading::Node* SecondReading::clauses() {
  return remember(Rule::kClauses, [&]() -> Node* {
    const uint32_t begin = mark_;
    Node* last = nullptr;
    for (;;) {
      const uint32_t clause = mark_;
      expect(K::kAsync);
      if (expect(K::kFor) && star_targets() != nullptr && expect(K::kIn)) {
        // Behind `in` there is no way back.
        Node* item = disjunction();
        if (item == nullptr) {
          mark_ = clause;
          break;
        }
        last = item;
        for (uint32_t condition = mark_; expect(K::kIf); condition = mark_) {
          item = disjunction();
          if (item == nullptr) {
            mark_ = condition;
            break;
          }
          last = item;
        }
        continue;
      }
      mark_ = clause;
      mistake_for_target();
      mark_ = clause;
      break;
    }
    if (last == nullptr || raised_) {
      return nullptr;
    }
    Node* node = matched(begin);
    node->inner = last;
    return node;
  });
}

SecondReading::Node* SecondReading::generator() {
  return remember(Rule::kGenerator, [&]() -> Node* {
    const uint32_t begin = mark_;
    if (expect(K::kLeftParen) && plain_or_assignment_expression() != nullptr && clauses() != nullptr &&
        expect(K::kRightParen)) {
      return make(Kind::kGenerator, begin);
    }
    mark_ = begin;
    mistake_comprehension();
    return nullptr;
  });
}

SecondReading::Node* SecondReading::list_comprehension() {
  const uint32_t begin = mark_;
  if (expect(K::kLeftBracket) && named_expression() != nullptr && clauses() != nullptr && expect(K::kRightBracket)) {
    return make(Kind::kListComprehension, begin);
  }
  mark_ = begin;
  mistake_comprehension();
  mark_ = begin;
  return nullptr;
}

SecondReading::Node* SecondReading::set_comprehension() {
  const uint32_t begin = mark_;
  if (expect(K::kLeftBrace) && named_expression() != nullptr && clauses() != nullptr && expect(K::kRightBrace)) {
    return make(Kind::kSetComprehension, begin);
  }
  mark_ = begin;
  mistake_comprehension();
  mark_ = begin;
  return nullptr;
}

SecondReading::Node* SecondReading::dict_comprehension() {
  const uint32_t begin = mark_;
  if (expect(K::kLeftBrace) && key_value() && clauses() != nullptr && expect(K::kRightBrace)) {
    return make(Kind::kDictComprehension, begin);
  }
  mark_ = begin;
  if (with_mistakes_ && expect(K::kLeftBrace) && expect(K::kDoubleStar) && bitwise_or() != nullptr &&
      clauses() != nullptr && expect(K::kRightBrace)) {
    raise_range(begin + 1, begin + 1, "dict unpacking cannot be used in dict comprehension");
  }
  mark_ = begin;
  return nullptr;
}

void SecondReading::mistake_comprehension() {
  if (!with_mistakes_) {
    return;
  }
  const uint32_t begin = mark_;
  const bool is_parenthesis = peek(K::kLeftParen);
  if (!is_parenthesis && !peek(K::kLeftBracket) && !peek(K::kLeftBrace)) {
    return;
  }
  mark_ = begin + 1;
  Node* node = starred_expression();
  if (node != nullptr && clauses() != nullptr) {
    raise_at(node, "iterable unpacking cannot be used in comprehension");
    return;
  }
  if (is_parenthesis) {
    return;
  }
  constexpr const char* kMessage = "did you forget parentheses around the comprehension target?";
  mark_ = begin + 1;
  node = star_named_expression();
  if (node == nullptr || !expect(K::kComma)) {
    return;
  }
  const uint32_t behind_comma = mark_;
  Node* rest = star_named_expressions();
  if (rest != nullptr && clauses() != nullptr) {
    raise_range(node->first, rest->items->back()->last, kMessage);
    return;
  }
  mark_ = behind_comma;
  if (clauses() != nullptr) {
    raise_range(node->first, behind_comma - 1, kMessage);
  }
}

// ---- subscripts ----------------------------------------------------------------------------------------------------

SecondReading::Node* SecondReading::slices() {
  return remember(Rule::kSlices, [&]() -> Node* {
    const uint32_t begin = mark_;
    if (slice() && !peek(K::kComma)) {
      return matched(begin);
    }
    mark_ = begin;
    const auto element = [&] { return slice() || starred_expression() != nullptr; };
    if (!element()) {
      return nullptr;
    }
    for (uint32_t comma = mark_; expect(K::kComma); comma = mark_) {
      if (!element()) {
        mark_ = comma;
        break;
      }
    }
    expect(K::kComma);
    return matched(begin);
  });
}

bool SecondReading::slice() {
  const uint32_t begin = mark_;
  const auto optional_expression = [&] { expression(); };
  optional_expression();
  if (expect(K::kColon)) {
    optional_expression();
    if (expect(K::kColon)) {
      optional_expression();
    }
    return !raised_;
  }
  mark_ = begin;
  return named_expression() != nullptr;
}

// ---- arguments -----------------------------------------------------------------------------------------------------

SecondReading::Node* SecondReading::arguments() {
  return remember(Rule::kArguments, [&]() -> Node* {
    const uint32_t begin = mark_;
    if (Node* node = args()) {
      expect(K::kComma);
      if (peek(K::kRightParen)) {
        return node;
      }
    }
    mark_ = begin;
    if (with_mistakes_) {
      mistake_arguments();
    }
    return nullptr;
  });
}

void SecondReading::mistake_arguments() {
  const uint32_t begin = mark_;
  constexpr const char* kUnparenthesized = "Generator expression must be parenthesized";
  // Positional arguments and keywords, or only keywords, and then `, *`.
  const auto ends_with_keywords = [&] {
    Node* ignored;
    bool has_comma = false;
    while (positional_argument(&ignored) && (has_comma = expect(K::kComma))) {
    }
    if (has_comma && keyword_arguments() != nullptr) {
      return true;
    }
    mark_ = begin;
    return keyword_arguments() != nullptr;
  };
  if (ends_with_keywords() && expect(K::kComma) && expect(K::kStar)) {
    raise_range(mark_ - 1, mark_ - 1, "iterable argument unpacking follows keyword argument unpacking");
    return;
  }
  mark_ = begin;
  Node* node = expression();
  Node* loop = node != nullptr ? clauses() : nullptr;
  if (loop != nullptr && expect(K::kComma)) {
    const uint32_t behind = mark_;
    if (args() == nullptr) {
      mark_ = behind;
      if (expression() == nullptr || clauses() == nullptr) {
        mark_ = behind;
      }
    }
    raise_range(node->first, loop->inner->last, kUnparenthesized);
    return;
  }
  mark_ = begin;
  if (expect_name() && expect(K::kEqual) && expression() != nullptr && clauses() != nullptr) {
    raise_range(begin, begin + 1, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    return;
  }
  mark_ = begin;
  Node* all = args();
  if (all == nullptr) {
    return;
  }
  const uint32_t behind = mark_;
  if (Node* last_loop = clauses()) {
    if (all->positional_count > 1) {
      raise_range(all->inner->first, last_loop->inner->last, kUnparenthesized);
    }
    return;
  }
  mark_ = behind;
  if (!expect(K::kComma)) {
    return;
  }
  node = expression();
  loop = node != nullptr ? clauses() : nullptr;
  if (loop != nullptr) {
    raise_range(node->first, loop->inner->last, kUnparenthesized);
    return;
  }
  mark_ = behind + 1;
  if (args() != nullptr) {
    raise_here(all->has_mapping_unpacking ? "positional argument follows keyword argument unpacking"
                                          : "positional argument follows keyword argument");
  }
}

bool SecondReading::positional_argument(Node** node) {
  const uint32_t begin = mark_;
  *node = starred_expression();
  if (*node != nullptr) {
    return true;
  }
  mark_ = begin;
  *node = plain_or_assignment_expression();
  return (*node != nullptr && !peek(K::kEqual)) || fail(begin);
}

SecondReading::Node* SecondReading::args() {
  return remember(Rule::kArgs, [&]() -> Node* {
    const uint32_t begin = mark_;
    uint32_t count = 0;
    Node* last = nullptr;
    Node* node;
    while (positional_argument(&node)) {
      count++;
      last = node;
      const uint32_t comma = mark_;
      if (!expect(K::kComma)) {
        break;
      }
      if (Node * next; !positional_argument(&next)) {
        mark_ = comma;
        break;
      }
      mark_ = comma + 1;
    }
    if (raised_) {
      return nullptr;
    }
    Node* keywords = nullptr;
    if (count != 0) {
      const uint32_t comma = mark_;
      if (expect(K::kComma)) {
        keywords = keyword_arguments();
        if (keywords == nullptr) {
          mark_ = comma;
        }
      }
    } else {
      mark_ = begin;
      keywords = keyword_arguments();
      if (keywords == nullptr) {
        return nullptr;
      }
    }
    if (raised_) {
      return nullptr;
    }
    node = make(Kind::kCall, begin);
    node->positional_count = count;
    node->inner = last;
    if (keywords != nullptr) {
      node->positional_count += keywords->positional_count;
      node->has_mapping_unpacking = keywords->has_mapping_unpacking;
      node->inner = keywords->inner != nullptr ? keywords->inner : last;
    }
    return node;
  });
}

SecondReading::Node* SecondReading::keyword_arguments() {
  return remember(Rule::kKeywordArguments, [&]() -> Node* {
    const uint32_t begin = mark_;
    uint32_t starred_count = 0;
    Node* last_starred = nullptr;
    bool has_mapping = false;
    // A comma list of one of the two kinds; false: not even one.
    const auto list_of = [&](bool is_double) {
      bool any = false;
      uint32_t end = mark_;
      for (;;) {
        Node* starred = nullptr;
        const bool is_mapping = is_double && peek(K::kDoubleStar);
        if (!keyword_or_starred(is_double, &starred)) {
          break;
        }
        any = true;
        has_mapping = has_mapping || is_mapping;
        if (starred != nullptr) {
          starred_count++;
          last_starred = starred;
        }
        end = mark_;
        if (!expect(K::kComma)) {
          break;
        }
      }
      mark_ = end;
      return any && !raised_;
    };
    const auto result = [&] {
      Node* node = make(Kind::kCall, begin);
      node->positional_count = starred_count;
      node->inner = last_starred;
      node->has_mapping_unpacking = has_mapping;
      return node;
    };
    if (list_of(false)) {
      const uint32_t end = mark_;
      if (!(expect(K::kComma) && list_of(true))) {
        mark_ = end;
      }
      return raised_ ? nullptr : result();
    }
    mark_ = begin;
    return list_of(true) ? result() : nullptr;
  });
}

bool SecondReading::keyword_or_starred(bool is_double, Node** starred) {
  const uint32_t begin = mark_;
  if (with_mistakes_) {
    mistake_keyword_argument();
    mark_ = begin;
  }
  if (expect_name() && expect(K::kEqual) && expression() != nullptr) {
    return true;
  }
  mark_ = begin;
  if (is_double) {
    return (expect(K::kDoubleStar) && expression() != nullptr) || fail(begin);
  }
  *starred = starred_expression();
  return *starred != nullptr || fail(begin);
}

void SecondReading::mistake_keyword_argument() {
  const uint32_t begin = mark_;
  if (peek(K::kTrue) || peek(K::kFalse) || peek(K::kNone)) {
    mark_++;
    if (expect(K::kEqual)) {
      raise_range(begin, begin + 1, "cannot assign to " + std::string(text(begin)));
      return;
    }
  }
  mark_ = begin;
  const bool is_keyword = expect_name() && expect(K::kEqual);
  if (is_keyword) {
    if (expression() != nullptr && clauses() != nullptr) {
      raise_range(begin, begin + 1, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    }
    return;
  }
  mark_ = begin;
  Node* node = expression();
  if (node != nullptr && expect(K::kEqual)) {
    raise_range(node->first, mark_ - 1, "expression cannot contain assignment, perhaps you meant \"==\"?");
  }
}

// ---- targets -------------------------------------------------------------------------------------------------------

SecondReading::Node* SecondReading::star_targets() {
  return remember(Rule::kStarTargets, [&]() -> Node* {
    const uint32_t begin = mark_;
    if (star_target() == nullptr) {
      return nullptr;
    }
    for (uint32_t comma = mark_; expect(K::kComma); comma = mark_) {
      if (star_target() == nullptr) {
        mark_ = comma;
        break;
      }
    }
    expect(K::kComma);
    return raised_ ? nullptr : matched(begin);
  });
}

SecondReading::Node* SecondReading::star_target() {
  return remember(Rule::kStarTarget, [&]() -> Node* {
    const uint32_t begin = mark_;
    if (expect(K::kStar) && !peek(K::kStar) && star_target() != nullptr) {
      return matched(begin);
    }
    mark_ = begin;
    return target_with_star_atom();
  });
}

bool SecondReading::target_lookahead() {
  return peek(K::kLeftParen) || peek(K::kLeftBracket) || peek(K::kDot);
}

// An atom and trailers, as many as leave one more trailer behind them.
SecondReading::Node* SecondReading::target_primary() {
  return remember(Rule::kTargetPrimary, [&]() -> Node* {
    const uint32_t begin = mark_;
    if (atom() == nullptr || !target_lookahead()) {
      return nullptr;
    }
    for (;;) {
      const uint32_t end = mark_;
      if (trailer(true) == Kind::kOther || !target_lookahead()) {
        mark_ = end;
        break;
      }
    }
    return raised_ ? nullptr : matched(begin);
  });
}

SecondReading::Node* SecondReading::subscript_or_attribute_target() {
  const uint32_t begin = mark_;
  if (target_primary() != nullptr) {
    const uint32_t last = mark_;
    if (expect(K::kDot) && expect_name() && !target_lookahead()) {
      return matched(begin);
    }
    mark_ = last;
    if (expect(K::kLeftBracket) && slices() != nullptr && expect(K::kRightBracket) && !target_lookahead()) {
      return matched(begin);
    }
  }
  mark_ = begin;
  return nullptr;
}

SecondReading::Node* SecondReading::target_with_star_atom() {
  return remember(Rule::kTargetWithStarAtom, [&]() -> Node* {
    Node* node = subscript_or_attribute_target();
    return node != nullptr ? node : star_atom();
  });
}

SecondReading::Node* SecondReading::star_atom() {
  const uint32_t begin = mark_;
  if (expect_name()) {
    return matched(begin);
  }
  if (expect(K::kLeftParen) && target_with_star_atom() != nullptr && expect(K::kRightParen)) {
    return matched(begin);
  }
  mark_ = begin;
  const auto targets = [&] {
    for (uint32_t comma = mark_; expect(K::kComma); comma = mark_) {
      if (star_target() == nullptr) {
        mark_ = comma;
        break;
      }
    }
    expect(K::kComma);
  };
  if (expect(K::kLeftParen)) {
    if (star_target() != nullptr) {
      if (peek(K::kComma)) {
        targets();
      } else {
        mark_ = begin + 1;
      }
    }
    if (expect(K::kRightParen)) {
      return matched(begin);
    }
  }
  mark_ = begin;
  if (expect(K::kLeftBracket)) {
    if (star_target() != nullptr) {
      targets();
    }
    if (expect(K::kRightBracket)) {
      return matched(begin);
    }
  }
  mark_ = begin;
  return nullptr;
}

SecondReading::Node* SecondReading::single_target() {
  return remember(Rule::kSingleTarget, [&]() -> Node* {
    const uint32_t begin = mark_;
    if (Node* node = subscript_or_attribute_target()) {
      return node;
    }
    if (expect_name()) {
      return matched(begin);
    }
    return expect(K::kLeftParen) && single_target() != nullptr && expect(K::kRightParen) ? matched(begin) : nullptr;
  });
}

bool SecondReading::delete_targets() {
  if (delete_target() == nullptr) {
    return false;
  }
  for (uint32_t comma = mark_; expect(K::kComma); comma = mark_) {
    if (delete_target() == nullptr) {
      mark_ = comma;
      break;
    }
  }
  expect(K::kComma);
  return !raised_;
}

SecondReading::Node* SecondReading::delete_target() {
  return remember(Rule::kDeleteTarget, [&]() -> Node* {
    const uint32_t begin = mark_;
    if (Node* node = subscript_or_attribute_target()) {
      return node;
    }
    if (expect_name()) {
      return matched(begin);
    }
    if (expect(K::kLeftParen) && delete_target() != nullptr && expect(K::kRightParen)) {
      return matched(begin);
    }
    mark_ = begin;
    if (expect(K::kLeftParen)) {
      delete_targets();
      if (expect(K::kRightParen)) {
        return matched(begin);
      }
    }
    mark_ = begin;
    if (expect(K::kLeftBracket)) {
      delete_targets();
      if (expect(K::kRightBracket)) {
        return matched(begin);
      }
    }
    return nullptr;
  });
}

}  // namespace pyexec
