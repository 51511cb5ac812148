// SPDX-License-Identifier: Apache-2.0
#include <cstddef>

#include "interpreter/eval/frame.h"
#include "interpreter/objects/address.h"
#include "interpreter/objects/attributes.h"
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/native.h"

// Functions of the program, bound methods, and native functions and methods as objects.

namespace pyexec {

namespace {

Function* as_self(Value self) {
  return static_cast<Function*>(self.as_object());
}

Value text_of(Str* text) {
  return text == nullptr ? Value::none() : Value::object(text);
}

Value keyword_defaults_of(Run& run, Function* function) {
  if (function->keyword_defaults == nullptr) {
    return Value::none();
  }
  TRY(Dict * dict, dict_new(run));
  for (uint32_t i = 0; i < function->keyword_defaults->count; ++i) {
    const NameEntry& entry = function->keyword_defaults->entries()[i];
    if (entry.name != nullptr) {
      TRY(dict_set_str(run, dict, entry.name, entry.value));
    }
  }
  return Value::object(dict);
}

Value function_get_attribute(Run& run, Value self, Str* name) {
  Function* function = as_self(self);
  if (name == &names::dunder_name) {
    return Value::object(function->name);
  }
  if (name == &names::dunder_qualname) {
    return Value::object(function->qualified_name);
  }
  if (name == &names::dunder_doc) {
    return function->doc;
  }
  if (name == &names::dunder_module) {
    return text_of(function->module);
  }
  if (name == &names::dunder_defaults) {
    return function->defaults == nullptr ? Value::none() : Value::object(function->defaults);
  }
  if (name == &names::dunder_kwdefaults) {
    return keyword_defaults_of(run, function);
  }
  if (name == &names::dunder_annotations) {
    if (function->annotations.is_absent()) {
      TRY(Dict * dict, dict_new(run));
      function->annotations = Value::object(dict);
    }
    return function->annotations;
  }
  return generic_get_attribute(run, self, name);
}

bool function_set_attribute(Run& run, Value self, Str* name, Value value) {
  Function* function = as_self(self);
  if (name == &names::dunder_name || name == &names::dunder_qualname) {
    if (!is_str(value)) {
      return run.raise(types::type_error_, "{} must be set to a string object", {name});
    }
    if (name == &names::dunder_name) {
      TRY(function->name, str_intern(run, as_str(value)));
    } else {
      function->qualified_name = as_str(value);
    }
    return true;
  }
  if (name == &names::dunder_doc) {
    function->doc = value.is_absent() ? Value::none() : value;
    return true;
  }
  if (name == &names::dunder_module) {
    function->module = is_str(value) ? as_str(value) : nullptr;
    return true;
  }
  if (name == &names::dunder_defaults) {
    if (!value.is_none() && !value.is_absent() && !is_tuple(value)) {
      return run.raise(types::type_error_, "__defaults__ must be set to a tuple object");
    }
    function->defaults = is_tuple(value) ? as_tuple(value) : nullptr;
    return true;
  }
  if (name == &names::dunder_kwdefaults) {
    if (!value.is_none() && !value.is_absent() && !is_dict(value)) {
      return run.raise(types::type_error_, "__kwdefaults__ must be set to a dict object");
    }
    NameTable* defaults = nullptr;
    size_t position = 0;
    Value key;
    Value item;
    while (is_dict(value) && dict_next(as_dict(value), &position, &key, &item)) {
      if (is_str(key)) {
        TRY(Str * parameter, str_intern(run, as_str(key)));
        TRY(name_table_set(&run, &defaults, parameter, item));
      }
    }
    function->keyword_defaults = defaults;
    return true;
  }
  if (name == &names::dunder_annotations) {
    if (!is_dict(value) && !value.is_none() && !value.is_absent()) {
      return run.raise(types::type_error_, "__annotations__ must be set to a dict object");
    }
    function->annotations = is_dict(value) ? value : Value::absent();
    return true;
  }
  return generic_set_attribute(run, self, name, value);
}

Value object_repr(Run& run, std::string_view kind, const Str* name, Object* object) {
  StrBuilder builder(run);
  TRY(builder.append_ascii("<"));
  TRY(builder.append_ascii(kind));
  TRY(builder.append_ascii(" "));
  TRY(builder.append(name));
  TRY(builder.append_ascii(" at "));
  TRY(Str * address, address_text(run, object));
  TRY(builder.append(address));
  TRY(builder.append_ascii(">"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

Value function_repr(Run& run, Value self) {
  return object_repr(run, "function", as_self(self)->qualified_name, self.as_object());
}

Value function_call(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  return call_function(run, as_self(self), arguments, count, keywords);
}

Value bind_to(Run& run, Value self, Value object, Type*) {
  if (object.is_absent()) {
    return self;
  }
  TRY(BoundMethod * method, bound_method_new(run, self, object));
  return Value::object(method);
}

// ---- bound methods
// -----------------------------------------------------------------------------------------------------------------------------

BoundMethod* as_method(Value self) {
  return static_cast<BoundMethod*>(self.as_object());
}

bool is_native_method(Value self) {
  return has_kind(as_method(self)->function, CellKind::kNativeFunction);
}

Value method_get_attribute(Run& run, Value self, Str* name) {
  if (name == &names::dunder_self) {
    return as_method(self)->self;
  }
  if (is_native_method(self)) {
    if (name == &names::dunder_qualname && as_method(self)->type() == &types::bound_native_) {
      // Of the receiver's own type, not of the one that defines it.
      Value receiver = as_method(self)->self;
      Type* type = is_type(receiver) ? as_type(receiver) : type_of(receiver);
      StrBuilder builder(run);
      TRY(builder.append(type->qualified_name));
      TRY(builder.append_ascii("."));
      TRY(builder.append_ascii(static_cast<NativeFunction*>(as_method(self)->function.as_object())->entry->name));
      TRY(Str * text, builder.finish());
      return Value::object(text);
    }
    bool is_of_function = name == &names::dunder_name || name == &names::dunder_qualname ||
                          name == &names::dunder_doc || name == &names::dunder_module ||
                          (is_objclass(name) && as_method(self)->type() == &types::method_wrapper_);
    return is_of_function ? get_attribute(run, as_method(self)->function, name)
                          : generic_get_attribute(run, self, name);
  }
  if (name == &names::dunder_func) {
    return as_method(self)->function;
  }
  if (name == &names::dunder_doc) {
    return get_attribute(run, as_method(self)->function, name);
  }
  Value own = generic_get_attribute_or_absent(run, self, name);
  return own.is_absent() ? get_attribute(run, as_method(self)->function, name) : own;
}

Value method_repr(Run& run, Value self) {
  BoundMethod* method = as_method(self);
  StrBuilder builder(run);
  if (is_native_method(self)) {
    NativeFunction* function = static_cast<NativeFunction*>(method->function.as_object());
    bool is_wrapper = method->type() == &types::method_wrapper_;
    TRY(builder.append_ascii(is_wrapper ? "<method-wrapper '" : "<built-in method "));
    TRY(builder.append_ascii(function->entry->name));
    TRY(builder.append_ascii(is_wrapper ? "' of " : " of "));
    TRY(builder.append(type_name(type_of(method->self))));
    TRY(builder.append_ascii(" object at "));
    TRY(Str * address, address_text(run, method->self));
    TRY(builder.append(address));
    TRY(builder.append_ascii(">"));
  } else {
    Value name = get_attribute_or_absent(run, method->function, &names::dunder_qualname);
    TRY(name);
    TRY(builder.append_ascii("<bound method "));
    if (is_str(name)) {
      TRY(builder.append(as_str(name)));
    } else {
      TRY(builder.append_ascii("?"));
    }
    TRY(builder.append_ascii(" of "));
    TRY(Str * text, to_repr(run, method->self));
    TRY(builder.append(text));
    TRY(builder.append_ascii(">"));
  }
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

Value method_compare(Run& run, Value self, Value other, CompareOperator op) {
  if ((op != CompareOperator::kEqual && op != CompareOperator::kNotEqual) || !has_kind(other, CellKind::kBoundMethod)) {
    return not_implemented();
  }
  bool same_self = identical(as_method(self)->self, as_method(other)->self);
  TRY(Truth same, equal(run, as_method(self)->function, as_method(other)->function));
  return Value::boolean((same_self && same == Truth::kTrue) == (op == CompareOperator::kEqual));
}

bool method_hash(Run& run, Value self, int64_t* out) {
  int64_t function = 0;
  TRY(hash(run, as_method(self)->function, &function));
  int64_t owner = as_method(self)->self.is_object() ? run.identity_of(as_method(self)->self.as_object()) : 0;
  *out = function ^ owner;
  return true;
}

Value method_call(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  return call_on_stack(run, self, arguments, count, keywords);
}

// ---- native functions
// ------------------------------------------------------------------------------------------------------------------------------

NativeFunction* as_native(Value self) {
  return static_cast<NativeFunction*>(self.as_object());
}

Value native_get_attribute(Run& run, Value self, Str* name) {
  NativeFunction* function = as_native(self);
  if (name == &names::dunder_name) {
    return text_of(str_from_utf8(run, function->entry->name));
  }
  if (name == &names::dunder_qualname) {
    StrBuilder builder(run);
    if (function->owner != nullptr) {
      TRY(builder.append(type_name(function->owner)));
      TRY(builder.append_ascii("."));
    }
    TRY(builder.append_ascii(function->entry->name));
    TRY(Str * text, builder.finish());
    return Value::object(text);
  }
  if (name == &names::dunder_doc) {
    TRY(Str * text, str_from_utf8(run, function->entry->doc));
    return Value::object(text);
  }
  if (name == &names::dunder_module) {
    return function->owner != nullptr ? Value::none() : text_of(function->module);
  }
  if (is_objclass(name) && function->owner != nullptr) {
    return Value::object(function->owner);
  }
  if (name == &names::dunder_self && function->owner == nullptr && function->module != nullptr) {
    // The module it belongs to, by name alone: `builtins` cannot be imported here.
    Module* module = run.allocate_object<Module>(&types::module_, CellKind::kModule);
    TRY(module);
    module->name = function->module;
    module->doc = Value::none();
    return Value::object(module);
  }
  return generic_get_attribute(run, self, name);
}

Value native_repr(Run& run, Value self) {
  NativeFunction* function = as_native(self);
  StrBuilder builder(run);
  if (function->owner != nullptr && function->type() != &types::native_function_) {
    bool is_slot = function->type() == &types::wrapper_descriptor_;
    TRY(builder.append_ascii(is_slot ? "<slot wrapper '" : "<method '"));
    TRY(builder.append_ascii(function->entry->name));
    TRY(builder.append_ascii("' of '"));
    TRY(builder.append(type_name(function->owner)));
    TRY(builder.append_ascii("' objects>"));
  } else {
    TRY(builder.append_ascii("<built-in function "));
    TRY(builder.append_ascii(function->entry->name));
    TRY(builder.append_ascii(">"));
  }
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

Value native_call(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  return call_native(run, as_native(self), arguments, count, keywords);
}

}  // namespace

CellVariable* cell_new(Run& run, Value value) {
  CellVariable* cell = run.allocate_object<CellVariable>(&types::cell_, CellKind::kCellVariable);
  TRY(cell);
  cell->value = value;
  return cell;
}

BoundMethod* bound_method_new(Run& run, Value function, Value self) {
  Type* type = &types::bound_method_;
  if (has_kind(function, CellKind::kNativeFunction)) {
    type = is_exact(function, &types::wrapper_descriptor_) ? &types::method_wrapper_ : &types::bound_native_;
  }
  BoundMethod* method = run.allocate_object<BoundMethod>(type, CellKind::kBoundMethod);
  TRY(method);
  method->function = function;
  method->self = self;
  return method;
}

Type types::function_ = make_builtin_type({.name = "function",
                                           .layout = CellKind::kFunction,
                                           .instance_bytes = sizeof(Function),
                                           .attributes_offset = offsetof(Function, attributes),
                                           .flags = kTypeAttributes,
                                           .slots = {.repr = function_repr,
                                                     .call = function_call,
                                                     .get_attribute = function_get_attribute,
                                                     .set_attribute = function_set_attribute,
                                                     .descriptor_get = bind_to}});

static Type bound_type(const char* name) {
  return make_builtin_type({.name = name,
                            .layout = CellKind::kBoundMethod,
                            .instance_bytes = sizeof(BoundMethod),
                            .slots = {.repr = method_repr,
                                      .hash = method_hash,
                                      .call = method_call,
                                      .get_attribute = method_get_attribute,
                                      .compare = method_compare}});
}
// MethodType(function, object).
static Value method_create(Run& run, Type*, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (keywords != nullptr) {
    return run.raise(types::type_error_, "method() takes no keyword arguments");
  }
  if (count != 2) {
    return run.raise(types::type_error_, "method expected 2 arguments, got {}", {count});
  }
  if (!is_callable(arguments[0])) {
    return run.raise(types::type_error_, "first argument must be callable");
  }
  if (arguments[1].is_none()) {
    return run.raise(types::type_error_, "instance must not be None");
  }
  TRY(BoundMethod * method, bound_method_new(run, arguments[0], arguments[1]));
  return Value::object(method);
}
static bool method_initialize(Run&, Value, Value*, uint32_t, const KeywordNames*) {
  return true;
}

Type types::bound_method_ = [] {
  Type type = bound_type("method");
  type.slots.create = method_create;
  type.slots.initialize = method_initialize;
  return type;
}();
// CPython has one type for functions and methods of builtins; isinstance() at least finds them to be one.
Type types::bound_native_ = [] {
  Type type = bound_type("builtin_function_or_method");
  type.base = &types::native_function_;
  return type;
}();
Type types::method_wrapper_ = bound_type("method-wrapper");
Type types::native_function_ =
    make_builtin_type({.name = "builtin_function_or_method",
                       .layout = CellKind::kNativeFunction,
                       .instance_bytes = sizeof(NativeFunction),
                       .slots = {.repr = native_repr, .call = native_call, .get_attribute = native_get_attribute}});

static Type unbound_type(const char* name) {
  return make_builtin_type({.name = name,
                            .layout = CellKind::kNativeFunction,
                            .instance_bytes = sizeof(NativeFunction),
                            .slots = {.repr = native_repr,
                                      .call = native_call,
                                      .get_attribute = native_get_attribute,
                                      .descriptor_get = bind_to}});
}
Type types::native_method_ = unbound_type("method_descriptor");
Type types::wrapper_descriptor_ = unbound_type("wrapper_descriptor");
Type types::cell_ =
    make_builtin_type({.name = "cell", .layout = CellKind::kCellVariable, .instance_bytes = sizeof(CellVariable)});

}  // namespace pyexec
