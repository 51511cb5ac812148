// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/abstract_class.h"
#include "interpreter/objects/class.h"
#include "interpreter/run/run.h"

// str(), repr(), isinstance() and issubclass() as operations on any value.

namespace pyexec {

Str* to_repr(Run& run, Value value) {
  RecursionGuard guard(run, " while getting the repr of an object");
  if (!guard.ok()) {
    return kRaised;
  }
  TRY(Value text, type_of(value)->slots.repr(run, value));
  if (!is_str(text)) {
    return run.raise(types::type_error_, "__repr__ returned non-string (type {})", {type_of(text)});
  }
  return as_str(text);
}

Str* to_str(Run& run, Value value) {
  if (is_exact_str(value)) {
    return as_str(value);
  }
  RecursionGuard guard(run, " while getting the str of an object");
  if (!guard.ok()) {
    return kRaised;
  }
  Type* type = type_of(value);
  auto slot = type->slots.str != nullptr ? type->slots.str : type->slots.repr;
  TRY(Value text, slot(run, value));
  if (!is_str(text)) {
    return run.raise(types::type_error_, "__str__ returned non-string (type {})", {type_of(text)});
  }
  return as_str(text);
}

namespace {

Truth check_each(Run& run, Value subject, Tuple* choices, Truth (*check)(Run&, Value, Value), bool is_union) {
  RecursionGuard guard(run, " in __instancecheck__");
  if (!guard.ok()) {
    return kRaised;
  }
  for (size_t i = 0; i < choices->length; ++i) {
    // None stands for its type in a union.
    Value choice = choices->items[i].is_none() && is_union ? Value::object(&types::none_) : choices->items[i];
    TRY(Truth found, check(run, subject, choice));
    if (found == Truth::kTrue) {
      return found;
    }
  }
  return Truth::kFalse;
}

// A metaclass's own __instancecheck__ or __subclasscheck__; absent() where it has none.
Value own_check(Run& run, Value type, Str* name, Value subject) {
  Type* where = nullptr;
  Value hook = type_lookup_where(run, type_of(type), name, &where);
  if (hook.is_absent() || where == &types::type_) {
    return Value::absent();
  }
  if (where == &types::abc_meta_ && is_type(type)) {
    TRY(Truth answer, name == &names::dunder_instancecheck ? abstract_instance_check(run, as_type(type), subject)
                                                           : abstract_subclass_check(run, as_type(type), subject));
    return Value::boolean(answer == Truth::kTrue);
  }
  return call_special(run, type, name, {subject});
}

}  // namespace

// By the real class, else by what its __class__ says (proxies).
Truth is_instance_by_class(Run& run, Value object, Type* type) {
  if (is_instance(object, type)) {
    return Truth::kTrue;
  }
  Type* where = nullptr;
  static_cast<void>(type_lookup_where(run, type_of(object), &names::dunder_class, &where));
  if (where == &types::object_ && type_of(object)->slots.get_attribute == nullptr) {
    return Truth::kFalse;
  }
  TRY(Value claimed, get_attribute_or_absent(run, object, &names::dunder_class));
  return truth_of(is_type(claimed) && as_type(claimed) != type_of(object) && as_type(claimed)->is_subtype_of(type));
}

Truth is_instance_of(Run& run, Value object, Value choice) {
  if (is_type(choice)) {
    Type* type = as_type(choice);
    if (type_of(object) == type) {
      return Truth::kTrue;
    }
    if (type_of(choice) != &types::type_) {
      TRY(Value result, own_check(run, choice, &names::dunder_instancecheck, object));
      if (!result.is_absent()) {
        return truth(run, result);
      }
    }
    return is_instance_by_class(run, object, type);
  }
  if (is_tuple(choice)) {
    return check_each(run, object, as_tuple(choice), is_instance_of, false);
  }
  if (has_kind(choice, CellKind::kUnionType)) {
    return check_each(run, object, static_cast<UnionType*>(choice.as_object())->arguments, is_instance_of, true);
  }
  if (has_kind(choice, CellKind::kGenericAlias)) {
    return run.raise(types::type_error_, "isinstance() argument 2 cannot be a parameterized generic");
  }
  TRY(Value result, own_check(run, choice, &names::dunder_instancecheck, object));
  if (!result.is_absent()) {
    return truth(run, result);
  }
  // CPython asks whether it looks like a class; what that raises passes.
  TRY(get_attribute_or_absent(run, choice, &names::dunder_bases));
  return run.raise(types::type_error_, "isinstance() arg 2 must be a type, a tuple of types, or a union");
}

Truth is_subclass_of(Run& run, Value type, Value choice) {
  if (has_kind(type, CellKind::kGenericAlias) && is_type(choice) && type_of(choice) == &types::type_) {
    // list[int] has the bases of list, and is not list.
    Value origin = static_cast<GenericAlias*>(type.as_object())->origin;
    if (is_type(origin)) {
      Tuple* bases = as_type(origin)->bases;
      for (size_t i = 0; i < bases->length; ++i) {
        if (as_type(bases->items[i])->is_subtype_of(as_type(choice))) {
          return Truth::kTrue;
        }
      }
      return Truth::kFalse;
    }
  }
  if (!is_type(type)) {
    return run.raise(types::type_error_, "issubclass() arg 1 must be a class");
  }
  if (is_type(choice)) {
    if (type_of(choice) != &types::type_) {
      TRY(Value result, own_check(run, choice, &names::dunder_subclasscheck, type));
      if (!result.is_absent()) {
        return truth(run, result);
      }
    }
    return truth_of(as_type(type)->is_subtype_of(as_type(choice)));
  }
  if (is_tuple(choice)) {
    return check_each(run, type, as_tuple(choice), is_subclass_of, false);
  }
  if (has_kind(choice, CellKind::kUnionType)) {
    return check_each(run, type, static_cast<UnionType*>(choice.as_object())->arguments, is_subclass_of, true);
  }
  if (has_kind(choice, CellKind::kGenericAlias)) {
    return run.raise(types::type_error_, "issubclass() argument 2 cannot be a parameterized generic");
  }
  TRY(Value result, own_check(run, choice, &names::dunder_subclasscheck, type));
  if (!result.is_absent()) {
    return truth(run, result);
  }
  return run.raise(types::type_error_, "issubclass() arg 2 must be a class, a tuple of classes, or a union");
}

}  // namespace pyexec
