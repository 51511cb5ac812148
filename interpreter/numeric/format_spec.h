// SPDX-License-Identifier: Apache-2.0
//
// The format mini-language ([[fill]align][sign][z][#][0][width][grouping][.precision][type]) and `%` formatting of
// numbers: parsing with CPython's error conditions, and layout. Layout is in two steps: build a plan (cheap, no
// allocation), ask plan.size(), charge and allocate a string of that length and width, then plan.write(units).
//
// A use, for int:
//   FormatSpec spec;
//   FormatError error = parse_format_spec(text, '>', &spec);            // '<' is the default align of str
//   if (ok) error = check_int_spec(spec);
//   IntDigits storage;  make_int_text(spec, value, &storage);           // or make_big_int_text with digits of bigint.h
//   NumberLayout layout(spec, storage.text);
//   layout.size() -> {length, is_wide};  layout.write(units);
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "interpreter/numeric/bigint.h"
#include "interpreter/numeric/complex_text.h"
#include "interpreter/numeric/float_text.h"
#include "interpreter/numeric/int_text.h"
#include "interpreter/text/text_view.h"

namespace pyexec {

struct FormatSpec {
  char32_t fill = U' ';
  char align = '<';  // < > = ^
  bool align_given = false;
  char sign = '\0';               // + - space, or 0 when not given
  bool no_negative_zero = false;  // z
  bool alternate = false;         // #
  bool zero_padded = false;       // the 0 before the width
  int64_t width = -1;             // -1: not given
  char grouping = '\0';           // ',' or '_'
  int64_t precision = -1;         // -1: not given
  char32_t type = U'\0';          // 0: not given

  bool is_plain() const {  // an empty spec: the caller may use str() directly
    return width < 0 && precision < 0 && type == 0 && !align_given && sign == 0 && !no_negative_zero && !alternate &&
           !zero_padded && grouping == 0;
  }
};

enum class FormatErrorKind {
  kNone,
  kInvalidSpecifier,        // Invalid format specifier
  kTooManyWidthDigits,      // Too many decimal digits in format string
  kMissingPrecision,        // Format specifier missing precision
  kBothCommaAndUnderscore,  // Cannot specify both ',' and '_'.
  kGroupingWithType,        // Cannot specify ',' with 'x'.             (grouping, code)
  kUnknownCode,             // Unknown format code 'x' for object of type 'int'   (code)
  kPrecisionInInt,          // Precision not allowed in integer format specifier
  kNegativeZeroInInt,       // Negative zero coercion (z) not allowed in integer format specifier
  kSignWithC,               // Sign not allowed with integer format specifier 'c'
  kAlternateWithC,          // Alternate form (#) not allowed with integer format specifier 'c'
  kPrecisionTooBig,         // precision too big
  kSignInString,            // Sign not allowed in string format specifier
  kSpaceInString,           // Space not allowed in string format specifier
  kNegativeZeroInString,    // Negative zero coercion (z) not allowed in string format specifier
  kAlternateInString,       // Alternate form (#) not allowed in string format specifier
  kEqualsInString,          // '=' alignment not allowed in string format specifier
  kZeroPadInComplex,        // Zero padding is not allowed in complex format specifier
  kEqualsInComplex,         // '=' alignment flag is not allowed in complex format specifier
  kCodeOutOfRange,          // %c arg not in range(0x110000)            (OverflowError)
  kCodeBeyondLong,          // Python int too large to convert to C long (OverflowError)
};
struct FormatError {
  FormatErrorKind kind = FormatErrorKind::kNone;
  char32_t code = 0;  // the offending presentation type
  char grouping = 0;  // the offending separator
  bool ok() const { return kind == FormatErrorKind::kNone; }
};
// CPython's sentence for an error; type_name is the Python type ("int"), spec the whole format spec. UTF-8. Every kind
// is a ValueError except kCodeOutOfRange and kCodeBeyondLong.
std::string format_error_message(FormatError error, std::string_view type_name, TextView spec);

// `default_align` is '<' for str, '>' for numbers. What the *text* of a spec can be wrong in is found here; whether the
// spec suits a type is found by the check_* functions.
FormatError parse_format_spec(TextView text, char default_align, FormatSpec* spec);

// ---- str ----------------------------------------------------------------------------------------------------------

FormatError check_string_spec(const FormatSpec& spec);  // type must be 0 or 's'
class StringLayout {                                    // truncation to precision, then padding to width
 public:
  StringLayout(const FormatSpec& spec, TextView text);
  TextSize size() const;
  void write(Latin1* out) const;  // only when !size().is_wide
  void write(Ucs4* out) const;

