// SPDX-License-Identifier: Apache-2.0
//
// Text to float and complex. See float_text.h and complex_text.h. The exact conversion is std::from_chars; what is ours
// is Python's grammar and, for text that is not plain ASCII, a copy of the significant digits into a buffer of fixed
// size: beyond 768 digits only "is anything behind it not zero" matters.
#include <charconv>
#include <cmath>
#include <cstring>

#include "interpreter/numeric/complex_text.h"
#include "interpreter/numeric/digit_reader.h"
#include "interpreter/numeric/float_text.h"
#include "interpreter/numeric/round_double.h"

namespace pyexec {

namespace {

constexpr size_t kKeptDigits = 800;

template <class Unit>
class FloatReader {
 public:
  FloatReader(const Unit* text, size_t length) : text_(text), length_(length) {}

  size_t position = 0;

  bool at_end() const { return position == length_; }
  char32_t peek() const { return position < length_ ? static_cast<char32_t>(text_[position]) : 0; }
  void skip_space() {
    while (position < length_ && is_number_space(text_[position])) {
      ++position;
    }
  }
  bool accept(char32_t c) {
    if (position < length_ && text_[position] == c) {
      ++position;
      return true;
    }
    return false;
  }
  // One number with optional sign at the position; false (position unchanged) if there is none.
  bool number(double* value) {
    size_t start = position;
    bool negative = false;
    if (peek() == U'+' || peek() == U'-') {
      negative = peek() == U'-';
      ++position;
    }
    if (!magnitude(value)) {
      position = start;
      return false;
    }
    if (negative) {
      *value = -*value;
    }
    return true;
  }

 private:
  bool word(const char* lower) {
    size_t i = 0;
    for (; lower[i] != 0; ++i) {
      if (position + i >= length_ ||
          (static_cast<char32_t>(text_[position + i]) | 0x20) != static_cast<char32_t>(lower[i])) {
        return false;
      }
    }
    position += i;
    return true;
  }

  // A run of digits with single underscores between them; the run ends before an underscore that is not between digits.
  template <class Each>
  size_t digits(Each each) {
    size_t count = 0;
    while (position < length_) {
      char32_t c = text_[position];
      if (c == U'_' && count > 0 && position + 1 < length_ && number_digit(text_[position + 1]) >= 0) {
        ++position;
        continue;
      }
      int digit = number_digit(c);
      if (digit < 0) {
        break;
      }
      each(digit);
      ++count;
      ++position;
    }
    return count;
  }

  bool magnitude(double* value) {
    if (word("inf")) {
      word("inity");
      *value = HUGE_VAL;
      return true;
    }
    if (word("nan")) {
      *value = std::nan("");
      return true;
    }
    size_t kept = 0;       // digits in buffer_
    bool dropped = false;  // some digit beyond the buffer is not zero
    int64_t scale = 0;     // power of ten behind the kept digits
    auto keep = [&](int digit, int64_t dropped_scale, int64_t kept_scale) {
      if (kept == 0 && digit == 0) {
        scale += kept_scale;
      } else if (kept < kKeptDigits) {
        buffer_[kept++] = static_cast<char>('0' + digit);
        scale += kept_scale;
      } else {
        dropped |= digit != 0;
        scale += dropped_scale;
      }
    };
    size_t count = digits([&](int digit) { keep(digit, 1, 0); });
    if (peek() == U'.' && (count > 0 || (position + 1 < length_ && number_digit(text_[position + 1]) >= 0))) {
      ++position;
      count += digits([&](int digit) { keep(digit, 0, -1); });
    }
    if (count == 0) {
      return false;
    }
    int64_t exponent = 0;
    if (peek() == U'e' || peek() == U'E') {
      size_t before = position;
      ++position;
      bool negative = false;
      if (peek() == U'+' || peek() == U'-') {
        negative = peek() == U'-';
        ++position;
      }
      size_t exponent_digits = digits([&](int digit) {
        if (exponent < 1'000'000'000'000) {
          exponent = exponent * 10 + digit;
        }
      });
      if (exponent_digits == 0) {
        position = before;
      }
      exponent = negative ? -exponent : exponent;
    }
    if (kept == 0) {
      *value = 0;
      return true;
    }
    // 0.d1d2d3... * 10**magnitude_exponent: far outside the range of doubles needs no conversion.
    int64_t magnitude_exponent = scale + exponent + static_cast<int64_t>(kept);
    if (magnitude_exponent > 310 || magnitude_exponent < -400) {
      *value = magnitude_exponent > 0 ? HUGE_VAL : 0.0;
      return true;
    }
    if (kept <= 15 && scale + exponent == 0) {
      int64_t integral = 0;
      for (size_t i = 0; i < kept; ++i) {
        integral = integral * 10 + (buffer_[i] - '0');
      }
      *value = static_cast<double>(integral);
      return true;
    }
    if (dropped) {
      buffer_[kept++] = '1';
      --scale;
    }
    char* p = buffer_ + kept;
    *p++ = 'e';
    p = std::to_chars(p, buffer_ + sizeof buffer_, scale + exponent).ptr;
    double result = 0;
    auto status = std::from_chars(buffer_, p, result).ec;
    if (status == std::errc::result_out_of_range) {
      result = magnitude_exponent > 0 ? HUGE_VAL : 0.0;
    }
    *value = result;
    return true;
  }

