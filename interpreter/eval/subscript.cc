// SPDX-License-Identifier: Apache-2.0
#include "interpreter/eval/frame.h"

// `object[index]` as a value and as a target. Exact lists and tuples with an int, and exact dicts, are served here; the
// rest by get_item and set_item.

namespace pyexec {

namespace {

SubscriptExpr* as_subscript(Expr* expr) {
  return static_cast<SubscriptExpr*>(expr);
}

Value eval_slice(Expr* node, Frame& frame) {
  auto* expr = static_cast<SliceExpr*>(node);
  Value parts[3] = {Value::none(), Value::none(), Value::none()};
  Expr* sources[3] = {expr->lower, expr->upper, expr->step};
  for (int i = 0; i < 3; ++i) {
    if (sources[i] != nullptr) {
      TRY(parts[i], evaluate(sources[i], frame));
    }
  }
  TRY(Slice * slice, slice_new(frame.run, parts[0], parts[1], parts[2]));
  return Value::object(slice);
}

inline Value item_of(Run& run, Value object, Value index) {
  if (object.is_object() && index.is_int()) {
    Object* container = object.as_object();
    int64_t at = index.as_int();
    if (container->shape == types::list_.instance_shape) {
      List* list = static_cast<List*>(container);
      at += at < 0 ? static_cast<int64_t>(list->length) : 0;
      if (static_cast<uint64_t>(at) < list->length) [[likely]] {
        return load_slot(&list->items->items[at]);
      }
    } else if (container->shape == types::tuple_.instance_shape) {
      Tuple* tuple = static_cast<Tuple*>(container);
      at += at < 0 ? static_cast<int64_t>(tuple->length) : 0;
      if (static_cast<uint64_t>(at) < tuple->length) [[likely]] {
        return load_slot(&tuple->items[at]);
      }
    } else if (container->shape == types::str_.instance_shape) {
      Str* text = static_cast<Str*>(container);
      at += at < 0 ? static_cast<int64_t>(text->length) : 0;
      if (static_cast<uint64_t>(at) < text->length) [[likely]] {
        Str* character = str_from_code_point(run, text->at(static_cast<size_t>(at)));
        return character == nullptr ? Value::raised() : Value::object(character);
      }
    }
  }
  return get_item(run, object, index);
}

template <bool local_object, bool local_index>
Value eval_subscript(Expr* node, Frame& frame) {
  SubscriptExpr* expr = as_subscript(node);
  TRY(Value object, evaluate_operand<local_object>(expr->object, frame));
  TRY(Value index, evaluate_operand<local_index>(expr->index, frame));
  Value result = item_of(frame.run, object, index);
  return result.is_raised() ? fail_here(frame, expr) : result;
}

}  // namespace

bool store_subscript(SubscriptExpr* expr, Frame& frame, Value object, Value index, Value value) {
  if (index.is_int() && is_exact(object, &types::list_)) {
    List* list = as_list(object);
    int64_t at = index.as_int();
    at += at < 0 ? static_cast<int64_t>(list->length) : 0;
    if (static_cast<uint64_t>(at) < list->length) [[likely]] {
      store_slot(&list->items->items[at], value);
      return true;
    }
  }
  return set_item(frame.run, object, index, value) || fail_here(frame, expr);
}

template <bool local_object, bool local_index>
static bool store_target(Expr* node, Frame& frame, Value value) {
  SubscriptExpr* expr = as_subscript(node);
  TRY(Value object, evaluate_operand<local_object>(expr->object, frame));
  TRY(Value index, evaluate_operand<local_index>(expr->index, frame));
  return store_subscript(expr, frame, object, index, value);
}

Value load_item(SubscriptExpr* expr, Frame& frame, Value object, Value index) {
  Value result = item_of(frame.run, object, index);
  return result.is_raised() ? fail_here(frame, expr) : result;
}

void link_subscript(SubscriptExpr* expr) {
  bool object = is_local(expr->object);
  bool index = is_local(expr->index);
  expr->eval = object  ? (index ? eval_subscript<true, true> : eval_subscript<true, false>)
               : index ? eval_subscript<false, true>
                       : eval_subscript<false, false>;
  expr->store = object  ? (index ? store_target<true, true> : store_target<true, false>)
                : index ? store_target<false, true>
                        : store_target<false, false>;
}

void link_slice(SliceExpr* expr) {
  expr->eval = eval_slice;
}

}  // namespace pyexec
