// SPDX-License-Identifier: Apache-2.0
//
// collections.defaultdict, and what the types of `collections` share.
#include "interpreter/objects/class.h"
#include "interpreter/objects/dict_inline.h"
#include "interpreter/run/immortal.h"
#include "stdlib/modules/containers.h"

namespace pyexec {

void make_writable(Type* type, const char* name, const Entry& setter) {
  NameEntry* entry = type->attributes->find(str_immortal(name));
  PYEXEC_ASSERT(entry != nullptr);
  static_cast<Property*>(entry->value.as_object())->setter =
      Value::object(native_function_new(nullptr, setter, type, type->module));
}

bool add_functions(Run& run, Module* module, std::span<const Entry> entries, const char* defined_in) {
  TRY(Str * where, str_intern(run, defined_in));
  for (const Entry& entry : entries) {
    TRY(NativeFunction * function, native_function_new(&run, entry, nullptr, where));
    TRY(module_set(run, module, entry.name, Value::object(function)));
  }
  return true;
}

bool to_size(Run& run, Value value, int64_t* out) {
  TRY(Value number, to_index(run, value));
  if (!number.is_int()) {
    return run.raise(types::overflow_error_, "Python int too large to convert to C ssize_t");
  }
  *out = number.as_int();
  return true;
}

bool append_repr(Run& run, StrBuilder& builder, Value value) {
  TRY(Str * text, to_repr(run, value));
  return builder.append(text);
}

bool append_type_name(StrBuilder& builder, Value self) {
  return builder.append(type_of(self)->name);
}

namespace {

DefaultDict* as_default_dict(Value value) {
  return static_cast<DefaultDict*>(value.as_object());
}

void default_dict_trace(Heap& heap, Object* object) {
  heap.mark(static_cast<DefaultDict*>(object)->factory);
}

Value missing(Run& run, DefaultDict* self, Value key) {
  if (self->factory.is_none()) {
    return run.raise_key_error(key);
  }
  Value made;
  // The factories that programs use most are made here.
  if (self->factory.is_object() && self->factory.as_object() == &types::int_) {
    made = Value::integer(0);
  } else if (self->factory.is_object() && self->factory.as_object() == &types::list_) {
    TRY(List * list, list_new(run, 0));
    made = Value::object(list);
  } else {
    TRY(made, call(run, self->factory, {}));
  }
  TRY(set_item(run, Value::object(self), key, made));
  return made;
}

Value default_dict_get_item(Run& run, Value self, Value key) {
  DefaultDict* dict = as_default_dict(self);
  int64_t key_hash;
  TRY(hash_key(run, key, &key_hash));
  TRY(Value value, dict_get_hashed(run, dict, key, key_hash));
  if (!value.is_absent()) [[likely]] {
    return value;
  }
  if (dict->type() == &types::default_dict_) [[likely]] {
    return missing(run, dict, key);
  }
  return call_special(run, self, &names::dunder_missing, {key});
}

Value default_dict_create(Run& run, Type* type, Value*, uint32_t, const KeywordNames*) {
  TRY(DefaultDict * dict, run.allocate_object<DefaultDict>(type, CellKind::kDict));
  dict->factory = Value::none();
  return Value::object(dict);
}

bool default_dict_initialize(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  Value factory = Value::none();
  if (count > 0) {
    factory = arguments[0];
    if (!factory.is_none() && !is_callable(factory)) {
      return run.raise(types::type_error_, "first argument must be callable or None");
    }
  }
  as_default_dict(self)->factory = factory;
  uint32_t rest = count > 0 ? count - 1 : 0;
  return dict_update_arguments(run, as_dict(self), "dict", arguments + (count - rest), rest, keywords,
                               arguments + count);
}

Value default_dict_repr(Run& run, Value self) {
  DefaultDict* dict = as_default_dict(self);
  StrBuilder builder(run);
  TRY(append_type_name(builder, self));
  TRY(builder.append_ascii("("));
  {
    // The factory can be a method of this very dict.
    ReprMark mark(dict);
    if (!mark.entered()) {
      TRY(builder.append_ascii("..."));
    } else {
      TRY(append_repr(run, builder, dict->factory));
    }
  }
  TRY(builder.append_ascii(", "));
  TRY(Value items, types::dict_.slots.repr(run, self));
  TRY(builder.append(as_str(items)));
  TRY(builder.append_ascii(")"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

Value copy_of(Run& run, Value self) {
  DefaultDict* dict = as_default_dict(self);
  if (dict->type() != &types::default_dict_) {
    return call(run, Value::object(dict->type()), {dict->factory, self});
  }
  TRY(Value made, default_dict_create(run, &types::default_dict_, nullptr, 0, nullptr));
  as_default_dict(made)->factory = dict->factory;
  TRY(dict_merge_dict(run, as_dict(made), dict));
  return made;
}

Value default_dict_or(Run& run, Value left, Value right) {
  if (!is_dict(left) || !is_dict(right)) {
    return not_implemented();
  }
  bool is_left = is_instance(left, &types::default_dict_);
  Value self = is_left ? left : right;
  Value made;
  if (is_left) {
    TRY(made, copy_of(run, left));
  } else {
    TRY(made, call(run, Value::object(type_of(self)), {as_default_dict(self)->factory, left}));
  }
  if (!is_dict(made)) {
    return run.raise(types::type_error_, "'{}' object is not a dict", {type_of(made)});
  }
  TRY(dict_update(run, as_dict(made), right));
  return made;
}

Value method_copy(Call& call, Dict& self) {
  return copy_of(call.run(), Value::object(&self));
}

Value method_missing(Call& call, Dict& self, Value key) {
  return missing(call.run(), static_cast<DefaultDict*>(&self), key);
}

Value method_reduce(Call& call, Dict& self) {
  Run& run = call.run();
  Value factory = static_cast<DefaultDict&>(self).factory;
  TRY(Tuple * arguments, tuple_new(run, factory.is_none() ? 0 : 1));
  if (!factory.is_none()) {
    arguments->items[0] = factory;
  }
  TRY(Value items, call_method(run, Value::object(&self), &names::items_, {}));
  TRY(Value iterator, get_iterator(run, items));
  Value parts[] = {Value::object(self.type()), Value::object(arguments), Value::none(), Value::none(), iterator};
  TRY(Tuple * result, tuple_from(run, parts, 5));
  return Value::object(result);
}

Value get_factory(Call&, Dict& self) {
  return static_cast<DefaultDict&>(self).factory;
}

Value set_factory(Call& call, Dict& self, Value value) {
  static_cast<DefaultDict&>(self).factory = is_not_implemented(value) ? Value::none() : value;
  static_cast<void>(call);
  return Value::none();
}

constexpr Entry kDefaultDictMethods[] = {
    {"copy", "(self, /)", native<method_copy>, "D.copy() -> a shallow copy of D."},
    {"__copy__", "(self, /)", native<method_copy>, "D.copy() -> a shallow copy of D."},
    {"__missing__", "(self, key, /)", native<method_missing>,
     "__missing__(key) # Called by __getitem__ for missing key; pseudo-code:\n"
     "  if self.default_factory is None: raise KeyError((key,))\n"
     "  self[key] = value = self.default_factory()\n  return value\n"},
    {"__reduce__", "(self, /)", native<method_reduce>, "Return state information for pickling."},
    {"default_factory", "(self)", native<get_factory>, "Factory for default value called by __missing__().",
     EntryKind::kGetter},
};
constexpr Entry kSetFactory = {"default_factory", "(self, value, /)", native<set_factory>, "Sets the factory."};

Slots default_dict_slots() {
  Slots slots;
  slots.repr = default_dict_repr;
  slots.get_item = default_dict_get_item;
  slots.binary[operator_index(BinaryOperator::kOr)] = default_dict_or;
  slots.create = default_dict_create;
  slots.initialize = default_dict_initialize;
  return slots;
}

}  // namespace

Type types::default_dict_ =
    make_builtin_type({.name = "collections.defaultdict",
                       .layout = CellKind::kDict,
                       .instance_bytes = sizeof(DefaultDict),
                       .attributes_offset = offsetof(Dict, attributes),
                       .flags = kTypeBase | kTypeMapping,
                       .base = &types::dict_,
                       .doc = "defaultdict(default_factory=None, /, [...]) --> dict with default factory\n\n"
                              "The default factory is called without arguments to produce\n"
                              "a new value when a key is not present, in __getitem__ only.\n"
                              "A defaultdict compares equal to a dict with the same items.\n"
                              "All remaining arguments are treated the same as if they were\n"
                              "passed to the dict constructor, including keyword arguments.",
                       .slots = default_dict_slots(),
                       .module = "collections",
                       .trace = default_dict_trace});

void register_collections_dicts() {
  complete_builtin_type(&types::default_dict_);
  add_methods(&types::default_dict_, kDefaultDictMethods);
  make_writable(&types::default_dict_, "default_factory", kSetFactory);
}

}  // namespace pyexec
