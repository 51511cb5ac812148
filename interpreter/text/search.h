// SPDX-License-Identifier: Apache-2.0
//
// Substring search over Latin-1 and UCS-4 text and over bytes. Worst case linear: memchr and memmem (two-way) for
// bytes, an own two-way search for UCS-4. Positions are indices into the whole haystack. An empty needle is found
// everywhere, as in Python; callers clip start and end to the length first.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "interpreter/text/text_view.h"

namespace pyexec {

// First and last occurrence that lies within [start, end); kNotFound if none. start > end finds nothing.
size_t text_find(TextView haystack, TextView needle, size_t start, size_t end);
size_t text_rfind(TextView haystack, TextView needle, size_t start, size_t end);
// Non-overlapping occurrences, at most `limit`. An empty needle counts end - start + 1.
size_t text_count(TextView haystack, TextView needle, size_t start, size_t end, size_t limit = SIZE_MAX);
size_t text_find_char(TextView haystack, char32_t c, size_t start, size_t end);
size_t text_rfind_char(TextView haystack, char32_t c, size_t start, size_t end);
bool text_equal(TextView a, TextView b);
int text_compare(TextView a, TextView b);  // by code points: -1, 0, 1
bool text_starts_at(TextView haystack, TextView needle, size_t position);

inline TextView bytes_text(std::span<const uint8_t> bytes) {
  return TextView(bytes.data(), bytes.size());
}

// str.split() without separator: the next run of non-space characters from *position on; false at the end. For bytes
// use AsciiWords (only ASCII whitespace separates there).
struct Word {
  size_t start;
  size_t end;
};
bool next_word(TextView text, size_t* position, Word* word);
bool previous_word(TextView text, size_t* position, Word* word);  // *position starts at the length; for rsplit
bool next_ascii_word(std::span<const uint8_t> bytes, size_t* position, Word* word);
bool previous_ascii_word(std::span<const uint8_t> bytes, size_t* position, Word* word);

}  // namespace pyexec
