// SPDX-License-Identifier: Apache-2.0
//
// Characters by case and class, as CPython's matcher sees them: only simple case mappings count, and a set under
// IGNORECASE is asked about the lowercase of a character.
#include <algorithm>

#include "interpreter/text/unicode.h"
#include "stdlib/modules/re/program.h"

namespace pyexec::regex {

namespace {

// Lowercase letters that share their uppercase with other lowercase letters, sorted by the first.
struct OtherCases {
  char32_t letter;
  char32_t others[2];
};
constexpr OtherCases kOtherCases[] = {
    {0x69, {0x131, 0}},       {0x73, {0x17F, 0}},        {0xB5, {0x3BC, 0}},        {0x131, {0x69, 0}},
    {0x17F, {0x73, 0}},       {0x345, {0x3B9, 0x1FBE}},  {0x390, {0x1FD3, 0}},      {0x3B0, {0x1FE3, 0}},
    {0x3B2, {0x3D0, 0}},      {0x3B5, {0x3F5, 0}},       {0x3B8, {0x3D1, 0}},       {0x3B9, {0x345, 0x1FBE}},
    {0x3BA, {0x3F0, 0}},      {0x3BC, {0xB5, 0}},        {0x3C0, {0x3D6, 0}},       {0x3C1, {0x3F1, 0}},
    {0x3C2, {0x3C3, 0}},      {0x3C3, {0x3C2, 0}},       {0x3C6, {0x3D5, 0}},       {0x3D0, {0x3B2, 0}},
    {0x3D1, {0x3B8, 0}},      {0x3D5, {0x3C6, 0}},       {0x3D6, {0x3C0, 0}},       {0x3F0, {0x3BA, 0}},
    {0x3F1, {0x3C1, 0}},      {0x3F5, {0x3B5, 0}},       {0x432, {0x1C80, 0}},      {0x434, {0x1C81, 0}},
    {0x43E, {0x1C82, 0}},     {0x441, {0x1C83, 0}},      {0x442, {0x1C84, 0x1C85}}, {0x44A, {0x1C86, 0}},
    {0x463, {0x1C87, 0}},     {0x1C80, {0x432, 0}},      {0x1C81, {0x434, 0}},      {0x1C82, {0x43E, 0}},
    {0x1C83, {0x441, 0}},     {0x1C84, {0x442, 0x1C85}}, {0x1C85, {0x442, 0x1C84}}, {0x1C86, {0x44A, 0}},
    {0x1C87, {0x463, 0}},     {0x1C88, {0xA64B, 0}},     {0x1E61, {0x1E9B, 0}},     {0x1E9B, {0x1E61, 0}},
    {0x1FBE, {0x345, 0x3B9}}, {0x1FD3, {0x390, 0}},      {0x1FE3, {0x3B0, 0}},      {0xA64B, {0x1C88, 0}},
    {0xFB05, {0xFB06, 0}},    {0xFB06, {0xFB05, 0}},
};

char32_t lower_ascii(char32_t c) {
  return c >= 'A' && c <= 'Z' ? c + 32 : c;
}
char32_t upper_ascii(char32_t c) {
  return c >= 'a' && c <= 'z' ? c - 32 : c;
}

bool is_ascii_space(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}
bool is_ascii_digit(char32_t c) {
  return c >= '0' && c <= '9';
}
bool is_ascii_word(char32_t c) {
  return is_ascii_digit(c) || (c | 0x20) - 'a' < 26u || c == '_';
}

bool in_categories(uint8_t categories, bool is_unicode, char32_t c) {
  bool is_digit = is_unicode ? unicode::is_decimal(c) : is_ascii_digit(c);
  bool is_space = is_unicode ? unicode::is_space(c) : is_ascii_space(c);
  bool is_word = is_unicode ? unicode::is_alnum(c) || c == '_' : is_ascii_word(c);
  uint8_t has = static_cast<uint8_t>(1 << static_cast<int>(is_digit ? Category::kDigit : Category::kNotDigit) |
                                     1 << static_cast<int>(is_space ? Category::kSpace : Category::kNotSpace) |
                                     1 << static_cast<int>(is_word ? Category::kWord : Category::kNotWord));
  return (categories & has) != 0;
}

bool in_ranges(const CharRange* ranges, uint32_t count, char32_t c) {
  const CharRange* end = ranges + count;
  const CharRange* at =
      std::upper_bound(ranges, end, c, [](char32_t wanted, const CharRange& range) { return wanted < range.low; });
  return at != ranges && c <= at[-1].high;
}

bool contains_folded(const Program& program, const CharSet& set, char32_t c) {
  bool found = in_ranges(program.ranges + set.range_begin, set.range_count, c) ||
               (set.categories != 0 && in_categories(set.categories, set.is_unicode, c));
  if (!found && set.folded_count != 0) {
    const CharRange* ranges = program.ranges + set.folded_begin;
    found = in_ranges(ranges, set.folded_count, c) || in_ranges(ranges, set.folded_count, upper_unicode(c));
  }
  return found != set.is_negated;
}

}  // namespace

char32_t lower(char32_t c, Folding folding) {
  if (folding == Folding::kNone) {
    return c;
  }
  if (folding != Folding::kUnicode || c < 128) {
    return lower_ascii(c);
  }
  char32_t mapped[unicode::kMaxCaseExpansion];
  unicode::to_lower(c, mapped);
  return mapped[0];
}

char32_t upper_unicode(char32_t c) {
  char32_t mapped[unicode::kMaxCaseExpansion];
  unicode::to_upper(c, mapped);
  return mapped[0];
}

bool is_cased(char32_t c, Folding folding) {
  if (folding == Folding::kUnicode) {
    return lower(c, folding) != c || upper_unicode(c) != c;
  }
  return folding != Folding::kNone && (lower_ascii(c) != c || upper_ascii(c) != c);
}

size_t other_cases(char32_t lower_case, char32_t out[2]) {
  const OtherCases* end = std::end(kOtherCases);
  const OtherCases* at = std::lower_bound(std::begin(kOtherCases), end, lower_case,
                                          [](const OtherCases& row, char32_t c) { return row.letter < c; });
  if (at == end || at->letter != lower_case) {
    return 0;
  }
  out[0] = at->others[0];
  out[1] = at->others[1];
  return out[1] != 0 ? 2 : 1;
}

bool set_contains_slow(const Program& program, const CharSet& set, char32_t c) {
  if (set.folding != Folding::kLocale) {
    return contains_folded(program, set, lower(c, set.folding));
  }
  char32_t low = lower_ascii(c);
  char32_t high = upper_ascii(c);
  return contains_folded(program, set, low) || (high != low && contains_folded(program, set, high));
}

}  // namespace pyexec::regex
