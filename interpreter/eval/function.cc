// SPDX-License-Identifier: Apache-2.0
#include "interpreter/eval/frame.h"

// def and lambda: making function objects, their defaults, annotations and closures; decorators.

namespace pyexec {

ValueArray* capture_closure(Frame& frame, Code* code) {
  TRY(ValueArray * closure, frame.run.allocate_values(code->free_variables.size()));
  for (size_t i = 0; i < code->free_variables.size(); ++i) {
    closure->items[i] = frame.slots[code->free_variables[i].outer_slot];
  }
  return closure;
}

namespace {

bool set_defaults(Frame& frame, Code* code, Function* function) {
  Run& run = frame.run;
  size_t count = 0;
  for (size_t i = 0; i < code->positional_count; ++i) {
    count += code->parameters[i].default_value != nullptr ? 1 : 0;
  }
  if (count > 0) {
    Value* base = run.top();
    for (size_t i = code->positional_count - count; i < code->positional_count; ++i) {
      TRY(Value value, evaluate(code->parameters[i].default_value, frame));
      TRY(run.push(value));
    }
    TRY(function->defaults, tuple_from(run, base, count));
    run.set_top(base);
  }
  size_t end = size_t{code->positional_count} + code->keyword_only_count;
  for (size_t i = code->positional_count; i < end; ++i) {
    if (code->parameters[i].default_value != nullptr) {
      TRY(Value value, evaluate(code->parameters[i].default_value, frame));
      TRY(name_table_set(&run, &function->keyword_defaults, static_cast<Str*>(code->parameters[i].name->interned),
                         value));
    }
  }
  return true;
}

bool annotate(Frame& frame, Dict** annotations, Str* name, Expr* annotation, std::string_view text) {
  if (annotation == nullptr && text.empty()) {
    return true;
  }
  Run& run = frame.run;
  Value value;
  if (annotation != nullptr) {
    TRY(value, evaluate(annotation, frame));
  } else {
    TRY(Str * as_text, str_from_utf8(run, text));
    value = Value::object(as_text);
  }
  if (*annotations == nullptr) {
    TRY(*annotations, dict_new(run));
  }
  return dict_set_str(run, *annotations, name, value);
}

bool set_annotations(Frame& frame, Code* code, Function* function) {
  Run& run = frame.run;
  Dict* annotations = nullptr;
  // In CPython's order: positional, positional-only, *args, keyword-only, **kwargs.
  size_t total = code->parameters.size();
  size_t keyword_only_end = size_t{code->positional_count} + code->keyword_only_count;
  size_t varargs_end = keyword_only_end + (code->has_varargs ? 1 : 0);
  const size_t ranges[][2] = {{code->positional_only_count, code->positional_count},
                              {0, code->positional_only_count},
                              {keyword_only_end, varargs_end},
                              {code->positional_count, keyword_only_end},
                              {varargs_end, total}};
  for (const auto& range : ranges) {
    for (size_t i = range[0]; i < range[1]; ++i) {
      const Parameter& parameter = code->parameters[i];
      TRY(annotate(frame, &annotations, static_cast<Str*>(parameter.name->interned), parameter.annotation,
                   parameter.annotation_text));
    }
  }
  if (code->return_annotation != nullptr || !code->return_annotation_text.empty()) {
    TRY(Str * name, str_intern(run, "return"));
    TRY(annotate(frame, &annotations, name, code->return_annotation, code->return_annotation_text));
  }
  if (annotations != nullptr) {
    function->annotations = Value::object(annotations);
  }
  return true;
}

Value eval_lambda(Expr* node, Frame& frame) {
  return make_function(frame, static_cast<LambdaExpr*>(node)->code);
}

}  // namespace

Value make_function(Frame& frame, Code* code) {
  Run& run = frame.run;
  Function* function = run.allocate_object<Function>(&types::function_, CellKind::kFunction);
  TRY(function);
  function->doc = Value::none();
  function->annotations = Value::absent();
  function->code = code;
  function->program = frame.program;
  function->name = static_cast<Str*>(code->name->interned);
  TRY(set_defaults(frame, code, function));
  TRY(set_annotations(frame, code, function));
  if (!code->free_variables.empty()) {
    TRY(function->closure, capture_closure(frame, code));
  }
  if (code->qualified_name == code->name->text) {
    function->qualified_name = function->name;
  } else {
    TRY(function->qualified_name, str_from_utf8(run, code->qualified_name));
  }
  function->module = static_cast<Str*>(frame.program->module_name);
  if (code->has_docstring) {
    TRY(Str * doc, str_from_utf8(run, code->docstring));
    function->doc = Value::object(doc);
  }
  return Value::object(function);
}

Value apply_decorators(Frame& frame, std::span<Expr*> decorators, const Value* evaluated, Value value) {
  for (size_t i = decorators.size(); i > 0; --i) {
    value = call(frame.run, evaluated[i - 1], {value});
    if (value.is_raised()) {
      return fail_here(frame, decorators[i - 1]->span);
    }
  }
  return value;
}

static Completion exec_def(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<FunctionDefStmt*>(node);
  Run& run = frame.run;
  Value* base = run.top();
  for (Expr* decorator : stmt->decorators) {
    TRY(Value value, evaluate(decorator, frame));
    TRY(run.push(value));
  }
  TRY(Value function, make_function(frame, stmt->code));
  TRY(function, apply_decorators(frame, stmt->decorators, base, function));
  run.set_top(base);
  return store(stmt->target, frame, function) ? Completion::kNormal : Completion::kRaise;
}

// type X = … (3.12): the code makes the alias object.
static Completion exec_type_alias(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<TypeAliasStmt*>(node);
  TRY(Value thunk, make_function(frame, stmt->code));
  TRY(Value value, call(frame.run, thunk, {}));
  return store(stmt->target, frame, value) ? Completion::kNormal : Completion::kRaise;
}

void link_type_alias(TypeAliasStmt* stmt) {
  stmt->exec = exec_type_alias;
}
void link_def(FunctionDefStmt* stmt) {
  stmt->exec = exec_def;
}
void link_lambda(LambdaExpr* expr) {
  expr->eval = eval_lambda;
}

}  // namespace pyexec
