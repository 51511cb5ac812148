// SPDX-License-Identifier: Apache-2.0
//
// int as an object: boxing, conversions, text, hash, comparison, the slots. The arithmetic: int_arithmetic.cc; the
// methods: stdlib/types/int.cc.
#include "interpreter/objects/int.h"

#include <algorithm>
#include <string>

#include "interpreter/numeric/int_text.h"
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/bytes_text.h"
#include "interpreter/objects/operations.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/text/hash.h"

namespace pyexec {

// ---- boxing -------------------------------------------------------------------------------------------------------

bool is_int_like(Value value) {
  if (value.is_int_or_bool()) {
    return true;
  }
  return has_kind(value, CellKind::kBigInt) || has_kind(value, CellKind::kBoxedInt);
}

Value int_value(Value int_like) {
  if (int_like.is_bool()) {
    return Value::integer(int_like.as_bool() ? 1 : 0);
  }
  return has_kind(int_like, CellKind::kBoxedInt) ? static_cast<BoxedInt*>(int_like.as_object())->value : int_like;
}

int int_sign(Value value) {
  value = int_value(value);
  if (value.is_int()) {
    return (value.as_int() > 0) - (value.as_int() < 0);
  }
  return static_cast<BigInt*>(value.as_object())->is_negative() ? -1 : 1;
}

Value int_from_uint64(Run& run, uint64_t value) {
  if (value <= INT64_MAX) {
    return Value::integer(static_cast<int64_t>(value));
  }
  return int_from_limbs(run, &value, 1, false);
}

Value int_from_limbs(Run& run, const uint64_t* limbs, size_t count, bool negative) {
  count = bigint::normalised_size(limbs, count);
  if (count > bigint::kMaxLimbs) {
    return run.raise_memory_error();
  }
  TRY(BigInt * number, int_allocate(run, count));
  return int_finish(run, number, count, bigint::copy({{limbs, count}, negative && count != 0}, number->limbs()));
}

Value int_from_double(Run& run, double value) {
  if (value >= -0x1p63 && value < 0x1p63) {
    return Value::integer(static_cast<int64_t>(value));
  }
  size_t room = bigint::from_double_limbs(value);
  TRY(BigInt * number, int_allocate(run, room));
  return int_finish(run, number, room, bigint::from_double(value, number->limbs()));
}

bool int_to_double(Run& run, Value value, double* out) {
  value = int_value(value);
  if (value.is_int()) {
    *out = static_cast<double>(value.as_int());
    return true;
  }
  if (!bigint::to_double(IntView(value), out)) {
    return run.raise(types::overflow_error_, "int too large to convert to float");
  }
  return true;
}

// ---- text to int --------------------------------------------------------------------------------------------------

// What is left of %.200R: the repr's first 200 characters.
static RaisedResult raise_invalid_literal(Run& run, int64_t base, Value source) {
  TRY(Str * quoted, to_repr(run, source));
  if (quoted->length > 200) {
    TRY(quoted, str_substring(run, quoted, 0, 200));
  }
  return run.raise(types::value_error_, "invalid literal for int() with base {}: {}", {base, quoted});
}

Value int_parse(Run& run, TextView text, int64_t base, Value source) {
  TRY(charge_each(run, text.size()));
  IntScan scan =
      scan_int(text, base < 0 || base > 36 ? 1 : static_cast<int>(base), static_cast<size_t>(run.int_digit_limit));
  switch (scan.status) {
    case IntTextStatus::kOk:
      break;
    case IntTextStatus::kBadBase:
      return run.raise(types::value_error_, "int() base must be >= 2 and <= 36, or 0");
    case IntTextStatus::kInvalid:
      return raise_invalid_literal(run, base, source);
    case IntTextStatus::kTooManyDigits:
      return run.raise(types::value_error_,
                       "Exceeds the limit ({} digits) for integer string conversion: value has {} digits; use "
                       "sys.set_int_max_str_digits() to increase the limit",
                       {run.int_digit_limit, scan.digit_count});
    case IntTextStatus::kTooLarge:
      return run.raise_memory_error();
  }
  if (scan.is_small) {
    return Value::integer(scan.small);
  }
  TRY(run.charge(2 * int_multiply_cost(scan.limbs, scan.limbs) + 1));
  TRY(Buffer * digits, run.allocate_buffer(scan.digit_count));
  TRY(BigInt * number, int_allocate(run, scan.limbs));
  bigint::Size size;
  {
    GmpReserve reserve(run, 2 * scan.limbs);
    if (!reserve.ok()) {
      return Value::raised();
    }
    size = parse_big_int(text, scan, digits->bytes(), number->limbs());
  }
  run.heap().release(digits);
  return int_finish(run, number, scan.limbs, size);
}

Value int_from_text(Run& run, std::string_view digits, int base) {
  return int_parse(run, TextView(digits), base, Value::none());
}

// ---- int to text --------------------------------------------------------------------------------------------------

static RaisedResult raise_too_many_digits(Run& run) {
  return run.raise(types::value_error_,
                   "Exceeds the limit ({} digits) for integer string conversion; use sys.set_int_max_str_digits() to "
                   "increase the limit",
                   {run.int_digit_limit});
}

// The digits of a BigInt behind its sign and `prefix`.
static Str* big_int_to_str(Run& run, Value value, int base, std::string_view prefix) {
  IntView number(value);
  bigint::View view = number.view();
  // log2(10) is 3.32: beyond this there are surely more digits than the limit.
  bool is_limited = (base & (base - 1)) != 0;
  size_t limit = run.int_digit_limit == 0 ? SIZE_MAX / 16 : static_cast<size_t>(run.int_digit_limit);
  if (is_limited && bigint::bit_length(view) > limit * 10 / 3) {
    return raise_too_many_digits(run);
  }
  TRY(run.charge((is_limited ? 2 * int_multiply_cost(number.limbs(), number.limbs()) : number.limbs()) + 1));
  size_t bound = bigint::digits_bound(view, base);
  IntScratch scratch(run, bigint::digits_scratch_limbs(view, base));
  if (!scratch.ok()) {
    return nullptr;
  }
  TRY(Buffer * digits, run.allocate_buffer(bound));
  auto* text = reinterpret_cast<char*>(digits->bytes());
  size_t count;
  {
    GmpReserve reserve(run, 2 * number.limbs());
    if (!reserve.ok()) {
      return nullptr;
    }
    count = bigint::to_digits(view, base, text, scratch.limbs());
  }
  if (is_limited && count > limit) {
    return raise_too_many_digits(run);
  }
  size_t sign = view.negative ? 1 : 0;
  TRY(Str * result, str_allocate(run, sign + prefix.size() + count, 1));
  if (sign != 0) {
    result->data[0] = '-';
  }
  std::copy(prefix.begin(), prefix.end(), result->data + sign);
  std::copy_n(text, count, result->data + sign + prefix.size());
  run.heap().release(digits);
  return result;
}

Str* int_to_based_str(Run& run, Value value, int base, std::string_view prefix) {
  value = int_value(value);
  if (!value.is_int() || (base != 10 && (base & (base - 1)) != 0)) {
    return big_int_to_str(run, value, base, prefix);
  }
  char text[96];
  if (base == 10) {
    return str_from_ascii(run, {text, int64_to_text(value.as_int(), text)});
  }
  size_t length = 0;
  int64_t number = value.as_int();
  if (number < 0) {
    text[length++] = '-';
  }
  std::copy(prefix.begin(), prefix.end(), text + length);
  length += prefix.size();
  uint64_t magnitude = number < 0 ? uint64_t{0} - static_cast<uint64_t>(number) : static_cast<uint64_t>(number);
  length += uint64_to_digits(magnitude, base, false, text + length);
  return str_from_ascii(run, {text, length});
}

Str* int_to_str(Run& run, Value value, int base) {
  if (value.is_int() && base == 10 && value.as_int() >= 0 && value.as_int() < 10) {
    return str_latin1_character(static_cast<uint8_t>('0' + value.as_int()));
  }
  return int_to_based_str(run, value, base, "");
}

// ---- conversion of other objects ----------------------------------------------------------------------------------

Value to_index(Run& run, Value value) {
  if (value.is_int()) [[likely]] {
    return value;
  }
  if (is_int_like(value)) {
    return int_value(value);
  }
  auto slot = type_of(value)->slots.to_index;
  if (slot == nullptr) {
    return run.raise(types::type_error_, "'{}' object cannot be interpreted as an integer", {type_of(value)});
  }
  TRY(Value index, slot(run, value));
  if (!is_int_like(index)) {
    return run.raise(types::type_error_, "__index__ returned non-int (type {})", {type_of(index)});
  }
  return int_value(index);
}

bool to_index_clamped(Run& run, Value value, int64_t* out) {
  TRY(Value index, to_index(run, value));
  *out = index.is_int() ? index.as_int() : int_sign(index) < 0 ? INT64_MIN : INT64_MAX;
  return true;
}

bool to_index_exact(Run& run, Value value, int64_t* out, Type* overflow_type) {
  TRY(Value index, to_index(run, value));
  if (!index.is_int()) {
    return run.raise(*overflow_type, "cannot fit '{}' into an index-sized integer", {type_of(value)});
  }
  *out = index.as_int();
  return true;
}

static Value int_from_trunc(Run& run, Value value) {
  TRY(Value whole, call_special(run, value, &names::dunder_trunc, {}));
  if (whole.is_absent() || is_int_like(whole)) {
    return whole.is_absent() ? whole : int_value(whole);
  }
  if (type_of(whole)->slots.to_index == nullptr) {
    return run.raise(types::type_error_, "__trunc__ returned non-Integral (type {})", {type_of(whole)});
  }
  return to_index(run, whole);
}

Value int_from_value(Run& run, Value value) {
  if (is_int_like(value) && !has_kind(value, CellKind::kBoxedInt)) {
    return int_value(value);
  }
  Type* type = type_of(value);
  if (type->slots.to_int != nullptr) {
    TRY(Value result, type->slots.to_int(run, value));
    if (!is_int_like(result)) {
      return run.raise(types::type_error_, "__int__ returned non-int (type {})", {type_of(result)});
    }
    return int_value(result);
  }
  if (type->slots.to_index != nullptr) {
    return to_index(run, value);
  }
  TRY(Value whole, int_from_trunc(run, value));
  if (!whole.is_absent()) {
    return whole;
  }
  if (is_str(value)) {
    return int_parse(run, text_of(as_str(value)), 10, value);
  }
  ByteSpan bytes;
  TRY(Truth is_bytes_like, get_bytes(run, value, &bytes));
  if (is_bytes_like == Truth::kTrue) {
    TRY(Bytes * quoted, bytes_from_span(run, bytes));
    return int_parse(run, TextView(quoted->data, quoted->length), 10, Value::object(quoted));
  }
  return run.raise(types::type_error_,
                   "int() argument must be a string, a bytes-like object or a real number, not '{}'", {type});
}

// int(x, base)
static Value int_from_text_value(Run& run, Value value, Value base_value) {
  int64_t base;
  TRY(to_index_clamped(run, base_value, &base));
  if (base != 0 && (base < 2 || base > 36)) {
    return run.raise(types::value_error_, "int() base must be >= 2 and <= 36, or 0");
  }
  if (is_str(value)) {
    return int_parse(run, text_of(as_str(value)), base, value);
  }
  if (is_bytes_or_bytearray(value)) {
    TRY(Bytes * quoted, bytes_from_span(run, span_of(as_bytes(value))));
    return int_parse(run, TextView(quoted->data, quoted->length), base, Value::object(quoted));
  }
  return run.raise(types::type_error_, "int() can't convert non-string with explicit base");
}

// ---- slots --------------------------------------------------------------------------------------------------------

static Value int_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (type == &types::bool_) {
    return run.raise(types::type_error_, "int.__new__(bool) is not safe, use bool.__new__()");
  }
  uint32_t keyword_count = keywords != nullptr ? keywords->count : 0;
  if (count + keyword_count > 2) {
    return run.raise(types::type_error_, "int() takes at most 2 arguments ({} given)", {count + keyword_count});
  }
  Value base = count == 2 ? arguments[1] : Value::absent();
  for (uint32_t k = 0; k < keyword_count; ++k) {
    const Str* name = keywords->names[k];
    if (name->is_wide() || name->view() != "base") {
      return run.raise(types::type_error_, "'{}' is an invalid keyword argument for int()", {name});
    }
    if (count == 2) {
      return run.raise(types::type_error_, "argument for int() given by name ('base') and position (2)");
    }
    base = arguments[count + k];
  }
  Value result = Value::integer(0);
  if (count == 0) {
    if (!base.is_absent()) {
      return run.raise(types::type_error_, "int() missing string argument");
    }
  } else if (base.is_absent()) {
    TRY(result, int_from_value(run, arguments[0]));
  } else {
    TRY(result, int_from_text_value(run, arguments[0], base));
  }
  if (type == &types::int_) {
    return result;
  }
  TRY(Object * object, instance_new(run, type));
  static_cast<BoxedInt*>(object)->value = result;
  return Value::object(object);
}

