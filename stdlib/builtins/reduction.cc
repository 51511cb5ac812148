// SPDX-License-Identifier: Apache-2.0
//
// The builtin functions that consume an iterable: sum, min, max, any, all, sorted.
#include "interpreter/objects/list.h"
#include "interpreter/objects/native.h"
#include "stdlib/register.h"

namespace pyexec {

static Value builtin_any(Call& call, Value iterable) {
  Run& run = call.run();
  Iteration items(run, iterable);
  if (!items.ok()) {
    return Value::raised();
  }
  for (;;) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      return Value::boolean(false);
    }
    TRY(Truth is_true, truth(run, item));
    if (is_true == Truth::kTrue) {
      return Value::boolean(true);
    }
  }
}

static Value builtin_all(Call& call, Value iterable) {
  Run& run = call.run();
  Iteration items(run, iterable);
  if (!items.ok()) {
    return Value::raised();
  }
  for (;;) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      return Value::boolean(true);
    }
    TRY(Truth is_true, truth(run, item));
    if (is_true == Truth::kFalse) {
      return Value::boolean(false);
    }
  }
}

// As CPython: ints are added as C integers while they fit, then floats as C doubles, then anything by `+`.
static Value builtin_sum(Call& call, Value iterable, Value start) {
  Run& run = call.run();
  Iteration items(run, iterable);
  if (!items.ok()) {
    return Value::raised();
  }
  Value total = start.is_absent() ? Value::integer(0) : start;
  if (is_str(total)) {
    return run.raise(types::type_error_, "sum() can't sum strings [use ''.join(seq) instead]");
  }
  if (has_kind(total, CellKind::kBytes)) {
    return run.raise(types::type_error_, "sum() can't sum bytes [use b''.join(seq) instead]");
  }
  if (has_kind(total, CellKind::kByteArray)) {
    return run.raise(types::type_error_, "sum() can't sum bytearray [use b''.join(seq) instead]");
  }
  bool have_item = false;
  Value item = Value::absent();
  if (total.is_int()) {
    int64_t integer = total.as_int();
    for (;;) {
      TRY(item, items.next());
      if (item.is_absent()) {
        return Value::integer(integer);
      }
      if (!item.is_int_or_bool() || __builtin_add_overflow(integer, item.as_int(), &integer)) {
        break;
      }
    }
    // An overflow leaves the wrapped sum: taken back.
    if (item.is_int_or_bool()) {
      integer = static_cast<int64_t>(static_cast<uint64_t>(integer) - static_cast<uint64_t>(item.as_int()));
    }
    TRY(total, binary_operation(run, BinaryOperator::kAdd, Value::integer(integer), item));
  }
  if (total.is_float()) {
    double real = total.as_float();
    for (;;) {
      TRY(item, items.next());
      if (item.is_absent()) {
        return Value::real(real);
      }
      if (item.is_float()) {
        real += item.as_float();
      } else if (item.is_int_or_bool()) {
        real += static_cast<double>(item.as_int());
      } else {
        break;
      }
    }
    total = Value::real(real);
    have_item = true;
  }
  for (;;) {
    if (!have_item) {
      TRY(item, items.next());
      if (item.is_absent()) {
        return total;
      }
    }
    have_item = false;
    TRY(total, binary_operation(run, BinaryOperator::kAdd, total, item));
  }
}

// Whether `item` takes the place of `best`.
static Truth beats(Run& run, Value item, Value best, CompareOperator op) {
  bool less = op == CompareOperator::kLess;
  if (item.is_int() && best.is_int()) {
    return truth_of(less ? item.as_int() < best.as_int() : item.as_int() > best.as_int());
  }
  if (item.is_float() && best.is_float()) {
    return truth_of(less ? item.as_float() < best.as_float() : item.as_float() > best.as_float());
  }
  return compare_truth(run, op, item, best);
}

// The keyword arguments of functions that count their positional ones first, which the binding does not. `names` are
// the parameters' names, `values` come out absent() where not given.
static bool take_keywords(Run& run, const char* function, Keywords given, std::span<Str* const> names, Value* values) {
  for (size_t i = 0; i < names.size(); ++i) {
    values[i] = Value::absent();
  }
  for (size_t k = 0; k < given.count(); ++k) {
    size_t at = 0;
    while (at < names.size() && !str_equal(names[at], given.names->names[k])) {
      ++at;
    }
    if (at == names.size()) {
      return run.raise(types::type_error_, "'{}' is an invalid keyword argument for {}()",
                       {given.names->names[k], function});
    }
    values[at] = given.values[k];
  }
  return true;
}

