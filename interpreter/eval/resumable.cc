// SPDX-License-Identifier: Apache-2.0
#include "interpreter/eval/generator.h"
#include "interpreter/eval/shared.h"
#include "interpreter/objects/traceback.h"

// Statements of functions that suspend. A statement that contains a yield keeps where it stands in its resume slot:
// empty, it has not begun; else an int, which part it is in (upper half) and which statement of that part (lower half).
// Running it again goes straight there. Slots are emptied on leaving, so that an outer loop finds them fresh. Nothing
// of a suspended function is on the value stack or the native stack.

namespace pyexec {

namespace {

struct Position {
  uint32_t part;
  uint32_t index;
};

inline bool is_resuming(Stmt* stmt, Frame& frame) {
  return !frame.slots[stmt->resume_slot].is_empty();
}
inline Position position_of(Stmt* stmt, Frame& frame) {
  uint64_t bits = frame.slots[stmt->resume_slot].bits;
  return {static_cast<uint32_t>(bits >> 32), static_cast<uint32_t>(bits)};
}
inline void set_position(Stmt* stmt, Frame& frame, uint32_t part, uint32_t index) {
  frame.slots[stmt->resume_slot] = Value::integer(static_cast<int64_t>(uint64_t{part} << 32 | index));
}
inline void clear_position(Stmt* stmt, Frame& frame) {
  frame.slots[stmt->resume_slot] = Value::empty();
}

// Runs `block` as part `part` of `stmt`, from `start`. kSuspend leaves the position; anything else clears it.
[[gnu::always_inline]] inline Completion run_part(Stmt* stmt, Frame& frame, Block block, uint32_t part,
                                                  uint32_t start) {
  for (uint32_t i = start; i < block.size(); ++i) {
    if (block[i]->contains_yield) {
      set_position(stmt, frame, part, i);
    }
    Completion completion = block[i]->exec(block[i], frame);
    if (completion != Completion::kNormal) {
      if (completion != Completion::kSuspend) {
        clear_position(stmt, frame);
      }
      return completion;
    }
  }
  clear_position(stmt, frame);
  return Completion::kNormal;
}

// ---- yield, yield from, await
// --------------------------------------------------------------------------------------------------------------------

// Raises what was thrown in. Its context is what the generator itself is handling, not what its resumer is.
RaisedResult raise_thrown(Frame& frame, Exception* exception) {
  if (is_exception(frame.generator->handled)) {
    return frame.run.raise_value(Value::object(exception));
  }
  return frame.run.reraise(exception);
}

// What the suspended yield evaluates to: the value sent, or raises what was thrown.
Value take_sent(Frame& frame, Expr* expr) {
  Generator* generator = frame.generator;
  Value sent = generator->sent;
  generator->sent = Value::none();
  if (generator->throwing) {
    generator->throwing = false;
    raise_thrown(frame, as_exception(sent));
    return fail_here(frame, expr);
  }
  return sent;
}

// The value of a StopIteration that a foreign iterator raised; absent() when something else is pending.
Value stop_value(Run& run) {
  Exception* stop = run.catch_if(types::stop_iteration_);
  if (stop == nullptr) {
    return Value::absent();
  }
  return stop->field[0].is_absent() || stop->field[0].is_empty() ? Value::none() : stop->field[0];
}

struct Delegation {
  enum class State : uint8_t { kYielded, kFinished, kRaised } state;
  Value value;
};

// The generator or coroutine behind a delegate, to step it without its Python methods; null: anything else.
Generator* own_generator(Value delegate) {
  if (is_exact(delegate, &types::coroutine_wrapper_)) {
    delegate = static_cast<Iterator*>(delegate.as_object())->source;
  }
  bool is_own = is_exact(delegate, &types::generator_) || is_exact(delegate, &types::coroutine_);
  return is_own ? static_cast<Generator*>(delegate.as_object()) : nullptr;
}

bool close_delegate(Run& run, Value delegate, Generator* inner) {
  if (inner != nullptr) {
    return generator_close(run, inner);
  }
  TRY(Value close, get_attribute_or_absent(run, delegate, &names::close_));
  if (!close.is_absent()) {
    TRY(call(run, close, {}));
  }
  return true;
}

// One step of `yield from`: passes what was sent (or thrown) to the delegate.
Delegation delegate_step(Frame& frame, const Span& span, bool first) {
  Run& run = frame.run;
  Generator* generator = frame.generator;
  Value delegate = generator->delegate;
  Value sent = first ? Value::none() : generator->sent;
  bool throwing = !first && generator->throwing;
  generator->sent = Value::none();
  generator->throwing = false;
  if (is_exact(delegate, &types::tuple_)) {  // it went on by itself (generator_resume) and has ended
    Tuple* end = as_tuple(delegate);
    if (end->length == 1) {
      return {Delegation::State::kFinished, end->items[0]};
    }
    run.reraise(as_exception(end->items[0]));
    static_cast<void>(static_cast<Value>(fail_here(frame, span)));
    return {Delegation::State::kRaised, Value::raised()};
  }
  Value returned = Value::none();
  Value result;
  Generator* inner = own_generator(delegate);
  if (throwing && as_exception(sent)->type()->is_subtype_of(&types::generator_exit_)) {
    // Closing: the delegate is closed (if it can be), then the exception is raised here.
    if (close_delegate(run, delegate, inner)) {
      raise_thrown(frame, as_exception(sent));
    }
    result = Value::raised();
  } else if (inner != nullptr) {
    result = throwing ? generator_throw(run, inner, as_exception(sent), &returned)
                      : generator_resume(run, inner, sent, &returned);
    if (result.is_absent()) {
      return {Delegation::State::kFinished, returned};
    }
  } else if (throwing) {
    Value method = get_attribute_or_absent(run, delegate, &names::throw_);
    if (method.is_absent()) {
      raise_thrown(frame, as_exception(sent));
      result = Value::raised();
    } else {
      result = method.is_raised() ? method : call(run, method, {sent});
      if (result.is_raised()) {
        Value value = stop_value(run);
        if (!value.is_absent()) {
          return {Delegation::State::kFinished, value};
        }
      }
    }
  } else if (sent.is_none()) {
    // The slot of a class of the program drops StopIteration's value, so its method is called.
    auto next = type_of(delegate)->has(kTypeHeap) ? nullptr : type_of(delegate)->slots.next;
    result = next != nullptr ? next(run, delegate) : call_special(run, delegate, &names::dunder_next, {});
    if (result.is_absent()) {
      return {Delegation::State::kFinished, Value::none()};
    }
    if (result.is_raised()) {
      Value value = stop_value(run);
      if (!value.is_absent()) {
        return {Delegation::State::kFinished, value};
      }
    }
  } else {
    result = call_method(run, delegate, &names::send_, {sent});
    if (result.is_raised()) {
      Value value = stop_value(run);
      if (!value.is_absent()) {
        return {Delegation::State::kFinished, value};
      }
    }
  }
  if (result.is_raised()) {
    static_cast<void>(static_cast<Value>(fail_here(frame, span)));
    return {Delegation::State::kRaised, result};
  }
  return {Delegation::State::kYielded, result};
}

Value awaitable_iterator(Frame& frame, const Span& span, Value awaitable) {
  Run& run = frame.run;
  if (is_exact(awaitable, &types::coroutine_)) {
    return awaitable;
  }
  Value iterator = call_special(run, awaitable, &names::dunder_await, {});
  if (iterator.is_absent()) {
    run.raise(types::type_error_, "object {} can't be used in 'await' expression", {type_of(awaitable)});
  } else if (is_exact(iterator, &types::coroutine_)) {
    run.raise(types::type_error_, "__await__() returned a coroutine");
    iterator = Value::absent();
  } else if (!iterator.is_raised() && type_of(iterator)->slots.next == nullptr) {
    run.raise(types::type_error_, "__await__() returned non-iterator of type '{}'", {type_of(iterator)});
    iterator = Value::absent();
  }
  return iterator.is_raised() || iterator.is_absent() ? static_cast<Value>(fail_here(frame, span)) : iterator;
}

// Evaluates a Yield, YieldFrom or Await that is the whole value of `stmt`. kSuspend: frame.return_value goes out;
// kNormal: *result is its value.
Completion run_suspension(Stmt* stmt, Frame& frame, Expr* expr, Value* result) {
  Run& run = frame.run;
  bool resuming = is_resuming(stmt, frame);
  if (expr->kind == ExprKind::kYield) {
    if (!resuming) {
      Expr* value = static_cast<YieldExpr*>(expr)->value;
      frame.return_value = Value::none();
      if (value != nullptr) {
        TRY(frame.return_value, evaluate(value, frame));
      }
      set_position(stmt, frame, 0, 0);
      frame.generator->yielded = true;
      return Completion::kSuspend;
    }
    clear_position(stmt, frame);
    TRY(*result, take_sent(frame, expr));
    return Completion::kNormal;
  }
  if (!resuming) {
    bool is_await = expr->kind == ExprKind::kAwait;
    TRY(Value source,
        evaluate(is_await ? static_cast<AwaitExpr*>(expr)->value : static_cast<YieldFromExpr*>(expr)->value, frame));
    Value iterator;
    if (is_await) {
      TRY(iterator, awaitable_iterator(frame, expr->span, source));
    } else {
      iterator = is_exact(source, &types::coroutine_) && frame.code->is_coroutine ? source : get_iterator(run, source);
      if (iterator.is_raised()) {
        return fail_here(frame, expr);
      }
    }
    frame.generator->delegate = iterator;
  }
  Delegation step = delegate_step(frame, expr->span, !resuming);
  if (step.state == Delegation::State::kYielded) {
    set_position(stmt, frame, 0, 0);
    frame.return_value = step.value;
    return Completion::kSuspend;
  }
  clear_position(stmt, frame);
  frame.generator->delegate = Value::absent();
  if (step.state == Delegation::State::kRaised) {
    return Completion::kRaise;
  }
  *result = step.value;
  return Completion::kNormal;
}

// One step of awaiting what stands in the generator's delegate, as part `part` of `stmt`.
Completion await_step(Stmt* stmt, Frame& frame, const Span& span, uint32_t part, bool first, Value* result) {
  Delegation step = delegate_step(frame, span, first);
  if (step.state == Delegation::State::kYielded) {
    set_position(stmt, frame, part, 0);
    frame.return_value = step.value;
    return Completion::kSuspend;
  }
  clear_position(stmt, frame);
  frame.generator->delegate = Value::absent();
  *result = step.value;
  return step.state == Delegation::State::kRaised ? Completion::kRaise : Completion::kNormal;
}

// Makes what an asynchronous dunder answered the delegate.
bool begin_await(Frame& frame, const Span& span, Value awaitable, const char* wrong) {
  if (awaitable.is_raised()) {
    return fail_here(frame, span);
  }
  bool can_await = is_exact(awaitable, &types::coroutine_) ||
                   !type_lookup(frame.run, type_of(awaitable), &names::dunder_await).is_absent();
  if (!can_await) {
    frame.run.raise(types::type_error_, wrong, {type_of(awaitable)});
    return fail_here(frame, span);
  }
  TRY(frame.generator->delegate, awaitable_iterator(frame, span, awaitable));
  return true;
}

Completion exec_expression(Stmt* node, Frame& frame) {
  Value ignored = Value::none();
  return run_suspension(node, frame, static_cast<ExpressionStmt*>(node)->value, &ignored);
}

// `yield value` whose own value is dropped: most of them.
Completion exec_yield(Stmt* node, Frame& frame) {
  auto* expr = static_cast<YieldExpr*>(static_cast<ExpressionStmt*>(node)->value);
  Generator* generator = frame.generator;
  if (is_resuming(node, frame)) {
    clear_position(node, frame);
    if (generator->throwing) [[unlikely]] {
      TRY(take_sent(frame, expr));
    }
    generator->sent = Value::none();
    return Completion::kNormal;
  }
  frame.return_value = Value::none();
  if (expr->value != nullptr) {
    TRY(frame.return_value, evaluate(expr->value, frame));
  }
  set_position(node, frame, 0, 0);
  generator->yielded = true;
  return Completion::kSuspend;
}

Completion exec_assign(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<AssignStmt*>(node);
  Value value = Value::none();
  Completion completion = run_suspension(node, frame, stmt->value, &value);
  if (completion != Completion::kNormal) {
    return completion;
  }
  for (Expr* target : stmt->targets) {
    TRY(store(target, frame, value));
  }
  return Completion::kNormal;
}

Completion exec_return(Stmt* node, Frame& frame) {
  Value value = Value::none();
  Completion completion = run_suspension(node, frame, static_cast<ReturnStmt*>(node)->value, &value);
  if (completion != Completion::kNormal) {
    return completion;
  }
  frame.return_value = value;
  return Completion::kReturn;
}

// ---- control flow
// ------------------------------------------------------------------------------------------------------------------------------------

Completion exec_if(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<IfStmt*>(node);
  auto block_of = [&](size_t i) { return i < stmt->clauses.size() ? stmt->clauses[i].body : stmt->else_body; };
  if (is_resuming(stmt, frame)) {
    Position at = position_of(stmt, frame);
    return run_part(stmt, frame, block_of(at.part), at.part, at.index);
  }
  uint32_t chosen = 0;
  for (; chosen < stmt->clauses.size(); ++chosen) {
    TRY(Truth holds, condition_truth(stmt->clauses[chosen].condition, frame, stmt->clauses[chosen].span));
    if (holds == Truth::kTrue) {
      break;
    }
  }
  return run_part(stmt, frame, block_of(chosen), chosen, 0);
}

constexpr uint32_t kBody = 0;
constexpr uint32_t kElse = 1;

// After a turn of a loop's body: kNormal goes on.
inline bool leaves_loop(Completion* completion) {
  if (*completion == Completion::kNormal || *completion == Completion::kContinue) {
    return false;
  }
  if (*completion == Completion::kBreak) {
    *completion = Completion::kNormal;
  }
  return true;
}

Completion exec_while(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<WhileStmt*>(node);
  uint32_t start = 0;
  bool resuming = is_resuming(stmt, frame);
  if (resuming) {
    Position at = position_of(stmt, frame);
    if (at.part == kElse) {
      return run_part(stmt, frame, stmt->else_body, kElse, at.index);
    }
    start = at.index;
  }
  while (true) {
    if (!resuming) {
      TRY(Truth holds, condition_truth(stmt->condition, frame, stmt->span));
      if (holds == Truth::kFalse) {
        return run_part(stmt, frame, stmt->else_body, kElse, 0);
      }
    }
    resuming = false;
    Completion completion = run_part(stmt, frame, stmt->body, kBody, start);
    start = 0;
    if (leaves_loop(&completion)) {
      return completion;
    }
    if (!frame.run.step()) {
      return fail_here(frame, stmt->span);
    }
  }
}

Completion exec_for(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<ForStmt*>(node);
  Run& run = frame.run;
  uint32_t start = 0;
  bool resuming = is_resuming(stmt, frame);
  if (resuming) {
    Position at = position_of(stmt, frame);
    if (at.part == kElse) {
      return run_part(stmt, frame, stmt->else_body, kElse, at.index);
    }
    start = at.index;
  } else {
    TRY(Value iterable, evaluate(stmt->iterable, frame));
    Value iterator = get_iterator(run, iterable);
    if (iterator.is_raised()) {
      return fail_here(frame, stmt->span);
    }
    frame.slots[stmt->iterator_slot] = iterator;
  }
  while (true) {
    if (!resuming) {
      Value item = iterator_next(run, frame.slots[stmt->iterator_slot]);
      if (item.is_raised()) {
        return fail_here(frame, stmt->span);
      }
      if (item.is_absent()) {
        frame.slots[stmt->iterator_slot] = Value::empty();
        return run_part(stmt, frame, stmt->else_body, kElse, 0);
      }
      TRY(store(stmt->target, frame, item));
    }
    resuming = false;
    Completion completion = run_part(stmt, frame, stmt->body, kBody, start);
    start = 0;
    if (leaves_loop(&completion)) {
      return completion;
    }
    if (!run.step()) {
      return fail_here(frame, stmt->span);
    }
  }
}

// ---- async for, async with
// ----------------------------------------------------------------------------------------------------------------------------

constexpr uint32_t kAwaitItem = 2;   // async for: awaiting __anext__
constexpr uint32_t kAwaitEnter = 1;  // async with: awaiting __aenter__
constexpr uint32_t kAwaitExit = 2;   // + the Completion that waits: awaiting __aexit__

Value asynchronous_iterator(ForStmt* stmt, Frame& frame) {
  Run& run = frame.run;
  TRY(Value iterable, evaluate(stmt->iterable, frame));
  Value iterator = call_special(run, iterable, &names::dunder_aiter, {});
  if (iterator.is_absent()) {
    run.raise(types::type_error_, "'async for' requires an object with __aiter__ method, got {}", {type_of(iterable)});
    return fail_here(frame, stmt->span);
  }
  if (!iterator.is_raised() && type_lookup(run, type_of(iterator), &names::dunder_anext).is_absent()) {
    iterator = run.raise(types::type_error_,
                         "'async for' received an object from __aiter__ that does not implement __anext__: {}",
                         {type_of(iterator)});
  }
  return iterator.is_raised() ? fail_here(frame, stmt->span) : iterator;
}

Completion exec_async_for(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<ForStmt*>(node);
  Run& run = frame.run;
  bool resuming = is_resuming(stmt, frame);
  Position at = resuming ? position_of(stmt, frame) : Position{kAwaitItem, 0};
  if (resuming && at.part == kElse) {
    return run_part(stmt, frame, stmt->else_body, kElse, at.index);
  }
  if (!resuming) {
    TRY(frame.slots[stmt->iterator_slot], asynchronous_iterator(stmt, frame));
  }
  while (true) {
    if (at.part == kAwaitItem) {
      if (!resuming) {
        Value next = call_special(run, frame.slots[stmt->iterator_slot], &names::dunder_anext, {});
        TRY(begin_await(frame, stmt->span, next, "'async for' received an invalid object from __anext__: {}"));
      }
      Value item = Value::none();
      Completion completion = await_step(stmt, frame, stmt->span, kAwaitItem, !resuming, &item);
      if (completion == Completion::kSuspend) {
        return completion;
      }
      if (completion == Completion::kRaise) {
        if (run.catch_if(types::stop_async_iteration_) == nullptr) {
          return completion;
        }
        frame.slots[stmt->iterator_slot] = Value::empty();
        return run_part(stmt, frame, stmt->else_body, kElse, 0);
      }
      TRY(store(stmt->target, frame, item));
      at = {kBody, 0};
    }
    resuming = false;
    Completion completion = run_part(stmt, frame, stmt->body, kBody, at.index);
    if (leaves_loop(&completion)) {
      return completion;
    }
    at = {kAwaitItem, 0};
    if (!run.step()) {
      return fail_here(frame, stmt->span);
    }
  }
}

// __aexit__ has been called; `waiting` goes on when it is done, unless it swallows an exception.
Completion await_exit(WithStmt* stmt, Frame& frame, Completion waiting, bool first) {
  Run& run = frame.run;
  Value answer = Value::none();
  Completion completion =
      await_step(stmt, frame, stmt->span, kAwaitExit + static_cast<uint32_t>(waiting), first, &answer);
  if (completion == Completion::kSuspend) {
    return completion;
  }
  Value pending = frame.slots[stmt->pending_slot];
  frame.slots[stmt->pending_slot] = Value::empty();
  if (waiting != Completion::kRaise) {
    frame.return_value = pending;
    return completion == Completion::kRaise ? completion : waiting;
  }
  Truth swallowed = completion == Completion::kRaise ? Truth::kRaised : truth(run, answer);
  Value saved = frame.slots[stmt->handled_slot];
  frame.slots[stmt->handled_slot] = Value::empty();
  run.set_handled(saved.is_empty() ? Value::none() : saved);
  if (swallowed == Truth::kRaised) {
    return Completion::kRaise;
  }
  return swallowed == Truth::kTrue ? Completion::kNormal : static_cast<Completion>(run.reraise(as_exception(pending)));
}

Completion begin_exit(WithStmt* stmt, Frame& frame, Completion completion, Value* top) {
  Run& run = frame.run;
  if (run.is_ending()) {
    return Completion::kRaise;
  }
  Value exit = frame.slots[stmt->exit_slot];
  Value answer;
  if (completion == Completion::kRaise) {
    Exception* exception = run.catch_any();
    run.set_top(top);
    frame.slots[stmt->pending_slot] = Value::object(exception);
    frame.slots[stmt->handled_slot] = run.handled();
    run.set_handled(Value::object(exception));
    Value traceback = traceback_of(run, exception);
    answer = traceback.is_raised()
                 ? traceback
                 : call(run, exit, {Value::object(exception->type()), Value::object(exception), traceback});
  } else {
    frame.slots[stmt->pending_slot] = frame.return_value;
    answer = call(run, exit, {Value::none(), Value::none(), Value::none()});
  }
  if (!begin_await(frame, stmt->span, answer,
                   "'async with' received an object from __aexit__ that does not implement __await__: {}")) {
    if (completion == Completion::kRaise) {
      run.set_handled(frame.slots[stmt->handled_slot]);
    }
    return Completion::kRaise;
  }
  return await_exit(stmt, frame, completion, true);
}

bool call_async_enter(WithStmt* stmt, Frame& frame) {
  Run& run = frame.run;
  TRY(Value manager, evaluate(stmt->context, frame));
  Value enter = lookup_special(run, manager, &names::dunder_aenter);
  Value exit = enter.is_raised() || enter.is_absent() ? enter : lookup_special(run, manager, &names::dunder_aexit);
  if (enter.is_absent()) {
    run.raise(types::type_error_, "'{}' object does not support the asynchronous context manager protocol",
              {type_of(manager)});
  } else if (exit.is_absent()) {
    run.raise(types::type_error_,
              "'{}' object does not support the asynchronous context manager protocol (missed __aexit__ method)",
              {type_of(manager)});
  }
  if (enter.is_absent() || exit.is_absent() || exit.is_raised()) {
    return fail_here(frame, stmt->span);
  }
  frame.slots[stmt->exit_slot] = exit;
  return begin_await(frame, stmt->span, call(run, enter, {}),
                     "'async with' received an object from __aenter__ that does not implement __await__: {}");
}

Completion exec_async_with(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<WithStmt*>(node);
  Value* top = frame.run.top();
  bool resuming = is_resuming(stmt, frame);
  Position at = resuming ? position_of(stmt, frame) : Position{kAwaitEnter, 0};
  if (at.part >= kAwaitExit) {
    return await_exit(stmt, frame, static_cast<Completion>(at.part - kAwaitExit), false);
  }
  Completion completion = Completion::kNormal;
  if (at.part == kAwaitEnter) {
    if (!resuming) {
      TRY(call_async_enter(stmt, frame));
    }
    Value entered = Value::none();
    Completion entering = await_step(stmt, frame, stmt->span, kAwaitEnter, !resuming, &entered);
    if (entering != Completion::kNormal) {
      return entering;
    }
    if (stmt->target != nullptr && !store(stmt->target, frame, entered)) {
      completion = Completion::kRaise;
    }
    at = {kBody, 0};
  }
  if (completion == Completion::kNormal) {
    completion = run_part(stmt, frame, stmt->body, kBody, at.index);
  }
  return completion == Completion::kSuspend ? completion : begin_exit(stmt, frame, completion, top);
}

Completion exec_match(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<MatchStmt*>(node);
  if (is_resuming(stmt, frame)) {
    Position at = position_of(stmt, frame);
    return run_part(stmt, frame, stmt->cases[at.part].body, at.part, at.index);
  }
  TRY(Value subject, evaluate(stmt->subject, frame));
  frame.slots[stmt->subject_slot] = subject;
  size_t chosen = 0;
  TRY(choose_case(stmt, frame, subject, &chosen));
  return chosen < stmt->cases.size() ? run_part(stmt, frame, stmt->cases[chosen].body, static_cast<uint32_t>(chosen), 0)
                                     : Completion::kNormal;
}

// ---- try
// ---------------------------------------------------------------------------------------------------------------------------------------------

// Parts of a try statement: its body, its else, the handlers from kHandlers on, and its finally by what waits for it to
// end.
constexpr uint32_t kTryBody = 0;
constexpr uint32_t kTryElse = 1;
constexpr uint32_t kFinally = 2;  // + the Completion that waits
constexpr uint32_t kHandlers = 16;

// The end of a handler: the name is unbound, the exception handled before is handled again.
Completion leave_handler(TryStmt* stmt, Frame& frame, const ExceptClause& clause, Completion completion) {
  Run& run = frame.run;
  if (completion == Completion::kSuspend || run.is_ending()) {
    return completion;
  }
  if (clause.name != nullptr) {
    Exception* pending = run.pending();
    bool stored = store(clause.name, frame, Value::none());
    if (!stored || !delete_name(clause.name, frame)) {
      return Completion::kRaise;
    }
    if (pending != nullptr) {
      run.reraise(pending);
    }
  }
  run.set_handled(frame.slots[stmt->handled_slot]);
  frame.slots[stmt->handled_slot] = Value::empty();
  return completion;
}

// The clauses of a try/except* from `first` on; `inside`: that one's body goes on at `index`.
Completion run_star(TryStmt* stmt, Frame& frame, uint32_t first, uint32_t index, bool inside) {
  for (uint32_t i = first; i < stmt->handlers.size(); ++i, index = 0, inside = false) {
    if (!inside) {
      TRY(Truth enters, star_enter(stmt, frame, i));
      if (enters == Truth::kFalse) {
        continue;
      }
    }
    Completion completion =
        star_leave(stmt, frame, i, run_part(stmt, frame, stmt->handlers[i].body, kHandlers + i, index));
    if (completion != Completion::kNormal) {
      return completion;
    }
  }
  return star_end(stmt, frame);
}

Completion run_try(TryStmt* stmt, Frame& frame) {
  Run& run = frame.run;
  bool resuming = is_resuming(stmt, frame);
  Position at = resuming ? position_of(stmt, frame) : Position{kTryBody, 0};
  if (at.part >= kHandlers && stmt->is_star) {
    return run_star(stmt, frame, at.part - kHandlers, at.index, true);
  }
  if (at.part >= kHandlers) {
    const ExceptClause& clause = stmt->handlers[at.part - kHandlers];
    return leave_handler(stmt, frame, clause, run_part(stmt, frame, clause.body, at.part, at.index));
  }
  if (at.part == kTryElse) {
    return run_part(stmt, frame, stmt->else_body, kTryElse, at.index);
  }
  Value* top = run.top();
  Completion completion = run_part(stmt, frame, stmt->body, kTryBody, at.index);
  if (completion == Completion::kNormal) {
    return run_part(stmt, frame, stmt->else_body, kTryElse, 0);
  }
  if (completion != Completion::kRaise || stmt->handlers.empty()) {
    return completion;
  }
  Exception* exception = run.catch_any();
  if (exception == nullptr) {
    return completion;
  }
  run.set_top(top);
  if (stmt->is_star) {
    TRY(star_begin(stmt, frame, exception));
    return run_star(stmt, frame, 0, 0, false);
  }
  frame.slots[stmt->handled_slot] = run.handled();
  run.set_handled(Value::object(exception));
  for (uint32_t i = 0; i < stmt->handlers.size(); ++i) {
    const ExceptClause& clause = stmt->handlers[i];
    Truth caught = clause.type == nullptr ? Truth::kTrue : exception_matches(frame, exception, clause);
    if (caught == Truth::kFalse) {
      continue;
    }
    if (caught == Truth::kTrue && (clause.name == nullptr || store(clause.name, frame, Value::object(exception)))) {
      return leave_handler(stmt, frame, clause, run_part(stmt, frame, clause.body, kHandlers + i, 0));
    }
    run.set_handled(frame.slots[stmt->handled_slot]);
    return Completion::kRaise;
  }
  run.set_handled(frame.slots[stmt->handled_slot]);
  frame.slots[stmt->handled_slot] = Value::empty();
  return run.reraise(exception);
}

// The finally block runs as part kFinally + waiting; what waits is in the pending slot.
Completion run_finally(TryStmt* stmt, Frame& frame, Completion waiting, uint32_t start) {
  Run& run = frame.run;
  Completion end = run_part(stmt, frame, stmt->finally_body, kFinally + static_cast<uint32_t>(waiting), start);
  if (end == Completion::kSuspend) {
    return end;
  }
  Value pending = frame.slots[stmt->pending_slot];
  frame.slots[stmt->pending_slot] = Value::empty();
  if (waiting == Completion::kRaise && !run.is_ending()) {
    Value saved = frame.slots[stmt->handled_slot];
    frame.slots[stmt->handled_slot] = Value::empty();
    run.set_handled(saved.is_empty() ? Value::none() : saved);
  }
  if (end != Completion::kNormal) {
    return end;
  }
  if (waiting == Completion::kRaise) {
    return run.reraise(as_exception(pending));
  }
  frame.return_value = pending;
  return waiting;
}

Completion exec_try(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<TryStmt*>(node);
  Run& run = frame.run;
  if (!stmt->has_finally) {
    return run_try(stmt, frame);
  }
  if (is_resuming(stmt, frame)) {
    Position at = position_of(stmt, frame);
    if (at.part >= kFinally && at.part < kHandlers) {
      return run_finally(stmt, frame, static_cast<Completion>(at.part - kFinally), at.index);
    }
  }
  Value* top = run.top();
  Completion completion = run_try(stmt, frame);
  if (completion == Completion::kSuspend || run.is_ending()) {
    return completion;
  }
  if (completion == Completion::kRaise) {
    Exception* exception = run.catch_any();
    run.set_top(top);
    frame.slots[stmt->pending_slot] = Value::object(exception);
    frame.slots[stmt->handled_slot] = run.handled();
    run.set_handled(Value::object(exception));
  } else {
    frame.slots[stmt->pending_slot] = frame.return_value;
  }
  return run_finally(stmt, frame, completion, 0);
}

Completion exec_with(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<WithStmt*>(node);
  Run& run = frame.run;
  Value* top = run.top();
  Completion completion = Completion::kNormal;
  uint32_t start = 0;
  if (is_resuming(stmt, frame)) {
    start = position_of(stmt, frame).index;
  } else {
    completion = enter_with(stmt, frame);
    if (completion == Completion::kReturn) {  // the manager itself failed: nothing to exit
      return Completion::kRaise;
    }
  }
  if (completion == Completion::kNormal) {
    completion = run_part(stmt, frame, stmt->body, kBody, start);
  }
  if (completion == Completion::kSuspend) {
    return completion;
  }
  return leave_with(stmt, frame, completion, top);
}

}  // namespace

Completion execute_resumable(Block block, Frame& frame, uint32_t* position) {
  for (uint32_t i = *position; i < block.size(); ++i) {
    Completion completion = block[i]->exec(block[i], frame);
    if (completion != Completion::kNormal) {
      *position = i;
      return completion;
    }
  }
  return Completion::kNormal;
}

// The loops of a comprehension that suspends: CPython runs it as a function, whose frame stands in the traceback.
static Completion exec_comprehension_loop(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<ForStmt*>(node);
  Completion completion = stmt->is_async ? exec_async_for(node, frame) : exec_for(node, frame);
  if (completion == Completion::kRaise) {
    frame.run.name_last_traceback(frame.code, comprehension_name(stmt->comprehension->comprehension));
    return fail_here(frame, stmt->comprehension->span);
  }
  return completion;
}

void link_resumable(Stmt* stmt) {
  switch (stmt->kind) {
    case StmtKind::kExpression:
      stmt->exec = static_cast<ExpressionStmt*>(stmt)->value->kind == ExprKind::kYield ? exec_yield : exec_expression;
      return;
    case StmtKind::kAssign:
      stmt->exec = exec_assign;
      return;
    case StmtKind::kReturn:
      stmt->exec = exec_return;
      return;
    case StmtKind::kIf:
      stmt->exec = exec_if;
      return;
    case StmtKind::kWhile:
      stmt->exec = exec_while;
      return;
    case StmtKind::kFor:
      stmt->exec = static_cast<ForStmt*>(stmt)->comprehension != nullptr ? exec_comprehension_loop
                   : static_cast<ForStmt*>(stmt)->is_async               ? exec_async_for
                                                                         : exec_for;
      return;
    case StmtKind::kMatch:
      stmt->exec = exec_match;
      return;
    case StmtKind::kTry:
      stmt->exec = exec_try;
      return;
    case StmtKind::kWith:
      stmt->exec = static_cast<WithStmt*>(stmt)->is_async ? exec_async_with : exec_with;
      return;
    default:
      PYEXEC_ASSERT(false && "a statement that cannot suspend");
  }
}

}  // namespace pyexec
