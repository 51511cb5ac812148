// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/exceptions.h"
#include "interpreter/objects/native.h"
#include "interpreter/run/run.h"

// Exception groups: split, subgroup and derive, and what `except*` makes of a group.

namespace pyexec {

namespace {

// What a split looks for.
struct Condition {
  enum class Kind : uint8_t { kType, kPredicate, kOneOf } kind;
  Value value;  // a class or a tuple of them; a function; a List of the very exceptions
};

bool is_exception_class(Value value) {
  return is_type(value) && as_type(value)->is_subtype_of(&types::base_exception_);
}

bool is_group(Value value) {
  return is_exception(value) && is_instance(value, &types::base_exception_group_);
}

bool matches_type(const Exception* exception, Value type) {
  if (is_type(type)) {
    return exception->type()->is_subtype_of(as_type(type));
  }
  Tuple* choices = as_tuple(type);
  for (size_t i = 0; i < choices->length; ++i) {
    if (exception->type()->is_subtype_of(as_type(choices->items[i]))) {
      return true;
    }
  }
  return false;
}

Truth holds(Run& run, const Condition& condition, Value exception) {
  switch (condition.kind) {
    case Condition::Kind::kType:
      return truth_of(matches_type(as_exception(exception), condition.value));
    case Condition::Kind::kPredicate: {
      TRY(Value result, call(run, condition.value, {exception}));
      return truth(run, result);
    }
    default: {
      List* wanted = as_list(condition.value);
      TRY(run.charge(wanted->length));
      for (size_t i = 0; i < wanted->length; ++i) {
        if (identical(wanted->items->items[i], exception)) {
          return Truth::kTrue;
        }
      }
      return Truth::kFalse;
    }
  }
}

// A group like `original` of these exceptions, as its derive() makes it; None for none.
Value subset(Run& run, Exception* original, List* exceptions) {
  if (exceptions->length == 0) {
    return Value::none();
  }
  TRY(Str * derive, str_intern(run, "derive"));
  TRY(Value made, call_method(run, Value::object(original), derive, {Value::object(exceptions)}));
  if (!is_group(made)) {
    return run.raise(types::type_error_, "derive must return an instance of BaseExceptionGroup");
  }
  Exception* group = as_exception(made);
  group->traceback = original->traceback;
  group->traceback_count = original->traceback_count;
  group->traceback_limit = original->traceback_count;  // the next entry copies: the buffer is shared
  group->context = original->context;
  group->cause = original->cause;
  group->suppress_context = original->suppress_context;
  if (is_list(original->notes) || is_tuple(original->notes)) {
    TRY(List * notes, list_from_iterable(run, original->notes));
    group->notes = Value::object(notes);
  }
  return made;
}

// *match and *rest: None, or what of `exception` does and does not match.
bool split(Run& run, Value exception, const Condition& condition, Value* match, Value* rest) {
  *match = *rest = Value::none();
  TRY(Truth whole, holds(run, condition, exception));
  if (whole == Truth::kTrue) {
    *match = exception;
    return true;
  }
  if (!is_group(exception)) {
    *rest = exception;
    return true;
  }
  RecursionGuard guard(run, " in exceptiongroup_split_recursive");
  TRY(guard.ok());
  TRY(List * matching, list_new(run, 0));
  TRY(List * others, list_new(run, 0));
  Tuple* inner = as_tuple(as_exception(exception)->field[1]);
  for (size_t i = 0; i < inner->length; ++i) {
    TRY(run.step());
    Value one;
    Value other;
    TRY(split(run, inner->items[i], condition, &one, &other));
    TRY(one.is_none() || list_append(run, matching, one));
    TRY(other.is_none() || list_append(run, others, other));
  }
  TRY(*match, subset(run, as_exception(exception), matching));
  TRY(*rest, subset(run, as_exception(exception), others));
  return true;
}

bool condition_from(Run& run, Value value, Condition* condition) {
  condition->value = value;
  condition->kind = Condition::Kind::kType;
  if (is_function(value)) {
    condition->kind = Condition::Kind::kPredicate;
    return true;
  }
  bool valid = is_exception_class(value) || is_exact(value, &types::tuple_);
  if (is_tuple(value)) {
    for (size_t i = 0; i < as_tuple(value)->length; ++i) {
      valid = valid && is_exception_class(as_tuple(value)->items[i]);
    }
  }
  return valid || run.raise(types::type_error_, "expected a function, exception type or tuple of exception types");
}

Value group_split(Call& call, Exception& self, Value condition_value) {
  Run& run = call.run();
  Condition condition;
  TRY(condition_from(run, condition_value, &condition));
  Value parts[2];
  TRY(split(run, Value::object(&self), condition, &parts[0], &parts[1]));
  TRY(Tuple * pair, tuple_from(run, parts, 2));
  return Value::object(pair);
}

Value group_subgroup(Call& call, Exception& self, Value condition_value) {
  Run& run = call.run();
  Condition condition;
  TRY(condition_from(run, condition_value, &condition));
  Value match;
  Value rest;
  TRY(split(run, Value::object(&self), condition, &match, &rest));
  return match;
}

Value group_derive(Call& call, Exception& self, Value exceptions) {
  return pyexec::call(call.run(), Value::object(&types::base_exception_group_), {self.field[0], exceptions});
}

constexpr Entry kGroupMethods[] = {
    {"split", "(self, condition, /)", native<group_split>, "Split the group into what matches and what does not."},
    {"subgroup", "(self, condition, /)", native<group_subgroup>, "The part of the group that matches, or None."},
    {"derive", "(self, excs, /)", native<group_derive>, "Another group with the same message."},
};

bool same_origin(const Exception* a, const Exception* b) {
  return a->traceback == b->traceback && a->traceback_count == b->traceback_count && identical(a->cause, b->cause) &&
         identical(a->context, b->context);
}

// The exceptions themselves, through all levels of groups.
bool collect_leaves(Run& run, Value exception, List* leaves) {
  if (!is_group(exception)) {
    return list_append(run, leaves, exception);
  }
  RecursionGuard guard(run, " in exception_group_projection");
  TRY(guard.ok());
  Tuple* inner = as_tuple(as_exception(exception)->field[1]);
  for (size_t i = 0; i < inner->length; ++i) {
    TRY(collect_leaves(run, inner->items[i], leaves));
  }
  return true;
}

Value new_group(Run& run, Value exceptions) {
  return call(run, Value::object(&types::base_exception_group_), {Value::object(str_empty()), exceptions});
}

}  // namespace

bool star_match(Run& run, Value exception, Value type, Value* match, Value* rest) {
  bool is_valid = is_exception_class(type) || is_tuple(type);
  bool catches_groups = is_exception_class(type) && as_type(type)->is_subtype_of(&types::base_exception_group_);
  if (is_tuple(type)) {
    for (size_t i = 0; i < as_tuple(type)->length; ++i) {
      Value choice = as_tuple(type)->items[i];
      is_valid = is_valid && is_exception_class(choice);
      catches_groups = catches_groups ||
                       (is_exception_class(choice) && as_type(choice)->is_subtype_of(&types::base_exception_group_));
    }
  }
  if (!is_valid) {
    return run.raise(types::type_error_, "catching classes that do not inherit from BaseException is not allowed");
  }
  if (catches_groups) {
    return run.raise(types::type_error_, "catching ExceptionGroup with except* is not allowed. Use except instead.");
  }
  *match = Value::none();
  *rest = exception;
  if (exception.is_none()) {
    return true;
  }
  if (matches_type(as_exception(exception), type)) {
    *rest = Value::none();
    *match = exception;
    if (!is_group(exception)) {
      TRY(Tuple * alone, tuple_from(run, &exception, 1));
      TRY(*match, new_group(run, Value::object(alone)));
    }
    return true;
  }
  return !is_group(exception) || split(run, exception, {Condition::Kind::kType, type}, match, rest);
}

Value star_result(Run& run, Exception* original, List* results) {
  if (!is_group(Value::object(original))) {
    // A bare exception was wrapped: at most one clause ran.
    return results->length > 0 ? results->items->items[0] : Value::none();
  }
  TRY(List * raised, list_new(run, 0));
  TRY(List * kept, list_new(run, 0));
  for (size_t i = 0; i < results->length; ++i) {
    Value result = results->items->items[i];
    if (result.is_none()) {
      continue;
    }
    if (same_origin(as_exception(result), original)) {
      TRY(collect_leaves(run, result, kept));
    } else {
      TRY(list_append(run, raised, result));
    }
  }
  Value remaining = Value::none();
  if (kept->length > 0) {
    Value rest;
    TRY(split(run, Value::object(original), {Condition::Kind::kOneOf, Value::object(kept)}, &remaining, &rest));
  }
  if (raised->length == 0) {
    return remaining;
  }
  TRY(remaining.is_none() || list_append(run, raised, remaining));
  return raised->length == 1 ? raised->items->items[0] : new_group(run, Value::object(raised));
}

void register_exception_group_methods() {
  add_methods(&types::base_exception_group_, kGroupMethods);
}

}  // namespace pyexec
