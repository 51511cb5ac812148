// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

#include "interpreter/objects/objects.h"
#include "interpreter/run/run.h"
#include "interpreter/text/search.h"

// What native code that works on bytes needs: the buffer protocol in small (bytes, bytearray and memoryview give their
// bytes as a span), and creation. A span into a bytearray is not safe across user code or anything that resizes it.

namespace pyexec {

using ByteSpan = std::span<const uint8_t>;

// memoryview over a bytes or bytearray, one dimension. Views do not pin the size of a bytearray (nothing here tells
// when a view is dropped); each access checks against the size at that time.
struct MemoryView : Object {
  Value base;      // bytes or bytearray; none: released
  int64_t offset;  // bytes from the base's start to item 0
  int64_t length;  // items
  int64_t stride;  // bytes from item to item
  uint32_t item_size;
  char format;
  bool is_readonly;
  bool is_contiguous() const { return stride == static_cast<int64_t>(item_size) || length <= 1; }
};

inline bool is_bytes(Value value) {
  return has_kind(value, CellKind::kBytes);
}
inline bool is_bytearray(Value value) {
  return has_kind(value, CellKind::kByteArray);
}
inline bool is_bytes_or_bytearray(Value value) {
  return is_bytes(value) || is_bytearray(value);
}
inline ByteSpan span_of(const Bytes* bytes) {
  return {bytes->data, bytes->length};
}

// The bytes of a bytes-like object. kFalse: it is none. kRaised: a released, shrunk or non-contiguous memoryview.
Truth get_bytes(Run& run, Value value, ByteSpan* out);
// The same; TypeError: a bytes-like object is required, not 'int'.
bool require_bytes(Run& run, Value value, ByteSpan* out);

Bytes* bytes_empty();
// The shared bytes object of one byte.
Bytes* bytes_from_byte(uint8_t byte);
inline Bytes* bytes_from_span(Run& run, ByteSpan span) {
  return bytes_new(run, span.data(), span.size());
}
// A result of a method of `like`: a bytes for a bytes, a bytearray for a bytearray.
Bytes* bytes_like_new(Run& run, const Bytes* like, const uint8_t* data, size_t length);
// A bytearray's new length; the bytes beyond the old one are uninitialised. Keeps room for appends.
bool bytearray_resize(Run& run, Bytes* array, size_t length);
// Replaces array[start:end] by `with`, which may lie in the array itself.
bool bytearray_splice(Run& run, Bytes* array, size_t start, size_t end, ByteSpan with);
// An item given by the program: an int in range(256). ValueError: byte must be in range(0, 256).
bool byte_value(Run& run, Value value, uint8_t* out);
// bytes(value) and bytearray(value): from a count, a buffer or an iterable of ints, appended to an empty bytearray.
Bytes* bytes_from_object(Run& run, Value value, const char* type_name);
Value bytes_repr(Run& run, Value self);

}  // namespace pyexec
