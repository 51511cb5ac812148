// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/class.h"
#include "interpreter/run/run.h"

// list[int] and int | None: what annotations are made of.

namespace pyexec {

namespace {

constexpr uint8_t kFlagUnpacked = 64;  // *list[int]: what iterating over list[int] gives

GenericAlias* as_alias(Value self) {
  return static_cast<GenericAlias*>(self.as_object());
}
UnionType* as_union(Value self) {
  return static_cast<UnionType*>(self.as_object());
}

bool append_argument(Run& run, StrBuilder& builder, Value argument) {
  if (argument.is_none()) {
    return builder.append_ascii("None");
  }
  if (argument.is_object() && argument.as_object() == &ellipsis_object) {
    return builder.append_ascii("...");
  }
  if (is_type(argument)) {
    Type* type = as_type(argument);
    if (type->module != nullptr && type->module != &names::builtins_) {
      TRY(builder.append(type->module));
      TRY(builder.append_ascii("."));
    }
    return builder.append(type->qualified_name);
  }
  if (is_list(argument)) {
    List* list = as_list(argument);
    TRY(builder.append_ascii("["));
    for (size_t i = 0; i < list->length; ++i) {
      TRY(builder.append_ascii(i > 0 ? ", " : ""));
      TRY(append_argument(run, builder, list->items->items[i]));
    }
    return builder.append_ascii("]");
  }
  if (!has_kind(argument, CellKind::kGenericAlias) && !has_kind(argument, CellKind::kUnionType)) {
    // What looks like a class or function is named like one.
    Value name = get_attribute_or_absent(run, argument, &names::dunder_qualname);
    TRY(name);
    Value module = get_attribute_or_absent(run, argument, &names::dunder_module);
    TRY(module);
    if (is_str(name) && is_str(module)) {
      if (!str_equal(as_str(module), &names::builtins_)) {
        TRY(builder.append(as_str(module)));
        TRY(builder.append_ascii("."));
      }
      return builder.append(as_str(name));
    }
  }
  TRY(Str * text, to_repr(run, argument));
  return builder.append(text);
}

// collections.abc.Callable[[int], str], whose arguments lie flat; not Callable[..., str] and its like.
bool is_callable_with_list(const GenericAlias* alias) {
  if (!is_type(alias->origin) || alias->arguments->length == 0) {
    return false;
  }
  Type* origin = as_type(alias->origin);
  if (origin->module == nullptr || origin->module->is_wide() || origin->module->view() != "collections.abc" ||
      origin->name->is_wide() || origin->name->view() != "Callable") {
    return false;
  }
  Value first = alias->arguments->items[0];
  if (alias->arguments->length != 2) {
    return true;
  }
  if (!first.is_object() || is_type(first)) {
    return true;
  }
  std::string_view kind = type_of(first)->name->is_wide() ? std::string_view() : type_of(first)->name->view();
  return first.as_object() != &ellipsis_object && kind != "ParamSpec" && kind != "_ConcatenateGenericAlias";
}

Value alias_repr(Run& run, Value self) {
  GenericAlias* alias = as_alias(self);
  StrBuilder builder(run);
  TRY(builder.append_ascii((alias->flags & kFlagUnpacked) != 0 ? "*" : ""));
  TRY(append_argument(run, builder, alias->origin));
  TRY(builder.append_ascii("["));
  if (is_callable_with_list(alias)) {
    size_t last = alias->arguments->length - 1;
    TRY(builder.append_ascii("["));
    for (size_t i = 0; i < last; ++i) {
      TRY(builder.append_ascii(i > 0 ? ", " : ""));
      TRY(append_argument(run, builder, alias->arguments->items[i]));
    }
    TRY(builder.append_ascii("], "));
    TRY(append_argument(run, builder, alias->arguments->items[last]));
    TRY(builder.append_ascii("]"));
    TRY(Str * text, builder.finish());
    return Value::object(text);
  }
  for (size_t i = 0; i < alias->arguments->length; ++i) {
    TRY(builder.append_ascii(i > 0 ? ", " : ""));
    TRY(append_argument(run, builder, alias->arguments->items[i]));
  }
  if (alias->arguments->length == 0) {
    TRY(builder.append_ascii("()"));
  }
  TRY(builder.append_ascii("]"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

// ---- type variables among the arguments
// ---------------------------------------------------------------------------------------------------------------------------

// Type variables say themselves what replaces them.
Value substitution_method(Run& run, Value argument) {
  if (is_type(argument)) {
    return Value::absent();
  }
  TRY(Str * name, str_intern(run, "__typing_subst__"));
  return get_attribute_or_absent(run, argument, name);
}

Value inner_parameters(Run& run, Value argument) {
  return is_type(argument) ? Value::absent() : get_attribute_or_absent(run, argument, &names::dunder_parameters);
}

bool add_parameter(Run& run, List* all, Value parameter) {
  for (size_t i = 0; i < all->length; ++i) {
    TRY(Truth same, equal(run, all->items->items[i], parameter));
    if (same == Truth::kTrue) {
      return true;
    }
  }
  return list_append(run, all, parameter);
}

Value parameters_of(Run& run, Tuple* arguments) {
  TRY(List * all, list_new(run, 0));
  for (size_t i = 0; i < arguments->length; ++i) {
    Value argument = arguments->items[i];
    TRY(Value method, substitution_method(run, argument));
    if (!method.is_absent()) {
      TRY(add_parameter(run, all, argument));
      continue;
    }
    TRY(Value inner, inner_parameters(run, argument));
    for (size_t k = 0; is_tuple(inner) && k < as_tuple(inner)->length; ++k) {
      TRY(add_parameter(run, all, as_tuple(inner)->items[k]));
    }
  }
  TRY(Tuple * tuple, tuple_from(run, all->items != nullptr ? all->items->items : nullptr, all->length));
  return Value::object(tuple);
}

// The item given for `parameter`.
Value item_for(Run& run, Tuple* parameters, Tuple* items, Value parameter) {
  for (size_t i = 0; i < parameters->length; ++i) {
    TRY(Truth same, equal(run, parameters->items[i], parameter));
    if (same == Truth::kTrue) {
      return items->items[i];
    }
  }
  return parameter;
}

// The arguments with each type variable replaced by its item. Null: raised.
Tuple* substituted(Run& run, Value self, Tuple* arguments, Value item) {
  TRY(Value found, parameters_of(run, arguments));
  Tuple* parameters = as_tuple(found);
  if (parameters->length == 0) {
    TRY(Str * text, to_repr(run, self));
    return run.raise(types::type_error_, "{} is not a generic class", {text});
  }
  Tuple* items = is_tuple(item) ? as_tuple(item) : nullptr;
  if (items == nullptr) {
    TRY(items, tuple_from(run, &item, 1));
  }
  if (items->length != parameters->length) {
    TRY(Str * text, to_repr(run, self));
    return run.raise(types::type_error_, "Too {} arguments for {}; actual {}, expected {}",
                     {items->length > parameters->length ? "many" : "few", text, items->length, parameters->length});
  }
  TRY(List * results, list_new(run, arguments->length));
  for (size_t i = 0; i < arguments->length; ++i) {
    Value argument = arguments->items[i];
    TRY(Value method, substitution_method(run, argument));
    if (!method.is_absent()) {
      TRY(Value given, item_for(run, parameters, items, argument));
      TRY(argument, call(run, method, {given}));
    } else {
      TRY(Value inner, inner_parameters(run, argument));
      if (is_tuple(inner) && as_tuple(inner)->length > 0) {
        TRY(List * own, list_new(run, as_tuple(inner)->length));
        for (size_t k = 0; k < as_tuple(inner)->length; ++k) {
          TRY(Value given, item_for(run, parameters, items, as_tuple(inner)->items[k]));
          TRY(list_append(run, own, given));
        }
        TRY(Tuple * key, tuple_from(run, own->items->items, own->length));
        TRY(argument, get_item(run, argument, Value::object(key)));
      }
    }
    TRY(list_append(run, results, argument));
  }
  return tuple_from(run, results->items->items, results->length);
}

Value alias_get_attribute(Run& run, Value self, Str* name) {
  GenericAlias* alias = as_alias(self);
  if (name == &names::dunder_origin) {
    return alias->origin;
  }
  if (name == &names::dunder_args) {
    return Value::object(alias->arguments);
  }
  if (name == &names::dunder_parameters) {
    return parameters_of(run, alias->arguments);
  }
  if (!name->is_wide() && name->view() == "__unpacked__") {
    return Value::boolean((alias->flags & kFlagUnpacked) != 0);
  }
  if (!name->is_wide() && name->view() == "__typing_unpacked_tuple_args__") {
    return Value::none();
  }
  // The alias's own; all others are the origin's.
  bool is_own = name == &names::dunder_class || name == &names::dunder_mro_entries || name == &names::dunder_reduce ||
                name == &names::dunder_reduce_ex ||
                (!name->is_wide() && (name->view() == "__copy__" || name->view() == "__deepcopy__"));
  if (is_own) {
    return generic_get_attribute(run, self, name);
  }
  return get_attribute(run, alias->origin, name);
}

Value alias_call(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  return call_on_stack(run, as_alias(self)->origin, arguments, count, keywords);
}

Value alias_compare(Run& run, Value self, Value other, CompareOperator op) {
  if ((op != CompareOperator::kEqual && op != CompareOperator::kNotEqual) ||
      !has_kind(other, CellKind::kGenericAlias)) {
    return not_implemented();
  }
  TRY(Truth origins, equal(run, as_alias(self)->origin, as_alias(other)->origin));
  TRY(Truth arguments, equal(run, Value::object(as_alias(self)->arguments), Value::object(as_alias(other)->arguments)));
  bool same = origins == Truth::kTrue && arguments == Truth::kTrue &&
              ((as_alias(self)->flags ^ as_alias(other)->flags) & kFlagUnpacked) == 0;
  return Value::boolean(same == (op == CompareOperator::kEqual));
}

bool alias_hash(Run& run, Value self, int64_t* out) {
  int64_t origin = 0;
  int64_t arguments = 0;
  TRY(hash(run, as_alias(self)->origin, &origin));
  TRY(hash(run, Value::object(as_alias(self)->arguments), &arguments));
  *out = origin ^ arguments;
  return true;
}

Value alias_iter(Run& run, Value self) {
  TRY(Value unpacked, generic_alias_new(run, as_alias(self)->origin, Value::object(as_alias(self)->arguments)));
  unpacked.as_object()->flags |= kFlagUnpacked;
  TRY(Tuple * one, tuple_from(run, &unpacked, 1));
  return get_iterator(run, Value::object(one));
}

Value alias_get_item(Run& run, Value self, Value item) {
  TRY(Tuple * arguments, substituted(run, self, as_alias(self)->arguments, item));
  return generic_alias_new(run, as_alias(self)->origin, Value::object(arguments));
}

Value union_get_item(Run& run, Value self, Value item) {
  TRY(Tuple * arguments, substituted(run, self, as_union(self)->arguments, item));
  Value all = arguments->items[0];
  for (size_t i = 1; i < arguments->length; ++i) {
    TRY(all, binary_operation(run, BinaryOperator::kOr, all, arguments->items[i]));
  }
  return all;
}

bool can_be_in_union(Value value) {
  return value.is_none() || is_type(value) || has_kind(value, CellKind::kGenericAlias) ||
         has_kind(value, CellKind::kUnionType) ||
         // type parameters and type aliases
         (has_kind(value, CellKind::kNative) &&
          type_of(value)->slots.binary[static_cast<int>(BinaryOperator::kOr)] == union_of);
}

bool add_to_union(Run& run, List* all, Value value) {
  if (has_kind(value, CellKind::kUnionType)) {
    Tuple* arguments = as_union(value)->arguments;
    for (size_t i = 0; i < arguments->length; ++i) {
      TRY(add_to_union(run, all, arguments->items[i]));
    }
    return true;
  }
  for (size_t i = 0; i < all->length; ++i) {
    TRY(Truth same, equal(run, all->items->items[i], value));
    if (same == Truth::kTrue) {
      return true;
    }
  }
  return list_append(run, all, value);
}

Value union_repr(Run& run, Value self) {
  StrBuilder builder(run);
  Tuple* arguments = as_union(self)->arguments;
  for (size_t i = 0; i < arguments->length; ++i) {
    TRY(builder.append_ascii(i > 0 ? " | " : ""));
    if (is_type(arguments->items[i]) && as_type(arguments->items[i]) == &types::none_) {
      TRY(builder.append_ascii("None"));
      continue;
    }
    TRY(append_argument(run, builder, arguments->items[i]));
  }
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

Value union_get_attribute(Run& run, Value self, Str* name) {
  if (name == &names::dunder_parameters) {
    return parameters_of(run, as_union(self)->arguments);
  }
  if (name == &names::dunder_args) {
    return Value::object(as_union(self)->arguments);
  }
  return generic_get_attribute(run, self, name);
}

Value union_compare(Run& run, Value self, Value other, CompareOperator op) {
  if ((op != CompareOperator::kEqual && op != CompareOperator::kNotEqual) || !has_kind(other, CellKind::kUnionType)) {
    return not_implemented();
  }
  TRY(Set * left, set_new(run, true));
  TRY(Set * right, set_new(run, true));
  TRY(set_update(run, left, Value::object(as_union(self)->arguments)));
  TRY(set_update(run, right, Value::object(as_union(other)->arguments)));
  return compare(run, op, Value::object(left), Value::object(right));
}

bool union_hash(Run& run, Value self, int64_t* out) {
  TRY(Set * all, set_new(run, true));
  TRY(set_update(run, all, Value::object(as_union(self)->arguments)));
  return hash(run, Value::object(all), out);
}

Value alias_create(Run& run, Type*, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (keywords != nullptr) {
    return run.raise(types::type_error_, "GenericAlias() takes no keyword arguments");
  }
  if (count != 2) {
    return run.raise(types::type_error_, "GenericAlias expected 2 arguments, got {}", {count});
  }
  return generic_alias_new(run, arguments[0], arguments[1]);
}
bool alias_initialize(Run&, Value, Value*, uint32_t, const KeywordNames*) {
  return true;
}

Slots alias_slots() {
  Slots slots;
  slots.repr = alias_repr;
  slots.hash = alias_hash;
  slots.call = alias_call;
  slots.get_attribute = alias_get_attribute;
  slots.compare = alias_compare;
  slots.iter = alias_iter;
  slots.get_item = alias_get_item;
  slots.create = alias_create;
  slots.initialize = alias_initialize;
  slots.binary[static_cast<int>(BinaryOperator::kOr)] = union_of;
  return slots;
}

Slots union_slots() {
  Slots slots;
  slots.repr = union_repr;
  slots.hash = union_hash;
  slots.get_attribute = union_get_attribute;
  slots.compare = union_compare;
  slots.get_item = union_get_item;
  slots.binary[static_cast<int>(BinaryOperator::kOr)] = union_of;
  return slots;
}

}  // namespace

namespace {

bool is_named(Value value, std::string_view type) {
  const Str* name = type_of(value)->name;
  return !name->is_wide() && name->view() == type;
}

bool is_type_variable(Run& run, Value value, Str* hook) {
  return value.is_object() && !is_type(value) && !type_lookup(run, type_of(value), hook).is_absent();
}

// The __parameters__ of an argument that is itself generic; null: it has none.
Tuple* inner_parameters(Run& run, Value argument, bool* failed) {
  if (!argument.is_object() || is_type(argument) || is_tuple(argument) || is_list(argument) || is_str(argument)) {
    return nullptr;
  }
  Value inner = get_attribute_or_absent(run, argument, &names::dunder_parameters);
  *failed = inner.is_raised();
  return !*failed && is_tuple(inner) && as_tuple(inner)->length > 0 ? as_tuple(inner) : nullptr;
}

// Where the replacement of each parameter begins among the items: a TypeVarTuple takes all that the others leave.
size_t item_index(Tuple* parameters, size_t items, size_t at, size_t* length) {
  size_t variadic = parameters->length;
  for (size_t i = 0; i < parameters->length; ++i) {
    variadic = is_named(parameters->items[i], "TypeVarTuple") ? i : variadic;
  }
  size_t spread = items + 1 - std::min(items + 1, parameters->length);
  *length = at == variadic ? spread : 1;
  return at <= variadic ? at : at - 1 + spread;
}

}  // namespace

Tuple* type_parameters(Run& run, Tuple* arguments) {
  TRY(Str * hook, str_intern(run, "__typing_subst__"));
  TRY(List * all, list_new(run, 2));
  for (size_t i = 0; i < arguments->length; ++i) {
    Value argument = arguments->items[i];
    if (is_type_variable(run, argument, hook)) {
      TRY(add_parameter(run, all, argument));
      continue;
    }
    bool failed = false;
    Tuple* inner =
        is_tuple(argument) ? type_parameters(run, as_tuple(argument)) : inner_parameters(run, argument, &failed);
    if (failed || run.has_exception()) {
      return kRaised;
    }
    for (size_t k = 0; inner != nullptr && k < inner->length; ++k) {
      TRY(add_parameter(run, all, inner->items[k]));
    }
  }
  return all->length == 0 ? tuple_empty() : tuple_from(run, all->items->items, all->length);
}

Tuple* substitute_type_parameters(Run& run, Value self, Tuple* arguments, Tuple* parameters, Tuple* items, bool flat) {
  RecursionGuard guard(run, "");
  if (!guard.ok()) {
    return kRaised;
  }
  // X[int, str] for the only parameter of X, a ParamSpec, means X[[int, str]].
  bool is_only_spec = parameters->length == 1 && is_named(parameters->items[0], "ParamSpec");
  if (is_only_spec && !(items->length == 1 && (is_tuple(items->items[0]) || !is_type(items->items[0])))) {
    Value packed = Value::object(items);
    TRY(items, tuple_from(run, &packed, 1));
  }
  bool is_variadic = false;
  for (size_t i = 0; i < parameters->length; ++i) {
    is_variadic = is_variadic || is_named(parameters->items[i], "TypeVarTuple");
  }
  if (is_variadic ? items->length + 1 < parameters->length : items->length != parameters->length) {
    TRY(Str * shown, to_repr(run, self));
    return run.raise(types::type_error_, "Too {} arguments for {}; actual {}, expected {}{}",
                     {items->length > parameters->length ? "many" : "few", shown, items->length,
                      is_variadic ? "at least " : "", is_variadic ? parameters->length - 1 : parameters->length});
  }
  TRY(Str * hook, str_intern(run, "__typing_subst__"));
  TRY(List * result, list_new(run, arguments->length));
  for (size_t i = 0; i < arguments->length; ++i) {
    Value argument = arguments->items[i];
    bool is_unpacked = false;
    if (is_named(argument, "_GenericAlias")) {  // *Ts
      TRY(Value inner, get_attribute_or_absent(run, argument, &names::dunder_args));
      if (is_tuple(inner) && as_tuple(inner)->length == 1 && is_named(as_tuple(inner)->items[0], "TypeVarTuple")) {
        argument = as_tuple(inner)->items[0];
        is_unpacked = true;
      }
    }
    size_t at = 0;
    while (at < parameters->length && !identical(parameters->items[at], argument)) {
      ++at;
    }
    if (at < parameters->length) {
      size_t length = 1;
      size_t begin = item_index(parameters, items->length, at, &length);
      for (size_t k = 0; k < length; ++k) {
        Value item = items->items[begin + k];
        bool spread = flat && is_named(argument, "ParamSpec") && (is_tuple(item) || is_list(item));
        TRY(spread ? list_extend(run, result, item) : list_append(run, result, item));
      }
      continue;
    }
    bool failed = false;
    Tuple* inner =
        is_type_variable(run, argument, hook) || is_unpacked ? nullptr : inner_parameters(run, argument, &failed);
    if (failed) {
      return kRaised;
    }
    if (inner != nullptr) {
      TRY(List * chosen, list_new(run, inner->length));
      for (size_t k = 0; k < inner->length; ++k) {
        size_t where = 0;
        while (where < parameters->length && !identical(parameters->items[where], inner->items[k])) {
          ++where;
        }
        size_t length = 1;
        size_t begin = item_index(parameters, items->length, where, &length);
        for (size_t each = 0; each < length; ++each) {
          TRY(list_append(run, chosen, where < parameters->length ? items->items[begin + each] : inner->items[k]));
        }
      }
      TRY(Value key, tuple_from_iterable(run, Value::object(chosen)));
      TRY(argument, get_item(run, argument, key));
    }
    TRY(list_append(run, result, argument));
  }
  return result->length == 0 ? tuple_empty() : tuple_from(run, result->items->items, result->length);
}

Value union_of(Run& run, Value left, Value right) {
  if (!can_be_in_union(left) || !can_be_in_union(right)) {
    return not_implemented();
  }
  TRY(List * all, list_new(run, 2));
  TRY(add_to_union(run, all, left));
  TRY(add_to_union(run, all, right));
  if (all->length == 1) {
    return all->items->items[0];
  }
  TRY(Tuple * arguments, tuple_from(run, all->items->items, all->length));
  UnionType* made = run.allocate_object<UnionType>(&types::union_type_, CellKind::kUnionType);
  TRY(made);
  made->arguments = arguments;
  return Value::object(made);
}

Value generic_alias_new(Run& run, Value origin, Value arguments) {
  Tuple* tuple = nullptr;
  if (is_tuple(arguments)) {
    tuple = as_tuple(arguments);
  } else {
    TRY(tuple, tuple_from(run, &arguments, 1));
  }
  GenericAlias* alias = run.allocate_object<GenericAlias>(&types::generic_alias_, CellKind::kGenericAlias);
  TRY(alias);
  alias->origin = origin;
  alias->arguments = tuple;
  return Value::object(alias);
}

Type types::generic_alias_ = make_builtin_type({.name = "GenericAlias",
                                                .layout = CellKind::kGenericAlias,
                                                .instance_bytes = sizeof(GenericAlias),
                                                .slots = alias_slots(),
                                                .module = "types"});
Type types::union_type_ = make_builtin_type({.name = "UnionType",
                                             .layout = CellKind::kUnionType,
                                             .instance_bytes = sizeof(UnionType),
                                             .slots = union_slots(),
                                             .module = "types"});

}  // namespace pyexec
