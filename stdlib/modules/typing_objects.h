// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/native.h"

// The objects that the module typing makes, for its own files: special forms and what subscripting them gives
// (typing.cc), type variables, forward references and new types (typing_variables.cc), the names of the module
// (typing_module.cc). All are traced by their types; nobody else makes them.

namespace pyexec::typing {

enum class FormKind : uint8_t {
  kPlain,  // cannot be subscripted: NoReturn, Self
  kOne,    // takes one type: ClassVar, Final
  kOptional,
  kUnion,
  kLiteral,
  kConcatenate,
  kCallable,
  kTuple,
  kAlias,  // of a class, with a number of parameters: List, Mapping
};
struct FormRow {
  std::string_view name;
  FormKind kind;
  Type* builtin = nullptr;       // the class that it stands for …
  const char* module = nullptr;  // … or where that is found
  const char* attribute = nullptr;
  uint8_t parameters = 0;
};

struct Form : Object {
  const FormRow* row;
};
enum class VariableKind : uint8_t { kType, kParameters, kTuple };
struct Variable : Object {  // TypeVar, ParamSpec, TypeVarTuple
  Str* name;
  Tuple* constraints;
  Value bound;
  VariableKind variable_kind;
  bool covariant, contravariant;
};
struct ParameterPart : Object {  // P.args, P.kwargs
  Variable* variable;
  bool keywords;
};
struct Alias : Object {  // what a subscription makes
  const FormRow* row;    // null: of a class of the program, Generic or Annotated
  Value origin;          // absent: the row's class, not looked up yet
  Tuple* arguments;
  Tuple* parameters;  // null: not computed yet
  Tuple* metadata;    // of Annotated; else null
};
struct Forward : Object {
  Str* text;
};
struct Supertype : Object {  // NewType
  Str* name;
  Str* module;
  Value supertype;
};

extern Type form_type, alias_type, typevar_type, paramspec_type, typevartuple_type, forward_type, newtype_type,
    paramspec_args_type, paramspec_kwargs_type, generic_type, any_meta_type, any_type, annotated_type;

template <class T>
T* as(Value value) {
  return static_cast<T*>(value.as_object());
}
inline bool is_form(Value value) {
  return is_exact(value, &form_type);
}
inline bool is_alias(Value value) {
  return is_exact(value, &alias_type);
}
inline bool is_variable(Value value) {
  return is_exact(value, &typevar_type) || is_exact(value, &paramspec_type) || is_exact(value, &typevartuple_type);
}
inline bool is_ellipsis(Value value) {
  return value.is_object() && value.as_object() == &ellipsis_object;
}
inline Value text_value(Str* text) {
  return text == nullptr ? Value::raised() : Value::object(text);
}

inline bool is_union(const Alias* alias) {
  return alias->row != nullptr && alias->row->kind == FormKind::kUnion;
}
// Whether it is a class under another name (List), and no form of its own (Union).
inline bool stands_for_class(const FormRow* row) {
  return row->builtin != nullptr || row->module != nullptr;
}
inline bool nothing_to_initialize(Run&, Value, Value*, uint32_t, const KeywordNames*) {
  return true;
}

// ---- forms and aliases (typing.cc)
const FormRow* row_named(std::string_view name);  // null: there is no form of that name
Value form_value(const FormRow* row);
Value row_origin(Run& run, const FormRow* row);  // the class that it stands for, else the form itself
Value origin_of(Run& run, Alias* alias);
// Callable[[…], …], whose parameters are shown and given as a list.
bool has_argument_list(const Alias* alias);
bool is_parameter_expression(Value value);
Value alias_value(Run& run, const FormRow* row, Tuple* arguments);
inline constexpr char kParametersMessage[] = "Parameters to generic types must be types.";
// CPython's type check: a message that ends in "Got …" for what cannot be a type. A str becomes a ForwardRef.
Value checked(Run& run, Value argument, const char* message);
Tuple* checked_tuple(Run& run, Tuple* items, const char* message);
Value typing_or(Run& run, Value left, Value right);
// A type of this module: of native layout, and an operand of `|`.
Type native_type(const char* name, uint32_t bytes, const Slots& slots, void (*trace)(Heap&, Object*));
void register_forms();
// ---- type variables (typing_variables.cc)
void register_variables();

}  // namespace pyexec::typing
