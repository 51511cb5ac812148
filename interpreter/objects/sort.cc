// SPDX-License-Identifier: Apache-2.0
//
// list.sort(). The items leave the list while they are sorted, since the key function and the comparisons are user
// code. Lists of only ints, floats or short strings compare without dispatch.
#include <algorithm>

#include "interpreter/objects/list.h"
#include "interpreter/objects/sequence.h"
#include "interpreter/objects/timsort.h"

namespace pyexec {

namespace {

struct KeyedItem {
  Value key;
  Value item;
};
static_assert(sizeof(KeyedItem) == 2 * sizeof(Value));

Value key_of(const Value& item) {
  return item;
}
Value key_of(const KeyedItem& item) {
  return item.key;
}

// <0, 0, >0. Most strings differ in their first bytes, so those are looked at before memcmp is called.
int latin1_compare(const Str* a, const Str* b) {
  size_t common = a->length < b->length ? a->length : b->length;
  if (common > 0 && a->data[0] != b->data[0]) {
    return a->data[0] < b->data[0] ? -1 : 1;
  }
  int order = std::memcmp(a->data, b->data, common);
  return order != 0 ? order : a->length < b->length ? -1 : a->length > b->length;
}
int string_compare(const Str* a, const Str* b) {
  return a->is_wide() || b->is_wide() ? str_compare(a, b) : latin1_compare(a, b);
}

struct NumberLess {
  Truth operator()(int64_t a, int64_t b) const { return truth_of(a < b); }
  Truth operator()(double a, double b) const { return truth_of(a < b); }
};
struct IntKeyLess {
  template <class Item>
  Truth operator()(const Item& a, const Item& b) const {
    return truth_of(key_of(a).as_int() < key_of(b).as_int());
  }
};
struct FloatKeyLess {
  template <class Item>
  Truth operator()(const Item& a, const Item& b) const {
    return truth_of(key_of(a).as_float() < key_of(b).as_float());
  }
};
struct Latin1KeyLess {
  template <class Item>
  Truth operator()(const Item& a, const Item& b) const {
    return truth_of(latin1_compare(as_str(key_of(a)), as_str(key_of(b))) < 0);
  }
};

struct AnyLess {
  Run& run;

