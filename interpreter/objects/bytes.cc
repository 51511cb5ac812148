// SPDX-License-Identifier: Apache-2.0
//
// bytes and bytearray: storage and operators. Methods: stdlib/types/bytes.cc. The two share the struct Bytes; what
// works on either asks the kind.
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/bytes_text.h"
#include "interpreter/objects/codecs.h"
#include "interpreter/objects/constructor_arguments.h"
#include "interpreter/objects/memoryview.h"
#include "interpreter/objects/percent_format.h"
#include "interpreter/objects/sequence.h"
#include "interpreter/objects/sequence_helpers.h"
#include "interpreter/objects/str_intern.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/run/hash_key.h"
#include "interpreter/text/escape.h"
#include "interpreter/text/siphash.h"

namespace pyexec {
namespace {

constexpr size_t kMostBytes = size_t{1} << 40;

// bytes of no or one byte are shared by all runs.
struct SharedBytes {
  uint8_t units[256];
  Bytes single[256];
  Bytes empty;
};
SharedBytes shared;
uint8_t no_bytes[8];

void make_shared(Bytes* bytes, uint8_t* data, size_t length) {
  bytes->shape = types::bytes_.instance_shape;
  bytes->kind = CellKind::kBytes;
  bytes->flags = kFlagImmortal;
  bytes->identity = next_immortal_identity();
  bytes->data = data;
  bytes->length = length;
}

bool is_array(const Bytes* bytes) {
  return bytes->kind == CellKind::kByteArray;
}

size_t capacity_of(const Bytes* array) {
  return array->owner != nullptr ? static_cast<size_t>(array->owner->capacity) : 0;
}

Bytes* bytes_allocate(Run& run, Type* type, size_t length) {
  if (length > kMostBytes) {
    return run.raise_memory_error();
  }
  Bytes* bytes = run.allocate_object<Bytes>(type, CellKind::kBytes, sizeof(Bytes) + length);
  if (bytes == nullptr) {
    return nullptr;
  }
  bytes->data = reinterpret_cast<uint8_t*>(bytes + 1);
  bytes->length = length;
  return bytes;
}

Bytes* bytearray_allocate(Run& run, Type* type) {
  Bytes* array = run.allocate_object<Bytes>(type, CellKind::kByteArray);
  if (array != nullptr) {
    array->data = no_bytes;
  }
  return array;
}

}  // namespace

void start_bytes() {
  make_shared(&shared.empty, no_bytes, 0);
  for (size_t i = 0; i < 256; ++i) {
    shared.units[i] = static_cast<uint8_t>(i);
    make_shared(&shared.single[i], &shared.units[i], 1);
  }
}

// ---- creation and storage -----------------------------------------------------------------------------------------

Bytes* bytes_empty() {
  return &shared.empty;
}

Bytes* bytes_from_byte(uint8_t byte) {
  return &shared.single[byte];
}

Bytes* bytes_new(Run& run, const uint8_t* data, size_t length) {
  if (length == 0) {
    return &shared.empty;
  }
  if (length == 1 && data != nullptr) {
    return &shared.single[data[0]];
  }
  TRY(Bytes * bytes, bytes_allocate(run, &types::bytes_, length));
  if (data != nullptr) {
    std::memcpy(bytes->data, data, length);
  }
  return bytes;
}

Bytes* bytearray_new(Run& run, const uint8_t* data, size_t length) {
  TRY(Bytes * array, bytearray_allocate(run, &types::bytearray_));
  TRY(bytearray_resize(run, array, length));
  if (data != nullptr && length != 0) {
    std::memcpy(array->data, data, length);
  } else if (length != 0) {
    std::memset(array->data, 0, length);
  }
  return array;
}

Bytes* bytes_like_new(Run& run, const Bytes* like, const uint8_t* data, size_t length) {
  return is_array(like) ? bytearray_new(run, data, length) : bytes_new(run, data, length);
}

bool bytearray_resize(Run& run, Bytes* array, size_t length) {
  size_t capacity = capacity_of(array);
  if (length <= capacity) {
    array->length = length;
    return true;
  }
  if (length > kMostBytes) {
    return run.raise_memory_error();
  }
  size_t room = array->length == 0 ? length : length + length / 8 + 16;
  TRY(charge_bulk(run, array->length));
  TRY(Buffer * buffer, run.allocate_buffer(room));
  if (array->length != 0) {
    std::memcpy(buffer->bytes(), array->data, array->length);
  }
  if (array->owner != nullptr) {
    run.heap().release(array->owner);
  }
  array->owner = buffer;
  array->data = buffer->bytes();
  array->length = length;
  return true;
}

bool bytearray_splice(Run& run, Bytes* array, size_t start, size_t end, ByteSpan with) {
  // Bytes of the array itself move while it is spliced.
  if (with.data() >= array->data && with.data() < array->data + array->length) {
    TRY(Bytes * copy, bytes_from_span(run, with));
    with = span_of(copy);
  }
  size_t tail = array->length - end;
  size_t length = start + with.size() + tail;
  TRY(charge_bulk(run, with.size() + (length != array->length ? tail : 0)));
  if (length > array->length) {
    TRY(bytearray_resize(run, array, length));
  }
  if (tail != 0) {
    std::memmove(array->data + start + with.size(), array->data + end, tail);
  }
  if (!with.empty()) {
    std::memcpy(array->data + start, with.data(), with.size());
  }
  array->length = length;
  return true;
}

Truth get_bytes(Run& run, Value value, ByteSpan* out) {
  if (is_bytes_or_bytearray(value)) {
    *out = span_of(as_bytes(value));
    return Truth::kTrue;
  }
  if (!has_kind(value, CellKind::kMemoryView)) {
    return Truth::kFalse;
  }
  auto* view = static_cast<MemoryView*>(value.as_object());
  if (view->base.is_none()) {
    return run.raise(types::value_error_, "operation forbidden on released memoryview object");
  }
  if (!view->is_contiguous()) {
    return run.raise(types::buffer_error_, "memoryview: underlying buffer is not C-contiguous");
  }
  Bytes* base = as_bytes(view->base);
  auto size = static_cast<size_t>(view->length) * view->item_size;
  auto offset = static_cast<size_t>(view->offset);
  if (offset > base->length || size > base->length - offset) {
    return run.raise(types::buffer_error_, "memoryview: underlying buffer has been resized");
  }
  *out = {base->data + offset, size};
  return Truth::kTrue;
}

bool require_bytes(Run& run, Value value, ByteSpan* out) {
  TRY(Truth known, get_bytes(run, value, out));
  if (known == Truth::kFalse) {
    return run.raise(types::type_error_, "a bytes-like object is required, not '{}'", {type_of(value)});
  }
  return true;
}

bool byte_value(Run& run, Value value, uint8_t* out) {
  Value number = value;
  if (!value.is_int()) {
    TRY(number, to_index(run, value));
  }
  if (!number.is_int() || number.as_int() < 0 || number.as_int() > 255) {
    return run.raise(types::value_error_, "byte must be in range(0, 256)");
  }
  *out = static_cast<uint8_t>(number.as_int());
  return true;
}

Bytes* bytes_from_object(Run& run, Value value, const char* type_name) {
  TRY(Bytes * array, bytearray_allocate(run, &types::bytearray_));
  ByteSpan bytes;
  if (has_kind(value, CellKind::kMemoryView)) {  // with a step: copied, where all else wants its items side by side
    TRY(Bytes * copy, memoryview_bytes(run, static_cast<MemoryView*>(value.as_object())));
    value = Value::object(copy);
  }
  TRY(Truth known, get_bytes(run, value, &bytes));
  if (known == Truth::kTrue) {
    TRY(bytearray_splice(run, array, 0, 0, bytes));
    return array;
  }
  if (is_str(value) || (type_of(value)->slots.iter == nullptr && type_of(value)->slots.get_item == nullptr)) {
    return run.raise(types::type_error_, "cannot convert '{}' object to {}", {type_of(value), type_name});
  }
  Iteration items(run, value);
  if (!items.ok()) {
    if (run.catch_if(types::type_error_) == nullptr) {
      return kRaised;
    }
    return run.raise(types::type_error_, "cannot convert '{}' object to {}", {type_of(value), type_name});
  }
  bool is_bytes_type = type_name[4] == 's';
  for (;;) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      return array;
    }
    TRY(item, to_index(run, item));
    if (!item.is_int() || item.as_int() < 0 || item.as_int() > 255) {
      return run.raise(types::value_error_,
                       is_bytes_type ? "bytes must be in range(0, 256)" : "byte must be in range(0, 256)");
    }
    TRY(bytearray_resize(run, array, array->length + 1));
    array->data[array->length - 1] = static_cast<uint8_t>(item.as_int());
  }
}

