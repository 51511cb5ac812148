// SPDX-License-Identifier: Apache-2.0
//
// collections.deque: a ring of values that doubles when it is full.
#include <algorithm>
#include <cstring>

#include "interpreter/objects/class.h"
#include "interpreter/objects/constructor_arguments.h"
#include "stdlib/modules/containers.h"

namespace pyexec {

namespace {

constexpr size_t kSmallestRing = 8;
constexpr size_t kLargestRing = size_t{1} << 40;

Deque* as_deque(Value value) {
  return static_cast<Deque*>(value.as_object());
}

bool is_deque(Value value) {
  return is_instance(value, &types::deque_);
}

bool reserve(Run& run, Deque* deque, size_t length) {
  if (length <= deque->capacity()) {
    return true;
  }
  if (length > kLargestRing) {
    return run.raise_memory_error();
  }
  size_t capacity = std::max(deque->capacity() * 2, kSmallestRing);
  while (capacity < length) {
    capacity *= 2;
  }
  TRY(run.charge(deque->length / 8 + 1));
  TRY(ValueArray * ring, run.allocate_values(capacity));
  if (deque->length > 0) {
    size_t old = deque->capacity();
    size_t first = std::min(deque->length, old - deque->head);
    std::memcpy(static_cast<void*>(ring->items), deque->ring->items + deque->head, first * sizeof(Value));
    std::memcpy(static_cast<void*>(ring->items + first), deque->ring->items, (deque->length - first) * sizeof(Value));
  }
  ValueArray* before = deque->ring;
  deque->ring = ring;
  deque->head = 0;
  if (before != nullptr) {
    run.heap().release(before);
  }
  return true;
}

Value take_first(Deque* deque) {
  Value& slot = deque->at(0);
  Value item = slot;
  slot = Value::empty();
  deque->head = (deque->head + 1) & (deque->capacity() - 1);
  --deque->length;
  ++deque->state;
  return item;
}

Value take_last(Deque* deque) {
  Value& slot = deque->at(deque->length - 1);
  Value item = slot;
  slot = Value::empty();
  --deque->length;
  ++deque->state;
  return item;
}

void clear(Run& run, Deque* deque) {
  ValueArray* ring = deque->ring;
  deque->ring = nullptr;
  deque->head = 0;
  deque->length = 0;
  ++deque->state;
  if (ring != nullptr) {
    run.heap().release(ring);
  }
}

// Moves the items `steps` to the right; no item changes its neighbours.
bool rotate(Run& run, Deque* deque, int64_t steps) {
  auto length = static_cast<int64_t>(deque->length);
  if (length <= 1) {
    return true;
  }
  steps %= length;
  if (steps > length / 2) {
    steps -= length;
  } else if (steps < -(length / 2)) {
    steps += length;
  }
  if (steps == 0) {
    return true;
  }
  TRY(run.charge(static_cast<uint64_t>(steps < 0 ? -steps : steps) / 4 + 1));
  ++deque->state;
  size_t mask = deque->capacity() - 1;
  for (; steps > 0; --steps) {
    Value item = deque->at(deque->length - 1);
    deque->at(deque->length - 1) = Value::empty();
    deque->head = (deque->head - 1) & mask;
    deque->at(0) = item;
  }
  for (; steps < 0; ++steps) {
    Value item = deque->at(0);
    deque->at(0) = Value::empty();
    deque->head = (deque->head + 1) & mask;
    deque->at(deque->length - 1) = item;
  }
  return true;
}

void erase(Deque* deque, size_t at) {
  if (at < deque->length / 2) {
    for (size_t i = at; i > 0; --i) {
      deque->at(i) = deque->at(i - 1);
    }
    static_cast<void>(take_first(deque));
  } else {
    for (size_t i = at; i + 1 < deque->length; ++i) {
      deque->at(i) = deque->at(i + 1);
    }
    static_cast<void>(take_last(deque));
  }
}

bool extend(Run& run, Deque* deque, Value iterable, bool left) {
  // A deque that is extended by itself is copied first.
  if (iterable.is_object() && iterable.as_object() == deque) {
    TRY(List * copy, list_from_iterable(run, iterable));
    iterable = Value::object(copy);
  }
  Iteration items(run, iterable);
  if (!items.ok()) {
    return kRaised;
  }
  for (;;) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      return true;
    }
    TRY(left ? deque_append_left(run, deque, item) : deque_append(run, deque, item));
  }
}

