// SPDX-License-Identifier: Apache-2.0
#include "interpreter/run/start.h"

#include <cstdlib>
#include <cstring>
#include <vector>

#include "interpreter/objects/abstract_class.h"
#include "interpreter/objects/str_intern.h"
#include "interpreter/run/immortal.h"

namespace pyexec {

namespace {

struct Registry {
  Builtins builtins;
  std::vector<const ModuleDefinition*> modules;
  bool started = false;
};
Registry& registry() {
  static auto* instance = new Registry();
  return *instance;
}

Tuple* immortal_tuple(Type* const* types_in_order, size_t count) {
  Tuple* tuple = static_cast<Tuple*>(immortal_allocate(sizeof(Tuple) + count * sizeof(Value)));
  tuple->kind = CellKind::kTuple;
  tuple->flags = kFlagImmortal;
  tuple->identity = next_immortal_identity();
  tuple->shape = types::tuple_.instance_shape;
  tuple->length = count;
  for (size_t i = 0; i < count; ++i) {
    tuple->items[i] = Value::object(types_in_order[i]);
  }
  return tuple;
}

// A null slot is the base's. __hash__ is not inherited by a type that compares by itself: it is unhashable then.
void inherit_slots(Slots* slots, const Slots& base) {
  bool inherit_hash = slots->hash != nullptr || slots->compare != nullptr ? false : true;
  auto* own = reinterpret_cast<void**>(slots);
  auto* from = reinterpret_cast<void* const*>(&base);
  auto saved_hash = slots->hash;
  for (size_t i = 0; i < sizeof(Slots) / sizeof(void*); ++i) {
    if (own[i] == nullptr) {
      own[i] = from[i];
    }
  }
  if (!inherit_hash) {
    slots->hash = saved_hash;
  }
}
static_assert(sizeof(Slots) % sizeof(void*) == 0);

// The shape must exist before the first tuple, string or type is complete.
void give_shape(Type* type) {
  Shape* shape = immortal_new<Shape>();
  shape->kind = CellKind::kShape;
  shape->flags = kFlagImmortal;
  shape->type = type;
  type->instance_shape = shape;
  Shape* dict_shape = immortal_new<Shape>();
  dict_shape->kind = CellKind::kShape;
  dict_shape->flags = kFlagImmortal;
  dict_shape->type = type;
  dict_shape->dict_mode = true;
  type->dict_shape = dict_shape;
  type->identity = next_immortal_identity();
}

}  // namespace

// In sanitized builds the leak checker is told that these are meant to stay, also those that a grown table leaves
// behind.
extern "C" __attribute__((weak)) void __lsan_ignore_object(const void* memory);  // NOLINT(bugprone-reserved-identifier)

void* immortal_allocate(size_t bytes) {
  void* memory = std::aligned_alloc(16, (bytes + 15) & ~size_t{15});
  PYEXEC_ASSERT(memory != nullptr);
  if (__lsan_ignore_object != nullptr) {
    __lsan_ignore_object(memory);
  }
  std::memset(memory, 0, (bytes + 15) & ~size_t{15});
  return memory;
}

void complete_builtin_type(Type* type) {
  if (type->mro != nullptr) {
    return;
  }
  if (type->instance_shape == nullptr) {
    give_shape(type);
  }
  type->shape = types::type_.instance_shape;
  type->metatype = &types::type_;
  std::string_view name = type->builtin_name;
  if (size_t dot = name.rfind('.'); dot != std::string_view::npos) {
    type->message_name = str_immortal(name);
    name = name.substr(dot + 1);
  }
  type->name = str_immortal(name);
  type->qualified_name = type->name;
  type->module = str_immortal(type->builtin_module);
  if (type != &types::object_ && type->base == nullptr) {
    type->base = &types::object_;
  }
  std::vector<Type*> mro;  // include-check: allowed, because builtin types are immortal
  for (Type* at = type; at != nullptr; at = at->base) {
    if (at != type) {
      complete_builtin_type(at);
    }
    mro.push_back(at);
  }
  // The one builtin with two bases.
  bool is_exception_group = type == &types::exception_group_;
  if (is_exception_group) {
    mro.insert(mro.begin() + 2, &types::exception_);
    complete_builtin_type(&types::exception_);
  }
  type->mro = immortal_tuple(mro.data(), mro.size());
  type->bases = type->base != nullptr ? immortal_tuple(&type->base, 1) : immortal_tuple(nullptr, 0);
  if (is_exception_group) {
    type->bases = immortal_tuple(&mro[1], 2);
  }
  Slots own = type->slots;
  if (type->base != nullptr) {
    inherit_slots(&type->slots, type->base->slots);
    // A builtin type that says nothing about its making cannot be instantiated.
    if (type->base == &types::object_) {
      type->slots.create = own.create;
    }
    if (type->attributes_offset == 0 && type->base->layout == type->layout) {
      type->attributes_offset = type->base->attributes_offset;
    }
  }
  add_slot_wrappers(type, own);
  if (type->slots.hash == nullptr) {
    name_table_set(nullptr, &type->attributes, &names::dunder_hash, Value::none());
  }
  name_table_set(nullptr, &type->attributes, &names::dunder_doc,
                 type->doc != nullptr ? Value::object(str_immortal(type->doc)) : Value::none());
}

void register_type_parameters();  // objects/type_parameters.cc

void start_builtins() {
  if (registry().started) {
    return;
  }
  registry().started = true;
#define X(name) give_shape(&types::name##_);
  PYEXEC_BUILTIN_TYPES(X)
#undef X
#define X(name, text, base) give_shape(&types::name##_);
  PYEXEC_EXCEPTION_TYPES(X)
#undef X
  start_strings();
  for (Object* singleton : {&ellipsis_object, &not_implemented_object}) {
    singleton->kind = CellKind::kSingleton;
    singleton->flags = kFlagImmortal;
    singleton->identity = next_immortal_identity();
  }
  ellipsis_object.shape = types::ellipsis_.instance_shape;
  not_implemented_object.shape = types::not_implemented_.instance_shape;
#define X(name) complete_builtin_type(&types::name##_);
  PYEXEC_BUILTIN_TYPES(X)
#undef X
#define X(name, text, base) complete_builtin_type(&types::name##_);
  PYEXEC_EXCEPTION_TYPES(X)
#undef X
#define X(name, text, base) add_builtin(text, Value::object(&types::name##_));
  PYEXEC_EXCEPTION_TYPES(X)
#undef X
  start_abstract_class();
  register_descriptor_methods();
  register_exception_methods();
  register_exception_group_methods();
  register_traceback_members();
  register_type_parameters();
  add_builtin("EnvironmentError", Value::object(&types::os_error_));
  add_builtin("IOError", Value::object(&types::os_error_));
  add_builtin("Ellipsis", Value::object(&ellipsis_object));
  add_builtin("NotImplemented", not_implemented());
  add_builtin("__debug__", Value::boolean(true));
}

void finish_builtins() {
  registry().builtins.modules = registry().modules.data();
  registry().builtins.module_count = registry().modules.size();
}

const Builtins& builtins() {
  return registry().builtins;
}

void add_methods(Type* type, std::span<const Entry> entries) {
  for (const Entry& entry : entries) {
    NativeFunction* function = native_function_new(nullptr, entry, type, type->module);
    Value attribute = Value::object(function);
    if (entry.kind == EntryKind::kClassMethod || entry.kind == EntryKind::kStaticMethod) {
      Wrapper* wrapper = immortal_new<Wrapper>();
      bool is_class_method = entry.kind == EntryKind::kClassMethod;
      wrapper->kind = is_class_method ? CellKind::kClassMethod : CellKind::kStaticMethod;
      wrapper->flags = kFlagImmortal;
      wrapper->identity = next_immortal_identity();
      wrapper->shape = is_class_method ? types::class_method_.instance_shape : types::static_method_.instance_shape;
      wrapper->function = attribute;
      attribute = Value::object(wrapper);
    } else if (entry.kind == EntryKind::kGetter) {
      Property* property = immortal_new<Property>();
      property->kind = CellKind::kProperty;
      property->flags = kFlagImmortal;
      property->identity = next_immortal_identity();
      // CPython has two kinds: fields of a struct, and computed ones.
      bool is_field = type == &types::range_ || type == &types::slice_ || type == &types::complex_;
      property->shape = is_field ? types::field_descriptor_.instance_shape : types::getset_descriptor_.instance_shape;
      property->name = str_immortal(entry.name);
      property->getter = attribute;
      property->setter = property->deleter = property->doc = Value::none();
      attribute = Value::object(property);
    }
    name_table_set(nullptr, &type->attributes, str_immortal(entry.name), attribute);
  }
}

void add_builtin_functions(std::span<const Entry> entries) {
  for (const Entry& entry : entries) {
    add_builtin(entry.name, Value::object(native_function_new(nullptr, entry, nullptr, &names::builtins_)));
  }
}

void add_builtin(const char* name, Value value) {
  name_table_set(nullptr, &registry().builtins.names, str_immortal(name), value);
}

void register_module(const ModuleDefinition* definition) {
  for (const Entry& entry : definition->functions) {
    prepare_signature(entry);
  }
  registry().modules.push_back(definition);
}

void register_frozen_modules(std::span<const FrozenModule> modules) {
  registry().builtins.frozen = modules;
}

}  // namespace pyexec
