// SPDX-License-Identifier: Apache-2.0
//
// CPython 3.11's hash functions for numbers and the combiners for tuple and frozenset, so that a set of numbers
// iterates and prints in CPython's order. Floats: hash_double in numeric/float_text.h; big integers: bigint::hash.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

namespace pyexec {

constexpr uint64_t kHashModulus = (uint64_t{1} << 61) - 1;
constexpr int64_t kHashInfinity = 314159;
constexpr int64_t kHashImag = 1000003;  // multiplier of a complex's imaginary part

// hash(int) of an inline integer: sign * (|value| mod 2**61-1), -1 becomes -2.
inline int64_t hash_int64(int64_t value) {
  uint64_t magnitude = value < 0 ? uint64_t{0} - static_cast<uint64_t>(value) : static_cast<uint64_t>(value);
  if (magnitude >= kHashModulus) {
    magnitude = (magnitude & kHashModulus) + (magnitude >> 61);
    if (magnitude >= kHashModulus) {
      magnitude -= kHashModulus;
    }
  }
  int64_t hash = value < 0 ? -static_cast<int64_t>(magnitude) : static_cast<int64_t>(magnitude);
  return hash == -1 ? -2 : hash;
}

// hash(tuple): xxHash without its final mix, as Objects/tupleobject.c. add() every item's hash in order.
class TupleHasher {
 public:
  void add(int64_t item_hash) {
    accumulator_ += static_cast<uint64_t>(item_hash) * kPrime2;
    accumulator_ = std::rotl(accumulator_, 31) * kPrime1;
  }
  int64_t finish(size_t length) const {
    uint64_t hash = accumulator_ + (length ^ (kPrime5 ^ uint64_t{3527539}));
    return hash == UINT64_MAX ? 1546275796 : static_cast<int64_t>(hash);
  }

 private:
  static constexpr uint64_t kPrime1 = 11400714785074694791u;
  static constexpr uint64_t kPrime2 = 14029467366897019727u;
  static constexpr uint64_t kPrime5 = 2870177450012600261u;
  uint64_t accumulator_ = kPrime5;
};

// hash(frozenset): order-independent, as Objects/setobject.c. CPython's version runs over every table slot, so it needs
// the table's mask and counts of unused and dummy slots only to cancel them out; add() the members alone gives the
// same.
class FrozenSetHasher {
 public:
  void add(int64_t member_hash) { accumulator_ ^= shuffle(static_cast<uint64_t>(member_hash)); }
  int64_t finish(size_t size) const {
    uint64_t hash = accumulator_ ^ ((static_cast<uint64_t>(size) + 1) * 1927868237u);
    hash ^= (hash >> 11) ^ (hash >> 25);
    hash = hash * 69069u + 907133923u;
    return hash == UINT64_MAX ? 590923713 : static_cast<int64_t>(hash);
  }

 private:
  static uint64_t shuffle(uint64_t hash) { return ((hash ^ 89869747u) ^ (hash << 16)) * 3644798167u; }
  uint64_t accumulator_ = 0;
};

// hash(slice-like or other tuple-like values) goes through TupleHasher. hash of an identity number (default object
// hash):
inline int64_t hash_identity(uint64_t identity) {
  auto hash = static_cast<int64_t>(std::rotr(identity, 4));
  return hash == -1 ? -2 : hash;
}

}  // namespace pyexec
