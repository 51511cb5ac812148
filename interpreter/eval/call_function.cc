// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstring>

#include "interpreter/eval/frame.h"
#include "interpreter/objects/native.h"

// Entering a function of the program: from arguments on the value stack to slots, with CPython's words when they do not
// fit.

namespace pyexec {

namespace {

// ---- argument errors
// -------------------------------------------------------------------------------------------------------------------------

// 'a', 'b', and 'c'
bool append_names(StrBuilder& builder, Str* const* names, size_t count) {
  for (size_t i = 0; i < count; ++i) {
    if (i > 0) {
      TRY(builder.append_ascii(count == 2 ? " and " : i + 1 == count ? ", and " : ", "));
    }
    TRY(builder.append_ascii("'"));
    TRY(builder.append(names[i]));
    TRY(builder.append_ascii("'"));
  }
  return true;
}

Str* parameter_name(const Code* code, size_t i) {
  return static_cast<Str*>(code->parameters[i].name->interned);
}

RaisedResult raise_missing(Run& run, Function* function, const Value* slots, size_t begin, size_t end,
                           const char* kind) {
  Buffer* buffer = run.allocate_buffer((end - begin) * sizeof(Str*));
  TRY(buffer);
  Str** missing = reinterpret_cast<Str**>(buffer->bytes());
  size_t count = 0;
  for (size_t i = begin; i < end; ++i) {
    if (slots[i].is_empty()) {
      missing[count++] = parameter_name(function->code, i);
    }
  }
  StrBuilder builder(run);
  TRY(append_names(builder, missing, count));
  TRY(Str * list, builder.finish());
  return run.raise(types::type_error_, "{}() missing {} required {} argument{}: {}",
                   {function->qualified_name, count, kind, count == 1 ? "" : "s", list});
}

RaisedResult raise_too_many(Run& run, Function* function, uint32_t given, const Value* slots) {
  const Code* code = function->code;
  size_t most = code->positional_count;
  size_t defaults = function->defaults != nullptr ? function->defaults->length : 0;
  size_t keyword_only_given = 0;
  for (size_t i = most; i < most + code->keyword_only_count; ++i) {
    keyword_only_given += slots[i].is_empty() ? 0 : 1;
  }
  StrBuilder builder(run);
  TRY(builder.append(function->qualified_name));
  TRY(builder.append_ascii("() takes "));
  if (defaults > 0) {
    TRY(builder.append_ascii("from "));
    TRY(MessagePart(most - defaults).append_to(builder));
    TRY(builder.append_ascii(" to "));
  }
  TRY(MessagePart(most).append_to(builder));
  TRY(builder.append_ascii(most == 1 && defaults == 0 ? " positional argument but " : " positional arguments but "));
  TRY(MessagePart(given).append_to(builder));
  if (keyword_only_given > 0) {
    TRY(builder.append_ascii(given == 1 ? " positional argument (and " : " positional arguments (and "));
    TRY(MessagePart(keyword_only_given).append_to(builder));
    TRY(builder.append_ascii(keyword_only_given == 1 ? " keyword-only argument) were given"
                                                     : " keyword-only arguments) were given"));
  } else {
    TRY(builder.append_ascii(given == 1 ? " was given" : " were given"));
  }
  TRY(Str * message, builder.finish());
  return run.raise(types::type_error_, "{}", {message});
}

RaisedResult raise_unexpected_keyword(Run& run, Function* function, Str* name, const KeywordNames* keywords) {
  const Code* code = function->code;
  StrBuilder builder(run);
  size_t count = 0;
  for (size_t i = 0; i < code->positional_only_count; ++i) {
    for (uint32_t k = 0; k < keywords->count; ++k) {
      if (keywords->names[k] == parameter_name(code, i)) {
        TRY(builder.append_ascii(count++ > 0 ? ", " : ""));
        TRY(builder.append(parameter_name(code, i)));
      }
    }
  }
  if (count > 0) {
    TRY(Str * list, builder.finish());
    return run.raise(types::type_error_, "{}() got some positional-only arguments passed as keyword arguments: '{}'",
                     {function->qualified_name, list});
  }
  return run.raise(types::type_error_, "{}() got an unexpected keyword argument '{}'",
                   {function->qualified_name, name});
}

// ---- binding
// -----------------------------------------------------------------------------------------------------------------------------------

// Fills the parameters' slots (all empty) from the arguments. `slots` does not overlap `arguments`.
bool bind(Run& run, Function* function, Value* slots, const Value* arguments, uint32_t count,
          const KeywordNames* keywords) {
  const Code* code = function->code;
  const size_t positional = code->positional_count;
  const size_t keyword_only_end = positional + code->keyword_only_count;
  for (size_t i = 0; i < count && i < positional; ++i) {
    slots[i] = arguments[i];
  }
  size_t varargs_slot = keyword_only_end;
  size_t varkeywords_slot = keyword_only_end + (code->has_varargs ? 1 : 0);
  if (code->has_varargs) {
    size_t extra = count > positional ? count - positional : 0;
    TRY(Tuple * rest, tuple_from(run, arguments + positional, extra));
    slots[varargs_slot] = Value::object(rest);
  }
  Dict* rest_keywords = nullptr;
  if (code->has_varkeywords) {
    TRY(rest_keywords, dict_new(run));
    slots[varkeywords_slot] = Value::object(rest_keywords);
  }
  for (uint32_t k = 0; keywords != nullptr && k < keywords->count; ++k) {
    Str* name = keywords->names[k];
    Value value = arguments[count + k];
    size_t at = code->positional_only_count;
    while (at < keyword_only_end && parameter_name(code, at) != name) {
      ++at;
    }
    if (at == keyword_only_end) {
      if (rest_keywords == nullptr) {
        return raise_unexpected_keyword(run, function, name, keywords);
      }
      TRY(dict_set_str(run, rest_keywords, name, value));
    } else if (!slots[at].is_empty()) {
      return run.raise(types::type_error_, "{}() got multiple values for argument '{}'",
                       {function->qualified_name, name});
    } else {
      slots[at] = value;
    }
  }
  if (count > positional && !code->has_varargs) {
    return raise_too_many(run, function, count, slots);
  }
  if (count < positional) {
    size_t defaults = function->defaults != nullptr ? function->defaults->length : 0;
    size_t first_default = positional - defaults;
    for (size_t i = count; i < first_default; ++i) {
      if (slots[i].is_empty()) {
        return raise_missing(run, function, slots, 0, first_default, "positional");
      }
    }
    for (size_t i = std::max<size_t>(count, first_default); i < positional; ++i) {
      if (slots[i].is_empty()) {
        slots[i] = function->defaults->items[i - first_default];
      }
    }
  }
  bool missing = false;
  for (size_t i = positional; i < keyword_only_end; ++i) {
    if (slots[i].is_empty()) {
      NameEntry* entry =
          function->keyword_defaults != nullptr ? function->keyword_defaults->find(parameter_name(code, i)) : nullptr;
      if (entry != nullptr) {
        slots[i] = entry->value;
      } else {
        missing = true;
      }
    }
  }
  if (missing) {
    return raise_missing(run, function, slots, positional, keyword_only_end, "keyword-only");
  }
  return true;
}

// Captured parameters move into cells; own cells are made; free variables come from the closure.
bool prepare_cells(Run& run, Function* function, Value* slots) {
  const Code* code = function->code;
  for (size_t i = 0; i < code->parameters.size(); ++i) {
    if (code->parameters[i].is_captured) {
      TRY(CellVariable * cell, cell_new(run, slots[i]));
      slots[i] = Value::object(cell);
    }
  }
  for (uint32_t slot : code->cell_slots) {
    TRY(CellVariable * cell, cell_new(run, Value::empty()));
    slots[slot] = Value::object(cell);
  }
  for (size_t i = 0; i < code->free_variables.size(); ++i) {
    slots[code->free_variables[i].slot] = function->closure->items[i];
  }
  return true;
}

inline Value run_body(Run& run, Function* function, Code* code, Value* slots) {
  if (!run.enter_recursion("")) [[unlikely]] {
    return kRaised;
  }
  if (!run.step()) [[unlikely]] {
    run.leave_recursion();
    return kRaised;
  }
  Frame frame{slots, run, code, function->program, globals_of(code)};
  Completion completion = execute_block(code->body, frame);
  run.leave_recursion();
  if (completion == Completion::kReturn) [[likely]] {
    return frame.return_value;
  }
  return completion == Completion::kRaise ? Value::raised() : Value::none();
}

[[gnu::noinline]] Value call_function_slowly(Run& run, Function* function, Value* arguments, uint32_t count,
                                             const KeywordNames* keywords) {
  Code* code = function->code;
  Value* slots = run.reserve_stack(code->slot_count);
  TRY(slots);
  Value result = Value::raised();
  if (bind(run, function, slots, arguments, count, keywords) && prepare_cells(run, function, slots)) {
    result = code->is_generator || code->is_coroutine ? generator_new(run, function, slots)
                                                      : run_body(run, function, code, slots);
  }
  run.set_top(arguments);
  return result;
}

}  // namespace

Value call_function(Run& run, Function* function, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  Code* code = function->code;
  if (!is_simple(code) || keywords != nullptr || count != code->positional_count) [[unlikely]] {
    return call_function_slowly(run, function, arguments, count, keywords);
  }
  // The arguments are the first slots as they lie.
  if (run.reserve_stack(code->slot_count - count) == nullptr) [[unlikely]] {
    return kRaised;
  }
  Value result = run_body(run, function, code, arguments);
  run.set_top(arguments);
  return result;
}

// ---- calling anything
// --------------------------------------------------------------------------------------------------------------------------

Value call_on_stack(Run& run, Value callee, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (callee.is_object()) {
    Object* object = callee.as_object();
    switch (object->kind) {
      case CellKind::kFunction:
        return call_function(run, static_cast<Function*>(object), arguments, count, keywords);
      case CellKind::kNativeFunction: {
        Value result = call_native(run, static_cast<NativeFunction*>(object), arguments, count, keywords);
        run.set_top(arguments);
        return result;
      }
      case CellKind::kBoundMethod: {
        BoundMethod* method = static_cast<BoundMethod*>(object);
        TRY(run.push(Value::empty()));
        uint32_t all = count + (keywords != nullptr ? keywords->count : 0);
        std::memmove(static_cast<void*>(arguments + 1), arguments, all * sizeof(Value));
        arguments[0] = method->self;
        if (has_kind(method->function, CellKind::kNativeFunction)) {
          auto* function = static_cast<NativeFunction*>(method->function.as_object());
          Value result = call_native(run, function, arguments, count + 1, keywords, true);
          run.set_top(arguments);
          return result;
        }
        return call_on_stack(run, method->function, arguments, count + 1, keywords);
      }
      default:
        break;
    }
  }
  auto slot = type_of(callee)->slots.call;
  if (slot == nullptr) {
    run.set_top(arguments);
    return run.raise(types::type_error_, "'{}' object is not callable", {type_of(callee)});
  }
  RecursionGuard guard(run, " while calling a Python object");
  if (!guard.ok()) {
    return kRaised;
  }
  Value result = slot(run, callee, arguments, count, keywords);
  run.set_top(arguments);
  return result;
}

Value call(Run& run, Value callee, std::initializer_list<Value> arguments) {
  return call(run, callee, arguments.begin(), arguments.size());
}

Value call(Run& run, Value callee, const Value* arguments, size_t count, const KeywordNames* keywords) {
  StackMark mark(run);
  TRY(run.push(callee));  // kept while it runs
  Value* base = run.top();
  size_t all = count + (keywords != nullptr ? keywords->count : 0);
  for (size_t i = 0; i < all; ++i) {
    TRY(run.push(arguments[i]));
  }
  return call_on_stack(run, callee, base, static_cast<uint32_t>(count), keywords);
}

Value call_method(Run& run, Value object, Str* name, std::initializer_list<Value> arguments) {
  TRY(Value method, get_attribute(run, object, name));
  return call(run, method, arguments);
}

bool is_callable(Value value) {
  return type_of(value)->slots.call != nullptr;
}

}  // namespace pyexec
