// SPDX-License-Identifier: Apache-2.0
//
// One loop serves str and bytes: the result of a bytes format is built as Latin-1 text and then taken as bytes.
#include "interpreter/objects/percent_format.h"

#include <climits>
#include <cmath>

#include "interpreter/numeric/format_spec.h"
#include "interpreter/numeric/int_text.h"
#include "interpreter/objects/bytes_text.h"
#include "interpreter/objects/operations.h"
#include "interpreter/objects/sequence_helpers.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/text/search.h"

namespace pyexec {
namespace {

class PercentFormatter {
 public:
  PercentFormatter(Run& run, TextView format, Str* format_text, Value arguments, bool is_bytes)
      : run_(run), format_(format), format_text_(format_text), is_bytes_(is_bytes), builder_(run) {
    if (is_tuple(arguments)) {
      tuple_ = as_tuple(arguments);
      return;
    }
    single_ = arguments;
    single_left_ = true;
    bool is_text = is_str(arguments) || (is_bytes && is_bytes_or_bytearray(arguments));
    is_mapping_ = !is_text && type_of(arguments)->slots.get_item != nullptr;
    if (is_mapping_) {
      mapping_ = arguments;
    }
  }

  bool run_all() {
    size_t at = 0;
    while (at < format_.size()) {
      size_t percent = text_find_char(format_, U'%', at, format_.size());
      size_t literal_end = percent == kNotFound ? format_.size() : percent;
      TRY(append_literal(at, literal_end));
      if (percent == kNotFound) {
        break;
      }
      at = percent + 1;
      if (at < format_.size() && format_[at] == U'%') {
        TRY(builder_.append(U'%'));
        ++at;
        continue;
      }
      PercentSpec spec;
      PercentError error = parse_percent_spec(format_, at, &spec);
      if (error == PercentError::kIncompleteKey) {
        if (!is_mapping_) {
          return run_.raise(types::type_error_, "format requires a mapping");
        }
        return run_.raise(types::value_error_, "incomplete format key");
      }
      if (error == PercentError::kWidthTooBig) {
        return run_.raise(types::value_error_, "width too big");
      }
      if (error == PercentError::kPrecisionTooBig) {
        return run_.raise(types::value_error_, is_bytes_ ? "prec too big" : "precision too big");
      }
      if (spec.has_key) {
        TRY(take_key(spec));
      }
      if (spec.width_from_args) {
        TRY(take_width(&spec));
      }
      if (spec.precision_from_args) {
        TRY(take_precision(&spec));
      }
      if (error == PercentError::kIncomplete) {
        return run_.raise(types::value_error_, "incomplete format");
      }
      TRY(run_.charge(1));
      TRY(Value value, next_argument());
      TRY(convert(spec, value));
      at = spec.end;
    }
    bool left_over = tuple_ != nullptr ? tuple_at_ < tuple_->length : single_left_;
    if (left_over && !is_mapping_) {
      return run_.raise(types::type_error_, "not all arguments converted during {} formatting",
                        {is_bytes_ ? "bytes" : "string"});
    }
    return true;
  }
  Str* finish() { return builder_.finish(); }

 private:
  bool append_literal(size_t begin, size_t end) {
    if (format_text_ != nullptr) {
      return builder_.append_substring(format_text_, begin, end);
    }
    return builder_.append_latin1({reinterpret_cast<const char*>(format_.latin1()) + begin, end - begin});
  }

  // After the first "%(key)" the single argument is always the value of the latest key.
  bool take_key(const PercentSpec& spec) {
    if (!is_mapping_) {
      return run_.raise(types::type_error_, "format requires a mapping");
    }
    Value key;
    if (is_bytes_) {
      TRY(Bytes * bytes, bytes_new(run_, format_.latin1() + spec.key_start, spec.key_end - spec.key_start));
      key = Value::object(bytes);
    } else {
      TRY(Str * text, str_substring(run_, format_text_, spec.key_start, spec.key_end));
      key = Value::object(text);
    }
    TRY(Value value, get_item(run_, mapping_, key));
    single_ = value;
    single_left_ = true;
    return true;
  }

