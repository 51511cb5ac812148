// SPDX-License-Identifier: Apache-2.0
//
// Methods of str: case, character classes, encoding, formatting, translation. The others: str_search.cc, str_split.cc,
// str_layout.cc.
#include "interpreter/objects/codecs.h"
#include "interpreter/objects/format.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/text/unicode.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

// ---- case ---------------------------------------------------------------------------------------------------------

constexpr uint8_t to_ascii_lower(uint8_t c) {
  return c >= 'A' && c <= 'Z' ? static_cast<uint8_t>(c + 32) : c;
}
constexpr uint8_t to_ascii_upper(uint8_t c) {
  return c >= 'a' && c <= 'z' ? static_cast<uint8_t>(c - 32) : c;
}

template <unicode::CaseMapping mapping>
void map_ascii(const uint8_t* from, size_t length, uint8_t* to) {
  using unicode::CaseMapping;
  bool after_letter = false;
  for (size_t i = 0; i < length; ++i) {
    uint8_t c = from[i];
    if constexpr (mapping == CaseMapping::kLower || mapping == CaseMapping::kFold) {
      to[i] = to_ascii_lower(c);
    } else if constexpr (mapping == CaseMapping::kUpper) {
      to[i] = to_ascii_upper(c);
    } else if constexpr (mapping == CaseMapping::kSwap) {
      uint8_t upper = to_ascii_upper(c);
      to[i] = upper != c ? upper : to_ascii_lower(c);
    } else if constexpr (mapping == CaseMapping::kCapitalize) {
      to[i] = i == 0 ? to_ascii_upper(c) : to_ascii_lower(c);
    } else {
      to[i] = after_letter ? to_ascii_lower(c) : to_ascii_upper(c);
      after_letter = (unicode::kLatin1Flags[c] & unicode::kCased) != 0;
    }
  }
}

template <unicode::CaseMapping mapping>
Value str_map_case(Call& call, Str& self) {
  Run& run = call.run();
  TRY(charge_each(run, self.length));
  TextView text = text_of(&self);
  if (!self.is_wide() && unicode::text_is_ascii(text)) {
    if (self.length <= 1) {
      uint8_t character = 0;
      map_ascii<mapping>(self.data, self.length, &character);
      return Value::object(self.length == 0 ? str_empty() : str_latin1_character(character));
    }
    TRY(Str * result, str_allocate(run, self.length, 1));
    map_ascii<mapping>(self.data, self.length, result->data);
    return Value::object(result);
  }
  TextSize size = unicode::measure_case(text, mapping);
  if (size.length <= 1 && !size.is_wide) {
    if (size.length == 0) {
      return Value::object(str_empty());
    }
    Latin1 character;
    unicode::map_case(text, mapping, &character);
    return Value::object(str_latin1_character(character));
  }
  return value_of(str_of_size(run, size, [&](auto* out) { unicode::map_case(text, mapping, out); }));
}

// `flags`: what a single Latin-1 character must have; 0: ask the predicate always.
template <bool (*predicate)(TextView), uint16_t flags = 0>
Value str_is(Call& call, Str& self) {
  if (flags != 0 && self.length == 1 && !self.is_wide()) {
    return Value::boolean((unicode::kLatin1Flags[self.data[0]] & flags) != 0);
  }
  TRY(charge_each(call.run(), self.length));
  return Value::boolean(predicate(text_of(&self)));
}

// ---- encoding and formatting --------------------------------------------------------------------------------------

Value str_encode(Call& call, Str& self, Opt<Str&> encoding, Opt<Str&> errors) {
  return value_of(encode_str(call.run(), &self, encoding.value, errors.value));
}

Value str_format_method(Call& call, Str& self, Args args, Keywords keywords) {
  FormatArguments arguments;
  arguments.positional = args.items;
  arguments.positional_count = args.count;
  arguments.keyword_names = keywords.names;
  arguments.keyword_values = keywords.values;
  return value_of(str_format(call.run(), &self, arguments));
}

Value str_format_map(Call& call, Str& self, Value mapping) {
  FormatArguments arguments;
  arguments.mapping = mapping;
  return value_of(str_format(call.run(), &self, arguments));
}

Value str_format_dunder(Call& call, Str& self, Str& format_spec) {
  return value_of(pyexec::format_str(call.run(), &self, &format_spec, self.type()));
}

// ---- translation --------------------------------------------------------------------------------------------------

