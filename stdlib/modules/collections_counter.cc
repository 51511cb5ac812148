// SPDX-License-Identifier: Apache-2.0
//
// collections.Counter: a dict in which what is missing counts as 0. Its struct is a Dict's.
#include <algorithm>

#include "interpreter/objects/class.h"
#include "interpreter/objects/dict_inline.h"
#include "stdlib/modules/containers.h"

namespace pyexec {

namespace {

bool is_counter(Value value) {
  return is_dict(value) && is_instance(value, &types::counter_);
}
bool has_plain_store(const Dict* dict) {
  return dict->type()->slots.set_item == types::counter_.slots.set_item;
}
bool has_plain_lookup(const Dict* dict) {
  return dict->type()->slots.get_item == types::counter_.slots.get_item;
}

Value add(Run& run, Value a, Value b) {
  int64_t sum;
  if (a.is_int() && b.is_int() && !__builtin_add_overflow(a.as_int(), b.as_int(), &sum)) [[likely]] {
    return Value::integer(sum);
  }
  return binary_operation(run, BinaryOperator::kAdd, a, b);
}

Value subtract(Run& run, Value a, Value b) {
  int64_t difference;
  if (a.is_int() && b.is_int() && !__builtin_sub_overflow(a.as_int(), b.as_int(), &difference)) [[likely]] {
    return Value::integer(difference);
  }
  return binary_operation(run, BinaryOperator::kSubtract, a, b);
}

Truth is_less(Run& run, Value a, Value b) {
  if (a.is_int() && b.is_int()) [[likely]] {
    return truth_of(a.as_int() < b.as_int());
  }
  return compare_truth(run, CompareOperator::kLess, a, b);
}

Truth is_positive(Run& run, Value count) {
  if (count.is_int()) [[likely]] {
    return truth_of(count.as_int() > 0);
  }
  return compare_truth(run, CompareOperator::kGreater, count, Value::integer(0));
}

// self[key], where a missing key may be 0 or what a subclass says.
Value count_of(Run& run, Dict* self, Value key) {
  if (self->type() == &types::counter_) [[likely]] {
    TRY(Value value, dict_get(run, self, key));
    return value.is_absent() ? Value::integer(0) : value;
  }
  return get_item(run, Value::object(self), key);
}

// self[key] += 1 for each item.
bool count_items(Run& run, Dict* self, Value iterable) {
  Iteration items(run, iterable);
  TRY(items.ok());
  bool plain = has_plain_store(self) && has_plain_lookup(self);
  for (;;) {
    TRY(Value key, items.next());
    if (key.is_absent()) {
      return true;
    }
    int64_t key_hash;
    TRY(hash_key(run, key, &key_hash));
    if (plain) [[likely]] {
      // A key that is there is looked up once, and its number changed in place.
      uint64_t slot;
      int64_t at = self->table != nullptr ? dict_find(self->table, key, key_hash, &slot) : kDictMissing;
      if (at >= 0 && self->table->entries()[at].value.is_int() &&
          self->table->entries()[at].value.as_int() != INT64_MAX) [[likely]] {
        Value& counted = self->table->entries()[at].value;
        counted = Value::integer(counted.as_int() + 1);
        continue;
      }
      TRY(Value old, dict_get_hashed(run, self, key, key_hash));
      TRY(Value sum, add(run, old.is_absent() ? Value::integer(0) : old, Value::integer(1)));
      TRY(dict_set_hashed(run, self, key, key_hash, sum));
      continue;
    }
    TRY(Value old, dict_get_hashed(run, self, key, key_hash));
    TRY(Value sum, add(run, old.is_absent() ? Value::integer(0) : old, Value::integer(1)));
    TRY(set_item(run, Value::object(self), key, sum));
  }
}

bool is_mapping(Value value) {
  return is_dict(value) || type_of(value)->has(kTypeMapping);
}

// The items of any mapping as a dict to walk through.
Dict* entries_of(Run& run, Value mapping) {
  if (is_dict(mapping)) {
    return as_dict(mapping);
  }
  TRY(Dict * copy, dict_new(run));
  TRY(Value items, call_method(run, mapping, &names::items_, {}));
  TRY(dict_update(run, copy, items));
  return copy;
}

// Walks through a dict that user code may change meanwhile.
class Walk {
 public:
  Walk(Run& run, Dict* dict) : run_(run), dict_(dict), length_(dict->length) {}
  Truth next(Value* key, Value* value) {
    TRY(run_.step());
    if (dict_->length != length_) {
      return run_.raise(types::runtime_error_, "dictionary changed size during iteration");
    }
    return truth_of(dict_next(dict_, &position_, key, value));
  }