  Value next_argument() {
    if (tuple_ != nullptr) {
      if (tuple_at_ < tuple_->length) {
        return tuple_->items[tuple_at_++];
      }
    } else if (single_left_) {
      single_left_ = false;
      return single_;
    }
    return run_.raise(types::type_error_, "not enough arguments for format string");
  }

  bool take_width(PercentSpec* spec) {
    TRY(Value value, next_argument());
    int64_t width;
    TRY(star_argument(value, INT64_MAX, "Python int too large to convert to C ssize_t", &width));
    if (width < 0) {
      spec->left = true;
      width = -width;
    }
    spec->width = width;
    return true;
  }

  bool take_precision(PercentSpec* spec) {
    TRY(Value value, next_argument());
    int64_t precision;
    TRY(star_argument(value, INT_MAX, "Python int too large to convert to C int", &precision));
    spec->precision = precision < 0 ? 0 : precision;
    return true;
  }

  bool star_argument(Value value, int64_t most, const char* too_large, int64_t* out) {
    if (!is_int_like(value)) {
      return run_.raise(types::type_error_, "* wants int");
    }
    value = int_value(value);
    if (!value.is_int() || value.as_int() > most || value.as_int() < -most) {
      return run_.raise(types::overflow_error_, too_large);
    }
    *out = value.as_int();
    return true;
  }

  bool convert(const PercentSpec& spec, Value value) {
    switch (spec.conversion) {
      case U's':
      case U'b':
        if (is_bytes_) {
          return convert_bytes(spec, value);
        }
        if (spec.conversion == U'b') {
          break;
        }
        [[fallthrough]];
      case U'r':
      case U'a':
        return convert_text(spec, value);
      case U'd':
      case U'i':
      case U'u':
      case U'o':
      case U'x':
      case U'X':
        return convert_int(spec, value);
      case U'e':
      case U'E':
      case U'f':
      case U'F':
      case U'g':
      case U'G': {
        double number;
        if (is_bytes_ && !value.is_float()) {
          TRY(float_for_bytes(value, &number));
        } else {
          TRY(to_double(run_, value, &number));
        }
        FormatSpec format = percent_number_spec(spec);
        FloatDigits digits;
        make_float_text(format, number, &digits);
        return append_number(format, digits.text);
      }
      case U'c':
        return convert_character(spec, value);
      default:
        break;
    }
    char32_t c = spec.conversion;
    char shown = c >= 31 && c <= 126 ? static_cast<char>(c) : '?';
    if (is_bytes_ && c > 127) {  // CPython trips over its own message here
      return run_.raise(types::overflow_error_, "character argument not in range(0x110000)");
    }
    if (is_bytes_) {
      shown = static_cast<char>(c);
    }
    char hex[64];
    size_t digits = uint64_to_digits(c, 16, false, hex);
    return run_.raise(types::value_error_, "unsupported format character '{}' (0x{}) at index {}",
                      {std::string_view(&shown, 1), std::string_view(hex, digits), spec.conversion_index});
  }

  bool convert_text(const PercentSpec& spec, Value value) {
    bool plain = spec.width < 0 && spec.precision < 0;
    if (plain && value.is_int()) {
      char text[kInt64TextSize];
      return builder_.append_ascii({text, int64_to_text(value.as_int(), text)});
    }
    Str* text;
    if (spec.conversion == U's') {
      text = to_str(run_, value);
    } else if (spec.conversion == U'r' && !is_bytes_) {
      text = to_repr(run_, value);
    } else {
      text = to_ascii(run_, value);
    }
    TRY(text);
    return append_padded(spec, text);
  }

