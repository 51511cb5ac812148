// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstring>

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/dict_inline.h"
#include "interpreter/objects/dict_views.h"
#include "interpreter/objects/sequence.h"

namespace pyexec {

// ---- the table ----------------------------------------------------------------------------------------------------
namespace {

constexpr uint32_t kSmallestIndexBits = 3;

constexpr size_t room_for(uint32_t index_bits) {
  return ((size_t{1} << index_bits) * 2) / 3;
}
// Index words that are not free: those of live entries and dummies. Entries that popitem() gave back leave their dummy
// behind, so this can be more than `used`. Kept in the raw cell's header word that only objects use.
uint32_t& words_taken(DictTable* table) {
  return table->identity;
}

uint32_t index_bits_for(size_t entries) {
  uint32_t bits = kSmallestIndexBits;
  while (room_for(bits) < entries) {
    ++bits;
  }
  return bits;
}

DictTable* table_new(Run& run, uint32_t index_bits) {
  size_t room = room_for(index_bits);
  if (index_bits >= 31) {
    run.raise_memory_error();
    return nullptr;
  }
  size_t bytes = sizeof(DictTable) + room * sizeof(DictEntry) + (size_t{1} << index_bits) * sizeof(uint32_t);
  auto* table = static_cast<DictTable*>(run.heap().allocate(bytes, CellKind::kDictTable));
  if (table == nullptr) {
    return nullptr;
  }
  table->Cell::capacity = room;
  table->index_bits = index_bits;
  return table;
}

uint64_t free_slot(DictTable* table, int64_t key_hash) {
  uint32_t* index = table->index();
  uint64_t mask = (uint64_t{1} << table->index_bits) - 1;
  uint64_t perturb = static_cast<uint64_t>(key_hash);
  uint64_t at = perturb & mask;
  while (index[at] != 0) {
    perturb >>= kDictPerturbShift;
    at = (at * 5 + perturb + 1) & mask;
  }
  return at;
}

// Appends an entry whose key is not in the table, which has room.
void append_entry(DictTable* table, uint64_t slot, Value key, int64_t key_hash, Value value) {
  DictEntry& entry = table->entries()[table->used];
  entry.hash = key_hash;
  entry.key = key;
  entry.value = value;
  table->index()[slot] = ++table->used + 1;
  ++words_taken(table);
}

// A new table with the live entries of `from`.
DictTable* table_rebuilt(Run& run, DictTable* from, uint32_t index_bits) {
  TRY(DictTable * table, table_new(run, index_bits));
  DictEntry* entries = from->entries();
  for (uint32_t i = 0; i < from->used; ++i) {
    if (!entries[i].key.is_empty()) {
      append_entry(table, free_slot(table, entries[i].hash), entries[i].key, entries[i].hash, entries[i].value);
    }
  }
  return table;
}

bool grow(Run& run, Dict* dict) {
  DictTable* old = dict->table;
  if (old == nullptr) {
    TRY(dict->table, table_new(run, kSmallestIndexBits));
    return true;
  }
  uint32_t bits = kSmallestIndexBits;
  while ((size_t{1} << bits) < dict->length * 3) {
    ++bits;
  }
  TRY(run.charge(dict->length / 4 + 1));
  TRY(DictTable * table, table_rebuilt(run, old, bits));
  dict->table = table;
  run.heap().release(old);
  return true;
}

// The look-up that may run user code. The dict can change meanwhile: then it starts over.
int64_t find_slow(Run& run, Dict* dict, Value key, int64_t key_hash, uint64_t* slot) {
restart:
  DictTable* table = dict->table;
  if (table == nullptr) {
    return kDictMissing;
  }
  uint64_t version = dict->version;
  uint64_t mask = (uint64_t{1} << table->index_bits) - 1;
  uint64_t perturb = static_cast<uint64_t>(key_hash);
  uint64_t at = perturb & mask;
  for (uint64_t probes = 0;; ++probes) {
    uint32_t word = table->index()[at];
    if (word == 0) {
      *slot = at;
      return kDictMissing;
    }
    if (probes >= kDictFreeProbes && !run.charge(1)) {
      return kDictRaised;
    }
    if (word >= 2 && table->entries()[word - 2].hash == key_hash) {
      Value stored = table->entries()[word - 2].key;
      KeyMatch match = match_keys(stored, key);
      if (match == KeyMatch::kUnsure) {
        Truth same = equal(run, stored, key);
        if (same == Truth::kRaised) {
          return kDictRaised;
        }
        if (dict->version != version || dict->table != table) {
          goto restart;
        }
        match = same == Truth::kTrue ? KeyMatch::kSame : KeyMatch::kDifferent;
      }
      if (match == KeyMatch::kSame) {
        *slot = at;
        return word - 2;
      }
    }
    perturb >>= kDictPerturbShift;
    at = (at * 5 + perturb + 1) & mask;
  }
}

inline int64_t find(Run& run, Dict* dict, Value key, int64_t key_hash, uint64_t* slot) {
  if (dict->table == nullptr) {
    return kDictMissing;
  }
  int64_t at = dict_find(dict->table, key, key_hash, slot);
  return at != kDictUnsure ? at : find_slow(run, dict, key, key_hash, slot);
}

// `slot` is where the look-up ended; only valid when there is a table.
bool insert_new(Run& run, Dict* dict, uint64_t slot, Value key, int64_t key_hash, Value value) {
  DictTable* table = dict->table;
  if (table == nullptr || table->used == table->Cell::capacity || words_taken(table) == table->Cell::capacity) {
    TRY(grow(run, dict));
    table = dict->table;
    slot = free_slot(table, key_hash);
  }
  append_entry(table, slot, key, key_hash, value);
  ++dict->length;
  ++dict->version;
  return true;
}

void remove_entry(Dict* dict, uint64_t slot, int64_t at) {
  DictTable* table = dict->table;
  table->index()[slot] = 1;
  DictEntry& entry = table->entries()[at];
  entry.hash = at + 1;
  entry.key = Value::empty();
  entry.value = Value::empty();
  --dict->length;
  ++dict->version;
}

// The next live entry at or behind `position`, or -1. A run of deleted entries is remembered in its first one, so that
// taking entries from the front again and again is not quadratic.
inline int64_t next_live(DictTable* table, size_t position) {
  DictEntry* entries = table->entries();
  if (position >= table->used) {
    return -1;
  }
  if (!entries[position].key.is_empty()) [[likely]] {
    return static_cast<int64_t>(position);
  }
  size_t at = position;
  while (at < table->used && entries[at].key.is_empty()) {
    at = static_cast<size_t>(entries[at].hash);
  }
  entries[position].hash = static_cast<int64_t>(at);
  return at < table->used ? static_cast<int64_t>(at) : -1;
}

}  // namespace

// Short tuples of ints, strings and the like; the items' hashes need not agree.
KeyMatch match_tuples(const Tuple* stored, const Tuple* key) {
  if (stored->length != key->length) {
    return KeyMatch::kDifferent;
  }
  if (stored->length > 8) {
    return KeyMatch::kUnsure;
  }
  for (size_t i = 0; i < stored->length; ++i) {
    Value a = stored->items[i];
    Value b = key->items[i];
    if (identical(a, b)) {
      continue;
    }
    if (a.is_int() && b.is_int()) {
      return KeyMatch::kDifferent;
    }
    if (!is_exact_str(a) || !is_exact_str(b)) {
      return KeyMatch::kUnsure;
    }
    if (!str_equal(as_str(a), as_str(b))) {
      return KeyMatch::kDifferent;
    }
  }
  return KeyMatch::kSame;
}

// ---- objects.h ----------------------------------------------------------------------------------------------------

Dict* dict_new(Run& run) {
  return run.allocate_object<Dict>(&types::dict_, CellKind::kDict);
}

Dict* dict_with_room(Run& run, size_t count) {
  TRY(Dict * dict, dict_new(run));
  if (count > 0) {
    TRY(dict->table, table_new(run, index_bits_for(count)));
  }
  return dict;
}

Value dict_get_hashed(Run& run, Dict* dict, Value key, int64_t key_hash) {
  uint64_t slot;
  int64_t at = find(run, dict, key, key_hash, &slot);
  if (at >= 0) [[likely]] {
    return dict->table->entries()[at].value;
  }
  return at == kDictMissing ? Value::absent() : Value::raised();
}

Value dict_get(Run& run, Dict* dict, Value key) {
  int64_t key_hash;
  TRY(hash_key(run, key, &key_hash));
  return dict_get_hashed(run, dict, key, key_hash);
}

Value dict_get_str(Run& run, Dict* dict, Str* key) {
  return dict_get_hashed(run, dict, Value::object(key), cached_str_hash(key));
}

bool dict_set_hashed(Run& run, Dict* dict, Value key, int64_t key_hash, Value value) {
  uint64_t slot = 0;
  int64_t at = find(run, dict, key, key_hash, &slot);
  if (at >= 0) {
    dict->table->entries()[at].value = value;
    return true;
  }
  return at == kDictMissing && insert_new(run, dict, slot, key, key_hash, value);
}

bool dict_set(Run& run, Dict* dict, Value key, Value value) {
  int64_t key_hash;
  TRY(hash_key(run, key, &key_hash));
  return dict_set_hashed(run, dict, key, key_hash, value);
}

bool dict_set_str(Run& run, Dict* dict, Str* key, Value value) {
  return dict_set_hashed(run, dict, Value::object(key), cached_str_hash(key), value);
}

Value dict_set_default(Run& run, Dict* dict, Value key, Value value) {
  int64_t key_hash;
  TRY(hash_key(run, key, &key_hash));
  uint64_t slot = 0;
  int64_t at = find(run, dict, key, key_hash, &slot);
  if (at >= 0) {
    return dict->table->entries()[at].value;
  }
  if (at != kDictMissing || !insert_new(run, dict, slot, key, key_hash, value)) {
    return Value::raised();
  }
  return value;
}

Truth dict_remove(Run& run, Dict* dict, Value key, Value* removed) {
  int64_t key_hash;
  TRY(hash_key(run, key, &key_hash));
  uint64_t slot = 0;
  int64_t at = find(run, dict, key, key_hash, &slot);
  if (at < 0) {
    return at == kDictMissing ? Truth::kFalse : Truth::kRaised;
  }
  if (removed != nullptr) {
    *removed = dict->table->entries()[at].value;
  }
  remove_entry(dict, slot, at);
  return Truth::kTrue;
}

// Where the index names entry `at`, which is live.
static uint32_t* index_word(DictTable* table, uint32_t at) {
  uint64_t mask = (uint64_t{1} << table->index_bits) - 1;
  uint64_t perturb = static_cast<uint64_t>(table->entries()[at].hash);
  uint64_t slot = perturb & mask;
  while (table->index()[slot] != at + 2) {
    perturb >>= kDictPerturbShift;
    slot = (slot * 5 + perturb + 1) & mask;
  }
  return &table->index()[slot];
}

bool dict_pop_last(Dict* dict, Value* key, Value* value) {
  if (dict->length == 0) {
    return false;
  }
  DictTable* table = dict->table;
  DictEntry* entries = table->entries();
  uint32_t at = table->used - 1;
  while (entries[at].key.is_empty()) {
    --at;
  }
  *key = entries[at].key;
  *value = entries[at].value;
  remove_entry(dict, static_cast<uint64_t>(index_word(table, at) - table->index()), at);
  table->used = at;  // the place is given back, its index word stays taken
  return true;
}

bool dict_pop_first(Dict* dict, Value* key, Value* value) {
  if (dict->length == 0) {
    return false;
  }
  DictTable* table = dict->table;
  auto at = static_cast<uint32_t>(next_live(table, 0));
  *key = table->entries()[at].key;
  *value = table->entries()[at].value;
  uint32_t* word = index_word(table, at);
  remove_entry(dict, static_cast<uint64_t>(word - table->index()), at);
  return true;
}

Truth dict_move_to_end(Run& run, Dict* dict, Value key, bool last) {
  int64_t key_hash;
  TRY(hash_key(run, key, &key_hash));
  uint64_t slot = 0;
  int64_t at = find(run, dict, key, key_hash, &slot);
  if (at < 0) {
    return at == kDictMissing ? Truth::kFalse : Truth::kRaised;
  }
  // No user code from here on. In a rebuilt table the entry is found by its rank.
  DictTable* table = dict->table;
  auto rank = [&] {
    uint32_t before = 0;
    for (int64_t i = 0; i < at; ++i) {
      before += dict->table->entries()[i].key.is_empty() ? 0 : 1;
    }
    return before;
  };
  if (last) {
    uint32_t end = table->used;
    while (table->entries()[end - 1].key.is_empty()) {
      --end;
    }
    if (static_cast<int64_t>(end) - 1 == at) {
      return Truth::kTrue;
    }
    if (table->used == table->Cell::capacity) {
      uint32_t place = rank();
      TRY(grow(run, dict));
      table = dict->table;
      at = place;
      slot = static_cast<uint64_t>(index_word(table, place) - table->index());
    }
    table->index()[slot] = table->used + 2;
    table->entries()[table->used++] = table->entries()[at];
  } else {
    auto first = static_cast<uint32_t>(next_live(table, 0));
    if (first == at) {
      return Truth::kTrue;
    }
    if (first == 0) {
      // No hole in front: a table with as many holes there as it has entries, so that this is rare.
      auto holes = static_cast<uint32_t>(dict->length);
      uint32_t place = holes + rank();
      TRY(run.charge(dict->length / 4 + 1));
      TRY(DictTable * wide, table_new(run, index_bits_for(dict->length * 2 + holes)));
      wide->used = holes;
      for (uint32_t i = 0; i < table->used; ++i) {
        DictEntry& live = table->entries()[i];
        if (!live.key.is_empty()) {
          append_entry(wide, free_slot(wide, live.hash), live.key, live.hash, live.value);
        }
      }
      dict->table = wide;
      run.heap().release(table);
      table = wide;
      first = holes;
      at = place;
      slot = static_cast<uint64_t>(index_word(table, place) - table->index());
    }
    --first;
    table->index()[slot] = first + 2;
    table->entries()[first] = table->entries()[at];
    if (first > 0) {
      table->entries()[0].hash = first;  // where the search from the front goes on; other holes before it are not asked
    }
  }
  DictEntry& left = table->entries()[at];
  left.hash = at + 1;
  left.key = Value::empty();
  left.value = Value::empty();
  ++dict->version;
  return Truth::kTrue;
}

void dict_clear(Run& run, Dict* dict) {
  DictTable* table = dict->table;
  dict->table = nullptr;
  dict->length = 0;
  ++dict->version;
  if (table != nullptr) {
    run.heap().release(table);
  }
}

Dict* dict_copy(Run& run, Dict* dict) {
  TRY(Dict * copy, dict_new(run));
  DictTable* from = dict->table;
  if (from == nullptr || dict->length == 0) {
    return copy;
  }
  TRY(run.charge(dict->length / 4 + 1));
  if (from->used == dict->length && words_taken(from) == from->used) {
    TRY(DictTable * table, table_new(run, from->index_bits));
    std::memcpy(static_cast<void*>(table->entries()), from->entries(), from->used * sizeof(DictEntry));
    std::memcpy(table->index(), from->index(), (size_t{1} << from->index_bits) * sizeof(uint32_t));
    words_taken(table) = words_taken(from);
    table->used = from->used;
    copy->table = table;
  } else {
    TRY(copy->table, table_rebuilt(run, from, index_bits_for(dict->length)));
  }
  copy->length = dict->length;
  copy->version = 1;
  return copy;
}

bool dict_next(Dict* dict, size_t* position, Value* key, Value* value) {
  int64_t unused;
  return dict_next_hashed(dict, position, key, value, &unused);
}

bool dict_next_hashed(Dict* dict, size_t* position, Value* key, Value* value, int64_t* key_hash) {
  if (dict->table == nullptr) {
    return false;
  }
  int64_t at = next_live(dict->table, *position);
  if (at < 0) {
    return false;
  }
  DictEntry& entry = dict->table->entries()[at];
  *key = entry.key;
  *value = entry.value;
  *key_hash = entry.hash;
  *position = static_cast<size_t>(at) + 1;
  return true;
}

bool dict_previous(Dict* dict, size_t* position, Value* key, Value* value) {
  if (dict->table == nullptr) {
    return false;
  }
  size_t at = *position < dict->table->used ? *position : dict->table->used;
  DictEntry* entries = dict->table->entries();
  while (at > 0 && entries[at - 1].key.is_empty()) {
    --at;
  }
  if (at == 0) {
    return false;
  }
  *key = entries[at - 1].key;
  *value = entries[at - 1].value;
  *position = at - 1;
  return true;
}

// ---- update -------------------------------------------------------------------------------------------------------

bool dict_merge_dict(Run& run, Dict* dict, Dict* other) {
  if (dict == other || other->length == 0) {
    return true;
  }
  if (dict->length == 0 && dict->table == nullptr) {
    TRY(Dict * copy, dict_copy(run, other));
    if (dict->table == nullptr) {
      dict->table = copy->table;
      dict->length = copy->length;
      ++dict->version;
      return true;
    }
  }
  LoopCharge charge(run);
  size_t length = other->length;
  size_t position = 0;
  Value key, value;
  int64_t key_hash;
  while (dict_next_hashed(other, &position, &key, &value, &key_hash)) {
    TRY(charge.next());
    TRY(dict_set_hashed(run, dict, key, key_hash, value));
    if (other->length != length) {
      return run.raise(types::runtime_error_, "dict mutated during update");
    }
  }
  return true;
}

static bool merge_pairs(Run& run, Dict* dict, Value pairs) {
  Iteration items(run, pairs);
  if (!items.ok()) {
    return kRaised;
  }
  for (int64_t number = 0;; ++number) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      return true;
    }
    Value key, value;
    if (is_exact(item, &types::tuple_) && as_tuple(item)->length == 2) {
      key = as_tuple(item)->items[0];
      value = as_tuple(item)->items[1];
    } else {
      List* pair = list_from_iterable(run, item);
      if (pair == nullptr) {
        if (run.catch_if(types::type_error_) != nullptr) {
          return run.raise(types::type_error_, "cannot convert dictionary update sequence element #{} to a sequence",
                           {number});
        }
        return kRaised;
      }
      if (pair->length != 2) {
        return run.raise(types::value_error_, "dictionary update sequence element #{} has length {}; 2 is required",
                         {number, pair->length});
      }
      key = pair->items->items[0];
      value = pair->items->items[1];
    }
    TRY(dict_set(run, dict, key, value));
  }
}

