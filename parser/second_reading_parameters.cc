// SPDX-License-Identifier: Apache-2.0
#include "parser/second_reading.h"

// Parameters of functions and lambdas. A parameter takes the comma behind it, or must stand before the end.

namespace pyexec {

bool SecondReading::parameters(bool is_lambda) {
  const uint32_t begin = mark_;
  if (with_mistakes_) {
    mistake_parameters(is_lambda);
    mark_ = begin;
  }
  return valid_parameters(is_lambda) || fail(begin);
}

bool SecondReading::valid_parameters(bool is_lambda) {
  const uint32_t begin = mark_;
  if (slash_plain(is_lambda)) {
    while (parameter_plain(is_lambda) != nullptr) {
    }
    while (parameter_default(is_lambda) != nullptr) {
    }
    star_rest(is_lambda);
    return true;
  }
  mark_ = begin;
  if (slash_default(is_lambda)) {
    while (parameter_default(is_lambda) != nullptr) {
    }
    star_rest(is_lambda);
    return true;
  }
  mark_ = begin;
  bool any = false;
  while (parameter_plain(is_lambda) != nullptr) {
    any = true;
  }
  while (parameter_default(is_lambda) != nullptr) {
    any = true;
  }
  return star_rest(is_lambda) || any;
}

bool SecondReading::parameter(bool is_lambda) {
  if (!expect_name()) {
    return false;
  }
  if (!is_lambda) {
    const uint32_t colon = mark_;
    if (!(expect(K::kColon) && expression() != nullptr)) {
      mark_ = colon;
    }
  }
  return true;
}

bool SecondReading::parameter_end(bool is_lambda) {
  if (!expect(K::kComma)) {
    return peek(is_lambda ? K::kColon : K::kRightParen);
  }
  if (!is_lambda) {
    kind();  // CPython looks for a type comment behind the comma
  }
  return true;
}

bool SecondReading::default_value() {
  const uint32_t begin = mark_;
  if (expect(K::kEqual) && expression() != nullptr) {
    return true;
  }
  mark_ = begin;
  if (with_mistakes_ && expect(K::kEqual) && (peek(K::kRightParen) || peek(K::kComma))) {
    raise_range(begin, begin, "expected default value expression");
  }
  return fail(begin);
}

// Each of the three gives the node of the parameter itself.
SecondReading::Node* SecondReading::parameter_plain(bool is_lambda) {
  return remember(is_lambda ? Rule::kLambdaParameterPlain : Rule::kParameterPlain, [&]() -> Node* {
    const uint32_t begin = mark_;
    if (!parameter(is_lambda)) {
      return nullptr;
    }
    Node* node = matched(begin);
    return parameter_end(is_lambda) ? node : nullptr;
  });
}

SecondReading::Node* SecondReading::parameter_default(bool is_lambda) {
  return remember(is_lambda ? Rule::kLambdaParameterDefault : Rule::kParameterDefault, [&]() -> Node* {
    const uint32_t begin = mark_;
    if (!parameter(is_lambda)) {
      return nullptr;
    }
    Node* node = matched(begin);
    return default_value() && parameter_end(is_lambda) ? node : nullptr;
  });
}

SecondReading::Node* SecondReading::parameter_maybe(bool is_lambda) {
  return remember(is_lambda ? Rule::kLambdaParameterMaybe : Rule::kParameterMaybe, [&]() -> Node* {
    const uint32_t begin = mark_;
    if (!parameter(is_lambda)) {
      return nullptr;
    }
    Node* node = matched(begin);
    default_value();
    return parameter_end(is_lambda) ? node : nullptr;
  });
}

bool SecondReading::parameter_star_annotation() {
  return expect_name() && expect(K::kColon) && star_expression() != nullptr && parameter_end(false);
}

bool SecondReading::slash_plain(bool is_lambda) {
  const uint32_t begin = mark_;
  bool any = false;
  while (parameter_plain(is_lambda) != nullptr) {
    any = true;
  }
  return (any && expect(K::kSlash) && parameter_end(is_lambda)) || fail(begin);
}

bool SecondReading::slash_default(bool is_lambda) {
  const uint32_t begin = mark_;
  while (parameter_plain(is_lambda) != nullptr) {
  }
  bool any = false;
  while (parameter_default(is_lambda) != nullptr) {
    any = true;
  }
  return (any && expect(K::kSlash) && parameter_end(is_lambda)) || fail(begin);
}

bool SecondReading::star_rest(bool is_lambda) {
  const uint32_t begin = mark_;
  if (with_mistakes_) {
    mistake_star_rest(is_lambda);
    mark_ = begin;
  }
  const auto rest = [&] {
    while (parameter_maybe(is_lambda) != nullptr) {
    }
    keyword_rest(is_lambda);
    return true;
  };
  if (expect(K::kStar) && parameter_plain(is_lambda) != nullptr) {
    return rest();
  }
  mark_ = begin;
  if (!is_lambda && expect(K::kStar) && parameter_star_annotation()) {
    return rest();
  }
  mark_ = begin;
  if (expect(K::kStar) && expect(K::kComma) && parameter_maybe(is_lambda) != nullptr) {
    return rest();
  }
  mark_ = begin;
  return keyword_rest(is_lambda) || fail(begin);
}

bool SecondReading::keyword_rest(bool is_lambda) {
  const uint32_t begin = mark_;
  if (with_mistakes_) {
    mistake_keyword_rest(is_lambda);
    mark_ = begin;
  }
  return (expect(K::kDoubleStar) && parameter_plain(is_lambda) != nullptr) || fail(begin);
}

void SecondReading::mistake_keyword_rest(bool is_lambda) {
  const uint32_t begin = mark_;
  const auto head = [&] {
    mark_ = begin;
    return expect(K::kDoubleStar) && parameter(is_lambda);
  };
  if (!peek(K::kDoubleStar)) {
    return;
  }
  if (head() && expect(K::kEqual)) {
    raise_range(mark_ - 1, mark_ - 1, "var-keyword argument cannot have default value");
  }
  if (head() && expect(K::kComma)) {
    const uint32_t next = mark_;
    if (parameter(is_lambda)) {
      raise_range(next, mark_ - 1, "arguments cannot follow var-keyword argument");
    }
    mark_ = next;
    if (expect(K::kStar) || expect(K::kDoubleStar) || expect(K::kSlash)) {
      raise_range(next, next, "arguments cannot follow var-keyword argument");
    }
  }
}

void SecondReading::mistake_star_rest(bool is_lambda) {
  const uint32_t begin = mark_;
  const K end = is_lambda ? K::kColon : K::kRightParen;
  if (!expect(K::kStar)) {
    return;
  }
  if (expect(end) || (expect(K::kComma) && (expect(end) || expect(K::kDoubleStar)))) {
    constexpr const char* kMessage = "named arguments must follow bare *";
    is_lambda ? raise_here(kMessage) : raise_range(begin, begin, kMessage);
  }
  mark_ = begin + 1;
  if (parameter(is_lambda) && expect(K::kEqual)) {
    raise_range(mark_ - 1, mark_ - 1, "var-positional argument cannot have default value");
  }
  mark_ = begin + 1;
  if (parameter_plain(is_lambda) != nullptr || expect(K::kComma)) {
    while (parameter_maybe(is_lambda) != nullptr) {
    }
    const uint32_t star = mark_;
    if (expect(K::kStar) && (parameter_plain(is_lambda) != nullptr || expect(K::kComma))) {
      raise_range(star, star, "* argument may appear only once");
    }
  }
}

void SecondReading::mistake_parameters(bool is_lambda) {
  const uint32_t begin = mark_;
  while (parameter_plain(is_lambda) != nullptr) {
  }
  const uint32_t behind_plain = mark_;
  bool has_defaults = slash_default(is_lambda);
  if (!has_defaults) {
    while (parameter_default(is_lambda) != nullptr) {
      has_defaults = true;
    }
  }
  if (has_defaults) {
    if (Node* node = parameter_plain(is_lambda)) {
      raise_at(node, "non-default argument follows default argument");
      return;
    }
  }
  mark_ = behind_plain;
  if (expect(K::kLeftParen)) {
    bool any = false;
    if (is_lambda) {
      any = parameter(true);
      for (uint32_t comma = mark_; any && expect(K::kComma); comma = mark_) {
        if (!parameter(true)) {
          mark_ = comma;
          break;
        }
      }
    } else {
      while (parameter_plain(false) != nullptr) {
        any = true;
      }
    }
    if (any) {
      expect(K::kComma);
      if (expect(K::kRightParen)) {
        raise_range(behind_plain, mark_ - 1,
                    is_lambda ? "Lambda expression parameters cannot be parenthesized"
                              : "Function parameters cannot be parenthesized");
        return;
      }
    }
  }
  mark_ = begin;
  if (expect(K::kSlash) && expect(K::kComma)) {
    raise_range(begin, begin, "at least one argument must precede /");
    return;
  }
  mark_ = begin;
  const bool has_slash = slash_plain(is_lambda) || slash_default(is_lambda);
  const uint32_t behind_slash = mark_;
  const auto maybe_parameters = [&] {
    bool any = false;
    while (parameter_maybe(is_lambda) != nullptr) {
      any = true;
    }
    return any;
  };
  if (has_slash) {
    maybe_parameters();
    if (expect(K::kSlash)) {
      raise_range(mark_ - 1, mark_ - 1, "/ may appear only once");
      return;
    }
  }
  mark_ = behind_slash;
  maybe_parameters();
  if (expect(K::kStar) && (expect(K::kComma) || parameter_plain(is_lambda) != nullptr)) {
    maybe_parameters();
    if (expect(K::kSlash)) {
      raise_range(mark_ - 1, mark_ - 1, "/ must be ahead of *");
      return;
    }
  }
  mark_ = begin;
  if (maybe_parameters() && expect(K::kSlash) && expect(K::kStar)) {
    raise_range(mark_ - 1, mark_ - 1, "expected comma between / and *");
  }
}

}  // namespace pyexec