  bool append_padded(const PercentSpec& spec, Str* text) {
    size_t length = text->length;
    if (spec.precision >= 0 && static_cast<uint64_t>(spec.precision) < length) {
      length = static_cast<size_t>(spec.precision);
    }
    size_t padding =
        spec.width >= 0 && static_cast<uint64_t>(spec.width) > length ? static_cast<size_t>(spec.width) - length : 0;
    TRY(charge_bulk(run_, length + padding > (size_t{1} << 40) ? 0 : length + padding));
    if (!spec.left) {
      TRY(builder_.append_repeated(U' ', padding));
    }
    TRY(builder_.append_substring(text, 0, length));
    return !spec.left || builder_.append_repeated(U' ', padding);
  }

  bool convert_bytes(const PercentSpec& spec, Value value) {
    ByteSpan bytes;
    TRY(Truth known, get_bytes(run_, value, &bytes));
    if (known == Truth::kFalse) {
      TRY(Value result, call_special(run_, value, &names::dunder_bytes, {}));
      if (result.is_absent()) {
        return run_.raise(types::type_error_,
                          "%b requires a bytes-like object, or an object that implements __bytes__, not '{}'",
                          {type_of(value)});
      }
      if (!is_bytes(result)) {
        return run_.raise(types::type_error_, "__bytes__ returned non-bytes (type {})", {type_of(result)});
      }
      bytes = span_of(as_bytes(result));
    }
    TRY(Str * text, str_from_latin1(run_, {reinterpret_cast<const char*>(bytes.data()), bytes.size()}));
    return append_padded(spec, text);
  }

  bool float_for_bytes(Value value, double* out) {
    Type* type = type_of(value);
    if (!is_int_like(value) && type->slots.to_float == nullptr && type->slots.to_index == nullptr) {
      return run_.raise(types::type_error_, "float argument required, not {}", {type});
    }
    return to_double(run_, value, out);
  }

  // The int behind %d and the like; absent(): not a number at all.
  Value integer_of(Value value, bool wants_index) {
    if (is_int_like(value)) {
      return int_value(value);
    }
    Type* type = type_of(value);
    if (wants_index) {
      return type->slots.to_index != nullptr ? or_not_a_number(to_index(run_, value)) : Value::absent();
    }
    if (value.is_float()) {
      double number = value.as_float();
      if (std::isnan(number)) {
        return run_.raise(types::value_error_, "cannot convert float NaN to integer");
      }
      if (std::isinf(number)) {
        return run_.raise(types::overflow_error_, "cannot convert float infinity to integer");
      }
      return int_from_double(run_, number);
    }
    if (is_str(value) || is_bytes_or_bytearray(value)) {
      return Value::absent();
    }
    if (type->slots.to_int != nullptr) {
      TRY(Value result, or_not_a_number(type->slots.to_int(run_, value)));
      return !result.is_absent() && is_int_like(result) ? int_value(result) : Value::absent();
    }
    return type->slots.to_index != nullptr ? or_not_a_number(to_index(run_, value)) : Value::absent();
  }

  // A conversion that failed with TypeError: the value is no number, which the caller words.
  Value or_not_a_number(Value result) {
    return result.is_raised() && run_.catch_if(types::type_error_) != nullptr ? Value::absent() : result;
  }

  bool convert_int(const PercentSpec& spec, Value value) {
    bool wants_index = spec.conversion == U'o' || spec.conversion == U'x' || spec.conversion == U'X';
    TRY(Value number, integer_of(value, wants_index));
    if (number.is_absent()) {
      char letter = static_cast<char>(is_bytes_ && spec.conversion == U'i' ? U'd' : spec.conversion);
      return run_.raise(
          types::type_error_,
          wants_index ? "%{} format: an integer is required, not {}" : "%{} format: a real number is required, not {}",
          {std::string_view(&letter, 1), type_of(value)});
    }
    FormatSpec format = percent_number_spec(spec);
    if (number.is_int()) {
      IntDigits digits;
      make_int_text(format, number.as_int(), &digits);
      apply_percent_precision(spec, &digits.text);
      return append_number(format, digits.text);
    }
    TRY(Str * digits, int_to_str(run_, number, int_spec_base(format)));
    bool negative = digits->length != 0 && digits->data[0] == '-';
    NumberText text = make_big_int_text(format, negative, reinterpret_cast<char*>(digits->data) + negative,
                                        digits->length - negative);
    apply_percent_precision(spec, &text);
    return append_number(format, text);
  }

