// SPDX-License-Identifier: Apache-2.0
#include "stdlib/modules/date_text.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

#include "interpreter/objects/str_text.h"
#include "interpreter/run/run.h"
#include "interpreter/text/unicode.h"

namespace pyexec {

const char* const kMonthNames[12] = {"January", "February", "March",     "April",   "May",      "June",
                                     "July",    "August",   "September", "October", "November", "December"};
const char* const kDayNames[7] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

// ---- the calendar -------------------------------------------------------------------------------------------------

int days_in_month(int64_t year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap_year(year) ? 29 : kDays[month - 1];
}

static int64_t floor_div(int64_t a, int64_t b) {
  int64_t q = a / b;
  return q * b != a && (a < 0) != (b < 0) ? q - 1 : q;
}

int64_t days_before_year(int64_t year) {
  int64_t y = year - 1;
  return y * 365 + floor_div(y, 4) - floor_div(y, 100) + floor_div(y, 400);
}

int days_before_month(int64_t year, int month) {
  constexpr int kBefore[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
  return kBefore[month - 1] + (month > 2 && is_leap_year(year) ? 1 : 0);
}

int64_t ordinal_of(int64_t year, int month, int day) {
  return days_before_year(year) + days_before_month(year, month) + day;
}

CivilDate date_of_ordinal(int64_t ordinal) {
  // Years that begin in March make the leap day the last one.
  int64_t z = ordinal + 305;
  int64_t era = floor_div(z, 146097);
  int64_t day_of_era = z - era * 146097;
  int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  int64_t shifted = (5 * day_of_year + 2) / 153;
  int day = static_cast<int>(day_of_year - (153 * shifted + 2) / 5 + 1);
  int month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

int64_t iso_week1_monday(int64_t year) {
  int64_t first = ordinal_of(year, 1, 1);
  int64_t weekday = (first + 6) % 7;
  return first - weekday + (weekday > 3 ? 7 : 0);
}

IsoDate iso_date_of(int64_t year, int month, int day) {
  int64_t today = ordinal_of(year, month, day);
  int64_t monday = iso_week1_monday(year);
  int64_t week = floor_div(today - monday, 7);
  if (week < 0) {
    --year;
    week = floor_div(today - iso_week1_monday(year), 7);
  } else if (week >= 52 && today >= iso_week1_monday(year + 1)) {
    ++year;
    week = 0;
  }
  return {year, static_cast<int>(week) + 1, static_cast<int>((today + 6) % 7) + 1};
}

int64_t BrokenTime::seconds_since_epoch() const {
  return (ordinal_of(year, month, day) - kUnixEpochOrdinal) * 86400 + hour * 3600 + minute * 60 + second;
}

// ---- strftime -----------------------------------------------------------------------------------------------------

namespace {

// How a code's field is laid out: glibc's flags _ - 0 ^ # and a width.
struct FieldStyle {
  char pad = 0;  // 0: the code's own
  bool upper = false;
  bool swap = false;
  int width = 0;
};

bool append_field(StrBuilder& out, std::string text, const FieldStyle& style, char own_pad) {
  if (style.upper) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
  }
  char pad = style.pad != 0 ? style.pad : own_pad;
  auto width = static_cast<size_t>(style.width);
  if (width > text.size() && pad != '-') {
    text.insert(0, width - text.size(), pad);
  }
  return out.append_utf8(text);
}

bool append_number(StrBuilder& out, int64_t value, int digits, char own_pad, const FieldStyle& style) {
  char pad = style.pad != 0 ? style.pad : own_pad;
  uint64_t magnitude = value < 0 ? uint64_t{0} - static_cast<uint64_t>(value) : static_cast<uint64_t>(value);
  std::string text = std::to_string(magnitude);
  size_t width = static_cast<size_t>(std::max(digits, style.width));
  size_t room = width - std::min(width, static_cast<size_t>(value < 0 ? 1 : 0));
  if (pad != '-' && text.size() < room) {
    if (pad == '_' || pad == ' ') {
      if (value < 0) {
        text.insert(0, 1, '-');
      }
      text.insert(0, width - std::min(width, text.size()), ' ');
      return out.append_ascii(text);
    }
    text.insert(0, room - text.size(), '0');
  }
  if (value < 0) {
    text.insert(0, 1, '-');
  }
  return out.append_ascii(text);
}

class Formatter {
 public:
  Formatter(Run& run, StrBuilder& out, const BrokenTime& time, int (*replace)(Run&, StrBuilder&, char32_t, void*),
            void* context)
      : run_(run), out_(out), time_(time), replace_(replace), context_(context) {}

  template <class Text>
  bool format(const Text& text, size_t length) {
    for (size_t i = 0; i < length; ++i) {
      char32_t c = text[i];
      if (c != U'%' || i + 1 >= length) {
        TRY(out_.append(c));
        continue;
      }
      size_t at = i + 1;
      if (replace_ != nullptr) {
        int done = replace_(run_, out_, text[at], context_);
        if (done < 0) {
          return kRaised;
        }
        if (done > 0) {
          i = at;
          continue;
        }
      }
      FieldStyle style;
      for (bool more = true; more && at < length; at += more ? 1 : 0) {
        switch (static_cast<char32_t>(text[at])) {
          case U'_':
          case U'-':
          case U'0':
          case U'+':
            style.pad = static_cast<char>(text[at] == U'_' ? ' ' : text[at] == U'+' ? '0' : text[at]);
            break;
          case U'^':
            style.upper = true;
            break;
          case U'#':
            style.swap = true;
            break;
          default:
            more = false;
        }
      }
      while (at < length && text[at] >= '0' && text[at] <= '9') {
        style.width = std::min(style.width * 10 + static_cast<int>(text[at] - '0'), 100'000);
        ++at;
      }
      TRY(run_.charge(static_cast<uint64_t>(style.width) / 8 + 1));
      if (at < length && (text[at] == U'E' || text[at] == U'O')) {
        ++at;
      }
      bool known = false;
      if (at < length) {
        TRY(code(text[at], style, &known));
      }
      if (!known) {  // as it stands
        for (size_t k = i; k <= std::min(at, length - 1); ++k) {
          TRY(out_.append(text[k]));
        }
      }
      i = std::min(at, length - 1);
    }
    return true;
  }

 private:
  bool name(std::string text, const FieldStyle& style) {
    FieldStyle upper = style;
    upper.upper = style.upper || style.swap;
    return append_field(out_, std::move(text), upper, ' ');
  }
  bool parts(std::string_view format_text, const FieldStyle& style) {
    StrBuilder inner(run_);
    TRY(Formatter(run_, inner, time_, nullptr, nullptr).format(format_text, format_text.size()));
    TRY(Str * text, inner.finish());
    return append_field(out_, str_to_utf8(text), style, ' ');
  }

  bool code(char32_t c, const FieldStyle& style, bool* known) {
    *known = true;
    int hour12 = time_.hour % 12 == 0 ? 12 : time_.hour % 12;
    int sunday = (time_.weekday + 1) % 7;
    switch (c) {
      case U'%':
        return append_field(out_, "%", style, ' ');
      case U'n':
        return append_field(out_, "\n", style, ' ');
      case U't':
        return append_field(out_, "\t", style, ' ');
      case U'a':
        return name(std::string(kDayNames[time_.weekday], 3), style);
      case U'A':
        return name(kDayNames[time_.weekday], style);
      case U'b':
      case U'h':
        return name(std::string(kMonthNames[time_.month - 1], 3), style);
      case U'B':
        return name(kMonthNames[time_.month - 1], style);
      case U'c':
        return parts("%a %b %e %H:%M:%S %Y", style);
      case U'C':
        return append_number(out_, floor_div(time_.year, 100), 0, '0', style);
      case U'd':
        return append_number(out_, time_.day, 2, '0', style);
      case U'D':
      case U'x':
        return parts("%m/%d/%y", style);
      case U'e':
        return append_number(out_, time_.day, 2, ' ', style);
      case U'F':
        return parts("%Y-%m-%d", style);
      case U'G':
        return append_number(out_, iso_date_of(time_.year, time_.month, time_.day).year, 0, '0', style);
      case U'g': {
        int64_t year = iso_date_of(time_.year, time_.month, time_.day).year % 100;
        return append_number(out_, year < 0 ? year + 100 : year, 2, '0', style);
      }
      case U'H':
        return append_number(out_, time_.hour, 2, '0', style);
      case U'I':
        return append_number(out_, hour12, 2, '0', style);
      case U'j':
        return append_number(out_, time_.year_day, 3, '0', style);
      case U'k':
        return append_number(out_, time_.hour, 2, ' ', style);
      case U'l':
        return append_number(out_, hour12, 2, ' ', style);
      case U'm':
        return append_number(out_, time_.month, 2, '0', style);
      case U'M':
        return append_number(out_, time_.minute, 2, '0', style);
      case U'p':
      case U'P': {
        std::string text = time_.hour < 12 ? "AM" : "PM";
        if (c == U'P' || style.swap) {
          text = time_.hour < 12 ? "am" : "pm";
        }
        FieldStyle plain = style;
        plain.upper = style.upper && c != U'P';
        return append_field(out_, text, plain, ' ');
      }
      case U'r':
        return parts("%I:%M:%S %p", style);
      case U'R':
        return parts("%H:%M", style);
      case U's':
        return append_number(out_, time_.seconds_since_epoch(), 1, '0', style);
      case U'S':
        return append_number(out_, time_.second, 2, '0', style);
      case U'T':
      case U'X':
        return parts("%H:%M:%S", style);
      case U'u':
        return append_number(out_, time_.weekday + 1, 1, '0', style);
      case U'w':
        return append_number(out_, sunday, 1, '0', style);
      case U'U':
        return append_number(out_, (time_.year_day - 1 - sunday + 7) / 7, 2, '0', style);
      case U'W':
        return append_number(out_, (time_.year_day - 1 - time_.weekday + 7) / 7, 2, '0', style);
      case U'V':
        return append_number(out_, iso_date_of(time_.year, time_.month, time_.day).week, 2, '0', style);
      case U'y': {
        int64_t year = time_.year % 100;
        return append_number(out_, year < 0 ? (time_.year < 0 ? -year : year + 100) : year, 2, '0', style);
      }
      case U'Y':
        return append_number(out_, time_.year, 0, '0', style);
      case U'z': {
        if (!time_.has_offset) {
          return true;
        }
        int64_t offset = time_.utc_offset < 0 ? -time_.utc_offset : time_.utc_offset;
        char text[16];
        std::snprintf(text, sizeof text, "%c%02d%02d", time_.utc_offset < 0 ? '-' : '+',
                      static_cast<int>(offset / 3600), static_cast<int>(offset / 60 % 60));
        return append_field(out_, text, style, '0');
      }
      case U'Z': {
        std::string text = time_.zone;
        if (style.swap) {
          std::transform(text.begin(), text.end(), text.begin(),
                         [](char d) { return d >= 'A' && d <= 'Z' ? char(d + 32) : d; });
        }
        return append_field(out_, text, style, ' ');
      }
      default:
        *known = false;
        return true;
    }
  }

  Run& run_;
  StrBuilder& out_;
  const BrokenTime& time_;
  int (*replace_)(Run&, StrBuilder&, char32_t, void*);
  void* context_;
};

}  // namespace

bool append_strftime(Run& run, StrBuilder& out, const Str* format, const BrokenTime& time,
                     int (*replace)(Run& run, StrBuilder& out, char32_t code, void* context), void* context) {
  TRY(run.charge(format->length / 4 + 4));
  return Formatter(run, out, time, replace, context).format(text_of(format), format->length);
}

// ---- strptime -----------------------------------------------------------------------------------------------------

namespace {

// What a format is made of: directives, characters as they stand, and runs of white space.
struct Item {
  char32_t code;  // of a directive; 0: a character; 1: white space
  char32_t character;
};

struct Captures {
  size_t begin[128];
  size_t end[128];  // 0-length and begin == SIZE_MAX: not there
};

char32_t lower(char32_t c) {
  if (c < 128) {
    return c >= U'A' && c <= U'Z' ? c + 32 : c;
  }
  char32_t mapped[unicode::kMaxCaseExpansion];
  return unicode::to_lower(c, mapped) == 1 ? mapped[0] : c;
}

bool is_space(char32_t c) {
  return unicode::is_space(c);
}

int digit_value(char32_t c) {
  if (c >= U'0' && c <= U'9') {
    return static_cast<int>(c - U'0');
  }
  return c < 128 ? -1 : unicode::decimal_value(c);
}

class Matcher {
 public:
  Matcher(Run& run, TextView text, const Item* items, size_t count)
      : run_(run), text_(text), items_(items), count_(count) {
    std::fill(std::begin(captures_.begin), std::end(captures_.begin), SIZE_MAX);
  }
  // 1: matched from the start (perhaps not to the end), 0: not, -1: raised.
  int match(size_t item, size_t at) {
    if (item == count_) {
      end_ = at;
      return 1;
    }
    if (!run_.charge(1) || run_.native_stack_is_low()) {
      if (!run_.is_ending()) {
        run_.raise_recursion("");
      }
      return -1;
    }
    const Item& what = items_[item];
    if (what.code == 0) {
      return at < text_.size() && lower(text_[at]) == lower(what.character) ? match(item + 1, at + 1) : 0;
    }
    if (what.code == 1) {  // \s+
      size_t end = at;
      while (end < text_.size() && is_space(text_[end])) {
        ++end;
      }
      for (; end > at; --end) {
        int result = match(item + 1, end);
        if (result != 0) {
          return result;
        }
      }
      return 0;
    }
    // Lengths in the order in which the directive's alternatives try them.
    size_t lengths[16];
    size_t count = candidates(what.code, at, lengths);
    for (size_t i = 0; i < count; ++i) {
      captures_.begin[what.code] = at;
      captures_.end[what.code] = at + lengths[i];
      int result = match(item + 1, at + lengths[i]);
      if (result != 0) {
        return result;
      }
    }
    captures_.begin[what.code] = SIZE_MAX;
    return 0;
  }
  size_t end() const { return end_; }
  const Captures& captures() const { return captures_; }

 private:
  int digit(size_t at) const { return at < text_.size() ? digit_value(text_[at]) : -1; }
  bool ascii_between(size_t at, char32_t low, char32_t high) const {
    return at < text_.size() && text_[at] >= low && text_[at] <= high;
  }
  bool ascii_is(size_t at, char32_t c) const { return at < text_.size() && text_[at] == c; }

  bool word_at(size_t at, const char* word, size_t length) const {
    if (text_.size() - at < length) {
      return false;
    }
    for (size_t i = 0; i < length; ++i) {
      if (lower(text_[at + i]) != lower(static_cast<unsigned char>(word[i]))) {
        return false;
      }
    }
    return true;
  }

  size_t names(size_t at, const char* const* table, size_t table_size, size_t cut, size_t* out) const {
    // The longest first.
    size_t count = 0;
    for (size_t i = 0; i < table_size; ++i) {
      size_t length = cut != 0 ? cut : std::strlen(table[i]);
      if (word_at(at, table[i], length)) {
        out[count++] = length;
      }
    }
    std::sort(out, out + count, std::greater<>());
    return count;
  }

  // \d{1,most}, greedy
  size_t digits(size_t at, size_t most, size_t least, size_t* out, bool ascii) const {
    size_t length = 0;
    while (length < most && (ascii ? ascii_between(at + length, U'0', U'9') : digit(at + length) >= 0)) {
      ++length;
    }
    size_t count = 0;
    for (; length >= least && length > 0; --length) {
      out[count++] = length;
    }
    return count;
  }

  // One or two digits up to `most`, as the regular expressions of _strptime spell them: a tens digit at its limit
  // allows [0-x], those below any digit, then 0d, then a single digit.
  size_t small_number(size_t at, int least, int most, size_t* out) const {
    size_t count = 0;
    int tens = most / 10, units = most % 10;
    char32_t top = U'0' + static_cast<char32_t>(tens);
    bool two = false;
    if (ascii_is(at, top) && ascii_between(at + 1, U'0', U'0' + static_cast<char32_t>(units))) {
      two = true;
    } else if (tens > 1 && ascii_between(at, U'1', top - 1) && digit(at + 1) >= 0) {
      two = true;
    } else if (tens > 1 && least == 0 && ascii_is(at, U'0') && digit(at + 1) >= 0) {
      two = true;
    } else if (ascii_is(at, U'0') && (least == 0 ? digit(at + 1) >= 0 : ascii_between(at + 1, U'1', U'9'))) {
      two = true;
    }
    if (two) {
      out[count++] = 2;
    }
    if (least == 0 ? digit(at) >= 0 : ascii_between(at, U'1', U'9')) {
      out[count++] = 1;
    }
    return count;
  }

  size_t day_of_year(size_t at, size_t* out) const {
    size_t count = 0;
    auto d = [&](size_t i) { return digit(at + i) >= 0; };
    bool three = (ascii_is(at, U'3') && ascii_is(at + 1, U'6') && ascii_between(at + 2, U'0', U'6')) ||
                 (ascii_is(at, U'3') && ascii_between(at + 1, U'0', U'5') && d(2)) ||
                 (ascii_between(at, U'1', U'2') && d(1) && d(2)) ||
                 (ascii_is(at, U'0') && ascii_between(at + 1, U'1', U'9') && d(2)) ||
                 (ascii_is(at, U'0') && ascii_is(at + 1, U'0') && ascii_between(at + 2, U'1', U'9'));
    if (three) {
      out[count++] = 3;
    }
    if ((ascii_between(at, U'1', U'9') && d(1)) || (ascii_is(at, U'0') && ascii_between(at + 1, U'1', U'9'))) {
      out[count++] = 2;
    }
    if (ascii_between(at, U'1', U'9')) {
      out[count++] = 1;
    }
    return count;
  }

  // [+-]\d\d:?[0-5]\d(:?[0-5]\d(\.\d{1,6})?)?|(?-i:Z)
  size_t offset(size_t at, size_t* out) const {
    if (ascii_is(at, U'Z')) {
      out[0] = 1;
      return 1;
    }
    size_t i = at;
    if (!ascii_is(i, U'+') && !ascii_is(i, U'-')) {
      return 0;
    }
    ++i;
    if (digit(i) < 0 || digit(i + 1) < 0) {
      return 0;
    }
    i += 2;
    i += ascii_is(i, U':') ? 1 : 0;
    if (!ascii_between(i, U'0', U'5') || digit(i + 1) < 0) {
      return 0;
    }
    i += 2;
    size_t count = 0;
    size_t minutes_end = i;
    size_t s = i + (ascii_is(i, U':') ? 1 : 0);
    if (ascii_between(s, U'0', U'5') && digit(s + 1) >= 0) {
      s += 2;
      if (ascii_is(s, U'.')) {
        size_t fraction = 0;
        while (fraction < 6 && digit(s + 1 + fraction) >= 0) {
          ++fraction;
        }
        for (; fraction > 0; --fraction) {
          out[count++] = s + 1 + fraction - at;
        }
      }
      out[count++] = s - at;
    }
    out[count++] = minutes_end - at;
    return count;
  }

  size_t candidates(char32_t code, size_t at, size_t* out) const {
    switch (code) {
      case U'd': {
        size_t count = small_number(at, 1, 31, out);
        if (count == 0 && ascii_is(at, U' ') && ascii_between(at + 1, U'1', U'9')) {
          out[count++] = 2;
        }
        return count;
      }
      case U'f':
        return digits(at, 6, 1, out, true);
      case U'H':
        return small_number(at, 0, 23, out);
      case U'I':
        return small_number(at, 1, 12, out);
      case U'G':
        return digits(at, 4, 4, out, false);
      case U'j':
        return day_of_year(at, out);
      case U'm':
        return small_number(at, 1, 12, out);
      case U'M':
        return small_number(at, 0, 59, out);
      case U'S':
        return small_number(at, 0, 61, out);
      case U'U':
      case U'W':
        return small_number(at, 0, 53, out);
      case U'V': {
        size_t count = small_number(at, 1, 53, out);
        if (count == 0 && digit(at) == 0) {
          out[count++] = 1;  // \d
        } else if (count == 1 && out[0] == 2 && digit(at) >= 0) {
          out[count++] = 1;
        }
        return count;
      }
      case U'w':
        if (ascii_between(at, U'0', U'6')) {
          out[0] = 1;
          return 1;
        }
        return 0;
      case U'u':
        if (ascii_between(at, U'1', U'7')) {
          out[0] = 1;
          return 1;
        }
        return 0;
      case U'y':
        return digits(at, 2, 2, out, false);
      case U'Y':
        return digits(at, 4, 4, out, false);
      case U'z':
        return offset(at, out);
      case U'A':
        return names(at, kDayNames, 7, 0, out);
      case U'a':
        return names(at, kDayNames, 7, 3, out);
      case U'B':
        return names(at, kMonthNames, 12, 0, out);
      case U'b':
        return names(at, kMonthNames, 12, 3, out);
      case U'p': {
        constexpr const char* kHalves[] = {"am", "pm"};
        return names(at, kHalves, 2, 0, out);
      }
      case U'Z': {
        constexpr const char* kZones[] = {"utc", "gmt"};
        return names(at, kZones, 2, 0, out);
      }
      default:
        return 0;
    }
  }

  Run& run_;
  TextView text_;
  const Item* items_;
  size_t count_;
  size_t end_ = 0;
  Captures captures_;
};

constexpr std::string_view kDirectives = "dfHIGjmMSUwuVyYzABabpZW%";

// Expands %c, %x and %X; null: raised.
Item* compile_format(Run& run, Str* format, size_t* count) {
  size_t room = format->length * 8 + 1;  // %c becomes 13 items of two characters
  TRY(run.charge(format->length + 1));
  TRY(Buffer * buffer, run.allocate_buffer(room * sizeof(Item)));
  auto* items = reinterpret_cast<Item*>(buffer->bytes());
  size_t used = 0;
  bool seen[128] = {};
  TextView text = text_of(format);
  auto add_space = [&] {
    if (used == 0 || items[used - 1].code != 1) {
      items[used++] = {1, 0};
    }
  };
  for (size_t i = 0; i < text.size(); ++i) {
    char32_t c = text[i];
    if (is_space(c)) {
      add_space();
      continue;
    }
    if (c != U'%') {
      items[used++] = {0, c};
      continue;
    }
    if (i + 1 >= text.size()) {
      TRY(Str * quoted, to_str(run, Value::object(format)));
      return run.raise(types::value_error_, "stray % in format '{}'", {quoted});
    }
    c = text[++i];
    std::string_view expansion;
    char one[1] = {static_cast<char>(c)};
    if (c == U'c') {
      expansion = "a b d H:M:S Y";
    } else if (c == U'x') {
      expansion = "m/d/y";
    } else if (c == U'X') {
      expansion = "H:M:S";
    } else if (c < 128 && kDirectives.find(static_cast<char>(c)) != std::string_view::npos) {
      expansion = {one, 1};
    } else {
      TRY(Str * bad, str_from_code_point(run, c == U'\\' ? U'\\' : c));
      return run.raise(types::value_error_, "'{}' is a bad directive in format '{}'", {bad, format});
    }
    for (char piece : expansion) {
      if (piece == '%') {
        items[used++] = {0, U'%'};
      } else if (piece == ' ') {
        add_space();
      } else if ((piece >= 'a' && piece <= 'z') || (piece >= 'A' && piece <= 'Z')) {
        if (seen[static_cast<unsigned char>(piece)]) {
          char name[2] = {piece, 0};
          return run.raise(types::value_error_, "redefinition of group name '{}' as group {}; was group {}",
                           {name, 2, 1});
        }
        seen[static_cast<unsigned char>(piece)] = true;
        items[used++] = {static_cast<char32_t>(piece), 0};
      } else {
        items[used++] = {0, static_cast<char32_t>(piece)};
      }
    }
  }
  *count = used;
  return items;
}

class Fields {
 public:
  Fields(TextView text, const Captures& captures) : text_(text), captures_(captures) {}
  bool has(char code) const { return captures_.begin[static_cast<unsigned char>(code)] != SIZE_MAX; }
  size_t begin(char code) const { return captures_.begin[static_cast<unsigned char>(code)]; }
  size_t end(char code) const { return captures_.end[static_cast<unsigned char>(code)]; }
  size_t length(char code) const { return end(code) - begin(code); }
  int number(char code) const { return number(begin(code), end(code)); }
  int number(size_t from, size_t to) const {
    int value = 0;
    for (size_t i = from; i < to; ++i) {
      int digit = digit_value(text_[i]);
      value = digit >= 0 ? value * 10 + digit : value;
    }
    return value;
  }
  // Which of the names is there.
  int name(char code, const char* const* table, int count, size_t cut) const {
    for (int i = 0; i < count; ++i) {
      size_t size = cut != 0 ? cut : std::strlen(table[i]);
      bool same = size == length(code);
      for (size_t k = 0; same && k < size; ++k) {
        same = lower(text_[begin(code) + k]) == lower(static_cast<unsigned char>(table[i][k]));
      }
      if (same) {
        return i;
      }
    }
    return 0;
  }
  char32_t at(size_t i) const { return text_[i]; }

 private:
  TextView text_;
  const Captures& captures_;
};

bool read_offset(Run& run, const Fields& fields, ParsedTime* out) {
  out->has_zone = true;
  size_t i = fields.begin('z'), end = fields.end('z');
  if (fields.at(i) == U'Z') {
    return true;
  }
  bool negative = fields.at(i) == U'-';
  int hours = fields.number(i + 1, i + 3);
  i += 3;
  bool colon = fields.at(i) == U':';
  i += colon ? 1 : 0;
  int minutes = fields.number(i, i + 2);
  i += 2;
  int seconds = 0;
  if (i < end) {
    bool second_colon = fields.at(i) == U':';
    if (colon != second_colon && end - i >= 2) {
      std::string shown;
      for (size_t k = fields.begin('z'); k < end; ++k) {
        shown += static_cast<char>(fields.at(k));
      }
      return run.raise(types::value_error_, "Inconsistent use of : in {}", {shown});
    }
    i += second_colon ? 1 : 0;
    seconds = fields.number(i, i + 2);
    i += 2;
  }
  int micro = 0;
  if (i < end && fields.at(i) == U'.') {
    size_t digits = end - i - 1;
    micro = fields.number(i + 1, end);
    for (size_t k = digits; k < 6; ++k) {
      micro *= 10;
    }
  }
  out->utc_offset = hours * 3600 + minutes * 60 + seconds;
  out->offset_microsecond = micro;
  if (negative) {
    out->utc_offset = -out->utc_offset;
    out->offset_microsecond = -micro;
  }
  return true;
}

// The day of the year from a year, a week of it and a weekday (0: Monday), weeks beginning on Sunday or Monday.
int64_t day_of_week(int64_t year, int week, int weekday, bool from_monday) {
  int first = static_cast<int>((ordinal_of(year, 1, 1) + 6) % 7);
  if (!from_monday) {
    first = (first + 1) % 7;
    weekday = (weekday + 1) % 7;
  }
  int week0 = (7 - first) % 7;
  if (week == 0) {
    return 1 + weekday - first;
  }
  return 1 + week0 + 7 * (week - 1) + weekday;
}

}  // namespace

bool parse_time(Run& run, Str* text_value, Str* format, ParsedTime* out) {
  size_t count;
  TRY(Item * items, compile_format(run, format, &count));
  TextView text = text_of(text_value);
  Matcher matcher(run, text, items, count);
  int matched = matcher.match(0, 0);
  if (matched < 0) {
    return kRaised;
  }
  if (matched == 0) {
    TRY(Str * quoted_text, to_repr(run, Value::object(text_value)));
    TRY(Str * quoted_format, to_repr(run, Value::object(format)));
    return run.raise(types::value_error_, "time data {} does not match format {}", {quoted_text, quoted_format});
  }
  if (matcher.end() != text.size()) {
    TRY(Str * rest, str_substring(run, text_value, matcher.end(), text.size()));
    return run.raise(types::value_error_, "unconverted data remains: {}", {rest});
  }
  Fields fields(text, matcher.captures());
  bool has_year = false, has_iso_year = false, has_iso_week = false, has_week = false, has_weekday = false,
       has_year_day = false, week_from_monday = false;
  int iso_week = 0, week = 0;
  int64_t iso_year = 0;
  if (fields.has('y')) {
    int year = fields.number('y');
    out->year = year + (year <= 68 ? 2000 : 1900);
    has_year = true;
  }
  if (fields.has('Y')) {
    out->year = fields.number('Y');
    has_year = true;
  }
  if (fields.has('G')) {
    iso_year = fields.number('G');
    has_iso_year = true;
  }
  if (fields.has('m')) {
    out->month = fields.number('m');
  }
  if (fields.has('B')) {
    out->month = fields.name('B', kMonthNames, 12, 0) + 1;
  }
  if (fields.has('b')) {
    out->month = fields.name('b', kMonthNames, 12, 3) + 1;
  }
  if (fields.has('d')) {
    out->day = fields.number('d');
  }
  if (fields.has('H')) {
    out->hour = fields.number('H');
  }
  if (fields.has('I')) {
    int hour = fields.number('I');
    bool is_pm = false;
    if (fields.has('p')) {
      is_pm = lower(fields.at(fields.begin('p'))) == U'p';
    }
    out->hour = is_pm ? (hour != 12 ? hour + 12 : 12) : (hour == 12 ? 0 : hour);
  }
  if (fields.has('M')) {
    out->minute = fields.number('M');
  }
  if (fields.has('S')) {
    out->second = fields.number('S');
  }
  if (fields.has('f')) {
    int micro = fields.number('f');
    for (size_t i = fields.length('f'); i < 6; ++i) {
      micro *= 10;
    }
    out->microsecond = micro;
  }
  if (fields.has('A')) {
    out->weekday = fields.name('A', kDayNames, 7, 0);
    has_weekday = true;
  }
  if (fields.has('a')) {
    out->weekday = fields.name('a', kDayNames, 7, 3);
    has_weekday = true;
  }
  if (fields.has('w')) {
    int day = fields.number('w');
    out->weekday = day == 0 ? 6 : day - 1;
    has_weekday = true;
  }
  if (fields.has('u')) {
    out->weekday = fields.number('u') - 1;
    has_weekday = true;
  }
  int year_day = 0;
  if (fields.has('j')) {
    year_day = fields.number('j');
    has_year_day = true;
  }
  if (fields.has('U') || fields.has('W')) {
    week_from_monday = fields.has('W');
    week = fields.number(week_from_monday ? 'W' : 'U');
    has_week = true;
  }
  if (fields.has('V')) {
    iso_week = fields.number('V');
    has_iso_week = true;
  }
  if (fields.has('z')) {
    TRY(read_offset(run, fields, out));
  }
  if (fields.has('Z')) {
    TRY(out->zone_name, str_substring(run, text_value, fields.begin('Z'), fields.end('Z')));
    out->is_dst = 0;
  }
  if (!has_year && has_iso_year) {
    if (!has_iso_week || !has_weekday) {
      return run.raise(types::value_error_,
                       "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive "
                       "('%A', '%a', '%w', or '%u').");
    }
    if (has_year_day) {
      return run.raise(types::value_error_,
                       "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' "
                       "instead.");
    }
  } else if (!has_week && has_iso_week) {
    if (!has_weekday) {
      return run.raise(types::value_error_,
                       "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive "
                       "('%A', '%a', '%w', or '%u').");
    }
    return run.raise(types::value_error_,
                     "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' "
                     "instead.");
  }
  bool leap_fix = false;
  if (!has_year && out->month == 2 && out->day == 29) {
    out->year = 1904;
    leap_fix = true;
  }
  if (out->year < 1) {
    return run.raise(types::value_error_, "year {} is out of range", {out->year});
  }
  if (!has_year_day && has_weekday) {
    if (has_week) {
      year_day = static_cast<int>(day_of_week(out->year, week, out->weekday, week_from_monday));
      has_year_day = true;
    } else if (has_iso_year && has_iso_week) {
      if (iso_year < 1) {
        return run.raise(types::value_error_, "year {} is out of range", {iso_year});
      }
      out->year = iso_year;
      year_day = static_cast<int>(iso_week1_monday(iso_year) + (iso_week - 1) * 7 + out->weekday -
                                  ordinal_of(iso_year, 1, 1)) +
                 1;
      has_year_day = true;
    }
    if (has_year_day && year_day <= 0) {
      out->year -= 1;
      year_day += is_leap_year(out->year) ? 366 : 365;
    }
  }
  if (!has_year_day) {
    if (out->day > days_in_month(out->year, out->month)) {
      return run.raise(types::value_error_, "day is out of range for month");
    }
    out->year_day = days_before_month(out->year, out->month) + out->day;
  } else {
    CivilDate date = date_of_ordinal(ordinal_of(out->year, 1, 1) + year_day - 1);
    out->year = date.year;
    out->month = date.month;
    out->day = date.day;
    out->year_day = year_day;
  }
  if (!has_weekday) {
    out->weekday = static_cast<int>((ordinal_of(out->year, out->month, out->day) + 6) % 7);
  }
  if (leap_fix) {
    out->year = 1900;
  }
  return true;
}

}  // namespace pyexec
