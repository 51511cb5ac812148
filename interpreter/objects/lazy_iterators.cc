// SPDX-License-Identifier: Apache-2.0
//
// enumerate, zip, map, filter and reversed: the iterators that programs make by name.
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/dict_views.h"
#include "interpreter/objects/iterators.h"
#include "interpreter/objects/list.h"
#include "interpreter/objects/range.h"
#include "interpreter/objects/sequence.h"

namespace pyexec {

static Iterator* as_iterator(Value value) {
  return static_cast<Iterator*>(value.as_object());
}

// A StopIteration from the called function ends the iteration, as it does in CPython's loops.
static Value ended_or_raised(Run& run) {
  return run.catch_if(types::stop_iteration_) != nullptr ? Value::absent() : Value::raised();
}

using CreateFunction = Value (*)(Run&, Type*, Value*, uint32_t, const KeywordNames*);

static Type make_lazy_type(const char* name, const char* doc, Value (*next)(Run&, Value), CreateFunction create) {
  Slots slots;
  slots.iter = iterator_itself;
  slots.next = next;
  slots.create = create;
  return make_builtin_type({
      .name = name,
      .layout = CellKind::kIterator,
      .instance_bytes = sizeof(Iterator),
      .attributes_offset = 0,
      .flags = kTypeBase,
      .base = nullptr,
      .doc = doc,
      .slots = slots,
  });
}

// ---- enumerate ----------------------------------------------------------------------------------------------------

Truth enumerate_pair(Run& run, Iterator* iterator, Value* first, Value* second) {
  TRY(Value item, iterator_next(run, iterator->source));
  if (item.is_absent()) {
    return Truth::kFalse;
  }
  *second = item;
  if (iterator->extra_value.is_empty()) [[likely]] {
    *first = Value::integer(iterator->position);
    if (iterator->position != INT64_MAX) [[likely]] {
      ++iterator->position;
      return Truth::kTrue;
    }
  } else {
    *first = iterator->extra_value;
  }
  TRY(iterator->extra_value, binary_operation(run, BinaryOperator::kAdd, *first, Value::integer(1)));
  return Truth::kTrue;
}

// The next item of an iterator that steps in pairs, as the tuple that programs see.
static Value pair_of(Run& run, Value self, PairStep step) {
  Value first;
  Value second;
  TRY(Truth more, step(run, as_iterator(self), &first, &second));
  if (more == Truth::kFalse) {
    return Value::absent();
  }
  TRY(Tuple * pair, tuple_new(run, 2));
  pair->items[0] = first;
  pair->items[1] = second;
  return Value::object(pair);
}

static Value enumerate_next(Run& run, Value self) {
  return pair_of(run, self, enumerate_pair);
}

static Value enumerate_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  Value iterable = Value::absent();
  Value start = Value::absent();
  uint32_t named = keywords != nullptr ? keywords->count : 0;
  if (count + named > 2) {
    return run.raise(types::type_error_, "enumerate() takes at most 2 arguments ({} given)", {count + named});
  }
  if (count > 0) {
    iterable = arguments[0];
  }
  if (count > 1) {
    start = arguments[1];
  }
  // One positional argument leaves only `start` to be named; a single named one must be the iterable.
  for (uint32_t i = 0; i < named; ++i) {
    Str* name = keywords->names[i];
    bool is_start = str_equal(name, &names::start_);
    bool is_iterable = !name->is_wide() && name->view() == "iterable";
    bool allowed = count == 1 ? is_start : named == 1 ? is_iterable : is_start || is_iterable;
    if (!allowed) {
      return run.raise(types::type_error_, "'{}' is an invalid keyword argument for enumerate()", {name});
    }
    (is_start ? start : iterable) = arguments[count + i];
  }
  if (iterable.is_absent()) {
    return run.raise(types::type_error_, "enumerate() missing required argument 'iterable'");
  }
  Value first = Value::integer(0);
  if (!start.is_absent()) {
    TRY(first, to_index(run, start));
  }
  TRY(Value source, get_iterator(run, iterable));
  TRY(Iterator * iterator, iterator_new(run, type, source));
  if (first.is_int()) {
    iterator->position = first.as_int();
  } else {
    iterator->extra_value = first;
  }
  return Value::object(iterator);
}

Type types::enumerate_ =
    make_lazy_type("enumerate",
                   "Return an enumerate object.\n\n  iterable\n    an object supporting iteration\n\n"
                   "The enumerate object yields pairs containing a count (from start, which\n"
                   "defaults to zero) and a value yielded by the iterable argument.\n\n"
                   "enumerate is useful for obtaining an indexed list:\n    (0, seq[0]), (1, seq[1]), (2, seq[2]), ...",
                   enumerate_next, enumerate_create);

// ---- zip ----------------------------------------------------------------------------------------------------------

