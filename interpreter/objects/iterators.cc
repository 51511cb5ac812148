// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/iterators.h"

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/sequence.h"

namespace pyexec {

static Iterator* as_iterator(Value value) {
  return static_cast<Iterator*>(value.as_object());
}

Iterator* iterator_new(Run& run, Type* type, Value source) {
  TRY(Iterator * iterator, run.allocate_object<Iterator>(type, CellKind::kIterator));
  iterator->source = source;
  return iterator;
}

Value iterator_itself(Run&, Value self) {
  return self;
}

Type make_iterator_type(const char* name, Value (*next)(Run&, Value)) {
  Slots slots;
  slots.iter = iterator_itself;
  slots.next = next;
  return make_builtin_type({
      .name = name,
      .layout = CellKind::kIterator,
      .instance_bytes = sizeof(Iterator),
      .attributes_offset = 0,
      .flags = 0,
      .base = nullptr,
      .doc = nullptr,
      .slots = slots,
  });
}

// ---- list, tuple --------------------------------------------------------------------------------------------------

static Value list_next(Run&, Value self) {
  Iterator* iterator = as_iterator(self);
  if (iterator->source.is_empty()) {
    return Value::absent();
  }
  List* list = as_list(iterator->source);
  auto at = static_cast<size_t>(iterator->position);
  if (at < list->length) [[likely]] {
    ++iterator->position;
    return list->items->items[at];
  }
  iterator->source = Value::empty();
  return Value::absent();
}
Type types::list_iterator_ = make_iterator_type("list_iterator", list_next);

static Value list_reverse_next(Run&, Value self) {
  Iterator* iterator = as_iterator(self);
  if (iterator->source.is_empty()) {
    return Value::absent();
  }
  List* list = as_list(iterator->source);
  int64_t at = iterator->position;
  if (at >= 0 && static_cast<size_t>(at) < list->length) {
    --iterator->position;
    return list->items->items[at];
  }
  iterator->source = Value::empty();
  iterator->position = -1;
  return Value::absent();
}
Type types::list_reverse_iterator_ = make_iterator_type("list_reverseiterator", list_reverse_next);

Value list_reversed(Run& run, List* list) {
  TRY(Iterator * iterator, iterator_new(run, &types::list_reverse_iterator_, Value::object(list)));
  iterator->position = static_cast<int64_t>(list->length) - 1;
  return Value::object(iterator);
}

static Value tuple_next(Run&, Value self) {
  Iterator* iterator = as_iterator(self);
  if (iterator->source.is_empty()) {
    return Value::absent();
  }
  Tuple* tuple = as_tuple(iterator->source);
  auto at = static_cast<size_t>(iterator->position);
  if (at < tuple->length) [[likely]] {
    ++iterator->position;
    return tuple->items[at];
  }
  iterator->source = Value::empty();
  return Value::absent();
}
Type types::tuple_iterator_ = make_iterator_type("tuple_iterator", tuple_next);

// ---- range --------------------------------------------------------------------------------------------------------

static Value range_next(Run& run, Value self) {
  Iterator* iterator = as_iterator(self);
  if (iterator->source.is_empty()) [[likely]] {
    if (iterator->limit <= 0) {
      return Value::absent();
    }
    --iterator->limit;
    int64_t value = iterator->position;
    iterator->position = static_cast<int64_t>(static_cast<uint64_t>(value) + iterator->version);
    return Value::integer(value);
  }
  auto* range = static_cast<Range*>(iterator->source.as_object());
  TRY(Truth inside, compare_truth(run, CompareOperator::kLess, iterator->extra_value, range->length));
  if (inside == Truth::kFalse) {
    return Value::absent();
  }
  TRY(Value offset, binary_operation(run, BinaryOperator::kMultiply, iterator->extra_value, range->step));
  TRY(Value item, binary_operation(run, BinaryOperator::kAdd, range->start, offset));
  TRY(iterator->extra_value, binary_operation(run, BinaryOperator::kAdd, iterator->extra_value, Value::integer(1)));
  return item;
}
Type types::range_iterator_ = make_iterator_type("range_iterator", range_next);
Type types::long_range_iterator_ = make_iterator_type("longrange_iterator", range_next);

Value small_range_iterator(Run& run, int64_t start, int64_t step, int64_t length) {
  TRY(Iterator * iterator, iterator_new(run, &types::range_iterator_, Value::empty()));
  iterator->position = start;
  iterator->limit = length;
  iterator->version = static_cast<uint64_t>(step);
  return Value::object(iterator);
}

Value large_range_iterator(Run& run, Range* range) {
  TRY(Iterator * iterator, iterator_new(run, &types::long_range_iterator_, Value::object(range)));
  iterator->extra_value = Value::integer(0);
  return Value::object(iterator);
}

// ---- set ----------------------------------------------------------------------------------------------------------

static Value set_iterator_next(Run& run, Value self) {
  Iterator* iterator = as_iterator(self);
  if (iterator->source.is_empty()) {
    return Value::absent();
  }
  Set* set = as_set(iterator->source);
  if (iterator->limit != static_cast<int64_t>(set->used)) {
    iterator->limit = -1;
    return run.raise(types::runtime_error_, "Set changed size during iteration");
  }
  auto position = static_cast<size_t>(iterator->position);
  Value key;
  if (!set_next(set, &position, &key)) {
    iterator->source = Value::empty();
    return Value::absent();
  }
  iterator->position = static_cast<int64_t>(position);
  --iterator->version;
  return key;
}
Type types::set_iterator_ = make_iterator_type("set_iterator", set_iterator_next);

Value set_iterator(Run& run, Set* set) {
  TRY(Iterator * iterator, iterator_new(run, &types::set_iterator_, Value::object(set)));
  iterator->limit = static_cast<int64_t>(set->used);
  iterator->version = set->used;
  return Value::object(iterator);
}

// ---- __getitem__ protocol -------------------------------------------------------------------------------------------

static Value sequence_next(Run& run, Value self) {
  Iterator* iterator = as_iterator(self);
  if (iterator->source.is_empty()) {
    return Value::absent();
  }
  if (iterator->position == INT64_MAX) {
    return run.raise(types::overflow_error_, "iter index too large");
  }
  Value item = get_item(run, iterator->source, Value::integer(iterator->position));
  if (!item.is_raised()) {
    ++iterator->position;
    return item;
  }
  if (run.catch_if(types::index_error_) != nullptr || run.catch_if(types::stop_iteration_) != nullptr) {
    iterator->source = Value::empty();
    return Value::absent();
  }
  return Value::raised();
}
Type types::sequence_iterator_ = make_iterator_type("iterator", sequence_next);

Value sequence_iterator(Run& run, Value sequence) {
  TRY(Iterator * iterator, iterator_new(run, &types::sequence_iterator_, sequence));
  return Value::object(iterator);
}

// ---- iter(callable, sentinel)
// -----------------------------------------------------------------------------------------

static Value callable_next(Run& run, Value self) {
  Iterator* iterator = as_iterator(self);
  if (iterator->source.is_empty()) {
    return Value::absent();
  }
  Value item = call(run, iterator->source, {});
  if (item.is_raised()) {
    if (run.catch_if(types::stop_iteration_) != nullptr) {
      iterator->source = Value::empty();
      return Value::absent();
    }
    return item;
  }
  if (iterator->source.is_empty()) {
    return Value::absent();
  }
  TRY(Truth last, equal(run, iterator->extra_value, item));
  if (last == Truth::kFalse) {
    return item;
  }
  iterator->source = Value::empty();
  return Value::absent();
}
Type types::callable_iterator_ = make_iterator_type("callable_iterator", callable_next);

Value callable_iterator(Run& run, Value callable, Value sentinel) {
  TRY(Iterator * iterator, iterator_new(run, &types::callable_iterator_, callable));
  iterator->extra_value = sentinel;
  return Value::object(iterator);
}

// ---- hints --------------------------------------------------------------------------------------------------------

int64_t native_iterator_hint(const Iterator* iterator) {
  const Type* type = iterator->shape->type;
  if (iterator->source.is_empty()) {
    return type == &types::range_iterator_ ? iterator->limit : 0;
  }
  int64_t left = -1;
  if (type == &types::list_iterator_) {
    left = static_cast<int64_t>(as_list(iterator->source)->length) - iterator->position;
  } else if (type == &types::tuple_iterator_) {
    left = static_cast<int64_t>(as_tuple(iterator->source)->length) - iterator->position;
  } else if (type == &types::list_reverse_iterator_) {
    left = iterator->position + 1;
    return left > static_cast<int64_t>(as_list(iterator->source)->length) ? 0 : left;
  } else if (type == &types::set_iterator_) {
    bool changed = iterator->limit != static_cast<int64_t>(as_set(iterator->source)->used);
    left = changed ? 0 : static_cast<int64_t>(iterator->version);
  } else if (is_dict(iterator->source)) {
    bool changed = iterator->limit != static_cast<int64_t>(as_dict(iterator->source)->length);
    left = changed ? 0 : static_cast<int64_t>(iterator->version);
  } else {
    return -1;
  }
  return left < 0 ? 0 : left;
}

}  // namespace pyexec