// ---- operators ----------------------------------------------------------------------------------------------------

Value bytes_repr(Run& run, Value self) {
  Bytes* bytes = as_bytes(self);
  TRY(charge_each(run, bytes->length));
  ReprSize size = measure_bytes_repr(span_of(bytes));
  if (!is_array(bytes)) {
    TRY(Str * text, str_allocate(run, size.length, 1));
    write_bytes_repr(span_of(bytes), size, text->data);
    return Value::object(text);
  }
  StrBuilder builder(run);
  TRY(builder.append(type_name(bytes->type())));
  TRY(builder.append_ascii("("));
  Str* part = str_allocate(run, size.length, 1);
  TRY(part);
  write_bytes_repr(span_of(bytes), size, part->data);
  if (part->data[1] == '"') {  // as CPython: a bytearray escapes its single quotes whatever stands around it
    for (size_t i = 0; i < part->length; ++i) {
      TRY(part->data[i] == '\'' ? builder.append_ascii("\\'") : builder.append(static_cast<char32_t>(part->data[i])));
    }
  } else {
    TRY(builder.append(part));
  }
  TRY(builder.append_ascii(")"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

namespace {

bool bytes_hash(Run& run, Value self, int64_t* out) {
  Bytes* bytes = as_bytes(self);
  int64_t known = __atomic_load_n(&bytes->hash, __ATOMIC_RELAXED);
  if (known == 0) {
    TRY(charge_bulk(run, bytes->length));
    HashKey key = process_hash_key();
    known = hash_bytes(SipKey{key.k0, key.k1}, bytes->data, bytes->length);
    __atomic_store_n(&bytes->hash, known, __ATOMIC_RELAXED);
  }
  *out = known;
  return true;
}

Value bytes_iter(Run& run, Value self) {
  Type* type = is_array(as_bytes(self)) ? &types::bytearray_iterator_ : &types::bytes_iterator_;
  TRY(Iterator * iterator, iterator_new(run, type, self));
  return Value::object(iterator);
}

Value bytes_iterator_next(Run&, Value self) {
  auto* iterator = static_cast<Iterator*>(self.as_object());
  if (!iterator->source.is_object()) {
    return Value::absent();
  }
  Bytes* bytes = as_bytes(iterator->source);
  auto at = static_cast<size_t>(iterator->position);
  if (at >= bytes->length) {
    iterator->source = Value::none();
    return Value::absent();
  }
  ++iterator->position;
  return Value::integer(bytes->data[at]);
}

Value bytes_compare(Run& run, Value self, Value other, CompareOperator op) {
  // bytes compares with bytes and bytearray; bytearray with any buffer (a memoryview answers for its equality itself).
  bool has_array = has_kind(self, CellKind::kByteArray) || has_kind(other, CellKind::kByteArray);
  bool is_order = op != CompareOperator::kEqual && op != CompareOperator::kNotEqual;
  ByteSpan a;
  ByteSpan b;
  if (is_bytes_or_bytearray(self) && is_bytes_or_bytearray(other)) {
    a = span_of(as_bytes(self));
    b = span_of(as_bytes(other));
  } else if (has_array && is_order) {
    TRY(Truth left, get_bytes(run, self, &a));
    TRY(Truth right, get_bytes(run, other, &b));
    if (left == Truth::kFalse || right == Truth::kFalse) {
      return not_implemented();
    }
  } else {
    return not_implemented();
  }
  TRY(charge_bulk(run, a.size() < b.size() ? a.size() : b.size()));
  size_t common = a.size() < b.size() ? a.size() : b.size();
  int order = common == 0 ? 0 : std::memcmp(a.data(), b.data(), common);
  if (order == 0) {
    order = a.size() < b.size() ? -1 : a.size() > b.size() ? 1 : 0;
  }
  switch (op) {
    case CompareOperator::kEqual:
      return Value::boolean(order == 0);
    case CompareOperator::kNotEqual:
      return Value::boolean(order != 0);
    case CompareOperator::kLess:
      return Value::boolean(order < 0);
    case CompareOperator::kLessEqual:
      return Value::boolean(order <= 0);
    case CompareOperator::kGreater:
      return Value::boolean(order > 0);
    case CompareOperator::kGreaterEqual:
      return Value::boolean(order >= 0);
    default:
      return not_implemented();
  }
}

Value bytes_length(Run&, Value self) {
  return Value::integer(static_cast<int64_t>(as_bytes(self)->length));
}

Value bytes_get_slice(Run& run, Bytes* bytes, Slice* slice) {
  int64_t start, stop, step, count;
  TRY(slice_indices(run, slice, static_cast<int64_t>(bytes->length), &start, &stop, &step, &count));
  if (count < 0) {
    count = 0;
  }
  TRY(charge_bulk(run, static_cast<size_t>(count)));
  if (step == 1) {
    if (!is_array(bytes) && static_cast<size_t>(count) == bytes->length && bytes->type() == &types::bytes_) {
      return Value::object(bytes);
    }
    TRY(Bytes * result, bytes_like_new(run, bytes, bytes->data + start, static_cast<size_t>(count)));
    return Value::object(result);
  }
  TRY(charge_each(run, static_cast<size_t>(count)));
  if (count == 1 && !is_array(bytes)) {
    return Value::object(bytes_from_byte(bytes->data[start]));
  }
  TRY(Bytes * result, bytes_like_new(run, bytes, nullptr, static_cast<size_t>(count)));
  for (int64_t i = 0, at = start; i < count; ++i, at += step) {
    result->data[i] = bytes->data[at];
  }
  return Value::object(result);
}

// The position that `key` names, or raises; for get and set.
bool bytes_index(Run& run, Bytes* bytes, Value key, int64_t* out) {
  if (key.is_int_or_bool()) {
    *out = key.as_int();
  } else if (has_index(key)) {
    TRY(to_index_exact(run, key, out, &types::index_error_));
  } else {
    return run.raise(types::type_error_,
                     is_array(bytes) ? "bytearray indices must be integers or slices, not {}"
                                     : "byte indices must be integers or slices, not {}",
                     {type_of(key)});
  }
  if (*out < 0) {
    *out += static_cast<int64_t>(bytes->length);
  }
  if (*out < 0 || static_cast<size_t>(*out) >= bytes->length) {
    return run.raise(types::index_error_, is_array(bytes) ? "bytearray index out of range" : "index out of range");
  }
  return true;
}

Value bytes_get_item(Run& run, Value self, Value key) {
  if (has_kind(key, CellKind::kSlice)) {
    return bytes_get_slice(run, as_bytes(self), static_cast<Slice*>(key.as_object()));
  }
  int64_t index;
  TRY(bytes_index(run, as_bytes(self), key, &index));
  return Value::integer(as_bytes(self)->data[index]);
}

Truth bytes_contains(Run& run, Value self, Value item) {
  if (has_index(item)) {
    uint8_t byte;
    TRY(byte_value(run, item, &byte));
    ByteSpan bytes = span_of(as_bytes(self));
    TRY(charge_bulk(run, bytes.size()));
    return truth_of(!bytes.empty() && std::memchr(bytes.data(), byte, bytes.size()) != nullptr);
  }
  ByteSpan needle;
  TRY(require_bytes(run, item, &needle));
  ByteSpan bytes = span_of(as_bytes(self));
  TRY(charge_bulk(run, bytes.size()));
  return truth_of(text_find(bytes_text(bytes), bytes_text(needle), 0, bytes.size()) != kNotFound);
}

Value bytes_add(Run& run, Value left, Value right) {
  if (!is_bytes_or_bytearray(left)) {
    return not_implemented();
  }
  ByteSpan b;
  TRY(Truth known, get_bytes(run, right, &b));
  if (known == Truth::kFalse) {
    if (other_may_handle(right, BinaryOperator::kAdd)) {
      return not_implemented();
    }
    return run.raise(types::type_error_, "can't concat {} to {}", {type_of(right), type_of(left)});
  }
  Bytes* bytes = as_bytes(left);
  if (bytes->type() == &types::bytes_ && b.empty()) {
    return left;
  }
  if (bytes->length == 0 && !is_array(bytes) && is_exact(right, &types::bytes_)) {
    return right;
  }
  TRY(charge_bulk(run, bytes->length + b.size()));
  TRY(Bytes * result, bytes_like_new(run, bytes, nullptr, bytes->length + b.size()));
  if (bytes->length != 0) {
    std::memcpy(result->data, bytes->data, bytes->length);
  }
  if (!b.empty()) {
    std::memcpy(result->data + bytes->length, b.data(), b.size());
  }
  return Value::object(result);
}

// total = length * count, refused like CPython when it cannot be.
bool repeated_length(Run& run, size_t length, int64_t count, size_t* total) {
  *total = 0;
  if (count <= 0 || length == 0) {
    return true;
  }
  if (__builtin_mul_overflow(length, static_cast<size_t>(count), total) || *total > kMostBytes) {
    return run.raise_memory_error();
  }
  return charge_bulk(run, *total);
}

void fill_repeated(uint8_t* out, size_t done, size_t total) {
  while (done < total) {
    size_t part = done < total - done ? done : total - done;
    std::memcpy(out + done, out, part);
    done += part;
  }
}

Value bytes_multiply(Run& run, Value left, Value right) {
  bool bytes_first = is_bytes_or_bytearray(left);
  int64_t count = 0;
  TRY(Truth known, repeat_count(run, bytes_first ? right : left, &count));
  if (known == Truth::kFalse) {
    return not_implemented();
  }
  Bytes* bytes = as_bytes(bytes_first ? left : right);
  if (count == 1 && bytes->type() == &types::bytes_) {
    return Value::object(bytes);
  }
  size_t total;
  TRY(repeated_length(run, bytes->length, count, &total));
  TRY(Bytes * result, bytes_like_new(run, bytes, nullptr, total));
  if (total != 0) {
    std::memcpy(result->data, bytes->data, bytes->length);
    fill_repeated(result->data, bytes->length, total);
  }
  return Value::object(result);
}

Value bytes_modulo(Run& run, Value left, Value right) {
  if (!is_bytes_or_bytearray(left)) {
    return not_implemented();
  }
  TRY(Bytes * result, bytes_percent_format(run, as_bytes(left), right));
  return Value::object(result);
}

// ---- construction -------------------------------------------------------------------------------------------------

constexpr std::string_view kConstructorNames[] = {"source", "encoding", "errors"};

// The part of bytes() and bytearray() that depends on encoding and errors. kFalse: neither is given.
Truth encode_source(Run& run, const char* function, const Value bound[3], Bytes** out) {
  TRY(require_str_argument(run, function, "encoding", bound[1]));
  TRY(require_str_argument(run, function, "errors", bound[2]));
  bool has_encoding = !bound[1].is_absent();
  if (bound[0].is_absent()) {
    if (has_encoding || !bound[2].is_absent()) {
      return run.raise(types::type_error_,
                       has_encoding ? "encoding without a string argument" : "errors without a string argument");
    }
    *out = bytes_empty();
    return Truth::kTrue;
  }
  if (has_encoding) {
    if (!is_str(bound[0])) {
      return run.raise(types::type_error_, "encoding without a string argument");
    }
    TRY(*out, encode_str(run, as_str(bound[0]), as_str(bound[1]), bound[2].is_absent() ? nullptr : as_str(bound[2])));
    return Truth::kTrue;
  }
  if (!bound[2].is_absent()) {
    return run.raise(types::type_error_,
                     is_str(bound[0]) ? "string argument without an encoding" : "errors without a string argument");
  }
  return Truth::kFalse;
}

// A count of zero bytes. kFalse: `value` is no count.
Truth zeroes_count(Run& run, Value value, int64_t* count) {
  if (!has_index(value)) {
    return Truth::kFalse;
  }
  if (!to_index_exact(run, value, count, &types::overflow_error_)) {
    // As CPython: an __index__ that fails with TypeError means that the object may still be an iterable.
    return run.catch_if(types::type_error_) != nullptr ? Truth::kFalse : Truth::kRaised;
  }
  if (*count < 0) {
    return run.raise(types::value_error_, "negative count");
  }
  TRY(charge_bulk(run, static_cast<uint64_t>(*count) > kMostBytes ? 0 : static_cast<size_t>(*count)));
  return Truth::kTrue;
}

Value bytes_of_type(Run& run, Type* type, Bytes* bytes) {
  if (type == &types::bytes_ && bytes->type() == type) {
    return Value::object(bytes);
  }
  if (type == &types::bytes_) {
    TRY(Bytes * copy, bytes_from_span(run, span_of(bytes)));
    return Value::object(copy);
  }
  TRY(Bytes * result, bytes_allocate(run, type, bytes->length));
  if (bytes->length != 0) {
    std::memcpy(result->data, bytes->data, bytes->length);
  }
  return Value::object(result);
}

Value bytes_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  Value bound[3];
  TRY(bind_constructor(run, "bytes", kConstructorNames, arguments, count, keywords, bound));
  Bytes* bytes = nullptr;
  TRY(Truth known, encode_source(run, "bytes", bound, &bytes));
  if (known == Truth::kTrue) {
    return bytes_of_type(run, type, bytes);
  }
  Value source = bound[0];
  if (is_exact(source, &types::bytes_)) {
    return bytes_of_type(run, type, as_bytes(source));
  }
  if (type_of(source)->has(kTypeHeap)) {
    TRY(Value result, call_special(run, source, &names::dunder_bytes, {}));
    if (!result.is_absent()) {
      if (!is_bytes(result)) {
        return run.raise(types::type_error_, "__bytes__ returned non-bytes (type {})", {type_of(result)});
      }
      return bytes_of_type(run, type, as_bytes(result));
    }
  }
  if (is_str(source)) {
    return run.raise(types::type_error_, "string argument without an encoding");
  }
  int64_t zeroes;
  TRY(Truth is_count, zeroes_count(run, source, &zeroes));
  if (is_count == Truth::kTrue) {
    if (zeroes == 0) {
      return bytes_of_type(run, type, bytes_empty());
    }
    TRY(bytes, bytes_allocate(run, type, static_cast<size_t>(zeroes)));
    return Value::object(bytes);
  }
  TRY(bytes, bytes_from_object(run, source, "bytes"));
  return bytes_of_type(run, type, bytes);
}

Value bytearray_create(Run& run, Type* type, Value*, uint32_t, const KeywordNames*) {
  TRY(Bytes * array, bytearray_allocate(run, type));
  return Value::object(array);
}

bool bytearray_initialize(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  Value bound[3];
  TRY(bind_constructor(run, "bytearray", kConstructorNames, arguments, count, keywords, bound));
  Bytes* array = as_bytes(self);
  array->length = 0;
  Bytes* bytes = nullptr;
  if (is_str(bound[0]) && bound[1].is_absent()) {
    return run.raise(types::type_error_, "string argument without an encoding");
  }
  TRY(Truth known, encode_source(run, "bytearray", bound, &bytes));
  if (known == Truth::kTrue) {
    return bytearray_splice(run, array, 0, 0, span_of(bytes));
  }
  int64_t zeroes;
  TRY(Truth is_count, zeroes_count(run, bound[0], &zeroes));
  if (is_count == Truth::kTrue) {
    TRY(bytearray_resize(run, array, static_cast<size_t>(zeroes)));
    if (zeroes != 0) {
      std::memset(array->data, 0, static_cast<size_t>(zeroes));
    }
    return true;
  }
  TRY(bytes, bytes_from_object(run, bound[0], "bytearray"));
  return bytearray_splice(run, array, 0, array->length, span_of(bytes));
}

// ---- bytearray only -----------------------------------------------------------------------------------------------

bool bytearray_set_slice(Run& run, Bytes* array, Slice* slice, Value value) {
  int64_t start, stop, step, count;
  TRY(slice_indices(run, slice, static_cast<int64_t>(array->length), &start, &stop, &step, &count));
  ByteSpan with;
  if (!value.is_absent()) {
    if (is_int_like(value) || value.is_float() || is_str(value)) {
      return run.raise(types::type_error_, "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    }
    // A copy: what the iteration or __index__ does may change the array, or the value is the array.
    TRY(Bytes * copy, bytes_from_object(run, value, "bytearray"));
    with = span_of(copy);
  }
  // Again: the iteration may have changed the length.
  TRY(slice_indices(run, slice, static_cast<int64_t>(array->length), &start, &stop, &step, &count));
  if (count < 0) {
    count = 0;
  }
  if (step == 1) {
    return bytearray_splice(run, array, static_cast<size_t>(start), static_cast<size_t>(start + count), with);
  }
  // Nothing in place of an extended slice deletes it.
  if (!with.empty()) {
    if (with.size() != static_cast<size_t>(count)) {
      return run.raise(types::value_error_, "attempt to assign bytes of size {} to extended slice of size {}",
                       {with.size(), count});
    }
    TRY(charge_each(run, with.size()));
    for (int64_t i = 0, at = start; i < count; ++i, at += step) {
      array->data[at] = with[static_cast<size_t>(i)];
    }
    return true;
  }
  if (count == 0) {
    return true;
  }
  TRY(charge_each(run, array->length));
  if (step < 0) {
    start += (count - 1) * step;
    step = -step;
  }
  int64_t to = start;
  int64_t next = start;
  for (auto at = start; at < static_cast<int64_t>(array->length); ++at) {
    if (count > 0 && at == next) {
      next += step;
      --count;
    } else {
      array->data[to++] = array->data[at];
    }
  }
  array->length = static_cast<size_t>(to);
  return true;
}

bool bytearray_set_item(Run& run, Value self, Value key, Value value) {
  Bytes* array = as_bytes(self);
  if (has_kind(key, CellKind::kSlice)) {
    return bytearray_set_slice(run, array, static_cast<Slice*>(key.as_object()), value);
  }
  if (!has_index(key)) {
    return run.raise(types::type_error_, "bytearray indices must be integers or slices, not {}", {type_of(key)});
  }
  int64_t index;
  TRY(to_index_exact(run, key, &index, &types::index_error_));
  uint8_t byte = 0;
  if (!value.is_absent()) {
    TRY(byte_value(run, value, &byte));  // before the range is looked at: __index__ may change the array
  }
  auto length = static_cast<int64_t>(array->length);
  index += index < 0 ? length : 0;
  if (index < 0 || index >= length) {
    return run.raise(types::index_error_, "bytearray index out of range");
  }
  if (value.is_absent()) {
    return bytearray_splice(run, array, static_cast<size_t>(index), static_cast<size_t>(index) + 1, {});
  }
  array->data[index] = byte;
  return true;
}

Value bytearray_inplace_add(Run& run, Value self, Value right) {
  ByteSpan bytes;
  TRY(Truth known, get_bytes(run, right, &bytes));
  if (known == Truth::kFalse) {
    return run.raise(types::type_error_, "can't concat {} to {}", {type_of(right), type_of(self)});
  }
  Bytes* array = as_bytes(self);
  TRY(bytearray_splice(run, array, array->length, array->length, bytes));
  return self;
}

Value bytearray_inplace_multiply(Run& run, Value self, Value right) {
  int64_t count = 0;
  TRY(Truth known, repeat_count(run, right, &count));
  if (known == Truth::kFalse) {
    return not_implemented();
  }
  Bytes* array = as_bytes(self);
  size_t length = array->length;
  size_t total;
  TRY(repeated_length(run, length, count, &total));
  TRY(bytearray_resize(run, array, total));
  fill_repeated(array->data, length, total);
  return self;
}

Slots common_slots() {
  Slots slots;
  slots.repr = bytes_repr;
  slots.str = bytes_repr;
  slots.iter = bytes_iter;
  slots.compare = bytes_compare;
  slots.length = bytes_length;
  slots.get_item = bytes_get_item;
  slots.contains = bytes_contains;
  slots.binary[static_cast<size_t>(BinaryOperator::kAdd)] = bytes_add;
  slots.binary[static_cast<size_t>(BinaryOperator::kMultiply)] = bytes_multiply;
  slots.binary[static_cast<size_t>(BinaryOperator::kModulo)] = bytes_modulo;
  return slots;
}

Slots bytes_slots() {
  Slots slots = common_slots();
  slots.hash = bytes_hash;
  slots.create = bytes_create;
  return slots;
}

Slots bytearray_slots() {
  Slots slots = common_slots();
  slots.set_item = bytearray_set_item;
  slots.inplace[static_cast<size_t>(BinaryOperator::kAdd)] = bytearray_inplace_add;
  slots.inplace[static_cast<size_t>(BinaryOperator::kMultiply)] = bytearray_inplace_multiply;
  slots.create = bytearray_create;
  slots.initialize = bytearray_initialize;
  return slots;
}

Value self_iter(Run&, Value self) {
  return self;
}

Slots iterator_slots() {
  Slots slots;
  slots.iter = self_iter;
  slots.next = bytes_iterator_next;
  return slots;
}

}  // namespace

Type types::bytes_ = make_builtin_type({
    .name = "bytes",
    .layout = CellKind::kBytes,
    .instance_bytes = sizeof(Bytes),
    .attributes_offset = offsetof(Bytes, attributes),
    .flags = kTypeBase | kTypeMatchSelf,
    .doc = "bytes(iterable_of_ints) -> bytes\n"
           "bytes(string, encoding[, errors]) -> bytes\n"
           "bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\n"
           "bytes(int) -> bytes object of size given by the parameter initialized with null bytes\n"
           "bytes() -> empty bytes object\n\n"
           "Construct an immutable array of bytes from:\n"
           "  - an iterable yielding integers in range(256)\n"
           "  - a text string encoded using the specified encoding\n"
           "  - any object implementing the buffer API.\n"
           "  - an integer",
    .slots = bytes_slots(),
});

Type types::bytearray_ = make_builtin_type({
    .name = "bytearray",
    .layout = CellKind::kByteArray,
    .instance_bytes = sizeof(Bytes),
    .attributes_offset = offsetof(Bytes, attributes),
    .flags = kTypeBase | kTypeMatchSelf,
    .doc = "bytearray(iterable_of_ints) -> bytearray\n"
           "bytearray(string, encoding[, errors]) -> bytearray\n"
           "bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer\n"
           "bytearray(int) -> bytes array of size given by the parameter initialized with null bytes\n"
           "bytearray() -> empty bytes array\n\n"
           "Construct a mutable bytearray object from:\n"
           "  - an iterable yielding integers in range(256)\n"
           "  - a text string encoded using the specified encoding\n"
           "  - a bytes or a buffer object\n"
           "  - any object implementing the buffer API.\n"
           "  - an integer",
    .slots = bytearray_slots(),
});

Type types::bytes_iterator_ = make_builtin_type({
    .name = "bytes_iterator",
    .layout = CellKind::kIterator,
    .instance_bytes = sizeof(Iterator),
    .slots = iterator_slots(),
});

Type types::bytearray_iterator_ = make_builtin_type({
    .name = "bytearray_iterator",
    .layout = CellKind::kIterator,
    .instance_bytes = sizeof(Iterator),
    .slots = iterator_slots(),
});

}  // namespace pyexec
