// SPDX-License-Identifier: Apache-2.0
#include "interpreter/eval/frame.h"
#include "interpreter/objects/module.h"

// import statements: a closed list of native modules (R5), made anew for each run on their first import.

namespace pyexec {

namespace {

// The module, or the first package of a dotted name. Raised: with the traceback entry.
Module* load(Frame& frame, std::string_view name, Span span) {
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

Completion import_star(ImportFromStmt* stmt, Frame& frame, Module* module) {
  Run& run = frame.run;
  GlobalTable* table = run.globals;
  NameTable* names = module->attributes;
  for (uint32_t i = 0; names != nullptr && i < names->count; ++i) {
    Str* name = names->entries()[i].name;
    if (name == nullptr || (name->length > 0 && name->at(0) == '_')) {
      continue;
    }
    bool mentioned = false;
    for (size_t at = 0; at < table->count; ++at) {
      if (table->entries[at].name == name) {
        table->entries[at].value = names->entries()[i].value;
        mentioned = true;
      }
    }
    if (!mentioned) {
      TRY(name_table_set(&run, &run.extra_globals, name, names->entries()[i].value));
    }
  }
  static_cast<void>(stmt);
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
    NameEntry* entry = module->attributes != nullptr ? module->attributes->find(name) : nullptr;
    Value value = entry != nullptr ? entry->value : Value::absent();
    if (value.is_absent()) {
      // A submodule that has not been imported yet.
      std::string dotted = std::string(stmt->module) + "." + std::string(alias.name->text);
      Module* submodule = module_exists(dotted) ? import_module(run, dotted) : nullptr;
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

void link_import(Stmt* stmt) {
  stmt->exec = stmt->kind == StmtKind::kImport ? exec_import : exec_import_from;
}

}  // namespace pyexec
