// SPDX-License-Identifier: Apache-2.0
//
// datetime.date, the result type of isocalendar(), and dates and times as ISO text.
#include <cmath>

#include "interpreter/objects/dict_inline.h"
#include "interpreter/run/immortal.h"
#include "stdlib/modules/datetime_objects.h"

namespace pyexec::datetime {

bool check_date_fields(Run& run, int64_t year, int64_t month, int64_t day) {
  if (year < kMinYear || year > kMaxYear) {
    return run.raise(types::value_error_, "year {} is out of range", {year});
  }
  if (month < 1 || month > 12) {
    return run.raise(types::value_error_, "month must be in 1..12");
  }
  if (day < 1 || day > days_in_month(year, static_cast<int>(month))) {
    return run.raise(types::value_error_, "day is out of range for month");
  }
  return true;
}

static Value date_raw(Run& run, Type* type, int64_t year, int64_t month, int64_t day) {
  Object* object = type == &date_type ? run.allocate_object<Date>(type, CellKind::kNative) : instance_new(run, type);
  TRY(object);
  auto* date = static_cast<Date*>(object);
  date->year = static_cast<int32_t>(year);
  date->month = static_cast<int32_t>(month);
  date->day = static_cast<int32_t>(day);
  return Value::object(date);
}

Value date_new(Run& run, Type* type, int64_t year, int64_t month, int64_t day) {
  if (type != &date_type) {
    return call(run, Value::object(type), {Value::integer(year), Value::integer(month), Value::integer(day)});
  }
  TRY(check_date_fields(run, year, month, day));
  return date_raw(run, type, year, month, day);
}

Value date_from_ordinal(Run& run, Type* type, int64_t ordinal) {
  if (ordinal < 1) {
    return run.raise(types::value_error_, "ordinal must be >= 1");
  }
  CivilDate date = date_of_ordinal(ordinal);
  return date_new(run, type, date.year, date.month, date.day);
}

BrokenTime broken_time_of(const Date* date) {
  BrokenTime time;
  time.year = date->year;
  time.month = date->month;
  time.day = date->day;
  time.weekday = static_cast<int>((ordinal_of(date->year, date->month, date->day) + 6) % 7);
  time.year_day = days_before_month(date->year, date->month) + date->day;
  return time;
}

// ---- ISO text -----------------------------------------------------------------------------------------------------

namespace {

// `count` digits at `at`, or -1.
int digits_at(TextView text, size_t at, size_t count) {
  if (at + count > text.size()) {
    return -1;
  }
  int value = 0;
  for (size_t i = at; i < at + count; ++i) {
    if (text[i] < U'0' || text[i] > U'9') {
      return -1;
    }
    value = value * 10 + static_cast<int>(text[i] - U'0');
  }
  return value;
}

}  // namespace

bool parse_iso_date(TextView text, int64_t* year, int* month, int* day) {
  size_t length = text.size();
  if (length != 7 && length != 8 && length != 10) {
    return false;
  }
  int y = digits_at(text, 0, 4);
  if (y < 0) {
    return false;
  }
  size_t at = 4;
  bool separated = text[4] == U'-';
  at += separated ? 1 : 0;
  *year = y;
  if (at < length && text[at] == U'W') {
    ++at;
    int week = digits_at(text, at, 2);
    if (week < 0) {
      return false;
    }
    at += 2;
    int weekday = 1;
    if (at < length) {
      if (separated != (text[at] == U'-')) {
        return false;
      }
      at += separated ? 1 : 0;
      weekday = digits_at(text, at, length - at);
      if (weekday < 0 || length - at != 1) {
        return false;
      }
    }
    if (y < 1 || week < 1 || week > 53 || weekday < 1 || weekday > 7) {
      return false;
    }
    int64_t monday = iso_week1_monday(y);
    if (week == 53 && monday + 52 * 7 >= iso_week1_monday(int64_t{y} + 1)) {
      return false;
    }
    int64_t ordinal = monday + (week - 1) * 7 + weekday - 1;
    if (ordinal < 1) {
      return false;
    }
    CivilDate date = date_of_ordinal(ordinal);
    *year = date.year;
    *month = date.month;
    *day = date.day;
    return true;
  }
  *month = digits_at(text, at, 2);
  at += 2;
  if (*month < 0 || at >= length) {
    return false;
  }
  if (separated) {
    if (text[at] != U'-') {
      return false;
    }
    ++at;
  }
  *day = digits_at(text, at, 2);
  return *day >= 0 && at + 2 == length;
}

size_t iso_separator(TextView text) {
  size_t length = text.size();
  if (length == 7) {
    return 7;
  }
  auto is_digit = [&](size_t i) { return text[i] >= U'0' && text[i] <= U'9'; };
  if (length > 4 && text[4] == U'-') {
    if (length > 5 && text[5] == U'W') {
      if (length < 8) {
        return 0;
      }
      // YYYY-Www or YYYY-Www-D, where what follows a hyphen at 8 tells.
      if (length > 8 && text[8] == U'-') {
        if (length == 9) {
          return 0;
        }
        if (length > 10 && is_digit(10)) {
          return 8;  // a time zone's or separator's hyphen
        }
        return 10;
      }
      return 8;
    }
    return 10;
  }
  if (length > 4 && text[4] == U'W') {
    size_t at = 7;
    while (at < length && is_digit(at)) {
      ++at;
    }
    if (at < 9) {
      return at;
    }
    return at % 2 == 0 ? 7 : 8;
  }
  return 8;
}

namespace {

// HH[:MM[:SS[.f…]]] between two places.
bool parse_clock(TextView text, ClockFields* out, bool* is_complete) {
  int32_t* fields[] = {&out->hour, &out->minute, &out->second};
  size_t length = text.size();
  size_t at = 0;
  bool separated = true;
  *is_complete = true;
  for (size_t i = 0; i < 3; ++i) {
    int value = digits_at(text, at, 2);
    if (value < 0) {
      return false;
    }
    *fields[i] = value;
    at += 2;
    if (at >= length) {
      return at == length;
    }
    char32_t next = text[at++];
    if (i == 0) {
      separated = next == U':';
    }
    if (next == U'.' || next == U',') {
      if (i < 2) {
        return false;
      }
      break;
    }
    if (separated && next == U':') {
      if (i == 2) {
        return false;
      }
      continue;
    }
    if (!separated) {
      --at;
      if (i == 2) {
        return false;
      }
      continue;
    }
    return false;
  }
  size_t count = 0;
  int micro = 0;
  for (; at < length; ++at, ++count) {
    if (text[at] < U'0' || text[at] > U'9') {
      return false;
    }
    if (count < 6) {
      micro = micro * 10 + static_cast<int>(text[at] - U'0');
    }
  }
  if (count == 0) {
    return false;
  }
  for (; count < 6; ++count) {
    micro *= 10;
  }
  out->microsecond = micro;
  return true;
}

}  // namespace

bool parse_iso_time(TextView text, IsoClock* out) {
  size_t zone = 0;
  while (zone < text.size() && text[zone] != U'+' && text[zone] != U'-' && text[zone] != U'Z') {
    ++zone;
  }
  bool complete;
  if (!parse_clock(text.slice(0, zone), &out->clock, &complete)) {
    return false;
  }
  if (zone == text.size()) {
    return true;
  }
  out->has_offset = true;
  if (text[zone] == U'Z') {
    return zone + 1 == text.size();
  }
  bool negative = text[zone] == U'-';
  ClockFields offset;
  if (!parse_clock(text.slice(zone + 1, text.size()), &offset, &complete)) {
    return false;
  }
  out->offset_microseconds =
      (int64_t{offset.hour} * 3600 + offset.minute * 60 + offset.second) * 1'000'000 + offset.microsecond;
  if (negative) {
    out->offset_microseconds = -out->offset_microseconds;
  }
  return true;
}

// ---- strftime -----------------------------------------------------------------------------------------------------

namespace {

struct FormatContext {
  int microsecond;
  Value tzinfo;
  Value argument;
};

int replace_code(Run& run, StrBuilder& out, char32_t code, void* context) {
  auto& fields = *static_cast<FormatContext*>(context);
  if (code == U'f') {
    return append_padded(out, fields.microsecond, 6) ? 1 : -1;
  }
  if (code == U'z') {
    bool has;
    int64_t offset;
    if (!utc_offset(run, fields.tzinfo, fields.argument, &has, &offset)) {
      return -1;
    }
    return !has || append_offset(out, offset, "") ? 1 : -1;
  }
  if (code == U'Z') {
    if (fields.tzinfo.is_none()) {
      return 1;
    }
    Value name = call_tzname(run, fields.tzinfo, fields.argument);
    if (name.is_raised()) {
      return -1;
    }
    return name.is_none() || out.append(as_str(name)) ? 1 : -1;
  }
  return 0;
}

}  // namespace

Value format_fields(Run& run, Value, Str* format, const BrokenTime& time, int microsecond, Value tzinfo,
                    Value argument) {
  FormatContext context{microsecond, tzinfo, argument};
  StrBuilder out(run);
  TRY(append_strftime(run, out, format, time, replace_code, &context));
  return value_of(out.finish());
}

// ---- date ---------------------------------------------------------------------------------------------------------

namespace {

int64_t ordinal(const Date* date) {
  return ordinal_of(date->year, date->month, date->day);
}

Value date_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  constexpr const char* kNames[] = {"year", "month", "day"};
  Value values[3];
  int32_t fields[3];
  TRY(parse_arguments(run, nullptr, kNames, 3, 3, arguments, count, keywords, values));
  for (size_t i = 0; i < 3; ++i) {
    TRY(int_argument(run, values[i], &fields[i]));
  }
  TRY(check_date_fields(run, fields[0], fields[1], fields[2]));
  return date_raw(run, type, fields[0], fields[1], fields[2]);
}

Value date_repr(Run& run, Value self) {
  Date* date = as_date(self);
  StrBuilder out(run);
  TRY(append_type_name(out, date->type()));
  char text[48];
  int length = std::snprintf(text, sizeof text, "(%d, %d, %d)", date->year, date->month, date->day);
  TRY(out.append_ascii({text, static_cast<size_t>(length)}));
  return value_of(out.finish());
}

Value date_text(Run& run, const Date* date) {
  char text[16];
  int length = std::snprintf(text, sizeof text, "%04d-%02d-%02d", date->year, date->month, date->day);
  return value_of(str_from_ascii(run, {text, static_cast<size_t>(length)}));
}

Value date_str(Run& run, Value self) {
  Type* type = type_of(self);
  if (type == &date_type) {
    return date_text(run, as_date(self));
  }
  TRY(Str * name, str_intern(run, "isoformat"));
  return call_method(run, self, name, {});
}

Value date_isoformat(Call& call, Value self) {
  return date_text(call.run(), as_date(self));
}

bool date_hash(Run&, Value self, int64_t* out) {
  Date* date = as_date(self);
  TupleHasher hasher;
  for (int32_t part : {date->year, date->month, date->day}) {
    hasher.add(hash_int64(part));
  }
  *out = hasher.finish(3);
  return true;
}

Value date_compare(Run&, Value self, Value other, CompareOperator op) {
  // A datetime is a date, but not compared as one: CPython leaves it to datetime, which says no.
  if (!is_date(other) || (is_datetime(other) && !is_datetime(self))) {
    return not_implemented();
  }
  Date* a = as_date(self);
  Date* b = as_date(other);
  int64_t x = ordinal(a), y = ordinal(b);
  return Value::boolean(holds(op, x, y));
}

Value shifted(Run& run, Value date, int64_t days) {
  int64_t to = ordinal(as_date(date)) + days;
  if (to < 1 || to > ordinal_of(9999, 12, 31)) {
    return run.raise(types::overflow_error_, "date value out of range");
  }
  return date_from_ordinal(run, type_of(date), to);
}

Value date_add(Run& run, Value left, Value right) {
  if (is_datetime(left) || is_datetime(right)) {
    return not_implemented();
  }
  if (is_date(left) && is_delta(right)) {
    return shifted(run, left, as_delta(right)->days);
  }
  if (is_delta(left) && is_date(right)) {
    return shifted(run, right, as_delta(left)->days);
  }
  return not_implemented();
}

Value date_subtract(Run& run, Value left, Value right) {
  if (!is_date(left) || is_datetime(left)) {
    return not_implemented();
  }
  if (is_delta(right)) {
    return shifted(run, left, -int64_t{as_delta(right)->days});
  }
  if (is_date(right) && !is_datetime(right)) {
    return delta_new(run, Int128{ordinal(as_date(left)) - ordinal(as_date(right))} * kDayMicroseconds);
  }
  return not_implemented();
}

Value date_year(Call&, Value self) {
  return Value::integer(as_date(self)->year);
}
Value date_month(Call&, Value self) {
  return Value::integer(as_date(self)->month);
}
Value date_day(Call&, Value self) {
  return Value::integer(as_date(self)->day);
}
Value date_toordinal(Call&, Value self) {
  return Value::integer(ordinal(as_date(self)));
}
Value date_weekday(Call&, Value self) {
  return Value::integer((ordinal(as_date(self)) + 6) % 7);
}
Value date_isoweekday(Call&, Value self) {
  return Value::integer((ordinal(as_date(self)) + 6) % 7 + 1);
}

Value date_isocalendar(Call& call, Value self) {
  Date* date = as_date(self);
  IsoDate iso = iso_date_of(date->year, date->month, date->day);
  TRY(Tuple * tuple,
      call.run().allocate_object<Tuple>(&iso_date_type, CellKind::kTuple, sizeof(Tuple) + 2 * sizeof(Value)));
  tuple->items[0] = Value::integer(iso.year);
  tuple->items[1] = Value::integer(iso.week);
  tuple->items[2] = Value::integer(iso.day);
  tuple->length = 3;
  return Value::object(tuple);
}

Value date_timetuple(Call& call, Value self) {
  Run& run = call.run();
  BrokenTime time = broken_time_of(as_date(self));
  Value fields[] = {Value::integer(time.year),
                    Value::integer(time.month),
                    Value::integer(time.day),
                    Value::integer(0),
                    Value::integer(0),
                    Value::integer(0),
                    Value::integer(time.weekday),
                    Value::integer(time.year_day),
                    Value::integer(-1)};
  TRY(Module * module, import_module(run, "time"));
  TRY(Str * name, str_intern(run, "struct_time"));
  TRY(Tuple * tuple, tuple_from(run, fields, 9));
  return pyexec::call(run, module_find(module, name), {Value::object(tuple)});
}

Value date_ctime(Call& call, Value self) {
  Date* date = as_date(self);
  char text[64];
  int length = std::snprintf(text, sizeof text, "%.3s %.3s %2d 00:00:00 %04d", kDayNames[(ordinal(date) + 6) % 7],
                             kMonthNames[date->month - 1], date->day, date->year);
  return value_of(str_from_ascii(call.run(), {text, static_cast<size_t>(length)}));
}

Value date_strftime(Call& call, Value self, Str& format) {
  return format_fields(call.run(), self, &format, broken_time_of(as_date(self)), 0, Value::none(), self);
}

Value date_format(Call& call, Value self, Str& format) {
  Run& run = call.run();
  if (format.length == 0) {
    return value_of(to_str(run, self));
  }
  TRY(Str * name, str_intern(run, "strftime"));
  return call_method(run, self, name, {Value::object(&format)});
}

Value date_replace(Call& call, Value self, Value year, Value month, Value day) {
  Run& run = call.run();
  Date* date = as_date(self);
  int32_t fields[] = {date->year, date->month, date->day};
  Value given[] = {year, month, day};
  for (size_t i = 0; i < 3; ++i) {
    if (!given[i].is_absent()) {
      TRY(int_argument(run, given[i], &fields[i]));
    }
  }
  return date_new(run, type_of(self), fields[0], fields[1], fields[2]);
}

Value date_reduce(Call& call, Value self) {
  Date* date = as_date(self);
  Value fields[] = {Value::integer(date->year), Value::integer(date->month), Value::integer(date->day)};
  TRY(Tuple * arguments, tuple_from(call.run(), fields, 3));
  Value items[] = {Value::object(type_of(self)), Value::object(arguments)};
  return value_of(tuple_from(call.run(), items, 2));
}

// ---- class methods

Value date_fromordinal(Call& call, Type& cls, Value ordinal_value) {
  int32_t number;
  TRY(int_argument(call.run(), ordinal_value, &number));
  return date_from_ordinal(call.run(), &cls, number);
}

Value date_today(Call& call, Type& cls) {
  Run& run = call.run();
  if (&cls != &date_type) {
    TRY(Module * module, import_module(run, "time"));
    TRY(Str * time_name, str_intern(run, "time"));
    TRY(Value now, pyexec::call(run, module_find(module, time_name), {}));
    TRY(Str * name, str_intern(run, "fromtimestamp"));
    return call_method(run, Value::object(&cls), name, {now});
  }
  int64_t seconds = run.time_ns() / 1'000'000'000;
  return date_from_ordinal(run, &cls, seconds / 86400 + kUnixEpochOrdinal);
}

Value date_fromtimestamp(Call& call, Type& cls, Value timestamp) {
  Run& run = call.run();
  int64_t seconds;
  if (is_float_like(timestamp)) {
    double number = std::floor(float_value(timestamp));
    if (std::isnan(number)) {
      return run.raise(types::value_error_, "Invalid value NaN (not a number)");
    }
    if (std::fabs(number) >= 9.2e18) {
      return run.raise(types::overflow_error_, "timestamp out of range for platform time_t");
    }
    seconds = static_cast<int64_t>(number);
  } else {
    TRY(Value number, to_index(run, timestamp));
    if (!number.is_int()) {
      return run.raise(types::overflow_error_, "timestamp out of range for platform time_t");
    }
    seconds = number.as_int();
  }
  int64_t days = seconds / 86400 - (seconds % 86400 < 0 ? 1 : 0);
  CivilDate date = date_of_ordinal(days + kUnixEpochOrdinal);
  if (date.year > INT32_MAX || date.year < INT32_MIN) {
    return run.raise_with(types::os_error_,
                          {Value::integer(75), value_of(str_from_ascii(run, "Value too large for defined data type"))});
  }
  return date_new(run, &cls, date.year, date.month, date.day);
}

Value date_fromisoformat(Call& call, Type& cls, Value text) {
  Run& run = call.run();
  if (!is_str(text)) {
    return run.raise(types::type_error_, "fromisoformat: argument must be str");
  }
  int64_t year = 0;
  int month = 0, day = 0;
  if (!parse_iso_date(text_of(as_str(text)), &year, &month, &day)) {
    TRY(Str * quoted, to_repr(run, text));
    return run.raise(types::value_error_, "Invalid isoformat string: {}", {quoted});
  }
  return date_new(run, &cls, year, month, day);
}

Value date_fromisocalendar(Call& call, Type& cls, Value year_value, Value week_value, Value day_value) {
  Run& run = call.run();
  int32_t year, week, day;
  TRY(int_argument(run, year_value, &year));
  TRY(int_argument(run, week_value, &week));
  TRY(int_argument(run, day_value, &day));
  if (year < kMinYear || year > kMaxYear) {
    return run.raise(types::value_error_, "Year is out of range: {}", {year});
  }
  int64_t monday = iso_week1_monday(year);
  bool week_exists = week >= 1 && (week < 53 || (week == 53 && monday + 52 * 7 < iso_week1_monday(int64_t{year} + 1)));
  if (!week_exists) {
    return run.raise(types::value_error_, "Invalid week: {}", {week});
  }
  if (day < 1 || day > 7) {
    return run.raise(types::value_error_, "Invalid day: {} (range is [1, 7])", {day});
  }
  int64_t ordinal_number = monday + (week - 1) * 7 + day - 1;
  CivilDate date = ordinal_number < 1 ? CivilDate{0, 12, 31} : date_of_ordinal(ordinal_number);
  return date_new(run, &cls, date.year, date.month, date.day);
}

void trace_date(Heap& heap, Object* object) {
  heap.mark_cell(static_cast<Date*>(object)->attributes);
}

constexpr Slots date_slots() {
  Slots slots;
  slots.repr = date_repr;
  slots.str = date_str;
  slots.hash = date_hash;
  slots.compare = date_compare;
  slots.create = date_create;
  slots.binary[static_cast<size_t>(BinaryOperator::kAdd)] = date_add;
  slots.binary[static_cast<size_t>(BinaryOperator::kSubtract)] = date_subtract;
  return slots;
}

#define CLASS_METHOD EntryKind::kClassMethod
constexpr Entry kDateMethods[] = {
    {"fromordinal", "(cls, ordinal, /)", native<date_fromordinal>, "A date from days since 31 December of year 0.",
     CLASS_METHOD},
    {"fromtimestamp", "(cls, timestamp, /)", native<date_fromtimestamp>, "A date from seconds since 1970.",
     CLASS_METHOD},
    {"today", "(cls, /)", native<date_today>, "Current date.", CLASS_METHOD},
    {"fromisoformat", "(cls, string, /)", native<date_fromisoformat>, "A date from ISO 8601 text.", CLASS_METHOD},
    {"fromisocalendar", "(cls, year, week, day)", native<date_fromisocalendar>,
     "A date from an ISO year, week number and weekday.", CLASS_METHOD, Wording::kKeywords},
    {"year", "(self)", native<date_year>, nullptr, EntryKind::kGetter},
    {"month", "(self)", native<date_month>, nullptr, EntryKind::kGetter},
    {"day", "(self)", native<date_day>, nullptr, EntryKind::kGetter},
    {"toordinal", "(self, /)", native<date_toordinal>, "Days since 31 December of year 0."},
    {"weekday", "(self, /)", native<date_weekday>, "Day of the week, Monday is 0."},
    {"isoweekday", "(self, /)", native<date_isoweekday>, "Day of the week, Monday is 1."},
    {"isocalendar", "(self, /)", native<date_isocalendar>, "ISO year, week number and weekday."},
    {"isoformat", "(self, /)", native<date_isoformat>, "ISO 8601 text, YYYY-MM-DD."},
    {"timetuple", "(self, /)", native<date_timetuple>, "Time tuple, compatible with time.localtime()."},
    {"ctime", "(self, /)", native<date_ctime>, "Text in the style of ctime()."},
    {"strftime", "(self, format)", native<date_strftime>, "Text by a format."},
    {"__format__", "(self, format, /)", native<date_format>, "Formats self with strftime."},
    {"replace", "(self, year=None, month=None, day=None)", native<date_replace>, "The date with new fields."},
    {"__reduce__", "(self, /)", native<date_reduce>, "For copying."},
};

// ---- isocalendar()'s tuple

template <size_t index>
Value iso_field(Call&, Value self) {
  return as_tuple(self)->items[index];
}
Value iso_repr(Run& run, Value self) {
  Tuple* tuple = as_tuple(self);
  char text[80];
  int length =
      std::snprintf(text, sizeof text, "datetime.IsoCalendarDate(year=%lld, week=%lld, weekday=%lld)",
                    static_cast<long long>(tuple->items[0].as_int()), static_cast<long long>(tuple->items[1].as_int()),
                    static_cast<long long>(tuple->items[2].as_int()));
  return value_of(str_from_ascii(run, {text, static_cast<size_t>(length)}));
}
constexpr Entry kIsoMethods[] = {
    {"year", "(self)", native<iso_field<0>>, nullptr, EntryKind::kGetter},
    {"week", "(self)", native<iso_field<1>>, nullptr, EntryKind::kGetter},
    {"weekday", "(self)", native<iso_field<2>>, nullptr, EntryKind::kGetter},
};

}  // namespace

