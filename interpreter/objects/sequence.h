// SPDX-License-Identifier: Apache-2.0
//
// What the builtin sequences and containers share: arguments of their constructors, `+` and `*` with the right side's
// own operator given its turn, and lexicographic comparison of arrays of values.
#pragma once

#include "interpreter/objects/objects.h"
#include "interpreter/objects/operations.h"
#include "interpreter/objects/sequence_helpers.h"
#include "interpreter/run/run.h"

namespace pyexec {

constexpr int operator_index(BinaryOperator op) {
  return static_cast<int>(op);
}

// "list expected at most 1 argument, got 2" (and "at least"); "list() takes no keyword arguments".
bool check_argument_count(Run& run, const char* name, uint32_t count, uint32_t minimum, uint32_t maximum);
bool refuse_keywords(Run& run, const char* name, const KeywordNames* keywords);

// CPython tries the number operators of both sides before a sequence's own `+` and `*`. Gives a class of the program
// on the right its turn; NotImplemented when it has none or declines.
Value try_right_operand(Run& run, BinaryOperator op, Value left, Value right);

// `sequence * count` in either order: finds which of the two is the sequence (of layout `kind`), gives the other side
// its turn and converts the count. The result is the sequence with *count ≥ 0, or, with *count == -1, what the other
// side's operator returned.
Value repeat_operands(Run& run, CellKind kind, Value left, Value right, int64_t* count);

// An index argument against a length: negative counts from the end. False with IndexError(message) pending when it is
// outside.
bool checked_index(Run& run, Value key, size_t length, const char* message, size_t* out);

// A bound of index(value, start, stop): left alone when omitted.
bool search_bound(Run& run, Value bound, int64_t* out);

// Two arrays of values compared as sequences; compare() guards the recursion. `reload` finds the arrays anew, since
// comparing runs user code.
struct ItemArrays {
  const Value* left;
  size_t left_count;
  const Value* right;
  size_t right_count;
};
Value compare_sequences(Run& run, Value left, Value right, CompareOperator op, ItemArrays (*reload)(Value, Value));

inline Value compare_sizes(size_t left, size_t right, CompareOperator op) {
  switch (op) {
    case CompareOperator::kLess:
      return Value::boolean(left < right);
    case CompareOperator::kLessEqual:
      return Value::boolean(left <= right);
    case CompareOperator::kEqual:
      return Value::boolean(left == right);
    case CompareOperator::kNotEqual:
      return Value::boolean(left != right);
    case CompareOperator::kGreater:
      return Value::boolean(left > right);
    default:
      return Value::boolean(left >= right);
  }
}

// equal() with the common cases first: what containers use to look for an item.
inline Truth item_equal(Run& run, Value item, Value wanted) {
  if (identical(item, wanted)) {
    return Truth::kTrue;
  }
  if (item.is_int() && wanted.is_int()) {
    return Truth::kFalse;
  }
  if (is_exact_str(item) && is_exact_str(wanted)) {
    return truth_of(str_equal(as_str(item), as_str(wanted)));
  }
  return equal(run, item, wanted);
}

// Marks a container while its repr is under way.
class ReprMark {
 public:
  explicit ReprMark(Object* object) : object_(object), entered_((object->flags & kFlagReprActive) == 0) {
    if (entered_ && !object->is_immortal()) {
      object->flags |= kFlagReprActive;
    }
  }
  ~ReprMark() {
    if (entered_ && !object_->is_immortal()) {
      object_->flags &= static_cast<uint8_t>(~kFlagReprActive);
    }
  }
  ReprMark(const ReprMark&) = delete;
  ReprMark& operator=(const ReprMark&) = delete;
  bool entered() const { return entered_; }  // false: the object is inside its own repr

 private:
  Object* object_;
  bool entered_;
};

// Charges long loops in slices: call once an element.
class LoopCharge {
 public:
  explicit LoopCharge(Run& run) : run_(run) {}
  bool next() {
    if (++pending_ < kSlice) [[likely]] {
      return true;
    }
    pending_ = 0;
    return run_.charge(kSlice);
  }

 private:
  static constexpr uint32_t kSlice = 4096;
  Run& run_;
  uint32_t pending_ = 0;
};

}  // namespace pyexec
