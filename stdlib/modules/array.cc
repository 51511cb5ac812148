// SPDX-License-Identifier: Apache-2.0
//
// array.array: numbers of one C type side by side. An item is read and written through its type code's row.
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <limits>

#include "interpreter/objects/class.h"
#include "stdlib/modules/containers.h"
#include "stdlib/register.h"

namespace pyexec {

namespace {

struct TypeCode {
  char letter;
  uint8_t size;
  Value (*load)(Run&, const uint8_t*);
  bool (*store)(Run&, uint8_t*, Value);
};

struct Array : Object {
  Cell* attributes;
  const TypeCode* code;
  Buffer* buffer;  // null while the capacity is 0
  size_t length;
  size_t capacity;
  uint8_t* at(size_t i) { return buffer->bytes() + i * code->size; }
};

}  // namespace

PYEXEC_OBJECT_TRAITS(Array, kNative, "array.array")

namespace {

extern Type array_iterator_type;

constexpr size_t kMostItems = size_t{1} << 40;

Array* as_array(Value value) {
  return static_cast<Array*>(value.as_object());
}
bool is_array(Value value) {
  return is_instance(value, &types::array_);
}

// ---- items ----------------------------------------------------------------------------------------------------------

template <class T>
Value load_int(Run& run, const uint8_t* from) {
  T value;
  std::memcpy(&value, from, sizeof value);
  if constexpr (std::is_same_v<T, uint64_t>) {
    return int_from_uint64(run, value);
  } else {
    static_cast<void>(run);
    return Value::integer(static_cast<int64_t>(value));
  }
}

template <class T>
Value load_float(Run&, const uint8_t* from) {
  T value;
  std::memcpy(&value, from, sizeof value);
  return Value::real(static_cast<double>(value));
}

// Bytes can spell numbers that are no characters: no str may hold them.
bool read_character(Run& run, const uint8_t* from, char32_t* out) {
  std::memcpy(out, from, sizeof *out);
  if (*out <= 0x10FFFF) {
    return true;
  }
  char text[16];
  std::snprintf(text, sizeof text, "%08x", static_cast<unsigned>(*out));
  return run.raise(types::value_error_, "character U+{} is not in range [U+0000; U+10ffff]", {text});
}

Value load_character(Run& run, const uint8_t* from) {
  char32_t value;
  TRY(read_character(run, from, &value));
  TRY(Str * text, str_from_code_point(run, value));
  return Value::object(text);
}

template <class T>
void put(uint8_t* to, T value) {
  if (to != nullptr) {
    std::memcpy(to, &value, sizeof value);
  }
}

bool need_index(Run& run, Value value, Value* out) {
  if (value.is_float() || !has_index(value)) {
    return run.raise(types::type_error_, "'{}' object cannot be interpreted as an integer", {type_of(value)});
  }
  TRY(*out, to_index(run, value));
  return true;
}

// Small C types: what is outside of [least, most] is said to be so, by the type's name.
template <class T>
bool store_small(Run& run, uint8_t* to, Value value, const char* name) {
  Value number;
  TRY(need_index(run, value, &number));
  if (!number.is_int()) {
    return run.raise(types::overflow_error_, "Python int too large to convert to C long");
  }
  int64_t integer = number.as_int();
  if (integer < static_cast<int64_t>(std::numeric_limits<T>::min())) {
    return run.raise(types::overflow_error_, "{} is less than minimum", {name});
  }
  if (integer > static_cast<int64_t>(std::numeric_limits<T>::max())) {
    return run.raise(types::overflow_error_, "{} is greater than maximum", {name});
  }
  put(to, static_cast<T>(integer));
  return true;
}

// CPython reads these two as the next larger type first, which has the say about what is far out of range.
bool store_b(Run& run, uint8_t* to, Value value) {
  TRY(store_small<int16_t>(run, nullptr, value, "signed short integer"));
  return store_small<int8_t>(run, to, value, "signed char");
}
bool store_B(Run& run, uint8_t* to, Value value) {
  return store_small<uint8_t>(run, to, value, "unsigned byte integer");
}
bool store_h(Run& run, uint8_t* to, Value value) {
  return store_small<int16_t>(run, to, value, "signed short integer");
}
bool store_H(Run& run, uint8_t* to, Value value) {
  TRY(store_small<int32_t>(run, nullptr, value, "signed integer"));
  return store_small<uint16_t>(run, to, value, "unsigned short");
}
bool store_i(Run& run, uint8_t* to, Value value) {
  return store_small<int32_t>(run, to, value, "signed integer");
}
bool store_I(Run& run, uint8_t* to, Value value) {
  Value number;
  TRY(need_index(run, value, &number));
  if (int_sign(number) < 0) {
    return run.raise(types::overflow_error_, "can't convert negative value to unsigned int");
  }
  if (!number.is_int()) {
    return run.raise(types::overflow_error_, static_cast<BigInt*>(number.as_object())->limb_count > 1
                                                 ? "Python int too large to convert to C unsigned long"
                                                 : "unsigned int is greater than maximum");
  }
  if (number.as_int() > UINT32_MAX) {
    return run.raise(types::overflow_error_, "unsigned int is greater than maximum");
  }
  put(to, static_cast<uint32_t>(number.as_int()));
  return true;
}
template <bool is_long>
bool store_signed(Run& run, uint8_t* to, Value value) {
  Value number;
  TRY(need_index(run, value, &number));
  if (!number.is_int()) {
    return run.raise(types::overflow_error_,
                     is_long ? "Python int too large to convert to C long" : "int too big to convert");
  }
  put(to, number.as_int());
  return true;
}
template <bool is_long>
bool store_unsigned(Run& run, uint8_t* to, Value value) {
  Value number;
  TRY(need_index(run, value, &number));
  if (int_sign(number) < 0) {
    return run.raise(types::overflow_error_, is_long ? "can't convert negative value to unsigned int"
                                                     : "can't convert negative int to unsigned");
  }
  if (number.is_int()) {
    put(to, static_cast<uint64_t>(number.as_int()));
    return true;
  }
  auto* big = static_cast<BigInt*>(number.as_object());
  if (big->limb_count > 1) {
    return run.raise(types::overflow_error_,
                     is_long ? "Python int too large to convert to C unsigned long" : "int too big to convert");
  }
  put(to, big->limbs()[0]);
  return true;
}
template <class T>
bool store_float(Run& run, uint8_t* to, Value value) {
  double number;
  TRY(to_double(run, value, &number));
  put(to, static_cast<T>(number));
  return true;
}
bool store_character(Run& run, uint8_t* to, Value value) {
  if (!is_str(value) || as_str(value)->length != 1) {
    return run.raise(types::type_error_, "array item must be unicode character");
  }
  put(to, as_str(value)->at(0));
  return true;
}

constexpr TypeCode kCodes[] = {
    {'b', 1, load_int<int8_t>, store_b},
    {'B', 1, load_int<uint8_t>, store_B},
    {'u', 4, load_character, store_character},
    {'h', 2, load_int<int16_t>, store_h},
    {'H', 2, load_int<uint16_t>, store_H},
    {'i', 4, load_int<int32_t>, store_i},
    {'I', 4, load_int<uint32_t>, store_I},
    {'l', 8, load_int<int64_t>, store_signed<true>},
    {'L', 8, load_int<uint64_t>, store_unsigned<true>},
    {'q', 8, load_int<int64_t>, store_signed<false>},
    {'Q', 8, load_int<uint64_t>, store_unsigned<false>},
    {'f', 4, load_float<float>, store_float<float>},
    {'d', 8, load_float<double>, store_float<double>},
};

const TypeCode* find_code(char32_t letter) {
  for (const TypeCode& code : kCodes) {
    if (static_cast<char32_t>(code.letter) == letter) {
      return &code;
    }
  }
  return nullptr;
}

// ---- storage
// ----------------------------------------------------------------------------------------------------------

Array* array_new(Run& run, Type* type, const TypeCode* code) {
  TRY(Array * array, run.allocate_object<Array>(type, CellKind::kNative));
  array->code = code;
  return array;
}

bool reserve(Run& run, Array* array, size_t length) {
  if (length <= array->capacity) {
    return true;
  }
  if (length > kMostItems) {
    return run.raise_memory_error();
  }
  size_t capacity = std::max(length, array->capacity + array->capacity / 4 + 8);
  TRY(run.charge(array->length / 16 + 1));
  TRY(Buffer * buffer, run.allocate_buffer(capacity * array->code->size));
  Buffer* old = array->buffer;
  if (array->length > 0) {
    std::memcpy(buffer->bytes(), old->bytes(), array->length * array->code->size);
  }
  array->buffer = buffer;
  array->capacity = capacity;
  if (old != nullptr) {
    run.heap().release(old);
  }
  return true;
}

// Makes room for `count` items at `at`; they hold anything.
bool open_gap(Run& run, Array* array, size_t at, size_t count) {
  if (count > kMostItems) {
    return run.raise_memory_error();
  }
  TRY(run.charge((array->length - at + count) / 16 + 1));
  TRY(reserve(run, array, array->length + count));
  if (count > 0) {
    size_t size = array->code->size;
    std::memmove(array->at(at + count), array->at(at), (array->length - at) * size);
    array->length += count;
  }
  return true;
}

void close_gap(Array* array, size_t at, size_t count) {
  if (count > 0) {
    std::memmove(array->at(at), array->at(at + count), (array->length - at - count) * array->code->size);
    array->length -= count;
  }
}

bool append(Run& run, Array* array, Value item) {
  uint8_t bytes[8];
  TRY(array->code->store(run, bytes, item));  // may run user code, which may change the array
  TRY(reserve(run, array, array->length + 1));
  std::memcpy(array->at(array->length), bytes, array->code->size);
  ++array->length;
  return true;
}

bool append_bytes(Run& run, Array* array, const uint8_t* bytes, size_t items) {
  size_t at = array->length;
  TRY(open_gap(run, array, at, items));
  if (items > 0) {
    std::memmove(array->at(at), bytes, items * array->code->size);
  }
  return true;
}

bool extend(Run& run, Array* array, Value iterable) {
  if (is_array(iterable)) {
    Array* other = as_array(iterable);
    if (other->code != array->code) {
      return run.raise(types::type_error_, "can only extend with array of same kind");
    }
    size_t count = other->length;
    TRY(reserve(run, array, array->length + count));
    return count == 0 || append_bytes(run, array, other->at(0), count);
  }
  Iteration items(run, iterable);
  TRY(items.ok());
  for (;;) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      return true;
    }
    TRY(append(run, array, item));
  }
}