 private:
  Run& run_;
  Dict* dict_;
  size_t length_;
  size_t position_ = 0;
};

using Combine = Value (*)(Run&, Value, Value);

// self[key] = combine(count, old) for each entry of a mapping, or combine(1, old) for each item of an iterable.
bool update(Run& run, Dict* self, Value source, bool is_subtract) {
  if (source.is_absent() || source.is_none()) {
    return true;
  }
  if (is_mapping(source)) {
    if (self->length == 0 && !is_subtract) {
      return dict_update(run, self, source);
    }
    TRY(Dict * entries, entries_of(run, source));
    Walk walk(run, entries);
    Value key, count;
    for (;;) {
      TRY(Truth more, walk.next(&key, &count));
      if (more == Truth::kFalse) {
        return true;
      }
      TRY(Value old, dict_get(run, self, key));
      if (old.is_absent()) {
        old = Value::integer(0);
      }
      TRY(Value result, is_subtract ? subtract(run, old, count) : add(run, count, old));
      TRY(has_plain_store(self) ? dict_set(run, self, key, result) : set_item(run, Value::object(self), key, result));
    }
  }
  if (!is_subtract) {
    return count_items(run, self, source);
  }
  Iteration items(run, source);
  TRY(items.ok());
  for (;;) {
    TRY(Value key, items.next());
    if (key.is_absent()) {
      return true;
    }
    TRY(Value old, dict_get(run, self, key));
    TRY(Value result, subtract(run, old.is_absent() ? Value::integer(0) : old, Value::integer(1)));
    TRY(set_item(run, Value::object(self), key, result));
  }
}

bool update_with_keywords(Run& run, Dict* self, const Value* arguments, size_t count, const KeywordNames* names,
                          const Value* values, bool is_subtract) {
  if (count == 1) {
    TRY(update(run, self, arguments[0], is_subtract));
  }
  if (names != nullptr && names->count > 0) {
    TRY(Dict * keywords, dict_new(run));
    for (uint32_t i = 0; i < names->count; ++i) {
      TRY(dict_set_str(run, keywords, names->names[i], values[i]));
    }
    TRY(update(run, self, Value::object(keywords), is_subtract));
  }
  return true;
}

Dict* counter_new(Run& run, Type* type = &types::counter_) {
  return run.allocate_object<Dict>(type, CellKind::kDict);
}

RaisedResult raise_count(Run& run, const char* method, size_t given) {
  return run.raise(types::type_error_, "Counter.{}() takes from 1 to 2 positional arguments but {} were given",
                   {method, given + 1});
}

// ---- slots --------------------------------------------------------------------------------------------------------

Value counter_get_item(Run& run, Value self, Value key) {
  Dict* dict = as_dict(self);
  int64_t key_hash;
  TRY(hash_key(run, key, &key_hash));
  TRY(Value value, dict_get_hashed(run, dict, key, key_hash));
  if (!value.is_absent()) {
    return value;
  }
  if (dict->type() == &types::counter_) [[likely]] {
    return Value::integer(0);
  }
  return call_special(run, self, &names::dunder_missing, {key});
}

bool counter_set_item(Run& run, Value self, Value key, Value value) {
  if (!value.is_absent()) [[likely]] {
    return dict_set(run, as_dict(self), key, value);
  }
  return dict_remove(run, as_dict(self), key, nullptr) != Truth::kRaised;
}

Value counter_create(Run& run, Type* type, Value*, uint32_t, const KeywordNames*) {
  TRY(Dict * dict, counter_new(run, type));
  return Value::object(dict);
}

bool counter_initialize(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (count > 1) {
    return raise_count(run, "__init__", count);
  }
  Dict* dict = as_dict(self);
  static Str* const kUpdate = &names::update_;
  NameEntry* own = types::counter_.attributes->find(kUpdate);
  Value method = type_lookup(run, dict->type(), kUpdate);
  if (dict->type() != &types::counter_ && !identical(method, own->value)) {
    // A subclass that updates in its own way.
    return !call(run, Value::object(bound_method_new(run, method, self)), arguments, count, keywords).is_raised();
  }
  return update_with_keywords(run, dict, arguments, count, keywords, arguments + count, false);
}

Value second_of(Call& call, Value pair) {
  static_cast<void>(call);
  return as_tuple(pair)->items[1];
}
constexpr Entry kSecondOf = {"itemgetter", "(pair, /)", native<second_of>, "The count of a pair.",
                             EntryKind::kFunction};
NativeFunction* second_of_function;

// The items with the `most` highest counts in order, where all counts are small ints: as a stable sort has them,
// without asking for each count again. kFalse: not all are.
Truth most_common_of_ints(Run& run, Dict* dict, size_t most, List** out) {
  struct Counted {
    int64_t count;
    int64_t position;
  };
  size_t length = dict->length;
  TRY(run.charge(4 * length + 1));
  TRY(Buffer * buffer, run.allocate_buffer((length + 1) * sizeof(Counted)));
  auto* all = reinterpret_cast<Counted*>(buffer->bytes());
  size_t position = 0;
  size_t used = 0;
  Value key, count;
  while (used < length && dict_next(dict, &position, &key, &count)) {
    if (!count.is_int()) {
      return Truth::kFalse;
    }
    all[used++] = {count.as_int(), static_cast<int64_t>(position) - 1};
  }
  most = std::min(most, used);
  auto before = [](const Counted& a, const Counted& b) {
    return a.count != b.count ? a.count > b.count : a.position < b.position;
  };
  if (most == used) {
    std::sort(all, all + used, before);
  } else {
    std::partial_sort(all, all + most, all + used, before);
  }
  TRY(List * list, list_new(run, most));
  for (size_t i = 0; i < most; ++i) {
    DictEntry& entry = dict->table->entries()[all[i].position];
    TRY(Tuple * pair, tuple_new(run, 2));
    pair->items[0] = entry.key;
    pair->items[1] = entry.value;
    TRY(list_append(run, list, Value::object(pair)));
  }
  *out = list;
  return Truth::kTrue;
}

// The items, the most common first; at least the first `most` of them.
List* most_common(Run& run, Value self, size_t most = SIZE_MAX) {
  if (type_of(self)->slots.iter == types::dict_.slots.iter && !type_of(self)->has(kTypeHeap)) {
    List* list = nullptr;
    TRY(Truth done, most_common_of_ints(run, as_dict(self), most, &list));
    if (done == Truth::kTrue) {
      return list;
    }
  }
  TRY(Value items, call_method(run, self, &names::items_, {}));
  TRY(List * list, list_from_iterable(run, items));
  TRY(list_sort(run, list, Value::object(second_of_function), true));
  return list;
}

Value counter_repr(Run& run, Value self) {
  Dict* dict = as_dict(self);
  StrBuilder builder(run);
  TRY(append_type_name(builder, self));
  TRY(builder.append_ascii("("));
  if (dict->length > 0) {
    ReprMark mark(dict);
    if (!mark.entered()) {
      run.raise_recursion(" while getting the repr of an object");
      return Value::raised();
    }
    List* sorted = most_common(run, self);
    Dict* ordered = dict;
    if (sorted != nullptr) {
      TRY(ordered, dict_new(run));
      TRY(dict_update(run, ordered, Value::object(sorted)));
    } else if (run.catch_if(types::type_error_) == nullptr) {
      return Value::raised();
    }
    TRY(Dict * plain, dict_new(run));
    TRY(dict_merge_dict(run, plain, ordered));
    TRY(append_repr(run, builder, Value::object(plain)));
  }
  TRY(builder.append_ascii(")"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

// Whether `op` holds between the counts of every key of either.
Truth all_hold(Run& run, Value self, Value other, CompareOperator op) {
  for (Value source : {self, other}) {
    Walk walk(run, as_dict(source));
    Value key, unused;
    for (;;) {
      TRY(Truth more, walk.next(&key, &unused));
      if (more == Truth::kFalse) {
        break;
      }
      TRY(Value left, count_of(run, as_dict(self), key));
      TRY(Value right, count_of(run, as_dict(other), key));
      TRY(Truth holds, compare_truth(run, op, left, right));
      if (holds == Truth::kFalse) {
        return holds;
      }
    }
  }
  return Truth::kTrue;
}

Value counter_compare(Run& run, Value self, Value other, CompareOperator op) {
  if (!is_counter(other) || !is_counter(self)) {
    return not_implemented();
  }
  switch (op) {
    case CompareOperator::kEqual:
    case CompareOperator::kNotEqual: {
      TRY(Truth same, all_hold(run, self, other, CompareOperator::kEqual));
      return Value::boolean((same == Truth::kTrue) == (op == CompareOperator::kEqual));
    }
    case CompareOperator::kLessEqual:
    case CompareOperator::kGreaterEqual: {
      TRY(Truth holds, all_hold(run, self, other, op));
      return Value::boolean(holds == Truth::kTrue);
    }
    default: {
      TRY(Truth holds,
          all_hold(run, self, other,
                   op == CompareOperator::kLess ? CompareOperator::kLessEqual : CompareOperator::kGreaterEqual));
      if (holds == Truth::kFalse) {
        return Value::boolean(false);
      }
      TRY(Truth same, all_hold(run, self, other, CompareOperator::kEqual));
      return Value::boolean(same == Truth::kFalse);
    }
  }
}

enum class Merge : uint8_t { kAdd, kSubtract, kUnion, kIntersection };

bool keep_if_positive(Run& run, Dict* result, Value key, Value count) {
  TRY(Truth keep, is_positive(run, count));
  return keep == Truth::kFalse || dict_set(run, result, key, count);
}

template <Merge merge>
Value counter_merge(Run& run, Value left, Value right) {
  if (!is_counter(left) || !is_counter(right)) {
    return not_implemented();
  }
  Dict* self = as_dict(left);
  Dict* other = as_dict(right);
  TRY(Dict * result, counter_new(run));
  Walk mine(run, self);
  Value key, count;
  for (;;) {
    TRY(Truth more, mine.next(&key, &count));
    if (more == Truth::kFalse) {
      break;
    }
    TRY(Value theirs, count_of(run, other, key));
    Value together;
    if (merge == Merge::kAdd) {
      TRY(together, add(run, count, theirs));
    } else if (merge == Merge::kSubtract) {
      TRY(together, subtract(run, count, theirs));
    } else {
      TRY(Truth less, is_less(run, count, theirs));
      together = (less == Truth::kTrue) == (merge == Merge::kUnion) ? theirs : count;
    }
    TRY(keep_if_positive(run, result, key, together));
  }
  if (merge == Merge::kIntersection) {
    return Value::object(result);
  }
  Walk rest(run, other);
  for (;;) {
    TRY(Truth more, rest.next(&key, &count));
    if (more == Truth::kFalse) {
      return Value::object(result);
    }
    TRY(Value mine_too, dict_get(run, self, key));
    if (!mine_too.is_absent()) {
      continue;
    }
    if (merge == Merge::kSubtract) {
      TRY(Truth negative, is_less(run, count, Value::integer(0)));
      if (negative == Truth::kTrue) {
        TRY(count, subtract(run, Value::integer(0), count));
        TRY(dict_set(run, result, key, count));
      }
    } else {
      TRY(keep_if_positive(run, result, key, count));
    }
  }
}

// Removes what is not positive, in two passes.
Value keep_positive(Run& run, Value self) {
  Dict* dict = as_dict(self);
  TRY(List * doomed, list_new(run, 0));
  Walk walk(run, dict);
  Value key, count;
  for (;;) {
    TRY(Truth more, walk.next(&key, &count));
    if (more == Truth::kFalse) {
      break;
    }
    TRY(Truth keep, is_positive(run, count));
    if (keep == Truth::kFalse) {
      TRY(list_append(run, doomed, key));
    }
  }
  for (size_t i = 0; i < doomed->length; ++i) {
    TRY(delete_item(run, self, doomed->items->items[i]));
  }
  return self;
}

template <Merge merge>
Value counter_inplace(Run& run, Value self, Value right) {
  Dict* dict = as_dict(self);
  bool walks_self = merge == Merge::kIntersection;
  TRY(Dict * entries, walks_self ? dict : entries_of(run, right));
  if (walks_self && !is_dict(right)) {
    TRY(Value getter, get_attribute_or_absent(run, right, &names::dunder_getitem));
    if (getter.is_absent()) {
      return run.raise(types::type_error_, "'{}' object is not subscriptable", {type_of(right)});
    }
  }
  Walk walk(run, entries);
  Value key, count;
  for (;;) {
    TRY(Truth more, walk.next(&key, &count));
    if (more == Truth::kFalse) {
      return keep_positive(run, self);
    }
    if (merge == Merge::kIntersection) {
      TRY(Value theirs, get_item(run, right, key));
      TRY(Truth less, is_less(run, theirs, count));
      if (less == Truth::kTrue) {
        TRY(set_item(run, self, key, theirs));
      }
      continue;
    }
    TRY(Value mine, count_of(run, dict, key));
    if (merge == Merge::kUnion) {
      TRY(Truth less, is_less(run, mine, count));
      if (less == Truth::kTrue) {
        TRY(set_item(run, self, key, count));
      }
      continue;
    }
    TRY(Value together, merge == Merge::kAdd ? add(run, mine, count) : subtract(run, mine, count));
    TRY(set_item(run, self, key, together));
  }
}

template <bool negate>
Value counter_unary(Run& run, Value self) {
  TRY(Dict * result, counter_new(run));
  Walk walk(run, as_dict(self));
  Value key, count;
  for (;;) {
    TRY(Truth more, walk.next(&key, &count));
    if (more == Truth::kFalse) {
      return Value::object(result);
    }
    if (negate) {
      TRY(Truth negative, is_less(run, count, Value::integer(0)));
      if (negative == Truth::kTrue) {
        TRY(count, subtract(run, Value::integer(0), count));
        TRY(dict_set(run, result, key, count));
      }
    } else {
      TRY(keep_if_positive(run, result, key, count));
    }
  }
}

// ---- elements(): an iterator that repeats each key -----------------------------------------------------------------

// source: the iterator of the items; extra_value: the key at hand; limit: how often it is still due.
Value elements_next(Run& run, Value self) {
  auto* iterator = static_cast<Iterator*>(self.as_object());
  while (iterator->limit <= 0) {
    if (iterator->source.is_empty()) {
      return Value::absent();
    }
    TRY(run.step());
    Value pair = iterator_next(run, iterator->source);
    if (pair.is_raised()) {
      return pair;
    }
    if (pair.is_absent()) {
      iterator->source = Value::empty();
      return pair;
    }
    TRY(Value parts, tuple_from_iterable(run, pair));
    if (as_tuple(parts)->length != 2) {
      return run.raise(types::type_error_, "repeat expected at most 2 arguments, got {}", {as_tuple(parts)->length});
    }
    TRY(to_index_exact(run, as_tuple(parts)->items[1], &iterator->limit, &types::overflow_error_));
    iterator->extra_value = as_tuple(parts)->items[0];
  }
  --iterator->limit;
  return iterator->extra_value;
}

Slots elements_slots() {
  Slots slots;
  slots.iter = iterator_itself;
  slots.next = elements_next;
  return slots;
}
Type elements_type = make_builtin_type({.name = "chain",
                                        .layout = CellKind::kIterator,
                                        .instance_bytes = sizeof(Iterator),
                                        .slots = elements_slots(),
                                        .module = "itertools"});

// ---- methods ------------------------------------------------------------------------------------------------------

Value method_missing(Call&, Dict&, Value) {
  return Value::integer(0);
}

Value method_total(Call& call, Dict& self) {
  Run& run = call.run();
  Value total = Value::integer(0);
  Walk walk(run, &self);
  Value key, count;
  for (;;) {
    TRY(Truth more, walk.next(&key, &count));
    if (more == Truth::kFalse) {
      return total;
    }
    TRY(total, add(run, total, count));
  }
}

Value method_most_common(Call& call, Dict& self, Value count) {
  Run& run = call.run();
  int64_t most = INT64_MAX;
  if (!count.is_absent() && !count.is_none()) {
    if (!has_index(count)) {
      return run.raise(types::type_error_, "'{}' object cannot be interpreted as an integer", {type_of(count)});
    }
    TRY(to_index_clamped(run, count, &most));
  }
  TRY(List * sorted, most_common(run, Value::object(&self), static_cast<size_t>(std::max<int64_t>(most, 0))));
  if (most < static_cast<int64_t>(sorted->length)) {
    list_erase(sorted, static_cast<size_t>(most < 0 ? 0 : most), sorted->length);
  }
  return Value::object(sorted);
}

Value method_elements(Call& call, Dict& self) {
  Run& run = call.run();
  TRY(Value items, call_method(run, Value::object(&self), &names::items_, {}));
  TRY(Value source, get_iterator(run, items));
  TRY(Iterator * iterator, iterator_new(run, &elements_type, source));
  return Value::object(iterator);
}

Value method_update(Call& call, Dict& self, Args arguments, Keywords keywords) {
  if (arguments.count > 1) {
    return raise_count(call.run(), "update", arguments.count);
  }
  TRY(update_with_keywords(call.run(), &self, arguments.items, arguments.count, keywords.names, keywords.values,
                           false));
  return Value::none();
}

Value method_subtract(Call& call, Dict& self, Args arguments, Keywords keywords) {
  if (arguments.count > 1) {
    return raise_count(call.run(), "subtract", arguments.count);
  }
  TRY(update_with_keywords(call.run(), &self, arguments.items, arguments.count, keywords.names, keywords.values, true));
  return Value::none();
}

Value method_copy(Call& call, Dict& self) {
  Run& run = call.run();
  if (self.type() == &types::counter_) {
    TRY(Dict * copy, counter_new(run));
    TRY(dict_merge_dict(run, copy, &self));
    return Value::object(copy);
  }
  return pyexec::call(run, Value::object(self.type()), {Value::object(&self)});
}

Value method_fromkeys(Call& call, Type&, Value, Value) {
  return call.run().raise(types::not_implemented_error_,
                          "Counter.fromkeys() is undefined.  Use Counter(iterable) instead.");
}

Value method_reduce(Call& call, Dict& self) {
  Run& run = call.run();
  TRY(Dict * plain, dict_new(run));
  TRY(dict_merge_dict(run, plain, &self));
  Value content = Value::object(plain);
  TRY(Tuple * arguments, tuple_from(run, &content, 1));
  Value parts[] = {Value::object(self.type()), Value::object(arguments)};
  TRY(Tuple * result, tuple_from(run, parts, 2));
  return Value::object(result);
}

constexpr Entry kCounterMethods[] = {
    {"copy", "(self, /)", native<method_copy>, "Return a shallow copy."},
    {"elements", "(self, /)", native<method_elements>,
     "Iterator over elements repeating each as many times as its count."},
    {"fromkeys", "(cls, iterable, v=None)", native<method_fromkeys>, "Not defined for counters.",
     EntryKind::kClassMethod},
    {"most_common", "(self, n=None)", native<method_most_common>,
     "List the n most common elements and their counts from the most\n"
     "common to the least.  If n is None, then list all element counts."},
    {"subtract", "(self, *args, **kwds)", native<method_subtract>,
     "Like dict.update() but subtracts counts instead of replacing them."},
    {"total", "(self, /)", native<method_total>, "Sum of the counts"},
    {"update", "(self, *args, **kwds)", native<method_update>,
     "Like dict.update() but add counts instead of replacing them."},
    {"__missing__", "(self, key, /)", native<method_missing>, "The count of elements not in the Counter is zero."},
    {"__reduce__", "(self, /)", native<method_reduce>, "Return state information for pickling."},
};

template <Merge merge>
void set_merge(Slots* slots, BinaryOperator op) {
  slots->binary[operator_index(op)] = counter_merge<merge>;
  slots->inplace[operator_index(op)] = counter_inplace<merge>;
}

Slots counter_slots() {
  Slots slots;
  slots.repr = counter_repr;
  slots.compare = counter_compare;
  slots.get_item = counter_get_item;
  slots.set_item = counter_set_item;
  set_merge<Merge::kAdd>(&slots, BinaryOperator::kAdd);
  set_merge<Merge::kSubtract>(&slots, BinaryOperator::kSubtract);
  set_merge<Merge::kUnion>(&slots, BinaryOperator::kOr);
  set_merge<Merge::kIntersection>(&slots, BinaryOperator::kAnd);
  slots.unary[static_cast<int>(UnaryKind::kPositive)] = counter_unary<false>;
  slots.unary[static_cast<int>(UnaryKind::kNegative)] = counter_unary<true>;
  slots.create = counter_create;
  slots.initialize = counter_initialize;
  return slots;
}

}  // namespace

Type types::counter_ =
    make_builtin_type({.name = "Counter",
                       .layout = CellKind::kDict,
                       .instance_bytes = sizeof(Dict),
                       .attributes_offset = offsetof(Dict, attributes),
                       .flags = kTypeBase | kTypeMapping | kTypeAttributes,
                       .base = &types::dict_,
                       .doc = "Dict subclass for counting hashable items.  Sometimes called a bag\n"
                              "or multiset.  Elements are stored as dictionary keys and their counts\n"
                              "are stored as dictionary values.",
                       .slots = counter_slots(),
                       .module = "collections"});

void register_counter() {
  complete_builtin_type(&elements_type);
  complete_builtin_type(&types::counter_);
  types::counter_.message_name = types::counter_.name;  // CPython has it in Python
  add_methods(&types::counter_, kCounterMethods);
  prepare_signature(kSecondOf);
  second_of_function = native_function_new(nullptr, kSecondOf, nullptr, &names::builtins_);
}

}  // namespace pyexec
