// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <cstring>

#include "interpreter/objects/attributes.h"
#include "interpreter/objects/class.h"
#include "interpreter/objects/exceptions.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/run/run.h"
#include "interpreter/text/unicode.h"

// Creating a class of the program: layout, MRO, slots of __slots__, then __set_name__ and __init_subclass__.

namespace pyexec {

namespace {

constexpr uint32_t kMostInline = 64;
constexpr uint32_t kMostMembers = 1000;

// The class that last added something to the layout: members of __slots__, or a builtin's struct.
Type* layout_base(Type* type) {
  auto adds_nothing = [](Type* at) {
    if (at->has(kTypeHeap)) {
      return at->member_count == at->base->member_count;
    }
    bool adds_no_field = (at->layout == CellKind::kDict || at->layout == CellKind::kInstance) &&
                         at->layout == at->base->layout && at->instance_bytes == at->base->instance_bytes;
    return adds_no_field ||
           (at->layout == at->base->layout && at->layout == CellKind::kException && !exception_has_fields(at));
  };
  while (type->base != nullptr && adds_nothing(type)) {
    type = type->base;
  }
  return type;
}

// The base whose struct the new class extends. TypeError when two bases bring different structs.
Type* best_base(Run& run, Tuple* bases) {
  Type* winner = nullptr;
  for (size_t i = 0; i < bases->length; ++i) {
    Value base = bases->items[i];
    if (!is_type(base)) {
      return run.raise(types::type_error_, "bases must be types");
    }
    Type* candidate = as_type(base);
    if (!candidate->has(kTypeBase)) {
      return run.raise(types::type_error_, "type '{}' is not an acceptable base type", {candidate});
    }
    if (winner == nullptr) {
      winner = candidate;
      continue;
    }
    Type* a = layout_base(winner);
    Type* b = layout_base(candidate);
    if (b != a && b->is_subtype_of(a)) {
      winner = candidate;
    } else if (!a->is_subtype_of(b)) {
      return run.raise(types::type_error_, "multiple bases have instance lay-out conflict");
    }
  }
  return winner;
}

// CPython's mangling of __name in class `owner`.
Str* mangled(Run& run, Str* owner, Str* name) {
  std::string text = str_to_utf8(name);
  if (text.size() < 3 || text.compare(0, 2, "__") != 0 || text.compare(text.size() - 2, 2, "__") == 0) {
    return str_intern(run, name);
  }
  std::string of = str_to_utf8(owner);
  size_t begin = of.find_first_not_of('_');
  if (begin == std::string::npos) {
    return str_intern(run, name);
  }
  return str_intern(run, "_" + of.substr(begin) + text);
}

bool add_slot(Run& run, Type* type, Value item, bool* has_dict, uint32_t* count) {
  if (!is_str(item)) {
    return run.raise(types::type_error_, "__slots__ items must be strings, not '{}'", {type_of(item)});
  }
  TRY(Str * name, mangled(run, type->name, as_str(item)));
  if (name == &names::dunder_dict) {
    *has_dict = true;
    return true;
  }
  if (name == &names::dunder_weakref) {
    return true;
  }
  NameEntry* taken = type->attributes != nullptr ? type->attributes->find(name) : nullptr;
  if (taken != nullptr && !(has_kind(taken->value, CellKind::kMember) &&
                            static_cast<Member*>(taken->value.as_object())->owner == type)) {  // named twice: allowed
    return run.raise(types::value_error_, "'{}' in __slots__ conflicts with class variable", {name});
  }
  if (!unicode::text_is_identifier(text_of(as_str(item)))) {
    return run.raise(types::type_error_, "__slots__ must be identifiers");
  }
  Member* member = run.allocate_object<Member>(&types::member_, CellKind::kMember);
  TRY(member);
  member->name = name;
  member->owner = type;
  member->is_inline = type->layout == CellKind::kInstance;
  member->index = type->base->member_count + *count;
  TRY(name_table_set(&run, &type->attributes, name, Value::object(member)));
  ++*count;
  return true;
}

Tuple* as_tuple_or_null(Run& run, Value iterable) {
  TRY(Value tuple, tuple_from_iterable(run, iterable));
  return as_tuple(tuple);
}

// __slots__: descriptors that keep their values as attributes of the instance's shape.
bool apply_slots(Run& run, Type* type, Value slots, bool* has_dict, uint32_t* count) {
  bool is_variable_sized = type->layout == CellKind::kBoxedInt || type->layout == CellKind::kBigInt ||
                           type->layout == CellKind::kTuple || type->layout == CellKind::kBytes;
  if (is_variable_sized) {
    TRY(Tuple * names, is_str(slots) ? tuple_from(run, &slots, 1) : as_tuple_or_null(run, slots));
    if (names->length > 0) {
      return run.raise(types::type_error_, "nonempty __slots__ not supported for subtype of '{}'", {type->base});
    }
    return true;
  }
  if (is_str(slots)) {
    return add_slot(run, type, slots, has_dict, count);
  }
  Iteration items(run, slots);
  TRY(items.ok());
  while (true) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      return true;
    }
    TRY(add_slot(run, type, item, has_dict, count));
  }
}

