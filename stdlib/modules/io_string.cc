// SPDX-License-Identifier: Apache-2.0
//
// The native part of io.StringIO: text in one growing buffer, Latin-1 until a wide character comes. io.StringIO itself
// is a class of stdlib/frozen/io.py over this one, which gives it its place among the io classes.
#include <algorithm>
#include <cstring>

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/constructor_arguments.h"
#include "interpreter/objects/module.h"
#include "interpreter/run/start.h"
#include "stdlib/modules/io_arguments.h"
#include "stdlib/modules/native_self.h"
#include "stdlib/register.h"

namespace pyexec {

RaisedResult raise_unsupported_operation(Run& run, const char* name) {
  TRY(Module * module, import_module(run, "io"));
  TRY(Str * type_name_text, str_intern(run, "UnsupportedOperation"));
  Value type = module_find(module, type_name_text);
  if (type.is_absent()) {
    return run.raise(types::os_error_, "{}", {name});
  }
  TRY(Str * text, str_from_ascii(run, name));
  TRY(Value error, call(run, type, {Value::object(text)}));
  return run.raise_value(error);
}

namespace {

constexpr uint8_t kSawReturn = 1, kSawNewline = 2, kSawBoth = 4;

struct StringIo : Object {
  Cell* attributes;
  Buffer* text;
  size_t length;  // characters; behind them the buffer's bytes mean nothing
  size_t position;
  size_t capacity;  // characters
  Str* newline;     // what ends a line; null: the argument was None
  uint8_t width;
  uint8_t seen;  // newlines seen so far (universal mode)
  bool is_universal, translates, is_closed, writes_returns;
  static Type& type();

