// SPDX-License-Identifier: Apache-2.0
#include "interpreter/eval/shared.h"
#include "interpreter/objects/iterators.h"

// The for statement. Over range(…) it counts without an iterator, over exact lists and tuples it indexes (a list that
// grows meanwhile is followed), over anything else it asks the iterator.

namespace pyexec {

namespace {

// The body of one turn. True: go on; false: leave with *completion.
inline bool run_body(ForStmt* stmt, Frame& frame, Completion* completion) {
  *completion = execute_block(stmt->body, frame);
  if (*completion != Completion::kNormal) [[unlikely]] {
    if (*completion == Completion::kBreak) {
      *completion = Completion::kNormal;
      return false;
    }
    if (*completion != Completion::kContinue) {
      return false;
    }
  }
  if (!frame.run.step()) [[unlikely]] {
    *completion = fail_here(frame, stmt->span);
    return false;
  }
  return true;
}

// One turn: stores the item and runs the body.
template <bool local>
inline bool turn(ForStmt* stmt, Frame& frame, Value item, Completion* completion) {
  if constexpr (local) {
    store_slot(&frame.slots[static_cast<NameExpr*>(stmt->target)->index], item);
  } else if (!store(stmt->target, frame, item)) [[unlikely]] {
    *completion = Completion::kRaise;
    return false;
  }
  return run_body(stmt, frame, completion);
}

template <bool local>
Completion run_list(ForStmt* stmt, Frame& frame, List* list) {
  Completion completion = Completion::kNormal;
  // The slot keeps the list alive: nothing else may while the body runs.
  frame.slots[stmt->iterator_slot] = Value::object(list);
  for (size_t i = 0; i < list->length; ++i) {
    if (!turn<local>(stmt, frame, load_slot(&list->items->items[i]), &completion)) {
      return completion;
    }
  }
  return execute_block(stmt->else_body, frame);
}

template <bool local>
Completion run_tuple(ForStmt* stmt, Frame& frame, Tuple* tuple) {
  Completion completion = Completion::kNormal;
  frame.slots[stmt->iterator_slot] = Value::object(tuple);
  for (size_t i = 0; i < tuple->length; ++i) {
    if (!turn<local>(stmt, frame, load_slot(&tuple->items[i]), &completion)) {
      return completion;
    }
  }
  return execute_block(stmt->else_body, frame);
}

template <bool local>
Completion run_counter(ForStmt* stmt, Frame& frame, int64_t start, int64_t stop, int64_t step) {
  Completion completion = Completion::kNormal;
  // The number of turns is computed first, so that start + i * step cannot overflow.
  uint64_t turns = 0;
  if (step > 0 && start < stop) {
    turns = (static_cast<uint64_t>(stop) - static_cast<uint64_t>(start) - 1) / static_cast<uint64_t>(step) + 1;
  } else if (step < 0 && start > stop) {
    turns = (static_cast<uint64_t>(start) - static_cast<uint64_t>(stop) - 1) / (0 - static_cast<uint64_t>(step)) + 1;
  }
  uint64_t value = static_cast<uint64_t>(start);
  for (uint64_t i = 0; i < turns; ++i) {
    if (!turn<local>(stmt, frame, Value::integer(static_cast<int64_t>(value)), &completion)) {
      return completion;
    }
    value += static_cast<uint64_t>(step);
  }
  return execute_block(stmt->else_body, frame);
}

// `for a, b in …` over enumerate, dict items or a zip of two: stored without a tuple in between.
Completion run_pairs(ForStmt* stmt, Frame& frame, Iterator* iterator, PairStep step) {
  Run& run = frame.run;
  auto* target = static_cast<SequenceExpr*>(stmt->target);
  Completion completion = Completion::kNormal;
  while (true) {
    Value first;
    Value second;
    Truth more = step(run, iterator, &first, &second);
    if (more == Truth::kRaised) {
      return fail_here(frame, stmt->span);
    }
    if (more == Truth::kFalse) {
      return execute_block(stmt->else_body, frame);
    }
    if (!store(target->items[0], frame, first) || !store(target->items[1], frame, second)) {
      return Completion::kRaise;
    }
    if (!run_body(stmt, frame, &completion)) {
      return completion;
    }
  }
}

template <bool local>
Completion run_iterator(ForStmt* stmt, Frame& frame, Value iterable) {
  Run& run = frame.run;
  Value iterator = get_iterator(run, iterable);
  if (iterator.is_raised()) {
    return fail_here(frame, stmt->span);
  }
  frame.slots[stmt->iterator_slot] = iterator;
  if (is_pair_target(stmt->target)) {
    PairStep step = pair_step(iterator);
    if (step != nullptr) {
      return run_pairs(stmt, frame, static_cast<Iterator*>(iterator.as_object()), step);
    }
  }
  auto next = type_of(iterator)->slots.next;
  Completion completion = Completion::kNormal;
  while (true) {
    Value item = next(run, iterator);
    if (item.is_raised()) {
      if (run.catch_if(types::stop_iteration_) == nullptr) {
        return fail_here(frame, stmt->span);
      }
      item = Value::absent();
    }
    if (item.is_absent()) {
      return execute_block(stmt->else_body, frame);
    }
    if (!turn<local>(stmt, frame, item, &completion)) {
      return completion;
    }
  }
}

template <bool local>
Completion run_over(ForStmt* stmt, Frame& frame, Value iterable) {
  if (iterable.is_object()) {
    Object* object = iterable.as_object();
    if (object->shape == types::list_.instance_shape) {
      return run_list<local>(stmt, frame, static_cast<List*>(object));
    }
    if (object->shape == types::tuple_.instance_shape) {
      return run_tuple<local>(stmt, frame, static_cast<Tuple*>(object));
    }
    if (object->shape == types::range_.instance_shape) {
      Range* range = static_cast<Range*>(object);
      if (range->start.is_int() && range->stop.is_int() && range->step.is_int()) {
        frame.slots[stmt->iterator_slot] = iterable;
        return run_counter<local>(stmt, frame, range->start.as_int(), range->stop.as_int(), range->step.as_int());
      }
    }
  }
  return run_iterator<local>(stmt, frame, iterable);
}

template <bool local>
Completion exec_for(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<ForStmt*>(node);
  TRY(Value iterable, evaluate(stmt->iterable, frame));
  return run_over<local>(stmt, frame, iterable);
}

// for i in range(a[, b[, c]]): the name is looked up as always, but no range object is made.
template <bool local>
Completion exec_for_range(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<ForStmt*>(node);
  auto* call = static_cast<CallExpr*>(stmt->iterable);
  TRY(Value callee, evaluate(call->function, frame));
  if (!callee.is_object() || callee.as_object() != &types::range_) {
    return exec_for<local>(node, frame);  // the name is loaded again; loading a variable has no effect
  }
  Value bounds[3] = {Value::integer(0), Value::integer(0), Value::integer(1)};
  size_t count = call->arguments.size();
  for (size_t i = 0; i < count; ++i) {
    TRY(bounds[count == 1 ? 1 : i], evaluate(call->arguments[i], frame));
  }
  if (bounds[0].is_int() && bounds[1].is_int() && bounds[2].is_int() && bounds[2].as_int() != 0) [[likely]] {
    if (!frame.run.step()) {
      return fail_here(frame, call);
    }
    return run_counter<local>(stmt, frame, bounds[0].as_int(), bounds[1].as_int(), bounds[2].as_int());
  }
  const Value* given = count == 1 ? &bounds[1] : bounds;
  Value range = pyexec::call(frame.run, callee, given, count);
  if (range.is_raised()) {
    return fail_here(frame, call);
  }
  return run_over<local>(stmt, frame, range);
}

bool is_range_call(const Expr* expr) {
  if (expr->kind != ExprKind::kCall) {
    return false;
  }
  auto* call = static_cast<const CallExpr*>(expr);
  if (call->function->kind != ExprKind::kName || call->has_unpacking || !call->keywords.empty() ||
      call->arguments.empty() || call->arguments.size() > 3) {
    return false;
  }
  auto* name = static_cast<const NameExpr*>(call->function);
  return name->scope == NameScope::kGlobal && name->name->text == "range";
}

}  // namespace

void link_for(ForStmt* stmt) {
  // `local`: the target is a plain local variable, stored to without a call.
  bool local =
      stmt->target->kind == ExprKind::kName && static_cast<NameExpr*>(stmt->target)->scope == NameScope::kLocal;
  if (is_range_call(stmt->iterable)) {
    stmt->exec = local ? exec_for_range<true> : exec_for_range<false>;
  } else {
    stmt->exec = local ? exec_for<true> : exec_for<false>;
  }
}

}  // namespace pyexec