// From an object with keys(): asks it for each value.
static bool merge_mapping(Run& run, Dict* dict, Value mapping, Value keys_method) {
  TRY(Value keys, call(run, keys_method, {}));
  Iteration items(run, keys);
  if (!items.ok()) {
    if (run.catch_if(types::type_error_) != nullptr) {
      return run.raise(types::type_error_, "{}.keys() returned a non-iterable (type {})",
                       {type_of(mapping), type_of(keys)});
    }
    return kRaised;
  }
  for (;;) {
    TRY(Value key, items.next());
    if (key.is_absent()) {
      return true;
    }
    TRY(Value value, get_item(run, mapping, key));
    TRY(dict_set(run, dict, key, value));
  }
}

bool dict_update(Run& run, Dict* dict, Value other) {
  // A builtin subclass that iterates in its own way (OrderedDict) does so in the same order.
  if (is_dict(other) && (type_of(other)->slots.iter == types::dict_.slots.iter || !type_of(other)->has(kTypeHeap))) {
    return dict_merge_dict(run, dict, as_dict(other));
  }
  TRY(Value keys_method, get_attribute_or_absent(run, other, &names::keys_));
  if (!keys_method.is_absent()) {
    return merge_mapping(run, dict, other, keys_method);
  }
  return merge_pairs(run, dict, other);
}