// What the table says about a character: an int, a str, None (delete), or absent(): keep it.
Value translation_of(Run& run, Value table, char32_t character) {
  Value key = Value::integer(character);
  Value found;
  if (is_exact(table, &types::dict_)) {
    TRY(found, dict_get(run, as_dict(table), key));
  } else {
    found = get_item(run, table, key);
    if (found.is_raised()) {
      if (run.catch_if(types::lookup_error_) == nullptr) {
        return Value::raised();
      }
      return Value::absent();
    }
  }
  if (found.is_absent() || found.is_none() || is_str(found)) {
    return found;
  }
  if (!is_int_like(found)) {
    return run.raise(types::type_error_, "character mapping must return integer, None or str");
  }
  found = int_value(found);
  if (!found.is_int() || found.as_int() < 0 || found.as_int() > 0x10FFFF) {
    return run.raise(types::value_error_, "character mapping must be in range(0x110000)");
  }
  return found;
}

Value str_translate(Call& call, Str& self, Value table) {
  Run& run = call.run();
  TRY(charge_each(run, self.length));
  StrBuilder builder(run);
  // A dict answers the same for the same character, so each is asked for once.
  bool is_dict_table = is_exact(table, &types::dict_);
  Value known[256];
  for (Value& each : known) {
    each = Value::empty();
  }
  for (size_t i = 0; i < self.length; ++i) {
    char32_t c = self.at(i);
    Value result;
    if (is_dict_table && c < 256 && !known[c].is_empty()) {
      result = known[c];
    } else {
      TRY(run.step());
      TRY(result, translation_of(run, table, c));
      if (c < 256) {
        known[c] = result;
      }
    }
    if (result.is_absent()) {
      TRY(builder.append(c));
    } else if (result.is_int()) {
      TRY(builder.append(static_cast<char32_t>(result.as_int())));
    } else if (!result.is_none()) {
      TRY(builder.append(as_str(result)));
    }
  }
  return value_of(builder.finish());
}

Value str_maketrans(Call& call, Value x, Opt<Str&> y, Opt<Str&> z) {
  Run& run = call.run();
  TRY(Dict * result, dict_new(run));
  if (y.has) {
    if (!is_str(x)) {
      return run.raise(types::type_error_, "first maketrans argument must be a string if there is a second argument");
    }
    Str* from = as_str(x);
    if (from->length != y.value->length) {
      return run.raise(types::value_error_, "the first two maketrans arguments must have equal length");
    }
    TRY(charge_each(run, from->length));
    for (size_t i = 0; i < from->length; ++i) {
      TRY(dict_set(run, result, Value::integer(from->at(i)), Value::integer(y.value->at(i))));
    }
    for (size_t i = 0; z.has && i < z.value->length; ++i) {
      TRY(dict_set(run, result, Value::integer(z.value->at(i)), Value::none()));
    }
    return Value::object(result);
  }
  if (!is_exact(x, &types::dict_)) {
    return run.raise(types::type_error_, "if you give only one argument to maketrans it must be a dict");
  }
  Value key, value;
  for (size_t position = 0; dict_next(as_dict(x), &position, &key, &value);) {
    TRY(run.step());
    if (is_str(key)) {
      if (as_str(key)->length != 1) {
        return run.raise(types::value_error_, "string keys in translate table must be of length 1");
      }
      key = Value::integer(as_str(key)->at(0));
    } else if (!is_int_like(key)) {
      return run.raise(types::type_error_, "keys in translate table must be strings or integers");
    }
    TRY(dict_set(run, result, key, value));
  }
  return Value::object(result);
}

// ---- the rest -----------------------------------------------------------------------------------------------------

Value str_getnewargs(Call& call, Str& self) {
  TRY(Str * text, str_exact(call.run(), &self));
  Value item = Value::object(text);
  return value_of(tuple_from(call.run(), &item, 1));
}

// What CPython's object would take, by the widest character.
Value str_sizeof(Call&, Str& self) {
  auto length = static_cast<int64_t>(self.length);
  if (!self.is_wide()) {
    return Value::integer(unicode::text_is_ascii(text_of(&self)) ? 49 + length : 73 + length);
  }
  for (size_t i = 0; i < self.length; ++i) {
    if (self.wide()[i] > 0xFFFF) {
      return Value::integer(76 + 4 * length);
    }
  }
  return Value::integer(74 + 2 * length);
}

Value str_iterator_length_hint(Call&, Iterator& self) {
  if (!self.source.is_object()) {
    return Value::integer(0);
  }
  return Value::integer(static_cast<int64_t>(as_str(self.source)->length) - self.position);
}

using unicode::CaseMapping;

