// SPDX-License-Identifier: Apache-2.0
//
// functools: partial, reduce, cmp_to_key, cached_property, update_wrapper and wraps. lru_cache is in
// functools_cache.cc; what is seldom used (singledispatch, partialmethod) in
// stdlib/frozen/_functools_rare.py.
#include "stdlib/modules/functools.h"

#include "interpreter/objects/attributes.h"
#include "interpreter/objects/constructor_arguments.h"
#include "stdlib/register.h"

namespace pyexec {

namespace {

// ---- partial ------------------------------------------------------------------------------------------------------

struct Partial : Object {
  Cell* attributes;
  Value function;
  Tuple* args;
  Dict* keywords;
};

extern Type partial_type;

Partial* as_partial(Value value) {
  return static_cast<Partial*>(value.as_object());
}

void partial_trace(Heap& heap, Object* object) {
  auto* partial = static_cast<Partial*>(object);
  heap.mark_cell(partial->attributes);
  heap.mark(partial->function);
  heap.mark_cell(partial->args);
  heap.mark_cell(partial->keywords);
}

Value partial_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (count < 1) {
    return run.raise(types::type_error_, "type 'partial' takes at least one argument");
  }
  Value function = arguments[0];
  if (!is_callable(function)) {
    return run.raise(types::type_error_, "the first argument must be callable");
  }
  TRY(Partial * made, run.allocate_object<Partial>(type, CellKind::kNative));
  Partial* inner = nullptr;
  // A partial of a plain partial is one partial.
  if (is_exact(function, &partial_type) && type == &partial_type && as_partial(function)->attributes == nullptr) {
    inner = as_partial(function);
    function = inner->function;
  }
  made->function = function;
  size_t before = inner != nullptr ? inner->args->length : 0;
  TRY(made->args, tuple_new(run, before + count - 1));
  for (size_t i = 0; i < before; ++i) {
    made->args->items[i] = inner->args->items[i];
  }
  for (size_t i = 1; i < count; ++i) {
    made->args->items[before + i - 1] = arguments[i];
  }
  TRY(made->keywords, inner != nullptr ? dict_copy(run, inner->keywords) : dict_new(run));
  for (uint32_t k = 0; keywords != nullptr && k < keywords->count; ++k) {
    TRY(dict_set_str(run, made->keywords, keywords->names[k], arguments[count + k]));
  }
  return Value::object(made);
}

Value partial_call(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  Partial* partial = as_partial(self);
  StackMark mark(run);
  Value* base = run.top();
  for (size_t i = 0; i < partial->args->length; ++i) {
    TRY(run.push(partial->args->items[i]));
  }
  for (uint32_t i = 0; i < count; ++i) {
    TRY(run.push(arguments[i]));
  }
  auto all = static_cast<uint32_t>(partial->args->length + count);
  size_t given = keywords != nullptr ? keywords->count : 0;
  if (partial->keywords->length == 0) {
    for (size_t k = 0; k < given; ++k) {
      TRY(run.push(arguments[count + k]));
    }
    return call_on_stack(run, partial->function, base, all, keywords);
  }
  TRY(Dict * merged, dict_copy(run, partial->keywords));
  for (size_t k = 0; k < given; ++k) {
    TRY(dict_set_str(run, merged, keywords->names[k], arguments[count + k]));
  }
  return call_with_keyword_dict(run, partial->function, base, all, merged);
}

Value partial_repr(Run& run, Value self) {
  Partial* partial = as_partial(self);
  ReprMark mark(partial);
  if (!mark.entered()) {
    TRY(Str * text, str_from_ascii(run, "..."));
    return Value::object(text);
  }
  RecursionGuard guard(run, " while getting the repr of an object");
  if (!guard.ok()) {
    return Value::raised();
  }
  StrBuilder builder(run);
  TRY(builder.append_ascii(is_exact(self, &partial_type) ? "functools." : ""));
  TRY(append_type_name(builder, self));
  TRY(builder.append_ascii("("));
  TRY(append_repr(run, builder, partial->function));
  for (size_t i = 0; i < partial->args->length; ++i) {
    TRY(builder.append_ascii(", "));
    TRY(append_repr(run, builder, partial->args->items[i]));
  }
  size_t position = 0;
  Value key, value;
  Dict* keywords = partial->keywords;
  while (dict_next(keywords, &position, &key, &value)) {
    TRY(builder.append_ascii(", "));
    TRY(Str * name, to_str(run, key));
    TRY(builder.append(name));
    TRY(builder.append_ascii("="));
    TRY(append_repr(run, builder, value));
  }
  TRY(builder.append_ascii(")"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

// Set when the module registers itself.
Str* func_name;
Str* keywords_name;

Value partial_get_attribute(Run& run, Value self, Str* name) {
  if (name == func_name) {
    return as_partial(self)->function;
  }
  if (name == &names::args_) {
    return Value::object(as_partial(self)->args);
  }
  if (name == keywords_name) {
    return Value::object(as_partial(self)->keywords);
  }
  if (name == &names::dunder_doc) {
    Value own = own_attribute(run, self.as_object(), name);
    return own.is_absent() ? generic_get_attribute(run, self, name) : own;
  }
  return generic_get_attribute(run, self, name);
}

bool partial_set_attribute(Run& run, Value self, Str* name, Value value) {
  if (!name->is_wide() && (name->view() == "func" || name->view() == "args" || name->view() == "keywords")) {
    return run.raise(types::attribute_error_, "readonly attribute");
  }
  return generic_set_attribute(run, self, name, value);
}

Value partial_reduce(Call& call, Value self) {
  Run& run = call.run();
  Partial* partial = as_partial(self);
  TRY(Tuple * first, tuple_from(run, &partial->function, 1));
  Value state_parts[] = {partial->function, Value::object(partial->args), Value::object(partial->keywords),
                         Value::none()};
  TRY(Tuple * state, tuple_from(run, state_parts, 4));
  Value parts[] = {Value::object(partial->type()), Value::object(first), Value::object(state)};
  TRY(Tuple * result, tuple_from(run, parts, 3));
  return Value::object(result);
}

Value partial_setstate(Call& call, Value self, Tuple& state) {
  Run& run = call.run();
  if (state.length != 4 || !is_callable(state.items[0]) || !is_tuple(state.items[1]) ||
      !(is_dict(state.items[2]) || state.items[2].is_none())) {
    return run.raise(types::type_error_, "invalid partial state");
  }
  Partial* partial = as_partial(self);
  partial->function = state.items[0];
  partial->args = as_tuple(state.items[1]);
  if (is_dict(state.items[2])) {
    TRY(partial->keywords, dict_copy(run, as_dict(state.items[2])));
  }
  return Value::none();
}

constexpr Entry kPartialMethods[] = {
    {"__reduce__", "(self, /)", native<partial_reduce>, ""},
    {"__setstate__", "(self, state, /)", native<partial_setstate>, ""},
};

// Getters that show up in dir(); the look-up itself takes the short way above.
Value get_func(Call&, Value self) {
  return as_partial(self)->function;
}
Value get_args(Call&, Value self) {
  return Value::object(as_partial(self)->args);
}
Value get_keywords(Call&, Value self) {
  return Value::object(as_partial(self)->keywords);
}
constexpr Entry kPartialGetters[] = {
    {"func", "(self)", native<get_func>, "function object to use in future partial calls", EntryKind::kGetter},
    {"args", "(self)", native<get_args>, "tuple of arguments to future partial calls", EntryKind::kGetter},
    {"keywords", "(self)", native<get_keywords>, "dictionary of keyword arguments to future partial calls",
     EntryKind::kGetter},
};

Type partial_type = make_builtin_type({.name = "functools.partial",
                                       .layout = CellKind::kNative,
                                       .instance_bytes = sizeof(Partial),
                                       .attributes_offset = offsetof(Partial, attributes),
                                       .flags = kTypeBase | kTypeAttributes,
                                       .doc = "partial(func, *args, **keywords) - new function with partial "
                                              "application\n    of the given arguments and keywords.\n",
                                       .slots = {.repr = partial_repr,
                                                 .call = partial_call,
                                                 .get_attribute = partial_get_attribute,
                                                 .set_attribute = partial_set_attribute,
                                                 .create = partial_create},
                                       .module = "functools",
                                       .trace = partial_trace});

// ---- reduce -------------------------------------------------------------------------------------------------------

Value functools_reduce(Call& call, Value function, Value iterable, Value initial) {
  Run& run = call.run();
  Iteration items(run, iterable);
  if (!items.ok()) {
    if (run.catch_if(types::type_error_) != nullptr) {
      return run.raise(types::type_error_, "reduce() arg 2 must support iteration");
    }
    return Value::raised();
  }
  Value result = initial;
  for (;;) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      break;
    }
    if (result.is_absent()) {
      result = item;
    } else {
      TRY(result, pyexec::call(run, function, {result, item}));
    }
  }
  if (result.is_absent()) {
    return run.raise(types::type_error_, "reduce() of empty iterable with no initial value");
  }
  return result;
}

// ---- cmp_to_key ---------------------------------------------------------------------------------------------------

struct KeyWrapper : Object {
  Value function;
  Value object;  // absent: the maker of keys
};

extern Type key_type;

KeyWrapper* as_key(Value value) {
  return static_cast<KeyWrapper*>(value.as_object());
}

void key_trace(Heap& heap, Object* object) {
  heap.mark(static_cast<KeyWrapper*>(object)->function);
  heap.mark(static_cast<KeyWrapper*>(object)->object);
}

Value key_new(Run& run, Value function, Value object) {
  TRY(KeyWrapper * key, run.allocate_object<KeyWrapper>(&key_type, CellKind::kNative));
  key->function = function;
  key->object = object;
  return Value::object(key);
}

Value key_call(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (count == 1 && keywords == nullptr) [[likely]] {
    return key_new(run, as_key(self)->function, arguments[0]);
  }
  static constexpr std::string_view kNames[] = {"obj"};
  Value given[1];
  TRY(bind_constructor(run, "K", kNames, arguments, count, keywords, given));
  if (given[0].is_absent()) {
    return run.raise(types::type_error_, "K() missing required argument 'obj' (pos 1)");
  }
  return key_new(run, as_key(self)->function, given[0]);
}

Value key_compare(Run& run, Value self, Value other, CompareOperator op) {
  if (!is_exact(other, &key_type)) {
    return run.raise(types::type_error_, "other argument must be K instance");
  }
  Value left = as_key(self)->object;
  Value right = as_key(other)->object;
  if (left.is_absent() || right.is_absent()) {
    return run.raise(types::attribute_error_, "object");
  }
  TRY(Value order, call(run, as_key(self)->function, {left, right}));
  return compare(run, op, order, Value::integer(0));
}

Value key_get_object(Call& call, Value self) {
  Value object = as_key(self)->object;
  if (object.is_absent()) {
    return call.run().raise(types::attribute_error_, "'functools.KeyWrapper' object has no attribute 'obj'");
  }
  return object;
}
constexpr Entry kKeyGetters[] = {
    {"obj", "(self)", native<key_get_object>, "Value wrapped by a key function.", EntryKind::kGetter},
};

Type key_type = make_builtin_type({.name = "functools.KeyWrapper",
                                   .layout = CellKind::kNative,
                                   .instance_bytes = sizeof(KeyWrapper),
                                   .slots = {.call = key_call, .compare = key_compare},
                                   .module = "functools",
                                   .trace = key_trace});

Value cmp_to_key(Call& call, Value function) {
  return key_new(call.run(), function, Value::absent());
}

// ---- update_wrapper, wraps ------------------------------------------------------------------------------------------

bool copy_attribute(Run& run, Value wrapper, Value wrapped, Value name) {
  TRY(Str * attribute, str_intern(run, as_str(name)));
  TRY(Value value, get_attribute_or_absent(run, wrapped, attribute));
  return value.is_absent() || set_attribute(run, wrapper, attribute, value);
}

bool update_dicts(Run& run, Value wrapper, Value wrapped, Value updated) {
  Iteration items(run, updated);
  TRY(items.ok());
  for (;;) {
    TRY(Value name, items.next());
    if (name.is_absent()) {
      return true;
    }
    TRY(Str * attribute, attribute_name(run, name, "getattr"));
    TRY(Value source, get_attribute_or_absent(run, wrapped, attribute));
    TRY(Value target, get_attribute(run, wrapper, attribute));
    if (source.is_absent()) {
      TRY(Dict * empty, dict_new(run));
      source = Value::object(empty);
    }
    TRY(call_method(run, target, &names::update_, {source}));
  }
}

constexpr Str* kAssigned[] = {&names::dunder_module, &names::dunder_name, &names::dunder_qualname, &names::dunder_doc,
                              &names::dunder_annotations};

Value update_with(Run& run, Value wrapper, Value wrapped, Value assigned, Value updated) {
  if (assigned.is_absent()) {
    for (Str* name : kAssigned) {
      TRY(copy_attribute(run, wrapper, wrapped, Value::object(name)));
    }
  } else {
    Iteration items(run, assigned);
    if (!items.ok()) {
      return Value::raised();
    }
    for (;;) {
      TRY(Value name, items.next());
      if (name.is_absent()) {
        break;
      }
      TRY(attribute_name(run, name, "getattr"));
      TRY(copy_attribute(run, wrapper, wrapped, name));
    }
  }
  if (!updated.is_absent()) {
    TRY(update_dicts(run, wrapper, wrapped, updated));
  } else if (!is_function(wrapped) || as_function(wrapped)->attributes != nullptr) {
    // __dict__ by default; a function without attributes has nothing to give.
    TRY(Value source, get_attribute_or_absent(run, wrapped, &names::dunder_dict));
    if (!source.is_absent()) {
      TRY(Value target, get_attribute(run, wrapper, &names::dunder_dict));
      TRY(call_method(run, target, &names::update_, {source}));
    }
  }
  TRY(set_attribute(run, wrapper, &names::dunder_wrapped, wrapped));
  return wrapper;
}

Value functools_update_wrapper(Call& call, Value wrapper, Value wrapped, Value assigned, Value updated) {
  return update_with(call.run(), wrapper, wrapped, assigned, updated);
}

NativeFunction* update_wrapper_function;

// wraps(f): a partial of update_wrapper, as CPython has it.
Value functools_wraps(Call& call, Value wrapped, Value assigned, Value updated) {
  Run& run = call.run();
  TRY(Partial * partial, run.allocate_object<Partial>(&partial_type, CellKind::kNative));
  partial->function = Value::object(update_wrapper_function);
  partial->args = tuple_empty();
  TRY(partial->keywords, dict_new(run));
  TRY(Str * name, str_intern(run, "wrapped"));
  TRY(dict_set_str(run, partial->keywords, name, wrapped));
  if (!assigned.is_absent()) {
    TRY(name, str_intern(run, "assigned"));
    TRY(dict_set_str(run, partial->keywords, name, assigned));
  }
  if (!updated.is_absent()) {
    TRY(name, str_intern(run, "updated"));
    TRY(dict_set_str(run, partial->keywords, name, updated));
  }
  return Value::object(partial);
}

// ---- cached_property
// -------------------------------------------------------------------------------------------------

struct CachedProperty : Object {
  Cell* attributes;
  Value function;
  Value name;  // none until __set_name__
  Value doc;
};
extern Type cached_property_type;

CachedProperty* as_cached(Value value) {
  return static_cast<CachedProperty*>(value.as_object());
}

void cached_trace(Heap& heap, Object* object) {
  auto* cached = static_cast<CachedProperty*>(object);
  heap.mark_cell(cached->attributes);
  heap.mark(cached->function);
  heap.mark(cached->name);
  heap.mark(cached->doc);
}

Value cached_create(Run& run, Type* type, Value*, uint32_t, const KeywordNames*) {
  TRY(CachedProperty * cached, run.allocate_object<CachedProperty>(type, CellKind::kNative));
  cached->function = cached->name = cached->doc = Value::none();
  return Value::object(cached);
}

bool cached_initialize(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  bool is_named = keywords != nullptr && keywords->count == 1 && count == 0 && !keywords->names[0]->is_wide() &&
                  keywords->names[0]->view() == "func";
  if (keywords != nullptr && keywords->count > 0 && !is_named) {
    return run.raise(types::type_error_, "cached_property.__init__() got an unexpected keyword argument '{}'",
                     {keywords->names[0]});
  }
  if (!is_named && count != 1) {
    return count == 0
               ? run.raise(types::type_error_,
                           "cached_property.__init__() missing 1 required positional argument: 'func'")
               : run.raise(types::type_error_,
                           "cached_property.__init__() takes 2 positional arguments but {} were given", {count + 1});
  }
  as_cached(self)->function = arguments[0];
  TRY(Value doc, get_attribute_or_absent(run, arguments[0], &names::dunder_doc));
  as_cached(self)->doc = doc.is_absent() ? Value::none() : doc;
  return true;
}

Value cached_set_name(Call& call, Value self, Value owner, Value name) {
  static_cast<void>(owner);
  Run& run = call.run();
  CachedProperty* cached = as_cached(self);
  if (cached->name.is_none()) {
    cached->name = name;
    return Value::none();
  }
  TRY(Truth same, equal(run, cached->name, name));
  if (same == Truth::kTrue) {
    return Value::none();
  }
  TRY(Str * first, to_repr(run, cached->name));
  TRY(Str * second, to_repr(run, name));
  return run.raise(types::type_error_, "Cannot assign the same cached_property to two different names ({} and {}).",
                   {first, second});
}

Value cached_get(Run& run, Value self, Value object, Type*) {
  if (object.is_absent() || object.is_none()) {
    return self;
  }
  CachedProperty* cached = as_cached(self);
  if (!is_str(cached->name)) {
    return run.raise(types::type_error_, "Cannot use cached_property instance without calling __set_name__ on it.");
  }
  Type* type = type_of(object);
  TRY(Str * name, str_intern(run, as_str(cached->name)));
  if (!object.is_object() || type->attributes_offset == 0 || !type->has(kTypeAttributes)) {
    TRY(Str * type_text, to_repr(run, Value::object(type->name)));
    TRY(Str * name_text, to_repr(run, cached->name));
    return run.raise(types::type_error_, "No '__dict__' attribute on {} instance to cache {} property.",
                     {type_text, name_text});
  }
  Value known = own_attribute(run, object.as_object(), name);
  if (!known.is_absent()) {
    return known;
  }
  TRY(Value value, call(run, cached->function, {object}));
  TRY(set_own_attribute(run, object.as_object(), name, value));
  return value;
}

Value cached_get_attribute(Run& run, Value self, Str* name) {
  if (!name->is_wide()) {
    if (name->view() == "func") {
      return as_cached(self)->function;
    }
    if (name->view() == "attrname") {
      return as_cached(self)->name;
    }
    if (name == &names::dunder_doc) {
      return as_cached(self)->doc;
    }
  }
  return generic_get_attribute(run, self, name);
}

constexpr Entry kCachedMethods[] = {
    {"__set_name__", "(self, owner, name)", native<cached_set_name>, ""},
};

Type cached_property_type = make_builtin_type({.name = "cached_property",
                                               .layout = CellKind::kNative,
                                               .instance_bytes = sizeof(CachedProperty),
                                               .attributes_offset = offsetof(CachedProperty, attributes),
                                               .flags = kTypeBase | kTypeAttributes,
                                               .slots = {.get_attribute = cached_get_attribute,
                                                         .descriptor_get = cached_get,
                                                         .create = cached_create,
                                                         .initialize = cached_initialize},
                                               .module = "functools",
                                               .trace = cached_trace});

// ---- total_ordering
// ---------------------------------------------------------------------------------------------------

// What a comparison is made of, r being what the class's own one says.
enum class Form : uint8_t { kNot, kOrEqual, kNotOrEqual, kAndUnequal, kNotAndUnequal, kNeither };

Value derived(Run& run, Value self, Value other, Str* root, Form form) {
  TRY(Value method, get_attribute(run, Value::object(type_of(self)), root));
  TRY(Value result, call(run, method, {self, other}));
  if (is_not_implemented(result)) {
    return result;
  }
  TRY(Truth holds, truth(run, result));
  bool yes = holds == Truth::kTrue;
  switch (form) {
    case Form::kNot:
      return Value::boolean(!yes);
    case Form::kOrEqual:
      return yes ? result : compare(run, CompareOperator::kEqual, self, other);
    case Form::kNotOrEqual:
      return !yes ? Value::boolean(true) : compare(run, CompareOperator::kEqual, self, other);
    case Form::kAndUnequal:
      return !yes ? result : compare(run, CompareOperator::kNotEqual, self, other);
    case Form::kNotAndUnequal:
      return yes ? Value::boolean(false) : compare(run, CompareOperator::kNotEqual, self, other);
    case Form::kNeither:
      break;
  }
  if (yes) {
    return Value::boolean(false);
  }
  TRY(Truth same, compare_truth(run, CompareOperator::kEqual, self, other));
  return Value::boolean(same == Truth::kFalse);
}

enum Root : int { kLt, kLe, kGt, kGe };
constexpr Str* kRoots[] = {&names::dunder_lt, &names::dunder_le, &names::dunder_gt, &names::dunder_ge};

template <Root root, Form form>
Value ordering(Call& call, Value self, Value other) {
  return derived(call.run(), self, other, kRoots[root], form);
}

#define DERIVED(name, root, form) {"__" name "__", "(self, other)", native<ordering<root, Form::form>>, nullptr}
// Row: the operation that the class has; column: the one to be made.
constexpr Entry kDerived[4][3] = {
    {DERIVED("le", kLt, kOrEqual), DERIVED("gt", kLt, kNotAndUnequal), DERIVED("ge", kLt, kNot)},
    {DERIVED("lt", kLe, kAndUnequal), DERIVED("gt", kLe, kNot), DERIVED("ge", kLe, kNotOrEqual)},
    {DERIVED("lt", kGt, kNeither), DERIVED("le", kGt, kNot), DERIVED("ge", kGt, kOrEqual)},
    {DERIVED("lt", kGe, kNot), DERIVED("le", kGe, kNotOrEqual), DERIVED("gt", kGe, kAndUnequal)},
};
#undef DERIVED
NativeFunction* derived_functions[4][3];

bool has_own(Run& run, Value cls, Str* name, bool* out) {
  TRY(Value own, get_attribute_or_absent(run, cls, name));
  TRY(Value plain, get_attribute(run, Value::object(&types::object_), name));
  *out = !own.is_absent() && !identical(own, plain);
  return true;
}

Value functools_total_ordering(Call& call, Value cls) {
  Run& run = call.run();
  bool has[4];
  int root = -1;
  for (int i = 3; i >= 0; --i) {
    TRY(has_own(run, cls, kRoots[i], &has[i]));
    root = has[i] ? i : root;
  }
  if (root < 0) {
    return run.raise(types::value_error_, "must define at least one ordering operation: < > <= >=");
  }
  for (NativeFunction* function : derived_functions[root]) {
    for (int i = 0; i < 4; ++i) {
      if (!has[i] && kRoots[i]->view() == function->entry->name) {
        TRY(set_attribute(run, cls, kRoots[i], Value::object(function)));
      }
    }
  }
  return cls;
}

// ---- the module -----------------------------------------------------------------------------------------------------

constexpr Entry kFunctions[] = {
    {"cache", "(user_function, /)", native<functools_cache>,
     "Simple lightweight unbounded cache.  Sometimes called \"memoize\".", EntryKind::kFunction},
    {"cmp_to_key", "(mycmp)", native<cmp_to_key>, "Convert a cmp= function into a key= function.",
     EntryKind::kFunction},
    {"lru_cache", "(maxsize=128, typed=False)", native<functools_lru_cache>,
     "Least-recently-used cache decorator.\n\nIf *maxsize* is set to None, the LRU features are disabled and the "
     "cache\n"
     "can grow without bound.",
     EntryKind::kFunction},
    {"reduce", "(function, iterable, initial=None, /)", native<functools_reduce>,
     "reduce(function, iterable[, initial], /) -> value\n\n"
     "Apply a function of two arguments cumulatively to the items of an iterable, from left to right.",
     EntryKind::kFunction},
    {"total_ordering", "(cls)", native<functools_total_ordering>,
     "Class decorator that fills in missing ordering methods", EntryKind::kFunction},
    {"update_wrapper", "(wrapper, wrapped, assigned=(), updated=())", native<functools_update_wrapper>,
     "Update a wrapper function to look like the wrapped function", EntryKind::kFunction},
    {"wraps", "(wrapped, assigned=(), updated=())", native<functools_wraps>,
     "Decorator factory to apply update_wrapper() to a wrapper function", EntryKind::kFunction},
};

bool fill_functools(Run& run, Module* module) {
  TRY(module_set(run, module, "partial", Value::object(&partial_type)));
  TRY(module_set(run, module, "cached_property", Value::object(&cached_property_type)));
  TRY(Tuple * assigned, tuple_new(run, std::size(kAssigned)));
  for (size_t i = 0; i < std::size(kAssigned); ++i) {
    assigned->items[i] = Value::object(kAssigned[i]);
  }
  TRY(module_set(run, module, "WRAPPER_ASSIGNMENTS", Value::object(assigned)));
  Value dict_name = Value::object(&names::dunder_dict);
  TRY(Tuple * updated, tuple_from(run, &dict_name, 1));
  TRY(module_set(run, module, "WRAPPER_UPDATES", Value::object(updated)));
  constexpr const char* kAll[] = {"update_wrapper",
                                  "wraps",
                                  "WRAPPER_ASSIGNMENTS",
                                  "WRAPPER_UPDATES",
                                  "total_ordering",
                                  "cache",
                                  "cmp_to_key",
                                  "lru_cache",
                                  "reduce",
                                  "partial",
                                  "partialmethod",
                                  "singledispatch",
                                  "singledispatchmethod",
                                  "cached_property"};
  TRY(List * all, list_new(run, 0));
  for (const char* name : kAll) {
    TRY(Str * text, str_intern(run, name));
    TRY(list_append(run, all, Value::object(text)));
  }
  return module_set(run, module, "__all__", Value::object(all));
}

constexpr ModuleDefinition kFunctools = {"functools",
                                         "functools.py - Tools for working with functions and callable objects\n",
                                         kFunctions, fill_functools, "_functools_rare"};

}  // namespace

Value call_with_keyword_dict(Run& run, Value callee, Value* base, uint32_t count, Dict* keywords) {
  TRY(Buffer * buffer, run.allocate_buffer(keywords->length * sizeof(Str*)));
  auto** names = reinterpret_cast<Str**>(buffer->bytes());
  uint32_t named = 0;
  size_t position = 0;
  Value key, value;
  while (dict_next(keywords, &position, &key, &value)) {
    if (!is_str(key)) {
      return run.raise(types::type_error_, "keywords must be strings");
    }
    TRY(names[named], str_intern(run, as_str(key)));
    ++named;
    TRY(run.push(value));
  }
  KeywordNames keyword_names{named, names};
  return call_on_stack(run, callee, base, count, named > 0 ? &keyword_names : nullptr);
}

Value update_wrapper(Run& run, Value wrapper, Value wrapped) {
  return update_with(run, wrapper, wrapped, Value::absent(), Value::absent());
}

void register_functools_module() {
  for (Type* type : {&partial_type, &key_type, &cached_property_type}) {
    complete_builtin_type(type);
  }
  cached_property_type.message_name = cached_property_type.name;  // CPython has it in Python
  add_methods(&partial_type, kPartialMethods);
  add_methods(&partial_type, kPartialGetters);
  add_methods(&key_type, kKeyGetters);
  add_methods(&cached_property_type, kCachedMethods);
  add_class_getitem(&partial_type);
  add_class_getitem(&cached_property_type);
  func_name = str_immortal("func");
  keywords_name = str_immortal("keywords");
  for (int row = 0; row < 4; ++row) {
    for (int column = 0; column < 3; ++column) {
      prepare_signature(kDerived[row][column]);
      derived_functions[row][column] =
          native_function_new(nullptr, kDerived[row][column], &types::object_, str_immortal("functools"));
    }
  }
  register_lru_cache();
  register_module(&kFunctools);
  for (const Entry& entry : kFunctions) {
    if (entry.name == std::string_view("update_wrapper")) {
      update_wrapper_function = native_function_new(nullptr, entry, nullptr, str_immortal("functools"));
    }
  }
}

}  // namespace pyexec