bool extend_text(Run& run, Array* array, const Str* text) {
  size_t at = array->length;
  TRY(open_gap(run, array, at, text->length));
  for (size_t i = 0; i < text->length; ++i) {
    put(array->at(at + i), text->at(i));
  }
  return true;
}

Array* slice_of(Run& run, Array* array, int64_t start, int64_t step, int64_t count) {
  TRY(run.charge(static_cast<uint64_t>(count) / 8 + 1));
  TRY(Array * made, array_new(run, &types::array_, array->code));
  TRY(reserve(run, made, static_cast<size_t>(count)));
  for (int64_t i = 0; i < count; ++i) {
    std::memcpy(made->at(static_cast<size_t>(i)), array->at(static_cast<size_t>(start + i * step)), array->code->size);
  }
  made->length = static_cast<size_t>(count);
  return made;
}

// ---- slots
// ------------------------------------------------------------------------------------------------------------

void array_trace(Heap& heap, Object* object) {
  heap.mark_cell(static_cast<Array*>(object)->attributes);
  heap.mark_cell(static_cast<Array*>(object)->buffer);
}

Value array_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (type == &types::array_) {
    TRY(refuse_keywords(run, "array.array", keywords));
  }
  if (count < 1 || count > 2) {
    return run.raise(types::type_error_, "array() takes at {} argument{} ({} given)",
                     {count < 1 ? "least 1" : "most 2", count < 1 ? "" : "s", count});
  }
  if (!is_str(arguments[0]) || as_str(arguments[0])->length != 1) {
    return run.raise(types::type_error_, "array() argument 1 must be a unicode character, not {}",
                     {arguments[0].is_none() ? MessagePart("None") : MessagePart(type_of(arguments[0]))});
  }
  char32_t letter = as_str(arguments[0])->at(0);
  const TypeCode* code = find_code(letter);
  Value initial = count == 2 ? arguments[1] : Value::absent();
  if (count == 2 && letter != 'u' && code != nullptr) {
    if (is_str(initial)) {
      return run.raise(types::type_error_, "cannot use a str to initialize an array with typecode '{}'",
                       {std::string(1, code->letter)});
    }
    if (is_array(initial) && as_array(initial)->code->letter == 'u') {
      return run.raise(types::type_error_, "cannot use a unicode array to initialize an array with typecode '{}'",
                       {std::string(1, code->letter)});
    }
  }
  if (code == nullptr) {
    return run.raise(types::value_error_, "bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
  }
  TRY(Array * array, array_new(run, type, code));
  Value made = Value::object(array);
  if (initial.is_absent()) {
    return made;
  }
  bool is_raw = has_kind(initial, CellKind::kBytes) || has_kind(initial, CellKind::kByteArray);
  if (is_raw) {
    Bytes* bytes = as_bytes(initial);
    if (bytes->length % code->size != 0) {
      return run.raise(types::value_error_, "bytes length not a multiple of item size");
    }
    TRY(append_bytes(run, array, bytes->data, bytes->length / code->size));
    return made;
  }
  if (is_str(initial)) {
    TRY(extend_text(run, array, as_str(initial)));
    return made;
  }
  if (is_array(initial) && as_array(initial)->code != code) {
    TRY(initial, get_iterator(run, initial));
  }
  TRY(extend(run, array, initial));
  return made;
}

