// SPDX-License-Identifier: Apache-2.0
#include "interpreter/eval/shared.h"
#include "interpreter/objects/iterators.h"

// Comprehensions. List, set and dict comprehensions run inline in the frame around them; generator expressions are
// generators whose body is the nest of loops itself: its position is the depth reached, kept as which iterator slots
// are filled.

namespace pyexec {

namespace {

ComprehensionExpr* as_comprehension(Expr* expr) {
  return static_cast<ComprehensionExpr*>(expr);
}

// Item after item of one iterable, without an iterator object for exact lists, tuples and ranges; what it walks over is
// kept in the level's slot.
class Level {
 public:
  bool start(Frame& frame, const ComprehensionExpr* expr, size_t depth, Value iterable) {
    const ComprehensionFor& loop = expr->fors[depth];
    if (is_exact(iterable, &types::list_)) {
      path_ = Path::kList;
    } else if (is_exact(iterable, &types::tuple_)) {
      path_ = Path::kTuple;
    } else if (is_exact(iterable, &types::range_) && fits(static_cast<Range*>(iterable.as_object()))) {
      Range* range = static_cast<Range*>(iterable.as_object());
      path_ = Path::kRange;
      position_ = range->start.bits;
      step_ = range->step.bits;
      left_ = range->length.bits;
    } else {
      iterable = get_iterator(frame.run, iterable);
      if (iterable.is_raised()) {
        return fail_here(frame, comprehension_location(expr, depth, 0));
      }
    }
    source_ = iterable;
    frame.slots[loop.iterator_slot] = iterable;
    if (path_ == Path::kGeneric && is_pair_target(loop.target)) {
      step_in_pairs_ = pair_step(iterable);
    }
    return true;
  }

  // Takes the next item and stores it in the loop's target; kFalse: exhausted.
  Truth store_next(Frame& frame, const ComprehensionExpr* expr, size_t depth) {
    Run& run = frame.run;
    const ComprehensionFor& loop = expr->fors[depth];
    if (step_in_pairs_ != nullptr) {
      Value first;
      Value second;
      Truth more = step_in_pairs_(run, static_cast<Iterator*>(source_.as_object()), &first, &second);
      if (more != Truth::kTrue) {
        return more == Truth::kRaised ? Truth(fail_here(frame, comprehension_location(expr, depth, 0))) : more;
      }
      auto* target = static_cast<SequenceExpr*>(loop.target);
      return store(target->items[0], frame, first) && store(target->items[1], frame, second) ? Truth::kTrue
                                                                                             : Truth::kRaised;
    }
    Value item = next(run);
    if (item.is_raised()) {
      return fail_here(frame, comprehension_location(expr, depth, 0));
    }
    if (item.is_absent()) {
      return Truth::kFalse;
    }
    return store(loop.target, frame, item) ? Truth::kTrue : Truth::kRaised;
  }