static Value extreme(Run& run, const char* name, CompareOperator op, Args arguments, Keywords keywords) {
  if (arguments.count == 0) {
    return run.raise(types::type_error_, "{} expected at least 1 argument, got 0", {name});
  }
  Str* const names[] = {&names::key_, &names::default_};
  Value named[2];
  TRY(take_keywords(run, name, keywords, names, named));
  Value key = named[0];
  Value otherwise = named[1];
  bool has_key = !key.is_absent() && !key.is_none();
  if (arguments.count > 1) {
    if (!otherwise.is_absent()) {
      return run.raise(types::type_error_, "Cannot specify a default for {}() with multiple positional arguments",
                       {name});
    }
    Value best = arguments[0];
    if (!has_key) {
      for (size_t i = 1; i < arguments.count; ++i) {
        TRY(Truth wins, beats(run, arguments[i], best, op));
        best = wins == Truth::kTrue ? arguments[i] : best;
      }
      return best;
    }
    TRY(Value best_key, call(run, key, {best}));
    for (size_t i = 1; i < arguments.count; ++i) {
      TRY(Value item_key, call(run, key, {arguments[i]}));
      TRY(Truth wins, beats(run, item_key, best_key, op));
      if (wins == Truth::kTrue) {
        best = arguments[i];
        best_key = item_key;
      }
    }
    return best;
  }
  Iteration items(run, arguments[0]);
  if (!items.ok()) {
    return Value::raised();
  }
  Value best = Value::absent();
  Value best_key = Value::absent();
  for (;;) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      break;
    }
    Value item_key = item;
    if (has_key) {
      TRY(item_key, call(run, key, {item}));
    }
    bool takes = best.is_absent();
    if (!takes) {
      TRY(Truth wins, beats(run, item_key, best_key, op));
      takes = wins == Truth::kTrue;
    }
    if (takes) {
      best = item;
      best_key = item_key;
    }
  }
  if (!best.is_absent()) {
    return best;
  }
  if (!otherwise.is_absent()) {
    return otherwise;
  }
  return run.raise(types::value_error_, "{}() arg is an empty sequence", {name});
}

static Value builtin_min(Call& call, Args arguments, Keywords keywords) {
  return extreme(call.run(), "min", CompareOperator::kLess, arguments, keywords);
}

static Value builtin_max(Call& call, Args arguments, Keywords keywords) {
  return extreme(call.run(), "max", CompareOperator::kGreater, arguments, keywords);
}

static Value builtin_sorted(Call& call, Args arguments, Keywords keywords) {
  Run& run = call.run();
  if (arguments.count != 1) {
    return run.raise(types::type_error_, "sorted expected 1 argument, got {}", {arguments.count});
  }
  TRY(List * list, list_from_iterable(run, arguments[0]));
  Str* const names[] = {&names::key_, &names::reverse_};
  Value named[2];
  TRY(take_keywords(run, "sort", keywords, names, named));
  Value key = named[0];
  Value reverse = named[1];
  int64_t backwards = 0;
  if (!reverse.is_absent()) {
    TRY(to_index_exact(run, reverse, &backwards, &types::overflow_error_));
  }
  TRY(list_sort(run, list, key.is_absent() ? Value::none() : key, backwards != 0));
  return Value::object(list);
}

static constexpr Entry kReductionFunctions[] = {
    {"all", "(iterable, /)", native<builtin_all>,
     "Return True if bool(x) is True for all values x in the iterable.\n\nIf the iterable is empty, return True.",
     EntryKind::kFunction},
    {"any", "(iterable, /)", native<builtin_any>,
     "Return True if bool(x) is True for any x in the iterable.\n\nIf the iterable is empty, return False.",
     EntryKind::kFunction},
    {"max", "(*args, **kwargs)", native<builtin_max>,
     "max(iterable, *[, default=obj, key=func]) -> value\nmax(arg1, arg2, *args, *[, key=func]) -> value\n\n"
     "With a single iterable argument, return its biggest item. The\n"
     "default keyword-only argument specifies an object to return if\nthe provided iterable is empty.\n"
     "With two or more arguments, return the largest argument.",
     EntryKind::kFunction},
    {"min", "(*args, **kwargs)", native<builtin_min>,
     "min(iterable, *[, default=obj, key=func]) -> value\nmin(arg1, arg2, *args, *[, key=func]) -> value\n\n"
     "With a single iterable argument, return its smallest item. The\n"
     "default keyword-only argument specifies an object to return if\nthe provided iterable is empty.\n"
     "With two or more arguments, return the smallest argument.",
     EntryKind::kFunction},
    {"sorted", "(*args, **kwargs)", native<builtin_sorted>,
     "Return a new list containing all items from the iterable in ascending order.\n\n"
     "A custom key function can be supplied to customize the sort order, and the\n"
     "reverse flag can be set to request the result in descending order.",
     EntryKind::kFunction},
    {"sum", "(iterable, /, start=0)", native<builtin_sum>,
     "Return the sum of a 'start' value (default: 0) plus an iterable of numbers\n\n"
     "When the iterable is empty, return the start value.\n"
     "This function is intended specifically for use with numeric values and may\nreject non-numeric types.",
     EntryKind::kFunction},
};

void register_reduction_functions() {
  add_builtin_functions(kReductionFunctions);
}

}  // namespace pyexec
