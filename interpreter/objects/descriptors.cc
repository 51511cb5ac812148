// SPDX-License-Identifier: Apache-2.0
#include <cstddef>

#include "interpreter/objects/attributes.h"
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/native.h"
#include "interpreter/run/run.h"

// Descriptors: property, staticmethod, classmethod, the members that __slots__ makes, and super.

namespace pyexec {

namespace {

// Name → value of a call's keywords, for constructors that take few.
Value keyword(const Value* values, uint32_t count, const KeywordNames* keywords, std::string_view name) {
  for (uint32_t i = 0; keywords != nullptr && i < keywords->count; ++i) {
    if (!keywords->names[i]->is_wide() && keywords->names[i]->view() == name) {
      return values[count + i];
    }
  }
  return Value::absent();
}

// ---- property
// ------------------------------------------------------------------------------------------------------------------------------------

Property* as_property(Value self) {
  return static_cast<Property*>(self.as_object());
}

Value property_create(Run& run, Type* type, Value*, uint32_t, const KeywordNames*) {
  Property* property = static_cast<Property*>(instance_new(run, type));
  TRY(property);
  property->getter = property->setter = property->deleter = property->doc = Value::none();
  return Value::object(property);
}

bool property_initialize(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (count > 4) {
    return run.raise(types::type_error_, "property() takes at most 4 arguments ({} given)", {count});
  }
  Property* property = as_property(self);
  constexpr std::string_view kNames[] = {"fget", "fset", "fdel", "doc"};
  Value* fields[] = {&property->getter, &property->setter, &property->deleter, &property->doc};
  for (uint32_t k = 0; keywords != nullptr && k < keywords->count; ++k) {
    bool known = false;
    for (std::string_view name : kNames) {
      known = known || (!keywords->names[k]->is_wide() && keywords->names[k]->view() == name);
    }
    if (!known) {
      return run.raise(types::type_error_, "'{}' is an invalid keyword argument for property()", {keywords->names[k]});
    }
  }
  for (uint32_t i = 0; i < 4; ++i) {
    Value given = i < count ? arguments[i] : keyword(arguments, count, keywords, kNames[i]);
    *fields[i] = given.is_absent() ? Value::none() : given;
  }
  if (property->doc.is_none() && !property->getter.is_none()) {
    Value doc = get_attribute_or_absent(run, property->getter, &names::dunder_doc);
    TRY(doc);
    property->doc = doc.is_absent() ? Value::none() : doc;
    property->doc_from_getter = true;
  }
  return true;
}

// The property's name in messages: that of the class attribute it is.
Value property_name(Property* property) {
  return property->name == nullptr ? Value::absent() : Value::object(property->name);
}

RaisedResult raise_property(Run& run, Property* property, Value object, const char* what) {
  Value name = property_name(property);
  if (name.is_absent()) {
    return run.raise(types::attribute_error_, "property of '{}' object has no {}",
                     {type_of(object)->qualified_name, what});
  }
  return run.raise(types::attribute_error_, "property '{}' of '{}' object has no {}",
                   {as_str(name), type_of(object)->qualified_name, what});
}

Value property_get(Run& run, Value self, Value object, Type*) {
  if (object.is_absent()) {
    return self;
  }
  Property* property = as_property(self);
  if (property->getter.is_none()) {
    return raise_property(run, property, object, "getter");
  }
  return call(run, property->getter, {object});
}

bool property_set(Run& run, Value self, Value object, Value value) {
  Property* property = as_property(self);
  Value function = value.is_absent() ? property->deleter : property->setter;
  if (function.is_none()) {
    return raise_property(run, property, object, value.is_absent() ? "deleter" : "setter");
  }
  Value result = value.is_absent() ? call(run, function, {object}) : call(run, function, {object, value});
  return !result.is_raised();
}

Value property_get_attribute(Run& run, Value self, Str* name) {
  Property* property = as_property(self);
  if (name == &names::fget_) {
    return property->getter;
  }
  if (name == &names::fset_) {
    return property->setter;
  }
  if (name == &names::fdel_) {
    return property->deleter;
  }
  if (name == &names::dunder_doc) {
    return property->doc;
  }
  if (name == &names::dunder_isabstractmethod && type_of(self) != &types::property_) {
    Value own = generic_get_attribute_or_absent(run, self, name);
    if (!own.is_absent()) {
      return own;
    }
  }
  if (name == &names::dunder_isabstractmethod) {
    for (Value function : {property->getter, property->setter, property->deleter}) {
      if (function.is_none()) {
        continue;
      }
      Value flag = get_attribute_or_absent(run, function, name);
      TRY(flag);
      if (!flag.is_absent()) {
        TRY(Truth abstract, truth(run, flag));
        if (abstract == Truth::kTrue) {
          return Value::boolean(true);
        }
      }
    }
    return Value::boolean(false);
  }
  return generic_get_attribute(run, self, name);
}

bool property_set_attribute(Run& run, Value self, Str* name, Value value) {
  if (name == &names::dunder_doc) {
    as_property(self)->doc = value.is_absent() ? Value::none() : value;
    return true;
  }
  if (name == &names::fget_ || name == &names::fset_ || name == &names::fdel_) {
    return run.raise(types::attribute_error_, "readonly attribute");
  }
  return generic_set_attribute(run, self, name, value);
}

Value property_copy(Call& call, Property& self, Value getter, Value setter, Value deleter) {
  Run& run = call.run();
  Value doc = self.doc_from_getter && !identical(getter, self.getter) ? Value::none() : self.doc;
  TRY(Value made, pyexec::call(run, Value::object(self.type()), {getter, setter, deleter, doc}));
  if (has_kind(made, CellKind::kProperty)) {
    as_property(made)->name = self.name;
  }
  return made;
}
Value property_set_name(Call& call, Property& self, Args args) {
  if (args.count != 2) {
    return call.run().raise(types::type_error_, "__set_name__() takes 2 positional arguments but {} were given",
                            {args.count});
  }
  if (is_str(args[1])) {
    TRY(self.name, str_intern(call.run(), as_str(args[1])));
  }
  return Value::none();
}

// ---- attributes of builtin types
// ---------------------------------------------------------------------------------------------------------------------------

// The type that has the attribute: its getter's owner.
Type* getset_owner(const Property* property) {
  return static_cast<NativeFunction*>(property->getter.as_object())->owner;
}
// CPython has two kinds: fields of a struct, which word their errors differently, and computed ones.
bool is_field(const Property* property) {
  Type* owner = getset_owner(property);
  if (owner == &types::type_) {
    std::string_view name = static_cast<NativeFunction*>(property->getter.as_object())->entry->name;
    return name == "__mro__" || name == "__base__";
  }
  return owner == &types::range_ || owner == &types::slice_ || owner == &types::complex_;
}

bool getset_set(Run& run, Value self, Value object, Value value) {
  Property* property = as_property(self);
  Value function = property->setter;
  if (!function.is_none()) {
    Value result = call(run, function, {object, value.is_absent() ? Value::object(&not_implemented_object) : value});
    return !result.is_raised();
  }
  if (is_field(property)) {
    return run.raise(types::attribute_error_, "readonly attribute");
  }
  return run.raise(types::attribute_error_, "attribute '{}' of '{}' objects is not writable",
                   {property->name, getset_owner(property)});
}

Value getset_get_attribute(Run& run, Value self, Str* name) {
  if (name == &names::dunder_name) {
    return Value::object(as_property(self)->name);
  }
  if (name == &names::dunder_doc || name == &names::dunder_qualname || is_objclass(name)) {
    return get_attribute(run, as_property(self)->getter, name);
  }
  return generic_get_attribute(run, self, name);
}

Value getset_repr(Run& run, Value self) {
  Property* property = as_property(self);
  StrBuilder builder(run);
  TRY(builder.append_ascii(is_field(property) ? "<member '" : "<attribute '"));
  TRY(builder.append(property->name));
  TRY(builder.append_ascii("' of '"));
  TRY(builder.append(type_name(getset_owner(property))));
  TRY(builder.append_ascii("' objects>"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}
Value property_getter(Call& call, Property& self, Value function) {
  return property_copy(call, self, function, self.setter, self.deleter);
}
Value property_setter(Call& call, Property& self, Value function) {
  return property_copy(call, self, self.getter, function, self.deleter);
}
Value property_deleter(Call& call, Property& self, Value function) {
  return property_copy(call, self, self.getter, self.setter, function);
}

// ---- staticmethod, classmethod
// -------------------------------------------------------------------------------------------------------------------------

Wrapper* as_wrapper(Value self) {
  return static_cast<Wrapper*>(self.as_object());
}

Value wrapper_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  const char* name = type->layout == CellKind::kClassMethod ? "classmethod" : "staticmethod";
  if (keywords != nullptr) {
    return run.raise(types::type_error_, "{}() takes no keyword arguments", {name});
  }
  if (count != 1) {
    return run.raise(types::type_error_, "{} expected 1 argument, got {}", {name, count});
  }
  Wrapper* wrapper = static_cast<Wrapper*>(instance_new(run, type));
  TRY(wrapper);
  wrapper->function = arguments[0];
  return Value::object(wrapper);
}
bool wrapper_initialize(Run&, Value, Value*, uint32_t, const KeywordNames*) {
  return true;
}

Value wrapper_get_attribute(Run& run, Value self, Str* name) {
  if (name == &names::dunder_func || name == &names::dunder_wrapped) {
    return as_wrapper(self)->function;
  }
  if (name == &names::dunder_name || name == &names::dunder_qualname || name == &names::dunder_doc ||
      name == &names::dunder_module || name == &names::dunder_annotations || name == &names::dunder_isabstractmethod) {
    Value own = own_attribute(run, self.as_object(), name);
    if (!own.is_absent()) {
      return own;
    }
    Value inner = get_attribute_or_absent(run, as_wrapper(self)->function, name);
    if (inner.is_absent() && name == &names::dunder_isabstractmethod) {
      return Value::boolean(false);
    }
    return inner.is_absent() ? static_cast<Value>(raise_no_attribute(run, self, name)) : inner;
  }
  return generic_get_attribute(run, self, name);
}

Value wrapper_repr(Run& run, Value self) {
  StrBuilder builder(run);
  TRY(builder.append_ascii(self.as_object()->kind == CellKind::kClassMethod ? "<classmethod(" : "<staticmethod("));
  TRY(Str * inner, to_repr(run, as_wrapper(self)->function));
  TRY(builder.append(inner));
  TRY(builder.append_ascii(")>"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

Value static_get(Run&, Value self, Value, Type*) {
  return as_wrapper(self)->function;
}
Value static_call(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  return call_on_stack(run, as_wrapper(self)->function, arguments, count, keywords);
}
Value class_get(Run& run, Value self, Value object, Type* owner) {
  Value function = as_wrapper(self)->function;
  Value target = Value::object(owner != nullptr ? owner : type_of(object));
  if (is_function(function) || has_kind(function, CellKind::kNativeFunction)) {
    TRY(BoundMethod * method, bound_method_new(run, function, target));
    return Value::object(method);
  }
  auto get = type_of(function)->slots.descriptor_get;
  if (get != nullptr) {
    return get(run, function, target, as_type(target));
  }
  TRY(BoundMethod * method, bound_method_new(run, function, target));
  return Value::object(method);
}

// ---- members of __slots__
// ----------------------------------------------------------------------------------------------------------------------------------

Member* as_member(Value self) {
  return static_cast<Member*>(self.as_object());
}

Value member_get(Run& run, Value self, Value object, Type*) {
  if (object.is_absent()) {
    return self;
  }
  Member* member = as_member(self);
  if (!is_instance(object, member->owner)) {
    return run.raise(types::type_error_, "descriptor '{}' for '{}' objects doesn't apply to a '{}' object",
                     {member->name, member->owner, type_of(object)});
  }
  Value value = member->is_inline ? *attribute_slot(object.as_object(), member->index)
                                  : own_attribute(run, object.as_object(), member->name);
  return value.is_absent() || value.is_empty() ? static_cast<Value>(raise_no_attribute(run, object, member->name))
                                               : value;
}

bool member_set(Run& run, Value self, Value object, Value value) {
  Member* member = as_member(self);
  if (!is_instance(object, member->owner)) {
    return run.raise(types::type_error_, "descriptor '{}' for '{}' objects doesn't apply to a '{}' object",
                     {member->name, member->owner, type_of(object)});
  }
  if (member->is_inline) {
    Value* place = attribute_slot(object.as_object(), member->index);
    if (value.is_absent() && place->is_empty()) {
      return run.raise(types::attribute_error_, "{}", {member->name});
    }
    *place = value.is_absent() ? Value::empty() : value;
    return true;
  }
  if (value.is_absent()) {
    if (own_attribute(run, object.as_object(), member->name).is_absent()) {
      return run.raise(types::attribute_error_, "{}", {member->name});
    }
    // The shape keeps the name; an empty place reads as missing.
    if ((object.as_object()->flags & kFlagDictMode) != 0) {
      TRY(Dict * dict, instance_dict(run, object));
      TRY(dict_remove(run, dict, Value::object(member->name), nullptr));
      return true;
    }
    *attribute_slot(object.as_object(), static_cast<uint32_t>(object.as_object()->shape->find(member->name))) =
        Value::empty();
    return true;
  }
  return set_own_attribute(run, object.as_object(), member->name, value);
}

Value member_get_attribute(Run& run, Value self, Str* name) {
  if (name == &names::dunder_name) {
    return Value::object(as_member(self)->name);
  }
  return generic_get_attribute(run, self, name);
}

Value member_repr(Run& run, Value self) {
  StrBuilder builder(run);
  TRY(builder.append_ascii("<member '"));
  TRY(builder.append(as_member(self)->name));
  TRY(builder.append_ascii("' of '"));
  TRY(builder.append(type_name(as_member(self)->owner)));
  TRY(builder.append_ascii("' objects>"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

// ---- super
// -------------------------------------------------------------------------------------------------------------------------------------------------

Super* as_super(Value self) {
  return static_cast<Super*>(self.as_object());
}

Value super_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (keywords != nullptr && keywords->count != 0) {
    return run.raise(types::type_error_, "super() takes no keyword arguments");
  }
  if (count == 0) {
    return run.raise(types::runtime_error_, "super(): no arguments");
  }
  if (count > 2) {
    return run.raise(types::type_error_, "super() expected at most 2 arguments, got {}", {count});
  }
  if (!is_type(arguments[0])) {
    return run.raise(types::type_error_, "super() argument 1 must be a type, not {}", {type_of(arguments[0])});
  }
  Super* made = static_cast<Super*>(run.allocate_object<Super>(type, CellKind::kSuper));
  TRY(made);
  made->start = as_type(arguments[0]);
  made->self = Value::absent();
  if (count == 2 && !arguments[1].is_none()) {
    Value self = arguments[1];
    if (is_type(self) && as_type(self)->is_subtype_of(made->start)) {
      made->self_type = as_type(self);
    } else if (is_instance(self, made->start)) {
      made->self_type = type_of(self);
    } else {
      return run.raise(types::type_error_, "super(type, obj): obj must be an instance or subtype of type");
    }
    made->self = self;
  }
  return Value::object(made);
}
bool super_initialize(Run&, Value, Value*, uint32_t, const KeywordNames*) {
  return true;
}

Value super_get_attribute(Run& run, Value self, Str* name) {
  Super* super = as_super(self);
  if (super->self_type != nullptr && name != &names::dunder_class) {
    Tuple* mro = super->self_type->mro;
    size_t at = 0;
    while (at < mro->length && mro->items[at].as_object() != super->start) {
      ++at;
    }
    for (++at; at < mro->length; ++at) {
      Type* type = as_type(mro->items[at]);
      NameEntry* entry = type->attributes != nullptr ? type->attributes->find(name) : nullptr;
      if (entry != nullptr) {
        bool on_class = is_type(super->self) && as_type(super->self) == super->self_type;
        return bind_attribute(run, entry->value, on_class ? Value::absent() : super->self, super->self_type);
      }
    }
  }
  if (name == &names::dunder_self) {
    return super->self.is_absent() ? Value::none() : super->self;
  }
  if (!name->is_wide() && name->view() == "__thisclass__") {
    return Value::object(super->start);
  }
  if (!name->is_wide() && name->view() == "__self_class__") {
    return super->self_type == nullptr ? Value::none() : Value::object(super->self_type);
  }
  return generic_get_attribute(run, self, name);
}

// An unbound super() that is an attribute of a class binds to the instance it is reached through.
Value super_descriptor_get(Run& run, Value self, Value object, Type*) {
  Super* super = as_super(self);
  if (object.is_absent() || object.is_none() || super->self_type != nullptr) {
    return self;
  }
  Value arguments[2] = {Value::object(super->start), object};
  return super_create(run, super->type(), arguments, 2, nullptr);
}

Value super_repr(Run& run, Value self) {
  Super* super = as_super(self);
  StrBuilder builder(run);
  TRY(builder.append_ascii("<super: <class '"));
  TRY(builder.append(type_name(super->start)));
  TRY(builder.append_ascii("'>, "));
  if (super->self_type != nullptr) {
    TRY(builder.append_ascii("<"));
    TRY(builder.append(type_name(super->self_type)));
    TRY(builder.append_ascii(" object>>"));
  } else {
    TRY(builder.append_ascii("NULL>"));
  }
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

constexpr Entry kPropertyMethods[] = {
    {"getter", "(self, function, /)", native<property_getter>,
     "Descriptor to obtain a copy of the property with a different getter."},
    {"setter", "(self, function, /)", native<property_setter>,
     "Descriptor to obtain a copy of the property with a different setter."},
    {"deleter", "(self, function, /)", native<property_deleter>,
     "Descriptor to obtain a copy of the property with a different deleter."},
    {"__set_name__", "(self, /, *args)", native<property_set_name>, "Method to set name of a property.",
     EntryKind::kMethod, Wording::kKeywords},
};

}  // namespace

void register_descriptor_methods() {
  add_methods(&types::property_, kPropertyMethods);
}

Type types::property_ = make_builtin_type({.name = "property",
                                           .layout = CellKind::kProperty,
                                           .instance_bytes = sizeof(Property),
                                           .attributes_offset = offsetof(Property, attributes),
                                           .flags = kTypeBase,
                                           .doc = "Property attribute.",
                                           .slots = {.get_attribute = property_get_attribute,
                                                     .set_attribute = property_set_attribute,
                                                     .descriptor_get = property_get,
                                                     .descriptor_set = property_set,
                                                     .create = property_create,
                                                     .initialize = property_initialize}});
Type types::getset_descriptor_ = make_builtin_type({.name = "getset_descriptor",
                                                    .layout = CellKind::kProperty,
                                                    .instance_bytes = sizeof(Property),
                                                    .slots = {.repr = getset_repr,
                                                              .get_attribute = getset_get_attribute,
                                                              .descriptor_get = property_get,
                                                              .descriptor_set = getset_set}});
Type types::field_descriptor_ = make_builtin_type({.name = "member_descriptor",
                                                   .layout = CellKind::kProperty,
                                                   .instance_bytes = sizeof(Property),
                                                   .slots = {.repr = getset_repr,
                                                             .get_attribute = getset_get_attribute,
                                                             .descriptor_get = property_get,
                                                             .descriptor_set = getset_set}});
Type types::static_method_ = make_builtin_type({.name = "staticmethod",
                                                .layout = CellKind::kStaticMethod,
                                                .instance_bytes = sizeof(Wrapper),
                                                .attributes_offset = offsetof(Wrapper, attributes),
                                                .flags = kTypeBase | kTypeAttributes,
                                                .doc = "staticmethod(function) -> method",
                                                .slots = {.repr = wrapper_repr,
                                                          .call = static_call,
                                                          .get_attribute = wrapper_get_attribute,
                                                          .descriptor_get = static_get,
                                                          .create = wrapper_create,
                                                          .initialize = wrapper_initialize}});
Type types::class_method_ = make_builtin_type({.name = "classmethod",
                                               .layout = CellKind::kClassMethod,
                                               .instance_bytes = sizeof(Wrapper),
                                               .attributes_offset = offsetof(Wrapper, attributes),
                                               .flags = kTypeBase | kTypeAttributes,
                                               .doc = "classmethod(function) -> method",
                                               .slots = {.repr = wrapper_repr,
                                                         .get_attribute = wrapper_get_attribute,
                                                         .descriptor_get = class_get,
                                                         .create = wrapper_create,
                                                         .initialize = wrapper_initialize}});
Type types::member_ = make_builtin_type({.name = "member_descriptor",
                                         .layout = CellKind::kMember,
                                         .instance_bytes = sizeof(Member),
                                         .slots = {.repr = member_repr,
                                                   .get_attribute = member_get_attribute,
                                                   .descriptor_get = member_get,
                                                   .descriptor_set = member_set}});
Type types::super_ = make_builtin_type({.name = "super",
                                        .layout = CellKind::kSuper,
                                        .instance_bytes = sizeof(Super),
                                        .flags = kTypeBase,
                                        .slots = {.repr = super_repr,
                                                  .get_attribute = super_get_attribute,
                                                  .descriptor_get = super_descriptor_get,
                                                  .create = super_create,
                                                  .initialize = super_initialize}});

}  // namespace pyexec
