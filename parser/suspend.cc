// SPDX-License-Identifier: Apache-2.0
#include "parser/suspend.h"

namespace pyexec {
namespace {

constexpr uint32_t kMaxSplitDepth = 500;  // nested statements that splitting may add

// The parts of an index: slices are no values, their bounds are.
void index_operands(Expr*& index, std::vector<Expr**>& to) {
  if (index == nullptr) {
    return;
  }
  if (index->kind == ExprKind::kSlice) {
    auto* slice = static_cast<SliceExpr*>(index);
    for (Expr** part : {&slice->lower, &slice->upper, &slice->step}) {
      if (*part != nullptr) {
        to.push_back(part);
      }
    }
  } else if (index->kind == ExprKind::kTuple) {
    for (Expr*& item : static_cast<TupleExpr*>(index)->items) {
      index_operands(item, to);
    }
  } else {
    to.push_back(&index);
  }
}

void default_operands(Code* code, std::vector<Expr**>& to) {
  for (Parameter& parameter : code->parameters) {
    if (parameter.default_value != nullptr) {
      to.push_back(&parameter.default_value);
    }
  }
}

// The operands that this node itself evaluates, always and in this order. Nodes that evaluate some of their operands
// only sometimes give none.
void operands_of(Expr* expr, std::vector<Expr**>& to) {
  switch (expr->kind) {
    case ExprKind::kUnaryOp:
      to.push_back(&static_cast<UnaryOpExpr*>(expr)->operand);
      break;
    case ExprKind::kBinaryOp: {
      auto* binary = static_cast<BinaryOpExpr*>(expr);
      to.push_back(&binary->left);
      to.push_back(&binary->right);
      for (BinaryRest& rest : binary->rest) {
        to.push_back(&rest.operand);
      }
      break;
    }
    case ExprKind::kLambda:
      default_operands(static_cast<LambdaExpr*>(expr)->code, to);
      break;
    case ExprKind::kCall: {
      auto* call = static_cast<CallExpr*>(expr);
      to.push_back(&call->function);
      for (Expr*& argument : call->arguments) {
        to.push_back(&argument);
      }
      for (Keyword& keyword : call->keywords) {
        to.push_back(&keyword.value);
      }
      break;
    }
    case ExprKind::kAttribute:
      to.push_back(&static_cast<AttributeExpr*>(expr)->object);
      break;
    case ExprKind::kSubscript:
      to.push_back(&static_cast<SubscriptExpr*>(expr)->object);
      index_operands(static_cast<SubscriptExpr*>(expr)->index, to);
      break;
    case ExprKind::kStarred:
      to.push_back(&static_cast<StarredExpr*>(expr)->value);
      break;
    case ExprKind::kList:
    case ExprKind::kTuple:
    case ExprKind::kSet:
      for (Expr*& item : static_cast<SequenceExpr*>(expr)->items) {
        to.push_back(&item);
      }
      break;
    case ExprKind::kDict:
      for (DictItem& item : static_cast<DictExpr*>(expr)->items) {
        if (item.key != nullptr) {
          to.push_back(&item.key);
        }
        to.push_back(&item.value);
      }
      break;
    case ExprKind::kJoinedStr:
      for (Expr*& part : static_cast<JoinedStrExpr*>(expr)->parts) {
        to.push_back(&part);
      }
      break;
    case ExprKind::kFormattedValue: {
      auto* value = static_cast<FormattedValueExpr*>(expr);
      to.push_back(&value->value);
      if (value->format_spec != nullptr) {
        to.push_back(&value->format_spec);
      }
      break;
    }
    case ExprKind::kNamedExpr:
      to.push_back(&static_cast<NamedExprExpr*>(expr)->value);
      break;
    case ExprKind::kAwait:
      to.push_back(&static_cast<AwaitExpr*>(expr)->value);
      break;
    case ExprKind::kYield:
      if (static_cast<YieldExpr*>(expr)->value != nullptr) {
        to.push_back(&static_cast<YieldExpr*>(expr)->value);
      }
      break;
    case ExprKind::kYieldFrom:
      to.push_back(&static_cast<YieldFromExpr*>(expr)->value);
      break;
    case ExprKind::kConstant:
    case ExprKind::kName:
    case ExprKind::kBoolOp:
    case ExprKind::kCompare:
    case ExprKind::kConditional:
    case ExprKind::kSlice:
    case ExprKind::kComprehension:
      break;
  }
}

bool is_suspension(const Expr* expr) {
  return expr->kind == ExprKind::kAwait || expr->kind == ExprKind::kYield || expr->kind == ExprKind::kYieldFrom;
}

}  // namespace

// ---- what suspends -------------------------------------------------------------------------------------------------

bool Suspension::mark(Expr* expr) {
  if (expr == nullptr) {
    return false;
  }
  bool result = is_suspension(expr);
  std::vector<Expr**> operands;
  operands_of(expr, operands);
  for (Expr** operand : operands) {
    result = mark(*operand) || result;
  }
  switch (expr->kind) {
    case ExprKind::kBoolOp:
      for (Expr* operand : static_cast<BoolOpExpr*>(expr)->operands) {
        result = mark(operand) || result;
      }
      break;
    case ExprKind::kCompare: {
      auto* compare = static_cast<CompareExpr*>(expr);
      result = mark(compare->left);
      for (Expr* operand : compare->comparators) {
        result = mark(operand) || result;
      }
      break;
    }
    case ExprKind::kConditional: {
      auto* conditional = static_cast<ConditionalExpr*>(expr);
      const bool condition = mark(conditional->condition);
      const bool then_value = mark(conditional->then_value);
      result = mark(conditional->else_value) || condition || then_value;
      break;
    }
    case ExprKind::kComprehension: {
      auto* comprehension = static_cast<ComprehensionExpr*>(expr);
      result = mark(comprehension->fors[0].iterable);
      if (comprehension->code != nullptr) {
        break;  // the rest runs in a frame of its own
      }
      const bool element = mark(comprehension->element);
      result = mark(comprehension->value) || element || result;
      for (size_t i = 0; i < comprehension->fors.size(); i++) {
        ComprehensionFor& clause = comprehension->fors[i];
        result = clause.is_async || mark(clause.target) || result;
        if (i != 0) {
          result = mark(clause.iterable) || result;
        }
        for (Expr* condition : clause.conditions) {
          result = mark(condition) || result;
        }
      }
      break;
    }
    default:
      break;
  }
  if (result) {
    marked_.insert(expr);
  }
  return result;
}

bool Suspension::mark_block(Block block) {
  bool result = false;
  for (Stmt* stmt : block) {
    result = mark(stmt) || result;
  }
  return result;
}

bool Suspension::mark(Stmt* stmt) {
  bool result = false;
  auto also = [&](bool value) { result = result || value; };
  switch (stmt->kind) {
    case StmtKind::kExpression:
      also(mark(static_cast<ExpressionStmt*>(stmt)->value));
      break;
    case StmtKind::kAssign:
      also(mark(static_cast<AssignStmt*>(stmt)->value));
      for (Expr* target : static_cast<AssignStmt*>(stmt)->targets) {
        also(mark(target));
      }
      break;
    case StmtKind::kAugAssign:
      also(mark(static_cast<AugAssignStmt*>(stmt)->target));
      also(mark(static_cast<AugAssignStmt*>(stmt)->value));
      break;
    case StmtKind::kAnnAssign:
      also(mark(static_cast<AnnAssignStmt*>(stmt)->target));
      also(mark(static_cast<AnnAssignStmt*>(stmt)->value));
      break;
    case StmtKind::kReturn:
      also(mark(static_cast<ReturnStmt*>(stmt)->value));
      break;
    case StmtKind::kDelete:
      for (Expr* target : static_cast<DeleteStmt*>(stmt)->targets) {
        also(mark(target));
      }
      break;
    case StmtKind::kIf:
      for (IfClause& clause : static_cast<IfStmt*>(stmt)->clauses) {
        also(mark(clause.condition));
        also(mark_block(clause.body));
      }
      also(mark_block(static_cast<IfStmt*>(stmt)->else_body));
      break;
    case StmtKind::kWhile: {
      auto* loop = static_cast<WhileStmt*>(stmt);
      also(mark(loop->condition));
      also(mark_block(loop->body));
      also(mark_block(loop->else_body));
      break;
    }
    case StmtKind::kFor: {
      auto* loop = static_cast<ForStmt*>(stmt);
      also(loop->is_async);
      also(mark(loop->target));
      also(mark(loop->iterable));
      also(mark_block(loop->body));
      also(mark_block(loop->else_body));
      break;
    }
    case StmtKind::kTry: {
      auto* attempt = static_cast<TryStmt*>(stmt);
      also(mark_block(attempt->body));
      for (ExceptClause& clause : attempt->handlers) {
        if (mark(clause.type)) {
          refuse(clause.type->span, "a suspension in the type of an except clause");
        }
        also(mark_block(clause.body));
      }
      also(mark_block(attempt->else_body));
      also(mark_block(attempt->finally_body));
      break;
    }
    case StmtKind::kWith: {
      auto* with = static_cast<WithStmt*>(stmt);
      also(with->is_async);
      also(mark(with->context));
      also(mark(with->target));
      also(mark_block(with->body));
      break;
    }
    case StmtKind::kFunctionDef: {
      auto* definition = static_cast<FunctionDefStmt*>(stmt);
      for (Expr* decorator : definition->decorators) {
        also(mark(decorator));
      }
      for (Parameter& parameter : definition->code->parameters) {
        also(mark(parameter.default_value));
        also(mark(parameter.annotation));
      }
      also(mark(definition->code->return_annotation));
      break;
    }
    case StmtKind::kClassDef: {
      auto* definition = static_cast<ClassDefStmt*>(stmt);
      for (Expr* decorator : definition->decorators) {
        also(mark(decorator));
      }
      for (Expr* base : definition->bases) {
        also(mark(base));
      }
      for (Keyword& keyword : definition->keywords) {
        also(mark(keyword.value));
      }
      break;
    }
    case StmtKind::kMatch: {
      auto* match = static_cast<MatchStmt*>(stmt);
      also(mark(match->subject));
      for (MatchCase& match_case : match->cases) {
        also(mark(match_case.guard));
        also(mark_block(match_case.body));
      }
      break;
    }
    case StmtKind::kRaise:
      also(mark(static_cast<RaiseStmt*>(stmt)->exception));
      also(mark(static_cast<RaiseStmt*>(stmt)->cause));
      break;
    case StmtKind::kAssert:
      also(mark(static_cast<AssertStmt*>(stmt)->condition));
      also(mark(static_cast<AssertStmt*>(stmt)->message));
      break;
    case StmtKind::kPass:
    case StmtKind::kBreak:
    case StmtKind::kContinue:
    case StmtKind::kImport:
    case StmtKind::kImportFrom:
    case StmtKind::kTypeAlias:
      break;
  }
  if (result) {
    marked_.insert(stmt);
  }
  return result;
}

// ---- building ------------------------------------------------------------------------------------------------------

NameExpr* Suspension::temporary(uint32_t slot, Span span) {
  auto* name = arena_.make<NameExpr>();
  name->span = span;
  name->name = names_.intern_stable("");
  name->scope = NameScope::kLocal;
  name->definitely_bound = true;
  name->index = slot;
  return name;
}

Expr* Suspension::constant(ConstantKind kind, Span span) {
  auto* constant = arena_.make<ConstantExpr>(kind);
  constant->span = span;
  return constant;
}

void Suspension::assign(Expr* target, Expr* value, Span span) {
  auto* stmt = arena_.make<AssignStmt>();
  stmt->span = span;
  Expr* targets[] = {target};
  stmt->targets = arena_.copy(std::span<Expr* const>(targets));
  stmt->value = value;
  if (is_suspension(value)) {
    marked_.insert(stmt);
    finish(stmt);
  }
  emit(stmt);
}

IfStmt* Suspension::make_if(Expr* condition, Block then, Block otherwise, Span span) {
  auto* stmt = arena_.make<IfStmt>();
  stmt->span = span;
  const IfClause clauses[] = {{condition, then}};
  stmt->clauses = arena_.copy(std::span<const IfClause>(clauses));
  stmt->else_body = otherwise;
  finish(stmt);
  return stmt;
}

Expr* Suspension::make_not(Expr* value) {
  auto* node = arena_.make<UnaryOpExpr>();
  node->span = value->span;
  node->op = UnaryOperator::kNot;
  node->operand = value;
  return node;
}

void Suspension::flag(uint32_t slot, bool value, Span span) {
  assign_slot(slot, constant(value ? ConstantKind::kTrue : ConstantKind::kFalse, span), span);
}

// What f emits, as a block.
template <class F>
Block Suspension::collect(F f) {
  Statements statements;
  Statements* before = out_;
  out_ = &statements;
  if (++depth_ > kMaxSplitDepth) {
    refuse({}, "suspensions nested this deeply");
  } else {
    f();
  }
  depth_--;
  out_ = before;
  return arena_.copy(statements);
}

void Suspension::refuse(Span span, const char* what) {
  if (refused_what_ == nullptr) {
    refused_ = span;
    refused_what_ = what;
  }
}

// A statement that is complete: whether it can suspend, and its slot for that. Blocks inside are finished already.
void Suspension::finish(Stmt* stmt) {
  bool suspending = false;
  auto look = [&](Block body) {
    for (const Stmt* inner : body) {
      suspending = suspending || inner->contains_yield;
    }
  };
  switch (stmt->kind) {
    case StmtKind::kExpression:
      suspending = is_suspension(static_cast<ExpressionStmt*>(stmt)->value);
      break;
    case StmtKind::kAssign:
      suspending = is_suspension(static_cast<AssignStmt*>(stmt)->value);
      break;
    case StmtKind::kReturn:
      suspending =
          static_cast<ReturnStmt*>(stmt)->value != nullptr && is_suspension(static_cast<ReturnStmt*>(stmt)->value);
      break;
    case StmtKind::kIf:
      for (const IfClause& clause : static_cast<IfStmt*>(stmt)->clauses) {
        look(clause.body);
      }
      look(static_cast<IfStmt*>(stmt)->else_body);
      break;
    case StmtKind::kWhile:
      look(static_cast<WhileStmt*>(stmt)->body);
      look(static_cast<WhileStmt*>(stmt)->else_body);
      break;
    case StmtKind::kFor:
      suspending = static_cast<ForStmt*>(stmt)->is_async;
      look(static_cast<ForStmt*>(stmt)->body);
      look(static_cast<ForStmt*>(stmt)->else_body);
      break;
    case StmtKind::kTry: {
      auto* attempt = static_cast<TryStmt*>(stmt);
      look(attempt->body);
      for (const ExceptClause& clause : attempt->handlers) {
        look(clause.body);
      }
      look(attempt->else_body);
      look(attempt->finally_body);
      break;
    }
    case StmtKind::kWith:
      suspending = static_cast<WithStmt*>(stmt)->is_async;
      look(static_cast<WithStmt*>(stmt)->body);
      break;
    case StmtKind::kMatch:
      for (const MatchCase& match_case : static_cast<MatchStmt*>(stmt)->cases) {
        look(match_case.body);
      }
      break;
    default:
      break;
  }
  if (suspending && !stmt->contains_yield) {
    stmt->contains_yield = true;
    stmt->resume_slot = new_slot();
  }
}

// ---- expressions ---------------------------------------------------------------------------------------------------

// Evaluates now what must not wait for a later suspension.
Expr* Suspension::spill(Expr* expr) {
  switch (expr->kind) {
    case ExprKind::kConstant:
      return expr;
    case ExprKind::kName:
      if (static_cast<NameExpr*>(expr)->name->text.empty()) {
        return expr;  // a temporary is not assigned again before its use
      }
      break;
    case ExprKind::kStarred: {
      // `*x` iterates at once: [*x] is kept, and unpacked again later.
      auto* starred = static_cast<StarredExpr*>(expr);
      auto* list = arena_.make<ListExpr>();
      list->span = expr->span;
      Expr* items[] = {expr};
      list->items = arena_.copy(std::span<Expr* const>(items));
      list->has_starred = true;
      const uint32_t slot = new_slot();
      assign_slot(slot, list, expr->span);
      auto* again = arena_.make<StarredExpr>();
      again->span = starred->span;
      again->value = temporary(slot, expr->span);
      return again;
    }
    case ExprKind::kFormattedValue: {
      auto* joined = arena_.make<JoinedStrExpr>();
      joined->span = expr->span;
      Expr* parts[] = {expr};
      joined->parts = arena_.copy(std::span<Expr* const>(parts));
      const uint32_t slot = new_slot();
      assign_slot(slot, joined, expr->span);
      auto* again = arena_.make<FormattedValueExpr>();
      again->span = expr->span;
      again->value = temporary(slot, expr->span);
      return again;
    }
    default:
      break;
  }
  const uint32_t slot = new_slot();
  assign_slot(slot, expr, expr->span);
  return temporary(slot, expr->span);
}

void Suspension::reduce_operands(std::vector<Expr**>& operands) {
  size_t last = 0;
  for (size_t i = 0; i < operands.size(); i++) {
    if (suspends(*operands[i])) {
      last = i + 1;
    }
  }
  for (size_t i = 0; i < last; i++) {
    Expr* value = reduce_if_needed(*operands[i]);
    *operands[i] = i + 1 < last ? spill(value) : value;
  }
}

Expr* Suspension::reduce(Expr* expr) {
  switch (expr->kind) {
    case ExprKind::kBinaryOp:
      return reduce_binary(static_cast<BinaryOpExpr*>(expr));
    case ExprKind::kBoolOp:
      return reduce_bool(static_cast<BoolOpExpr*>(expr));
    case ExprKind::kCompare:
      return reduce_compare(static_cast<CompareExpr*>(expr));
    case ExprKind::kConditional:
      return reduce_conditional(static_cast<ConditionalExpr*>(expr));
    case ExprKind::kComprehension:
      return reduce_comprehension(static_cast<ComprehensionExpr*>(expr));
    default:
      break;
  }
  std::vector<Expr**> operands;
  operands_of(expr, operands);
  reduce_operands(operands);
  marked_.erase(expr);
  if (!is_suspension(expr)) {
    return expr;
  }
  const uint32_t slot = new_slot();
  assign_slot(slot, expr, expr->span);
  return temporary(slot, expr->span);
}

// Where a suspension may stay at the top of the statement.
Expr* Suspension::reduce_whole(Expr* value) {
  if (value == nullptr || !suspends(value)) {
    return value;
  }
  if (!is_suspension(value)) {
    return reduce(value);
  }
  std::vector<Expr**> operands;
  operands_of(value, operands);
  reduce_operands(operands);
  return value;
}

Expr* Suspension::reduce_binary(BinaryOpExpr* binary) {
  marked_.erase(binary);
  std::vector<Expr**> operands = {&binary->left, &binary->right};
  size_t last = 0;  // of the rest: one behind the last operand that suspends
  for (size_t i = 0; i < binary->rest.size(); i++) {
    if (suspends(binary->rest[i].operand)) {
      last = i + 1;
    }
  }
  reduce_operands(operands);
  if (last == 0) {
    return binary;
  }
  // The value so far is kept before each operand that suspends.
  const std::span<BinaryRest> all = binary->rest;
  binary->rest = {};
  size_t first = 0;
  Expr* value = binary;
  for (size_t i = 0; i < last; i++) {
    if (!suspends(all[i].operand)) {
      continue;
    }
    static_cast<BinaryOpExpr*>(value)->rest = all.subspan(first, i - first);
    if (i != first) {
      value->span.end = all[i - 1].span.end;
    }
    value = spill(value);
    auto* next = arena_.make<BinaryOpExpr>();
    next->span = all[i].span;
    next->op = all[i].op;
    next->left = value;
    next->right = reduce(all[i].operand);
    next->op_span = binary->op_span;
    value = next;
    first = i + 1;
  }
  static_cast<BinaryOpExpr*>(value)->rest = all.subspan(first);
  if (first != all.size()) {
    value->span.end = all.back().span.end;
  }
  return value;
}

// Operand `index` of `and` or `or`, and those behind it, into the slot; each only if the one before lets it through.
void Suspension::bool_rest(BoolOpExpr* node, size_t index, size_t last, uint32_t slot) {
  if (index > last) {
    if (index < node->operands.size()) {
      Expr* value = node->operands[index];
      if (index + 1 < node->operands.size()) {
        auto* tail = arena_.make<BoolOpExpr>();
        tail->span = {value->span.begin, node->span.end};
        tail->is_or = node->is_or;
        tail->operands = node->operands.subspan(index);
        value = tail;
      }
      assign_slot(slot, value, value->span);
    }
    return;
  }
  Expr* operand = node->operands[index];
  assign_slot(slot, reduce_if_needed(operand), operand->span);
  if (index + 1 == node->operands.size()) {
    return;
  }
  Expr* condition = temporary(slot, operand->span);
  const Block then = collect([&] { bool_rest(node, index + 1, last, slot); });
  emit(make_if(node->is_or ? make_not(condition) : condition, then, {}, node->span));
}

Expr* Suspension::reduce_bool(BoolOpExpr* node) {
  marked_.erase(node);
  size_t last = 0;
  for (size_t i = 0; i < node->operands.size(); i++) {
    if (suspends(node->operands[i])) {
      last = i;
    }
  }
  if (last == 0) {
    node->operands[0] = reduce(node->operands[0]);
    return node;
  }
  const uint32_t slot = new_slot();
  bool_rest(node, 0, last, slot);
  return temporary(slot, node->span);
}

// `left` holds the operand before comparator `index`.
void Suspension::compare_rest(CompareExpr* node, size_t index, uint32_t left, uint32_t result) {
  const Span span = node->span;
  Expr* operand = node->comparators[index];
  const bool is_last = index + 1 == node->comparators.size();
  Expr* right = reduce_if_needed(operand);
  uint32_t right_slot = 0;
  if (!is_last) {
    right_slot = new_slot();
    assign_slot(right_slot, right, operand->span);
    right = temporary(right_slot, operand->span);
  }
  auto* compare = arena_.make<CompareExpr>();
  compare->span = span;
  compare->left = temporary(left, span);
  compare->ops = node->ops.subspan(index, 1);
  Expr* comparators[] = {right};
  compare->comparators = arena_.copy(std::span<Expr* const>(comparators));
  assign_slot(result, compare, span);
  if (!is_last) {
    const Block then = collect([&] { compare_rest(node, index + 1, right_slot, result); });
    emit(make_if(temporary(result, span), then, {}, span));
  }
}

Expr* Suspension::reduce_compare(CompareExpr* node) {
  marked_.erase(node);
  bool is_conditional = false;
  for (size_t i = 1; i < node->comparators.size(); i++) {
    is_conditional = is_conditional || suspends(node->comparators[i]);
  }
  if (!is_conditional) {
    std::vector<Expr**> operands = {&node->left, &node->comparators[0]};
    reduce_operands(operands);
    return node;
  }
  const uint32_t left = new_slot();
  const uint32_t result = new_slot();
  assign_slot(left, reduce_if_needed(node->left), node->left->span);
  compare_rest(node, 0, left, result);
  return temporary(result, node->span);
}

Expr* Suspension::reduce_conditional(ConditionalExpr* node) {
  marked_.erase(node);
  node->condition = reduce_if_needed(node->condition);
  if (!suspends(node->then_value) && !suspends(node->else_value)) {
    return node;
  }
  const uint32_t slot = new_slot();
  auto branch = [&](Expr* value) { return collect([&] { assign_slot(slot, reduce_if_needed(value), value->span); }); };
  const Block then = branch(node->then_value);
  const Block otherwise = branch(node->else_value);
  emit(make_if(node->condition, then, otherwise, node->span));
  return temporary(slot, node->span);
}

// Level `level` of a comprehension as a loop around the deeper ones.
Block Suspension::comprehension_loops(ComprehensionExpr* node, size_t level, Stmt* innermost, Stmt* before) {
  std::vector<Stmt*> body;
  if (level == node->fors.size()) {
    if (before != nullptr) {
      body.push_back(before);
    }
    body.push_back(innermost);
    return arena_.copy(body);
  }
  ComprehensionFor& clause = node->fors[level];
  Block inner = comprehension_loops(node, level + 1, innermost, before);
  for (size_t i = clause.conditions.size(); i-- > 0;) {
    auto* test = arena_.make<IfStmt>();
    test->span = clause.conditions[i]->span;
    const IfClause clauses[] = {{clause.conditions[i], inner}};
    test->clauses = arena_.copy(std::span<const IfClause>(clauses));
    Stmt* one[] = {test};
    inner = arena_.copy(std::span<Stmt* const>(one));
  }
  auto* loop = arena_.make<ForStmt>();
  loop->span = node->span;
  loop->target = clause.target;
  loop->iterable = clause.iterable;
  loop->is_async = clause.is_async;
  loop->iterator_slot = clause.iterator_slot;
  loop->body = inner;
  body.push_back(loop);
  return arena_.copy(body);
}

Expr* Suspension::reduce_comprehension(ComprehensionExpr* node) {
  marked_.erase(node);
  bool only_iterable = true;
  if (node->code == nullptr) {
    only_iterable = !suspends(node->element) && !suspends(node->value);
    for (size_t i = 0; i < node->fors.size(); i++) {
      const ComprehensionFor& clause = node->fors[i];
      only_iterable =
          only_iterable && !clause.is_async && !suspends(clause.target) && (i == 0 || !suspends(clause.iterable));
      for (const Expr* condition : clause.conditions) {
        only_iterable = only_iterable && !suspends(condition);
      }
    }
  }
  if (only_iterable) {
    node->fors[0].iterable = reduce(node->fors[0].iterable);
    return node;
  }
  const Span span = node->span;
  const uint32_t result = node->result_slot;
  Expr* empty = nullptr;
  if (node->comprehension == ComprehensionKind::kDict) {
    empty = arena_.make<DictExpr>();
  } else if (node->comprehension == ComprehensionKind::kSet) {
    empty = arena_.make<SetExpr>();
  } else {
    empty = arena_.make<ListExpr>();
  }
  empty->span = span;
  Stmt* before = nullptr;
  Stmt* innermost = nullptr;
  if (node->comprehension == ComprehensionKind::kDict) {
    // The key comes first, but an assignment evaluates its value first.
    const uint32_t key = new_slot();
    auto* keep = arena_.make<AssignStmt>();
    keep->span = node->element->span;
    Expr* kept[] = {temporary(key, node->element->span)};
    keep->targets = arena_.copy(std::span<Expr* const>(kept));
    keep->value = node->element;
    before = keep;
    auto* item = arena_.make<SubscriptExpr>();
    item->span = span;
    item->object = temporary(result, span);
    item->index = temporary(key, span);
    auto* store = arena_.make<AssignStmt>();
    store->span = span;
    Expr* targets[] = {item};
    store->targets = arena_.copy(std::span<Expr* const>(targets));
    store->value = node->value;
    innermost = store;
  } else {
    auto* method = arena_.make<AttributeExpr>();
    method->span = span;
    method->object = temporary(result, span);
    method->name = names_.intern_stable(node->comprehension == ComprehensionKind::kSet ? "add" : "append");
    method->name_span = span;
    auto* call = arena_.make<CallExpr>();
    call->span = span;
    call->function = method;
    Expr* arguments[] = {node->element};
    call->arguments = arena_.copy(std::span<Expr* const>(arguments));
    auto* add = arena_.make<ExpressionStmt>();
    add->span = span;
    add->value = call;
    innermost = add;
  }
  // Its captured variables are cells of the frame now.
  if (!node->own_cells.empty()) {
    std::vector<uint32_t> cells(frame_->code->cell_slots.begin(), frame_->code->cell_slots.end());
    cells.insert(cells.end(), node->own_cells.begin(), node->own_cells.end());
    frame_->code->cell_slots = arena_.copy(cells);
  }
  const Block loops = comprehension_loops(node, 0, innermost, before);
  mark_block(loops);
  // The first iterable is evaluated before the collection is made.
  auto* loop = static_cast<ForStmt*>(loops[0]);
  loop->iterable = spill(reduce_if_needed(loop->iterable));
  assign_slot(result, empty, span);
  for (Stmt* stmt : loops) {
    statement(stmt);
  }
  return temporary(result, span);
}

// ---- statements ----------------------------------------------------------------------------------------------------

Block Suspension::block(Block body) {
  bool any = false;
  for (const Stmt* stmt : body) {
    any = any || suspends(stmt);
  }
  if (!any) {
    return body;
  }
  return collect([&] {
    for (Stmt* stmt : body) {
      statement(stmt);
    }
  });
}

// A target that suspends itself, or part of one: takes its value from a temporary or constant.
void Suspension::assign_target(Expr* target, Expr* value, Span span) {
  if (!suspends(target)) {
    assign(target, value, span);
    return;
  }
  if (target->kind == ExprKind::kTuple || target->kind == ExprKind::kList) {
    // Unpack first, then assign one after the other.
    auto* sequence = static_cast<SequenceExpr*>(target);
    marked_.erase(target);
    std::vector<std::pair<Expr*, uint32_t>> parts;
    for (Expr*& item : sequence->items) {
      Expr** place = item->kind == ExprKind::kStarred ? &static_cast<StarredExpr*>(item)->value : &item;
      marked_.erase(item == *place ? nullptr : item);
      const uint32_t slot = new_slot();
      parts.emplace_back(*place, slot);
      *place = temporary(slot, (*place)->span);
    }
    assign(target, value, span);
    for (auto& [part, slot] : parts) {
      assign_target(part, temporary(slot, part->span), span);
    }
    return;
  }
  std::vector<Expr**> operands;
  operands_of(target, operands);
  reduce_operands(operands);
  marked_.erase(target);
  assign(target, value, span);
}

void Suspension::split_assign(AssignStmt* stmt) {
  bool any_target = false;
  for (const Expr* target : stmt->targets) {
    any_target = any_target || suspends(target);
  }
  const bool is_single = stmt->targets.size() == 1;
  stmt->value = is_single && !any_target ? reduce_whole(stmt->value) : reduce_if_needed(stmt->value);
  if (!any_target) {
    finish(stmt);
    emit(stmt);
    return;
  }
  Expr* value = spill(stmt->value);
  for (Expr* target : stmt->targets) {
    assign_target(target, value, stmt->span);
  }
}

void Suspension::aug_assign(AugAssignStmt* stmt) {
  if (!suspends(stmt->value)) {
    std::vector<Expr**> operands;
    operands_of(stmt->target, operands);
    reduce_operands(operands);
    emit(stmt);
    return;
  }
  // The old value is read before the new operand: x += yield  is  t = x; u = yield; t += u; x = t.
  std::vector<Expr**> operands;
  operands_of(stmt->target, operands);
  for (Expr** operand : operands) {
    *operand = spill(reduce_if_needed(*operand));
  }
  const Span span = stmt->span;
  Expr* load = nullptr;
  switch (stmt->target->kind) {
    case ExprKind::kName:
      load = arena_.make<NameExpr>(*static_cast<NameExpr*>(stmt->target));
      static_cast<NameExpr*>(stmt->target)->definitely_bound = false;
      break;
    case ExprKind::kAttribute:
      load = arena_.make<AttributeExpr>(*static_cast<AttributeExpr*>(stmt->target));
      break;
    default:
      load = arena_.make<SubscriptExpr>(*static_cast<SubscriptExpr*>(stmt->target));
      break;
  }
  const uint32_t slot = new_slot();
  assign_slot(slot, load, load->span);
  Expr* store = stmt->target;
  stmt->value = reduce(stmt->value);
  stmt->target = temporary(slot, store->span);
  emit(stmt);
  assign(store, temporary(slot, span), span);
}

// if / elif from clause `first` on: a condition that suspends needs statements before it.
void Suspension::if_chain(IfStmt* stmt, size_t first) {
  const Span span = stmt->span;
  stmt->clauses[first].condition = reduce_if_needed(stmt->clauses[first].condition);
  size_t end = first;
  do {
    stmt->clauses[end].body = block(stmt->clauses[end].body);
    end++;
  } while (end < stmt->clauses.size() && !suspends(stmt->clauses[end].condition));
  Block otherwise;
  if (end == stmt->clauses.size()) {
    otherwise = block(stmt->else_body);
  } else {
    otherwise = collect([&] { if_chain(stmt, end); });
  }
  auto* part = arena_.make<IfStmt>();
  part->span = span;
  part->clauses = stmt->clauses.subspan(first, end - first);
  part->else_body = otherwise;
  finish(part);
  emit(part);
}

void Suspension::while_loop(WhileStmt* stmt) {
  const Span span = stmt->span;
  if (!suspends(stmt->condition)) {
    stmt->body = block(stmt->body);
    stmt->else_body = block(stmt->else_body);
    finish(stmt);
    emit(stmt);
    return;
  }
  // while True: <statements of the condition>; if not condition: ended = True; break; body
  // if ended: else
  const bool has_else = !stmt->else_body.empty();
  const uint32_t ended = has_else ? new_slot() : 0;
  if (has_else) {
    flag(ended, false, span);
  }
  Expr* condition = stmt->condition;
  const Block body = stmt->body;
  stmt->body = collect([&] {
    Expr* value = reduce(condition);
    const Block leave = collect([&] {
      if (has_else) {
        flag(ended, true, span);
      }
      auto* leaving = arena_.make<BreakStmt>();
      leaving->span = condition->span;
      emit(leaving);
    });
    emit(make_if(make_not(value), leave, {}, condition->span));
    for (Stmt* inner : body) {
      statement(inner);
    }
  });
  stmt->condition = constant(ConstantKind::kTrue, condition->span);
  const Block else_body = stmt->else_body;
  stmt->else_body = {};
  finish(stmt);
  emit(stmt);
  if (has_else) {
    emit(make_if(temporary(ended, span), block(else_body), {}, span));
  }
}

void Suspension::match(MatchStmt* stmt) {
  stmt->subject = reduce_if_needed(stmt->subject);
  size_t guarded = 0;
  while (guarded < stmt->cases.size() && !suspends(stmt->cases[guarded].guard)) {
    guarded++;
  }
  if (guarded == stmt->cases.size()) {
    for (MatchCase& match_case : stmt->cases) {
      match_case.body = block(match_case.body);
    }
    finish(stmt);
    emit(stmt);
    return;
  }
  // The cases up to the guard that suspends, then the others if none of those was taken.
  const Span span = stmt->span;
  const std::span<MatchCase> all = stmt->cases;
  const uint32_t subject = new_slot();
  const uint32_t taken = new_slot();
  assign_slot(subject, stmt->subject, stmt->subject->span);
  flag(taken, false, span);
  for (size_t i = 0; i <= guarded; i++) {
    MatchCase& match_case = all[i];
    const Block body = match_case.body;
    auto take = [&] {
      flag(taken, true, span);
      for (Stmt* inner : body) {
        statement(inner);
      }
    };
    if (i < guarded) {
      match_case.body = collect(take);
    } else {
      Expr* guard = match_case.guard;
      match_case.guard = nullptr;
      match_case.body = collect([&] {
        Expr* condition = reduce(guard);
        const Block then = collect(take);
        emit(make_if(condition, then, {}, guard->span));
      });
    }
  }
  stmt->subject = temporary(subject, stmt->subject->span);
  stmt->cases = all.subspan(0, guarded + 1);
  finish(stmt);
  emit(stmt);
  if (guarded + 1 == all.size()) {
    return;
  }
  auto* others = arena_.make<MatchStmt>();
  others->span = span;
  others->subject = temporary(subject, span);
  others->subject_slot = new_slot();
  others->cases = all.subspan(guarded + 1);
  const Block rest = collect([&] { match(others); });
  emit(make_if(make_not(temporary(taken, span)), rest, {}, span));
}

// The body of a loop or `with` whose target suspends: the value arrives in a slot.
Block Suspension::with_target(Expr* target, uint32_t slot, Block body) {
  return collect([&] {
    assign_target(target, temporary(slot, target->span), target->span);
    for (Stmt* inner : body) {
      statement(inner);
    }
  });
}

void Suspension::statement(Stmt* stmt) {
  if (!suspends(stmt)) {
    emit(stmt);
    return;
  }
  std::vector<Expr**> operands;
  switch (stmt->kind) {
    case StmtKind::kExpression: {
      auto* expression = static_cast<ExpressionStmt*>(stmt);
      expression->value = reduce_whole(expression->value);
      break;
    }
    case StmtKind::kReturn: {
      auto* result = static_cast<ReturnStmt*>(stmt);
      result->value = reduce_whole(result->value);
      break;
    }
    case StmtKind::kAssign:
      split_assign(static_cast<AssignStmt*>(stmt));
      return;
    case StmtKind::kAugAssign:
      aug_assign(static_cast<AugAssignStmt*>(stmt));
      return;
    case StmtKind::kAnnAssign: {
      // In a function an annotation is not evaluated: what is left is an assignment, or the evaluation of the target.
      auto* annotated = static_cast<AnnAssignStmt*>(stmt);
      if (annotated->value == nullptr) {
        operands_of(annotated->target, operands);
        reduce_operands(operands);
        break;
      }
      auto* plain = arena_.make<AssignStmt>();
      plain->span = stmt->span;
      Expr* targets[] = {annotated->target};
      plain->targets = arena_.copy(std::span<Expr* const>(targets));
      plain->value = annotated->value;
      split_assign(plain);
      return;
    }
    case StmtKind::kDelete:
      for (Expr* target : static_cast<DeleteStmt*>(stmt)->targets) {
        operands.clear();
        operands_of(target, operands);
        reduce_operands(operands);
        auto* one = arena_.make<DeleteStmt>();
        one->span = stmt->span;
        Expr* targets[] = {target};
        one->targets = arena_.copy(std::span<Expr* const>(targets));
        emit(one);
      }
      return;
    case StmtKind::kIf:
      if_chain(static_cast<IfStmt*>(stmt), 0);
      return;
    case StmtKind::kWhile:
      while_loop(static_cast<WhileStmt*>(stmt));
      return;
    case StmtKind::kFor: {
      auto* loop = static_cast<ForStmt*>(stmt);
      loop->iterable = reduce_if_needed(loop->iterable);
      if (suspends(loop->target)) {
        const uint32_t slot = new_slot();
        Expr* target = loop->target;
        loop->target = temporary(slot, target->span);
        loop->body = with_target(target, slot, loop->body);
      } else {
        loop->body = block(loop->body);
      }
      loop->else_body = block(loop->else_body);
      break;
    }
    case StmtKind::kTry: {
      auto* attempt = static_cast<TryStmt*>(stmt);
      attempt->body = block(attempt->body);
      for (ExceptClause& clause : attempt->handlers) {
        clause.body = block(clause.body);
      }
      attempt->else_body = block(attempt->else_body);
      attempt->finally_body = block(attempt->finally_body);
      break;
    }
    case StmtKind::kWith: {
      auto* with = static_cast<WithStmt*>(stmt);
      with->context = reduce_if_needed(with->context);
      if (suspends(with->target)) {
        const uint32_t slot = new_slot();
        Expr* target = with->target;
        with->target = temporary(slot, target->span);
        with->body = with_target(target, slot, with->body);
      } else {
        with->body = block(with->body);
      }
      break;
    }
    case StmtKind::kFunctionDef: {
      auto* definition = static_cast<FunctionDefStmt*>(stmt);
      for (Expr*& decorator : definition->decorators) {
        operands.push_back(&decorator);
      }
      default_operands(definition->code, operands);
      for (Parameter& parameter : definition->code->parameters) {
        if (parameter.annotation != nullptr) {
          operands.push_back(&parameter.annotation);
        }
      }
      if (definition->code->return_annotation != nullptr) {
        operands.push_back(&definition->code->return_annotation);
      }
      reduce_operands(operands);
      break;
    }
    case StmtKind::kClassDef: {
      auto* definition = static_cast<ClassDefStmt*>(stmt);
      for (Expr*& decorator : definition->decorators) {
        operands.push_back(&decorator);
      }
      for (Expr*& base : definition->bases) {
        operands.push_back(&base);
      }
      for (Keyword& keyword : definition->keywords) {
        operands.push_back(&keyword.value);
      }
      reduce_operands(operands);
      break;
    }
    case StmtKind::kMatch:
      match(static_cast<MatchStmt*>(stmt));
      return;
    case StmtKind::kRaise: {
      auto* raise = static_cast<RaiseStmt*>(stmt);
      operands.push_back(&raise->exception);
      if (raise->cause != nullptr) {
        operands.push_back(&raise->cause);
      }
      reduce_operands(operands);
      break;
    }
    case StmtKind::kAssert: {
      auto* assertion = static_cast<AssertStmt*>(stmt);
      assertion->condition = reduce_if_needed(assertion->condition);
      if (suspends(assertion->message)) {
        // The message is evaluated only on failure.
        const Span span = stmt->span;
        Expr* condition = make_not(assertion->condition);
        const Block failed = collect([&] {
          assertion->message = reduce(assertion->message);
          assertion->condition = constant(ConstantKind::kFalse, span);
          emit(assertion);
        });
        emit(make_if(condition, failed, {}, span));
        return;
      }
      break;
    }
    default:
      break;
  }
  finish(stmt);
  emit(stmt);
}

// A generator expression that awaits: loops that yield, as a body of its own. Slot 0 holds the first iterator.
void Suspension::generator_body(ComprehensionExpr* node) {
  Code* code = frame_->code;
  auto* yield = arena_.make<YieldExpr>();
  yield->span = node->element->span;
  yield->value = node->element;
  auto* statement = arena_.make<ExpressionStmt>();
  statement->span = yield->span;
  statement->value = yield;
  Expr* first_iterable = node->fors[0].iterable;
  node->fors[0].iterable = temporary(0, first_iterable->span);
  const uint32_t iterator = node->fors[0].iterator_slot;
  node->fors[0].iterator_slot = new_slot();
  code->body = comprehension_loops(node, 0, statement, nullptr);
  node->fors[0].iterable = first_iterable;
  node->fors[0].iterator_slot = iterator;
  code->generator = nullptr;
  code->is_generator = true;
}

bool Suspension::run(Scope* frame) {
  frame_ = frame;
  marked_.clear();
  depth_ = 0;
  Code* code = frame->code;
  if (code->generator != nullptr) {
    generator_body(code->generator);
  }
  mark_block(code->body);
  code->body = block(code->body);
  code->resume_slot = new_slot();
  return refused_what_ == nullptr;
}

}  // namespace pyexec
