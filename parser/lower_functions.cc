// SPDX-License-Identifier: Apache-2.0
#include <optional>

#include "parser/lower.h"

// Functions, lambdas and classes: parameters, code objects, their scopes and names.

namespace pyexec {

using namespace symbol_flags;

Code* Lowering::new_code(CodeKind kind, NameEntry* name, Span span, Span name_span) {
  auto* code = arena_.make<Code>();
  count_node();
  code->kind = kind;
  code->name = name;
  code->span = span;
  code->name_span = name_span;
  code->first_line = program_.source.line_of(span.begin);
  Scope* around = scopes_.current();
  code->parent = around != nullptr ? around->code : nullptr;
  program_.codes.push_back(code);
  return code;
}

namespace {

// "Outer.method.<locals>." for what is defined in `scope`.
void append_prefix(const Scope* scope, std::string& to) {
  switch (scope->kind) {
    case ScopeKind::kModule:
      return;
    case ScopeKind::kComprehension: {
      append_prefix(scope->parent, to);
      const ComprehensionKind what = scope->comprehension->comprehension;
      to += what == ComprehensionKind::kList  ? "<listcomp>."
            : what == ComprehensionKind::kSet ? "<setcomp>."
                                              : "<dictcomp>.";
      return;
    }
    case ScopeKind::kClass:
    case ScopeKind::kGenerator:
      to += scope->code->qualified_name;
      to += '.';
      return;
    default:
      to += scope->code->qualified_name;
      to += ".<locals>.";
  }
}

}  // namespace

void Lowering::name_code(Code* code, Scope* around, std::string_view name, bool is_global) {
  if (is_global || around->kind == ScopeKind::kModule) {
    code->qualified_name = name;
    return;
  }
  std::string& text = scratch_.text;
  text.clear();
  append_prefix(around, text);
  text += name;
  code->qualified_name = stable(text);
}

// ---- parameters ----------------------------------------------------------------------------------------------------

namespace {

constexpr size_t kMaxParameters = 65'000;

enum class ParameterGroup : uint8_t { kPositional, kKeywordOnly, kVarArgs, kVarKeywords };

}  // namespace

// The parameters stand in LoweringScratch::parameters from `first` on, in source order.
struct Lowering::ParameterList {
  size_t first;
  uint16_t positional_only = 0;
  bool is_keyword_only = false;
};

void Lowering::parameters(ParameterList& list) {
  each_child([&] { parameter(list); });
}

void Lowering::parameter(ParameterList& list) {
  Parameter result;
  result.span = span();
  auto group = list.is_keyword_only ? ParameterGroup::kKeywordOnly : ParameterGroup::kPositional;
  // At a name, `*name` or `**name`.
  auto read_name = [&] {
    if (kind() == cst::kListSplatPattern || kind() == cst::kDictionarySplatPattern) {
      group = kind() == cst::kListSplatPattern ? ParameterGroup::kVarArgs : ParameterGroup::kVarKeywords;
      cursor_.first_child();
      go_next();
      result.name = identifier();
      result.span = span();
      cursor_.parent();
    } else {
      result.name = identifier();
      result.span = span();
    }
  };
  auto read_annotation = [&] {
    result.annotation = annotation(&result.annotation_text);
    result.span.end = end();
  };
  switch (kind()) {
    case cst::kIdentifier:
    case cst::kListSplatPattern:
    case cst::kDictionarySplatPattern:
      read_name();
      break;
    case cst::kTypedParameter:
      cursor_.first_child();
      read_name();
      go_next();
      go_next();
      read_annotation();
      cursor_.parent();
      break;
    case cst::kDefaultParameter:
      cursor_.first_child();
      read_name();
      go_next();
      go_next();
      result.default_value = expression();
      cursor_.parent();
      break;
    case cst::kTypedDefaultParameter:
      cursor_.first_child();
      read_name();
      go_next();
      go_next();
      read_annotation();
      go_next();
      go_next();
      result.default_value = expression();
      cursor_.parent();
      break;
    case cst::kPositionalSeparator:
      list.positional_only = static_cast<uint16_t>(scratch_.parameters.size() - list.first);
      return;
    case cst::kKeywordSeparator:
      list.is_keyword_only = true;
      return;
    case cst::kTuplePattern:
      unsupported(span(), "tuple parameter");
      return;
    default:
      return;  // commas and parentheses
  }
  if (group == ParameterGroup::kVarArgs) {
    list.is_keyword_only = true;
  }
  if (scratch_.parameters.size() - list.first >= kMaxParameters) {
    unsupported(result.span, "more than 65,000 parameters");
    return;
  }
  scratch_.parameters.push_back({result, static_cast<uint8_t>(group)});
}

// In the function's scope: slots in the order positional, keyword-only, *args, **kwargs.
void Lowering::declare_parameters(Code* code, ParameterList& list) {
  const auto entries = std::span(scratch_.parameters).subspan(list.first);
  auto* ordered = static_cast<Parameter*>(arena_.allocate(entries.size() * sizeof(Parameter), alignof(Parameter)));
  size_t count = 0;
  for (auto group : {ParameterGroup::kPositional, ParameterGroup::kKeywordOnly, ParameterGroup::kVarArgs,
                     ParameterGroup::kVarKeywords}) {
    const size_t before = count;
    for (const auto& entry : entries) {
      if (entry.group == static_cast<uint8_t>(group)) {
        new (&ordered[count++]) Parameter(entry.parameter);
      }
    }
    const auto of_group = static_cast<uint16_t>(count - before);
    switch (group) {
      case ParameterGroup::kPositional:
        code->positional_count = of_group;
        break;
      case ParameterGroup::kKeywordOnly:
        code->keyword_only_count = of_group;
        break;
      case ParameterGroup::kVarArgs:
        code->has_varargs = of_group != 0;
        break;
      case ParameterGroup::kVarKeywords:
        code->has_varkeywords = of_group != 0;
        break;
    }
  }
  code->positional_only_count = list.positional_only;
  code->parameters = {ordered, count};
  Scope* scope = scopes_.current();
  scope->slot_count = static_cast<uint32_t>(count);
  for (uint32_t i = 0; i < count; i++) {
    NameEntry* name = entry_of(ordered[i].name);
    Symbol* symbol = scopes_.symbol(name);
    if (symbol->has(kParameter)) {
      fail(ErrorPhase::kSymbols, ordered[i].span,
           "duplicate argument '" + std::string(name->text) + "' in function definition");
      continue;
    }
    check_debug_name(name, code->span);
    symbol->declared = ordered[i].span;
    symbol->flags |= kBound | kParameter;
    symbol->index = i;
    bind_now(symbol);
  }
  scratch_.parameters.resize(list.first);
}

// At a `type` node. Null where annotations are not evaluated.
Expr* Lowering::annotation(std::string_view* annotation_text) {
  const Span here = span();
  *annotation_text = text();
  const bool was = in_annotation_;
  in_annotation_ = true;
  Expr* result = expression();
  in_annotation_ = was;
  // `*args: *Ts`: the annotation is the only item of Ts.
  uint32_t begin = 0;
  if (find_star(here.begin, &begin)) {
    *annotation_text = text({begin, here.end});
    auto* starred = make<StarredExpr>({begin, here.end});
    starred->value = result;
    const size_t first = mark();
    push(starred);
    auto* zero = make<ConstantExpr>({begin, here.end}, ConstantKind::kInt);
    auto* item = make<SubscriptExpr>({begin, here.end});
    item->object = finish_sequence<TupleExpr>({begin, here.end}, first);
    item->index = zero;
    result = item;
  }
  return has_future_annotations_ ? nullptr : result;
}

// The return annotation of a function whose body begins at `before`, if parse.cc took it away.
Expr* Lowering::hidden_annotation(uint32_t before, std::string_view* annotation_text) {
  const auto after = std::lower_bound(hidden_.spans.begin(), hidden_.spans.end(), before,
                                      [](Span span, uint32_t at) { return span.begin < at; });
  // The nearest one before the body is this function's if only `:` and blanks lie between.
  if (after == hidden_.spans.begin()) {
    return nullptr;
  }
  const Span here = *(after - 1);
  if (source_.find_first_not_of(" \t\\\r\n:", here.end) != before) {
    return nullptr;
  }
  TSTree* tree = hidden_.parse(hidden_.context, here);
  if (tree == nullptr) {
    fail(ErrorPhase::kSyntax, here, "invalid syntax");
    return nullptr;
  }
  TSTreeCursor own = ts_tree_cursor_new(ts_tree_root_node(tree));
  const cst::Cursor outer = cursor_;
  cursor_ = cst::Cursor(&own);
  cursor_.first_child();
  cursor_.first_child();
  Expr* result = annotation(annotation_text);
  cursor_ = outer;
  ts_tree_cursor_delete(&own);
  ts_tree_delete(tree);
  return result;
}

// ---- definitions ---------------------------------------------------------------------------------------------------

// What the walk knows about the surrounding frame and must find again after a function or class body.
struct Lowering::FrameState {
  size_t block_base;
  size_t flow;
  bool was_terminated;
  bool was_annotation;
};

Lowering::FrameState Lowering::enter_frame() {
  FrameState state{block_base_, flow_mark(), terminated_, in_annotation_};
  block_base_ = scratch_.blocks.size();
  terminated_ = false;
  in_annotation_ = false;
  return state;
}

void Lowering::leave_frame(const FrameState& state) {
  block_base_ = state.block_base;
  terminated_ = state.was_terminated;
  in_annotation_ = state.was_annotation;
  flow_reset(state.flow);
}

// At a block: the statements of a function or class, without the docstring.
void Lowering::code_body(Code* code) {
  const size_t first = mark();
  bool is_first = true;
  each_child([&] {
    if (stopped_ || !is_statement()) {
      return;
    }
    statement();
    if (is_first) {
      take_docstring(code, first);
    }
    is_first = false;
  });
  std::span<Stmt*> body = take<Stmt>(first);
  code->body = code->has_docstring ? body.subspan(1) : body;
}

// The first statement is a plain string: an f-string is none, even without fields.
void Lowering::take_docstring(Code* code, size_t first) {
  if (mark() != first + 1) {
    return;
  }
  auto* statement = static_cast<Stmt*>(scratch_.items[first]);
  if (statement->kind != StmtKind::kExpression) {
    return;
  }
  auto* value = static_cast<ExpressionStmt*>(statement)->value;
  if (value->kind != ExprKind::kConstant || value == format_constant_ ||
      static_cast<ConstantExpr*>(value)->constant != ConstantKind::kStr) {
    return;
  }
  code->has_docstring = true;
  code->docstring = static_cast<ConstantExpr*>(value)->text;
}

struct Lowering::Generic {
  Code* code = nullptr;
  FrameState state{};
  Span span{};
  size_t first = 0;  // mark() of its statements
  std::vector<NameEntry*> names;
};

void Lowering::function_definition(std::span<Expr*> decorators) {
  const Span here = span();
  auto* statement = make<FunctionDefStmt>(here);
  statement->decorators = decorators;
  Scope* around = scopes_.current();
  bool is_async = false;
  bool is_global = false;
  NameEntry* name = nullptr;
  Code* code = nullptr;
  ParameterList list{scratch_.parameters.size()};
  Expr* return_annotation = nullptr;
  std::string_view return_text;
  std::optional<Generic> generic;
  const size_t binds = scratch_.pending_binds.size();
  each_child([&] {
    switch (kind()) {
      case cst::kAsync:
        is_async = true;
        break;
      case cst::kIdentifier:
        name = plain_identifier();
        code = new_code(CodeKind::kFunction, name, here, span());
        if (!decorators.empty()) {
          code->first_line = program_.source.line_of(decorators[0]->span.begin);
        }
        check_debug_name(name, here);
        statement->target = store_name(mangle(name), span());
        is_global = scopes_.symbol(mangle(name))->has(kGlobal);
        break;
      case cst::kTypeParameter:
        generic.emplace();
        enter_generic(*generic, name, here);
        code->parent = generic->code;
        type_parameters(*generic);
        break;
      case cst::kParameters:
        parameters(list);
        break;
      case cst::kType:
        return_annotation = annotation(&return_text);
        break;
      case cst::kBlock: {
        if (!hidden_.spans.empty() && return_text.empty()) {
          return_annotation = hidden_annotation(begin(), &return_text);
        }
        Scope* scope = scopes_.enter(ScopeKind::kFunction, code);
        scope->is_async = is_async;
        code->is_coroutine = is_async;
        code->return_annotation = return_annotation;
        code->return_annotation_text = return_text;
        name_code(code, around, name->text, is_global);
        const FrameState state = enter_frame();
        declare_parameters(code, list);
        if (around->kind == ScopeKind::kClass && code->positional_count != 0) {
          scope->self_name = entry_of(code->parameters[0].name);
        }
        code_body(code);
        if (is_async && code->is_generator && scope->value_return.end != 0) {
          fail(ErrorPhase::kCompile, scope->value_return, "'return' with value in async generator");
        }
        leave_frame(state);
        scopes_.leave();
        break;
      }
      default:
        break;
    }
  });
  statement->code = code;
  if (generic) {
    NameEntry* local = names_.intern_stable(".made");
    Expr* target = statement->target;
    statement->target = store_name_now(local, here);
    statement->decorators = {};
    push(statement);
    Code* hidden = leave_generic(*generic, load_name(local, here));
    flush_binds(binds);
    push_generic(hidden, target, decorators, here);
    return;
  }
  flush_binds(binds);
  push(statement);
}

void Lowering::class_definition(std::span<Expr*> decorators) {
  const Span here = span();
  auto* statement = make<ClassDefStmt>(here);
  statement->decorators = decorators;
  Scope* around = scopes_.current();
  bool is_global = false;
  NameEntry* name = nullptr;
  Code* code = nullptr;
  std::optional<Generic> generic;
  const size_t binds = scratch_.pending_binds.size();
  each_child([&] {
    switch (kind()) {
      case cst::kIdentifier:
        name = plain_identifier();
        code = new_code(CodeKind::kClass, name, here, span());
        check_debug_name(name, here);
        statement->target = store_name(mangle(name), span());
        is_global = scopes_.symbol(mangle(name))->has(kGlobal);
        break;
      case cst::kTypeParameter:
        generic.emplace();
        enter_generic(*generic, name, here);
        code->parent = generic->code;
        type_parameters(*generic);
        break;
      case cst::kArgumentList: {
        const size_t first = mark();
        const size_t first_keyword = scratch_.keywords.size();
        each_child([&] { argument(); });
        statement->bases = take<Expr>(first);
        statement->keywords = take_from(scratch_.keywords, first_keyword);
        check_keywords(statement->keywords, here);
        break;
      }
      case cst::kBlock: {
        Scope* scope = scopes_.enter(ScopeKind::kClass, code);
        scope->class_name = name;
        scope->class_statement = statement;
        name_code(code, around, name->text, is_global);
        const FrameState state = enter_frame();
        code_body(code);
        leave_frame(state);
        scopes_.leave();
        break;
      }
      default:
        break;
    }
  });
  statement->code = code;
  if (generic) {
    NameEntry* local = names_.intern_stable(".made");
    Expr* target = statement->target;
    statement->target = store_name_now(local, here);
    statement->decorators = {};
    push(statement);
    Code* hidden = leave_generic(*generic, load_name(local, here));
    flush_binds(binds);
    push_generic(hidden, target, decorators, here);
    return;
  }
  flush_binds(binds);
  push(statement);
}

void Lowering::decorated_definition() {
  const size_t first = mark();
  each_child([&] {
    switch (kind()) {
      case cst::kDecorator:
        cursor_.first_child();
        go_next();
        push(expression());
        cursor_.parent();
        break;
      case cst::kFunctionDefinition:
        function_definition(take<Expr>(first));
        break;
      case cst::kClassDefinition:
        class_definition(take<Expr>(first));
        break;
      default:
        break;
    }
  });
}

Expr* Lowering::lambda() {
  const Span here = span();
  auto* node = make<LambdaExpr>(here);
  Scope* around = scopes_.current();
  Code* code = new_code(CodeKind::kLambda, names_.intern_stable("<lambda>"), here, {here.begin, here.begin + 6});
  node->code = code;
  ParameterList list{scratch_.parameters.size()};
  bool is_body = false;
  each_child([&] {
    if (kind() == cst::kLambdaParameters) {
      parameters(list);
    } else if (kind() == cst::kColon) {
      is_body = true;
    } else if (is_body) {
      scopes_.enter(ScopeKind::kLambda, code);
      name_code(code, around, "<lambda>", false);
      const FrameState state = enter_frame();
      declare_parameters(code, list);
      auto* result = make<ReturnStmt>(span());
      result->value = expression();
      result->span = result->value->span;
      push(result);
      code->body = take<Stmt>(mark() - 1);
      leave_frame(state);
      scopes_.leave();
      if (as_capture_ != nullptr && as_capture_->is_found) {
        node->span.end = code->span.end = as_capture_->value_end;
      }
    }
  });
  return node;
}

// `type X = value`: the value is evaluated when somebody asks for it.
// ---- type parameters -----------------------------------------------------------------------------------------------

// A call of one of the builtins in objects/type_parameters.cc.
Expr* Lowering::hidden_call(std::string_view function, std::span<Expr* const> arguments, Span span) {
  auto* call = make<CallExpr>(span);
  call->function = load_name(names_.intern_stable(function), span);
  call->arguments = arena_.copy(arguments);
  return call;
}

Expr* Lowering::name_constant(NameEntry* name, Span span) {
  auto* constant = make<ConstantExpr>(span, ConstantKind::kStr);
  constant->text = name->text;
  return constant;
}

// At an expression: a function that evaluates it.
Expr* Lowering::lazy_expression(NameEntry* name) {
  const Span here = span();
  Code* code = new_code(CodeKind::kLambda, name, here, here);
  Scope* around = scopes_.current();
  scopes_.enter(ScopeKind::kLambda, code);
  name_code(code, around, name->text, false);
  const FrameState state = enter_frame();
  auto* result = make<ReturnStmt>(here);
  result->value = expression();
  push(result);
  code->body = take<Stmt>(mark() - 1);
  leave_frame(state);
  scopes_.leave();
  auto* lambda = make<LambdaExpr>(here);
  lambda->code = code;
  return lambda;
}

void Lowering::enter_generic(Generic& generic, NameEntry* name, Span span) {
  Scope* around = scopes_.current();
  NameEntry* hidden_name = names_.intern("<generic parameters of " + std::string(name->text) + ">");
  generic.code = new_code(CodeKind::kFunction, hidden_name, span, {span.begin, span.begin});
  scopes_.enter(ScopeKind::kFunction, generic.code);
  name_code(generic.code, around, hidden_name->text, false);
  generic.state = enter_frame();
  generic.span = span;
  generic.first = mark();
}

// `result` in the hidden function, with the type parameters given to it, is what the function returns.
Code* Lowering::leave_generic(Generic& generic, Expr* result) {
  const size_t first = mark();
  for (NameEntry* name : generic.names) {
    push(load_name(name, generic.span));
  }
  auto* all = make<TupleExpr>(generic.span);
  all->items = take<Expr>(first);
  Expr* arguments[] = {result, all};
  auto* returned = make<ReturnStmt>(generic.span);
  returned->value = hidden_call(".generic", std::span<Expr* const>(arguments), generic.span);
  push(returned);
  generic.code->body = take<Stmt>(generic.first);
  leave_frame(generic.state);
  scopes_.leave();
  return generic.code;
}

void Lowering::type_parameters(Generic& generic) {
  each_child([&] {
    if (ts_node_is_named(cursor_.node())) {
      type_parameter(generic);
    }
  });
}

// At `T`, `T: bound`, `*Ts` or `**P`, however deep the grammar has them.
void Lowering::type_parameter(Generic& generic) {
  const Span here = span();
  size_t depth = 0;
  while (kind() != cst::kIdentifier) {
    if (!cursor_.first_child()) {
      break;
    }
    ++depth;
    while (!ts_node_is_named(cursor_.node()) && go_next()) {
    }
  }
  NameEntry* name = identifier();
  const Span name_span = span();
  if (std::find(generic.names.begin(), generic.names.end(), name) != generic.names.end()) {
    fail(ErrorPhase::kSymbols, name_span, "duplicate type parameter '" + std::string(name->text) + "'");
  }
  int64_t stars = 0;
  for (size_t at = name_span.begin; at > 0; --at) {
    const char before = source_[at - 1];
    if (before == '*') {
      ++stars;
    } else if (before != ' ' && before != '\t') {
      break;
    }
  }
  Expr* bound = make<ConstantExpr>(here, ConstantKind::kNone);
  for (; depth > 0; --depth) {
    cursor_.parent();
    if (depth > 1 && go_next() && kind() == cst::kColon) {
      go_next();
      bound = lazy_expression(name);
    }
  }
  auto* kind_constant = make<ConstantExpr>(here, ConstantKind::kInt);
  kind_constant->integer = stars;
  Expr* arguments[] = {name_constant(name, name_span), kind_constant, bound};
  auto* assign = make<AssignStmt>(here);
  assign->value = hidden_call(".type_parameter", std::span<Expr* const>(arguments), here);
  Expr* targets[] = {store_name_now(name, name_span)};
  assign->targets = arena_.copy(std::span<Expr* const>(targets));
  push(assign);
  generic.names.push_back(name);
}

// target = decorators(hidden())
void Lowering::push_generic(Code* hidden, Expr* target, std::span<Expr*> decorators, Span span) {
  auto* lambda = make<LambdaExpr>(span);
  lambda->code = hidden;
  auto* call = make<CallExpr>(span);
  call->function = lambda;
  Expr* value = call;
  for (size_t i = decorators.size(); i-- > 0;) {
    auto* decorated = make<CallExpr>(decorators[i]->span);
    decorated->function = decorators[i];
    Expr* arguments[] = {value};
    decorated->arguments = arena_.copy(std::span<Expr* const>(arguments));
    value = decorated;
  }
  auto* assign = make<AssignStmt>(span);
  assign->value = value;
  Expr* targets[] = {target};
  assign->targets = arena_.copy(std::span<Expr* const>(targets));
  push(assign);
}

void Lowering::type_alias() {
  const Span here = span();
  auto* statement = make<TypeAliasStmt>(here);
  cursor_.first_child();
  go_next();
  cursor_.first_child();
  const bool has_parameters = kind() != cst::kIdentifier;
  if (has_parameters) {
    cursor_.first_child();
  }
  NameEntry* name = plain_identifier();
  const Span name_span = span();
  Generic generic;
  enter_generic(generic, name, here);
  if (has_parameters) {
    while (go_next()) {
      if (kind() == cst::kTypeParameter) {
        type_parameters(generic);
      } else if (ts_node_is_named(cursor_.node())) {
        type_parameter(generic);
      }
    }
    cursor_.parent();
  }
  cursor_.parent();
  go_next();
  go_next();
  Expr* arguments[] = {name_constant(name, name_span), lazy_expression(name)};
  statement->code = leave_generic(generic, hidden_call(".type_alias", std::span<Expr* const>(arguments), here));
  cursor_.parent();
  statement->target = store_name_now(mangle(name), name_span);
  push(statement);
}

}  // namespace pyexec
