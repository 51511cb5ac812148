// SPDX-License-Identifier: Apache-2.0
//
// typing: TypeVar, ParamSpec, TypeVarTuple and their parts, ForwardRef, NewType.
#include "interpreter/objects/abstract_class.h"
#include "interpreter/objects/attributes.h"
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/class.h"
#include "interpreter/objects/module.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_intern.h"
#include "interpreter/run/start.h"
#include "stdlib/modules/typing_objects.h"

namespace pyexec::typing {
namespace {

Value variable_repr(Run& run, Value self) {
  Variable* variable = as<Variable>(self);
  StrBuilder builder(run);
  if (variable->variable_kind != VariableKind::kTuple) {
    TRY(builder.append_ascii(variable->covariant ? "+" : variable->contravariant ? "-" : "~"));
  }
  TRY(builder.append(variable->name));
  return text_value(builder.finish());
}
Value forward_repr(Run& run, Value self) {
  StrBuilder builder(run);
  TRY(builder.append_ascii("ForwardRef("));
  TRY(Str * text, to_repr(run, Value::object(as<Forward>(self)->text)));
  TRY(builder.append(text));
  TRY(builder.append_ascii(")"));
  return text_value(builder.finish());
}
Value newtype_repr(Run& run, Value self) {
  StrBuilder builder(run);
  TRY(builder.append(as<Supertype>(self)->module));
  TRY(builder.append_ascii("."));
  TRY(builder.append(as<Supertype>(self)->name));
  return text_value(builder.finish());
}
Value part_repr(Run& run, Value self) {
  StrBuilder builder(run);
  TRY(builder.append(as<ParameterPart>(self)->variable->name));
  TRY(builder.append_ascii(as<ParameterPart>(self)->keywords ? ".kwargs" : ".args"));
  return text_value(builder.finish());
}

// ---- type variables

Value keyword_value(const Value* arguments, uint32_t count, const KeywordNames* keywords, std::string_view name) {
  for (uint32_t i = 0; keywords != nullptr && i < keywords->count; ++i) {
    if (!keywords->names[i]->is_wide() && keywords->names[i]->view() == name) {
      return arguments[count + i];
    }
  }
  return Value::absent();
}

Value variable_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  Value name = count > 0 ? arguments[0] : keyword_value(arguments, count, keywords, "name");
  if (!is_str(name)) {
    return name.is_absent()
               ? run.raise(types::type_error_, "{}.__init__() missing 1 required positional argument: 'name'", {type})
               : run.raise(types::type_error_, "{} name must be a string", {type});
  }
  bool is_type_variable = type == &typevar_type;
  if (!is_type_variable && count > 1) {
    return run.raise(types::type_error_, "{}.__init__() takes 2 positional arguments but {} were given",
                     {type, count + 1});
  }
  Variable* variable = run.allocate_object<Variable>(type, CellKind::kNative);
  TRY(variable);
  variable->variable_kind = is_type_variable          ? VariableKind::kType
                            : type == &paramspec_type ? VariableKind::kParameters
                                                      : VariableKind::kTuple;
  variable->bound = Value::none();
  variable->constraints = tuple_empty();
  TRY(variable->name, str_intern(run, as_str(name)));
  for (const char* flag : {"covariant", "contravariant"}) {
    Value given = keyword_value(arguments, count, keywords, flag);
    if (!given.is_absent()) {
      TRY(Truth is_true, truth(run, given));
      (flag[3] == 'a' ? variable->covariant : variable->contravariant) = is_true == Truth::kTrue;
    }
  }
  if (variable->covariant && variable->contravariant) {
    return run.raise(types::value_error_, "Bivariant types are not supported.");
  }
  Value bound = keyword_value(arguments, count, keywords, "bound");
  if (is_type_variable && count > 1) {
    if (!bound.is_absent() && !bound.is_none()) {
      return run.raise(types::type_error_, "Constraints cannot be combined with bound=...");
    }
    if (count == 2) {
      return run.raise(types::type_error_, "A single constraint is not allowed");
    }
    TRY(Tuple * given, tuple_from(run, arguments + 1, count - 1));
    TRY(variable->constraints, checked_tuple(run, given, "TypeVar(name, constraint, ...): constraints must be types."));
  } else if (!bound.is_absent() && !bound.is_none()) {
    TRY(variable->bound, checked(run, bound, "Bound must be a type."));
  }
  return Value::object(variable);
}
Value variable_get_attribute(Run& run, Value self, Str* name) {
  Variable* variable = as<Variable>(self);
  std::string_view text = name->is_wide() ? std::string_view() : name->view();
  if (name == &names::dunder_name) {
    return Value::object(variable->name);
  }
  if (name == &names::dunder_module) {
    return Value::object(&names::dunder_main);
  }
  if (text == "__bound__" && variable->variable_kind != VariableKind::kTuple) {
    return variable->bound;
  }
  if (text == "__constraints__" && variable->variable_kind == VariableKind::kType) {
    return Value::object(variable->constraints);
  }
  if (text == "__covariant__" || text == "__contravariant__") {
    return Value::boolean(text == "__covariant__" ? variable->covariant : variable->contravariant);
  }
  if (variable->variable_kind == VariableKind::kParameters && (text == "args" || text == "kwargs")) {
    bool keywords = text == "kwargs";
    ParameterPart* part =
        run.allocate_object<ParameterPart>(keywords ? &paramspec_kwargs_type : &paramspec_args_type, CellKind::kNative);
    TRY(part);
    part->variable = variable;
    part->keywords = keywords;
    return Value::object(part);
  }
  return generic_get_attribute(run, self, name);
}
// *Ts in a subscript: one Unpack[Ts].
Value variable_iter(Run& run, Value self) {
  if (as<Variable>(self)->variable_kind != VariableKind::kTuple) {
    return run.raise(types::type_error_, "'{}' object is not iterable", {type_of(self)});
  }
  TRY(Value unpacked, alias_value(run, row_named("Unpack"), tuple_from(run, &self, 1)));
  TRY(List * one, list_from(run, &unpacked, 1));
  return get_iterator(run, Value::object(one));
}
Value typing_subst(Call& call, Value, Value argument) {
  return checked(call.run(), argument, kParametersMessage);
}
constexpr Entry kVariableMethods[] = {
    {"__typing_subst__", "(self, arg, /)", native<typing_subst>, "What stands for the variable when it is replaced."},
};

Value part_get_attribute(Run& run, Value self, Str* name) {
  if (name == &names::dunder_origin) {
    return Value::object(as<ParameterPart>(self)->variable);
  }
  return generic_get_attribute(run, self, name);
}

// ---- ForwardRef, NewType

Value forward_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames*) {
  if (count < 1 || !is_str(arguments[0])) {
    TRY(Str * text, count < 1 ? str_from_ascii(run, "nothing") : to_repr(run, arguments[0]));
    return run.raise(types::type_error_, "Forward reference must be a string -- got {}", {text});
  }
  Forward* forward = run.allocate_object<Forward>(type, CellKind::kNative);
  TRY(forward);
  forward->text = as_str(arguments[0]);
  return Value::object(forward);
}
Value forward_get_attribute(Run& run, Value self, Str* name) {
  if (!name->is_wide() && name->view() == "__forward_arg__") {
    return Value::object(as<Forward>(self)->text);
  }
  return generic_get_attribute(run, self, name);
}
Value forward_compare(Run&, Value self, Value other, CompareOperator op) {
  if ((op != CompareOperator::kEqual && op != CompareOperator::kNotEqual) || !is_exact(other, &forward_type)) {
    return not_implemented();
  }
  return Value::boolean(str_equal(as<Forward>(self)->text, as<Forward>(other)->text) ==
                        (op == CompareOperator::kEqual));
}
bool forward_hash(Run& run, Value self, int64_t* out) {
  return hash(run, Value::object(as<Forward>(self)->text), out);
}

