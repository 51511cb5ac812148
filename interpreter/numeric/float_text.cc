// SPDX-License-Identifier: Apache-2.0
//
// Float to text: repr, presentation types, hex. The layout rules are those of format_float_short in CPython's
// Python/pystrtod.c; the digits come from std::to_chars, which rounds the exact binary value half to even.
#include "interpreter/numeric/float_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

namespace pyexec {

namespace {

constexpr int64_t kMaxSignificant = 770;  // a double never has more than 767 significant decimal digits
constexpr int64_t kMaxFraction = 1075;    // nor more than 1,074 digits behind the point

// Decimal digits without point and the decimal exponent: value = 0.DIGITS * 10**point.
struct Decimal {
  char digits[800];
  int count = 0;
  int point = 0;
};

// From to_chars in scientific form, "d[.ddd]e[+-]xx".
void split_scientific(const char* text, const char* end, Decimal* out) {
  const char* e = end - 1;
  while (*e != 'e') {
    --e;
  }
  out->digits[0] = text[0];
  out->count = 1;
  if (e - text > 2) {
    size_t rest = static_cast<size_t>(e - text) - 2;
    std::memcpy(out->digits + 1, text + 2, rest);
    out->count += static_cast<int>(rest);
  }
  int exponent = 0;
  for (const char* p = e + 2; p < end; ++p) {
    exponent = exponent * 10 + (*p - '0');
  }
  out->point = (e[1] == '-' ? -exponent : exponent) + 1;
}

void strip_trailing_zeros(Decimal* decimal) {
  while (decimal->count > 1 && decimal->digits[decimal->count - 1] == '0') {
    --decimal->count;
  }
}

// "e+05", "e-300": at least two digits.
char* write_exponent(int exponent, char letter, char* out) {
  *out++ = letter;
  *out++ = exponent < 0 ? '-' : '+';
  unsigned magnitude = static_cast<unsigned>(exponent < 0 ? -exponent : exponent);
  if (magnitude >= 100) {
    *out++ = static_cast<char>('0' + magnitude / 100);
    magnitude %= 100;
  }
  *out++ = static_cast<char>('0' + magnitude / 10);
  *out++ = static_cast<char>('0' + magnitude % 10);
  return out;
}

size_t write_repr(double value, bool dot_zero, char* out) {
  char* p = out;
  if (std::signbit(value) && !std::isnan(value)) {
    *p++ = '-';
    value = -value;
  }
  if (!std::isfinite(value)) {
    std::memcpy(p, std::isnan(value) ? "nan" : "inf", 3);
    return static_cast<size_t>(p + 3 - out);
  }
  // Integral values below 10**15 are their own shortest digits, trailing zeros apart.
  if (value < 1e15) {
    auto integral = static_cast<uint64_t>(value);
    if (static_cast<double>(integral) == value) {
      p = std::to_chars(p, p + 20, integral).ptr;
      if (dot_zero) {
        *p++ = '.';
        *p++ = '0';
      }
      return static_cast<size_t>(p - out);
    }
  }
  char text[32];
  auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::scientific).ptr;
  Decimal decimal;
  split_scientific(text, end, &decimal);
  int point = decimal.point;
  auto count = decimal.count;
  const char* digits = decimal.digits;
  if (point <= -4 || point > 16) {
    *p++ = digits[0];
    if (count > 1) {
      *p++ = '.';
      std::memcpy(p, digits + 1, static_cast<size_t>(count) - 1);
      p += count - 1;
    }
    p = write_exponent(point - 1, 'e', p);
  } else if (point <= 0) {
    *p++ = '0';
    *p++ = '.';
    std::memset(p, '0', static_cast<size_t>(-point));
    p += -point;
    std::memcpy(p, digits, static_cast<size_t>(count));
    p += count;
  } else if (count > point) {
    std::memcpy(p, digits, static_cast<size_t>(point));
    p += point;
    *p++ = '.';
    std::memcpy(p, digits + point, static_cast<size_t>(count - point));
    p += count - point;
  } else {
    std::memcpy(p, digits, static_cast<size_t>(count));
    p += count;
    std::memset(p, '0', static_cast<size_t>(point - count));
    p += point - count;
    if (dot_zero) {
      *p++ = '.';
      *p++ = '0';
    }
  }
  return static_cast<size_t>(p - out);
}

// Fixed notation, by far the most common: the digits need no rearranging.
void format_fixed(double magnitude, int64_t precision, bool alternate, FloatDigits* out) {
  int64_t digits = std::min(precision, kMaxFraction);
  char* end = std::to_chars(out->buffer, out->buffer + sizeof out->buffer, magnitude, std::chars_format::fixed,
                            static_cast<int>(digits))
                  .ptr;
  auto length = static_cast<size_t>(end - out->buffer);
  NumberText& text = out->text;
  if (digits == 0) {
    text.integer = {out->buffer, length};
  } else {
    auto fraction = static_cast<size_t>(digits);
    text.integer = {out->buffer, length - fraction - 1};
    text.fraction = {out->buffer + length - fraction, fraction};
  }
  text.fraction_zeros = static_cast<size_t>(precision - digits);
  text.has_point = precision > 0 || alternate;
}

}  // namespace

size_t float_repr(double value, char out[kFloatReprSize]) {
  return write_repr(value, true, out);
}

