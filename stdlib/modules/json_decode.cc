// SPDX-License-Identifier: Apache-2.0
//
// Reading JSON: one recursive scanner over Latin-1 or UCS-4 text. What it holds across hooks of the program are values
// on the native stack and the text, which is immutable.
#include <cstring>

#include "interpreter/numeric/float_text.h"
#include "interpreter/objects/bytes_text.h"
#include "interpreter/objects/float.h"
#include "interpreter/objects/int.h"
#include "interpreter/objects/module.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_text.h"
#include "stdlib/modules/json.h"

namespace pyexec::json {
namespace {

struct DecodeOptions {
  bool is_strict = true;
  Value object_hook = Value::absent();  // absent: none, or Python's own
  Value pairs_hook = Value::absent();
  Value parse_float = Value::absent();
  Value parse_int = Value::absent();
  Value parse_constant = Value::absent();
};

// json.decoder.JSONDecodeError(message, document, position), raised.
RaisedResult raise_decode_error(Run& run, std::string_view message, Str* document, size_t position) {
  TRY(Module * module, import_module(run, "json.decoder"));
  TRY(Str * name, str_intern(run, "JSONDecodeError"));
  Value type = module_find(module, name);
  if (type.is_absent()) {
    return run.raise(types::value_error_, "{}", {message});
  }
  TRY(Str * text, str_from_ascii(run, message));
  TRY(Value error,
      call(run, type, {Value::object(text), Value::object(document), Value::integer(static_cast<int64_t>(position))}));
  return run.raise_value(error);
}

bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}
int hex_value(char32_t c) {
  if (c >= '0' && c <= '9') {
    return static_cast<int>(c - '0');
  }
  if (c >= 'a' && c <= 'f') {
    return static_cast<int>(c - 'a' + 10);
  }
  return c >= 'A' && c <= 'F' ? static_cast<int>(c - 'A' + 10) : -1;
}

template <class Unit>
class Scanner {
 public:
  Scanner(Run& run, Str* text, const DecodeOptions& options)
      : run_(run),
        text_(text),
        at_(reinterpret_cast<const Unit*>(text->data)),
        length_(text->length),
        options_(options) {}

  size_t skip_space(size_t i) const {
    while (i < length_ && (at_[i] == ' ' || at_[i] == '\t' || at_[i] == '\n' || at_[i] == '\r')) {
      ++i;
    }
    return i;
  }

  // The value that begins at `i`. Absent: none does, and stopped_at() says where (StopIteration for CPython).
  Value scan(size_t i, size_t* next) {
    if (i >= length_) {
      return stop(i);
    }
    switch (at_[i]) {
      case '"':
        return scan_string(i + 1, next, false);
      case '{':
        return scan_object(i + 1, next);
      case '[':
        return scan_array(i + 1, next);
      case 'n':
        if (starts_with(i, "null")) {
          *next = i + 4;
          return Value::none();
        }
        return stop(i);
      case 't':
        if (starts_with(i, "true")) {
          *next = i + 4;
          return Value::boolean(true);
        }
        return stop(i);
      case 'f':
        if (starts_with(i, "false")) {
          *next = i + 5;
          return Value::boolean(false);
        }
        return stop(i);
      case 'N':
        return starts_with(i, "NaN") ? constant("NaN", i, next) : stop(i);
      case 'I':
        return starts_with(i, "Infinity") ? constant("Infinity", i, next) : stop(i);
      case '-':
        if (starts_with(i, "-Infinity")) {
          return constant("-Infinity", i, next);
        }
        return scan_number(i, next);
      default:
        return scan_number(i, next);
    }
  }
  size_t stopped_at() const { return stopped_at_; }

  // What stands behind an opening quote.
  Value scan_string(size_t begin, size_t* next, bool is_key) {
    size_t i = begin;
    while (i < length_) {
      auto c = at_[i];
      if (c == '"') {
        *next = i + 1;
        if (!charge_each(run_, i - begin)) {
          return kRaised;
        }
        return is_key ? key_text(begin, i) : plain_text(begin, i);
      }
      if (c == '\\') {
        break;
      }
      if (c <= 0x1f && options_.is_strict) {
        return error("Invalid control character at", i);
      }
      ++i;
    }
    return scan_escaped(begin, i, next);
  }

