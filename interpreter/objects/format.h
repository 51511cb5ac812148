// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/numeric/format_spec.h"
#include "interpreter/objects/str.h"

// The format mini-language for str, int, float and complex, behind format(), str.format() and f-strings. What another
// type does with a spec is its __format__; format_value (operations.h) dispatches.

namespace pyexec {

// `x.__format__(spec)` of the builtin types, also for instances of their subclasses; `type` is what an error calls
// them.
Str* format_str(Run& run, Str* text, Str* spec, const Type* type = &types::str_);
Str* format_int(Run& run, Value int_like, Str* spec, const Type* type = &types::int_);  // bool too
Str* format_float(Run& run, double value, Str* spec, const Type* type = &types::float_);
Str* format_complex(Run& run, double real, double imaginary, Str* spec, const Type* type = &types::complex_);

// A spec that is known before the program runs (`f"{x:.2f}"`), read once.
struct ConstantSpec {
  Str* text = nullptr;  // must be kept alive by its owner (literals are)
  FormatSpec spec;
  bool is_empty = true;
  bool is_valid = false;  // else each use words its own error from `text`
};
ConstantSpec compile_format_spec(Str* text);  // never raises

// Appends format(value, spec) after an optional conversion ('r', 's', 'a' or 0). The types above append directly, with
// nothing made in between.
bool format_into(Run& run, StrBuilder& builder, Value value, char conversion, const ConstantSpec& spec);
bool format_into(Run& run, StrBuilder& builder, Value value, char conversion, Str* spec);  // spec null: empty
// str(value), the plain replacement field `{x}`.
bool format_into(Run& run, StrBuilder& builder, Value value);

// str.format(*args, **kwargs) and, with a mapping, str.format_map(mapping).
struct FormatArguments {
  const Value* positional = nullptr;
  size_t positional_count = 0;
  const struct KeywordNames* keyword_names = nullptr;
  const Value* keyword_values = nullptr;
  Value mapping = Value::absent();  // format_map: positional fields are errors
};
Str* str_format(Run& run, Str* format, const FormatArguments& arguments);

}  // namespace pyexec
