// SPDX-License-Identifier: Apache-2.0
//
// Parsing of the format mini-language and of `%` conversions, and the checks per type. See format_spec.h. The order of
// the checks is that of Python/formatter_unicode.c in CPython 3.11: it decides which of two errors is reported.
#include "interpreter/numeric/format_spec.h"

#include <climits>

#include "interpreter/text/unicode.h"
#include "interpreter/text/utf8.h"

namespace pyexec {

namespace {

bool is_align(char32_t c) {
  return c == U'<' || c == U'>' || c == U'=' || c == U'^';
}

// Unicode decimal digits count. False when the number passes `limit`.
bool read_number(TextView text, size_t* position, int64_t limit, int64_t* number) {
  size_t i = *position;
  int64_t value = -1;
  for (; i < text.size(); ++i) {
    int digit = unicode::decimal_value(text[i]);
    if (digit < 0) {
      break;
    }
    value = value < 0 ? 0 : value;
    if (value > (limit - digit) / 10) {
      return false;
    }
    value = value * 10 + digit;
  }
  *position = i;
  *number = value;
  return true;
}

// CPython shows a code outside printable ASCII as \x and hexadecimal digits.
std::string code_text(char32_t code) {
  if (code > 32 && code < 128) {
    return std::string(1, static_cast<char>(code));
  }
  char digits[64];
  size_t count = uint64_to_digits(code, 16, false, digits);
  return "\\x" + std::string(digits, count);
}

}  // namespace

FormatError parse_format_spec(TextView text, char default_align, FormatSpec* spec) {
  *spec = FormatSpec{};
  spec->align = default_align;
  size_t size = text.size();
  size_t i = 0;
  bool fill_given = false;
  if (size >= 2 && is_align(text[1])) {
    spec->fill = text[0];
    spec->align = static_cast<char>(text[1]);
    spec->align_given = fill_given = true;
    i = 2;
  } else if (size >= 1 && is_align(text[0])) {
    spec->align = static_cast<char>(text[0]);
    spec->align_given = true;
    i = 1;
  }
  if (i < size && (text[i] == U'+' || text[i] == U'-' || text[i] == U' ')) {
    spec->sign = static_cast<char>(text[i++]);
  }
  if (i < size && text[i] == U'z') {
    spec->no_negative_zero = true;
    ++i;
  }
  if (i < size && text[i] == U'#') {
    spec->alternate = true;
    ++i;
  }
  if (!fill_given && i < size && text[i] == U'0') {
    spec->fill = U'0';
    spec->zero_padded = true;
    if (!spec->align_given && default_align == '>') {
      spec->align = '=';
    }
    ++i;
  }
  if (!read_number(text, &i, INT64_MAX, &spec->width)) {
    return {FormatErrorKind::kTooManyWidthDigits};
  }
  if (i < size && text[i] == U',') {
    spec->grouping = ',';
    ++i;
  }
  if (i < size && text[i] == U'_') {
    if (spec->grouping != 0) {
      return {FormatErrorKind::kBothCommaAndUnderscore};
    }
    spec->grouping = '_';
    ++i;
  }
  if (i < size && text[i] == U',' && spec->grouping == '_') {
    return {FormatErrorKind::kBothCommaAndUnderscore};
  }
  if (i < size && text[i] == U'.') {
    ++i;
    if (!read_number(text, &i, INT64_MAX, &spec->precision)) {
      return {FormatErrorKind::kTooManyWidthDigits};
    }
    if (spec->precision < 0) {
      return {FormatErrorKind::kMissingPrecision};
    }
  }
  if (size - i > 1) {
    return {FormatErrorKind::kInvalidSpecifier};
  }
  if (i < size) {
    spec->type = text[i];
  }
  if (spec->grouping != 0) {
    char32_t type = spec->type == 0 && default_align == '<' ? U's' : spec->type;
    bool any = type == 0 || type == U'd' || (is_float_code(type));
    bool underscore_only = type == U'b' || type == U'o' || type == U'x' || type == U'X';
    if (!any && !(underscore_only && spec->grouping == '_')) {
      return {FormatErrorKind::kGroupingWithType, type, spec->grouping};
    }
  }
  return {};
}

FormatError check_string_spec(const FormatSpec& spec) {
  if (spec.type != 0 && spec.type != U's') {
    return {FormatErrorKind::kUnknownCode, spec.type};
  }
  if (spec.sign != 0) {
    return {spec.sign == ' ' ? FormatErrorKind::kSpaceInString : FormatErrorKind::kSignInString};
  }
  if (spec.no_negative_zero) {
    return {FormatErrorKind::kNegativeZeroInString};
  }
  if (spec.alternate) {
    return {FormatErrorKind::kAlternateInString};
  }
  if (spec.align == '=') {
    return {FormatErrorKind::kEqualsInString};
  }
  return {};
}

FormatError check_int_spec(const FormatSpec& spec) {
  switch (spec.type) {
    case 0:
    case U'b':
    case U'c':
    case U'd':
    case U'n':
    case U'o':
    case U'x':
    case U'X':
      break;
    default:
      return {FormatErrorKind::kUnknownCode, spec.type};
  }
  if (spec.precision >= 0) {
    return {FormatErrorKind::kPrecisionInInt};
  }
  if (spec.no_negative_zero) {
    return {FormatErrorKind::kNegativeZeroInInt};
  }
  if (spec.type == U'c') {
    if (spec.sign != 0) {
      return {FormatErrorKind::kSignWithC};
    }
    if (spec.alternate) {
      return {FormatErrorKind::kAlternateWithC};
    }
  }
  return {};
}

FormatError check_float_spec(const FormatSpec& spec) {
  if (spec.type != 0 && spec.type != U'n' && !is_float_code(spec.type)) {
    return {FormatErrorKind::kUnknownCode, spec.type};
  }
  if (spec.precision > INT_MAX) {
    return {FormatErrorKind::kPrecisionTooBig};
  }
  return {};
}

FormatError check_complex_spec(const FormatSpec& spec) {
  if (spec.type != 0 && spec.type != U'n' && (!is_float_code(spec.type) || spec.type == U'%')) {
    return {FormatErrorKind::kUnknownCode, spec.type};
  }
  if (spec.precision > INT_MAX) {
    return {FormatErrorKind::kPrecisionTooBig};
  }
  if (spec.fill == U'0') {
    return {FormatErrorKind::kZeroPadInComplex};
  }
  if (spec.align == '=') {
    return {FormatErrorKind::kEqualsInComplex};
  }
  return {};
}

FormatError check_char_value(bool fits_int64, int64_t value) {
  if (!fits_int64) {
    return {FormatErrorKind::kCodeBeyondLong};
  }
  if (value < 0 || value > static_cast<int64_t>(kMaxCodePoint)) {
    return {FormatErrorKind::kCodeOutOfRange};
  }
  return {};
}

std::string format_error_message(FormatError error, std::string_view type_name, TextView spec) {
  switch (error.kind) {
    case FormatErrorKind::kNone:
      return "";
    case FormatErrorKind::kInvalidSpecifier:
      return "Invalid format specifier '" + utf8::to_string_lossy(spec) + "' for object of type '" +
             std::string(type_name) + "'";
    case FormatErrorKind::kTooManyWidthDigits:
      return "Too many decimal digits in format string";
    case FormatErrorKind::kMissingPrecision:
      return "Format specifier missing precision";
    case FormatErrorKind::kBothCommaAndUnderscore:
      return "Cannot specify both ',' and '_'.";
    case FormatErrorKind::kGroupingWithType:
      return std::string("Cannot specify '") + error.grouping + "' with '" + code_text(error.code) + "'.";
    case FormatErrorKind::kUnknownCode:
      return "Unknown format code '" + code_text(error.code) + "' for object of type '" + std::string(type_name) + "'";
    case FormatErrorKind::kPrecisionInInt:
      return "Precision not allowed in integer format specifier";
    case FormatErrorKind::kNegativeZeroInInt:
      return "Negative zero coercion (z) not allowed in integer format specifier";
    case FormatErrorKind::kSignWithC:
      return "Sign not allowed with integer format specifier 'c'";
    case FormatErrorKind::kAlternateWithC:
      return "Alternate form (#) not allowed with integer format specifier 'c'";
    case FormatErrorKind::kPrecisionTooBig:
      return "precision too big";
    case FormatErrorKind::kSignInString:
      return "Sign not allowed in string format specifier";
    case FormatErrorKind::kSpaceInString:
      return "Space not allowed in string format specifier";
    case FormatErrorKind::kNegativeZeroInString:
      return "Negative zero coercion (z) not allowed in string format specifier";
    case FormatErrorKind::kAlternateInString:
      return "Alternate form (#) not allowed in string format specifier";
    case FormatErrorKind::kEqualsInString:
      return "'=' alignment not allowed in string format specifier";
    case FormatErrorKind::kZeroPadInComplex:
      return "Zero padding is not allowed in complex format specifier";
    case FormatErrorKind::kEqualsInComplex:
      return "'=' alignment flag is not allowed in complex format specifier";
    case FormatErrorKind::kCodeOutOfRange:
      return "%c arg not in range(0x110000)";
    case FormatErrorKind::kCodeBeyondLong:
      return "Python int too large to convert to C long";
  }
  return "";
}

// ---- `%` formatting -----------------------------------------------------------------------------------------------

PercentError parse_percent_spec(TextView format, size_t position, PercentSpec* spec) {
  *spec = PercentSpec{};
  size_t size = format.size();
  size_t i = position;
  if (i < size && format[i] == U'(') {
    int depth = 1;
    spec->has_key = true;
    spec->key_start = ++i;
    for (; i < size; ++i) {
      if (format[i] == U'(') {
        ++depth;
      } else if (format[i] == U')' && --depth == 0) {
        break;
      }
    }
    if (i >= size) {
      return PercentError::kIncompleteKey;
    }
    spec->key_end = i++;
  }
  for (bool flags = true; flags && i < size;) {
    switch (format[i]) {
      case U'-':
        spec->left = true;
        break;
      case U'+':
        spec->plus = true;
        break;
      case U' ':
        spec->space = true;
        break;
      case U'#':
        spec->alternate = true;
        break;
      case U'0':
        spec->zero = true;
        break;
      default:
        flags = false;
        continue;
    }
    ++i;
  }
  // Only ASCII digits here.
  auto number = [&](int64_t limit, int64_t* value) {
    int64_t result = 0;
    for (; i < size && format[i] >= U'0' && format[i] <= U'9'; ++i) {
      auto digit = static_cast<int64_t>(format[i] - U'0');
      if (result > (limit - digit) / 10) {
        return false;
      }
      result = result * 10 + digit;
    }
    *value = result;
    return true;
  };
  if (i < size && format[i] == U'*') {
    spec->width_from_args = true;
    ++i;
  } else if (i < size && format[i] >= U'0' && format[i] <= U'9') {
    if (!number(INT64_MAX, &spec->width)) {
      return PercentError::kWidthTooBig;
    }
  }
  if (i < size && format[i] == U'.') {
    ++i;
    if (i < size && format[i] == U'*') {
      spec->precision_from_args = true;
      spec->precision = 0;
      ++i;
    } else if (!number(INT_MAX, &spec->precision)) {
      return PercentError::kPrecisionTooBig;
    }
  }
  if (i < size && (format[i] == U'h' || format[i] == U'l' || format[i] == U'L')) {
    ++i;
  }
  if (i >= size) {
    return PercentError::kIncomplete;
  }
  spec->conversion = format[i];
  spec->conversion_index = i;
  spec->end = i + 1;
  return PercentError::kNone;
}

FormatSpec percent_number_spec(const PercentSpec& spec) {
  FormatSpec result;
  result.align = spec.left ? '<' : spec.zero ? '=' : '>';
  result.fill = spec.zero && !spec.left ? U'0' : U' ';
  result.align_given = true;
  result.sign = spec.plus ? '+' : spec.space ? ' ' : '\0';
  result.alternate = spec.alternate;
  result.width = spec.width;
  char32_t type = spec.conversion;
  result.type = type == U'i' || type == U'u' ? U'd' : type;
  if (is_float_code(result.type)) {
    result.precision = spec.precision;
  }
  return result;
}

FormatSpec percent_string_spec(const PercentSpec& spec) {
  FormatSpec result;
  result.align = spec.left ? '<' : '>';
  result.align_given = true;
  result.width = spec.width;
  result.precision = spec.conversion == U'c' ? -1 : spec.precision;
  return result;
}

void apply_percent_precision(const PercentSpec& spec, NumberText* text) {
  if (spec.precision > static_cast<int64_t>(text->integer.size())) {
    text->leading_zeros = static_cast<size_t>(spec.precision) - text->integer.size();
  }
}

}  // namespace pyexec
