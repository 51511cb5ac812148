// SPDX-License-Identifier: Apache-2.0
//
// The module struct. A format is read afresh by each walk (sizing, packing, unpacking): formats are short, and nothing
// needs to be kept. What is packed goes into bytes that no program has seen yet, so user code (__index__, __bool__,
// __float__) cannot disturb it; pack_into packs aside and copies at the end.
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/bytes_text.h"
#include "interpreter/objects/constructor_arguments.h"
#include "interpreter/objects/float.h"
#include "interpreter/objects/int.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/run/start.h"
#include "stdlib/modules/library_error.h"
#include "stdlib/modules/native_self.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

constexpr size_t kLargest = size_t{1} << 62;

template <class... Parts>
RaisedResult raise_struct(Run& run, std::string_view format, Parts... parts) {
  return raise_library_error(run, "struct", "error", format, {MessagePart(parts)...});
}

// One item of a format: `count` times `code`, at `offset`.
struct Item {
  char code;
  size_t count;
  size_t size;  // of one
  size_t offset;
  bool takes_one() const { return code == 's' || code == 'p'; }
  size_t values() const { return code == 'x' ? 0 : takes_one() ? 1 : count; }
  size_t bytes() const { return takes_one() || code == 'x' ? count : count * size; }
};

class Format {
 public:
  Format(Run& run, std::string_view text) : run_(run), text_(text) {
    if (!text.empty()) {
      char first = text[0];
      if (first == '@' || first == '=' || first == '<' || first == '>' || first == '!') {
        at_ = 1;
        is_native_ = first == '@';
        is_big_ = first == '>' || first == '!';
      }
    }
  }
  bool is_big() const { return is_big_; }
  bool is_native() const { return is_native_; }
  size_t size() const { return offset_; }  // of the items read so far

  // kFalse: the end.
  Truth next(Item* item) {
    while (at_ < text_.size() && is_space(text_[at_])) {
      ++at_;
    }
    if (at_ == text_.size()) {
      return Truth::kFalse;
    }
    size_t count = 1;
    char code = text_[at_++];
    if (code >= '0' && code <= '9') {
      count = static_cast<size_t>(code - '0');
      while (at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9') {
        count = count * 10 + static_cast<size_t>(text_[at_++] - '0');
        if (count > static_cast<size_t>(INT64_MAX) / 16) {
          return raise_struct(run_, "total struct size too long");
        }
      }
      if (at_ == text_.size()) {
        return raise_struct(run_, "repeat count given without format specifier");
      }
      code = text_[at_++];
    }
    size_t size = size_of(code);
    if (size == 0) {
      return raise_struct(run_, "bad char in struct format");
    }
    if (is_native_ && code != 's' && code != 'p' && code != 'x' && code != 'c' && code != '?') {
      offset_ = (offset_ + size - 1) / size * size;
    }
    *item = {code, count, size, offset_};
    if (count > kLargest / size || offset_ > kLargest - item->bytes()) {
      return raise_struct(run_, "total struct size too long");
    }
    offset_ += item->bytes();
    return Truth::kTrue;
  }

 private:
  static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
  size_t size_of(char code) const {
    switch (code) {
      case 'x':
      case 'b':
      case 'B':
      case 'c':
      case 's':
      case 'p':
      case '?':
        return 1;
      case 'h':
      case 'H':
      case 'e':
        return 2;
      case 'i':
      case 'I':
      case 'f':
        return 4;
      case 'l':
      case 'L':
        return is_native_ ? 8 : 4;
      case 'q':
      case 'Q':
      case 'd':
        return 8;
      case 'n':
      case 'N':
      case 'P':
        return is_native_ ? 8 : 0;
      default:
        return 0;
    }
  }

  Run& run_;
  std::string_view text_;
  size_t at_ = 0;
  size_t offset_ = 0;
  bool is_native_ = true;
  bool is_big_ = false;
};

struct Measure {
  size_t size = 0;
  size_t values = 0;
};
bool measure(Run& run, std::string_view text, Measure* out) {
  TRY(charge_each(run, text.size()));
  Format format(run, text);
  Item item;
  while (true) {
    TRY(Truth more, format.next(&item));
    if (more == Truth::kFalse) {
      break;
    }
    out->values += item.values();
  }
  out->size = format.size();
  return true;
}

