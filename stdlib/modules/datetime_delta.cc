// SPDX-License-Identifier: Apache-2.0
//
// datetime.timedelta, and what all objects of datetime share.
#include <cmath>

#include "interpreter/objects/dict_inline.h"
#include "interpreter/run/immortal.h"
#include "stdlib/modules/datetime_objects.h"

namespace pyexec::datetime {

// ---- shared -------------------------------------------------------------------------------------------------------

bool parse_arguments(Run& run, const char* function, std::span<const char* const> names, size_t required,
                     size_t positional, const Value* arguments, uint32_t count, const KeywordNames* keywords,
                     Value* out) {
  const char* called = function != nullptr ? function : "function";
  const char* brackets = function != nullptr ? "()" : "";
  size_t keyword_count = keywords != nullptr ? keywords->count : 0;
  if (count + keyword_count > names.size()) {
    return run.raise(types::type_error_, "{}{} takes {} {} {}argument{} ({} given)",
                     {called, brackets, required == names.size() && function != nullptr ? "exactly" : "at most",
                      names.size(), count == 0 ? "keyword " : "", names.size() == 1 ? "" : "s", count + keyword_count});
  }
  if (count > positional) {
    return run.raise(types::type_error_, "{}{} takes {} {} positional argument{} ({} given)",
                     {called, brackets, required == positional ? "exactly" : "at most", positional,
                      positional == 1 ? "" : "s", count});
  }
  for (size_t i = 0; i < names.size(); ++i) {
    out[i] = i < count ? arguments[i] : Value::absent();
  }
  size_t matched = 0;
  for (size_t i = 0; i < names.size(); ++i) {
    for (size_t k = 0; k < keyword_count; ++k) {
      const Str* name = keywords->names[k];
      if (!name->is_wide() && name->view() == names[i]) {
        if (i < count) {
          return run.raise(types::type_error_, "argument for {}{} given by name ('{}') and position ({})",
                           {called, brackets, names[i], i + 1});
        }
        out[i] = arguments[count + k];
        ++matched;
      }
    }
    if (i < required && out[i].is_absent()) {
      return run.raise(types::type_error_, "{}{} missing required argument '{}' (pos {})",
                       {called, brackets, names[i], i + 1});
    }
  }
  if (matched < keyword_count) {
    for (size_t k = 0; k < keyword_count; ++k) {
      const Str* name = keywords->names[k];
      bool known = false;
      for (const char* expected : names) {
        known = known || (!name->is_wide() && name->view() == expected);
      }
      if (!known) {
        return run.raise(types::type_error_, "'{}' is an invalid keyword argument for {}{}",
                         {name, function != nullptr ? function : "this function", brackets});
      }
    }
  }
  return true;
}

bool int_argument(Run& run, Value value, int32_t* out) {
  TRY(Value number, to_index(run, value));
  if (!number.is_int()) {
    return run.raise(types::overflow_error_, "Python int too large to convert to C long");
  }
  if (number.as_int() > INT32_MAX || number.as_int() < INT32_MIN) {
    return run.raise(types::overflow_error_, number.as_int() > 0 ? "signed integer is greater than maximum"
                                                                 : "signed integer is less than minimum");
  }
  *out = static_cast<int32_t>(number.as_int());
  return true;
}

bool append_padded(StrBuilder& out, int64_t value, int digits) {
  char text[24];
  int length = std::snprintf(text, sizeof text, "%0*lld", digits, static_cast<long long>(value));
  return out.append_ascii({text, static_cast<size_t>(length)});
}

bool append_type_name(StrBuilder& out, const Type* type) {
  return out.append(type_name(type));
}

// ---- timedelta ----------------------------------------------------------------------------------------------------

Value delta_of_type(Run& run, Type* type, Int128 microseconds) {
  Int128 days = microseconds / kDayMicroseconds;
  Int128 rest = microseconds % kDayMicroseconds;
  if (rest < 0) {
    rest += kDayMicroseconds;
    --days;
  }
  if (days > INT32_MAX || days < INT32_MIN) {
    return run.raise(types::overflow_error_, "Python int too large to convert to C int");
  }
  auto whole_days = static_cast<int64_t>(days);
  if (whole_days > 999'999'999 || whole_days < -999'999'999) {
    return run.raise(types::overflow_error_, "days={}; must have magnitude <= 999999999", {whole_days});
  }
  Delta* delta;
  if (type == &delta_type) [[likely]] {
    delta = run.allocate_object<Delta>(type, CellKind::kNative);
  } else {
    delta = static_cast<Delta*>(instance_new(run, type));
  }
  TRY(delta);
  delta->days = static_cast<int32_t>(whole_days);
  delta->seconds = static_cast<int32_t>(static_cast<int64_t>(rest) / 1'000'000);
  delta->microseconds = static_cast<int32_t>(static_cast<int64_t>(rest) % 1'000'000);
  return Value::object(delta);
}

Value delta_new(Run& run, Int128 microseconds) {
  return delta_of_type(run, &delta_type, microseconds);
}

namespace {

Value int_of(Run& run, Int128 value) {
  if (value >= INT64_MIN && value <= INT64_MAX) {
    return Value::integer(static_cast<int64_t>(value));
  }
  bigint::Limb limbs[2];
  bigint::Size size = bigint::from_int128(value, limbs);
  return int_from_limbs(run, limbs, size.limbs, size.negative);
}

// A timedelta of an int of microseconds.
Value delta_of_int(Run& run, Value number) {
  if (number.is_int()) {
    return delta_new(run, number.as_int());
  }
  auto* big = static_cast<BigInt*>(number.as_object());
  if (big->limb_count > 1) {
    // Beyond 2**64 microseconds: too many days, unless the number is just above.
    if (big->limb_count > 2 || big->limbs()[1] > 5) {
      return run.raise(types::overflow_error_, "Python int too large to convert to C int");
    }
    Int128 value = static_cast<Int128>(big->limbs()[1]) << 64 | static_cast<Int128>(big->limbs()[0]);
    return delta_new(run, big->is_negative() ? -value : value);
  }
  auto value = static_cast<Int128>(big->limbs()[0]);
  return delta_new(run, big->is_negative() ? -value : value);
}

Value delta_int(Run& run, Value delta) {
  return int_of(run, microseconds_of(as_delta(delta)));
}

struct Total {
  Int128 whole = 0;
  double leftover = 0;
};

// Adds `value` units of `factor` microseconds.
bool accumulate(Run& run, const char* name, Value value, int64_t factor, Total* total) {
  if (value.is_absent()) {
    return true;
  }
  if (is_int_like(value)) {
    Value plain = int_value(value);
    if (!plain.is_int()) {
      return run.raise(types::overflow_error_, "Python int too large to convert to C int");
    }
    total->whole += Int128{plain.as_int()} * factor;
    return true;
  }
  if (is_float_like(value)) {
    double number = float_value(value);
    if (!std::isfinite(number)) {
      return std::isnan(number) ? run.raise(types::value_error_, "cannot convert float NaN to integer")
                                : run.raise(types::overflow_error_, "cannot convert float infinity to integer");
    }
    double whole;
    double fraction = std::modf(number, &whole);
    if (std::fabs(whole) > 1e18) {
      return run.raise(types::overflow_error_, "Python int too large to convert to C int");
    }
    total->whole += static_cast<Int128>(whole) * factor;
    if (fraction == 0.0) {
      return true;
    }
    fraction = std::modf(fraction * static_cast<double>(factor), &whole);
    total->whole += static_cast<Int128>(whole);
    total->leftover += fraction;
    return true;
  }
  return run.raise(types::type_error_, "unsupported type for timedelta {} component: {}", {name, type_of(value)});
}

Value delta_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  constexpr const char* kNames[] = {"days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"};
  Value values[7];
  TRY(parse_arguments(run, "__new__", kNames, 0, 7, arguments, count, keywords, values));
  Total total;
  TRY(accumulate(run, "microseconds", values[2], 1, &total));
  TRY(accumulate(run, "milliseconds", values[3], 1000, &total));
  TRY(accumulate(run, "seconds", values[1], 1'000'000, &total));
  TRY(accumulate(run, "minutes", values[4], 60'000'000, &total));
  TRY(accumulate(run, "hours", values[5], 3'600'000'000, &total));
  TRY(accumulate(run, "days", values[0], kDayMicroseconds, &total));
  TRY(accumulate(run, "weeks", values[6], 7 * kDayMicroseconds, &total));
  if (total.leftover != 0) {
    double whole = std::round(total.leftover);
    if (std::fabs(whole - total.leftover) == 0.5) {  // to the even sum
      int is_odd = static_cast<int>(total.whole & 1);
      whole = 2.0 * std::round((total.leftover + is_odd) * 0.5) - is_odd;
    }
    total.whole += static_cast<Int128>(whole);
  }
  return delta_of_type(run, type, total.whole);
}

Value delta_repr(Run& run, Value self) {
  Delta* delta = as_delta(self);
  StrBuilder out(run);
  TRY(append_type_name(out, delta->type()));
  TRY(out.append_ascii("("));
  bool is_first = true;
  auto field = [&](const char* name, int32_t value) -> bool {
    if (value == 0) {
      return true;
    }
    TRY(out.append_ascii(is_first ? "" : ", "));
    is_first = false;
    TRY(out.append_ascii(name));
    return append_padded(out, value, 1);
  };
  TRY(field("days=", delta->days));
  TRY(field("seconds=", delta->seconds));
  TRY(field("microseconds=", delta->microseconds));
  TRY(out.append_ascii(is_first ? "0)" : ")"));
  return value_of(out.finish());
}

Value delta_str(Run& run, Value self) {
  Delta* delta = as_delta(self);
  char text[64];
  int length = 0;
  if (delta->days != 0) {
    length =
        std::snprintf(text, sizeof text, "%d day%s, ", delta->days, delta->days == 1 || delta->days == -1 ? "" : "s");
  }
  length += std::snprintf(text + length, sizeof text - static_cast<size_t>(length), "%d:%02d:%02d",
                          delta->seconds / 3600, delta->seconds / 60 % 60, delta->seconds % 60);
  if (delta->microseconds != 0) {
    length += std::snprintf(text + length, sizeof text - static_cast<size_t>(length), ".%06d", delta->microseconds);
  }
  return value_of(str_from_ascii(run, {text, static_cast<size_t>(length)}));
}

bool delta_hash(Run& run, Value self, int64_t* out) {
  Delta* delta = as_delta(self);
  TupleHasher hasher;
  for (int32_t part : {delta->days, delta->seconds, delta->microseconds}) {
    int64_t part_hash;
    TRY(hash_key(run, Value::integer(part), &part_hash));
    hasher.add(part_hash);
  }
  *out = hasher.finish(3);
  return true;
}

Truth delta_truth(Run&, Value self) {
  return truth_of(microseconds_of(as_delta(self)) != 0);
}

Value delta_compare(Run&, Value self, Value other, CompareOperator op) {
  if (!is_delta(other)) {
    return not_implemented();
  }
  Int128 a = microseconds_of(as_delta(self)), b = microseconds_of(as_delta(other));
  return Value::boolean(holds(op, a, b));
}

Value delta_add(Run& run, Value left, Value right) {
  if (!is_delta(left) || !is_delta(right)) {
    return not_implemented();
  }
  return delta_new(run, microseconds_of(as_delta(left)) + microseconds_of(as_delta(right)));
}
Value delta_subtract(Run& run, Value left, Value right) {
  if (!is_delta(left) || !is_delta(right)) {
    return not_implemented();
  }
  return delta_new(run, microseconds_of(as_delta(left)) - microseconds_of(as_delta(right)));
}

RaisedResult raise_zero_division(Run& run) {
  return run.raise(types::zero_division_error_, "integer division or modulo by zero");
}

// a / b to the nearest int, ties to even.
Value divide_nearest(Run& run, Value a, Value b) {
  if (int_is_zero(b)) {
    return raise_zero_division(run);
  }
  if (int_sign(b) < 0) {
    TRY(a, int_negate(run, a));
    TRY(b, int_negate(run, b));
  }
  Value quotient, remainder;
  TRY(int_divmod(run, a, b, &quotient, &remainder));
  TRY(Value twice, int_add(run, remainder, remainder));
  int order = int_compare(twice, b);
  if (order > 0 || (order == 0 && int_is_odd(quotient))) {
    return int_add(run, quotient, Value::integer(1));
  }
  return quotient;
}

// float.as_integer_ratio(), whose errors are the caller's.
bool float_ratio(Run& run, Value number, Value* numerator, Value* denominator) {
  TRY(Str * name, str_intern(run, "as_integer_ratio"));
  TRY(Value ratio, call_method(run, Value::real(float_value(number)), name, {}));
  *numerator = as_tuple(ratio)->items[0];
  *denominator = as_tuple(ratio)->items[1];
  return true;
}

Value delta_multiply(Run& run, Value left, Value right) {
  if (!is_delta(left)) {
    std::swap(left, right);
  }
  if (is_int_like(right)) {
    TRY(Value number, delta_int(run, left));
    TRY(Value product, int_multiply(run, number, int_value(right)));
    return delta_of_int(run, product);
  }
  if (is_float_like(right)) {
    Value numerator, denominator;
    TRY(float_ratio(run, right, &numerator, &denominator));
    TRY(Value number, delta_int(run, left));
    TRY(number, int_multiply(run, number, numerator));
    TRY(number, divide_nearest(run, number, denominator));
    return delta_of_int(run, number);
  }
  return not_implemented();
}

Value delta_true_divide(Run& run, Value left, Value right) {
  if (!is_delta(left)) {
    return not_implemented();
  }
  TRY(Value number, delta_int(run, left));
  if (is_delta(right)) {
    TRY(Value divisor, delta_int(run, right));
    return int_true_divide(run, number, divisor);
  }
  if (is_int_like(right)) {
    TRY(Value quotient, divide_nearest(run, number, int_value(right)));
    return delta_of_int(run, quotient);
  }
  if (is_float_like(right)) {
    Value numerator, denominator;
    TRY(float_ratio(run, right, &numerator, &denominator));
    TRY(number, int_multiply(run, number, denominator));
    TRY(number, divide_nearest(run, number, numerator));
    return delta_of_int(run, number);
  }
  return not_implemented();
}

Value delta_floor_divide(Run& run, Value left, Value right) {
  if (!is_delta(left)) {
    return not_implemented();
  }
  TRY(Value number, delta_int(run, left));
  if (is_delta(right)) {
    TRY(Value divisor, delta_int(run, right));
    return int_floor_divide(run, number, divisor);
  }
  if (is_int_like(right)) {
    TRY(Value quotient, int_floor_divide(run, number, int_value(right)));
    return delta_of_int(run, quotient);
  }
  return not_implemented();
}

Value delta_modulo(Run& run, Value left, Value right) {
  if (!is_delta(left) || !is_delta(right)) {
    return not_implemented();
  }
  TRY(Value number, delta_int(run, left));
  TRY(Value divisor, delta_int(run, right));
  TRY(Value rest, int_modulo(run, number, divisor));
  return delta_of_int(run, rest);
}

Value delta_divmod(Call& call, Value self, Value other) {
  Run& run = call.run();
  if (!is_delta(self) || !is_delta(other)) {
    return not_implemented();
  }
  TRY(Value quotient, delta_floor_divide(run, self, other));
  TRY(Value rest, delta_modulo(run, self, other));
  Value items[] = {quotient, rest};
  return value_of(tuple_from(run, items, 2));
}
Value delta_reflected_divmod(Call& call, Value self, Value other) {
  return delta_divmod(call, other, self);
}

Value delta_negative(Run& run, Value self) {
  return delta_new(run, -microseconds_of(as_delta(self)));
}
Value delta_positive(Run& run, Value self) {
  return delta_new(run, microseconds_of(as_delta(self)));
}
Value delta_absolute(Run& run, Value self) {
  Int128 value = microseconds_of(as_delta(self));
  return delta_new(run, value < 0 ? -value : value);
}

Value delta_total_seconds(Call& call, Value self) {
  TRY(Value number, delta_int(call.run(), self));
  return int_true_divide(call.run(), number, Value::integer(1'000'000));
}
Value delta_days(Call&, Value self) {
  return Value::integer(as_delta(self)->days);
}
Value delta_seconds(Call&, Value self) {
  return Value::integer(as_delta(self)->seconds);
}
Value delta_microseconds(Call&, Value self) {
  return Value::integer(as_delta(self)->microseconds);
}
Value delta_reduce(Call& call, Value self) {
  Delta* delta = as_delta(self);
  Value fields[] = {Value::integer(delta->days), Value::integer(delta->seconds), Value::integer(delta->microseconds)};
  TRY(Tuple * arguments, tuple_from(call.run(), fields, 3));
  Value items[] = {Value::object(type_of(self)), Value::object(arguments)};
  return value_of(tuple_from(call.run(), items, 2));
}

void trace_delta(Heap& heap, Object* object) {
  heap.mark_cell(static_cast<Delta*>(object)->attributes);
}

constexpr Slots delta_slots() {
  Slots slots;
  slots.repr = delta_repr;
  slots.str = delta_str;
  slots.hash = delta_hash;
  slots.truth = delta_truth;
  slots.compare = delta_compare;
  slots.create = delta_create;
  auto set = [&](BinaryOperator op, Value (*function)(Run&, Value, Value)) {
    slots.binary[static_cast<size_t>(op)] = function;
  };
  set(BinaryOperator::kAdd, delta_add);
  set(BinaryOperator::kSubtract, delta_subtract);
  set(BinaryOperator::kMultiply, delta_multiply);
  set(BinaryOperator::kTrueDivide, delta_true_divide);
  set(BinaryOperator::kFloorDivide, delta_floor_divide);
  set(BinaryOperator::kModulo, delta_modulo);
  slots.unary[static_cast<size_t>(UnaryKind::kNegative)] = delta_negative;
  slots.unary[static_cast<size_t>(UnaryKind::kPositive)] = delta_positive;
  slots.unary[static_cast<size_t>(UnaryKind::kAbsolute)] = delta_absolute;
  return slots;
}

constexpr Entry kDeltaMethods[] = {
    {"total_seconds", "(self, /)", native<delta_total_seconds>, "Total seconds in the duration."},
    {"days", "(self)", native<delta_days>, "Number of days.", EntryKind::kGetter},
    {"seconds", "(self)", native<delta_seconds>, "Number of seconds (>= 0 and less than 1 day).", EntryKind::kGetter},
    {"microseconds", "(self)", native<delta_microseconds>, "Number of microseconds (>= 0 and less than 1 second).",
     EntryKind::kGetter},
    {"__reduce__", "(self, /)", native<delta_reduce>, "For copying."},
};
constexpr Entry kDeltaDivmod{"__divmod__", "(self, value, /)", native<delta_divmod>, "Return divmod(self, value)."};
constexpr Entry kDeltaReflectedDivmod{"__rdivmod__", "(self, value, /)", native<delta_reflected_divmod>,
                                      "Return divmod(value, self)."};

Value immortal_delta(int32_t days, int32_t seconds, int32_t microseconds) {
  auto* delta = immortal_new<Delta>();
  delta->kind = CellKind::kNative;
  delta->flags = kFlagImmortal;
  delta->identity = next_immortal_identity();
  delta->shape = delta_type.instance_shape;
  delta->days = days;
  delta->seconds = seconds;
  delta->microseconds = microseconds;
  return Value::object(delta);
}

}  // namespace

Type delta_type = make_builtin_type({
    .name = "datetime.timedelta",
    .layout = CellKind::kNative,
    .instance_bytes = sizeof(Delta),
    .attributes_offset = offsetof(Delta, attributes),
    .flags = kTypeBase,
    .base = nullptr,
    .doc = "Difference between two datetime values.\n\n"
           "timedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)",
    .slots = delta_slots(),
    .module = "datetime",
    .trace = trace_delta,
});

void start_delta() {
  start_native_type(&delta_type, kDeltaMethods);
  add_wrapper_method(&delta_type, kDeltaDivmod);
  add_wrapper_method(&delta_type, kDeltaReflectedDivmod);
  auto set = [](const char* name, Value value) {
    name_table_set(nullptr, &delta_type.attributes, str_immortal(name), value);
  };
  set("min", immortal_delta(-999'999'999, 0, 0));
  set("max", immortal_delta(999'999'999, 86399, 999'999));
  set("resolution", immortal_delta(0, 0, 1));
}

}  // namespace pyexec::datetime
