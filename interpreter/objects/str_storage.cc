// SPDX-License-Identifier: Apache-2.0
//
// How strings are stored: allocation, narrowing, slices that share, appends in place, hashes and equality. What a str
// can do in Python stands in str.cc.
#include <cstring>

#include "interpreter/objects/str_intern.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/run/hash_key.h"
#include "interpreter/text/escape.h"
#include "interpreter/text/search.h"
#include "interpreter/text/siphash.h"
#include "interpreter/text/utf8.h"

namespace pyexec {

namespace {

// Set on the result of a concatenation that was copied: if it is the left side of another one, a loop builds a string,
// and it gets a buffer with room.
constexpr uint8_t kFlagConcatenated = 64;
constexpr size_t kShareFromBytes = 512;   // slices at least this large share the characters of their source
constexpr size_t kBufferFromBytes = 256;  // repeated appends to less than this copy
constexpr size_t kMostBytes = size_t{1} << 40;

Str* new_header(Run& run, uint8_t* data, Cell* owner, size_t length, uint16_t width) {
  Str* text = run.allocate_object<Str>(&types::str_, CellKind::kStr);
  if (text == nullptr) [[unlikely]] {
    return nullptr;
  }
  text->extra = width;
  text->data = data;
  text->owner = owner;
  text->length = length;
  return text;
}

// The cell that keeps the characters of `text` alive; null: they are immortal.
Cell* keeper_of(Str* text) {
  if (text->owner != nullptr) {
    return text->owner;
  }
  return text->is_immortal() ? nullptr : text;
}

void copy_units(uint8_t* to, int to_width, const Str* from) {
  if (to_width == from->extra) {
    if (from->length != 0) {
      std::memcpy(to, from->data, from->byte_length());
    }
  } else {
    utf8::widen(from->latin1(), from->length, reinterpret_cast<char32_t*>(to));
  }
}

// UTF-8 that may hold lone surrogates as three bytes; the caller knows that it is otherwise valid.
size_t decode_loose(std::string_view text, char32_t* out) {
  size_t count = 0;
  for (size_t i = 0; i < text.size();) {
    auto c = static_cast<uint8_t>(text[i]);
    size_t more = c < 0x80 ? 0 : c < 0xE0 ? 1 : c < 0xF0 ? 2 : 3;
    char32_t code = more == 0 ? c : c & (0x3Fu >> more);
    ++i;
    for (; more > 0 && i < text.size(); --more, ++i) {
      code = (code << 6) | (static_cast<uint8_t>(text[i]) & 0x3Fu);
    }
    out[count++] = code;
  }
  return count;
}

}  // namespace

Str* str_allocate(Run& run, size_t length, int width) {
  if (length > kMostBytes) [[unlikely]] {
    return run.raise_memory_error();
  }
  size_t bytes = length * static_cast<size_t>(width);
  Str* text = run.allocate_object<Str>(&types::str_, CellKind::kStr, sizeof(Str) + bytes);
  if (text == nullptr) [[unlikely]] {
    return nullptr;
  }
  text->extra = static_cast<uint16_t>(width);
  text->data = reinterpret_cast<uint8_t*>(text + 1);
  text->length = length;
  return text;
}

Str* str_from_latin1(Run& run, std::string_view text) {
  if (text.size() <= 1) {
    return text.empty() ? str_empty() : str_latin1_character(static_cast<uint8_t>(text[0]));
  }
  TRY(Str * result, str_allocate(run, text.size(), 1));
  std::memcpy(result->data, text.data(), text.size());
  return result;
}

Str* str_from_ascii(Run& run, std::string_view text) {
  return str_from_latin1(run, text);
}

Str* str_from_utf8(Run& run, std::string_view text) {
  std::span<const uint8_t> bytes(reinterpret_cast<const uint8_t*>(text.data()), text.size());
  utf8::Scan scan = utf8::scan(bytes);
  if (!scan.error.ok()) {
    TRY(Str * wide, str_allocate(run, text.size(), 4));
    wide->length = decode_loose(text, ucs4_units(wide));
    return str_narrowed(run, wide);
  }
  if (scan.is_ascii()) {
    return str_from_latin1(run, text);
  }
  if (!scan.is_wide() && scan.length == 1) {
    Latin1 character;
    utf8::decode(bytes, &character);
    return str_latin1_character(character);
  }
  return str_of_size(run, {scan.length, scan.is_wide()}, [&](auto* out) { utf8::decode(bytes, out); });
}

Str* str_from_code_points(Run& run, const char32_t* text, size_t length) {
  if (utf8::fits_latin1(text, length)) {
    if (length <= 1) {
      return length == 0 ? str_empty() : str_latin1_character(static_cast<uint8_t>(text[0]));
    }
    TRY(Str * result, str_allocate(run, length, 1));
    utf8::narrow(text, length, result->data);
    return result;
  }
  TRY(Str * result, str_allocate(run, length, 4));
  std::memcpy(result->data, text, length * 4);
  return result;
}

Str* str_from_code_point(Run& run, char32_t character) {
  if (character < 256) {
    return str_latin1_character(static_cast<uint8_t>(character));
  }
  TRY(Str * result, str_allocate(run, 1, 4));
  ucs4_units(result)[0] = character;
  return result;
}

Str* str_narrowed(Run& run, Str* wide) {
  if (!wide->is_wide() || !utf8::fits_latin1(wide->wide(), wide->length)) {
    return wide;
  }
  return str_from_code_points(run, wide->wide(), wide->length);
}

Str* str_substring(Run& run, Str* text, size_t begin, size_t end) {
  size_t length = end - begin;
  if (begin >= end) {
    return str_empty();
  }
  if (length == text->length) {
    return str_exact(run, text);
  }
  if (!text->is_wide()) {
    if (length == 1) {
      return str_latin1_character(text->data[begin]);
    }
    // A slice that shares keeps its source alive, so it must be a fair part of it.
    if (length >= kShareFromBytes && length >= text->length / 4) {
      return new_header(run, text->data + begin, keeper_of(text), length, 1);
    }
    TRY(Str * result, str_allocate(run, length, 1));
    std::memcpy(result->data, text->data + begin, length);
    return result;
  }
  if (length * 4 >= kShareFromBytes && length >= text->length / 4 && !utf8::fits_latin1(text->wide() + begin, length)) {
    return new_header(run, text->data + begin * 4, keeper_of(text), length, 4);
  }
  return str_from_code_points(run, text->wide() + begin, length);
}

Str* str_exact(Run& run, Str* text) {
  if (text->type() == &types::str_) {
    return text;
  }
  TRY(Str * exact, new_header(run, text->data, keeper_of(text), text->length, text->extra));
  exact->hash = text->hash;
  return exact;
}

Str* str_of_type(Run& run, Type* type, Str* text) {
  if (type == &types::str_) {
    return str_exact(run, text);
  }
  TRY(StrSubclass * result, run.allocate_object<StrSubclass>(type, CellKind::kStr, sizeof(StrSubclass)));
  result->extra = text->extra;
  result->data = text->data;
  result->owner = keeper_of(text);
  result->length = text->length;
  return result;
}

Str* str_concat(Run& run, Str* left, Str* right) {
  if (right->length == 0) {
    return str_exact(run, left);
  }
  if (left->length == 0) {
    return str_exact(run, right);
  }
  size_t length = left->length + right->length;
  uint16_t width = left->extra | right->extra;
  width = width > 1 ? 4 : 1;
  size_t bytes = length * width;
  if (left->extra == width && left->owner != nullptr && left->owner->kind == CellKind::kBuffer) {
    auto* shared = static_cast<SharedText*>(left->owner);
    size_t end = static_cast<size_t>(left->data - shared->text()) + left->byte_length();
    size_t more = right->length * width;
    if (end == shared->used && shared->room() - end >= more) {
      TRY(charge_bulk(run, more));
      TRY(Str * result, new_header(run, left->data, shared, length, width));
      copy_units(shared->text() + end, width, right);
      shared->used = end + more;
      return result;
    }
  }
  TRY(charge_bulk(run, bytes));
  bool is_loop = (left->flags & kFlagConcatenated) != 0 || (left->owner != nullptr && bytes >= kBufferFromBytes);
  if (is_loop && bytes >= kBufferFromBytes) {
    size_t room = bytes < (size_t{1} << 20) ? bytes * 2 : bytes + bytes / 2;
    TRY(Buffer * buffer, run.allocate_buffer(SharedText::buffer_bytes(room)));
    auto* shared = static_cast<SharedText*>(buffer);
    copy_units(shared->text(), width, left);
    copy_units(shared->text() + left->length * width, width, right);
    shared->used = bytes;
    return new_header(run, shared->text(), shared, length, width);
  }
  TRY(Str * result, str_allocate(run, length, width));
  copy_units(result->data, width, left);
  copy_units(result->data + left->length * width, width, right);
  if (bytes >= kBufferFromBytes / 2) {
    result->flags |= kFlagConcatenated;
  }
  return result;
}

Str* str_repeat(Run& run, Str* text, int64_t count) {
  if (count <= 0 || text->length == 0) {
    return str_empty();
  }
  if (count == 1) {
    return str_exact(run, text);
  }
  size_t unit = text->byte_length();
  size_t total;
  if (__builtin_mul_overflow(unit, static_cast<size_t>(count), &total) || total > size_t{INT64_MAX}) {
    return run.raise(types::overflow_error_, "repeated string is too long");
  }
  TRY(charge_bulk(run, total > kMostBytes ? 0 : total));
  TRY(Str * result, str_allocate(run, text->length * static_cast<size_t>(count), text->extra));
  if (unit == 1) {
    std::memset(result->data, text->data[0], total);
    return result;
  }
  std::memcpy(result->data, text->data, unit);
  for (size_t done = unit; done < total;) {
    size_t part = done < total - done ? done : total - done;
    std::memcpy(result->data + done, result->data, part);
    done += part;
  }
  return result;
}

bool str_equal(const Str* a, const Str* b) {
  if (a == b) {
    return true;
  }
  if (a->length != b->length || a->extra != b->extra) {
    return false;
  }
  if (a->is_interned() && b->is_interned()) {
    return false;
  }
  return a->length == 0 || std::memcmp(a->data, b->data, a->byte_length()) == 0;
}

int str_compare(const Str* a, const Str* b) {
  return text_compare(text_of(a), text_of(b));
}

int64_t str_hash(Str* text) {
  int64_t known = __atomic_load_n(&text->hash, __ATOMIC_RELAXED);
  if (known != 0) {
    return known;
  }
  HashKey key = process_hash_key();
  int64_t hash = hash_bytes(SipKey{key.k0, key.k1}, text->data, text->byte_length());
  __atomic_store_n(&text->hash, hash, __ATOMIC_RELAXED);
  return hash;
}

std::string str_to_utf8(const Str* text) {
  std::string result;
  if (!text->is_wide()) {
    const uint8_t* units = text->latin1();
    size_t high = 0;
    for (size_t i = 0; i < text->length; ++i) {
      high += units[i] >> 7;
    }
    if (high == 0) {
      return std::string(text->view());
    }
    result.reserve(text->length + high);
    for (size_t i = 0; i < text->length; ++i) {
      if (units[i] < 0x80) {
        result.push_back(static_cast<char>(units[i]));
      } else {
        result.push_back(static_cast<char>(0xC0 | (units[i] >> 6)));
        result.push_back(static_cast<char>(0x80 | (units[i] & 0x3F)));
      }
    }
    return result;
  }
  result.reserve(text->length + text->length / 2);
  for (size_t i = 0; i < text->length; ++i) {
    uint8_t bytes[4];
    size_t count = utf8::encode_one(text->wide()[i], bytes);
    result.append(reinterpret_cast<const char*>(bytes), count);
  }
  return result;
}

bool str_has_surrogate(const Str* text) {
  if (!text->is_wide()) {
    return false;
  }
  for (size_t i = 0; i < text->length; ++i) {
    if ((text->wide()[i] & 0xFFFFF800u) == 0xD800u) {
      return true;
    }
  }
  return false;
}

Str* str_repr(Run& run, const Str* text) {
  TRY(charge_each(run, text->length));
  TextView view = text_of(text);
  ReprSize size = measure_repr(view);
  return str_of_size(run, {size.length, size.is_wide}, [&](auto* out) { write_repr(view, size, out); });
}

}  // namespace pyexec
