// SPDX-License-Identifier: Apache-2.0
#include "parser/locations.h"
#include "parser/lower.h"

#include <charconv>

// `match`: cases and their patterns, with CPython's checks of unreachable cases, names and keys.

namespace pyexec {

// The names that one pattern has bound so far, and whether a pattern that always matches may stand here.
struct Lowering::PatternState {
  std::vector<NameEntry*> names;
  bool allow_irrefutable = true;
  bool is_irrefutable = false;  // the whole pattern always matches
};

void Lowering::match_statement() {
  auto* statement = make<MatchStmt>(span());
  statement->subject_slot = scopes_.new_slot();
  const size_t first = scratch_.cases.size();
  const size_t subjects = mark();
  bool is_tuple = false;
  Span subject_span{};
  FlowJoin join{};
  bool is_irrefutable = false;
  each_child([&] {
    switch (kind()) {
      case cst::kComma:
        is_tuple = true;
        subject_span.end = end();
        break;
      case cst::kColon:
        break;
      case cst::kBlock: {
        is_tuple = is_tuple || static_cast<Expr*>(scratch_.items[subjects])->kind == ExprKind::kStarred;
        if (is_tuple) {
          statement->subject = finish_sequence<TupleExpr>(subject_span, subjects);
        } else {
          statement->subject = take<Expr>(subjects)[0];
        }
        join = begin_join();
        size_t cases = 0;
        each_child([&] { cases += kind() == cst::kCaseClause; });
        each_child([&] {
          if (kind() == cst::kCaseClause) {
            const MatchCase result = match_case(--cases == 0, &is_irrefutable);
            scratch_.cases.push_back(result);
            end_branch(join);
          }
        });
        break;
      }
      default:
        if (!ts_node_is_named(cursor_.node())) {
          break;  // `match`
        }
        {
          const uint32_t item = begin();
          push(starred_expression());
          if (subject_span.end == 0) {
            subject_span.begin = item_begin(subjects, item);
          }
          subject_span.end = end();
        }
    }
  });
  if (!is_irrefutable) {
    end_branch(join);  // no case matches
  }
  finish_join(join);
  statement->cases = take_from(scratch_.cases, first);
  push(statement);
}

MatchCase Lowering::match_case(bool is_last, bool* is_irrefutable) {
  MatchCase result{};
  PatternState state;
  const size_t binds = scratch_.pending_binds.size();
  bool has_guard = false;
  bool is_sequence = false;
  Span pattern_span{};
  each_child([&] {
    switch (kind()) {
      case cst::kIfClause:
        has_guard = true;
        break;
      case cst::kCasePattern:
        if (pattern_span.end == 0) {
          pattern_span.begin = begin();
          each_child([&] { is_sequence = is_sequence || kind() == cst::kSplatPattern; });
        }
        pattern_span.end = end();
        break;
      case cst::kComma:
        is_sequence = true;
        pattern_span.end = end();
        break;
      default:
        break;
    }
  });
  // A pattern that always matches may only stand last, or in front of a guard.
  state.allow_irrefutable = is_last || has_guard;
  const size_t first = mark();
  each_child([&] {
    if (kind() == cst::kCasePattern) {
      if (is_sequence) {
        sub_pattern(state);
      } else {
        result.pattern = case_pattern(state);
      }
    } else if (kind() == cst::kIfClause || kind() == cst::kBlock) {
      if (is_sequence && result.pattern == nullptr) {
        result.pattern = sequence_pattern(state, pattern_span, first);
      }
      flush_binds(binds);
      if (kind() == cst::kBlock) {
        result.body = block();
      } else {
        cursor_.first_child();
        go_next();
        result.guard = expression();
        mark_test(result.guard, guard_location(result.pattern));
        cursor_.parent();
      }
    }
  });
  *is_irrefutable =
      !has_guard && (result.pattern->kind == PatternKind::kWildcard || result.pattern->kind == PatternKind::kCapture);
  return result;
}

Pattern* Lowering::new_pattern(PatternKind kind, Span span) {
  auto* pattern = arena_.make<Pattern>(kind);
  pattern->span = span;
  count_node();
  return pattern;
}

// Inside a sequence, mapping or class pattern anything may always match. Pushes the pattern.
void Lowering::sub_pattern(PatternState& state) {
  const bool allowed = state.allow_irrefutable;
  state.allow_irrefutable = true;
  const Span before = pattern_span_;
  Pattern* pattern = case_pattern(state);
  if (pattern->kind == PatternKind::kStar && pattern->target == nullptr) {
    pattern_span_ = before;  // CPython compiles nothing for `*_`
  }
  push(pattern);
  state.allow_irrefutable = allowed;
}

Pattern* Lowering::case_pattern(PatternState& state) {
  const Span here = span();
  cursor_.first_child();
  Pattern* result = nullptr;
  depth_++;
  if (kind() == cst::kAsPattern) {
    pattern_span_ = here;
    cursor_.first_child();
    Pattern* inner = case_pattern(state);
    go_next();
    go_next();
    result = as_pattern(state, inner, here);
    cursor_.parent();
  } else {
    result = simple_pattern(state);
  }
  depth_--;
  cursor_.parent();
  return result;
}

// At the name behind `as`.
Pattern* Lowering::as_pattern(PatternState& state, Pattern* inner, Span span) {
  Pattern* result = new_pattern(PatternKind::kAs, span);
  auto** patterns = static_cast<Pattern**>(arena_.allocate(sizeof(Pattern*), alignof(Pattern*)));
  patterns[0] = inner;
  result->patterns = {patterns, 1};
  result->target = bind_pattern_name(state, identifier(), this->span());
  return result;
}

// The cursor is at the pattern's first token and ends at its last: a negative number is two tokens of the parent.
Pattern* Lowering::simple_pattern(PatternState& state) {
  const Span here = span();
  pattern_span_ = here;
  switch (kind()) {
    case cst::kUnderscore:
      return capture_pattern(state, name_underscore_, here);
    case cst::kDottedName: {
      bool is_dotted = false;
      NameEntry* name = nullptr;
      each_child([&] {
        is_dotted = is_dotted || kind() == cst::kDot;
        if (name == nullptr) {
          name = identifier();
        }
      });
      return is_dotted ? literal_pattern(PatternKind::kValue, pattern_name()) : capture_pattern(state, name, here);
    }
    case cst::kIdentifier:
      return capture_pattern(state, identifier(), here);
    case cst::kMinus:
    case cst::kInteger:
    case cst::kFloat:
    case cst::kComplexPattern:
      return literal_pattern(PatternKind::kValue, pattern_number());
    case cst::kString:
    case cst::kConcatenatedString: {
      Pattern* pattern = literal_pattern(PatternKind::kValue, expression());
      if (is_format_string(pattern->value)) {
        fail(ErrorPhase::kCompile, here, "patterns may only match literals and attribute lookups");
      }
      return pattern;
    }
    case cst::kTrue:
    case cst::kFalse:
    case cst::kNone:
      return literal_pattern(PatternKind::kSingleton, expression());
    case cst::kTuplePattern:
      return group_or_sequence(state, true);
    case cst::kListPattern:
      return group_or_sequence(state, false);
    case cst::kUnionPattern:
      return or_pattern(state);
    case cst::kDictPattern:
      return mapping_pattern(state);
    case cst::kClassPattern:
      return class_pattern(state);
    case cst::kSplatPattern:
      return star_pattern(state);
    default:
      unsupported(here, "this pattern");
      return new_pattern(PatternKind::kWildcard, here);
  }
}

bool Lowering::is_format_string(const Expr* value) const {
  return value->kind == ExprKind::kJoinedStr || value == format_constant_;
}

Pattern* Lowering::literal_pattern(PatternKind kind, Expr* value) {
  Pattern* pattern = new_pattern(kind, value->span);
  pattern->value = value;
  return pattern;
}

NameExpr* Lowering::bind_pattern_name(PatternState& state, NameEntry* name, Span span) {
  if (std::find(state.names.begin(), state.names.end(), name) != state.names.end()) {
    fail(ErrorPhase::kCompile, pattern_span_,
         "multiple assignments to name '" + std::string(name->text) + "' in pattern");
  }
  state.names.push_back(name);
  return store_name(name, span);
}

Pattern* Lowering::capture_pattern(PatternState& state, NameEntry* name, Span span) {
  const bool is_wildcard = name == name_underscore_;
  if (!state.allow_irrefutable) {
    fail(ErrorPhase::kCompile, span,
         is_wildcard ? "wildcard makes remaining patterns unreachable"
                     : "name capture '" + std::string(name->text) + "' makes remaining patterns unreachable");
  }
  Pattern* pattern = new_pattern(is_wildcard ? PatternKind::kWildcard : PatternKind::kCapture, span);
  if (!is_wildcard) {
    pattern->target = bind_pattern_name(state, name, span);
  }
  return pattern;
}

Pattern* Lowering::sequence_pattern(PatternState&, Span span, size_t first) {
  Pattern* pattern = new_pattern(PatternKind::kSequence, span);
  pattern->patterns = take<Pattern>(first);
  int stars = 0;
  bool only_wildcards = true;
  for (const Pattern* item : pattern->patterns) {
    stars += item->kind == PatternKind::kStar;
    only_wildcards = only_wildcards && (item->kind == PatternKind::kWildcard ||
                                        (item->kind == PatternKind::kStar && item->target == nullptr));
  }
  if (only_wildcards) {
    pattern_span_ = span;  // CPython compiles none of them
  }
  if (stars > 1) {
    fail(ErrorPhase::kCompile, span, "multiple starred names in sequence pattern");
  }
  return pattern;
}

Pattern* Lowering::group_or_sequence(PatternState& state, bool is_group_possible) {
  const Span here = span();
  size_t items = 0;
  bool is_sequence = !is_group_possible;
  each_child([&] {
    is_sequence = is_sequence || kind() == cst::kComma;
    if (kind() == cst::kCasePattern) {
      items++;
      each_child([&] { is_sequence = is_sequence || kind() == cst::kSplatPattern; });
    }
  });
  const size_t first = mark();
  Pattern* inner = nullptr;
  each_child([&] {
    if (kind() != cst::kCasePattern) {
      return;
    }
    if (is_sequence || items != 1) {
      sub_pattern(state);
    } else {
      inner = case_pattern(state);
    }
  });
  return inner != nullptr ? inner : sequence_pattern(state, here, first);
}

// The cursor is at a child of the union_pattern's parent: alternatives are simple patterns between `|`.
Pattern* Lowering::or_pattern(PatternState& state) {
  const Span here = span();
  size_t alternatives = 1;
  each_child([&] { alternatives += kind() == cst::kPipe; });
  const size_t first = mark();
  const bool allowed = state.allow_irrefutable;
  std::vector<NameEntry*> before = std::move(state.names);
  std::vector<NameEntry*> control;
  size_t index = 0;
  each_child([&] {
    if (kind() == cst::kPipe) {
      return;
    }
    state.names.clear();
    state.allow_irrefutable = allowed && index + 1 == alternatives;
    Pattern* alternative = simple_pattern(state);
    push(alternative);
    std::sort(state.names.begin(), state.names.end());
    if (index++ == 0) {
      control = state.names;
    } else if (state.names != control) {
      fail(ErrorPhase::kCompile, pattern_span_, "alternative patterns bind different names");
    }
  });
  state.allow_irrefutable = allowed;
  state.names = std::move(before);
  for (NameEntry* name : control) {
    if (std::find(state.names.begin(), state.names.end(), name) != state.names.end()) {
      fail(ErrorPhase::kCompile, here, "multiple assignments to name '" + std::string(name->text) + "' in pattern");
    }
    state.names.push_back(name);
  }
  Pattern* pattern = new_pattern(PatternKind::kOr, here);
  pattern->patterns = take<Pattern>(first);
  return pattern;
}

namespace {

// 1, 1.0 and True are one key.
bool numeric_key(const ConstantExpr& key, double* value) {
  switch (key.constant) {
    case ConstantKind::kInt:
      *value = static_cast<double>(key.integer);
      return true;
    case ConstantKind::kFloat:
      *value = key.real;
      return true;
    case ConstantKind::kTrue:
    case ConstantKind::kFalse:
      *value = key.constant == ConstantKind::kTrue ? 1 : 0;
      return true;
    default:
      return false;
  }
}

bool is_same_key(const ConstantExpr& a, const ConstantExpr& b) {
  double number_a = 0;
  double number_b = 0;
  if (a.constant == ConstantKind::kInt && b.constant == ConstantKind::kInt) {
    return a.integer == b.integer;
  }
  if (numeric_key(a, &number_a) && numeric_key(b, &number_b)) {
    return number_a == number_b;
  }
  return a.constant == b.constant && a.text == b.text && a.real == b.real && a.base == b.base;
}

// As CPython's message shows the key.
std::string key_text(const ConstantExpr& key) {
  switch (key.constant) {
    case ConstantKind::kInt:
      return std::to_string(key.integer);
    case ConstantKind::kFloat: {
      char digits[32];
      const auto result = std::to_chars(digits, digits + sizeof digits, key.real);
      std::string text(digits, result.ptr);
      return text.find_first_of(".en") == std::string::npos ? text + ".0" : text;
    }
    case ConstantKind::kStr:
      return "'" + std::string(key.text) + "'";
    case ConstantKind::kBytes:
      return "b'" + std::string(key.text) + "'";
    case ConstantKind::kTrue:
      return "True";
    case ConstantKind::kFalse:
      return "False";
    case ConstantKind::kNone:
      return "None";
    default:
      return std::string(key.text);
  }
}

}  // namespace

Pattern* Lowering::mapping_pattern(PatternState& state) {
  const Span here = span();
  Pattern* pattern = new_pattern(PatternKind::kMapping, here);
  const size_t first = mark();
  std::vector<Expr*> keys;
  std::vector<const ConstantExpr*> seen;
  each_child([&] {
    switch (kind()) {
      case cst::kLeftBrace:
      case cst::kRightBrace:
      case cst::kComma:
      case cst::kColon:
        return;
      case cst::kCasePattern:
        sub_pattern(state);
        return;
      case cst::kSplatPattern: {
        cursor_.first_child();
        go_next();
        pattern->target = bind_pattern_name(state, identifier(), span());
        cursor_.parent();
        return;
      }
      default: {
        const bool is_string = kind() == cst::kString || kind() == cst::kConcatenatedString;
        Expr* key = is_string ? expression() : simple_pattern(state)->value;
        if (key == nullptr || is_format_string(key)) {
          fail(ErrorPhase::kCompile, here, "mapping pattern keys may only match literals and attribute lookups");
          return;
        }
        if (key->kind == ExprKind::kConstant) {
          const auto* constant = static_cast<ConstantExpr*>(key);
          for (const ConstantExpr* before : seen) {
            if (is_same_key(*before, *constant)) {
              fail(ErrorPhase::kCompile, here, "mapping pattern checks duplicate key (" + key_text(*constant) + ")");
            }
          }
          seen.push_back(constant);
        }
        keys.push_back(key);
      }
    }
  });
  pattern->patterns = take<Pattern>(first);
  pattern->keys = arena_.copy(keys);
  return pattern;
}

Pattern* Lowering::class_pattern(PatternState& state) {
  Pattern* pattern = new_pattern(PatternKind::kClass, span());
  const size_t first = mark();
  std::vector<Name*> names;
  cursor_.first_child();
  pattern->value = pattern_name();
  while (go_next()) {
    if (kind() != cst::kCasePattern) {
      continue;
    }
    // `A(b=1 as c)`: the grammar puts `as` around the keyword.
    const uint32_t case_end = end();
    uint32_t levels = 1;
    cursor_.first_child();
    const bool has_as = kind() == cst::kAsPattern;
    if (has_as) {
      cursor_.first_child();
      cursor_.first_child();
      levels = 3;
    }
    const bool is_keyword = kind() == cst::kKeywordPattern;
    if (is_keyword) {
      cursor_.first_child();
      NameEntry* name = plain_identifier();
      check_attribute(name, span());
      const bool is_repeated = std::find(names.begin(), names.end(), name) != names.end();
      names.push_back(name);
      go_next();
      go_next();
      const bool allowed = state.allow_irrefutable;
      state.allow_irrefutable = true;
      Pattern* value = simple_pattern(state);
      state.allow_irrefutable = allowed;
      cursor_.parent();
      if (has_as) {
        cursor_.parent();
        go_next();
        go_next();
        value = as_pattern(state, value, {value->span.begin, case_end});
        levels = 2;
      }
      if (is_repeated) {
        fail(ErrorPhase::kCompile, value->span, "attribute name repeated in class pattern: " + std::string(name->text));
      }
      push(value);
    }
    for (; levels != 0; levels--) {
      cursor_.parent();
    }
    if (!is_keyword) {
      sub_pattern(state);
    }
  }
  cursor_.parent();
  pattern->patterns = take<Pattern>(first);
  pattern->keyword_names = arena_.copy(names);
  return pattern;
}

Pattern* Lowering::star_pattern(PatternState& state) {
  Pattern* pattern = new_pattern(PatternKind::kStar, span());
  cursor_.first_child();
  go_next();
  if (text() != "_") {
    pattern->target = bind_pattern_name(state, identifier(), span());
  }
  cursor_.parent();
  return pattern;
}

Expr* Lowering::pattern_number() {
  const uint32_t first = begin();
  if (kind() == cst::kComplexPattern) {
    auto* sum = make<BinaryOpExpr>(span());
    cursor_.first_child();
    sum->left = pattern_number();
    go_next();
    sum->op = kind() == cst::kPlus ? BinaryOperator::kAdd : BinaryOperator::kSubtract;
    sum->op_span = span();
    go_next();
    sum->right = number();
    cursor_.parent();
    return sum;
  }
  if (kind() != cst::kMinus) {
    return number();
  }
  go_next();
  Expr* value = number();
  return negated(value, {first, end()});
}

Expr* Lowering::pattern_name() {
  const uint32_t first = begin();
  Expr* result = nullptr;
  each_child([&] {
    if (kind() != cst::kIdentifier) {
      return;
    }
    if (result == nullptr) {
      result = load_name();
      return;
    }
    auto* attribute = make<AttributeExpr>({first, end()});
    attribute->object = result;
    NameEntry* name = identifier();
    attribute->name = name;
    attribute->name_span = span();
    check_attribute(name, attribute->name_span);
    result = attribute;
  });
  return result;
}

}  // namespace pyexec