bool inherits(Tuple* bases, uint32_t flag) {
  for (size_t i = 0; i < bases->length; ++i) {
    if (as_type(bases->items[i])->has(flag)) {
      return true;
    }
  }
  return false;
}

// Classes of the program know what is derived from them: their slots follow.
bool add_subclass(Run& run, Type* parent, Type* type) {
  ValueArray* list = static_cast<ValueArray*>(parent->subclasses);
  if (list == nullptr || parent->subclass_count == list->capacity) {
    TRY(ValueArray * grown, run.allocate_values(list == nullptr ? 4 : list->capacity * 2));
    if (list != nullptr) {
      std::memcpy(static_cast<void*>(grown->items), list->items, parent->subclass_count * sizeof(Value));
    }
    parent->subclasses = list = grown;
  }
  list->items[parent->subclass_count++] = Value::object(type);
  return true;
}

bool call_set_name(Run& run, Type* type) {
  for (uint32_t i = 0; i < type->attributes->count; ++i) {
    NameEntry entry = type->attributes->entries()[i];
    if (entry.name == nullptr || !entry.value.is_object()) {
      continue;
    }
    Value hook = type_lookup(run, type_of(entry.value), &names::dunder_set_name);
    if (hook.is_absent()) {
      continue;
    }
    Value result =
        call_special(run, entry.value, &names::dunder_set_name, {Value::object(type), Value::object(entry.name)});
    if (result.is_raised()) {
      Exception* cause = run.catch_if(types::exception_);
      if (cause != nullptr) {
        run.raise(types::runtime_error_, "Error calling __set_name__ on '{}' instance '{}' in '{}'",
                  {type_of(entry.value), entry.name, type->name});
        if (run.pending() != nullptr) {
          run.pending()->cause = Value::object(cause);
          run.pending()->context = Value::object(cause);
          run.pending()->suppress_context = true;
        }
      }
      return kRaised;
    }
  }
  return true;
}

bool call_init_subclass(Run& run, Type* type, const Value* values, const KeywordNames* keywords) {
  // super(type, type).__init_subclass__(**keywords)
  for (size_t i = 1; i < type->mro->length; ++i) {
    Type* base = as_type(type->mro->items[i]);
    NameEntry* entry = base->attributes != nullptr ? base->attributes->find(&names::dunder_init_subclass) : nullptr;
    if (entry != nullptr) {
      TRY(Value hook, bind_attribute(run, entry->value, Value::absent(), type));
      TRY(call(run, hook, values, 0, keywords));
      return true;
    }
  }
  return true;
}

}  // namespace

