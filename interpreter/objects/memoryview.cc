// SPDX-License-Identifier: Apache-2.0
//
// memoryview: one-dimensional views of bytes and bytearray. A view does not pin its bytearray's size: each access
// checks against the size at that time.
#include <bit>
#include <cstring>

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/constructor_arguments.h"
#include "interpreter/objects/memoryview.h"
#include "interpreter/objects/sequence_helpers.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/run/hash_key.h"
#include "interpreter/text/siphash.h"

namespace pyexec {

size_t memoryview_item_size(char format) {
  switch (format) {
    case 'b':
    case 'B':
    case 'c':
    case '?':
      return 1;
    case 'h':
    case 'H':
      return 2;
    case 'i':
    case 'I':
    case 'f':
      return 4;
    case 'l':
    case 'L':
    case 'q':
    case 'Q':
    case 'n':
    case 'N':
    case 'd':
      return 8;
    default:
      return 0;
  }
}

bool memoryview_check(Run& run, const MemoryView* view) {
  if (view->base.is_none()) {
    return run.raise(types::value_error_, "operation forbidden on released memoryview object");
  }
  return true;
}

MemoryView* memoryview_new(Run& run, Value base) {
  if (has_kind(base, CellKind::kMemoryView)) {
    auto* other = static_cast<MemoryView*>(base.as_object());
    TRY(memoryview_check(run, other));
    return memoryview_part(run, other, 0, other->length, 1);
  }
  if (!is_bytes_or_bytearray(base)) {
    return run.raise(types::type_error_, "memoryview: a bytes-like object is required, not '{}'", {type_of(base)});
  }
  TRY(MemoryView * view, run.allocate_object<MemoryView>(&types::memoryview_, CellKind::kMemoryView));
  view->base = base;
  view->length = static_cast<int64_t>(as_bytes(base)->length);
  view->stride = 1;
  view->item_size = 1;
  view->format = 'B';
  view->is_readonly = is_bytes(base);
  return view;
}

MemoryView* memoryview_part(Run& run, MemoryView* view, int64_t start, int64_t length, int64_t step) {
  TRY(MemoryView * part, run.allocate_object<MemoryView>(&types::memoryview_, CellKind::kMemoryView));
  part->base = view->base;
  part->offset = view->offset + start * view->stride;
  part->length = length;
  part->stride = view->stride * step;
  part->item_size = view->item_size;
  part->format = view->format;
  part->is_readonly = view->is_readonly;
  return part;
}

uint8_t* memoryview_item(Run& run, MemoryView* view, int64_t index) {
  TRY(memoryview_check(run, view));
  Bytes* base = as_bytes(view->base);
  int64_t at = view->offset + index * view->stride;
  if (at < 0 || static_cast<size_t>(at) + view->item_size > base->length) {
    return run.raise(types::buffer_error_, "memoryview: underlying buffer has been resized");
  }
  return base->data + at;
}

Value memoryview_unpack(Run& run, char format, const uint8_t* item) {
  auto load = [item]<class T>(T) {
    T value;
    std::memcpy(&value, item, sizeof value);
    return value;
  };
  switch (format) {
    case 'b':
      return Value::integer(load(int8_t{}));
    case 'B':
      return Value::integer(*item);
    case 'c':
      return Value::object(bytes_from_byte(*item));
    case '?':
      return Value::boolean(*item != 0);
    case 'h':
      return Value::integer(load(int16_t{}));
    case 'H':
      return Value::integer(load(uint16_t{}));
    case 'i':
      return Value::integer(load(int32_t{}));
    case 'I':
      return Value::integer(load(uint32_t{}));
    case 'l':
    case 'q':
    case 'n':
      return Value::integer(load(int64_t{}));
    case 'L':
    case 'Q':
    case 'N':
      return int_from_uint64(run, load(uint64_t{}));
    case 'f':
      return Value::real(static_cast<double>(load(float{})));
    default:
      return Value::real(load(double{}));
  }
}

namespace {

RaisedResult raise_wrong_value(Run& run, char format) {
  return run.raise(types::value_error_, "memoryview: invalid value for format '{}'", {std::string_view(&format, 1)});
}

RaisedResult raise_wrong_type(Run& run, char format) {
  return run.raise(types::type_error_, "memoryview: invalid type for format '{}'", {std::string_view(&format, 1)});
}

// The item's bytes for `value`, into `out` (8 bytes of room).
bool pack(Run& run, char format, Value value, uint8_t out[8]) {
  if (format == 'f' || format == 'd') {
    if (!value.is_float() && !has_index(value) && type_of(value)->slots.to_float == nullptr) {
      return raise_wrong_type(run, format);
    }
    double number;
    TRY(to_double(run, value, &number));
    if (format == 'f') {
      auto narrow = static_cast<float>(number);
      std::memcpy(out, &narrow, sizeof narrow);
    } else {
      std::memcpy(out, &number, sizeof number);
    }
    return true;
  }
  if (format == 'c') {
    if (!is_bytes(value)) {
      return raise_wrong_type(run, format);
    }
    if (as_bytes(value)->length != 1) {
      return raise_wrong_value(run, format);
    }
    out[0] = as_bytes(value)->data[0];
    return true;
  }
  if (format == '?') {
    TRY(Truth flag, truth(run, value));
    out[0] = flag == Truth::kTrue;
    return true;
  }
  if (!has_index(value)) {
    return raise_wrong_type(run, format);
  }
  TRY(Value number, to_index(run, value));
  bool is_unsigned = format == 'B' || format == 'H' || format == 'I' || format == 'L' || format == 'Q' || format == 'N';
  size_t size = memoryview_item_size(format);
  uint64_t bits;
  if (number.is_int()) {
    int64_t small = number.as_int();
    bits = static_cast<uint64_t>(small);
    if (is_unsigned ? small < 0 || (size < 8 && (bits >> (size * 8)) != 0)
                    : size < 8 && (small < -(int64_t{1} << (size * 8 - 1)) || small >= int64_t{1} << (size * 8 - 1))) {
      return raise_wrong_value(run, format);
    }
  } else {
    auto* big = static_cast<BigInt*>(number.as_object());
    if (!is_unsigned || size != 8 || big->is_negative() || big->limb_count != 1) {
      return raise_wrong_value(run, format);
    }
    bits = big->limbs()[0];
  }
  static_assert(std::endian::native == std::endian::little);
  std::memcpy(out, &bits, 8);
  return true;
}

MemoryView* view_of(Value value) {
  return static_cast<MemoryView*>(value.as_object());
}

Value view_repr(Run& run, Value self) {
  char hex[16];
  uint64_t number = run.identity_of(self.as_object());
  for (int i = 11; i >= 0; --i, number >>= 4) {
    hex[i] = "0123456789abcdef"[number & 15];
  }
  StrBuilder builder(run);
  TRY(builder.append_ascii(view_of(self)->base.is_none() ? "<released memory at 0x" : "<memory at 0x"));
  TRY(builder.append_ascii({hex, 12}));
  TRY(builder.append_ascii(">"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

Value view_length(Run& run, Value self) {
  TRY(memoryview_check(run, view_of(self)));
  return Value::integer(view_of(self)->length);
}

bool view_index(Run& run, MemoryView* view, Value key, int64_t* out) {
  if (is_tuple(key)) {  // an index for each dimension, of which there is one
    Tuple* indices = as_tuple(key);
    for (size_t i = 0; i < indices->length; ++i) {
      if (!has_index(indices->items[i])) {
        return run.raise(types::type_error_, "memoryview: invalid slice key");
      }
    }
    if (indices->length == 0) {
      return run.raise(types::not_implemented_error_, "sub-views are not implemented");
    }
    if (indices->length > 1) {
      return run.raise(types::type_error_, "cannot index 1-dimension view with {}-element tuple", {indices->length});
    }
    key = indices->items[0];
  }
  if (!has_index(key)) {
    return run.raise(types::type_error_, "memoryview: invalid slice key");
  }
  TRY(to_index_exact(run, key, out, &types::index_error_));
  if (*out < 0) {
    *out += view->length;
  }
  if (*out < 0 || *out >= view->length) {
    return run.raise(types::index_error_, "index out of bounds on dimension 1");
  }
  return true;
}

Value view_get_item(Run& run, Value self, Value key) {
  MemoryView* view = view_of(self);
  TRY(memoryview_check(run, view));
  if (has_kind(key, CellKind::kSlice)) {
    int64_t start, stop, step, count;
    TRY(slice_indices(run, static_cast<Slice*>(key.as_object()), view->length, &start, &stop, &step, &count));
    TRY(MemoryView * part, memoryview_part(run, view, start, count < 0 ? 0 : count, step));
    return Value::object(part);
  }
  int64_t index;
  TRY(view_index(run, view, key, &index));
  TRY(uint8_t* item, memoryview_item(run, view, index));
  return memoryview_unpack(run, view->format, item);
}

bool view_set_item(Run& run, Value self, Value key, Value value) {
  MemoryView* view = view_of(self);
  TRY(memoryview_check(run, view));
  if (view->is_readonly) {
    return run.raise(types::type_error_, "cannot modify read-only memory");
  }
  if (value.is_absent()) {
    return run.raise(types::type_error_, "cannot delete memory");
  }
  if (!has_kind(key, CellKind::kSlice)) {
    int64_t index;
    TRY(view_index(run, view, key, &index));
    uint8_t bytes[8];
    TRY(pack(run, view->format, value, bytes));
    TRY(uint8_t* item, memoryview_item(run, view, index));
    std::memcpy(item, bytes, view->item_size);
    return true;
  }
  int64_t start, stop, step, count;
  TRY(slice_indices(run, static_cast<Slice*>(key.as_object()), view->length, &start, &stop, &step, &count));
  count = count < 0 ? 0 : count;
  if (!has_kind(value, CellKind::kMemoryView) && !is_bytes_or_bytearray(value)) {
    return run.raise(types::type_error_, "a bytes-like object is required, not '{}'", {type_of(value)});
  }
  TRY(MemoryView * source, memoryview_new(run, value));
  if (source->format != view->format || source->length != count) {
    return run.raise(types::value_error_, "memoryview assignment: lvalue and rvalue have different structures");
  }
  if (count == 0) {
    return true;
  }
  TRY(charge_each(run, static_cast<size_t>(count)));
  // The two may overlap: through a copy.
  TRY(Buffer * copy, run.allocate_buffer(static_cast<size_t>(count) * view->item_size));
  for (int64_t i = 0; i < count; ++i) {
    TRY(uint8_t* item, memoryview_item(run, source, i));
    std::memcpy(copy->bytes() + i * view->item_size, item, view->item_size);
  }
  for (int64_t i = 0; i < count; ++i) {
    TRY(uint8_t* item, memoryview_item(run, view, start + i * step));
    std::memcpy(item, copy->bytes() + i * view->item_size, view->item_size);
  }
  return true;
}

Value view_compare(Run& run, Value self, Value other, CompareOperator op) {
  if (op != CompareOperator::kEqual && op != CompareOperator::kNotEqual) {
    return not_implemented();
  }
  if (!has_kind(self, CellKind::kMemoryView)) {
    Value swapped = self;
    self = other;
    other = swapped;
  }
  MemoryView* a = view_of(self);
  bool is_equal = false;
  if (a->base.is_none()) {
    is_equal = identical(self, other);
  } else if (is_bytes_or_bytearray(other) ||
             (has_kind(other, CellKind::kMemoryView) && !view_of(other)->base.is_none())) {
    TRY(MemoryView * b, memoryview_new(run, other));
    is_equal = a->length == b->length;
    TRY(charge_each(run, is_equal ? static_cast<size_t>(a->length) : 0));
    for (int64_t i = 0; is_equal && i < a->length; ++i) {
      TRY(uint8_t* left, memoryview_item(run, a, i));
      TRY(uint8_t* right, memoryview_item(run, b, i));
      if (a->format == b->format && a->format != 'f' && a->format != 'd') {
        is_equal = std::memcmp(left, right, a->item_size) == 0;
      } else {
        TRY(Value x, memoryview_unpack(run, a->format, left));
        TRY(Value y, memoryview_unpack(run, b->format, right));
        TRY(Truth same, compare_truth(run, CompareOperator::kEqual, x, y));
        is_equal = same == Truth::kTrue;
      }
    }
  } else {
    return not_implemented();
  }
  return Value::boolean(is_equal == (op == CompareOperator::kEqual));
}

bool view_hash(Run& run, Value self, int64_t* out) {
  MemoryView* view = view_of(self);
  TRY(memoryview_check(run, view));
  if (!view->is_readonly) {
    return run.raise(types::value_error_, "cannot hash writable memoryview object");
  }
  if (view->format != 'B' && view->format != 'b' && view->format != 'c') {
    return run.raise(types::value_error_, "memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
  }
  TRY(Bytes * bytes, memoryview_bytes(run, view));
  return hash(run, Value::object(bytes), out);
}

Value view_create(Run& run, Type*, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  static constexpr std::string_view kNames[] = {"object"};
  Value bound[1];
  if (count == 0 && keywords != nullptr && keywords->count == 1 && keywords->names[0] != &names::object_) {
    return run.raise(types::type_error_, "memoryview() missing required argument 'object' (pos 1)");
  }
  TRY(bind_constructor(run, "memoryview", kNames, arguments, count, keywords, bound));
  if (bound[0].is_absent()) {
    return run.raise(types::type_error_, "memoryview() missing required argument 'object' (pos 1)");
  }
  TRY(MemoryView * view, memoryview_new(run, bound[0]));
  return Value::object(view);
}

Value view_iter(Run& run, Value self) {
  TRY(memoryview_check(run, view_of(self)));
  TRY(Iterator * iterator, iterator_new(run, &types::memory_iterator_, self));
  return Value::object(iterator);
}

Value view_iterator_next(Run& run, Value self) {
  auto* iterator = static_cast<Iterator*>(self.as_object());
  if (!iterator->source.is_object()) {
    return Value::absent();
  }
  MemoryView* view = view_of(iterator->source);
  if (iterator->position >= view->length) {
    iterator->source = Value::none();
    return Value::absent();
  }
  TRY(uint8_t* item, memoryview_item(run, view, iterator->position++));
  return memoryview_unpack(run, view->format, item);
}

Value self_iter(Run&, Value self) {
  return self;
}

Slots view_slots() {
  Slots slots;
  slots.repr = view_repr;
  slots.hash = view_hash;
  slots.iter = view_iter;
  slots.compare = view_compare;
  slots.length = view_length;
  slots.get_item = view_get_item;
  slots.set_item = view_set_item;
  slots.create = view_create;
  return slots;
}

Slots view_iterator_slots() {
  Slots slots;
  slots.iter = self_iter;
  slots.next = view_iterator_next;
  return slots;
}

void trace_view(Heap& heap, Object* object) {
  heap.mark(static_cast<MemoryView*>(object)->base);
}

}  // namespace

Bytes* memoryview_bytes(Run& run, MemoryView* view) {
  TRY(memoryview_check(run, view));
  auto size = static_cast<size_t>(view->length) * view->item_size;
  TRY(charge_bulk(run, size));
  if (size == 0) {
    return bytes_empty();
  }
  if (view->is_contiguous()) {
    ByteSpan bytes;
    TRY(get_bytes(run, Value::object(view), &bytes));
    return bytes_from_span(run, bytes);
  }
  TRY(charge_each(run, size));
  TRY(Bytes * result, bytes_new(run, nullptr, size));
  for (int64_t i = 0; i < view->length; ++i) {
    TRY(uint8_t* item, memoryview_item(run, view, i));
    std::memcpy(result->data + static_cast<size_t>(i) * view->item_size, item, view->item_size);
  }
  return result;
}

Type types::memoryview_ = make_builtin_type({
    .name = "memoryview",
    .layout = CellKind::kMemoryView,
    .instance_bytes = sizeof(MemoryView),
    .flags = kTypeSequence,
    .doc = "Create a new memoryview object which references the given object.",
    .slots = view_slots(),
    .trace = trace_view,
});

Type types::memory_iterator_ = make_builtin_type({
    .name = "memory_iterator",
    .layout = CellKind::kIterator,
    .instance_bytes = sizeof(Iterator),
    .slots = view_iterator_slots(),
});

}  // namespace pyexec