Value newtype_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  Value name = count > 0 ? arguments[0] : keyword_value(arguments, count, keywords, "name");
  Value supertype = count > 1 ? arguments[1] : keyword_value(arguments, count, keywords, "tp");
  if (!is_str(name) || supertype.is_absent()) {
    return run.raise(types::type_error_, "NewType.__init__() missing 1 required positional argument: 'tp'");
  }
  Supertype* made = run.allocate_object<Supertype>(type, CellKind::kNative);
  TRY(made);
  made->name = as_str(name);
  made->module = &names::dunder_main;
  made->supertype = supertype;
  return Value::object(made);
}
Value newtype_call(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (count == 1 && keywords == nullptr) {
    return arguments[0];
  }
  return run.raise(types::type_error_, count == 0
                                           ? "NewType.__call__() missing 1 required positional argument: 'x'"
                                           : "NewType.__call__() takes 2 positional arguments but more were given");
  static_cast<void>(self);
}
Value newtype_get_attribute(Run& run, Value self, Str* name) {
  if (name == &names::dunder_name || name == &names::dunder_qualname) {
    return Value::object(as<Supertype>(self)->name);
  }
  if (name == &names::dunder_module) {
    return Value::object(as<Supertype>(self)->module);
  }
  if (!name->is_wide() && name->view() == "__supertype__") {
    return as<Supertype>(self)->supertype;
  }
  return generic_get_attribute(run, self, name);
}
Value newtype_mro_entries(Call& call, Value self, Value) {
  Str* name = as<Supertype>(self)->name;
  return call.run().raise(
      types::type_error_,
      "Cannot subclass an instance of NewType. Perhaps you were looking for: `{} = NewType('{}', {})`",
      {"Subclass", "Subclass", name});
}
constexpr Entry kNewTypeMethods[] = {
    {"__mro_entries__", "(self, bases, /)", native<newtype_mro_entries>, "NewTypes cannot be subclassed."},
};

