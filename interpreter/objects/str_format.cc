// SPDX-License-Identifier: Apache-2.0
//
// str.format and str.format_map: replacement fields, their names, and the order in which CPython finds mistakes.
#include "interpreter/objects/format.h"
#include "interpreter/objects/operations.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/text/unicode.h"

namespace pyexec {
namespace {

struct Part {
  size_t begin = 0;
  size_t end = 0;
  bool empty() const { return begin >= end; }
};

// `{}` and `{0}` must not be mixed in one format string, nested specs included.
struct AutoNumber {
  enum class State : uint8_t { kUndecided, kAutomatic, kManual } state = State::kUndecided;
  int64_t next = 0;
};

struct Field {
  bool present = false;
  Part name;
  Part spec;
  char32_t conversion = 0;
  bool spec_has_fields = false;
};

class Formatter {
 public:
  Formatter(Run& run, Str* format, const FormatArguments& arguments)
      : run_(run), format_(format), arguments_(arguments) {}

  bool build(StrBuilder& builder, Part text, int depth) {
    if (depth <= 0) {
      return value_error("Max string recursion exceeded");
    }
    size_t at = text.begin;
    while (at < text.end) {
      Part literal;
      Field field;
      TRY(next_piece(&at, text.end, &literal, &field));
      TRY(builder.append_substring(format_, literal.begin, literal.end));
      if (field.present) {
        TRY(run_.charge(1));
        TRY(output_field(builder, field, depth));
      }
    }
    return true;
  }

 private:
  bool value_error(std::string_view message) { return run_.raise(types::value_error_, message); }
  char32_t at(size_t i) const { return format_->at(i); }

  // Literal text up to the next field, then the field.
  bool next_piece(size_t* position, size_t end, Part* literal, Field* field) {
    size_t i = *position;
    char32_t c = 0;
    bool markup = false;
    literal->begin = i;
    while (i < end) {
      c = at(i++);
      if (c == U'{' || c == U'}') {
        markup = true;
        break;
      }
    }
    bool at_end = i >= end;
    literal->end = i;
    if (c == U'}' && markup && (at_end || at(i) != c)) {
      return value_error("Single '}' encountered in format string");
    }
    if (at_end && markup && c == U'{') {
      return value_error("Single '{' encountered in format string");
    }
    if (!at_end) {
      if (at(i) == c) {  // a doubled brace: one of them is literal text
        ++i;
        markup = false;
      } else {
        --literal->end;
      }
    }
    *position = i;
    if (!markup) {
      return true;
    }
    field->present = true;
    return parse_field(position, end, field);
  }

  bool parse_field(size_t* position, size_t end, Field* field) {
    size_t i = *position;
    char32_t c = 0;
    field->name.begin = i;
    bool ended = false;
    while (i < end && !ended) {
      c = at(i++);
      switch (c) {
        case U'{':
          return value_error("unexpected '{' in field name");
        case U'[':
          while (i < end && at(i) != U']') {
            ++i;
          }
          break;
        case U'}':
        case U':':
        case U'!':
          ended = true;
          break;
        default:
          break;
      }
    }
    field->name.end = i - 1;
    if (c != U'!' && c != U':') {
      if (c != U'}') {
        return value_error("expected '}' before end of string");
      }
      *position = i;
      return true;
    }
    if (c == U'!') {
      if (i >= end) {
        return value_error("end of string while looking for conversion specifier");
      }
      field->conversion = at(i++);
      if (i < end) {
        c = at(i++);
        if (c == U'}') {
          *position = i;
          return true;
        }
        if (c != U':') {
          return value_error("expected ':' after conversion specifier");
        }
      }
    }
    field->spec.begin = i;
    for (int open = 1; i < end;) {
      c = at(i++);
      if (c == U'{') {
        field->spec_has_fields = true;
        ++open;
      } else if (c == U'}' && --open == 0) {
        field->spec.end = i - 1;
        *position = i;
        return true;
      }
    }
    return value_error("unmatched '{' in format spec");
  }

  // The non-negative number that the part spells; -1: none.
  bool read_index(Part part, int64_t* out) {
    *out = -1;
    if (part.empty()) {
      return true;
    }
    int64_t value = 0;
    for (size_t i = part.begin; i < part.end; ++i) {
      int digit = unicode::decimal_value(at(i));
      if (digit < 0) {
        return true;
      }
      if (value > (INT64_MAX - digit) / 10) {
        return value_error("Too many decimal digits in format string");
      }
      value = value * 10 + digit;
    }
    *out = value;
    return true;
  }

  bool number_field(bool is_empty, int64_t* index) {
    using State = AutoNumber::State;
    if (auto_.state == State::kUndecided) {
      auto_.state = is_empty ? State::kAutomatic : State::kManual;
    }
    if (auto_.state == State::kManual && is_empty) {
      return value_error("cannot switch from manual field specification to automatic field numbering");
    }
    if (auto_.state == State::kAutomatic && !is_empty) {
      return value_error("cannot switch from automatic field numbering to manual field specification");
    }
    if (is_empty) {
      *index = auto_.next++;
    }
    return true;
  }

