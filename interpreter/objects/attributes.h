// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/objects/operations.h"

// Where attributes of instances live, shared by the generic access (attributes.cc) and the evaluator's inline caches.

namespace pyexec {

class Run;

// The word of an object that holds its overflow array or Dict; null when its type gives it none.
inline Cell** attributes_word(Object* object) {
  uint16_t offset = object->type()->attributes_offset;
  return offset == 0 ? nullptr : reinterpret_cast<Cell**>(reinterpret_cast<char*>(object) + offset);
}

// The place of attribute `index` of an object whose shape has it (not in dict mode).
inline Value* attribute_slot(Object* object, uint32_t index) {
  Type* type = object->type();
  if (index < type->inline_capacity) {
    return &static_cast<Instance*>(object)->inline_values()[index];
  }
  return &static_cast<ValueArray*>(*attributes_word(object))->items[index - type->inline_capacity];
}

// Own attribute of an instance, or absent(); runs no user code.
Value own_attribute(Run& run, Object* object, const Str* name);
// Adds or replaces an own attribute (shape transition, dict mode). The type allows attributes.
bool set_own_attribute(Run& run, Object* object, Str* name, Value value);

// The shape that follows from adding `name`; null: raised.
Shape* shape_with(Run& run, Shape* shape, Str* name);
// The shape of instances in dict mode; null: raised.
Shape* dict_mode_shape(Run& run, Type* type);
// The first shape of a type of the program.
Shape* shape_new(Run& run, Type* type);

// Binds what was found on a class to an object, as attribute access does: descriptors' __get__, methods, plain values.
// object absent: on the class itself.
Value bind_attribute(Run& run, Value attribute, Value object, Type* owner);
inline bool is_data_descriptor(Value attribute) {
  return attribute.is_object() && type_of(attribute)->slots.descriptor_set != nullptr;
}

RaisedResult raise_no_attribute(Run& run, Value object, const Str* name);
// An AttributeError that leaves a lookup and was raised without them learns the name and the object.
void tell_attribute_error(Run& run, Value object, Str* name);

// "__objclass__": the class that a native descriptor belongs to.
inline bool is_objclass(const Str* name) {
  return !name->is_wide() && name->view() == "__objclass__";
}

}  // namespace pyexec