  const Unit* text_;
  size_t length_;
  char buffer_[kKeptDigits + 32];
};

template <class Unit>
bool parse_float_units(const Unit* text, size_t length, double* value) {
  FloatReader<Unit> reader(text, length);
  reader.skip_space();
  if (!reader.number(value)) {
    return false;
  }
  reader.skip_space();
  return reader.at_end();
}

// The forms of complex_from_string_inner: number, numberj, number+numberj, and a bare sign before j.
template <class Unit>
bool parse_complex_units(const Unit* text, size_t length, Complex* value) {
  FloatReader<Unit> reader(text, length);
  auto imaginary_unit = [&] { return reader.accept(U'j') || reader.accept(U'J'); };
  *value = {};
  reader.skip_space();
  bool bracket = reader.accept(U'(');
  if (bracket) {
    reader.skip_space();
  }
  double first = 0;
  if (reader.number(&first)) {
    if (reader.peek() == U'+' || reader.peek() == U'-') {
      value->real = first;
      double second = 0;
      if (!reader.number(&second)) {
        second = reader.peek() == U'+' ? 1.0 : -1.0;
        ++reader.position;
      }
      value->imag = second;
      if (!imaginary_unit()) {
        return false;
      }
    } else if (imaginary_unit()) {
      value->imag = first;
    } else {
      value->real = first;
    }
  } else {
    value->imag = 1;
    if (reader.peek() == U'+' || reader.peek() == U'-') {
      value->imag = reader.peek() == U'+' ? 1.0 : -1.0;
      ++reader.position;
    }
    if (!imaginary_unit()) {
      return false;
    }
  }
  reader.skip_space();
  if (bracket) {
    if (!reader.accept(U')')) {
      return false;
    }
    reader.skip_space();
  }
  return reader.at_end();
}

}  // namespace

bool parse_float(TextView text, double* value) {
  return text.visit([&](const auto* units, size_t length) { return parse_float_units(units, length, value); });
}

bool parse_float_literal(std::string_view ascii, double* value) {
  return parse_float(TextView(ascii), value);
}

bool parse_complex(TextView text, Complex* value) {
  return text.visit([&](const auto* units, size_t length) { return parse_complex_units(units, length, value); });
}

FloatHexStatus parse_float_hex(TextView text, double* value) {
  size_t length = text.size();
  size_t i = 0;
  auto is_space = [&](size_t at) { return text[at] == U' ' || (text[at] >= U'\t' && text[at] <= U'\r'); };
  auto lower = [&](size_t at) { return at < length ? text[at] | 0x20 : 0; };
  auto word = [&](size_t at, std::string_view expected) {
    for (size_t k = 0; k < expected.size(); ++k) {
      if (lower(at + k) != static_cast<char32_t>(expected[k])) {
        return false;
      }
    }
    return true;
  };
  auto hex_digit = [&](size_t at) {
    char32_t c = at < length ? text[at] : 0;
    int digit = c < 0x80 ? number_digit_36(c) : -1;
    return digit < 16 ? digit : -1;
  };
  auto finish = [&](double magnitude, bool negative) {
    while (i < length && is_space(i)) {
      ++i;
    }
    *value = negative ? -magnitude : magnitude;
    return i == length ? FloatHexStatus::kOk : FloatHexStatus::kInvalid;
  };
  while (i < length && is_space(i)) {
    ++i;
  }
  bool negative = false;
  if (i < length && (text[i] == U'+' || text[i] == U'-')) {
    negative = text[i] == U'-';
    ++i;
  }
  if (word(i, "inf")) {
    i += word(i, "infinity") ? 8 : 3;
    return finish(HUGE_VAL, negative);
  }
  if (word(i, "nan")) {
    i += 3;
    return finish(std::nan(""), negative);
  }
  if (i < length && text[i] == U'0' && lower(i + 1) == U'x') {
    i += 2;
  }
  Rough rough;
  int64_t exponent = 0;  // of the mantissa's last bit
  bool any = false;
  bool point = false;
  for (; i < length; ++i) {
    if (text[i] == U'.' && !point) {
      point = true;
      continue;
    }
    int digit = hex_digit(i);
    if (digit < 0) {
      break;
    }
    any = true;
    if ((rough.mantissa >> 60) == 0) {
      rough.mantissa = rough.mantissa << 4 | static_cast<uint64_t>(digit);
      exponent -= point ? 4 : 0;
    } else {
      rough.sticky |= digit != 0;
      exponent += point ? 0 : 4;
    }
  }
  if (!any) {
    return FloatHexStatus::kInvalid;
  }
  int64_t given = 0;
  if (lower(i) == U'p') {
    ++i;
    bool minus = false;
    if (i < length && (text[i] == U'+' || text[i] == U'-')) {
      minus = text[i] == U'-';
      ++i;
    }
    if (i >= length || text[i] < U'0' || text[i] > U'9') {
      return FloatHexStatus::kInvalid;
    }
    for (; i < length && text[i] >= U'0' && text[i] <= U'9'; ++i) {
      if (given < 1'000'000'000'000'000) {
        given = given * 10 + static_cast<int64_t>(text[i] - U'0');
      }
    }
    given = minus ? -given : given;
  }
  if (rough.mantissa == 0) {
    return finish(0.0, negative);
  }
  while ((rough.mantissa >> 63) == 0) {
    rough.mantissa <<= 1;
    --exponent;
  }
  rough.exponent = exponent + given;
  double magnitude = 0;
  bool fits = round_to_double(rough, false, &magnitude);
  // Trailing garbage is reported before overflow.
  FloatHexStatus status = finish(magnitude, negative);
  return status == FloatHexStatus::kOk && !fits ? FloatHexStatus::kOverflow : status;
}

}  // namespace pyexec