Tuple* linearise(Run& run, Type* type, Tuple* bases) {
  // C3: merge of the bases' MROs and the list of bases. heads[i]: how much of list i is consumed.
  size_t lists = bases->length + 1;
  TRY(ValueArray * result, run.allocate_values(64));
  size_t count = 0;
  result->items[count++] = Value::object(type);
  TRY(Buffer * buffer, run.allocate_buffer(lists * sizeof(size_t)));
  size_t* heads = reinterpret_cast<size_t*>(buffer->bytes());
  auto length_of = [&](size_t i) { return i < bases->length ? as_type(bases->items[i])->mro->length : bases->length; };
  auto item_of = [&](size_t i, size_t at) {
    return i < bases->length ? as_type(bases->items[i])->mro->items[at] : bases->items[at];
  };
  for (size_t i = 0; i < bases->length; ++i) {
    for (size_t j = i + 1; j < bases->length; ++j) {
      if (identical(bases->items[i], bases->items[j])) {
        return run.raise(types::type_error_, "duplicate base class {}", {as_type(bases->items[i])});
      }
    }
  }
  while (true) {
    bool done = true;
    Value chosen = Value::absent();
    for (size_t i = 0; i < lists && chosen.is_absent(); ++i) {
      if (heads[i] == length_of(i)) {
        continue;
      }
      done = false;
      Value candidate = item_of(i, heads[i]);
      bool in_tail = false;
      for (size_t j = 0; j < lists && !in_tail; ++j) {
        for (size_t at = heads[j] + 1; at < length_of(j) && !in_tail; ++at) {
          in_tail = identical(item_of(j, at), candidate);
        }
      }
      if (!in_tail) {
        chosen = candidate;
      }
      TRY(run.charge(lists * 4));
    }
    if (done) {
      return tuple_from(run, result->items, count);
    }
    if (chosen.is_absent()) {
      // The heads that could not be taken, each once.
      StrBuilder builder(run);
      for (size_t i = 0; i < lists; ++i) {
        bool is_new = heads[i] < length_of(i);
        for (size_t j = 0; j < i && is_new; ++j) {
          is_new = heads[j] == length_of(j) || !identical(item_of(j, heads[j]), item_of(i, heads[i]));
        }
        if (is_new) {
          TRY(builder.append_ascii(builder.length() == 0 ? "" : ", "));
          TRY(builder.append(as_type(item_of(i, heads[i]))->name));
        }
      }
      TRY(Str * list, builder.finish());
      return run.raise(types::type_error_, "Cannot create a consistent method resolution\norder (MRO) for bases {}",
                       {list});
    }
    if (count == result->capacity) {
      TRY(ValueArray * grown, run.allocate_values(count * 2));
      std::memcpy(static_cast<void*>(grown->items), result->items, count * sizeof(Value));
      result = grown;
    }
    result->items[count++] = chosen;
    for (size_t i = 0; i < lists; ++i) {
      if (heads[i] < length_of(i) && identical(item_of(i, heads[i]), chosen)) {
        ++heads[i];
      }
    }
  }
}