Type iso_date_type = make_builtin_type({
    .name = "datetime.IsoCalendarDate",
    .layout = CellKind::kTuple,
    .instance_bytes = sizeof(Tuple) + 2 * sizeof(Value),
    .attributes_offset = 0,
    .flags = kTypeSequence,
    .base = &types::tuple_,
    .doc = "The result of date.isocalendar() or datetime.isocalendar().",
    .slots = {.repr = iso_repr},
    .module = "datetime",
});

Type date_type = make_builtin_type({
    .name = "datetime.date",
    .layout = CellKind::kNative,
    .instance_bytes = sizeof(Date),
    .attributes_offset = offsetof(Date, attributes),
    .flags = kTypeBase,
    .base = nullptr,
    .doc = "date(year, month, day) --> date object",
    .slots = date_slots(),
    .module = "datetime",
    .trace = trace_date,
});

void start_date() {
  start_native_type(&iso_date_type, kIsoMethods);
  start_native_type(&date_type, kDateMethods);
  auto set = [](const char* name, int year, int month, int day) {
    auto* date = immortal_new<Date>();
    date->kind = CellKind::kNative;
    date->flags = kFlagImmortal;
    date->identity = next_immortal_identity();
    date->shape = date_type.instance_shape;
    date->year = year;
    date->month = month;
    date->day = day;
    name_table_set(nullptr, &date_type.attributes, str_immortal(name), Value::object(date));
  };
  set("min", 1, 1, 1);
  set("max", 9999, 12, 31);
  auto* day = immortal_new<Delta>();
  day->kind = CellKind::kNative;
  day->flags = kFlagImmortal;
  day->identity = next_immortal_identity();
  day->shape = delta_type.instance_shape;
  day->days = 1;
  name_table_set(nullptr, &date_type.attributes, str_immortal("resolution"), Value::object(day));
}

}  // namespace pyexec::datetime
