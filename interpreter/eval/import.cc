// SPDX-License-Identifier: Apache-2.0
#include "interpreter/eval/frame.h"
#include "interpreter/objects/module.h"

// import statements: a closed list of native modules (R5), made anew for each run on their first import.

namespace pyexec {

namespace {

// The module, or the first package of a dotted name. Raised: with the traceback entry.
Module* load(Frame& frame, std::string_view name, Span span) {
  if (is_private_module(name) && !frame.program->is_library) {
    raise_module_not_found(frame.run, name);
    return fail_here(frame, span);
  }
  Module* module = import_module(frame.run, name);
  if (module == nullptr) {
    return fail_here(frame, span);
  }
  return module;
}

Completion exec_import(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<ImportStmt*>(node);
  TRY(Module * module, load(frame, stmt->module, stmt->span));
  if (!stmt->has_alias) {
    size_t dot = stmt->module.find('.');
    if (dot != std::string_view::npos) {
      TRY(module, load(frame, stmt->module.substr(0, dot), stmt->span));
    }
  }
  return store(stmt->target, frame, Value::object(module)) ? Completion::kNormal : Completion::kRaise;
}

// Binds `name` in the program that imports: at its own global, or beside them where the text never mentions it.
bool bind_imported(Frame& frame, Str* name, Value value) {
  for (size_t at = 0; at < frame.program->globals.size(); ++at) {
    if (frame.globals[at].name == name) {
      frame.globals[at].value = value;
      return true;
    }
  }
  return frame.program->is_library || name_table_set(&frame.run, &frame.run.extra_globals, name, value);
}

bool import_listed(Frame& frame, Module* module, Value names) {
  Run& run = frame.run;
  for (size_t i = 0; i < as_list(names)->length; ++i) {
    Value item = as_list(names)->items->items[i];
    if (!is_str(item)) {
      return run.raise(types::type_error_, "Item in {}.__all__ must be str, not {}", {module->name, type_of(item)});
    }
    TRY(Str * name, str_intern(run, as_str(item)));
    TRY(Value value, get_attribute(run, Value::object(module), name));
    TRY(bind_imported(frame, name, value));
  }
  return true;
}

Completion import_star(ImportFromStmt* stmt, Frame& frame, Module* module) {
  Run& run = frame.run;
  TRY(Str * all, str_intern(run, "__all__"));
  TRY(Value listed, module_find_anywhere(run, module, all));
  if (is_list(listed)) {
    if (!import_listed(frame, module, listed)) {
      return fail_here(frame, stmt->span);
    }
    return Completion::kNormal;
  }
  NameTable* names = module->attributes;
  for (uint32_t i = 0; names != nullptr && i < names->count; ++i) {
    Str* name = names->entries()[i].name;
    if (name == nullptr || (name->length > 0 && name->at(0) == '_')) {
      continue;
    }
    TRY(bind_imported(frame, name, names->entries()[i].value));
  }
  return Completion::kNormal;
}

Completion exec_import_from(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<ImportFromStmt*>(node);
  Run& run = frame.run;
  if (stmt->level > 0) {
    run.raise(types::import_error_, "attempted relative import with no known parent package");
    return fail_here(frame, stmt->span);
  }
  if (stmt->module == "__future__") {
    return Completion::kNormal;  // the parser has dealt with it
  }
  TRY(Module * module, load(frame, stmt->module, stmt->span));
  if (stmt->is_star) {
    return import_star(stmt, frame, module);
  }
  for (const ImportAlias& alias : stmt->names) {
    Str* name = static_cast<Str*>(alias.name->interned);
    Value value = module_find_anywhere(run, module, name);
    if (value.is_raised()) {
      return fail_here(frame, stmt->span);
    }
    if (value.is_absent()) {
      // A submodule that has not been imported yet.
      std::string dotted = std::string(stmt->module) + "." + std::string(alias.name->text);
      bool exists = module_exists(dotted) && (frame.program->is_library || !is_private_module(dotted));
      Module* submodule = exists ? import_module(run, dotted) : nullptr;
      if (submodule != nullptr) {
        value = Value::object(submodule);
      } else {
        if (!run.has_exception()) {
          run.raise(types::import_error_, "cannot import name '{}' from '{}' (unknown location)", {name, module->name});
          if (run.pending() != nullptr) {
            run.pending()->field[0] = Value::object(module->name);
          }
        }
        return fail_here(frame, stmt->span);
      }
    }
    TRY(store(alias.target, frame, value));
  }
  return Completion::kNormal;
}

}  // namespace

// What the classes and functions of a private module call their module: that which hands them out.
static Str* shown_name(Run& run, Module* module) {
  struct Shown {
    std::string_view name;
    std::string_view shown;
  };
  constexpr Shown kShown[] = {
      {"_abc_legacy", "abc"},
      {"_collections_abc", "collections.abc"},
      {"_dataclasses_more", "dataclasses"},
      {"_typing_more", "typing"},
      {"_typing_protocol", "typing"},
      {"_typing_records", "typing"},
      {"_typing_hints", "typing"},
      {"_enum_more", "enum"},
      {"_contextlib_async", "contextlib"},
      {"_logging_more", "logging"},
  };
  for (const Shown& row : kShown) {
    if (str_to_utf8(module->name) == row.name) {
      return str_intern(run, row.shown);
    }
  }
  return module->name;
}

bool execute_library_module(Run& run, ParsedProgram& program, Module* module) {
  TRY(Str * shown, shown_name(run, module));
  program.module_name = shown;
  if (!run.charge_program(program) || !link_program(run, program)) {
    return kRaised;
  }
  module->globals = run.first_globals;  // link_program put it there
  TRY(Str * dunder_name, str_intern(run, "__name__"));
  for (size_t i = 0; i < module->globals->count; ++i) {
    GlobalEntry& entry = module->globals->entries[i];
    Value given = module_find(module, entry.name);  // what the table of the same name defined
    if (!given.is_absent()) {
      entry.value = given;
    }
    if (entry.name == dunder_name) {
      entry.value = Value::object(module->name);
    }
  }
  Code* code = program.module;
  Value* bottom = run.top();
  Value* slots = run.reserve_stack(code->slot_count);
  TRY(slots);
  for (uint32_t slot : code->cell_slots) {
    TRY(CellVariable * cell, cell_new(run, Value::empty()));
    slots[slot] = Value::object(cell);
  }
  Frame frame{slots, run, code, &program, globals_of(code)};
  TRY(run.enter_recursion(" while importing a module"));
  Completion completion = execute_block(code->body, frame);
  run.leave_recursion();
  run.set_top(bottom);
  GlobalTable* table = module->globals;
  module->globals = nullptr;
  if (completion == Completion::kRaise) {
    return kRaised;
  }
  if (code->has_docstring) {
    TRY(Str * doc, str_from_utf8(run, code->docstring));
    module->doc = Value::object(doc);
    TRY(module_set(run, module, "__doc__", module->doc));
  }
  for (size_t i = 0; i < table->count; ++i) {
    const GlobalEntry& entry = table->entries[i];
    // Modules that it imports are its own affair: `logging.sys` would be a way around a profile that refuses sys.
    if (!entry.value.is_empty() && entry.value.is_object() && entry.value.as_object()->kind == CellKind::kModule) {
      continue;
    }
    if (!entry.value.is_empty()) {
      TRY(name_table_set(&run, &module->attributes, entry.name, entry.value));
    }
  }
  return true;
}

void link_import(Stmt* stmt) {
  stmt->exec = stmt->kind == StmtKind::kImport ? exec_import : exec_import_from;
}

}  // namespace pyexec
