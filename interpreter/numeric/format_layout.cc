// SPDX-License-Identifier: Apache-2.0
//
// Layout of formatted values: number parts, grouping, zero fill and padding. See format_spec.h. A layout is a plan that
// knows its size; writing it cannot fail.
#include <algorithm>
#include <cmath>
#include <cstring>

#include "interpreter/numeric/format_spec.h"
#include "interpreter/numeric/int_text.h"
#include "interpreter/text/utf8.h"

namespace pyexec {

namespace {

template <class Unit>
Unit* put(Unit* out, std::string_view ascii) {
  for (char c : ascii) {
    *out++ = static_cast<Unit>(static_cast<unsigned char>(c));
  }
  return out;
}

template <class Unit>
Unit* put_fill(Unit* out, size_t count, char32_t fill) {
  return std::fill_n(out, count, static_cast<Unit>(fill));
}

struct Padding {
  size_t left = 0;
  size_t right = 0;
};

// '=' does not reach here for text and complex numbers; it then means what '<' does.
Padding pad(size_t length, int64_t width, char align) {
  if (width < 0 || static_cast<uint64_t>(width) <= length) {
    return {};
  }
  size_t total = static_cast<size_t>(width) - length;
  switch (align) {
    case '>':
      return {total, 0};
    case '^':
      return {total / 2, total - total / 2};
    default:
      return {0, total};
  }
}

// Length of `digits` digits with separators, zero-filled to at least `least` characters. A separator never leads, so
// the result may be one longer than `least`.
size_t grouped_length(size_t digits, int64_t least, char grouping, size_t group) {
  if (grouping == 0) {
    return least > 0 ? std::max(digits, static_cast<size_t>(least)) : digits;
  }
  size_t length = digits + (digits - 1) / group;
  if (least > 0 && length < static_cast<size_t>(least)) {
    length = static_cast<size_t>(least);
    if (length % (group + 1) == 0) {
      ++length;
    }
  }
  return length;
}

char number_sign(char sign, bool negative) {
  if (negative) {
    return '-';
  }
  return sign == '+' || sign == ' ' ? sign : '\0';
}

FloatFormat float_format(const FormatSpec& spec) {
  FloatFormat format;
  format.alternate = spec.alternate;
  format.no_negative_zero = spec.no_negative_zero;
  format.precision = spec.precision < 0 ? 6 : spec.precision;
  if (spec.type == 0) {
    format.type = spec.precision < 0 ? 'r' : 'g';
    format.add_dot_zero = true;
  } else {
    format.type = spec.type == U'n' ? 'g' : static_cast<char>(spec.type);
  }
  return format;
}

}  // namespace

// ---- str ----------------------------------------------------------------------------------------------------------

StringLayout::StringLayout(const FormatSpec& spec, TextView text) : text_(text), fill_(spec.fill) {
  if (spec.precision >= 0 && static_cast<uint64_t>(spec.precision) < text.size()) {
    text_ = text.slice(0, static_cast<size_t>(spec.precision));
  }
  Padding padding = pad(text_.size(), spec.width, spec.align);
  left_ = padding.left;
  right_ = padding.right;
  is_wide_ =
      (left_ + right_ > 0 && fill_ > 0xFF) || (text_.is_wide() && !utf8::fits_latin1(text_.ucs4(), text_.size()));
}

TextSize StringLayout::size() const {
  return {left_ + text_.size() + right_, is_wide_};
}

template <class Unit>
void StringLayout::write_units(Unit* out) const {
  out = put_fill(out, left_, fill_);
  out = text_.visit([&](const auto* units, size_t length) {
    for (size_t i = 0; i < length; ++i) {
      out[i] = static_cast<Unit>(units[i]);
    }
    return out + length;
  });
  put_fill(out, right_, fill_);
}

void StringLayout::write(Latin1* out) const {
  write_units(out);
}
void StringLayout::write(Ucs4* out) const {
  write_units(out);
}

// ---- numbers ------------------------------------------------------------------------------------------------------

int int_spec_base(const FormatSpec& spec) {
  switch (spec.type) {
    case U'b':
      return 2;
    case U'o':
      return 8;
    case U'x':
    case U'X':
      return 16;
    default:
      return 10;
  }
}

static std::string_view int_prefix(const FormatSpec& spec) {
  if (!spec.alternate) {
    return {};
  }
  switch (spec.type) {
    case U'b':
      return "0b";
    case U'o':
      return "0o";
    case U'x':
      return "0x";
    case U'X':
      return "0X";
    default:
      return {};
  }
}

void make_int_text(const FormatSpec& spec, int64_t value, IntDigits* out) {
  out->text = NumberText{};
  out->text.negative = value < 0;
  uint64_t magnitude = value < 0 ? uint64_t{0} - static_cast<uint64_t>(value) : static_cast<uint64_t>(value);
  size_t count = uint64_to_digits(magnitude, int_spec_base(spec), spec.type == U'X', out->buffer);
  out->text.integer = {out->buffer, count};
  out->text.prefix = int_prefix(spec);
}

NumberText make_big_int_text(const FormatSpec& spec, bool negative, char* digits, size_t count) {
  if (spec.type == U'X') {
    for (size_t i = 0; i < count; ++i) {
      digits[i] = static_cast<char>(digits[i] >= 'a' ? digits[i] - 'a' + 'A' : digits[i]);
    }
  }
  NumberText text;
  text.negative = negative;
  text.integer = {digits, count};
  text.prefix = int_prefix(spec);
  return text;
}

void make_float_text(const FormatSpec& spec, double value, FloatDigits* out) {
  format_float_digits(value, float_format(spec), out);
}

NumberLayout::NumberLayout(const FormatSpec& spec, const NumberText& text) : text_(text), fill_(spec.fill) {
  sign_ = number_sign(spec.sign, text.negative);
  grouping_ = spec.grouping;
  group_size_ = int_spec_base(spec) == 10 ? 3 : 4;
  size_t rest = (sign_ != 0 ? 1 : 0) + text.prefix.size() + (text.has_point ? 1 : 0) + text.fraction.size() +
                text.fraction_zeros + text.suffix.size();
  if (text.is_finite) {
    int64_t least = spec.fill == U'0' && spec.align == '=' ? spec.width - static_cast<int64_t>(rest) : 0;
    integer_length_ = grouped_length(text.leading_zeros + text.integer.size(), least, grouping_, group_size_);
  } else {
    integer_length_ = text.integer.size();
    grouping_ = 0;
  }
  number_length_ = rest + integer_length_;
  if (spec.align == '=') {
    middle_ = spec.width > static_cast<int64_t>(number_length_) ? static_cast<size_t>(spec.width) - number_length_ : 0;
    number_length_ += middle_;
  } else {
    Padding padding = pad(number_length_, spec.width, spec.align);
    left_ = padding.left;
    right_ = padding.right;
  }
}

TextSize NumberLayout::size() const {
  return {left_ + number_length_ + right_, left_ + middle_ + right_ > 0 && fill_ > 0xFF};
}

template <class Unit>
Unit* NumberLayout::write_number(Unit* out) const {
  if (sign_ != 0) {
    *out++ = static_cast<Unit>(sign_);
  }
  out = put(out, text_.prefix);
  out = put_fill(out, middle_, fill_);
  if (integer_length_ == text_.integer.size()) {
    out = put(out, text_.integer);
  } else if (grouping_ == 0) {
    out = put_fill(out, integer_length_ - text_.integer.size(), U'0');
    out = put(out, text_.integer);
  } else {
    // From the right: digits, then zeros, a separator after each group.
    size_t digits_left = text_.integer.size();
    for (size_t i = 0; i < integer_length_; ++i) {
      char c = '0';
      if (i % (group_size_ + 1) == group_size_) {
        c = grouping_;
      } else if (digits_left > 0) {
        c = text_.integer[--digits_left];
      }
      out[integer_length_ - 1 - i] = static_cast<Unit>(c);
    }
    out += integer_length_;
  }
  if (text_.has_point) {
    *out++ = static_cast<Unit>('.');
  }
  out = put(out, text_.fraction);
  out = put_fill(out, text_.fraction_zeros, U'0');
  return put(out, text_.suffix);
}

template <class Unit>
void NumberLayout::write_units(Unit* out) const {
  out = put_fill(out, left_, fill_);
  out = write_number(out);
  put_fill(out, right_, fill_);
}

void NumberLayout::write(Latin1* out) const {
  write_units(out);
}
void NumberLayout::write(Ucs4* out) const {
  write_units(out);
}

CharLayout::CharLayout(const FormatSpec& spec, char32_t character) : character_(character), fill_(spec.fill) {
  // '=' pads to the left: there are no digits to pad before.
  Padding padding = pad(1, spec.width, spec.align == '=' ? '>' : spec.align);
  left_ = padding.left;
  right_ = padding.right;
}

TextSize CharLayout::size() const {
  return {left_ + 1 + right_, character_ > 0xFF || (left_ + right_ > 0 && fill_ > 0xFF)};
}

void CharLayout::write(Latin1* out) const {
  out = put_fill(out, left_, fill_);
  *out++ = static_cast<Latin1>(character_);
  put_fill(out, right_, fill_);
}

void CharLayout::write(Ucs4* out) const {
  out = put_fill(out, left_, fill_);
  *out++ = character_;
  put_fill(out, right_, fill_);
}

// ---- complex ------------------------------------------------------------------------------------------------------

ComplexLayout::ComplexLayout(const FormatSpec& spec, Complex value) : inner_(spec), fill_(spec.fill) {
  FloatFormat format = float_format(spec);
  format.add_dot_zero = false;
  if (spec.type == 0) {  // mirrors complex_repr
    has_real_ = value.real != 0 || std::signbit(value.real);
    parentheses_ = has_real_;
  }
  format_float_digits(value.real, format, &real_);
  format_float_digits(value.imag, format, &imag_);
  inner_.fill = U' ';
  inner_.align = '<';
  inner_.width = -1;
  length_ = 1 + (parentheses_ ? 2 : 0);
  if (has_real_) {
    length_ += NumberLayout(inner_, real_.text).size().length;
  }
  FormatSpec imag_spec = inner_;
  imag_spec.sign = has_real_ ? '+' : spec.sign;
  length_ += NumberLayout(imag_spec, imag_.text).size().length;
  Padding padding = pad(length_, spec.width, spec.align);
  left_ = padding.left;
  right_ = padding.right;
}

TextSize ComplexLayout::size() const {
  return {left_ + length_ + right_, left_ + right_ > 0 && fill_ > 0xFF};
}

template <class Unit>
void ComplexLayout::write_units(Unit* out) const {
  out = put_fill(out, left_, fill_);
  if (parentheses_) {
    *out++ = static_cast<Unit>('(');
  }
  FormatSpec imag_spec = inner_;
  if (has_real_) {
    out = NumberLayout(inner_, real_.text).write_number(out);
    imag_spec.sign = '+';
  }
  out = NumberLayout(imag_spec, imag_.text).write_number(out);
  *out++ = static_cast<Unit>('j');
  if (parentheses_) {
    *out++ = static_cast<Unit>(')');
  }
  put_fill(out, right_, fill_);
}

void ComplexLayout::write(Latin1* out) const {
  write_units(out);
}
void ComplexLayout::write(Ucs4* out) const {
  write_units(out);
}

}  // namespace pyexec