bool dict_update_arguments(Run& run, Dict* dict, const char* function, const Value* arguments, uint32_t count,
                           const KeywordNames* keywords, const Value* keyword_values) {
  TRY(check_argument_count(run, function, count, 0, 1));
  if (count == 1) {
    TRY(dict_update(run, dict, arguments[0]));
  }
  if (keywords != nullptr) {
    for (uint32_t i = 0; i < keywords->count; ++i) {
      TRY(dict_set_str(run, dict, keywords->names[i], keyword_values[i]));
    }
  }
  return true;
}

// ---- operators ----------------------------------------------------------------------------------------------------

static Value dict_repr(Run& run, Value self) {
  Dict* dict = as_dict(self);
  if (dict->length == 0) {
    TRY(Str * text, str_from_ascii(run, "{}"));
    return Value::object(text);
  }
  ReprMark mark(dict);
  if (!mark.entered()) {
    TRY(Str * text, str_from_ascii(run, "{...}"));
    return Value::object(text);
  }
  RecursionGuard guard(run, " while getting the repr of an object");
  if (!guard.ok()) {
    return Value::raised();
  }
  StrBuilder builder(run);
  LoopCharge charge(run);
  size_t position = 0;
  Value key, value;
  const char* before = "{";
  while (dict_next(dict, &position, &key, &value)) {
    TRY(charge.next());
    TRY(builder.append_ascii(before));
    before = ", ";
    TRY(Str * key_text, to_repr(run, key));
    TRY(builder.append(key_text));
    TRY(builder.append_ascii(": "));
    TRY(Str * value_text, to_repr(run, value));
    TRY(builder.append(value_text));
  }
  TRY(builder.append_ascii("}"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

static Truth dicts_equal(Run& run, Dict* left, Dict* right) {
  if (left->length != right->length) {
    return Truth::kFalse;
  }
  LoopCharge charge(run);
  size_t position = 0;
  Value key, value;
  int64_t key_hash;
  while (dict_next_hashed(left, &position, &key, &value, &key_hash)) {
    TRY(charge.next());
    TRY(Value other, dict_get_hashed(run, right, key, key_hash));
    if (other.is_absent()) {
      return Truth::kFalse;
    }
    TRY(Truth same, equal(run, value, other));
    if (same == Truth::kFalse) {
      return Truth::kFalse;
    }
  }
  return Truth::kTrue;
}

static Value dict_compare(Run& run, Value self, Value other, CompareOperator op) {
  if ((op != CompareOperator::kEqual && op != CompareOperator::kNotEqual) || !is_dict(other)) {
    return not_implemented();
  }
  TRY(Truth same, dicts_equal(run, as_dict(self), as_dict(other)));
  return Value::boolean((same == Truth::kTrue) == (op == CompareOperator::kEqual));
}

static Value dict_iter(Run& run, Value self) {
  return dict_iterator(run, as_dict(self), &types::dict_key_iterator_);
}

static Truth dict_truth(Run&, Value self) {
  return truth_of(as_dict(self)->length != 0);
}

static Value dict_length(Run&, Value self) {
  return Value::integer(static_cast<int64_t>(as_dict(self)->length));
}

static Value dict_get_item(Run& run, Value self, Value key) {
  Dict* dict = as_dict(self);
  TRY(Value value, dict_get(run, dict, key));
  if (!value.is_absent()) [[likely]] {
    return value;
  }
  if (dict->type() != &types::dict_) {
    TRY(Value made, call_special(run, self, &names::dunder_missing, {key}));
    if (!made.is_absent()) {
      return made;
    }
  }
  return run.raise_key_error(key);
}

static bool dict_set_item(Run& run, Value self, Value key, Value value) {
  if (!value.is_absent()) [[likely]] {
    return dict_set(run, as_dict(self), key, value);
  }
  TRY(Truth found, dict_remove(run, as_dict(self), key, nullptr));
  if (found == Truth::kFalse) {
    return run.raise_key_error(key);
  }
  return true;
}

static Truth dict_contains_slot(Run& run, Value self, Value key) {
  TRY(Value value, dict_get(run, as_dict(self), key));
  return truth_of(!value.is_absent());
}

static Value dict_or(Run& run, Value left, Value right) {
  if (!is_dict(left) || !is_dict(right)) {
    return not_implemented();
  }
  TRY(Dict * merged, dict_copy(run, as_dict(left)));
  TRY(dict_update(run, merged, right));
  return Value::object(merged);
}

static Value dict_inplace_or(Run& run, Value self, Value right) {
  TRY(dict_update(run, as_dict(self), right));
  return self;
}

static Value dict_create(Run& run, Type* type, Value*, uint32_t, const KeywordNames*) {
  TRY(Dict * dict, run.allocate_object<Dict>(type, CellKind::kDict));
  return Value::object(dict);
}

static bool dict_initialize(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  return dict_update_arguments(run, as_dict(self), "dict", arguments, count, keywords, arguments + count);
}

static constexpr Slots dict_slots() {
  Slots slots;
  slots.repr = dict_repr;
  slots.iter = dict_iter;
  slots.compare = dict_compare;
  slots.truth = dict_truth;
  slots.length = dict_length;
  slots.get_item = dict_get_item;
  slots.set_item = dict_set_item;
  slots.contains = dict_contains_slot;
  slots.binary[operator_index(BinaryOperator::kOr)] = dict_or;
  slots.inplace[operator_index(BinaryOperator::kOr)] = dict_inplace_or;
  slots.create = dict_create;
  slots.initialize = dict_initialize;
  return slots;
}

Type types::dict_ = make_builtin_type({
    .name = "dict",
    .layout = CellKind::kDict,
    .instance_bytes = sizeof(Dict),
    .attributes_offset = offsetof(Dict, attributes),
    .flags = kTypeBase | kTypeMapping | kTypeMatchSelf,
    .base = nullptr,
    .doc = "dict() -> new empty dictionary\n"
           "dict(mapping) -> new dictionary initialized from a mapping object's\n"
           "    (key, value) pairs\n"
           "dict(iterable) -> new dictionary initialized as if via:\n"
           "    d = {}\n"
           "    for k, v in iterable:\n"
           "        d[k] = v\n"
           "dict(**kwargs) -> new dictionary initialized with the name=value pairs\n"
           "    in the keyword argument list.  For example:  dict(one=1, two=2)",
    .slots = dict_slots(),
});

}  // namespace pyexec
