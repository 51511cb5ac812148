// SPDX-License-Identifier: Apache-2.0
//
// Arbitrary-precision integers as pure algorithms over memory the caller owns. A number is a sign and a magnitude of
// little-endian 64-bit limbs; a magnitude is *normalised* when its top limb is not zero (zero has no limbs and is never
// negative). Every function requires normalised inputs and returns the normalised size of what it wrote.
//
// The pattern of every operation is: ask `X_limbs(...)` for the room the result needs, refuse if it says kTooLarge,
// allocate, then call `X(...)`. Nothing here allocates by itself, except GMP's own scratch for large operands, which
// goes through the hooks set by set_allocator_hooks. GMP cannot report a failed allocation and cannot be interrupted:
// the caller charges `gmp_reserve_bytes` and the work before it calls.
//
// Outputs must not overlap inputs unless a function says so. The layer below is GMP's mpn_*; gmp.h is not included
// here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace pyexec::bigint {

using Limb = uint64_t;
using Limbs = std::span<const Limb>;
__extension__ typedef __int128 Int128;  // typedef: __extension__ does not go before a using-declaration

constexpr size_t kLimbBits = 64;
constexpr uint64_t kMaxBits = uint64_t{1} << 23;    // cap of any result; larger is refused before the work
constexpr size_t kMaxLimbs = kMaxBits / kLimbBits;  // 131,072 limbs, 1 MiB
constexpr size_t kTooLarge = SIZE_MAX;              // returned by the *_limbs functions: refuse, do not allocate

// A borrowed signed number.
struct View {
  Limbs magnitude;
  bool negative = false;

  bool is_zero() const { return magnitude.empty(); }
  View negated() const { return {magnitude, !negative && !magnitude.empty()}; }
  View absolute() const { return {magnitude, false}; }
};

// An inline integer seen as a View: `SmallInt a(x); add(a.view(), b, out)`. The object must outlive its view.
class SmallInt {
 public:
  explicit SmallInt(int64_t value)
      : limb_(value < 0 ? Limb{0} - static_cast<Limb>(value) : static_cast<Limb>(value)), negative_(value < 0) {}
  View view() const { return {Limbs(&limb_, limb_ != 0 ? 1 : 0), negative_}; }

 private:
  Limb limb_;
  bool negative_;
};

// What an operation wrote: the first `limbs` limbs of the output, normalised, and the sign.
struct Size {
  size_t limbs = 0;
  bool negative = false;

  View view(const Limb* out) const { return {Limbs(out, limbs), negative}; }
};

// ---- GMP's memory -------------------------------------------------------------------------------------------------

// Called once per process, before the first operation and before threads start. The functions must never fail: they
// draw on memory charged beforehand. Sizes are in bytes; the signatures are GMP's.
void set_allocator_hooks(void* (*allocate)(size_t), void* (*reallocate)(void*, size_t, size_t),
                         void (*release)(void*, size_t));

// Upper bound of the scratch bytes GMP may ask for while it works on operands whose sizes sum to `limbs`.
size_t gmp_reserve_bytes(size_t limbs);

// ---- small helpers ------------------------------------------------------------------------------------------------

size_t normalised_size(const Limb* limbs, size_t size);  // drops zero top limbs
uint64_t bit_length(View a);                             // of |a|; 0 for zero
uint64_t bit_count(View a);                              // number of ones in |a|
uint64_t trailing_zero_bits(View a);                     // of |a|; a must not be zero
inline bool is_odd(View a) {
  return !a.is_zero() && (a.magnitude[0] & 1) != 0;
}
int compare(View a, View b);  // -1, 0, 1
bool equal(View a, View b);

bool fits_int64(View a);
int64_t to_int64(View a);                     // requires fits_int64
bool fits_uint64(View a);                     // false for negatives
uint64_t to_uint64_wrapping(View a);          // the low 64 bits of the two's complement (masking conversion)
Size from_uint64(uint64_t value, Limb* out);  // out: 1 limb
Size from_int64(int64_t value, Limb* out);    // out: 1 limb
Size from_int128(Int128 value, Limb* out);    // out: 2 limbs (for overflowing int64 + - *)
Size copy(View a, Limb* out);                 // out: a's limbs