static Value int_repr(Run& run, Value self) {
  return value_of(int_to_str(run, int_value(self), 10));
}

static bool int_hash(Run& run, Value self, int64_t* out) {
  Value value = int_value(self);
  if (value.is_int()) {
    *out = hash_int64(value.as_int());
    return true;
  }
  IntView view(value);
  TRY(run.charge(8 * int_linear_cost(view.limbs())));
  *out = bigint::hash(view);
  return true;
}

static Value int_rich_compare(Run& run, Value self, Value other, CompareOperator op) {
  Value a, b;
  if (!unbox_int(self, &a) || !unbox_int(other, &b)) {
    return not_implemented();
  }
  if (!a.is_int() && !b.is_int()) {
    TRY(run.charge(int_linear_cost(IntView(a).limbs())));
  }
  return Value::boolean(holds(op, int_compare(a, b), 0));
}

static Truth int_truth(Run&, Value self) {
  return truth_of(int_sign(self) != 0);
}

template <Value (*operation)(Run&, Value, Value)>
static Value int_binary(Run& run, Value left, Value right) {
  Value a, b;
  if (!unbox_int(left, &a) || !unbox_int(right, &b)) {
    return not_implemented();
  }
  return operation(run, a, b);
}

static Value int_slot_power_modulo(Run& run, Value base, Value exponent, Value modulus) {
  Value a, b, c;
  if (!unbox_int(base, &a) || !unbox_int(exponent, &b) || !unbox_int(modulus, &c)) {
    return not_implemented();
  }
  return int_power_modulo(run, a, b, c);
}

