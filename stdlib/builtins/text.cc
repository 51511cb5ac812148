// SPDX-License-Identifier: Apache-2.0
//
// The builtin functions ascii, chr, format, ord and repr.
#include "interpreter/objects/bytes_text.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_text.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

Value builtin_ascii(Call& call, Value object) {
  return value_of(to_ascii(call.run(), object));
}

Value builtin_chr(Call& call, Value i) {
  Run& run = call.run();
  TRY(Value number, to_index(run, i));
  if (!number.is_int() || number.as_int() > INT32_MAX || number.as_int() < INT32_MIN) {
    return run.raise(types::overflow_error_, "Python int too large to convert to C int");
  }
  if (number.as_int() < 0 || number.as_int() > 0x10FFFF) {
    return run.raise(types::value_error_, "chr() arg not in range(0x110000)");
  }
  return value_of(str_from_code_point(run, static_cast<char32_t>(number.as_int())));
}

Value builtin_ord(Call& call, Value c) {
  Run& run = call.run();
  size_t length;
  int64_t first = 0;
  if (is_str(c)) {
    length = as_str(c)->length;
    first = length != 0 ? as_str(c)->at(0) : 0;
  } else if (is_bytes_or_bytearray(c)) {
    length = as_bytes(c)->length;
    first = length != 0 ? as_bytes(c)->data[0] : 0;
  } else {
    return run.raise(types::type_error_, "ord() expected string of length 1, but {} found", {type_of(c)});
  }
  if (length != 1) {
    return run.raise(types::type_error_, "ord() expected a character, but string of length {} found", {length});
  }
  return Value::integer(first);
}

Value builtin_format(Call& call, Value value, Opt<Str&> format_spec) {
  return value_of(format_value(call.run(), value, format_spec.has ? format_spec.value : str_empty()));
}

Value builtin_repr(Call& call, Value object) {
  return value_of(to_repr(call.run(), object));
}

constexpr Entry kTextFunctions[] = {
    {"ascii", "(obj, /)", native<builtin_ascii>, "Return an ASCII-only representation of an object.",
     EntryKind::kFunction},
    {"chr", "(i, /)", native<builtin_chr>,
     "Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff.", EntryKind::kFunction},
    {"format", "(value, format_spec='', /)", native<builtin_format>,
     "Return type(value).__format__(value, format_spec)", EntryKind::kFunction},
    {"ord", "(c, /)", native<builtin_ord>, "Return the Unicode code point for a one-character string.",
     EntryKind::kFunction},
    {"repr", "(obj, /)", native<builtin_repr>, "Return the canonical string representation of the object.",
     EntryKind::kFunction},
};

}  // namespace

void register_text_builtins() {
  add_builtin_functions(kTextFunctions);
  add_builtin("str", Value::object(&types::str_));
  add_builtin("bytes", Value::object(&types::bytes_));
  add_builtin("bytearray", Value::object(&types::bytearray_));
  add_builtin("memoryview", Value::object(&types::memoryview_));
}

}  // namespace pyexec