size_t float_repr_short(double value, char out[kFloatReprSize]) {
  return write_repr(value, false, out);
}

void format_float_digits(double value, const FloatFormat& format, FloatDigits* out) {
  NumberText& text = out->text;
  text = NumberText{};
  char type = format.type;
  int64_t precision = format.precision;
  bool upper_case = type == 'E' || type == 'F' || type == 'G';
  if (upper_case) {
    type = static_cast<char>(type - 'A' + 'a');
  }
  if (type == '%') {
    value *= 100;
    type = 'f';
    text.suffix = "%";
  }
  text.negative = std::signbit(value) && !std::isnan(value);
  if (!std::isfinite(value)) {
    text.is_finite = false;
    text.integer = std::isnan(value) ? (upper_case ? "NAN" : "nan") : (upper_case ? "INF" : "inf");
    return;
  }
  double magnitude = std::fabs(value);
  if (type == 'f') {
    format_fixed(magnitude, precision, format.alternate, out);
  } else {
    Decimal decimal;
    char raw[820];
    char* end;
    if (type == 'r') {
      end = std::to_chars(raw, raw + sizeof raw, magnitude, std::chars_format::scientific).ptr;
    } else {
      if (type == 'g' && precision == 0) {
        precision = 1;
      }
      int64_t wanted = type == 'e' ? precision : precision - 1;
      end = std::to_chars(raw, raw + sizeof raw, magnitude, std::chars_format::scientific,
                          static_cast<int>(std::min(wanted, kMaxSignificant - 1)))
                .ptr;
    }
    split_scientific(raw, end, &decimal);
    if (type == 'g') {
      strip_trailing_zeros(&decimal);
    }
    int64_t point = decimal.point;
    int64_t digits_end = decimal.count;
    bool use_exponent = false;
    if (type == 'e') {
      use_exponent = true;
      digits_end = precision + 1;
    } else if (type == 'g') {
      use_exponent = point <= -4 || point > precision - (format.add_dot_zero ? 1 : 0);
      if (format.alternate) {
        digits_end = precision;
      }
    } else {
      use_exponent = point <= -4 || point > 16;
    }
    int exponent = 0;
    if (use_exponent) {
      exponent = static_cast<int>(point) - 1;
      point = 1;
    }
    int64_t least_end = !use_exponent && format.add_dot_zero ? point + 1 : point;
    digits_end = std::max(digits_end, least_end);
    // Integer part, then fraction, both into the buffer.
    char* p = out->buffer;
    if (point <= 0) {
      *p++ = '0';
    } else {
      int64_t have = std::min<int64_t>(point, decimal.count);
      std::memcpy(p, decimal.digits, static_cast<size_t>(have));
      std::memset(p + have, '0', static_cast<size_t>(point - have));
      p += point;
    }
    text.integer = {out->buffer, static_cast<size_t>(p - out->buffer)};
    char* fraction = p;
    if (point < 0) {
      std::memset(p, '0', static_cast<size_t>(-point));
      p += -point;
    }
    int64_t from = std::max<int64_t>(point, 0);
    int64_t have = std::max<int64_t>(std::min<int64_t>(decimal.count, digits_end) - from, 0);
    std::memcpy(p, decimal.digits + from, static_cast<size_t>(have));
    p += have;
    text.fraction = {fraction, static_cast<size_t>(p - fraction)};
    text.fraction_zeros = static_cast<size_t>(std::max<int64_t>(digits_end - from - have, 0));
    text.has_point = digits_end > point || format.alternate;
    if (use_exponent) {
      char* suffix = p;
      p = write_exponent(exponent, upper_case ? 'E' : 'e', p);
      text.suffix = {suffix, static_cast<size_t>(p - suffix)};
    }
  }
  if (format.no_negative_zero && text.negative) {
    auto zeros = [](std::string_view s) { return s.find_first_not_of('0') == std::string_view::npos; };
    if (zeros(text.integer) && zeros(text.fraction)) {
      text.negative = false;
    }
  }
}

size_t float_hex(double value, char out[kFloatHexSize]) {
  char* p = out;
  if (!std::isfinite(value)) {
    return write_repr(value, false, out);
  }
  if (std::signbit(value)) {
    *p++ = '-';
  }
  if (value == 0) {
    std::memcpy(p, "0x0.0p+0", 8);
    return static_cast<size_t>(p + 8 - out);
  }
  int exponent = 0;
  double fraction = std::frexp(std::fabs(value), &exponent);
  int shift = 1 - std::max(-1021 - exponent, 0);  // subnormals keep exponent -1022 and start with 0
  auto bits = static_cast<uint64_t>(std::ldexp(fraction, shift + 52));
  exponent -= shift;
  *p++ = '0';
  *p++ = 'x';
  *p++ = static_cast<char>('0' + (bits >> 52));
  *p++ = '.';
  for (int nibble = 12; nibble >= 0; --nibble) {
    *p++ = "0123456789abcdef"[(bits >> (4 * nibble)) & 15];
  }
  *p++ = 'p';
  *p++ = exponent < 0 ? '-' : '+';
  p = std::to_chars(p, out + kFloatHexSize, exponent < 0 ? -exponent : exponent).ptr;
  return static_cast<size_t>(p - out);
}

}  // namespace pyexec