// ---- arithmetic ---------------------------------------------------------------------------------------------------

size_t add_limbs(View a, View b);          // also for subtract
Size add(View a, View b, Limb* out);       // out may be a's or b's storage if it has the room
Size subtract(View a, View b, Limb* out);  // likewise

size_t multiply_limbs(View a, View b);
Size multiply(View a, View b, Limb* out);  // squares faster when both views are the same memory

// Python's floor division: a == q*b + r, r has b's sign. b must not be zero (the caller raises ZeroDivisionError).
struct DivisionSizes {
  size_t quotient = 0;   // limbs of the quotient buffer
  size_t remainder = 0;  // limbs of the remainder buffer
};
DivisionSizes divide_limbs(View a, View b);
struct Division {
  Size quotient;
  Size remainder;
};
// Both buffers are always needed (the unwanted one is scratch).
Division floor_divmod(View a, View b, Limb* quotient, Limb* remainder);
// C's truncating division, for helpers that need it.
Division truncating_divmod(View a, View b, Limb* quotient, Limb* remainder);
// a mod a single positive limb, floor semantics; no buffers.
uint64_t floor_mod_limb(View a, uint64_t divisor);

// base ** exponent for exponent >= 0. `limbs` is kTooLarge when the result has more than kMaxBits bits, judged by
// exponent * log2(|base|).
struct PowSizes {
  size_t limbs = 0;
  size_t scratch = 0;
};
PowSizes pow_limbs(View base, uint64_t exponent);
Size pow(View base, uint64_t exponent, Limb* out, Limb* scratch);

// pow(base, exponent, modulus) with Python's sign rule (result has modulus's sign), in slices so that the caller can
// charge between them: construct, then `while (!work.done()) { charge; work.step(); }`, then read `finish()`.
// exponent >= 0, modulus != 0. Montgomery (REDC) for odd moduli of moderate size, division otherwise; 4-bit windows.
// The views given must stay alive and unmoved until finish().
class PowMod {
 public:
  static size_t scratch_limbs(View base, View exponent, View modulus);  // room behind `scratch`
  static size_t result_limbs(View modulus);                             // room behind `out`
  PowMod(View base, View exponent, View modulus, Limb* out, Limb* scratch);
  bool done() const { return bits_left_ == 0 && !multiply_pending_; }
  void step();  // at least one modular product, about 50 µs of work if they are small
  uint64_t step_cost() const { return step_cost_; }  // limb products of one step, for charging
  Size finish();                                     // the result is then in `out`

 private:
  void multiply(const Limb* factor);  // accumulator = accumulator * factor mod modulus
  void advance();                     // one product
  unsigned exponent_bits(uint64_t low, unsigned count) const;

  View exponent_;
  View modulus_;
  Limb* out_;
  Limb* accumulator_;
  Limb* product_;
  Limb* quotient_;
  Limb* table_;                // base**0 .. base**(2**window-1), each of size_ limbs
  size_t size_;                // limbs of the modulus
  uint64_t bits_left_ = 0;     // exponent bits not yet taken
  unsigned squares_left_ = 0;  // of the current window
  unsigned digit_ = 0;         // the current window's bits
  unsigned window_ = 1;
  bool multiply_pending_ = false;  // a window is being worked on
  bool montgomery_ = false;
  Limb inverse_ = 0;  // -modulus^-1 mod 2^64
  uint64_t step_cost_ = 0;
  unsigned products_per_step_ = 1;
};

// pow(base, exponent, modulus) for a positive modulus that fits 64 bits and a base already reduced to 0..modulus-1.
uint64_t pow_mod_uint64(uint64_t base, uint64_t exponent, uint64_t modulus);

// Inverse of a modulo |modulus| (for pow(a, -n, m)): false if they are not coprime ("base is not invertible for the
// given modulus"). Result in 0..|modulus|-1. Extended Euclid (mpn_gcdext).
size_t invert_scratch_limbs(View a, View modulus);
size_t invert_result_limbs(View modulus);
bool invert(View a, View modulus, Limb* out, Limb* scratch, Size* result);

