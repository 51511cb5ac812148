// SPDX-License-Identifier: Apache-2.0
//
// Methods of str that pad text: center, ljust, rjust, zfill, expandtabs.
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_text.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

bool fill_character(Run& run, Value fill, char32_t* out) {
  *out = U' ';
  if (fill.is_absent()) {
    return true;
  }
  if (!is_str(fill)) {
    return run.raise(types::type_error_, "The fill character must be a unicode character, not {}", {type_of(fill)});
  }
  if (as_str(fill)->length != 1) {
    return run.raise(types::type_error_, "The fill character must be exactly one character long");
  }
  *out = as_str(fill)->at(0);
  return true;
}

Value padded(Run& run, Str& self, size_t left, size_t right, char32_t fill) {
  if (left == 0 && right == 0) {
    return value_of(str_exact(run, &self));
  }
  size_t length;
  if (__builtin_add_overflow(self.length, left + right, &length) || length > size_t{INT64_MAX}) {
    return run.raise(types::overflow_error_, "padded string is too long");
  }
  TRY(charge_bulk(run, length > (size_t{1} << 40) ? 0 : length));
  StrBuilder builder(run);
  TRY(builder.append_repeated(fill, left));
  TRY(builder.append(&self));
  TRY(builder.append_repeated(fill, right));
  return value_of(builder.finish());
}

size_t missing(const Str& self, Size width) {
  auto length = static_cast<int64_t>(self.length);
  return width.value > length ? static_cast<size_t>(width.value - length) : 0;
}

Value str_center(Call& call, Str& self, Size width, Value fillchar) {
  char32_t fill;
  TRY(fill_character(call.run(), fillchar, &fill));
  size_t margin = missing(self, width);
  // The odd one goes left when the width is odd, as CPython does.
  size_t left = margin / 2 + (margin & static_cast<size_t>(width.value) & 1);
  return padded(call.run(), self, left, margin - left, fill);
}

Value str_ljust(Call& call, Str& self, Size width, Value fillchar) {
  char32_t fill;
  TRY(fill_character(call.run(), fillchar, &fill));
  return padded(call.run(), self, 0, missing(self, width), fill);
}

Value str_rjust(Call& call, Str& self, Size width, Value fillchar) {
  char32_t fill;
  TRY(fill_character(call.run(), fillchar, &fill));
  return padded(call.run(), self, missing(self, width), 0, fill);
}

Value str_zfill(Call& call, Str& self, Size width) {
  Run& run = call.run();
  size_t zeroes = missing(self, width);
  if (zeroes == 0) {
    return value_of(str_exact(run, &self));
  }
  TRY(charge_bulk(run, zeroes > (size_t{1} << 40) ? 0 : zeroes));
  StrBuilder builder(run);
  bool has_sign = self.length != 0 && (self.at(0) == U'+' || self.at(0) == U'-');
  if (has_sign) {
    TRY(builder.append(self.at(0)));
  }
  TRY(builder.append_repeated(U'0', zeroes));
  TRY(builder.append_substring(&self, has_sign ? 1 : 0, self.length));
  return value_of(builder.finish());
}

Value str_expandtabs(Call& call, Str& self, Opt<Int> tabsize) {
  Run& run = call.run();
  int64_t size = 8;
  if (tabsize.has) {
    size = tabsize.value.value.is_int() ? tabsize.value.value.as_int() : INT64_MAX;
  }
  if (size > INT32_MAX || size < INT32_MIN) {
    return run.raise(types::overflow_error_, "Python int too large to convert to C int");
  }
  TRY(charge_each(run, self.length));
  StrBuilder builder(run);
  size_t column = 0;
  size_t from = 0;  // text before here is in the builder
  for (size_t i = 0; i < self.length; ++i) {
    char32_t c = self.at(i);
    if (c == U'\t') {
      TRY(builder.append_substring(&self, from, i));
      from = i + 1;
      if (size > 0) {
        size_t spaces = static_cast<size_t>(size) - column % static_cast<size_t>(size);
        TRY(charge_bulk(run, spaces));
        TRY(builder.append_repeated(U' ', spaces));
        column += spaces;
      }
    } else if (c == U'\n' || c == U'\r') {
      column = 0;
    } else {
      ++column;
    }
  }
  TRY(builder.append_substring(&self, from, self.length));
  return value_of(builder.finish());
}

constexpr Entry kStrLayoutMethods[] = {
    {"center", "(self, width, fillchar=' ', /)", native<str_center>, "Return a centered string of length width."},
    {"ljust", "(self, width, fillchar=' ', /)", native<str_ljust>, "Return a left-justified string of length width."},
    {"rjust", "(self, width, fillchar=' ', /)", native<str_rjust>, "Return a right-justified string of length width."},
    {"zfill", "(self, width, /)", native<str_zfill>,
     "Pad a numeric string with zeros on the left, to fill a field of the given width."},
    {"expandtabs", "(self, /, tabsize=8)", native<str_expandtabs>,
     "Return a copy where all tab characters are expanded using spaces."},
};

}  // namespace

void register_str_layout_methods() {
  add_methods(&types::str_, kStrLayoutMethods);
}

}  // namespace pyexec