  bool append_number(const FormatSpec& format, const NumberText& text) {
    NumberLayout layout(format, text);
    TextSize size = layout.size();
    TRY(charge_bulk(run_, size.length > (size_t{1} << 40) ? 0 : size.length));
    return builder_.append_sized(size.length, size.is_wide, [&](auto* out) { layout.write(out); });
  }

  bool convert_character(const PercentSpec& spec, Value value) {
    char32_t character;
    if (is_bytes_) {
      TRY(byte_character(value, &character));
    } else if (is_str(value)) {
      if (as_str(value)->length != 1) {
        return run_.raise(types::type_error_, "%c requires int or char");
      }
      character = as_str(value)->at(0);
    } else {
      if (!is_int_like(value) && type_of(value)->slots.to_index == nullptr) {
        return run_.raise(types::type_error_, "%c requires int or char");
      }
      TRY(Value number, is_int_like(value) ? int_value(value) : to_index(run_, value));
      if (!number.is_int()) {
        return run_.raise(types::overflow_error_, "%c arg not in range(0x110000)");
      }
      if (number.as_int() < 0 || number.as_int() > 0x10FFFF) {
        return run_.raise(types::overflow_error_, "%c arg not in range(0x110000)");
      }
      character = static_cast<char32_t>(number.as_int());
    }
    TRY(Str * text, str_from_code_point(run_, character));
    PercentSpec whole = spec;
    whole.precision = -1;
    return append_padded(whole, text);
  }

  bool byte_character(Value value, char32_t* out) {
    ByteSpan bytes;
    if (is_bytes_or_bytearray(value)) {
      bytes = span_of(as_bytes(value));
      if (bytes.size() == 1) {
        *out = bytes[0];
        return true;
      }
    } else if (is_int_like(value)) {
      Value number = int_value(value);
      if (!number.is_int() || number.as_int() < 0 || number.as_int() > 255) {
        return run_.raise(types::overflow_error_, "%c arg not in range(256)");
      }
      *out = static_cast<char32_t>(number.as_int());
      return true;
    }
    return run_.raise(types::type_error_, "%c requires an integer in range(256) or a single byte");
  }

  Run& run_;
  TextView format_;
  Str* format_text_;  // null: bytes
  bool is_bytes_;
  bool is_mapping_ = false;
  bool single_left_ = false;
  Tuple* tuple_ = nullptr;
  size_t tuple_at_ = 0;
  Value single_ = Value::absent();
  Value mapping_ = Value::absent();
  StrBuilder builder_;
};

}  // namespace

Str* str_percent_format(Run& run, Str* format, Value arguments) {
  TRY(charge_bulk(run, format->length));
  PercentFormatter formatter(run, text_of(format), format, arguments, false);
  TRY(formatter.run_all());
  return formatter.finish();
}

Bytes* bytes_percent_format(Run& run, Bytes* format, Value arguments) {
  TRY(charge_bulk(run, format->length));
  // A bytearray may change while an argument's __str__ runs: format a copy.
  Bytes* stable = format;
  if (format->kind == CellKind::kByteArray) {
    TRY(stable, bytes_new(run, format->data, format->length));
  }
  PercentFormatter formatter(run, bytes_text(span_of(stable)), nullptr, arguments, true);
  TRY(formatter.run_all());
  TRY(Str * text, formatter.finish());
  return bytes_like_new(run, format, text->data, text->length);
}

}  // namespace pyexec
