// SPDX-License-Identifier: Apache-2.0
#include "interpreter/eval/shared.h"
#include "interpreter/objects/format.h"
#include "interpreter/objects/iterators.h"
#include "interpreter/objects/set_operations.h"
#include "parser/parse.h"

// Displays: (a, b), [a, *b], {a}, {k: v, **m}, and f-strings.

namespace pyexec {

namespace {

// Pushes the items, `*x` spread, and returns where they begin. Null: raised.
Value* push_items(SequenceExpr* expr, Frame& frame) {
  Run& run = frame.run;
  Value* base = run.top();
  for (Expr* item : expr->items) {
    if (item->kind != ExprKind::kStarred) {
      TRY(Value value, evaluate(item, frame));
      TRY(run.push(value));
      continue;
    }
    TRY(Value iterable, evaluate(static_cast<StarredExpr*>(item)->value, frame));
    if (expr->kind != ExprKind::kSet && !looks_iterable(iterable)) {
      run.raise(types::type_error_, "Value after * must be an iterable, not {}", {type_of(iterable)});
      return fail_here(frame, expr);
    }
    Iteration items(run, iterable);
    int64_t hint = 0;
    // CPython asks how many there will be, which runs a class's own __len__; not for sets.
    bool is_asked = expr->kind != ExprKind::kSet && type_of(iterable)->has(kTypeHeap);
    if (!items.ok() || (is_asked && !length_hint(run, iterable, 8, &hint))) {
      return fail_here(frame, expr);
    }
    while (true) {
      Value value = items.next();
      if (value.is_raised()) {
        return fail_here(frame, expr);
      }
      if (value.is_absent()) {
        break;
      }
      TRY(run.push(value));
    }
  }
  return base;
}

Value eval_tuple(Expr* node, Frame& frame) {
  auto* expr = static_cast<SequenceExpr*>(node);
  Run& run = frame.run;
  TRY(Value * base, push_items(expr, frame));
  TRY(Tuple * tuple, tuple_from(run, base, static_cast<size_t>(run.top() - base)));
  run.set_top(base);
  return Value::object(tuple);
}

Value eval_list(Expr* node, Frame& frame) {
  auto* expr = static_cast<SequenceExpr*>(node);
  Run& run = frame.run;
  TRY(Value * base, push_items(expr, frame));
  TRY(List * list, list_from(run, base, static_cast<size_t>(run.top() - base)));
  run.set_top(base);
  return Value::object(list);
}

// Whether CPython's compiler folds the expression to a constant.
bool is_folded(const Expr* expr) {
  switch (expr->kind) {
    case ExprKind::kConstant:
      return true;
    case ExprKind::kUnaryOp:
      return is_folded(static_cast<const UnaryOpExpr*>(expr)->operand);
    case ExprKind::kBinaryOp: {
      auto* operation = static_cast<const BinaryOpExpr*>(expr);
      return operation->rest.empty() && is_folded(operation->left) && is_folded(operation->right);
    }
    case ExprKind::kTuple:
      for (const Expr* item : static_cast<const SequenceExpr*>(expr)->items) {
        if (!is_folded(item)) {
          return false;
        }
      }
      return true;
    default:
      return false;
  }
}

Value eval_set(Expr* node, Frame& frame) {
  auto* expr = static_cast<SequenceExpr*>(node);
  Run& run = frame.run;
  TRY(Value * base, push_items(expr, frame));
  bool all_constant = expr->items.size() > 2;
  for (size_t i = 0; all_constant && i < expr->items.size(); ++i) {
    all_constant = is_folded(expr->items[i]);
  }
  if (all_constant) {
    Set* constants = set_from_constants(run, base, static_cast<size_t>(run.top() - base));
    run.set_top(base);
    return constants == nullptr ? fail_here(frame, expr) : Value::object(constants);
  }
  TRY(Set * set, set_new(run, false));
  for (Value* item = base; item < run.top(); ++item) {
    if (!set_add(run, set, *item)) {
      return fail_here(frame, expr);
    }
  }
  run.set_top(base);
  return Value::object(set);
}

Value eval_dict(Expr* node, Frame& frame) {
  auto* expr = static_cast<DictExpr*>(node);
  Run& run = frame.run;
  TRY(Dict * dict, expr->items.empty() ? dict_new(run) : dict_with_room(run, expr->items.size()));
  for (const DictItem& item : expr->items) {
    if (item.key == nullptr) {
      TRY(Value mapping, evaluate(item.value, frame));
      if (!is_dict(mapping)) {
        Value keys = get_attribute_or_absent(run, mapping, &names::keys_);
        if (keys.is_raised()) {
          return fail_here(frame, expr);
        }
        if (keys.is_absent()) {
          run.raise(types::type_error_, "'{}' object is not a mapping", {type_of(mapping)});
          return fail_here(frame, expr);
        }
      }
      if (!dict_update(run, dict, mapping)) {
        return fail_here(frame, expr);
      }
      continue;
    }
    TRY(Value key, evaluate(item.key, frame));
    TRY(Value value, evaluate(item.value, frame));
    if (!dict_set(run, dict, key, value)) {
      return fail_here(frame, expr);
    }
  }
  return Value::object(dict);
}

bool append_formatted(FormattedValueExpr* field, Frame& frame, StrBuilder& builder) {
  Run& run = frame.run;
  TRY(Value value, evaluate(field->value, frame));
  if (field->cache != nullptr) {
    return format_into(run, builder, value, field->conversion, *static_cast<const ConstantSpec*>(field->cache)) ||
           fail_here(frame, field->string_span);
  }
  Str* spec = nullptr;
  if (field->format_spec != nullptr) {
    TRY(Value text, evaluate(field->format_spec, frame));
    spec = as_str(text);
  }
  return format_into(run, builder, value, field->conversion, spec) || fail_here(frame, field->string_span);
}

Value eval_joined(Expr* node, Frame& frame) {
  auto* expr = static_cast<JoinedStrExpr*>(node);
  StrBuilder builder(frame.run);
  for (Expr* part : expr->parts) {
    if (part->kind == ExprKind::kFormattedValue) {
      TRY(append_formatted(static_cast<FormattedValueExpr*>(part), frame, builder));
    } else {
      TRY(Value text, evaluate(part, frame));
      TRY(builder.append(as_str(text)));
    }
  }
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

Value eval_formatted(Expr* node, Frame& frame) {
  StrBuilder builder(frame.run);
  TRY(append_formatted(static_cast<FormattedValueExpr*>(node), frame, builder));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

Value eval_conditional(Expr* node, Frame& frame) {
  auto* expr = static_cast<ConditionalExpr*>(node);
  TRY(Truth holds, condition_truth(expr->condition, frame, expr->test_span));
  return evaluate(holds == Truth::kTrue ? expr->then_value : expr->else_value, frame);
}

template <bool is_or>
Value eval_bool(Expr* node, Frame& frame) {
  auto* expr = static_cast<BoolOpExpr*>(node);
  Value value = Value::none();
  for (size_t i = 0; i < expr->operands.size(); ++i) {
    TRY(value, evaluate(expr->operands[i], frame));
    if (i + 1 == expr->operands.size()) {
      break;
    }
    Truth holds = value.is_bool() ? truth_of(value.bits != 0) : truth(frame.run, value);
    if (holds == Truth::kRaised) {
      return fail_here(frame, operand_location(expr, i));
    }
    if ((holds == Truth::kTrue) == is_or) {
      return value;
    }
  }
  return value;
}

Value eval_named(Expr* node, Frame& frame) {
  auto* expr = static_cast<NamedExprExpr*>(node);
  TRY(Value value, evaluate(expr->value, frame));
  TRY(store(expr->target, frame, value));
  return value;
}

}  // namespace

// A literal spec is read once, here.
void link_formatted(Linker& linker, FormattedValueExpr* field) {
  field->eval = eval_formatted;
  if (field->format_spec == nullptr || field->format_spec->kind != ExprKind::kConstant) {
    return;
  }
  auto* constant = static_cast<ConstantExpr*>(field->format_spec);
  Value text{static_cast<Tag>(constant->value[0]), constant->value[1]};
  if (!is_str(text)) {
    return;  // out of memory
  }
  if (field->cache == nullptr) {
    field->cache = linker.program.arena.make<ConstantSpec>();
  }
  *static_cast<ConstantSpec*>(field->cache) = compile_format_spec(as_str(text));
}

void link_display(Expr* expr) {
  switch (expr->kind) {
    case ExprKind::kTuple:
      expr->eval = eval_tuple;
      link_sequence_target(static_cast<SequenceExpr*>(expr));
      return;
    case ExprKind::kList:
      expr->eval = eval_list;
      link_sequence_target(static_cast<SequenceExpr*>(expr));
      return;
    case ExprKind::kSet:
      expr->eval = eval_set;
      return;
    case ExprKind::kDict:
      expr->eval = eval_dict;
      return;
    case ExprKind::kJoinedStr:
      expr->eval = eval_joined;
      return;
    case ExprKind::kConditional:
      expr->eval = eval_conditional;
      return;
    case ExprKind::kBoolOp:
      expr->eval = static_cast<BoolOpExpr*>(expr)->is_or ? eval_bool<true> : eval_bool<false>;
      return;
    case ExprKind::kNamedExpr:
      expr->eval = eval_named;
      return;
    default:
      PYEXEC_ASSERT(false && "not a display");
  }
}

}  // namespace pyexec