 private:
  static constexpr size_t kRememberedKeys = 64;
  static constexpr size_t kLocalItems = 16;

  Value stop(size_t i) {
    stopped_at_ = i;
    return Value::absent();
  }
  RaisedResult error(std::string_view message, size_t position) {
    return raise_decode_error(run_, message, text_, position);
  }
  bool starts_with(size_t i, std::string_view word) const {
    if (length_ - i < word.size()) {
      return false;
    }
    for (size_t k = 0; k < word.size(); ++k) {
      if (at_[i + k] != static_cast<unsigned char>(word[k])) {
        return false;
      }
    }
    return true;
  }

  Value constant(std::string_view name, size_t i, size_t* next) {
    *next = i + name.size();
    if (!options_.parse_constant.is_absent()) {
      TRY(Str * text, str_from_ascii(run_, name));
      return call(run_, options_.parse_constant, {Value::object(text)});
    }
    if (name == "NaN") {
      return Value::real(__builtin_nan(""));
    }
    return Value::real(name[0] == '-' ? -__builtin_inf() : __builtin_inf());
  }

  Value plain_text(size_t begin, size_t end) {
    if constexpr (sizeof(Unit) == 1) {
      return value_of(str_from_latin1(run_, {reinterpret_cast<const char*>(at_ + begin), end - begin}));
    } else {
      return value_of(str_from_code_points(run_, at_ + begin, end - begin));
    }
  }

  // Keys repeat: the same text is the same string, whose hash is then known.
  Value key_text(size_t begin, size_t end) {
    size_t length = end - begin;
    if (length == 0 || length > 32) {
      return plain_text(begin, end);
    }
    uint32_t code = static_cast<uint32_t>(length);
    for (size_t i = begin; i < end; ++i) {
      code = code * 31 + static_cast<uint32_t>(at_[i]);
    }
    Str*& place = keys_[(code ^ (code >> 7)) % kRememberedKeys];
    if (place != nullptr && place->length == length) {
      bool is_same = true;
      for (size_t i = 0; i < length && is_same; ++i) {
        is_same = place->at(i) == static_cast<char32_t>(at_[begin + i]);
      }
      if (is_same) {
        return Value::object(place);
      }
    }
    TRY(Value text, plain_text(begin, end));
    place = as_str(text);
    return text;
  }

