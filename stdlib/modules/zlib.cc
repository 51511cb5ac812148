// SPDX-License-Identifier: Apache-2.0
//
// The native part of zlib. A stream's memory needs no finaliser: the z_stream lies inside its object and what zlib
// allocates for it in one buffer of the heap, which never moves, so that both go with the object. Output grows in
// slices that are charged, so that a bomb meets the limits.
#include <zlib.h>

#include <algorithm>
#include <cstring>

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/bytes_text.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/run/start.h"
#include "stdlib/modules/library_error.h"
#include "stdlib/modules/native_self.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

constexpr size_t kSlice = 16 * 1024;
constexpr size_t kCompressorBytes = 400 * 1024;   // deflate's state at windowBits 15 and memLevel 9, with room
constexpr size_t kDecompressorBytes = 64 * 1024;  // inflate's state and window

// zlib's memory: a bump over a buffer of the heap, freed with it.
struct Arena {
  Buffer* cell;
  size_t used;
};
voidpf arena_allocate(voidpf opaque, uInt count, uInt size) {
  auto* arena = static_cast<Arena*>(opaque);
  size_t bytes = (static_cast<size_t>(count) * size + 15) & ~size_t{15};
  if (bytes > static_cast<size_t>(arena->cell->capacity) - arena->used) {
    return nullptr;
  }
  voidpf memory = arena->cell->bytes() + arena->used;
  arena->used += bytes;
  return memory;
}
void arena_free(voidpf, voidpf) {}

bool open_stream(Run& run, z_stream* stream, Arena* arena, size_t bytes) {
  TRY(arena->cell, run.allocate_buffer(bytes));
  arena->used = 0;
  std::memset(stream, 0, sizeof(*stream));
  stream->zalloc = arena_allocate;
  stream->zfree = arena_free;
  stream->opaque = arena;
  return true;
}

RaisedResult raise_zlib(Run& run, const z_stream& stream, int code, std::string_view what) {
  const char* text = code == Z_BUF_ERROR ? "incomplete or truncated stream" : stream.msg;
  if (text == nullptr && code == Z_STREAM_ERROR) {
    text = "inconsistent stream state";
  } else if (text == nullptr && code == Z_DATA_ERROR) {
    text = "invalid input data";
  }
  if (text == nullptr) {
    return raise_library_error(run, "zlib", "error", "Error {} {}", {code, what});
  }
  return raise_library_error(run, "zlib", "error", "Error {} {}: {}", {code, what, text});
}

// What a stream gives, piece by piece.
class Output {
 public:
  explicit Output(Run& run) : run_(run) {}
  bool start() {
    bytes_ = bytearray_new(run_, nullptr, 0);
    return bytes_ != nullptr;
  }
  size_t written() const { return written_; }
  bool make_room(z_stream* stream, size_t room) {
    TRY(run_.charge(1 + room / 8));
    TRY(bytearray_resize(run_, bytes_, written_ + room));
    stream->next_out = bytes_->data + written_;
    stream->avail_out = static_cast<uInt>(room);
    room_ = room;
    return true;
  }
  void take(const z_stream& stream) { written_ += room_ - stream.avail_out; }
  size_t next_room() const { return std::clamp(written_, kSlice, size_t{1} << 24); }
  Value finish() { return value_of(bytes_new(run_, bytes_->data, written_)); }

 private:
  Run& run_;
  Bytes* bytes_ = nullptr;
  size_t written_ = 0;
  size_t room_ = 0;
};

// Feeds `input` with that mode at its end until zlib has no more to say.
int deflate_all(Run& run, z_stream* stream, ByteSpan input, int mode, Output* out, bool* ok) {
  *ok = false;
  int code = Z_OK;
  size_t taken = 0;
  do {
    size_t count = std::min<size_t>(256 * 1024, input.size() - taken);
    if (!run.charge(1 + count)) {
      return code;
    }
    stream->next_in = const_cast<Bytef*>(input.data() + taken);
    stream->avail_in = static_cast<uInt>(count);
    taken += count;
    do {
      if (!out->make_room(stream, kSlice)) {
        return code;
      }
      code = deflate(stream, taken == input.size() ? mode : Z_NO_FLUSH);
      out->take(*stream);
      if (code == Z_STREAM_ERROR) {
        *ok = true;
        return code;
      }
    } while (stream->avail_out == 0);
  } while (taken < input.size());
  *ok = true;
  return code;
}