// ---- numbers ------------------------------------------------------------------------------------------------------

void store(uint8_t* at, uint64_t value, size_t size, bool is_big) {
  for (size_t i = 0; i < size; ++i) {
    at[is_big ? size - 1 - i : i] = static_cast<uint8_t>(value >> (8 * i));
  }
}
uint64_t load(const uint8_t* at, size_t size, bool is_big) {
  uint64_t value = 0;
  for (size_t i = 0; i < size; ++i) {
    value |= static_cast<uint64_t>(at[is_big ? size - 1 - i : i]) << (8 * i);
  }
  return value;
}

bool is_signed(char code) {
  return code == 'b' || code == 'h' || code == 'i' || code == 'l' || code == 'q' || code == 'n';
}

// Half precision, rounded to even. False: too large.
bool half_from_double(double value, uint16_t* out) {
  uint16_t sign = std::signbit(value) ? 0x8000 : 0;
  if (std::isnan(value)) {
    *out = static_cast<uint16_t>(sign | 0x7e00);
    return true;
  }
  if (std::isinf(value)) {
    *out = static_cast<uint16_t>(sign | 0x7c00);
    return true;
  }
  double magnitude = std::fabs(value);
  if (magnitude == 0) {
    *out = sign;
    return true;
  }
  int exponent = 0;
  std::frexp(magnitude, &exponent);                 // magnitude == f * 2**exponent, f in [0.5, 1)
  int scale = exponent < -13 ? 24 : 11 - exponent;  // subnormal: units of 2**-24
  double units = std::nearbyint(std::ldexp(magnitude, scale));
  if (exponent < -13) {
    *out = static_cast<uint16_t>(sign | static_cast<uint16_t>(units));  // 1024 units are the first normal number
    return true;
  }
  if (units == 2048) {
    units = 1024;
    ++exponent;
  }
  if (exponent > 16) {
    return false;
  }
  *out = static_cast<uint16_t>(sign | ((exponent + 14) << 10) | (static_cast<uint16_t>(units) - 1024));
  return true;
}
double half_to_double(uint16_t bits) {
  int exponent = (bits >> 10) & 31;
  double fraction = bits & 0x3ff;
  double value = exponent == 31  ? (fraction == 0 ? HUGE_VAL : std::nan(""))
                 : exponent == 0 ? std::ldexp(fraction, -24)
                                 : std::ldexp(fraction + 1024, exponent - 25);
  return (bits & 0x8000) != 0 ? -value : value;
}

bool pack_int(Run& run, const Item& item, Value value, uint8_t* at, bool is_big) {
  Value number;
  if (!unbox_int(value, &number)) {
    if (type_of(value)->slots.to_index == nullptr) {
      return raise_struct(run, "required argument is not an integer");
    }
    TRY(number, to_index(run, value));
  }
  char code = item.code;
  bool fits_signed = number.is_int();
  if (code == 'P') {
    uint64_t bits = 0;
    TRY(masked_int(run, number, &bits));
    const BigInt* big = fits_signed ? nullptr : static_cast<const BigInt*>(number.as_object());
    if (big != nullptr && (big->limb_count > 1 || big->is_negative())) {
      return raise_struct(run, "int too large to convert");
    }
    store(at, bits, item.size, is_big);
    return true;
  }
  uint64_t bits = 0;
  // CPython has functions of their own for native and little-endian short ones, which differ in their words.
  bool is_short = item.size < 4 && !(is_big && item.size == 2);
  const char* too_large = is_big && item.size == 8 ? "int too large to convert" : "argument out of range";
  if (is_signed(code) || is_short) {
    if (!fits_signed) {
      return raise_struct(run, too_large);
    }
    bits = static_cast<uint64_t>(number.as_int());
  } else {
    if (fits_signed && number.as_int() < 0) {
      return raise_struct(run, too_large);
    }
    if (!fits_signed) {
      const auto* big = static_cast<const BigInt*>(number.as_object());
      if (big->is_negative() || big->limb_count > 1) {
        return raise_struct(run, too_large);
      }
    }
    TRY(masked_int(run, number, &bits));
  }
  if (item.size < 8) {
    int width = static_cast<int>(item.size) * 8;
    int64_t low = is_signed(code) ? -(int64_t{1} << (width - 1)) : 0;
    int64_t high = is_signed(code) ? (int64_t{1} << (width - 1)) - 1 : (int64_t{1} << width) - 1;
    bool fits = is_signed(code) || is_short ? static_cast<int64_t>(bits) >= low && static_cast<int64_t>(bits) <= high
                                            : bits <= static_cast<uint64_t>(high);
    if (!fits) {
      char quoted[4] = {'\'', code, '\'', 0};
      const char* name = !is_short     ? quoted
                         : code == 'b' ? "byte"
                         : code == 'B' ? "ubyte"
                         : code == 'h' ? "short"
                                       : "ushort";
      return raise_struct(run, "{} format requires {} <= number <= {}", name, low, high);
    }
  }
  store(at, bits, item.size, is_big);
  return true;
}