bool array_initialize(Run&, Value, Value*, uint32_t, const KeywordNames*) {
  return true;
}

Str* text_of_characters(Run& run, Array* array) {
  StrBuilder builder(run);
  TRY(run.charge(array->length / 8 + 1));
  for (size_t i = 0; i < array->length; ++i) {
    char32_t character;
    TRY(read_character(run, array->at(i), &character));
    TRY(builder.append(character));
  }
  return builder.finish();
}

List* list_of(Run& run, Array* array) {
  TRY(run.charge(array->length / 8 + 1));
  TRY(List * list, list_new(run, array->length));
  for (size_t i = 0; i < array->length; ++i) {
    TRY(Value item, array->code->load(run, array->at(i)));
    TRY(list_append(run, list, item));
  }
  return list;
}

Value array_repr(Run& run, Value self) {
  Array* array = as_array(self);
  StrBuilder builder(run);
  TRY(append_type_name(builder, self));
  TRY(builder.append_ascii("('"));
  TRY(builder.append(static_cast<char32_t>(array->code->letter)));
  TRY(builder.append_ascii("'"));
  if (array->length > 0) {
    TRY(builder.append_ascii(", "));
    if (array->code->letter == 'u') {
      TRY(Str * text, text_of_characters(run, array));
      TRY(append_repr(run, builder, Value::object(text)));
    } else {
      TRY(List * list, list_of(run, array));
      TRY(append_repr(run, builder, Value::object(list)));
    }
  }
  TRY(builder.append_ascii(")"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

Value array_compare(Run& run, Value self, Value other, CompareOperator op) {
  if (!is_array(self) || !is_array(other)) {
    return not_implemented();
  }
  Array* a = as_array(self);
  Array* b = as_array(other);
  if ((op == CompareOperator::kEqual || op == CompareOperator::kNotEqual) && a->length != b->length) {
    return Value::boolean(op == CompareOperator::kNotEqual);
  }
  size_t common = std::min(a->length, b->length);
  TRY(run.charge(common / 8 + 1));
  for (size_t i = 0; i < common; ++i) {
    TRY(Value left, a->code->load(run, a->at(i)));
    TRY(Value right, b->code->load(run, b->at(i)));
    TRY(Truth same, compare_truth(run, CompareOperator::kEqual, left, right));
    if (same == Truth::kFalse) {
      if (op == CompareOperator::kEqual || op == CompareOperator::kNotEqual) {
        return Value::boolean(op == CompareOperator::kNotEqual);
      }
      return compare(run, op, left, right);
    }
  }
  return compare_sizes(a->length, b->length, op);
}

Value array_iter(Run& run, Value self) {
  TRY(Iterator * iterator, iterator_new(run, &array_iterator_type, self));
  return Value::object(iterator);
}

Value array_iterator_next(Run& run, Value self) {
  auto* iterator = static_cast<Iterator*>(self.as_object());
  if (iterator->source.is_empty()) {
    return Value::absent();
  }
  Array* array = as_array(iterator->source);
  auto at = static_cast<size_t>(iterator->position);
  if (at >= array->length) {
    iterator->source = Value::empty();
    return Value::absent();
  }
  ++iterator->position;
  return array->code->load(run, array->at(at));
}

Truth array_truth(Run&, Value self) {
  return truth_of(as_array(self)->length > 0);
}
Value array_length(Run&, Value self) {
  return Value::integer(static_cast<int64_t>(as_array(self)->length));
}

Value array_get_item(Run& run, Value self, Value key) {
  Array* array = as_array(self);
  if (has_kind(key, CellKind::kSlice)) {
    int64_t start, stop, step, count;
    TRY(slice_indices(run, static_cast<Slice*>(key.as_object()), static_cast<int64_t>(array->length), &start, &stop,
                      &step, &count));
    TRY(Array * made, slice_of(run, array, start, step, count));
    return Value::object(made);
  }
  if (!has_index(key)) {
    return run.raise(types::type_error_, "array indices must be integers");
  }
  size_t at;
  TRY(checked_index(run, key, array->length, "array index out of range", &at));
  return array->code->load(run, array->at(at));
}

bool set_slice(Run& run, Array* array, Slice* slice, Value value) {
  Array* other = nullptr;
  if (!value.is_absent()) {
    if (!is_array(value)) {
      return run.raise(types::type_error_, "can only assign array (not \"{}\") to array slice", {type_of(value)});
    }
    other = as_array(value);
    if (other->code != array->code) {
      return run.raise(types::type_error_, "bad argument type for built-in operation");
    }
    if (other == array) {
      TRY(other, slice_of(run, array, 0, 1, static_cast<int64_t>(array->length)));
    }
  }
  int64_t start, stop, step, count;
  TRY(slice_indices(run, slice, static_cast<int64_t>(array->length), &start, &stop, &step, &count));
  size_t wanted = other != nullptr ? other->length : 0;
  TRY(run.charge((array->length + wanted) / 16 + 1));
  size_t size = array->code->size;
  if (step == 1) {
    auto from = static_cast<size_t>(start);
    auto old = static_cast<size_t>(count);
    if (wanted > old) {
      TRY(open_gap(run, array, from + old, wanted - old));
    } else {
      close_gap(array, from + wanted, old - wanted);
    }
    if (wanted > 0) {
      std::memcpy(array->at(from), other->at(0), wanted * size);
    }
    return true;
  }
  if (other == nullptr) {
    // From the highest to the lowest, so that the places ahead do not move.
    for (int64_t i = 0; i < count; ++i) {
      int64_t at = step > 0 ? start + (count - 1 - i) * step : start + i * step;
      close_gap(array, static_cast<size_t>(at), 1);
    }
    return true;
  }
  if (wanted != static_cast<size_t>(count)) {
    return run.raise(types::value_error_, "attempt to assign array of size {} to extended slice of size {}",
                     {wanted, count});
  }
  for (int64_t i = 0; i < count; ++i) {
    std::memcpy(array->at(static_cast<size_t>(start + i * step)), other->at(static_cast<size_t>(i)), size);
  }
  return true;
}

bool array_set_item(Run& run, Value self, Value key, Value value) {
  Array* array = as_array(self);
  if (has_kind(key, CellKind::kSlice)) {
    return set_slice(run, array, static_cast<Slice*>(key.as_object()), value);
  }
  if (!has_index(key)) {
    return run.raise(types::type_error_, "array indices must be integers");
  }
  size_t at;
  TRY(checked_index(run, key, array->length, "array assignment index out of range", &at));
  if (value.is_absent()) {
    TRY(run.charge((array->length - at) / 16 + 1));
    close_gap(array, at, 1);
    return true;
  }
  uint8_t bytes[8];
  TRY(array->code->store(run, bytes, value));
  if (at >= array->length) {  // the item's __index__ has changed the array
    return run.raise(types::index_error_, "array assignment index out of range");
  }
  std::memcpy(array->at(at), bytes, array->code->size);
  return true;
}

// The place of an equal item; the length when there is none. False: raised.
bool find(Run& run, Array* array, Value wanted, size_t start, size_t stop, size_t* out) {
  LoopCharge charge(run);
  for (size_t i = start; i < stop && i < array->length; ++i) {
    TRY(charge.next());
    TRY(Value item, array->code->load(run, array->at(i)));
    TRY(Truth same, compare_truth(run, CompareOperator::kEqual, item, wanted));
    if (same == Truth::kTrue) {
      *out = i;
      return true;
    }
  }
  *out = SIZE_MAX;
  return true;
}

Truth array_contains(Run& run, Value self, Value wanted) {
  size_t at;
  TRY(find(run, as_array(self), wanted, 0, SIZE_MAX, &at));
  return truth_of(at != SIZE_MAX);
}

Value array_add(Run& run, Value left, Value right) {
  if (!is_array(left)) {
    return not_implemented();
  }
  if (!is_array(right)) {
    TRY(Value other, try_right_operand(run, BinaryOperator::kAdd, left, right));
    if (!is_not_implemented(other)) {
      return other;
    }
    return run.raise(types::type_error_, "can only append array (not \"{}\") to array", {type_of(right)});
  }
  if (as_array(left)->code != as_array(right)->code) {
    return run.raise(types::type_error_, "bad argument type for built-in operation");
  }
  TRY(Array * made, slice_of(run, as_array(left), 0, 1, static_cast<int64_t>(as_array(left)->length)));
  TRY(extend(run, made, right));
  return Value::object(made);
}

Value array_inplace_add(Run& run, Value self, Value right) {
  if (!is_array(right)) {
    return run.raise(types::type_error_, "can only extend with array (not \"{}\")", {type_of(right)});
  }
  TRY(extend(run, as_array(self), right));
  return self;
}

bool repeat(Run& run, Array* array, int64_t times) {
  size_t length = array->length;
  size_t total = 0;
  if (times > 0 && (__builtin_mul_overflow(length, static_cast<size_t>(times), &total) || total > kMostItems)) {
    return run.raise_memory_error();
  }
  if (total <= length) {
    array->length = total;
    return true;
  }
  TRY(run.charge(total / 16 + 1));
  TRY(reserve(run, array, total));
  for (size_t at = length; at < total; at += length) {
    std::memcpy(array->at(at), array->at(0), length * array->code->size);
  }
  array->length = total;
  return true;
}

Value array_multiply(Run& run, Value left, Value right) {
  Value sequence = is_array(left) ? left : right;
  int64_t times;
  TRY(Truth mine, repeat_count(run, is_array(left) ? right : left, &times));
  if (mine == Truth::kFalse) {
    return not_implemented();
  }
  TRY(Array * made, slice_of(run, as_array(sequence), 0, 1, static_cast<int64_t>(as_array(sequence)->length)));
  TRY(repeat(run, made, times));
  return Value::object(made);
}

Value array_inplace_multiply(Run& run, Value self, Value right) {
  int64_t times;
  TRY(Truth mine, repeat_count(run, right, &times));
  if (mine == Truth::kFalse) {
    return not_implemented();
  }
  TRY(repeat(run, as_array(self), times));
  return self;
}

// ---- methods
// ----------------------------------------------------------------------------------------------------------

Value method_append(Call& call, Array& self, Value item) {
  TRY(append(call.run(), &self, item));
  return Value::none();
}
Value method_extend(Call& call, Array& self, Value iterable) {
  TRY(extend(call.run(), &self, iterable));
  return Value::none();
}
Value method_insert(Call& call, Array& self, Size position, Value item) {
  Run& run = call.run();
  uint8_t bytes[8];
  TRY(self.code->store(run, bytes, item));
  size_t at = Index{position.value}.clamped(self.length);
  TRY(open_gap(run, &self, at, 1));
  std::memcpy(self.at(at), bytes, self.code->size);
  return Value::none();
}
Value method_pop(Call& call, Array& self, Opt<Size> position) {
  Run& run = call.run();
  if (self.length == 0) {
    return run.raise(types::index_error_, "pop from empty array");
  }
  int64_t at = position.has ? position.value.value : -1;
  at += at < 0 ? static_cast<int64_t>(self.length) : 0;
  if (static_cast<uint64_t>(at) >= self.length) {
    return run.raise(types::index_error_, "pop index out of range");
  }
  TRY(Value item, self.code->load(run, self.at(static_cast<size_t>(at))));
  TRY(run.charge((self.length - static_cast<size_t>(at)) / 16 + 1));
  close_gap(&self, static_cast<size_t>(at), 1);
  return item;
}
Value method_remove(Call& call, Array& self, Value wanted) {
  size_t at;
  TRY(find(call.run(), &self, wanted, 0, SIZE_MAX, &at));
  if (at == SIZE_MAX) {
    return call.run().raise(types::value_error_, "array.remove(x): x not in array");
  }
  if (at < self.length) {
    close_gap(&self, at, 1);
  }
  return Value::none();
}
Value method_index(Call& call, Array& self, Value wanted, Value start, Value stop) {
  Run& run = call.run();
  SearchRange range;
  TRY(search_range(run, start, stop, self.length, &range));
  size_t at;
  TRY(find(run, &self, wanted, range.start, range.end, &at));
  if (at == SIZE_MAX) {
    return run.raise(types::value_error_, "array.index(x): x not in array");
  }
  return Value::integer(static_cast<int64_t>(at));
}
Value method_count(Call& call, Array& self, Value wanted) {
  int64_t count = 0;
  size_t at = 0;
  for (size_t from = 0;; from = at + 1) {
    TRY(find(call.run(), &self, wanted, from, SIZE_MAX, &at));
    if (at == SIZE_MAX) {
      return Value::integer(count);
    }
    ++count;
  }
}
Value method_reverse(Call& call, Array& self) {
  TRY(call.run().charge(self.length / 8 + 1));
  size_t size = self.code->size;
  for (size_t i = 0; i < self.length / 2; ++i) {
    uint8_t kept[8];
    uint8_t* a = self.at(i);
    uint8_t* b = self.at(self.length - 1 - i);
    std::memcpy(kept, a, size);
    std::memcpy(a, b, size);
    std::memcpy(b, kept, size);
  }
  return Value::none();
}
Value method_byteswap(Call& call, Array& self) {
  TRY(call.run().charge(self.length / 8 + 1));
  for (size_t i = 0; i < self.length; ++i) {
    std::reverse(self.at(i), self.at(i) + self.code->size);
  }
  return Value::none();
}
Value method_tolist(Call& call, Array& self) {
  TRY(List * list, list_of(call.run(), &self));
  return Value::object(list);
}
Value method_tobytes(Call& call, Array& self) {
  TRY(call.run().charge(self.length / 8 + 1));
  TRY(Bytes * bytes, bytes_new(call.run(), self.length > 0 ? self.at(0) : reinterpret_cast<const uint8_t*>(""),
                               self.length * self.code->size));
  return Value::object(bytes);
}
Value method_frombytes(Call& call, Array& self, Value source) {
  Run& run = call.run();
  if (!has_kind(source, CellKind::kBytes) && !has_kind(source, CellKind::kByteArray)) {
    return run.raise(types::type_error_, "a bytes-like object is required, not '{}'", {type_of(source)});
  }
  Bytes* bytes = as_bytes(source);
  if (bytes->length % self.code->size != 0) {
    return run.raise(types::value_error_, "bytes length not a multiple of item size");
  }
  TRY(append_bytes(run, &self, bytes->data, bytes->length / self.code->size));
  return Value::none();
}
Value method_fromlist(Call& call, Array& self, Value source) {
  Run& run = call.run();
  if (!is_list(source)) {
    return run.raise(types::type_error_, "arg must be list");
  }
  size_t before = self.length;
  List* list = as_list(source);
  size_t count = list->length;
  for (size_t i = 0; i < count; ++i) {
    TRY(run.step());
    if (i >= list->length) {
      self.length = std::min(self.length, before);
      return run.raise(types::runtime_error_, "list changed size during iteration");
    }
    if (!append(run, &self, list->items->items[i])) {
      self.length = std::min(self.length, before);  // all or nothing
      return Value::raised();
    }
  }
  return Value::none();
}
Value method_fromunicode(Call& call, Array& self, Str& text) {
  if (self.code->letter != 'u') {
    return call.run().raise(types::value_error_, "fromunicode() may only be called on unicode type arrays");
  }
  TRY(extend_text(call.run(), &self, &text));
  return Value::none();
}
Value method_tounicode(Call& call, Array& self) {
  if (self.code->letter != 'u') {
    return call.run().raise(types::value_error_, "tounicode() may only be called on unicode type arrays");
  }
  TRY(Str * text, text_of_characters(call.run(), &self));
  return Value::object(text);
}
Value method_copy(Call& call, Array& self) {
  TRY(Array * copy, slice_of(call.run(), &self, 0, 1, static_cast<int64_t>(self.length)));
  return Value::object(copy);
}
Value method_deepcopy(Call& call, Array& self, Value) {
  return method_copy(call, self);
}
Value get_typecode(Call& call, Array& self) {
  TRY(Str * text, str_from_code_point(call.run(), static_cast<char32_t>(self.code->letter)));
  return Value::object(text);
}
Value get_itemsize(Call&, Array& self) {
  return Value::integer(self.code->size);
}
Value method_sizeof(Call&, Array& self) {
  return Value::integer(static_cast<int64_t>(64 + self.capacity * self.code->size));
}

constexpr Entry kMethods[] = {
    {"append", "(self, v, /)", native<method_append>, "Append new value v to the end of the array."},
    {"byteswap", "(self, /)", native<method_byteswap>, "Byteswap all items of the array."},
    {"count", "(self, v, /)", native<method_count>, "Return number of occurrences of v in the array."},
    {"extend", "(self, bb, /)", native<method_extend>, "Append items to the end of the array."},
    {"frombytes", "(self, buffer, /)", native<method_frombytes>,
     "Appends items from the string, interpreting it as an array of machine values."},
    {"fromlist", "(self, list, /)", native<method_fromlist>, "Append items to array from list."},
    {"fromunicode", "(self, ustr, /)", native<method_fromunicode>,
     "Extends this array with data from the unicode string ustr."},
    {"index", "(self, v, start=0, stop=None, /)", native<method_index>,
     "Return index of first occurrence of v in the array.\n\nRaise ValueError if the value is not present."},
    {"insert", "(self, i, v, /)", native<method_insert>, "Insert a new item v into the array before position i."},
    {"pop", "(self, i=-1, /)", native<method_pop>,
     "Return the i-th element and delete it from the array.\n\ni defaults to -1."},
    {"remove", "(self, v, /)", native<method_remove>, "Remove the first occurrence of v in the array."},
    {"reverse", "(self, /)", native<method_reverse>, "Reverse the order of the items in the array."},
    {"tobytes", "(self, /)", native<method_tobytes>,
     "Convert the array to an array of machine values and return the bytes representation."},
    {"tolist", "(self, /)", native<method_tolist>, "Convert array to an ordinary list with the same items."},
    {"tounicode", "(self, /)", native<method_tounicode>, "Convert the array to a unicode string."},
    {"__copy__", "(self, /)", native<method_copy>, "Return a copy of the array."},
    {"__deepcopy__", "(self, unused, /)", native<method_deepcopy>, "Return a copy of the array."},
    {"__sizeof__", "(self, /)", native<method_sizeof>, "Size of the array in memory, in bytes."},
    {"typecode", "(self)", native<get_typecode>, "the typecode character used to create the array", EntryKind::kGetter},
    {"itemsize", "(self)", native<get_itemsize>, "the size, in bytes, of one array item", EntryKind::kGetter},
};

Slots array_slots() {
  Slots slots;
  slots.repr = array_repr;
  slots.compare = array_compare;
  slots.iter = array_iter;
  slots.truth = array_truth;
  slots.length = array_length;
  slots.get_item = array_get_item;
  slots.set_item = array_set_item;
  slots.contains = array_contains;
  slots.binary[operator_index(BinaryOperator::kAdd)] = array_add;
  slots.inplace[operator_index(BinaryOperator::kAdd)] = array_inplace_add;
  slots.binary[operator_index(BinaryOperator::kMultiply)] = array_multiply;
  slots.inplace[operator_index(BinaryOperator::kMultiply)] = array_inplace_multiply;
  slots.create = array_create;
  slots.initialize = array_initialize;
  return slots;
}

Slots array_iterator_slots() {
  Slots slots;
  slots.iter = iterator_itself;
  slots.next = array_iterator_next;
  return slots;
}

Type array_iterator_type = make_builtin_type({.name = "array.arrayiterator",
                                              .layout = CellKind::kIterator,
                                              .instance_bytes = sizeof(Iterator),
                                              .slots = array_iterator_slots(),
                                              .module = "array"});

bool fill_array(Run& run, Module* module) {
  TRY(module_set(run, module, "array", Value::object(&types::array_)));
  TRY(module_set(run, module, "ArrayType", Value::object(&types::array_)));
  TRY(Str * codes, str_from_ascii(run, "bBuhHiIlLqQfd"));
  return module_set(run, module, "typecodes", Value::object(codes));
}

constexpr ModuleDefinition kArray = {
    "array",
    "This module defines an object type which can efficiently represent\nan array of basic values.",
    {},
    fill_array};

}  // namespace

Type types::array_ = make_builtin_type({.name = "array.array",
                                        .layout = CellKind::kNative,
                                        .instance_bytes = sizeof(Array),
                                        .attributes_offset = offsetof(Array, attributes),
                                        .flags = kTypeBase | kTypeSequence,
                                        .doc = "array(typecode [, initializer]) -> array\n\n"
                                               "Return a new array whose items are restricted by typecode, and\n"
                                               "initialized from the optional initializer value.",
                                        .slots = array_slots(),
                                        .module = "array",
                                        .trace = array_trace});
void register_array_module() {
  complete_builtin_type(&types::array_);
  complete_builtin_type(&array_iterator_type);
  add_methods(&types::array_, kMethods);
  register_module(&kArray);
}

}  // namespace pyexec