template <Value (*operation)(Run&, Value)>
static Value int_unary(Run& run, Value self) {
  return operation(run, int_value(self));
}

static Value int_positive(Run&, Value self) {
  return self;
}

static Value int_to_int(Run&, Value self) {
  return int_value(self);
}

static Value int_to_float(Run& run, Value self) {
  double value;
  TRY(int_to_double(run, self, &value));
  return Value::real(value);
}

static constexpr Slots int_slots() {
  Slots slots;
  slots.repr = int_repr;
  slots.hash = int_hash;
  slots.compare = int_rich_compare;
  slots.truth = int_truth;
  auto set = [&](BinaryOperator op, Value (*function)(Run&, Value, Value)) {
    slots.binary[static_cast<size_t>(op)] = function;
  };
  set(BinaryOperator::kAdd, int_binary<int_add>);
  set(BinaryOperator::kSubtract, int_binary<int_subtract>);
  set(BinaryOperator::kMultiply, int_binary<int_multiply>);
  set(BinaryOperator::kTrueDivide, int_binary<int_true_divide>);
  set(BinaryOperator::kFloorDivide, int_binary<int_floor_divide>);
  set(BinaryOperator::kModulo, int_binary<int_modulo>);
  set(BinaryOperator::kPower, int_binary<int_power>);
  set(BinaryOperator::kLeftShift, int_binary<int_shift_left>);
  set(BinaryOperator::kRightShift, int_binary<int_shift_right>);
  set(BinaryOperator::kAnd, int_binary<int_and>);
  set(BinaryOperator::kOr, int_binary<int_or>);
  set(BinaryOperator::kXor, int_binary<int_xor>);
  slots.power_modulo = int_slot_power_modulo;
  slots.unary[static_cast<size_t>(UnaryKind::kNegative)] = int_unary<int_negate>;
  slots.unary[static_cast<size_t>(UnaryKind::kPositive)] = int_unary<int_positive>;
  slots.unary[static_cast<size_t>(UnaryKind::kInvert)] = int_unary<int_invert>;
  slots.unary[static_cast<size_t>(UnaryKind::kAbsolute)] = int_unary<int_absolute>;
  slots.to_int = int_to_int;
  slots.to_float = int_to_float;
  slots.to_index = int_to_int;
  slots.create = int_create;
  return slots;
}

// Instances of subclasses are BoxedInts; int's own are inline or BigInts.
static_assert(offsetof(BoxedInt, attributes) == offsetof(BigInt, attributes));

Type types::int_ = make_builtin_type({
    .name = "int",
    .layout = CellKind::kBoxedInt,
    .instance_bytes = sizeof(BoxedInt),
    .attributes_offset = offsetof(BoxedInt, attributes),
    .flags = kTypeBase | kTypeMatchSelf,
    .base = nullptr,
    .doc = "int([x]) -> integer\nint(x, base=10) -> integer\n\n"
           "Convert a number or string to an integer, or return 0 if no arguments\n"
           "are given.  If x is a number, return x.__int__().  For floating point\n"
           "numbers, this truncates towards zero.\n\n"
           "If x is not a number or if base is given, then x must be a string,\n"
           "bytes, or bytearray instance representing an integer literal in the\n"
           "given base.  The literal can be preceded by '+' or '-' and be surrounded\n"
           "by whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.\n"
           "Base 0 means to interpret the base from the string as an integer literal.\n"
           ">>> int('0b100', base=0)\n4",
    .slots = int_slots(),
});

}  // namespace pyexec
