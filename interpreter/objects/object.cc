// SPDX-License-Identifier: Apache-2.0
#include <cstddef>

#include "interpreter/objects/address.h"
#include "interpreter/objects/attributes.h"
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/class.h"
#include "interpreter/run/run.h"

// object: what every type falls back to; and the making of instances.

namespace pyexec {

Object* instance_new(Run& run, Type* type) {
  size_t bytes = type->instance_bytes + type->inline_capacity * sizeof(Value);
  Object* object = run.allocate_object<Object>(type, type->layout, bytes);
  return object;
}

namespace {

Value object_repr(Run& run, Value self) {
  Type* type = type_of(self);
  StrBuilder builder(run);
  TRY(builder.append_ascii("<"));
  if (type->module != nullptr && type->module != &names::builtins_) {
    TRY(builder.append(type->module));
    TRY(builder.append_ascii("."));
  }
  TRY(builder.append(type->qualified_name));
  TRY(builder.append_ascii(" object at "));
  TRY(Str * address, address_text(run, self));
  TRY(builder.append(address));
  TRY(builder.append_ascii(">"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

// str() of an object that has no __str__ of its own is its repr, as the class defines it.
Value object_str(Run& run, Value self) {
  auto slot = type_of(self)->slots.repr;
  return slot == nullptr ? object_repr(run, self) : slot(run, self);
}

bool object_hash(Run& run, Value self, int64_t* out) {
  // object.__hash__(1): inline values have no identity but their bits.
  *out = self.is_object() ? static_cast<int64_t>(run.identity_of(self.as_object())) * 16
                          : static_cast<int64_t>(self.bits >> 4);
  return true;
}

Value object_compare(Run& run, Value self, Value other, CompareOperator op) {
  if (op == CompareOperator::kEqual) {
    return identical(self, other) ? Value::boolean(true) : not_implemented();
  }
  if (op == CompareOperator::kNotEqual) {
    // != is the inverse of ==, whoever defines that.
    auto slot = type_of(self)->slots.compare;
    if (slot == nullptr || slot == object_compare) {
      return identical(self, other) ? Value::boolean(false) : not_implemented();
    }
    TRY(Value same, slot(run, self, other, CompareOperator::kEqual));
    if (is_not_implemented(same)) {
      return same;
    }
    TRY(Truth truth_value, truth(run, same));
    return Value::boolean(truth_value == Truth::kFalse);
  }
  return not_implemented();
}

bool has_arguments(uint32_t count, const KeywordNames* keywords) {
  return count != 0 || (keywords != nullptr && keywords->count != 0);
}

Value object_create(Run& run, Type* type, Value*, uint32_t count, const KeywordNames* keywords) {
  if (has_arguments(count, keywords)) {
    if (type->slots.create != object_create) {
      return run.raise(types::type_error_, "object.__new__() takes exactly one argument (the type to instantiate)");
    }
    if (type->slots.initialize == types::object_.slots.initialize) {
      return run.raise(types::type_error_, "{}() takes no arguments", {type});
    }
  }
  if (type->has(kTypeAbstract)) {
    return raise_abstract(run, type);
  }
  if (type->layout != CellKind::kInstance) {  // a native struct that only its own code can fill
    return run.raise(types::type_error_, "cannot create '{}' instances", {type});
  }
  Object* object = instance_new(run, type);
  return object == nullptr ? Value::raised() : Value::object(object);
}

bool object_initialize(Run& run, Value self, Value*, uint32_t count, const KeywordNames* keywords) {
  if (has_arguments(count, keywords)) {
    Type* type = type_of(self);
    if (type->slots.initialize != object_initialize) {
      return run.raise(types::type_error_, "object.__init__() takes exactly one argument (the instance to initialize)");
    }
    if (type->slots.create == object_create) {
      return run.raise(types::type_error_, "{}.__init__() takes exactly one argument (the instance to initialize)",
                       {type});
    }
  }
  return true;
}

}  // namespace

RaisedResult raise_abstract(Run& run, Type* type) {
  TRY(Value methods, type_abstract_methods(run, type));
  StrBuilder builder(run);
  TRY(List * sorted, list_from_iterable(run, methods));
  TRY(call_method(run, Value::object(sorted), &names::sort_, {}));
  for (size_t i = 0; i < sorted->length; ++i) {
    TRY(builder.append_ascii(i > 0 ? ", " : ""));
    TRY(Str * name, to_str(run, sorted->items->items[i]));
    TRY(builder.append(name));
  }
  TRY(Str * list, builder.finish());
  return run.raise(types::type_error_, "Can't instantiate abstract class {} with abstract method{} {}",
                   {type, sorted->length == 1 ? "" : "s", list});
}

Type types::object_ = make_builtin_type({.name = "object",
                                         .layout = CellKind::kInstance,
                                         .instance_bytes = sizeof(Instance),
                                         .flags = kTypeBase,
                                         .doc = "The base class of the class hierarchy.",
                                         .slots = {.repr = object_repr,
                                                   .str = object_str,
                                                   .hash = object_hash,
                                                   .get_attribute = nullptr,
                                                   .compare = object_compare,
                                                   .create = object_create,
                                                   .initialize = object_initialize}});

}  // namespace pyexec