 private:
  template <class Unit>
  void write_units(Unit* out) const;
  TextView text_;
  char32_t fill_;
  size_t left_ = 0;
  size_t right_ = 0;
  bool is_wide_ = false;
};

// ---- numbers ------------------------------------------------------------------------------------------------------

// Which family a number's spec falls into: an int with type e f g % (and so on) is formatted as float.
inline bool is_float_code(char32_t type) {
  return type == U'e' || type == U'E' || type == U'f' || type == U'F' || type == U'g' || type == U'G' || type == U'%';
}

FormatError check_int_spec(const FormatSpec& spec);      // types 0 b c d n o x X; call only if !is_float_code(type)
FormatError check_float_spec(const FormatSpec& spec);    // types 0 e E f F g G n %
FormatError check_complex_spec(const FormatSpec& spec);  // types 0 e E f F g G n

struct IntDigits {  // storage behind a NumberText of an inline int
  char buffer[64];
  NumberText text;
  IntDigits() = default;
  IntDigits(const IntDigits&) = delete;
  IntDigits& operator=(const IntDigits&) = delete;
};
void make_int_text(const FormatSpec& spec, int64_t value, IntDigits* out);  // not for 'c'
// The base a big int's digits are wanted in for this spec (2, 8, 10, 16); digits then come from bigint::to_digits.
int int_spec_base(const FormatSpec& spec);
// `digits` of |value|, lower case, kept alive by the caller; upper-cased in place for 'X', hence not const.
NumberText make_big_int_text(const FormatSpec& spec, bool negative, char* digits, size_t count);
// Type 'c': one code point. Laid out by StringLayout-like padding; see CharLayout.
FormatError check_char_value(bool fits_int64, int64_t value);

void make_float_text(const FormatSpec& spec, double value, FloatDigits* out);

// Sign, prefix, digits with grouping and zero fill, padding.
class NumberLayout {
 public:
  NumberLayout(const FormatSpec& spec, const NumberText& text);
  TextSize size() const;
  void write(Latin1* out) const;  // only when !size().is_wide
  void write(Ucs4* out) const;

 private:
  friend class ComplexLayout;
  template <class Unit>
  Unit* write_number(Unit* out) const;
  template <class Unit>
  void write_units(Unit* out) const;
  NumberText text_;
  char32_t fill_;
  char sign_ = 0;
  char grouping_ = 0;
  unsigned group_size_ = 3;
  size_t integer_length_ = 0;  // digits, grouping and zero fill together
  size_t number_length_ = 0;   // everything but left and right padding
  size_t left_ = 0;
  size_t middle_ = 0;  // fill between sign/prefix and digits ('=' with another fill)
  size_t right_ = 0;
};

// Type 'c' of an int: one character, padded.
class CharLayout {
 public:
  CharLayout(const FormatSpec& spec, char32_t character);
  TextSize size() const;
  void write(Latin1* out) const;
  void write(Ucs4* out) const;

 private:
  char32_t character_;
  char32_t fill_;
  size_t left_ = 0;
  size_t right_ = 0;
};

class ComplexLayout {  // format(complex, spec)
 public:
  ComplexLayout(const FormatSpec& spec, Complex value);
  ComplexLayout(const ComplexLayout&) = delete;
  TextSize size() const;
  void write(Latin1* out) const;
  void write(Ucs4* out) const;

 private:
  template <class Unit>
  void write_units(Unit* out) const;
  FloatDigits real_;
  FloatDigits imag_;
  FormatSpec inner_;
  char32_t fill_;
  bool has_real_ = true;
  bool parentheses_ = false;
  size_t left_ = 0;
  size_t right_ = 0;
  size_t length_ = 0;
};

// ---- `%` formatting -----------------------------------------------------------------------------------------------

// One conversion of `"%(key)-+ #0w.pX" % args`.
struct PercentSpec {
  bool left = false;                 // -
  bool plus = false;                 // +
  bool space = false;                // ' '
  bool alternate = false;            // #
  bool zero = false;                 // 0
  bool width_from_args = false;      // '*'
  bool precision_from_args = false;  // '.*'
  int64_t width = -1;
  int64_t precision = -1;
  bool has_key = false;
  size_t key_start = 0;  // the key's code points in the format text
  size_t key_end = 0;
  char32_t conversion = 0;  // the letter. Only "%%" is a literal percent: with anything between, it takes an argument
                            // and is an unsupported format character
  size_t conversion_index = 0;
  size_t end = 0;  // index behind the conversion
};
enum class PercentError {
  kNone,
  kIncompleteKey,    // incomplete format key
  kIncomplete,       // incomplete format
  kWidthTooBig,      // width too big
  kPrecisionTooBig,  // precision too big
};
// `position` is the index behind the '%'. Does not judge the letter: an unknown one is "unsupported format character
// 'y' (0x79) at index N", N = conversion_index.
PercentError parse_percent_spec(TextView format, size_t position, PercentSpec* spec);
// The mini-language spec with the same layout, for numbers: '-' is '<', '0' is zero padding, else '>'.
// For d i u o x X the precision (least number of digits) goes to NumberText::leading_zeros by apply_percent_precision.
FormatSpec percent_number_spec(const PercentSpec& spec);
// For s r a c: left or right aligned, cut to the precision (not for c); lay out with StringLayout.
FormatSpec percent_string_spec(const PercentSpec& spec);
void apply_percent_precision(const PercentSpec& spec, NumberText* text);

}  // namespace pyexec
