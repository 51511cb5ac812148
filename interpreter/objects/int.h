// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/numeric/bigint.h"
#include "interpreter/objects/objects.h"
#include "interpreter/run/gmp_hooks.h"
#include "interpreter/run/run.h"
#include "interpreter/text/text_view.h"

// Arithmetic on plain ints: an inline int or a BigInt, what int_value() gives. The operators of int, float and complex,
// the methods and math build on this. Every result is normalised (a BigInt that fits 64 bits becomes inline), sizes
// are checked and work is charged before it is done, and all of these may raise.

namespace pyexec {

// A plain int as the numeric layer sees it. Borrows the BigInt's limbs, which never move; the Value stays reachable as
// long as this lives, since the collector scans the native stack.
class IntView {
 public:
  explicit IntView(Value plain)
      : small_(plain.is_int() ? plain.as_int() : 0),
        big_(plain.is_int() ? nullptr : static_cast<const BigInt*>(plain.as_object())) {}
  bigint::View view() const {
    if (big_ == nullptr) {
      return small_.view();
    }
    return {bigint::Limbs(big_->limbs(), big_->limb_count), big_->is_negative()};
  }
  operator bigint::View() const { return view(); }
  size_t limbs() const { return big_ == nullptr ? 1 : big_->limb_count; }

 private:
  bigint::SmallInt small_;
  const BigInt* big_;
};

// Limbs that an operation needs for a while.
class IntScratch {
 public:
  IntScratch(Run& run, size_t limbs)
      : memory_(run, limbs <= kInlineLimbs ? 0 : limbs * sizeof(bigint::Limb)),
        limbs_(limbs <= kInlineLimbs ? inline_ : reinterpret_cast<bigint::Limb*>(memory_.memory())) {}
  bool ok() const { return limbs_ != nullptr; }  // false: raised
  bigint::Limb* limbs() { return limbs_; }

 private:
  static constexpr size_t kInlineLimbs = 24;
  ScratchMemory memory_;
  bigint::Limb* limbs_;
  bigint::Limb inline_[kInlineLimbs];
};

// Steps that work on numbers of so many limbs is worth.
uint64_t int_linear_cost(size_t limbs);
uint64_t int_multiply_cost(size_t limbs_a, size_t limbs_b);
uint64_t int_divide_cost(size_t limbs_a, size_t limbs_b);

// A BigInt to write limbs into, and what it becomes: inline when it fits, the cell itself otherwise.
BigInt* int_allocate(Run& run, size_t limbs);
Value int_finish(Run& run, BigInt* number, size_t allocated_limbs, bigint::Size size);

// Unboxes an int, bool or instance of a subclass; false: not an int at all (nothing is raised).
inline bool unbox_int(Value value, Value* out) {
  if (value.is_int()) [[likely]] {
    *out = value;
    return true;
  }
  if (!is_int_like(value)) {
    return false;
  }
  *out = int_value(value);
  return true;
}

Value int_add(Run& run, Value a, Value b);
Value int_subtract(Run& run, Value a, Value b);
Value int_multiply(Run& run, Value a, Value b);
Value int_true_divide(Run& run, Value a, Value b);
// ZeroDivisionError in the words of the operator.
Value int_floor_divide(Run& run, Value a, Value b);
Value int_modulo(Run& run, Value a, Value b);
bool int_divmod(Run& run, Value a, Value b, Value* quotient, Value* remainder);  // b is not 0; either may be null
Value int_power(Run& run, Value base, Value exponent);                           // a float for a negative exponent
Value int_power_modulo(Run& run, Value base, Value exponent, Value modulus);
Value int_shift_left(Run& run, Value a, Value count);
Value int_shift_right(Run& run, Value a, Value count);
Value int_and(Run& run, Value a, Value b);
Value int_or(Run& run, Value a, Value b);
Value int_xor(Run& run, Value a, Value b);
Value int_negate(Run& run, Value a);
Value int_absolute(Run& run, Value a);
Value int_invert(Run& run, Value a);
Value int_gcd(Run& run, Value a, Value b);
Value int_isqrt(Run& run, Value a);                // a >= 0
Value int_round(Run& run, Value a, Value digits);  // round(a, digits)
int int_compare(Value a, Value b);                 // -1, 0, 1; cannot raise
int int_compare_double(Value a, double b);         // b is not a NaN
uint64_t int_bit_length(Value a);
bool int_is_odd(Value a);
inline bool int_is_zero(Value plain) {
  return plain.is_int() && plain.as_int() == 0;
}
// frexp for math.log: |a| ~ result * 2**exponent.
double int_frexp(Value a, int64_t* exponent);

// int(text, base); `source` is what an error quotes (a str or bytes).
Value int_parse(Run& run, TextView text, int64_t base, Value source);
// int(value): __int__, __index__, __trunc__, text.
Value int_from_value(Run& run, Value value);
Str* int_to_based_str(Run& run, Value value, int base, std::string_view prefix);  // hex(), bin(), oct()

}  // namespace pyexec
