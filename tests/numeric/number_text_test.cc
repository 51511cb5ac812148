// SPDX-License-Identifier: Apache-2.0
//
// int, float and complex to and from text, and float arithmetic, against CPython's results.
#include <gtest/gtest.h>

#include <cmath>

#include "interpreter/numeric/complex_text.h"
#include "interpreter/numeric/float_text.h"
#include "interpreter/numeric/int_text.h"
#include "interpreter/text/hash.h"
#include "tests/numeric/test_support.h"

namespace pyexec {
namespace {

using test::decode_float;
using test::decode_text;
using test::Text;

std::string float_cell(double value) {
  char text[kFloatHexSize];
  return std::string(text, float_hex(value, text));
}

struct IntRow {
  const char* text;
  const char* base;
  const char* expected;
};
constexpr IntRow kIntRows[] = {
#include "tests/numeric/int_text_cases.inc"
};

TEST(IntText, equals_cpython) {
  for (const IntRow& row : kIntRows) {
    Text text(decode_text(row.text));
    int base = static_cast<int>(std::strtol(row.base, nullptr, 16));
    // Rows beyond the limit stand at the end; the rest was made without one.
    bool limited = std::string_view(row.text).size() > 4000;
    IntScan scan = scan_int(text.view(), base, limited ? kIntDigitLimit : 0);
    std::string result;
    switch (scan.status) {
      case IntTextStatus::kOk:
        if (scan.is_small) {
          bigint::SmallInt small(scan.small);
          result = test::hex_of(small.view());
        } else {
          auto digits = std::make_unique<uint8_t[]>(scan.digit_count);
          auto out = std::make_unique<bigint::Limb[]>(scan.limbs);
          result = test::hex_of(parse_big_int(text.view(), scan, digits.get(), out.get()).view(out.get()));
        }
        break;
      case IntTextStatus::kBadBase:
        result = "!ValueError: base";
        break;
      case IntTextStatus::kInvalid:
        result = "!invalid";
        break;
      case IntTextStatus::kTooManyDigits:
        result = "!limit " + std::to_string(scan.digit_count);
        break;
      case IntTextStatus::kTooLarge:
        result = "too large";
        break;
    }
    EXPECT_EQ(result, row.expected) << row.text << " base " << base;
  }
}

TEST(IntText, writes_inline_ints) {
  char out[64];
  auto decimal = [&](int64_t value) { return std::string(out, int64_to_text(value, out)); };
  EXPECT_EQ(decimal(0), "0");
  EXPECT_EQ(decimal(INT64_MIN), "-9223372036854775808");
  EXPECT_EQ(decimal(INT64_MAX), "9223372036854775807");
  auto digits = [&](uint64_t value, int base, bool upper) {
    return std::string(out, uint64_to_digits(value, base, upper, out));
  };
  EXPECT_EQ(digits(0, 2, false), "0");
  EXPECT_EQ(digits(UINT64_MAX, 2, false), std::string(64, '1'));
  EXPECT_EQ(digits(UINT64_MAX, 8, false), "1777777777777777777777");
  EXPECT_EQ(digits(0xBEEF, 16, true), "BEEF");
  EXPECT_EQ(digits(0xBEEF, 16, false), "beef");
}

TEST(IntText, refuses_text_beyond_the_cap) {
  std::string digits(3'000'000, '9');
  EXPECT_EQ(scan_int(TextView(digits), 10, 0).status, IntTextStatus::kTooLarge);
  std::string zeros(3'000'000, '0');
  EXPECT_EQ(scan_int(TextView(zeros), 10, 0).small, 0);
}

struct FloatRow {
  const char* operation;
  const char* a;
  const char* b;
  const char* expected;
};
constexpr FloatRow kFloatRows[] = {
#include "tests/numeric/float_cases.inc"
};

std::string float_case(const FloatRow& row) {
  std::string_view operation = row.operation;
  double a = decode_float(row.a);
  char buffer[kFloatReprSize];
  if (operation == "repr") {
    return std::string(buffer, float_repr(a, buffer));
  }
  if (operation == "short") {
    return std::string(buffer, float_repr_short(a, buffer));
  }
  if (operation == "hex") {
    return float_cell(a);
  }
  if (operation == "hash") {
    return std::to_string(hash_double(a));
  }
  if (operation == "ratio") {
    IntegerRatio ratio = float_as_integer_ratio(a);
    bigint::SmallInt mantissa(ratio.mantissa);
    bigint::SmallInt one(1);
    bigint::Limb numerator[20];
    bigint::Limb denominator[20];
    bigint::View n = bigint::shift_left(mantissa.view(), static_cast<uint64_t>(std::max(ratio.exponent, 0)), numerator)
                         .view(numerator);
    bigint::View d = bigint::shift_left(one.view(), static_cast<uint64_t>(std::max(-ratio.exponent, 0)), denominator)
                         .view(denominator);
    char text[800];
    bigint::Limb scratch[20];
    std::string result = n.negative ? "-" : "";
    result.append(text, bigint::to_digits(n, 10, text, scratch));
    result += "/";
    result.append(text, bigint::to_digits(d, 10, text, scratch));
    return result;
  }
  if (operation == "round") {
    double result = 0;
    return float_round(a, std::strtoll(row.b, nullptr, 10), &result)
               ? float_cell(result)
               : "!OverflowError: rounded value too large to represent";
  }
  if (operation == "parse") {
    Text text(decode_text(row.b));
    double value = 0;
    return parse_float(text.view(), &value) ? float_cell(value) : "!";
  }
  if (operation == "fromhex") {
    Text text(decode_text(row.b));
    double value = 0;
    switch (parse_float_hex(text.view(), &value)) {
      case FloatHexStatus::kOk:
        return float_cell(value);
      case FloatHexStatus::kInvalid:
        return "!invalid";
      case FloatHexStatus::kOverflow:
        return "!overflow";
    }
  }
  double b = decode_float(row.b);
  if (operation == "pow") {
    double result = 0;
    switch (float_pow(a, b, &result)) {
      case FloatPowStatus::kOk:
        return float_cell(result);
      case FloatPowStatus::kComplexResult: {
        Complex value;
        bool fits = complex_pow({a, 0}, {b, 0}, &value) == ComplexStatus::kOk;
        return fits ? "complex" : "!OverflowError: complex exponentiation";
      }
      case FloatPowStatus::kZeroToNegative:
        return "!ZeroDivisionError: 0.0 cannot be raised to a negative power";
      case FloatPowStatus::kOverflow:
        return "!OverflowError: (34, 'Numerical result out of range')";
    }
  }
  if (operation == "divmod") {
    FloatDivision division = float_divmod(a, b);
    EXPECT_EQ(float_cell(float_mod(a, b)), float_cell(division.remainder));
    return float_cell(division.quotient) + " " + float_cell(division.remainder);
  }
  return "unknown operation";
}

TEST(FloatText, equals_cpython) {
  int failures = 0;
  for (const FloatRow& row : kFloatRows) {
    std::string result = float_case(row);
    if (result != row.expected && ++failures < 20) {
      ADD_FAILURE() << row.operation << " " << row.a << " " << row.b << "\n  got      " << result << "\n  expected "
                    << row.expected;
    }
  }
  EXPECT_EQ(failures, 0);
}

TEST(FloatText, rounds_half_to_even) {
  EXPECT_EQ(float_round_half_even(0.5), 0);
  EXPECT_EQ(float_round_half_even(1.5), 2);
  EXPECT_EQ(float_round_half_even(-2.5), -2);
}

struct ComplexRow {
  const char* operation;
  const char* a;
  const char* b;
  const char* expected;
};
constexpr ComplexRow kComplexRows[] = {
#include "tests/numeric/complex_cases.inc"
};

Complex decode_complex(std::string_view cell) {
  size_t space = cell.find(' ');
  return {decode_float(cell.substr(0, space)), decode_float(cell.substr(space + 1))};
}

std::string complex_cell(Complex value) {
  return float_cell(value.real) + " " + float_cell(value.imag);
}

std::string complex_case(const ComplexRow& row) {
  std::string_view operation = row.operation;
  if (operation == "parse") {
    Text text(decode_text(row.a));
    Complex value;
    return parse_complex(text.view(), &value) ? complex_cell(value) : "!";
  }
  if (operation == "repr") {
    char out[kComplexReprSize];
    return std::string(out, complex_repr({decode_float(row.a), decode_float(row.b)}, out));
  }
  if (operation == "hash") {
    return std::to_string(complex_hash({decode_float(row.a), decode_float(row.b)}));
  }
  Complex a = decode_complex(row.a);
  Complex b = decode_complex(row.b);
  Complex result;
  if (operation == "mul") {
    return complex_cell(complex_multiply(a, b));
  }
  if (operation == "abs") {
    double absolute = 0;
    return complex_abs(a, &absolute) == ComplexStatus::kOk ? float_cell(absolute)
                                                           : "!OverflowError: absolute value too large";
  }
  if (operation == "div") {
    return complex_divide(a, b, &result) == ComplexStatus::kOk ? complex_cell(result)
                                                               : "!ZeroDivisionError: complex division by zero";
  }
  switch (complex_pow(a, b, &result)) {
    case ComplexStatus::kOk:
      return complex_cell(result);
    case ComplexStatus::kZeroDivision:
      return "!ZeroDivisionError: 0.0 to a negative or complex power";
    case ComplexStatus::kOverflow:
      return "!OverflowError: complex exponentiation";
  }
  return "";
}

TEST(ComplexText, equals_cpython) {
  int failures = 0;
  for (const ComplexRow& row : kComplexRows) {
    std::string result = complex_case(row);
    if (result != row.expected && ++failures < 20) {
      ADD_FAILURE() << row.operation << " " << row.a << " " << row.b << "\n  got      " << result << "\n  expected "
                    << row.expected;
    }
  }
  EXPECT_EQ(failures, 0);
}

struct HashRow {
  const char* kind;
  const char* values;
  const char* expected;
};
constexpr HashRow kHashRows[] = {
#include "tests/numeric/hash_cases.inc"
};

TEST(Hash, combiners_equal_cpython) {
  for (const HashRow& row : kHashRows) {
    std::vector<int64_t> values;
    const char* p = row.values;
    for (char* end = nullptr; *p != 0; p = *end == ' ' ? end + 1 : end) {
      values.push_back(std::strtoll(p, &end, 10));
    }
    TupleHasher tuple;
    FrozenSetHasher set;
    for (int64_t value : values) {
      tuple.add(hash_int64(value));
      set.add(hash_int64(value));
    }
    std::string_view kind = row.kind;
    int64_t hash = kind == "tuple"       ? tuple.finish(values.size())
                   : kind == "frozenset" ? set.finish(values.size())
                                         : hash_int64(values[0]);
    EXPECT_EQ(std::to_string(hash), row.expected) << row.kind << " " << row.values;
  }
}

}  // namespace
}  // namespace pyexec
