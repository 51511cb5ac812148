// SPDX-License-Identifier: Apache-2.0
#include "interpreter/eval/shared.h"
#include "interpreter/objects/exceptions.h"
#include "interpreter/objects/traceback.h"

// raise, try/except/else/finally and with. The exception being handled is saved in the node's own slot and given back
// on leaving. A limit that ended the run passes through all of this: catch_if does not see it, and no finally or
// __exit__ runs after it.

namespace pyexec {

namespace {

Completion exec_raise(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<RaiseStmt*>(node);
  Run& run = frame.run;
  if (stmt->exception == nullptr) {
    if (!is_exception(run.handled())) {
      run.raise(types::runtime_error_, "No active exception to reraise");
      return fail_here(frame, stmt->span);
    }
    return run.reraise(as_exception(run.handled()));
  }
  TRY(Value exception, evaluate(stmt->exception, frame));
  Value cause = Value::absent();
  if (stmt->cause != nullptr) {
    TRY(cause, evaluate(stmt->cause, frame));
  }
  run.raise_object(exception, cause);
  return fail_here(frame, stmt->span);
}

// Whether a pending exception is caught by `except type`.
Truth matches(Frame& frame, Exception* exception, const ExceptClause& clause) {
  TRY(Value type, evaluate(clause.type, frame));
  Run& run = frame.run;
  if (is_type(type) && as_type(type)->is_subtype_of(&types::base_exception_)) {
    return truth_of(exception->type()->is_subtype_of(as_type(type)));
  }
  if (is_tuple(type)) {
    Tuple* choices = as_tuple(type);
    for (size_t i = 0; i < choices->length; ++i) {
      Value choice = choices->items[i];
      if (!is_type(choice) || !as_type(choice)->is_subtype_of(&types::base_exception_)) {
        run.raise(types::type_error_, "catching classes that do not inherit from BaseException is not allowed");
        return fail_here(frame, clause.span);
      }
    }
    for (size_t i = 0; i < choices->length; ++i) {
      if (exception->type()->is_subtype_of(as_type(choices->items[i]))) {
        return Truth::kTrue;
      }
    }
    return Truth::kFalse;
  }
  run.raise(types::type_error_, "catching classes that do not inherit from BaseException is not allowed");
  return fail_here(frame, clause.span);
}

// Runs the handler that takes `exception`, which is no longer pending but handled. `saved`: what was handled before.
Completion run_handlers(TryStmt* stmt, Frame& frame, Exception* exception) {
  Run& run = frame.run;
  for (const ExceptClause& clause : stmt->handlers) {
    if (clause.type != nullptr) {
      TRY(Truth caught, matches(frame, exception, clause));
      if (caught == Truth::kFalse) {
        continue;
      }
    }
    if (clause.name == nullptr) {
      return execute_block(clause.body, frame);
    }
    TRY(store(clause.name, frame, Value::object(exception)));
    Completion completion = execute_block(clause.body, frame);
    if (!run.is_ending()) {
      // As CPython: `e = None; del e`, so that a body which deleted it does no harm.
      Exception* pending = run.pending();
      bool stored = store(clause.name, frame, Value::none());
      if (stored && !delete_name(clause.name, frame)) {
        stored = false;
      }
      if (!stored) {
        return Completion::kRaise;
      }
      if (pending != nullptr) {
        run.reraise(pending);
      }
    }
    return completion;
  }
  run.reraise(exception);
  return Completion::kRaise;
}

Completion exec_try_except(TryStmt* stmt, Frame& frame) {
  Run& run = frame.run;
  Value* top = run.top();
  Completion completion = execute_block(stmt->body, frame);
  if (completion == Completion::kNormal) {
    return stmt->else_body.empty() ? completion : execute_block(stmt->else_body, frame);
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
    for (size_t i = 0; i < stmt->handlers.size(); ++i) {
      TRY(Truth enters, star_enter(stmt, frame, i));
      if (enters == Truth::kTrue) {
        completion = star_leave(stmt, frame, i, execute_block(stmt->handlers[i].body, frame));
        if (completion == Completion::kRaise) {
          return completion;
        }
      }
    }
    return star_end(stmt, frame);
  }
  Value saved = run.handled();
  frame.slots[stmt->handled_slot] = saved;
  run.set_handled(Value::object(exception));
  completion = run_handlers(stmt, frame, exception);
  run.set_handled(saved);
  frame.slots[stmt->handled_slot] = Value::empty();
  return completion;
}

Completion exec_try(Stmt* node, Frame& frame) {
  return exec_try_except(static_cast<TryStmt*>(node), frame);
}

Completion exec_try_finally(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<TryStmt*>(node);
  Run& run = frame.run;
  Value* top = run.top();
  Completion completion = exec_try_except(stmt, frame);
  if (run.is_ending()) {
    return Completion::kRaise;
  }
  if (completion != Completion::kRaise) {
    // A return in the body keeps its value while the finally runs; one in the finally replaces it.
    Value pending = frame.return_value;
    frame.slots[stmt->pending_slot] = pending;
    Completion end = execute_block(stmt->finally_body, frame);
    frame.slots[stmt->pending_slot] = Value::empty();
    if (end != Completion::kNormal) {
      return end;
    }
    frame.return_value = pending;
    return completion;
  }
  Exception* exception = run.catch_any();
  run.set_top(top);
  Value saved = run.handled();
  frame.slots[stmt->pending_slot] = Value::object(exception);
  run.set_handled(Value::object(exception));
  Completion end = execute_block(stmt->finally_body, frame);
  run.set_handled(saved);
  frame.slots[stmt->pending_slot] = Value::empty();
  if (end != Completion::kNormal) {
    return end;
  }
  return run.reraise(exception);
}

// ---- with
// ----------------------------------------------------------------------------------------------------------------------------------

// The bound dunder, looked up on the type as the interpreter does.
Value special_method(WithStmt* stmt, Frame& frame, Value manager, Str* name, const char* missing) {
  Value method = lookup_special(frame.run, manager, name);
  if (method.is_absent()) {
    frame.run.raise(types::type_error_, missing, {type_of(manager)});
    return fail_here(frame, stmt->span);
  }
  return method.is_raised() ? fail_here(frame, stmt->span) : method;
}

}  // namespace

// Evaluates the manager, calls __enter__ and binds its result. kNormal: the body may run; kRaise: binding failed,
// __exit__ is due; kReturn: the manager itself failed, there is nothing to exit.
Completion enter_with(WithStmt* stmt, Frame& frame) {
  Run& run = frame.run;
  Value manager = evaluate(stmt->context, frame);
  if (manager.is_raised()) {
    return Completion::kReturn;
  }
  Value enter = special_method(stmt, frame, manager, &names::dunder_enter,
                               "'{}' object does not support the context manager protocol");
  if (enter.is_raised()) {
    return Completion::kReturn;
  }
  Value exit = special_method(stmt, frame, manager, &names::dunder_exit,
                              "'{}' object does not support the context manager protocol (missed __exit__ method)");
  if (exit.is_raised()) {
    return Completion::kReturn;
  }
  frame.slots[stmt->exit_slot] = exit;
  Value entered = call(run, enter, {});
  if (entered.is_raised()) {
    static_cast<void>(static_cast<bool>(fail_here(frame, stmt->span)));
    return Completion::kReturn;
  }
  return stmt->target == nullptr || store(stmt->target, frame, entered) ? Completion::kNormal : Completion::kRaise;
}

// Calls __exit__ after the body ended with `completion`.
Completion leave_with(WithStmt* stmt, Frame& frame, Completion completion, Value* top) {
  Run& run = frame.run;
  if (run.is_ending()) {
    return Completion::kRaise;
  }
  Value exit = frame.slots[stmt->exit_slot];
  if (completion != Completion::kRaise) {
    Value pending = frame.return_value;
    frame.slots[stmt->pending_slot] = pending;
    Value result = call(run, exit, {Value::none(), Value::none(), Value::none()});
    frame.slots[stmt->pending_slot] = Value::empty();
    if (result.is_raised()) {
      return fail_here(frame, stmt->span);
    }
    frame.return_value = pending;
    return completion;
  }
  Exception* exception = run.catch_any();
  run.set_top(top);
  Value saved = run.handled();
  frame.slots[stmt->pending_slot] = Value::object(exception);
  run.set_handled(Value::object(exception));
  Value traceback = traceback_of(run, exception);
  Value result = traceback.is_raised()
                     ? traceback
                     : call(run, exit, {Value::object(exception->type()), Value::object(exception), traceback});
  Truth swallowed = result.is_raised() ? Truth::kRaised : truth(run, result);
  run.set_handled(saved);
  frame.slots[stmt->pending_slot] = Value::empty();
  if (swallowed == Truth::kRaised) {
    return fail_here(frame, stmt->span);
  }
  return swallowed == Truth::kTrue ? Completion::kNormal : static_cast<Completion>(run.reraise(exception));
}

static Completion exec_with(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<WithStmt*>(node);
  Value* top = frame.run.top();
  Completion completion = enter_with(stmt, frame);
  if (completion == Completion::kReturn) {
    return Completion::kRaise;
  }
  if (completion == Completion::kNormal) {
    completion = execute_block(stmt->body, frame);
  }
  return leave_with(stmt, frame, completion, top);
}

// ---- except*
// -------------------------------------------------------------------------------------------------------------------------------------

namespace {

// Items of the List in the handled slot.
enum StarState : size_t { kSavedHandled, kOriginal, kRest, kResults, kStarStateSize };

Value& star_state(TryStmt* stmt, Frame& frame, StarState at) {
  return as_list(frame.slots[stmt->handled_slot])->items->items[at];
}

// The statement ends: the exception handled before is handled again.
void star_forget(TryStmt* stmt, Frame& frame) {
  frame.run.set_handled(star_state(stmt, frame, kSavedHandled));
  frame.slots[stmt->handled_slot] = Value::empty();
}

}  // namespace

List* star_begin(TryStmt* stmt, Frame& frame, Exception* exception) {
  Run& run = frame.run;
  TRY(List * results, list_new(run, 0));
  const Value items[kStarStateSize] = {run.handled(), Value::object(exception), Value::object(exception),
                                       Value::object(results)};
  TRY(List * state, list_from(run, items, kStarStateSize));
  frame.slots[stmt->handled_slot] = Value::object(state);
  run.set_handled(Value::object(exception));
  return state;
}

Truth star_enter(TryStmt* stmt, Frame& frame, size_t i) {
  Run& run = frame.run;
  const ExceptClause& clause = stmt->handlers[i];
  Value type = evaluate(clause.type, frame);
  Value match;
  Value rest;
  if (!type.is_raised() && !star_match(run, star_state(stmt, frame, kRest), type, &match, &rest)) {
    type = fail_here(frame, clause.span);
  }
  if (type.is_raised()) {
    star_forget(stmt, frame);
    return Truth::kRaised;
  }
  if (match.is_none()) {
    return Truth::kFalse;
  }
  star_state(stmt, frame, kRest) = rest;
  run.set_handled(match);
  if (clause.name != nullptr && !store(clause.name, frame, match)) {
    star_forget(stmt, frame);
    return Truth::kRaised;
  }
  return Truth::kTrue;
}

Completion star_leave(TryStmt* stmt, Frame& frame, size_t i, Completion completion) {
  Run& run = frame.run;
  if (completion == Completion::kSuspend || run.is_ending()) {
    return completion;
  }
  if (completion == Completion::kRaise) {
    Exception* raised = run.catch_any();
    TRY(list_append(run, as_list(star_state(stmt, frame, kResults)), Value::object(raised)));
  }
  NameExpr* name = stmt->handlers[i].name;
  if (name != nullptr) {
    TRY(store(name, frame, Value::none()));
    TRY(delete_name(name, frame));
  }
  run.set_handled(star_state(stmt, frame, kOriginal));
  return Completion::kNormal;
}

Completion star_end(TryStmt* stmt, Frame& frame) {
  Run& run = frame.run;
  List* results = as_list(star_state(stmt, frame, kResults));
  TRY(list_append(run, results, star_state(stmt, frame, kRest)));
  TRY(Value raised, star_result(run, as_exception(star_state(stmt, frame, kOriginal)), results));
  star_forget(stmt, frame);
  return raised.is_none() ? Completion::kNormal : static_cast<Completion>(run.reraise(as_exception(raised)));
}

Truth exception_matches(Frame& frame, Exception* exception, const ExceptClause& clause) {
  return matches(frame, exception, clause);
}

void link_try(Stmt* stmt) {
  if (stmt->kind == StmtKind::kRaise) {
    stmt->exec = exec_raise;
  } else if (stmt->kind == StmtKind::kWith) {
    stmt->exec = exec_with;
  } else {
    stmt->exec = static_cast<TryStmt*>(stmt)->has_finally ? exec_try_finally : exec_try;
  }
}

}  // namespace pyexec
