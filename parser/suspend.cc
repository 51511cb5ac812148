// SPDX-License-Identifier: Apache-2.0
#include "parser/suspend.h"
#include "parser/suspend_operands.h"

// Building blocks and expressions.

namespace pyexec {

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
  const IfClause clauses[] = {{condition, then, span}};
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

void Suspension::refuse(Span span, const char* what) {
  if (refused_what_ == nullptr) {
    refused_ = span;
    refused_what_ = what;
  }
}

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
      again->string_span = static_cast<FormattedValueExpr*>(expr)->string_span;
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
    const IfClause clauses[] = {{clause.conditions[i], inner, node->span}};
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
  loop->comprehension = node;
  loop->iterable = spill(reduce_if_needed(loop->iterable));
  assign_slot(result, empty, span);
  for (Stmt* stmt : loops) {
    statement(stmt);
  }
  return temporary(result, span);
}

}  // namespace pyexec
