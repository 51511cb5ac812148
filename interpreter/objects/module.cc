// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/module.h"

#include <algorithm>

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/native.h"
#include "interpreter/run/run.h"
#include "parser/parse.h"

namespace pyexec {

namespace {

// CPython's package imports these by itself, so that they are attributes without an import of their own.
constexpr std::string_view kImportedByPackage[] = {"collections.abc"};

// What CPython has as packages: a missing part of them is missing, where other modules cannot have parts.
constexpr std::string_view kPackages[] = {"asyncio", "collections", "html",   "json",
                                          "logging", "re",          "urllib", "zoneinfo"};

const ModuleDefinition* find_definition(std::string_view name) {
  for (size_t i = 0; i < builtins().module_count; ++i) {
    if (name == builtins().modules[i]->name) {
      return builtins().modules[i];
    }
  }
  return nullptr;
}

const FrozenModule* find_frozen(std::string_view name) {
  for (const FrozenModule& module : builtins().frozen) {
    if (name == module.name) {
      return &module;
    }
  }
  return nullptr;
}

Value module_attribute(Run& run, Value self, Str* name) {
  Module* module = static_cast<Module*>(self.as_object());
  TRY(Value found, module_find_anywhere(run, module, name));
  if (!found.is_absent()) {
    return found;
  }
  std::string dotted = str_to_utf8(module->name) + "." + str_to_utf8(name);
  if (std::find(std::begin(kImportedByPackage), std::end(kImportedByPackage), dotted) != std::end(kImportedByPackage) &&
      module_exists(dotted)) {
    TRY(Module * submodule, import_module(run, dotted));
    return Value::object(submodule);
  }
  return generic_get_attribute(run, self, name);
}

bool set_module_attribute(Run& run, Value self, Str* name, Value value) {
  const ModuleDefinition* definition = static_cast<Module*>(self.as_object())->definition;
  if (definition != nullptr && definition->assign != nullptr) {
    return definition->assign(run, static_cast<Module*>(self.as_object()), name, value);
  }
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
  return find_definition(name) != nullptr || find_frozen(name) != nullptr;
}

bool is_private_module(std::string_view name) {
  size_t dot = name.rfind('.');
  std::string_view last = dot == std::string_view::npos ? name : name.substr(dot + 1);
  return !last.empty() && last[0] == '_' && name != "__future__";
}

Value module_find(Module* module, const Str* name) {
  NameEntry* entry = module->attributes != nullptr ? module->attributes->find(name) : nullptr;
  if (entry != nullptr) {
    return entry->value;
  }
  if (module->globals != nullptr) {
    for (size_t i = 0; i < module->globals->count; ++i) {
      const GlobalEntry& global = module->globals->entries[i];
      if (global.name == name && !global.value.is_empty()) {
        return global.value;
      }
    }
  }
  return Value::absent();
}

Value module_find_anywhere(Run& run, Module* module, Str* name) {
  Value found = module_find(module, name);
  const ModuleDefinition* definition = module->definition;
  if (!found.is_absent() || definition == nullptr) {
    return found;
  }
  if (definition->resolve != nullptr) {
    TRY(found, definition->resolve(run, module, name));
  }
  // Names with an underscore in front are asked for by the machinery (__path__, __wrapped__), not by programs.
  if (found.is_absent() && definition->rest != nullptr && !(name->length > 0 && name->at(0) == '_')) {
    TRY(Module * rest, import_module(run, definition->rest));
    found = module_find(rest, name);
  }
  if (!found.is_absent()) {
    TRY(name_table_set(&run, &module->attributes, name, found));
  }
  return found;
}

RaisedResult raise_module_not_found(Run& run, std::string_view name) {
  TRY(Str * text, str_from_utf8(run, name));
  size_t dot = name.find('.');
  std::string_view first = name.substr(0, dot);
  if (dot != std::string_view::npos && module_exists(first) && !is_private_module(first)) {
    bool is_package = std::find(std::begin(kPackages), std::end(kPackages), first) != std::end(kPackages);
    run.raise(types::module_not_found_error_,
              is_package ? "No module named '{}'" : "No module named '{}'; '{}' is not a package", {text, first});
  } else {
    run.raise(types::module_not_found_error_, "No module named '{}'", {first});
  }
  if (run.pending() != nullptr) {
    if (dot != std::string_view::npos && !module_exists(first)) {
      TRY(text, str_from_utf8(run, first));
    }
    run.pending()->field[0] = Value::object(text);
  }
  return kRaised;
}

ParsedProgram* library_program(Run& run, std::string_view name) {
  for (const auto& [known, program] : run.library_programs) {
    if (known == name) {
      return program.get();
    }
  }
  const FrozenModule* frozen = find_frozen(name);
  if (frozen == nullptr) {
    return nullptr;
  }
  ParseOptions options;
  options.policy_findings_are_errors = false;
  std::unique_ptr<ParsedProgram> program = parse_program(frozen->source, options);
  program->is_library = true;
  PYEXEC_ASSERT(program->module != nullptr);  // a test parses every one of them
  run.library_programs.emplace_back(frozen->name, std::move(program));
  return run.library_programs.back().second.get();
}

bool module_set(Run& run, Module* module, const char* name, Value value) {
  TRY(Str * text, str_intern(run, name));
  return name_table_set(&run, &module->attributes, text, value);
}

namespace {

bool fill_module(Run& run, Module* module, const ModuleDefinition* definition, ParsedProgram* program) {
  TRY(module_set(run, module, "__name__", Value::object(module->name)));
  if (definition != nullptr) {
    if (definition->doc != nullptr) {
      TRY(Str * doc, str_from_utf8(run, definition->doc));
      module->doc = Value::object(doc);
      TRY(module_set(run, module, "__doc__", module->doc));
    }
    for (const Entry& entry : definition->functions) {
      TRY(NativeFunction * function, native_function_new(&run, entry, nullptr, module->name));
      TRY(module_set(run, module, entry.name, Value::object(function)));
    }
    if (definition->fill != nullptr && !definition->fill(run, module)) {
      return kRaised;
    }
  }
  return program == nullptr || execute_library_module(run, *program, module);
}

}  // namespace

Module* import_module(Run& run, std::string_view name) {
  TRY(Str * text, str_intern(run, name));
  NameEntry* known = run.modules != nullptr ? run.modules->find(text) : nullptr;
  if (known != nullptr && !known->value.is_empty()) {
    return static_cast<Module*>(known->value.as_object());
  }
  const ModuleDefinition* definition = find_definition(name);
  ParsedProgram* program = library_program(run, name);
  if (definition == nullptr && program == nullptr) {
    return raise_module_not_found(run, name);
  }
  size_t dot = name.rfind('.');
  Module* package = nullptr;
  // What the package imports by itself does not wait for it.
  bool stands_alone =
      std::find(std::begin(kImportedByPackage), std::end(kImportedByPackage), name) != std::end(kImportedByPackage);
  if (dot != std::string_view::npos && !stands_alone) {
    TRY(package, import_module(run, name.substr(0, dot)));
    known = run.modules->find(text);
    if (known != nullptr && !known->value.is_empty()) {
      return static_cast<Module*>(known->value.as_object());  // the package has imported it
    }
  }
  Module* module = run.allocate_object<Module>(&types::module_, CellKind::kModule);
  TRY(module);
  module->doc = Value::none();
  module->name = text;
  module->definition = definition;
  TRY(name_table_set(&run, &run.modules, text, Value::object(module)));
  if (!fill_module(run, module, definition, program)) {
    name_table_remove(run.modules, text);
    return kRaised;
  }
  if (package != nullptr) {
    TRY(Str * last, str_intern(run, name.substr(dot + 1)));
    TRY(name_table_set(&run, &package->attributes, last, Value::object(module)));
  }
  return module;
}

Type types::module_ = make_builtin_type(
    {.name = "module",
     .layout = CellKind::kModule,
     .instance_bytes = sizeof(Module),
     .slots = {.repr = module_repr, .get_attribute = module_attribute, .set_attribute = set_module_attribute}});

}  // namespace pyexec
