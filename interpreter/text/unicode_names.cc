// SPDX-License-Identifier: Apache-2.0
//
// Character names: word lists and token streams from tables/generate_names.py, and the names that follow a rule (Hangul
// syllables, ideographs). See unicode.h.
#include <algorithm>
#include <cstring>
#include <iterator>
#include <string_view>

#include "interpreter/text/unicode.h"

namespace pyexec::unicode {

namespace {

struct NameRun {  // consecutive characters with consecutive names
  uint32_t start;
  uint16_t first_name;
};

struct NumberedRange {  // names that end in the code itself
  uint32_t start;
  uint32_t end;
  const char* prefix;
};

#include "interpreter/text/tables/unicode_names.inc"

constexpr uint16_t kLastToken = 0x8000;
constexpr uint32_t kHangulStart = 0xAC00;
constexpr uint32_t kHangulCount = 11172;
constexpr std::string_view kHangulPrefix = "HANGUL SYLLABLE ";
constexpr std::string_view kUnifiedPrefix = "CJK UNIFIED IDEOGRAPH-";
constexpr std::string_view kLead[] = {"G",  "GG", "N", "D",  "DD", "R", "M", "B", "BB", "S",
                                      "SS", "",   "J", "JJ", "C",  "K", "T", "P", "H"};
constexpr std::string_view kVowel[] = {"A",  "AE", "YA", "YAE", "EO", "E",  "YEO", "YE", "O",  "WA", "WAE",
                                       "OE", "YO", "U",  "WEO", "WE", "WI", "YU",  "EU", "YI", "I"};
constexpr std::string_view kTail[] = {"",   "G",  "GG", "GS", "N",  "NJ", "NH", "D",  "L", "LG", "LM", "LB", "LS", "LT",
                                      "LP", "LH", "M",  "B",  "BS", "S",  "SS", "NG", "J", "C",  "K",  "T",  "P",  "H"};

// A buffer that a name is put together in.
struct NameBuffer {
  char text[kMaxNameLength];
  size_t length = 0;
  void add(std::string_view part) {
    std::memcpy(text + length, part.data(), part.size());
    length += part.size();
  }
  std::string_view view() const { return {text, length}; }
};
static_assert(kLongestName < kMaxNameLength);

std::string_view word(uint16_t number) {
  const uint16_t* next = std::upper_bound(std::begin(kFirstWordOfLength), std::end(kFirstWordOfLength), number);
  size_t length = static_cast<size_t>(next - kFirstWordOfLength) - 1;
  return {kWordText[length] + static_cast<size_t>(number - kFirstWordOfLength[length]) * length, length};
}

void decode_name(size_t name, NameBuffer* out) {
  const uint16_t* token = kTokens + kBlocks[name / kNamesPerBlock];
  for (size_t skip = name % kNamesPerBlock; skip > 0; ++token) {
    skip -= (*token & kLastToken) != 0 ? 1 : 0;
  }
  out->length = 0;
  for (;; ++token) {
    out->add(word(*token & ~kLastToken));
    if ((*token & kLastToken) != 0) {
      return;
    }
    out->add(" ");
  }
}

char32_t code_of(size_t name) {
  if (name >= kNamedCount) {
    return kAliasCodes[name - kNamedCount];
  }
  const NameRun* run = std::upper_bound(std::begin(kRuns), std::end(kRuns), name,
                                        [](size_t index, const NameRun& entry) { return index < entry.first_name; }) -
                       1;
  return run->start + static_cast<uint32_t>(name - run->first_name);
}

void add_code(char32_t c, NameBuffer* out) {
  char digits[8];
  size_t count = 0;
  for (; c != 0 || count < 4; c >>= 4) {
    digits[count++] = "0123456789ABCDEF"[c & 15];
  }
  std::reverse(digits, digits + count);
  out->add({digits, count});
}

// The longest entry of a jamo table that the text starts with; CPython tries in table order and keeps the longest.
template <size_t n>
size_t take_jamo(const std::string_view (&table)[n], std::string_view* text) {
  size_t best = n;
  for (size_t i = 0; i < n; ++i) {
    if (text->starts_with(table[i]) && (best == n || table[i].size() > table[best].size())) {
      best = i;
    }
  }
  if (best < n) {
    text->remove_prefix(table[best].size());
  }
  return best;
}

char32_t find_hangul(std::string_view syllable) {
  size_t lead = take_jamo(kLead, &syllable);
  size_t vowel = take_jamo(kVowel, &syllable);
  size_t tail = vowel < std::size(kVowel) ? take_jamo(kTail, &syllable) : 0;
  if (lead == std::size(kLead) || vowel == std::size(kVowel) || !syllable.empty()) {
    return kNoCharacter;
  }
  return static_cast<char32_t>(kHangulStart + (lead * std::size(kVowel) + vowel) * std::size(kTail) + tail);
}

const NumberedRange* numbered_range(char32_t c) {
  for (const NumberedRange& range : kNumberedRanges) {
    if (c >= range.start && c <= range.end) {
      return &range;
    }
  }
  return nullptr;
}

// Upper-case hexadecimal only; kNoCharacter otherwise.
char32_t read_code(std::string_view digits) {
  char32_t code = 0;
  for (char c : digits) {
    if (c >= '0' && c <= '9') {
      code = code << 4 | static_cast<char32_t>(c - '0');
    } else if (c >= 'A' && c <= 'F') {
      code = code << 4 | static_cast<char32_t>(c - 'A' + 10);
    } else {
      return kNoCharacter;
    }
  }
  return code;
}

}  // namespace

size_t character_name(char32_t c, char* out, size_t capacity) {
  NameBuffer buffer;
  if (c >= kHangulStart && c < kHangulStart + kHangulCount) {
    uint32_t index = c - kHangulStart;
    buffer.add(kHangulPrefix);
    buffer.add(kLead[index / std::size(kTail) / std::size(kVowel)]);
    buffer.add(kVowel[index / std::size(kTail) % std::size(kVowel)]);
    buffer.add(kTail[index % std::size(kTail)]);
  } else if (const NumberedRange* range = numbered_range(c)) {
    buffer.add(range->prefix);
    add_code(c, &buffer);
  } else {
    const NameRun* run = std::upper_bound(std::begin(kRuns), std::end(kRuns), c,
                                          [](char32_t code, const NameRun& entry) { return code < entry.start; });
    if (run == std::begin(kRuns)) {
      return 0;
    }
    size_t end = run == std::end(kRuns) ? kNamedCount : run->first_name;
    --run;
    size_t name = run->first_name + size_t{c - run->start};
    if (name >= end) {
      return 0;
    }
    decode_name(name, &buffer);
  }
  if (buffer.length > capacity) {
    return 0;
  }
  std::memcpy(out, buffer.text, buffer.length);
  return buffer.length;
}

char32_t find_character(std::string_view name) {
  if (name.size() > kMaxNameLength || name.empty()) {
    return kNoCharacter;
  }
  if (name.starts_with(kHangulPrefix)) {  // exact case, as in CPython
    return find_hangul(name.substr(kHangulPrefix.size()));
  }
  if (name.starts_with(kUnifiedPrefix)) {
    std::string_view digits = name.substr(kUnifiedPrefix.size());
    char32_t code = digits.size() == 4 || digits.size() == 5 ? read_code(digits) : kNoCharacter;
    const NumberedRange* range = code != kNoCharacter ? numbered_range(code) : nullptr;
    return range != nullptr && range->prefix == kUnifiedPrefix ? code : kNoCharacter;
  }
  char upper[kMaxNameLength];
  std::transform(name.begin(), name.end(), upper,
                 [](char c) { return static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c); });
  std::string_view wanted(upper, name.size());
  for (const NumberedRange& range : kNumberedRanges) {
    std::string_view prefix = range.prefix;
    if (prefix != kUnifiedPrefix && wanted.starts_with(prefix)) {
      NameBuffer canonical;  // leading zeros are not accepted here
      char32_t code = read_code(wanted.substr(prefix.size()));
      if (code >= range.start && code <= range.end) {
        canonical.add(prefix);
        add_code(code, &canonical);
        return canonical.view() == wanted ? code : kNoCharacter;
      }
    }
  }
  NameBuffer buffer;
  const uint16_t* found = std::lower_bound(std::begin(kSortedNames), std::end(kSortedNames), wanted,
                                           [&](uint16_t entry, std::string_view text) {
                                             decode_name(entry, &buffer);
                                             return buffer.view() < text;
                                           });
  if (found == std::end(kSortedNames)) {
    return kNoCharacter;
  }
  decode_name(*found, &buffer);
  return buffer.view() == wanted ? code_of(*found) : kNoCharacter;
}

}  // namespace pyexec::unicode