// The iterators behind `arguments` as a tuple. `failed` wording: which argument is not iterable.
static Tuple* iterators_of(Run& run, const Value* arguments, uint32_t count, bool name_position) {
  TRY(Tuple * iterators, tuple_new(run, count));
  for (uint32_t i = 0; i < count; ++i) {
    Value iterator = get_iterator(run, arguments[i]);
    if (iterator.is_raised()) {
      if (name_position && run.catch_if(types::type_error_) != nullptr) {
        run.raise(types::type_error_, "zip argument #{} must support iteration", {i + 1});
      }
      return nullptr;
    }
    iterators->items[i] = iterator;
  }
  return iterators;
}

// In strict mode, argument `at` ended first: the others must end too.
static Value zip_ended(Run& run, Iterator* zip, Tuple* iterators, size_t at) {
  zip->source = Value::empty();
  if (zip->position == 0) {
    return Value::absent();
  }
  if (at > 0) {
    return run.raise(types::value_error_, "zip() argument {} is shorter than argument{}{}",
                     {at + 1, at == 1 ? " " : "s 1-", at});
  }
  for (size_t i = 1; i < iterators->length; ++i) {
    TRY(Value item, iterator_next(run, iterators->items[i]));
    if (!item.is_absent()) {
      return run.raise(types::value_error_, "zip() argument {} is longer than argument{}{}",
                       {i + 1, i == 1 ? " " : "s 1-", i});
    }
  }
  return Value::absent();
}

Truth zip_pair(Run& run, Iterator* iterator, Value* first, Value* second) {
  if (iterator->source.is_empty()) {
    return Truth::kFalse;
  }
  Tuple* iterators = as_tuple(iterator->source);
  for (size_t i = 0; i < 2; ++i) {
    TRY(Value item, iterator_next(run, iterators->items[i]));
    if (item.is_absent()) {
      if (iterator->position != 0) {
        TRY(zip_ended(run, iterator, iterators, i));
      }
      return Truth::kFalse;
    }
    *(i == 0 ? first : second) = item;
  }
  return Truth::kTrue;
}

static Value zip_next(Run& run, Value self) {
  Iterator* iterator = as_iterator(self);
  if (iterator->source.is_empty()) {
    return Value::absent();
  }
  Tuple* iterators = as_tuple(iterator->source);
  if (iterators->length == 0) {
    return Value::absent();
  }
  TRY(Tuple * row, tuple_new(run, iterators->length));
  for (size_t i = 0; i < iterators->length; ++i) {
    TRY(Value item, iterator_next(run, iterators->items[i]));
    if (item.is_absent()) {
      if (iterator->position == 0) {
        return item;
      }
      return zip_ended(run, iterator, iterators, i);
    }
    row->items[i] = item;
  }
  return Value::object(row);
}

static Value zip_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  bool strict = false;
  if (keywords != nullptr) {
    if (keywords->count > 1) {
      return run.raise(types::type_error_, "zip() takes at most 1 keyword argument ({} given)", {keywords->count});
    }
    for (uint32_t i = 0; i < keywords->count; ++i) {
      if (!str_equal(keywords->names[i], &names::strict_)) {
        return run.raise(types::type_error_, "'{}' is an invalid keyword argument for zip()", {keywords->names[i]});
      }
      TRY(Truth wanted, truth(run, arguments[count + i]));
      strict = wanted == Truth::kTrue;
    }
  }
  TRY(Tuple * iterators, iterators_of(run, arguments, count, false));
  TRY(Iterator * iterator, iterator_new(run, type, Value::object(iterators)));
  iterator->position = strict;
  return Value::object(iterator);
}

Type types::zip_ =
    make_lazy_type("zip",
                   "zip(*iterables, strict=False) --> Yield tuples until an input is exhausted.\n\n"
                   "   >>> list(zip('abcdefg', range(3), range(4)))\n   [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]\n\n"
                   "The zip object yields n-length tuples, where n is the number of iterables\n"
                   "passed as positional arguments to zip().  The i-th element in every tuple\n"
                   "comes from the i-th iterable argument to zip().  This continues until the\n"
                   "shortest argument is exhausted.\n\n"
                   "If strict is true and one of the arguments is exhausted before the others,\nraise a ValueError.",
                   zip_next, zip_create);

// ---- map ----------------------------------------------------------------------------------------------------------

static Value map_next(Run& run, Value self) {
  Iterator* iterator = as_iterator(self);
  Tuple* iterators = as_tuple(iterator->extra_value);
  StackMark mark(run);
  auto count = static_cast<uint32_t>(iterators->length);
  TRY(Value * arguments, run.reserve_stack(count));
  for (uint32_t i = 0; i < count; ++i) {
    TRY(Value item, iterator_next(run, iterators->items[i]));
    if (item.is_absent()) {
      return item;
    }
    arguments[i] = item;
  }
  Value result = call_on_stack(run, iterator->source, arguments, count, nullptr);
  return result.is_raised() ? ended_or_raised(run) : result;
}