constexpr Entry kStrMethods[] = {
    {"capitalize", "(self, /)", native<str_map_case<CaseMapping::kCapitalize>>,
     "Return a capitalized version of the string."},
    {"casefold", "(self, /)", native<str_map_case<CaseMapping::kFold>>,
     "Return a version of the string suitable for caseless comparisons."},
    {"lower", "(self, /)", native<str_map_case<CaseMapping::kLower>>,
     "Return a copy of the string converted to lowercase."},
    {"swapcase", "(self, /)", native<str_map_case<CaseMapping::kSwap>>,
     "Convert uppercase characters to lowercase and lowercase characters to uppercase."},
    {"title", "(self, /)", native<str_map_case<CaseMapping::kTitle>>,
     "Return a version of the string where each word is titlecased."},
    {"upper", "(self, /)", native<str_map_case<CaseMapping::kUpper>>,
     "Return a copy of the string converted to uppercase."},
    {"isalnum", "(self, /)",
     native<str_is<unicode::text_is_alnum, unicode::kAlpha | unicode::kDecimal | unicode::kDigit | unicode::kNumeric>>,
     "Return True if the string is an alpha-numeric string, False otherwise."},
    {"isalpha", "(self, /)", native<str_is<unicode::text_is_alpha, unicode::kAlpha>>,
     "Return True if the string is an alphabetic string, False otherwise."},
    {"isascii", "(self, /)", native<str_is<unicode::text_is_ascii>>,
     "Return True if all characters in the string are ASCII, False otherwise."},
    {"isdecimal", "(self, /)", native<str_is<unicode::text_is_decimal, unicode::kDecimal>>,
     "Return True if the string is a decimal string, False otherwise."},
    {"isdigit", "(self, /)", native<str_is<unicode::text_is_digit, unicode::kDigit>>,
     "Return True if the string is a digit string, False otherwise."},
    {"isidentifier", "(self, /)", native<str_is<unicode::text_is_identifier>>,
     "Return True if the string is a valid Python identifier, False otherwise."},
    {"islower", "(self, /)", native<str_is<unicode::text_is_lower, unicode::kLower>>,
     "Return True if the string is a lowercase string, False otherwise."},
    {"isnumeric", "(self, /)", native<str_is<unicode::text_is_numeric, unicode::kNumeric>>,
     "Return True if the string is a numeric string, False otherwise."},
    {"isprintable", "(self, /)", native<str_is<unicode::text_is_printable, unicode::kPrintable>>,
     "Return True if the string is printable, False otherwise."},
    {"isspace", "(self, /)", native<str_is<unicode::text_is_space, unicode::kSpace>>,
     "Return True if the string is a whitespace string, False otherwise."},
    {"istitle", "(self, /)", native<str_is<unicode::text_is_title>>,
     "Return True if the string is a title-cased string, False otherwise."},
    {"isupper", "(self, /)", native<str_is<unicode::text_is_upper, unicode::kUpper>>,
     "Return True if the string is an uppercase string, False otherwise."},
    {"encode", "(self, /, encoding='utf-8', errors='strict')", native<str_encode>,
     "Encode the string using the codec registered for encoding."},
    {"format", "(self, /, *args, **kwargs)", native<str_format_method>,
     "Return a formatted version of S, using substitutions from args and kwargs."},
    {"format_map", "(self, mapping, /)", native<str_format_map>,
     "Return a formatted version of S, using substitutions from mapping."},
    {"__format__", "(self, format_spec, /)", native<str_format_dunder>,
     "Return a formatted version of the string as described by format_spec."},
    {"translate", "(self, table, /)", native<str_translate>,
     "Replace each character in the string using the given translation table."},
    {"maketrans", "(x, y=<unrepresentable>, z=<unrepresentable>, /)", native<str_maketrans>,
     "Return a translation table usable for str.translate().", EntryKind::kStaticMethod},
    {"__getnewargs__", "(self, /)", native<str_getnewargs>, "Arguments for str.__new__ when copying."},
    {"__sizeof__", "(self, /)", native<str_sizeof>, "Return the size of the string in memory, in bytes."},
};

constexpr Entry kStrIteratorMethods[] = {
    {"__length_hint__", "(self, /)", native<str_iterator_length_hint>,
     "Private method returning an estimate of len(list(it))."},
};

}  // namespace

void register_str_methods() {
  add_methods(&types::str_, kStrMethods);
  add_methods(&types::str_iterator_, kStrIteratorMethods);
  add_methods(&types::str_ascii_iterator_, kStrIteratorMethods);
}

}  // namespace pyexec