  Value named_argument(Part name) {
    TRY(Str * key, str_substring(run_, format_, name.begin, name.end));
    if (!arguments_.mapping.is_absent()) {
      return get_item(run_, arguments_.mapping, Value::object(key));
    }
    const KeywordNames* names = arguments_.keyword_names;
    for (uint32_t i = 0; names != nullptr && i < names->count; ++i) {
      if (str_equal(names->names[i], key)) {
        return arguments_.keyword_values[i];
      }
    }
    return run_.raise_key_error(Value::object(key));
  }

  Value find_object(Part name) {
    size_t i = name.begin;
    while (i < name.end && at(i) != U'[' && at(i) != U'.') {
      ++i;
    }
    Part first{name.begin, i};
    int64_t index;
    TRY(read_index(first, &index));
    if (first.empty() || index != -1) {
      TRY(number_field(first.empty(), &index));
    }
    Value object = Value::absent();
    if (index == -1) {
      TRY(object, named_argument(first));
    } else if (!arguments_.mapping.is_absent()) {
      return run_.raise(types::value_error_, "Format string contains positional fields");
    } else if (static_cast<uint64_t>(index) >= arguments_.positional_count) {
      return run_.raise(types::index_error_, "Replacement index {} out of range for positional args tuple", {index});
    } else {
      object = arguments_.positional[index];
    }
    while (i < name.end) {
      TRY(object, follow(object, &i, name.end));
    }
    return object;
  }

  // One `.name` or `[key]` behind an object.
  Value follow(Value object, size_t* position, size_t end) {
    size_t i = *position;
    char32_t c = at(i++);
    Part name{i, i};
    if (c == U'.') {
      while (i < end && at(i) != U'[' && at(i) != U'.') {
        ++i;
      }
      name.end = i;
      *position = i;
      if (name.empty()) {
        return run_.raise(types::value_error_, "Empty attribute in format string");
      }
      TRY(Str * text, str_substring(run_, format_, name.begin, name.end));
      // A name that only appears now: the policy has its say.
      TRY(text, attribute_name(run_, Value::object(text), "format"));
      return get_attribute(run_, object, text);
    }
    if (c != U'[') {
      return run_.raise(types::value_error_, "Only '.' or '[' may follow ']' in format field specifier");
    }
    while (i < end && at(i) != U']') {
      ++i;
    }
    if (i >= end) {
      return run_.raise(types::value_error_, "Missing ']' in format string");
    }
    name.end = i;
    *position = i + 1;
    int64_t index;
    TRY(read_index(name, &index));
    if (name.empty()) {
      return run_.raise(types::value_error_, "Empty attribute in format string");
    }
    if (index != -1) {
      return get_item(run_, object, Value::integer(index));
    }
    TRY(Str * key, str_substring(run_, format_, name.begin, name.end));
    return get_item(run_, object, Value::object(key));
  }

  bool output_field(StrBuilder& builder, const Field& field, int depth) {
    TRY(Value value, find_object(field.name));
    char conversion = 0;
    if (field.conversion != 0) {
      if (field.conversion != U'r' && field.conversion != U's' && field.conversion != U'a') {
        return raise_unknown_conversion(field.conversion);
      }
      // The conversion comes before the fields in the spec.
      conversion = static_cast<char>(field.conversion);
      Str* text = conversion == 'r'   ? to_repr(run_, value)
                  : conversion == 's' ? to_str(run_, value)
                                      : to_ascii(run_, value);
      TRY(text);
      value = Value::object(text);
    }
    if (field.spec.empty()) {
      return format_into(run_, builder, value);
    }
    Str* spec;
    if (field.spec_has_fields) {
      StrBuilder expanded(run_);
      TRY(build(expanded, field.spec, depth - 1));
      spec = expanded.finish();
    } else {
      spec = str_substring(run_, format_, field.spec.begin, field.spec.end);
    }
    TRY(spec);
    return format_into(run_, builder, value, 0, spec);
  }

  bool raise_unknown_conversion(char32_t c) {
    if (c > 32 && c < 127) {
      char text = static_cast<char>(c);
      return run_.raise(types::value_error_, "Unknown conversion specifier {}", {std::string_view(&text, 1)});
    }
    static constexpr char kHex[] = "0123456789abcdef";
    std::string digits;
    do {
      digits.insert(digits.begin(), kHex[c & 15]);
      c >>= 4;
    } while (c != 0);
    return run_.raise(types::value_error_, "Unknown conversion specifier \\x{}", {digits});
  }

  Run& run_;
  Str* format_;
  const FormatArguments& arguments_;
  AutoNumber auto_;
};

}  // namespace

Str* str_format(Run& run, Str* format, const FormatArguments& arguments) {
  TRY(charge_each(run, format->length));
  StrBuilder builder(run);
  Formatter formatter(run, format, arguments);
  TRY(formatter.build(builder, {0, format->length}, 2));
  return builder.finish();
}

}  // namespace pyexec
