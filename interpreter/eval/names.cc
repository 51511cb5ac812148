// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "interpreter/eval/frame.h"

// Variables: reading, binding and deleting a name in each of its five scopes.

namespace pyexec {

RaisedResult fail_here(Frame& frame, Span span) {
  frame.run.add_traceback(frame.code, frame.program, span);
  return kRaised;
}

// Where a failing expression is said to be. An attribute that stands on a later line than its object, and a method call
// by it, are on the attribute's line. CPython compiles a call with many arguments in another way, without that.
static Span failing_span(const Frame& frame, const Expr* expr) {
  const Expr* attribute = expr;
  if (expr->kind == ExprKind::kCall) {
    auto* call = static_cast<const CallExpr*>(expr);
    constexpr size_t kManyArguments = 30;
    if (!call->has_unpacking &&
        call->arguments.size() + call->keywords.size() + (call->keywords.empty() ? 0 : 1) < kManyArguments) {
      attribute = call->function;
    }
  }
  Span span = expr->span;
  if (attribute->kind == ExprKind::kAttribute) {
    auto* member = static_cast<const AttributeExpr*>(attribute);
    if (frame.program->source.line_of(member->name_span.begin) != frame.program->source.line_of(span.begin)) {
      // Back from its end by the number of characters, as CPython counts, not of bytes.
      std::string_view name =
          frame.program->source.text().substr(member->name_span.begin, member->name_span.end - member->name_span.begin);
      auto characters = std::count_if(name.begin(), name.end(), [](char c) { return (c & 0xC0) != 0x80; });
      span.begin = member->name_span.end - static_cast<uint32_t>(characters);
    }
  }
  return span;
}

RaisedResult fail_here(Frame& frame, const Expr* expr) {
  return fail_here(frame, failing_span(frame, expr));
}

static Str* name_text(const NameExpr* name) {
  return static_cast<Str*>(name->name->interned);
}

Value unbound_name(Frame& frame, NameExpr* name) {
  Run& run = frame.run;
  Str* text = name_text(name);
  bool is_free = false;
  if (name->scope == NameScope::kCell || name->scope == NameScope::kClassCell) {
    for (const FreeVariable& variable : frame.code->free_variables) {
      is_free = is_free || variable.slot == name->index;
    }
  }
  if (is_free) {
    run.raise(types::name_error_,
              "cannot access free variable '{}' where it is not associated with a value in enclosing scope", {text});
  } else if (name->scope == NameScope::kLocal || name->scope == NameScope::kCell) {
    run.raise(types::unbound_local_error_, "cannot access local variable '{}' where it is not associated with a value",
              {text});
  } else {
    run.raise(types::name_error_, "name '{}' is not defined", {text});
  }
  if (run.pending() != nullptr) {
    // As CPython: the error of an unbound local does not know the name.
    if (run.pending()->type() == &types::name_error_) {
      run.pending()->field[0] = Value::object(text);
    }
  }
  return fail_here(frame, name);
}

// A class body reads and binds its names in what __prepare__ gave: nearly always a plain dict. absent(): not there.
Value class_namespace_get(Frame& frame, Str* name) {
  Run& run = frame.run;
  if (frame.class_mapping.is_absent()) [[likely]] {
    return dict_get_str(run, frame.class_namespace, name);
  }
  Value value = get_item(run, frame.class_mapping, Value::object(name));
  return value.is_raised() && run.catch_if(types::key_error_) != nullptr ? Value::absent() : value;
}

bool class_namespace_set(Frame& frame, Str* name, Value value) {
  return frame.class_mapping.is_absent() ? dict_set_str(frame.run, frame.class_namespace, name, value)
                                         : set_item(frame.run, frame.class_mapping, Value::object(name), value);
}

namespace {

NameExpr* as_name(Expr* expr) {
  return static_cast<NameExpr*>(expr);
}

Value load_local(Expr* expr, Frame& frame) {
  Value value = load_slot(&frame.slots[as_name(expr)->index]);
  if (value.is_empty()) [[unlikely]] {
    return unbound_name(frame, as_name(expr));
  }
  return value;
}
bool store_local(Expr* expr, Frame& frame, Value value) {
  store_slot(&frame.slots[as_name(expr)->index], value);
  return true;
}

CellVariable* cell_of(Expr* expr, Frame& frame) {
  return static_cast<CellVariable*>(frame.slots[as_name(expr)->index].as_object());
}
Value load_cell(Expr* expr, Frame& frame) {
  Value value = load_slot(&cell_of(expr, frame)->value);
  if (value.is_empty()) [[unlikely]] {
    return unbound_name(frame, as_name(expr));
  }
  return value;
}
bool store_cell(Expr* expr, Frame& frame, Value value) {
  store_slot(&cell_of(expr, frame)->value, value);
  return true;
}

Value load_global(Expr* expr, Frame& frame) {
  const GlobalEntry& entry = frame.globals[as_name(expr)->index];
  Value value = load_slot(&entry.value);
  if (value.is_empty()) {
    value = load_slot(&entry.builtin);
    if (value.is_empty()) [[unlikely]] {
      return unbound_name(frame, as_name(expr));
    }
  }
  return value;
}
bool store_global(Expr* expr, Frame& frame, Value value) {
  store_slot(&frame.globals[as_name(expr)->index].value, value);
  return true;
}

Value load_class(Expr* expr, Frame& frame) {
  NameExpr* name = as_name(expr);
  Value value = class_namespace_get(frame, name_text(name));
  if (!value.is_absent()) {
    return value.is_raised() ? static_cast<Value>(fail_here(frame, expr)) : value;
  }
  if (name->scope == NameScope::kClassCell) {
    return load_cell(expr, frame);
  }
  return load_global(expr, frame);
}
bool store_class(Expr* expr, Frame& frame, Value value) {
  return class_namespace_set(frame, name_text(as_name(expr)), value) || fail_here(frame, expr);
}

}  // namespace

void link_name(Linker&, NameExpr* name) {
  switch (name->scope) {
    case NameScope::kLocal:
      name->eval = load_local;
      name->store = store_local;
      return;
    case NameScope::kCell:
      name->eval = load_cell;
      name->store = store_cell;
      return;
    case NameScope::kGlobal:
      name->eval = load_global;
      name->store = store_global;
      return;
    case NameScope::kClass:
    case NameScope::kClassCell:
      name->eval = load_class;
      name->store = store_class;
      return;
  }
}

bool delete_name(NameExpr* name, Frame& frame) {
  Value* place = nullptr;
  switch (name->scope) {
    case NameScope::kLocal:
      place = &frame.slots[name->index];
      break;
    case NameScope::kCell:
      place = &cell_of(name, frame)->value;
      break;
    case NameScope::kGlobal:
      place = &frame.globals[name->index].value;
      break;
    case NameScope::kClass:
    case NameScope::kClassCell: {
      if (!frame.class_mapping.is_absent()) {
        if (delete_item(frame.run, frame.class_mapping, Value::object(name_text(name)))) {
          return true;
        }
        if (frame.run.catch_if(types::key_error_) != nullptr) {
          frame.run.raise(types::name_error_, "name '{}' is not defined", {name_text(name)});
        }
        return fail_here(frame, name);
      }
      TRY(Truth removed, dict_remove(frame.run, frame.class_namespace, Value::object(name_text(name)), nullptr));
      if (removed == Truth::kFalse) {
        frame.run.raise(types::name_error_, "name '{}' is not defined", {name_text(name)});
        return fail_here(frame, name);
      }
      return true;
    }
  }
  if (place->is_empty()) {
    static_cast<void>(unbound_name(frame, name));
    return false;
  }
  *place = Value::empty();
  return true;
}

}  // namespace pyexec
