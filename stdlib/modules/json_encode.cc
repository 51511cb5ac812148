// SPDX-License-Identifier: Apache-2.0
//
// Writing JSON: one recursive walk into a text builder. `default`, and items() or __iter__ of the program's own
// containers, are user code: lists are read by index at each step, and a dict is copied first when a `default` may run.
#include <cmath>

#include "interpreter/numeric/float_text.h"
#include "interpreter/numeric/int_text.h"
#include "interpreter/objects/float.h"
#include "interpreter/objects/int.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_text.h"
#include "stdlib/modules/json.h"
#include "stdlib/register.h"

namespace pyexec::json {
namespace {

struct EncodeOptions {
  Value default_function = Value::absent();
  bool is_ascii = true;
  bool sorts_keys = false;
  bool skips_keys = false;
  bool allows_nan = true;
  bool checks_circles = true;
  const Str* indent = nullptr;
  const Str* item_separator = nullptr;  // null: ", "
  const Str* key_separator = nullptr;   // null: ": "
};

// Characters that stand for themselves in a string: bit 0 with ensure_ascii, bit 1 without.
struct PlainTable {
  uint8_t bits[256];
};
constexpr PlainTable make_plain_table() {
  PlainTable table{};
  for (int c = 0; c < 256; ++c) {
    bool is_special = c < 0x20 || c == '"' || c == '\\';
    table.bits[c] = static_cast<uint8_t>((!is_special && c >= 0x20 && c < 0x7f ? 1 : 0) | (is_special ? 0 : 2));
  }
  return table;
}
constexpr PlainTable kPlain = make_plain_table();

bool append_unit_escape(StrBuilder& out, uint32_t unit) {
  constexpr char kDigits[] = "0123456789abcdef";
  char text[6] = {
      '\\', 'u', kDigits[(unit >> 12) & 15], kDigits[(unit >> 8) & 15], kDigits[(unit >> 4) & 15], kDigits[unit & 15]};
  return out.append_ascii({text, 6});
}

bool append_escape(StrBuilder& out, char32_t c) {
  switch (c) {
    case '"':
      return out.append_ascii("\\\"");
    case '\\':
      return out.append_ascii("\\\\");
    case '\n':
      return out.append_ascii("\\n");
    case '\r':
      return out.append_ascii("\\r");
    case '\t':
      return out.append_ascii("\\t");
    case '\f':
      return out.append_ascii("\\f");
    case '\b':
      return out.append_ascii("\\b");
    default:
      break;
  }
  if (c < 0x10000) {
    return append_unit_escape(out, c);
  }
  c -= 0x10000;
  return append_unit_escape(out, 0xD800 + (c >> 10)) && append_unit_escape(out, 0xDC00 + (c & 0x3FF));
}

bool append_string(Run& run, StrBuilder& out, const Str* text, bool is_ascii) {
  TRY(charge_each(run, text->length));
  TRY(out.append('"'));
  uint8_t mask = is_ascii ? 1 : 2;
  size_t length = text->length;
  size_t from = 0;
  if (!text->is_wide()) {
    const uint8_t* at = text->latin1();
    for (size_t i = 0; i < length; ++i) {
      if ((kPlain.bits[at[i]] & mask) == 0) [[unlikely]] {
        TRY(out.append_latin1({reinterpret_cast<const char*>(at + from), i - from}));
        TRY(append_escape(out, at[i]));
        from = i + 1;
      }
    }
    TRY(out.append_latin1({reinterpret_cast<const char*>(at + from), length - from}));
    return out.append('"');
  }
  for (size_t i = 0; i < length; ++i) {
    char32_t c = text->wide()[i];
    bool is_plain = c < 256 ? (kPlain.bits[c] & mask) != 0 : !is_ascii;
    if (!is_plain) {
      TRY(out.append_substring(text, from, i));
      TRY(append_escape(out, c));
      from = i + 1;
    }
  }
  TRY(out.append_substring(text, from, length));
  return out.append('"');
}

class Encoder {
 public:
  Encoder(Run& run, const EncodeOptions& options) : run_(run), options_(options), out_(run) {}

  Value encode(Value object) {
    TRY(write(object, 0, nullptr));
    return value_of(out_.finish());
  }

 private:
  // The containers being written, innermost first.
  struct Outer {
    const Object* object;
    const Outer* next;
  };
  const char* recursion_words() const {
    return options_.indent == nullptr ? " while encoding a JSON object" : " while calling a Python object";
  }

  bool check_circle(const Object* object, const Outer* outer) {
    if (!options_.checks_circles) {
      return true;
    }
    size_t depth = 0;
    for (; outer != nullptr; outer = outer->next, ++depth) {
      if (outer->object == object) {
        return run_.raise(types::value_error_, "Circular reference detected");
      }
    }
    return depth < 64 || run_.charge(depth / 8);
  }