  template <class Item>
  Truth operator()(const Item& a, const Item& b) const {
    return values(key_of(a), key_of(b));
  }
  Truth values(Value a, Value b) const {
    if (a.is_int() && b.is_int()) {
      return truth_of(a.as_int() < b.as_int());
    }
    if (a.is_float() && b.is_float()) {
      return truth_of(a.as_float() < b.as_float());
    }
    if (is_exact_str(a) && is_exact_str(b)) {
      return truth_of(string_compare(as_str(a), as_str(b)) < 0);
    }
    if (is_exact(a, &types::tuple_) && is_exact(b, &types::tuple_)) {
      return tuples(as_tuple(a), as_tuple(b));
    }
    return compare_truth(run, CompareOperator::kLess, a, b);
  }
  Truth tuples(Tuple* a, Tuple* b) const {
    size_t common = a->length < b->length ? a->length : b->length;
    for (size_t i = 0; i < common; ++i) {
      Value left = a->items[i];
      Value right = b->items[i];
      if (left.is_int() && right.is_int()) {
        if (left.as_int() != right.as_int()) {
          return truth_of(left.as_int() < right.as_int());
        }
        continue;
      }
      if (is_exact_str(left) && is_exact_str(right)) {
        int order = left.bits == right.bits ? 0 : string_compare(as_str(left), as_str(right));
        if (order != 0) {
          return truth_of(order < 0);
        }
        continue;
      }
      if (left.is_float() && right.is_float() && left.as_float() != right.as_float() && !identical(left, right)) {
        return truth_of(left.as_float() < right.as_float());
      }
      TRY(Truth same, item_equal(run, left, right));
      if (same == Truth::kFalse) {
        RecursionGuard guard(run, " in comparison");
        if (!guard.ok()) {
          return Truth::kRaised;
        }
        return values(left, right);
      }
    }
    return truth_of(a->length < b->length);
  }
};

enum class KeyKind : uint8_t { kInts, kFloats, kLatin1, kAny };

template <class Item>
KeyKind kind_of_keys(const Item* items, size_t count) {
  Value first = key_of(items[0]);
  if (first.is_int() || first.is_float()) {
    for (size_t i = 1; i < count; ++i) {
      if (key_of(items[i]).tag != first.tag) {
        return KeyKind::kAny;
      }
    }
    return first.is_int() ? KeyKind::kInts : KeyKind::kFloats;
  }
  for (size_t i = 0; i < count; ++i) {
    Value key = key_of(items[i]);
    if (!is_exact_str(key) || as_str(key)->is_wide()) {
      return KeyKind::kAny;
    }
  }
  return KeyKind::kLatin1;
}

// Ints without keys need no stability: sorted as plain numbers, in pieces that the budget can stop, then merged.
bool sort_ints(Run& run, Value* items, size_t count) {
  size_t ordered = 1;
  while (ordered < count && items[ordered - 1].as_int() <= items[ordered].as_int()) {
    ++ordered;
  }
  TRY(run.charge(ordered));
  if (ordered == count) {
    return true;
  }
  TRY(Buffer * buffer, run.allocate_buffer(count * sizeof(int64_t)));
  auto* numbers = reinterpret_cast<int64_t*>(buffer->bytes());
  constexpr size_t kPiece = 8192;
  constexpr size_t kStepsAnItem = 12;
  for (size_t begin = 0; begin < count; begin += kPiece) {
    size_t end = begin + kPiece < count ? begin + kPiece : count;
    TRY(run.charge((end - begin) * kStepsAnItem));
    for (size_t i = begin; i < end; ++i) {
      numbers[i] = items[i].as_int();
    }
    std::sort(numbers + begin, numbers + end);
  }
  if (count > kPiece) {
    TRY((Timsort<int64_t, NumberLess>(run, numbers, count, NumberLess{}).sort()));
  }
  for (size_t i = 0; i < count; ++i) {
    items[i] = Value::integer(numbers[i]);
  }
  return true;
}

bool sort_floats(Run& run, Value* items, size_t count) {
  TRY(Buffer * buffer, run.allocate_buffer(count * sizeof(double)));
  auto* numbers = reinterpret_cast<double*>(buffer->bytes());
  for (size_t i = 0; i < count; ++i) {
    numbers[i] = items[i].as_float();
  }
  TRY((Timsort<double, NumberLess>(run, numbers, count, NumberLess{}).sort()));
  for (size_t i = 0; i < count; ++i) {
    items[i] = Value::real(numbers[i]);
  }
  return true;
}

bool sort_plain(Run& run, Value* items, size_t count) {
  switch (kind_of_keys(items, count)) {
    case KeyKind::kInts:
      return sort_ints(run, items, count);
    case KeyKind::kFloats:
      return sort_floats(run, items, count);
    case KeyKind::kLatin1:
      return Timsort<Value, Latin1KeyLess>(run, items, count, Latin1KeyLess{}).sort();
    case KeyKind::kAny:
      break;
  }
  return Timsort<Value, AnyLess>(run, items, count, AnyLess{run}).sort();
}

bool sort_keyed(Run& run, KeyedItem* items, size_t count) {
  switch (kind_of_keys(items, count)) {
    case KeyKind::kInts:
      return Timsort<KeyedItem, IntKeyLess>(run, items, count, IntKeyLess{}).sort();
    case KeyKind::kFloats:
      return Timsort<KeyedItem, FloatKeyLess>(run, items, count, FloatKeyLess{}).sort();
    case KeyKind::kLatin1:
      return Timsort<KeyedItem, Latin1KeyLess>(run, items, count, Latin1KeyLess{}).sort();
    case KeyKind::kAny:
      break;
  }
  return Timsort<KeyedItem, AnyLess>(run, items, count, AnyLess{run}).sort();
}

// Sorts `items`; on failure they are a permutation of what they were.
bool sort_items(Run& run, Value* items, size_t count, Value key, bool reverse) {
  TRY(run.charge(count / 8 + 1));
  if (key.is_none()) {
    if (count < 2) {
      return true;
    }
    // Turned around before and after, so that equal items keep their order.
    if (reverse) {
      std::reverse(items, items + count);
    }
    bool ok = sort_plain(run, items, count);
    if (reverse) {
      std::reverse(items, items + count);
    }
    return ok;
  }
  TRY(ValueArray * cell, run.allocate_values(count * 2));
  auto* keyed = reinterpret_cast<KeyedItem*>(cell->items);
  for (size_t i = 0; i < count; ++i) {
    TRY(run.step());
    TRY(Value item_key, call(run, key, {items[i]}));
    KeyedItem& place = keyed[reverse ? count - 1 - i : i];
    place.key = item_key;
    place.item = items[i];
  }
  bool ok = count < 2 || sort_keyed(run, keyed, count);
  for (size_t i = 0; i < count; ++i) {
    items[i] = keyed[reverse ? count - 1 - i : i].item;
  }
  return ok;
}

}  // namespace

bool list_sort(Run& run, List* list, Value key, bool reverse) {
  if (list->length == 0) {
    return true;
  }
  ValueArray* items = list->items;
  size_t count = list->length;
  list->items = nullptr;
  list->length = 0;
  bool ok = sort_items(run, items->items, count, key, reverse);
  bool changed = list->items != nullptr;
  list->items = items;
  list->length = count;
  if (ok && changed) {
    return run.raise(types::value_error_, "list modified during sort");
  }
  return ok;
}

}  // namespace pyexec