bool pack_float(Run& run, const Item& item, Value value, uint8_t* at, bool is_big, bool is_native) {
  double number = 0;
  if (value.is_float()) {
    number = value.as_float();
  } else if (!to_double(run, value, &number)) {
    if (run.catch_if(types::exception_) == nullptr) {
      return kRaised;
    }
    return raise_struct(run, "required argument is not a float");
  }
  if (std::isnan(number)) {  // whose payload is the object's identity here
    number = std::copysign(std::numeric_limits<double>::quiet_NaN(), number);
  }
  if (item.code == 'd') {
    store(at, std::bit_cast<uint64_t>(number), 8, is_big);
    return true;
  }
  if (item.code == 'f') {
    bool overflows = std::isfinite(number) && std::fabs(number) >= 0x1.ffffffp127;
    if (overflows && !is_native) {
      return run.raise(types::overflow_error_, "float too large to pack with f format");
    }
    float narrow = overflows ? (number < 0 ? -HUGE_VALF : HUGE_VALF) : static_cast<float>(number);
    store(at, std::bit_cast<uint32_t>(narrow), 4, is_big);
    return true;
  }
  uint16_t half = 0;
  if (!half_from_double(number, &half)) {
    return run.raise(types::overflow_error_, "float too large to pack with e format");
  }
  store(at, half, 2, is_big);
  return true;
}

bool pack_text(Run& run, const Item& item, Value value, uint8_t* at) {
  if (!is_bytes_or_bytearray(value)) {
    return raise_struct(
        run, item.code == 's' ? "argument for 's' must be a bytes object" : "argument for 'p' must be a bytes object");
  }
  ByteSpan bytes = span_of(as_bytes(value));
  if (item.code == 's') {
    std::copy_n(bytes.data(), std::min(bytes.size(), item.count), at);
  } else if (item.count > 0) {
    size_t count = std::min(bytes.size(), item.count - 1);
    std::copy_n(bytes.data(), count, at + 1);
    at[0] = static_cast<uint8_t>(std::min<size_t>(count, 255));
  }
  return true;
}

bool pack_value(Run& run, const Item& item, Value value, uint8_t* at, const Format& format) {
  switch (item.code) {
    case 'c':
      if (!is_bytes(value) || as_bytes(value)->length != 1) {
        return raise_struct(run, "char format requires a bytes object of length 1");
      }
      *at = as_bytes(value)->data[0];
      return true;
    case '?': {
      TRY(Truth is_true, truth(run, value));
      *at = is_true == Truth::kTrue ? 1 : 0;
      return true;
    }
    case 'e':
    case 'f':
    case 'd':
      return pack_float(run, item, value, at, format.is_big(), format.is_native());
    case 's':
    case 'p':
      return pack_text(run, item, value, at);
    default:
      return pack_int(run, item, value, at, format.is_big());
  }
}

// `out` has the measured size, all zero.
bool pack_values(Run& run, std::string_view text, Args values, uint8_t* out) {
  Format format(run, text);
  Item item;
  size_t at = 0;
  while (true) {
    TRY(Truth more, format.next(&item));
    if (more == Truth::kFalse) {
      return true;
    }
    size_t count = item.values();
    TRY(run.charge(1 + count));
    for (size_t i = 0; i < count; ++i) {
      TRY(pack_value(run, item, values[at++], out + item.offset + i * item.size, format));
    }
  }
}

