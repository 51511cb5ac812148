// SPDX-License-Identifier: Apache-2.0
//
// Substring search. See search.h. For one byte a unit, glibc's memchr, memrchr and memmem; else candidates by the first
// unit with a budget of comparisons, and when that is spent (repetitive text) Crochemore and Perrin's two-way search,
// which is linear whatever the text.
#include "interpreter/text/search.h"

#include <algorithm>
#include <cstring>
#include <cwchar>

#include "interpreter/text/unicode.h"

namespace pyexec {

namespace {

static_assert(sizeof(wchar_t) == sizeof(Ucs4));

// Either direction through one set of algorithms: a reversed sequence counts from its end.
template <class Unit, bool reversed>
struct Sequence {
  const Unit* units;
  size_t length;
  char32_t operator[](size_t i) const { return units[reversed ? length - 1 - i : i]; }
};

// Start of the maximal suffix and its period, under < or >.
template <class S>
void maximal_suffix(const S& needle, bool greater, size_t* position, size_t* period) {
  size_t suffix = SIZE_MAX;  // one before the candidate
  size_t j = 0;
  size_t k = 1;
  size_t p = 1;
  while (j + k < needle.length) {
    char32_t a = needle[j + k];
    char32_t b = needle[suffix + k];
    if (a == b) {
      if (k == p) {
        j += p;
        k = 1;
      } else {
        ++k;
      }
    } else if (greater ? a > b : a < b) {
      j += k;
      k = 1;
      p = j - suffix;
    } else {
      suffix = j++;
      k = p = 1;
    }
  }
  *position = suffix + 1;
  *period = p;
}

template <class H, class N>
size_t two_way(const H& haystack, const N& needle) {
  size_t position;
  size_t period;
  size_t other_position;
  size_t other_period;
  maximal_suffix(needle, false, &position, &period);
  maximal_suffix(needle, true, &other_position, &other_period);
  if (other_position > position) {
    position = other_position;
    period = other_period;
  }
  size_t n = needle.length;
  bool periodic = true;
  for (size_t i = 0; i < position && periodic; ++i) {
    periodic = i + period < n && needle[i] == needle[i + period];
  }
  if (!periodic) {
    period = std::max(position, n - position) + 1;
  }
  size_t memory = 0;  // length of the needle's prefix known to match, when it is periodic
  for (size_t start = 0; start + n <= haystack.length;) {
    size_t i = std::max(position, memory);
    while (i < n && needle[i] == haystack[start + i]) {
      ++i;
    }
    if (i < n) {
      start += i - position + 1;
      memory = 0;
      continue;
    }
    i = position;
    while (i > memory && needle[i - 1] == haystack[start + i - 1]) {
      --i;
    }
    if (i <= memory) {
      return start;
    }
    start += period;
    memory = periodic ? n - period : 0;
  }
  return kNotFound;
}

const Latin1* scan(const Latin1* from, const Latin1* end, char32_t c) {
  if (c > 0xFF) {
    return nullptr;
  }
  return static_cast<const Latin1*>(std::memchr(from, static_cast<int>(c), static_cast<size_t>(end - from)));
}

const Ucs4* scan(const Ucs4* from, const Ucs4* end, char32_t c) {
  return reinterpret_cast<const Ucs4*>(
      std::wmemchr(reinterpret_cast<const wchar_t*>(from), static_cast<wchar_t>(c), static_cast<size_t>(end - from)));
}

const Latin1* scan_back(const Latin1* from, const Latin1* end, char32_t c) {
  if (c > 0xFF) {
    return nullptr;
  }
  return static_cast<const Latin1*>(memrchr(from, static_cast<int>(c), static_cast<size_t>(end - from)));
}

const Ucs4* scan_back(const Ucs4* from, const Ucs4* end, char32_t c) {
  while (end > from) {
    if (*--end == c) {
      return end;
    }
  }
  return nullptr;
}

// Length of the common prefix, up to n.
template <class H, class N>
size_t matching(const H* a, const N* b, size_t n) {
  size_t i = 0;
  while (i < n && static_cast<char32_t>(a[i]) == static_cast<char32_t>(b[i])) {
    ++i;
  }
  return i;
}

// needle is not empty and not longer than the haystack; positions within the haystack.
template <class H, class N>
size_t find_units(const H* haystack, size_t length, const N* needle, size_t n) {
  // memmem builds a table first, which short searches do not earn back: it takes over after some false candidates.
  constexpr bool is_bytes = sizeof(H) == 1 && sizeof(N) == 1;
  const H* end = haystack + (length - n + 1);
  size_t budget = is_bytes ? 160 : 4 * length + 64;
  for (const H* p = haystack; (p = scan(p, end, needle[0])) != nullptr; ++p) {
    size_t same = matching(p, needle, n);
    if (same == n) {
      return static_cast<size_t>(p - haystack);
    }
    if (same + 8 > budget) {
      size_t offset = static_cast<size_t>(p - haystack);
      if constexpr (is_bytes) {
        const void* found = memmem(p, length - offset, needle, n);
        return found != nullptr ? static_cast<size_t>(static_cast<const H*>(found) - haystack) : kNotFound;
      }
      size_t found = two_way(Sequence<H, false>{p, length - offset}, Sequence<N, false>{needle, n});
      return found == kNotFound ? kNotFound : found + offset;
    }
    budget -= same + 8;
  }
  return kNotFound;
}

template <class H, class N>
size_t rfind_units(const H* haystack, size_t length, const N* needle, size_t n) {
  const H* end = haystack + (length - n + 1);
  size_t budget = 4 * length + 64;
  for (const H* p = end; (p = scan_back(haystack, p, needle[0])) != nullptr;) {
    size_t same = matching(p, needle, n);
    if (same == n) {
      return static_cast<size_t>(p - haystack);
    }
    if (same + 8 > budget) {
      size_t rest = static_cast<size_t>(p - haystack) + n;
      size_t found = two_way(Sequence<H, true>{haystack, rest}, Sequence<N, true>{needle, n});
      return found == kNotFound ? kNotFound : rest - n - found;
    }
    budget -= same + 8;
  }
  return kNotFound;
}

template <class F>
auto visit_both(TextView haystack, TextView needle, F f) {
  return haystack.visit([&](const auto* h, size_t length) {
    return needle.visit([&](const auto* n, size_t needle_length) { return f(h, length, n, needle_length); });
  });
}

}  // namespace

size_t text_find(TextView haystack, TextView needle, size_t start, size_t end) {
  if (start > end || needle.size() > end - start) {
    return kNotFound;
  }
  if (needle.empty()) {
    return start;
  }
  size_t found = visit_both(
      haystack.slice(start, end), needle,
      [](const auto* h, size_t length, const auto* n, size_t size) { return find_units(h, length, n, size); });
  return found == kNotFound ? kNotFound : start + found;
}

size_t text_rfind(TextView haystack, TextView needle, size_t start, size_t end) {
  if (start > end || needle.size() > end - start) {
    return kNotFound;
  }
  if (needle.empty()) {
    return end;
  }
  size_t found = visit_both(
      haystack.slice(start, end), needle,
      [](const auto* h, size_t length, const auto* n, size_t size) { return rfind_units(h, length, n, size); });
  return found == kNotFound ? kNotFound : start + found;
}

size_t text_count(TextView haystack, TextView needle, size_t start, size_t end, size_t limit) {
  if (start > end) {
    return 0;
  }
  if (needle.empty()) {
    return std::min(end - start + 1, limit);
  }
  if (needle.size() == 1 && limit == SIZE_MAX) {
    char32_t c = needle[0];
    return haystack.slice(start, end).visit([&](const auto* units, size_t length) {
      return static_cast<size_t>(std::count(units, units + length, c));
    });
  }
  size_t count = 0;
  while (count < limit && (start = text_find(haystack, needle, start, end)) != kNotFound) {
    ++count;
    start += needle.size();
  }
  return count;
}

size_t text_find_char(TextView haystack, char32_t c, size_t start, size_t end) {
  return start >= end ? kNotFound : haystack.visit([&](const auto* units, size_t) {
    const auto* found = scan(units + start, units + end, c);
    return found != nullptr ? static_cast<size_t>(found - units) : kNotFound;
  });
}

size_t text_rfind_char(TextView haystack, char32_t c, size_t start, size_t end) {
  return start >= end ? kNotFound : haystack.visit([&](const auto* units, size_t) {
    const auto* found = scan_back(units + start, units + end, c);
    return found != nullptr ? static_cast<size_t>(found - units) : kNotFound;
  });
}

bool text_equal(TextView a, TextView b) {
  if (a.size() != b.size()) {
    return false;
  }
  if (a.is_wide() == b.is_wide()) {
    size_t unit = a.is_wide() ? sizeof(Ucs4) : sizeof(Latin1);
    const void* x = a.is_wide() ? static_cast<const void*>(a.ucs4()) : a.latin1();
    const void* y = b.is_wide() ? static_cast<const void*>(b.ucs4()) : b.latin1();
    return a.empty() || std::memcmp(x, y, a.size() * unit) == 0;
  }
  return visit_both(
      a, b, [](const auto* x, size_t length, const auto* y, size_t) { return matching(x, y, length) == length; });
}

int text_compare(TextView a, TextView b) {
  size_t shared = std::min(a.size(), b.size());
  int order = 0;
  if (!a.is_wide() && !b.is_wide()) {
    order = shared == 0 ? 0 : std::memcmp(a.latin1(), b.latin1(), shared);
  } else {
    size_t same =
        visit_both(a, b, [&](const auto* x, size_t, const auto* y, size_t) { return matching(x, y, shared); });
    if (same < shared) {
      order = a[same] < b[same] ? -1 : 1;
    }
  }
  if (order != 0) {
    return order < 0 ? -1 : 1;
  }
  return (a.size() > b.size()) - (a.size() < b.size());
}

bool text_starts_at(TextView haystack, TextView needle, size_t position) {
  if (position > haystack.size() || needle.size() > haystack.size() - position) {
    return false;
  }
  return text_equal(haystack.slice(position, position + needle.size()), needle);
}

// ---- words --------------------------------------------------------------------------------------------------------

namespace {

inline bool is_ascii_space(uint8_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

template <class Unit, class IsSpace>
bool next_run(const Unit* units, size_t length, size_t* position, Word* word, IsSpace is_space) {
  size_t i = *position;
  while (i < length && is_space(units[i])) {
    ++i;
  }
  word->start = i;
  while (i < length && !is_space(units[i])) {
    ++i;
  }
  word->end = *position = i;
  return word->end > word->start;
}

template <class Unit, class IsSpace>
bool previous_run(const Unit* units, size_t* position, Word* word, IsSpace is_space) {
  size_t i = *position;
  while (i > 0 && is_space(units[i - 1])) {
    --i;
  }
  word->end = i;
  while (i > 0 && !is_space(units[i - 1])) {
    --i;
  }
  word->start = *position = i;
  return word->end > word->start;
}

}  // namespace

bool next_word(TextView text, size_t* position, Word* word) {
  return text.visit([&](const auto* units, size_t length) {
    return next_run(units, length, position, word, [](char32_t c) { return unicode::is_space(c); });
  });
}

bool previous_word(TextView text, size_t* position, Word* word) {
  return text.visit([&](const auto* units, size_t) {
    return previous_run(units, position, word, [](char32_t c) { return unicode::is_space(c); });
  });
}

bool next_ascii_word(std::span<const uint8_t> bytes, size_t* position, Word* word) {
  return next_run(bytes.data(), bytes.size(), position, word, is_ascii_space);
}

bool previous_ascii_word(std::span<const uint8_t> bytes, size_t* position, Word* word) {
  return previous_run(bytes.data(), position, word, is_ascii_space);
}

}  // namespace pyexec
