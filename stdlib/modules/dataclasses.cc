// SPDX-License-Identifier: Apache-2.0
//
// dataclasses: reading a class's annotations into fields and giving it the methods that they call for. What is asked of
// finished dataclasses (replace, asdict, make_dataclass …) is written in Python.
#include "stdlib/modules/dataclasses.h"

#include <algorithm>
#include <iterator>

#include "interpreter/objects/abstract_class.h"
#include "interpreter/objects/address.h"
#include "interpreter/objects/attributes.h"
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/class.h"
#include "interpreter/objects/mapping_proxy.h"
#include "interpreter/objects/module.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_intern.h"
#include "interpreter/run/start.h"
#include "stdlib/modules/typing.h"
#include "stdlib/register.h"

namespace pyexec {

Object dataclass_missing_object;
Object dataclass_factory_default_object;
Object dataclass_keyword_only_object;

namespace {

// ---- the small objects: MISSING, <factory>, KW_ONLY, InitVar[...], the parameters of a class

Value address_repr(Run& run, Value self) {
  StrBuilder builder(run);
  Type* type = type_of(self);
  TRY(builder.append_ascii("<"));
  TRY(builder.append(type->module));
  TRY(builder.append_ascii("."));
  TRY(builder.append(type->name));
  TRY(builder.append_ascii(" object at "));
  TRY(Str * address, address_text(run, self.as_object()));
  TRY(builder.append(address));
  TRY(builder.append_ascii(">"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}
Value factory_repr(Run& run, Value) {
  TRY(Str * text, str_from_ascii(run, "<factory>"));
  return Value::object(text);
}

struct InitVar : Object {
  Value type;
};
void trace_init_var(Heap& heap, Object* object) {
  heap.mark(static_cast<InitVar*>(object)->type);
}

// How an annotation is shown: classes by name, the rest by repr.
bool append_annotation(Run& run, StrBuilder& builder, Value value) {
  if (is_type(value)) {
    Type* type = as_type(value);
    return builder.append(type->name);
  }
  TRY(Str * text, to_repr(run, value));
  return builder.append(text);
}

Value init_var_repr(Run& run, Value self) {
  StrBuilder builder(run);
  TRY(builder.append_ascii("dataclasses.InitVar["));
  TRY(append_annotation(run, builder, static_cast<InitVar*>(self.as_object())->type));
  TRY(builder.append_ascii("]"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}
Value init_var_get_attribute(Run& run, Value self, Str* name) {
  if (!name->is_wide() && name->view() == "type") {
    return static_cast<InitVar*>(self.as_object())->type;
  }
  return generic_get_attribute(run, self, name);
}

struct Parameters : Object {
  bool init, repr, eq, order, unsafe_hash, frozen, match_args, keyword_only, slots, weakref_slot;
};
constexpr const char* kParameterNames[] = {"init", "repr", "eq", "order", "unsafe_hash", "frozen"};
bool parameter(const Parameters* parameters, size_t i) {
  const bool values[] = {parameters->init,  parameters->repr,        parameters->eq,
                         parameters->order, parameters->unsafe_hash, parameters->frozen};
  return values[i];
}
Value parameters_repr(Run& run, Value self) {
  StrBuilder builder(run);
  TRY(builder.append_ascii("_DataclassParams("));
  for (size_t i = 0; i < std::size(kParameterNames); ++i) {
    TRY(builder.append_ascii(i > 0 ? "," : ""));
    TRY(builder.append_ascii(kParameterNames[i]));
    TRY(builder.append_ascii(parameter(static_cast<Parameters*>(self.as_object()), i) ? "=True" : "=False"));
  }
  TRY(builder.append_ascii(")"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}
Value parameters_get_attribute(Run& run, Value self, Str* name) {
  for (size_t i = 0; i < std::size(kParameterNames); ++i) {
    if (!name->is_wide() && name->view() == kParameterNames[i]) {
      return Value::boolean(parameter(static_cast<Parameters*>(self.as_object()), i));
    }
  }
  return generic_get_attribute(run, self, name);
}

// ---- Field

void trace_field(Heap& heap, Object* object) {
  Field* field = static_cast<Field*>(object);
  heap.mark_cell(field->name);
  for (Value value :
       {field->type, field->default_value, field->default_factory, field->hash, field->metadata, field->keyword_only}) {
    heap.mark(value);
  }
}

Value or_missing(Value value) {
  return value.is_absent() ? Value::object(&dataclass_missing_object) : value;
}

constexpr const char* kKindNames[] = {"_FIELD", "_FIELD_CLASSVAR", "_FIELD_INITVAR"};

Value kind_value(Run& run, const Field* field) {
  if (!field->has_kind_set) {
    return Value::none();
  }
  TRY(Str * text, str_from_ascii(run, kKindNames[static_cast<size_t>(field->field_kind)]));
  return Value::object(text);
}

Value field_get_attribute(Run& run, Value self, Str* name) {
  Field* field = as_field(self);
  if (name == &names::name_) {
    return field->name == nullptr ? Value::none() : Value::object(field->name);
  }
  std::string_view text = name->is_wide() ? std::string_view() : name->view();
  if (text == "type") {
    return field->type;
  }
  if (text == "default") {
    return or_missing(field->default_value);
  }
  if (text == "default_factory") {
    return or_missing(field->default_factory);
  }
  if (text == "init") {
    return Value::boolean(field->init);
  }
  if (text == "repr") {
    return Value::boolean(field->repr);
  }
  if (text == "compare") {
    return Value::boolean(field->compare);
  }
  if (text == "hash") {
    return field->hash;
  }
  if (text == "metadata") {
    return field->metadata;
  }
  if (text == "kw_only") {
    return or_missing(field->keyword_only);
  }
  if (text == "_field_type") {
    return kind_value(run, field);
  }
  return generic_get_attribute(run, self, name);
}

Value field_repr(Run& run, Value self) {
  Field* field = as_field(self);
  StrBuilder builder(run);
  auto add = [&](const char* name, Value value) -> bool {
    TRY(builder.append_ascii(name));
    TRY(Str * text, to_repr(run, value));
    return builder.append(text);
  };
  TRY(builder.append_ascii("Field("));
  TRY(add("name=", field->name == nullptr ? Value::none() : Value::object(field->name)));
  TRY(add(",type=", field->type));
  TRY(add(",default=", or_missing(field->default_value)));
  TRY(add(",default_factory=", or_missing(field->default_factory)));
  TRY(add(",init=", Value::boolean(field->init)));
  TRY(add(",repr=", Value::boolean(field->repr)));
  TRY(add(",hash=", field->hash));
  TRY(add(",compare=", Value::boolean(field->compare)));
  TRY(add(",metadata=", field->metadata));
  TRY(add(",kw_only=", or_missing(field->keyword_only)));
  TRY(builder.append_ascii(",_field_type="));
  TRY(builder.append_ascii(field->has_kind_set ? kKindNames[static_cast<size_t>(field->field_kind)] : "None"));
  TRY(builder.append_ascii(")"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

// A default that is a descriptor hears of its name.
Value field_set_name(Call& call, Value self, Value owner, Value name) {
  Run& run = call.run();
  if (is_field(self) && !as_field(self)->default_value.is_absent()) {
    TRY(call_special(run, as_field(self)->default_value, &names::dunder_set_name, {owner, name}));
  }
  return Value::none();
}

constexpr Entry kFieldMethods[] = {
    {"__set_name__", "(self, owner, name, /)", native<field_set_name>,
     "Tells a default that is a descriptor its name."},
};

bool is_missing(Value value) {
  return value.is_absent() || (value.is_object() && value.as_object() == &dataclass_missing_object);
}

Field* new_field(Run& run) {
  Field* field = run.allocate_object<Field>(&types::dataclass_field_, CellKind::kNative);
  TRY(field);
  field->type = field->hash = field->metadata = Value::none();
  field->default_value = field->default_factory = field->keyword_only = Value::absent();
  field->init = field->repr = field->compare = true;
  TRY(Dict * empty, dict_new(run));
  TRY(field->metadata, mapping_proxy_new(run, Value::object(empty)));
  return field;
}

Value make_field(Call& call, Value default_value, Value default_factory, Value init, Value repr, Value hash,
                 Value compare, Value metadata, Value keyword_only) {
  Run& run = call.run();
  if (!is_missing(default_value) && !is_missing(default_factory)) {
    return run.raise(types::value_error_, "cannot specify both default and default_factory");
  }
  TRY(Field * field, new_field(run));
  field->default_value = is_missing(default_value) ? Value::absent() : default_value;
  field->default_factory = is_missing(default_factory) ? Value::absent() : default_factory;
  auto flag = [&](Value value, bool* out) -> bool {
    if (!value.is_absent()) {
      TRY(Truth is_true, truth(run, value));
      *out = is_true == Truth::kTrue;
    }
    return true;
  };
  TRY(flag(init, &field->init));
  TRY(flag(repr, &field->repr));
  TRY(flag(compare, &field->compare));
  field->hash = hash.is_absent() ? Value::none() : hash;
  field->keyword_only = is_missing(keyword_only) ? Value::absent() : keyword_only;
  if (!metadata.is_absent() && !metadata.is_none()) {
    TRY(field->metadata, pyexec::call(run, Value::object(&types::mapping_proxy_), {metadata}));
  }
  return Value::object(field);
}

// ---- processing a class

Str* fields_name() {
  static Str* name = str_immortal("__dataclass_fields__");
  return name;
}
Str* parameters_name() {
  static Str* name = str_immortal("__dataclass_params__");
  return name;
}

NameEntry* own_entry(Type* cls, const Str* name) {
  return cls->attributes != nullptr ? cls->attributes->find(name) : nullptr;
}

// What the text of an annotation names behind an optional module: "ClassVar" of "typing.ClassVar[int]".
std::string_view named_by(std::string_view text) {
  auto is_word = [](char c) { return c == '_' || std::isalnum(static_cast<unsigned char>(c)) != 0; };
  size_t begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) {
    return {};
  }
  size_t end = begin;
  while (end < text.size() && is_word(text[end])) {
    ++end;
  }
  size_t dot = text.find_first_not_of(" \t", end);
  if (dot != std::string_view::npos && text[dot] == '.') {
    begin = text.find_first_not_of(" \t", dot + 1);
    if (begin == std::string_view::npos) {
      return {};
    }
    end = begin;
    while (end < text.size() && is_word(text[end])) {
      ++end;
    }
  }
  return text.substr(begin, end - begin);
}

extern Type init_var_type;
extern Type keyword_only_type;

bool classify(Value annotation, bool* is_class_var, bool* is_init_var, bool* is_keyword_only) {
  *is_class_var = *is_init_var = *is_keyword_only = false;
  if (is_str(annotation)) {
    std::string text = str_to_utf8(as_str(annotation));
    std::string_view name = named_by(text);
    *is_class_var = name == "ClassVar";
    *is_init_var = name == "InitVar";
    *is_keyword_only = name == "KW_ONLY";
    return true;
  }
  *is_init_var = annotation.is_object() &&
                 (annotation.as_object() == &init_var_type || annotation.as_object()->type() == &init_var_type);
  *is_keyword_only = annotation.is_object() && annotation.as_object() == &dataclass_keyword_only_object;
  *is_class_var = is_class_variable_annotation(annotation);
  return true;
}

Field* field_of(Run& run, Type* cls, Str* name, Value annotation, bool default_keyword_only) {
  Value given = get_attribute_or_absent(run, Value::object(cls), name);
  TRY(given);
  Field* field = nullptr;
  if (is_field(given)) {
    field = as_field(given);
  } else {
    TRY(field, new_field(run));
    field->default_value = has_kind(given, CellKind::kMember) ? Value::absent() : given;
  }
  field->name = name;
  field->type = annotation;
  bool is_class_var = false;
  bool is_init_var = false;
  bool is_keyword_only = false;
  TRY(classify(annotation, &is_class_var, &is_init_var, &is_keyword_only));
  field->field_kind = is_class_var ? FieldKind::kClassVar : is_init_var ? FieldKind::kInitVar : FieldKind::kField;
  field->has_kind_set = true;
  if (field->field_kind != FieldKind::kField && !field->default_factory.is_absent()) {
    return run.raise(types::type_error_, "field {} cannot have a default factory", {name});
  }
  if (field->field_kind == FieldKind::kClassVar) {
    if (!field->keyword_only.is_absent()) {
      return run.raise(types::type_error_, "field {} is a ClassVar but specifies kw_only", {name});
    }
  } else if (field->keyword_only.is_absent()) {
    field->keyword_only = Value::boolean(default_keyword_only);
  }
  if (field->field_kind == FieldKind::kField && !field->default_value.is_absent() &&
      type_of(field->default_value)->slots.hash == nullptr) {
    TRY(Str * shown, to_repr(run, Value::object(type_of(field->default_value))));
    return run.raise(types::value_error_, "mutable default {} for field {} is not allowed: use default_factory",
                     {shown, name});
  }
  return field;
}

// The class's own fields, in order of their annotations; their attributes become the defaults.
bool own_fields(Run& run, Type* cls, const Parameters* parameters, Dict* fields) {
  NameEntry* entry = own_entry(cls, &names::dunder_annotations);
  Dict* annotations = entry != nullptr && is_dict(entry->value) ? as_dict(entry->value) : nullptr;
  bool keyword_only = parameters->keyword_only;
  bool keyword_only_seen = false;
  TRY(List * own, list_new(run, 8));
  size_t position = 0;
  Value key;
  Value annotation;
  while (annotations != nullptr && dict_next(annotations, &position, &key, &annotation)) {
    TRY(run.charge(4));
    bool is_class_var = false;
    bool is_init_var = false;
    bool is_keyword_only = false;
    TRY(classify(annotation, &is_class_var, &is_init_var, &is_keyword_only));
    TRY(Str * name, str_intern(run, as_str(key)));
    if (is_keyword_only) {
      if (keyword_only_seen) {
        return run.raise(types::type_error_, "'{}' is KW_ONLY, but KW_ONLY has already been specified", {name});
      }
      keyword_only_seen = keyword_only = true;
      continue;
    }
    TRY(Field * field, field_of(run, cls, name, annotation, keyword_only));
    TRY(list_append(run, own, Value::object(field)));
  }
  for (size_t i = 0; i < own->length; ++i) {
    Field* field = as_field(own->items->items[i]);
    TRY(dict_set_str(run, fields, field->name, Value::object(field)));
    NameEntry* attribute = own_entry(cls, field->name);
    if (attribute != nullptr && is_field(attribute->value)) {
      TRY(type_set_attribute(run, cls, field->name, field->default_value));
    }
  }
  for (uint32_t i = 0; i < cls->attributes->count; ++i) {
    NameEntry attribute = cls->attributes->entries()[i];
    if (attribute.name == nullptr || !is_field(attribute.value)) {
      continue;
    }
    Value known = annotations != nullptr ? dict_get_str(run, annotations, attribute.name) : Value::absent();
    TRY(known);
    if (known.is_absent()) {
      return run.raise(types::type_error_, "'{}' is a field but has no type annotation", {attribute.name});
    }
  }
  return true;
}

// Adds a method unless the class has its own; `*had` says which.
bool set_new(Run& run, Type* cls, Str* name, Value value, bool* had) {
  *had = own_entry(cls, name) != nullptr;
  return *had || type_set_attribute(run, cls, name, value);
}

// CPython shows the signature as the documentation of a class without one: computed when it is asked for.
struct LazyDoc : Object {
  Type* cls;
};
void trace_lazy_doc(Heap& heap, Object* object) {
  heap.mark_cell(static_cast<LazyDoc*>(object)->cls);
}
Value private_function(Run& run, std::string_view name) {
  TRY(Module * module, import_module(run, "_dataclasses_more"));
  TRY(Str * text, str_intern(run, name));
  return module_find(module, text);
}
Value lazy_doc_get(Run& run, Value self, Value, Type*) {
  Type* cls = static_cast<LazyDoc*>(self.as_object())->cls;
  TRY(Value maker, private_function(run, "doc_of"));
  TRY(Value text, call(run, maker, {Value::object(cls)}));
  NameEntry* entry = own_entry(cls, &names::dunder_doc);
  if (entry != nullptr && identical(entry->value, self)) {
    entry->value = text;
    ++run.class_epoch;
  }
  return text;
}

extern Type lazy_doc_type;

// The names of __slots__ that a class's bases have.
bool has_inherited_slot(Type* cls, const Str* name) {
  for (size_t i = 1; i + 1 < cls->mro->length; ++i) {
    NameEntry* entry = own_entry(as_type(cls->mro->items[i]), name);
    if (entry != nullptr && has_kind(entry->value, CellKind::kMember)) {
      return true;
    }
  }
  return false;
}

// A dataclass with slots is another class of the same name and body.
Value with_slots(Run& run, Type* cls, List* fields, const Parameters* parameters) {
  if (own_entry(cls, &names::dunder_slots) != nullptr) {
    return run.raise(types::type_error_, "{} already specifies __slots__", {cls});
  }
  TRY(Dict * body, dict_new(run));
  for (uint32_t i = 0; i < cls->attributes->count; ++i) {
    NameEntry entry = cls->attributes->entries()[i];
    if (entry.name == nullptr) {
      continue;
    }
    bool is_field_name = entry.name == &names::dunder_dict || entry.name == &names::dunder_weakref;
    for (size_t f = 0; f < fields->length && !is_field_name; ++f) {
      is_field_name = as_field(fields->items->items[f])->name == entry.name;
    }
    if (!is_field_name) {
      TRY(dict_set_str(run, body, entry.name, entry.value));
    }
  }
  TRY(List * slot_names, list_new(run, fields->length));
  for (size_t f = 0; f < fields->length; ++f) {
    Str* name = as_field(fields->items->items[f])->name;
    if (!has_inherited_slot(cls, name)) {
      TRY(list_append(run, slot_names, Value::object(name)));
    }
  }
  if (parameters->weakref_slot) {
    TRY(list_append(run, slot_names, Value::object(&names::dunder_weakref)));
  }
  TRY(Value slots, tuple_from_iterable(run, Value::object(slot_names)));
  TRY(dict_set_str(run, body, &names::dunder_slots, slots));
  TRY(dict_set_str(run, body, &names::dunder_qualname, Value::object(cls->qualified_name)));
  return call(run, Value::object(cls->metatype),
              {Value::object(cls->name), Value::object(cls->bases), Value::object(body)});
}

bool add_order(Run& run, Type* cls, List* fields) {
  for (CompareOperator op : {CompareOperator::kLess, CompareOperator::kLessEqual, CompareOperator::kGreater,
                             CompareOperator::kGreaterEqual}) {
    TRY(Function * function, dataclass_order(run, cls, fields, op));
    bool had = false;
    TRY(set_new(run, cls, function->name, Value::object(function), &had));
    if (had) {
      return run.raise(types::type_error_,
                       "Cannot overwrite attribute {} in class {}. Consider using functools.total_ordering",
                       {function->name, cls});
    }
  }
  return true;
}

bool add_frozen(Run& run, Type* cls, List* fields) {
  TRY(Module * module, import_module(run, "dataclasses"));
  TRY(Str * error_name, str_intern(run, "FrozenInstanceError"));
  Value error = module_find(module, error_name);
  for (bool is_delete : {false, true}) {
    TRY(Function * function, dataclass_frozen(run, cls, fields, error, is_delete));
    bool had = false;
    TRY(set_new(run, cls, function->name, Value::object(function), &had));
    if (had) {
      return run.raise(types::type_error_, "Cannot overwrite attribute {} in class {}", {function->name, cls});
    }
  }
  return true;
}

// CPython's table: what happens to __hash__ by unsafe_hash, eq, frozen and whether the class has one.
bool add_hash(Run& run, Type* cls, List* fields, const Parameters* parameters, bool has_explicit_hash) {
  bool add = false;
  if (parameters->unsafe_hash) {
    if (has_explicit_hash) {
      return run.raise(types::type_error_, "Cannot overwrite attribute __hash__ in class {}", {cls});
    }
    add = true;
  } else if (parameters->eq && parameters->frozen) {
    add = !has_explicit_hash;
  } else if (parameters->eq && !has_explicit_hash) {
    return type_set_attribute(run, cls, &names::dunder_hash, Value::none());
  }
  if (!add) {
    return true;
  }
  TRY(Function * function, dataclass_hash(run, cls, fields));
  return type_set_attribute(run, cls, &names::dunder_hash, Value::object(function));
}

template <class Test>
List* selected(Run& run, Dict* fields, Test&& test) {
  TRY(List * list, list_new(run, fields->length));
  size_t position = 0;
  Value key;
  Value value;
  while (dict_next(fields, &position, &key, &value)) {
    if (test(as_field(value))) {
      TRY(list_append(run, list, value));
    }
  }
  return list;
}

bool append_selected(Run& run, List* list, Dict* fields, bool keyword_only) {
  TRY(List * more, selected(run, fields, [&](const Field* field) {
        return field->field_kind != FieldKind::kClassVar && field->keyword_only.is_true() == keyword_only;
      }));
  return list_extend(run, list, Value::object(more));
}

bool collect_inherited(Run& run, Type* cls, const Parameters* parameters, Dict* fields) {
  bool any_frozen = false;
  bool has_bases = false;
  for (size_t i = cls->mro->length - 1; i > 0; --i) {
    Type* base = as_type(cls->mro->items[i]);
    NameEntry* entry = own_entry(base, fields_name());
    if (entry == nullptr || !is_dict(entry->value)) {
      continue;
    }
    has_bases = true;
    size_t position = 0;
    Value key;
    Value value;
    while (dict_next(as_dict(entry->value), &position, &key, &value)) {
      TRY(dict_set(run, fields, key, value));
    }
    NameEntry* made_by = own_entry(base, parameters_name());
    any_frozen = any_frozen || (made_by != nullptr && static_cast<Parameters*>(made_by->value.as_object())->frozen);
  }
  TRY(own_fields(run, cls, parameters, fields));
  if (has_bases && any_frozen && !parameters->frozen) {
    return run.raise(types::type_error_, "cannot inherit non-frozen dataclass from a frozen one");
  }
  if (has_bases && !any_frozen && parameters->frozen) {
    return run.raise(types::type_error_, "cannot inherit frozen dataclass from a non-frozen one");
  }
  return true;
}

Value process_class(Run& run, Type* cls, Parameters* parameters) {
  if (!cls->has(kTypeHeap)) {
    return run.raise(types::type_error_, "cannot set '__dataclass_params__' attribute of immutable type '{}'", {cls});
  }
  TRY(type_set_attribute(run, cls, parameters_name(), Value::object(parameters)));
  TRY(Dict * fields, dict_new(run));
  TRY(collect_inherited(run, cls, parameters, fields));
  TRY(type_set_attribute(run, cls, fields_name(), Value::object(fields)));
  NameEntry* hash_entry = own_entry(cls, &names::dunder_hash);
  bool has_explicit_hash =
      hash_entry != nullptr && !(hash_entry->value.is_none() && own_entry(cls, &names::dunder_eq) != nullptr);
  if (parameters->order && !parameters->eq) {
    return run.raise(types::value_error_, "eq must be true if order is true");
  }
  bool had = false;
  TRY(List * plain, selected(run, fields, [](const Field* f) { return f->field_kind == FieldKind::kField; }));
  if (parameters->init) {
    TRY(List * all, list_new(run, fields->length));
    TRY(append_selected(run, all, fields, false));
    TRY(append_selected(run, all, fields, true));
    TRY(Str * hook, str_intern(run, "__post_init__"));
    bool has_post_init = !type_lookup(run, cls, hook).is_absent();
    TRY(Function * init, dataclass_init(run, cls, all, parameters->frozen, parameters->slots, has_post_init));
    TRY(set_new(run, cls, &names::dunder_init, Value::object(init), &had));
  }
  if (parameters->repr) {
    TRY(List * shown,
        selected(run, fields, [](const Field* f) { return f->field_kind == FieldKind::kField && f->repr; }));
    TRY(Function * function, dataclass_repr(run, cls, shown));
    TRY(set_new(run, cls, &names::dunder_repr, Value::object(function), &had));
  }
  TRY(List * compared,
      selected(run, fields, [](const Field* f) { return f->field_kind == FieldKind::kField && f->compare; }));
  if (parameters->eq) {
    TRY(Function * function, dataclass_eq(run, cls, compared));
    TRY(set_new(run, cls, &names::dunder_eq, Value::object(function), &had));
  }
  if (parameters->order) {
    TRY(add_order(run, cls, compared));
  }
  if (parameters->frozen) {
    TRY(add_frozen(run, cls, plain));
  }
  bool failed = false;
  TRY(List * hashed, selected(run, fields, [&](const Field* f) {
        if (f->field_kind != FieldKind::kField || f->hash.is_none()) {
          return f->field_kind == FieldKind::kField && f->compare;
        }
        Truth wanted = truth(run, f->hash);
        failed = failed || wanted == Truth::kRaised;
        return wanted == Truth::kTrue;
      }));
  if (failed) {
    return kRaised;
  }
  TRY(add_hash(run, cls, hashed, parameters, has_explicit_hash));
  NameEntry* doc = own_entry(cls, &names::dunder_doc);
  if (doc == nullptr || doc->value.is_none()) {
    LazyDoc* lazy = run.allocate_object<LazyDoc>(&lazy_doc_type, CellKind::kNative);
    TRY(lazy);
    lazy->cls = cls;
    TRY(type_set_attribute(run, cls, &names::dunder_doc, Value::object(lazy)));
  }
  if (parameters->match_args) {
    TRY(List * positional, selected(run, fields, [](const Field* f) {
          return f->field_kind != FieldKind::kClassVar && f->init && !f->keyword_only.is_true();
        }));
    TRY(Tuple * match_args, tuple_new(run, positional->length));
    for (size_t i = 0; i < positional->length; ++i) {
      match_args->items[i] = Value::object(as_field(positional->items->items[i])->name);
    }
    TRY(set_new(run, cls, &names::dunder_match_args, Value::object(match_args), &had));
  }
  if (parameters->weakref_slot && !parameters->slots) {
    return run.raise(types::type_error_, "weakref_slot is True but slots is False");
  }
  Value result = Value::object(cls);
  if (parameters->slots) {
    TRY(result, with_slots(run, cls, plain, parameters));
  }
  if (is_type(result) && own_entry(as_type(result), &names::dunder_abstractmethods) != nullptr) {
    TRY(update_abstract_methods(run, as_type(result)));
  }
  return result;
}

// ---- the decorator

extern Type parameters_type;

Value dataclass_wrap(Call& call, Value parameters, Value cls) {
  if (!is_type(cls)) {
    return raise_no_attribute(call.run(), cls, &names::dunder_module);
  }
  return process_class(call.run(), as_type(cls), static_cast<Parameters*>(parameters.as_object()));
}
constexpr Entry kWrap[] = {
    {"wrap", "(parameters, cls, /)", native<dataclass_wrap>, "", EntryKind::kFunction},
};

Value dataclass_decorator(Call& call, Value cls, bool init, bool repr, bool eq, bool order, bool unsafe_hash,
                          bool frozen, bool match_args, bool kw_only, bool slots, bool weakref_slot) {
  Run& run = call.run();
  Parameters* parameters = run.allocate_object<Parameters>(&parameters_type, CellKind::kNative);
  TRY(parameters);
  parameters->init = init;
  parameters->repr = repr;
  parameters->eq = eq;
  parameters->order = order;
  parameters->unsafe_hash = unsafe_hash;
  parameters->frozen = frozen;
  parameters->match_args = match_args;
  parameters->keyword_only = kw_only;
  parameters->slots = slots;
  parameters->weakref_slot = weakref_slot;
  if (!cls.is_absent() && !cls.is_none()) {
    if (!is_type(cls)) {
      return raise_no_attribute(run, cls, &names::dunder_module);
    }
    return process_class(run, as_type(cls), parameters);
  }
  TRY(NativeFunction * function, native_function_new(&run, kWrap[0], nullptr, nullptr));
  TRY(BoundMethod * bound, bound_method_new(run, Value::object(function), Value::object(parameters)));
  return Value::object(bound);
}

Value dataclass_entry(Call& call, Value cls, Value init, Value repr, Value eq, Value order, Value unsafe_hash,
                      Value frozen, Value match_args, Value kw_only, Value slots, Value weakref_slot) {
  Run& run = call.run();
  const Value given[] = {init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot};
  bool flags[] = {true, true, true, false, false, false, true, false, false, false};
  for (size_t i = 0; i < std::size(given); ++i) {
    if (!given[i].is_absent()) {
      TRY(Truth value, truth(run, given[i]));
      flags[i] = value == Truth::kTrue;
    }
  }
  return dataclass_decorator(call, cls, flags[0], flags[1], flags[2], flags[3], flags[4], flags[5], flags[6], flags[7],
                             flags[8], flags[9]);
}

Value is_dataclass(Call& call, Value object) {
  Value found = type_lookup(call.run(), is_type(object) ? as_type(object) : type_of(object), fields_name());
  return Value::boolean(!found.is_absent());
}

Value fields_of(Call& call, Value object) {
  Run& run = call.run();
  Value found = get_attribute_or_absent(run, object, fields_name());
  TRY(found);
  if (!is_dict(found)) {
    return run.raise(types::type_error_, "must be called with a dataclass type or instance");
  }
  TRY(List * plain, selected(run, as_dict(found), [](const Field* f) { return f->field_kind == FieldKind::kField; }));
  return tuple_from_iterable(run, Value::object(plain));
}

Value init_var_class_getitem(Call& call, Type&, Value type) {
  InitVar* made = call.run().allocate_object<InitVar>(&init_var_type, CellKind::kNative);
  TRY(made);
  made->type = type;
  return Value::object(made);
}
Value init_var_create(Run& run, Type*, Value* arguments, uint32_t count, const KeywordNames*) {
  if (count != 1) {
    return run.raise(types::type_error_, "InitVar.__init__() missing 1 required positional argument: 'type'");
  }
  InitVar* made = run.allocate_object<InitVar>(&init_var_type, CellKind::kNative);
  TRY(made);
  made->type = arguments[0];
  return Value::object(made);
}
bool init_var_initialize(Run&, Value, Value*, uint32_t, const KeywordNames*) {
  return true;
}
constexpr Entry kInitVarMethods[] = {
    {"__class_getitem__", "(cls, type, /)", native<init_var_class_getitem>, "", EntryKind::kClassMethod},
};

constexpr Entry kFunctions[] = {
    {"dataclass",
     "(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, "
     "kw_only=False, slots=False, weakref_slot=False)",
     native<dataclass_entry>, "Add dunder methods based on the fields defined in the class.", EntryKind::kFunction},
    {"field",
     "(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, "
     "kw_only=MISSING)",
     native<make_field>, "Return an object to identify dataclass fields.", EntryKind::kFunction},
    {"fields", "(class_or_instance)", native<fields_of>, "Return a tuple describing the fields of this dataclass.",
     EntryKind::kFunction},
    {"is_dataclass", "(obj)", native<is_dataclass>, "Returns True if obj is a dataclass or an instance of one.",
     EntryKind::kFunction},
};

Type small_type(const char* name, Value (*repr)(Run&, Value)) {
  return make_builtin_type({.name = name,
                            .layout = CellKind::kSingleton,
                            .instance_bytes = sizeof(Object),
                            .slots = {.repr = repr},
                            .module = "dataclasses"});
}
Type missing_type = small_type("_MISSING_TYPE", address_repr);
Type factory_type = small_type("_HAS_DEFAULT_FACTORY_CLASS", factory_repr);
Type keyword_only_type = small_type("_KW_ONLY_TYPE", address_repr);
Type init_var_type = make_builtin_type({.name = "InitVar",
                                        .layout = CellKind::kNative,
                                        .instance_bytes = sizeof(InitVar),
                                        .slots = {.repr = init_var_repr,
                                                  .get_attribute = init_var_get_attribute,
                                                  .create = init_var_create,
                                                  .initialize = init_var_initialize},
                                        .module = "dataclasses",
                                        .trace = trace_init_var});
Type parameters_type = make_builtin_type({.name = "_DataclassParams",
                                          .layout = CellKind::kNative,
                                          .instance_bytes = sizeof(Parameters),
                                          .slots = {.repr = parameters_repr, .get_attribute = parameters_get_attribute},
                                          .module = "dataclasses"});
Type lazy_doc_type = make_builtin_type({.name = "_LazyDoc",
                                        .layout = CellKind::kNative,
                                        .instance_bytes = sizeof(LazyDoc),
                                        .slots = {.descriptor_get = lazy_doc_get},
                                        .module = "dataclasses",
                                        .trace = trace_lazy_doc});

constexpr std::string_view kAll[] = {
    "dataclass", "field",  "Field",   "FrozenInstanceError", "InitVar", "KW_ONLY",     "MISSING",
    "fields",    "asdict", "astuple", "make_dataclass",      "replace", "is_dataclass"};
constexpr std::string_view kWrittenInPython[] = {"asdict", "astuple", "make_dataclass", "replace"};

bool fill_dataclasses(Run& run, Module* module) {
  TRY(module_set(run, module, "Field", Value::object(&types::dataclass_field_)));
  TRY(module_set(run, module, "InitVar", Value::object(&init_var_type)));
  TRY(module_set(run, module, "MISSING", Value::object(&dataclass_missing_object)));
  TRY(module_set(run, module, "KW_ONLY", Value::object(&dataclass_keyword_only_object)));
  TRY(module_set(run, module, "_HAS_DEFAULT_FACTORY", Value::object(&dataclass_factory_default_object)));
  TRY(Dict * body, dict_new(run));
  TRY(dict_set_str(run, body, &names::dunder_module, Value::object(module->name)));
  TRY(Str * name, str_intern(run, "FrozenInstanceError"));
  Value base = Value::object(&types::attribute_error_);
  TRY(Tuple * bases, tuple_from(run, &base, 1));
  TRY(Value error,
      call(run, Value::object(&types::type_), {Value::object(name), Value::object(bases), Value::object(body)}));
  TRY(module_set(run, module, "FrozenInstanceError", error));
  TRY(List * all, list_new(run, std::size(kAll)));
  for (std::string_view each : kAll) {
    TRY(Str * text, str_intern(run, each));
    TRY(list_append(run, all, Value::object(text)));
  }
  return module_set(run, module, "__all__", Value::object(all));
}

Value resolve_dataclasses(Run& run, Module*, const Str* name) {
  if (name->is_wide() ||
      std::find(std::begin(kWrittenInPython), std::end(kWrittenInPython), name->view()) == std::end(kWrittenInPython)) {
    return Value::absent();
  }
  return private_function(run, name->view());
}

constexpr ModuleDefinition kModule = {.name = "dataclasses",
                                      .doc = "Classes whose methods follow from their annotated attributes.",
                                      .functions = kFunctions,
                                      .fill = fill_dataclasses,
                                      .resolve = resolve_dataclasses};

}  // namespace

Type types::dataclass_field_ = make_builtin_type({.name = "Field",
                                                  .layout = CellKind::kNative,
                                                  .instance_bytes = sizeof(Field),
                                                  .slots = {.repr = field_repr, .get_attribute = field_get_attribute},
                                                  .module = "dataclasses",
                                                  .trace = trace_field});

void register_dataclasses_module() {
  fields_name();
  parameters_name();
  for (Type* type : {&missing_type, &factory_type, &keyword_only_type, &init_var_type, &parameters_type, &lazy_doc_type,
                     &types::dataclass_field_}) {
    complete_builtin_type(type);
    type->message_name = type->name;
  }
  for (auto [object, type] : {std::pair{&dataclass_missing_object, &missing_type},
                              std::pair{&dataclass_factory_default_object, &factory_type},
                              std::pair{&dataclass_keyword_only_object, &keyword_only_type}}) {
    object->kind = CellKind::kSingleton;
    object->flags = kFlagImmortal;
    object->identity = next_immortal_identity();
    object->shape = type->instance_shape;
  }
  add_methods(&types::dataclass_field_, kFieldMethods);
  add_methods(&init_var_type, kInitVarMethods);
  prepare_signature(kWrap[0]);
  register_module(&kModule);
}

}  // namespace pyexec
