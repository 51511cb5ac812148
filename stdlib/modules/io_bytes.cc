// SPDX-License-Identifier: Apache-2.0
//
// The native part of io.BytesIO: a bytearray and a position. getbuffer() is a memoryview of that bytearray.
#include <algorithm>
#include <cstring>

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/bytes_text.h"
#include "interpreter/objects/constructor_arguments.h"
#include "interpreter/objects/memoryview.h"
#include "interpreter/objects/module.h"
#include "interpreter/run/start.h"
#include "stdlib/modules/io_arguments.h"
#include "stdlib/modules/native_self.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

struct BytesIo : Object {
  Cell* attributes;
  Bytes* data;  // a bytearray; null: closed
  size_t position;
  static Type& type();
};

bool check_open(Run& run, const BytesIo* self) {
  return self->data != nullptr || run.raise(types::value_error_, "I/O operation on closed file.");
}

Value part(Run& run, const BytesIo* self, size_t begin, size_t end) {
  if (end <= begin) {
    return Value::object(bytes_empty());
  }
  TRY(charge_bulk(run, end - begin));
  return value_of(bytes_new(run, self->data->data + begin, end - begin));
}

size_t line_end_at(const BytesIo* self, size_t begin) {
  const void* found = std::memchr(self->data->data + begin, '\n', self->data->length - begin);
  return found == nullptr ? self->data->length
                          : static_cast<size_t>(static_cast<const uint8_t*>(found) - self->data->data) + 1;
}

Value read_line(Run& run, BytesIo* self, int64_t limit) {
  size_t begin = self->position;
  if (begin >= self->data->length) {
    return Value::object(bytes_empty());
  }
  size_t end = line_end_at(self, begin);
  if (limit >= 0 && end - begin > static_cast<uint64_t>(limit)) {
    end = begin + static_cast<size_t>(limit);
  }
  TRY(Value line, part(run, self, begin, end));
  self->position = end;
  return line;
}

Value bytes_io_write(Call& call, Self<BytesIo> self, Value given) {
  Run& run = call.run();
  TRY(check_open(run, self.object));
  ByteSpan bytes;
  TRY(require_bytes(run, given, &bytes));
  if (bytes.empty()) {
    return Value::integer(0);
  }
  TRY(charge_bulk(run, bytes.size()));
  Bytes* data = self->data;
  if (bytes.data() >= data->data && bytes.data() < data->data + data->length) {  // a view of this very buffer
    TRY(Bytes * copy, bytes_from_span(run, bytes));
    bytes = span_of(copy);
  }
  size_t length = data->length;
  if (self->position > (uint64_t{1} << 40)) {
    return run.raise_memory_error();
  }
  size_t end = self->position + bytes.size();
  if (end > length) {
    TRY(bytearray_resize(run, data, end));
    if (self->position > length) {
      std::memset(data->data + length, 0, self->position - length);
    }
  }
  std::memcpy(data->data + self->position, bytes.data(), bytes.size());
  self->position = end;
  return Value::integer(static_cast<int64_t>(bytes.size()));
}

Value bytes_io_read(Call& call, Self<BytesIo> self, Value size) {
  TRY(check_open(call.run(), self.object));
  int64_t limit = 0;
  TRY(io_size(call.run(), size, &limit));
  size_t length = self->data->length;
  size_t begin = std::min(self->position, length);
  size_t end = limit < 0 || static_cast<uint64_t>(limit) > length - begin ? length : begin + static_cast<size_t>(limit);
  TRY(Value bytes, part(call.run(), self.object, begin, end));
  self->position = std::max(self->position, end);
  return bytes;
}

Value bytes_io_readinto(Call& call, Self<BytesIo> self, Value target) {
  Run& run = call.run();
  bool is_view = has_kind(target, CellKind::kMemoryView) && !static_cast<MemoryView*>(target.as_object())->is_readonly;
  if (!is_bytearray(target) && !is_view) {
    return run.raise(types::type_error_, "readinto() argument must be read-write bytes-like object, not {}",
                     {type_of(target)});
  }
  TRY(check_open(run, self.object));
  ByteSpan room;
  TRY(require_bytes(run, target, &room));
  size_t begin = std::min(self->position, self->data->length);
  size_t count = std::min(room.size(), self->data->length - begin);
  TRY(charge_bulk(run, count));
  std::memmove(const_cast<uint8_t*>(room.data()), self->data->data + begin, count);
  self->position += count;
  return Value::integer(static_cast<int64_t>(count));
}

Value bytes_io_readline(Call& call, Self<BytesIo> self, Value size) {
  TRY(check_open(call.run(), self.object));
  int64_t limit = 0;
  TRY(io_size(call.run(), size, &limit));
  return read_line(call.run(), self.object, limit);
}