// One GMP call: 30 ms at 2**19 bits, 200 ms at 2**21, 1.2 s at kMaxBits (invert: half as much again). It cannot be
// interrupted, so callers charge for it and look at the clock before.
size_t gcd_limbs(View a, View b);  // result room
size_t gcd_scratch_limbs(View a, View b);
Size gcd(View a, View b, Limb* out, Limb* scratch);  // never negative; gcd(0, 0) == 0

size_t isqrt_limbs(View a);
Size isqrt(View a, Limb* out);  // floor(sqrt(a)), a >= 0

// ---- shifts and bits: Python's two's complement with infinite sign ------------------------------------------------

size_t shift_left_limbs(View a, uint64_t count);  // kTooLarge beyond kMaxBits (never for zero)
Size shift_left(View a, uint64_t count, Limb* out);
size_t shift_right_limbs(View a, uint64_t count);
Size shift_right(View a, uint64_t count, Limb* out);  // floor: -1 >> 5 == -1

size_t bitwise_limbs(View a, View b);  // for and, or, xor
Size bit_and(View a, View b, Limb* out);
Size bit_or(View a, View b, Limb* out);
Size bit_xor(View a, View b, Limb* out);
size_t bit_not_limbs(View a);
Size bit_not(View a, Limb* out);  // -a - 1

// ---- floats -------------------------------------------------------------------------------------------------------

// Round half to even. False when |a| rounds beyond the largest double ("int too large to convert to float").
bool to_double(View a, double* result);
// The integral part of a finite double, exactly.
size_t from_double_limbs(double value);
Size from_double(double value, Limb* out);
int compare_with_double(View a, double b);   // exact; b must not be NaN; infinities order as expected
enum class TrueDivision { kOk, kOverflow };  // "integer division result too large for a float"
// a / b correctly rounded (half to even). b must not be zero.
size_t true_divide_scratch_limbs(View a, View b);
TrueDivision true_divide(View a, View b, Limb* scratch, double* result);
// frexp for numbers beyond double's range: |a| ~ mantissa * 2**exponent, 0.5 <= |mantissa| <= 1 (0 gives 0, 0), rounded
// half to even. For math.log of big integers.
double frexp(View a, int64_t* exponent);

// ---- text and bytes -----------------------------------------------------------------------------------------------

// Upper bound of digits (no sign) in base 2..36, at most one too many; at least 1.
size_t digits_bound(View a, int base);
size_t digits_scratch_limbs(View a, int base);  // 0 for powers of two
// Writes the digits of |a| (lower case, no sign, "0" for zero); returns their number.
size_t to_digits(View a, int base, char* out, Limb* scratch);
// Limbs for a number of `count` digits, or kTooLarge when that many digits (the first not zero) exceed kMaxBits.
size_t from_digits_limbs(size_t count, int base);
// `digits` holds digit *values* 0..base-1, most significant first. May be empty (zero).
Size from_digits(std::span<const uint8_t> digits, int base, Limb* out);

enum class ByteOrder { kLittle, kBig };
enum class ToBytes {
  kOk,
  kTooBig,
  kNegativeUnsigned
};  // "int too big to convert", "can't convert negative int to unsigned"
ToBytes to_bytes(View a, std::span<uint8_t> out, ByteOrder order, bool is_signed);
size_t from_bytes_limbs(size_t byte_count);
Size from_bytes(std::span<const uint8_t> bytes, ByteOrder order, bool is_signed, Limb* out);

// ---- hash and rounding --------------------------------------------------------------------------------------------

// CPython's: value modulo 2**61 - 1 with the sign, -1 becomes -2.
int64_t hash(View a);

// round(a, -digits) for digits > 0: the nearest multiple of 10**digits, half to even. `limbs` is the result's room.
struct RoundSizes {
  size_t limbs = 0;
  size_t scratch = 0;
};
RoundSizes round_limbs(View a, uint64_t digits);
Size round(View a, uint64_t digits, Limb* out, Limb* scratch);

}  // namespace pyexec::bigint