Value unpack_value(Run& run, const Item& item, const uint8_t* at, bool is_big) {
  switch (item.code) {
    case 'c':
      return Value::object(bytes_from_byte(*at));
    case '?':
      return Value::boolean(*at != 0);
    case 'e':
      return Value::real(half_to_double(static_cast<uint16_t>(load(at, 2, is_big))));
    case 'f':
      return Value::real(static_cast<double>(std::bit_cast<float>(static_cast<uint32_t>(load(at, 4, is_big)))));
    case 'd':
      return Value::real(std::bit_cast<double>(load(at, 8, is_big)));
    case 's':
      return value_of(bytes_new(run, at, item.count));
    case 'p': {
      if (item.count == 0) {
        return Value::object(bytes_empty());
      }
      return value_of(bytes_new(run, at + 1, std::min<size_t>(at[0], item.count - 1)));
    }
    default: {
      uint64_t bits = load(at, item.size, is_big);
      if (is_signed(item.code)) {
        int shift = 64 - 8 * static_cast<int>(item.size);
        return Value::integer(static_cast<int64_t>(bits << shift) >> shift);
      }
      return int_from_uint64(run, bits);
    }
  }
}

// The bytes lie in `owner`, which no user code can reach while they are read.
Value unpack_bytes(Run& run, std::string_view text, size_t values, const uint8_t* bytes) {
  TRY(run.charge(1 + values));
  TRY(Tuple * result, tuple_new(run, values));
  Format format(run, text);
  Item item;
  size_t at = 0;
  while (true) {
    TRY(Truth more, format.next(&item));
    if (more == Truth::kFalse) {
      return Value::object(result);
    }
    size_t count = item.values();
    TRY(charge_bulk(run, item.bytes()));
    for (size_t i = 0; i < count; ++i) {
      TRY(Value value, unpack_value(run, item, bytes + item.offset + i * item.size, format.is_big()));
      result->items[at++] = value;
    }
  }
}

// ---- Struct -------------------------------------------------------------------------------------------------------

struct StructObject : Object {
  Cell* attributes;
  Bytes* format;
  size_t size;
  size_t values;
  static Type& type();
  std::string_view text() const { return {reinterpret_cast<const char*>(format->data), format->length}; }
};

struct UnpackIterator : Object {
  StructObject* definition;
  Value buffer;  // none: exhausted
  size_t offset;
};

// A format as bytes of its own (ASCII).
Bytes* format_bytes(Run& run, Value value) {
  if (is_bytes(value)) {
    return as_bytes(value);
  }
  if (is_str(value)) {
    Str* text = as_str(value);
    for (size_t i = 0; i < text->length; ++i) {
      if (text->at(i) > 127) {
        TRY(Str * encode, str_intern(run, "encode"));
        TRY(Str * ascii, str_from_ascii(run, "ascii"));
        TRY(call_method(run, value, encode, {Value::object(ascii)}));  // raises
      }
    }
    return bytes_new(run, text->data, text->length);
  }
  return run.raise(types::type_error_, "Struct() argument 1 must be a str or bytes object, not {}", {type_of(value)});
}

bool set_format(Run& run, StructObject* object, Value format) {
  TRY(Bytes * bytes, format_bytes(run, format));
  Measure size;
  TRY(measure(run, {reinterpret_cast<const char*>(bytes->data), bytes->length}, &size));
  object->format = bytes;
  object->size = size.size;
  object->values = size.values;
  return true;
}

StructObject* struct_from(Run& run, Value format) {
  if (is_native<StructObject>(format)) {
    return as_native<StructObject>(format);
  }
  if (!is_str(format) && !is_bytes(format)) {  // CPython looks it up in a cache first
    int64_t unused = 0;
    TRY(hash(run, format, &unused));
  }
  TRY(auto* object, static_cast<StructObject*>(instance_new(run, &StructObject::type())));
  TRY(set_format(run, object, format));
  return object;
}

Value pack_with(Run& run, const StructObject* object, Args values) {
  if (values.count != object->values) {
    return raise_struct(run, "pack expected {} items for packing (got {})", object->values, values.count);
  }
  TRY(charge_bulk(run, object->size));
  TRY(Bytes * bytes, bytes_new(run, nullptr, object->size));
  TRY(pack_values(run, object->text(), values, bytes->data));
  return Value::object(bytes);
}

