// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/attributes.h"

#include <cstring>

#include "interpreter/run/run.h"

// Attribute access: the dot, getattr and everything else that goes by name (R2). Dynamic names pass attribute_name(),
// where the policy is asked; names that stand in the source were checked by the walk.

namespace pyexec {

namespace {

constexpr uint32_t kMostShapeAttributes = 128;  // beyond: dictionary mode

bool to_dict_mode(Run& run, Object* object) {
  TRY(Dict * dict, dict_new(run));
  Shape* shape = object->shape;
  for (uint32_t i = 0; i < shape->count; ++i) {
    Value value = *attribute_slot(object, i);
    if (!value.is_empty() && shape->names[i] != nullptr) {
      TRY(dict_set_str(run, dict, shape->names[i], value));
    }
  }
  TRY(Shape * dict_shape, dict_mode_shape(run, shape->type));
  object->shape = dict_shape;
  *attributes_word(object) = dict;
  object->flags |= kFlagDictMode;
  return true;
}

Dict* dict_of(Object* object) {
  return static_cast<Dict*>(*attributes_word(object));
}

}  // namespace

Shape* shape_new(Run& run, Type* type) {
  Shape* shape = static_cast<Shape*>(run.heap().allocate(sizeof(Shape), CellKind::kShape));
  TRY(shape);
  shape->type = type;
  // Caches in nodes compare shapes by address: a shape lives until the run ends, lest another take its place.
  run.heap().add_root(shape);
  return shape;
}

Shape* dict_mode_shape(Run& run, Type* type) {
  if (type->dict_shape == nullptr) {
    TRY(Shape * shape, shape_new(run, type));
    shape->dict_mode = true;
    type->dict_shape = shape;
  }
  return type->dict_shape;
}

Shape* shape_with(Run& run, Shape* shape, Str* name) {
  for (Shape* child = shape->first_child; child != nullptr; child = child->next_sibling) {
    if (child->added == name) {
      return child;
    }
  }
  TRY(Shape * child, shape_new(run, shape->type));
  TRY(Buffer * buffer, run.allocate_buffer((shape->count + 1) * sizeof(Str*)));
  child->names_cell = buffer;
  child->names = reinterpret_cast<Str**>(buffer->bytes());
  if (shape->count != 0) {
    std::memcpy(static_cast<void*>(child->names), static_cast<const void*>(shape->names), shape->count * sizeof(Str*));
  }
  child->names[shape->count] = name;
  child->count = shape->count + 1;
  child->added = name;
  child->parent = shape;
  child->next_sibling = shape->first_child;
  shape->first_child = child;
  return child;
}

Value own_attribute(Run& run, Object* object, const Str* name) {
  Cell** word = attributes_word(object);
  if (word == nullptr) {
    return Value::absent();
  }
  if ((object->flags & kFlagDictMode) != 0) {
    return dict_get_str(run, dict_of(object), const_cast<Str*>(name));
  }
  int32_t index = object->shape->find(name);
  if (index < 0) {
    return Value::absent();
  }
  Value value = *attribute_slot(object, static_cast<uint32_t>(index));
  return value.is_empty() ? Value::absent() : value;
}

bool set_own_attribute(Run& run, Object* object, Str* name, Value value) {
  if ((object->flags & kFlagDictMode) != 0) {
    return dict_set_str(run, dict_of(object), name, value);
  }
  Shape* shape = object->shape;
  int32_t index = shape->find(name);
  if (index < 0) {
    // The shape of a builtin type outlives the run, so it must not lead to one of this run's: such an object keeps a
    // dict.
    if (shape->count >= kMostShapeAttributes || (shape->flags & kFlagImmortal) != 0) {
      TRY(to_dict_mode(run, object));
      return dict_set_str(run, dict_of(object), name, value);
    }
    TRY(Shape * grown, shape_with(run, shape, name));
    uint32_t inline_capacity = shape->type->inline_capacity;
    if (shape->count >= inline_capacity) {
      uint32_t overflow = shape->count - inline_capacity;
      Cell** word = attributes_word(object);
      ValueArray* array = static_cast<ValueArray*>(*word);
      if (array == nullptr || array->capacity <= overflow) {
        TRY(ValueArray * larger, run.allocate_values(overflow < 4 ? 4 : overflow * 2));
        if (array != nullptr) {
          std::memcpy(static_cast<void*>(larger->items), array->items, overflow * sizeof(Value));
        }
        *word = larger;
      }
    }
    index = static_cast<int32_t>(shape->count);
    object->shape = grown;
  }
  *attribute_slot(object, static_cast<uint32_t>(index)) = value;
  return true;
}

Dict* instance_dict(Run& run, Value value) {
  if (!value.is_object() || attributes_word(value.as_object()) == nullptr || !type_of(value)->has(kTypeAttributes)) {
    return nullptr;
  }
  Object* object = value.as_object();
  if ((object->flags & kFlagDictMode) == 0) {
    TRY(to_dict_mode(run, object));
  }
  return dict_of(object);
}

// ---- reading
// -----------------------------------------------------------------------------------------------------------------------------

Value bind_attribute(Run& run, Value attribute, Value object, Type* owner) {
  if (!attribute.is_object()) {
    return attribute;
  }
  auto get = type_of(attribute)->slots.descriptor_get;
  return get == nullptr ? attribute : get(run, attribute, object, owner);
}

Value generic_get_attribute_or_absent(Run& run, Value object, Str* name) {
  Type* type = type_of(object);
  Value attribute = type_lookup(run, type, name);
  if (is_data_descriptor(attribute) && type_of(attribute)->slots.descriptor_get != nullptr) {
    return bind_attribute(run, attribute, object, type);
  }
  if (object.is_object() && type->attributes_offset != 0) {
    Value own = own_attribute(run, object.as_object(), name);
    if (!own.is_absent()) {
      return own;
    }
  }
  return attribute.is_absent() ? attribute : bind_attribute(run, attribute, object, type);
}

Value generic_get_attribute(Run& run, Value object, Str* name) {
  TRY(Value found, generic_get_attribute_or_absent(run, object, name));
  return found.is_absent() ? raise_no_attribute(run, object, name) : found;
}

void tell_attribute_error(Run& run, Value object, Str* name) {
  Exception* error = run.pending();
  if (error == nullptr || !error->type()->is_subtype_of(&types::attribute_error_)) {
    return;
  }
  auto is_unset = [](Value value) { return value.is_absent() || value.is_empty(); };
  if (is_unset(error->field[0]) && is_unset(error->field[1])) {
    error->field[0] = Value::object(name);
    error->field[1] = object;
  }
}

Value get_attribute(Run& run, Value object, Str* name) {
  auto slot = type_of(object)->slots.get_attribute;
  Value result = slot == nullptr ? generic_get_attribute(run, object, name) : slot(run, object, name);
  if (result.is_raised()) [[unlikely]] {
    tell_attribute_error(run, object, name);
  }
  return result;
}

Value get_attribute_or_absent(Run& run, Value object, Str* name) {
  auto slot = type_of(object)->slots.get_attribute;
  if (slot == nullptr) {
    Value found = generic_get_attribute_or_absent(run, object, name);
    if (!found.is_raised()) {
      return found;
    }
  } else {
    Value found = slot(run, object, name);
    if (!found.is_raised()) {
      return found;
    }
  }
  return run.catch_if(types::attribute_error_) != nullptr ? Value::absent() : Value::raised();
}

RaisedResult raise_no_attribute(Run& run, Value object, const Str* name) {
  StrBuilder builder(run);
  if (is_type(object)) {
    TRY(builder.append_ascii("type object '"));
    TRY(builder.append(type_name(as_type(object))));
  } else if (has_kind(object, CellKind::kModule)) {
    TRY(builder.append_ascii("module '"));
    TRY(builder.append(static_cast<Module*>(object.as_object())->name));
  } else {
    TRY(builder.append_ascii("'"));
    TRY(MessagePart(type_of(object)).append_to(builder));
  }
  TRY(builder.append_ascii(is_type(object) || has_kind(object, CellKind::kModule) ? "' has no attribute '"
                                                                                  : "' object has no attribute '"));
  TRY(builder.append(name));
  TRY(builder.append_ascii("'"));
  TRY(Str * message, builder.finish());
  RaisedResult raised = run.raise_with(types::attribute_error_, {Value::object(message)});
  if (run.pending() != nullptr) {
    run.pending()->field[0] = Value::object(name);
    run.pending()->field[1] = object;
  }
  return raised;
}

// ---- writing
// -----------------------------------------------------------------------------------------------------------------------------

// As CPython: the error of a store or deletion does not know the name and the object.
static RaisedResult raise_no_place(Run& run, Value object, const Str* name) {
  RaisedResult raised = raise_no_attribute(run, object, name);
  if (run.pending() != nullptr) {
    run.pending()->field[0] = run.pending()->field[1] = Value::absent();
  }
  return raised;
}

bool generic_set_attribute(Run& run, Value object, Str* name, Value value) {
  Type* type = type_of(object);
  Value attribute = type_lookup(run, type, name);
  if (is_data_descriptor(attribute)) {
    return type_of(attribute)->slots.descriptor_set(run, attribute, object, value);
  }
  if (object.is_object() && type->attributes_offset != 0 && type->has(kTypeAttributes)) {
    Object* holder = object.as_object();
    if (!value.is_absent()) {
      return set_own_attribute(run, holder, name, value);
    }
    if (!own_attribute(run, holder, name).is_absent()) {
      TRY(Dict * dict, instance_dict(run, object));
      TRY(dict_remove(run, dict, Value::object(name), nullptr));
      return true;
    }
    return raise_no_place(run, object, name);
  }
  if (!attribute.is_absent()) {
    return run.raise(types::attribute_error_, "'{}' object attribute '{}' is read-only", {type, name});
  }
  return raise_no_place(run, object, name);
}

bool set_attribute(Run& run, Value object, Str* name, Value value) {
  auto slot = type_of(object)->slots.set_attribute;
  return slot == nullptr ? generic_set_attribute(run, object, name, value) : slot(run, object, name, value);
}

bool delete_attribute(Run& run, Value object, Str* name) {
  return set_attribute(run, object, name, Value::absent());
}

// ---- dunders
// -----------------------------------------------------------------------------------------------------------------------------

Value lookup_special(Run& run, Value object, Str* name) {
  Value attribute = type_lookup(run, type_of(object), name);
  return attribute.is_absent() ? attribute : bind_attribute(run, attribute, object, type_of(object));
}

Value call_special(Run& run, Value object, Str* name, std::initializer_list<Value> arguments) {
  Value attribute = type_lookup(run, type_of(object), name);
  if (attribute.is_absent()) {
    return attribute;
  }
  StackMark mark(run);
  Value* base = run.top();
  // Functions and native methods take self as first argument without a bound method in between.
  bool takes_self = is_unbound_method(attribute);
  Value callee = attribute;
  if (takes_self) {
    TRY(run.push(object));
  } else {
    TRY(callee, bind_attribute(run, attribute, object, type_of(object)));
    TRY(run.push(callee));  // kept while it runs
    base = run.top();
  }
  for (Value argument : arguments) {
    TRY(run.push(argument));
  }
  return call_on_stack(run, callee, base, static_cast<uint32_t>(run.top() - base), nullptr);
}

Str* attribute_name(Run& run, Value name, const char* function) {
  if (!is_str(name)) {
    if (function[0] == '_') {
      return run.raise(types::type_error_, "attribute name must be string, not '{}'", {type_of(name)});
    }
    return run.raise(types::type_error_, "attribute name must be string, not '{}'", {type_of(name)});
  }
  TRY(Str * interned, str_intern(run, as_str(name)));
  if (run.policy_forbids(interned)) {
    return run.raise(types::attribute_error_, "access to attribute '{}' is not allowed", {interned});
  }
  return interned;
}

}  // namespace pyexec
