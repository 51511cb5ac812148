// SPDX-License-Identifier: Apache-2.0
//
// abc, collections.abc, and the private module that the frozen part of the latter is written with.
#include <algorithm>
#include <iterator>

#include "interpreter/objects/abstract_class.h"
#include "interpreter/objects/attributes.h"
#include "interpreter/objects/class.h"
#include "interpreter/objects/module.h"
#include "interpreter/objects/native.h"
#include "stdlib/modules/containers.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

Value abstract_method(Call& call, Value function) {
  TRY(set_attribute(call.run(), function, &names::dunder_isabstractmethod, Value::boolean(true)));
  return function;
}

Value update_abstract(Call& call, Value cls) {
  if (is_type(cls) && as_type(cls)->has(kTypeHeap) &&
      as_type(cls)->attributes->find(&names::dunder_abstractmethods) != nullptr) {
    TRY(update_abstract_methods(call.run(), as_type(cls)));
  }
  return cls;
}

Value cache_token(Call& call) {
  return Value::integer(call.run().class_epoch);
}

// Whether a class has every one of the methods, None not counting: True or NotImplemented, as __subclasshook__ answers.
Value has_methods(Call& call, Type& cls, Args wanted) {
  for (Value name : wanted) {
    TRY(Str * text, str_intern(call.run(), as_str(name)));
    Value found = type_lookup(call.run(), &cls, text);
    if (found.is_absent() || found.is_none()) {
      return not_implemented();
    }
  }
  return Value::boolean(true);
}

// The builtin types that the abstract classes of containers know from the start.
struct NamedType {
  const char* name;
  Type* type;
};
constexpr NamedType kTypes[] = {
    {"coroutine", &types::coroutine_},
    {"async_generator", &types::async_generator_},
    {"generator", &types::generator_},
    {"bytes_iterator", &types::bytes_iterator_},
    {"bytearray_iterator", &types::bytearray_iterator_},
    {"dict_key_iterator", &types::dict_key_iterator_},
    {"dict_value_iterator", &types::dict_value_iterator_},
    {"dict_item_iterator", &types::dict_item_iterator_},
    {"list_iterator", &types::list_iterator_},
    {"list_reverse_iterator", &types::list_reverse_iterator_},
    {"range_iterator", &types::range_iterator_},
    {"set_iterator", &types::set_iterator_},
    {"str_iterator", &types::str_iterator_},
    {"tuple_iterator", &types::tuple_iterator_},
    {"zip", &types::zip_},
    {"frozenset", &types::frozenset_},
    {"set", &types::set_},
    {"mapping_proxy", &types::mapping_proxy_},
    {"dict", &types::dict_},
    {"dict_keys", &types::dict_keys_},
    {"dict_items", &types::dict_items_},
    {"dict_values", &types::dict_values_},
    {"tuple", &types::tuple_},
    {"str", &types::str_},
    {"range", &types::range_},
    {"memoryview", &types::memoryview_},
    {"bytes", &types::bytes_},
    {"bytearray", &types::bytearray_},
    {"list", &types::list_},
    {"function", &types::function_},
    {"builtin_function", &types::native_function_},
    {"bound_native", &types::bound_native_},
    {"method", &types::bound_method_},
    {"method_descriptor", &types::native_method_},
    {"wrapper_descriptor", &types::wrapper_descriptor_},
    {"method_wrapper", &types::method_wrapper_},
    {"getset_descriptor", &types::getset_descriptor_},
    {"member_descriptor", &types::member_},
    {"cell", &types::cell_},
    {"module", &types::module_},
    {"deque", &types::deque_},
    {"array", &types::array_},
    {"union", &types::union_type_},
};

// registers(cls, "list", "tuple"): those builtin types count as subclasses of cls.
Value register_builtins(Call& call, Type& cls, Args wanted) {
  for (Value name : wanted) {
    for (const NamedType& known : kTypes) {
      if (is_str(name) && as_str(name)->view() == known.name) {
        TRY(abstract_register(call.run(), &cls, Value::object(known.type)));
      }
    }
  }
  return Value::none();
}

// What a `match` statement takes a class for: a sequence or a mapping.
Value mark_class(Call&, Type& cls, bool is_sequence) {
  cls.type_flags |= is_sequence ? kTypeSequence : kTypeMapping;
  return Value::none();
}

// Callable[[int, str], bool]: the arguments lie flat in the alias, the result last.
Value callable_alias(Call& call, Value origin, Value item) {
  Run& run = call.run();
  if (!is_tuple(item) || as_tuple(item)->length != 2) {
    return run.raise(types::type_error_, "Callable must be used as Callable[[arg, ...], result].");
  }
  Value arguments = as_tuple(item)->items[0];
  Value result = as_tuple(item)->items[1];
  TRY(List * flat, list_new(run, 4));
  if (is_list(arguments)) {
    TRY(list_extend(run, flat, arguments));
  } else {
    TRY(list_append(run, flat, arguments));
  }
  TRY(list_append(run, flat, result));
  TRY(Tuple * all, tuple_from(run, flat->items->items, flat->length));
  return generic_alias_new(run, origin, Value::object(all));
}

