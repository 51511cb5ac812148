// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "interpreter/objects/type.h"

// str: immutable text of code points, one byte each (Latin-1) or four (UCS-4, only if some character is above U+00FF:
// every producer narrows). A Str is a view of bytes that lie inline behind it, in a Buffer cell that it may share with
// other strings, or in immortal memory.
//
// Appending: a buffer has room at its end; str_concat extends in place when the left string ends at the buffer's used
// end, since what lies before never changes.

namespace pyexec {

struct Str : Object {
  // Cell::extra: the width of a code unit, 1 or 4.
  int64_t
      hash;  // 0: not computed yet (accessed atomically: immortals are shared by threads); a hash of 0 is recomputed
  uint8_t* data;
  Cell* owner;    // the Buffer that `data` points into; null: inline or immortal
  size_t length;  // code points

  bool is_wide() const { return extra == 4; }
  const uint8_t* latin1() const { return data; }
  const char32_t* wide() const { return reinterpret_cast<const char32_t*>(data); }
  char32_t at(size_t i) const { return is_wide() ? wide()[i] : data[i]; }
  size_t byte_length() const { return length * extra; }
  // The Latin-1 bytes as a view; only for !is_wide().
  std::string_view view() const { return {reinterpret_cast<const char*>(data), length}; }
  bool is_interned() const { return (flags & kFlagInterned) != 0; }
};

// All of these may raise (MemoryError or the limit), charging nothing but memory.
Str* str_from_utf8(Run& run, std::string_view text);    // text is valid UTF-8 (lone surrogates as three bytes are fine)
Str* str_from_latin1(Run& run, std::string_view text);  // each byte is a code point
Str* str_from_ascii(Run& run, std::string_view text);   // the same; says that the caller knows it is ASCII
Str* str_from_code_points(Run& run, const char32_t* text, size_t length);  // narrows
Str* str_from_code_point(Run& run, char32_t character);                    // shared for Latin-1
Str* str_latin1_character(uint8_t character);                              // immortal; cannot fail
// An uninitialised string to fill; width 1 or 4. A wide one that was filled with narrow characters only must not
// escape: use str_narrowed.
Str* str_allocate(Run& run, size_t length, int width);
Str* str_narrowed(Run& run, Str* wide);                             // the same text in its narrowest form
Str* str_substring(Run& run, Str* text, size_t begin, size_t end);  // bounds already clamped
Str* str_concat(Run& run, Str* left, Str* right);                   // amortised O(len(right)) for repeated appends
Str* str_intern(Run& run, Str* text);                               // the interned string of that text (exact str only)
Str* str_intern(Run& run, std::string_view utf8);
Str* str_empty();  // immortal

bool str_equal(const Str* a, const Str* b);
int str_compare(const Str* a, const Str* b);  // by code points: <0, 0, >0
int64_t str_hash(Str* text);                  // keyed SipHash-1-3, cached

std::string str_to_utf8(const Str* text);  // host text; lone surrogates as three bytes
bool str_has_surrogate(const Str* text);

inline bool is_str(Value value) {
  return value.is_object() && value.as_object()->kind == CellKind::kStr;
}
inline bool is_exact_str(Value value) {
  return is_str(value) && value.as_object()->type() == &types::str_;
}
inline Str* as_str(Value value) {
  return static_cast<Str*>(value.as_object());
}

// Builds text piece by piece; widens when the first wide character comes. Lives on the native stack: short text too,
// longer text in a heap Buffer (so it is charged and survives collections). Every append may raise: TRY each.
class StrBuilder {
 public:
  explicit StrBuilder(Run& run) : run_(run) {}
  StrBuilder(const StrBuilder&) = delete;
  StrBuilder& operator=(const StrBuilder&) = delete;

  bool append(const Str* text);
  bool append(char32_t character) {
    if (character < 256 && width_ == 1 && length_ < capacity_) [[likely]] {
      data_[length_++] = static_cast<uint8_t>(character);
      return true;
    }
    return append_slow(character);
  }
  bool append_latin1(std::string_view text) {  // each byte a code point
    if (width_ == 1 && text.size() <= capacity_ - length_) [[likely]] {
      std::memcpy(data_ + length_, text.data(), text.size());
      length_ += text.size();
      return true;
    }
    return append_latin1_slow(text);
  }
  bool append_ascii(std::string_view text) { return append_latin1(text); }
  bool append_utf8(std::string_view text);
  bool append_repeated(char32_t character, size_t count);
  bool append_substring(const Str* text, size_t begin, size_t end);
  // Room for a piece of a known size, which `write(uint8_t*)` or `write(char32_t*)` then fills completely.
  template <class Write>
  bool append_sized(size_t length, bool is_wide, Write&& write) {
    if (!reserve(length, is_wide ? 4 : 1)) {
      return false;
    }
    if (width_ == 1) {
      write(data_ + length_);
    } else {
      write(reinterpret_cast<char32_t*>(data_) + length_);
    }
    length_ += length;
    return true;
  }
  size_t length() const { return length_; }
  Str* finish();  // the text; the builder is empty afterwards

 private:
  // Room for `more` units of at least that width; widens what is there if need be.
  bool reserve(size_t more, int width) {
    if (width <= width_ && more <= capacity_ - length_) [[likely]] {
      return true;
    }
    return grow(more, width);
  }
  bool grow(size_t more, int width);
  bool append_slow(char32_t character);
  bool append_latin1_slow(std::string_view text);

  static constexpr size_t kInlineBytes = 256;
  Run& run_;
  uint8_t* data_ = inline_;
  Buffer* buffer_ = nullptr;        // null: the text is in inline_
  size_t length_ = 0;               // units
  size_t capacity_ = kInlineBytes;  // units
  int width_ = 1;
  alignas(char32_t) uint8_t inline_[kInlineBytes];
};

// Names known to the interpreter, interned and immortal: names::append_ is "append", names::dunder_init is "__init__".
namespace names {
#define PYEXEC_NAME(name) extern Str name##_;
#define PYEXEC_DUNDER(name) extern Str dunder_##name;
#include "interpreter/objects/names.def"
#undef PYEXEC_NAME
#undef PYEXEC_DUNDER
}  // namespace names

}  // namespace pyexec
