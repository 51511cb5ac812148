// SPDX-License-Identifier: Apache-2.0
#include <cstring>

#include "interpreter/objects/str_text.h"
#include "interpreter/text/utf8.h"

namespace pyexec {

// The text lies in inline_ or behind the header of a SharedText, so that finish() can hand the buffer over.
bool StrBuilder::grow(size_t more, int width) {
  if (width < width_) {
    width = width_;
  }
  size_t needed = length_ + more;
  if (needed > (size_t{1} << 40)) {
    return run_.raise_memory_error();
  }
  auto unit = static_cast<size_t>(width);
  if (buffer_ == nullptr && needed * unit <= kInlineBytes) {
    // Widening within the inline room: from the back, since the two forms overlap.
    auto* units = reinterpret_cast<char32_t*>(inline_);
    for (size_t i = length_; i-- > 0;) {
      units[i] = inline_[i];
    }
    width_ = width;
    capacity_ = kInlineBytes / unit;
    return true;
  }
  size_t bytes = needed * unit;
  size_t room = bytes < (size_t{1} << 20) ? bytes * 2 : bytes + bytes / 2;
  TRY(charge_bulk(run_, length_ * unit));
  Buffer* bigger = run_.allocate_buffer(SharedText::buffer_bytes(room));
  if (bigger == nullptr) {
    return false;
  }
  auto* shared = static_cast<SharedText*>(bigger);
  if (width == width_) {
    std::memcpy(shared->text(), data_, length_ * unit);
  } else {
    utf8::widen(data_, length_, reinterpret_cast<char32_t*>(shared->text()));
  }
  if (buffer_ != nullptr) {
    run_.heap().release(buffer_);
  }
  buffer_ = shared;
  data_ = shared->text();
  width_ = width;
  capacity_ = room / unit;
  return true;
}

bool StrBuilder::append_slow(char32_t character) {
  TRY(reserve(1, character < 256 ? 1 : 4));
  if (width_ == 1) {
    data_[length_] = static_cast<uint8_t>(character);
  } else {
    reinterpret_cast<char32_t*>(data_)[length_] = character;
  }
  ++length_;
  return true;
}

bool StrBuilder::append_latin1_slow(std::string_view text) {
  TRY(reserve(text.size(), 1));
  const auto* units = reinterpret_cast<const uint8_t*>(text.data());
  if (width_ == 1) {
    std::memcpy(data_ + length_, units, text.size());
  } else {
    utf8::widen(units, text.size(), reinterpret_cast<char32_t*>(data_) + length_);
  }
  length_ += text.size();
  return true;
}

bool StrBuilder::append(const Str* text) {
  if (!text->is_wide()) {
    return append_latin1(text->view());
  }
  TRY(reserve(text->length, 4));
  std::memcpy(data_ + length_ * 4, text->data, text->length * 4);
  length_ += text->length;
  return true;
}

bool StrBuilder::append_substring(const Str* text, size_t begin, size_t end) {
  if (begin >= end) {
    return true;
  }
  if (!text->is_wide()) {
    return append_latin1(text->view().substr(begin, end - begin));
  }
  // Narrow parts of wide text must not widen the result.
  const char32_t* units = text->wide() + begin;
  size_t count = end - begin;
  if (width_ == 1 && utf8::fits_latin1(units, count)) {
    TRY(reserve(count, 1));
    utf8::narrow(units, count, data_ + length_);
  } else {
    TRY(reserve(count, 4));
    std::memcpy(data_ + length_ * 4, units, count * 4);
  }
  length_ += count;
  return true;
}

bool StrBuilder::append_utf8(std::string_view text) {
  std::span<const uint8_t> bytes(reinterpret_cast<const uint8_t*>(text.data()), text.size());
  utf8::Scan scan = utf8::scan(bytes);
  if (scan.is_ascii() && scan.error.ok()) {
    return append_latin1(text);
  }
  if (!scan.error.ok()) {
    Str* decoded = str_from_utf8(run_, text);
    return decoded != nullptr && append(decoded);
  }
  return append_sized(scan.length, scan.is_wide(), [&](auto* out) { utf8::decode(bytes, out); });
}

bool StrBuilder::append_repeated(char32_t character, size_t count) {
  TRY(reserve(count, character < 256 ? 1 : 4));
  if (width_ == 1) {
    std::memset(data_ + length_, static_cast<int>(character), count);
  } else {
    char32_t* units = reinterpret_cast<char32_t*>(data_) + length_;
    for (size_t i = 0; i < count; ++i) {
      units[i] = character;
    }
  }
  length_ += count;
  return true;
}

Str* StrBuilder::finish() {
  Str* result;
  auto unit = static_cast<size_t>(width_);
  if (width_ == 4 && utf8::fits_latin1(reinterpret_cast<const char32_t*>(data_), length_)) {
    result = str_from_code_points(run_, reinterpret_cast<const char32_t*>(data_), length_);
  } else if (width_ == 1 && length_ <= 1) {
    result = length_ == 0 ? str_empty() : str_latin1_character(data_[0]);
  } else if (buffer_ != nullptr && length_ >= capacity_ / 4 * 3) {
    // Well filled: the string takes the buffer over.
    result = run_.allocate_object<Str>(&types::str_, CellKind::kStr);
    if (result != nullptr) {
      static_cast<SharedText*>(buffer_)->used = length_ * unit;
      result->extra = static_cast<uint16_t>(width_);
      result->data = data_;
      result->owner = buffer_;
      result->length = length_;
    }
  } else {
    result = str_allocate(run_, length_, width_);
    if (result != nullptr) {
      std::memcpy(result->data, data_, length_ * unit);
    }
    if (buffer_ != nullptr) {
      run_.heap().release(buffer_);
    }
  }
  buffer_ = nullptr;
  data_ = inline_;
  length_ = 0;
  capacity_ = kInlineBytes;
  width_ = 1;
  return result;
}

}  // namespace pyexec
