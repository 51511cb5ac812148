// SPDX-License-Identifier: Apache-2.0
//
// The dict's look-up for keys that compare without running user code (str, int, float, bool, None). Included by
// dict.cc and by those who look up in hot paths; all else goes through the functions of objects.h.
//
// The table: an index of 2^index_bits words (0 free, 1 dummy, else entry + 2), probed as CPython probes, and behind it
// the entries in the order of insertion. A deleted entry has an empty key, and its hash says where the search for the
// next live one goes on. Nothing here charges: a chain that is long is left to dict.cc, which does.
#pragma once

#include "interpreter/objects/objects.h"
#include "interpreter/objects/operations.h"
#include "interpreter/text/hash.h"

namespace pyexec {

inline int64_t cached_str_hash(Str* text) {
  int64_t cached = __atomic_load_n(&text->hash, __ATOMIC_RELAXED);
  return cached != 0 ? cached : str_hash(text);
}

bool tuple_hash(Run& run, Value tuple, int64_t* out);  // tuple.cc

// hash(key) for a key of any kind; false: raised.
inline bool hash_key(Run& run, Value key, int64_t* out) {
  if (key.is_int_or_bool()) {
    *out = hash_int64(key.as_int());
    return true;
  }
  if (is_exact_str(key)) {
    *out = cached_str_hash(as_str(key));
    return true;
  }
  if (is_exact(key, &types::tuple_)) {
    Tuple* tuple = as_tuple(key);
    if ((tuple->flags & kFlagHashed) != 0) {
      *out = tuple->hash;
      return true;
    }
    return tuple_hash(run, key, out);
  }
  return hash(run, key, out);
}

// What a comparison of two keys of equal hash yields without user code.
enum class KeyMatch : uint8_t { kDifferent, kSame, kUnsure };

KeyMatch match_tuples(const Tuple* stored, const Tuple* key);  // dict.cc

inline KeyMatch match_keys(Value stored, Value key) {
  if (identical(stored, key)) {
    return KeyMatch::kSame;
  }
  if (is_exact_str(stored)) {
    if (is_exact_str(key)) {
      return str_equal(as_str(stored), as_str(key)) ? KeyMatch::kSame : KeyMatch::kDifferent;
    }
    return key.is_object() ? KeyMatch::kUnsure : KeyMatch::kDifferent;
  }
  if (is_exact(stored, &types::tuple_) && is_exact(key, &types::tuple_)) {
    return match_tuples(as_tuple(stored), as_tuple(key));
  }
  if (stored.is_object() || key.is_object()) {
    return !stored.is_object() && is_exact_str(key) ? KeyMatch::kDifferent : KeyMatch::kUnsure;
  }
  if (stored.is_none() || key.is_none()) {
    return KeyMatch::kDifferent;
  }
  // Numbers of equal hash: an int converted to double cannot round onto another number of the same hash.
  bool same;
  if (stored.is_float() || key.is_float()) {
    double a = stored.is_float() ? stored.as_float() : static_cast<double>(stored.as_int());
    double b = key.is_float() ? key.as_float() : static_cast<double>(key.as_int());
    same = a == b;
  } else {
    same = stored.as_int() == key.as_int();
  }
  return same ? KeyMatch::kSame : KeyMatch::kDifferent;
}

// Results of a look-up that are not the number of an entry.
inline constexpr int64_t kDictMissing = -1;
inline constexpr int64_t kDictRaised = -2;
inline constexpr int64_t kDictUnsure = -3;  // user code must compare, or the chain is long

inline constexpr int kDictFreeProbes = 16;
inline constexpr int kDictPerturbShift = 5;

// `*slot`: the index word of the entry, or the free one that ended the search.
inline int64_t dict_find(DictTable* table, Value key, int64_t key_hash, uint64_t* slot) {
  uint32_t* index = table->index();
  DictEntry* entries = table->entries();
  uint64_t mask = (uint64_t{1} << table->index_bits) - 1;
  uint64_t perturb = static_cast<uint64_t>(key_hash);
  uint64_t at = perturb & mask;
  for (int probes = 0; probes < kDictFreeProbes; ++probes) {
    uint32_t word = index[at];
    if (word >= 2) [[likely]] {
      DictEntry& entry = entries[word - 2];
      if (entry.hash == key_hash) [[likely]] {
        // Names and small ints are identical when they are equal; only others need a closer look.
        KeyMatch match = identical(entry.key, key) ? KeyMatch::kSame : match_keys(entry.key, key);
        if (match == KeyMatch::kSame) [[likely]] {
          *slot = at;
          return word - 2;
        }
        if (match == KeyMatch::kUnsure) {
          return kDictUnsure;
        }
      }
    } else if (word == 0) {
      *slot = at;
      return kDictMissing;
    }
    perturb >>= kDictPerturbShift;
    at = (at * 5 + perturb + 1) & mask;
  }
  return kDictUnsure;
}

// Look-up in a hot path: the value, absent(), or empty() when only dict_get_hashed can tell.
inline Value dict_peek(Dict* dict, Value key, int64_t key_hash) {
  if (dict->table == nullptr) {
    return Value::absent();
  }
  uint64_t slot;
  int64_t at = dict_find(dict->table, key, key_hash, &slot);
  if (at >= 0) [[likely]] {
    return dict->table->entries()[at].value;
  }
  return at == kDictMissing ? Value::absent() : Value::empty();
}
inline Value dict_peek_int(Dict* dict, int64_t key) {
  return dict_peek(dict, Value::integer(key), hash_int64(key));
}
inline Value dict_peek_str(Dict* dict, Str* key) {
  return dict_peek(dict, Value::object(key), cached_str_hash(key));
}

}  // namespace pyexec
