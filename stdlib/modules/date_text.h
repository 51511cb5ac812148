// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "interpreter/objects/str.h"

// Dates as numbers and as text, shared by time and datetime: the proleptic Gregorian calendar, strftime with the C
// locale's codes as glibc has them (and Python's %f, %z and %Z on top), and strptime as Python matches it.

namespace pyexec {

class Run;

// ---- the calendar -------------------------------------------------------------------------------------------------
constexpr bool is_leap_year(int64_t year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
int days_in_month(int64_t year, int month);            // month 1..12
int64_t days_before_year(int64_t year);                // days before 1 January of `year` since 1 January 1
int days_before_month(int64_t year, int month);        // days of the year before that month
int64_t ordinal_of(int64_t year, int month, int day);  // 1 January 1 is 1
struct CivilDate {
  int64_t year;
  int month, day;
};
CivilDate date_of_ordinal(int64_t ordinal);
constexpr int64_t kUnixEpochOrdinal = 719163;
// ISO 8601: year, week and day (1 is Monday) of a date.
struct IsoDate {
  int64_t year;
  int week, day;
};
IsoDate iso_date_of(int64_t year, int month, int day);
int64_t iso_week1_monday(int64_t year);  // an ordinal

extern const char* const kMonthNames[12];
extern const char* const kDayNames[7];  // Monday first

// ---- strftime -----------------------------------------------------------------------------------------------------
struct BrokenTime {
  int64_t year = 1900;
  int month = 1, day = 1, hour = 0, minute = 0, second = 0;
  int weekday = 0;   // 0: Monday
  int year_day = 1;  // 1..366
  int is_dst = 0;
  int64_t utc_offset = 0;  // seconds, for %z
  std::string zone;        // for %Z
  bool has_offset = true;  // false: %z is nothing
  int64_t seconds_since_epoch() const;
};
// Appends `format` with its codes replaced. `replace`, when given, is asked first for each code (datetime's %f, %z, %Z)
// and says whether it has appended something: 1, 0, or -1 for raised.
bool append_strftime(Run& run, StrBuilder& out, const Str* format, const BrokenTime& time,
                     int (*replace)(Run& run, StrBuilder& out, char32_t code, void* context) = nullptr,
                     void* context = nullptr);

// ---- strptime -----------------------------------------------------------------------------------------------------
struct ParsedTime {
  int64_t year = 1900;
  int month = 1, day = 1, hour = 0, minute = 0, second = 0, microsecond = 0;
  int weekday = 0, year_day = 1;
  int is_dst = -1;
  bool has_zone = false;   // %z was there
  int64_t utc_offset = 0;  // seconds
  int offset_microsecond = 0;
  Str* zone_name = nullptr;  // what %Z matched
};
// False: raised, with the words of _strptime.
bool parse_time(Run& run, Str* text, Str* format, ParsedTime* out);

}  // namespace pyexec
