// SPDX-License-Identifier: Apache-2.0
//
// format() and `%` of numbers and strings against CPython's results, error messages included.
#include <gtest/gtest.h>

#include "interpreter/numeric/format_spec.h"
#include "interpreter/numeric/int_text.h"
#include "tests/numeric/test_support.h"

namespace pyexec {
namespace {

using test::decode_float;
using test::decode_text;
using test::Number;
using test::Text;
using test::written;

struct Row {
  const char* kind;
  const char* value;
  const char* spec;
  const char* expected;
};
constexpr Row kFormatRows[] = {
#include "tests/numeric/format_cases.inc"
};

template <class Layout>
std::string laid_out(const Layout& layout) {
  return written(layout.size(), [&](auto* out) { layout.write(out); });
}

std::string failed(FormatError error, std::string_view type, TextView spec) {
  bool overflow = error.kind == FormatErrorKind::kCodeOutOfRange || error.kind == FormatErrorKind::kCodeBeyondLong;
  // The message is UTF-8 (surrogates escaped); the rows hold escapes.
  std::string message = format_error_message(error, type, spec);
  utf8::Scan scan = utf8::scan({reinterpret_cast<const uint8_t*>(message.data()), message.size()});
  std::u32string wide(scan.length, U' ');
  utf8::decode({reinterpret_cast<const uint8_t*>(message.data()), message.size()}, wide.data());
  return (overflow ? "!OverflowError: " : "!ValueError: ") + test::encode_text(TextView(wide));
}

std::string format_float(const FormatSpec& spec, double value) {
  FloatDigits digits;
  make_float_text(spec, value, &digits);
  return laid_out(NumberLayout(spec, digits.text));
}

std::string format_int(const FormatSpec& spec, const Number& number) {
  if (bigint::fits_int64(number.view())) {
    IntDigits digits;
    make_int_text(spec, bigint::to_int64(number.view()), &digits);
    return laid_out(NumberLayout(spec, digits.text));
  }
  int base = int_spec_base(spec);
  std::string digits(bigint::digits_bound(number.view(), base), '\0');
  std::vector<bigint::Limb> scratch(bigint::digits_scratch_limbs(number.view(), base));
  size_t count = bigint::to_digits(number.view(), base, digits.data(), scratch.data());
  return laid_out(NumberLayout(spec, make_big_int_text(spec, number.negative, digits.data(), count)));
}

std::string run(const Row& row) {
  std::string_view kind = row.kind;
  Text spec_text(decode_text(row.spec));
  FormatSpec spec;
  FormatError error = parse_format_spec(spec_text.view(), kind == "str" ? '<' : '>', &spec);
  auto failure = [&] { return failed(error, row.kind, spec_text.view()); };
  if (!error.ok()) {
    return failure();
  }
  if (kind == "str") {
    error = check_string_spec(spec);
    Text value(decode_text(row.value));
    return error.ok() ? laid_out(StringLayout(spec, value.view())) : failure();
  }
  if (kind == "complex") {
    error = check_complex_spec(spec);
    std::string_view cell = row.value;
    size_t space = cell.find(' ');
    Complex value{decode_float(cell.substr(0, space)), decode_float(cell.substr(space + 1))};
    return error.ok() ? laid_out(ComplexLayout(spec, value)) : failure();
  }
  if (kind == "float") {
    error = check_float_spec(spec);
    return error.ok() ? format_float(spec, decode_float(row.value)) : failure();
  }
  Number number(row.value);
  if (is_float_code(spec.type)) {
    error = check_float_spec(spec);
    double value = 0;
    if (!bigint::to_double(number.view(), &value)) {
      return "!OverflowError: int too large to convert to float";
    }
    return error.ok() ? format_float(spec, value) : failure();
  }
  error = check_int_spec(spec);
  if (!error.ok()) {
    return failure();
  }
  if (spec.type == U'c') {
    bool small = bigint::fits_int64(number.view());
    error = check_char_value(small, small ? bigint::to_int64(number.view()) : 0);
    return error.ok() ? laid_out(CharLayout(spec, static_cast<char32_t>(bigint::to_int64(number.view())))) : failure();
  }
  return format_int(spec, number);
}

TEST(Format, equals_cpython) {
  int failures = 0;
  for (const Row& row : kFormatRows) {
    std::string result = run(row);
    if (result != row.expected && ++failures < 20) {
      ADD_FAILURE() << row.kind << " " << row.value << " '" << row.spec << "'\n  got      " << result << "\n  expected "
                    << row.expected;
    }
  }
  EXPECT_EQ(failures, 0);
}

constexpr Row kPercentRows[] = {
#include "tests/numeric/percent_cases.inc"
};

std::string percent(const Row& row) {
  Text format(decode_text(row.spec));
  PercentSpec spec;
  switch (parse_percent_spec(format.view(), 1, &spec)) {
    case PercentError::kNone:
      break;
    case PercentError::kIncompleteKey:
      return "incomplete format key";
    case PercentError::kIncomplete:
      return "incomplete format";
    case PercentError::kWidthTooBig:
      return "width too big";
    case PercentError::kPrecisionTooBig:
      return "precision too big";
  }
  EXPECT_EQ(spec.end, format.view().size());
  FormatSpec number = percent_number_spec(spec);
  if (std::string_view(row.kind) == "float") {
    return format_float(number, decode_float(row.value));
  }
  Number value(row.value);
  if (bigint::fits_int64(value.view())) {
    IntDigits digits;
    make_int_text(number, bigint::to_int64(value.view()), &digits);
    apply_percent_precision(spec, &digits.text);
    return laid_out(NumberLayout(number, digits.text));
  }
  int base = int_spec_base(number);
  std::string digits(bigint::digits_bound(value.view(), base), '\0');
  std::vector<bigint::Limb> scratch(bigint::digits_scratch_limbs(value.view(), base));
  size_t count = bigint::to_digits(value.view(), base, digits.data(), scratch.data());
  NumberText text = make_big_int_text(number, value.negative, digits.data(), count);
  apply_percent_precision(spec, &text);
  return laid_out(NumberLayout(number, text));
}

TEST(Format, percent_equals_cpython) {
  int failures = 0;
  for (const Row& row : kPercentRows) {
    std::string result = percent(row);
    if (result != row.expected && ++failures < 20) {
      ADD_FAILURE() << row.value << " '" << row.spec << "'\n  got      " << result << "\n  expected " << row.expected;
    }
  }
  EXPECT_EQ(failures, 0);
}

TEST(Format, percent_spec_names_its_parts) {
  PercentSpec spec;
  EXPECT_EQ(parse_percent_spec(TextView("%(name)-*.*f|"), 1, &spec), PercentError::kNone);
  EXPECT_TRUE(spec.has_key && spec.left && spec.width_from_args && spec.precision_from_args);
  EXPECT_EQ(spec.key_start, 2u);
  EXPECT_EQ(spec.key_end, 6u);
  EXPECT_EQ(spec.conversion, U'f');
  EXPECT_EQ(spec.conversion_index, 11u);
  EXPECT_EQ(spec.end, 12u);
  EXPECT_EQ(parse_percent_spec(TextView("%-10.3s"), 1, &spec), PercentError::kNone);
  EXPECT_EQ(laid_out(StringLayout(percent_string_spec(spec), TextView("abcdef"))), "abc       ");
}

TEST(Format, sizes_are_known_without_the_work) {
  FormatSpec spec;
  ASSERT_TRUE(parse_format_spec(TextView("2000000000,.2000000000f"), '>', &spec).ok());
  ASSERT_TRUE(check_float_spec(spec).ok());
  FloatDigits digits;
  make_float_text(spec, 1e10, &digits);
  EXPECT_EQ(NumberLayout(spec, digits.text).size().length, 2000000015u);
}

}  // namespace
}  // namespace pyexec
