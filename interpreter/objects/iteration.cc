// SPDX-License-Identifier: Apache-2.0
//
// Iterating over anything: get_iterator, iterator_next, Iteration, len() and length hints.
#include "interpreter/objects/iterators.h"
#include "interpreter/objects/range.h"
#include "interpreter/objects/sequence.h"

namespace pyexec {

Value get_iterator(Run& run, Value iterable) {
  Type* type = type_of(iterable);
  if (type->slots.iter != nullptr) [[likely]] {
    TRY(Value iterator, type->slots.iter(run, iterable));
    if (type_of(iterator)->slots.next == nullptr) [[unlikely]] {
      return run.raise(types::type_error_, "iter() returned non-iterator of type '{}'", {type_of(iterator)});
    }
    return iterator;
  }
  bool is_sequence = type->has(kTypeHeap) ? type->slots.get_item != types::type_.slots.get_item && !is_dict(iterable)
                                          : type->slots.length != nullptr;
  if (type->slots.get_item != nullptr && is_sequence) {
    return sequence_iterator(run, iterable);
  }
  return run.raise(types::type_error_, "'{}' object is not iterable", {type});
}

bool looks_iterable(Value value) {
  Type* type = type_of(value);
  return type->slots.iter != nullptr || (type->slots.get_item != nullptr && type != &types::union_type_);
}

Value iterator_next(Run& run, Value iterator) {
  Type* type = type_of(iterator);
  if (type->slots.next == nullptr) [[unlikely]] {
    return run.raise(types::type_error_, "'{}' object is not an iterator", {type});
  }
  if (run.native_stack_is_low()) [[unlikely]] {  // iterators over iterators over iterators …
    return run.raise_recursion("") ? Value::absent() : Value::raised();
  }
  Value item = type->slots.next(run, iterator);
  if (item.is_raised() && run.catch_if(types::stop_iteration_) != nullptr) {
    return Value::absent();
  }
  return item;
}

Iteration::Iteration(Run& run, Value iterable) : run_(run) {
  if (iterable.is_object()) [[likely]] {
    Type* type = iterable.as_object()->type();
    if (type == &types::list_) {
      path_ = Path::kList;
      iterator_ = iterable;
      return;
    }
    if (type == &types::tuple_) {
      path_ = Path::kTuple;
      iterator_ = iterable;
      return;
    }
    SmallRange small;
    if (type == &types::range_ && range_is_small(static_cast<Range*>(iterable.as_object()), &small)) {
      path_ = Path::kRange;
      iterator_ = iterable;
      position_ = small.start;
      limit_ = small.length;
      step_ = small.step;
      return;
    }
  }
  iterator_ = get_iterator(run, iterable);
}

Value Iteration::next() {
  TRY(run_.step());
  switch (path_) {
    case Path::kList: {
      List* list = as_list(iterator_);
      if (static_cast<size_t>(position_) < list->length) [[likely]] {
        return list->items->items[position_++];
      }
      position_ = INT64_MAX;  // stays at the end when the list grows now
      return Value::absent();
    }
    case Path::kTuple: {
      Tuple* tuple = as_tuple(iterator_);
      if (static_cast<size_t>(position_) < tuple->length) [[likely]] {
        return tuple->items[position_++];
      }
      return Value::absent();
    }
    case Path::kRange: {
      if (limit_ <= 0) {
        return Value::absent();
      }
      --limit_;
      int64_t value = position_;
      position_ = static_cast<int64_t>(static_cast<uint64_t>(value) + static_cast<uint64_t>(step_));
      return Value::integer(value);
    }
    case Path::kGeneric:
      break;
  }
  return iterator_next(run_, iterator_);
}

bool length(Run& run, Value object, int64_t* out) {
  Type* type = type_of(object);
  if (type->slots.length == nullptr) {
    return run.raise(types::type_error_, "object of type '{}' has no len()", {type});
  }
  TRY(Value size, type->slots.length(run, object));
  *out = size.as_int();
  return true;
}

// What a program's own __length_hint__ or __len__ says is not believed beyond this.
static constexpr int64_t kLargestForeignHint = 1 << 16;

bool length_hint(Run& run, Value object, int64_t otherwise, int64_t* out) {
  *out = otherwise;
  Type* type = type_of(object);
  if (has_kind(object, CellKind::kIterator)) {
    int64_t hint = native_iterator_hint(static_cast<Iterator*>(object.as_object()));
    *out = hint >= 0 ? hint : otherwise;
    return true;
  }
  if (type->slots.length != nullptr) {
    Value size = type->slots.length(run, object);
    if (!size.is_raised()) {
      int64_t bound = type->has(kTypeHeap) ? kLargestForeignHint : INT64_MAX;
      *out = size.as_int() < bound ? size.as_int() : bound;
      return true;
    }
    if (run.catch_if(types::type_error_) == nullptr) {
      return false;
    }
  }
  if (!type->has(kTypeHeap)) {
    return true;
  }
  Value hint = call_special(run, object, &names::dunder_length_hint, {});
  if (hint.is_raised()) {
    return run.catch_if(types::type_error_) != nullptr;
  }
  if (hint.is_absent() || is_not_implemented(hint)) {
    return true;
  }
  if (!is_int_like(hint)) {
    return run.raise(types::type_error_, "__length_hint__ must be an integer, not {}", {type_of(hint)});
  }
  TRY(to_index_exact(run, hint, out, &types::overflow_error_));
  if (*out < 0) {
    return run.raise(types::value_error_, "__length_hint__() should return >= 0");
  }
  *out = *out < kLargestForeignHint ? *out : kLargestForeignHint;
  return true;
}

}  // namespace pyexec
