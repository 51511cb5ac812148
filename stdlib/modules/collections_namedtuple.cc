// SPDX-License-Identifier: Apache-2.0
//
// collections.namedtuple: a class whose base is tuple, with a native __new__ that binds the fields and a descriptor a
// field. Nothing is compiled.
#include <algorithm>

#include "interpreter/objects/class.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/text/unicode.h"
#include "stdlib/modules/containers.h"

namespace pyexec {

namespace {

struct TupleGetter : Object {
  int64_t index;
  Value doc;
};
// The __new__ of one named tuple.
struct TupleMaker : Object {
  Str* qualified_name;
  Tuple* fields;
  Value defaults;  // a Tuple of the last fields' values, or none
  Value doc;
};

extern Type maker_type;

struct MethodNames {
  Str* fields;
  Str* field_defaults;
  Str* make;
  Str* replace;
  Str* as_dict;
} names_of;

// ---- the field's descriptor -----------------------------------------------------------------------------------------

void getter_trace(Heap& heap, Object* object) {
  heap.mark(static_cast<TupleGetter*>(object)->doc);
}

Value getter_get(Run& run, Value self, Value object, Type*) {
  if (object.is_absent() || object.is_none()) {
    return self;
  }
  int64_t index = static_cast<TupleGetter*>(self.as_object())->index;
  if (!is_tuple(object)) {
    return run.raise(types::type_error_, "descriptor for index '{}' for tuple subclasses doesn't apply to '{}' object",
                     {index, type_of(object)});
  }
  if (static_cast<uint64_t>(index) >= as_tuple(object)->length) {
    return run.raise(types::index_error_, "tuple index out of range");
  }
  return as_tuple(object)->items[index];
}

bool getter_set(Run& run, Value, Value, Value value) {
  return run.raise(types::attribute_error_, value.is_absent() ? "can't delete attribute" : "can't set attribute");
}

Value getter_repr(Run& run, Value self) {
  auto* getter = static_cast<TupleGetter*>(self.as_object());
  StrBuilder builder(run);
  TRY(builder.append_ascii("_tuplegetter("));
  TRY(append_repr(run, builder, Value::integer(getter->index)));
  TRY(builder.append_ascii(", "));
  TRY(append_repr(run, builder, getter->doc));
  TRY(builder.append_ascii(")"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

Value getter_get_attribute(Run& run, Value self, Str* name) {
  if (name == &names::dunder_doc) {
    return static_cast<TupleGetter*>(self.as_object())->doc;
  }
  return generic_get_attribute(run, self, name);
}

bool getter_set_attribute(Run& run, Value self, Str* name, Value value) {
  if (name == &names::dunder_doc) {
    static_cast<TupleGetter*>(self.as_object())->doc = value.is_absent() ? Value::none() : value;
    return true;
  }
  return generic_set_attribute(run, self, name, value);
}

// ---- __new__ ------------------------------------------------------------------------------------------------------

void maker_trace(Heap& heap, Object* object) {
  auto* maker = static_cast<TupleMaker*>(object);
  heap.mark_cell(maker->qualified_name);
  heap.mark_cell(maker->fields);
  heap.mark(maker->defaults);
  heap.mark(maker->doc);
}

Tuple* tuple_of(Run& run, Type* type, size_t length) {
  size_t bytes = offsetof(Tuple, items) + (length > 0 ? length : 1) * sizeof(Value);
  TRY(Tuple * tuple, run.allocate_object<Tuple>(type, CellKind::kTuple, bytes));
  tuple->length = length;
  return tuple;
}

// The fields whose items are empty; `of_class`: that of the class itself, too.
RaisedResult raise_missing(Run& run, const TupleMaker* maker, const Tuple* made, bool of_class = false) {
  StrBuilder builder(run);
  size_t missing = of_class ? 1 : 0;
  for (size_t i = 0; i < made->length; ++i) {
    missing += made->items[i].is_empty() ? 1 : 0;
  }
  size_t seen = missing > 0 && of_class ? 1 : 0;
  TRY(builder.append_ascii(of_class ? "'_cls'" : ""));
  for (size_t i = 0; i < made->length; ++i) {
    if (made->items[i].is_empty()) {
      ++seen;
      TRY(builder.append_ascii(seen == 1 ? "'" : seen == missing ? (missing == 2 ? " and '" : ", and '") : ", '"));
      TRY(builder.append(as_str(maker->fields->items[i])));
      TRY(builder.append_ascii("'"));
    }
  }
  TRY(Str * list, builder.finish());
  return run.raise(types::type_error_, "{}() missing {} required positional argument{}: {}",
                   {maker->qualified_name, missing, missing == 1 ? "" : "s", list});
}

RaisedResult raise_too_many(Run& run, const TupleMaker* maker, uint32_t count) {
  size_t most = maker->fields->length + 1;
  size_t defaults = is_tuple(maker->defaults) ? as_tuple(maker->defaults)->length : 0;
  if (defaults > 0) {
    return run.raise(types::type_error_, "{}() takes from {} to {} positional arguments but {} were given",
                     {maker->qualified_name, most - defaults, most, count});
  }
  return run.raise(types::type_error_, "{}() takes {} positional argument{} but {} {} given",
                   {maker->qualified_name, most, most == 1 ? "" : "s", count, count == 1 ? "was" : "were"});
}

Value maker_call(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  auto* maker = static_cast<TupleMaker*>(self.as_object());
  Tuple* fields = maker->fields;
  if (count == 0) {
    size_t defaults = is_tuple(maker->defaults) ? as_tuple(maker->defaults)->length : 0;
    TRY(Tuple * missing, tuple_new(run, fields->length - std::min(defaults, fields->length)));
    return raise_missing(run, maker, missing, true);
  }
  if (!is_type(arguments[0])) {
    return run.raise(types::type_error_, "tuple.__new__(X): X is not a type object ({})", {type_of(arguments[0])});
  }
  Type* type = as_type(arguments[0]);
  if (!type->is_subtype_of(&types::tuple_)) {
    return run.raise(types::type_error_, "tuple.__new__({}): {} is not a subtype of tuple", {type, type});
  }
  TRY(Tuple * made, tuple_of(run, type, fields->length));
  uint32_t given = count - 1;
  for (size_t i = 0; i < given && i < fields->length; ++i) {
    made->items[i] = arguments[1 + i];
  }
  for (uint32_t k = 0; keywords != nullptr && k < keywords->count; ++k) {
    Str* name = keywords->names[k];
    size_t at = 0;
    while (at < fields->length && as_str(fields->items[at]) != name) {
      ++at;
    }
    if (at == fields->length) {
      return run.raise(types::type_error_, "{}() got an unexpected keyword argument '{}'",
                       {maker->qualified_name, name});
    }
    if (!made->items[at].is_empty()) {
      return run.raise(types::type_error_, "{}() got multiple values for argument '{}'", {maker->qualified_name, name});
    }
    made->items[at] = arguments[count + k];
  }
  if (given > fields->length) {
    return raise_too_many(run, maker, count);
  }
  if (given < fields->length) {
    size_t defaults = is_tuple(maker->defaults) ? as_tuple(maker->defaults)->length : 0;
    if (defaults > fields->length) {
      defaults = fields->length;
    }
    size_t first = fields->length - defaults;
    for (size_t i = given; i < fields->length; ++i) {
      if (made->items[i].is_empty()) {
        if (i < first) {
          return raise_missing(run, maker, [&] {
            for (size_t j = first; j < fields->length; ++j) {
              made->items[j] = made->items[j].is_empty() ? Value::none() : made->items[j];
            }
            return made;
          }());
        }
        made->items[i] = as_tuple(maker->defaults)->items[i - first];
      }
    }
  }
  return Value::object(made);
}

Value maker_repr(Run& run, Value self) {
  auto* maker = static_cast<TupleMaker*>(self.as_object());
  StrBuilder builder(run);
  TRY(builder.append_ascii("<function "));
  TRY(builder.append(maker->qualified_name));
  TRY(builder.append_ascii(">"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

Value maker_get_attribute(Run& run, Value self, Str* name) {
  auto* maker = static_cast<TupleMaker*>(self.as_object());
  if (name == &names::dunder_defaults) {
    return maker->defaults;
  }
  if (name == &names::dunder_doc) {
    return maker->doc;
  }
  if (name == &names::dunder_name) {
    return Value::object(&names::dunder_new);
  }
  if (name == &names::dunder_qualname) {
    return Value::object(maker->qualified_name);
  }
  return generic_get_attribute(run, self, name);
}

// Programs give a named tuple defaults by assigning to its __new__.__defaults__.
bool maker_set_attribute(Run& run, Value self, Str* name, Value value) {
  auto* maker = static_cast<TupleMaker*>(self.as_object());
  if (name == &names::dunder_defaults) {
    if (!value.is_absent() && !value.is_none() && !is_tuple(value)) {
      return run.raise(types::type_error_, "__defaults__ must be set to a tuple object");
    }
    maker->defaults = value.is_absent() ? Value::none() : value;
    return true;
  }
  if (name == &names::dunder_doc) {
    maker->doc = value.is_absent() ? Value::none() : value;
    return true;
  }
  return generic_set_attribute(run, self, name, value);
}

Type maker_type = make_builtin_type({.name = "function",
                                     .layout = CellKind::kNative,
                                     .instance_bytes = sizeof(TupleMaker),
                                     .slots = {.repr = maker_repr,
                                               .call = maker_call,
                                               .get_attribute = maker_get_attribute,
                                               .set_attribute = maker_set_attribute},
                                     .trace = maker_trace});

// ---- the methods of every named tuple
// ---------------------------------------------------------------------------------

Tuple* fields_of(Run& run, Type* type) {
  TRY(Value fields, get_attribute(run, Value::object(type), names_of.fields));
  TRY(Value tuple, tuple_from_iterable(run, fields));
  return as_tuple(tuple);
}

Value method_make(Call& call, Type& cls, Value iterable) {
  Run& run = call.run();
  TRY(Tuple * fields, fields_of(run, &cls));
  TRY(Value items, tuple_from_iterable(run, iterable));
  size_t length = as_tuple(items)->length;
  if (length != fields->length) {
    return run.raise(types::type_error_, "Expected {} arguments, got {}", {fields->length, length});
  }
  TRY(Tuple * made, tuple_of(run, &cls, length));
  for (size_t i = 0; i < length; ++i) {
    made->items[i] = as_tuple(items)->items[i];
  }
  return Value::object(made);
}

Value method_replace(Call& call, Tuple& self, Keywords keywords) {
  Run& run = call.run();
  TRY(Tuple * fields, fields_of(run, self.type()));
  TRY(Tuple * values, tuple_from(run, self.items, self.length));
  TRY(List * unexpected, list_new(run, 0));
  for (size_t k = 0; k < keywords.count(); ++k) {
    size_t at = 0;
    while (at < fields->length && as_str(fields->items[at]) != keywords.names->names[k]) {
      ++at;
    }
    if (at < fields->length && at < values->length) {
      values->items[at] = keywords.values[k];
    } else {
      TRY(list_append(run, unexpected, Value::object(keywords.names->names[k])));
    }
  }
  if (unexpected->length > 0) {
    TRY(Str * text, to_repr(run, Value::object(unexpected)));
    return run.raise(types::value_error_, "Got unexpected field names: {}", {text});
  }
  return call_method(run, Value::object(self.type()), names_of.make, {Value::object(values)});
}

Value method_as_dict(Call& call, Tuple& self) {
  Run& run = call.run();
  TRY(Tuple * fields, fields_of(run, self.type()));
  TRY(Dict * dict, dict_with_room(run, fields->length));
  for (size_t i = 0; i < fields->length && i < self.length; ++i) {
    TRY(dict_set(run, dict, fields->items[i], self.items[i]));
  }
  return Value::object(dict);
}

Value method_repr(Call& call, Tuple& self) {
  Run& run = call.run();
  RecursionGuard guard(run, " while getting the repr of an object");
  if (!guard.ok()) {
    return Value::raised();
  }
  TRY(Tuple * fields, fields_of(run, self.type()));
  StrBuilder builder(run);
  TRY(append_type_name(builder, Value::object(&self)));
  TRY(builder.append_ascii("("));
  for (size_t i = 0; i < fields->length && i < self.length; ++i) {
    TRY(builder.append_ascii(i > 0 ? ", " : ""));
    TRY(Str * name, to_str(run, fields->items[i]));
    TRY(builder.append(name));
    TRY(builder.append_ascii("="));
    TRY(append_repr(run, builder, self.items[i]));
  }
  TRY(builder.append_ascii(")"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

Value method_getnewargs(Call& call, Tuple& self) {
  TRY(Tuple * plain, tuple_from(call.run(), self.items, self.length));
  return Value::object(plain);
}

constexpr Entry kMethods[] = {
    {"_make", "(cls, iterable)", native<method_make>, "Make a new object of the class from a sequence or iterable.",
     EntryKind::kClassMethod},
    {"_replace", "(self, /, **kwds)", native<method_replace>,
     "Return a new object replacing specified fields with new values."},
    {"__repr__", "(self)", native<method_repr>, "Return a nicely formatted representation string"},
    {"_asdict", "(self)", native<method_as_dict>, "Return a new dict which maps field names to their values."},
    {"__getnewargs__", "(self)", native<method_getnewargs>, "Return self as a plain tuple.  Used by copy and pickle."},
};
constexpr size_t kMethodCount = sizeof kMethods / sizeof kMethods[0];
NativeFunction* method_functions[kMethodCount];
Str* method_names[kMethodCount];

// ---- making the class -----------------------------------------------------------------------------------------------

bool is_keyword(const Str* name) {
  static constexpr std::string_view kKeywords[] = {
      "False", "None",     "True",  "and",    "as",   "assert", "async",  "await",    "break",
      "class", "continue", "def",   "del",    "elif", "else",   "except", "finally",  "for",
      "from",  "global",   "if",    "import", "in",   "is",     "lambda", "nonlocal", "not",
      "or",    "pass",     "raise", "return", "try",  "while",  "with",   "yield"};
  if (name->is_wide()) {
    return false;
  }
  for (std::string_view keyword : kKeywords) {
    if (keyword == name->view()) {
      return true;
    }
  }
  return false;
}

bool is_identifier(const Str* name) {
  return unicode::text_is_identifier(text_of(name));
}

bool starts_with_underscore(const Str* name) {
  return name->length > 0 && name->at(0) == '_';
}

// The names as interned strings, checked.
Tuple* field_tuple(Run& run, Str* type_name_text, Value field_names, bool rename) {
  if (is_str(field_names)) {
    TRY(Str * replace, str_intern(run, "replace"));
    TRY(Str * split, str_intern(run, "split"));
    TRY(Str * comma, str_from_ascii(run, ","));
    TRY(Str * space, str_from_ascii(run, " "));
    TRY(field_names, call_method(run, field_names, replace, {Value::object(comma), Value::object(space)}));
    TRY(field_names, call_method(run, field_names, split, {}));
  }
  TRY(List * list, list_new(run, 0));
  Iteration items(run, field_names);
  TRY(items.ok());
  for (;;) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      break;
    }
    TRY(Str * text, to_str(run, item));
    TRY(text, str_intern(run, text));
    TRY(list_append(run, list, Value::object(text)));
  }
  TRY(run.charge(list->length));
  TRY(Set * seen, set_new(run, false));
  if (rename) {
    for (size_t i = 0; i < list->length; ++i) {
      Value name = list->items->items[i];
      TRY(Truth known, set_contains(run, seen, name));
      if (!is_identifier(as_str(name)) || is_keyword(as_str(name)) || starts_with_underscore(as_str(name)) ||
          known == Truth::kTrue) {
        TRY(Str * number, str_intern(run, "_" + std::to_string(i)));
        list->items->items[i] = Value::object(number);
      }
      TRY(set_add(run, seen, name));
    }
    TRY(seen, set_new(run, false));
  }
  for (size_t i = 0; i <= list->length; ++i) {
    Value name = i == 0 ? Value::object(type_name_text) : list->items->items[i - 1];
    bool is_bad = !is_identifier(as_str(name));
    if (is_bad || is_keyword(as_str(name))) {
      TRY(Str * text, to_repr(run, name));
      return run.raise(types::value_error_,
                       is_bad ? "Type names and field names must be valid identifiers: {}"
                              : "Type names and field names cannot be a keyword: {}",
                       {text});
    }
  }
  for (size_t i = 0; i < list->length; ++i) {
    Value name = list->items->items[i];
    if (starts_with_underscore(as_str(name)) && !rename) {
      TRY(Str * text, to_repr(run, name));
      return run.raise(types::value_error_, "Field names cannot start with an underscore: {}", {text});
    }
    TRY(Truth known, set_contains(run, seen, name));
    if (known == Truth::kTrue) {
      TRY(Str * text, to_repr(run, name));
      return run.raise(types::value_error_, "Encountered duplicate field name: {}", {text});
    }
    TRY(set_add(run, seen, name));
  }
  return list->length == 0 ? tuple_empty() : tuple_from(run, list->items->items, list->length);
}

bool add_methods_to(Run& run, Dict* space) {
  for (size_t i = 0; i < kMethodCount; ++i) {
    Value method = Value::object(method_functions[i]);
    if (kMethods[i].kind == EntryKind::kClassMethod) {
      TRY(Wrapper * wrapper, run.allocate_object<Wrapper>(&types::class_method_, CellKind::kClassMethod));
      wrapper->function = method;
      method = Value::object(wrapper);
    }
    TRY(dict_set_str(run, space, method_names[i], method));
  }
  return true;
}

Str* class_doc(Run& run, Str* type_name_text, const Tuple* fields) {
  StrBuilder builder(run);
  TRY(builder.append(type_name_text));
  TRY(builder.append_ascii("("));
  for (size_t i = 0; i < fields->length; ++i) {
    TRY(builder.append_ascii(i > 0 ? ", " : ""));
    TRY(builder.append(as_str(fields->items[i])));
  }
  TRY(builder.append_ascii(")"));
  return builder.finish();
}

Value make_class(Call& call, Value type_name_value, Value field_names, Opt<bool> rename, Value defaults, Value module) {
  Run& run = call.run();
  TRY(Str * name, to_str(run, type_name_value));
  TRY(name, str_intern(run, name));
  TRY(Tuple * fields, field_tuple(run, name, field_names, rename.has && rename.value));
  TRY(Dict * field_defaults, dict_new(run));
  Value default_values = Value::none();
  if (!defaults.is_absent() && !defaults.is_none()) {
    TRY(default_values, tuple_from_iterable(run, defaults));
    Tuple* given = as_tuple(default_values);
    if (given->length > fields->length) {
      return run.raise(types::type_error_, "Got more default values than field names");
    }
    for (size_t i = 0; i < given->length; ++i) {
      TRY(dict_set(run, field_defaults, fields->items[fields->length - given->length + i], given->items[i]));
    }
    if (given->length == 0) {
      default_values = Value::object(given);
    }
  }
  TRY(TupleMaker * maker, run.allocate_object<TupleMaker>(&maker_type, CellKind::kNative));
  TRY(maker->qualified_name, str_intern(run, str_to_utf8(name) + ".__new__"));
  maker->fields = fields;
  maker->defaults = default_values;
  TRY(Str * doc, class_doc(run, name, fields));
  TRY(Str * maker_doc, str_from_utf8(run, "Create new instance of " + str_to_utf8(doc)));
  maker->doc = Value::object(maker_doc);

  TRY(Dict * space, dict_with_room(run, fields->length + 16));
  TRY(dict_set_str(run, space, &names::dunder_doc, Value::object(doc)));
  TRY(dict_set_str(run, space, &names::dunder_slots, Value::object(tuple_empty())));
  TRY(dict_set_str(run, space, names_of.fields, Value::object(fields)));
  TRY(dict_set_str(run, space, names_of.field_defaults, Value::object(field_defaults)));
  TRY(dict_set_str(run, space, &names::dunder_new, Value::object(maker)));
  TRY(add_methods_to(run, space));
  TRY(dict_set_str(run, space, &names::dunder_match_args, Value::object(fields)));
  for (size_t i = 0; i < fields->length; ++i) {
    TRY(TupleGetter * getter, run.allocate_object<TupleGetter>(&types::tuple_getter_, CellKind::kNative));
    getter->index = static_cast<int64_t>(i);
    TRY(Str * text, str_from_utf8(run, "Alias for field number " + std::to_string(i)));
    getter->doc = Value::object(text);
    TRY(dict_set_str(run, space, as_str(fields->items[i]), Value::object(getter)));
  }
  if (!module.is_absent() && !module.is_none()) {
    TRY(dict_set_str(run, space, &names::dunder_module, module));
  }
  Value base = Value::object(&types::tuple_);
  TRY(Tuple * bases, tuple_from(run, &base, 1));
  return class_new(run, &types::type_, name, bases, space, nullptr, nullptr, 0);
}

Value getter_create(Run& run, Type*, Value* arguments, uint32_t count, const KeywordNames*) {
  TRY(check_argument_count(run, "_tuplegetter", count, 2, 2));
  TRY(TupleGetter * getter, run.allocate_object<TupleGetter>(&types::tuple_getter_, CellKind::kNative));
  TRY(to_index_exact(run, arguments[0], &getter->index, &types::overflow_error_));
  getter->doc = arguments[1];
  return Value::object(getter);
}

}  // namespace

const Entry kNamedTupleFunction = {"namedtuple", "(typename, field_names, *, rename=False, defaults=None, module=None)",
                                   native<make_class>, "Returns a new subclass of tuple with named fields.",
                                   EntryKind::kFunction};

Type types::tuple_getter_ = make_builtin_type({.name = "_collections._tuplegetter",
                                               .layout = CellKind::kNative,
                                               .instance_bytes = sizeof(TupleGetter),
                                               .slots = {.repr = getter_repr,
                                                         .get_attribute = getter_get_attribute,
                                                         .set_attribute = getter_set_attribute,
                                                         .descriptor_get = getter_get,
                                                         .descriptor_set = getter_set,
                                                         .create = getter_create},
                                               .module = "_collections",
                                               .trace = getter_trace});

void register_named_tuple() {
  complete_builtin_type(&types::tuple_getter_);
  complete_builtin_type(&maker_type);
  names_of = {str_immortal("_fields"), str_immortal("_field_defaults"), str_immortal("_make"), str_immortal("_replace"),
              str_immortal("_asdict")};
  for (size_t i = 0; i < kMethodCount; ++i) {
    prepare_signature(kMethods[i]);
    method_functions[i] = native_function_new(nullptr, kMethods[i], &types::tuple_, &names::builtins_);
    method_names[i] = str_immortal(kMethods[i].name);
  }
}

}  // namespace pyexec
