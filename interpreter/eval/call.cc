// SPDX-License-Identifier: Apache-2.0
#include <cstring>

#include "interpreter/eval/frame.h"
#include "interpreter/objects/attributes.h"
#include "interpreter/objects/class.h"
#include "interpreter/objects/iterators.h"
#include "interpreter/objects/native.h"

// Call expressions. Arguments are evaluated straight onto the value stack, where they become the callee's slots. A
// method call makes no bound method: the receiver is pushed first. Calling a plain class of the program makes the
// instance and runs __init__ without a detour.

namespace pyexec {

namespace {

CallExpr* as_call(Expr* expr) {
  return static_cast<CallExpr*>(expr);
}

inline bool push_arguments(CallExpr* expr, Frame& frame) {
  for (Expr* argument : expr->arguments) {
    Value value = is_local(argument) ? evaluate_operand<true>(argument, frame) : evaluate(argument, frame);
    if (value.is_raised() || !frame.run.push(value)) [[unlikely]] {
      return false;
    }
  }
  return true;
}

[[gnu::noinline, gnu::cold]] Value failed_call(CallExpr* expr, Frame& frame) {
  return fail_here(frame, expr);
}

inline Value finish(CallExpr* expr, Frame& frame, Value result) {
  return result.is_raised() ? failed_call(expr, frame) : result;
}

// f(a, k=v): names stand in the node; `count` positional arguments already lie from `base`.
[[gnu::noinline]] Value call_with_keywords(CallExpr* expr, Frame& frame, Value callee, Value* base) {
  constexpr size_t kFew = 16;
  Run& run = frame.run;
  size_t keyword_count = expr->keywords.size();
  uint32_t count = static_cast<uint32_t>(run.top() - base);
  Str* few[kFew];
  Str** names = few;
  if (keyword_count > kFew) {
    Buffer* buffer = run.allocate_buffer(keyword_count * sizeof(Str*));
    TRY(buffer);
    names = reinterpret_cast<Str**>(buffer->bytes());
  }
  for (size_t i = 0; i < keyword_count; ++i) {
    names[i] = static_cast<Str*>(expr->keywords[i].name->interned);
    TRY(Value value, evaluate(expr->keywords[i].value, frame));
    TRY(run.push(value));
  }
  KeywordNames keywords{static_cast<uint32_t>(keyword_count), names};
  return finish(expr, frame, call_on_stack(run, callee, base, count, &keywords));
}

// ---- *args and **kwargs
// ------------------------------------------------------------------------------------------------------------------------

// The text CPython puts before "argument after": "__main__.f()" for functions with a module, else str(callee).
Str* callee_text(Run& run, Value callee) {
  Value module = get_attribute_or_absent(run, callee, &names::dunder_module);
  TRY(module);
  Value name = get_attribute_or_absent(run, callee, &names::dunder_qualname);
  TRY(name);
  if (!is_str(name)) {
    return to_str(run, callee);
  }
  StrBuilder builder(run);
  if (is_str(module) && as_str(module) != &names::builtins_) {
    TRY(builder.append(as_str(module)));
    TRY(builder.append_ascii("."));
  }
  TRY(builder.append(as_str(name)));
  TRY(builder.append_ascii("()"));
  return builder.finish();
}

bool push_items_of(CallExpr* expr, Frame& frame, Value iterable, Value callee) {
  Run& run = frame.run;
  if (!looks_iterable(iterable)) {
    if (expr->arguments.size() > 1) {
      // Among others it becomes part of a list first, which does not know the callee.
      run.raise(types::type_error_, "Value after * must be an iterable, not {}", {type_of(iterable)});
      return fail_here(frame, expr);
    }
    TRY(Str * text, callee_text(run, callee));
    run.raise(types::type_error_, "{} argument after * must be an iterable, not {}", {text, type_of(iterable)});
    return fail_here(frame, expr);
  }
  Iteration items(run, iterable);
  int64_t hint = 0;
  // CPython asks how many there will be, which runs a class's own __len__.
  if (!items.ok() || (type_of(iterable)->has(kTypeHeap) && !length_hint(run, iterable, 8, &hint))) {
    return fail_here(frame, expr);
  }
  while (true) {
    Value item = items.next();
    if (item.is_raised()) {
      return fail_here(frame, expr);
    }
    if (item.is_absent()) {
      return true;
    }
    if (!run.push(item)) {
      // Too many arguments for the value stack are a size that is refused, no recursion.
      run.catch_any();
      run.raise_memory_error();
      return fail_here(frame, expr);
    }
  }
}

// Keyword names and values collected for a call with **mapping: a dict keeps order and finds duplicates.
bool merge_keywords(CallExpr* expr, Frame& frame, Dict* all, Value mapping, Value callee) {
  Run& run = frame.run;
  Value source = mapping;
  if (!is_dict(mapping)) {
    Value keys = get_attribute_or_absent(run, mapping, &names::keys_);
    if (keys.is_raised()) {
      return fail_here(frame, expr);
    }
    if (keys.is_absent()) {
      TRY(Str * text, callee_text(run, callee));
      run.raise(types::type_error_, "{} argument after ** must be a mapping, not {}", {text, type_of(mapping)});
      return fail_here(frame, expr);
    }
    TRY(Dict * copy, dict_new(run));
    if (!dict_update(run, copy, mapping)) {
      if (run.catch_if(types::attribute_error_) != nullptr) {  // as CPython, also one that keys() raised
        TRY(Str * text, callee_text(run, callee));
        run.raise(types::type_error_, "{} argument after ** must be a mapping, not {}", {text, type_of(mapping)});
      }
      return fail_here(frame, expr);
    }
    source = Value::object(copy);
  }
  size_t position = 0;
  Value key;
  Value value;
  while (dict_next(as_dict(source), &position, &key, &value)) {
    if (!is_str(key)) {
      // What would not look at keywords fails first.
      if (!is_callable(callee)) {
        run.raise(types::type_error_, "'{}' object is not callable", {type_of(callee)});
      } else if (is_type(callee) && as_type(callee)->slots.create == types::object_.slots.create &&
                 as_type(callee)->slots.initialize == types::object_.slots.initialize) {
        run.raise(types::type_error_, "{}() takes no arguments", {as_type(callee)});
      } else {
        run.raise(types::type_error_, "keywords must be strings");
      }
      return fail_here(frame, expr);
    }
    Value old = dict_get(run, all, key);
    TRY(old);
    if (!old.is_absent()) {
      TRY(Str * text, callee_text(run, callee));
      run.raise(types::type_error_, "{} got multiple values for keyword argument '{}'", {text, as_str(key)});
      return fail_here(frame, expr);
    }
    TRY(dict_set(run, all, key, value));
  }
  return true;
}

Value eval_unpacking_call(Expr* node, Frame& frame) {
  CallExpr* expr = as_call(node);
  Run& run = frame.run;
  TRY(Value callee, evaluate(expr->function, frame));
  TRY(run.push(callee));
  Value* base = run.top();
  // *args alone is iterated over by the call itself, after the keywords; among others it becomes part of a list first.
  Value alone = Value::absent();
  for (Expr* argument : expr->arguments) {
    if (argument->kind == ExprKind::kStarred) {
      TRY(Value iterable, evaluate(static_cast<StarredExpr*>(argument)->value, frame));
      if (expr->arguments.size() == 1) {
        alone = iterable;
      } else {
        TRY(push_items_of(expr, frame, iterable, callee));
      }
    } else {
      TRY(Value value, evaluate(argument, frame));
      TRY(run.push(value));
    }
  }
  Dict* all = nullptr;
  if (!expr->keywords.empty()) {
    TRY(all, dict_new(run));
    for (const Keyword& keyword : expr->keywords) {
      TRY(Value value, evaluate(keyword.value, frame));
      if (keyword.name == nullptr) {
        TRY(merge_keywords(expr, frame, all, value, callee));
      } else {
        Str* name = static_cast<Str*>(keyword.name->interned);
        Value old = dict_get_str(run, all, name);
        TRY(old);
        if (!old.is_absent()) {
          TRY(Str * text, callee_text(run, callee));
          run.raise(types::type_error_, "{} got multiple values for keyword argument '{}'", {text, name});
          return fail_here(frame, expr);
        }
        TRY(dict_set_str(run, all, name, value));
      }
    }
  }
  if (!alone.is_absent()) {
    TRY(push_items_of(expr, frame, alone, callee));
  }
  uint32_t count = static_cast<uint32_t>(run.top() - base);
  KeywordNames keywords{0, nullptr};
  if (all != nullptr) {
    TRY(Buffer * buffer, run.allocate_buffer(all->length * sizeof(Str*)));
    Str** names = reinterpret_cast<Str**>(buffer->bytes());
    size_t position = 0;
    Value key;
    Value value;
    while (dict_next(all, &position, &key, &value)) {
      TRY(names[keywords.count], str_intern(run, as_str(key)));
      ++keywords.count;
      TRY(run.push(value));
    }
    keywords.names = names;
  }
  Value result = call_on_stack(run, callee, base, count, keywords.count != 0 ? &keywords : nullptr);
  run.set_top(base - 1);
  return finish(expr, frame, result);
}

// ---- plain calls
// ---------------------------------------------------------------------------------------------------------------------------------

// A class of the program whose instances are made by object.__new__ and set up by a function __init__, or by nothing.
[[gnu::noinline]] Value call_plain_class(CallExpr* expr, Frame& frame, Type* type, Function* init) {
  Run& run = frame.run;
  Value* base = run.top();
  TRY(run.push(Value::none()));
  TRY(push_arguments(expr, frame));
  Object* instance = instance_new(run, type);
  if (instance == nullptr) {
    return fail_here(frame, expr);
  }
  base[0] = Value::object(instance);
  uint32_t count = static_cast<uint32_t>(run.top() - base);
  Value result = call_function(run, init, base, count, nullptr);
  if (!result.is_none()) [[unlikely]] {
    if (!result.is_raised()) {
      run.raise(types::type_error_, "__init__() should return None, not '{}'", {type_of(result)});
    }
    return failed_call(expr, frame);
  }
  return Value::object(instance);
}

// super() without arguments: the class is in the `__class__` cell, the object is the first argument.
[[gnu::noinline]] Value call_bare_super(CallExpr* expr, Frame& frame) {
  Run& run = frame.run;
  Code* code = frame.code;
  if (!code->uses_super || code->parameters.empty() || code->positional_count == 0) {
    run.raise(types::runtime_error_,
              code->parameters.empty() ? "super(): no arguments" : "super(): __class__ cell not found");
    return fail_here(frame, expr);
  }
  Value self = frame.slots[0];
  if (code->parameters[0].is_captured) {
    self = static_cast<CellVariable*>(self.as_object())->value;
  }
  Value type = static_cast<CellVariable*>(frame.slots[code->class_cell_slot].as_object())->value;
  if (self.is_empty()) {
    run.raise(types::runtime_error_, "super(): arg[0] deleted");
    return fail_here(frame, expr);
  }
  if (type.is_empty()) {
    run.raise(types::runtime_error_, "super(): empty __class__ cell");
    return fail_here(frame, expr);
  }
  return finish(expr, frame, call(run, Value::object(&types::super_), {type, self}));
}

inline void note_call_site(const Expr* expr, Frame& frame) {
  if (!frame.program->is_library) {
    frame.run.call_site = expr->span.begin;
  }
}

Value eval_call(Expr* node, Frame& frame) {
  CallExpr* expr = as_call(node);
  Run& run = frame.run;
  TRY(Value callee, evaluate(expr->function, frame));
  if (callee.is_object() && callee.as_object()->kind == CellKind::kType) {
    Type* type = as_type(callee);
    if (type == &types::super_ && expr->arguments.empty() && expr->keywords.empty()) {
      return call_bare_super(expr, frame);
    }
    Function* init = expr->keywords.empty() ? plain_init(run, type) : nullptr;
    if (init != nullptr) {
      return call_plain_class(expr, frame, type, init);
    }
  }
  Value* base = run.top();
  TRY(push_arguments(expr, frame));
  if (!expr->keywords.empty()) [[unlikely]] {
    note_call_site(expr, frame);
    return call_with_keywords(expr, frame, callee, base);
  }
  uint32_t count = static_cast<uint32_t>(expr->arguments.size());
  if (is_function(callee)) [[likely]] {
    if (as_function(callee)->program != frame.program) [[unlikely]] {
      note_call_site(expr, frame);
    }
    return finish(expr, frame, call_function(run, as_function(callee), base, count, nullptr));
  }
  return finish(expr, frame, call_on_stack(run, callee, base, count, nullptr));
}

// ---- method calls
// ----------------------------------------------------------------------------------------------------------------------------------

// What `object.name` is, for a call: an unbound function or native method (then `*takes_self`), or anything bound.
[[gnu::noinline]] Value find_method(CallExpr* expr, Frame& frame, Value object, bool* takes_self) {
  Run& run = frame.run;
  AttributeExpr* attribute = static_cast<AttributeExpr*>(expr->function);
  Str* name = static_cast<Str*>(attribute->name->interned);
  Type* type = type_of(object);
  if (type->slots.get_attribute == nullptr) {
    Value found = type_lookup(run, type, name);
    bool is_method = is_unbound_method(found);
    if (is_method) {
      Value own = object.is_object() ? own_attribute(run, object.as_object(), name) : Value::absent();
      if (own.is_absent()) {
        bool dict_mode = object.is_object() && (object.as_object()->flags & kFlagDictMode) != 0;
        if (!dict_mode) {
          expr->cache[0] = object.is_object() ? object.as_object()->shape : type->instance_shape;
          expr->cache[1] = found.as_object();
          expr->cache[2] = reinterpret_cast<void*>(static_cast<uintptr_t>(run.class_epoch));
        }
        *takes_self = true;
        return found;
      }
    }
  }
  TRY(Value found, get_attribute(run, object, name));
  if (type->slots.get_attribute != nullptr && has_kind(found, CellKind::kBoundMethod)) {
    // A type with an attribute access of its own: errors name a native method by its owner, as without the object.
    auto* method = static_cast<BoundMethod*>(found.as_object());
    if (has_kind(method->function, CellKind::kNativeFunction) && identical(method->self, object) &&
        static_cast<NativeFunction*>(method->function.as_object())->entry->kind == EntryKind::kMethod) {
      *takes_self = true;
      return method->function;
    }
  }
  return found;
}

template <bool local>
Value eval_method_call(Expr* node, Frame& frame) {
  CallExpr* expr = as_call(node);
  Run& run = frame.run;
  AttributeExpr* attribute = static_cast<AttributeExpr*>(expr->function);
  TRY(Value object, evaluate_operand<local>(attribute->object, frame));
  const Shape* shape = object.is_object() ? object.as_object()->shape : type_of(object)->instance_shape;
  Value callee;
  bool takes_self = false;
  if (expr->cache[0] == shape && reinterpret_cast<uintptr_t>(expr->cache[2]) == run.class_epoch) [[likely]] {
    callee = Value::object(static_cast<Object*>(expr->cache[1]));
    takes_self = true;
  } else {
    callee = find_method(expr, frame, object, &takes_self);
    if (callee.is_raised()) {
      return fail_here(frame, attribute);
    }
  }
  Value* base = run.top();
  if (takes_self) {
    TRY(run.push(object));
  }
  TRY(push_arguments(expr, frame));
  if (!takes_self) {
    note_call_site(expr, frame);
  }
  if (!expr->keywords.empty()) [[unlikely]] {
    return call_with_keywords(expr, frame, callee, base);
  }
  uint32_t count = static_cast<uint32_t>(run.top() - base);
  if (is_function(callee)) {
    return finish(expr, frame, call_function(run, as_function(callee), base, count, nullptr));
  }
  if (takes_self) {
    // The method was found on the receiver's own type: no need to check the receiver again.
    Value result = call_native_method(run, static_cast<NativeFunction*>(callee.as_object()), base, count);
    run.set_top(base);
    return finish(expr, frame, result);
  }
  return finish(expr, frame, call_on_stack(run, callee, base, count, nullptr));
}

}  // namespace

void link_call(CallExpr* expr) {
  std::memset(static_cast<void*>(expr->cache), 0, sizeof expr->cache);
  if (expr->has_unpacking) {
    expr->eval = eval_unpacking_call;
  } else if (expr->function->kind == ExprKind::kAttribute) {
    expr->eval = is_local(static_cast<AttributeExpr*>(expr->function)->object) ? eval_method_call<true>
                                                                               : eval_method_call<false>;
  } else {
    expr->eval = eval_call;
  }
}

}  // namespace pyexec