// The bytes that may be written; the span is good until user code runs.
bool writable_bytes(Run& run, Value buffer, ByteSpan* out) {
  bool is_view = has_kind(buffer, CellKind::kMemoryView) && !static_cast<MemoryView*>(buffer.as_object())->is_readonly;
  if (!is_bytearray(buffer) && !is_view) {
    return run.raise(types::type_error_, "argument must be read-write bytes-like object, not {}",
                     {buffer.is_none() ? MessagePart("None") : MessagePart(type_of(buffer))});
  }
  return require_bytes(run, buffer, out);
}

// arguments: buffer, offset, values…
Value pack_into_with(Run& run, const StructObject* object, Args arguments) {
  if (arguments.count < 2) {
    return raise_struct(
        run, arguments.count == 0 ? "pack_into expected buffer argument" : "pack_into expected offset argument");
  }
  Args values{arguments.items + 2, arguments.count - 2};
  if (values.count != object->values) {
    return raise_struct(run, "pack_into expected {} items for packing (got {})", object->values, values.count);
  }
  ByteSpan room;
  TRY(writable_bytes(run, arguments[0], &room));
  int64_t offset = 0;
  TRY(to_index_exact(run, arguments[1], &offset, &types::index_error_));
  auto length = static_cast<int64_t>(room.size());
  auto size = static_cast<int64_t>(object->size);
  if (offset < 0) {
    if (offset + size > 0) {
      return raise_struct(run, "no space to pack {} bytes at offset {}", size, offset);
    }
    if (offset + length < 0) {
      return raise_struct(run, "offset {} out of range for {}-byte buffer", offset, length);
    }
    offset += length;
  }
  if (length - offset < size) {
    return raise_struct(run,
                        "pack_into requires a buffer of at least {} bytes for packing {} bytes at offset {} "
                        "(actual buffer size is {})",
                        offset + size, size, offset, length);
  }
  TRY(Bytes * aside, bytes_new(run, nullptr, object->size));
  TRY(pack_values(run, object->text(), values, aside->data));
  TRY(writable_bytes(run, arguments[0], &room));  // user code may have changed it
  if (room.size() < static_cast<size_t>(offset + size)) {
    return run.raise(types::buffer_error_, "the buffer has been resized");
  }
  std::copy_n(aside->data, object->size, const_cast<uint8_t*>(room.data()) + offset);
  return Value::none();
}

Value unpack_with(Run& run, const StructObject* object, Value buffer) {
  ByteSpan bytes;
  TRY(require_bytes(run, buffer, &bytes));
  if (bytes.size() != object->size) {
    return raise_struct(run, "unpack requires a buffer of {} bytes", object->size);
  }
  return unpack_bytes(run, object->text(), object->values, bytes.data());
}

Value unpack_from_with(Run& run, const StructObject* object, Value buffer, Value position) {
  ByteSpan bytes;
  TRY(require_bytes(run, buffer, &bytes));
  int64_t offset = 0;
  if (!position.is_absent()) {
    TRY(to_index_exact(run, position, &offset, &types::index_error_));
    TRY(require_bytes(run, buffer, &bytes));
  }
  auto length = static_cast<int64_t>(bytes.size());
  auto size = static_cast<int64_t>(object->size);
  if (offset < 0) {
    if (offset + size > 0) {
      return raise_struct(run, "not enough data to unpack {} bytes at offset {}", size, offset);
    }
    if (offset + length < 0) {
      return raise_struct(run, "offset {} out of range for {}-byte buffer", offset, length);
    }
    offset += length;
  }
  if (length - offset < size) {
    return raise_struct(run,
                        "unpack_from requires a buffer of at least {} bytes for unpacking {} bytes at offset {} "
                        "(actual buffer size is {})",
                        static_cast<int64_t>(static_cast<uint64_t>(offset) + static_cast<uint64_t>(size)), size, offset,
                        length);
  }
  return unpack_bytes(run, object->text(), object->values, bytes.data() + offset);
}

}  // namespace

namespace types {
extern Type struct_;
extern Type struct_iterator_;
}  // namespace types