 private:
  Value next(Run& run) {
    switch (path_) {
      case Path::kList: {
        List* list = as_list(source_);
        return position_ < list->length ? load_slot(&list->items->items[position_++]) : Value::absent();
      }
      case Path::kTuple: {
        Tuple* tuple = as_tuple(source_);
        return position_ < tuple->length ? load_slot(&tuple->items[position_++]) : Value::absent();
      }
      case Path::kRange: {
        if (left_ == 0) {
          return Value::absent();
        }
        --left_;
        Value value = Value::integer(static_cast<int64_t>(position_));
        position_ += step_;
        return value;
      }
      default:
        return iterator_next(run, source_);
    }
  }
  static bool fits(const Range* range) {
    return range->start.is_int() && range->stop.is_int() && range->step.is_int() && range->length.is_int();
  }
  enum class Path : uint8_t { kGeneric, kList, kTuple, kRange } path_ = Path::kGeneric;
  PairStep step_in_pairs_ = nullptr;
  Value source_ = Value::none();
  uint64_t position_ = 0;
  uint64_t step_ = 0;
  uint64_t left_ = 0;
};

bool add_element(ComprehensionExpr* expr, Frame& frame, Object* result) {
  Run& run = frame.run;
  if (expr->comprehension == ComprehensionKind::kList) {
    TRY(Value element, evaluate(expr->element, frame));
    return list_append(run, static_cast<List*>(result), element);
  }
  TRY(Value element, evaluate(expr->element, frame));
  if (expr->comprehension == ComprehensionKind::kSet) {
    return set_add(run, static_cast<Set*>(result), element) || fail_here(frame, element_location(expr));
  }
  TRY(Value value, evaluate(expr->value, frame));
  return dict_set(run, static_cast<Dict*>(result), element, value) || fail_here(frame, element_location(expr));
}

bool run_level(ComprehensionExpr* expr, Frame& frame, size_t depth, Level& level, Object* result);

// Whether every condition of a level holds.
inline Truth all_hold(ComprehensionExpr* expr, Frame& frame, size_t depth) {
  std::span<Expr*> conditions = expr->fors[depth].conditions;
  for (size_t i = 0; i < conditions.size(); ++i) {
    Value value = evaluate(conditions[i], frame);
    if (value.is_bool()) [[likely]] {
      if (value.bits == 0) {
        return Truth::kFalse;
      }
      continue;
    }
    TRY(value);
    Truth holds = truth(frame.run, value);
    if (holds == Truth::kRaised) {
      return fail_here(frame, comprehension_location(expr, depth, i + 1));
    }
    if (holds == Truth::kFalse) {
      return holds;
    }
  }
  return Truth::kTrue;
}

bool run_inner_level(ComprehensionExpr* expr, Frame& frame, size_t depth, Object* result) {
  TRY(Value iterable, evaluate(expr->fors[depth].iterable, frame));
  Level level;
  TRY(level.start(frame, expr, depth, iterable));
  return run_level(expr, frame, depth, level, result);
}

bool run_level(ComprehensionExpr* expr, Frame& frame, size_t depth, Level& level, Object* result) {
  Run& run = frame.run;
  while (true) {
    TRY(Truth more, level.store_next(frame, expr, depth));
    if (more == Truth::kFalse) {
      return true;
    }
    TRY(Truth wanted, all_hold(expr, frame, depth));
    if (wanted == Truth::kTrue) {
      TRY(depth + 1 == expr->fors.size() ? add_element(expr, frame, result)
                                         : run_inner_level(expr, frame, depth + 1, result));
    }
    if (!run.step()) {
      return fail_here(frame, expr);
    }
  }
}

Object* new_result(Run& run, ComprehensionKind kind) {
  if (kind == ComprehensionKind::kList) {
    return list_new(run, 0);
  }
  if (kind == ComprehensionKind::kSet) {
    return set_new(run, false);
  }
  return dict_new(run);
}

Value eval_comprehension(Expr* node, Frame& frame) {
  ComprehensionExpr* expr = as_comprehension(node);
  Run& run = frame.run;
  TRY(Value first, evaluate(expr->fors[0].iterable, frame));
  for (uint32_t slot : expr->own_slots) {
    frame.slots[slot] = Value::empty();
  }
  for (uint32_t slot : expr->own_cells) {
    TRY(CellVariable * cell, cell_new(run, Value::empty()));
    frame.slots[slot] = Value::object(cell);
  }
  TRY(Object * result, new_result(run, expr->comprehension));
  frame.slots[expr->result_slot] = Value::object(result);
  Level outermost;
  TRY(outermost.start(frame, expr, 0, first));
  if (!run_level(expr, frame, 0, outermost, result)) {
    // CPython 3.11 runs a comprehension as a function: its frame stands in the traceback, and then the place of the
    // comprehension itself.
    run.name_last_traceback(frame.code, comprehension_name(expr->comprehension));
    return fail_here(frame, expr);
  }
  frame.slots[expr->result_slot] = Value::empty();
  return Value::object(result);
}

Value eval_generator_expression(Expr* node, Frame& frame) {
  ComprehensionExpr* expr = as_comprehension(node);
  Run& run = frame.run;
  TRY(Value iterable, evaluate(expr->fors[0].iterable, frame));
  Value iterator = expr->fors[0].is_async ? iterable : get_iterator(run, iterable);
  if (iterator.is_raised()) {
    return fail_here(frame, expr);
  }
  Code* code = expr->code;
  TRY(Value made, generator_allocate(run, code, frame.program));
  Generator* generator = static_cast<Generator*>(made.as_object());
  generator->name = static_cast<Str*>(code->name->interned);
  TRY(generator->qualified_name, str_from_utf8(run, code->qualified_name));
  generator->slots[0] = iterator;
  for (uint32_t slot : code->cell_slots) {
    TRY(CellVariable * cell, cell_new(run, Value::empty()));
    generator->slots[slot] = Value::object(cell);
  }
  for (const FreeVariable& variable : code->free_variables) {
    generator->slots[variable.slot] = frame.slots[variable.outer_slot];
  }
  return made;
}

}  // namespace

// Runs the nest of a generator expression to its next element. The levels from 0 on whose iterator slots are filled are
// open.
Value generator_expression_next(Frame& frame, ComprehensionExpr* expr) {
  Run& run = frame.run;
  Value* slots = frame.slots;
  size_t depth = 0;
  if (expr->fors[0].iterator_slot != 0 && !slots[0].is_empty()) {  // first time
    slots[expr->fors[0].iterator_slot] = slots[0];
    slots[0] = Value::empty();
  }
  while (depth + 1 < expr->fors.size() && !slots[expr->fors[depth + 1].iterator_slot].is_empty()) {
    ++depth;
  }
  while (true) {
    const ComprehensionFor& loop = expr->fors[depth];
    Value item = iterator_next(run, slots[loop.iterator_slot]);
    if (item.is_raised()) {
      return fail_here(frame, comprehension_location(expr, depth, 0));
    }
    if (!run.step()) {
      return fail_here(frame, expr);
    }
    if (item.is_absent()) {
      slots[loop.iterator_slot] = Value::empty();
      if (depth == 0) {
        return Value::absent();
      }
      --depth;
      continue;
    }
    TRY(store(loop.target, frame, item));
    TRY(Truth wanted, all_hold(expr, frame, depth));
    if (wanted == Truth::kFalse) {
      continue;
    }
    if (depth + 1 == expr->fors.size()) {
      return evaluate(expr->element, frame);
    }
    ++depth;
    TRY(Value iterable, evaluate(expr->fors[depth].iterable, frame));
    Value iterator = get_iterator(run, iterable);
    if (iterator.is_raised()) {
      return fail_here(frame, comprehension_location(expr, depth, 0));
    }
    slots[expr->fors[depth].iterator_slot] = iterator;
  }
}

void link_comprehension(ComprehensionExpr* expr) {
  expr->eval = expr->comprehension == ComprehensionKind::kGenerator ? eval_generator_expression : eval_comprehension;
}

}  // namespace pyexec
