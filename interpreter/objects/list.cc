// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/list.h"

#include <cstddef>
#include <cstring>

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/sequence.h"
#include "interpreter/objects/slice.h"

namespace pyexec {

// ---- storage ------------------------------------------------------------------------------------------------------
namespace {

constexpr size_t kMaxItems = SIZE_MAX / sizeof(Value) / 4;

// CPython's growth while lists are small, so that sys.getsizeof agrees; larger ones grow faster, since their storage is
// copied and not reallocated.
size_t grown_capacity(size_t wanted) {
  size_t extra = wanted < 1024 ? wanted >> 3 : wanted < (size_t{1} << 20) ? wanted >> 1 : wanted >> 2;
  return (wanted + extra + 6) & ~size_t{3};
}

void move_values(Value* to, const Value* from, size_t count) {
  std::memmove(static_cast<void*>(to), from, count * sizeof(Value));
}

bool set_capacity(Run& run, List* list, size_t capacity) {
  if (capacity > kMaxItems) {
    return run.raise_memory_error();
  }
  TRY(ValueArray * items, run.allocate_values(capacity));
  ValueArray* old = list->items;
  if (old != nullptr) {
    move_values(items->items, old->items, list->length < capacity ? list->length : capacity);
  }
  list->items = items;
  if (old != nullptr) {
    run.heap().release(old);
  }
  return true;
}

ItemArrays list_arrays(Value left, Value right) {
  List* a = as_list(left);
  List* b = as_list(right);
  return {a->items != nullptr ? a->items->items : nullptr, a->length, b->items != nullptr ? b->items->items : nullptr,
          b->length};
}

}  // namespace

List* list_new(Run& run, size_t capacity) {
  TRY(List * list, run.allocate_object<List>(&types::list_, CellKind::kList));
  if (capacity > 0) {
    TRY(set_capacity(run, list, capacity));
  }
  return list;
}

List* list_from(Run& run, const Value* items, size_t count) {
  TRY(List * list, list_new(run, count));
  if (count > 0) {
    move_values(list->items->items, items, count);
    list->length = count;
  }
  return list;
}

bool list_reserve(Run& run, List* list, size_t capacity) {
  return capacity <= list->capacity() || set_capacity(run, list, capacity);
}

bool list_append(Run& run, List* list, Value item) {
  size_t at = list->length;
  if (at == list->capacity()) [[unlikely]] {
    TRY(set_capacity(run, list, grown_capacity(at + 1)));
  }
  list->items->items[at] = item;
  list->length = at + 1;
  return true;
}

bool list_append_many(Run& run, List* list, const Value* items, size_t count) {
  if (count == 0) {
    return true;
  }
  size_t length = list->length;
  if (length + count > list->capacity()) {
    size_t capacity = length == 0 ? count : grown_capacity(length + count);
    TRY(set_capacity(run, list, capacity));
  }
  move_values(list->items->items + length, items, count);
  list->length = length + count;
  return true;
}

bool list_resize(Run& run, List* list, size_t length) {
  if (length > list->capacity()) {
    TRY(set_capacity(run, list, list->length == 0 ? length : grown_capacity(length)));
  }
  for (size_t i = length; i < list->length; ++i) {
    list->items->items[i] = Value::empty();
  }
  list->length = length;
  return true;
}

bool list_insert_at(Run& run, List* list, size_t at, Value item) {
  size_t length = list->length;
  if (length == list->capacity()) {
    TRY(set_capacity(run, list, grown_capacity(length + 1)));
  }
  TRY(run.charge((length - at) / 16 + 1));
  Value* items = list->items->items;
  move_values(items + at + 1, items + at, length - at);
  items[at] = item;
  list->length = length + 1;
  return true;
}

void list_erase(List* list, size_t begin, size_t end) {
  if (begin >= end) {
    return;
  }
  Value* items = list->items->items;
  move_values(items + begin, items + end, list->length - end);
  size_t length = list->length - (end - begin);
  for (size_t i = length; i < list->length; ++i) {
    items[i] = Value::empty();
  }
  list->length = length;
}

void list_clear_items(Run& run, List* list) {
  ValueArray* old = list->items;
  list->items = nullptr;
  list->length = 0;
  if (old != nullptr) {
    run.heap().release(old);
  }
}

size_t list_cpython_capacity(const List* list) {
  if (list->capacity() == list->length || list->capacity() < 1024) {
    return list->capacity();
  }
  size_t capacity = 0;
  while (capacity < list->length) {
    size_t wanted = capacity + 1;
    capacity = (wanted + (wanted >> 3) + 6) & ~size_t{3};
  }
  return capacity;
}

bool list_extend(Run& run, List* list, Value iterable) {
  if (is_exact(iterable, &types::list_) || is_exact(iterable, &types::tuple_)) {
    bool from_list = is_list(iterable);
    size_t count = from_list ? as_list(iterable)->length : as_tuple(iterable)->length;
    if (count == 0) {
      return true;
    }
    TRY(run.charge(count / 8 + 1));
    TRY(list_reserve(run, list,
                     list->length == 0                         ? count
                     : list->length + count > list->capacity() ? grown_capacity(list->length + count)
                                                               : 0));
    // Reserved first: extending a list by itself must read the new storage.
    const Value* items = from_list ? as_list(iterable)->items->items : as_tuple(iterable)->items;
    return list_append_many(run, list, items, count);
  }
  Iteration items(run, iterable);
  if (!items.ok()) {
    return kRaised;
  }
  int64_t hint;
  TRY(length_hint(run, iterable, 8, &hint));
  if (hint > 0 && static_cast<size_t>(hint) + list->length > list->capacity()) {
    size_t wanted = list->length + static_cast<size_t>(hint);
    TRY(list_reserve(run, list, list->length == 0 ? wanted : grown_capacity(wanted)));
  }
  for (;;) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      return true;
    }
    TRY(list_append(run, list, item));
  }
}