int small_int(int64_t value) {
  return static_cast<int>(std::clamp<int64_t>(value, -1000, 1000));
}

Value zlib_compress(Call& call, Value data, Value level, Value wbits) {
  Run& run = call.run();
  ByteSpan input;
  TRY(require_bytes(run, data, &input));
  int64_t numbers[2] = {-1, MAX_WBITS};
  for (int i = 0; i < 2; ++i) {
    Value given = i == 0 ? level : wbits;
    if (!given.is_absent()) {
      TRY(to_index_exact(run, given, &numbers[i], &types::overflow_error_));
    }
  }
  TRY(require_bytes(run, data, &input));  // user code may have changed it
  z_stream stream;
  Arena arena;
  TRY(open_stream(run, &stream, &arena, kCompressorBytes));
  int code = deflateInit2(&stream, small_int(numbers[0]), Z_DEFLATED, small_int(numbers[1]), 8, Z_DEFAULT_STRATEGY);
  if (code == Z_STREAM_ERROR) {
    return raise_library_error(run, "zlib", "error", "Bad compression level");
  }
  if (code != Z_OK) {
    return run.raise_memory_error();
  }
  Output out(run);
  TRY(out.start());
  bool ok = false;
  deflate_all(run, &stream, input, Z_FINISH, &out, &ok);
  TRY(ok);
  run.heap().release(arena.cell);
  return out.finish();
}

Value zlib_decompress(Call& call, Value data, Value wbits, Value bufsize) {
  Run& run = call.run();
  int64_t window = MAX_WBITS;
  int64_t first = 16384;
  if (!wbits.is_absent()) {
    TRY(to_index_exact(run, wbits, &window, &types::overflow_error_));
  }
  if (!bufsize.is_absent()) {
    TRY(to_index_exact(run, bufsize, &first, &types::overflow_error_));
  }
  ByteSpan input;
  TRY(require_bytes(run, data, &input));
  if (first < 0) {
    return run.raise(types::value_error_, "bufsize must be non-negative");
  }
  z_stream stream;
  Arena arena;
  TRY(open_stream(run, &stream, &arena, kDecompressorBytes));
  int code = inflateInit2(&stream, small_int(window));
  if (code != Z_OK) {
    return raise_zlib(run, stream, code, "while preparing to decompress data");
  }
  Output out(run);
  TRY(out.start());
  stream.next_in = const_cast<Bytef*>(input.data());
  stream.avail_in = static_cast<uInt>(std::min<size_t>(input.size(), UINT32_MAX));
  do {
    TRY(out.make_room(&stream, out.next_room()));
    code = inflate(&stream, Z_SYNC_FLUSH);
    out.take(stream);
  } while (code == Z_OK && (stream.avail_out == 0 || stream.avail_in != 0));
  if (code != Z_STREAM_END) {
    return raise_zlib(run, stream, code == Z_OK ? Z_BUF_ERROR : code, "while decompressing data");
  }
  run.heap().release(arena.cell);
  return out.finish();
}

// ---- objects ------------------------------------------------------------------------------------------------------

struct Compress : Object {
  z_stream stream;
  Arena arena;
  bool has_ended;
  static Type& type();
};
struct Decompress : Object {
  z_stream stream;
  Arena arena;
  Value dictionary;  // bytes, or none
  Bytes* unused;
  Bytes* tail;  // what max_length left over
  bool has_ended;
  static Type& type();
};

}  // namespace

namespace types {
extern Type zlib_compress_;
extern Type zlib_decompress_;
}  // namespace types

