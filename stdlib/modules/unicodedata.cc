// SPDX-License-Identifier: Apache-2.0
//
// The module unicodedata: properties from a table of ranges (Unicode 14, as CPython 3.11), names and numbers from the
// tables of interpreter/text, normal forms from utf8proc.
#include <algorithm>
#include <cstdio>
#include <iterator>

#include "interpreter/objects/bytes_text.h"
#include "interpreter/objects/module.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/text/search.h"
#include "interpreter/text/unicode.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

struct CharacterRecord {
  const char* category;
  const char* bidirectional;
  uint8_t combining;
  uint8_t mirrored;
  const char* east_asian_width;
};
struct CharacterRange {
  uint32_t start;
  uint16_t record;
};
struct Decomposition {
  uint32_t character;
  uint16_t tag;
  uint32_t start;
  uint16_t count;
};
#include "stdlib/modules/unicodedata_tables.inc"

const CharacterRecord& record_of(char32_t c) {
  const auto* behind =
      std::upper_bound(std::begin(kRanges), std::end(kRanges), c,
                       [](char32_t value, const CharacterRange& range) { return value < range.start; });
  return kRecords[std::prev(behind)->record];
}

bool character(Call& call, Value text, int argument, char32_t* out) {
  if (!is_str(text) || as_str(text)->length != 1) {
    Run& run = call.run();
    if (is_str(text)) {
      return run.raise(types::type_error_, "{}() argument{} must be a unicode character, not str",
                       {call.entry().name, argument == 0 ? "" : " 1"});
    }
    return run.raise(types::type_error_, "{}() argument{} must be a unicode character, not {}",
                     {call.entry().name, argument == 0 ? "" : " 1",
                      text.is_none() ? MessagePart("None") : MessagePart(type_of(text))});
  }
  *out = as_str(text)->at(0);
  return true;
}

Value ascii_text(Run& run, std::string_view text) {
  return value_of(str_intern(run, text));
}

Value unicodedata_category(Call& call, Value chr) {
  char32_t c = 0;
  TRY(character(call, chr, 0, &c));
  return ascii_text(call.run(), record_of(c).category);
}
Value unicodedata_bidirectional(Call& call, Value chr) {
  char32_t c = 0;
  TRY(character(call, chr, 0, &c));
  return ascii_text(call.run(), record_of(c).bidirectional);
}
Value unicodedata_combining(Call& call, Value chr) {
  char32_t c = 0;
  TRY(character(call, chr, 0, &c));
  return Value::integer(record_of(c).combining);
}
Value unicodedata_mirrored(Call& call, Value chr) {
  char32_t c = 0;
  TRY(character(call, chr, 0, &c));
  return Value::integer(record_of(c).mirrored);
}
Value unicodedata_east_asian_width(Call& call, Value chr) {
  char32_t c = 0;
  TRY(character(call, chr, 0, &c));
  return ascii_text(call.run(), record_of(c).east_asian_width);
}

Value unicodedata_decomposition(Call& call, Value chr) {
  char32_t c = 0;
  TRY(character(call, chr, 0, &c));
  const auto* found =
      std::lower_bound(std::begin(kDecompositions), std::end(kDecompositions), c,
                       [](const Decomposition& entry, char32_t value) { return entry.character < value; });
  if (found == std::end(kDecompositions) || found->character != c) {
    return Value::object(str_empty());
  }
  StrBuilder builder(call.run());
  TRY(builder.append_ascii(kDecompositionTags[found->tag]));
  for (size_t i = 0; i < found->count; ++i) {
    char text[16];
    int length = std::snprintf(text, sizeof text, "%04X", static_cast<unsigned>(kDecompositionUnits[found->start + i]));
    if (builder.length() != 0) {
      TRY(builder.append_ascii(" "));
    }
    TRY(builder.append_ascii({text, static_cast<size_t>(length)}));
  }
  return value_of(builder.finish());
}

Value or_default(Call& call, Value fallback, const char* message) {
  if (!fallback.is_absent()) {
    return fallback;
  }
  return call.run().raise(types::value_error_, "{}", {message});
}

Value unicodedata_decimal(Call& call, Value chr, Value fallback) {
  char32_t c = 0;
  TRY(character(call, chr, 1, &c));
  int value = unicode::decimal_value(c);
  return value >= 0 ? Value::integer(value) : or_default(call, fallback, "not a decimal");
}
Value unicodedata_digit(Call& call, Value chr, Value fallback) {
  char32_t c = 0;
  TRY(character(call, chr, 1, &c));
  int value = unicode::digit_value(c);
  return value >= 0 ? Value::integer(value) : or_default(call, fallback, "not a digit");
}
Value unicodedata_numeric(Call& call, Value chr, Value fallback) {
  char32_t c = 0;
  TRY(character(call, chr, 1, &c));
  double value = 0;
  return unicode::numeric_value(c, &value) ? Value::real(value) : or_default(call, fallback, "not a numeric character");
}

Value unicodedata_name(Call& call, Value chr, Value fallback) {
  char32_t c = 0;
  TRY(character(call, chr, 1, &c));
  char text[unicode::kMaxNameLength];
  size_t length = unicode::character_name(c, text, sizeof text);
  if (length == 0) {
    return or_default(call, fallback, "no such name");
  }
  return value_of(str_from_ascii(call.run(), {text, length}));
}

