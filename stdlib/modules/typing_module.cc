// SPDX-License-Identifier: Apache-2.0
//
// typing: the module's functions and names. What is written in Python (Protocol, NamedTuple, TypedDict, get_type_hints
// …) is imported when it is first named.
#include <iterator>

#include "interpreter/objects/abstract_class.h"
#include "interpreter/objects/attributes.h"
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/class.h"
#include "interpreter/objects/module.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_intern.h"
#include "interpreter/run/start.h"
#include "stdlib/modules/typing_objects.h"
#include "stdlib/register.h"

namespace pyexec {
namespace typing {
namespace {

// ---- functions

Value get_origin(Call& call, Value tp) {
  Run& run = call.run();
  if (is_alias(tp)) {
    return as<Alias>(tp)->metadata != nullptr ? Value::object(&annotated_type) : origin_of(run, as<Alias>(tp));
  }
  if (is_form(tp)) {
    return stands_for_class(as<Form>(tp)->row) ? row_origin(run, as<Form>(tp)->row) : Value::none();
  }
  if (has_kind(tp, CellKind::kGenericAlias)) {
    return static_cast<GenericAlias*>(tp.as_object())->origin;
  }
  if (has_kind(tp, CellKind::kUnionType)) {
    return Value::object(&types::union_type_);
  }
  if (is_exact(tp, &paramspec_args_type) || is_exact(tp, &paramspec_kwargs_type)) {
    return Value::object(as<ParameterPart>(tp)->variable);
  }
  return tp.is_object() && tp.as_object() == &generic_type ? tp : Value::none();
}

Value with_argument_list(Run& run, Tuple* arguments) {
  size_t last = arguments->length - 1;
  TRY(List * list, list_from(run, arguments->items, last));
  Value both[] = {Value::object(list), arguments->items[last]};
  TRY(Tuple * result, tuple_from(run, both, 2));
  return Value::object(result);
}
Value get_args(Call& call, Value tp) {
  Run& run = call.run();
  if (is_alias(tp)) {
    Alias* alias = as<Alias>(tp);
    if (alias->metadata != nullptr) {
      TRY(List * all, list_from(run, &alias->origin, 1));
      TRY(list_extend(run, all, Value::object(alias->metadata)));
      return tuple_from_iterable(run, Value::object(all));
    }
    return has_argument_list(alias) ? with_argument_list(run, alias->arguments) : Value::object(alias->arguments);
  }
  if (has_kind(tp, CellKind::kGenericAlias)) {
    GenericAlias* alias = static_cast<GenericAlias*>(tp.as_object());
    bool is_callable = is_type(alias->origin) && !as_type(alias->origin)->name->is_wide() &&
                       as_type(alias->origin)->name->view() == "Callable";
    if (is_callable && !(alias->arguments->length == 2 && is_parameter_expression(alias->arguments->items[0]))) {
      return with_argument_list(run, alias->arguments);
    }
    return Value::object(alias->arguments);
  }
  if (has_kind(tp, CellKind::kUnionType)) {
    Tuple* arguments = as<UnionType>(tp)->arguments;
    TRY(Tuple * result, tuple_from(run, arguments->items, arguments->length));
    for (size_t i = 0; i < result->length; ++i) {
      if (result->items[i].is_none()) {
        result->items[i] = Value::object(&types::none_);
      }
    }
    return Value::object(result);
  }
  return Value::object(tuple_empty());
}

Value typing_cast(Call&, Value, Value value) {
  return value;
}
Value typing_final(Call& call, Value decorated) {
  Run& run = call.run();
  TRY(Str * name, str_intern(run, "__final__"));
  if (decorated.is_object() && !set_attribute(run, decorated, name, Value::boolean(true)) &&
      run.catch_if(types::attribute_error_) == nullptr && run.catch_if(types::type_error_) == nullptr) {
    return kRaised;
  }
  return decorated;
}
constexpr Entry kFunctions[] = {
    {"cast", "(typ, val)", native<typing_cast>, "Cast a value to a type.", EntryKind::kFunction},
    {"final", "(f)", native<typing_final>, "Decorator to indicate final methods and final classes.",
     EntryKind::kFunction},
    {"get_origin", "(tp)", native<get_origin>, "Get the unsubscripted version of a type.", EntryKind::kFunction},
    {"get_args", "(tp)", native<get_args>, "Get type arguments with all substitutions performed.",
     EntryKind::kFunction},
};

// ---- the module

constexpr std::string_view kAll[] = {
    "Annotated",
    "Any",
    "Callable",
    "ClassVar",
    "Concatenate",
    "Final",
    "ForwardRef",
    "Generic",
    "Literal",
    "Optional",
    "ParamSpec",
    "Protocol",
    "Tuple",
    "Type",
    "TypeVar",
    "TypeVarTuple",
    "Union",
    "AbstractSet",
    "ByteString",
    "Container",
    "ContextManager",
    "Hashable",
    "ItemsView",
    "Iterable",
    "Iterator",
    "KeysView",
    "Mapping",
    "MappingView",
    "MutableMapping",
    "MutableSequence",
    "MutableSet",
    "Sequence",
    "Sized",
    "ValuesView",
    "Awaitable",
    "AsyncIterator",
    "AsyncIterable",
    "Coroutine",
    "Collection",
    "AsyncGenerator",
    "AsyncContextManager",
    "Reversible",
    "SupportsAbs",
    "SupportsBytes",
    "SupportsComplex",
    "SupportsFloat",
    "SupportsIndex",
    "SupportsInt",
    "SupportsRound",
    "ChainMap",
    "Counter",
    "Deque",
    "Dict",
    "DefaultDict",
    "List",
    "OrderedDict",
    "Set",
    "FrozenSet",
    "NamedTuple",
    "TypedDict",
    "Generator",
    "BinaryIO",
    "IO",
    "Match",
    "Pattern",
    "TextIO",
    "AnyStr",
    "assert_type",
    "assert_never",
    "cast",
    "clear_overloads",
    "dataclass_transform",
    "final",
    "get_args",
    "get_origin",
    "get_overloads",
    "get_type_hints",
    "is_typeddict",
    "LiteralString",
    "Never",
    "NewType",
    "no_type_check",
    "no_type_check_decorator",
    "NoReturn",
    "NotRequired",
    "overload",
    "ParamSpecArgs",
    "ParamSpecKwargs",
    "Required",
    "reveal_type",
    "runtime_checkable",
    "Self",
    "Text",
    "TYPE_CHECKING",
    "TypeAlias",
    "TypeGuard",
    "Unpack",
};
struct Written {
  std::string_view name;
  const char* module;
};
constexpr Written kWritten[] = {
    {"Protocol", "_typing_protocol"},
    {"runtime_checkable", "_typing_protocol"},
    {"SupportsAbs", "_typing_protocol"},
    {"SupportsBytes", "_typing_protocol"},
    {"SupportsComplex", "_typing_protocol"},
    {"SupportsFloat", "_typing_protocol"},
    {"SupportsIndex", "_typing_protocol"},
    {"SupportsInt", "_typing_protocol"},
    {"SupportsRound", "_typing_protocol"},
    {"NamedTuple", "_typing_records"},
    {"TypedDict", "_typing_records"},
    {"is_typeddict", "_typing_records"},
    {"get_type_hints", "_typing_hints"},
    {"IO", "_typing_more"},
    {"TextIO", "_typing_more"},
    {"BinaryIO", "_typing_more"},
    {"assert_type", "_typing_more"},
    {"assert_never", "_typing_more"},
    {"overload", "_typing_more"},
    {"get_overloads", "_typing_more"},
    {"clear_overloads", "_typing_more"},
    {"dataclass_transform", "_typing_more"},
    {"no_type_check", "_typing_more"},
    {"no_type_check_decorator", "_typing_more"},
    {"reveal_type", "_typing_more"},
};
struct Named {
  std::string_view name;
  Type* type;
};
const Named kTypes[] = {
    {"Any", &any_type},
    {"Generic", &generic_type},
    {"Annotated", &annotated_type},
    {"TypeVar", &typevar_type},
    {"ParamSpec", &paramspec_type},
    {"TypeVarTuple", &typevartuple_type},
    {"ForwardRef", &forward_type},
    {"NewType", &newtype_type},
    {"ParamSpecArgs", &paramspec_args_type},
    {"ParamSpecKwargs", &paramspec_kwargs_type},
    {"Text", &types::str_},
    {"_GenericAlias", &alias_type},
    {"_SpecialForm", &form_type},
};

Value resolve_typing(Run& run, Module*, const Str* name) {
  if (name->is_wide()) {
    return Value::absent();
  }
  std::string_view text = name->view();
  if (const FormRow* row = row_named(text)) {
    return form_value(row);
  }
  for (const Named& named : kTypes) {
    if (named.name == text) {
      return Value::object(named.type);
    }
  }
  for (const Written& written : kWritten) {
    if (written.name == text) {
      TRY(Module * module, import_module(run, written.module));
      return module_find(module, name);
    }
  }
  if (text == "TYPE_CHECKING") {
    return Value::boolean(false);
  }
  if (text == "AnyStr") {
    TRY(Str * any_str, str_intern(run, "AnyStr"));
    return call(run, Value::object(&typevar_type),
                {Value::object(any_str), Value::object(&types::bytes_), Value::object(&types::str_)});
  }
  if (text == "__all__") {
    TRY(List * all, list_new(run, std::size(kAll)));
    for (std::string_view each : kAll) {
      TRY(Str * shown, str_intern(run, each));
      TRY(list_append(run, all, Value::object(shown)));
    }
    return Value::object(all);
  }
  return Value::absent();
}

constexpr ModuleDefinition kModule = {.name = "typing",
                                      .doc = "Support for type hints.",
                                      .functions = kFunctions,
                                      .fill = nullptr,
                                      .resolve = resolve_typing};

// A name as get_type_hints finds it: a global of the program, or a builtin.
Value find_global(Call& call, Str& name) {
  Run& run = call.run();
  TRY(Str * text, str_intern(run, &name));
  for (size_t i = 0; run.globals != nullptr && i < run.globals->count; ++i) {
    const GlobalEntry& entry = run.globals->entries[i];
    if (entry.name == text && !(entry.value.is_empty() && entry.builtin.is_empty())) {
      return entry.value.is_empty() ? entry.builtin : entry.value;
    }
  }
  NameEntry* extra = run.extra_globals != nullptr ? run.extra_globals->find(text) : nullptr;
  if (extra != nullptr) {
    return extra->value;
  }
  NameEntry* builtin = run.forbids_builtin(text) ? nullptr : builtins().names->find(text);
  if (builtin != nullptr) {
    return builtin->value;
  }
  run.raise(types::name_error_, "name '{}' is not defined", {text});
  return Value::raised();
}
constexpr Entry kPrivateFunctions[] = {
    {"find_global", "(name, /)", native<find_global>, "", EntryKind::kFunction},
};
constexpr ModuleDefinition kPrivate = {
    .name = "_typing", .doc = nullptr, .functions = kPrivateFunctions, .fill = nullptr};

}  // namespace
}  // namespace typing

void register_typing_module() {
  typing::register_forms();
  typing::register_variables();
  register_module(&typing::kModule);
  register_module(&typing::kPrivate);
}

}  // namespace pyexec
