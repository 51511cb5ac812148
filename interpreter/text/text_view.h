// SPDX-License-Identifier: Apache-2.0
//
// TextView: a borrowed look at a Python string's code points, which are stored either as Latin-1 (one byte each) or as
// UCS-4 (four bytes each). Everything in interpreter/text and interpreter/numeric that reads text takes one, so that
// neither folder needs to know the heap's Str. The view owns nothing; the caller keeps the storage alive and unmoved.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace pyexec {

using Latin1 = uint8_t;  // one code point U+0000..U+00FF
using Ucs4 = char32_t;   // one code point, lone surrogates included

constexpr size_t kNotFound = SIZE_MAX;
constexpr char32_t kMaxCodePoint = 0x10FFFF;

class TextView {
 public:
  constexpr TextView() = default;
  constexpr TextView(const Latin1* units, size_t length) : latin1_(units), length_(length) {}
  constexpr TextView(const Ucs4* units, size_t length) : ucs4_(units), length_(length) {}
  // ASCII or Latin-1 bytes held in chars; NOT UTF-8.
  TextView(std::string_view latin1) : latin1_(reinterpret_cast<const Latin1*>(latin1.data())), length_(latin1.size()) {}
  TextView(std::u32string_view text) : ucs4_(text.data()), length_(text.size()) {}

  constexpr size_t size() const { return length_; }
  constexpr bool empty() const { return length_ == 0; }
  constexpr bool is_wide() const { return ucs4_ != nullptr; }
  constexpr char32_t operator[](size_t index) const { return ucs4_ ? ucs4_[index] : latin1_[index]; }
  constexpr const Latin1* latin1() const { return latin1_; }  // null when wide
  constexpr const Ucs4* ucs4() const { return ucs4_; }        // null when Latin-1
  constexpr TextView slice(size_t start, size_t end) const {
    return ucs4_ ? TextView(ucs4_ + start, end - start) : TextView(latin1_ + start, end - start);
  }
  // Calls f(const Unit*, length) with the storage's own unit type: one branch outside the loop instead of one inside.
  template <class F>
  auto visit(F&& f) const {
    return ucs4_ ? f(ucs4_, length_) : f(latin1_, length_);
  }

 private:
  const Latin1* latin1_ = nullptr;
  const Ucs4* ucs4_ = nullptr;
  size_t length_ = 0;
};

// What a producer of text needs to know before it allocates: length in code points and whether UCS-4 is needed (the
// largest code point is above U+00FF).
struct TextSize {
  size_t length = 0;
  bool is_wide = false;
};

}  // namespace pyexec
