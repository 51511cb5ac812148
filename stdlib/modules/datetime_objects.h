// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stdlib/modules/date_text.h"
#include "stdlib/modules/native_module.h"

// The objects of the module datetime and what its files (and zoneinfo) share: making them, the calls into tzinfo
// classes, and arithmetic in microseconds. Objects are immutable once they have escaped.

namespace pyexec::datetime {

using bigint::Int128;

struct Delta : Object {
  Cell* attributes;
  int32_t days, seconds, microseconds;  // normalised: 0 ≤ seconds < 86400, 0 ≤ microseconds < 10**6
};
struct Date : Object {
  Cell* attributes;
  int32_t year;
  int32_t month, day;
};
struct ClockFields {
  int32_t hour = 0, minute = 0, second = 0, microsecond = 0, fold = 0;
};
struct DateTime : Date {
  ClockFields clock;
  Value tzinfo;  // None, or an instance of tzinfo
};
struct Time : Object {
  Cell* attributes;
  ClockFields clock;
  Value tzinfo;
};
struct TzInfo : Object {
  Cell* attributes;
};
struct TimeZone : TzInfo {
  Value offset;  // a Delta
  Value name;    // a Str, or None
};

extern Type delta_type;
extern Type date_type;
extern Type datetime_type;
extern Type time_type;
extern Type tzinfo_type;
extern Type timezone_type;
extern Type iso_date_type;
extern TimeZone* utc;  // immortal

inline bool is_delta(Value value) {
  return is_instance(value, &delta_type);
}
inline bool is_date(Value value) {
  return is_instance(value, &date_type);
}
inline bool is_datetime(Value value) {
  return is_instance(value, &datetime_type);
}
inline bool is_time(Value value) {
  return is_instance(value, &time_type);
}
inline bool is_tzinfo(Value value) {
  return is_instance(value, &tzinfo_type);
}
inline Delta* as_delta(Value value) {
  return native_object<Delta>(value);
}
inline Date* as_date(Value value) {
  return native_object<Date>(value);
}
inline DateTime* as_datetime(Value value) {
  return native_object<DateTime>(value);
}
inline Time* as_time(Value value) {
  return native_object<Time>(value);
}

constexpr int64_t kMinYear = 1, kMaxYear = 9999;
constexpr int64_t kDayMicroseconds = int64_t{86400} * 1'000'000;

// ---- making -------------------------------------------------------------------------------------------------------
// A timedelta of so many microseconds; OverflowError beyond 999999999 days.
Value delta_new(Run& run, Int128 microseconds);
Value delta_of_type(Run& run, Type* type, Int128 microseconds);
inline Int128 microseconds_of(const Delta* delta) {
  return Int128{delta->days} * kDayMicroseconds + int64_t{delta->seconds} * 1'000'000 + delta->microseconds;
}
// Checks the fields; a class of the program is called with them.
Value date_new(Run& run, Type* type, int64_t year, int64_t month, int64_t day);
Value datetime_new(Run& run, Type* type, int64_t year, int64_t month, int64_t day, const ClockFields& clock,
                   Value tzinfo);
Value time_new(Run& run, Type* type, const ClockFields& clock, Value tzinfo);
Value date_from_ordinal(Run& run, Type* type, int64_t ordinal);  // checked
// Microseconds since 1 January 1, 00:00 of the fields as they stand, and back (OverflowError: date value out of range).
Int128 wall_microseconds(const DateTime* value);
Value datetime_from_wall(Run& run, Type* type, Int128 microseconds, Value tzinfo, int fold);
Value timezone_new(Run& run, Value offset, Value name);  // checked

// ---- arguments ----------------------------------------------------------------------------------------------------
// The arguments of a constructor by position and by name, with the wording of PyArg_ParseTupleAndKeywords. `function`
// null: errors say "function". Omitted ones are absent().
bool parse_arguments(Run& run, const char* function, std::span<const char* const> names, size_t required,
                     size_t positional, const Value* arguments, uint32_t count, const KeywordNames* keywords,
                     Value* out);
bool int_argument(Run& run, Value value, int32_t* out);  // an int that fits in 32 bits
bool check_date_fields(Run& run, int64_t year, int64_t month, int64_t day);
bool check_clock_fields(Run& run, const ClockFields& clock);
bool check_tzinfo(Run& run, Value value);
bool read_clock_arguments(Run& run, const Value* values, ClockFields* out);  // hour … microsecond, absent: unchanged
bool read_fold(Run& run, Value value, ClockFields* out);

// ---- tzinfo -------------------------------------------------------------------------------------------------------
// tzinfo.utcoffset(argument) or dst(): None or a timedelta within a day. Argument None for time objects.
Value call_offset(Run& run, Value tzinfo, const char* method, Value argument);
// The same in microseconds; *has false: None.
bool utc_offset(Run& run, Value tzinfo, Value argument, bool* has, int64_t* microseconds);
Value call_tzname(Run& run, Value tzinfo, Value argument);
bool append_offset(StrBuilder& out, int64_t microseconds, const char* separator);  // +05:30, +05:30:15.000001

// ---- text ---------------------------------------------------------------------------------------------------------
bool append_padded(StrBuilder& out, int64_t value, int digits);
bool append_clock(Run& run, StrBuilder& out, const ClockFields& clock, Value timespec);  // isoformat's
bool append_type_name(StrBuilder& out, const Type* type);  // "datetime.date", or a class's own name
Value format_fields(Run& run, Value self, Str* format, const BrokenTime& time, int microsecond, Value tzinfo,
                    Value argument);
BrokenTime broken_time_of(const Date* date);

// ISO text. False: no such text (nothing is raised).
bool parse_iso_date(TextView text, int64_t* year, int* month, int* day);
struct IsoClock {
  ClockFields clock;
  bool has_offset = false;
  int64_t offset_microseconds = 0;
};
bool parse_iso_time(TextView text, IsoClock* out);
size_t iso_separator(TextView text);  // where the date part ends

void start_delta();
void start_date();
void start_datetime();
void start_time();
void start_timezone();

}  // namespace pyexec::datetime