namespace {

Value zlib_compressobj(Call& call, Value level, Value method, Value wbits, Value memory_level, Value strategy,
                       Value zdict) {
  Run& run = call.run();
  int64_t numbers[5] = {-1, Z_DEFLATED, MAX_WBITS, 8, Z_DEFAULT_STRATEGY};
  const Value given[5] = {level, method, wbits, memory_level, strategy};
  for (int i = 0; i < 5; ++i) {
    if (!given[i].is_absent()) {
      TRY(to_index_exact(run, given[i], &numbers[i], &types::overflow_error_));
    }
  }
  ByteSpan words;
  if (!zdict.is_absent()) {
    TRY(require_bytes(run, zdict, &words));
  }
  auto* object = run.allocate_object<Compress>(&types::zlib_compress_, CellKind::kNative);
  TRY(object);
  TRY(open_stream(run, &object->stream, &object->arena, kCompressorBytes));
  int code = deflateInit2(&object->stream, small_int(numbers[0]), small_int(numbers[1]), small_int(numbers[2]),
                          small_int(numbers[3]), small_int(numbers[4]));
  if (code == Z_STREAM_ERROR) {
    return run.raise(types::value_error_, "Invalid initialization option");
  }
  if (code != Z_OK) {
    return run.raise_memory_error();
  }
  if (!zdict.is_absent() &&
      deflateSetDictionary(&object->stream, words.data(), static_cast<uInt>(words.size())) != Z_OK) {
    return run.raise(types::value_error_, "Invalid dictionary");
  }
  return Value::object(object);
}

Value compress_compress(Call& call, Self<Compress> self, Value data) {
  Run& run = call.run();
  ByteSpan input;
  TRY(require_bytes(run, data, &input));
  if (self->has_ended) {
    return raise_zlib(run, z_stream{}, Z_STREAM_ERROR, "while compressing data");
  }
  Output out(run);
  TRY(out.start());
  bool ok = false;
  int code = deflate_all(run, &self->stream, input, Z_NO_FLUSH, &out, &ok);
  TRY(ok);
  if (code == Z_STREAM_ERROR) {
    return raise_zlib(run, self->stream, code, "while compressing data");
  }
  return out.finish();
}

Value compress_flush(Call& call, Self<Compress> self, Value mode) {
  Run& run = call.run();
  int64_t how = Z_FINISH;
  if (!mode.is_absent()) {
    TRY(to_index_exact(run, mode, &how, &types::overflow_error_));
  }
  if (how == Z_NO_FLUSH) {
    return Value::object(bytes_empty());
  }
  if (self->has_ended || how < 0 || how > Z_BLOCK) {
    return raise_zlib(run, z_stream{}, Z_STREAM_ERROR, "while flushing");
  }
  Output out(run);
  TRY(out.start());
  bool ok = false;
  int code = deflate_all(run, &self->stream, {}, static_cast<int>(how), &out, &ok);
  TRY(ok);
  if (code == Z_STREAM_END && how == Z_FINISH) {
    self->has_ended = true;
  } else if (code != Z_OK && code != Z_BUF_ERROR) {
    return raise_zlib(run, self->stream, code, "while flushing");
  }
  return out.finish();
}

Value compress_copy(Call& call, Self<Compress> self) {
  Run& run = call.run();
  if (self->has_ended) {
    return run.raise(types::value_error_, "Inconsistent stream state");
  }
  auto* copy = run.allocate_object<Compress>(&types::zlib_compress_, CellKind::kNative);
  TRY(copy);
  TRY(open_stream(run, &copy->stream, &copy->arena, kCompressorBytes));
  z_stream source = self->stream;  // deflateCopy copies opaque too
  self->stream.opaque = &copy->arena;
  int code = deflateCopy(&copy->stream, &self->stream);
  self->stream.opaque = source.opaque;
  if (code != Z_OK) {
    return raise_zlib(run, self->stream, code, "while copying compression object");
  }
  return Value::object(copy);
}

Value zlib_decompressobj(Call& call, Value wbits, Value zdict) {
  Run& run = call.run();
  int64_t window = MAX_WBITS;
  if (!wbits.is_absent()) {
    TRY(to_index_exact(run, wbits, &window, &types::overflow_error_));
  }
  Value dictionary = Value::none();
  if (!zdict.is_absent()) {
    ByteSpan words;
    TRY(Truth known, get_bytes(run, zdict, &words));
    if (known == Truth::kFalse) {
      return run.raise(types::type_error_, "zdict argument must support the buffer protocol");
    }
    TRY(Bytes * kept, bytes_from_span(run, words));
    dictionary = Value::object(kept);
  }
  auto* object = run.allocate_object<Decompress>(&types::zlib_decompress_, CellKind::kNative);
  TRY(object);
  object->dictionary = dictionary;
  object->unused = object->tail = bytes_empty();
  TRY(open_stream(run, &object->stream, &object->arena, kDecompressorBytes));
  int code = inflateInit2(&object->stream, small_int(window));
  if (code == Z_STREAM_ERROR) {
    return run.raise(types::value_error_, "Invalid initialization option");
  }
  if (code != Z_OK) {
    return run.raise_memory_error();
  }
  if (window < 0 && !dictionary.is_none()) {
    ByteSpan words = span_of(as_bytes(dictionary));
    inflateSetDictionary(&object->stream, words.data(), static_cast<uInt>(words.size()));
  }
  return Value::object(object);
}

// Bytes behind those that were used, added to what there is.
Bytes* appended(Run& run, Bytes* before, const uint8_t* more, size_t count) {
  if (count == 0) {
    return before;
  }
  TRY(Bytes * all, bytes_new(run, nullptr, before->length + count));
  std::copy_n(before->data, before->length, all->data);
  std::copy_n(more, count, all->data + before->length);
  return all;
}

// max_length 0: no limit.
Value inflate_into(Run& run, Decompress* self, ByteSpan input, size_t max_length, int mode) {
  if (self->has_ended) {
    TRY(self->unused, appended(run, self->unused, input.data(), input.size()));
    return Value::object(bytes_empty());
  }
  Output out(run);
  TRY(out.start());
  z_stream& stream = self->stream;
  stream.next_in = const_cast<Bytef*>(input.data());
  stream.avail_in = static_cast<uInt>(std::min<size_t>(input.size(), UINT32_MAX));
  int code = Z_OK;
  do {
    size_t room = out.next_room();
    if (max_length != 0) {
      room = std::min(room, max_length - out.written());
      if (room == 0) {
        break;
      }
    }
    TRY(out.make_room(&stream, room));
    code = inflate(&stream, mode);
    out.take(stream);
    if (code == Z_NEED_DICT && !self->dictionary.is_none()) {
      ByteSpan words = span_of(as_bytes(self->dictionary));
      code = inflateSetDictionary(&stream, words.data(), static_cast<uInt>(words.size()));
      if (code != Z_OK) {
        return raise_zlib(run, stream, code, "while setting zdict");
      }
      continue;
    }
  } while (code == Z_OK && (stream.avail_out == 0 || stream.avail_in != 0));
  const uint8_t* rest = stream.next_in;
  size_t left = stream.avail_in;
  stream.next_in = nullptr;
  stream.avail_in = 0;
  if (code == Z_STREAM_END) {
    self->has_ended = true;
    TRY(self->unused, appended(run, self->unused, rest, left));
    self->tail = bytes_empty();
  } else if (code != Z_OK && code != Z_BUF_ERROR) {
    return raise_zlib(run, stream, code, "while decompressing data");
  } else {
    TRY(self->tail, left == 0 ? bytes_empty() : bytes_new(run, rest, left));
  }
  return out.finish();
}

Value decompress_decompress(Call& call, Self<Decompress> self, Value data, Value max_length) {
  Run& run = call.run();
  int64_t most = 0;
  if (!max_length.is_absent()) {
    TRY(to_index_exact(run, max_length, &most, &types::overflow_error_));
  }
  ByteSpan input;
  TRY(require_bytes(run, data, &input));
  if (most < 0) {
    return run.raise(types::value_error_, "max_length must be non-negative");
  }
  return inflate_into(run, self.object, input, static_cast<size_t>(most), Z_SYNC_FLUSH);
}
Value decompress_flush(Call& call, Self<Decompress> self, Value length) {
  Run& run = call.run();
  int64_t first = 16384;
  if (!length.is_absent()) {
    TRY(to_index_exact(run, length, &first, &types::overflow_error_));
  }
  if (first <= 0) {
    return run.raise(types::value_error_, "length must be greater than zero");
  }
  if (self->has_ended) {
    return Value::object(bytes_empty());
  }
  Bytes* tail = self->tail;
  return inflate_into(run, self.object, span_of(tail), 0, Z_FINISH);
}
Value decompress_copy(Call& call, Self<Decompress> self) {
  Run& run = call.run();
  auto* copy = run.allocate_object<Decompress>(&types::zlib_decompress_, CellKind::kNative);
  TRY(copy);
  copy->dictionary = self->dictionary;
  copy->unused = self->unused;
  copy->tail = self->tail;
  copy->has_ended = self->has_ended;
  TRY(open_stream(run, &copy->stream, &copy->arena, kDecompressorBytes));
  z_stream source = self->stream;
  self->stream.opaque = &copy->arena;
  int code = inflateCopy(&copy->stream, &self->stream);
  self->stream.opaque = source.opaque;
  if (code != Z_OK) {
    return raise_zlib(run, self->stream, code, "while copying decompression object");
  }
  return Value::object(copy);
}
Value decompress_unused(Call&, Self<Decompress> self) {
  return Value::object(self->unused);
}
Value decompress_tail(Call&, Self<Decompress> self) {
  return Value::object(self->tail);
}
Value decompress_eof(Call&, Self<Decompress> self) {
  return Value::boolean(self->has_ended);
}

void compress_trace(Heap& heap, Object* object) {
  heap.mark_cell(static_cast<Compress*>(object)->arena.cell);
}
void decompress_trace(Heap& heap, Object* object) {
  auto* self = static_cast<Decompress*>(object);
  heap.mark_cell(self->arena.cell);
  heap.mark(self->dictionary);
  heap.mark_cell(self->unused);
  heap.mark_cell(self->tail);
}

constexpr Entry kCompressMethods[] = {
    {"compress", "(self, data, /)", native<compress_compress>, "Returns a bytes object containing compressed data."},
    {"flush", "(self, mode=4, /)", native<compress_flush>, "Return a bytes object containing any remaining data."},
    {"copy", "(self, /)", native<compress_copy>, "Return a copy of the compression object."},
    {"__copy__", "(self, /)", native<compress_copy>, "Return a copy of the compression object."},
};
constexpr Entry kDecompressMethods[] = {
    {"decompress", "(self, data, /, max_length=0)", native<decompress_decompress>,
     "Return a bytes object containing the decompressed version of the data."},
    {"flush", "(self, length=16384, /)", native<decompress_flush>, "What is left."},
    {"copy", "(self, /)", native<decompress_copy>, "Return a copy of the decompression object."},
    {"__copy__", "(self, /)", native<decompress_copy>, "Return a copy of the decompression object."},
    {"unused_data", "(self, /)", native<decompress_unused>, "What came behind the stream's end.", EntryKind::kGetter},
    {"unconsumed_tail", "(self, /)", native<decompress_tail>, "What max_length left over.", EntryKind::kGetter},
    {"eof", "(self, /)", native<decompress_eof>, "Whether the stream's end has been reached.", EntryKind::kGetter},
};
constexpr Entry kFunctions[] = {
    {"compress", "(data, /, level=-1, wbits=15)", native<zlib_compress>,
     "Returns a bytes object containing compressed data.", EntryKind::kFunction},
    {"decompress", "(data, /, wbits=15, bufsize=16384)", native<zlib_decompress>,
     "Returns a bytes object containing the uncompressed data.", EntryKind::kFunction},
    {"compressobj", "(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None)", native<zlib_compressobj>,
     "Return a compressor object.", EntryKind::kFunction},
    {"decompressobj", "(wbits=15, zdict=b'')", native<zlib_decompressobj>, "Return a decompressor object.",
     EntryKind::kFunction},
};
constexpr ModuleDefinition kZlib = {
    .name = "_zlib", .doc = "The native part of zlib.", .functions = kFunctions, .fill = nullptr};

}  // namespace

namespace types {
Type zlib_compress_ = make_builtin_type({
    .name = "Compress",
    .layout = CellKind::kNative,
    .instance_bytes = sizeof(Compress),
    .module = "zlib",
    .trace = compress_trace,
});
Type zlib_decompress_ = make_builtin_type({
    .name = "Decompress",
    .layout = CellKind::kNative,
    .instance_bytes = sizeof(Decompress),
    .module = "zlib",
    .trace = decompress_trace,
});
}  // namespace types

namespace {
Type& Compress::type() {
  return types::zlib_compress_;
}
Type& Decompress::type() {
  return types::zlib_decompress_;
}
}  // namespace

void register_zlib_module() {
  complete_builtin_type(&types::zlib_compress_);
  complete_builtin_type(&types::zlib_decompress_);
  add_methods(&types::zlib_compress_, kCompressMethods);
  add_methods(&types::zlib_decompress_, kDecompressMethods);
  register_module(&kZlib);
}

}  // namespace pyexec
