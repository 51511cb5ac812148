// SPDX-License-Identifier: Apache-2.0
//
// Normal forms by utf8proc's tables. See unicode.h.
#include <utf8proc.h>

#include <algorithm>

#include "interpreter/text/unicode.h"

namespace pyexec::unicode {

namespace {

// 18 code points is the longest compatibility decomposition (U+FDFA).
constexpr size_t kMaxDecomposition = 18;

// Decomposes one character; utf8proc knows a later Unicode, so what 14.0 does not assign stays as it is.
size_t decompose(char32_t c, NormalForm form, utf8proc_int32_t* out) {
  if (c < 0x80 || (c >= 0xD800 && c < 0xE000) || (c >= 0x10000 && !is_printable(c))) {
    out[0] = static_cast<utf8proc_int32_t>(c);
    return 1;
  }
  bool compatibility = form == NormalForm::kNfkc || form == NormalForm::kNfkd;
  auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | (compatibility ? UTF8PROC_COMPAT : 0));
  int boundary = 0;
  utf8proc_ssize_t count = utf8proc_decompose_char(
      static_cast<utf8proc_int32_t>(c), out, static_cast<utf8proc_ssize_t>(kMaxDecomposition), options, &boundary);
  return static_cast<size_t>(count);
}

int combining_class(char32_t c) {
  if (c < 0x300 || (c >= 0x10000 && !is_printable(c))) {
    return 0;
  }
  return utf8proc_get_property(static_cast<utf8proc_int32_t>(c))->combining_class;
}

// std::stable_sort would allocate. Merging by rotation costs n log² n at worst, which only hostile text meets.
void merge_in_place(Ucs4* first, Ucs4* middle, Ucs4* last) {
  auto by_class = [](char32_t a, char32_t b) { return combining_class(a) < combining_class(b); };
  if (first == middle || middle == last || !by_class(*middle, middle[-1])) {
    return;
  }
  if (last - first == 2) {
    std::swap(*first, *middle);
    return;
  }
  Ucs4* left = first + (middle - first) / 2;
  Ucs4* right = std::lower_bound(middle, last, *left, by_class);
  if (middle - first < last - middle) {
    right = middle + (last - middle) / 2;
    left = std::upper_bound(first, middle, *right, by_class);
  }
  Ucs4* joint = std::rotate(left, middle, right);
  merge_in_place(first, left, joint);
  merge_in_place(joint, right, last);
}

void sort_marks(Ucs4* first, Ucs4* last) {
  if (last - first < 2) {
    return;
  }
  Ucs4* middle = first + (last - first) / 2;
  sort_marks(first, middle);
  sort_marks(middle, last);
  merge_in_place(first, middle, last);
}

}  // namespace

size_t normalise_bound(TextView text, NormalForm form) {
  size_t length = 0;
  utf8proc_int32_t buffer[kMaxDecomposition];
  for (size_t i = 0; i < text.size(); ++i) {
    length += decompose(text[i], form, buffer);
  }
  return length;
}

size_t normalise(TextView text, NormalForm form, Ucs4* out) {
  size_t length = 0;
  utf8proc_int32_t buffer[kMaxDecomposition];
  for (size_t i = 0; i < text.size(); ++i) {
    size_t count = decompose(text[i], form, buffer);
    for (size_t k = 0; k < count; ++k) {
      out[length++] = static_cast<char32_t>(buffer[k]);
    }
  }
  // Canonical order: each run of combining marks sorted by class, stably.
  for (size_t start = 0; start < length;) {
    if (combining_class(out[start]) == 0) {
      ++start;
      continue;
    }
    size_t end = start + 1;
    while (end < length && combining_class(out[end]) != 0) {
      ++end;
    }
    sort_marks(out + start, out + end);
    start = end;
  }
  if (form == NormalForm::kNfc || form == NormalForm::kNfkc) {
    auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    length = static_cast<size_t>(utf8proc_normalize_utf32(reinterpret_cast<utf8proc_int32_t*>(out),
                                                          static_cast<utf8proc_ssize_t>(length), options));
  }
  return length;
}

}  // namespace pyexec::unicode