Value class_new(Run& run, Type* metatype, Str* name, Tuple* bases, Dict* namespace_dict, const Value* keyword_values,
                const KeywordNames* keywords, uint32_t self_attributes) {
  if (bases->length == 0) {
    Value object = Value::object(&types::object_);
    TRY(bases, tuple_from(run, &object, 1));
  }
  for (size_t i = 0; i < name->length; ++i) {
    if (name->at(i) == 0) {
      return run.raise(types::value_error_, "type name must not contain null characters");
    }
  }
  TRY(Type * base, best_base(run, bases));
  size_t type_bytes = metatype->instance_bytes;
  Type* type = run.allocate_object<Type>(metatype, CellKind::kType, type_bytes);
  TRY(type);
  run.heap().add_root(type);  // caches compare types by address: a class lives until the run ends
  type->metatype = metatype;
  TRY(type->name, str_intern(run, name));
  type->qualified_name = type->name;
  type->base = base;
  type->bases = bases;
  type->type_flags = kTypeHeap | kTypeBase | (base->type_flags & kTypeMatchSelf);
  type->type_flags |= inherits(bases, kTypeSequence) ? kTypeSequence : 0;
  type->type_flags |= inherits(bases, kTypeMapping) ? kTypeMapping : 0;
  type->layout = base->layout;
  type->trace = base->trace;
  type->instance_bytes = base->instance_bytes;
  if (base->attributes_offset != 0) {
    type->attributes_offset = base->attributes_offset;
  } else if (base->layout == CellKind::kInstance) {
    type->attributes_offset = static_cast<uint16_t>(offsetof(Instance, attributes));
  } else if (base->layout == CellKind::kStr) {  // a plain str has no such word, its characters lie there
    type->attributes_offset = static_cast<uint16_t>(offsetof(StrSubclass, attributes));
  }

  // The namespace becomes the class's attributes, in order.
  size_t position = 0;
  Value key;
  Value value;
  Value class_cell = Value::absent();
  while (dict_next(namespace_dict, &position, &key, &value)) {
    if (!is_str(key)) {
      continue;
    }
    TRY(Str * attribute, str_intern(run, as_str(key)));
    if (attribute == &names::dunder_classcell) {
      class_cell = value;
      continue;
    }
    if (attribute == &names::dunder_qualname) {
      if (!is_str(value)) {
        return run.raise(types::type_error_, "type __qualname__ must be a str, not {}", {type_of(value)});
      }
      type->qualified_name = as_str(value);
      continue;
    }
    // As CPython: these three are what their decorators would make of them.
    bool implicit_class_method = attribute == &names::dunder_init_subclass || attribute == &names::dunder_class_getitem;
    bool implicit_static_method = attribute == &names::dunder_new;
    if ((implicit_class_method || implicit_static_method) && is_function(value)) {
      Wrapper* wrapper =
          run.allocate_object<Wrapper>(implicit_class_method ? &types::class_method_ : &types::static_method_,
                                       implicit_class_method ? CellKind::kClassMethod : CellKind::kStaticMethod);
      TRY(wrapper);
      wrapper->function = value;
      value = Value::object(wrapper);
    }
    TRY(name_table_set(&run, &type->attributes, attribute, value));
  }
  NameEntry* module = type->attributes != nullptr ? type->attributes->find(&names::dunder_module) : nullptr;
  type->module = module != nullptr && is_str(module->value) ? as_str(module->value) : &names::dunder_main;
  TRY(name_table_set(&run, &type->attributes, &names::dunder_module, Value::object(type->module)));
  if (type->attributes->find(&names::dunder_doc) == nullptr) {
    TRY(name_table_set(&run, &type->attributes, &names::dunder_doc, Value::none()));
  }
  // A class that compares by itself and says nothing about hashing is unhashable.
  if (type->attributes->find(&names::dunder_eq) != nullptr && type->attributes->find(&names::dunder_hash) == nullptr) {
    TRY(name_table_set(&run, &type->attributes, &names::dunder_hash, Value::none()));
  }

  uint32_t slot_count = 0;
  bool base_has_attributes = inherits(bases, kTypeAttributes);
  bool has_dict = true;
  NameEntry* slots = type->attributes->find(&names::dunder_slots);
  if (slots != nullptr) {
    has_dict = false;
    TRY(apply_slots(run, type, slots->value, &has_dict, &slot_count));
  }
  if (has_dict || base_has_attributes) {
    type->type_flags |= kTypeAttributes;
  }
  if (type->layout == CellKind::kInstance) {
    // Members first: they have fixed places, so all of them are inline.
    uint32_t members = base->member_count + slot_count;
    if (members > kMostMembers) {
      return run.raise_memory_error();
    }
    uint32_t room = base->inline_capacity + slot_count + self_attributes;
    type->member_count = static_cast<uint16_t>(members);
    type->inline_capacity = static_cast<uint16_t>(std::max(members, std::min(room, kMostInline)));
  }
  if (metatype == &types::type_) {
    TRY(type->mro, linearise(run, type, bases));
  } else {
    // mro() may be the metaclass's own.
    TRY(type->mro, linearise(run, type, bases));
    Type* where = nullptr;
    Value custom = type_lookup_where(run, metatype, &names::mro_, &where);
    if (!custom.is_absent() && where != &types::type_) {
      TRY(Value order, call_method(run, Value::object(type), &names::mro_, {}));
      TRY(Value tuple, tuple_from_iterable(run, order));
      type->mro = as_tuple(tuple);
    }
  }
  TRY(type->instance_shape, shape_new(run, type));
  if (type->member_count > 0) {
    // The members' places have no names: only their descriptors find them.
    TRY(Buffer * names, run.allocate_buffer(type->member_count * sizeof(Str*)));
    type->instance_shape->names_cell = names;
    type->instance_shape->names = reinterpret_cast<Str**>(names->bytes());
    type->instance_shape->count = type->member_count;
  }
  for (size_t i = 0; i < bases->length; ++i) {
    Type* parent = as_type(bases->items[i]);
    if (parent->has(kTypeHeap)) {
      TRY(add_subclass(run, parent, type));
    }
  }
  ++run.class_epoch;
  update_slots(run, type);
  if (has_kind(class_cell, CellKind::kCellVariable)) {
    static_cast<CellVariable*>(class_cell.as_object())->value = Value::object(type);
  }
  TRY(call_set_name(run, type));
  TRY(call_init_subclass(run, type, keyword_values, keywords));
  return Value::object(type);
}