// ---- types

void trace_variable(Heap& heap, Object* object) {
  Variable* variable = static_cast<Variable*>(object);
  heap.mark_cell(variable->name);
  heap.mark_cell(variable->constraints);
  heap.mark(variable->bound);
}
void trace_part(Heap& heap, Object* object) {
  heap.mark_cell(static_cast<ParameterPart*>(object)->variable);
}
void trace_forward(Heap& heap, Object* object) {
  heap.mark_cell(static_cast<Forward*>(object)->text);
}
void trace_newtype(Heap& heap, Object* object) {
  Supertype* self = static_cast<Supertype*>(object);
  heap.mark_cell(self->name);
  heap.mark_cell(self->module);
  heap.mark(self->supertype);
}

Type variable_type(const char* name) {
  return native_type(name, sizeof(Variable),
                     {.repr = variable_repr,
                      .get_attribute = variable_get_attribute,
                      .create = variable_create,
                      .initialize = nothing_to_initialize},
                     trace_variable);
}
Type part_type(const char* name) {
  return native_type(name, sizeof(ParameterPart), {.repr = part_repr, .get_attribute = part_get_attribute}, trace_part);
}

}  // namespace

Type typevar_type = variable_type("TypeVar");
Type paramspec_type = variable_type("ParamSpec");
Type typevartuple_type = [] {
  Type type = variable_type("TypeVarTuple");
  type.slots.iter = variable_iter;
  return type;
}();
Type paramspec_args_type = part_type("ParamSpecArgs");
Type paramspec_kwargs_type = part_type("ParamSpecKwargs");
Type forward_type = native_type("ForwardRef", sizeof(Forward),
                                {.repr = forward_repr,
                                 .hash = forward_hash,
                                 .get_attribute = forward_get_attribute,
                                 .compare = forward_compare,
                                 .create = forward_create,
                                 .initialize = nothing_to_initialize},
                                trace_forward);
Type newtype_type = native_type("NewType", sizeof(Supertype),
                                {.repr = newtype_repr,
                                 .call = newtype_call,
                                 .get_attribute = newtype_get_attribute,
                                 .create = newtype_create,
                                 .initialize = nothing_to_initialize},
                                trace_newtype);

void register_variables() {
  for (Type* type : {&typevar_type, &paramspec_type, &typevartuple_type, &paramspec_args_type, &paramspec_kwargs_type,
                     &forward_type, &newtype_type}) {
    complete_builtin_type(type);
    type->message_name = type->name;  // classes written in Python, in CPython: their messages leave out the module
  }
  for (Type* type : {&typevar_type, &paramspec_type, &typevartuple_type}) {
    add_methods(type, kVariableMethods);
  }
  add_methods(&newtype_type, kNewTypeMethods);
}

}  // namespace pyexec::typing
