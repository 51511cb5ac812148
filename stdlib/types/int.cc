// SPDX-License-Identifier: Apache-2.0
//
// Methods of int (and so of bool). They take instances of subclasses and give plain ints.
#include "interpreter/objects/int.h"

#include <algorithm>

#include "interpreter/objects/bytes_text.h"
#include "interpreter/objects/format.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/run/gmp_hooks.h"
#include "interpreter/run/start.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

Value int_self(Call&, Value self) {
  return int_value(self);
}

Value int_zero(Call&, Value) {
  return Value::integer(0);
}

Value int_one(Call&, Value) {
  return Value::integer(1);
}

Value int_bit_length_method(Call&, Value self) {
  return Value::integer(static_cast<int64_t>(int_bit_length(int_value(self))));
}

Value int_bit_count(Call& call, Value self) {
  IntView view(int_value(self));
  TRY(call.run().charge(int_linear_cost(view.limbs())));
  return Value::integer(static_cast<int64_t>(bigint::bit_count(view)));
}

Value pair(Run& run, Value first, Value second) {
  Value items[2] = {first, second};
  return value_of(tuple_from(run, items, 2));
}

Value int_as_integer_ratio(Call& call, Value self) {
  return pair(call.run(), int_value(self), Value::integer(1));
}

Value int_round_method(Call& call, Value self, Value digits) {
  Value value = int_value(self);
  if (digits.is_absent()) {
    return value;
  }
  TRY(Value places, to_index(call.run(), digits));
  return int_round(call.run(), value, places);
}

Value int_format_method(Call& call, Value self, Str& format_spec) {
  return value_of(format_int(call.run(), self, &format_spec, type_of(self)));
}

Value int_getnewargs(Call& call, Value self) {
  Value value = int_value(self);
  return value_of(tuple_from(call.run(), &value, 1));
}

// What CPython's object would take: digits of 30 bits.
Value int_sizeof(Call&, Value self) {
  uint64_t bits = int_bit_length(int_value(self));
  return Value::integer(static_cast<int64_t>(24 + 4 * std::max<uint64_t>(1, (bits + 29) / 30)));
}

template <bool reflected>
Value int_divmod_method(Call& call, Value self, Value other) {
  Run& run = call.run();
  Value a, b;
  if (!unbox_int(self, &a) || !unbox_int(other, &b)) {
    return not_implemented();
  }
  if (reflected) {
    std::swap(a, b);
  }
  if (int_is_zero(b)) {
    return run.raise(types::zero_division_error_, "integer division or modulo by zero");
  }
  Value quotient = Value::empty(), remainder = Value::empty();
  TRY(int_divmod(run, a, b, &quotient, &remainder));
  return pair(run, quotient, remainder);
}

// ---- bytes --------------------------------------------------------------------------------------------------------

bool byte_order(Run& run, Opt<Str&> name, bigint::ByteOrder* out) {
  *out = bigint::ByteOrder::kBig;
  if (!name.has || str_equal(name.value, &names::big_)) {
    return true;
  }
  *out = bigint::ByteOrder::kLittle;
  if (str_equal(name.value, &names::little_)) {
    return true;
  }
  return run.raise(types::value_error_, "byteorder must be either 'little' or 'big'");
}

Value int_to_bytes(Call& call, Value self, Opt<Size> length, Opt<Str&> byteorder, Opt<bool> is_signed) {
  Run& run = call.run();
  bigint::ByteOrder order;
  TRY(byte_order(run, byteorder, &order));
  int64_t count = length.has ? length.value.value : 1;
  if (count < 0) {
    return run.raise(types::value_error_, "length argument must be non-negative");
  }
  auto size = static_cast<size_t>(count);
  TRY(charge_bulk(run, size));
  TRY(Bytes * bytes, bytes_new(run, nullptr, size));
  switch (bigint::to_bytes(IntView(int_value(self)), {bytes->data, size}, order, is_signed.has && is_signed.value)) {
    case bigint::ToBytes::kTooBig:
      return run.raise(types::overflow_error_, "int too big to convert");
    case bigint::ToBytes::kNegativeUnsigned:
      return run.raise(types::overflow_error_, "can't convert negative int to unsigned");
    case bigint::ToBytes::kOk:
      break;
  }
  return Value::object(bytes);
}