  // Four hexadecimal digits; -1: they are not.
  int32_t hex4(size_t i) const {
    int32_t value = 0;
    for (size_t k = i; k < i + 4; ++k) {
      int digit = hex_value(at_[k]);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }

  Value scan_escaped(size_t begin, size_t stop_at, size_t* next) {
    StrBuilder builder(run_);
    size_t from = begin;
    size_t i = stop_at;
    while (true) {
      while (i < length_ && at_[i] != '"' && at_[i] != '\\') {
        if (at_[i] <= 0x1f && options_.is_strict) {
          return error("Invalid control character at", i);
        }
        ++i;
      }
      if (i >= length_) {
        return error("Unterminated string starting at", begin - 1);
      }
      TRY(charge_each(run_, i - from));
      TRY(append_piece(builder, from, i));
      if (at_[i] == '"') {
        *next = i + 1;
        return value_of(builder.finish());
      }
      if (i + 1 == length_) {
        return error("Unterminated string starting at", begin - 1);
      }
      char32_t c = at_[i + 1];
      if (c != 'u') {
        static constexpr std::string_view kFrom = "\"\\/bfnrt", kTo = "\"\\/\b\f\n\r\t";
        size_t found = c < 128 ? kFrom.find(static_cast<char>(c)) : std::string_view::npos;
        if (found == std::string_view::npos) {
          return error("Invalid \\escape", i);
        }
        TRY(builder.append(static_cast<char32_t>(kTo[found])));
        i += 2;
      } else {
        // The four digits and one more character: a string has at least its closing quote.
        if (i + 6 >= length_) {
          return error("Invalid \\uXXXX escape", i + 1);
        }
        int32_t unit = hex4(i + 2);
        if (unit < 0) {
          return error("Invalid \\uXXXX escape", i + 1);
        }
        c = static_cast<char32_t>(unit);
        i += 6;
        if (c >= 0xD800 && c <= 0xDBFF && i + 6 < length_ && at_[i] == '\\' && at_[i + 1] == 'u') {
          int32_t low = hex4(i + 2);
          if (low < 0) {
            return error("Invalid \\uXXXX escape", i + 1);
          }
          if (low >= 0xDC00 && low <= 0xDFFF) {
            c = 0x10000 + ((c - 0xD800) << 10) + (static_cast<char32_t>(low) - 0xDC00);
            i += 6;
          }
        }
        TRY(builder.append(c));
      }
      from = i;
    }
  }
  bool append_piece(StrBuilder& builder, size_t from, size_t to) {
    if (from == to) {
      return true;
    }
    return builder.append_substring(text_, from, to);
  }

  Value scan_number(size_t begin, size_t* next) {
    size_t i = begin;
    bool is_negative = at_[i] == '-';
    if (is_negative && ++i >= length_) {
      return stop(begin);
    }
    uint64_t small = 0;
    size_t first = i;
    if (at_[i] >= '1' && at_[i] <= '9') {
      while (i < length_ && is_digit(at_[i])) {
        small = small * 10 + (static_cast<uint64_t>(at_[i]) - '0');
        ++i;
      }
    } else if (at_[i] == '0') {
      ++i;
    } else {
      return stop(begin);
    }
    size_t digits = i - first;
    bool is_float = false;
    if (i + 1 < length_ && at_[i] == '.' && is_digit(at_[i + 1])) {
      is_float = true;
      i += 2;
      while (i < length_ && is_digit(at_[i])) {
        ++i;
      }
    }
    if (i + 1 < length_ && (at_[i] == 'e' || at_[i] == 'E')) {
      size_t exponent = i++;
      if (i + 1 < length_ && (at_[i] == '-' || at_[i] == '+')) {
        ++i;
      }
      while (i < length_ && is_digit(at_[i])) {
        ++i;
      }
      if (is_digit(at_[i - 1])) {
        is_float = true;
      } else {
        i = exponent;
      }
    }
    *next = i;
    Value hook = is_float ? options_.parse_float : options_.parse_int;
    if (!is_float && hook.is_absent() && digits <= 18) {
      int64_t value = static_cast<int64_t>(small);
      return Value::integer(is_negative ? -value : value);
    }
    TRY(charge_each(run_, i - begin));
    if (is_float && hook.is_absent() && i - begin <= kNumberText) {
      char text[kNumberText];
      for (size_t k = begin; k < i; ++k) {
        text[k - begin] = static_cast<char>(at_[k]);
      }
      double value = 0;
      size_t sign = is_negative ? 1 : 0;
      parse_float_literal({text + sign, i - begin - sign}, &value);
      return Value::real(is_negative ? -value : value);
    }
    TRY(Value source, plain_text(begin, i));
    if (!hook.is_absent()) {
      return call(run_, hook, {source});
    }
    if (is_float) {
      double value = 0;
      parse_float(text_of(as_str(source)), &value);
      return Value::real(value);
    }
    return int_parse(run_, text_of(as_str(source)), 10, source);
  }

  Value scan_array(size_t i, size_t* next) {
    RecursionGuard guard(run_, " while decoding a JSON array from a unicode string");
    TRY(guard.ok());
    Value local[kLocalItems];
    size_t count = 0;
    List* list = nullptr;
    i = skip_space(i);
    if (i >= length_ || at_[i] != ']') {
      while (true) {
        Value item = scan(i, &i);
        if (item.is_raised() || item.is_absent()) {
          return item;
        }
        TRY(run_.charge(1));
        if (list == nullptr && count == kLocalItems) {
          TRY(list, list_new(run_, kLocalItems * 4));
          for (Value value : local) {
            TRY(list_append(run_, list, value));
          }
        }
        if (list != nullptr) {
          TRY(list_append(run_, list, item));
        } else {
          local[count++] = item;
        }
        i = skip_space(i);
        if (i < length_ && at_[i] == ']') {
          break;
        }
        if (i >= length_ || at_[i] != ',') {
          return error("Expecting ',' delimiter", i);
        }
        i = skip_space(i + 1);
      }
    }
    if (i >= length_) {
      return error("Expecting value", length_ - 1);
    }
    *next = i + 1;
    return value_of(list != nullptr ? list : list_from(run_, local, count));
  }

  Value scan_object(size_t i, size_t* next) {
    RecursionGuard guard(run_, " while decoding a JSON object from a unicode string");
    TRY(guard.ok());
    bool wants_pairs = !options_.pairs_hook.is_absent();
    Dict* dict = nullptr;
    List* pairs = nullptr;
    if (wants_pairs) {
      TRY(pairs, list_new(run_, 0));
    } else {
      TRY(dict, dict_new(run_));
    }
    i = skip_space(i);
    if (i >= length_ || at_[i] != '}') {
      while (true) {
        if (i >= length_ || at_[i] != '"') {
          return error("Expecting property name enclosed in double quotes", i);
        }
        TRY(Value key, scan_string(i + 1, &i, true));
        i = skip_space(i);
        if (i >= length_ || at_[i] != ':') {
          return error("Expecting ':' delimiter", i);
        }
        i = skip_space(i + 1);
        Value item = scan(i, &i);
        if (item.is_raised() || item.is_absent()) {
          return item;
        }
        TRY(run_.charge(1));
        if (wants_pairs) {
          Value two[2] = {key, item};
          TRY(Tuple * pair, tuple_from(run_, two, 2));
          TRY(list_append(run_, pairs, Value::object(pair)));
        } else {
          TRY(dict_set_str(run_, dict, as_str(key), item));
        }
        i = skip_space(i);
        if (i < length_ && at_[i] == '}') {
          break;
        }
        if (i >= length_ || at_[i] != ',') {
          return error("Expecting ',' delimiter", i);
        }
        i = skip_space(i + 1);
      }
    }
    *next = i + 1;
    if (wants_pairs) {
      return call(run_, options_.pairs_hook, {Value::object(pairs)});
    }
    if (!options_.object_hook.is_absent()) {
      return call(run_, options_.object_hook, {Value::object(dict)});
    }
    return Value::object(dict);
  }

  static constexpr size_t kNumberText = 128;

  Run& run_;
  Str* text_;
  const Unit* at_;
  size_t length_;
  const DecodeOptions& options_;
  size_t stopped_at_ = 0;
  Str* keys_[kRememberedKeys] = {};  // on the native stack, so the collector sees them
};

bool require_text(Run& run, Value text) {
  if (!is_str(text)) {
    return run.raise(types::type_error_, "first argument must be a string, not {}", {type_of(text)});
  }
  return true;
}

Value pair_of(Run& run, Value value, size_t end) {
  Value two[2] = {value, Value::integer(static_cast<int64_t>(end))};
  return value_of(tuple_from(run, two, 2));
}

template <class Unit>
Value scan_once_in(Run& run, Str* text, size_t index, const DecodeOptions& options) {
  Scanner<Unit> scanner(run, text, options);
  size_t end = 0;
  TRY(Value value, scanner.scan(index, &end));
  if (value.is_absent()) {
    return run.raise_with(types::stop_iteration_, {Value::integer(static_cast<int64_t>(scanner.stopped_at()))});
  }
  return pair_of(run, value, end);
}

// scan_once(text, index, strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant): the hooks
// None where Python's own rule holds.
Value json_scan(Call& call, Value text, Value index, bool strict, Value object_hook, Value pairs_hook,
                Value parse_float, Value parse_int, Value parse_constant) {
  Run& run = call.run();
  TRY(require_text(run, text));
  int64_t at = 0;
  TRY(to_index_exact(run, index, &at, &types::overflow_error_));
  if (at < 0) {
    return run.raise(types::value_error_, "idx cannot be negative");
  }
  auto given = [](Value hook) { return hook.is_none() ? Value::absent() : hook; };
  DecodeOptions options{strict,           given(object_hook),   given(pairs_hook), given(parse_float),
                        given(parse_int), given(parse_constant)};
  Str* source = as_str(text);
  return source->is_wide() ? scan_once_in<char32_t>(run, source, static_cast<size_t>(at), options)
                           : scan_once_in<uint8_t>(run, source, static_cast<size_t>(at), options);
}

template <class Unit>
Value loads_in(Run& run, Str* text, const DecodeOptions& options) {
  Scanner<Unit> scanner(run, text, options);
  size_t end = 0;
  TRY(Value value, scanner.scan(scanner.skip_space(0), &end));
  if (value.is_absent()) {
    return raise_decode_error(run, "Expecting value", text, scanner.stopped_at());
  }
  end = scanner.skip_space(end);
  if (end != text->length) {
    return raise_decode_error(run, "Extra data", text, end);
  }
  return value;
}

// loads(str) without options.
Value json_loads(Call& call, Str& text) {
  if (text.length > 0 && text.at(0) == 0xFEFF) {
    return raise_decode_error(call.run(), "Unexpected UTF-8 BOM (decode using utf-8-sig)", &text, 0);
  }
  DecodeOptions options;
  return text.is_wide() ? loads_in<char32_t>(call.run(), &text, options)
                        : loads_in<uint8_t>(call.run(), &text, options);
}

// The first index from `index` on that is not white space.
Value json_skip(Call& call, Value text, Index index) {
  if (is_bytes_or_bytearray(text)) {
    return call.run().raise(types::type_error_, "cannot use a string pattern on a bytes-like object");
  }
  if (!is_str(text)) {
    return call.run().raise(types::type_error_, "expected string or bytes-like object, got '{}'", {type_of(text)});
  }
  Str* source = as_str(text);
  DecodeOptions options;
  size_t from = index.value < 0 ? 0 : static_cast<size_t>(index.value);
  size_t at = source->is_wide() ? Scanner<char32_t>(call.run(), source, options).skip_space(from)
                                : Scanner<uint8_t>(call.run(), source, options).skip_space(from);
  return Value::integer(static_cast<int64_t>(at));
}

Value json_scanstring(Call& call, Value text, Value end, Value strict) {
  Run& run = call.run();
  int64_t at = 0;
  TRY(to_index_exact(run, end, &at, &types::overflow_error_));
  DecodeOptions options;
  if (!strict.is_absent()) {
    TRY(Truth is_strict, truth(run, strict));
    options.is_strict = is_strict == Truth::kTrue;
  }
  TRY(require_text(run, text));
  Str* source = as_str(text);
  if (at < 0 || static_cast<size_t>(at) > source->length) {
    return run.raise(types::value_error_, "end is out of bounds");
  }
  size_t next = 0;
  Value value;
  if (source->is_wide()) {
    value = Scanner<char32_t>(run, source, options).scan_string(static_cast<size_t>(at), &next, false);
  } else {
    value = Scanner<uint8_t>(run, source, options).scan_string(static_cast<size_t>(at), &next, false);
  }
  TRY(value);
  return pair_of(run, value, next);
}

constexpr Entry kDecode[] = {
    {"loads", "(text, /)", native<json_loads>, "A whole document.", EntryKind::kFunction},
    {"scan", "(text, index, strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, /)",
     native<json_scan>, "The value at an index and where it ends.", EntryKind::kFunction},
    {"skip", "(text, index, /)", native<json_skip>, "Behind white space.", EntryKind::kFunction},
    {"scanstring", "(string, end, strict=True, /)", native<json_scanstring>,
     "The string whose opening quote is before end, and where it ends.", EntryKind::kFunction, Wording::kPositional},
};

constexpr ModuleDefinition kJsonRead = {"_json_read", "What is native of reading JSON.", kDecode, nullptr};

}  // namespace

void register_reader() {
  register_module(&kJsonRead);
}

}  // namespace pyexec::json
