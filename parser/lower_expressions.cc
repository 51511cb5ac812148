// SPDX-License-Identifier: Apache-2.0
#include "parser/locations.h"
#include "parser/lower.h"

// Expressions. Left spines (operators, calls, attributes, subscripts, `and`/`or`) are walked in loops: they are as long
// as the source likes. Everything else recurses under the depth limit.

namespace pyexec {
namespace {

constexpr uint32_t kNestedOperators = 64;  // of a left spine; the others stand in BinaryOpExpr::rest

BinaryOperator binary_operator(TSSymbol symbol) {
  switch (symbol) {
    case cst::kPlus:
      return BinaryOperator::kAdd;
    case cst::kMinus:
      return BinaryOperator::kSubtract;
    case cst::kStar:
      return BinaryOperator::kMultiply;
    case cst::kSlash:
      return BinaryOperator::kTrueDivide;
    case cst::kDoubleSlash:
      return BinaryOperator::kFloorDivide;
    case cst::kPercent:
      return BinaryOperator::kModulo;
    case cst::kDoubleStar:
      return BinaryOperator::kPower;
    case cst::kLeftShift:
      return BinaryOperator::kLeftShift;
    case cst::kRightShift:
      return BinaryOperator::kRightShift;
    case cst::kPipe:
      return BinaryOperator::kOr;
    case cst::kAmpersand:  // parse.cc swaps `&` and `^` for the grammar, which has their precedence the wrong way round
      return BinaryOperator::kXor;
    case cst::kCaret:
      return BinaryOperator::kAnd;
    default:
      return BinaryOperator::kMatrixMultiply;
  }
}

CompareOperator compare_operator(TSSymbol symbol) {
  switch (symbol) {
    case cst::kLess:
      return CompareOperator::kLess;
    case cst::kLessEqual:
      return CompareOperator::kLessEqual;
    case cst::kEqualEqual:
      return CompareOperator::kEqual;
    case cst::kNotEqual:
      return CompareOperator::kNotEqual;
    case cst::kGreater:
      return CompareOperator::kGreater;
    case cst::kGreaterEqual:
      return CompareOperator::kGreaterEqual;
    case cst::kIn:
      return CompareOperator::kIn;
    case cst::kNotIn:
      return CompareOperator::kNotIn;
    case cst::kIs:
      return CompareOperator::kIs;
    default:
      return CompareOperator::kIsNot;
  }
}

// -(2**63) is the one small integer whose digits alone are a big one.
bool is_two_to_63(const ConstantExpr& constant) {
  if (constant.constant != ConstantKind::kBigInt) {
    return false;
  }
  constexpr uint64_t kTwoTo63 = uint64_t{1} << 63;
  uint64_t value = 0;
  for (char c : constant.text) {
    const auto digit = static_cast<uint64_t>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    if (value > kTwoTo63 / constant.base) {
      return false;
    }
    value = value * constant.base + digit;
  }
  return value == kTwoTo63;
}

}  // namespace

Expr* Lowering::expression() {
  DepthGuard guard(depth_, 1);
  if (depth_ > kMaxDepth || stopped_) {
    return too_deep();
  }
  return expression_here();
}

Expr* Lowering::expression_here() {
  switch (kind()) {
    case cst::kIdentifier:
      return load_name();
    case cst::kInteger:
    case cst::kFloat:
      return number();
    case cst::kString:
      return string();
    case cst::kConcatenatedString:
      return concatenated_string();
    case cst::kTrue:
      return make<ConstantExpr>(span(), ConstantKind::kTrue);
    case cst::kFalse:
      return make<ConstantExpr>(span(), ConstantKind::kFalse);
    case cst::kNone:
      return make<ConstantExpr>(span(), ConstantKind::kNone);
    case cst::kEllipsis:
      return make<ConstantExpr>(span(), ConstantKind::kEllipsis);
    case cst::kCall:
    case cst::kAttribute:
    case cst::kSubscript:
      return primary_chain();
    case cst::kBinaryOperator:
      return binary();
    case cst::kComparisonOperator:
      return comparison();
    case cst::kBooleanOperator:
      return boolean();
    case cst::kNotOperator:
      return negation();
    case cst::kUnaryOperator:
      return unary();
    case cst::kConditionalExpression:
      return conditional();
    case cst::kParenthesizedExpression:
      return parenthesized();
    case cst::kNamedExpression:
      return named_expression();
    case cst::kLambda:
      return lambda();
    case cst::kAwait:
      return await();
    case cst::kYield:
      return yield();
    case cst::kList:
    case cst::kListPattern:
      return sequence(ExprKind::kList);
    case cst::kTuple:
    case cst::kTuplePattern:
      return sequence(ExprKind::kTuple);
    case cst::kSet:
      return sequence(ExprKind::kSet);
    case cst::kExpressionList:
    case cst::kPatternList:
      return expression_list();
    case cst::kDictionary:
      return dictionary();
    case cst::kListComprehension:
      return comprehension(ComprehensionKind::kList);
    case cst::kSetComprehension:
      return comprehension(ComprehensionKind::kSet);
    case cst::kDictionaryComprehension:
      return comprehension(ComprehensionKind::kDict);
    case cst::kGeneratorExpression:
      return comprehension(ComprehensionKind::kGenerator);
    case cst::kSlice:
      return slice();
    case cst::kType:
    case cst::kGenericType:
    case cst::kUnionType:
    case cst::kMemberType:
    case cst::kConstrainedType:
      return type_expression();
    case cst::kAsPattern:
      if (as_capture_ != nullptr) {
        return captured_as();
      }
      [[fallthrough]];
    default: {
      const Span here = span();
      unsupported(here, ts_node_type(cursor_.node()));
      return make<ConstantExpr>(here, ConstantKind::kNone);
    }
  }
}

Expr* Lowering::value_expression() {
  Expr* value = starred_expression();
  if (value->kind == ExprKind::kStarred) {
    fail(ErrorPhase::kCompile, value->span, "can't use starred expression here");
  }
  return value;
}

bool Lowering::find_star(uint32_t item_begin, uint32_t* star) const {
  for (uint32_t at = item_begin; at-- > 0;) {
    if (masked_[at] == kMaskedStar || masked_[at] == kMaskedFirstStar) {
      *star = at;
      return true;
    }
    if (masked_[at] != ' ') {
      return false;
    }
  }
  return false;
}

Expr* Lowering::wrap_star(Expr* item, uint32_t item_begin) {
  uint32_t star = 0;
  if (!find_star(item_begin, &star)) {
    return item;
  }
  auto* starred = make<StarredExpr>({star, end()});
  starred->value = item;
  return starred;
}

Expr* Lowering::starred_expression() {
  const uint32_t first = begin();
  const bool is_list = kind() == cst::kExpressionList || kind() == cst::kPatternList;
  Expr* item = expression();
  return is_list ? item : wrap_star(item, first);  // a star before a list is its first item's
}

// ---- operators -----------------------------------------------------------------------------------------------------

Expr* Lowering::binary() {
  uint32_t operators = 0;
  while (kind() == cst::kBinaryOperator) {
    cursor_.first_child();
    operators++;
  }
  const uint32_t nested = std::min(operators, kNestedOperators);
  DepthGuard guard(depth_, nested);
  if (depth_ > kMaxDepth) {
    for (; operators != 0; operators--) {
      cursor_.parent();
    }
    return too_deep();
  }
  const uint32_t first = begin();
  Expr* result = expression();
  std::vector<BinaryRest> rest;
  for (uint32_t done = 0; done < operators; done++) {
    go_next();
    const Span op_span = span();
    const BinaryOperator op = binary_operator(kind());
    go_next();
    Expr* right = expression();
    cursor_.parent();
    Expr* formatted =
        done == 0 && op == BinaryOperator::kModulo ? percent_literal(result, right, {first, end()}) : nullptr;
    if (formatted != nullptr) {
      result = formatted;
    } else if (done < nested) {
      auto* binary = make<BinaryOpExpr>({first, end()});
      binary->op = op;
      binary->left = result;
      binary->right = right;
      binary->op_span = op_span;
      result = binary;
    } else {
      rest.push_back({op, right, {first, end()}});
      count_node();
    }
  }
  if (!rest.empty()) {
    static_cast<BinaryOpExpr*>(result)->rest = arena_.copy(rest);
    result->span.end = rest.back().span.end;
  }
  return result;
}

// "%s: %5r" % (a, b) with s, r and a only is an f-string, as CPython compiles it: each value is formatted before the
// next is evaluated. Null: anything else.
Expr* Lowering::percent_literal(Expr* left, Expr* right, Span span) {
  if (left->kind != ExprKind::kConstant || static_cast<ConstantExpr*>(left)->constant != ConstantKind::kStr ||
      right->kind != ExprKind::kTuple || static_cast<TupleExpr*>(right)->has_starred) {
    return nullptr;
  }
  const std::string_view format = static_cast<ConstantExpr*>(left)->text;
  const std::span<Expr*> values = static_cast<TupleExpr*>(right)->items;
  struct Piece {
    std::string text;  // before the field
    char conversion;
    std::string spec;
  };
  std::vector<Piece> pieces;
  std::string text;
  size_t at = 0;
  auto number = [&](std::string* digits) {
    while (at < format.size() && format[at] >= '0' && format[at] <= '9') {
      *digits += format[at++];
    }
    return digits->size() < 3;
  };
  while (at < format.size()) {
    if (format[at] != '%') {
      text += format[at++];
      continue;
    }
    ++at;
    if (at < format.size() && format[at] == '%') {
      text += format[at++];
      continue;
    }
    bool is_left = false;
    while (at < format.size() && std::string_view("-+ #0").find(format[at]) != std::string_view::npos) {
      is_left = is_left || format[at++] == '-';
    }
    std::string width;
    std::string precision;
    if (!number(&width)) {
      return nullptr;
    }
    const bool has_precision = at < format.size() && format[at] == '.';
    if (has_precision && (++at, !number(&precision))) {
      return nullptr;
    }
    if (at == format.size() || (format[at] != 's' && format[at] != 'r' && format[at] != 'a')) {
      return nullptr;
    }
    std::string spec = (!width.empty() && !is_left ? ">" : "") + width;
    if (has_precision) {
      spec += "." + (precision.empty() ? "0" : precision);
    }
    pieces.push_back({std::move(text), format[at++], std::move(spec)});
    text.clear();
  }
  if (pieces.empty() || pieces.size() != values.size()) {
    return nullptr;
  }
  auto literal = [&](const std::string& value) {
    auto* constant = make<ConstantExpr>(left->span, ConstantKind::kStr);
    constant->text = stable(value);
    return constant;
  };
  const size_t first = mark();
  for (size_t i = 0; i < pieces.size(); i++) {
    if (!pieces[i].text.empty()) {
      push(literal(pieces[i].text));
    }
    auto* field = make<FormattedValueExpr>(values[i]->span);
    field->value = values[i];
    field->conversion = pieces[i].conversion;
    field->string_span = values[i]->span;
    if (!pieces[i].spec.empty()) {
      field->format_spec = literal(pieces[i].spec);
    }
    push(field);
  }
  if (!text.empty()) {
    push(literal(text));
  }
  auto* joined = make<JoinedStrExpr>(span);
  joined->parts = take<Expr>(first);
  return joined;
}

Expr* Lowering::boolean() {
  uint32_t operators = 0;
  while (kind() == cst::kBooleanOperator) {
    cursor_.first_child();
    operators++;
  }
  const uint32_t first = begin();
  // The spine alternates between runs of `and` and runs of `or`; each run is one node, and a run's node is deeper by
  // one.
  DepthGuard guard(depth_, 1);
  size_t items = mark();
  push(expression());
  const size_t flow = flow_mark();  // only the first operand is sure to be evaluated
  TSSymbol run = 0;
  uint32_t last_end = 0;
  uint32_t runs = 0;
  for (; operators != 0; operators--) {
    go_next();
    if (run != 0 && kind() != run) {
      auto* node = make<BoolOpExpr>({first, last_end});
      node->is_or = run == cst::kOr;
      node->operands = take<Expr>(items);
      push(node);
      runs++;
    }
    run = kind();
    go_next();
    push(expression());
    cursor_.parent();
    last_end = end();
  }
  flow_reset(flow);
  auto* node = make<BoolOpExpr>({first, last_end});
  node->is_or = run == cst::kOr;
  node->operands = take<Expr>(items);
  if (depth_ + runs > kMaxDepth) {
    return too_deep();
  }
  return node;
}

Expr* Lowering::comparison() {
  auto* compare = make<CompareExpr>(span());
  const size_t first = mark();
  std::array<CompareOperator, 8> few;
  std::vector<CompareOperator> many;
  size_t count = 0;
  size_t flow = 0;
  bool is_operand = true;
  each_child([&] {
    if (!is_operand) {
      const CompareOperator op = compare_operator(kind());
      if (count < few.size()) {
        few[count] = op;
      } else {
        if (many.empty()) {
          many.assign(few.begin(), few.end());
        }
        many.push_back(op);
      }
      count++;
      is_operand = true;
      return;
    }
    is_operand = false;
    Expr* operand = expression();
    if (compare->left == nullptr) {
      compare->left = operand;
    } else {
      push(operand);
      if (count == 1) {
        flow = flow_mark();  // from here on operands are evaluated only if the comparisons before were true
      }
    }
  });
  flow_reset(flow);
  compare->comparators = take<Expr>(first);
  compare->ops = arena_.copy(many.empty() ? std::span<const CompareOperator>(few.data(), count) : many);
  return compare;
}

Expr* Lowering::unary() {
  const Span here = span();
  const bool is_masked = is_masked_minus(cursor_.begin());
  cursor_.first_child();
  const TSSymbol symbol = kind();
  go_next();
  Expr* operand = expression();
  cursor_.parent();
  if (is_masked) {
    return operand;
  }
  if (symbol == cst::kMinus) {
    return negated(operand, here);
  }
  auto* node = make<UnaryOpExpr>(here);
  node->op = symbol == cst::kPlus ? UnaryOperator::kPositive : UnaryOperator::kInvert;
  node->operand = operand;
  return node;
}

// A negative number is a constant, as it is in CPython: -9223372036854775808 is an ordinary integer.
Expr* Lowering::negated(Expr* operand, Span here) {
  if (operand->kind == ExprKind::kConstant) {
    auto* constant = static_cast<ConstantExpr*>(operand);
    const bool is_int = constant->constant == ConstantKind::kInt && constant->integer != INT64_MIN;
    if (is_int || constant->constant == ConstantKind::kFloat || is_two_to_63(*constant)) {
      constant->integer = is_int ? -constant->integer : INT64_MIN;
      constant->real = -constant->real;
      if (constant->constant == ConstantKind::kBigInt) {
        constant->constant = ConstantKind::kInt;
      }
      constant->span = here;
      constant->parenthesized = false;
      return constant;
    }
  }
  auto* node = make<UnaryOpExpr>(here);
  node->op = UnaryOperator::kNegative;
  node->operand = operand;
  return node;
}

Expr* Lowering::negation() {
  auto* node = make<UnaryOpExpr>(span());
  node->op = UnaryOperator::kNot;
  cursor_.first_child();
  go_next();
  node->operand = expression();
  cursor_.parent();
  return node;
}

Expr* Lowering::conditional() {
  const Span here = span();
  // `a := b if c else d` is a := (b if c else d); the grammar gives (a := b) if c else d.
  cursor_.first_child();
  const bool is_named = kind() == cst::kNamedExpression;
  NameEntry* name = nullptr;
  Span name_span{};
  Span value_span = here;
  if (is_named) {
    cursor_.first_child();
    name = identifier();
    name_span = span();
    go_next();
    go_next();
    value_span.begin = begin();
    cursor_.parent();
  }
  cursor_.parent();
  if (!is_named) {
    return conditional_parts(here, false);
  }
  return named_expression_of(here, name_span, name, [&] { return conditional_parts(value_span, true); });
}

Expr* Lowering::conditional_parts(Span span, bool is_named) {
  auto* node = make<ConditionalExpr>(span);
  // The condition runs first, so what it binds is known in both branches.
  cursor_.first_child();
  go_next();
  go_next();
  node->condition = expression();
  mark_test(node->condition, span);
  node->test_span = span;
  cursor_.parent();
  cursor_.first_child();
  const size_t flow = flow_mark();
  if (is_named) {
    cursor_.first_child();
    go_next();
    go_next();
    node->then_value = expression();
    cursor_.parent();
  } else {
    node->then_value = expression();
  }
  flow_reset(flow);
  go_next();
  go_next();
  go_next();
  go_next();
  node->else_value = expression();
  flow_reset(flow);
  cursor_.parent();
  if (as_capture_ != nullptr && as_capture_->is_found) {
    node->span.end = as_capture_->value_end;
  }
  return node;
}

// The as_pattern inside the last operand of a conditional expression or a lambda: its target is the statement's.
Expr* Lowering::captured_as() {
  AsCapture& capture = *as_capture_;
  cursor_.first_child();
  as_capture_ = nullptr;
  Expr* value = expression();
  as_capture_ = &capture;
  capture.value_end = end();
  capture.is_found = true;
  cursor_.parent();
  return value;
}

template <class F>
Expr* Lowering::named_expression_of(Span here, Span name_span, NameEntry* name, F value) {
  auto* node = make<NamedExprExpr>(here);
  Scope* scope = scopes_.current();
  if (scope->in_iterable > 0) {
    fail(ErrorPhase::kSymbols, here, "assignment expression cannot be used in a comprehension iterable expression");
  }
  if (in_annotation_ && has_future_annotations_) {
    fail(ErrorPhase::kSymbols, here, "'named expression' can not be used within an annotation");
  }
  const bool in_comprehension = scope->kind == ScopeKind::kComprehension || scope->kind == ScopeKind::kGenerator;
  if (in_comprehension) {
    extend_named_expression(name, name_span);
  }
  node->value = value();
  if (in_comprehension) {
    auto* target = make<NameExpr>(name_span);
    target->name = name;
    scopes_.use(target, scopes_.symbol(name), false);
    check_debug_name(name, name_span);
    node->target = target;
  } else {
    node->target = store_name_now(name, name_span);
  }
  return node;
}

Expr* Lowering::named_expression() {
  const Span here = span();
  cursor_.first_child();
  const Span name_span = span();
  NameEntry* name = identifier();
  go_next();
  go_next();
  Expr* result = named_expression_of(here, name_span, name, [&] { return expression(); });
  cursor_.parent();
  return result;
}

// `:=` in a comprehension binds in the scope around all comprehensions.
void Lowering::extend_named_expression(NameEntry* name, Span where) {
  using namespace symbol_flags;
  Scope* scope = scopes_.current();
  for (; scope->kind == ScopeKind::kComprehension || scope->kind == ScopeKind::kGenerator; scope = scope->parent) {
    Symbol* symbol = scopes_.symbol_in(scope, name);
    if (symbol->has(kIteration)) {
      fail(ErrorPhase::kSymbols, where,
           "assignment expression cannot rebind comprehension iteration variable '" + std::string(name->text) + "'");
    }
    symbol->flags |= kPassedOn;
  }
  if (scope->kind == ScopeKind::kClass) {
    fail(ErrorPhase::kSymbols, where, "assignment expression within a comprehension cannot be used in a class body");
  }
  scopes_.symbol_in(scope, name)->flags |= kBound;
}

Expr* Lowering::parenthesized() {
  cursor_.first_child();
  go_next();
  Expr* inner = expression();
  cursor_.parent();
  inner->parenthesized = true;
  return inner;
}

Expr* Lowering::await() {
  const Span here = span();
  cursor_.first_child();
  go_next();
  // `await a ** b` is (await a) ** b; the grammar gives await (a ** b).
  const bool is_power = kind() == cst::kBinaryOperator;
  if (is_power) {
    cursor_.first_child();
  }
  auto* node = make<AwaitExpr>({here.begin, end()});
  Scope* scope = scopes_.current();
  if (in_annotation_ && has_future_annotations_) {
    fail(ErrorPhase::kSymbols, here, "'await expression' can not be used within an annotation");
  }
  const bool in_comprehension = scope->kind == ScopeKind::kComprehension || scope->kind == ScopeKind::kGenerator;
  if (!in_comprehension && !scope->is_async) {
    fail(ErrorPhase::kCompile, node->span,
         scope->is_function_like() ? "'await' outside async function" : "'await' outside function");
  }
  scope->has_await = true;
  scope->frame->is_suspending = true;
  node->value = expression();
  Expr* result = node;
  if (is_power) {
    auto* power = make<BinaryOpExpr>(here);
    power->left = node;
    power->op = BinaryOperator::kPower;
    go_next();
    power->op_span = span();
    go_next();
    power->right = expression();
    cursor_.parent();
    result = power;
  }
  cursor_.parent();
  return result;
}

Expr* Lowering::yield() {
  const Span here = span();
  Scope* scope = scopes_.current();
  if (in_annotation_ && has_future_annotations_) {
    fail(ErrorPhase::kSymbols, here, "'yield expression' can not be used within an annotation");
  }
  if (scope->kind == ScopeKind::kComprehension || scope->kind == ScopeKind::kGenerator) {
    const char* where = "generator expression";
    if (scope->kind == ScopeKind::kComprehension) {
      const ComprehensionKind what = scope->comprehension->comprehension;
      where = what == ComprehensionKind::kList  ? "list comprehension"
              : what == ComprehensionKind::kSet ? "set comprehension"
                                                : "dict comprehension";
    }
    fail(ErrorPhase::kSymbols, here, std::string("'yield' inside ") + where);
  } else if (!scope->is_function_like()) {
    fail(ErrorPhase::kCompile, here, "'yield' outside function");
  } else {
    scope->code->is_generator = true;
    scope->is_suspending = true;
  }
  bool is_from = false;
  Expr* value = nullptr;
  each_child([&] {
    switch (kind()) {
      case cst::kFrom:
        is_from = true;
        break;
      default:
        if (ts_node_is_named(cursor_.node())) {
          value = value_expression();
        }
    }
  });
  if (is_from) {
    if (scope->is_async && scope->is_function_like()) {
      fail(ErrorPhase::kCompile, here, "'yield from' inside async function");
    }
    auto* node = make<YieldFromExpr>(here);
    node->value = value;
    return node;
  }
  auto* node = make<YieldExpr>(here);
  node->value = value;
  return node;
}

}  // namespace pyexec