Deque* deque_new(Run& run, Type* type, int64_t most) {
  TRY(Deque * deque, run.allocate_object<Deque>(type, CellKind::kNative));
  deque->most = most;
  return deque;
}

// A deque of the same class with the same items, as copy() makes it: a subclass is called.
Value copy_of(Run& run, Deque* deque) {
  if (deque->type() == &types::deque_) {
    TRY(Deque * copy, deque_new(run, &types::deque_, deque->most));
    TRY(run.charge(deque->length / 4 + 1));
    TRY(reserve(run, copy, deque->length));
    for (size_t i = 0; i < deque->length; ++i) {
      copy->at(i) = deque->at(i);
    }
    copy->length = deque->length;
    return Value::object(copy);
  }
  if (deque->most < 0) {
    return call(run, Value::object(deque->type()), {Value::object(deque)});
  }
  return call(run, Value::object(deque->type()), {Value::object(deque), Value::integer(deque->most)});
}

// ---- slots --------------------------------------------------------------------------------------------------------

void deque_trace(Heap& heap, Object* object) {
  auto* deque = static_cast<Deque*>(object);
  heap.mark_cell(deque->attributes);
  heap.mark_cell(deque->ring);
}

Value deque_create(Run& run, Type* type, Value*, uint32_t, const KeywordNames*) {
  TRY(Deque * deque, deque_new(run, type, -1));
  return Value::object(deque);
}

bool deque_initialize(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  static constexpr std::string_view kNames[] = {"iterable", "maxlen"};
  Value given[2];
  TRY(bind_constructor(run, "deque", kNames, arguments, count, keywords, given));
  Deque* deque = as_deque(self);
  int64_t most = -1;
  if (!given[1].is_absent() && !given[1].is_none()) {
    if (!has_index(given[1])) {
      return run.raise(types::type_error_, "an integer is required");
    }
    TRY(to_size(run, given[1], &most));
    if (most < 0) {
      return run.raise(types::value_error_, "maxlen must be non-negative");
    }
  }
  deque->most = most;
  if (deque->length > 0) {
    clear(run, deque);
  }
  if (given[0].is_absent()) {
    return true;
  }
  return extend(run, deque, given[0], false);
}

