// SPDX-License-Identifier: Apache-2.0
//
// The module `collections`: its native types here, the ones that programs seldom use in
// stdlib/frozen/_collections_rare.py, which is imported when one of their names is asked for.
#include "stdlib/modules/containers.h"
#include "stdlib/register.h"

namespace pyexec {

namespace {

bool fill_collections(Run& run, Module* module) {
  struct {
    const char* name;
    Type* type;
  } const kTypes[] = {{"deque", &types::deque_},
                      {"defaultdict", &types::default_dict_},
                      {"OrderedDict", &types::ordered_dict_},
                      {"Counter", &types::counter_}};
  for (const auto& entry : kTypes) {
    TRY(module_set(run, module, entry.name, Value::object(entry.type)));
  }
  constexpr const char* kAll[] = {"ChainMap",   "Counter",     "OrderedDict", "UserDict",  "UserList",
                                  "UserString", "defaultdict", "deque",       "namedtuple"};
  TRY(List * all, list_new(run, 0));
  for (const char* name : kAll) {
    TRY(Str * text, str_intern(run, name));
    TRY(list_append(run, all, Value::object(text)));
  }
  return module_set(run, module, "__all__", Value::object(all));
}

ModuleDefinition collections_module = {
    "collections",
    "This module implements specialized container datatypes providing\n"
    "alternatives to Python's general purpose built-in containers, dict,\nlist, set, and tuple.",
    {&kNamedTupleFunction, 1},
    fill_collections,
    "_collections_rare",
};

}  // namespace

void register_collections_module() {
  register_deque();
  register_collections_dicts();
  register_ordered_dict();
  register_counter();
  register_named_tuple();
  register_module(&collections_module);
}

}  // namespace pyexec
