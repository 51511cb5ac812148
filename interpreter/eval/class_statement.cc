// SPDX-License-Identifier: Apache-2.0
#include "interpreter/eval/frame.h"
#include "interpreter/objects/class.h"

// The class statement: bases, metaclass, the namespace that the body fills, and the call of the metaclass.

namespace pyexec {

namespace {

// Bases that are not classes may stand for some: __mro_entries__.
Tuple* resolve_bases(Run& run, Tuple* bases, bool* changed) {
  bool all_classes = true;
  for (size_t i = 0; i < bases->length; ++i) {
    all_classes = all_classes && is_type(bases->items[i]);
  }
  if (all_classes) {
    return bases;
  }
  TRY(List * resolved, list_new(run, bases->length));
  for (size_t i = 0; i < bases->length; ++i) {
    Value base = bases->items[i];
    Value entries =
        is_type(base) ? Value::absent() : call_special(run, base, &names::dunder_mro_entries, {Value::object(bases)});
    TRY(entries);
    if (entries.is_absent()) {
      TRY(list_append(run, resolved, base));
      continue;
    }
    if (!is_tuple(entries)) {
      return run.raise(types::type_error_, "__mro_entries__ must return a tuple");
    }
    *changed = true;
    TRY(list_extend(run, resolved, entries));
  }
  return tuple_from(run, resolved->items != nullptr ? resolved->items->items : nullptr, resolved->length);
}

// A decorated class may be a dataclass: its annotated names are attributes that its instances get.
uint32_t annotated_names(const ClassDefStmt* stmt) {
  uint32_t count = 0;
  for (size_t i = 0; !stmt->decorators.empty() && i < stmt->code->body.size(); ++i) {
    count += stmt->code->body[i]->kind == StmtKind::kAnnAssign ? 1 : 0;
  }
  return count;
}

// Fills the namespace; what the class knows of itself comes first.
bool run_class_body(Frame& outer, ClassDefStmt* stmt, Value class_namespace, Value* class_cell) {
  Code* code = stmt->code;
  Run& run = outer.run;
  Value* slots = run.reserve_stack(code->slot_count);
  TRY(slots);
  for (uint32_t slot : code->cell_slots) {
    TRY(CellVariable * cell, cell_new(run, Value::empty()));
    slots[slot] = Value::object(cell);
  }
  for (const FreeVariable& variable : code->free_variables) {
    slots[variable.slot] = outer.slots[variable.outer_slot];
  }
  Frame frame{slots, run, code, outer.program, globals_of(code)};
  if (is_dict(class_namespace) && type_of(class_namespace) == &types::dict_) {
    frame.class_namespace = as_dict(class_namespace);
  } else {
    frame.class_mapping = class_namespace;
  }
  TRY(class_namespace_set(frame, &names::dunder_module, Value::object(static_cast<Str*>(outer.program->module_name))));
  TRY(Str * qualified_name, str_from_utf8(run, code->qualified_name));
  TRY(class_namespace_set(frame, &names::dunder_qualname, Value::object(qualified_name)));
  if (code->has_docstring) {
    TRY(Str * doc, str_from_utf8(run, code->docstring));
    TRY(class_namespace_set(frame, &names::dunder_doc, Value::object(doc)));
  }
  if (!run.enter_recursion("")) {
    return kRaised;
  }
  Completion completion = execute_block(code->body, frame);
  run.leave_recursion();
  if (completion == Completion::kRaise) {
    return kRaised;
  }
  *class_cell = code->needs_class_cell ? slots[code->class_cell_slot] : Value::absent();
  run.set_top(slots);
  return true;
}

Completion exec_class(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<ClassDefStmt*>(node);
  Run& run = frame.run;
  Code* code = stmt->code;
  Value* start = run.top();
  for (Expr* decorator : stmt->decorators) {
    TRY(Value value, evaluate(decorator, frame));
    TRY(run.push(value));
  }
  Value* base = run.top();
  for (Expr* expr : stmt->bases) {
    if (expr->kind == ExprKind::kStarred) {
      TRY(Value iterable, evaluate(static_cast<StarredExpr*>(expr)->value, frame));
      bool is_iterable = type_of(iterable)->slots.iter != nullptr || type_of(iterable)->slots.get_item != nullptr;
      if (!is_iterable) {
        run.raise(types::type_error_, "Value after * must be an iterable, not {}", {type_of(iterable)});
      }
      List* all = is_iterable ? list_from_iterable(run, iterable) : nullptr;
      if (all == nullptr) {
        return fail_here(frame, stmt->span);
      }
      for (size_t i = 0; i < all->length; ++i) {
        TRY(run.push(all->items->items[i]));
      }
    } else {
      TRY(Value value, evaluate(expr, frame));
      TRY(run.push(value));
    }
  }
  TRY(Tuple * written_bases, tuple_from(run, base, static_cast<size_t>(run.top() - base)));
  run.set_top(base);
  TRY(run.push(Value::object(written_bases)));
  // Keywords: metaclass apart, the others go to __prepare__, the metaclass and __init_subclass__.
  TRY(Dict * keywords, dict_new(run));
  TRY(run.push(Value::object(keywords)));
  Value metaclass = Value::absent();
  for (const Keyword& keyword : stmt->keywords) {
    TRY(Value value, evaluate(keyword.value, frame));
    if (keyword.name == nullptr) {
      if (!dict_update(run, keywords, value)) {
        return fail_here(frame, stmt->span);
      }
    } else {
      TRY(dict_set_str(run, keywords, static_cast<Str*>(keyword.name->interned), value));
    }
  }
  TRY(metaclass, dict_get_str(run, keywords, &names::metaclass_));
  if (!metaclass.is_absent()) {
    TRY(dict_remove(run, keywords, Value::object(&names::metaclass_), nullptr));
  }
  bool bases_changed = false;
  Tuple* bases = resolve_bases(run, written_bases, &bases_changed);
  if (bases == nullptr) {
    return fail_here(frame, stmt->span);
  }
  Type* metatype = nullptr;
  if (metaclass.is_absent() || is_type(metaclass)) {
    Type* first = !metaclass.is_absent() ? as_type(metaclass)
                  : bases->length > 0    ? type_of(bases->items[0])
                                         : &types::type_;
    metatype = winning_metatype(run, first, bases);
    if (metatype == nullptr) {
      return fail_here(frame, stmt->span);
    }
    metaclass = Value::object(metatype);
  }
  Str* name = static_cast<Str*>(code->name->interned);
  // The values of the keywords, on the stack behind the positional arguments of each call below.
  KeywordNames keyword_names{0, nullptr};
  TRY(Buffer * buffer, run.allocate_buffer((keywords->length + 1) * sizeof(Str*)));
  Str** keyword_list = reinterpret_cast<Str**>(buffer->bytes());
  auto push_keywords = [&]() -> bool {
    size_t position = 0;
    keyword_names.count = 0;
    Value key;
    Value value;
    while (dict_next(keywords, &position, &key, &value)) {
      TRY(keyword_list[keyword_names.count], str_intern(run, as_str(key)));
      ++keyword_names.count;
      TRY(run.push(value));
    }
    keyword_names.names = keyword_list;
    return true;
  };
  // __prepare__: a plain dict unless the metaclass has its own.
  Value class_namespace = Value::absent();
  if (metatype != &types::type_) {
    Value prepare = get_attribute_or_absent(run, metaclass, &names::dunder_prepare);
    TRY(prepare);
    if (!prepare.is_absent()) {
      Value* arguments = run.top();
      TRY(run.push(Value::object(name)));
      TRY(run.push(Value::object(bases)));
      TRY(push_keywords());
      class_namespace = call_on_stack(run, prepare, arguments, 2, keyword_names.count != 0 ? &keyword_names : nullptr);
      run.set_top(arguments);
      if (class_namespace.is_raised()) {
        return fail_here(frame, stmt->span);
      }
      if (type_of(class_namespace)->slots.get_item == nullptr) {
        if (metatype != nullptr) {
          run.raise(types::type_error_, "{}.__prepare__() must return a mapping, not {}",
                    {type_name(metatype), type_of(class_namespace)});
        } else {
          run.raise(types::type_error_, "<metaclass>.__prepare__() must return a mapping, not {}",
                    {type_of(class_namespace)});
        }
        return fail_here(frame, stmt->span);
      }
    }
  }
  if (class_namespace.is_absent()) {
    TRY(Dict * plain, dict_new(run));
    class_namespace = Value::object(plain);
  }
  TRY(run.push(class_namespace));
  Value class_cell = Value::absent();
  if (!run_class_body(frame, stmt, class_namespace, &class_cell)) {
    return fail_here(frame, stmt->span);
  }
  if (bases_changed) {
    TRY(set_item(run, class_namespace, Value::object(&names::dunder_orig_bases), Value::object(written_bases)));
  }
  if (!class_cell.is_absent()) {
    TRY(set_item(run, class_namespace, Value::object(&names::dunder_classcell), class_cell));
  }
  Value* arguments = run.top();
  TRY(run.push(Value::object(name)));
  TRY(run.push(Value::object(bases)));
  TRY(run.push(class_namespace));
  TRY(push_keywords());
  run.pending_self_attributes = stmt->self_attributes + annotated_names(stmt);
  Value made = call_on_stack(run, metaclass, arguments, 3, keyword_names.count != 0 ? &keyword_names : nullptr);
  run.pending_self_attributes = 0;
  if (made.is_raised()) {
    return fail_here(frame, stmt->span);
  }
  TRY(made, apply_decorators(frame, stmt->decorators, start, made));
  run.set_top(start);
  return store(stmt->target, frame, made) ? Completion::kNormal : Completion::kRaise;
}

}  // namespace

void link_class(ClassDefStmt* stmt) {
  stmt->exec = exec_class;
}

}  // namespace pyexec