List* list_from_iterable(Run& run, Value iterable) {
  TRY(List * list, list_new(run, 0));
  TRY(list_extend(run, list, iterable));
  return list;
}

List* list_slice(Run& run, List* list, int64_t start, int64_t step, int64_t count) {
  TRY(run.charge(static_cast<uint64_t>(count) / 8 + 1));
  TRY(List * result, list_new(run, static_cast<size_t>(count)));
  if (count == 0) {
    return result;
  }
  Value* to = result->items->items;
  const Value* from = list->items->items;
  if (step == 1) {
    move_values(to, from + start, static_cast<size_t>(count));
  } else {
    for (int64_t i = 0; i < count; ++i) {
      to[i] = from[start + i * step];
    }
  }
  result->length = static_cast<size_t>(count);
  return result;
}

// ---- operators ----------------------------------------------------------------------------------------------------

static Value list_repr(Run& run, Value self) {
  List* list = as_list(self);
  if (list->length == 0) {
    TRY(Str * text, str_from_ascii(run, "[]"));
    return Value::object(text);
  }
  ReprMark mark(list);
  if (!mark.entered()) {
    TRY(Str * text, str_from_ascii(run, "[...]"));
    return Value::object(text);
  }
  RecursionGuard guard(run, " while getting the repr of an object");
  if (!guard.ok()) {
    return Value::raised();
  }
  StrBuilder builder(run);
  LoopCharge charge(run);
  TRY(builder.append(U'['));
  for (size_t i = 0; i < list->length; ++i) {
    TRY(charge.next());
    if (i > 0) {
      TRY(builder.append_ascii(", "));
    }
    TRY(Str * text, to_repr(run, list->items->items[i]));
    TRY(builder.append(text));
  }
  TRY(builder.append(U']'));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

static Value list_compare(Run& run, Value self, Value other, CompareOperator op) {
  if (!is_list(other)) {
    return not_implemented();
  }
  return compare_sequences(run, self, other, op, list_arrays);
}

static Value list_iter(Run& run, Value self) {
  TRY(Iterator * iterator, iterator_new(run, &types::list_iterator_, self));
  return Value::object(iterator);
}

static Truth list_truth(Run&, Value self) {
  return truth_of(as_list(self)->length != 0);
}

static Value list_length(Run&, Value self) {
  return Value::integer(static_cast<int64_t>(as_list(self)->length));
}

static RaisedResult raise_index_type(Run& run, Value key) {
  return run.raise(types::type_error_, "list indices must be integers or slices, not {}", {type_of(key)});
}

static Value list_get_item(Run& run, Value self, Value key) {
  List* list = as_list(self);
  if (has_kind(key, CellKind::kSlice)) {
    SliceBounds bounds;
    TRY(bounds.unpack(run, static_cast<Slice*>(key.as_object())));
    bounds.adjust(static_cast<int64_t>(list->length));
    TRY(List * result, list_slice(run, list, bounds.start, bounds.step, bounds.count));
    return Value::object(result);
  }
  if (!has_index(key)) {
    return raise_index_type(run, key);
  }
  int64_t number;
  TRY(to_index_exact(run, key, &number, &types::index_error_));
  size_t at;
  TRY(checked_index(run, Value::integer(number), list->length, "list index out of range", &at));
  return list->items->items[at];
}

// list[start:stop] = items, by moving what is behind.
static bool replace_range(Run& run, List* list, size_t start, size_t stop, const Value* items, size_t count) {
  size_t old_length = list->length;
  size_t removed = stop - start;
  size_t tail = old_length - stop;
  TRY(run.charge((tail + count) / 8 + 1));
  if (count > removed) {
    size_t length = old_length + (count - removed);
    if (length > list->capacity()) {
      TRY(set_capacity(run, list, grown_capacity(length)));
    }
    Value* at = list->items->items;
    move_values(at + start + count, at + stop, tail);
    list->length = length;
  } else if (count < removed) {
    list_erase(list, start + count, stop);
  }
  if (count > 0) {
    move_values(list->items->items + start, items, count);
  }
  return true;
}

static bool assign_slice(Run& run, List* list, Slice* slice, Value value) {
  SliceBounds bounds;
  TRY(bounds.unpack(run, slice));
  // The value becomes an array of its own before the list is looked at: iterating it may change the list.
  Value source = value;
  if (!(is_list(value) || is_tuple(value)) || value.as_object() == list) {
    if (type_of(value)->slots.iter == nullptr && type_of(value)->slots.get_item == nullptr) {
      return run.raise(types::type_error_,
                       bounds.step == 1 ? "can only assign an iterable" : "must assign iterable to extended slice");
    }
    TRY(List * copy, list_from_iterable(run, value));
    source = Value::object(copy);
  }
  bounds.adjust(static_cast<int64_t>(list->length));
  const Value* items;
  size_t given;
  if (is_list(source)) {
    given = as_list(source)->length;
    items = given > 0 ? as_list(source)->items->items : nullptr;
  } else {
    given = as_tuple(source)->length;
    items = as_tuple(source)->items;
  }
  if (bounds.step == 1) {
    int64_t stop = bounds.stop < bounds.start ? bounds.start : bounds.stop;
    return replace_range(run, list, static_cast<size_t>(bounds.start), static_cast<size_t>(stop), items, given);
  }
  if (given != static_cast<size_t>(bounds.count)) {
    return run.raise(types::value_error_, "attempt to assign sequence of size {} to extended slice of size {}",
                     {given, bounds.count});
  }
  TRY(run.charge(given / 4 + 1));
  for (int64_t i = 0; i < bounds.count; ++i) {
    list->items->items[bounds.start + i * bounds.step] = items[i];
  }
  return true;
}

static bool delete_slice(Run& run, List* list, Slice* slice) {
  SliceBounds bounds;
  TRY(bounds.unpack(run, slice));
  bounds.adjust(static_cast<int64_t>(list->length));
  if (bounds.count == 0) {
    return true;
  }
  TRY(run.charge(list->length / 8 + 1));
  if (bounds.step < 0) {
    bounds.start += (bounds.count - 1) * bounds.step;
    bounds.step = -bounds.step;
  }
  if (bounds.step == 1) {
    list_erase(list, static_cast<size_t>(bounds.start), static_cast<size_t>(bounds.start + bounds.count));
    return true;
  }
  Value* items = list->items->items;
  auto to = static_cast<size_t>(bounds.start);
  size_t next_removed = to;
  int64_t left = bounds.count;
  for (size_t from = to; from < list->length; ++from) {
    if (left > 0 && from == next_removed) {
      next_removed += static_cast<size_t>(bounds.step);
      --left;
    } else {
      items[to++] = items[from];
    }
  }
  for (size_t i = to; i < list->length; ++i) {
    items[i] = Value::empty();
  }
  list->length = to;
  return true;
}

static bool list_set_item(Run& run, Value self, Value key, Value value) {
  List* list = as_list(self);
  if (has_kind(key, CellKind::kSlice)) {
    auto* slice = static_cast<Slice*>(key.as_object());
    return value.is_absent() ? delete_slice(run, list, slice) : assign_slice(run, list, slice, value);
  }
  if (!has_index(key)) {
    return raise_index_type(run, key);
  }
  int64_t number;
  TRY(to_index_exact(run, key, &number, &types::index_error_));
  size_t at;
  TRY(checked_index(run, Value::integer(number), list->length, "list assignment index out of range", &at));
  if (value.is_absent()) {
    TRY(run.charge((list->length - at) / 16 + 1));
    list_erase(list, at, at + 1);
  } else {
    list->items->items[at] = value;
  }
  return true;
}

static Truth list_contains(Run& run, Value self, Value wanted) {
  List* list = as_list(self);
  LoopCharge charge(run);
  for (size_t i = 0; i < list->length; ++i) {
    TRY(charge.next());
    TRY(Truth same, item_equal(run, list->items->items[i], wanted));
    if (same == Truth::kTrue) {
      return same;
    }
  }
  return Truth::kFalse;
}

static Value list_add(Run& run, Value left, Value right) {
  if (!is_list(left)) {
    return not_implemented();
  }
  if (!is_list(right)) {
    TRY(Value other, try_right_operand(run, BinaryOperator::kAdd, left, right));
    if (!is_not_implemented(other)) {
      return other;
    }
    return run.raise(types::type_error_, "can only concatenate list (not \"{}\") to list", {type_of(right)});
  }
  List* a = as_list(left);
  List* b = as_list(right);
  TRY(run.charge((a->length + b->length) / 8 + 1));
  TRY(List * result, list_new(run, a->length + b->length));
  if (a->length > 0) {
    move_values(result->items->items, a->items->items, a->length);
  }
  if (b->length > 0) {
    move_values(result->items->items + a->length, b->items->items, b->length);
  }
  result->length = a->length + b->length;
  return Value::object(result);
}

// Fills `items`, whose first `length` values are set, up to length * times.
static void repeat_values(Value* items, size_t length, size_t times) {
  size_t total = length * times;
  for (size_t filled = length; filled < total;) {
    size_t piece = filled < total - filled ? filled : total - filled;
    move_values(items + filled, items, piece);
    filled += piece;
  }
}

static bool repeated_length(Run& run, size_t length, int64_t times, size_t* total) {
  if (__builtin_mul_overflow(length, static_cast<size_t>(times), total) || *total > kMaxItems) {
    return run.raise_memory_error();
  }
  return run.charge(*total / 8 + 1);
}

static Value list_multiply(Run& run, Value left, Value right) {
  int64_t times;
  TRY(Value sequence, repeat_operands(run, CellKind::kList, left, right, &times));
  if (times < 0) {
    return sequence;
  }
  List* list = as_list(sequence);
  size_t length = list->length;
  size_t total;
  TRY(repeated_length(run, length, times, &total));
  TRY(List * result, list_new(run, total));
  if (total > 0) {
    Value* items = result->items->items;
    if (length == 1) {
      Value item = list->items->items[0];
      for (size_t i = 0; i < total; ++i) {
        items[i] = item;
      }
    } else {
      move_values(items, list->items->items, length);
      repeat_values(items, length, static_cast<size_t>(times));
    }
    result->length = total;
  }
  return Value::object(result);
}

static Value list_inplace_add(Run& run, Value self, Value right) {
  TRY(list_extend(run, as_list(self), right));
  return self;
}

static Value list_inplace_multiply(Run& run, Value self, Value right) {
  int64_t times;
  TRY(Value sequence, repeat_operands(run, CellKind::kList, self, right, &times));
  if (times < 0) {
    return sequence;
  }
  List* list = as_list(self);
  size_t length = list->length;
  size_t total;
  TRY(repeated_length(run, length, times, &total));
  if (total == 0) {
    list_clear_items(run, list);
    return self;
  }
  TRY(list_reserve(run, list, total));
  repeat_values(list->items->items, length, static_cast<size_t>(times));
  list->length = total;
  return self;
}

static Value list_create(Run& run, Type* type, Value*, uint32_t, const KeywordNames*) {
  TRY(List * list, run.allocate_object<List>(type, CellKind::kList));
  return Value::object(list);
}

static bool list_initialize(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  TRY(refuse_keywords(run, "list", keywords));
  TRY(check_argument_count(run, "list", count, 0, 1));
  List* list = as_list(self);
  if (list->length > 0) {
    list_clear_items(run, list);
  }
  return count == 0 || list_extend(run, list, arguments[0]);
}

static constexpr Slots list_slots() {
  Slots slots;
  slots.repr = list_repr;
  slots.iter = list_iter;
  slots.compare = list_compare;
  slots.truth = list_truth;
  slots.length = list_length;
  slots.get_item = list_get_item;
  slots.set_item = list_set_item;
  slots.contains = list_contains;
  slots.binary[operator_index(BinaryOperator::kAdd)] = list_add;
  slots.binary[operator_index(BinaryOperator::kMultiply)] = list_multiply;
  slots.inplace[operator_index(BinaryOperator::kAdd)] = list_inplace_add;
  slots.inplace[operator_index(BinaryOperator::kMultiply)] = list_inplace_multiply;
  slots.create = list_create;
  slots.initialize = list_initialize;
  return slots;
}

Type types::list_ = make_builtin_type({
    .name = "list",
    .layout = CellKind::kList,
    .instance_bytes = sizeof(List),
    .attributes_offset = offsetof(List, attributes),
    .flags = kTypeBase | kTypeSequence | kTypeMatchSelf,
    .base = nullptr,
    .doc = "Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new empty list.\n"
           "The argument must be an iterable if specified.",
    .slots = list_slots(),
});

}  // namespace pyexec