Value unicodedata_lookup(Call& call, Value name) {
  Run& run = call.run();
  std::string text;
  if (is_str(name)) {
    text = str_to_utf8(as_str(name));
  } else {
    ByteSpan bytes;
    TRY(require_bytes(run, name, &bytes));
    text.assign(reinterpret_cast<const char*>(bytes.data()), std::min<size_t>(bytes.size(), 300));
  }
  char32_t c = text.size() > 256 ? unicode::kNoCharacter : unicode::find_character(text);
  if (c == unicode::kNoCharacter) {
    if (text.size() > 256) {
      return run.raise(types::key_error_, "name too long");
    }
    StrBuilder builder(run);
    TRY(builder.append_ascii("undefined character name '"));
    TRY(builder.append_utf8(is_str(name) ? text : std::string()));
    for (size_t i = 0; !is_str(name) && i < text.size(); ++i) {
      TRY(builder.append(static_cast<char32_t>(static_cast<unsigned char>(text[i]))));
    }
    TRY(builder.append_ascii("'"));
    TRY(Str * message, builder.finish());
    return run.raise_key_error(Value::object(message));
  }
  return value_of(str_from_code_point(run, c));
}

bool normal_form(Run& run, const Str& form, unicode::NormalForm* out) {
  std::string_view name = form.is_wide() ? std::string_view() : form.view();
  if (name == "NFC") {
    *out = unicode::NormalForm::kNfc;
  } else if (name == "NFD") {
    *out = unicode::NormalForm::kNfd;
  } else if (name == "NFKC") {
    *out = unicode::NormalForm::kNfkc;
  } else if (name == "NFKD") {
    *out = unicode::NormalForm::kNfkd;
  } else {
    return run.raise(types::value_error_, "invalid normalization form");
  }
  return true;
}

Str* normalised(Run& run, Str* text, unicode::NormalForm form) {
  TextView view = text_of(text);
  if (unicode::is_ascii_only(view)) {
    return str_exact(run, text);
  }
  size_t bound = unicode::normalise_bound(view, form);
  TRY(run.charge(bound));
  TRY(Buffer * buffer, run.allocate_buffer(bound * sizeof(char32_t)));
  auto* units = reinterpret_cast<char32_t*>(buffer->bytes());
  size_t length = unicode::normalise(view, form, units);
  TRY(Str * result, str_from_code_points(run, units, length));
  run.heap().release(buffer);
  return result;
}

Value unicodedata_normalize(Call& call, Str& form, Str& unistr) {
  unicode::NormalForm which{};
  if (unistr.length == 0) {
    return Value::object(str_empty());
  }
  TRY(normal_form(call.run(), form, &which));
  return value_of(normalised(call.run(), &unistr, which));
}
Value unicodedata_is_normalized(Call& call, Str& form, Str& unistr) {
  unicode::NormalForm which{};
  if (unistr.length == 0) {
    return Value::boolean(true);
  }
  TRY(normal_form(call.run(), form, &which));
  TRY(Str * result, normalised(call.run(), &unistr, which));
  return Value::boolean(str_equal(result, &unistr));
}

constexpr Entry kFunctions[] = {
    {"category", "(chr, /)", native<unicodedata_category>, "The general category of a character.",
     EntryKind::kFunction},
    {"bidirectional", "(chr, /)", native<unicodedata_bidirectional>, "The bidirectional class of a character.",
     EntryKind::kFunction},
    {"combining", "(chr, /)", native<unicodedata_combining>, "The canonical combining class of a character.",
     EntryKind::kFunction},
    {"mirrored", "(chr, /)", native<unicodedata_mirrored>, "Whether a character is mirrored in bidirectional text.",
     EntryKind::kFunction},
    {"east_asian_width", "(chr, /)", native<unicodedata_east_asian_width>, "The east asian width of a character.",
     EntryKind::kFunction},
    {"decomposition", "(chr, /)", native<unicodedata_decomposition>, "The decomposition mapping of a character.",
     EntryKind::kFunction},
    {"decimal", "(chr, default=None, /)", native<unicodedata_decimal>, "The value of a decimal digit.",
     EntryKind::kFunction, Wording::kPositional},
    {"digit", "(chr, default=None, /)", native<unicodedata_digit>, "The value of a digit.", EntryKind::kFunction,
     Wording::kPositional},
    {"numeric", "(chr, default=None, /)", native<unicodedata_numeric>, "The value of a numeric character.",
     EntryKind::kFunction, Wording::kPositional},
    {"name", "(chr, default=None, /)", native<unicodedata_name>, "The name of a character.", EntryKind::kFunction,
     Wording::kPositional},
    {"lookup", "(name, /)", native<unicodedata_lookup>, "The character of a name.", EntryKind::kFunction},
    {"normalize", "(form, unistr, /)", native<unicodedata_normalize>, "A normal form of a string.",
     EntryKind::kFunction},
    {"is_normalized", "(form, unistr, /)", native<unicodedata_is_normalized>, "Whether a string is in a normal form.",
     EntryKind::kFunction},
};

bool fill_unicodedata(Run& run, Module* module) {
  TRY(Str * version, str_from_ascii(run, "14.0.0"));
  return module_set(run, module, "unidata_version", Value::object(version));
}

constexpr ModuleDefinition kUnicodedata = {
    .name = "unicodedata",
    .doc = "Properties of the characters of Unicode.",
    .functions = kFunctions,
    .fill = fill_unicodedata,
};

}  // namespace

void register_unicodedata_module() {
  register_module(&kUnicodedata);
}

}  // namespace pyexec