  const uint8_t* narrow() const { return text->bytes(); }
  const char32_t* wide() const { return reinterpret_cast<const char32_t*>(text->bytes()); }
  char32_t at(size_t i) const { return width == 1 ? narrow()[i] : wide()[i]; }
};

bool check_open(Run& run, const StringIo* self) {
  return !self->is_closed || run.raise(types::value_error_, "I/O operation on closed file");
}
bool check_open_with_dot(Run& run, const StringIo* self) {
  return !self->is_closed || run.raise(types::value_error_, "I/O operation on closed file.");
}

// Room for `needed` characters of that width.
bool reserve(Run& run, StringIo* self, size_t needed, uint8_t width) {
  width = std::max(width, self->width);
  if (needed <= self->capacity && width == self->width) {
    return true;
  }
  if (needed > (uint64_t{1} << 40)) {
    return run.raise_memory_error();
  }
  size_t capacity = needed <= self->capacity ? self->capacity : std::max<size_t>(needed + needed / 4, 64);
  TRY(charge_bulk(run, self->length * width));
  TRY(Buffer * buffer, run.allocate_buffer(capacity * width));
  if (self->text != nullptr) {
    if (width == self->width) {
      std::memcpy(buffer->bytes(), self->text->bytes(), self->length * width);
    } else {
      std::copy_n(self->narrow(), self->length, reinterpret_cast<char32_t*>(buffer->bytes()));
    }
    run.heap().release(self->text);
  }
  self->text = buffer;
  self->capacity = capacity;
  self->width = width;
  return true;
}

// What is written stands for: newlines as this object's argument says.
Str* translated(Run& run, StringIo* self, Str* text) {
  if (self->is_universal) {
    bool has_return = false;
    bool after_return = false;
    for (size_t i = 0; i < text->length; ++i) {
      char32_t c = text->at(i);
      if (c == '\n') {
        self->seen |= after_return ? kSawBoth : kSawNewline;
      } else if (after_return) {
        self->seen |= kSawReturn;
      }
      after_return = c == '\r';
      has_return = has_return || after_return;
    }
    if (after_return) {
      self->seen |= kSawReturn;
    }
    if (has_return && self->translates) {
      StrBuilder builder(run);
      for (size_t i = 0; i < text->length; ++i) {
        char32_t c = text->at(i);
        if (c == '\r') {
          i += i + 1 < text->length && text->at(i + 1) == '\n' ? 1 : 0;
          c = '\n';
        }
        TRY(builder.append(c));
      }
      return builder.finish();
    }
    return text;
  }
  if (self->writes_returns) {
    StrBuilder builder(run);
    for (size_t i = 0; i < text->length; ++i) {
      char32_t c = text->at(i);
      TRY(c == '\n' ? builder.append(self->newline) : builder.append(c));
    }
    return builder.finish();
  }
  return text;
}

bool write_text(Run& run, StringIo* self, Str* text) {
  TRY(charge_bulk(run, text->length));
  if (self->is_universal || self->writes_returns) {
    TRY(charge_each(run, text->length));
    TRY(text, translated(run, self, text));
  }
  size_t count = text->length;
  if (count == 0) {
    return true;
  }
  size_t end = self->position + count;
  TRY(reserve(run, self, std::max(end, self->length), static_cast<uint8_t>(text->is_wide() ? 4 : 1)));
  uint8_t* bytes = self->text->bytes();
  if (self->position > self->length) {
    std::memset(bytes + self->length * self->width, 0, (self->position - self->length) * self->width);
  }
  if (self->width == 1) {
    std::memcpy(bytes + self->position, text->data, count);
  } else if (text->is_wide()) {
    std::memcpy(bytes + self->position * 4, text->data, count * 4);
  } else {
    std::copy_n(text->latin1(), count, reinterpret_cast<char32_t*>(bytes) + self->position);
  }
  self->position = end;
  self->length = std::max(self->length, end);
  return true;
}

Value part(Run& run, const StringIo* self, size_t begin, size_t end) {
  if (end <= begin) {
    return Value::object(str_empty());
  }
  TRY(charge_bulk(run, end - begin));
  if (self->width == 1) {
    return value_of(str_from_latin1(run, {reinterpret_cast<const char*>(self->narrow()) + begin, end - begin}));
  }
  return value_of(str_from_code_points(run, self->wide() + begin, end - begin));
}

size_t line_end_at(const StringIo* self, size_t i) {
  if (self->is_universal && !self->translates) {
    for (; i < self->length; ++i) {
      char32_t c = self->at(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return i + 1 < self->length && self->at(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return self->length;
  }
  char32_t first = self->newline == nullptr || self->newline->length == 0 ? '\n' : self->newline->at(0);
  bool is_pair = self->newline != nullptr && self->newline->length == 2;
  for (; i < self->length; ++i) {
    if (self->width == 1) {
      const void* found = std::memchr(self->narrow() + i, static_cast<int>(first), self->length - i);
      if (found == nullptr) {
        return self->length;
      }
      i = static_cast<size_t>(static_cast<const uint8_t*>(found) - self->narrow());
    }
    if (self->at(i) == first && !is_pair) {
      return i + 1;
    }
    if (self->at(i) == first && i + 1 < self->length && self->at(i + 1) == '\n') {
      return i + 2;
    }
  }
  return self->length;
}

// The next line, at most `limit` characters of it when that is not negative; empty at the end.
Value read_line(Run& run, StringIo* self, int64_t limit) {
  if (self->position >= self->length) {
    return Value::object(str_empty());
  }
  size_t begin = self->position;
  size_t end = line_end_at(self, begin);
  if (limit >= 0 && end - begin > static_cast<uint64_t>(limit)) {
    end = begin + static_cast<size_t>(limit);
  }
  TRY(Value line, part(run, self, begin, end));
  self->position = end;
  return line;
}

Value string_io_write(Call& call, Self<StringIo> self, Value text) {
  Run& run = call.run();
  if (!is_str(text)) {
    return run.raise(types::type_error_, "string argument expected, got '{}'", {type_of(text)});
  }
  TRY(check_open(run, self.object));
  size_t count = as_str(text)->length;
  TRY(write_text(run, self.object, as_str(text)));
  return Value::integer(static_cast<int64_t>(count));
}

Value string_io_read(Call& call, Self<StringIo> self, Value size) {
  TRY(check_open(call.run(), self.object));
  int64_t limit = 0;
  TRY(io_size(call.run(), size, &limit));
  size_t begin = std::min(self->position, self->length);
  size_t end = limit < 0 || static_cast<uint64_t>(limit) > self->length - begin ? self->length
                                                                                : begin + static_cast<size_t>(limit);
  TRY(Value text, part(call.run(), self.object, begin, end));
  self->position = std::max(self->position, end);
  return text;
}

Value string_io_readline(Call& call, Self<StringIo> self, Value size) {
  TRY(check_open(call.run(), self.object));
  int64_t limit = 0;
  TRY(io_size(call.run(), size, &limit));
  return read_line(call.run(), self.object, limit);
}

Value string_io_readlines(Call& call, Self<StringIo> self, Value hint) {
  Run& run = call.run();
  int64_t limit = 0;
  TRY(io_size(run, hint, &limit));
  TRY(check_open_with_dot(run, self.object));
  TRY(List * lines, list_new(run, 0));
  size_t total = 0;
  while (self->position < self->length) {
    TRY(run.charge(1));
    TRY(Value line, read_line(run, self.object, -1));
    TRY(list_append(run, lines, line));
    total += as_str(line)->length;
    if (limit > 0 && total > static_cast<uint64_t>(limit)) {
      break;
    }
  }
  return Value::object(lines);
}

Value string_io_getvalue(Call& call, Self<StringIo> self) {
  TRY(check_open(call.run(), self.object));
  return part(call.run(), self.object, 0, self->length);
}

Value string_io_tell(Call& call, Self<StringIo> self) {
  TRY(check_open(call.run(), self.object));
  return Value::integer(static_cast<int64_t>(self->position));
}

Value string_io_seek(Call& call, Self<StringIo> self, Value position, Value whence) {
  Run& run = call.run();
  int64_t offset = 0;
  int64_t from = 0;
  TRY(io_position(run, position, &offset));
  TRY(io_whence(run, whence, &from));
  TRY(check_open(run, self.object));
  if (from < 0 || from > 2) {
    return run.raise(types::value_error_, "Invalid whence ({}, should be 0, 1 or 2)", {from});
  }
  if (offset < 0 && from == 0) {
    return run.raise(types::value_error_, "Negative seek position {}", {offset});
  }
  if (from != 0 && offset != 0) {
    return run.raise(types::os_error_, "Can't do nonzero cur-relative seeks");
  }
  if (from == 0) {
    self->position = static_cast<size_t>(offset);
  } else if (from == 2) {
    self->position = self->length;
  }
  return Value::integer(static_cast<int64_t>(self->position));
}

Value string_io_truncate(Call& call, Self<StringIo> self, Value position) {
  Run& run = call.run();
  TRY(check_open(run, self.object));
  auto size = static_cast<int64_t>(self->position);
  if (!position.is_absent() && !position.is_none()) {
    TRY(io_size(run, position, &size));
    if (size < 0) {
      return run.raise(types::value_error_, "Negative size value {}", {size});
    }
  }
  self->length = std::min(self->length, static_cast<size_t>(size));
  return Value::integer(size);
}

Value string_io_writelines(Call& call, Self<StringIo> self, Value lines) {
  Run& run = call.run();
  TRY(check_open_with_dot(run, self.object));
  Iteration items(run, lines);
  TRY(items.ok());
  while (true) {
    TRY(Value line, items.next());
    if (line.is_absent()) {
      return Value::none();
    }
    TRY(string_io_write(call, self, line));
  }
}

Value string_io_true(Call& call, Self<StringIo> self) {
  TRY(check_open(call.run(), self.object));
  return Value::boolean(true);
}
Value string_io_isatty(Call& call, Self<StringIo> self) {
  TRY(check_open_with_dot(call.run(), self.object));
  return Value::boolean(false);
}
Value string_io_line_buffering(Call& call, Self<StringIo> self) {
  TRY(check_open(call.run(), self.object));
  return Value::boolean(false);
}
Value string_io_newlines(Call& call, Self<StringIo> self) {
  Run& run = call.run();
  TRY(check_open(run, self.object));
  Value items[3];
  size_t count = 0;
  constexpr const char* kTexts[3] = {"\r", "\n", "\r\n"};
  for (size_t i = 0; i < 3; ++i) {
    if ((self->seen & (1 << i)) != 0) {
      TRY(Str * text, str_from_ascii(run, kTexts[i]));
      items[count++] = Value::object(text);
    }
  }
  return count == 0 ? Value::none() : count == 1 ? items[0] : value_of(tuple_from(run, items, count));
}
Value string_io_close(Call&, Self<StringIo> self) {
  self->is_closed = true;
  self->text = nullptr;
  self->length = self->capacity = 0;
  return Value::none();
}
Value string_io_closed(Call&, Self<StringIo> self) {
  return Value::boolean(self->is_closed);
}
Value string_io_enter(Call& call, Self<StringIo> self) {
  TRY(check_open_with_dot(call.run(), self.object));
  return Value::object(self.object);
}
Value string_io_detach(Call& call, Self<StringIo>) {
  return raise_unsupported_operation(call.run(), "detach");
}
Value string_io_fileno(Call& call, Self<StringIo>) {
  return raise_unsupported_operation(call.run(), "fileno");
}

// What an io object of the program overrides is called; the native line otherwise.
Value string_io_next(Run& run, Value self) {
  auto* object = as_native<StringIo>(self);
  TRY(check_open(run, object));
  TRY(run.charge(1));
  TRY(Value line, read_line(run, object, -1));
  return as_str(line)->length == 0 ? Value::absent() : line;
}
Value string_io_iter(Run& run, Value self) {
  TRY(check_open_with_dot(run, as_native<StringIo>(self)));
  return self;
}

Value string_io_create(Run& run, Type* type, Value*, uint32_t, const KeywordNames*) {
  TRY(auto* self, static_cast<StringIo*>(instance_new(run, type)));
  self->width = 1;
  return Value::object(self);
}

bool string_io_initialize(Run& run, Value value, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  constexpr std::string_view kNames[] = {"initial_value", "newline"};
  Value given[2];
  TRY(bind_constructor(run, "StringIO", kNames, arguments, count, keywords, given));
  auto* self = as_native<StringIo>(value);
  Str* newline = nullptr;
  if (given[1].is_absent()) {
    TRY(newline, str_from_ascii(run, "\n"));
  } else if (is_str(given[1])) {
    newline = as_str(given[1]);
    bool is_known =
        newline->length == 0 ||
        (!newline->is_wide() && (newline->view() == "\n" || newline->view() == "\r" || newline->view() == "\r\n"));
    if (!is_known) {
      TRY(Str * text, to_repr(run, given[1]));
      return run.raise(types::value_error_, "illegal newline value: {}", {text});
    }
  } else if (!given[1].is_none()) {
    return run.raise(types::type_error_, "newline must be str or None, not {}", {type_of(given[1])});
  }
  if (!given[0].is_absent() && !given[0].is_none() && !is_str(given[0])) {
    return run.raise(types::type_error_, "initial_value must be str or None, not {}", {type_of(given[0])});
  }
  self->newline = newline;
  self->is_universal = newline == nullptr || newline->length == 0;
  self->translates = newline == nullptr;
  self->writes_returns = newline != nullptr && newline->length > 0 && newline->at(0) == '\r';
  self->is_closed = false;
  self->length = self->position = 0;
  self->seen = 0;
  if (is_str(given[0])) {
    TRY(write_text(run, self, as_str(given[0])));
    self->position = 0;
  }
  return true;
}

void string_io_trace(Heap& heap, Object* object) {
  auto* self = static_cast<StringIo*>(object);
  heap.mark_cell(self->attributes);
  heap.mark_cell(self->text);
  heap.mark_cell(self->newline);
}

constexpr Entry kStringIoMethods[] = {
    {"write", "(self, s, /)", native<string_io_write>, "Write string to file."},
    {"read", "(self, size=-1, /)", native<string_io_read>, "Read at most size characters."},
    {"readline", "(self, size=-1, /)", native<string_io_readline>, "Read until newline or the end."},
    {"readlines", "(self, hint=-1, /)", native<string_io_readlines>, "A list of lines."},
    {"getvalue", "(self, /)", native<string_io_getvalue>, "Retrieve the entire contents of the object."},
    {"tell", "(self, /)", native<string_io_tell>, "Tell the current file position."},
    {"seek", "(self, pos, whence=0, /)", native<string_io_seek>, "Change stream position."},
    {"truncate", "(self, pos=None, /)", native<string_io_truncate>, "Truncate size to pos."},
    {"writelines", "(self, lines, /)", native<string_io_writelines>, "Write a list of lines."},
    {"readable", "(self, /)", native<string_io_true>, "Whether it can be read."},
    {"writable", "(self, /)", native<string_io_true>, "Whether it can be written."},
    {"seekable", "(self, /)", native<string_io_true>, "Whether it can be seeked."},
    {"isatty", "(self, /)", native<string_io_isatty>, "Whether it is a terminal."},
    {"line_buffering", "(self, /)", native<string_io_line_buffering>, "Never.", EntryKind::kGetter},
    {"newlines", "(self, /)", native<string_io_newlines>, "The line ends seen so far.", EntryKind::kGetter},
    {"close", "(self, /)", native<string_io_close>, "Close the object; its text is gone."},
    {"closed", "(self, /)", native<string_io_closed>, "Whether it is closed.", EntryKind::kGetter},
    {"__enter__", "(self, /)", native<string_io_enter>, "The object itself."},
    {"detach", "(self, /)", native<string_io_detach>, "There is no buffer to detach."},
    {"fileno", "(self, /)", native<string_io_fileno>, "There is no file."},
};

}  // namespace

namespace types {
extern Type string_io_;
Type string_io_ = make_builtin_type({
    .name = "StringIO",
    .layout = CellKind::kNative,
    .instance_bytes = sizeof(StringIo),
    .attributes_offset = offsetof(StringIo, attributes),
    .flags = kTypeBase,
    .doc = "Text in memory.",
    .slots = {.iter = string_io_iter,
              .next = string_io_next,
              .create = string_io_create,
              .initialize = string_io_initialize},
    .module = "_io",
    .trace = string_io_trace,
});
}  // namespace types

namespace {
Type& StringIo::type() {
  return types::string_io_;
}
bool fill_string_io(Run& run, Module* module) {
  return module_set(run, module, "StringIO", Value::object(&types::string_io_));
}
constexpr ModuleDefinition kStringIo = {"_stringio", "The native part of io.StringIO.", {}, fill_string_io};
}  // namespace

void register_string_io_module() {
  complete_builtin_type(&types::string_io_);
  add_methods(&types::string_io_, kStringIoMethods);
  register_module(&kStringIo);
}

}  // namespace pyexec
