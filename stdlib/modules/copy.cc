// SPDX-License-Identifier: Apache-2.0
//
// copy: copy() and deepcopy(). Builtin containers and plain instances are copied here; a class that says how it wants
// to be copied (__copy__, __deepcopy__, __reduce_ex__, __reduce__, __getstate__, __setstate__, __getnewargs__) is
// asked. There is no pickling: an object that has no way to be taken apart raises CPython's "cannot pickle".
#include "interpreter/objects/attributes.h"
#include "interpreter/objects/dict_inline.h"
#include "stdlib/modules/containers.h"
#include "stdlib/register.h"

namespace pyexec {

namespace {

struct CopyNames {
  Str* copy;
  Str* deepcopy;
  Str* getnewargs_ex;
} names_of;

// What a copy is under way with. Shallow: no memo.
struct Copying {
  Run& run;
  Value memo;  // a Dict (or what the program gave), absent for a shallow copy
  bool is_deep() const { return !memo.is_absent(); }
};

Value deep_copy(Copying& copying, Value object);

Value part(Copying& copying, Value value) {
  return copying.is_deep() ? deep_copy(copying, value) : value;
}

Value identity_key(Run& run, Value object) {
  return Value::integer(int64_t{0x7f0000000000} + 16 * int64_t{run.identity_of(object.as_object())});
}

bool remember(Copying& copying, Value object, Value made) {
  if (!copying.is_deep()) {
    return true;
  }
  Value key = identity_key(copying.run, object);
  return is_exact(copying.memo, &types::dict_) ? dict_set(copying.run, as_dict(copying.memo), key, made)
                                               : set_item(copying.run, copying.memo, key, made);
}

bool is_atomic(Value value) {
  if (!value.is_object()) {
    return true;
  }
  Object* object = value.as_object();
  switch (object->kind) {
    case CellKind::kStr:
      return object->type() == &types::str_;
    case CellKind::kBytes:
      return object->type() == &types::bytes_;
    case CellKind::kComplex:
      return object->type() == &types::complex_;
    case CellKind::kProperty:
      return object->type() == &types::property_;
    case CellKind::kBigInt:
    case CellKind::kType:
    case CellKind::kRange:
    case CellKind::kSlice:
    case CellKind::kFunction:
    case CellKind::kNativeFunction:
    case CellKind::kSingleton:
      return true;
    default:
      return false;
  }
}

// ---- attributes -----------------------------------------------------------------------------------------------------

bool copy_dict_attributes(Copying& copying, Object* from, Object* to) {
  Run& run = copying.run;
  Cell** word = attributes_word(from);
  if (word == nullptr || *word == nullptr) {
    return true;
  }
  TRY(Dict * attributes, dict_copy(run, static_cast<Dict*>(static_cast<Object*>(*word))));
  size_t position = 0;
  Value key, value;
  while (dict_next(attributes, &position, &key, &value)) {
    TRY(value, part(copying, value));
    if (is_str(key)) {
      TRY(Str * name, str_intern(run, as_str(key)));
      TRY(set_own_attribute(run, to, name, value));
    } else {
      TRY(Dict * target, instance_dict(run, Value::object(to)));
      TRY(dict_set(run, target, key, value));
    }
  }
  return true;
}

// The attributes of `from`, which is of the same class as `to`, as __reduce_ex__'s state would carry them over.
bool copy_attributes(Copying& copying, Object* from, Object* to) {
  Run& run = copying.run;
  Type* type = from->type();
  if (type->attributes_offset == 0) {
    return true;
  }
  uint32_t members = type->layout == CellKind::kInstance ? type->member_count : 0;
  for (uint32_t i = 0; i < members; ++i) {
    Value value = static_cast<Instance*>(from)->inline_values()[i];
    if (!value.is_empty()) {
      TRY(value, part(copying, value));
      static_cast<Instance*>(to)->inline_values()[i] = value;
    }
  }
  if ((from->flags & kFlagDictMode) != 0) {
    return copy_dict_attributes(copying, from, to);
  }
  // The copying of a value may give `from` further attributes, or change to dict mode.
  for (uint32_t i = members; i < from->shape->count && (from->flags & kFlagDictMode) == 0; ++i) {
    Str* name = from->shape->names[i];
    Value value = *attribute_slot(from, i);
    if (name == nullptr || value.is_empty()) {
      continue;
    }
    TRY(value, part(copying, value));
    TRY(set_own_attribute(run, to, name, value));
  }
  return true;
}

// A dunder that a class of the program defines; absent otherwise.
Value own_dunder(Run& run, Type* type, Str* name) {
  Type* where = nullptr;
  Value found = type_lookup_where(run, type, name, &where);
  return where != nullptr && where->has(kTypeHeap) ? found : Value::absent();
}

bool update_dict_of(Run& run, Value made, Value state) {
  if (is_dict(state) && made.is_object() && type_of(made)->attributes_offset != 0 &&
      type_of(made)->has(kTypeAttributes)) {
    size_t position = 0;
    Value key, value;
    while (dict_next(as_dict(state), &position, &key, &value)) {
      if (!is_str(key)) {
        break;
      }
      TRY(Str * name, str_intern(run, as_str(key)));
      TRY(set_own_attribute(run, made.as_object(), name, value));
    }
    return true;
  }
  TRY(Value attributes, get_attribute(run, made, &names::dunder_dict));
  TRY(call_method(run, attributes, &names::update_, {state}));
  return true;
}

bool set_state(Run& run, Value made, Value state) {
  TRY(Value setter, get_attribute_or_absent(run, made, &names::dunder_setstate));
  if (!setter.is_absent()) {
    TRY(call(run, setter, {state}));
    return true;
  }
  Value slots = Value::none();
  if (is_tuple(state) && as_tuple(state)->length == 2) {
    slots = as_tuple(state)->items[1];
    state = as_tuple(state)->items[0];
  }
  TRY(Truth has_state, truth(run, state));
  if (has_state == Truth::kTrue) {
    TRY(update_dict_of(run, made, state));
  }
  if (is_dict(slots)) {
    size_t position = 0;
    Value key, value;
    while (dict_next(as_dict(slots), &position, &key, &value)) {
      TRY(Str * name, attribute_name(run, key, "setattr"));
      TRY(set_attribute(run, made, name, value));
    }
  }
  return true;
}

bool copy_state(Copying& copying, Value object, Value made) {
  Run& run = copying.run;
  Type* type = type_of(object);
  Value getter = own_dunder(run, type, &names::dunder_getstate);
  bool has_setter = !own_dunder(run, type, &names::dunder_setstate).is_absent();
  if (getter.is_absent() && !has_setter && type_of(made) == type) {
    return copy_attributes(copying, object.as_object(), made.as_object());
  }
  Value state;
  if (!getter.is_absent()) {
    TRY(state, call_special(run, object, &names::dunder_getstate, {}));
  } else {
    TRY(state, object_state(run, object));
  }
  if (state.is_none()) {
    return true;
  }
  TRY(state, part(copying, state));
  return set_state(run, made, state);
}

// ---- objects that say how they are taken apart
// --------------------------------------------------------------------------

Value reconstruct(Copying& copying, Value object, Value reduced) {
  Run& run = copying.run;
  if (is_str(reduced)) {
    return object;
  }
  if (!is_tuple(reduced) || as_tuple(reduced)->length < 2 || as_tuple(reduced)->length > 6) {
    return run.raise(types::type_error_, "copy._reconstruct() takes from 4 to 7 positional arguments");
  }
  Value parts[5] = {Value::none(), Value::none(), Value::none(), Value::none(), Value::none()};
  for (size_t i = 0; i < 5 && i < as_tuple(reduced)->length; ++i) {
    parts[i] = as_tuple(reduced)->items[i];
  }
  TRY(Value arguments, part(copying, parts[1]));
  TRY(arguments, tuple_from_iterable(run, arguments));
  TRY(Value made, call(run, parts[0], as_tuple(arguments)->items, as_tuple(arguments)->length));
  TRY(remember(copying, object, made));
  if (!parts[2].is_none()) {
    TRY(Value state, part(copying, parts[2]));
    TRY(set_state(run, made, state));
  }
  if (!parts[3].is_none()) {
    Iteration items(run, parts[3]);
    if (!items.ok()) {
      return Value::raised();
    }
    for (;;) {
      TRY(Value item, items.next());
      if (item.is_absent()) {
        break;
      }
      TRY(item, part(copying, item));
      TRY(call_method(run, made, &names::append_, {item}));
    }
  }
  if (!parts[4].is_none()) {
    Iteration items(run, parts[4]);
    if (!items.ok()) {
      return Value::raised();
    }
    for (;;) {
      TRY(Value item, items.next());
      if (item.is_absent()) {
        break;
      }
      TRY(Value pair, tuple_from_iterable(run, item));
      if (as_tuple(pair)->length != 2) {
        return run.raise(types::value_error_, "not enough values to unpack (expected 2, got {})",
                         {as_tuple(pair)->length});
      }
      TRY(Value key, part(copying, as_tuple(pair)->items[0]));
      TRY(Value value, part(copying, as_tuple(pair)->items[1]));
      TRY(set_item(run, made, key, value));
    }
  }
  return made;
}

// ---- by layout ------------------------------------------------------------------------------------------------------

// cls.__new__(cls, *arguments)
Value new_object(Run& run, Type* type, const Value* arguments, size_t count) {
  if (type->slots.create == types::object_.slots.create && count == 0) {
    Object* made = instance_new(run, type);
    return made == nullptr ? Value::raised() : Value::object(made);
  }
  StackMark mark(run);
  Value* base = run.top();
  for (size_t i = 0; i < count; ++i) {
    TRY(run.push(arguments[i]));
  }
  return type->slots.create(run, type, base, static_cast<uint32_t>(count), nullptr);
}

bool copy_list_items(Copying& copying, Value from, Value to) {
  Run& run = copying.run;
  List* list = as_list(from);
  bool plain = is_exact(to, &types::list_);
  for (size_t i = 0; i < list->length; ++i) {
    TRY(run.step());
    TRY(Value item, part(copying, list->items->items[i]));
    if (plain) {
      TRY(list_append(run, as_list(to), item));
    } else {
      TRY(call_method(run, to, &names::append_, {item}));
    }
  }
  return true;
}

bool copy_dict_items(Copying& copying, Value from, Value to) {
  Run& run = copying.run;
  Dict* dict = as_dict(from);
  size_t length = dict->length;
  size_t position = 0;
  Value key, value;
  while (dict_next(dict, &position, &key, &value)) {
    TRY(run.step());
    TRY(key, part(copying, key));
    TRY(value, part(copying, value));
    TRY(is_exact(to, &types::dict_) ? dict_set(run, as_dict(to), key, value) : set_item(run, to, key, value));
    if (dict->length != length) {
      return run.raise(types::runtime_error_, "dictionary changed size during iteration");
    }
  }
  return true;
}

Value copy_set(Copying& copying, Value object) {
  Run& run = copying.run;
  TRY(List * items, list_from_iterable(run, object));
  TRY(Value contents, part(copying, Value::object(items)));
  TRY(Value made, call(run, Value::object(type_of(object)), {contents}));
  TRY(remember(copying, object, made));
  if (type_of(object)->has(kTypeHeap)) {
    TRY(copy_state(copying, object, made));
  }
  return made;
}

// The value of an instance of a subclass of an immutable builtin.
Value plain_value(Run& run, Value object) {
  Object* self = object.as_object();
  switch (self->kind) {
    case CellKind::kBoxedInt:
      return static_cast<BoxedInt*>(self)->value;
    case CellKind::kBoxedFloat:
      return Value::real(static_cast<BoxedFloat*>(self)->value);
    case CellKind::kComplex:
      return complex_new(run, static_cast<ComplexObject*>(self)->real, static_cast<ComplexObject*>(self)->imaginary);
    case CellKind::kStr: {
      TRY(Str * text, str_substring(run, as_str(object), 0, as_str(object)->length));
      return Value::object(text);
    }
    case CellKind::kTuple: {
      TRY(Tuple * tuple, tuple_from(run, as_tuple(object)->items, as_tuple(object)->length));
      return Value::object(tuple);
    }
    case CellKind::kByteArray: {
      TRY(Bytes * bytes, bytes_new(run, as_bytes(object)->data, as_bytes(object)->length));
      return Value::object(bytes);
    }
    default: {
      TRY(Bytes * bytes, bytes_new(run, as_bytes(object)->data, as_bytes(object)->length));
      return Value::object(bytes);
    }
  }
}

RaisedResult raise_cannot(Run& run, Value object) {
  if (has_kind(object, CellKind::kMemoryView)) {
    return run.raise(types::type_error_, "cannot pickle memoryview objects");
  }
  return run.raise(types::type_error_, "cannot pickle '{}' object", {type_of(object)});
}

// The arguments of __new__, if the class says which.
Value new_arguments(Run& run, Value object) {
  Type* type = type_of(object);
  Value extended = own_dunder(run, type, names_of.getnewargs_ex);
  if (!extended.is_absent()) {
    TRY(Value both, call_special(run, object, names_of.getnewargs_ex, {}));
    if (is_tuple(both) && as_tuple(both)->length == 2) {
      return as_tuple(both)->items[0];
    }
    return run.raise(types::type_error_, "__getnewargs_ex__ should return a tuple, not '{}'", {type_of(both)});
  }
  Value plain = type_lookup(run, type, &names::dunder_getnewargs);
  if (plain.is_absent()) {
    return plain;
  }
  TRY(Value arguments, call_special(run, object, &names::dunder_getnewargs, {}));
  if (!is_tuple(arguments)) {
    return run.raise(types::type_error_, "__getnewargs__ should return a tuple, not '{}'", {type_of(arguments)});
  }
  return arguments;
}

// As object.__reduce_ex__(4) takes it apart, put together again.
Value copy_by_layout(Copying& copying, Value object) {
  Run& run = copying.run;
  Type* type = type_of(object);
  TRY(Value arguments, new_arguments(run, object));
  if (arguments.is_absent()) {
    Value single;
    switch (type->layout) {
      case CellKind::kInstance:
      case CellKind::kList:
      case CellKind::kDict:
        arguments = Value::object(tuple_empty());
        break;
      case CellKind::kBoxedInt:
      case CellKind::kBigInt:
      case CellKind::kBoxedFloat:
      case CellKind::kComplex:
      case CellKind::kStr:
      case CellKind::kTuple:
      case CellKind::kBytes:
      case CellKind::kByteArray: {
        TRY(single, plain_value(run, object));
        TRY(Tuple * tuple, tuple_from(run, &single, 1));
        arguments = Value::object(tuple);
        break;
      }
      default:
        return raise_cannot(run, object);
    }
  }
  if (!type->has(kTypeHeap) && (type->layout == CellKind::kInstance) && type != &types::object_) {
    return raise_cannot(run, object);
  }
  if (as_tuple(arguments)->length > 0) {
    TRY(arguments, part(copying, arguments));
  }
  Value made;
  if (type->layout == CellKind::kByteArray || type->layout == CellKind::kBytes) {
    TRY(made, call(run, Value::object(type), as_tuple(arguments)->items, as_tuple(arguments)->length));
  } else {
    TRY(made, new_object(run, type, as_tuple(arguments)->items, as_tuple(arguments)->length));
  }
  TRY(remember(copying, object, made));
  TRY(copy_state(copying, object, made));
  if (is_list(object) && is_list(made)) {
    TRY(copy_list_items(copying, object, made));
  } else if (is_dict(object) && is_dict(made)) {
    TRY(copy_dict_items(copying, object, made));
  }
  return made;
}

Value copy_exception(Copying& copying, Value object) {
  Run& run = copying.run;
  Exception* exception = as_exception(object);
  TRY(Value arguments, part(copying, Value::object(exception->args)));
  TRY(Value made, call(run, Value::object(type_of(object)), as_tuple(arguments)->items, as_tuple(arguments)->length));
  TRY(remember(copying, object, made));
  if (is_exception(made) && type_of(made) == type_of(object)) {
    TRY(copy_attributes(copying, object.as_object(), made.as_object()));
  }
  return made;
}

// What remains when neither the type nor a __copy__ has decided.
Value copy_object(Copying& copying, Value object) {
  Run& run = copying.run;
  Type* type = type_of(object);
  Value reduce_ex = own_dunder(run, type, &names::dunder_reduce_ex);
  if (!reduce_ex.is_absent()) {
    TRY(Value reduced, call_special(run, object, &names::dunder_reduce_ex, {Value::integer(4)}));
    return reconstruct(copying, object, reduced);
  }
  if (is_exception(object) && own_dunder(run, type, &names::dunder_reduce).is_absent()) {
    return copy_exception(copying, object);
  }
  Type* where = nullptr;
  Value reduce = type_lookup_where(run, type, &names::dunder_reduce, &where);
  if (!reduce.is_absent() && where != &types::object_) {
    TRY(Value reduced, call_special(run, object, &names::dunder_reduce, {}));
    return reconstruct(copying, object, reduced);
  }
  if (is_set(object)) {
    return copy_set(copying, object);
  }
  return copy_by_layout(copying, object);
}

// ---- copy -----------------------------------------------------------------------------------------------------------

Value shallow_copy(Run& run, Value object) {
  if (is_atomic(object)) {
    return object;
  }
  Type* type = type_of(object);
  if (type == &types::tuple_ || type == &types::frozenset_ || type == &types::bound_method_ ||
      type == &types::bound_native_) {
    return object;
  }
  if (type == &types::list_) {
    TRY(List * list, list_from_iterable(run, object));
    return Value::object(list);
  }
  if (type == &types::dict_) {
    TRY(Dict * dict, dict_copy(run, as_dict(object)));
    return Value::object(dict);
  }
  if (type == &types::set_) {
    TRY(Set * set, set_copy(run, as_set(object), &types::set_, false));
    return Value::object(set);
  }
  TRY(Value copier, get_attribute_or_absent(run, Value::object(type), names_of.copy));
  if (!copier.is_absent() && !copier.is_none()) {
    return call(run, copier, {object});
  }
  Copying copying{run, Value::absent()};
  return copy_object(copying, object);
}

// ---- deepcopy
// ---------------------------------------------------------------------------------------------------------

Value deep_tuple(Copying& copying, Value object) {
  Run& run = copying.run;
  Tuple* tuple = as_tuple(object);
  TRY(run.charge(tuple->length / 8 + 1));
  if (tuple->length == 0) {
    return object;
  }
  TRY(Tuple * made, tuple_new(run, tuple->length));
  bool same = true;
  for (size_t i = 0; i < tuple->length; ++i) {
    TRY(Value item, deep_copy(copying, tuple->items[i]));
    same = same && identical(item, tuple->items[i]);
    made->items[i] = item;
  }
  // A tuple that holds itself by way of something else has been copied meanwhile.
  if (is_exact(copying.memo, &types::dict_)) {
    TRY(Value known, dict_get(run, as_dict(copying.memo), identity_key(run, object)));
    if (!known.is_absent()) {
      return known;
    }
  }
  if (same) {
    return object;
  }
  TRY(remember(copying, object, Value::object(made)));
  return Value::object(made);
}

Value deep_copy(Copying& copying, Value object) {
  Run& run = copying.run;
  if (has_kind(object, CellKind::kSlice)) {
    auto* slice = static_cast<Slice*>(object.as_object());
    TRY(Value start, deep_copy(copying, slice->start));
    TRY(Value stop, deep_copy(copying, slice->stop));
    TRY(Value step, deep_copy(copying, slice->step));
    TRY(Slice * made, slice_new(run, start, stop, step));
    return Value::object(made);
  }
  if (is_atomic(object) || type_of(object) == &types::bound_native_) {
    return object;
  }
  Value key = identity_key(run, object);
  if (is_exact(copying.memo, &types::dict_)) {
    TRY(Value known, dict_get(run, as_dict(copying.memo), key));
    if (!known.is_absent()) {
      return known;
    }
  } else {
    TRY(Value known, call_method(run, copying.memo, &names::get_, {key, Value::object(&not_implemented_object)}));
    if (!is_not_implemented(known)) {
      return known;
    }
  }
  TRY(run.step());
  RecursionGuard guard(run, " while calling a Python object");
  if (!guard.ok()) {
    return Value::raised();
  }
  Type* type = type_of(object);
  if (type == &types::list_) {
    TRY(List * list, list_new(run, as_list(object)->length));
    Value made = Value::object(list);
    TRY(remember(copying, object, made));
    TRY(copy_list_items(copying, object, made));
    return made;
  }
  if (type == &types::dict_) {
    TRY(Dict * dict, dict_with_room(run, as_dict(object)->length));
    Value made = Value::object(dict);
    TRY(remember(copying, object, made));
    TRY(copy_dict_items(copying, object, made));
    return made;
  }
  if (type == &types::tuple_) {
    return deep_tuple(copying, object);
  }
  if (type == &types::bound_method_) {
    auto* method = static_cast<BoundMethod*>(object.as_object());
    TRY(Value self, deep_copy(copying, method->self));
    TRY(BoundMethod * made, bound_method_new(run, method->function, self));
    TRY(remember(copying, object, Value::object(made)));
    return Value::object(made);
  }
  TRY(Value copier, get_attribute_or_absent(run, object, names_of.deepcopy));
  if (!copier.is_absent() && !copier.is_none()) {
    TRY(Value made, call(run, copier, {copying.memo}));
    if (!identical(made, object)) {
      TRY(remember(copying, object, made));
    }
    return made;
  }
  return copy_object(copying, object);
}

// ---- the module -----------------------------------------------------------------------------------------------------

Value copy_copy(Call& call, Value object) {
  return shallow_copy(call.run(), object);
}

Value copy_deepcopy(Call& call, Value object, Value memo, Value nil) {
  static_cast<void>(nil);
  Run& run = call.run();
  if (memo.is_absent() || memo.is_none()) {
    TRY(Dict * dict, dict_new(run));
    memo = Value::object(dict);
  }
  Copying copying{run, memo};
  return deep_copy(copying, object);
}

constexpr Entry kFunctions[] = {
    {"copy", "(x)", native<copy_copy>,
     "Shallow copy operation on arbitrary Python objects.\n\nSee the module's __doc__ string for more info.",
     EntryKind::kFunction},
    {"deepcopy", "(x, memo=None, _nil=None)", native<copy_deepcopy>,
     "Deep copy operation on arbitrary Python objects.\n\nSee the module's __doc__ string for more info.",
     EntryKind::kFunction},
};

bool fill_copy(Run& run, Module* module) {
  TRY(List * all, list_new(run, 0));
  for (const char* name : {"Error", "copy", "deepcopy"}) {
    TRY(Str * text, str_intern(run, name));
    TRY(list_append(run, all, Value::object(text)));
  }
  return module_set(run, module, "__all__", Value::object(all));
}

constexpr ModuleDefinition kCopy = {"copy", "Generic (shallow and deep) copying operations.", kFunctions, fill_copy,
                                    "_copy_rare"};

}  // namespace

Value object_state(Run& run, Value object) {
  Type* type = type_of(object);
  if (!object.is_object() || type->attributes_offset == 0) {
    return Value::none();
  }
  Object* self = object.as_object();
  TRY(Dict * state, dict_new(run));
  if ((self->flags & kFlagDictMode) != 0) {
    Cell** word = attributes_word(self);
    if (*word != nullptr) {
      TRY(dict_merge_dict(run, state, static_cast<Dict*>(static_cast<Object*>(*word))));
    }
  } else {
    for (uint32_t i = 0; i < self->shape->count; ++i) {
      Str* name = self->shape->names[i];
      Value value = *attribute_slot(self, i);
      if (name != nullptr && !value.is_empty()) {
        TRY(dict_set_str(run, state, name, value));
      }
    }
  }
  // Members of __slots__ make the state a pair.
  TRY(Dict * slots, dict_new(run));
  for (size_t i = 0; type->layout == CellKind::kInstance && type->member_count > 0 && i < type->mro->length; ++i) {
    NameTable* table = as_type(type->mro->items[i])->attributes;
    for (uint32_t j = 0; table != nullptr && j < table->count; ++j) {
      NameEntry entry = table->entries()[j];
      if (entry.name == nullptr || !is_exact(entry.value, &types::member_)) {
        continue;
      }
      auto* member = static_cast<Member*>(entry.value.as_object());
      Value value = member->is_inline ? static_cast<Instance*>(self)->inline_values()[member->index] : Value::empty();
      if (!value.is_empty()) {
        TRY(dict_set_str(run, slots, entry.name, value));
      }
    }
  }
  Value plain = state->length == 0 && (slots->length > 0 || !type->has(kTypeAttributes)) ? Value::none()
                : state->length == 0                                                     ? Value::none()
                                                                                         : Value::object(state);
  if (slots->length == 0) {
    return plain;
  }
  Value both[] = {plain, Value::object(slots)};
  TRY(Tuple * pair, tuple_from(run, both, 2));
  return Value::object(pair);
}

void register_copy_module() {
  names_of = {str_immortal("__copy__"), str_immortal("__deepcopy__"), str_immortal("__getnewargs_ex__")};
  register_module(&kCopy);
}

}  // namespace pyexec
