// SPDX-License-Identifier: Apache-2.0
//
// set and frozenset. The table, its probing and each rule that decides its size are CPython's: the order in which a set
// of numbers iterates is part of what programs print.
#include "interpreter/objects/set_operations.h"

#include <cstddef>

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/dict_inline.h"
#include "interpreter/objects/dict_views.h"
#include "interpreter/objects/iterators.h"
#include "interpreter/objects/sequence.h"

namespace pyexec {

// ---- the table ----------------------------------------------------------------------------------------------------
namespace {

constexpr size_t kSmallestTable = 8;
constexpr size_t kLinearProbes = 9;
constexpr int kPerturbShift = 5;
constexpr int kFreeRounds = 16;
constexpr int64_t kDummyHash = -1;  // no object hashes to it

SetTable* table_new(Run& run, size_t size) {
  if (size > (size_t{1} << 40)) {
    run.raise_memory_error();
    return nullptr;
  }
  auto* table =
      static_cast<SetTable*>(run.heap().allocate(sizeof(SetTable) + size * sizeof(SetEntry), CellKind::kSetTable));
  if (table != nullptr) {
    table->Cell::capacity = size;
  }
  return table;
}

bool ensure_table(Run& run, Set* set) {
  if (set->table == nullptr) {
    TRY(set->table, table_new(run, kSmallestTable));
    set->mask = kSmallestTable - 1;
  }
  return true;
}

bool is_live(const SetEntry& entry) {
  return !entry.key.is_empty() && !entry.key.is_absent();
}

// For keys that are known to be new, in a table without dummies.
void insert_clean(SetTable* table, size_t mask, Value key, int64_t key_hash) {
  SetEntry* entries = table->entries();
  auto perturb = static_cast<size_t>(key_hash);
  size_t at = perturb & mask;
  for (;;) {
    size_t last = at + kLinearProbes <= mask ? at + kLinearProbes : at;
    for (size_t i = at; i <= last; ++i) {
      if (entries[i].key.is_empty()) {
        entries[i].key = key;
        entries[i].hash = key_hash;
        return;
      }
    }
    perturb >>= kPerturbShift;
    at = (at * 5 + 1 + perturb) & mask;
  }
}

bool resize(Run& run, Set* set, size_t minimum_used) {
  size_t size = kSmallestTable;
  while (size <= minimum_used) {
    size <<= 1;
  }
  if (size == kSmallestTable && set->mask == kSmallestTable - 1 && set->fill == set->used) {
    return true;
  }
  TRY(run.charge(set->used / 4 + 1));
  TRY(SetTable * table, table_new(run, size));
  SetTable* old = set->table;
  for (size_t i = 0; i <= set->mask; ++i) {
    SetEntry& entry = old->entries()[i];
    if (is_live(entry)) {
      insert_clean(table, size - 1, entry.key, entry.hash);
    }
  }
  set->table = table;
  set->mask = size - 1;
  set->fill = set->used;
  run.heap().release(old);
  return true;
}

size_t grown_size(const Set* set) {
  return set->used > 50000 ? set->used * 2 : set->used * 4;
}

// The entry of a key, or the unused one that ended the search; null: raised. The set can change while user code
// compares: then it starts over. For an insertion, `*dummy` becomes the last dummy passed, which it takes again.
template <bool is_insertion>
SetEntry* find(Run& run, Set* set, Value key, int64_t key_hash, SetEntry** dummy) {
restart:
  if (!ensure_table(run, set)) {  // cleared meanwhile
    return nullptr;
  }
  SetEntry* passed_dummy = nullptr;
  SetTable* table = set->table;
  size_t mask = set->mask;
  SetEntry* entries = table->entries();
  auto perturb = static_cast<size_t>(key_hash);
  size_t at = perturb & mask;
  for (int rounds = 0;; ++rounds) {
    if (rounds >= kFreeRounds && !run.charge(kLinearProbes)) {
      return nullptr;
    }
    SetEntry* last = &entries[at + kLinearProbes <= mask ? at + kLinearProbes : at];
    for (SetEntry* entry = &entries[at]; entry <= last; ++entry) {
      int64_t entry_hash = entry->hash;
      if (entry_hash != key_hash) [[likely]] {
        if (entry_hash == 0 && entry->key.is_empty()) {  // unused entries have the hash 0
          if (is_insertion) {
            *dummy = passed_dummy;
          }
          return entry;
        }
        if (is_insertion && entry_hash == kDummyHash && entry->key.is_absent()) {
          passed_dummy = entry;
        }
        continue;
      }
      Value stored = entry->key;
      if (stored.is_empty()) {
        if (is_insertion) {
          *dummy = passed_dummy;
        }
        return entry;
      }
      KeyMatch match = identical(stored, key) ? KeyMatch::kSame : match_keys(stored, key);
      if (match == KeyMatch::kUnsure) {
        Truth same = equal(run, stored, key);
        if (same == Truth::kRaised) {
          return nullptr;
        }
        // A new table may have the old one's address: only with the same size is the entry surely inside it.
        if (set->table != table || set->mask != mask || !identical(entry->key, stored)) {
          goto restart;
        }
        match = same == Truth::kTrue ? KeyMatch::kSame : KeyMatch::kDifferent;
      }
      if (match == KeyMatch::kSame) {
        return entry;
      }
    }
    perturb >>= kPerturbShift;
    at = (at * 5 + 1 + perturb) & mask;
  }
}

bool add_hashed(Run& run, Set* set, Value key, int64_t key_hash) {
  SetEntry* dummy = nullptr;
  TRY(SetEntry * entry, find<true>(run, set, key, key_hash, &dummy));
  if (!entry->key.is_empty()) {
    return true;
  }
  if (dummy != nullptr) {
    dummy->key = key;
    dummy->hash = key_hash;
    ++set->used;
    return true;
  }
  entry->key = key;
  entry->hash = key_hash;
  ++set->fill;
  ++set->used;
  if (set->fill * 5 < set->mask * 3) {
    return true;
  }
  return resize(run, set, grown_size(set));
}

Truth contains_hashed(Run& run, Set* set, Value key, int64_t key_hash) {
  if (set->used == 0) {
    return Truth::kFalse;
  }
  SetEntry* entry = find<false>(run, set, key, key_hash, nullptr);
  if (entry == nullptr) {
    return Truth::kRaised;
  }
  return truth_of(!entry->key.is_empty());
}

Truth remove_hashed(Run& run, Set* set, Value key, int64_t key_hash) {
  if (set->used == 0) {
    return Truth::kFalse;
  }
  SetEntry* entry = find<false>(run, set, key, key_hash, nullptr);
  if (entry == nullptr) {
    return Truth::kRaised;
  }
  if (entry->key.is_empty()) {
    return Truth::kFalse;
  }
  entry->key = Value::absent();
  entry->hash = kDummyHash;
  --set->used;
  return Truth::kTrue;
}

bool next_entry(Set* set, size_t* position, Value* key, int64_t* key_hash) {
  if (set->table == nullptr) {
    return false;
  }
  SetEntry* entries = set->table->entries();
  for (size_t i = *position; i <= set->mask; ++i) {
    if (is_live(entries[i])) {
      *key = entries[i].key;
      *key_hash = entries[i].hash;
      *position = i + 1;
      return true;
    }
  }
  *position = set->mask + 1;
  return false;
}

bool presize(Run& run, Set* set, size_t more) {
  TRY(ensure_table(run, set));
  if ((set->fill + more) * 5 >= set->mask * 3) {
    TRY(resize(run, set, (set->used + more) * 2));
  }
  return true;
}

bool merge_set(Run& run, Set* set, Set* other) {
  if (other == set || other->used == 0) {
    return true;
  }
  TRY(presize(run, set, other->used));
  if (set->fill == 0) {
    TRY(run.charge(other->used / 4 + 1));
    SetEntry* to = set->table->entries();
    SetEntry* from = other->table->entries();
    if (set->mask == other->mask && other->fill == other->used) {
      for (size_t i = 0; i <= other->mask; ++i) {
        to[i] = from[i];
      }
    } else {
      for (size_t i = 0; i <= other->mask; ++i) {
        if (is_live(from[i])) {
          insert_clean(set->table, set->mask, from[i].key, from[i].hash);
        }
      }
    }
    set->fill = other->used;
    set->used = other->used;
    return true;
  }
  LoopCharge charge(run);
  size_t position = 0;
  Value key;
  int64_t key_hash;
  while (next_entry(other, &position, &key, &key_hash)) {
    TRY(charge.next());
    TRY(add_hashed(run, set, key, key_hash));
  }
  return true;
}

Set* set_allocate(Run& run, Type* type, bool frozen) {
  TRY(Set * set, run.allocate_object<Set>(type, CellKind::kSet));
  set->mask = kSmallestTable - 1;
  if (frozen) {
    set->flags |= kFlagFrozen;
  }
  return set;
}

bool is_frozen(const Set* set) {
  return (set->flags & kFlagFrozen) != 0;
}
Set* set_like(Run& run, Set* set) {
  return set_new(run, is_frozen(set));
}

// The frozenset that stands for a set used as a key, when the set itself is not hashable; null: raised.
Set* frozen_copy(Run& run, Value key) {
  if (!is_set(key) || run.catch_if(types::type_error_) == nullptr) {
    return nullptr;
  }
  TRY(Set * copy, set_new(run, true));
  TRY(merge_set(run, copy, as_set(key)));
  return copy;
}

}  // namespace

// ---- objects.h ----------------------------------------------------------------------------------------------------

Set* set_new(Run& run, bool frozen) {
  return set_allocate(run, frozen ? &types::frozenset_ : &types::set_, frozen);
}

bool set_add(Run& run, Set* set, Value key) {
  int64_t key_hash;
  TRY(hash_key(run, key, &key_hash));
  return add_hashed(run, set, key, key_hash);
}

Truth set_contains(Run& run, Set* set, Value key) {
  int64_t key_hash;
  TRY(hash_key(run, key, &key_hash));
  return contains_hashed(run, set, key, key_hash);
}

Truth set_remove(Run& run, Set* set, Value key) {
  int64_t key_hash;
  TRY(hash_key(run, key, &key_hash));
  return remove_hashed(run, set, key, key_hash);
}

bool set_update(Run& run, Set* set, Value iterable) {
  if (is_set(iterable)) {
    return merge_set(run, set, as_set(iterable));
  }
  if (is_exact(iterable, &types::dict_)) {
    Dict* dict = as_dict(iterable);
    TRY(presize(run, set, dict->length));
    LoopCharge charge(run);
    size_t position = 0;
    Value key, value;
    int64_t key_hash;
    while (dict_next_hashed(dict, &position, &key, &value, &key_hash)) {
      TRY(charge.next());
      TRY(add_hashed(run, set, key, key_hash));
    }
    return true;
  }
  Iteration items(run, iterable);
  if (!items.ok()) {
    return kRaised;
  }
  for (;;) {
    TRY(Value key, items.next());
    if (key.is_absent()) {
      return true;
    }
    TRY(set_add(run, set, key));
  }
}

Set* set_copy(Run& run, Set* set, Type* type, bool frozen) {
  TRY(Set * copy, set_allocate(run, type, frozen));
  TRY(merge_set(run, copy, set));
  return copy;
}

bool set_next(Set* set, size_t* position, Value* key) {
  int64_t unused;
  return next_entry(set, position, key, &unused);
}

// ---- set_operations.h ---------------------------------------------------------------------------------------------

Set* set_from_constants(Run& run, const Value* items, size_t count) {
  TRY(Set * folded, set_new(run, true));
  for (size_t i = 0; i < count; ++i) {
    TRY(set_add(run, folded, items[i]));
  }
  TRY(Set * merged, set_new(run, true));
  size_t position = 0;
  Value key;
  int64_t key_hash;
  while (next_entry(folded, &position, &key, &key_hash)) {
    TRY(add_hashed(run, merged, key, key_hash));
  }
  TRY(Set * set, set_new(run, false));
  TRY(merge_set(run, set, merged));
  return set;
}

Set* set_copy_plain(Run& run, Set* set) {
  TRY(Set * copy, set_like(run, set));
  TRY(merge_set(run, copy, set));
  return copy;
}

Set* set_intersection(Run& run, Set* set, Value other) {
  if (other.as_object() == set) {
    return set_copy_plain(run, set);
  }
  TRY(Set * result, set_like(run, set));
  if (is_set(other)) {
    Set* asked = set;
    Set* walked = as_set(other);
    if (walked->used > asked->used) {
      std::swap(asked, walked);
    }
    LoopCharge charge(run);
    size_t position = 0;
    Value key;
    int64_t key_hash;
    while (next_entry(walked, &position, &key, &key_hash)) {
      TRY(charge.next());
      TRY(Truth inside, contains_hashed(run, asked, key, key_hash));
      if (inside == Truth::kTrue) {
        TRY(add_hashed(run, result, key, key_hash));
      }
    }
    return result;
  }
  Iteration items(run, other);
  if (!items.ok()) {
    return nullptr;
  }
  for (;;) {
    TRY(Value key, items.next());
    if (key.is_absent()) {
      return result;
    }
    int64_t key_hash;
    TRY(hash_key(run, key, &key_hash));
    TRY(Truth inside, contains_hashed(run, set, key, key_hash));
    if (inside == Truth::kTrue) {
      TRY(add_hashed(run, result, key, key_hash));
      if (result->used >= set->used) {
        return result;  // all found: the rest is not even looked at
      }
    }
  }
}

bool set_drop_dummies(Run& run, Set* set) {
  if (set->fill - set->used <= set->mask / 4) {
    return true;
  }
  return resize(run, set, grown_size(set));
}

bool set_difference_update(Run& run, Set* set, Value other) {
  if (other.as_object() == set) {
    set_clear(run, set);
    return true;
  }
  if (is_set(other)) {
    Set* removed = as_set(other);
    // Another set that is much larger is first reduced to what both have.
    if ((removed->used >> 3) > set->used) {
      TRY(removed, set_intersection(run, set, other));
    }
    LoopCharge charge(run);
    size_t position = 0;
    Value key;
    int64_t key_hash;
    while (next_entry(removed, &position, &key, &key_hash)) {
      TRY(charge.next());
      TRY(remove_hashed(run, set, key, key_hash));
    }
    return set_drop_dummies(run, set);
  }
  Iteration items(run, other);
  if (!items.ok()) {
    return kRaised;
  }
  for (;;) {
    TRY(Value key, items.next());
    if (key.is_absent()) {
      return set_drop_dummies(run, set);
    }
    TRY(set_remove(run, set, key));
  }
}

Set* set_difference(Run& run, Set* set, Value other) {
  bool is_plain_dict = is_exact(other, &types::dict_);
  size_t other_size = is_set(other) ? as_set(other)->used : is_plain_dict ? as_dict(other)->length : 0;
  if ((!is_set(other) && !is_plain_dict) || (set->used >> 2) > other_size) {
    TRY(Set * result, set_copy_plain(run, set));
    TRY(set_difference_update(run, result, other));
    return result;
  }
  TRY(Set * result, set_like(run, set));
  LoopCharge charge(run);
  size_t position = 0;
  Value key;
  int64_t key_hash;
  while (next_entry(set, &position, &key, &key_hash)) {
    TRY(charge.next());
    bool inside;
    if (is_plain_dict) {
      TRY(Value value, dict_get_hashed(run, as_dict(other), key, key_hash));
      inside = !value.is_absent();
    } else {
      TRY(Truth found, contains_hashed(run, as_set(other), key, key_hash));
      inside = found == Truth::kTrue;
    }
    if (!inside) {
      TRY(add_hashed(run, result, key, key_hash));
    }
  }
  return result;
}

static bool toggle(Run& run, Set* set, Value key, int64_t key_hash) {
  TRY(Truth removed, remove_hashed(run, set, key, key_hash));
  return removed == Truth::kTrue || add_hashed(run, set, key, key_hash);
}

bool set_symmetric_difference_update(Run& run, Set* set, Value other) {
  if (other.as_object() == set) {
    set_clear(run, set);
    return true;
  }
  LoopCharge charge(run);
  size_t position = 0;
  Value key;
  int64_t key_hash;
  if (is_exact(other, &types::dict_)) {
    Value value;
    while (dict_next_hashed(as_dict(other), &position, &key, &value, &key_hash)) {
      TRY(charge.next());
      TRY(toggle(run, set, key, key_hash));
    }
    return true;
  }
  Set* toggled;
  if (is_set(other)) {
    toggled = as_set(other);
  } else {
    TRY(toggled, set_like(run, set));
    TRY(set_update(run, toggled, other));
  }
  while (next_entry(toggled, &position, &key, &key_hash)) {
    TRY(charge.next());
    TRY(toggle(run, set, key, key_hash));
  }
  return true;
}

Set* set_symmetric_difference(Run& run, Set* set, Value other) {
  TRY(Set * result, set_like(run, set));
  TRY(set_update(run, result, other));
  TRY(set_symmetric_difference_update(run, result, Value::object(set)));
  return result;
}

void set_take(Run& run, Set* set, Set* other) {
  if (set->table != nullptr) {
    run.heap().release(set->table);
  }
  set->table = other->table;
  set->mask = other->mask;
  set->fill = other->fill;
  set->used = other->used;
  other->table = nullptr;
  set_clear(run, other);
}

Truth set_is_subset(Run& run, Set* set, Value other) {
  Set* large;
  if (is_set(other)) {
    large = as_set(other);
  } else {
    TRY(large, set_intersection(run, set, other));
    return truth_of(large->used == set->used);
  }
  if (set->used > large->used) {
    return Truth::kFalse;
  }
  LoopCharge charge(run);
  size_t position = 0;
  Value key;
  int64_t key_hash;
  while (next_entry(set, &position, &key, &key_hash)) {
    TRY(charge.next());
    TRY(Truth inside, contains_hashed(run, large, key, key_hash));
    if (inside == Truth::kFalse) {
      return inside;
    }
  }
  return Truth::kTrue;
}

Truth set_is_superset(Run& run, Set* set, Value other) {
  if (is_set(other)) {
    return set_is_subset(run, as_set(other), Value::object(set));
  }
  Iteration items(run, other);
  if (!items.ok()) {
    return Truth::kRaised;
  }
  for (;;) {
    TRY(Value key, items.next());
    if (key.is_absent()) {
      return Truth::kTrue;
    }
    TRY(Truth inside, set_contains(run, set, key));
    if (inside == Truth::kFalse) {
      return inside;
    }
  }
}

Truth set_is_disjoint(Run& run, Set* set, Value other) {
  if (other.as_object() == set) {
    return truth_of(set->used == 0);
  }
  if (is_exact(other, &types::set_) || is_exact(other, &types::frozenset_)) {
    Set* asked = set;
    Set* walked = as_set(other);
    if (walked->used > asked->used) {
      std::swap(asked, walked);
    }
    LoopCharge charge(run);
    size_t position = 0;
    Value key;
    int64_t key_hash;
    while (next_entry(walked, &position, &key, &key_hash)) {
      TRY(charge.next());
      TRY(Truth inside, contains_hashed(run, asked, key, key_hash));
      if (inside == Truth::kTrue) {
        return Truth::kFalse;
      }
    }
    return Truth::kTrue;
  }
  Iteration items(run, other);
  if (!items.ok()) {
    return Truth::kRaised;
  }
  for (;;) {
    TRY(Value key, items.next());
    if (key.is_absent()) {
      return Truth::kTrue;
    }
    TRY(Truth inside, set_contains(run, set, key));
    if (inside == Truth::kTrue) {
      return Truth::kFalse;
    }
  }
}

Truth set_contains_key(Run& run, Set* set, Value key) {
  Truth found = set_contains(run, set, key);
  if (found == Truth::kRaised && is_set(key)) {
    TRY(Set * frozen, frozen_copy(run, key));
    return set_contains(run, set, Value::object(frozen));
  }
  return found;
}

Truth set_remove_key(Run& run, Set* set, Value key) {
  Truth found = set_remove(run, set, key);
  if (found == Truth::kRaised && is_set(key)) {
    TRY(Set * frozen, frozen_copy(run, key));
    return set_remove(run, set, Value::object(frozen));
  }
  return found;
}

Value set_pop(Run& run, Set* set) {
  if (set->used == 0) {
    return run.raise(types::key_error_, "pop from an empty set");
  }
  SetEntry* entries = set->table->entries();
  size_t at = set->finger & set->mask;
  size_t passed = 0;
  while (!is_live(entries[at])) {
    at = at == set->mask ? 0 : at + 1;
    ++passed;
  }
  TRY(run.charge(passed / 8 + 1));
  Value key = entries[at].key;
  entries[at].key = Value::absent();
  entries[at].hash = kDummyHash;
  --set->used;
  set->finger = at + 1;
  return key;
}

void set_clear(Run& run, Set* set) {
  if (set->table != nullptr) {
    run.heap().release(set->table);
  }
  set->table = nullptr;
  set->mask = kSmallestTable - 1;
  set->fill = 0;
  set->used = 0;
}

size_t set_table_bytes(const Set* set) {
  return set->mask + 1 == kSmallestTable ? 0 : (set->mask + 1) * 16;
}

// ---- operators ----------------------------------------------------------------------------------------------------

static Value set_repr(Run& run, Value self) {
  Set* set = as_set(self);
  StrBuilder builder(run);
  bool plain = set->type() == &types::set_;
  if (!plain || set->used == 0) {
    TRY(builder.append(type_name(set->type())));
    TRY(builder.append(U'('));
  }
  ReprMark mark(set);
  if (!mark.entered()) {
    StrBuilder recursive(run);
    TRY(recursive.append(type_name(set->type())));
    TRY(recursive.append_ascii("(...)"));
    TRY(Str * text, recursive.finish());
    return Value::object(text);
  }
  if (set->used > 0) {
    RecursionGuard guard(run, " while getting the repr of an object");
    if (!guard.ok()) {
      return Value::raised();
    }
    // The members first: repr() of one of them may change the set.
    TRY(List * members, list_from_iterable(run, self));
    LoopCharge charge(run);
    TRY(builder.append(U'{'));
    for (size_t i = 0; i < members->length; ++i) {
      TRY(charge.next());
      if (i > 0) {
        TRY(builder.append_ascii(", "));
      }
      TRY(Str * text, to_repr(run, members->items->items[i]));
      TRY(builder.append(text));
    }
    TRY(builder.append(U'}'));
  }
  if (!plain || set->used == 0) {
    TRY(builder.append(U')'));
  }
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

static bool frozenset_hash(Run& run, Value self, int64_t* out) {
  Set* set = as_set(self);
  if ((set->flags & kFlagHashed) == 0) {
    TRY(run.charge(set->used / 4 + 1));
    FrozenSetHasher hasher;
    size_t position = 0;
    Value key;
    int64_t key_hash;
    while (next_entry(set, &position, &key, &key_hash)) {
      hasher.add(key_hash);
    }
    set->hash = hasher.finish(set->used);
    set->flags |= kFlagHashed;
  }
  *out = set->hash;
  return true;
}

static Value set_compare(Run& run, Value self, Value other, CompareOperator op) {
  if (!is_set(other)) {
    return not_implemented();
  }
  Set* left = as_set(self);
  Set* right = as_set(other);
  Truth result = Truth::kFalse;
  if (op == CompareOperator::kEqual || op == CompareOperator::kNotEqual) {
    bool hashes_differ = (left->flags & right->flags & kFlagHashed) != 0 && left->hash != right->hash;
    if (left->used == right->used && !hashes_differ) {
      TRY(result, set_is_subset(run, left, other));
    }
    return Value::boolean((result == Truth::kTrue) == (op == CompareOperator::kEqual));
  }
  bool or_equal = op == CompareOperator::kLessEqual || op == CompareOperator::kGreaterEqual;
  bool upwards = op == CompareOperator::kLess || op == CompareOperator::kLessEqual;
  Set* small = upwards ? left : right;
  Set* large = upwards ? right : left;
  if (small->used < large->used || (or_equal && small->used == large->used)) {
    TRY(result, set_is_subset(run, small, Value::object(large)));
  }
  return Value::boolean(result == Truth::kTrue);
}

static Value set_iter(Run& run, Value self) {
  return set_iterator(run, as_set(self));
}

static Truth set_truth(Run&, Value self) {
  return truth_of(as_set(self)->used != 0);
}

static Value set_length(Run&, Value self) {
  return Value::integer(static_cast<int64_t>(as_set(self)->used));
}

static Truth set_contains_slot(Run& run, Value self, Value key) {
  return set_contains_key(run, as_set(self), key);
}

static Value set_or(Run& run, Value left, Value right) {
  if (!is_set(left) || !is_set(right)) {
    return not_implemented();
  }
  TRY(Set * result, set_copy_plain(run, as_set(left)));
  if (left.bits != right.bits) {
    TRY(set_update(run, result, right));
  }
  return Value::object(result);
}

static Value set_and(Run& run, Value left, Value right) {
  if (!is_set(left) || !is_set(right)) {
    return not_implemented();
  }
  TRY(Set * result, set_intersection(run, as_set(left), right));
  return Value::object(result);
}

static Value set_subtract(Run& run, Value left, Value right) {
  if (!is_set(left) || !is_set(right)) {
    return not_implemented();
  }
  TRY(Set * result, set_difference(run, as_set(left), right));
  return Value::object(result);
}

static Value set_xor(Run& run, Value left, Value right) {
  if (!is_set(left) || !is_set(right)) {
    return not_implemented();
  }
  TRY(Set * result, set_symmetric_difference(run, as_set(left), right));
  return Value::object(result);
}

static Value set_inplace_or(Run& run, Value self, Value right) {
  if (!is_set(right)) {
    return not_implemented();
  }
  TRY(set_update(run, as_set(self), right));
  return self;
}

static Value set_inplace_and(Run& run, Value self, Value right) {
  if (!is_set(right)) {
    return not_implemented();
  }
  TRY(Set * result, set_intersection(run, as_set(self), right));
  set_take(run, as_set(self), result);
  return self;
}

static Value set_inplace_subtract(Run& run, Value self, Value right) {
  if (!is_set(right)) {
    return not_implemented();
  }
  TRY(set_difference_update(run, as_set(self), right));
  return self;
}

static Value set_inplace_xor(Run& run, Value self, Value right) {
  if (!is_set(right)) {
    return not_implemented();
  }
  TRY(set_symmetric_difference_update(run, as_set(self), right));
  return self;
}

static Value set_create(Run& run, Type* type, Value*, uint32_t, const KeywordNames*) {
  TRY(Set * set, set_allocate(run, type, false));
  return Value::object(set);
}

static bool set_initialize(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  TRY(refuse_keywords(run, "set", keywords));
  TRY(check_argument_count(run, "set", count, 0, 1));
  Set* set = as_set(self);
  if (set->fill > 0) {
    set_clear(run, set);
  }
  return count == 0 || set_update(run, set, arguments[0]);
}

static Value frozenset_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (type == &types::frozenset_ || type->slots.initialize == types::frozenset_.slots.initialize) {
    TRY(refuse_keywords(run, "frozenset", keywords));
  }
  TRY(check_argument_count(run, "frozenset", count, 0, 1));
  if (count == 1 && type == &types::frozenset_ && is_exact(arguments[0], &types::frozenset_)) {
    return arguments[0];
  }
  TRY(Set * set, set_allocate(run, type, true));
  if (count == 1) {
    TRY(set_update(run, set, arguments[0]));
  }
  return Value::object(set);
}

static Slots common_slots() {
  Slots slots;
  slots.repr = set_repr;
  slots.iter = set_iter;
  slots.compare = set_compare;
  slots.truth = set_truth;
  slots.length = set_length;
  slots.contains = set_contains_slot;
  slots.binary[operator_index(BinaryOperator::kOr)] = set_or;
  slots.binary[operator_index(BinaryOperator::kAnd)] = set_and;
  slots.binary[operator_index(BinaryOperator::kSubtract)] = set_subtract;
  slots.binary[operator_index(BinaryOperator::kXor)] = set_xor;
  return slots;
}

static Slots set_slots() {
  Slots slots = common_slots();
  slots.inplace[operator_index(BinaryOperator::kOr)] = set_inplace_or;
  slots.inplace[operator_index(BinaryOperator::kAnd)] = set_inplace_and;
  slots.inplace[operator_index(BinaryOperator::kSubtract)] = set_inplace_subtract;
  slots.inplace[operator_index(BinaryOperator::kXor)] = set_inplace_xor;
  slots.create = set_create;
  slots.initialize = set_initialize;
  return slots;
}

static Slots frozenset_slots() {
  Slots slots = common_slots();
  slots.hash = frozenset_hash;
  slots.create = frozenset_create;
  return slots;
}

Type types::set_ = make_builtin_type({
    .name = "set",
    .layout = CellKind::kSet,
    .instance_bytes = sizeof(Set),
    .attributes_offset = offsetof(Set, attributes),
    .flags = kTypeBase | kTypeMatchSelf,
    .base = nullptr,
    .doc = "set() -> new empty set object\nset(iterable) -> new set object\n\n"
           "Build an unordered collection of unique elements.",
    .slots = set_slots(),
});

Type types::frozenset_ = make_builtin_type({
    .name = "frozenset",
    .layout = CellKind::kSet,
    .instance_bytes = sizeof(Set),
    .attributes_offset = offsetof(Set, attributes),
    .flags = kTypeBase | kTypeMatchSelf,
    .base = nullptr,
    .doc = "frozenset() -> empty frozenset object\nfrozenset(iterable) -> frozenset object\n\n"
           "Build an immutable unordered collection of unique elements.",
    .slots = frozenset_slots(),
});

}  // namespace pyexec
