// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/attributes.h"
#include "interpreter/objects/class.h"
#include "interpreter/objects/mapping_proxy.h"
#include "interpreter/objects/module.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_intern.h"
#include "interpreter/run/start.h"
#include "stdlib/register.h"

// Builtin functions about objects and classes: getattr and its like, isinstance, id, hash, callable, dir, vars; and the
// types that are builtin names without a file of their own.

namespace pyexec {

namespace {

Value builtin_getattr(Call& call, Value object, Value name, Value otherwise) {
  Run& run = call.run();
  Str* text = attribute_name(run, name, "getattr");
  if (text == nullptr) {
    if (!otherwise.is_absent() && is_str(name) && run.catch_if(types::attribute_error_) != nullptr) {
      return otherwise;
    }
    return kRaised;
  }
  if (otherwise.is_absent()) {
    return get_attribute(run, object, text);
  }
  TRY(Value found, get_attribute_or_absent(run, object, text));
  return found.is_absent() ? otherwise : found;
}

Value builtin_hasattr(Call& call, Value object, Value name) {
  Run& run = call.run();
  Str* text = attribute_name(run, name, "hasattr");
  if (text == nullptr) {
    return is_str(name) && run.catch_if(types::attribute_error_) != nullptr ? Value::boolean(false) : Value::raised();
  }
  TRY(Value found, get_attribute_or_absent(run, object, text));
  return Value::boolean(!found.is_absent());
}

Value builtin_setattr(Call& call, Value object, Value name, Value value) {
  TRY(Str * text, attribute_name(call.run(), name, "setattr"));
  TRY(set_attribute(call.run(), object, text, value));
  return Value::none();
}

Value builtin_delattr(Call& call, Value object, Value name) {
  TRY(Str * text, attribute_name(call.run(), name, "delattr"));
  TRY(delete_attribute(call.run(), object, text));
  return Value::none();
}

Value builtin_isinstance(Call& call, Value object, Value choice) {
  TRY(Truth result, is_instance_of(call.run(), object, choice));
  return Value::boolean(result == Truth::kTrue);
}

Value builtin_issubclass(Call& call, Value type, Value choice) {
  TRY(Truth result, is_subclass_of(call.run(), type, choice));
  return Value::boolean(result == Truth::kTrue);
}

Value builtin_callable(Call&, Value object) {
  return Value::boolean(is_callable(object));
}

// Numbers, never addresses (R8). Inline values get one made from their bits, so that equal small ints have equal ids.
Value builtin_id(Call& call, Value object) {
  if (object.is_object()) {
    return Value::integer(int64_t{0x7f0000000000} + 16 * int64_t{call.run().identity_of(object.as_object())});
  }
  uint64_t mixed = (object.bits ^ (static_cast<uint64_t>(object.tag) << 56)) * 0x9E3779B97F4A7C15u;
  return Value::integer(int64_t{0x7e0000000000} + static_cast<int64_t>(mixed >> 24 & 0xFFFFFFFFF0));
}

Value builtin_hash(Call& call, Value object) {
  int64_t result = 0;
  TRY(hash(call.run(), object, &result));
  return Value::integer(result);
}

// ---- dir and vars
// --------------------------------------------------------------------------------------------------------------------------------

bool add_names(Run& run, Set* all, const NameTable* table) {
  for (uint32_t i = 0; table != nullptr && i < table->count; ++i) {
    Str* name = const_cast<NameTable*>(table)->entries()[i].name;
    if (name != nullptr && !run.policy_forbids(name)) {
      TRY(set_add(run, all, Value::object(name)));
    }
  }
  return true;
}

bool add_class_names(Run& run, Set* all, Type* type) {
  for (size_t i = 0; i < type->mro->length; ++i) {
    TRY(add_names(run, all, as_type(type->mro->items[i])->attributes));
  }
  return true;
}

bool add_names_of(Run& run, Set* all, Value object) {
  if (is_type(object)) {
    return add_class_names(run, all, as_type(object));
  }
  if (has_kind(object, CellKind::kModule)) {
    auto* module = static_cast<Module*>(object.as_object());
    TRY(add_names(run, all, module->attributes));
    // Names that are imported on demand count too.
    Value listed = module_find(module, &names::dunder_all);
    return listed.is_absent() || set_update(run, all, listed);
  }
  TRY(add_class_names(run, all, type_of(object)));
  if (!object.is_object() || attributes_word(object.as_object()) == nullptr) {
    return true;
  }
  Object* holder = object.as_object();
  if ((holder->flags & kFlagDictMode) != 0) {
    return set_update(run, all, Value::object(static_cast<Object*>(*attributes_word(holder))));
  }
  for (uint32_t i = 0; i < holder->shape->count; ++i) {
    if (holder->shape->names[i] != nullptr && !attribute_slot(holder, i)->is_empty()) {
      TRY(set_add(run, all, Value::object(holder->shape->names[i])));
    }
  }
  return true;
}

Value builtin_dir(Call& call, Value object) {
  Run& run = call.run();
  if (object.is_absent()) {
    return run.raise(types::type_error_, "dir() without an argument is not available here: pass the object to look at");
  }
  TRY(Value own, call_special(run, object, &names::dunder_dir, {}));
  TRY(List * list, list_from_iterable(run, own));
  TRY(call_method(run, Value::object(list), &names::sort_, {}));
  return Value::object(list);
}

Value builtin_vars(Call& call, Value object) {
  Run& run = call.run();
  if (object.is_absent()) {
    return run.raise(types::type_error_,
                     "vars() without an argument is not available here: pass the object to look at");
  }
  Value found = get_attribute_or_absent(run, object, &names::dunder_dict);
  TRY(found);
  return found.is_absent()
             ? static_cast<Value>(run.raise(types::type_error_, "vars() argument must have __dict__ attribute"))
             : found;
}

// ---- attributes that every object has
// -------------------------------------------------------------------------------------------------------------

Value object_class(Call&, Value self) {
  return Value::object(type_of(self));
}

Value object_dict(Call& call, Value self) {
  Run& run = call.run();
  if (is_type(self)) {
    return mapping_proxy_new(run, self);
  }
  Dict* dict = instance_dict(run, self);
  if (dict == nullptr) {
    return run.has_exception() ? Value::raised()
                               : static_cast<Value>(raise_no_attribute(run, self, &names::dunder_dict));
  }
  return Value::object(dict);
}

Value object_format(Call& call, Value self, Str& spec) {
  Run& run = call.run();
  if (spec.length > 0) {
    return run.raise(types::type_error_, "unsupported format string passed to {}.__format__", {type_of(self)});
  }
  TRY(Str * text, to_str(run, self));
  return Value::object(text);
}

Value object_init_subclass(Call& call, Type& type, Args args, Keywords keywords) {
  Run& run = call.run();
  if (keywords.count() != 0) {
    return run.raise(types::type_error_, "{}.__init_subclass__() takes no keyword arguments", {type.qualified_name});
  }
  if (args.count != 0) {
    return run.raise(types::type_error_, "{}.__init_subclass__() takes no arguments ({} given)",
                     {type.qualified_name, args.count});
  }
  return Value::none();
}

// The names that dir() shows, without the order.
Value object_dir(Call& call, Value self) {
  Run& run = call.run();
  TRY(Set * all, set_new(run, false));
  TRY(add_names_of(run, all, self));
  TRY(List * list, list_from_iterable(run, Value::object(all)));
  return Value::object(list);
}

// object's own access, whatever the class makes of it.
Value object_getattribute(Call& call, Value self, Value name) {
  TRY(Str * text, attribute_name(call.run(), name, "__getattribute__"));
  return generic_get_attribute(call.run(), self, text);
}
Value object_setattr(Call& call, Value self, Value name, Value value) {
  Run& run = call.run();
  TRY(Str * text, attribute_name(run, name, "__setattr__"));
  if (is_type(self)) {
    return run.raise(types::type_error_, "can't apply this __setattr__ to {} object", {type_of(self)});
  }
  TRY(generic_set_attribute(run, self, text, value));
  return Value::none();
}
Value object_delattr(Call& call, Value self, Value name) {
  Run& run = call.run();
  TRY(Str * text, attribute_name(run, name, "__delattr__"));
  if (is_type(self)) {
    return run.raise(types::type_error_, "can't apply this __delattr__ to {} object", {type_of(self)});
  }
  TRY(generic_set_attribute(run, self, text, Value::absent()));
  return Value::none();
}

Value object_subclass_hook(Call&, Type&, Value) {
  return not_implemented();
}

Value object_sizeof(Call&, Value self) {
  return Value::integer(static_cast<int64_t>(type_of(self)->instance_bytes));
}

// ---- object.__class__ and object.__dict__ as targets. A deletion comes as the NotImplemented singleton.
// ----------------------------------------------------------------------

// Whether instances of both classes keep the same things in the same places.
bool same_layout(const Type* a, const Type* b) {
  if (a->layout != CellKind::kInstance || b->layout != CellKind::kInstance || a->member_count != b->member_count ||
      a->has(kTypeAttributes) != b->has(kTypeAttributes)) {
    return false;
  }
  return a->member_count == 0 || a->is_subtype_of(b) || b->is_subtype_of(a);
}

Value object_set_class(Call& call, Value self, Value value) {
  Run& run = call.run();
  if (is_not_implemented(value)) {
    return run.raise(types::type_error_, "can't delete __class__ attribute");
  }
  if (!is_type(value)) {
    return run.raise(types::type_error_, "__class__ must be set to a class, not '{}' object", {type_of(value)});
  }
  Type* old_type = type_of(self);
  Type* new_type = as_type(value);
  if (!old_type->has(kTypeHeap) || !new_type->has(kTypeHeap)) {
    return run.raise(types::type_error_,
                     "__class__ assignment only supported for mutable types or ModuleType subclasses");
  }
  if (!same_layout(old_type, new_type)) {
    return run.raise(types::type_error_, "__class__ assignment: '{}' object layout differs from '{}'",
                     {new_type, old_type});
  }
  Object* object = self.as_object();
  if (new_type->has(kTypeAttributes)) {
    // The room for attributes inside the object is the old class's, so they move out for good.
    TRY(instance_dict(run, self));
    TRY(object->shape, dict_mode_shape(run, new_type));
  } else {
    object->shape = new_type->instance_shape;
  }
  return Value::none();
}

Value object_set_dict(Call& call, Value self, Value value) {
  Run& run = call.run();
  if (is_type(self)) {
    return run.raise(types::attribute_error_, "attribute '__dict__' of 'type' objects is not writable");
  }
  if (instance_dict(run, self) == nullptr) {
    return run.has_exception() ? Value::raised()
                               : static_cast<Value>(raise_no_attribute(run, self, &names::dunder_dict));
  }
  Cell** word = attributes_word(self.as_object());
  if (is_not_implemented(value)) {
    TRY(Dict * fresh, dict_new(run));
    *word = fresh;
    return Value::none();
  }
  if (!is_dict(value)) {
    return run.raise(types::type_error_, "__dict__ must be set to a dictionary, not a '{}'", {type_of(value)});
  }
  *word = value.as_object();
  return Value::none();
}

constexpr Entry kObjectSetters[] = {
    {"__class__", "(self, value, /)", native<object_set_class>, ""},
    {"__dict__", "(self, value, /)", native<object_set_dict>, ""},
};

void add_setter(Type* type, const Entry& entry) {
  NameEntry* getter = type->attributes->find(str_immortal(entry.name));
  static_cast<Property*>(getter->value.as_object())->setter =
      Value::object(native_function_new(nullptr, entry, type, nullptr));
}

constexpr Entry kObjectMethods[] = {
    {"__class__", "(self, /)", native<object_class>, "the object's class", EntryKind::kGetter},
    {"__dict__", "(self, /)", native<object_dict>, "the object's attributes", EntryKind::kGetter},
    {"__format__", "(self, format_spec, /)", native<object_format>, "Default object formatter."},
    {"__dir__", "(self, /)", native<object_dir>, "Default dir() implementation."},
    {"__init_subclass__", "(cls, /, *args, **kwargs)", native<object_init_subclass>,
     "This method is called when a class is subclassed.", EntryKind::kClassMethod},
    {"__subclasshook__", "(cls, subclass, /)", native<object_subclass_hook>, "Abstract classes can override this.",
     EntryKind::kClassMethod},
    {"__sizeof__", "(self, /)", native<object_sizeof>, "Size of object in memory, in bytes."},
};

constexpr Entry kObjectSlots[] = {
    {"__getattribute__", "(self, name, /)", native<object_getattribute>, "Return getattr(self, name)."},
    {"__setattr__", "(self, name, value, /)", native<object_setattr>, "Implement setattr(self, name, value)."},
    {"__delattr__", "(self, name, /)", native<object_delattr>, "Implement delattr(self, name)."},
};

// ---- attributes of classes
// --------------------------------------------------------------------------------------------------------------------------

Value type_name_getter(Call&, Type& self) {
  return Value::object(self.name);
}
Value type_qualname(Call&, Type& self) {
  return Value::object(self.qualified_name);
}
Value type_bases(Call&, Type& self) {
  return Value::object(self.bases);
}
Value type_base(Call&, Type& self) {
  return self.base == nullptr ? Value::none() : Value::object(self.base);
}
Value type_mro_getter(Call&, Type& self) {
  return Value::object(self.mro);
}
Value type_mro(Call& call, Type& self) {
  TRY(List * list, list_from_iterable(call.run(), Value::object(self.mro)));
  return Value::object(list);
}
Value type_subclasses(Call& call, Type& self) {
  ValueArray* subclasses = static_cast<ValueArray*>(self.subclasses);
  TRY(List * list, list_from(call.run(), subclasses != nullptr ? subclasses->items : nullptr, self.subclass_count));
  return Value::object(list);
}
Value type_module(Call&, Type& self) {
  // What `type` itself has under that name is this very descriptor.
  bool has_own = self.has(kTypeHeap) && self.attributes != nullptr;
  NameEntry* entry = has_own ? self.attributes->find(&names::dunder_module) : nullptr;
  return entry != nullptr ? entry->value : Value::object(self.module);
}
Value type_instancecheck(Call& call, Type& self, Value object) {
  TRY(Truth result, is_instance_by_class(call.run(), object, &self));
  return Value::boolean(result == Truth::kTrue);
}
Value type_subclasscheck(Call& call, Type& self, Value type) {
  if (!is_type(type)) {
    return call.run().raise(types::type_error_, "issubclass() arg 1 must be a class");
  }
  return Value::boolean(as_type(type)->is_subtype_of(&self));
}
Value type_prepare(Call& call, Type&, Args, Keywords) {
  TRY(Dict * dict, dict_new(call.run()));
  return Value::object(dict);
}
Value type_annotations(Call& call, Type& self) {
  Run& run = call.run();
  if (!self.has(kTypeHeap)) {
    return raise_no_attribute(run, Value::object(&self), &names::dunder_annotations);
  }
  NameEntry* entry = self.attributes != nullptr ? self.attributes->find(&names::dunder_annotations) : nullptr;
  if (entry != nullptr) {
    return entry->value;
  }
  TRY(Dict * dict, dict_new(run));
  TRY(name_table_set(&run, &self.attributes, &names::dunder_annotations, Value::object(dict)));
  return Value::object(dict);
}

// What can be said of a class afterwards. NotImplemented stands for deletion.
bool may_change(Run& run, Type& type, const char* name, Value value) {
  if (!type.has(kTypeHeap)) {
    return run.raise(types::type_error_,
                     is_not_implemented(value) ? "cannot delete '{}' attribute of immutable type '{}'"
                                               : "cannot set '{}' attribute of immutable type '{}'",
                     {name, &type});
  }
  return !is_not_implemented(value) ||
         run.raise(types::type_error_, "cannot delete '{}' attribute of type '{}'", {name, &type});
}
Value type_set_name(Call& call, Type& self, Value value) {
  Run& run = call.run();
  TRY(may_change(run, self, "__name__", value));
  if (!is_str(value)) {
    return run.raise(types::type_error_, "can only assign string to {}.__name__, not '{}'", {&self, type_of(value)});
  }
  Str* name = as_str(value);
  for (size_t i = 0; i < name->length; ++i) {
    if (name->at(i) == 0) {
      return run.raise(types::value_error_, "type name must not contain null characters");
    }
  }
  TRY(self.name, str_intern(run, name));
  return Value::none();
}
Value type_set_qualname(Call& call, Type& self, Value value) {
  Run& run = call.run();
  TRY(may_change(run, self, "__qualname__", value));
  if (!is_str(value)) {
    return run.raise(types::type_error_, "can only assign string to {}.__qualname__, not '{}'",
                     {&self, type_of(value)});
  }
  self.qualified_name = as_str(value);
  return Value::none();
}
Value type_set_module(Call& call, Type& self, Value value) {
  Run& run = call.run();
  TRY(may_change(run, self, "__module__", value));
  TRY(name_table_set(&run, &self.attributes, &names::dunder_module, value));
  ++run.class_epoch;
  if (is_str(value)) {
    self.module = as_str(value);
  }
  return Value::none();
}
Value type_assign_bases(Call& call, Type& self, Value value) {
  TRY(may_change(call.run(), self, "__bases__", value));
  TRY(type_set_bases(call.run(), &self, value));
  return Value::none();
}

constexpr Entry kTypeSetters[] = {
    {"__name__", "(self, value, /)", native<type_set_name>, ""},
    {"__qualname__", "(self, value, /)", native<type_set_qualname>, ""},
    {"__bases__", "(self, value, /)", native<type_assign_bases>, ""},
    {"__module__", "(self, value, /)", native<type_set_module>, ""},
};

constexpr Entry kTypeMethods[] = {
    {"__name__", "(self, /)", native<type_name_getter>, "the class's name", EntryKind::kGetter},
    {"__qualname__", "(self, /)", native<type_qualname>, "the class's qualified name", EntryKind::kGetter},
    {"__bases__", "(self, /)", native<type_bases>, "the class's bases", EntryKind::kGetter},
    {"__base__", "(self, /)", native<type_base>, "the base whose layout the class extends", EntryKind::kGetter},
    {"__mro__", "(self, /)", native<type_mro_getter>, "the method resolution order", EntryKind::kGetter},
    {"__module__", "(self, /)", native<type_module>, "the module that defines the class", EntryKind::kGetter},
    {"__annotations__", "(self, /)", native<type_annotations>, "the class's annotations", EntryKind::kGetter},
    {"mro", "(self, /)", native<type_mro>, "Return a type's method resolution order."},
    {"__subclasses__", "(self, /)", native<type_subclasses>, "Return a list of immediate subclasses."},
    {"__instancecheck__", "(self, instance, /)", native<type_instancecheck>, "Check if an object is an instance."},
    {"__subclasscheck__", "(self, subclass, /)", native<type_subclasscheck>, "Check if a class is a subclass."},
    {"__prepare__", "(cls, *args, **kwargs)", native<type_prepare>,
     "Used to create the namespace for the class statement.", EntryKind::kClassMethod},
};

// exit() and quit(): the ways out that CPython's site module gives to interactive sessions, which programs use too.
Value builtin_exit(Call& call, Value code) {
  Run& run = call.run();
  Value argument = code.is_absent() ? Value::none() : code;
  return run.raise_with(types::system_exit_, {argument});
}

// The text is put together by a module in Python: nobody is in a hurry for it.
Value builtin_help(Call& call, Args request) {
  Run& run = call.run();
  TRY(Module * module, import_module(run, "_help"));
  TRY(Str * name, str_intern(run, "help"));
  return pyexec::call(run, module_find(module, name), request.items, request.count);
}

constexpr Entry kFunctions[] = {
    {"exit", "(code=None)", native<builtin_exit>, "Raises SystemExit(code).", EntryKind::kFunction},
    {"quit", "(code=None)", native<builtin_exit>, "Raises SystemExit(code).", EntryKind::kFunction},
    {"getattr", "(object, name, default=None, /)", native<builtin_getattr>, "Get a named attribute from an object.",
     EntryKind::kFunction},
    {"hasattr", "(object, name, /)", native<builtin_hasattr>,
     "Return whether the object has an attribute with the given name.", EntryKind::kFunction},
    {"setattr", "(object, name, value, /)", native<builtin_setattr>,
     "Sets the named attribute on the given object to the specified value.", EntryKind::kFunction},
    {"delattr", "(object, name, /)", native<builtin_delattr>, "Deletes the named attribute from the given object.",
     EntryKind::kFunction},
    {"isinstance", "(obj, class_or_tuple, /)", native<builtin_isinstance>,
     "Return whether an object is an instance of a class or of a subclass thereof.", EntryKind::kFunction},
    {"issubclass", "(cls, class_or_tuple, /)", native<builtin_issubclass>,
     "Return whether 'cls' is derived from another class or is the same class.", EntryKind::kFunction},
    {"callable", "(obj, /)", native<builtin_callable>,
     "Return whether the object is callable (i.e., some kind of function).", EntryKind::kFunction},
    {"id", "(obj, /)", native<builtin_id>, "Return the identity of an object.", EntryKind::kFunction},
    {"hash", "(obj, /)", native<builtin_hash>, "Return the hash value for the given object.", EntryKind::kFunction},
    {"help", "(*request)", native<builtin_help>, "Print what is known about an object: help(object)."},
    {"dir", "(object=None, /)", native<builtin_dir>, "Return the names that the object has, sorted.",
     EntryKind::kFunction, Wording::kPositional},
    {"vars", "(object=None, /)", native<builtin_vars>, "Return the object's attributes.", EntryKind::kFunction,
     Wording::kPositional},
};

}  // namespace

void register_object_functions() {
  add_builtin_functions(kFunctions);
  add_methods(&types::object_, kObjectMethods);
  for (const Entry& setter : kObjectSetters) {
    add_setter(&types::object_, setter);
  }
  for (const Entry& slot : kObjectSlots) {
    add_wrapper_method(&types::object_, slot);
  }
  add_methods(&types::type_, kTypeMethods);
  for (const Entry& setter : kTypeSetters) {
    add_setter(&types::type_, setter);
  }
  add_builtin("object", Value::object(&types::object_));
  add_builtin("type", Value::object(&types::type_));
  add_builtin("property", Value::object(&types::property_));
  add_builtin("staticmethod", Value::object(&types::static_method_));
  add_builtin("classmethod", Value::object(&types::class_method_));
  add_builtin("super", Value::object(&types::super_));
}

}  // namespace pyexec
