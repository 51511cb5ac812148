// SPDX-License-Identifier: Apache-2.0
//
// The str methods over whole strings that rest on character properties: isX, case mappings, line ends. See unicode.h.
#include <algorithm>
#include <bit>
#include <cstring>

#include "interpreter/text/unicode.h"

namespace pyexec::unicode {

namespace {

bool ascii_units(const Latin1* units, size_t length) {
  uint64_t bits = 0;
  size_t i = 0;
  for (; i + 8 <= length; i += 8) {
    uint64_t word;
    std::memcpy(&word, units + i, 8);
    bits |= word;
  }
  for (; i < length; ++i) {
    bits |= units[i];
  }
  return (bits & 0x8080808080808080u) == 0;
}

bool ascii_units(const Ucs4* units, size_t length) {
  return std::all_of(units, units + length, [](char32_t c) { return c < 0x80; });
}

bool every(TextView text, unsigned wanted) {
  return text.visit([&](const auto* units, size_t length) {
    return std::all_of(units, units + length, [&](char32_t c) { return (flags(c) & wanted) != 0; });
  });
}

}  // namespace

bool text_is_alpha(TextView text) {
  return !text.empty() && every(text, kAlpha);
}
bool text_is_decimal(TextView text) {
  return !text.empty() && every(text, kDecimal);
}
bool text_is_digit(TextView text) {
  return !text.empty() && every(text, kDigit);
}
bool text_is_numeric(TextView text) {
  return !text.empty() && every(text, kNumeric);
}
bool text_is_alnum(TextView text) {
  return !text.empty() && every(text, kAlpha | kDecimal | kDigit | kNumeric);
}
bool text_is_space(TextView text) {
  return !text.empty() && every(text, kSpace);
}
bool text_is_printable(TextView text) {
  return every(text, kPrintable);
}

bool text_is_upper(TextView text) {
  bool cased = false;
  for (size_t i = 0; i < text.size(); ++i) {
    unsigned bits = flags(text[i]);
    if ((bits & (kLower | kTitle)) != 0) {
      return false;
    }
    cased |= (bits & kUpper) != 0;
  }
  return cased;
}

bool text_is_lower(TextView text) {
  bool cased = false;
  for (size_t i = 0; i < text.size(); ++i) {
    unsigned bits = flags(text[i]);
    if ((bits & (kUpper | kTitle)) != 0) {
      return false;
    }
    cased |= (bits & kLower) != 0;
  }
  return cased;
}

bool text_is_title(TextView text) {
  bool cased = false;
  bool previous_is_cased = false;
  for (size_t i = 0; i < text.size(); ++i) {
    unsigned bits = flags(text[i]);
    if ((bits & (kUpper | kTitle)) != 0) {
      if (previous_is_cased) {
        return false;
      }
      previous_is_cased = cased = true;
    } else if ((bits & kLower) != 0) {
      if (!previous_is_cased) {
        return false;
      }
      cased = true;
    } else {
      previous_is_cased = false;
    }
  }
  return cased;
}

bool text_is_ascii(TextView text) {
  return text.visit([](const auto* units, size_t length) { return ascii_units(units, length); });
}

bool is_ascii_only(TextView text) {
  return text_is_ascii(text);
}

bool text_is_identifier(TextView text) {
  if (text.empty() || !is_identifier_start(text[0])) {
    return false;
  }
  for (size_t i = 1; i < text.size(); ++i) {
    if (!is_identifier_continue(text[i])) {
      return false;
    }
  }
  return true;
}

// ---- case ---------------------------------------------------------------------------------------------------------

namespace {

// Whether the capital sigma at `index` ends a word: a cased letter before it and none behind, both seen past characters
// that case ignores.
template <class Unit>
bool is_final_sigma(const Unit* text, size_t length, size_t index) {
  size_t before = index;
  while (before > 0 && (flags(text[before - 1]) & kCaseIgnorable) != 0) {
    --before;
  }
  if (before == 0 || (flags(text[before - 1]) & kCased) == 0) {
    return false;
  }
  size_t after = index + 1;
  while (after < length && (flags(text[after]) & kCaseIgnorable) != 0) {
    ++after;
  }
  return after == length || (flags(text[after]) & kCased) == 0;
}

// Calls emit(code points, count) for each character in turn.
template <class Unit, class Emit>
void each_mapped(const Unit* text, size_t length, CaseMapping mapping, Emit emit) {
  char32_t out[kMaxCaseExpansion];
  auto lower = [&](size_t i) -> size_t {
    if (text[i] == 0x3A3) {
      out[0] = is_final_sigma(text, length, i) ? 0x3C2 : 0x3C3;
      return 1;
    }
    return to_lower(text[i], out);
  };
  bool previous_is_cased = false;
  for (size_t i = 0; i < length; ++i) {
    char32_t c = text[i];
    size_t count = 1;
    switch (mapping) {
      case CaseMapping::kLower:
        count = lower(i);
        break;
      case CaseMapping::kUpper:
        count = to_upper(c, out);
        break;
      case CaseMapping::kTitle:
        count = previous_is_cased ? lower(i) : to_title(c, out);
        previous_is_cased = is_cased(c);
        break;
      case CaseMapping::kCapitalize:
        count = i == 0 ? to_title(c, out) : lower(i);
        break;
      case CaseMapping::kSwap:
        if (is_upper(c)) {
          count = lower(i);
        } else if (is_lower(c)) {
          count = to_upper(c, out);
        } else {
          out[0] = c;
        }
        break;
      case CaseMapping::kFold:
        count = case_fold(c, out);
        break;
    }
    emit(out, count);
  }
}

inline Latin1 ascii_lower(Latin1 c) {
  return c >= 'A' && c <= 'Z' ? static_cast<Latin1>(c + 32) : c;
}
inline Latin1 ascii_upper(Latin1 c) {
  return c >= 'a' && c <= 'z' ? static_cast<Latin1>(c - 32) : c;
}

void map_ascii(const Latin1* text, size_t length, CaseMapping mapping, Latin1* out) {
  switch (mapping) {
    case CaseMapping::kLower:
    case CaseMapping::kFold:
      std::transform(text, text + length, out, ascii_lower);
      break;
    case CaseMapping::kUpper:
      std::transform(text, text + length, out, ascii_upper);
      break;
    case CaseMapping::kCapitalize:
      std::transform(text, text + length, out, ascii_lower);
      out[0] = ascii_upper(text[0]);
      break;
    case CaseMapping::kSwap:
      std::transform(text, text + length, out, [](Latin1 c) {
        Latin1 letter = c | 0x20;
        return letter >= 'a' && letter <= 'z' ? static_cast<Latin1>(c ^ 0x20) : c;
      });
      break;
    case CaseMapping::kTitle: {
      bool inside = false;
      for (size_t i = 0; i < length; ++i) {
        out[i] = inside ? ascii_lower(text[i]) : ascii_upper(text[i]);
        Latin1 letter = text[i] | 0x20;
        inside = letter >= 'a' && letter <= 'z';
      }
      break;
    }
  }
}

template <class Out>
void map_units(TextView text, CaseMapping mapping, Out* out) {
  text.visit([&](const auto* units, size_t length) {
    each_mapped(units, length, mapping, [&](const char32_t* mapped, size_t count) {
      for (size_t i = 0; i < count; ++i) {
        *out++ = static_cast<Out>(mapped[i]);
      }
    });
  });
}

}  // namespace

TextSize measure_case(TextView text, CaseMapping mapping) {
  if (!text.is_wide() && ascii_units(text.latin1(), text.size())) {
    return {text.size(), false};
  }
  TextSize size;
  text.visit([&](const auto* units, size_t length) {
    each_mapped(units, length, mapping, [&](const char32_t* mapped, size_t count) {
      size.length += count;
      for (size_t i = 0; i < count; ++i) {
        size.is_wide |= mapped[i] > 0xFF;
      }
    });
  });
  return size;
}

void map_case(TextView text, CaseMapping mapping, Latin1* out) {
  if (text.empty()) {
    return;
  }
  if (!text.is_wide() && ascii_units(text.latin1(), text.size())) {
    map_ascii(text.latin1(), text.size(), mapping, out);
    return;
  }
  map_units(text, mapping, out);
}

void map_case(TextView text, CaseMapping mapping, Ucs4* out) {
  map_units(text, mapping, out);
}

// ---- lines --------------------------------------------------------------------------------------------------------

size_t line_end(TextView text, size_t start, size_t* next) {
  return text.visit([&](const auto* units, size_t length) {
    size_t end = start;
    while (end < length && !is_line_break(units[end])) {
      ++end;
    }
    *next = end;
    if (end < length) {
      *next = end + (units[end] == '\r' && end + 1 < length && units[end + 1] == '\n' ? 2 : 1);
    }
    return end;
  });
}

}  // namespace pyexec::unicode