  bool write(Value object, size_t level, const Outer* outer) {
    switch (object.tag) {
      case Tag::kNone:
        return out_.append_ascii("null");
      case Tag::kBool:
        return out_.append_ascii(object.as_bool() ? "true" : "false");
      case Tag::kInt:
        return write_int(object.as_int());
      case Tag::kFloat:
        return write_float(object.as_float());
      default:
        break;
    }
    switch (object.as_object()->kind) {
      case CellKind::kStr:
        return append_string(run_, out_, as_str(object), options_.is_ascii);
      case CellKind::kBigInt:
      case CellKind::kBoxedInt:
        return write_big_int(object);
      case CellKind::kBoxedFloat:
        return write_float(float_value(object));
      case CellKind::kList:
      case CellKind::kTuple:
        return write_list(object, level, outer);
      case CellKind::kDict:
        return write_dict(object, level, outer);
      default:
        return write_default(object, level, outer);
    }
  }

  bool write_int(int64_t value) {
    char text[kInt64TextSize];
    return out_.append_ascii({text, int64_to_text(value, text)});
  }
  bool write_big_int(Value object) {
    Value plain = int_value(object);
    if (plain.is_int()) {
      return write_int(plain.as_int());
    }
    TRY(Str * text, int_to_str(run_, plain, 10));
    return out_.append(text);
  }
  bool write_float(double value) {
    if (!std::isfinite(value)) {
      const char* text = std::isnan(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
      if (options_.allows_nan) {
        return out_.append_ascii(text);
      }
      if (options_.indent == nullptr) {
        return run_.raise(types::value_error_, "Out of range float values are not JSON compliant");
      }
      return run_.raise(types::value_error_, "Out of range float values are not JSON compliant: {}",
                        {std::isnan(value) ? "nan"
                         : value > 0       ? "inf"
                                           : "-inf"});
    }
    char text[kFloatReprSize];
    return out_.append_ascii({text, float_repr(value, text)});
  }

  bool new_line(size_t level) {
    if (options_.indent == nullptr) {
      return true;
    }
    TRY(out_.append('\n'));
    TRY(run_.charge(1 + level * options_.indent->length / 32));
    for (size_t i = 0; i < level; ++i) {
      TRY(out_.append(options_.indent));
    }
    return true;
  }
  bool item_separator(size_t level) {
    if (options_.item_separator == nullptr) {
      return out_.append_ascii(", ");
    }
    TRY(out_.append(options_.item_separator));
    return new_line(level);
  }
  bool key_separator() {
    return options_.key_separator == nullptr ? out_.append_ascii(": ") : out_.append(options_.key_separator);
  }

  bool write_list(Value object, size_t level, const Outer* outer) {
    RecursionGuard guard(run_, recursion_words());
    TRY(guard.ok());
    const Object* self = object.as_object();
    if (!is_exact(object, &types::list_) && !is_exact(object, &types::tuple_)) {
      TRY(List * items, list_from_iterable(run_, object));
      object = Value::object(items);
    }
    bool is_list = pyexec::is_list(object);
    auto count = [&] { return is_list ? as_list(object)->length : as_tuple(object)->length; };
    if (count() == 0) {
      return out_.append_ascii("[]");
    }
    TRY(check_circle(self, outer));
    Outer here{self, outer};
    TRY(out_.append('['));
    TRY(new_line(level + 1));
    for (size_t i = 0; i < count(); ++i) {
      TRY(run_.charge(1));
      if (i > 0) {
        TRY(item_separator(level + 1));
      }
      TRY(write(is_list ? as_list(object)->items->items[i] : as_tuple(object)->items[i], level + 1, &here));
    }
    TRY(new_line(level));
    return out_.append(']');
  }

  // kFalse: a key to skip.
  Truth write_key(Value key) {
    bool ok = false;
    if (is_str(key)) {
      ok = append_string(run_, out_, as_str(key), options_.is_ascii);
    } else if (key.is_bool()) {
      ok = out_.append_ascii(key.as_bool() ? "\"true\"" : "\"false\"");
    } else if (key.is_none()) {
      ok = out_.append_ascii("\"null\"");
    } else if (is_float_like(key)) {
      ok = out_.append('"') && write_float(float_value(key)) && out_.append('"');
    } else if (is_int_like(key)) {
      ok = out_.append('"') && write_big_int(key) && out_.append('"');
    } else if (options_.skips_keys) {
      return Truth::kFalse;
    } else {
      return run_.raise(types::type_error_, "keys must be str, int, float, bool or None, not {}", {type_of(key)});
    }
    return ok ? Truth::kTrue : Truth::kRaised;
  }
  bool is_key(Value key) {
    return is_str(key) || key.is_bool() || key.is_none() || is_float_like(key) || is_int_like(key);
  }

  bool write_item(Value key, Value value, bool* is_first, size_t level, const Outer* here) {
    TRY(run_.charge(1));
    if (options_.skips_keys && !is_key(key)) {
      return true;
    }
    if (!*is_first) {
      TRY(item_separator(level));
    }
    *is_first = false;
    TRY(write_key(key));
    TRY(key_separator());
    return write(value, level, here);
  }

  // items() of a program's dict class, or a copy, as a list of pairs.
  List* items_of(Value object) {
    List* items = nullptr;
    if (is_exact(object, &types::dict_)) {
      TRY(items, list_new(run_, as_dict(object)->length));
      size_t position = 0;
      Value two[2];
      while (dict_next(as_dict(object), &position, &two[0], &two[1])) {
        TRY(run_.charge(1));
        TRY(Tuple * pair, tuple_from(run_, two, 2));
        TRY(list_append(run_, items, Value::object(pair)));
      }
    } else {
      TRY(Str * name, str_intern(run_, "items"));
      TRY(Value given, call_method(run_, object, name, {}));
      TRY(items, list_from_iterable(run_, given));
    }
    if (options_.sorts_keys) {
      TRY(Str * name, str_intern(run_, "sort"));
      TRY(call_method(run_, Value::object(items), name, {}));
    }
    return items;
  }

  bool write_dict(Value object, size_t level, const Outer* outer) {
    RecursionGuard guard(run_, recursion_words());
    TRY(guard.ok());
    Dict* dict = as_dict(object);
    if (dict->length == 0) {
      return out_.append_ascii("{}");
    }
    TRY(check_circle(dict, outer));
    Outer here{dict, outer};
    TRY(out_.append('{'));
    TRY(new_line(level + 1));
    bool is_first = true;
    if (is_exact(object, &types::dict_) && !options_.sorts_keys && options_.default_function.is_absent()) {
      size_t position = 0;
      Value key;
      Value value;
      while (dict_next(dict, &position, &key, &value)) {
        TRY(write_item(key, value, &is_first, level + 1, &here));
      }
    } else {
      TRY(List * items, items_of(object));
      for (size_t i = 0; i < items->length; ++i) {
        Value pair = items->items->items[i];
        if (!is_tuple(pair) || as_tuple(pair)->length != 2) {
          return run_.raise(types::value_error_, "items must return 2-tuples");
        }
        TRY(write_item(as_tuple(pair)->items[0], as_tuple(pair)->items[1], &is_first, level + 1, &here));
      }
    }
    TRY(new_line(level));
    return out_.append('}');
  }

  bool write_default(Value object, size_t level, const Outer* outer) {
    const Object* self = object.as_object();
    TRY(check_circle(self, outer));
    if (options_.default_function.is_absent()) {
      return run_.raise(types::type_error_, "Object of type {} is not JSON serializable", {type_of(object)});
    }
    RecursionGuard guard(run_, recursion_words());
    TRY(guard.ok());
    Outer here{self, outer};
    TRY(Value made, call(run_, options_.default_function, {object}));
    return write(made, level, &here);
  }

  Run& run_;
  const EncodeOptions& options_;
  StrBuilder out_;
};

Value json_dumps(Call& call, Value object) {
  EncodeOptions options;
  return Encoder(call.run(), options).encode(object);
}

Value json_encode(Call& call, Value object, Value default_function, bool ensure_ascii, Value indent, Str& key_separator,
                  Str& item_separator, bool sort_keys, bool skip_keys, bool allow_nan, bool check_circular) {
  EncodeOptions options;
  options.default_function = default_function.is_none() ? Value::absent() : default_function;
  options.is_ascii = ensure_ascii;
  options.sorts_keys = sort_keys;
  options.skips_keys = skip_keys;
  options.allows_nan = allow_nan;
  options.checks_circles = check_circular;
  options.indent = is_str(indent) ? as_str(indent) : nullptr;
  options.key_separator = &key_separator;
  options.item_separator = &item_separator;
  return Encoder(call.run(), options).encode(object);
}

template <bool is_ascii>
Value json_encode_string(Call& call, Value text) {
  Run& run = call.run();
  if (!is_str(text)) {
    return run.raise(types::type_error_, "first argument must be a string, not {}", {type_of(text)});
  }
  StrBuilder out(run);
  TRY(append_string(run, out, as_str(text), is_ascii));
  return value_of(out.finish());
}

constexpr Entry kEncode[] = {
    {"dumps", "(object, /)", native<json_dumps>, "The text of an object, without options.", EntryKind::kFunction},
    {"encode",
     "(object, default, ensure_ascii, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan, "
     "check_circular, /)",
     native<json_encode>, "The text of an object.", EntryKind::kFunction},
    {"encode_basestring_ascii", "(string, /)", native<json_encode_string<true>>,
     "Return an ASCII-only JSON representation of a Python string", EntryKind::kFunction},
    {"encode_basestring", "(string, /)", native<json_encode_string<false>>,
     "Return a JSON representation of a Python string", EntryKind::kFunction},
};

constexpr ModuleDefinition kJsonWrite = {"_json_write", "What is native of writing JSON.", kEncode, nullptr};

}  // namespace

void register_writer() {
  register_module(&kJsonWrite);
}

}  // namespace pyexec::json

namespace pyexec {

void register_json_module() {
  json::register_reader();
  json::register_writer();
}

}  // namespace pyexec
