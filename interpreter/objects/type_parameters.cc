// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/class.h"
#include "interpreter/objects/native.h"
#include "interpreter/run/run.h"
#include "interpreter/run/start.h"

// What `def f[T]`, `class A[T: int, *Ts, **P]` and `type X = …` (Python 3.12) make at run time: type parameters and
// type aliases. Lowering calls three builtins whose names no program can write; bounds and alias values are functions
// that are called when they are asked for.

namespace pyexec {

namespace {

enum class ParameterKind : uint16_t { kTypeVar, kTypeVarTuple, kParamSpec };

struct TypeParameter : Object {  // Cell::extra: the ParameterKind
  Str* name;
  Value bound;  // a function that gives it, or None
};
struct TypeAlias : Object {
  Str* name;
  Value thunk;  // gives the value
  Value value;  // absent until asked for
  Value parameters;
};
struct Unpacked : Object {  // *Ts
  Value parameter;
};

void trace_parameter(Heap& heap, Object* object) {
  heap.mark_cell(static_cast<TypeParameter*>(object)->name);
  heap.mark(static_cast<TypeParameter*>(object)->bound);
}
void trace_alias(Heap& heap, Object* object) {
  TypeAlias* alias = static_cast<TypeAlias*>(object);
  heap.mark_cell(alias->name);
  heap.mark(alias->thunk);
  heap.mark(alias->value);
  heap.mark(alias->parameters);
}
void trace_unpacked(Heap& heap, Object* object) {
  heap.mark(static_cast<Unpacked*>(object)->parameter);
}

TypeParameter* as_parameter(Value self) {
  return static_cast<TypeParameter*>(self.as_object());
}
TypeAlias* as_alias(Value self) {
  return static_cast<TypeAlias*>(self.as_object());
}

Value parameter_repr(Run&, Value self) {
  return Value::object(as_parameter(self)->name);
}
Value alias_repr(Run&, Value self) {
  return Value::object(as_alias(self)->name);
}
Value alias_get_item(Run& run, Value self, Value arguments) {
  if (!is_tuple(as_alias(self)->parameters) || as_tuple(as_alias(self)->parameters)->length == 0) {
    return run.raise(types::type_error_, "Only generic type aliases are subscriptable");
  }
  return generic_alias_new(run, self, arguments);
}

Slots parameter_slots() {
  Slots slots;
  slots.repr = parameter_repr;
  slots.binary[static_cast<int>(BinaryOperator::kOr)] = union_of;
  return slots;
}
Slots alias_slots() {
  Slots slots;
  slots.repr = alias_repr;
  slots.get_item = alias_get_item;
  slots.binary[static_cast<int>(BinaryOperator::kOr)] = union_of;
  return slots;
}

Type type_var = make_builtin_type({.name = "TypeVar",
                                   .layout = CellKind::kNative,
                                   .instance_bytes = sizeof(TypeParameter),
                                   .slots = parameter_slots(),
                                   .module = "typing",
                                   .trace = trace_parameter});

Value unpacked_repr(Run& run, Value self) {
  StrBuilder builder(run);
  TRY(builder.append_ascii("*"));
  TRY(Str * name, to_repr(run, static_cast<Unpacked*>(self.as_object())->parameter));
  TRY(builder.append(name));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}
Type unpacked = make_builtin_type({.name = "Unpack",
                                   .layout = CellKind::kNative,
                                   .instance_bytes = sizeof(Unpacked),
                                   .slots = {.repr = unpacked_repr},
                                   .module = "typing",
                                   .trace = trace_unpacked});

// *Ts gives one thing that stands for all of them.
Value parameter_iter(Run& run, Value self) {
  Unpacked* made = run.allocate_object<Unpacked>(&unpacked, CellKind::kNative);
  TRY(made);
  made->parameter = self;
  Value item = Value::object(made);
  TRY(Tuple * one, tuple_from(run, &item, 1));
  return get_iterator(run, Value::object(one));
}
Slots tuple_parameter_slots() {
  Slots slots = parameter_slots();
  slots.iter = parameter_iter;
  return slots;
}
Type type_var_tuple = make_builtin_type({.name = "TypeVarTuple",
                                         .layout = CellKind::kNative,
                                         .instance_bytes = sizeof(TypeParameter),
                                         .slots = tuple_parameter_slots(),
                                         .module = "typing",
                                         .trace = trace_parameter});
Type param_spec = make_builtin_type({.name = "ParamSpec",
                                     .layout = CellKind::kNative,
                                     .instance_bytes = sizeof(TypeParameter),
                                     .slots = parameter_slots(),
                                     .module = "typing",
                                     .trace = trace_parameter});
Type type_alias = make_builtin_type({.name = "TypeAliasType",
                                     .layout = CellKind::kNative,
                                     .instance_bytes = sizeof(TypeAlias),
                                     .slots = alias_slots(),
                                     .module = "typing",
                                     .trace = trace_alias});

// ---- their attributes
// ---------------------------------------------------------------------------------------------------------------------------------------------

Value parameter_name(Call&, Value self) {
  return Value::object(as_parameter(self)->name);
}
Value parameter_module(Call&, Value) {
  return Value::object(&names::dunder_main);
}
Value evaluated_bound(Run& run, Value self) {
  Value bound = as_parameter(self)->bound;
  return bound.is_none() ? bound : call(run, bound, {});
}
// `T: (int, str)` are constraints, anything else is a bound.
Value parameter_bound(Call& call, Value self) {
  TRY(Value bound, evaluated_bound(call.run(), self));
  return is_tuple(bound) ? Value::none() : bound;
}
Value parameter_constraints(Call& call, Value self) {
  TRY(Value bound, evaluated_bound(call.run(), self));
  return is_tuple(bound) ? bound : Value::object(tuple_empty());
}
Value parameter_false(Call&, Value) {
  return Value::boolean(false);
}
Value parameter_true(Call&, Value) {
  return Value::boolean(true);
}
// What an alias puts in its place.
Value parameter_substitute(Call&, Value, Value argument) {
  return argument;
}
Value parameter_itself(Call&, Value self) {
  return self;
}

constexpr Entry kTypeVarMembers[] = {
    {"__name__", "(self, /)", native<parameter_name>, nullptr, EntryKind::kGetter},
    {"__module__", "(self, /)", native<parameter_module>, nullptr, EntryKind::kGetter},
    {"__bound__", "(self, /)", native<parameter_bound>, nullptr, EntryKind::kGetter},
    {"__constraints__", "(self, /)", native<parameter_constraints>, nullptr, EntryKind::kGetter},
    {"__covariant__", "(self, /)", native<parameter_false>, nullptr, EntryKind::kGetter},
    {"__contravariant__", "(self, /)", native<parameter_false>, nullptr, EntryKind::kGetter},
    {"__infer_variance__", "(self, /)", native<parameter_true>, nullptr, EntryKind::kGetter},
    {"__typing_subst__", "(self, argument, /)", native<parameter_substitute>, "What replaces the parameter."},
};
constexpr Entry kOtherMembers[] = {
    {"__name__", "(self, /)", native<parameter_name>, nullptr, EntryKind::kGetter},
    {"__module__", "(self, /)", native<parameter_module>, nullptr, EntryKind::kGetter},
    {"__typing_subst__", "(self, argument, /)", native<parameter_substitute>, "What replaces the parameter."},
};
constexpr Entry kParamSpecMembers[] = {
    {"args", "(self, /)", native<parameter_itself>, nullptr, EntryKind::kGetter},
    {"kwargs", "(self, /)", native<parameter_itself>, nullptr, EntryKind::kGetter},
};

Value alias_name(Call&, Value self) {
  return Value::object(as_alias(self)->name);
}
Value alias_value(Call& call, Value self) {
  TypeAlias* alias = as_alias(self);
  if (alias->value.is_absent()) {
    TRY(alias->value, pyexec::call(call.run(), alias->thunk, {}));
  }
  return alias->value;
}
Value alias_parameters(Call&, Value self) {
  return as_alias(self)->parameters;
}

constexpr Entry kAliasMembers[] = {
    {"__name__", "(self, /)", native<alias_name>, nullptr, EntryKind::kGetter},
    {"__module__", "(self, /)", native<parameter_module>, nullptr, EntryKind::kGetter},
    {"__value__", "(self, /)", native<alias_value>, nullptr, EntryKind::kGetter},
    {"__type_params__", "(self, /)", native<alias_parameters>, nullptr, EntryKind::kGetter},
    {"__parameters__", "(self, /)", native<alias_parameters>, nullptr, EntryKind::kGetter},
};

// ---- what lowering calls
// ------------------------------------------------------------------------------------------------------------------------------------------

Value make_parameter(Call& call, Value name, Value kind, Value bound) {
  Type* type = kind.as_int() == 0 ? &type_var : kind.as_int() == 1 ? &type_var_tuple : &param_spec;
  TypeParameter* made = call.run().allocate_object<TypeParameter>(type, CellKind::kNative);
  TRY(made);
  made->name = as_str(name);
  made->bound = bound;
  return Value::object(made);
}

Value make_alias(Call& call, Value name, Value thunk) {
  TypeAlias* made = call.run().allocate_object<TypeAlias>(&type_alias, CellKind::kNative);
  TRY(made);
  made->name = as_str(name);
  made->thunk = thunk;
  made->value = Value::absent();
  made->parameters = Value::object(tuple_empty());
  return Value::object(made);
}

Value generic_class_getitem(Call& call, Value cls, Value item) {
  return generic_alias_new(call.run(), cls, item);
}
constexpr Entry kGenericClass[] = {
    {"__class_getitem__", "(cls, item, /)", native<generic_class_getitem>, "Parameterizes a generic class.",
     EntryKind::kFunction},
};

// A function, class or alias learns its parameters; a class can then be subscripted.
Value make_generic(Call& call, Value object, Value parameters) {
  Run& run = call.run();
  if (is_exact(object, &type_alias)) {
    as_alias(object)->parameters = parameters;
    return object;
  }
  TRY(Str * type_params, str_intern(run, "__type_params__"));
  TRY(set_attribute(run, object, type_params, parameters));
  if (is_type(object)) {
    TRY(Str * getitem, str_intern(run, "__class_getitem__"));
    TRY(Value found, get_attribute_or_absent(run, object, getitem));
    if (found.is_absent()) {
      NativeFunction* function = native_function_new(&run, kGenericClass[0], nullptr, nullptr);
      TRY(function);
      TRY(Value method, pyexec::call(run, Value::object(&types::class_method_), {Value::object(function)}));
      TRY(set_attribute(run, object, getitem, method));
      TRY(set_attribute(run, object, &names::dunder_parameters, parameters));
    }
  }
  return object;
}

// The dots keep programs from writing these names.
constexpr Entry kHidden[] = {
    {".type_parameter", "(name, kind, bound, /)", native<make_parameter>, "Makes a type parameter."},
    {".type_alias", "(name, thunk, /)", native<make_alias>, "Makes a type alias."},
    {".generic", "(object, parameters, /)", native<make_generic>, "Gives an object its type parameters."},
};

}  // namespace

void register_type_parameters() {
  for (Type* type : {&type_var, &type_var_tuple, &param_spec, &type_alias, &unpacked}) {
    complete_builtin_type(type);
  }
  add_methods(&type_var, kTypeVarMembers);
  add_methods(&type_var_tuple, kOtherMembers);
  add_methods(&param_spec, kOtherMembers);
  add_methods(&param_spec, kParamSpecMembers);
  add_methods(&type_alias, kAliasMembers);
  prepare_signature(kGenericClass[0]);
  add_builtin_functions(kHidden);
}

}  // namespace pyexec
