// SPDX-License-Identifier: Apache-2.0
#include "interpreter/eval/frame.h"

// The match statement: patterns are tried in order; names bind as the pattern goes, as in CPython.

namespace pyexec {

namespace {

Truth matches(Frame& frame, Pattern* pattern, Value subject);

Truth bind(Frame& frame, NameExpr* target, Value value) {
  return target == nullptr || store(target, frame, value) ? Truth::kTrue : Truth::kRaised;
}

Truth match_sequence(Frame& frame, Pattern* pattern, Value subject) {
  Run& run = frame.run;
  if (!type_of(subject)->has(kTypeSequence)) {
    return Truth::kFalse;
  }
  int64_t count = 0;
  if (!length(run, subject, &count)) {
    return fail_here(frame, pattern->span);
  }
  size_t wanted = pattern->patterns.size();
  size_t star = wanted;
  for (size_t i = 0; i < wanted; ++i) {
    if (pattern->patterns[i]->kind == PatternKind::kStar) {
      star = i;
    }
  }
  size_t length = static_cast<size_t>(count);
  if (star == wanted ? length != wanted : length + 1 < wanted) {
    return Truth::kFalse;
  }
  size_t after = star == wanted ? 0 : wanted - star - 1;
  for (size_t i = 0; i < wanted; ++i) {
    Pattern* part = pattern->patterns[i];
    if (part->kind == PatternKind::kStar) {
      if (part->target == nullptr) {
        continue;
      }
      TRY(List * rest, list_new(run, length - star - after));
      for (size_t at = star; at < length - after; ++at) {
        Value item = get_item(run, subject, Value::integer(static_cast<int64_t>(at)));
        if (item.is_raised()) {
          return fail_here(frame, pattern->span);
        }
        TRY(list_append(run, rest, item));
      }
      TRY(bind(frame, part->target, Value::object(rest)));
      continue;
    }
    if (part->kind == PatternKind::kWildcard) {
      continue;
    }
    size_t at = i < star ? i : length - (wanted - i);
    Value item = get_item(run, subject, Value::integer(static_cast<int64_t>(at)));
    if (item.is_raised()) {
      return fail_here(frame, pattern->span);
    }
    Truth matched = matches(frame, part, item);
    if (matched != Truth::kTrue) {
      return matched;
    }
  }
  return Truth::kTrue;
}

Truth match_mapping(Frame& frame, Pattern* pattern, Value subject) {
  Run& run = frame.run;
  if (!type_of(subject)->has(kTypeMapping)) {
    return Truth::kFalse;
  }
  size_t wanted = pattern->keys.size();
  if (wanted > 0) {
    int64_t count = 0;
    if (!length(run, subject, &count)) {
      return fail_here(frame, pattern->span);
    }
    if (static_cast<size_t>(count) < wanted) {
      return Truth::kFalse;
    }
  }
  StackMark mark(run);
  Value* keys = run.top();
  for (size_t i = 0; i < wanted; ++i) {
    TRY(Value key, evaluate(pattern->keys[i], frame));
    for (Value* seen = keys; seen < run.top(); seen += 2) {
      TRY(Truth same, equal(run, *seen, key));
      if (same == Truth::kTrue) {
        TRY(Str * text, to_repr(run, key));
        run.raise(types::value_error_, "mapping pattern checks duplicate key ({})", {text});
        return fail_here(frame, pattern->span);
      }
    }
    Value value = Value::absent();
    if (is_exact(subject, &types::dict_)) {
      value = dict_get(run, as_dict(subject), key);
    } else {
      // get() with a default, so that a defaultdict does not grow.
      Value missing = Value::object(&not_implemented_object);
      value = call_method(run, subject, &names::get_, {key, missing});
      if (identical(value, missing)) {
        value = Value::absent();
      }
    }
    if (value.is_raised()) {
      return fail_here(frame, pattern->span);
    }
    if (value.is_absent()) {
      return Truth::kFalse;
    }
    TRY(run.push(key));
    TRY(run.push(value));
  }
  for (size_t i = 0; i < wanted; ++i) {
    Truth matched = matches(frame, pattern->patterns[i], keys[i * 2 + 1]);
    if (matched != Truth::kTrue) {
      return matched;
    }
  }
  if (pattern->target != nullptr) {
    TRY(Dict * rest, dict_new(run));
    if (!dict_update(run, rest, subject)) {
      return fail_here(frame, pattern->span);
    }
    for (size_t i = 0; i < wanted; ++i) {
      TRY(dict_remove(run, rest, keys[i * 2], nullptr));
    }
    TRY(bind(frame, pattern->target, Value::object(rest)));
  }
  return Truth::kTrue;
}

Truth match_class(Frame& frame, Pattern* pattern, Value subject) {
  Run& run = frame.run;
  TRY(Value class_value, evaluate(pattern->value, frame));
  if (!is_type(class_value)) {
    run.raise(types::type_error_, "called match pattern must be a type");
    return fail_here(frame, pattern->span);
  }
  Type* type = as_type(class_value);
  Truth instance = is_instance_of(run, subject, class_value);
  if (instance != Truth::kTrue) {
    return instance == Truth::kRaised ? static_cast<Truth>(fail_here(frame, pattern->span)) : instance;
  }
  size_t positional = pattern->patterns.size() - pattern->keyword_names.size();
  StackMark mark(run);
  Value* seen = run.top();
  Tuple* match_args = nullptr;
  bool match_self = false;
  if (positional > 0) {
    Value found = get_attribute_or_absent(run, class_value, &names::dunder_match_args);
    TRY(found);
    if (found.is_absent()) {
      match_self = type->has(kTypeMatchSelf);
    } else if (!is_tuple(found)) {
      run.raise(types::type_error_, "{}.__match_args__ must be a tuple (got {})", {type, type_of(found)});
      return fail_here(frame, pattern->span);
    } else {
      match_args = as_tuple(found);
    }
    size_t most = match_self ? 1 : match_args != nullptr ? match_args->length : 0;
    if (positional > most) {
      run.raise(types::type_error_, "{}() accepts {} positional sub-pattern{} ({} given)",
                {type, most, most == 1 ? "" : "s", positional});
      return fail_here(frame, pattern->span);
    }
  }
  // All attributes are read before the first is matched. Pushed: a name (or None) and the value, for each.
  for (size_t i = 0; i < pattern->patterns.size(); ++i) {
    if (match_self && i < positional) {
      TRY(run.push(Value::none()));
      TRY(run.push(subject));
      continue;
    }
    Str* name = nullptr;
    if (i < positional) {
      if (!is_str(match_args->items[i])) {
        run.raise(types::type_error_, "__match_args__ elements must be strings (got {})",
                  {type_of(match_args->items[i])});
        return fail_here(frame, pattern->span);
      }
      TRY(name, attribute_name(run, match_args->items[i], "match"));
    } else {
      name = static_cast<Str*>(pattern->keyword_names[i - positional]->interned);
    }
    for (Value* at = seen; at < run.top(); at += 2) {
      if (is_str(*at) && at->as_object() == name) {
        run.raise(types::type_error_, "{}() got multiple sub-patterns for attribute '{}'", {type, name});
        return fail_here(frame, pattern->span);
      }
    }
    TRY(run.push(Value::object(name)));
    Value item = get_attribute_or_absent(run, subject, name);
    if (item.is_raised()) {
      return fail_here(frame, pattern->span);
    }
    if (item.is_absent()) {
      return Truth::kFalse;
    }
    TRY(run.push(item));
  }
  for (size_t i = 0; i < pattern->patterns.size(); ++i) {
    Truth matched = matches(frame, pattern->patterns[i], seen[2 * i + 1]);
    if (matched != Truth::kTrue) {
      return matched;
    }
  }
  return Truth::kTrue;
}

Truth matches(Frame& frame, Pattern* pattern, Value subject) {
  Run& run = frame.run;
  switch (pattern->kind) {
    case PatternKind::kWildcard:
      return Truth::kTrue;
    case PatternKind::kCapture:
      return bind(frame, pattern->target, subject);
    case PatternKind::kValue: {
      TRY(Value value, evaluate(pattern->value, frame));
      Truth same = compare_truth(run, CompareOperator::kEqual, subject, value);
      return same == Truth::kRaised ? static_cast<Truth>(fail_here(frame, pattern->span)) : same;
    }
    case PatternKind::kSingleton: {
      TRY(Value value, evaluate(pattern->value, frame));
      return truth_of(identical(subject, value));
    }
    case PatternKind::kSequence:
      return match_sequence(frame, pattern, subject);
    case PatternKind::kMapping:
      return match_mapping(frame, pattern, subject);
    case PatternKind::kClass:
      return match_class(frame, pattern, subject);
    case PatternKind::kOr:
      for (Pattern* choice : pattern->patterns) {
        Truth matched = matches(frame, choice, subject);
        if (matched != Truth::kFalse) {
          return matched;
        }
      }
      return Truth::kFalse;
    case PatternKind::kAs: {
      Truth matched = matches(frame, pattern->patterns[0], subject);
      return matched == Truth::kTrue ? bind(frame, pattern->target, subject) : matched;
    }
    case PatternKind::kStar:
      break;
  }
  PYEXEC_ASSERT(false && "a star pattern outside a sequence");
  return Truth::kRaised;
}

}  // namespace

static Truth guard_truth(const MatchCase& match_case, Frame& frame) {
  TRY(Value value, evaluate(match_case.guard, frame));
  Truth holds = truth(frame.run, value);
  if (holds == Truth::kRaised) {
    return fail_here(frame, test_location(match_case.guard, guard_location(match_case.pattern)));
  }
  return holds;
}

// Which case takes the subject; the number of cases when none does.
bool choose_case(MatchStmt* stmt, Frame& frame, Value subject, size_t* chosen) {
  for (*chosen = 0; *chosen < stmt->cases.size(); ++*chosen) {
    const MatchCase& match_case = stmt->cases[*chosen];
    TRY(Truth matched, matches(frame, match_case.pattern, subject));
    if (matched == Truth::kTrue && match_case.guard != nullptr) {
      TRY(matched, guard_truth(match_case, frame));
    }
    if (matched == Truth::kTrue) {
      return true;
    }
  }
  return true;
}

static Completion exec_match(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<MatchStmt*>(node);
  TRY(Value subject, evaluate(stmt->subject, frame));
  frame.slots[stmt->subject_slot] = subject;
  size_t chosen = 0;
  TRY(choose_case(stmt, frame, subject, &chosen));
  return chosen < stmt->cases.size() ? execute_block(stmt->cases[chosen].body, frame) : Completion::kNormal;
}

void link_match(MatchStmt* stmt) {
  stmt->exec = exec_match;
}

}  // namespace pyexec
