// SPDX-License-Identifier: Apache-2.0
#include "parser/lower.h"

// Numbers, displays, and the grammar's kinds for annotations.

namespace pyexec {

Expr* Lowering::number() {
  const NumberLiteral literal = decode_number(arena_, text());
  auto* constant = make<ConstantExpr>(span(), literal.kind);
  constant->integer = literal.integer;
  constant->real = literal.real;
  constant->text = literal.digits;
  constant->base = literal.base;
  return constant;
}

template <class T>
T* Lowering::finish_sequence(Span span, size_t first) {
  auto* node = make<T>(span);
  node->items = take<Expr>(first);
  for (Expr* item : node->items) {
    node->has_starred = node->has_starred || item->kind == ExprKind::kStarred;
  }
  return node;
}
template ListExpr* Lowering::finish_sequence<ListExpr>(Span, size_t);
template TupleExpr* Lowering::finish_sequence<TupleExpr>(Span, size_t);
template SetExpr* Lowering::finish_sequence<SetExpr>(Span, size_t);

Expr* Lowering::sequence(ExprKind result) {
  const Span here = span();
  const size_t first = mark();
  bool has_comma = false;
  each_child([&] {
    switch (kind()) {
      case cst::kLeftParen:
      case cst::kRightParen:
      case cst::kLeftBracket:
      case cst::kRightBracket:
      case cst::kLeftBrace:
      case cst::kRightBrace:
        break;
      case cst::kComma:
        has_comma = true;
        break;
      default:
        push(starred_expression());
    }
  });
  if (result == ExprKind::kList) {
    return finish_sequence<ListExpr>(here, first);
  }
  if (result == ExprKind::kSet) {
    return finish_sequence<SetExpr>(here, first);
  }
  if (!has_comma && mark() == first + 1) {  // the grammar's tuple_pattern around one name is only a parenthesis
    Expr* inner = take<Expr>(first)[0];
    inner->parenthesized = true;
    return inner;
  }
  return finish_sequence<TupleExpr>(here, first);
}

Expr* Lowering::expression_list() {
  Span here = span();
  const size_t first = mark();
  each_child([&] {
    if (kind() != cst::kComma) {
      push(starred_expression());
    }
  });
  here.begin = item_begin(first, here.begin);
  return finish_sequence<TupleExpr>(here, first);
}

Expr* Lowering::dictionary() {
  auto* node = make<DictExpr>(span());
  const size_t first = scratch_.dict_items.size();
  each_child([&] {
    if (kind() == cst::kPair) {
      DictItem item{};
      cursor_.first_child();
      item.key = expression();
      go_next();
      go_next();
      item.value = expression();
      cursor_.parent();
      scratch_.dict_items.push_back(item);
    } else if (kind() == cst::kDictionarySplat) {
      cursor_.first_child();
      go_next();
      scratch_.dict_items.push_back({nullptr, expression()});
      cursor_.parent();
      node->has_unpacking = true;
    }
  });
  node->items = take_from(scratch_.dict_items, first);
  return node;
}

// Annotations have kinds of their own: `list[int]`, `int | None`, `a.b` are expressions all the same.
Expr* Lowering::type_expression() {
  const Span here = span();
  const TSSymbol symbol = kind();
  cursor_.first_child();
  Expr* result = nullptr;
  switch (symbol) {
    case cst::kType:
      result = expression();
      break;
    case cst::kGenericType: {
      auto* node = make<SubscriptExpr>(here);
      node->object = expression();
      go_next();
      const size_t first = mark();
      bool has_comma = false;
      Span inside{};
      each_child([&] {
        if (kind() == cst::kLeftBracket || kind() == cst::kRightBracket) {
          return;
        }
        if (kind() == cst::kComma) {
          has_comma = true;
        } else {
          const uint32_t item = begin();
          push(starred_expression());
          if (inside.end == 0) {
            inside.begin = item_begin(first, item);
          }
        }
        inside.end = end();
      });
      node->index = finish_index(inside, first, has_comma);
      result = node;
      break;
    }
    case cst::kUnionType: {
      auto* node = make<BinaryOpExpr>(here);
      node->op = BinaryOperator::kOr;
      node->left = expression();
      go_next();
      node->op_span = span();
      go_next();
      node->right = expression();
      result = node;
      break;
    }
    case cst::kMemberType: {
      auto* node = make<AttributeExpr>(here);
      node->object = expression();
      go_next();
      go_next();
      NameEntry* name = identifier();
      node->name = name;
      node->name_span = span();
      check_attribute(name, node->name_span);
      result = node;
      break;
    }
    default: {  // constrained_type: `a: b` inside brackets is a slice
      auto* node = make<SliceExpr>(here);
      node->lower = expression();
      go_next();
      go_next();
      node->upper = expression();
      result = node;
    }
  }
  cursor_.parent();
  return result;
}

}  // namespace pyexec
