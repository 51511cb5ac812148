// SPDX-License-Identifier: Apache-2.0
//
// re.error: an exception that says where in the pattern. Its message, pattern, pos, lineno and colno are attributes of
// the instance, as in CPython.
#include <cstddef>

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/bytes_text.h"
#include "interpreter/objects/exceptions.h"
#include "interpreter/run/start.h"
#include "stdlib/modules/re/objects.h"

namespace pyexec::regex {

namespace {

bool set_field(Run& run, Exception* error, const char* name, Value value) {
  TRY(Str * key, str_intern(run, name));
  return generic_set_attribute(run, Value::object(error), key, value);
}

// The line and column of a position: both from 1. False: raised.
bool find_line(Run& run, const Subject& text, size_t position, int64_t* line, int64_t* column, bool* has_lines) {
  TRY(run.charge(text.length / 16));
  auto unit = [&text](size_t i) {
    return text.is_wide ? static_cast<const char32_t*>(text.units)[i]
                        : char32_t{static_cast<const uint8_t*>(text.units)[i]};
  };
  int64_t last_newline = -1;
  *line = 1;
  *has_lines = false;
  for (size_t i = 0; i < text.length; ++i) {
    if (unit(i) != '\n') {
      continue;
    }
    *has_lines = true;
    if (i < position) {
      ++*line;
      last_newline = static_cast<int64_t>(i);
    }
  }
  *column = static_cast<int64_t>(position) - last_newline;
  return true;
}

bool fill(Run& run, Exception* error, Value message, Value pattern, Value position) {
  TRY(set_field(run, error, "msg", message));
  TRY(set_field(run, error, "pattern", pattern));
  TRY(set_field(run, error, "pos", position));
  Value line = Value::none();
  Value column = Value::none();
  Value shown = message;
  if (!pattern.is_none() && !position.is_none()) {
    Subject text;
    TRY(any_subject(run, pattern, &text));
    TRY(Value index, to_index(run, position));
    int64_t at = index.is_int() ? index.as_int() : 0;
    int64_t line_number = 1;
    int64_t column_number = 1;
    bool has_lines = false;
    TRY(find_line(run, text, static_cast<size_t>(at < 0 ? 0 : at), &line_number, &column_number, &has_lines));
    line = Value::integer(line_number);
    column = Value::integer(column_number);
    StrBuilder builder(run);
    TRY(Str * first, to_str(run, message));
    TRY(builder.append(first));
    TRY(builder.append_ascii(" at position " + std::to_string(at)));
    if (has_lines) {
      TRY(builder.append_ascii(" (line " + std::to_string(line_number) + ", column " + std::to_string(column_number) +
                               ")"));
    }
    TRY(Str * whole, builder.finish());
    shown = Value::object(whole);
  }
  TRY(set_field(run, error, "lineno", line));
  TRY(set_field(run, error, "colno", column));
  TRY(error->args, tuple_from(run, &shown, 1));
  return true;
}

bool error_initialize(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  constexpr const char* kNames[] = {"msg", "pattern", "pos"};
  Value values[3] = {Value::absent(), Value::none(), Value::none()};
  if (count > 3) {
    return run.raise(types::type_error_, "error.__init__() takes from 2 to 4 positional arguments but {} were given",
                     {count + 1});
  }
  for (uint32_t i = 0; i < count; ++i) {
    values[i] = arguments[i];
  }
  for (uint32_t k = 0; keywords != nullptr && k < keywords->count; ++k) {
    Str* name = keywords->names[k];
    size_t at = 0;
    while (at < 3 && (name->is_wide() || name->view() != kNames[at])) {
      ++at;
    }
    if (at == 3) {
      return run.raise(types::type_error_, "error.__init__() got an unexpected keyword argument '{}'", {name});
    }
    if (at < count) {
      return run.raise(types::type_error_, "error.__init__() got multiple values for argument '{}'", {name});
    }
    values[at] = arguments[count + k];
  }
  if (values[0].is_absent()) {
    return run.raise(types::type_error_, "error.__init__() missing 1 required positional argument: 'msg'");
  }
  return fill(run, static_cast<Exception*>(self.as_object()), values[0], values[1], values[2]);
}

Type make_error_type() {
  Slots slots;
  slots.initialize = error_initialize;
  return make_builtin_type({
      .name = "error",
      .layout = CellKind::kException,
      .instance_bytes = sizeof(Exception),
      .attributes_offset = offsetof(Exception, attributes),
      .flags = kTypeBase | kTypeAttributes,
      .base = &types::exception_,
      .doc = "Exception raised for invalid regular expressions.",
      .slots = slots,
      .module = "re",
  });
}

}  // namespace

Type error_type = make_error_type();

void register_error_type() {
  complete_builtin_type(&error_type);
  error_type.message_name = error_type.name;  // CPython's is written in Python
}

RaisedResult raise_error(Run& run, Str* message, Value pattern, int64_t position) {
  Value text = Value::object(message);
  TRY(Exception * error, exception_new(run, &error_type, &text, 1));
  TRY(fill(run, error, text, position < 0 ? Value::none() : pattern,
           position < 0 ? Value::none() : Value::integer(position)));
  return run.raise_value(Value::object(error));
}

RaisedResult raise_pattern_error(Run& run, const Source& source, const std::u32string& message, int64_t position) {
  std::u32string shown;
  for (char32_t c : message) {
    if (source.is_text || c < 128) {
      shown += c;
    } else {  // of bytes: at most two digits
      constexpr char kDigits[] = "0123456789abcdef";
      shown += U"\\x";
      shown += static_cast<char32_t>(kDigits[c >> 4 & 15]);
      shown += static_cast<char32_t>(kDigits[c & 15]);
    }
  }
  TRY(Str * text, str_from_code_points(run, shown.data(), shown.size()));
  return raise_error(run, text, source.object, position);
}

}  // namespace pyexec::regex
