// SPDX-License-Identifier: Apache-2.0
//
// dict_keys, dict_values, dict_items and their iterators in both directions. The views of keys and items are sets:
// their operators build real sets, in CPython's order of insertion, so that what is printed agrees.
#include "interpreter/objects/dict_views.h"

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/dict_inline.h"
#include "interpreter/objects/iterators.h"
#include "interpreter/objects/sequence.h"
#include "interpreter/objects/set_operations.h"

namespace pyexec {

static DictView* as_view(Value value) {
  return static_cast<DictView*>(value.as_object());
}
static bool is_view(Value value) {
  return has_kind(value, CellKind::kDictView);
}
static bool is_set_view(Value value) {
  return is_view(value) && !value.as_object()->type()->is_subtype_of(&types::dict_values_);
}

Value dict_view(Run& run, Dict* dict, Type* type) {
  TRY(DictView * view, run.allocate_object<DictView>(type, CellKind::kDictView));
  view->dict = dict;
  return Value::object(view);
}

// ---- iterators ----------------------------------------------------------------------------------------------------

enum class Part : uint8_t { kKey, kValue, kItem };

// The next entry; kFalse: exhausted.
template <bool reverse>
static inline Truth next_entry(Run& run, Iterator* iterator, Value* key, Value* value) {
  if (iterator->source.is_empty()) {
    return Truth::kFalse;
  }
  Dict* dict = as_dict(iterator->source);
  if (iterator->limit != static_cast<int64_t>(dict->length)) [[unlikely]] {
    iterator->limit = -1;
    return run.raise(types::runtime_error_, "dictionary changed size during iteration");
  }
  auto position = static_cast<size_t>(iterator->position);
  bool found = reverse ? dict_previous(dict, &position, key, value) : dict_next(dict, &position, key, value);
  if (!found) {
    iterator->source = Value::empty();
    return Truth::kFalse;
  }
  if (!reverse && iterator->version == 0) {
    iterator->source = Value::empty();
    return run.raise(types::runtime_error_, "dictionary keys changed during iteration");
  }
  iterator->position = static_cast<int64_t>(position);
  --iterator->version;
  return Truth::kTrue;
}

Truth dict_items_pair(Run& run, Iterator* iterator, Value* first, Value* second) {
  return next_entry<false>(run, iterator, first, second);
}

template <Part part, bool reverse>
static Value dict_iterator_next(Run& run, Value self) {
  Value key;
  Value value;
  TRY(Truth more, next_entry<reverse>(run, static_cast<Iterator*>(self.as_object()), &key, &value));
  if (more == Truth::kFalse) {
    return Value::absent();
  }
  if (part != Part::kItem) {
    return part == Part::kKey ? key : value;
  }
  TRY(Tuple * pair, tuple_new(run, 2));
  pair->items[0] = key;
  pair->items[1] = value;
  return Value::object(pair);
}

Value dict_iterator(Run& run, Dict* dict, Type* type) {
  TRY(Iterator * iterator, iterator_new(run, type, Value::object(dict)));
  bool reverse = type == &types::dict_reverse_key_iterator_ || type == &types::dict_reverse_value_iterator_ ||
                 type == &types::dict_reverse_item_iterator_;
  iterator->position = reverse ? INT64_MAX : 0;
  iterator->limit = static_cast<int64_t>(dict->length);
  iterator->version = dict->length;
  return Value::object(iterator);
}

Type types::dict_key_iterator_ = make_iterator_type("dict_keyiterator", dict_iterator_next<Part::kKey, false>);
Type types::dict_value_iterator_ = make_iterator_type("dict_valueiterator", dict_iterator_next<Part::kValue, false>);
Type types::dict_item_iterator_ = make_iterator_type("dict_itemiterator", dict_iterator_next<Part::kItem, false>);
Type types::dict_reverse_key_iterator_ =
    make_iterator_type("dict_reversekeyiterator", dict_iterator_next<Part::kKey, true>);
Type types::dict_reverse_value_iterator_ =
    make_iterator_type("dict_reversevalueiterator", dict_iterator_next<Part::kValue, true>);
Type types::dict_reverse_item_iterator_ =
    make_iterator_type("dict_reverseitemiterator", dict_iterator_next<Part::kItem, true>);

static Value view_iter(Run& run, Value self) {
  Type* type = self.as_object()->type();
  return dict_iterator(run, as_view(self)->dict,
                       type == &types::dict_keys_     ? &types::dict_key_iterator_
                       : type == &types::dict_values_ ? &types::dict_value_iterator_
                                                      : &types::dict_item_iterator_);
}

Value dict_view_reversed(Run& run, Value view) {
  Type* type = view.as_object()->type();
  return dict_iterator(run, as_view(view)->dict,
                       type == &types::dict_keys_     ? &types::dict_reverse_key_iterator_
                       : type == &types::dict_values_ ? &types::dict_reverse_value_iterator_
                                                      : &types::dict_reverse_item_iterator_);
}

// ---- views --------------------------------------------------------------------------------------------------------

static Value view_repr(Run& run, Value self) {
  DictView* view = as_view(self);
  ReprMark mark(view);
  if (!mark.entered()) {
    TRY(Str * text, str_from_ascii(run, "..."));
    return Value::object(text);
  }
  RecursionGuard guard(run, " while getting the repr of an object");
  if (!guard.ok()) {
    return Value::raised();
  }
  TRY(List * list, list_from_iterable(run, self));
  TRY(Str * items, to_repr(run, Value::object(list)));
  StrBuilder builder(run);
  TRY(builder.append_ascii(view->type()->builtin_name));
  TRY(builder.append(U'('));
  TRY(builder.append(items));
  TRY(builder.append(U')'));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

static Value view_length(Run&, Value self) {
  return Value::integer(static_cast<int64_t>(as_view(self)->dict->length));
}

static Truth view_truth(Run&, Value self) {
  return truth_of(as_view(self)->dict->length != 0);
}

static Truth keys_contains(Run& run, Value self, Value key) {
  TRY(Value value, dict_get(run, as_view(self)->dict, key));
  return truth_of(!value.is_absent());
}

static Truth items_contains(Run& run, Value self, Value item) {
  if (!is_tuple(item) || as_tuple(item)->length != 2) {
    return Truth::kFalse;
  }
  TRY(Value value, dict_get(run, as_view(self)->dict, as_tuple(item)->items[0]));
  return value.is_absent() ? Truth::kFalse : item_equal(run, value, as_tuple(item)->items[1]);
}

// Whether every item of `items` is in `container`.
static Truth all_contained_in(Run& run, Value items, Value container) {
  Iteration iteration(run, items);
  if (!iteration.ok()) {
    return Truth::kRaised;
  }
  for (;;) {
    TRY(Value item, iteration.next());
    if (item.is_absent()) {
      return Truth::kTrue;
    }
    TRY(Truth inside, contains(run, container, item));
    if (inside == Truth::kFalse) {
      return inside;
    }
  }
}

static Value view_compare(Run& run, Value self, Value other, CompareOperator op) {
  if (!is_set(other) && !is_set_view(other)) {
    return not_implemented();
  }
  auto left = static_cast<int64_t>(as_view(self)->dict->length);
  int64_t right;
  TRY(length(run, other, &right));
  Truth result = Truth::kFalse;
  switch (op) {
    case CompareOperator::kEqual:
    case CompareOperator::kNotEqual:
      if (left == right) {
        TRY(result, all_contained_in(run, self, other));
      }
      if (op == CompareOperator::kNotEqual) {
        result = truth_of(result == Truth::kFalse);
      }
      break;
    case CompareOperator::kLess:
    case CompareOperator::kLessEqual:
      if (left < right || (left == right && op == CompareOperator::kLessEqual)) {
        TRY(result, all_contained_in(run, self, other));
      }
      break;
    default:
      if (left > right || (left == right && op == CompareOperator::kGreaterEqual)) {
        TRY(result, all_contained_in(run, other, self));
      }
      break;
  }
  return Value::boolean(result == Truth::kTrue);
}

static Set* set_of(Run& run, Value iterable) {
  TRY(Set * set, set_new(run, false));
  TRY(set_update(run, set, iterable));
  return set;
}

static Value view_subtract(Run& run, Value left, Value right) {
  if (!is_set_view(left) && !is_set_view(right)) {
    return not_implemented();
  }
  TRY(Set * result, set_of(run, left));
  Iteration items(run, right);
  if (!items.ok()) {
    return Value::raised();
  }
  for (;;) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      break;
    }
    TRY(set_remove(run, result, item));
  }
  // As set.difference_update, which may shrink the table.
  TRY(set_drop_dummies(run, result));
  return Value::object(result);
}

