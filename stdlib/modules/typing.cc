// SPDX-License-Identifier: Apache-2.0
//
// typing: special forms, what subscripting them gives, Generic, Any and Annotated. They stand in annotations that are
// evaluated with every def, and in the header of every generic class, so they are native and made when first named.
#include <algorithm>
#include <iterator>

#include "interpreter/objects/abstract_class.h"
#include "interpreter/objects/attributes.h"
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/class.h"
#include "interpreter/objects/module.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_intern.h"
#include "interpreter/run/start.h"
#include "stdlib/modules/typing.h"
#include "stdlib/modules/typing_objects.h"

namespace pyexec {
namespace typing {

namespace {

constexpr char kContainers[] = "collections.abc";
constexpr FormRow kForms[] = {
    {"NoReturn", FormKind::kPlain},
    {"Never", FormKind::kPlain},
    {"Self", FormKind::kPlain},
    {"LiteralString", FormKind::kPlain},
    {"TypeAlias", FormKind::kPlain},
    {"ClassVar", FormKind::kOne},
    {"Final", FormKind::kOne},
    {"TypeGuard", FormKind::kOne},
    {"Required", FormKind::kOne},
    {"NotRequired", FormKind::kOne},
    {"Unpack", FormKind::kOne},
    {"Optional", FormKind::kOptional},
    {"Union", FormKind::kUnion},
    {"Literal", FormKind::kLiteral},
    {"Concatenate", FormKind::kConcatenate},
    {"Callable", FormKind::kCallable, nullptr, kContainers, "Callable", 2},
    {"Tuple", FormKind::kTuple, &types::tuple_},
    {"List", FormKind::kAlias, &types::list_, nullptr, nullptr, 1},
    {"Dict", FormKind::kAlias, &types::dict_, nullptr, nullptr, 2},
    {"Set", FormKind::kAlias, &types::set_, nullptr, nullptr, 1},
    {"FrozenSet", FormKind::kAlias, &types::frozenset_, nullptr, nullptr, 1},
    {"Type", FormKind::kAlias, &types::type_, nullptr, nullptr, 1},
    {"Deque", FormKind::kAlias, nullptr, "collections", "deque", 1},
    {"DefaultDict", FormKind::kAlias, nullptr, "collections", "defaultdict", 2},
    {"OrderedDict", FormKind::kAlias, nullptr, "collections", "OrderedDict", 2},
    {"Counter", FormKind::kAlias, nullptr, "collections", "Counter", 1},
    {"ChainMap", FormKind::kAlias, nullptr, "collections", "ChainMap", 2},
    {"AbstractSet", FormKind::kAlias, nullptr, kContainers, "Set", 1},
    {"ByteString", FormKind::kAlias, nullptr, kContainers, "ByteString", 0},
    {"Container", FormKind::kAlias, nullptr, kContainers, "Container", 1},
    {"Hashable", FormKind::kAlias, nullptr, kContainers, "Hashable", 0},
    {"Sized", FormKind::kAlias, nullptr, kContainers, "Sized", 0},
    {"ItemsView", FormKind::kAlias, nullptr, kContainers, "ItemsView", 2},
    {"Iterable", FormKind::kAlias, nullptr, kContainers, "Iterable", 1},
    {"Iterator", FormKind::kAlias, nullptr, kContainers, "Iterator", 1},
    {"KeysView", FormKind::kAlias, nullptr, kContainers, "KeysView", 1},
    {"Mapping", FormKind::kAlias, nullptr, kContainers, "Mapping", 2},
    {"MappingView", FormKind::kAlias, nullptr, kContainers, "MappingView", 1},
    {"MutableMapping", FormKind::kAlias, nullptr, kContainers, "MutableMapping", 2},
    {"MutableSequence", FormKind::kAlias, nullptr, kContainers, "MutableSequence", 1},
    {"MutableSet", FormKind::kAlias, nullptr, kContainers, "MutableSet", 1},
    {"Sequence", FormKind::kAlias, nullptr, kContainers, "Sequence", 1},
    {"ValuesView", FormKind::kAlias, nullptr, kContainers, "ValuesView", 1},
    {"Awaitable", FormKind::kAlias, nullptr, kContainers, "Awaitable", 1},
    {"AsyncIterator", FormKind::kAlias, nullptr, kContainers, "AsyncIterator", 1},
    {"AsyncIterable", FormKind::kAlias, nullptr, kContainers, "AsyncIterable", 1},
    {"Coroutine", FormKind::kAlias, nullptr, kContainers, "Coroutine", 3},
    {"Collection", FormKind::kAlias, nullptr, kContainers, "Collection", 1},
    {"AsyncGenerator", FormKind::kAlias, nullptr, kContainers, "AsyncGenerator", 2},
    {"Generator", FormKind::kAlias, nullptr, kContainers, "Generator", 3},
    {"Reversible", FormKind::kAlias, nullptr, kContainers, "Reversible", 1},
    {"ContextManager", FormKind::kAlias, nullptr, "contextlib", "AbstractContextManager", 1},
    {"AsyncContextManager", FormKind::kAlias, nullptr, "contextlib", "AbstractAsyncContextManager", 1},
    {"Pattern", FormKind::kAlias, nullptr, "re", "Pattern", 1},
    {"Match", FormKind::kAlias, nullptr, "re", "Match", 1},
};

Form form_objects[std::size(kForms)];

}  // namespace

Value form_value(const FormRow* row) {
  return Value::object(&form_objects[row - kForms]);
}
Value row_origin(Run& run, const FormRow* row) {
  if (row->builtin != nullptr) {
    return Value::object(row->builtin);
  }
  if (row->module == nullptr) {
    return form_value(row);
  }
  TRY(Module * module, import_module(run, row->module));
  TRY(Str * name, str_intern(run, row->attribute));
  return get_attribute(run, Value::object(module), name);
}
const FormRow* row_named(std::string_view name) {
  const FormRow* found =
      std::find_if(std::begin(kForms), std::end(kForms), [&](const FormRow& row) { return row.name == name; });
  return found == std::end(kForms) ? nullptr : found;
}
Value origin_of(Run& run, Alias* alias) {
  if (alias->origin.is_absent()) {
    TRY(alias->origin, row_origin(run, alias->row));
  }
  return alias->origin;
}

// ---- how they are shown

bool append_type(Run& run, StrBuilder& builder, Value value) {
  if (is_type(value)) {
    Type* type = as_type(value);
    if (type == &any_type) {
      return builder.append_ascii("typing.Any");
    }
    if (type->module != nullptr && type->module != &names::builtins_) {
      TRY(builder.append(type->module));
      TRY(builder.append_ascii("."));
    }
    return builder.append(type->qualified_name);
  }
  if (is_ellipsis(value)) {
    return builder.append_ascii("...");
  }
  if (is_function(value)) {
    return builder.append(as_function(value)->name);
  }
  if (is_tuple(value)) {  // the arguments of a ParamSpec
    TRY(builder.append_ascii("["));
    for (size_t i = 0; i < as_tuple(value)->length; ++i) {
      TRY(builder.append_ascii(i > 0 ? ", " : ""));
      TRY(append_type(run, builder, as_tuple(value)->items[i]));
    }
    return builder.append_ascii("]");
  }
  TRY(Str * text, to_repr(run, value));
  return builder.append(text);
}
bool append_types(Run& run, StrBuilder& builder, const Value* items, size_t count) {
  for (size_t i = 0; i < count; ++i) {
    TRY(builder.append_ascii(i > 0 ? ", " : ""));
    TRY(append_type(run, builder, items[i]));
  }
  return true;
}

Value form_repr(Run& run, Value self) {
  StrBuilder builder(run);
  TRY(builder.append_ascii("typing."));
  TRY(builder.append_ascii(as<Form>(self)->row->name));
  return text_value(builder.finish());
}

bool is_parameter_expression(Value value) {
  return is_ellipsis(value) || is_exact(value, &paramspec_type) ||
         (is_alias(value) && as<Alias>(value)->row != nullptr && as<Alias>(value)->row->kind == FormKind::kConcatenate);
}
bool has_argument_list(const Alias* alias) {
  return alias->row != nullptr && alias->row->kind == FormKind::kCallable && alias->arguments->length > 0 &&
         !(alias->arguments->length == 2 && is_parameter_expression(alias->arguments->items[0]));
}

Value alias_repr(Run& run, Value self) {
  Alias* alias = as<Alias>(self);
  Tuple* arguments = alias->arguments;
  StrBuilder builder(run);
  if (alias->metadata != nullptr) {
    TRY(builder.append_ascii("typing.Annotated["));
    TRY(append_type(run, builder, alias->origin));
    for (size_t i = 0; i < alias->metadata->length; ++i) {
      TRY(builder.append_ascii(", "));
      TRY(Str * text, to_repr(run, alias->metadata->items[i]));
      TRY(builder.append(text));
    }
    TRY(builder.append_ascii("]"));
    return text_value(builder.finish());
  }
  if (is_union(alias) && arguments->length == 2) {
    for (size_t i = 0; i < 2; ++i) {
      if (is_type(arguments->items[i]) && as_type(arguments->items[i]) == &types::none_) {
        TRY(builder.append_ascii("typing.Optional["));
        TRY(append_type(run, builder, arguments->items[1 - i]));
        TRY(builder.append_ascii("]"));
        return text_value(builder.finish());
      }
    }
  }
  if (alias->row != nullptr && alias->row->name == "Unpack") {
    TRY(builder.append_ascii("*"));
    TRY(append_types(run, builder, arguments->items, 1));
    return text_value(builder.finish());
  }
  if (alias->row != nullptr) {
    TRY(builder.append_ascii("typing."));
    TRY(builder.append_ascii(alias->row->name));
  } else {
    TRY(append_type(run, builder, alias->origin));
  }
  TRY(builder.append_ascii("["));
  if (has_argument_list(alias)) {
    TRY(builder.append_ascii("["));
    TRY(append_types(run, builder, arguments->items, arguments->length - 1));
    TRY(builder.append_ascii("], "));
    TRY(append_type(run, builder, arguments->items[arguments->length - 1]));
  } else if (arguments->length == 0) {
    TRY(builder.append_ascii("()"));
  } else {
    TRY(append_types(run, builder, arguments->items, arguments->length));
  }
  TRY(builder.append_ascii("]"));
  return text_value(builder.finish());
}

// ---- making them

Alias* alias_new(Run& run, const FormRow* row, Value origin, Tuple* arguments) {
  Alias* alias = run.allocate_object<Alias>(&alias_type, CellKind::kNative);
  TRY(alias);
  alias->row = row;
  alias->origin = origin;
  alias->arguments = arguments;
  return alias;
}
Value alias_value(Run& run, const FormRow* row, Tuple* arguments) {
  TRY(arguments);
  TRY(Alias * alias, alias_new(run, row, Value::absent(), arguments));
  return Value::object(alias);
}

Value converted(Run& run, Value argument) {
  if (argument.is_none()) {
    return Value::object(&types::none_);
  }
  if (is_str(argument)) {
    Forward* forward = run.allocate_object<Forward>(&forward_type, CellKind::kNative);
    TRY(forward);
    forward->text = as_str(argument);
    return Value::object(forward);
  }
  return argument;
}

// CPython's type check: a message that ends in "Got …" for what cannot be a type.
Value checked(Run& run, Value argument, const char* message) {
  TRY(argument, converted(run, argument));
  if (is_tuple(argument)) {
    TRY(Str * shown, to_repr(run, argument));
    TRY(shown, shown->length > 100 ? str_substring(run, shown, 0, 100) : shown);
    return run.raise(types::type_error_, "{} Got {}.", {message, shown});
  }
  bool is_qualifier = is_alias(argument) && as<Alias>(argument)->row != nullptr &&
                      (as<Alias>(argument)->row->name == "ClassVar" || as<Alias>(argument)->row->name == "Final");
  bool is_generic = is_alias(argument) && as<Alias>(argument)->origin.is_object() &&
                    as<Alias>(argument)->origin.as_object() == &generic_type;
  if (is_qualifier || is_generic) {
    TRY(Str * shown, to_repr(run, argument));
    return run.raise(types::type_error_, "{} is not valid as type argument", {shown});
  }
  if (is_form(argument) && as<Form>(argument)->row->builtin == nullptr && as<Form>(argument)->row->module == nullptr &&
      as<Form>(argument)->row->kind != FormKind::kPlain) {
    TRY(Str * shown, to_repr(run, argument));
    return run.raise(types::type_error_, "Plain {} is not valid as type argument", {shown});
  }
  if (argument.is_object() && argument.as_object() == &generic_type) {
    return run.raise(types::type_error_, "Plain <class 'typing.Generic'> is not valid as type argument");
  }
  return argument;
}

Tuple* item_tuple(Run& run, Value item) {
  return is_tuple(item) ? as_tuple(item) : tuple_from(run, &item, 1);
}
Tuple* checked_tuple(Run& run, Tuple* items, const char* message) {
  TRY(Tuple * result, tuple_new(run, items->length));
  for (size_t i = 0; i < items->length; ++i) {
    result->items[i] = Value::none();
  }
  for (size_t i = 0; i < items->length; ++i) {
    if (is_ellipsis(items->items[i])) {
      result->items[i] = items->items[i];
      continue;
    }
    TRY(Value argument, checked(run, items->items[i], message));
    result->items[i] = argument;
  }
  return result;
}

bool add_to_union(Run& run, List* all, Value argument) {
  Tuple* inner = nullptr;
  if (is_alias(argument) && is_union(as<Alias>(argument))) {
    inner = as<Alias>(argument)->arguments;
  } else if (has_kind(argument, CellKind::kUnionType)) {
    inner = as<UnionType>(argument)->arguments;
  }
  for (size_t i = 0; inner != nullptr && i < inner->length; ++i) {
    TRY(Value each, converted(run, inner->items[i]));
    TRY(add_to_union(run, all, each));
  }
  for (size_t i = 0; i < all->length && inner == nullptr; ++i) {
    TRY(Truth same, equal(run, all->items->items[i], argument));
    if (same == Truth::kTrue) {
      return true;
    }
  }
  return inner != nullptr || list_append(run, all, argument);
}
Value union_new(Run& run, const Value* items, size_t count) {
  TRY(List * all, list_new(run, count + 1));
  for (size_t i = 0; i < count; ++i) {
    TRY(Value argument, checked(run, items[i], "Union[arg, ...]: each arg must be a type."));
    int64_t hashed = 0;
    TRY(hash(run, argument, &hashed));
    TRY(add_to_union(run, all, argument));
  }
  if (all->length == 1) {
    return all->items->items[0];
  }
  return alias_value(run, row_named("Union"), tuple_from(run, all->items->items, all->length));
}
Value typing_or(Run& run, Value left, Value right) {
  Value both[] = {left, right};
  return union_new(run, both, 2);
}

RaisedResult raise_count(Run& run, Value shown, size_t actual, size_t expected) {
  TRY(Str * text, to_repr(run, shown));
  return run.raise(types::type_error_, "Too {} arguments for {}; actual {}, expected {}",
                   {actual > expected ? "many" : "few", text, actual, expected});
}

Value literal_new(Run& run, Tuple* items) {
  TRY(List * all, list_new(run, items->length + 1));
  for (size_t i = 0; i < items->length; ++i) {
    Value item = items->items[i];
    Tuple* inner = nullptr;
    if (is_alias(item) && as<Alias>(item)->row != nullptr && as<Alias>(item)->row->kind == FormKind::kLiteral) {
      inner = as<Alias>(item)->arguments;
    }
    for (size_t k = 0; k < (inner != nullptr ? inner->length : 1); ++k) {
      Value value = inner != nullptr ? inner->items[k] : item;
      bool known = false;
      for (size_t j = 0; j < all->length && !known; ++j) {
        if (type_of(all->items->items[j]) == type_of(value) && type_of(value)->slots.hash != nullptr) {
          TRY(Truth same, equal(run, all->items->items[j], value));
          known = same == Truth::kTrue;
        }
      }
      if (!known) {
        TRY(list_append(run, all, value));
      }
    }
  }
  return alias_value(run, row_named("Literal"), tuple_from(run, all->items->items, all->length));
}

Value callable_new(Run& run, Value item) {
  if (!is_tuple(item) || as_tuple(item)->length != 2) {
    return run.raise(types::type_error_, "Callable must be used as Callable[[arg, ...], result].");
  }
  Value arguments = as_tuple(item)->items[0];
  TRY(List * flat, list_new(run, 4));
  if (is_list(arguments) || is_tuple(arguments)) {
    TRY(Value given, tuple_from_iterable(run, arguments));
    TRY(Tuple * types_of_arguments,
        checked_tuple(run, as_tuple(given), "Callable[[arg, ...], result]: each arg must be a type."));
    TRY(list_extend(run, flat, Value::object(types_of_arguments)));
  } else {
    TRY(arguments, converted(run, arguments));
    TRY(list_append(run, flat, arguments));
  }
  TRY(Value result, checked(run, as_tuple(item)->items[1], "Callable[args, result]: result must be a type."));
  TRY(list_append(run, flat, result));
  return alias_value(run, row_named("Callable"), tuple_from(run, flat->items->items, flat->length));
}

Value form_get_item(Run& run, Value self, Value item) {
  const FormRow* row = as<Form>(self)->row;
  std::string name = "typing." + std::string(row->name);
  switch (row->kind) {
    case FormKind::kPlain:
      return run.raise(types::type_error_, "{} is not subscriptable", {name});
    case FormKind::kOptional:
    case FormKind::kOne: {
      bool is_required = row->name == "Required" || row->name == "NotRequired";
      std::string message = row->kind == FormKind::kOptional ? name + " requires a single type."
                            : is_required                    ? std::string(row->name) + " accepts only a single type."
                                                             : name + " accepts only single type.";
      TRY(Value argument, checked(run, item, message.c_str()));
      if (row->kind == FormKind::kOptional) {
        return typing_or(run, argument, Value::none());
      }
      return alias_value(run, row, tuple_from(run, &argument, 1));
    }
    case FormKind::kUnion: {
      TRY(Tuple * items, item_tuple(run, item));
      if (items->length == 0) {
        return run.raise(types::type_error_, "Cannot take a Union of no types.");
      }
      return union_new(run, items->items, items->length);
    }
    case FormKind::kLiteral: {
      TRY(Tuple * items, item_tuple(run, item));
      return literal_new(run, items);
    }
    case FormKind::kConcatenate: {
      TRY(Tuple * items, item_tuple(run, item));
      if (items->length == 0) {
        return run.raise(types::type_error_, "Cannot take a Concatenate of no types.");
      }
      Value last = items->items[items->length - 1];
      if (!is_ellipsis(last) && !is_exact(last, &paramspec_type)) {
        return run.raise(types::type_error_,
                         "The last parameter to Concatenate should be a ParamSpec variable or ellipsis.");
      }
      return alias_value(run, row, checked_tuple(run, items, "Concatenate[arg, ...]: each arg must be a type."));
    }
    case FormKind::kCallable:
      return callable_new(run, item);
    case FormKind::kTuple: {
      TRY(Tuple * items, item_tuple(run, item));
      return alias_value(run, row, checked_tuple(run, items, "Tuple[t0, t1, ...]: each t must be a type."));
    }
    case FormKind::kAlias: {
      TRY(Tuple * items, item_tuple(run, item));
      if (row->parameters == 0) {
        return run.raise(types::type_error_, "{} is not a generic class", {name});
      }
      if (items->length != row->parameters) {
        return raise_count(run, self, items->length, row->parameters);
      }
      return alias_value(run, row, checked_tuple(run, items, kParametersMessage));
    }
  }
  return Value::none();
}

// ---- parameters and substitution

// The arguments of a subscription: types, and lists of types for a ParamSpec, which become tuples.
Tuple* checked_lists(Run& run, Tuple* items) {
  TRY(Tuple * result, tuple_from(run, items->items, items->length));
  for (size_t i = 0; i < items->length; ++i) {
    Value item = items->items[i];
    if (is_list(item)) {
      TRY(Value inner, tuple_from_iterable(run, item));
      TRY(Tuple * types_of_it, checked_tuple(run, as_tuple(inner), kParametersMessage));
      result->items[i] = Value::object(types_of_it);
    } else if (!is_ellipsis(item)) {
      TRY(item, checked(run, item, kParametersMessage));
      result->items[i] = item;
    }
  }
  return result;
}

Tuple* parameters_of(Run& run, Alias* alias) {
  if (alias->parameters == nullptr) {
    TRY(alias->parameters, type_parameters(run, alias->arguments));
  }
  return alias->parameters;
}

Value rebuilt(Run& run, Alias* alias, Tuple* arguments) {
  if (alias->metadata != nullptr) {
    TRY(Alias * made, alias_new(run, nullptr, arguments->items[0], arguments));
    made->metadata = alias->metadata;
    return Value::object(made);
  }
  if (is_union(alias)) {
    return union_new(run, arguments->items, arguments->length);
  }
  TRY(Alias * made, alias_new(run, alias->row, alias->origin, arguments));
  return Value::object(made);
}

Value alias_get_item(Run& run, Value self, Value item) {
  Alias* alias = as<Alias>(self);
  if (alias->origin.is_object() && alias->origin.as_object() == &generic_type) {
    TRY(Str * text, to_repr(run, self));
    return run.raise(types::type_error_, "Cannot subscript already-subscripted {}", {text});
  }
  TRY(Tuple * parameters, parameters_of(run, alias));
  if (parameters->length == 0) {
    TRY(Str * text, to_repr(run, self));
    return run.raise(types::type_error_, "{} is not a generic class", {text});
  }
  TRY(Tuple * items, item_tuple(run, item));
  TRY(items, checked_lists(run, items));
  TRY(Tuple * arguments, substitute_type_parameters(run, self, alias->arguments, parameters, items,
                                                    alias->row != nullptr && alias->row->kind != FormKind::kAlias));
  return rebuilt(run, alias, arguments);
}

// ---- what an alias is asked

Value alias_get_attribute(Run& run, Value self, Str* name) {
  Alias* alias = as<Alias>(self);
  if (name == &names::dunder_origin) {
    return origin_of(run, alias);
  }
  if (name == &names::dunder_args) {
    return Value::object(alias->arguments);
  }
  if (name == &names::dunder_parameters) {
    TRY(Tuple * parameters, parameters_of(run, alias));
    return Value::object(parameters);
  }
  std::string_view text = name->is_wide() ? std::string_view() : name->view();
  if (text == "__metadata__" && alias->metadata != nullptr) {
    return Value::object(alias->metadata);
  }
  if (alias->row != nullptr && (name == &names::dunder_name || name == &names::dunder_qualname || text == "_name")) {
    Tuple* arguments = alias->arguments;
    bool is_optional = is_union(alias) && arguments->length == 2 &&
                       ((is_type(arguments->items[0]) && as_type(arguments->items[0]) == &types::none_) ||
                        (is_type(arguments->items[1]) && as_type(arguments->items[1]) == &types::none_));
    return text_value(str_intern(run, is_optional ? std::string_view("Optional") : alias->row->name));
  }
  if (alias->row != nullptr && name == &names::dunder_module) {
    return text_value(str_intern(run, "typing"));
  }
  bool is_dunder = text.size() > 4 && text.substr(0, 2) == "__" && text.substr(text.size() - 2) == "__";
  if (is_dunder && name != &names::dunder_name && name != &names::dunder_qualname && name != &names::dunder_module &&
      name != &names::dunder_doc) {
    return generic_get_attribute(run, self, name);
  }
  TRY(Value origin, origin_of(run, alias));
  if (origin.is_object() && origin.as_object() == self.as_object()) {
    return generic_get_attribute(run, self, name);
  }
  return get_attribute(run, origin, name);
}

RaisedResult raise_not_instantiable(Run& run, const FormRow* row) {
  if (row->builtin != nullptr) {
    return run.raise(types::type_error_, "Type {} cannot be instantiated; use {}() instead", {row->name, row->builtin});
  }
  return run.raise(types::type_error_, "Cannot instantiate typing.{}", {row->name});
}

Value alias_call(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  Alias* alias = as<Alias>(self);
  if (alias->row != nullptr && alias->row->module == nullptr) {
    return raise_not_instantiable(run, alias->row);
  }
  StackMark mark(run);
  TRY(Value origin, origin_of(run, alias));
  TRY(Value made, call(run, origin, arguments, count, keywords));
  if (made.is_object() && alias->metadata == nullptr && !set_attribute(run, made, &names::dunder_orig_class, self) &&
      run.catch_if(types::attribute_error_) == nullptr) {
    return kRaised;
  }
  return made;
}

Set* argument_set(Run& run, Value value) {
  Tuple* arguments =
      has_kind(value, CellKind::kUnionType) ? as<UnionType>(value)->arguments : as<Alias>(value)->arguments;
  TRY(Set * set, set_new(run, true));
  for (size_t i = 0; i < arguments->length; ++i) {
    TRY(Value each, converted(run, arguments->items[i]));
    TRY(set_add(run, set, each));
  }
  return set;
}
// The values of a Literal with their types, so that 1 and True differ.
Set* literal_set(Run& run, Alias* alias) {
  TRY(Set * set, set_new(run, true));
  for (size_t i = 0; i < alias->arguments->length; ++i) {
    Value pair[] = {alias->arguments->items[i], Value::object(type_of(alias->arguments->items[i]))};
    TRY(Tuple * both, tuple_from(run, pair, 2));
    TRY(set_add(run, set, Value::object(both)));
  }
  return set;
}

Truth same_alias(Run& run, Alias* a, Value other) {
  if (is_union(a) && (has_kind(other, CellKind::kUnionType) || (is_alias(other) && is_union(as<Alias>(other))))) {
    TRY(Set * left, argument_set(run, Value::object(a)));
    TRY(Set * right, argument_set(run, other));
    return equal(run, Value::object(left), Value::object(right));
  }
  if (!is_alias(other)) {
    return Truth::kFalse;
  }
  Alias* b = as<Alias>(other);
  if (a->row != b->row || (a->metadata == nullptr) != (b->metadata == nullptr)) {
    return Truth::kFalse;
  }
  if (a->row != nullptr && a->row->kind == FormKind::kLiteral) {
    TRY(Set * left, literal_set(run, a));
    TRY(Set * right, literal_set(run, b));
    return equal(run, Value::object(left), Value::object(right));
  }
  if (a->row == nullptr) {
    TRY(Truth origins, equal(run, a->origin, b->origin));
    if (origins == Truth::kFalse) {
      return origins;
    }
  }
  if (a->metadata != nullptr) {
    TRY(Truth metadata, equal(run, Value::object(a->metadata), Value::object(b->metadata)));
    if (metadata == Truth::kFalse) {
      return metadata;
    }
  }
  return equal(run, Value::object(a->arguments), Value::object(b->arguments));
}
Value alias_compare(Run& run, Value self, Value other, CompareOperator op) {
  bool fits = is_alias(other) || has_kind(other, CellKind::kUnionType);
  if ((op != CompareOperator::kEqual && op != CompareOperator::kNotEqual) || !fits) {
    return not_implemented();
  }
  TRY(Truth same, same_alias(run, as<Alias>(self), other));
  return Value::boolean((same == Truth::kTrue) == (op == CompareOperator::kEqual));
}
bool alias_hash(Run& run, Value self, int64_t* out) {
  Alias* alias = as<Alias>(self);
  if (is_union(alias)) {
    TRY(Set * set, argument_set(run, self));
    return hash(run, Value::object(set), out);
  }
  if (alias->row != nullptr && alias->row->kind == FormKind::kLiteral) {
    TRY(Set * set, literal_set(run, alias));
    return hash(run, Value::object(set), out);
  }
  int64_t arguments = 0;
  TRY(hash(run, Value::object(alias->arguments), &arguments));
  int64_t origin = alias->row != nullptr ? static_cast<int64_t>(alias->row - kForms) + 1 : 0;
  if (alias->row == nullptr) {
    TRY(hash(run, alias->origin, &origin));
  }
  *out = arguments ^ origin * 31;
  return true;
}

// A class statement's bases: what stands there for an alias.
Value generic_entries(Run& run, Value self, Value origin, Tuple* bases) {
  TRY(List * entries, list_new(run, 2));
  bool origin_listed = false;
  size_t own = bases->length;
  for (size_t i = 0; i < bases->length; ++i) {
    origin_listed = origin_listed || identical(bases->items[i], origin);
    own = identical(bases->items[i], self) ? std::min(own, i) : own;
  }
  if (!origin_listed) {
    TRY(list_append(run, entries, origin));
  }
  bool generic_follows = false;
  for (size_t i = own + 1; i < bases->length; ++i) {
    Value base = bases->items[i];
    generic_follows = generic_follows || is_alias(base) || is_form(base) ||
                      (is_type(base) && as_type(base)->is_subtype_of(&generic_type));
  }
  if (!generic_follows) {
    TRY(list_append(run, entries, Value::object(&generic_type)));
  }
  return tuple_from_iterable(run, Value::object(entries));
}

Value alias_mro_entries(Call& call, Value self, Tuple& bases) {
  Run& run = call.run();
  Alias* alias = as<Alias>(self);
  if (alias->row != nullptr) {
    if (alias->row->builtin == nullptr && alias->row->module == nullptr) {
      TRY(Str * text, to_repr(run, self));
      return run.raise(types::type_error_, "Cannot subclass {}", {text});
    }
    TRY(Value origin, origin_of(run, alias));
    return generic_entries(run, self, origin, &bases);
  }
  if (alias->origin.as_object() == &generic_type) {
    // Another generic base behind it brings Generic by itself.
    bool found = false;
    for (size_t i = 0; i < bases.length; ++i) {
      Value base = bases.items[i];
      if (identical(base, self)) {
        found = true;
      } else if (is_alias(base) && found) {
        return Value::object(tuple_empty());
      } else if (is_type(base) && as_type(base)->name == str_intern(run, "Protocol")) {
        return Value::object(tuple_empty());
      }
    }
  }
  Value origin = alias->origin;
  return Value::object(tuple_from(run, &origin, 1));
}
Value alias_instance_check(Call& call, Value self, Value object) {
  Run& run = call.run();
  if (is_union(as<Alias>(self))) {
    for (size_t i = 0; i < as<Alias>(self)->arguments->length; ++i) {
      TRY(Truth found, is_subclass_of(run, Value::object(type_of(object)), as<Alias>(self)->arguments->items[i]));
      if (found == Truth::kTrue) {
        return Value::boolean(true);
      }
    }
    return Value::boolean(false);
  }
  return run.raise(types::type_error_, "Subscripted generics cannot be used with class and instance checks");
}
Value alias_subclass_check(Call& call, Value self, Value cls) {
  Run& run = call.run();
  if (is_union(as<Alias>(self))) {
    for (size_t i = 0; i < as<Alias>(self)->arguments->length; ++i) {
      TRY(Truth found, is_subclass_of(run, cls, as<Alias>(self)->arguments->items[i]));
      if (found == Truth::kTrue) {
        return Value::boolean(true);
      }
    }
    return Value::boolean(false);
  }
  return run.raise(types::type_error_, "Subscripted generics cannot be used with class and instance checks");
}
constexpr Entry kAliasMethods[] = {
    {"__mro_entries__", "(self, bases, /)", native<alias_mro_entries>, "The classes that stand for it among bases."},
    {"__instancecheck__", "(self, instance, /)", native<alias_instance_check>, "Check an instance."},
    {"__subclasscheck__", "(self, cls, /)", native<alias_subclass_check>, "Check a class."},
};

// ---- forms

Value form_get_attribute(Run& run, Value self, Str* name) {
  const FormRow* row = as<Form>(self)->row;
  std::string_view text = name->is_wide() ? std::string_view() : name->view();
  if (name == &names::dunder_name || name == &names::dunder_qualname || text == "_name") {
    return text_value(str_intern(run, row->name));
  }
  if (name == &names::dunder_module) {
    return text_value(str_intern(run, "typing"));
  }
  if (stands_for_class(row) && name == &names::dunder_origin) {
    return row_origin(run, row);
  }
  bool is_dunder = text.size() > 4 && text.substr(0, 2) == "__";
  if (stands_for_class(row) && !is_dunder) {
    TRY(Value origin, row_origin(run, row));
    return get_attribute(run, origin, name);
  }
  return generic_get_attribute(run, self, name);
}
Value form_call(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (as<Form>(self)->row->module == nullptr) {
    return raise_not_instantiable(run, as<Form>(self)->row);
  }
  StackMark mark(run);
  TRY(Value origin, row_origin(run, as<Form>(self)->row));
  return call(run, origin, arguments, count, keywords);
}
Value form_mro_entries(Call& call, Value self, Tuple& bases) {
  Run& run = call.run();
  if (!stands_for_class(as<Form>(self)->row)) {
    return run.raise(types::type_error_, "Cannot subclass typing.{}", {as<Form>(self)->row->name});
  }
  TRY(Value origin, row_origin(run, as<Form>(self)->row));
  return generic_entries(run, self, origin, &bases);
}
Value form_check(Run& run, Value self, Value cls, const char* function) {
  if (!stands_for_class(as<Form>(self)->row)) {
    return run.raise(types::type_error_, "typing.{} cannot be used with {}()", {as<Form>(self)->row->name, function});
  }
  TRY(Value origin, row_origin(run, as<Form>(self)->row));
  TRY(Truth found, is_subclass_of(run, cls, origin));
  return Value::boolean(found == Truth::kTrue);
}
Value form_instance_check(Call& call, Value self, Value object) {
  return form_check(call.run(), self, Value::object(type_of(object)), "isinstance");
}
Value form_subclass_check(Call& call, Value self, Value cls) {
  return form_check(call.run(), self, cls, "issubclass");
}
constexpr Entry kFormMethods[] = {
    {"__mro_entries__", "(self, bases, /)", native<form_mro_entries>, "The classes that stand for it among bases."},
    {"__instancecheck__", "(self, instance, /)", native<form_instance_check>, "Check an instance."},
    {"__subclasscheck__", "(self, cls, /)", native<form_subclass_check>, "Check a class."},
};

// ---- Generic, Any, Annotated

bool is_protocol(const Type* cls) {
  return cls->module != nullptr && !cls->module->is_wide() && cls->module->view() == "typing" &&
         !cls->name->is_wide() && cls->name->view() == "Protocol";
}

Value generic_class_getitem(Call& call, Type& cls, Value item) {
  Run& run = call.run();
  TRY(Tuple * items, item_tuple(run, item));
  if (&cls == &generic_type || is_protocol(&cls)) {
    if (items->length == 0) {
      return run.raise(types::type_error_, "Parameter list to {}[...] cannot be empty", {&cls});
    }
    for (size_t i = 0; i < items->length; ++i) {
      Value parameter = items->items[i];
      bool fits = is_variable(parameter) || (is_alias(parameter) && as<Alias>(parameter)->row != nullptr &&
                                             as<Alias>(parameter)->row->name == "Unpack");
      if (!fits) {
        return run.raise(types::type_error_,
                         "Parameters to {}[...] must all be type variables or parameter specification variables.",
                         {&cls});
      }
      for (size_t j = 0; j < i; ++j) {
        if (identical(parameter, items->items[j])) {
          return run.raise(types::type_error_, "Parameters to {}[...] must all be unique", {&cls});
        }
      }
    }
  } else {
    Value parameters = get_attribute_or_absent(run, Value::object(&cls), &names::dunder_parameters);
    TRY(parameters);
    if (!is_tuple(parameters) || as_tuple(parameters)->length == 0) {
      TRY(Str * text, to_repr(run, Value::object(&cls)));
      return run.raise(types::type_error_, "{} is not a generic class", {text});
    }
    TRY(items, checked_lists(run, items));
    // The variables replaced by themselves: counts, and packs what belongs to a ParamSpec or a TypeVarTuple.
    TRY(items,
        substitute_type_parameters(run, Value::object(&cls), as_tuple(parameters), as_tuple(parameters), items, false));
  }
  TRY(Alias * alias, alias_new(run, nullptr, Value::object(&cls), items));
  return Value::object(alias);
}

// What Generic[...] bases say about a class's type variables.
Tuple* class_parameters(Run& run, Tuple* bases) {
  TRY(Tuple * all, type_parameters(run, bases));
  Tuple* declared = nullptr;
  Value declaring = Value::none();
  for (size_t i = 0; i < bases->length; ++i) {
    Value base = bases->items[i];
    if (!is_alias(base) || as<Alias>(base)->row != nullptr || !is_type(as<Alias>(base)->origin) ||
        (as<Alias>(base)->origin.as_object() != &generic_type && !is_protocol(as_type(as<Alias>(base)->origin)))) {
      continue;
    }
    if (declared != nullptr) {
      return run.raise(types::type_error_, "Cannot inherit from Generic[...] multiple times.");
    }
    TRY(declared, parameters_of(run, as<Alias>(base)));
    declaring = base;
  }
  if (declared == nullptr) {
    return all;
  }
  StrBuilder missing(run);
  for (size_t i = 0; i < all->length; ++i) {
    bool known = false;
    for (size_t j = 0; j < declared->length; ++j) {
      known = known || identical(all->items[i], declared->items[j]);
    }
    if (!known) {
      TRY(missing.append_ascii(missing.length() > 0 ? ", " : ""));
      TRY(Str * text, to_repr(run, all->items[i]));
      TRY(missing.append(text));
    }
  }
  if (missing.length() > 0) {
    TRY(Str * names, missing.finish());
    StrBuilder listed(run);
    TRY(append_types(run, listed, declared->items, declared->length));
    TRY(Str * list, listed.finish());
    return run.raise(types::type_error_, "Some type variables ({}) are not listed in {}[{}]",
                     {names, as_type(as<Alias>(declaring)->origin), list});
  }
  return declared;
}

Value generic_init_subclass(Call& call, Type& cls, Args, Keywords keywords) {
  Run& run = call.run();
  // The next __init_subclass__ behind Generic.
  bool behind = false;
  for (size_t i = 0; i < cls.mro->length; ++i) {
    Type* at = as_type(cls.mro->items[i]);
    NameEntry* entry = at->attributes != nullptr ? at->attributes->find(&names::dunder_init_subclass) : nullptr;
    if (behind && entry != nullptr) {
      TRY(Value hook, bind_attribute(run, entry->value, Value::absent(), &cls));
      TRY(pyexec::call(run, hook, keywords.values, 0, keywords.names));
      break;
    }
    behind = behind || at == &generic_type;
  }
  NameEntry* original = cls.attributes->find(&names::dunder_orig_bases);
  Tuple* bases = original != nullptr && is_tuple(original->value) ? as_tuple(original->value) : cls.bases;
  bool is_typing_own = cls.module != nullptr && !cls.module->is_wide() && cls.module->view() == "typing";
  for (size_t i = 0; i < bases->length; ++i) {
    if (bases->items[i].as_object() == &generic_type && !is_typing_own) {
      return run.raise(types::type_error_, "Cannot inherit from plain Generic");
    }
  }
  Tuple* parameters = tuple_empty();
  if (original != nullptr) {
    TRY(parameters, class_parameters(run, bases));
  }
  TRY(type_set_attribute(run, &cls, &names::dunder_parameters, Value::object(parameters)));
  return Value::none();
}
constexpr Entry kGenericMethods[] = {
    {"__class_getitem__", "(cls, params, /)", native<generic_class_getitem>, "Parameterizes a generic class.",
     EntryKind::kClassMethod},
    {"__init_subclass__", "(cls, /, *args, **kwargs)", native<generic_init_subclass>,
     "Finds the type variables of a subclass.", EntryKind::kClassMethod},
};

Value any_repr(Run& run, Value self) {
  if (self.as_object() == &any_type) {
    return text_value(str_from_ascii(run, "typing.Any"));
  }
  return types::type_.slots.repr(run, self);
}
Value any_instance_check(Call& call, Type& self, Value object) {
  Run& run = call.run();
  if (&self == &any_type) {
    return run.raise(types::type_error_, "typing.Any cannot be used with isinstance()");
  }
  TRY(Truth found, is_instance_by_class(run, object, &self));
  return Value::boolean(found == Truth::kTrue);
}
constexpr Entry kAnyMethods[] = {
    {"__instancecheck__", "(self, instance, /)", native<any_instance_check>, "Any takes no part in checks."},
};
Value any_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (type == &any_type) {
    return run.raise(types::type_error_, "Any cannot be instantiated");
  }
  return types::object_.slots.create(run, type, arguments, count, keywords);
}

Value annotated_class_getitem(Call& call, Type&, Value item) {
  Run& run = call.run();
  if (!is_tuple(item) || as_tuple(item)->length < 2) {
    return run.raise(types::type_error_,
                     "Annotated[...] should be used with at least two arguments (a type and an annotation).");
  }
  TRY(Value origin, checked(run, as_tuple(item)->items[0], "Annotated[t, ...]: t must be a type."));
  TRY(List * metadata, list_new(run, 2));
  if (is_alias(origin) && as<Alias>(origin)->metadata != nullptr) {
    TRY(list_extend(run, metadata, Value::object(as<Alias>(origin)->metadata)));
    origin = as<Alias>(origin)->origin;
  }
  for (size_t i = 1; i < as_tuple(item)->length; ++i) {
    TRY(list_append(run, metadata, as_tuple(item)->items[i]));
  }
  TRY(Tuple * arguments, tuple_from(run, &origin, 1));
  TRY(Alias * alias, alias_new(run, nullptr, origin, arguments));
  TRY(alias->metadata, tuple_from(run, metadata->items->items, metadata->length));
  return Value::object(alias);
}
Value annotated_create(Run& run, Type*, Value*, uint32_t, const KeywordNames*) {
  return run.raise(types::type_error_, "Type Annotated cannot be instantiated.");
}
constexpr Entry kAnnotatedMethods[] = {
    {"__class_getitem__", "(cls, params, /)", native<annotated_class_getitem>, "A type with metadata.",
     EntryKind::kClassMethod},
};

// ---- types

void trace_alias(Heap& heap, Object* object) {
  Alias* alias = static_cast<Alias*>(object);
  heap.mark(alias->origin);
  heap.mark_cell(alias->arguments);
  heap.mark_cell(alias->parameters);
  heap.mark_cell(alias->metadata);
}
Slots with_or(Slots slots) {
  slots.binary[static_cast<int>(BinaryOperator::kOr)] = typing_or;
  return slots;
}
Type native_type(const char* name, uint32_t bytes, const Slots& slots, void (*trace)(Heap&, Object*)) {
  return make_builtin_type({.name = name,
                            .layout = CellKind::kNative,
                            .instance_bytes = bytes,
                            .slots = with_or(slots),
                            .module = "typing",
                            .trace = trace});
}
Type form_type = make_builtin_type(
    {.name = "_SpecialForm",
     .layout = CellKind::kSingleton,
     .instance_bytes = sizeof(Form),
     .slots = with_or(
         {.repr = form_repr, .call = form_call, .get_attribute = form_get_attribute, .get_item = form_get_item}),
     .module = "typing"});
Type alias_type = native_type("_GenericAlias", sizeof(Alias),
                              {.repr = alias_repr,
                               .hash = alias_hash,
                               .call = alias_call,
                               .get_attribute = alias_get_attribute,
                               .compare = alias_compare,
                               .get_item = alias_get_item},
                              trace_alias);
Type generic_type = make_builtin_type({.name = "Generic",
                                       .layout = CellKind::kInstance,
                                       .instance_bytes = sizeof(Instance),
                                       .flags = kTypeBase,
                                       .doc = "Abstract base class for generic types.",
                                       .module = "typing"});
Type any_meta_type = make_builtin_type({.name = "_AnyMeta",
                                        .layout = CellKind::kType,
                                        .instance_bytes = sizeof(Type),
                                        .flags = kTypeBase,
                                        .base = &types::type_,
                                        .slots = {.repr = any_repr},
                                        .module = "typing"});
Type any_type = make_builtin_type({.name = "Any",
                                   .layout = CellKind::kInstance,
                                   .instance_bytes = sizeof(Instance),
                                   .flags = kTypeBase,
                                   .doc = "Special type indicating an unconstrained type.",
                                   .slots = {.create = any_create},
                                   .module = "typing"});
Type annotated_type = make_builtin_type({.name = "Annotated",
                                         .layout = CellKind::kInstance,
                                         .instance_bytes = sizeof(Instance),
                                         .doc = "Add context-specific metadata to a type.",
                                         .slots = {.create = annotated_create},
                                         .module = "typing"});

void register_forms() {
  for (Type* type : {&form_type, &alias_type, &generic_type, &any_meta_type, &any_type, &annotated_type}) {
    complete_builtin_type(type);
    type->message_name = type->name;  // classes written in Python, in CPython: their messages leave out the module
  }
  any_type.shape = any_meta_type.instance_shape;
  any_type.metatype = &any_meta_type;
  for (size_t i = 0; i < std::size(kForms); ++i) {
    Form& form = form_objects[i];
    form.kind = CellKind::kSingleton;
    form.flags = kFlagImmortal;
    form.identity = next_immortal_identity();
    form.shape = form_type.instance_shape;
    form.row = &kForms[i];
  }
  add_methods(&alias_type, kAliasMethods);
  add_methods(&form_type, kFormMethods);
  add_methods(&generic_type, kGenericMethods);
  add_methods(&any_meta_type, kAnyMethods);
  add_methods(&annotated_type, kAnnotatedMethods);
}

}  // namespace typing

bool is_class_variable_annotation(Value annotation) {
  using namespace typing;
  const FormRow* row = is_alias(annotation)  ? as<Alias>(annotation)->row
                       : is_form(annotation) ? as<Form>(annotation)->row
                                             : nullptr;
  return row != nullptr && row->name == "ClassVar";
}

}  // namespace pyexec
