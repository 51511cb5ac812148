// SPDX-License-Identifier: Apache-2.0
#include "parser/lower.h"

// What stands left of `=`, after `for` and `as`, and after `del`. The grammar has kinds of its own for some of these
// places and parses others as expressions; both end here.

namespace pyexec {

using namespace symbol_flags;

Expr* Lowering::target() {
  switch (kind()) {
    case cst::kIdentifier:
      return store_name(identifier(), span());
    case cst::kTuple:
    case cst::kTuplePattern:
      return sequence_target(false);
    case cst::kList:
    case cst::kListPattern:
      return sequence_target(true);
    case cst::kPatternList:
    case cst::kExpressionList:
      return target_list();
    case cst::kParenthesizedExpression: {
      cursor_.first_child();
      go_next();
      Expr* inner = target();
      cursor_.parent();
      inner->parenthesized = true;
      return inner;
    }
    case cst::kAsPatternTarget: {
      cursor_.first_child();
      Expr* inner = target();
      cursor_.parent();
      return inner;
    }
    case cst::kAttribute: {
      auto* attribute = static_cast<AttributeExpr*>(expression());
      if (attribute->kind != ExprKind::kAttribute) {
        return attribute;  // too deep
      }
      NameEntry* name = entry_of(attribute->name);
      check_debug_name(name, attribute->span);
      count_self_attribute(attribute);
      return attribute;
    }
    case cst::kSubscript:
      return expression();
    default:
      unsupported(span(), "this assignment target");
      return expression();
  }
}

// The distinct attributes that a class's methods store on their first parameter.
void Lowering::count_self_attribute(AttributeExpr* attribute) {
  const Scope* method = scopes_.current()->frame;
  if (attribute->object->kind != ExprKind::kName || method->self_name == nullptr ||
      static_cast<NameExpr*>(attribute->object)->name != method->self_name) {
    return;
  }
  NameEntry* name = entry_of(attribute->name);
  const Scope* owner = method->parent;
  if (name->attribute_stamp != owner->number) {
    name->attribute_stamp = owner->number;
    owner->class_statement->self_attributes++;
  }
}

// An item of a sequence of targets.
Expr* Lowering::target_item() {
  const uint32_t first = begin();
  const bool is_list = kind() == cst::kExpressionList || kind() == cst::kPatternList;
  Expr* item = target();
  return is_list ? item : wrap_star(item, first);
}

// A target that is not part of a sequence.
Expr* Lowering::target_alone() {
  Expr* item = target_item();
  if (item->kind == ExprKind::kStarred) {
    fail(ErrorPhase::kCompile, item->span, "starred assignment target must be in a list or tuple");
  }
  return item;
}

void Lowering::check_stars(std::span<Expr*> items, Span span) {
  int stars = 0;
  for (Expr* item : items) {
    stars += item->kind == ExprKind::kStarred;
  }
  if (stars > 1) {
    fail(ErrorPhase::kCompile, span, "multiple starred expressions in assignment");
  }
}

Expr* Lowering::sequence_target(bool is_list) {
  if (depth_ > 1000) {
    return too_deep();
  }
  depth_++;
  const Span here = span();
  const size_t first = mark();
  bool has_comma = false;
  each_child([&] {
    switch (kind()) {
      case cst::kLeftParen:
      case cst::kRightParen:
      case cst::kLeftBracket:
      case cst::kRightBracket:
        break;
      case cst::kComma:
        has_comma = true;
        break;
      default:
        push(target_item());
    }
  });
  depth_--;
  if (!is_list && !has_comma && mark() == first + 1) {
    Expr* inner = take<Expr>(first)[0];
    inner->parenthesized = true;
    return inner;
  }
  SequenceExpr* result = nullptr;
  if (is_list) {
    result = finish_sequence<ListExpr>(here, first);
  } else {
    result = finish_sequence<TupleExpr>(here, first);
  }
  check_stars(result->items, here);
  return result;
}

Expr* Lowering::target_list() {
  Span here = span();
  const size_t first = mark();
  each_child([&] {
    if (kind() != cst::kComma) {
      push(target_item());
    }
  });
  here.begin = item_begin(first, here.begin);
  auto* result = finish_sequence<TupleExpr>(here, first);
  check_stars(result->items, here);
  return result;
}

void Lowering::delete_target() {
  switch (kind()) {
    case cst::kTuple:
    case cst::kTuplePattern:
    case cst::kList:
    case cst::kListPattern:
    case cst::kExpressionList:
    case cst::kParenthesizedExpression:
      each_child([&] {
        if (ts_node_is_named(cursor_.node())) {
          delete_target();
        }
      });
      return;
    case cst::kIdentifier: {
      auto* node = make<NameExpr>(span());
      NameEntry* name = identifier();
      node->name = name;
      if (name == name_debug_) {
        fail(ErrorPhase::kCompile, node->span, "cannot delete __debug__");
      }
      Symbol* symbol = scopes_.symbol(name);
      symbol->flags |= kBound | kDeleted;
      scopes_.use(node, symbol, false);
      push(node);
      return;
    }
    default: {
      Expr* item = expression();
      if (item->kind == ExprKind::kAttribute && static_cast<AttributeExpr*>(item)->name == name_debug_) {
        fail(ErrorPhase::kCompile, item->span, "cannot delete __debug__");
      }
      push(item);
    }
  }
}

}  // namespace pyexec
