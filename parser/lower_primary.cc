// SPDX-License-Identifier: Apache-2.0
#include "parser/lower.h"

// Calls, attributes and subscripts: chains of any length, walked in a loop.

namespace pyexec {

namespace {

bool is_chain(TSSymbol symbol) {
  return symbol == cst::kCall || symbol == cst::kAttribute || symbol == cst::kSubscript;
}

}  // namespace

Expr* Lowering::primary_chain() {
  uint32_t links = 0;
  while (is_chain(kind())) {
    cursor_.first_child();
    links++;
  }
  DepthGuard guard(depth_, links);
  if (depth_ > kMaxDepth) {
    for (; links != 0; links--) {
      cursor_.parent();
    }
    return too_deep();
  }
  const uint32_t first = begin();
  Expr* result = expression();
  for (; links != 0; links--) {
    go_next();
    depth_--;
    result = chain_link(result, first);
    depth_++;
    cursor_.parent();
    result->span.end = end();
  }
  return result;
}

Expr* Lowering::chain_link(Expr* object, uint32_t begin) {
  switch (kind()) {
    case cst::kDot: {
      go_next();
      auto* attribute = make<AttributeExpr>({begin, begin});
      attribute->object = object;
      NameEntry* name = identifier();
      attribute->name = name;
      attribute->name_span = span();
      check_attribute(name, attribute->name_span);
      return attribute;
    }
    case cst::kLeftBracket:
      return subscript(object, begin);
    default:
      return call(object, begin);
  }
}

// Subscripts that parse.cc shows as calls.
Expr* Lowering::masked_subscript(Expr* object, uint32_t begin) {
  auto* subscript = make<SubscriptExpr>({begin, begin});
  subscript->object = object;
  const size_t first = mark();
  bool has_comma = false;
  Span inside{};
  each_child([&] {
    if (kind() == cst::kLeftParen || kind() == cst::kRightParen) {
      return;
    }
    if (kind() == cst::kComma) {
      has_comma = true;
    } else {
      const uint32_t item = this->begin();
      push(starred_expression());
      if (inside.end == 0) {
        inside.begin = item_begin(first, item);
      }
    }
    inside.end = end();
  });
  subscript->index = finish_index(inside, first, has_comma);
  return subscript;
}

// One index, or a tuple of them: `a[*b]` is a[(*b,)].
Expr* Lowering::finish_index(Span inside, size_t first, bool has_comma) {
  const bool has_star = static_cast<Expr*>(scratch_.items[first])->kind == ExprKind::kStarred;
  return has_comma || has_star ? finish_sequence<TupleExpr>(inside, first) : take<Expr>(first)[0];
}

Expr* Lowering::call(Expr* function, uint32_t begin) {
  if (source_[this->begin()] == '[') {
    return masked_subscript(function, begin);
  }
  auto* call = make<CallExpr>({begin, begin});
  call->function = function;
  const size_t first = mark();
  if (kind() == cst::kGeneratorExpression) {
    push(expression());
  } else {
    const size_t first_keyword = scratch_.keywords.size();
    each_child([&] {
      if (argument()) {
        call->has_unpacking = true;
      }
    });
    call->keywords = take_from(scratch_.keywords, first_keyword);
  }
  call->arguments = take<Expr>(first);
  check_keywords(call->keywords, {begin, end()});
  return call;
}

void Lowering::check_keywords(std::span<Keyword> keywords, Span call) {
  for (const Keyword& keyword : keywords) {
    if (keyword.name == name_debug_) {
      fail(ErrorPhase::kCompile, call, "cannot assign to __debug__");
    }
  }
  if (keywords.size() < 2) {
    return;
  }
  // A name met twice carries this call's stamp already.
  call_stamp_++;
  for (const Keyword& keyword : keywords) {
    if (keyword.name == nullptr) {
      continue;
    }
    NameEntry* name = entry_of(keyword.name);
    if (name->keyword_stamp == call_stamp_) {
      fail(ErrorPhase::kCompile, keyword.span, "keyword argument repeated: " + std::string(name->text));
    }
    name->keyword_stamp = call_stamp_;
  }
}

bool Lowering::argument() {
  switch (kind()) {
    case cst::kLeftParen:
    case cst::kRightParen:
    case cst::kComma:
      return false;
    case cst::kKeywordArgument: {
      Keyword keyword{nullptr, nullptr, span()};
      cursor_.first_child();
      keyword.name = plain_identifier();
      go_next();
      go_next();
      keyword.value = expression();
      cursor_.parent();
      scratch_.keywords.push_back(keyword);
      return false;
    }
    case cst::kDictionarySplat: {
      Keyword keyword{nullptr, nullptr, span()};
      cursor_.first_child();
      go_next();
      keyword.value = expression();
      cursor_.parent();
      scratch_.keywords.push_back(keyword);
      return true;
    }
    default: {
      Expr* item = starred_expression();
      push(item);
      return item->kind == ExprKind::kStarred;
    }
  }
}

Expr* Lowering::subscript(Expr* object, uint32_t begin) {
  auto* subscript = make<SubscriptExpr>({begin, begin});
  subscript->object = object;
  const size_t first = mark();
  bool has_comma = false;
  Span inside{};
  while (go_next() && kind() != cst::kRightBracket) {
    if (kind() == cst::kComma) {
      has_comma = true;
    } else {
      const uint32_t item = this->begin();
      push(starred_expression());
      if (inside.end == 0) {
        inside.begin = item_begin(first, item);
      }
    }
    inside.end = end();
  }
  subscript->index = finish_index(inside, first, has_comma);
  return subscript;
}

Expr* Lowering::slice() {
  auto* slice = make<SliceExpr>(span());
  int part = 0;
  each_child([&] {
    if (kind() == cst::kColon) {
      part++;
      return;
    }
    Expr* value = expression();
    (part == 0 ? slice->lower : part == 1 ? slice->upper : slice->step) = value;
  });
  return slice;
}

}  // namespace pyexec