namespace {

Value iter_unpack_with(Run& run, StructObject* object, Value buffer) {
  if (object->size == 0) {
    return raise_struct(run, "cannot iteratively unpack with a struct of length 0");
  }
  ByteSpan bytes;
  TRY(require_bytes(run, buffer, &bytes));
  if (bytes.size() % object->size != 0) {
    return raise_struct(run, "iterative unpacking requires a buffer of a multiple of {} bytes", object->size);
  }
  auto* iterator = run.allocate_object<UnpackIterator>(&types::struct_iterator_, CellKind::kNative);
  TRY(iterator);
  iterator->definition = object;
  iterator->buffer = buffer;
  return Value::object(iterator);
}

Value iterator_step(Run& run, Value self) {
  auto* iterator = static_cast<UnpackIterator*>(self.as_object());
  if (iterator->buffer.is_none()) {
    return Value::absent();
  }
  ByteSpan bytes;
  TRY(require_bytes(run, iterator->buffer, &bytes));
  const StructObject* object = iterator->definition;
  if (iterator->offset >= bytes.size() || bytes.size() - iterator->offset < object->size) {
    iterator->buffer = Value::none();
    return Value::absent();
  }
  TRY(Value values, unpack_bytes(run, object->text(), object->values, bytes.data() + iterator->offset));
  iterator->offset += object->size;
  return values;
}
Value iterator_self(Run&, Value self) {
  return self;
}

Value iterator_length_hint(Call& call, Value self) {
  auto* iterator = static_cast<UnpackIterator*>(self.as_object());
  if (iterator->buffer.is_none()) {
    return Value::integer(0);
  }
  ByteSpan bytes;
  TRY(require_bytes(call.run(), iterator->buffer, &bytes));
  return Value::integer(
      static_cast<int64_t>((bytes.size() - std::min(bytes.size(), iterator->offset)) / iterator->definition->size));
}

// ---- the module's functions ----------------------------------------------------------------------------------------

Value struct_calcsize(Call& call, Value format) {
  TRY(StructObject * object, struct_from(call.run(), format));
  return Value::integer(static_cast<int64_t>(object->size));
}
bool split_format(Run& run, Args arguments, StructObject** object, Args* rest) {
  if (arguments.count == 0) {
    return run.raise(types::type_error_, "missing format argument");
  }
  TRY(*object, struct_from(run, arguments[0]));
  *rest = {arguments.items + 1, arguments.count - 1};
  return true;
}
Value struct_pack(Call& call, Args arguments) {
  StructObject* object = nullptr;
  Args rest{};
  TRY(split_format(call.run(), arguments, &object, &rest));
  return pack_with(call.run(), object, rest);
}
Value struct_pack_into(Call& call, Args arguments) {
  StructObject* object = nullptr;
  Args rest{};
  TRY(split_format(call.run(), arguments, &object, &rest));
  return pack_into_with(call.run(), object, rest);
}
Value struct_unpack(Call& call, Value format, Value buffer) {
  TRY(StructObject * object, struct_from(call.run(), format));
  return unpack_with(call.run(), object, buffer);
}
Value struct_unpack_from(Call& call, Value format, Value buffer, Value offset) {
  TRY(StructObject * object, struct_from(call.run(), format));
  return unpack_from_with(call.run(), object, buffer, offset);
}
Value struct_iter_unpack(Call& call, Value format, Value buffer) {
  TRY(StructObject * object, struct_from(call.run(), format));
  return iter_unpack_with(call.run(), object, buffer);
}

// ---- methods of Struct ---------------------------------------------------------------------------------------------

Value object_pack(Call& call, Self<StructObject> self, Args values) {
  return pack_with(call.run(), self.object, values);
}
Value object_pack_into(Call& call, Self<StructObject> self, Args arguments) {
  return pack_into_with(call.run(), self.object, arguments);
}
Value object_unpack(Call& call, Self<StructObject> self, Value buffer) {
  return unpack_with(call.run(), self.object, buffer);
}
Value object_unpack_from(Call& call, Self<StructObject> self, Value buffer, Value offset) {
  return unpack_from_with(call.run(), self.object, buffer, offset);
}
Value object_iter_unpack(Call& call, Self<StructObject> self, Value buffer) {
  return iter_unpack_with(call.run(), self.object, buffer);
}
Value object_format(Call& call, Self<StructObject> self) {
  return value_of(str_from_latin1(call.run(), self->text()));
}
Value object_size(Call&, Self<StructObject> self) {
  return Value::integer(static_cast<int64_t>(self->size));
}

Value struct_create(Run& run, Type* type, Value*, uint32_t, const KeywordNames*) {
  TRY(auto* object, static_cast<StructObject*>(instance_new(run, type)));
  object->format = bytes_empty();
  return Value::object(object);
}
bool struct_initialize(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  constexpr std::string_view kNames[] = {"format"};
  Value format;
  TRY(bind_constructor(run, "Struct", kNames, arguments, count, keywords, &format));
  if (format.is_absent()) {
    return run.raise(types::type_error_, "Struct() missing required argument 'format' (pos 1)");
  }
  return set_format(run, as_native<StructObject>(self), format);
}

void struct_trace(Heap& heap, Object* object) {
  auto* self = static_cast<StructObject*>(object);
  heap.mark_cell(self->attributes);
  heap.mark_cell(self->format);
}
void iterator_trace(Heap& heap, Object* object) {
  auto* self = static_cast<UnpackIterator*>(object);
  heap.mark_cell(self->definition);
  heap.mark(self->buffer);
}

constexpr Entry kStructMethods[] = {
    {"pack", "(self, *values)", native<object_pack>, "Bytes that hold the values."},
    {"pack_into", "(self, *arguments)", native<object_pack_into>, "Puts the values into a buffer at an offset."},
    {"unpack", "(self, buffer, /)", native<object_unpack>, "A tuple of the values in the buffer."},
    {"unpack_from", "(self, buffer, offset=0)", native<object_unpack_from>, "A tuple of the values at an offset."},
    {"iter_unpack", "(self, buffer, /)", native<object_iter_unpack>, "An iterator over tuples."},
    {"format", "(self, /)", native<object_format>, "The format.", EntryKind::kGetter},
    {"size", "(self, /)", native<object_size>, "The size in bytes.", EntryKind::kGetter},
};
constexpr Entry kIteratorMethods[] = {
    {"__length_hint__", "(self, /)", native<iterator_length_hint>, "How many tuples are left."},
};
constexpr Entry kFunctions[] = {
    {"calcsize", "(format, /)", native<struct_calcsize>, "The size in bytes of a format.", EntryKind::kFunction},
    {"pack", "(*arguments)", native<struct_pack>, "Bytes that hold the values by the format.", EntryKind::kFunction},
    {"pack_into", "(*arguments)", native<struct_pack_into>, "Puts the values into a buffer at an offset.",
     EntryKind::kFunction},
    {"unpack", "(format, buffer, /)", native<struct_unpack>, "A tuple of the values in the buffer.",
     EntryKind::kFunction},
    {"unpack_from", "(format, /, buffer, offset=0)", native<struct_unpack_from>, "A tuple of the values at an offset.",
     EntryKind::kFunction},
    {"iter_unpack", "(format, buffer, /)", native<struct_iter_unpack>, "An iterator over tuples.",
     EntryKind::kFunction},
};

}  // namespace

