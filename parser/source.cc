// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstring>

#include "parser/parse.h"

// The line table of a source. Lines end with "\n", "\r\n" or "\r", as in CPython's universal newlines; a byte order
// mark belongs to no line.

namespace pyexec {

Source::Source(std::string text) : text_(std::move(text)) {
  const char* bytes = text_.data();
  const auto size = static_cast<uint32_t>(text_.size());
  line_starts_.reserve(size / 24 + 2);
  uint32_t first = size >= 3 && std::memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  line_starts_.push_back(first);
  const bool has_carriage_returns = size != 0 && std::memchr(bytes, '\r', size) != nullptr;
  uint32_t position = first;
  while (position < size) {
    if (has_carriage_returns) {
      while (position < size && bytes[position] != '\n' && bytes[position] != '\r') {
        position++;
      }
      if (position == size) {
        break;
      }
      if (bytes[position] == '\r' && position + 1 < size && bytes[position + 1] == '\n') {
        position++;
      }
    } else {
      const void* found = std::memchr(bytes + position, '\n', size - position);
      if (found == nullptr) {
        break;
      }
      position = static_cast<uint32_t>(static_cast<const char*>(found) - bytes);
    }
    position++;
    line_starts_.push_back(position);
  }
}

uint32_t Source::line_count() const {
  // A line end at the very end of the text opens no further line.
  size_t count = line_starts_.size();
  if (count > 1 && line_starts_.back() == text_.size()) {
    count--;
  }
  return static_cast<uint32_t>(count);
}

uint32_t Source::line_of(uint32_t offset) const {
  auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  return after == line_starts_.begin() ? 1 : static_cast<uint32_t>(after - line_starts_.begin());
}

uint32_t Source::column_of(uint32_t offset) const {
  uint32_t column = 0;
  const uint32_t end = std::min(offset, static_cast<uint32_t>(text_.size()));
  for (uint32_t i = line_begin(line_of(offset)); i < end; i++) {
    column += (static_cast<unsigned char>(text_[i]) & 0xC0) != 0x80;
  }
  return column;
}

uint32_t Source::line_begin(uint32_t line) const {
  if (line == 0) {
    return 0;
  }
  return line <= line_starts_.size() ? line_starts_[line - 1] : static_cast<uint32_t>(text_.size());
}

std::string_view Source::line_text(uint32_t line) const {
  const uint32_t begin = line_begin(line);
  uint32_t end = line < line_starts_.size() ? line_starts_[line] : static_cast<uint32_t>(text_.size());
  while (end > begin && (text_[end - 1] == '\n' || text_[end - 1] == '\r')) {
    end--;
  }
  return std::string_view(text_).substr(begin, end - begin);
}

}  // namespace pyexec
