// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstring>

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/dict_inline.h"
#include "interpreter/objects/list.h"
#include "interpreter/objects/sequence.h"

namespace pyexec {

static constexpr size_t kMaxItems = SIZE_MAX / sizeof(Value) / 4;

static void copy_values(Value* to, const Value* from, size_t count) {
  std::memcpy(static_cast<void*>(to), from, count * sizeof(Value));
}

// A tuple of any subclass, items empty.
static Tuple* tuple_allocate(Run& run, Type* type, size_t length) {
  if (length > kMaxItems) {
    run.raise_memory_error();
    return nullptr;
  }
  size_t bytes = offsetof(Tuple, items) + (length > 0 ? length : 1) * sizeof(Value);
  TRY(Tuple * tuple, run.allocate_object<Tuple>(type, CellKind::kTuple, bytes));
  tuple->length = length;
  return tuple;
}

Tuple* tuple_empty() {
  static Tuple empty = [] {
    Tuple tuple{};
    tuple.kind = CellKind::kTuple;
    tuple.flags = kFlagImmortal;
    return tuple;
  }();
  if (empty.shape == nullptr) {
    empty.shape = types::tuple_.instance_shape;
  }
  return &empty;
}

Tuple* tuple_new(Run& run, size_t length) {
  return length == 0 ? tuple_empty() : tuple_allocate(run, &types::tuple_, length);
}

Tuple* tuple_from(Run& run, const Value* items, size_t count) {
  TRY(Tuple * tuple, tuple_new(run, count));
  if (count > 0) {
    copy_values(tuple->items, items, count);
  }
  return tuple;
}

Value tuple_from_iterable(Run& run, Value iterable) {
  if (is_exact(iterable, &types::tuple_)) {
    return iterable;
  }
  List* list = is_exact(iterable, &types::list_) ? as_list(iterable) : list_from_iterable(run, iterable);
  if (list == nullptr) {
    return Value::raised();
  }
  TRY(run.charge(list->length / 8 + 1));
  TRY(Tuple * tuple, tuple_from(run, list->length > 0 ? list->items->items : nullptr, list->length));
  return Value::object(tuple);
}

// ---- operators ----------------------------------------------------------------------------------------------------

static Value tuple_repr(Run& run, Value self) {
  Tuple* tuple = as_tuple(self);
  if (tuple->length == 0) {
    TRY(Str * text, str_from_ascii(run, "()"));
    return Value::object(text);
  }
  ReprMark mark(tuple);
  if (!mark.entered()) {
    TRY(Str * text, str_from_ascii(run, "(...)"));
    return Value::object(text);
  }
  RecursionGuard guard(run, " while getting the repr of an object");
  if (!guard.ok()) {
    return Value::raised();
  }
  StrBuilder builder(run);
  LoopCharge charge(run);
  TRY(builder.append(U'('));
  for (size_t i = 0; i < tuple->length; ++i) {
    TRY(charge.next());
    if (i > 0) {
      TRY(builder.append_ascii(", "));
    }
    TRY(Str * text, to_repr(run, tuple->items[i]));
    TRY(builder.append(text));
  }
  TRY(builder.append_ascii(tuple->length == 1 ? ",)" : ")"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

bool tuple_hash(Run& run, Value self, int64_t* out) {
  Tuple* tuple = as_tuple(self);
  if ((tuple->flags & kFlagHashed) != 0) {
    *out = tuple->hash;
    return true;
  }
  if (run.native_stack_is_low()) {  // tuples in tuples come here directly, not by hash()
    return run.raise_recursion("");
  }
  LoopCharge charge(run);
  TupleHasher hasher;
  for (size_t i = 0; i < tuple->length; ++i) {
    TRY(charge.next());
    int64_t item_hash;
    TRY(hash_key(run, tuple->items[i], &item_hash));
    hasher.add(item_hash);
  }
  *out = hasher.finish(tuple->length);
  if (!tuple->is_immortal()) {
    tuple->hash = *out;
    tuple->flags |= kFlagHashed;
  }
  return true;
}

static ItemArrays tuple_arrays(Value left, Value right) {
  Tuple* a = as_tuple(left);
  Tuple* b = as_tuple(right);
  return {a->items, a->length, b->items, b->length};
}

static Value tuple_compare(Run& run, Value self, Value other, CompareOperator op) {
  if (!is_tuple(other)) {
    return not_implemented();
  }
  return compare_sequences(run, self, other, op, tuple_arrays);
}

static Value tuple_iter(Run& run, Value self) {
  TRY(Iterator * iterator, iterator_new(run, &types::tuple_iterator_, self));
  return Value::object(iterator);
}

static Truth tuple_truth(Run&, Value self) {
  return truth_of(as_tuple(self)->length != 0);
}

static Value tuple_length(Run&, Value self) {
  return Value::integer(static_cast<int64_t>(as_tuple(self)->length));
}

static Value tuple_get_item(Run& run, Value self, Value key) {
  Tuple* tuple = as_tuple(self);
  if (has_kind(key, CellKind::kSlice)) {
    int64_t start, stop, step, count;
    TRY(slice_indices(run, static_cast<Slice*>(key.as_object()), static_cast<int64_t>(tuple->length), &start, &stop,
                      &step, &count));
    if (step == 1 && static_cast<size_t>(count) == tuple->length && tuple->type() == &types::tuple_) {
      return self;
    }
    TRY(run.charge(static_cast<uint64_t>(count) / 8 + 1));
    TRY(Tuple * result, tuple_new(run, static_cast<size_t>(count)));
    for (int64_t i = 0; i < count; ++i) {
      result->items[i] = tuple->items[start + i * step];
    }
    return Value::object(result);
  }
  if (!has_index(key)) {
    return run.raise(types::type_error_, "tuple indices must be integers or slices, not {}", {type_of(key)});
  }
  size_t at;
  TRY(checked_index(run, key, tuple->length, "tuple index out of range", &at));
  return tuple->items[at];
}

static Truth tuple_contains(Run& run, Value self, Value wanted) {
  Tuple* tuple = as_tuple(self);
  LoopCharge charge(run);
  for (size_t i = 0; i < tuple->length; ++i) {
    TRY(charge.next());
    TRY(Truth same, item_equal(run, tuple->items[i], wanted));
    if (same == Truth::kTrue) {
      return same;
    }
  }
  return Truth::kFalse;
}

static Value tuple_add(Run& run, Value left, Value right) {
  if (!is_tuple(left)) {
    return not_implemented();
  }
  if (!is_tuple(right)) {
    TRY(Value other, try_right_operand(run, BinaryOperator::kAdd, left, right));
    if (!is_not_implemented(other)) {
      return other;
    }
    return run.raise(types::type_error_, "can only concatenate tuple (not \"{}\") to tuple", {type_of(right)});
  }
  Tuple* a = as_tuple(left);
  Tuple* b = as_tuple(right);
  if (a->length == 0 && b->type() == &types::tuple_) {
    return right;
  }
  if (b->length == 0 && a->type() == &types::tuple_) {
    return left;
  }
  TRY(run.charge((a->length + b->length) / 8 + 1));
  TRY(Tuple * result, tuple_new(run, a->length + b->length));
  copy_values(result->items, a->items, a->length);
  copy_values(result->items + a->length, b->items, b->length);
  return Value::object(result);
}

static Value tuple_multiply(Run& run, Value left, Value right) {
  int64_t times;
  TRY(Value sequence, repeat_operands(run, CellKind::kTuple, left, right, &times));
  if (times < 0) {
    return sequence;
  }
  Tuple* tuple = as_tuple(sequence);
  if (tuple->type() == &types::tuple_ && (times == 1 || tuple->length == 0)) {
    return sequence;
  }
  size_t total;
  if (__builtin_mul_overflow(tuple->length, static_cast<size_t>(times), &total) || total > kMaxItems) {
    return run.raise_memory_error();
  }
  TRY(run.charge(total / 8 + 1));
  TRY(Tuple * result, tuple_new(run, total));
  for (size_t at = 0; at < total; at += tuple->length) {
    copy_values(result->items + at, tuple->items, tuple->length);
  }
  return Value::object(result);
}

static Value tuple_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (type == &types::tuple_ || type->slots.initialize == types::tuple_.slots.initialize) {
    TRY(refuse_keywords(run, "tuple", keywords));
  }
  TRY(check_argument_count(run, "tuple", count, 0, 1));
  Value plain = Value::object(tuple_empty());
  if (count == 1) {
    TRY(plain, tuple_from_iterable(run, arguments[0]));
  }
  if (type == &types::tuple_) {
    return plain;
  }
  TRY(Tuple * result, tuple_allocate(run, type, as_tuple(plain)->length));
  copy_values(result->items, as_tuple(plain)->items, as_tuple(plain)->length);
  return Value::object(result);
}

static constexpr Slots tuple_slots() {
  Slots slots;
  slots.repr = tuple_repr;
  slots.hash = tuple_hash;
  slots.iter = tuple_iter;
  slots.compare = tuple_compare;
  slots.truth = tuple_truth;
  slots.length = tuple_length;
  slots.get_item = tuple_get_item;
  slots.contains = tuple_contains;
  slots.binary[operator_index(BinaryOperator::kAdd)] = tuple_add;
  slots.binary[operator_index(BinaryOperator::kMultiply)] = tuple_multiply;
  slots.create = tuple_create;
  return slots;
}

Type types::tuple_ = make_builtin_type({
    .name = "tuple",
    .layout = CellKind::kTuple,
    .instance_bytes = sizeof(Tuple),
    .attributes_offset = offsetof(Tuple, attributes),
    .flags = kTypeBase | kTypeSequence | kTypeMatchSelf,
    .base = nullptr,
    .doc = "Built-in immutable sequence.\n\nIf no argument is given, the constructor returns an empty tuple.\n"
           "If iterable is specified the tuple is initialized from iterable's items.\n\n"
           "If the argument is a tuple, the return value is the same object.",
    .slots = tuple_slots(),
});

}  // namespace pyexec
