// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/attributes.h"
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/class.h"
#include "interpreter/objects/native.h"
#include "interpreter/run/run.h"

// Classes as objects: calling one, attributes of one, type(name, bases, namespace).

namespace pyexec {

namespace {

Type* self_type(Value self) {
  return as_type(self);
}

Value type_repr(Run& run, Value self) {
  Type* type = self_type(self);
  StrBuilder builder(run);
  TRY(builder.append_ascii("<class '"));
  if (type->module != nullptr && type->module != &names::builtins_) {
    TRY(builder.append(type->module));
    TRY(builder.append_ascii("."));
  }
  TRY(builder.append(type->qualified_name));
  TRY(builder.append_ascii("'>"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

Value type_call(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  Type* type = self_type(self);
  if (type == &types::type_) {
    if (count == 1 && keywords == nullptr) {
      return Value::object(type_of(arguments[0]));
    }
    if (count == 1) {
      return run.raise(types::type_error_, "type() takes no keyword arguments");
    }
    if (count != 3) {
      return run.raise(types::type_error_, "type() takes 1 or 3 arguments");
    }
  }
  if (type->slots.create == nullptr) {
    return run.raise(types::type_error_, "cannot create '{}' instances", {type});
  }
  TRY(Value object, type->slots.create(run, type, arguments, count, keywords));
  Type* actual = type_of(object);
  if (actual != type && !actual->is_subtype_of(type)) {
    return object;
  }
  if (actual->slots.initialize != nullptr) {
    TRY(actual->slots.initialize(run, object, arguments, count, keywords));
  }
  return object;
}

Value type_create(Run& run, Type* metatype, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (count != 3) {
    return run.raise(types::type_error_, "type.__new__() takes exactly 3 arguments ({} given)", {count});
  }
  if (!is_str(arguments[0])) {
    MessagePart got = arguments[0].is_none() ? MessagePart("None") : MessagePart(type_of(arguments[0]));
    return run.raise(types::type_error_, "type.__new__() argument 1 must be str, not {}", {got});
  }
  if (!is_tuple(arguments[1])) {
    return run.raise(types::type_error_, "type.__new__() argument 2 must be tuple, not {}", {type_of(arguments[1])});
  }
  if (!is_dict(arguments[2])) {
    return run.raise(types::type_error_, "type.__new__() argument 3 must be dict, not {}", {type_of(arguments[2])});
  }
  Str* name = as_str(arguments[0]);
  for (size_t i = 0; i < name->length; ++i) {
    if (name->at(i) == 0) {
      return run.raise(types::value_error_, "type name must not contain null characters");
    }
  }
  // The metaclass of a base may be more derived than the one that was called.
  TRY(Type * winner, winning_metatype(run, metatype, as_tuple(arguments[1])));
  if (winner != metatype) {
    if (winner->slots.create != type_create) {
      return winner->slots.create(run, winner, arguments, count, keywords);
    }
    metatype = winner;
  }
  uint32_t self_attributes = run.pending_self_attributes;
  run.pending_self_attributes = 0;
  return class_new(run, metatype, as_str(arguments[0]), as_tuple(arguments[1]), as_dict(arguments[2]), arguments + 3,
                   keywords, self_attributes);
}

bool type_initialize(Run&, Value, Value*, uint32_t, const KeywordNames*) {
  return true;
}

bool type_hash(Run& run, Value self, int64_t* out) {
  *out = static_cast<int64_t>(run.identity_of(self.as_object())) * 16;
  return true;
}

}  // namespace

Type* winning_metatype(Run& run, Type* metatype, const Tuple* bases) {
  for (size_t i = 0; i < bases->length; ++i) {
    Type* other = type_of(bases->items[i]);
    if (metatype->is_subtype_of(other)) {
      continue;
    }
    if (!other->is_subtype_of(metatype)) {
      return run.raise(types::type_error_,
                       "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the "
                       "metaclasses of all its bases");
    }
    metatype = other;
  }
  return metatype;
}

Value type_get_attribute(Run& run, Value self, Str* name) {
  Type* type = self_type(self);
  Type* meta = type_of(self);
  Value meta_attribute = type_lookup(run, meta, name);
  if (is_data_descriptor(meta_attribute)) {
    return bind_attribute(run, meta_attribute, self, meta);
  }
  Value attribute = type_lookup(run, type, name);
  if (!attribute.is_absent()) {
    return bind_attribute(run, attribute, Value::absent(), type);
  }
  if (!meta_attribute.is_absent()) {
    return bind_attribute(run, meta_attribute, self, meta);
  }
  return raise_no_attribute(run, self, name);
}

bool type_set_attribute_slot(Run& run, Value self, Str* name, Value value) {
  Type* type = self_type(self);
  if (!type->has(kTypeHeap)) {
    return run.raise(types::type_error_, "cannot set '{}' attribute of immutable type '{}'", {name, type});
  }
  if (name == &names::dunder_annotations) {
    return type_set_attribute(run, type, name, value);
  }
  Value meta_attribute = type_lookup(run, type_of(self), name);
  if (is_data_descriptor(meta_attribute)) {
    return type_of(meta_attribute)->slots.descriptor_set(run, meta_attribute, self, value);
  }
  if (name == &names::dunder_name || name == &names::dunder_qualname) {
    if (!is_str(value)) {
      return run.raise(types::type_error_, "can only assign string to {}.{}, not '{}'", {type, name, type_of(value)});
    }
    if (name == &names::dunder_name) {
      TRY(type->name, str_intern(run, as_str(value)));
    } else {
      type->qualified_name = as_str(value);
    }
    return true;
  }
  return type_set_attribute(run, type, name, value);
}

Value type_abstract_methods(Run& run, Type* type) {
  NameEntry* entry = type->attributes != nullptr ? type->attributes->find(&names::dunder_abstractmethods) : nullptr;
  if (entry == nullptr) {
    return run.raise(types::attribute_error_, "__abstractmethods__");
  }
  return entry->value;
}

static Slots type_slots() {
  Slots slots;
  slots.repr = type_repr;
  slots.hash = type_hash;
  slots.call = type_call;
  slots.get_attribute = type_get_attribute;
  slots.set_attribute = type_set_attribute_slot;
  slots.binary[static_cast<int>(BinaryOperator::kOr)] = union_of;
  slots.create = type_create;
  slots.initialize = type_initialize;
  return slots;
}

Type types::type_ =
    make_builtin_type({.name = "type",
                       .layout = CellKind::kType,
                       .instance_bytes = sizeof(Type),
                       .flags = kTypeBase,
                       .doc = "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
                       .slots = type_slots()});

}  // namespace pyexec
