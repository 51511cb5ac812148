// SPDX-License-Identifier: Apache-2.0
#include "interpreter/eval/generator.h"

#include <cstring>

#include "interpreter/eval/frame.h"
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/exceptions.h"

// Generators: a frame whose slots live in the generator object. Resuming runs the body again from its top: each
// statement that contains a yield keeps where it stands in its own slot (resumable.cc) and goes straight there.

namespace pyexec {

Value generator_allocate(Run& run, Code* code, ParsedProgram* program) {
  size_t bytes = sizeof(Generator) + code->slot_count * sizeof(Value);
  Type* type = !code->is_coroutine  ? &types::generator_
               : code->is_generator ? &types::async_generator_
                                    : &types::coroutine_;
  Generator* generator = run.allocate_object<Generator>(type, CellKind::kGenerator, bytes);
  TRY(generator);
  generator->code = code;
  generator->program = program;
  generator->delegate = Value::absent();
  generator->handled = Value::none();
  generator->sent = Value::none();
  generator->slot_count = code->slot_count;
  return Value::object(generator);
}

Value generator_new(Run& run, Function* function, const Value* slots) {
  TRY(Value made, generator_allocate(run, function->code, function->program));
  Generator* generator = static_cast<Generator*>(made.as_object());
  generator->name = function->name;
  generator->qualified_name = function->qualified_name;
  std::memcpy(static_cast<void*>(generator->slots), slots, function->code->slot_count * sizeof(Value));
  return made;
}

namespace {

void finish(Generator* generator) {
  generator->state = GeneratorState::kFinished;
  generator->delegate = Value::absent();
  for (uint32_t i = 0; i < generator->slot_count; ++i) {
    generator->slots[i] = Value::empty();
  }
}

const char* kind_of(const Generator* generator) {
  return generator->type() == &types::generator_   ? "generator"
         : generator->type() == &types::coroutine_ ? "coroutine"
                                                   : "async generator";
}

// PEP 479: a StopIteration that leaves a generator becomes a RuntimeError.
void convert_stop_iteration(Run& run, Generator* generator) {
  Exception* stop = run.catch_if(types::stop_iteration_);
  if (stop == nullptr && generator->type() == &types::async_generator_) {
    stop = run.catch_if(types::stop_async_iteration_);
  }
  if (stop == nullptr) {
    return;
  }
  const char* name = stop->type()->is_subtype_of(&types::stop_iteration_) ? "StopIteration" : "StopAsyncIteration";
  run.raise(types::runtime_error_, "{} raised {}", {kind_of(generator), name});
  if (run.pending() != nullptr) {
    run.pending()->cause = Value::object(stop);
    run.pending()->context = Value::object(stop);
    run.pending()->suppress_context = true;
  }
}

// Whether this one waits by `yield from` or `await` for what can go on by itself: a suspended generator or coroutine,
// or a native iterator that is only asked for its next item.
bool can_pass_on(Generator* generator, Value sent) {
  Value delegate = generator->delegate;
  if (!delegate.is_object() || generator->state != GeneratorState::kSuspended || generator->throwing ||
      generator->type() == &types::async_generator_ || !generator->handled.is_none()) {
    return false;
  }
  Type* type = type_of(delegate);
  if (type == &types::generator_ || type == &types::coroutine_) {
    return static_cast<Generator*>(delegate.as_object())->state == GeneratorState::kSuspended;
  }
  return sent.is_none() && type->slots.next != nullptr && !type->has(kTypeHeap) && type != &types::coroutine_wrapper_ &&
         type != &types::async_generator_step_;
}

// The delegate goes on by itself; the frame that waits for it is entered again only when it has ended. How it ended
// then stands in place of the delegate: (value,) or (exception, None). False: raised, and cannot be caught.
bool resume_delegate(Run& run, Generator* generator, Value sent, Value* yielded) {
  Value delegate = generator->delegate;
  Type* type = type_of(delegate);
  Value returned = Value::none();
  generator->state = GeneratorState::kRunning;
  *yielded = type == &types::generator_ || type == &types::coroutine_
                 ? generator_resume(run, static_cast<Generator*>(delegate.as_object()), sent, &returned)
                 : type->slots.next(run, delegate);
  generator->state = GeneratorState::kSuspended;
  if (!yielded->is_raised() && !yielded->is_absent()) {
    return true;
  }
  Value end[2] = {returned, Value::none()};
  size_t count = 1;
  if (yielded->is_raised()) {
    Exception* exception = run.catch_any();
    if (exception == nullptr) {
      return false;
    }
    bool is_stop = exception->type()->is_subtype_of(&types::stop_iteration_);
    Value value = exception->field[0];
    end[0] = !is_stop ? Value::object(exception) : value.is_absent() || value.is_empty() ? Value::none() : value;
    count = is_stop ? 1 : 2;
  }
  *yielded = Value::absent();
  TRY(Tuple * outcome, tuple_from(run, end, count));
  generator->delegate = Value::object(outcome);
  return true;
}

}  // namespace

Value generator_resume(Run& run, Generator* generator, Value sent, Value* returned) {
  *returned = Value::none();
  if (generator->state == GeneratorState::kRunning) {
    return run.raise(types::value_error_, "{} already executing", {kind_of(generator)});
  }
  if (generator->state == GeneratorState::kFinished) {
    if (generator->type() == &types::coroutine_) {
      return run.raise(types::runtime_error_, "cannot reuse already awaited coroutine");
    }
    return Value::absent();
  }
  if (generator->state == GeneratorState::kCreated && !sent.is_none()) {
    return run.raise(types::type_error_, "can't send non-None value to a just-started {}", {kind_of(generator)});
  }
  if (!run.enter_recursion("")) {
    return kRaised;
  }
  if (can_pass_on(generator, sent)) {
    Value yielded;
    bool goes_on = resume_delegate(run, generator, sent, &yielded);
    if (!goes_on || !yielded.is_absent()) {
      run.leave_recursion();
      if (!goes_on) {
        finish(generator);
        return kRaised;
      }
      return yielded;
    }
    sent = Value::none();
  }
  generator->state = GeneratorState::kRunning;
  generator->yielded = false;
  generator->sent = sent;
  Value outer = run.handled();
  if (is_exception(generator->handled)) {
    run.set_handled(generator->handled);
  }
  Value* top = run.top();
  Frame frame{generator->slots, run, generator->code, generator->program, globals_of(generator->code)};
  frame.generator = generator;
  Value result;
  Completion completion;
  if (generator->code->generator != nullptr) {
    result = generator_expression_next(frame, generator->code->generator);
    completion = result.is_raised()   ? Completion::kRaise
                 : result.is_absent() ? Completion::kNormal
                                      : Completion::kSuspend;
  } else {
    completion =
        run.step() ? execute_resumable(generator->code->body, frame, &generator->body_position) : Completion::kRaise;
    result = frame.return_value;
  }
  run.set_top(top);
  run.leave_recursion();
  if (completion == Completion::kSuspend) {
    generator->state = GeneratorState::kSuspended;
    generator->handled = identical(run.handled(), outer) ? Value::none() : run.handled();
    run.set_handled(outer);
    return result;
  }
  run.set_handled(outer);
  finish(generator);
  if (completion == Completion::kRaise) {
    convert_stop_iteration(run, generator);
    return kRaised;
  }
  *returned = completion == Completion::kReturn ? result : Value::none();
  return Value::absent();
}

// Raises `exception` where the generator is suspended. Before its start or after its end the exception just passes.
Value generator_throw(Run& run, Generator* generator, Exception* exception, Value* returned) {
  if (generator->state == GeneratorState::kFinished && generator->type() == &types::coroutine_) {
    return run.raise(types::runtime_error_, "cannot reuse already awaited coroutine");
  }
  if (generator->state == GeneratorState::kCreated || generator->state == GeneratorState::kFinished) {
    run.raise_value(Value::object(exception));
    if (generator->state == GeneratorState::kCreated) {
      // As CPython: it is raised at the function's first line.
      uint32_t begin = generator->program->source.line_begin(generator->code->first_line);
      run.add_traceback(generator->code, generator->program, {begin, begin});
      finish(generator);
      convert_stop_iteration(run, generator);
    }
    return kRaised;
  }
  generator->throwing = true;
  Value result = generator_resume(run, generator, Value::object(exception), returned);
  if (result.is_raised()) {
    generator->throwing = false;  // it did not get so far (already running)
  }
  return result;
}

bool generator_close(Run& run, Generator* generator) {
  if (generator->state == GeneratorState::kFinished) {
    return true;
  }
  if (generator->state == GeneratorState::kCreated) {
    finish(generator);
    return true;
  }
  TRY(Exception * exit, exception_new(run, &types::generator_exit_, nullptr, 0));
  Value returned = Value::none();
  Value result = generator_throw(run, generator, exit, &returned);
  if (result.is_absent()) {
    return true;
  }
  if (!result.is_raised()) {
    return run.raise(types::runtime_error_, "{} ignored GeneratorExit", {kind_of(generator)});
  }
  return run.catch_if(types::generator_exit_) != nullptr || run.catch_if(types::stop_iteration_) != nullptr;
}

// StopIteration whose value is `value` even if that is None.
static RaisedResult raise_stop_iteration_with(Run& run, Value value) {
  return run.raise_with(types::stop_iteration_, {value});
}

Value async_step_new(Run& run, Generator* generator, AsyncStep kind, Value value) {
  Iterator* step = iterator_new(run, &types::async_generator_step_, Value::object(generator));
  TRY(step);
  step->extra_value = value;
  step->position = static_cast<int64_t>(kind);
  return Value::object(step);
}

Value coroutine_wrapper_new(Run& run, Generator* coroutine) {
  Iterator* wrapper = iterator_new(run, &types::coroutine_wrapper_, Value::object(coroutine));
  TRY(wrapper);
  return Value::object(wrapper);
}

namespace {

Value next_of(Run& run, Value self) {
  Value returned;
  Value result = generator_resume(run, static_cast<Generator*>(self.as_object()), Value::none(), &returned);
  if (result.is_absent() && !returned.is_none()) {
    return raise_stop_iteration(run, returned);
  }
  return result;
}

Value iter_of(Run&, Value self) {
  return self;
}

// ---- steps of async generators: Iterator::source is the generator, extra_value what is sent or thrown, position the
// AsyncStep, limit whether it has begun (1) or ended (2).

Value step_on(Run& run, Iterator* step, Value sent, Exception* thrown) {
  Generator* generator = static_cast<Generator*>(step->source.as_object());
  bool closing = step->position == static_cast<int64_t>(AsyncStep::kClose);
  if (step->limit == 2) {
    return run.raise(types::runtime_error_, "cannot reuse already awaited {}",
                     {step->position == 0 ? "__anext__()/asend()" : "aclose()/athrow()"});
  }
  Value returned = Value::none();
  Value result;
  if (thrown != nullptr) {
    result = generator_throw(run, generator, thrown, &returned);
  } else if (step->limit == 0 && step->position != static_cast<int64_t>(AsyncStep::kSend)) {
    if (closing && generator->state != GeneratorState::kSuspended) {
      step->limit = 2;
      generator->state = GeneratorState::kFinished;
      return raise_stop_iteration(run, Value::none());
    }
    result = generator_throw(run, generator, as_exception(step->extra_value), &returned);
  } else {
    result = generator_resume(run, generator, step->limit == 0 ? step->extra_value : sent, &returned);
  }
  step->limit = 1;
  if (result.is_absent()) {
    step->limit = 2;
    return closing ? raise_stop_iteration(run, Value::none()) : run.raise_with(types::stop_async_iteration_, {});
  }
  if (result.is_raised()) {
    step->limit = 2;
    if (closing &&
        (run.catch_if(types::generator_exit_) != nullptr || run.catch_if(types::stop_async_iteration_) != nullptr)) {
      return raise_stop_iteration(run, Value::none());
    }
    return result;
  }
  if (!generator->yielded) {
    return result;  // it awaits: the loop's business
  }
  step->limit = 2;
  return closing ? run.raise(types::runtime_error_, "async generator ignored GeneratorExit")
                 : raise_stop_iteration_with(run, result);
}

Value step_next(Run& run, Value self) {
  return step_on(run, static_cast<Iterator*>(self.as_object()), Value::none(), nullptr);
}

Value wrapper_next(Run& run, Value self) {
  return next_of(run, static_cast<Iterator*>(self.as_object())->source);
}

Value wrapper_repr(Run& run, Value self) {
  StrBuilder builder(run);
  TRY(builder.append_ascii("<coroutine_wrapper object at "));
  TRY(Str * address, address_text(run, self.as_object()));
  TRY(builder.append(address));
  TRY(builder.append_ascii(">"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

Value repr_of(Run& run, Value self) {
  Generator* generator = static_cast<Generator*>(self.as_object());
  StrBuilder builder(run);
  TRY(builder.append_ascii("<"));
  TRY(builder.append(type_name(generator->type())));
  TRY(builder.append_ascii(" object "));
  TRY(builder.append(generator->qualified_name));
  TRY(builder.append_ascii(" at "));
  TRY(Str * address, address_text(run, generator));
  TRY(builder.append(address));
  TRY(builder.append_ascii(">"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

}  // namespace

Value async_step_send(Run& run, Iterator* step, Value value) {
  return step_on(run, step, value, nullptr);
}
Value async_step_throw(Run& run, Iterator* step, Exception* exception) {
  return step_on(run, step, Value::none(), exception);
}

RaisedResult raise_stop_iteration(Run& run, Value value) {
  if (value.is_none()) {
    return run.raise_with(types::stop_iteration_, {});
  }
  return run.raise_with(types::stop_iteration_, {value});
}

static bool generator_set_attribute(Run& run, Value self, Str* name, Value value) {
  if (name != &names::dunder_name && name != &names::dunder_qualname) {
    return generic_set_attribute(run, self, name, value);
  }
  if (!is_str(value)) {
    return run.raise(types::type_error_, "{} must be set to a string object", {name});
  }
  auto* generator = static_cast<Generator*>(self.as_object());
  (name == &names::dunder_name ? generator->name : generator->qualified_name) = as_str(value);
  return true;
}

Type types::generator_ = make_builtin_type(
    {.name = "generator",
     .layout = CellKind::kGenerator,
     .instance_bytes = sizeof(Generator),
     .slots = {.repr = repr_of, .set_attribute = generator_set_attribute, .iter = iter_of, .next = next_of}});
Type types::coroutine_ = make_builtin_type({.name = "coroutine",
                                            .layout = CellKind::kGenerator,
                                            .instance_bytes = sizeof(Generator),
                                            .slots = {.repr = repr_of, .set_attribute = generator_set_attribute}});
Type types::coroutine_wrapper_ =
    make_builtin_type({.name = "coroutine_wrapper",
                       .layout = CellKind::kIterator,
                       .instance_bytes = sizeof(Iterator),
                       .slots = {.repr = wrapper_repr, .iter = iter_of, .next = wrapper_next}});
Type types::async_generator_ =
    make_builtin_type({.name = "async_generator",
                       .layout = CellKind::kGenerator,
                       .instance_bytes = sizeof(Generator),
                       .slots = {.repr = repr_of, .set_attribute = generator_set_attribute}});
// What __anext__, asend, athrow and aclose of an async generator give.
Type types::async_generator_step_ = make_builtin_type({.name = "async_generator_asend",
                                                       .layout = CellKind::kIterator,
                                                       .instance_bytes = sizeof(Iterator),
                                                       .slots = {.iter = iter_of, .next = step_next}});

}  // namespace pyexec