Value bytes_io_readlines(Call& call, Self<BytesIo> self, Value hint) {
  Run& run = call.run();
  TRY(check_open(run, self.object));
  int64_t limit = -1;
  if (!hint.is_absent() && !hint.is_none()) {
    if (!is_int_like(hint)) {
      return run.raise(types::type_error_, "integer argument expected, got '{}'", {type_of(hint)});
    }
    TRY(to_index_exact(run, hint, &limit, &types::overflow_error_));
  }
  TRY(List * lines, list_new(run, 0));
  size_t total = 0;
  while (self->position < self->data->length) {
    TRY(run.charge(1));
    TRY(Value line, read_line(run, self.object, -1));
    TRY(list_append(run, lines, line));
    total += as_bytes(line)->length;
    if (limit > 0 && total >= static_cast<uint64_t>(limit)) {
      break;
    }
  }
  return Value::object(lines);
}

Value bytes_io_getvalue(Call& call, Self<BytesIo> self) {
  TRY(check_open(call.run(), self.object));
  return part(call.run(), self.object, 0, self->data->length);
}
Value bytes_io_getbuffer(Call& call, Self<BytesIo> self) {
  TRY(check_open(call.run(), self.object));
  return value_of(memoryview_new(call.run(), Value::object(self->data)));
}
Value bytes_io_tell(Call& call, Self<BytesIo> self) {
  TRY(check_open(call.run(), self.object));
  return Value::integer(static_cast<int64_t>(self->position));
}

Value bytes_io_seek(Call& call, Self<BytesIo> self, Value position, Value whence) {
  Run& run = call.run();
  int64_t offset = 0;
  int64_t from = 0;
  TRY(io_position(run, position, &offset));
  TRY(io_whence(run, whence, &from));
  TRY(check_open(run, self.object));
  if (offset < 0 && from == 0) {
    return run.raise(types::value_error_, "negative seek value {}", {offset});
  }
  if (from < 0 || from > 2) {
    return run.raise(types::value_error_, "invalid whence ({}, should be 0, 1 or 2)", {from});
  }
  auto base = from == 0 ? int64_t{0} : static_cast<int64_t>(from == 1 ? self->position : self->data->length);
  if (offset > INT64_MAX - base) {
    return run.raise(types::overflow_error_, "new position too large");
  }
  self->position = static_cast<size_t>(std::max<int64_t>(0, base + offset));
  return Value::integer(static_cast<int64_t>(self->position));
}

Value bytes_io_truncate(Call& call, Self<BytesIo> self, Value position) {
  Run& run = call.run();
  TRY(check_open(run, self.object));
  auto size = static_cast<int64_t>(self->position);
  if (!position.is_absent() && !position.is_none()) {
    TRY(io_size(run, position, &size));
    if (size < 0) {
      return run.raise(types::value_error_, "negative size value {}", {size});
    }
  }
  if (static_cast<uint64_t>(size) < self->data->length) {
    TRY(bytearray_resize(run, self->data, static_cast<size_t>(size)));
  }
  return Value::integer(size);
}

Value bytes_io_writelines(Call& call, Self<BytesIo> self, Value lines) {
  Run& run = call.run();
  TRY(check_open(run, self.object));
  Iteration items(run, lines);
  TRY(items.ok());
  while (true) {
    TRY(Value line, items.next());
    if (line.is_absent()) {
      return Value::none();
    }
    TRY(bytes_io_write(call, self, line));
  }
}

Value bytes_io_true(Call& call, Self<BytesIo> self) {
  TRY(check_open(call.run(), self.object));
  return Value::boolean(true);
}
Value bytes_io_isatty(Call& call, Self<BytesIo> self) {
  TRY(check_open(call.run(), self.object));
  return Value::boolean(false);
}
Value bytes_io_flush(Call& call, Self<BytesIo> self) {
  TRY(check_open(call.run(), self.object));
  return Value::none();
}
Value bytes_io_close(Call&, Self<BytesIo> self) {
  self->data = nullptr;
  return Value::none();
}
Value bytes_io_closed(Call&, Self<BytesIo> self) {
  return Value::boolean(self->data == nullptr);
}
Value bytes_io_enter(Call& call, Self<BytesIo> self) {
  TRY(check_open(call.run(), self.object));
  return Value::object(self.object);
}
Value bytes_io_detach(Call& call, Self<BytesIo>) {
  return raise_unsupported_operation(call.run(), "detach");
}
Value bytes_io_fileno(Call& call, Self<BytesIo>) {
  return raise_unsupported_operation(call.run(), "fileno");
}

Value bytes_io_next(Run& run, Value self) {
  auto* object = as_native<BytesIo>(self);
  TRY(check_open(run, object));
  TRY(run.charge(1));
  TRY(Value line, read_line(run, object, -1));
  return as_bytes(line)->length == 0 ? Value::absent() : line;
}
Value bytes_io_iter(Run&, Value self) {
  return self;
}

