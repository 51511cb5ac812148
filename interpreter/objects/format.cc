// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/format.h"

#include <string>

#include "interpreter/numeric/int_text.h"
#include "interpreter/objects/operations.h"
#include "interpreter/objects/str_text.h"

namespace pyexec {
namespace {

RaisedResult raise_format_error(Run& run, FormatError error, Str* spec, const Type* type) {
  std::string name = str_to_utf8(type_name(type));
  std::string message = format_error_message(error, name, text_of(spec));
  return run.raise(error.kind == FormatErrorKind::kCodeOutOfRange || error.kind == FormatErrorKind::kCodeBeyondLong
                       ? types::overflow_error_
                       : types::value_error_,
                   "{}", {message});
}

// Takes any of the layouts: {size(), write()}.
template <class Layout>
bool append_layout(Run& run, StrBuilder& builder, const Layout& layout) {
  TextSize size = layout.size();
  TRY(charge_bulk(run, size.length));
  return builder.append_sized(size.length, size.is_wide, [&](auto* out) { layout.write(out); });
}

// Reads `spec` for a type whose text stands left or right by default.
bool read_spec(Run& run, Str* spec, char default_align, const Type* type, FormatSpec* out) {
  FormatError error = parse_format_spec(text_of(spec), default_align, out);
  if (!error.ok()) {
    return raise_format_error(run, error, spec, type);
  }
  return true;
}

bool append_str(Run& run, StrBuilder& builder, Str* text, const FormatSpec& spec, Str* spec_text, const Type* type) {
  FormatError error = check_string_spec(spec);
  if (!error.ok()) {
    return raise_format_error(run, error, spec_text, type);
  }
  return append_layout(run, builder, StringLayout(spec, text_of(text)));
}

bool append_float(Run& run, StrBuilder& builder, double value, const FormatSpec& spec, Str* spec_text,
                  const Type* type) {
  FormatError error = check_float_spec(spec);
  if (!error.ok()) {
    return raise_format_error(run, error, spec_text, type);
  }
  FloatDigits digits;
  make_float_text(spec, value, &digits);
  return append_layout(run, builder, NumberLayout(spec, digits.text));
}

bool append_int(Run& run, StrBuilder& builder, Value value, const FormatSpec& spec, Str* spec_text, const Type* type) {
  if (is_float_code(spec.type)) {
    double number;
    TRY(int_to_double(run, value, &number));
    return append_float(run, builder, number, spec, spec_text, type);
  }
  FormatError error = check_int_spec(spec);
  if (error.ok() && spec.type == U'c') {
    error = check_char_value(value.is_int(), value.is_int() ? value.as_int() : 0);
    if (error.ok()) {
      return append_layout(run, builder, CharLayout(spec, static_cast<char32_t>(value.as_int())));
    }
  }
  if (!error.ok()) {
    return raise_format_error(run, error, spec_text, type);
  }
  if (value.is_int()) {
    IntDigits digits;
    make_int_text(spec, value.as_int(), &digits);
    return append_layout(run, builder, NumberLayout(spec, digits.text));
  }
  // The digits are a fresh string that nobody else has seen, so that they may be changed to upper case in place.
  TRY(Str * digits, int_to_str(run, value, int_spec_base(spec)));
  bool negative = digits->length != 0 && digits->data[0] == '-';
  NumberText text =
      make_big_int_text(spec, negative, reinterpret_cast<char*>(digits->data) + negative, digits->length - negative);
  return append_layout(run, builder, NumberLayout(spec, text));
}

bool append_complex(Run& run, StrBuilder& builder, Complex value, const FormatSpec& spec, Str* spec_text,
                    const Type* type) {
  FormatError error = check_complex_spec(spec);
  if (!error.ok()) {
    return raise_format_error(run, error, spec_text, type);
  }
  return append_layout(run, builder, ComplexLayout(spec, value));
}

bool append_plain_int(StrBuilder& builder, int64_t value) {
  char text[kInt64TextSize];
  return builder.append_ascii({text, int64_to_text(value, text)});
}

bool append_plain_float(StrBuilder& builder, double value) {
  char text[kFloatReprSize];
  return builder.append_ascii({text, float_repr(value, text)});
}

// The value after `!r`, `!s` or `!a`.
Value convert(Run& run, Value value, char conversion) {
  Str* text = nullptr;
  switch (conversion) {
    case 'r':
      text = to_repr(run, value);
      break;
    case 's':
      text = to_str(run, value);
      break;
    default:
      text = to_ascii(run, value);
      break;
  }
  TRY(text);
  return Value::object(text);
}

// __format__ of a value whose type is not handled here.
Str* call_format(Run& run, Value value, Str* spec) {
  TRY(Value result, call_special(run, value, &names::dunder_format, {Value::object(spec)}));
  if (result.is_absent()) {
    return run.raise(types::type_error_, "Type {} doesn't define __format__", {type_of(value)});
  }
  if (!is_str(result)) {
    return run.raise(types::type_error_, "__format__ must return a str, not {}", {type_of(result)});
  }
  return as_str(result);
}

FormatSpec aligned(const ConstantSpec& spec, char default_align) {
  FormatSpec result = spec.spec;
  if (!result.align_given) {
    result.align = result.zero_padded && default_align == '>' ? result.align : default_align;
  }
  return result;
}

}  // namespace

ConstantSpec compile_format_spec(Str* text) {
  ConstantSpec result;
  result.text = text;
  result.is_empty = text->length == 0;
  result.is_valid = result.is_empty || parse_format_spec(text_of(text), '>', &result.spec).ok();
  return result;
}

bool format_into(Run& run, StrBuilder& builder, Value value) {
  switch (value.tag) {
    case Tag::kInt:
      return append_plain_int(builder, value.as_int());
    case Tag::kFloat:
      return append_plain_float(builder, value.as_float());
    case Tag::kBool:
      return builder.append_ascii(value.is_true() ? "True" : "False");
    case Tag::kNone:
      return builder.append_ascii("None");
    default:
      break;
  }
  if (is_exact_str(value)) {
    TRY(charge_bulk(run, as_str(value)->length));
    return builder.append(as_str(value));
  }
  if (type_of(value)->has(kTypeHeap)) {
    TRY(Str * text, call_format(run, value, str_empty()));
    return builder.append(text);
  }
  TRY(Str * text, to_str(run, value));
  return builder.append(text);
}

bool format_into(Run& run, StrBuilder& builder, Value value, char conversion, const ConstantSpec& spec) {
  if (conversion != 0) {
    TRY(value, convert(run, value, conversion));
  }
  if (spec.is_empty) {
    return format_into(run, builder, value);
  }
  if (spec.is_valid) {
    if (value.is_int()) {
      return append_int(run, builder, value, aligned(spec, '>'), spec.text, &types::int_);
    }
    if (value.is_float()) {
      return append_float(run, builder, value.as_float(), aligned(spec, '>'), spec.text, &types::float_);
    }
    // A zero before the width means another default alignment for text, so such specs are read again.
    if (is_exact_str(value) && !spec.spec.zero_padded) {
      return append_str(run, builder, as_str(value), aligned(spec, '<'), spec.text, &types::str_);
    }
  }
  TRY(Str * text, format_value(run, value, spec.text));
  return builder.append(text);
}

bool format_into(Run& run, StrBuilder& builder, Value value, char conversion, Str* spec) {
  if (conversion != 0) {
    TRY(value, convert(run, value, conversion));
  }
  if (spec == nullptr || spec->length == 0) {
    return format_into(run, builder, value);
  }
  FormatSpec parsed;
  if (value.is_int()) {
    TRY(read_spec(run, spec, '>', &types::int_, &parsed));
    return append_int(run, builder, value, parsed, spec, &types::int_);
  }
  if (value.is_float()) {
    TRY(read_spec(run, spec, '>', &types::float_, &parsed));
    return append_float(run, builder, value.as_float(), parsed, spec, &types::float_);
  }
  if (is_exact_str(value)) {
    TRY(read_spec(run, spec, '<', &types::str_, &parsed));
    return append_str(run, builder, as_str(value), parsed, spec, &types::str_);
  }
  TRY(Str * text, format_value(run, value, spec));
  return builder.append(text);
}

Str* format_value(Run& run, Value value, Str* spec) {
  if (value.is_int()) {
    return format_int(run, value, spec);
  }
  if (value.is_float()) {
    return format_float(run, value.as_float(), spec);
  }
  if (is_exact_str(value)) {
    return format_str(run, as_str(value), spec);
  }
  if (value.is_bool()) {
    return format_int(run, value, spec, &types::bool_);
  }
  if (is_big_int(value)) {
    return format_int(run, value, spec);
  }
  if (spec->length == 0 && !type_of(value)->has(kTypeHeap)) {
    return to_str(run, value);
  }
  return call_format(run, value, spec);
}

Str* format_str(Run& run, Str* text, Str* spec, const Type* type) {
  if (spec->length == 0) {
    return type == &types::str_ ? str_exact(run, text) : to_str(run, Value::object(text));
  }
  FormatSpec parsed;
  TRY(read_spec(run, spec, '<', type, &parsed));
  StrBuilder builder(run);
  TRY(append_str(run, builder, text, parsed, spec, type));
  return builder.finish();
}

Str* format_int(Run& run, Value int_like, Str* spec, const Type* type) {
  if (spec->length == 0) {
    return to_str(run, int_like);
  }
  FormatSpec parsed;
  TRY(read_spec(run, spec, '>', type, &parsed));
  StrBuilder builder(run);
  TRY(append_int(run, builder, int_value(int_like), parsed, spec, type));
  return builder.finish();
}

Str* format_float(Run& run, double value, Str* spec, const Type* type) {
  StrBuilder builder(run);
  if (spec->length == 0) {
    TRY(append_plain_float(builder, value));
    return builder.finish();
  }
  FormatSpec parsed;
  TRY(read_spec(run, spec, '>', type, &parsed));
  TRY(append_float(run, builder, value, parsed, spec, type));
  return builder.finish();
}

Str* format_complex(Run& run, double real, double imaginary, Str* spec, const Type* type) {
  StrBuilder builder(run);
  if (spec->length == 0) {
    char text[kComplexReprSize];
    TRY(builder.append_ascii({text, complex_repr({real, imaginary}, text)}));
    return builder.finish();
  }
  FormatSpec parsed;
  TRY(read_spec(run, spec, '>', type, &parsed));
  TRY(append_complex(run, builder, {real, imaginary}, parsed, spec, type));
  return builder.finish();
}

Str* to_ascii(Run& run, Value value) {
  TRY(Str * text, to_repr(run, value));
  bool is_ascii = !text->is_wide();
  for (size_t i = 0; is_ascii && i < text->length; ++i) {
    is_ascii = text->data[i] < 0x80;
  }
  if (is_ascii) {
    return text;
  }
  TRY(charge_each(run, text->length));
  // Escapes what is beyond ASCII and leaves the rest: quotes and escapes are in place already.
  StrBuilder builder(run);
  static constexpr char kHex[] = "0123456789abcdef";
  for (size_t i = 0; i < text->length; ++i) {
    char32_t c = text->at(i);
    if (c < 0x80) {
      TRY(builder.append(c));
      continue;
    }
    int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
    TRY(builder.append(U'\\'));
    TRY(builder.append(digits == 2 ? U'x' : digits == 4 ? U'u' : U'U'));
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
      TRY(builder.append(static_cast<char32_t>(kHex[(c >> shift) & 15])));
    }
  }
  return builder.finish();
}

}  // namespace pyexec
