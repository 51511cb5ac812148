// SPDX-License-Identifier: Apache-2.0
#include "interpreter/eval/generator.h"
#include "interpreter/objects/exceptions.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/traceback.h"
#include "interpreter/run/start.h"
#include "stdlib/register.h"

// Methods of generators and coroutines: send, throw, close. Their frames and code are not objects here: gi_frame and
// its like do not exist.

namespace pyexec {

template <>
struct ObjectTraits<Generator> {
  static constexpr CellKind kind = CellKind::kGenerator;
  static constexpr const char* name = "generator";
};

namespace {

// The end of a step as a Python caller sees it: what was yielded, or StopIteration with the value returned.
Value answer(Run& run, Value result, Value returned) {
  return result.is_absent() ? static_cast<Value>(raise_stop_iteration(run, returned)) : result;
}

Value generator_send(Call& call, Generator& self, Value value) {
  Value returned = Value::none();
  Value result = generator_resume(call.run(), &self, value, &returned);
  return answer(call.run(), result, returned);
}

// throw(type), throw(type, value), throw(instance): the exception that is meant. Null: raised.
Exception* meant_exception(Run& run, Value type, Value value) {
  if (is_exception(type)) {
    if (!value.is_absent() && !value.is_none()) {
      return run.raise(types::type_error_, "instance exception may not have a separate value");
    }
    return as_exception(type);
  }
  if (!is_type(type) || !as_type(type)->is_subtype_of(&types::base_exception_)) {
    return run.raise(types::type_error_, "exceptions must be classes or instances deriving from BaseException, not {}",
                     {type_of(type)});
  }
  if (is_exception(value) && is_instance(value, as_type(type))) {
    return as_exception(value);
  }
  Value made;
  if (value.is_absent() || value.is_none()) {
    made = call(run, type, {});
  } else if (is_tuple(value)) {
    made = call(run, type, as_tuple(value)->items, as_tuple(value)->length);
  } else {
    made = call(run, type, {value});
  }
  TRY(made);
  if (!is_exception(made)) {
    TRY(Str * called, to_repr(run, type));
    TRY(Str * got, to_repr(run, Value::object(type_of(made))));
    return run.raise(types::type_error_, "calling {} should have returned an instance of BaseException, not {}",
                     {called, got});
  }
  return as_exception(made);
}

// The same with throw's third argument: a traceback becomes the exception's own.
Exception* thrown_exception(Run& run, Value type, Value value, Value traceback) {
  bool has_traceback = !traceback.is_absent() && !traceback.is_none();
  if (has_traceback && !is_traceback(traceback)) {
    return run.raise(types::type_error_, "throw() third argument must be a traceback object");
  }
  TRY(Exception * exception, meant_exception(run, type, value));
  if (has_traceback) {
    TRY(set_traceback(run, exception, traceback));
  }
  return exception;
}

Value generator_throw_method(Call& call, Generator& self, Value type, Value value, Value traceback) {
  Run& run = call.run();
  TRY(Exception * exception, thrown_exception(run, type, value, traceback));
  Value returned = Value::none();
  Value result = generator_throw(run, &self, exception, &returned);
  return answer(run, result, returned);
}

Value generator_close_method(Call& call, Generator& self) {
  TRY(generator_close(call.run(), &self));
  return Value::none();
}

Value generator_name(Call&, Generator& self) {
  return self.name == nullptr ? Value::none() : Value::object(self.name);
}
Value generator_qualified_name(Call&, Generator& self) {
  return self.qualified_name == nullptr ? Value::none() : Value::object(self.qualified_name);
}

Value generator_running(Call&, Generator& self) {
  return Value::boolean(self.state == GeneratorState::kRunning);
}
Value generator_suspended(Call&, Generator& self) {
  return Value::boolean(self.state == GeneratorState::kSuspended);
}
// What `yield from` or `await` is waiting for.
Value generator_delegate(Call&, Generator& self) {
  return self.delegate.is_absent() || self.delegate.is_empty() ? Value::none() : self.delegate;
}

constexpr Entry kGeneratorMethods[] = {
    {"gi_running", "(self, /)", native<generator_running>, nullptr, EntryKind::kGetter},
    {"gi_suspended", "(self, /)", native<generator_suspended>, nullptr, EntryKind::kGetter},
    {"gi_yieldfrom", "(self, /)", native<generator_delegate>, nullptr, EntryKind::kGetter},
    {"send", "(self, value, /)", native<generator_send>,
     "send(arg) -> send 'arg' into generator,\nreturn next yielded value or raise StopIteration."},
    {"throw", "(self, typ, val=None, tb=None, /)", native<generator_throw_method>,
     "throw(value)\nthrow(type[,value[,tb]])\n\nRaise exception in generator, return next yielded value or raise\n"
     "StopIteration."},
    {"close", "(self, /)", native<generator_close_method>, "close() -> raise GeneratorExit inside generator."},
    {"__name__", "(self, /)", native<generator_name>, "name of the generator", EntryKind::kGetter},
    {"__qualname__", "(self, /)", native<generator_qualified_name>, "qualified name of the generator",
     EntryKind::kGetter},
};

Value coroutine_await(Call& call, Generator& self) {
  return coroutine_wrapper_new(call.run(), &self);
}

constexpr Entry kCoroutineMethods[] = {
    {"cr_running", "(self, /)", native<generator_running>, nullptr, EntryKind::kGetter},
    {"cr_suspended", "(self, /)", native<generator_suspended>, nullptr, EntryKind::kGetter},
    {"cr_await", "(self, /)", native<generator_delegate>, nullptr, EntryKind::kGetter},
    {"send", "(self, value, /)", native<generator_send>,
     "send(arg) -> send 'arg' into coroutine,\nreturn next yielded value or raise StopIteration."},
    {"throw", "(self, typ, val=None, tb=None, /)", native<generator_throw_method>,
     "throw(value)\nthrow(type[,value[,traceback]])\n\nRaise exception in coroutine, return next yielded value or "
     "raise\nStopIteration."},
    {"close", "(self, /)", native<generator_close_method>, "close() -> raise GeneratorExit inside coroutine."},
    {"__await__", "(self, /)", native<coroutine_await>, "Return an iterator to be used in await expression."},
    {"__name__", "(self, /)", native<generator_name>, "name of the coroutine", EntryKind::kGetter},
    {"__qualname__", "(self, /)", native<generator_qualified_name>, "qualified name of the coroutine",
     EntryKind::kGetter},
};

// ---- what __await__ of a coroutine gives: an iterator over it
// ----------------------------------------------------------------------------------

Generator& awaited(Iterator& wrapper) {
  return *static_cast<Generator*>(wrapper.source.as_object());
}
Value wrapper_send(Call& call, Iterator& self, Value value) {
  return generator_send(call, awaited(self), value);
}
Value wrapper_throw(Call& call, Iterator& self, Value type, Value value, Value traceback) {
  return generator_throw_method(call, awaited(self), type, value, traceback);
}
Value wrapper_close(Call& call, Iterator& self) {
  return generator_close_method(call, awaited(self));
}

constexpr Entry kWrapperMethods[] = {
    {"send", "(self, value, /)", native<wrapper_send>, "send(arg) -> send 'arg' into coroutine."},
    {"throw", "(self, typ, val=None, tb=None, /)", native<wrapper_throw>, "Raise exception in coroutine."},
    {"close", "(self, /)", native<wrapper_close>, "close() -> raise GeneratorExit inside coroutine."},
};

// ---- async generators
// -----------------------------------------------------------------------------------------------------------------------------------

Value async_iter(Call&, Generator& self) {
  return Value::object(&self);
}
Value async_next(Call& call, Generator& self) {
  return async_step_new(call.run(), &self, AsyncStep::kSend, Value::none());
}
Value async_send(Call& call, Generator& self, Value value) {
  return async_step_new(call.run(), &self, AsyncStep::kSend, value);
}
Value async_throw(Call& call, Generator& self, Value type, Value value, Value traceback) {
  TRY(Exception * exception, thrown_exception(call.run(), type, value, traceback));
  return async_step_new(call.run(), &self, AsyncStep::kThrow, Value::object(exception));
}
Value async_close(Call& call, Generator& self) {
  Run& run = call.run();
  TRY(Exception * exit, exception_new(run, &types::generator_exit_, nullptr, 0));
  return async_step_new(run, &self, AsyncStep::kClose, Value::object(exit));
}

constexpr Entry kAsyncGeneratorMethods[] = {
    {"ag_running", "(self, /)", native<generator_running>, nullptr, EntryKind::kGetter},
    {"ag_await", "(self, /)", native<generator_delegate>, nullptr, EntryKind::kGetter},
    {"__aiter__", "(self, /)", native<async_iter>, "Return an awaitable, that resolves in asynchronous iterator."},
    {"__anext__", "(self, /)", native<async_next>, "Return a value or raise StopAsyncIteration."},
    {"asend", "(self, value, /)", native<async_send>, "asend(v) -> send 'v' in generator."},
    {"athrow", "(self, typ, val=None, tb=None, /)", native<async_throw>,
     "athrow(value)\nRaise exception in generator."},
    {"aclose", "(self, /)", native<async_close>, "aclose() -> raise GeneratorExit inside generator."},
    {"__name__", "(self, /)", native<generator_name>, "name of the async generator", EntryKind::kGetter},
    {"__qualname__", "(self, /)", native<generator_qualified_name>, "qualified name of the async generator",
     EntryKind::kGetter},
};

Value step_await(Call&, Iterator& self) {
  return Value::object(&self);
}
Value step_send(Call& call, Iterator& self, Value value) {
  return async_step_send(call.run(), &self, value);
}
Value step_throw(Call& call, Iterator& self, Value type, Value value, Value traceback) {
  TRY(Exception * exception, thrown_exception(call.run(), type, value, traceback));
  return async_step_throw(call.run(), &self, exception);
}
Value step_close(Call&, Iterator& self) {
  self.limit = 2;
  return Value::none();
}

constexpr Entry kStepMethods[] = {
    {"__await__", "(self, /)", native<step_await>, "Return an iterator to be used in await expression."},
    {"send", "(self, value, /)", native<step_send>, "Goes on with the step."},
    {"throw", "(self, typ, val=None, tb=None, /)", native<step_throw>, "Raises an exception where the step awaits."},
    {"close", "(self, /)", native<step_close>, "Ends the step."},
};

}  // namespace

void register_generator_methods() {
  add_methods(&types::generator_, kGeneratorMethods);
  add_methods(&types::coroutine_, kCoroutineMethods);
  complete_builtin_type(&types::coroutine_wrapper_);
  add_methods(&types::coroutine_wrapper_, kWrapperMethods);
  add_methods(&types::async_generator_, kAsyncGeneratorMethods);
  complete_builtin_type(&types::async_generator_step_);
  add_methods(&types::async_generator_step_, kStepMethods);
}

}  // namespace pyexec
