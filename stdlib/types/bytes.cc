// SPDX-License-Identifier: Apache-2.0
//
// Methods that bytes and bytearray share: case, classes, hex, decoding, translation, padding; and what bytearray has
// alone. Searching and splitting: bytes_search.cc.
#include <algorithm>
#include <cstring>

#include "interpreter/objects/codecs.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/sequence_helpers.h"
#include "interpreter/objects/str_text.h"
#include "stdlib/register.h"
#include "stdlib/types/bytes_methods.h"

namespace pyexec {

Value bytes_to_hex(Run& run, ByteSpan bytes, Value sep, int64_t bytes_per_sep) {
  static constexpr char kHex[] = "0123456789abcdef";
  uint8_t separator = 0;
  bool has_separator = !sep.is_absent() && bytes_per_sep != 0;
  if (!sep.is_absent()) {
    int64_t length;
    TRY(pyexec::length(run, sep, &length));
    if (length != 1) {
      return run.raise(types::value_error_, "sep must be length 1.");
    }
    if (is_str(sep)) {
      if (as_str(sep)->at(0) > 127) {
        return run.raise(types::value_error_, "sep must be ASCII.");
      }
      separator = static_cast<uint8_t>(as_str(sep)->at(0));
    } else if (is_bytes(sep)) {
      separator = as_bytes(sep)->data[0];
      if (separator > 127) {
        return run.raise(types::value_error_, "sep must be ASCII.");
      }
    } else {
      return run.raise(types::type_error_, "sep must be str or bytes.");
    }
  }
  if (bytes.empty()) {
    return Value::object(str_empty());
  }
  TRY(charge_each(run, bytes.size()));
  size_t group = bytes_per_sep == INT64_MIN ? bytes.size()
                                            : static_cast<size_t>(bytes_per_sep < 0 ? -bytes_per_sep : bytes_per_sep);
  size_t separators = has_separator ? (bytes.size() - 1) / group : 0;
  TRY(Str * text, str_allocate(run, bytes.size() * 2 + separators, 1));
  uint8_t* out = text->data;
  for (size_t i = 0; i < bytes.size(); ++i) {
    // Groups are counted from the right, or from the left when the number is negative.
    size_t left = bytes_per_sep < 0 ? i : bytes.size() - i;
    if (has_separator && i != 0 && left % group == 0) {
      *out++ = separator;
    }
    *out++ = static_cast<uint8_t>(kHex[bytes[i] >> 4]);
    *out++ = static_cast<uint8_t>(kHex[bytes[i] & 15]);
  }
  return Value::object(text);
}

namespace {

ByteSpan self_span(Value self) {
  return span_of(as_bytes(self));
}

bool is_ascii_upper(uint8_t c) {
  return c >= 'A' && c <= 'Z';
}
bool is_ascii_lower(uint8_t c) {
  return c >= 'a' && c <= 'z';
}
bool is_ascii_alpha(uint8_t c) {
  return is_ascii_upper(c) || is_ascii_lower(c);
}
bool is_ascii_digit(uint8_t c) {
  return c >= '0' && c <= '9';
}
bool is_ascii_alnum(uint8_t c) {
  return is_ascii_alpha(c) || is_ascii_digit(c);
}
bool is_ascii_space(uint8_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}
uint8_t to_ascii_upper(uint8_t c) {
  return is_ascii_lower(c) ? static_cast<uint8_t>(c - 32) : c;
}
uint8_t to_ascii_lower(uint8_t c) {
  return is_ascii_upper(c) ? static_cast<uint8_t>(c + 32) : c;
}

// ---- case ---------------------------------------------------------------------------------------------------------

// `map(byte, whether the byte before is a letter, position)`.
template <class Map>
Value map_bytes(Call& call, Value self, Map map) {
  Run& run = call.run();
  ByteSpan bytes = self_span(self);
  TRY(charge_each(run, bytes.size()));
  if (bytes.empty()) {
    return value_of(bytes_like_new(run, as_bytes(self), nullptr, 0));
  }
  TRY(Buffer * buffer, run.allocate_buffer(bytes.size()));
  bool after_letter = false;
  for (size_t i = 0; i < bytes.size(); ++i) {
    buffer->bytes()[i] = map(bytes[i], after_letter, i);
    after_letter = is_ascii_alpha(bytes[i]);
  }
  return value_of(bytes_like_new(run, as_bytes(self), buffer->bytes(), bytes.size()));
}

Value bytes_upper(Call& call, Value self) {
  return map_bytes(call, self, [](uint8_t c, bool, size_t) { return to_ascii_upper(c); });
}
Value bytes_lower(Call& call, Value self) {
  return map_bytes(call, self, [](uint8_t c, bool, size_t) { return to_ascii_lower(c); });
}
Value bytes_swapcase(Call& call, Value self) {
  return map_bytes(call, self,
                   [](uint8_t c, bool, size_t) { return is_ascii_upper(c) ? to_ascii_lower(c) : to_ascii_upper(c); });
}
Value bytes_capitalize(Call& call, Value self) {
  return map_bytes(call, self,
                   [](uint8_t c, bool, size_t i) { return i == 0 ? to_ascii_upper(c) : to_ascii_lower(c); });
}
Value bytes_title(Call& call, Value self) {
  return map_bytes(call, self, [](uint8_t c, bool after_letter, size_t) {
    return after_letter ? to_ascii_lower(c) : to_ascii_upper(c);
  });
}

template <bool (*predicate)(uint8_t)>
Value bytes_is(Call& call, Value self) {
  ByteSpan bytes = self_span(self);
  TRY(charge_each(call.run(), bytes.size()));
  return Value::boolean(!bytes.empty() && std::all_of(bytes.begin(), bytes.end(), predicate));
}

Value bytes_isascii(Call& call, Value self) {
  ByteSpan bytes = self_span(self);
  TRY(charge_bulk(call.run(), bytes.size()));
  return Value::boolean(std::all_of(bytes.begin(), bytes.end(), [](uint8_t c) { return c < 128; }));
}

template <bool (*wanted)(uint8_t), bool (*refused)(uint8_t)>
Value bytes_is_case(Call& call, Value self) {
  ByteSpan bytes = self_span(self);
  TRY(charge_each(call.run(), bytes.size()));
  return Value::boolean(std::any_of(bytes.begin(), bytes.end(), wanted) &&
                        std::none_of(bytes.begin(), bytes.end(), refused));
}

Value bytes_istitle(Call& call, Value self) {
  ByteSpan bytes = self_span(self);
  TRY(charge_each(call.run(), bytes.size()));
  bool cased = false;
  bool after_letter = false;
  for (uint8_t c : bytes) {
    if (is_ascii_upper(c) ? after_letter : is_ascii_lower(c) && !after_letter) {
      return Value::boolean(false);
    }
    after_letter = is_ascii_alpha(c);
    cased = cased || after_letter;
  }
  return Value::boolean(cased);
}

// ---- hex, decoding, translation -----------------------------------------------------------------------------------

Value bytes_hex(Call& call, Value self, Value sep, Opt<int64_t> bytes_per_sep) {
  // The separator's length is asked of the program: take the bytes afterwards.
  if (!sep.is_absent() && as_bytes(self)->kind == CellKind::kByteArray) {
    TRY(Bytes * copy, bytes_from_span(call.run(), self_span(self)));
    self = Value::object(copy);
  }
  return bytes_to_hex(call.run(), self_span(self), sep, bytes_per_sep.has ? bytes_per_sep.value : 1);
}

int hex_digit(char32_t c) {
  if (c >= U'0' && c <= U'9') {
    return static_cast<int>(c - U'0');
  }
  c |= 32;
  return c >= U'a' && c <= U'f' ? static_cast<int>(c - U'a') + 10 : -1;
}

Value bytes_fromhex(Call& call, Type& cls, Str& text) {
  Run& run = call.run();
  TRY(charge_each(run, text.length));
  TRY(Buffer * buffer, run.allocate_buffer(text.length / 2 + 1));
  size_t size = 0;
  for (size_t i = 0; i < text.length;) {
    if (text.at(i) < 128 && is_ascii_space(static_cast<uint8_t>(text.at(i)))) {
      ++i;
      continue;
    }
    int high = hex_digit(text.at(i));
    int low = high >= 0 && i + 1 < text.length ? hex_digit(text.at(i + 1)) : -1;
    if (high < 0 || low < 0) {
      return run.raise(types::value_error_, "non-hexadecimal number found in fromhex() arg at position {}",
                       {high < 0 ? i : i + 1});
    }
    buffer->bytes()[size++] = static_cast<uint8_t>(high * 16 + low);
    i += 2;
  }
  bool is_array = cls.layout == CellKind::kByteArray;
  TRY(Bytes * result, is_array ? bytearray_new(run, buffer->bytes(), size) : bytes_new(run, buffer->bytes(), size));
  if (&cls == result->type()) {
    return Value::object(result);
  }
  return pyexec::call(run, Value::object(&cls), {Value::object(result)});
}

Value bytes_decode(Call& call, Value self, Opt<Str&> encoding, Opt<Str&> errors) {
  // Through the object, so that an error shows bytes also for a bytearray.
  return value_of(decode_object(call.run(), self, encoding.value, errors.value));
}

Value bytes_translate(Call& call, Value self, Value table, Value remove) {
  Run& run = call.run();
  ByteSpan map;
  bool has_table = !table.is_none();
  if (has_table) {
    TRY(require_bytes(run, table, &map));
    if (map.size() != 256) {
      return run.raise(types::value_error_, "translation table must be 256 characters long");
    }
  }
  bool removed[256] = {};
  if (!remove.is_absent()) {
    ByteSpan bytes;
    TRY(require_bytes(run, remove, &bytes));
    TRY(charge_each(run, bytes.size()));
    for (uint8_t c : bytes) {
      removed[c] = true;
    }
  }
  ByteSpan bytes = self_span(self);
  TRY(charge_each(run, bytes.size()));
  TRY(Buffer * buffer, run.allocate_buffer(bytes.size() + 1));
  size_t size = 0;
  for (uint8_t c : bytes) {
    if (!removed[c]) {
      buffer->bytes()[size++] = has_table ? map[c] : c;
    }
  }
  return value_of(bytes_like_new(run, as_bytes(self), buffer->bytes(), size));
}

Value bytes_maketrans(Call& call, Value frm, Value to) {
  Run& run = call.run();
  ByteSpan from_bytes, to_bytes;
  TRY(require_bytes(run, frm, &from_bytes));
  TRY(require_bytes(run, to, &to_bytes));
  if (from_bytes.size() != to_bytes.size()) {
    return run.raise(types::value_error_, "maketrans arguments must have same length");
  }
  TRY(charge_each(run, from_bytes.size()));
  uint8_t table[256];
  for (size_t i = 0; i < 256; ++i) {
    table[i] = static_cast<uint8_t>(i);
  }
  for (size_t i = 0; i < from_bytes.size(); ++i) {
    table[from_bytes[i]] = to_bytes[i];
  }
  return value_of(bytes_new(run, table, 256));
}

// ---- padding ------------------------------------------------------------------------------------------------------

bool fill_byte(Call& call, Value fill, uint8_t* out) {
  *out = ' ';
  if (fill.is_absent()) {
    return true;
  }
  if (!is_bytes_or_bytearray(fill) || as_bytes(fill)->length != 1) {
    return call.run().raise(types::type_error_, "{}() argument 2 must be a byte string of length 1, not {}",
                            {call.entry().name, type_of(fill)});
  }
  *out = as_bytes(fill)->data[0];
  return true;
}

Value padded(Run& run, Value self, size_t left, size_t right, uint8_t fill) {
  Bytes* bytes = as_bytes(self);
  size_t total = left + bytes->length + right;
  TRY(charge_bulk(run, total > (size_t{1} << 40) ? 0 : total));
  if (total == bytes->length) {
    return value_of(bytes_like_new(run, bytes, bytes->data, total));
  }
  TRY(Bytes * result, bytes_like_new(run, bytes, nullptr, total));
  std::memset(result->data, fill, left);
  std::memcpy(result->data + left, bytes->data, bytes->length);
  std::memset(result->data + left + bytes->length, fill, right);
  return Value::object(result);
}

size_t missing(Value self, Size width) {
  auto length = static_cast<int64_t>(as_bytes(self)->length);
  return width.value > length ? static_cast<size_t>(width.value - length) : 0;
}

Value bytes_center(Call& call, Value self, Size width, Value fillchar) {
  uint8_t fill;
  TRY(fill_byte(call, fillchar, &fill));
  size_t margin = missing(self, width);
  size_t left = margin / 2 + (margin & static_cast<size_t>(width.value) & 1);
  return padded(call.run(), self, left, margin - left, fill);
}
Value bytes_ljust(Call& call, Value self, Size width, Value fillchar) {
  uint8_t fill;
  TRY(fill_byte(call, fillchar, &fill));
  return padded(call.run(), self, 0, missing(self, width), fill);
}
Value bytes_rjust(Call& call, Value self, Size width, Value fillchar) {
  uint8_t fill;
  TRY(fill_byte(call, fillchar, &fill));
  return padded(call.run(), self, missing(self, width), 0, fill);
}
Value bytes_zfill(Call& call, Value self, Size width) {
  size_t zeroes = missing(self, width);
  TRY(Value result, padded(call.run(), self, zeroes, 0, '0'));
  Bytes* bytes = as_bytes(result);
  if (zeroes != 0 && bytes->length > zeroes && (bytes->data[zeroes] == '+' || bytes->data[zeroes] == '-')) {
    bytes->data[0] = bytes->data[zeroes];
    bytes->data[zeroes] = '0';
  }
  return result;
}

Value bytes_expandtabs(Call& call, Value self, Opt<Int> tabsize) {
  Run& run = call.run();
  int64_t given = 8;
  if (tabsize.has) {
    given = tabsize.value.value.is_int() ? tabsize.value.value.as_int() : INT64_MAX;
  }
  if (given > INT32_MAX || given < INT32_MIN) {
    return run.raise(types::overflow_error_, "Python int too large to convert to C int");
  }
  size_t size = given > 0 ? static_cast<size_t>(given) : 0;
  ByteSpan bytes = self_span(self);
  TRY(charge_each(run, bytes.size()));
  StrBuilder builder(run);
  size_t column = 0;
  for (uint8_t c : bytes) {
    if (c == '\t') {
      size_t spaces = size != 0 ? size - column % size : 0;
      TRY(charge_bulk(run, spaces));
      TRY(builder.append_repeated(U' ', spaces));
      column += spaces;
      continue;
    }
    column = c == '\n' || c == '\r' ? 0 : column + 1;
    TRY(builder.append(static_cast<char32_t>(c)));
  }
  TRY(Str * text, builder.finish());
  return value_of(bytes_like_new(run, as_bytes(self), text->data, text->length));
}

// ---- the rest -----------------------------------------------------------------------------------------------------

Value bytes_getnewargs(Call& call, Value self) {
  TRY(Bytes * copy, bytes_from_span(call.run(), self_span(self)));
  Value item = Value::object(copy);
  return value_of(tuple_from(call.run(), &item, 1));
}

Value bytes_bytes(Call& call, Value self) {
  if (is_exact(self, &types::bytes_)) {
    return self;
  }
  return value_of(bytes_from_span(call.run(), self_span(self)));
}

Value bytes_sizeof(Call&, Value self) {
  return Value::integer(33 + static_cast<int64_t>(as_bytes(self)->length));
}

Value bytes_iterator_length_hint(Call&, Iterator& self) {
  if (!self.source.is_object()) {
    return Value::integer(0);
  }
  int64_t left = static_cast<int64_t>(as_bytes(self.source)->length) - self.position;
  return Value::integer(left < 0 ? 0 : left);
}

constexpr Entry kSharedMethods[] = {
    {"capitalize", "(self, /)", native<bytes_capitalize>,
     "Return a copy with only its first character capitalized (ASCII) and the rest lower-cased."},
    {"lower", "(self, /)", native<bytes_lower>, "Return a copy with all ASCII characters converted to lowercase."},
    {"swapcase", "(self, /)", native<bytes_swapcase>,
     "Return a copy with uppercase ASCII characters converted to lowercase ASCII and vice versa."},
    {"title", "(self, /)", native<bytes_title>,
     "Return a titlecased version: ASCII words start with uppercase characters, the rest is lowercase."},
    {"upper", "(self, /)", native<bytes_upper>, "Return a copy with all ASCII characters converted to uppercase."},
    {"isalnum", "(self, /)", native<bytes_is<is_ascii_alnum>>,
     "Return True if all characters are alphanumeric and there is at least one, False otherwise."},
    {"isalpha", "(self, /)", native<bytes_is<is_ascii_alpha>>,
     "Return True if all characters are alphabetic and there is at least one, False otherwise."},
    {"isascii", "(self, /)", native<bytes_isascii>, "Return True if B is empty or all characters in B are ASCII."},
    {"isdigit", "(self, /)", native<bytes_is<is_ascii_digit>>,
     "Return True if all characters are digits and there is at least one, False otherwise."},
    {"islower", "(self, /)", native<bytes_is_case<is_ascii_lower, is_ascii_upper>>,
     "Return True if all cased characters are lowercase and there is at least one, False otherwise."},
    {"isspace", "(self, /)", native<bytes_is<is_ascii_space>>,
     "Return True if all characters are whitespace and there is at least one, False otherwise."},
    {"istitle", "(self, /)", native<bytes_istitle>, "Return True if B is a titlecased string, False otherwise."},
    {"isupper", "(self, /)", native<bytes_is_case<is_ascii_upper, is_ascii_lower>>,
     "Return True if all cased characters are uppercase and there is at least one, False otherwise."},
    {"hex", "(self, /, sep=<unrepresentable>, bytes_per_sep=1)", native<bytes_hex>,
     "Create a string of hexadecimal numbers from a bytes object."},
    {"fromhex", "(cls, string, /)", native<bytes_fromhex>, "Create an object from a string of hexadecimal numbers.",
     EntryKind::kClassMethod},
    {"decode", "(self, /, encoding='utf-8', errors='strict')", native<bytes_decode>,
     "Decode the bytes using the codec registered for encoding."},
    {"translate", "(self, table, /, delete=b'')", native<bytes_translate>,
     "Return a copy with each character mapped by the given translation table."},
    {"maketrans", "(frm, to, /)", native<bytes_maketrans>, "Return a translation table usable for translate().",
     EntryKind::kStaticMethod},
    {"center", "(self, width, fillchar=b' ', /)", native<bytes_center>, "Return a centered string of length width."},
    {"ljust", "(self, width, fillchar=b' ', /)", native<bytes_ljust>,
     "Return a left-justified string of length width."},
    {"rjust", "(self, width, fillchar=b' ', /)", native<bytes_rjust>,
     "Return a right-justified string of length width."},
    {"zfill", "(self, width, /)", native<bytes_zfill>,
     "Pad a numeric string with zeros on the left, to fill a field of the given width."},
    {"expandtabs", "(self, /, tabsize=8)", native<bytes_expandtabs>,
     "Return a copy where all tab characters are expanded using spaces."},
};

constexpr Entry kBytesMethods[] = {
    {"__getnewargs__", "(self, /)", native<bytes_getnewargs>, "Arguments for bytes.__new__ when copying."},
    {"__bytes__", "(self, /)", native<bytes_bytes>, "Convert this value to exact type bytes."},
    {"__sizeof__", "(self, /)", native<bytes_sizeof>, "Return the size of the object in memory, in bytes."},
};

constexpr Entry kIteratorMethods[] = {
    {"__length_hint__", "(self, /)", native<bytes_iterator_length_hint>,
     "Private method returning an estimate of len(list(it))."},
};

// ---- bytearray alone ----------------------------------------------------------------------------------------------

Value bytearray_append(Call& call, Value self, Value item) {
  uint8_t byte;
  TRY(byte_value(call.run(), item, &byte));
  Bytes* array = as_bytes(self);
  TRY(bytearray_resize(call.run(), array, array->length + 1));
  array->data[array->length - 1] = byte;
  return Value::none();
}

Value bytearray_clear(Call&, Value self) {
  as_bytes(self)->length = 0;
  return Value::none();
}

Value bytearray_copy(Call& call, Value self) {
  return value_of(bytearray_new(call.run(), as_bytes(self)->data, as_bytes(self)->length));
}

Value bytearray_extend(Call& call, Value self, Value iterable) {
  Run& run = call.run();
  ByteSpan bytes;
  TRY(Truth known, get_bytes(run, iterable, &bytes));
  if (known == Truth::kFalse) {
    if (type_of(iterable)->slots.iter == nullptr && type_of(iterable)->slots.get_item == nullptr) {
      return run.raise(types::type_error_, "can't extend bytearray with {}", {type_of(iterable)});
    }
    // Everything is read before anything is added, as CPython does.
    TRY(Bytes * collected, bytearray_new(run, nullptr, 0));
    Iteration items(run, iterable);
    if (!items.ok()) {
      return kRaised;
    }
    for (;;) {
      TRY(Value item, items.next());
      if (item.is_absent()) {
        break;
      }
      uint8_t byte;
      TRY(byte_value(run, item, &byte));
      TRY(bytearray_resize(run, collected, collected->length + 1));
      collected->data[collected->length - 1] = byte;
    }
    bytes = span_of(collected);
  }
  Bytes* array = as_bytes(self);
  TRY(bytearray_splice(run, array, array->length, array->length, bytes));
  return Value::none();
}

Value bytearray_insert(Call& call, Value self, Size index, Value item) {
  uint8_t byte;
  TRY(byte_value(call.run(), item, &byte));
  Bytes* array = as_bytes(self);
  size_t at = Index{index.value}.clamped(array->length);
  TRY(bytearray_splice(call.run(), array, at, at, {&byte, 1}));
  return Value::none();
}

Value bytearray_pop(Call& call, Value self, Opt<Size> index) {
  Run& run = call.run();
  Bytes* array = as_bytes(self);
  if (array->length == 0) {
    return run.raise(types::index_error_, "pop from empty bytearray");
  }
  int64_t at = index.has ? index.value.value : -1;
  if (at < 0) {
    at += static_cast<int64_t>(array->length);
  }
  if (at < 0 || static_cast<size_t>(at) >= array->length) {
    return run.raise(types::index_error_, "pop index out of range");
  }
  uint8_t byte = array->data[at];
  TRY(bytearray_splice(run, array, static_cast<size_t>(at), static_cast<size_t>(at) + 1, {}));
  return Value::integer(byte);
}

Value bytearray_remove(Call& call, Value self, Value value) {
  Run& run = call.run();
  uint8_t byte;
  TRY(byte_value(run, value, &byte));
  Bytes* array = as_bytes(self);
  TRY(charge_bulk(run, array->length));
  const void* found = array->length != 0 ? std::memchr(array->data, byte, array->length) : nullptr;
  if (found == nullptr) {
    return run.raise(types::value_error_, "value not found in bytearray");
  }
  auto at = static_cast<size_t>(static_cast<const uint8_t*>(found) - array->data);
  TRY(bytearray_splice(run, array, at, at + 1, {}));
  return Value::none();
}

Value bytearray_reverse(Call& call, Value self) {
  Bytes* array = as_bytes(self);
  TRY(charge_bulk(call.run(), array->length));
  std::reverse(array->data, array->data + array->length);
  return Value::none();
}

Value bytearray_sizeof(Call&, Value self) {
  Bytes* array = as_bytes(self);
  return Value::integer(56 + (array->length != 0 ? static_cast<int64_t>(array->length) + 1 : 0));
}

constexpr Entry kBytearrayMethods[] = {
    {"append", "(self, item, /)", native<bytearray_append>, "Append a single item to the end of the bytearray."},
    {"clear", "(self, /)", native<bytearray_clear>, "Remove all items from the bytearray."},
    {"copy", "(self, /)", native<bytearray_copy>, "Return a copy of B."},
    {"extend", "(self, iterable_of_ints, /)", native<bytearray_extend>,
     "Append all the items from the iterator or sequence to the end of the bytearray."},
    {"insert", "(self, index, item, /)", native<bytearray_insert>,
     "Insert a single item into the bytearray before the given index."},
    {"pop", "(self, index=-1, /)", native<bytearray_pop>, "Remove and return a single item from B."},
    {"remove", "(self, value, /)", native<bytearray_remove>,
     "Remove the first occurrence of a value in the bytearray."},
    {"reverse", "(self, /)", native<bytearray_reverse>, "Reverse the order of the values in B in place."},
    {"__sizeof__", "(self, /)", native<bytearray_sizeof>, "Return the size of the bytearray in memory, in bytes."},
};

}  // namespace

void register_bytes_methods() {
  add_methods(&types::bytes_, kSharedMethods);
  add_methods(&types::bytes_, kBytesMethods);
  add_methods(&types::bytearray_, kSharedMethods);
  add_methods(&types::bytearray_, kBytearrayMethods);
  add_methods(&types::bytes_iterator_, kIteratorMethods);
  add_methods(&types::bytearray_iterator_, kIteratorMethods);
}

}  // namespace pyexec
