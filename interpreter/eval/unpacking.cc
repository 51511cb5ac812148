// SPDX-License-Identifier: Apache-2.0
#include "interpreter/eval/shared.h"
#include "interpreter/objects/iterators.h"

// `a, (b, *c) = value`: a tuple or list as a target.

namespace pyexec {

namespace {

RaisedResult raise_too_few(Frame& frame, SequenceExpr* target, size_t wanted, size_t got, bool at_least) {
  frame.run.raise(types::value_error_,
                  at_least ? "not enough values to unpack (expected at least {}, got {})"
                           : "not enough values to unpack (expected {}, got {})",
                  {wanted, got});
  return fail_here(frame, target);
}

RaisedResult raise_not_iterable(Frame& frame, SequenceExpr* target, Value value) {
  frame.run.raise(types::type_error_, "cannot unpack non-iterable {} object", {type_of(value)});
  return fail_here(frame, target);
}

bool is_iterable(Value value) {
  return looks_iterable(value);
}

bool unpack_starred(SequenceExpr* target, Frame& frame, Value value, size_t star) {
  Run& run = frame.run;
  if (!is_iterable(value)) {
    return raise_not_iterable(frame, target, value);
  }
  List* all = list_from_iterable(run, value);
  if (all == nullptr) {
    return fail_here(frame, target);
  }
  size_t before = star;
  size_t after = target->items.size() - star - 1;
  if (all->length < before + after) {
    return raise_too_few(frame, target, before + after, all->length, true);
  }
  size_t middle = all->length - before - after;
  for (size_t i = 0; i < before; ++i) {
    TRY(store(target->items[i], frame, all->items->items[i]));
  }
  List* rest = list_from(run, all->items != nullptr ? all->items->items + before : nullptr, middle);
  if (rest == nullptr) {
    return fail_here(frame, target);
  }
  TRY(store(static_cast<StarredExpr*>(target->items[star])->value, frame, Value::object(rest)));
  for (size_t i = 0; i < after; ++i) {
    TRY(store(target->items[star + 1 + i], frame, all->items->items[before + middle + i]));
  }
  return true;
}

}  // namespace

bool unpack(SequenceExpr* target, Frame& frame, Value value) {
  Run& run = frame.run;
  size_t wanted = target->items.size();
  if (target->has_starred) {
    for (size_t i = 0; i < wanted; ++i) {
      if (target->items[i]->kind == ExprKind::kStarred) {
        return unpack_starred(target, frame, value, i);
      }
    }
  }
  if (is_exact(value, &types::tuple_)) [[likely]] {
    Tuple* tuple = as_tuple(value);
    if (tuple->length == wanted) [[likely]] {
      for (size_t i = 0; i < wanted; ++i) {
        TRY(store(target->items[i], frame, load_slot(&tuple->items[i])));
      }
      return true;
    }
    if (tuple->length < wanted) {
      return raise_too_few(frame, target, wanted, tuple->length, false);
    }
    run.raise(types::value_error_, "too many values to unpack (expected {})", {wanted});
    return fail_here(frame, target);
  }
  if (!is_iterable(value)) {
    return raise_not_iterable(frame, target, value);
  }
  // All values are taken before the first is stored, as CPython does.
  Value iterator = get_iterator(run, value);
  if (iterator.is_raised()) {
    return fail_here(frame, target);
  }
  Value* base = run.top();
  for (size_t i = 0; i < wanted; ++i) {
    Value item = iterator_next(run, iterator);
    if (item.is_raised()) {
      return fail_here(frame, target);
    }
    if (item.is_absent()) {
      run.set_top(base);
      return raise_too_few(frame, target, wanted, i, false);
    }
    TRY(run.push(item));
  }
  Value extra = iterator_next(run, iterator);
  if (extra.is_raised()) {
    return fail_here(frame, target);
  }
  if (!extra.is_absent()) {
    run.set_top(base);
    run.raise(types::value_error_, "too many values to unpack (expected {})", {wanted});
    return fail_here(frame, target);
  }
  for (size_t i = 0; i < wanted; ++i) {
    TRY(store(target->items[i], frame, base[i]));
  }
  run.set_top(base);
  return true;
}

static bool store_sequence(Expr* node, Frame& frame, Value value) {
  return unpack(static_cast<SequenceExpr*>(node), frame, value);
}

void link_sequence_target(SequenceExpr* target) {
  target->store = store_sequence;
}

}  // namespace pyexec