// As PyObject_Bytes: __bytes__, a buffer, or an iterable of ints; text and numbers are refused.
bool bytes_of(Run& run, Value value, ByteSpan* out) {
  TRY(Truth is_bytes_like, get_bytes(run, value, out));
  if (is_bytes_like == Truth::kTrue) {
    return true;
  }
  TRY(Value converted, call_special(run, value, &names::dunder_bytes, {}));
  if (!converted.is_absent()) {
    if (!is_bytes(converted)) {
      return run.raise(types::type_error_, "__bytes__ returned non-bytes (type {})", {type_of(converted)});
    }
    *out = span_of(as_bytes(converted));
    return true;
  }
  if (is_str(value) || (type_of(value)->slots.iter == nullptr && type_of(value)->slots.get_item == nullptr)) {
    return run.raise(types::type_error_, "cannot convert '{}' object to bytes", {type_of(value)});
  }
  TRY(Bytes * bytes, bytes_from_object(run, value, "bytes"));
  *out = span_of(bytes);
  return true;
}

Value int_from_bytes(Call& call, Type& cls, Value bytes, Opt<Str&> byteorder, Opt<bool> is_signed) {
  Run& run = call.run();
  bigint::ByteOrder order;
  TRY(byte_order(run, byteorder, &order));
  ByteSpan span;
  TRY(bytes_of(run, bytes, &span));
  TRY(charge_bulk(run, span.size()));
  // The span may lie in a bytearray: nothing between here and its use runs user code.
  size_t room = bigint::from_bytes_limbs(span.size());
  TRY(BigInt * number, int_allocate(run, room));
  TRY(Value result, int_finish(run, number, room,
                               bigint::from_bytes(span, order, is_signed.has && is_signed.value, number->limbs())));
  return &cls == &types::int_ ? result : pyexec::call(run, Value::object(&cls), {result});
}

constexpr Entry kIntMethods[] = {
    {"conjugate", "(self, /)", native<int_self>, "Returns self, the complex conjugate of any int."},
    {"bit_length", "(self, /)", native<int_bit_length_method>,
     "Number of bits necessary to represent self in binary.\n\n>>> bin(37)\n'0b100101'\n>>> (37).bit_length()\n6"},
    {"bit_count", "(self, /)", native<int_bit_count>,
     "Number of ones in the binary representation of the absolute value of self.\n\nAlso known as the population "
     "count.\n\n>>> bin(13)\n'0b1101'\n>>> (13).bit_count()\n3"},
    {"to_bytes", "(self, /, length=1, byteorder='big', *, signed=False)", native<int_to_bytes>,
     "Return an array of bytes representing an integer."},
    {"from_bytes", "(cls, /, bytes, byteorder='big', *, signed=False)", native<int_from_bytes>,
     "Return the integer represented by the given array of bytes.", EntryKind::kClassMethod},
    {"as_integer_ratio", "(self, /)", native<int_as_integer_ratio>,
     "Return integer ratio.\n\nReturn a pair of integers, whose ratio is exactly equal to the original int\nand with a "
     "positive denominator."},
    {"__trunc__", "(self, /)", native<int_self>, "Truncating an Integral returns itself."},
    {"__floor__", "(self, /)", native<int_self>, "Flooring an Integral returns itself."},
    {"__ceil__", "(self, /)", native<int_self>, "Ceiling of an Integral returns itself."},
    {"__round__", "(self, ndigits=None, /)", native<int_round_method>,
     "Rounding an Integral returns itself.\n\nRounding with an ndigits argument also returns an integer.",
     EntryKind::kMethod, Wording::kPositional},
    {"__getnewargs__", "(self, /)", native<int_getnewargs>, "Arguments for int.__new__ when copying."},
    {"__format__", "(self, format_spec, /)", native<int_format_method>,
     "Convert to a string according to format_spec."},
    {"__sizeof__", "(self, /)", native<int_sizeof>, "Returns size in memory, in bytes."},
    {"real", "(self, /)", native<int_self>, "the real part of a complex number", EntryKind::kGetter},
    {"imag", "(self, /)", native<int_zero>, "the imaginary part of a complex number", EntryKind::kGetter},
    {"numerator", "(self, /)", native<int_self>, "the numerator of a rational number in lowest terms",
     EntryKind::kGetter},
    {"denominator", "(self, /)", native<int_one>, "the denominator of a rational number in lowest terms",
     EntryKind::kGetter},
};

constexpr Entry kIntDivmod{"__divmod__", "(self, value, /)", native<int_divmod_method<false>>,
                           "Return divmod(self, value)."};
constexpr Entry kIntReflectedDivmod{"__rdivmod__", "(self, value, /)", native<int_divmod_method<true>>,
                                    "Return divmod(value, self)."};

}  // namespace

void register_int_methods() {
  install_gmp_hooks();
  add_methods(&types::int_, kIntMethods);
  add_wrapper_method(&types::int_, kIntDivmod);
  add_wrapper_method(&types::int_, kIntReflectedDivmod);
  add_builtin("int", Value::object(&types::int_));
}

}  // namespace pyexec