Value deque_repr(Run& run, Value self) {
  Deque* deque = as_deque(self);
  ReprMark mark(deque);
  if (!mark.entered()) {
    TRY(Str * text, str_from_ascii(run, "[...]"));
    return Value::object(text);
  }
  StrBuilder builder(run);
  TRY(List * list, list_from_iterable(run, self));
  TRY(append_type_name(builder, self));
  TRY(builder.append_ascii("("));
  TRY(append_repr(run, builder, Value::object(list)));
  if (deque->most >= 0) {
    TRY(builder.append_ascii(", maxlen="));
    TRY(append_repr(run, builder, Value::integer(deque->most)));
  }
  TRY(builder.append_ascii(")"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

RaisedResult raise_mutated(Run& run) {
  return run.raise(types::runtime_error_, "deque mutated during iteration");
}

Value deque_compare(Run& run, Value self, Value other, CompareOperator op) {
  if (!is_deque(self) || !is_deque(other)) {
    return not_implemented();
  }
  Deque* a = as_deque(self);
  Deque* b = as_deque(other);
  if ((op == CompareOperator::kEqual || op == CompareOperator::kNotEqual) && a->length != b->length) {
    return Value::boolean(op == CompareOperator::kNotEqual);
  }
  if (a == b) {
    return compare_sizes(1, 1, op);
  }
  LoopCharge charge(run);
  uint64_t left_state = a->state;
  uint64_t right_state = b->state;
  size_t common = std::min(a->length, b->length);
  for (size_t i = 0; i < common; ++i) {
    TRY(charge.next());
    if (a->state != left_state || b->state != right_state) {
      return raise_mutated(run);
    }
    Value left = a->at(i);
    Value right = b->at(i);
    TRY(Truth same, item_equal(run, left, right));
    if (same == Truth::kFalse) {
      if (op == CompareOperator::kEqual || op == CompareOperator::kNotEqual) {
        return Value::boolean(op == CompareOperator::kNotEqual);
      }
      return compare(run, op, left, right);
    }
  }
  return compare_sizes(a->length, b->length, op);
}

Value make_iterator(Run& run, Value self, Type* type) {
  TRY(Iterator * iterator, iterator_new(run, type, self));
  Deque* deque = as_deque(self);
  iterator->limit = static_cast<int64_t>(deque->length);
  iterator->version = deque->state;
  return Value::object(iterator);
}

Value deque_iter(Run& run, Value self) {
  return make_iterator(run, self, &types::deque_iterator_);
}

// source: the deque; limit: items left; version: the deque's state; position: items passed.
template <bool reverse>
Value iterator_step(Run& run, Value self) {
  auto* iterator = static_cast<Iterator*>(self.as_object());
  if (iterator->limit <= 0) {
    return Value::absent();
  }
  Deque* deque = as_deque(iterator->source);
  if (deque->state != iterator->version) [[unlikely]] {
    iterator->limit = 0;
    return raise_mutated(run);
  }
  --iterator->limit;
  auto at = static_cast<size_t>(iterator->position++);
  return deque->at(reverse ? deque->length - 1 - at : at);
}

template <bool reverse>
Value iterator_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames*) {
  TRY(check_argument_count(run, reverse ? "_deque_reverse_iterator" : "_deque_iterator", count, 1, 2));
  if (!is_deque(arguments[0])) {
    return run.raise(types::type_error_, "{}() argument 1 must be collections.deque, not {}",
                     {type, type_of(arguments[0])});
  }
  int64_t skip = 0;
  if (count == 2) {
    TRY(to_index_exact(run, arguments[1], &skip, &types::overflow_error_));
  }
  TRY(Value made, make_iterator(run, arguments[0], type));
  auto* iterator = static_cast<Iterator*>(made.as_object());
  skip = std::min(std::max<int64_t>(skip, 0), iterator->limit);
  iterator->position = skip;
  iterator->limit -= skip;
  return made;
}

Value deque_length(Run&, Value self) {
  return Value::integer(static_cast<int64_t>(as_deque(self)->length));
}

Truth deque_truth(Run&, Value self) {
  return truth_of(as_deque(self)->length > 0);
}

bool position_of(Run& run, Deque* deque, Value key, size_t* out) {
  int64_t at;
  if (key.is_int()) [[likely]] {
    at = key.as_int();
  } else {
    if (!has_index(key)) {
      return run.raise(types::type_error_, "sequence index must be integer, not '{}'", {type_of(key)});
    }
    TRY(to_index_exact(run, key, &at, &types::index_error_));
  }
  at += at < 0 ? static_cast<int64_t>(deque->length) : 0;
  if (static_cast<uint64_t>(at) >= deque->length) {
    return run.raise(types::index_error_, "deque index out of range");
  }
  *out = static_cast<size_t>(at);
  return true;
}

Value deque_get_item(Run& run, Value self, Value key) {
  size_t at;
  TRY(position_of(run, as_deque(self), key, &at));
  return as_deque(self)->at(at);
}

bool deque_set_item(Run& run, Value self, Value key, Value value) {
  size_t at;
  Deque* deque = as_deque(self);
  TRY(position_of(run, deque, key, &at));
  if (value.is_absent()) {
    TRY(run.charge(std::min(at, deque->length - at) / 8 + 1));
    erase(deque, at);
  } else {
    deque->at(at) = value;
  }
  return true;
}

Truth deque_contains(Run& run, Value self, Value wanted) {
  Deque* deque = as_deque(self);
  uint64_t state = deque->state;
  LoopCharge charge(run);
  for (size_t i = 0; i < deque->length; ++i) {
    TRY(charge.next());
    TRY(Truth same, item_equal(run, deque->at(i), wanted));
    if (same == Truth::kTrue) {
      return same;
    }
    if (deque->state != state) {
      return raise_mutated(run);
    }
  }
  return Truth::kFalse;
}

Value deque_add(Run& run, Value left, Value right) {
  if (!is_deque(left)) {
    return not_implemented();
  }
  if (!is_deque(right)) {
    TRY(Value other, try_right_operand(run, BinaryOperator::kAdd, left, right));
    if (!is_not_implemented(other)) {
      return other;
    }
    return run.raise(types::type_error_, "can only concatenate deque (not \"{}\") to deque", {type_of(right)});
  }
  TRY(Value copy, copy_of(run, as_deque(left)));
  if (!is_deque(copy)) {
    return run.raise(types::type_error_, "{}() must return a deque, not {}", {type_of(left), type_of(copy)});
  }
  TRY(extend(run, as_deque(copy), right, false));
  return copy;
}

Value deque_inplace_add(Run& run, Value self, Value right) {
  TRY(extend(run, as_deque(self), right, false));
  return self;
}

bool repeat(Run& run, Deque* deque, int64_t times) {
  if (times <= 0) {
    clear(run, deque);
    return true;
  }
  size_t length = deque->length;
  if (length == 0 || times == 1) {
    return true;
  }
  if (deque->most >= 0 && length > 0) {  // more turns than fill it change nothing but the rotation
    int64_t enough = deque->most / static_cast<int64_t>(length) + 2;
    times = std::min(times, enough);
  }
  size_t total;
  if (__builtin_mul_overflow(length, static_cast<size_t>(times), &total) || total > kLargestRing) {
    return run.raise_memory_error();
  }
  TRY(run.charge(total / 4 + 1));
  TRY(List * items, list_new(run, length));
  for (size_t i = 0; i < length; ++i) {
    TRY(list_append(run, items, deque->at(i)));
  }
  if (deque->most < 0) {
    TRY(reserve(run, deque, total));
  }
  for (int64_t turn = 1; turn < times; ++turn) {
    for (size_t i = 0; i < length; ++i) {
      TRY(deque_append(run, deque, items->items->items[i]));
    }
  }
  return true;
}

Value deque_multiply(Run& run, Value left, Value right) {
  Value sequence = is_deque(left) ? left : right;
  Value other = is_deque(left) ? right : left;
  int64_t times;
  TRY(Truth mine, repeat_count(run, other, &times));
  if (mine == Truth::kFalse) {
    return not_implemented();
  }
  TRY(Value copy, copy_of(run, as_deque(sequence)));
  TRY(repeat(run, as_deque(copy), times));
  return copy;
}

Value deque_inplace_multiply(Run& run, Value self, Value right) {
  int64_t times;
  TRY(Truth mine, repeat_count(run, right, &times));
  if (mine == Truth::kFalse) {
    return not_implemented();
  }
  TRY(repeat(run, as_deque(self), times));
  return self;
}

// ---- methods ------------------------------------------------------------------------------------------------------

Value method_append(Call& call, Deque& self, Value item) {
  TRY(deque_append(call.run(), &self, item));
  return Value::none();
}

Value method_append_left(Call& call, Deque& self, Value item) {
  TRY(deque_append_left(call.run(), &self, item));
  return Value::none();
}

Value method_clear(Call& call, Deque& self) {
  clear(call.run(), &self);
  return Value::none();
}

Value method_copy(Call& call, Deque& self) {
  return copy_of(call.run(), &self);
}

Value method_count(Call& call, Deque& self, Value wanted) {
  Run& run = call.run();
  uint64_t state = self.state;
  int64_t count = 0;
  LoopCharge charge(run);
  for (size_t i = 0; i < self.length; ++i) {
    TRY(charge.next());
    TRY(Truth same, item_equal(run, self.at(i), wanted));
    count += same == Truth::kTrue ? 1 : 0;
    if (self.state != state) {
      return raise_mutated(run);
    }
  }
  return Value::integer(count);
}

Value method_extend(Call& call, Deque& self, Value iterable) {
  TRY(extend(call.run(), &self, iterable, false));
  return Value::none();
}

Value method_extend_left(Call& call, Deque& self, Value iterable) {
  TRY(extend(call.run(), &self, iterable, true));
  return Value::none();
}

Value method_index(Call& call, Deque& self, Value wanted, Value start, Value stop) {
  Run& run = call.run();
  for (Value bound : {start, stop}) {
    if (!bound.is_absent() && !has_index(bound)) {
      return run.raise(types::type_error_, "slice indices must be integers or have an __index__ method");
    }
  }
  SearchRange range;
  TRY(search_range(run, start, stop, self.length, &range));
  uint64_t state = self.state;
  LoopCharge charge(run);
  for (size_t i = range.start; i < range.end && i < self.length; ++i) {
    TRY(charge.next());
    TRY(Truth same, item_equal(run, self.at(i), wanted));
    if (same == Truth::kTrue) {
      return Value::integer(static_cast<int64_t>(i));
    }
    if (self.state != state) {
      return raise_mutated(run);
    }
  }
  TRY(Str * text, to_repr(run, wanted));
  return run.raise(types::value_error_, "{} is not in deque", {text});
}

Value method_insert(Call& call, Deque& self, Size position, Value item) {
  Run& run = call.run();
  if (self.most >= 0 && self.length >= static_cast<uint64_t>(self.most)) {
    return run.raise(types::index_error_, "deque already at its maximum size");
  }
  size_t at = Index{position.value}.clamped(self.length);
  TRY(run.charge(std::min(at, self.length - at) / 8 + 1));
  if (at < self.length / 2) {
    TRY(deque_append_left(run, &self, item));
    for (size_t i = 0; i < at; ++i) {
      self.at(i) = self.at(i + 1);
    }
  } else {
    TRY(deque_append(run, &self, item));
    for (size_t i = self.length - 1; i > at; --i) {
      self.at(i) = self.at(i - 1);
    }
  }
  self.at(at) = item;
  return Value::none();
}

Value method_pop(Call& call, Deque& self) {
  if (self.length == 0) {
    return call.run().raise(types::index_error_, "pop from an empty deque");
  }
  return take_last(&self);
}

Value method_pop_left(Call& call, Deque& self) {
  if (self.length == 0) {
    return call.run().raise(types::index_error_, "pop from an empty deque");
  }
  return take_first(&self);
}

Value method_remove(Call& call, Deque& self, Value wanted) {
  Run& run = call.run();
  uint64_t state = self.state;
  LoopCharge charge(run);
  for (size_t i = 0; i < self.length; ++i) {
    TRY(charge.next());
    TRY(Truth same, item_equal(run, self.at(i), wanted));
    if (self.state != state) {
      return run.raise(types::index_error_, "deque mutated during iteration");
    }
    if (same == Truth::kTrue) {
      TRY(run.charge(std::min(i, self.length - i) / 8 + 1));
      erase(&self, i);
      return Value::none();
    }
  }
  TRY(Str * text, to_repr(run, wanted));
  return run.raise(types::value_error_, "{} is not in deque", {text});
}

Value method_reverse(Call& call, Deque& self) {
  TRY(call.run().charge(self.length / 8 + 1));
  for (size_t i = 0; i < self.length / 2; ++i) {
    std::swap(self.at(i), self.at(self.length - 1 - i));
  }
  return Value::none();
}

Value method_rotate(Call& call, Deque& self, Opt<Size> steps) {
  TRY(rotate(call.run(), &self, steps.has ? steps.value.value : 1));
  return Value::none();
}

Value method_reversed(Call& call, Deque& self) {
  return make_iterator(call.run(), Value::object(&self), &types::deque_reverse_iterator_);
}

Value method_reduce(Call& call, Deque& self) {
  Run& run = call.run();
  TRY(Tuple * arguments, tuple_new(run, self.most >= 0 ? 2 : 0));
  if (self.most >= 0) {
    arguments->items[0] = Value::object(tuple_empty());
    arguments->items[1] = Value::integer(self.most);
  }
  TRY(Value state, object_state(run, Value::object(&self)));
  TRY(Value iterator, get_iterator(run, Value::object(&self)));
  Value parts[] = {Value::object(self.type()), Value::object(arguments), state, iterator};
  TRY(Tuple * result, tuple_from(run, parts, 4));
  return Value::object(result);
}

// What CPython's blocks of 64 pointers would take.
Value method_sizeof(Call&, Deque& self) {
  size_t blocks = (self.length + 30) / 64 + 1;
  return Value::integer(static_cast<int64_t>(216 + blocks * 528));
}

Value get_maxlen(Call&, Deque& self) {
  return self.most < 0 ? Value::none() : Value::integer(self.most);
}

Value iterator_length_hint(Call&, Iterator& self) {
  return Value::integer(self.limit);
}

constexpr Entry kDequeMethods[] = {
    {"append", "(self, item, /)", native<method_append>, "Add an element to the right side of the deque."},
    {"appendleft", "(self, item, /)", native<method_append_left>, "Add an element to the left side of the deque."},
    {"clear", "(self, /)", native<method_clear>, "Remove all elements from the deque."},
    {"copy", "(self, /)", native<method_copy>, "Return a shallow copy of a deque."},
    {"__copy__", "(self, /)", native<method_copy>, "Return a shallow copy of a deque."},
    {"count", "(self, value, /)", native<method_count>, "D.count(value) -- return number of occurrences of value"},
    {"extend", "(self, iterable, /)", native<method_extend>,
     "Extend the right side of the deque with elements from the iterable"},
    {"extendleft", "(self, iterable, /)", native<method_extend_left>,
     "Extend the left side of the deque with elements from the iterable"},
    {"index", "(self, value, start=0, stop=None, /)", native<method_index>,
     "D.index(value, [start, [stop]]) -- return first index of value.\nRaises ValueError if the value is not present.",
     EntryKind::kMethod, Wording::kKeywords},
    {"insert", "(self, index, value, /)", native<method_insert>,
     "D.insert(index, object) -- insert object before index", EntryKind::kMethod, Wording::kKeywords},
    {"pop", "(self, /)", native<method_pop>, "Remove and return the rightmost element."},
    {"popleft", "(self, /)", native<method_pop_left>, "Remove and return the leftmost element."},
    {"remove", "(self, value, /)", native<method_remove>, "D.remove(value) -- remove first occurrence of value."},
    {"reverse", "(self, /)", native<method_reverse>, "D.reverse() -- reverse *IN PLACE*"},
    {"rotate", "(self, n=1, /)", native<method_rotate>,
     "Rotate the deque n steps to the right (default n=1).  If n is negative, rotates left."},
    {"__reversed__", "(self, /)", native<method_reversed>,
     "D.__reversed__() -- return a reverse iterator over the deque"},
    {"__reduce__", "(self, /)", native<method_reduce>, "Return state information for pickling."},
    {"__sizeof__", "(self, /)", native<method_sizeof>, "D.__sizeof__() -- size of D in memory, in bytes"},
    {"maxlen", "(self)", native<get_maxlen>, "maximum size of a deque or None if unbounded", EntryKind::kGetter},
};
constexpr Entry kIteratorMethods[] = {
    {"__length_hint__", "(self, /)", native<iterator_length_hint>,
     "Private method returning an estimate of len(list(it))."},
};

Slots deque_slots() {
  Slots slots;
  slots.repr = deque_repr;
  slots.compare = deque_compare;
  slots.iter = deque_iter;
  slots.truth = deque_truth;
  slots.length = deque_length;
  slots.get_item = deque_get_item;
  slots.set_item = deque_set_item;
  slots.contains = deque_contains;
  slots.binary[operator_index(BinaryOperator::kAdd)] = deque_add;
  slots.inplace[operator_index(BinaryOperator::kAdd)] = deque_inplace_add;
  slots.binary[operator_index(BinaryOperator::kMultiply)] = deque_multiply;
  slots.inplace[operator_index(BinaryOperator::kMultiply)] = deque_inplace_multiply;
  slots.create = deque_create;
  slots.initialize = deque_initialize;
  return slots;
}

Type make_iterator_type(const char* name, Value (*next)(Run&, Value),
                        Value (*create)(Run&, Type*, Value*, uint32_t, const KeywordNames*)) {
  Slots slots;
  slots.iter = iterator_itself;
  slots.next = next;
  slots.create = create;
  return make_builtin_type({.name = name,
                            .layout = CellKind::kIterator,
                            .instance_bytes = sizeof(Iterator),
                            .slots = slots,
                            .module = "_collections"});
}

}  // namespace

bool deque_append(Run& run, Deque* deque, Value item) {
  if (deque->most >= 0 && deque->length >= static_cast<uint64_t>(deque->most)) {
    if (deque->most == 0) {
      return true;
    }
    static_cast<void>(take_first(deque));
  }
  if (deque->length == deque->capacity()) [[unlikely]] {
    TRY(reserve(run, deque, deque->length + 1));
  }
  deque->at(deque->length++) = item;
  ++deque->state;
  return true;
}

bool deque_append_left(Run& run, Deque* deque, Value item) {
  if (deque->most >= 0 && deque->length >= static_cast<uint64_t>(deque->most)) {
    if (deque->most == 0) {
      return true;
    }
    static_cast<void>(take_last(deque));
  }
  if (deque->length == deque->capacity()) [[unlikely]] {
    TRY(reserve(run, deque, deque->length + 1));
  }
  deque->head = (deque->head - 1) & (deque->capacity() - 1);
  ++deque->length;
  deque->at(0) = item;
  ++deque->state;
  return true;
}

Type types::deque_ = make_builtin_type({.name = "collections.deque",
                                        .layout = CellKind::kNative,
                                        .instance_bytes = sizeof(Deque),
                                        .attributes_offset = offsetof(Deque, attributes),
                                        .flags = kTypeBase | kTypeSequence,
                                        .doc = "deque([iterable[, maxlen]]) --> deque object\n\n"
                                               "A list-like sequence optimized for data accesses near its endpoints.",
                                        .slots = deque_slots(),
                                        .module = "collections",
                                        .trace = deque_trace});
Type types::deque_iterator_ =
    make_iterator_type("_collections._deque_iterator", iterator_step<false>, iterator_create<false>);
Type types::deque_reverse_iterator_ =
    make_iterator_type("_collections._deque_reverse_iterator", iterator_step<true>, iterator_create<true>);

void register_deque() {
  for (Type* type : {&types::deque_, &types::deque_iterator_, &types::deque_reverse_iterator_}) {
    complete_builtin_type(type);
  }
  add_methods(&types::deque_, kDequeMethods);
  add_methods(&types::deque_iterator_, kIteratorMethods);
  add_methods(&types::deque_reverse_iterator_, kIteratorMethods);
  add_class_getitem(&types::deque_);
}

}  // namespace pyexec