Value type_named(Call&, Str& name) {
  for (const NamedType& known : kTypes) {
    if (name.view() == known.name) {
      return Value::object(known.type);
    }
  }
  return Value::none();
}
constexpr Entry kTypesFunctions[] = {
    {"type_named", "(name, /)", native<type_named>, "", EntryKind::kFunction},
};
constexpr ModuleDefinition kTypesPrivate = {
    .name = "_types", .doc = nullptr, .functions = kTypesFunctions, .fill = nullptr};

constexpr Entry kAbcFunctions[] = {
    {"abstractmethod", "(funcobj, /)", native<abstract_method>, "A decorator indicating abstract methods.",
     EntryKind::kFunction},
    {"update_abstractmethods", "(cls, /)", native<update_abstract>,
     "Recalculate the set of abstract methods of an abstract class.", EntryKind::kFunction},
    {"get_cache_token", "()", native<cache_token>, "Returns the current ABC cache token.", EntryKind::kFunction},
};
constexpr Entry kPrivateFunctions[] = {
    {"has_methods", "(cls, /, *names)", native<has_methods>, "", EntryKind::kFunction},
    {"registers", "(cls, /, *names)", native<register_builtins>, "", EntryKind::kFunction},
    {"mark", "(cls, is_sequence, /)", native<mark_class>, "", EntryKind::kFunction},
    {"callable_alias", "(cls, item, /)", native<callable_alias>, "", EntryKind::kFunction},
};

bool fill_abc(Run& run, Module* module) {
  TRY(module_set(run, module, "ABCMeta", Value::object(&types::abc_meta_)));
  TRY(Dict * body, dict_new(run));
  TRY(dict_set_str(run, body, &names::dunder_module, Value::object(module->name)));
  TRY(dict_set_str(run, body, &names::dunder_slots, Value::object(tuple_empty())));
  TRY(Str * doc,
      str_from_ascii(run, "Helper class that provides a standard way to create an ABC using\n    inheritance.\n    "));
  TRY(dict_set_str(run, body, &names::dunder_doc, Value::object(doc)));
  TRY(Str * name, str_intern(run, "ABC"));
  TRY(Value abc, call(run, Value::object(&types::abc_meta_),
                      {Value::object(name), Value::object(tuple_empty()), Value::object(body)}));
  return module_set(run, module, "ABC", abc);
}

Value from_private(Run& run, const char* module_name, const Str* name) {
  TRY(Module * module, import_module(run, module_name));
  return module_find(module, name);
}

constexpr std::string_view kLegacyNames[] = {"abstractclassmethod", "abstractstaticmethod", "abstractproperty"};

Value resolve_abc(Run& run, Module*, const Str* name) {
  bool is_legacy = !name->is_wide() &&
                   std::find(std::begin(kLegacyNames), std::end(kLegacyNames), name->view()) != std::end(kLegacyNames);
  return is_legacy ? from_private(run, "_abc_legacy", name) : Value::absent();
}

constexpr std::string_view kContainerNames[] = {
    "AsyncGenerator", "AsyncIterable", "AsyncIterator", "Awaitable",      "ByteString",      "Callable",   "Collection",
    "Container",      "Coroutine",     "Generator",     "Hashable",       "ItemsView",       "Iterable",   "Iterator",
    "KeysView",       "Mapping",       "MappingView",   "MutableMapping", "MutableSequence", "MutableSet", "Reversible",
    "Sequence",       "Set",           "Sized",         "ValuesView",
};

bool fill_containers(Run& run, Module* module) {
  TRY(List * all, list_new(run, std::size(kContainerNames)));
  for (std::string_view name : kContainerNames) {
    TRY(Str * text, str_intern(run, name));
    TRY(list_append(run, all, Value::object(text)));
  }
  return module_set(run, module, "__all__", Value::object(all));
}

Value resolve_containers(Run& run, Module*, const Str* name) {
  bool is_known = !name->is_wide() && std::find(std::begin(kContainerNames), std::end(kContainerNames), name->view()) !=
                                          std::end(kContainerNames);
  return is_known ? from_private(run, "_collections_abc", name) : Value::absent();
}

bool fill_private(Run& run, Module* module) {
  TRY(module_set(run, module, "ABCMeta", Value::object(&types::abc_meta_)));
  return module_set(run, module, "GenericAlias", Value::object(&types::generic_alias_));
}

constexpr ModuleDefinition kAbc = {.name = "abc",
                                   .doc = "Abstract Base Classes (ABCs) according to PEP 3119.",
                                   .functions = kAbcFunctions,
                                   .fill = fill_abc,
                                   .resolve = resolve_abc};
constexpr ModuleDefinition kContainers = {.name = "collections.abc",
                                          .doc = "Abstract Base Classes (ABCs) for collections.",
                                          .functions = {},
                                          .fill = fill_containers,
                                          .resolve = resolve_containers};
constexpr ModuleDefinition kPrivate = {"_abc", nullptr, kPrivateFunctions, fill_private};

}  // namespace

void register_abc_modules() {
  register_module(&kAbc);
  register_module(&kContainers);
  register_module(&kPrivate);
  register_module(&kTypesPrivate);
}

}  // namespace pyexec