static bool linearise_again(Run& run, Type* type) {
  TRY(type->mro, linearise(run, type, type->bases));
  ValueArray* subclasses = static_cast<ValueArray*>(type->subclasses);
  for (uint32_t i = 0; i < type->subclass_count; ++i) {
    TRY(linearise_again(run, as_type(subclasses->items[i])));
  }
  return true;
}

bool type_set_bases(Run& run, Type* type, Value value) {
  if (!is_tuple(value)) {
    return run.raise(types::type_error_, "can only assign tuple to {}.__bases__, not {}", {type, type_of(value)});
  }
  Tuple* bases = as_tuple(value);
  if (bases->length == 0) {
    return run.raise(types::type_error_, "can only assign non-empty tuple to {}.__bases__, not ()", {type});
  }
  for (size_t i = 0; i < bases->length; ++i) {
    if (!is_type(bases->items[i])) {
      return run.raise(types::type_error_, "{}.__bases__ must be tuple of classes, not '{}'",
                       {type, type_of(bases->items[i])});
    }
    if (as_type(bases->items[i])->is_subtype_of(type)) {
      return run.raise(types::type_error_, "a __bases__ item causes an inheritance cycle");
    }
  }
  TRY(Type * base, best_base(run, bases));
  if (base->layout != type->layout || base->member_count != type->base->member_count ||
      base->has(kTypeAttributes) != type->base->has(kTypeAttributes)) {
    return run.raise(types::type_error_, "__bases__ assignment: '{}' object layout differs from '{}'",
                     {base, type->base});
  }
  Tuple* old_bases = type->bases;
  type->bases = bases;
  if (!linearise_again(run, type)) {
    Exception* error = run.pending();
    type->bases = old_bases;
    if (error != nullptr && run.catch_any() != nullptr) {
      TRY(linearise_again(run, type));
      return run.reraise(error);
    }
    return false;
  }
  type->base = base;
  for (size_t i = 0; i < old_bases->length; ++i) {
    Type* parent = as_type(old_bases->items[i]);
    ValueArray* list = static_cast<ValueArray*>(parent->subclasses);
    uint32_t kept = 0;
    for (uint32_t k = 0; k < parent->subclass_count; ++k) {
      if (list->items[k].as_object() != type) {
        list->items[kept++] = list->items[k];
      }
    }
    parent->subclass_count = kept;
  }
  for (size_t i = 0; i < bases->length; ++i) {
    Type* parent = as_type(bases->items[i]);
    if (parent->has(kTypeHeap)) {
      TRY(add_subclass(run, parent, type));
    }
  }
  ++run.class_epoch;
  update_slots(run, type);
  return true;
}

bool type_set_attribute(Run& run, Type* type, Str* name, Value value) {
  NameEntry* entry = type->attributes->find(name);
  bool is_dunder = name->length > 4 && name->at(0) == '_' && name->at(1) == '_';
  if (value.is_absent()) {
    if (entry == nullptr) {
      return run.raise(types::attribute_error_, "type object '{}' has no attribute '{}'", {type, name});
    }
    name_table_remove(type->attributes, name);
    ++run.class_epoch;
  } else {
    // A plain value replaced by a plain value is seen by every cache, since caches hold the entry.
    auto is_plain = [](Value v) { return !v.is_object() || type_of(v)->slots.descriptor_get == nullptr; };
    bool quiet = entry != nullptr && is_plain(entry->value) && is_plain(value);
    if (quiet) {
      entry->value = value;
    } else {
      TRY(name_table_set(&run, &type->attributes, name, value));
      ++run.class_epoch;
    }
  }
  if (is_dunder) {
    ++run.class_epoch;
    update_slots(run, type);
  }
  return true;
}

}  // namespace pyexec