Value dict_view_intersection(Run& run, Value view, Value other) {
  // The longer one is asked, the other walked through, as CPython does; a set does its own work.
  int64_t view_size = static_cast<int64_t>(as_view(view)->dict->length);
  if (is_exact(other, &types::set_) && view_size <= static_cast<int64_t>(as_set(other)->used)) {
    TRY(Set * result, set_intersection(run, as_set(other), view));
    return Value::object(result);
  }
  if (is_set_view(other) && static_cast<int64_t>(as_view(other)->dict->length) > view_size) {
    std::swap(view, other);
  }
  TRY(Set * result, set_new(run, false));
  Iteration items(run, other);
  if (!items.ok()) {
    return Value::raised();
  }
  for (;;) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      return Value::object(result);
    }
    TRY(Truth inside, contains(run, view, item));
    if (inside == Truth::kTrue) {
      TRY(set_add(run, result, item));
    }
  }
}

static Value view_and(Run& run, Value left, Value right) {
  if (is_set_view(left)) {
    return dict_view_intersection(run, left, right);
  }
  if (!is_set_view(right)) {
    return not_implemented();
  }
  return dict_view_intersection(run, right, left);
}

static Value view_or(Run& run, Value left, Value right) {
  if (!is_set_view(left) && !is_set_view(right)) {
    return not_implemented();
  }
  TRY(Set * result, set_of(run, left));
  TRY(set_update(run, result, right));
  return Value::object(result);
}

