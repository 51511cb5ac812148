// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstdint>

// Value: what every expression yields. 16 bytes, trivially copyable, returned in two registers. None, bools, 64-bit
// ints and doubles are inline; all else is a pointer to an Object of the run's heap (or an immortal one).
//
// A Value may live only in the value stack, a heap cell, a registered root or the native stack (see heap.h):
// std::allocator<Value> is declared below and never defined, so that a std::vector<Value> does not compile.

namespace pyexec {

struct Object;

enum class Tag : uint64_t {
  kEmpty = 0,   // as a result: an exception is pending; in a slot: unbound. Zeroed memory is full of these
  kAbsent = 1,  // as a result: nothing there (a missing key, an exhausted iterator, an omitted argument); no exception
                // pending
  kNone = 2,
  kBool = 3,  // bits 0 or 1
  kInt = 4,   // bits: the int64_t; an int that fits is never boxed
  kFloat = 5,
  kObject = 6,
};

struct [[nodiscard]] Value {
  Tag tag;
  uint64_t bits;

  static constexpr Value raised() { return {Tag::kEmpty, 0}; }
  static constexpr Value empty() { return {Tag::kEmpty, 0}; }
  static constexpr Value absent() { return {Tag::kAbsent, 0}; }
  static constexpr Value none() { return {Tag::kNone, 0}; }
  static constexpr Value boolean(bool value) { return {Tag::kBool, value}; }
  static constexpr Value integer(int64_t value) { return {Tag::kInt, static_cast<uint64_t>(value)}; }
  static constexpr Value real(double value) { return {Tag::kFloat, std::bit_cast<uint64_t>(value)}; }
  static Value object(const Object* object) { return {Tag::kObject, reinterpret_cast<uint64_t>(object)}; }

  constexpr bool is_raised() const { return tag == Tag::kEmpty; }
  constexpr bool is_empty() const { return tag == Tag::kEmpty; }
  constexpr bool is_absent() const { return tag == Tag::kAbsent; }
  constexpr bool is_none() const { return tag == Tag::kNone; }
  constexpr bool is_bool() const { return tag == Tag::kBool; }
  constexpr bool is_int() const { return tag == Tag::kInt; }
  constexpr bool is_int_or_bool() const { return tag == Tag::kInt || tag == Tag::kBool; }
  constexpr bool is_float() const { return tag == Tag::kFloat; }
  constexpr bool is_object() const { return tag == Tag::kObject; }
  constexpr bool is_true() const { return tag == Tag::kBool && bits == 1; }
  constexpr bool is_false() const { return tag == Tag::kBool && bits == 0; }

  constexpr bool as_bool() const { return bits != 0; }
  constexpr int64_t as_int() const { return static_cast<int64_t>(bits); }  // of an int or a bool
  constexpr double as_float() const { return std::bit_cast<double>(bits); }
  Object* as_object() const { return reinterpret_cast<Object*>(bits); }

  // Python's `is`.
  friend constexpr bool identical(Value a, Value b) { return a.tag == b.tag && a.bits == b.bits; }
};
static_assert(sizeof(Value) == 16);

// A result of "yes, no or an exception is pending".
enum class [[nodiscard]] Truth : int8_t { kRaised = -1, kFalse = 0, kTrue = 1 };
inline Truth truth_of(bool value) {
  return value ? Truth::kTrue : Truth::kFalse;
}

}  // namespace pyexec

namespace std {
template <class T>
class allocator;
template <>
class allocator<pyexec::Value>;  // never defined: no std container may hold Values
}  // namespace std