static Value map_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (type == &types::map_) {
    TRY(refuse_keywords(run, "map", keywords));
  }
  if (count < 2) {
    return run.raise(types::type_error_, "map() must have at least two arguments.");
  }
  TRY(Tuple * iterators, iterators_of(run, arguments + 1, count - 1, false));
  TRY(Iterator * iterator, iterator_new(run, type, arguments[0]));
  iterator->extra_value = Value::object(iterators);
  return Value::object(iterator);
}

Type types::map_ = make_lazy_type("map",
                                  "map(func, *iterables) --> map object\n\n"
                                  "Make an iterator that computes the function using arguments from\n"
                                  "each of the iterables.  Stops when the shortest iterable is exhausted.",
                                  map_next, map_create);

// ---- filter -------------------------------------------------------------------------------------------------------

static Value filter_next(Run& run, Value self) {
  Iterator* iterator = as_iterator(self);
  Value function = iterator->source;
  bool by_truth = function.is_none() || (is_type(function) && as_type(function) == &types::bool_);
  for (;;) {
    TRY(Value item, iterator_next(run, iterator->extra_value));
    if (item.is_absent()) {
      return item;
    }
    TRY(run.step());
    Value verdict = item;
    if (!by_truth) {
      verdict = call(run, function, {item});
    }
    Truth keep = verdict.is_raised() ? Truth::kRaised : truth(run, verdict);
    if (keep == Truth::kRaised) {
      return ended_or_raised(run);
    }
    if (keep == Truth::kTrue) {
      return item;
    }
  }
}

static Value filter_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (type == &types::filter_) {
    TRY(refuse_keywords(run, "filter", keywords));
  }
  TRY(check_argument_count(run, "filter", count, 2, 2));
  TRY(Value source, get_iterator(run, arguments[1]));
  TRY(Iterator * iterator, iterator_new(run, type, arguments[0]));
  iterator->extra_value = source;
  return Value::object(iterator);
}

Type types::filter_ = make_lazy_type("filter",
                                     "filter(function or None, iterable) --> filter object\n\n"
                                     "Return an iterator yielding those items of iterable for which function(item)\n"
                                     "is true. If function is None, return the items that are true.",
                                     filter_next, filter_create);

// ---- reversed -----------------------------------------------------------------------------------------------------

static Value reversed_next(Run& run, Value self) {
  Iterator* iterator = as_iterator(self);
  if (iterator->source.is_empty()) {
    return Value::absent();
  }
  if (iterator->position >= 0) {
    Value item = get_item(run, iterator->source, Value::integer(iterator->position));
    if (!item.is_raised()) {
      --iterator->position;
      return item;
    }
    if (run.catch_if(types::index_error_) == nullptr && run.catch_if(types::stop_iteration_) == nullptr) {
      return item;
    }
  }
  iterator->position = -1;
  iterator->source = Value::empty();
  return Value::absent();
}

static Value reversed_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (type == &types::reversed_) {
    TRY(refuse_keywords(run, "reversed", keywords));
  }
  TRY(check_argument_count(run, "reversed", count, 1, 1));
  Value sequence = arguments[0];
  if (is_exact(sequence, &types::list_)) {
    return list_reversed(run, as_list(sequence));
  }
  if (is_exact(sequence, &types::range_)) {
    return range_reversed(run, static_cast<Range*>(sequence.as_object()));
  }
  TRY(Value method, lookup_special(run, sequence, &names::dunder_reversed));
  if (method.is_none()) {
    return run.raise(types::type_error_, "'{}' object is not reversible", {type_of(sequence)});
  }
  if (!method.is_absent()) {
    return call(run, method, {});
  }
  Type* sequence_type = type_of(sequence);
  if (sequence_type->slots.get_item == nullptr || is_dict(sequence) || is_type(sequence) ||
      has_kind(sequence, CellKind::kMappingProxy)) {
    return run.raise(types::type_error_, "'{}' object is not reversible", {sequence_type});
  }
  int64_t size;
  TRY(pyexec::length(run, sequence, &size));
  TRY(Iterator * iterator, iterator_new(run, type, sequence));
  iterator->position = size - 1;
  return Value::object(iterator);
}

Type types::reversed_ = make_lazy_type("reversed", "Return a reverse iterator over the values of the given sequence.",
                                       reversed_next, reversed_create);

// ---- steps in pairs -----------------------------------------------------------------------------------------------

PairStep pair_step(Value iterator) {
  if (!has_kind(iterator, CellKind::kIterator)) {
    return nullptr;
  }
  Type* type = iterator.as_object()->type();
  if (type == &types::enumerate_) {
    return enumerate_pair;
  }
  if (type == &types::dict_item_iterator_) {
    return dict_items_pair;
  }
  if (type == &types::zip_) {
    Value source = as_iterator(iterator)->source;
    return !source.is_empty() && as_tuple(source)->length == 2 ? zip_pair : nullptr;
  }
  return nullptr;
}

}  // namespace pyexec
