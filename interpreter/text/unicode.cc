// SPDX-License-Identifier: Apache-2.0
//
// Character properties and mappings from the generated tables. See unicode.h.
#include "interpreter/text/unicode.h"

#include <algorithm>
#include <iterator>

namespace pyexec::unicode {

namespace {

struct Record {
  uint16_t flags;
  int32_t upper;  // differences to the character itself
  int32_t lower;
  int32_t title;
  int32_t fold;
  int8_t decimal;
  int8_t digit;
};

struct SpecialCase {
  char32_t code;
  char32_t mapped[4][kMaxCaseExpansion];  // upper, lower, title, folded
};

struct NumericRun {
  char32_t start;
  uint16_t count;
  uint16_t step;
  double value;
};

#include "interpreter/text/tables/unicode_tables.inc"

const Record& record(char32_t c) {
  if (c > kMaxCodePoint) {
    c = kMaxCodePoint;  // a noncharacter: no property, no mapping
  }
  return kRecords[kSecond[(size_t{kFirst[c >> kBlockShift]} << kBlockShift) + (c & ((1u << kBlockShift) - 1))]];
}

enum { kUpperColumn, kLowerColumn, kTitleColumn, kFoldColumn };

size_t special(char32_t c, int column, char32_t* out) {
  const SpecialCase* entry =
      std::lower_bound(std::begin(kSpecialCases), std::end(kSpecialCases), c,
                       [](const SpecialCase& special_case, char32_t code) { return special_case.code < code; });
  size_t count = 0;
  while (count < kMaxCaseExpansion && entry->mapped[column][count] != 0) {
    out[count] = entry->mapped[column][count];
    ++count;
  }
  return count;
}

size_t map(char32_t c, int column, int32_t Record::* delta, char32_t* out) {
  const Record& r = record(c);
  if ((r.flags & kSpecialCase) != 0) {
    return special(c, column, out);
  }
  out[0] = static_cast<char32_t>(static_cast<int32_t>(c) + r.*delta);
  return 1;
}

}  // namespace

const uint16_t kLatin1Flags[256] = {PYEXEC_LATIN1_FLAGS};

uint16_t wide_flags(char32_t c) {
  return record(c).flags;
}

int decimal_value(char32_t c) {
  if (c < 0x80) {
    return c >= U'0' && c <= U'9' ? static_cast<int>(c - U'0') : -1;
  }
  return record(c).decimal;
}

int digit_value(char32_t c) {
  return record(c).digit;
}

bool numeric_value(char32_t c, double* value) {
  const Record& r = record(c);
  if ((r.flags & kNumeric) == 0) {
    return false;
  }
  if (r.decimal >= 0) {
    *value = r.decimal;
    return true;
  }
  const NumericRun* run = std::upper_bound(std::begin(kNumericRuns), std::end(kNumericRuns), c,
                                           [](char32_t code, const NumericRun& entry) { return code < entry.start; }) -
                          1;
  *value = run->value + static_cast<double>(run->step) * static_cast<double>(c - run->start);
  return true;
}

size_t to_upper(char32_t c, char32_t out[kMaxCaseExpansion]) {
  return map(c, kUpperColumn, &Record::upper, out);
}
size_t to_lower(char32_t c, char32_t out[kMaxCaseExpansion]) {
  return map(c, kLowerColumn, &Record::lower, out);
}
size_t to_title(char32_t c, char32_t out[kMaxCaseExpansion]) {
  return map(c, kTitleColumn, &Record::title, out);
}
size_t case_fold(char32_t c, char32_t out[kMaxCaseExpansion]) {
  return map(c, kFoldColumn, &Record::fold, out);
}

}  // namespace pyexec::unicode
