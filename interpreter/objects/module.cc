// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/module.h"

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/native.h"
#include "interpreter/run/run.h"

namespace pyexec {

namespace {

const ModuleDefinition* find_definition(std::string_view name) {
  for (size_t i = 0; i < builtins().module_count; ++i) {
    if (name == builtins().modules[i]->name) {
      return builtins().modules[i];
    }
  }
  return nullptr;
}

Value module_attribute(Run& run, Value self, Str* name) {
  Module* module = static_cast<Module*>(self.as_object());
  NameEntry* entry = module->attributes != nullptr ? module->attributes->find(name) : nullptr;
  if (entry != nullptr) {
    return entry->value;
  }
  return generic_get_attribute(run, self, name);
}

bool set_module_attribute(Run& run, Value self, Str* name, Value) {
  return run.raise(types::attribute_error_, "module '{}' is immutable: attribute '{}' cannot be changed",
                   {static_cast<Module*>(self.as_object())->name, name});
}

Value module_repr(Run& run, Value self) {
  StrBuilder builder(run);
  TRY(builder.append_ascii("<module '"));
  TRY(builder.append(static_cast<Module*>(self.as_object())->name));
  TRY(builder.append_ascii("' (built-in)>"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

}  // namespace

bool module_exists(std::string_view name) {
  return find_definition(name) != nullptr;
}

bool module_set(Run& run, Module* module, const char* name, Value value) {
  TRY(Str * text, str_intern(run, name));
  return name_table_set(&run, &module->attributes, text, value);
}

Module* import_module(Run& run, std::string_view name) {
  TRY(Str * text, str_intern(run, name));
  NameEntry* known = run.modules != nullptr ? run.modules->find(text) : nullptr;
  if (known != nullptr) {
    return static_cast<Module*>(known->value.as_object());
  }
  const ModuleDefinition* definition = find_definition(name);
  if (definition == nullptr) {
    size_t dot = name.find('.');
    if (dot != std::string_view::npos && find_definition(name.substr(0, dot)) != nullptr) {
      TRY(Str * package, str_from_utf8(run, name.substr(0, dot)));
      run.raise(types::module_not_found_error_, "No module named '{}'; '{}' is not a package", {text, package});
    } else {
      TRY(Str * shown, str_from_utf8(run, name.substr(0, dot)));
      run.raise(types::module_not_found_error_, "No module named '{}'", {shown});
    }
    if (run.pending() != nullptr) {
      run.pending()->field[0] = Value::object(text);
    }
    return kRaised;
  }
  Module* module = run.allocate_object<Module>(&types::module_, CellKind::kModule);
  TRY(module);
  module->doc = Value::none();
  module->name = text;
  TRY(name_table_set(&run, &run.modules, text, Value::object(module)));
  TRY(module_set(run, module, "__name__", Value::object(text)));
  if (definition->doc != nullptr) {
    TRY(Str * doc, str_from_utf8(run, definition->doc));
    module->doc = Value::object(doc);
    TRY(module_set(run, module, "__doc__", module->doc));
  }
  for (const Entry& entry : definition->functions) {
    TRY(NativeFunction * function, native_function_new(&run, entry, nullptr, text));
    TRY(module_set(run, module, entry.name, Value::object(function)));
  }
  if (definition->fill != nullptr && !definition->fill(run, module)) {
    name_table_remove(run.modules, text);
    return kRaised;
  }
  return module;
}

Type types::module_ = make_builtin_type(
    {.name = "module",
     .layout = CellKind::kModule,
     .instance_bytes = sizeof(Module),
     .slots = {.repr = module_repr, .get_attribute = module_attribute, .set_attribute = set_module_attribute}});

}  // namespace pyexec