Value bytes_io_create(Run& run, Type* type, Value*, uint32_t, const KeywordNames*) {
  TRY(auto* self, static_cast<BytesIo*>(instance_new(run, type)));
  TRY(self->data, bytearray_new(run, nullptr, 0));
  return Value::object(self);
}

bool bytes_io_initialize(Run& run, Value value, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  constexpr std::string_view kNames[] = {"initial_bytes"};
  Value given[1];
  TRY(bind_constructor(run, "BytesIO", kNames, arguments, count, keywords, given));
  auto* self = as_native<BytesIo>(value);
  TRY(Bytes * data, bytearray_new(run, nullptr, 0));
  if (!given[0].is_absent() && !given[0].is_none()) {
    ByteSpan bytes;
    TRY(require_bytes(run, given[0], &bytes));
    TRY(charge_bulk(run, bytes.size()));
    TRY(data, bytearray_new(run, bytes.data(), bytes.size()));
  }
  self->data = data;
  self->position = 0;
  return true;
}

void bytes_io_trace(Heap& heap, Object* object) {
  auto* self = static_cast<BytesIo*>(object);
  heap.mark_cell(self->attributes);
  heap.mark_cell(self->data);
}

constexpr Entry kBytesIoMethods[] = {
    {"write", "(self, b, /)", native<bytes_io_write>, "Write bytes to file."},
    {"read", "(self, size=-1, /)", native<bytes_io_read>, "Read at most size bytes."},
    {"read1", "(self, size=-1, /)", native<bytes_io_read>, "Read at most size bytes."},
    {"readinto", "(self, buffer, /)", native<bytes_io_readinto>, "Read bytes into buffer."},
    {"readinto1", "(self, buffer, /)", native<bytes_io_readinto>, "Read bytes into buffer."},
    {"readline", "(self, size=-1, /)", native<bytes_io_readline>, "Next line from the file."},
    {"readlines", "(self, size=None, /)", native<bytes_io_readlines>, "A list of lines."},
    {"getvalue", "(self, /)", native<bytes_io_getvalue>, "Retrieve the entire contents of the BytesIO object."},
    {"getbuffer", "(self, /)", native<bytes_io_getbuffer>, "A read-write view over the contents."},
    {"tell", "(self, /)", native<bytes_io_tell>, "Current file position."},
    {"seek", "(self, pos, whence=0, /)", native<bytes_io_seek>, "Change stream position."},
    {"truncate", "(self, size=None, /)", native<bytes_io_truncate>, "Truncate the file to at most size bytes."},
    {"writelines", "(self, lines, /)", native<bytes_io_writelines>, "Write lines to the file."},
    {"readable", "(self, /)", native<bytes_io_true>, "Whether it can be read."},
    {"writable", "(self, /)", native<bytes_io_true>, "Whether it can be written."},
    {"seekable", "(self, /)", native<bytes_io_true>, "Whether it can be seeked."},
    {"isatty", "(self, /)", native<bytes_io_isatty>, "Never."},
    {"flush", "(self, /)", native<bytes_io_flush>, "Does nothing."},
    {"close", "(self, /)", native<bytes_io_close>, "Close the object; its bytes are gone."},
    {"closed", "(self, /)", native<bytes_io_closed>, "Whether it is closed.", EntryKind::kGetter},
    {"__enter__", "(self, /)", native<bytes_io_enter>, "The object itself."},
    {"detach", "(self, /)", native<bytes_io_detach>, "There is no raw stream to detach."},
    {"fileno", "(self, /)", native<bytes_io_fileno>, "There is no file."},
};

}  // namespace

namespace types {
extern Type bytes_io_;
Type bytes_io_ = make_builtin_type({
    .name = "BytesIO",
    .layout = CellKind::kNative,
    .instance_bytes = sizeof(BytesIo),
    .attributes_offset = offsetof(BytesIo, attributes),
    .flags = kTypeBase,
    .doc = "Bytes in memory.",
    .slots =
        {.iter = bytes_io_iter, .next = bytes_io_next, .create = bytes_io_create, .initialize = bytes_io_initialize},
    .module = "_io",
    .trace = bytes_io_trace,
});
}  // namespace types

namespace {
Type& BytesIo::type() {
  return types::bytes_io_;
}
bool fill_bytes_io(Run& run, Module* module) {
  return module_set(run, module, "BytesIO", Value::object(&types::bytes_io_));
}
constexpr ModuleDefinition kBytesIo = {"_bytesio", "The native part of io.BytesIO.", {}, fill_bytes_io};
}  // namespace

void register_bytes_io_module() {
  complete_builtin_type(&types::bytes_io_);
  add_methods(&types::bytes_io_, kBytesIoMethods);
  register_module(&kBytesIo);
}

}  // namespace pyexec