// items ^ items: CPython works on the dicts. What only the right one has comes first, then the rest of the left.
static Value items_xor(Run& run, Dict* left, Dict* right) {
  TRY(Dict * rest, dict_copy(run, left));
  TRY(Set * result, set_new(run, false));
  LoopCharge charge(run);
  size_t position = 0;
  Value key, value;
  int64_t key_hash;
  while (dict_next_hashed(right, &position, &key, &value, &key_hash)) {
    TRY(charge.next());
    TRY(Value other, dict_get_hashed(run, rest, key, key_hash));
    Truth same = Truth::kFalse;
    if (!other.is_absent()) {
      TRY(same, equal(run, other, value));
    }
    if (same == Truth::kTrue) {
      TRY(dict_remove(run, rest, key, nullptr));
    } else {
      TRY(Tuple * pair, tuple_new(run, 2));
      pair->items[0] = key;
      pair->items[1] = value;
      TRY(set_add(run, result, Value::object(pair)));
    }
  }
  TRY(Value items, dict_view(run, rest, &types::dict_items_));
  TRY(set_update(run, result, items));
  return Value::object(result);
}

static Value view_xor(Run& run, Value left, Value right) {
  if (!is_set_view(left) && !is_set_view(right)) {
    return not_implemented();
  }
  if (is_exact(left, &types::dict_items_) && is_exact(right, &types::dict_items_)) {
    return items_xor(run, as_view(left)->dict, as_view(right)->dict);
  }
  TRY(Set * result, set_of(run, left));
  TRY(Set * other, set_of(run, right));
  size_t position = 0;
  Value item;
  while (set_next(other, &position, &item)) {
    TRY(run.charge(1));
    TRY(Truth removed, set_remove(run, result, item));
    if (removed == Truth::kFalse) {
      TRY(set_add(run, result, item));
    }
  }
  return Value::object(result);
}

static Slots view_slots() {
  Slots slots;
  slots.repr = view_repr;
  slots.iter = view_iter;
  slots.truth = view_truth;
  slots.length = view_length;
  return slots;
}

static Type make_view_type(const char* name, const Slots& slots) {
  return make_builtin_type({
      .name = name,
      .layout = CellKind::kDictView,
      .instance_bytes = sizeof(DictView),
      .attributes_offset = 0,
      .flags = 0,
      .base = nullptr,
      .doc = nullptr,
      .slots = slots,
  });
}

static Slots set_view_slots(Truth (*contains_slot)(Run&, Value, Value)) {
  Slots slots = view_slots();
  slots.compare = view_compare;
  slots.contains = contains_slot;
  slots.binary[operator_index(BinaryOperator::kSubtract)] = view_subtract;
  slots.binary[operator_index(BinaryOperator::kAnd)] = view_and;
  slots.binary[operator_index(BinaryOperator::kOr)] = view_or;
  slots.binary[operator_index(BinaryOperator::kXor)] = view_xor;
  return slots;
}

Type types::dict_keys_ = make_view_type("dict_keys", set_view_slots(keys_contains));
Type types::dict_items_ = make_view_type("dict_items", set_view_slots(items_contains));
Type types::dict_values_ = make_view_type("dict_values", view_slots());

}  // namespace pyexec