namespace types {
Type struct_ = make_builtin_type({
    .name = "Struct",
    .layout = CellKind::kNative,
    .instance_bytes = sizeof(StructObject),
    .attributes_offset = offsetof(StructObject, attributes),
    .flags = kTypeBase,
    .doc = "A compiled format.",
    .slots = {.create = struct_create, .initialize = struct_initialize},
    .module = "_struct",
    .trace = struct_trace,
});
Type struct_iterator_ = make_builtin_type({
    .name = "unpack_iterator",
    .layout = CellKind::kNative,
    .instance_bytes = sizeof(UnpackIterator),
    .slots = {.iter = iterator_self, .next = iterator_step},
    .module = "_struct",
    .trace = iterator_trace,
});
}  // namespace types

namespace {
Type& StructObject::type() {
  return types::struct_;
}
bool fill_struct(Run& run, Module* module) {
  return module_set(run, module, "Struct", Value::object(&types::struct_));
}
constexpr ModuleDefinition kStruct = {"_struct", "Functions to convert between values and C structs.", kFunctions,
                                      fill_struct};
}  // namespace

void register_struct_module() {
  complete_builtin_type(&types::struct_);
  complete_builtin_type(&types::struct_iterator_);
  add_methods(&types::struct_, kStructMethods);
  add_methods(&types::struct_iterator_, kIteratorMethods);
  register_module(&kStruct);
}

}  // namespace pyexec
