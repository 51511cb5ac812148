// SPDX-License-Identifier: Apache-2.0
//
// The module time, on the run's one clock: sleep() moves it and never waits. The local time zone is UTC.
#include <cmath>
#include <cstring>

#include "stdlib/modules/date_text.h"
#include "stdlib/modules/native_module.h"
#include "stdlib/register.h"

namespace pyexec {

namespace {

constexpr size_t kVisible = 9;
constexpr size_t kAll = 11;
constexpr const char* kFieldNames[kAll] = {"tm_year", "tm_mon",  "tm_mday",  "tm_hour", "tm_min",   "tm_sec",
                                           "tm_wday", "tm_yday", "tm_isdst", "tm_zone", "tm_gmtoff"};

// A tuple of nine; its other two fields hang on `attributes` as a tuple of their own.
extern Type struct_time_type;

Value struct_time_new(Run& run, Type* type, const Value* items, Value zone, Value offset) {
  TRY(Tuple * rest, tuple_new(run, 2));
  rest->items[0] = zone;
  rest->items[1] = offset;
  size_t bytes = sizeof(Tuple) + (kVisible - 1) * sizeof(Value);
  TRY(Tuple * tuple, run.allocate_object<Tuple>(type, CellKind::kTuple, bytes));
  for (size_t i = 0; i < kVisible; ++i) {
    tuple->items[i] = items[i];
  }
  tuple->attributes = rest;
  tuple->length = kVisible;
  return Value::object(tuple);
}

template <size_t index>
Value struct_time_field(Call&, Value self) {
  Tuple* tuple = as_tuple(self);
  if constexpr (index < kVisible) {
    return tuple->items[index];
  } else {
    return static_cast<Tuple*>(tuple->attributes)->items[index - kVisible];
  }
}

Value struct_time_repr(Run& run, Value self) {
  StrBuilder builder(run);
  TRY(builder.append_ascii("time.struct_time("));
  for (size_t i = 0; i < kVisible; ++i) {
    TRY(builder.append_ascii(i == 0 ? "" : ", "));
    TRY(builder.append_ascii(kFieldNames[i]));
    TRY(builder.append_ascii("="));
    TRY(Str * text, to_repr(run, as_tuple(self)->items[i]));
    TRY(builder.append(text));
  }
  TRY(builder.append_ascii(")"));
  return value_of(builder.finish());
}

Value struct_time_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (count == 0 || (keywords != nullptr && keywords->count != 0 && count != 1)) {
    return run.raise(types::type_error_, "structseq() missing required argument 'sequence' (pos 1)");
  }
  TRY(Value items, tuple_from_iterable(run, arguments[0]));
  size_t length = as_tuple(items)->length;
  if (length < kVisible) {
    return run.raise(types::type_error_, "time.struct_time() takes an at least 9-sequence ({}-sequence given)",
                     {length});
  }
  if (length > kAll) {
    return run.raise(types::type_error_, "time.struct_time() takes an at most 11-sequence ({}-sequence given)",
                     {length});
  }
  Value* all = as_tuple(items)->items;
  return struct_time_new(run, type, all, length > 9 ? all[9] : Value::none(), length > 10 ? all[10] : Value::none());
}

Value struct_time_reduce(Call& call, Value self) {
  Run& run = call.run();
  TRY(Tuple * plain, tuple_from(run, as_tuple(self)->items, kVisible));
  Value inner = Value::object(plain);
  TRY(Tuple * arguments, tuple_from(run, &inner, 1));
  Value items[] = {Value::object(type_of(self)), Value::object(arguments)};
  return value_of(tuple_from(run, items, 2));
}

Type struct_time_type = make_builtin_type({
    .name = "time.struct_time",
    .layout = CellKind::kTuple,
    .instance_bytes = sizeof(Tuple) + (kVisible - 1) * sizeof(Value),
    .attributes_offset = 0,
    .flags = kTypeSequence,
    .base = &types::tuple_,
    .doc = "A time as nine numbers that also have names: tm_year, tm_mon, tm_mday, tm_hour, tm_min, tm_sec, tm_wday,\n"
           "tm_yday, tm_isdst; and, by name only, tm_zone and tm_gmtoff.",
    .slots = {.repr = struct_time_repr, .create = struct_time_create},
    .module = "time",
});

constexpr Entry kStructTimeMethods[] = {
    {"tm_year", "(self)", native<struct_time_field<0>>, "year, for example, 1993", EntryKind::kGetter},
    {"tm_mon", "(self)", native<struct_time_field<1>>, "month of year, range [1, 12]", EntryKind::kGetter},
    {"tm_mday", "(self)", native<struct_time_field<2>>, "day of month, range [1, 31]", EntryKind::kGetter},
    {"tm_hour", "(self)", native<struct_time_field<3>>, "hours, range [0, 23]", EntryKind::kGetter},
    {"tm_min", "(self)", native<struct_time_field<4>>, "minutes, range [0, 59]", EntryKind::kGetter},
    {"tm_sec", "(self)", native<struct_time_field<5>>, "seconds, range [0, 61]", EntryKind::kGetter},
    {"tm_wday", "(self)", native<struct_time_field<6>>, "day of week, Monday is 0", EntryKind::kGetter},
    {"tm_yday", "(self)", native<struct_time_field<7>>, "day of year, range [1, 366]", EntryKind::kGetter},
    {"tm_isdst", "(self)", native<struct_time_field<8>>, "1 in summer time, 0 if not, -1 unknown", EntryKind::kGetter},
    {"tm_zone", "(self)", native<struct_time_field<9>>, "abbreviation of the time zone", EntryKind::kGetter},
    {"tm_gmtoff", "(self)", native<struct_time_field<10>>, "offset from UTC in seconds", EntryKind::kGetter},
    {"__reduce__", "(self, /)", native<struct_time_reduce>, "For copying."},
};

// ---- clocks -------------------------------------------------------------------------------------------------------

template <int64_t (Run::*clock)()>
Value seconds_of(Call& call) {
  return Value::real(static_cast<double>((call.run().*clock)()) / 1e9);
}
template <int64_t (Run::*clock)()>
Value nanoseconds_of(Call& call) {
  return Value::integer((call.run().*clock)());
}

Value time_sleep(Call& call, Value secs) {
  Run& run = call.run();
  double seconds;
  if (secs.is_int()) {
    seconds = static_cast<double>(secs.as_int());
  } else if (is_float_like(secs)) {
    seconds = float_value(secs);
    if (std::isnan(seconds)) {
      return run.raise(types::value_error_, "Invalid value NaN (not a number)");
    }
  } else {
    TRY(Value whole, to_index(run, secs));
    if (!whole.is_int()) {
      return run.raise(types::overflow_error_, "timestamp too large to convert to C _PyTime_t");
    }
    seconds = static_cast<double>(whole.as_int());
  }
  if (std::fabs(seconds) > 9223372036.0) {
    return run.raise(types::overflow_error_, "timestamp too large to convert to C _PyTime_t");
  }
  if (seconds < 0) {
    return run.raise(types::value_error_, "sleep length must be non-negative");
  }
  TRY(run.sleep(static_cast<int64_t>(std::ceil(seconds * 1e9))));
  return Value::none();
}

// ---- broken-down times --------------------------------------------------------------------------------------------

// The seconds that gmtime, localtime and ctime are about.
bool seconds_argument(Run& run, Value value, int64_t* out) {
  if (value.is_absent() || value.is_none()) {
    int64_t now = run.time_ns();
    *out = now / 1'000'000'000;
    return true;
  }
  if (is_float_like(value)) {
    double seconds = std::floor(float_value(value));
    if (std::isnan(seconds)) {
      return run.raise(types::value_error_, "Invalid value NaN (not a number)");
    }
    if (std::fabs(seconds) >= 9223372036854775808.0) {
      return run.raise(types::overflow_error_, "timestamp out of range for platform time_t");
    }
    *out = static_cast<int64_t>(seconds);
    return true;
  }
  TRY(Value whole, to_index(run, value));
  if (!whole.is_int()) {
    return run.raise(types::overflow_error_, "timestamp out of range for platform time_t");
  }
  *out = whole.as_int();
  return true;
}

bool broken_time_of(Run& run, int64_t seconds, BrokenTime* out) {
  constexpr int64_t kMost = 67'767'976'233'532'799;  // the last second whose year fits an int
  if (seconds > kMost || seconds < -67'768'040'609'740'800) {
    return run.raise_with(
        types::os_error_,
        {Value::integer(75), Value::object(str_from_ascii(run, "Value too large for defined data type"))});
  }
  int64_t days = seconds / 86400;
  int64_t rest = seconds % 86400;
  if (rest < 0) {
    rest += 86400;
    --days;
  }
  CivilDate date = date_of_ordinal(days + kUnixEpochOrdinal);
  out->year = date.year;
  out->month = date.month;
  out->day = date.day;
  out->hour = static_cast<int>(rest / 3600);
  out->minute = static_cast<int>(rest / 60 % 60);
  out->second = static_cast<int>(rest % 60);
  int64_t weekday = (days + 3) % 7;  // 1 January 1970 was a Thursday
  out->weekday = static_cast<int>(weekday < 0 ? weekday + 7 : weekday);
  out->year_day = days_before_month(date.year, date.month) + date.day;
  out->is_dst = 0;
  return true;
}

Value struct_time_of(Run& run, const BrokenTime& time, std::string_view zone) {
  Value items[kVisible] = {Value::integer(time.year),    Value::integer(time.month),    Value::integer(time.day),
                           Value::integer(time.hour),    Value::integer(time.minute),   Value::integer(time.second),
                           Value::integer(time.weekday), Value::integer(time.year_day), Value::integer(time.is_dst)};
  TRY(Str * name, str_from_ascii(run, zone));
  return struct_time_new(run, &struct_time_type, items, Value::object(name), Value::integer(0));
}

Value time_gmtime(Call& call, Value secs) {
  int64_t seconds;
  BrokenTime time;
  TRY(seconds_argument(call.run(), secs, &seconds));
  TRY(broken_time_of(call.run(), seconds, &time));
  return struct_time_of(call.run(), time, "GMT");
}

Value time_localtime(Call& call, Value secs) {
  int64_t seconds;
  BrokenTime time;
  TRY(seconds_argument(call.run(), secs, &seconds));
  TRY(broken_time_of(call.run(), seconds, &time));
  return struct_time_of(call.run(), time, "UTC");
}

// A time tuple from the program; `function` is what errors name.
bool time_argument(Run& run, Value value, const char* function, BrokenTime* out, bool* out_of_range) {
  bool is_struct = is_exact(value, &struct_time_type);
  if (!is_tuple(value)) {
    return run.raise(types::type_error_, "Tuple or struct_time argument required");
  }
  Tuple* tuple = as_tuple(value);
  if (tuple->length != kVisible) {
    return run.raise(types::type_error_, "{}(): illegal time tuple argument", {function});
  }
  int64_t numbers[kVisible];
  for (size_t i = 0; i < kVisible; ++i) {
    TRY(Value number, to_index(run, tuple->items[i]));
    if (!number.is_int() || number.as_int() > INT32_MAX || number.as_int() < INT32_MIN) {
      return !number.is_int()      ? run.raise(types::overflow_error_, "Python int too large to convert to C long")
             : number.as_int() > 0 ? run.raise(types::overflow_error_, "signed integer is greater than maximum")
                                   : run.raise(types::overflow_error_, "signed integer is less than minimum");
    }
    numbers[i] = number.as_int();
  }
  out->year = numbers[0];
  out->month = static_cast<int>(numbers[1]);
  out->day = static_cast<int>(numbers[2]);
  out->hour = static_cast<int>(numbers[3]);
  out->minute = static_cast<int>(numbers[4]);
  out->second = static_cast<int>(numbers[5]);
  out->weekday = static_cast<int>((numbers[6] + 1) % 7 - 1);  // C's, Sunday first, and back
  out->year_day = static_cast<int>(numbers[7]);
  out->is_dst = static_cast<int>(numbers[8]);
  out->zone = "UTC";
  if (is_struct && out_of_range == nullptr) {
    Value zone = static_cast<Tuple*>(tuple->attributes)->items[0];
    Value offset = static_cast<Tuple*>(tuple->attributes)->items[1];
    if (is_str(zone)) {
      out->zone = str_to_utf8(as_str(zone));
    }
    if (offset.is_int()) {
      out->utc_offset = offset.as_int();
    }
  }
  return true;
}

bool check_time(Run& run, BrokenTime* time, int64_t weekday_given) {
  time->month = time->month == 0 ? 1 : time->month;
  time->day = time->day == 0 ? 1 : time->day;
  time->year_day = time->year_day == 0 ? 1 : time->year_day;
  const char* what = nullptr;
  if (time->month < 1 || time->month > 12) {
    what = "month out of range";
  } else if (time->day < 1 || time->day > 31) {
    what = "day of month out of range";
  } else if (time->hour < 0 || time->hour > 23) {
    what = "hour out of range";
  } else if (time->minute < 0 || time->minute > 59) {
    what = "minute out of range";
  } else if (time->second < 0 || time->second > 61) {
    what = "seconds out of range";
  } else if ((weekday_given + 1) % 7 < 0) {
    what = "day of week out of range";
  } else if (time->year_day < 1 || time->year_day > 366) {
    what = "day of year out of range";
  }
  if (what != nullptr) {
    return run.raise(types::value_error_, what);
  }
  int64_t sunday_first = (weekday_given + 1) % 7;
  time->weekday = static_cast<int>((sunday_first + 6) % 7);
  return true;
}

bool now_or(Run& run, Value value, const char* function, BrokenTime* out) {
  if (value.is_absent()) {
    out->zone = "UTC";
    return broken_time_of(run, run.time_ns() / 1'000'000'000, out);
  }
  TRY(time_argument(run, value, function, out, nullptr));
  Value weekday = int_value(as_tuple(value)->items[6]);
  return check_time(run, out, weekday.as_int());
}

Value time_strftime(Call& call, Str& format, Value t) {
  Run& run = call.run();
  BrokenTime time;
  TRY(now_or(run, t, "strftime", &time));
  StrBuilder builder(run);
  TRY(append_strftime(run, builder, &format, time));
  return value_of(builder.finish());
}

Value time_asctime_of(Run& run, const BrokenTime& time) {
  char text[64];
  int length = std::snprintf(text, sizeof text, "%.3s %.3s%3d %02d:%02d:%02d %lld", kDayNames[time.weekday],
                             kMonthNames[time.month - 1], time.day, time.hour, time.minute, time.second,
                             static_cast<long long>(time.year));
  return value_of(str_from_ascii(run, {text, static_cast<size_t>(length)}));
}

Value time_asctime(Call& call, Value t) {
  BrokenTime time;
  TRY(now_or(call.run(), t, "asctime", &time));
  return time_asctime_of(call.run(), time);
}

Value time_ctime(Call& call, Value secs) {
  int64_t seconds;
  BrokenTime time;
  TRY(seconds_argument(call.run(), secs, &seconds));
  TRY(broken_time_of(call.run(), seconds, &time));
  return time_asctime_of(call.run(), time);
}

Value time_mktime(Call& call, Value t) {
  Run& run = call.run();
  BrokenTime time;
  bool unused = false;
  TRY(time_argument(run, t, "mktime", &time, &unused));
  int64_t month = int64_t{time.month} - 1;
  int64_t year = time.year + (month >= 0 ? month / 12 : -((11 - month) / 12));
  month -= (year - time.year) * 12;
  int64_t days = ordinal_of(year, static_cast<int>(month) + 1, 1) - kUnixEpochOrdinal + time.day - 1;
  return Value::real(
      static_cast<double>(days * 86400 + int64_t{time.hour} * 3600 + int64_t{time.minute} * 60 + time.second));
}

Value time_strptime(Call& call, Value text, Value format) {
  Run& run = call.run();
  Value values[2] = {text, format};
  if (format.is_absent()) {
    TRY(Str * usual, str_from_ascii(run, "%a %b %d %H:%M:%S %Y"));
    values[1] = Value::object(usual);
  }
  for (size_t i = 0; i < 2; ++i) {
    if (!is_str(values[i])) {
      TRY(Str * type, to_repr(run, Value::object(type_of(values[i]))));
      return run.raise(types::type_error_, "strptime() argument {} must be str, not {}", {i, type});
    }
  }
  ParsedTime parsed;
  TRY(parse_time(run, as_str(values[0]), as_str(values[1]), &parsed));
  Value items[kVisible] = {
      Value::integer(parsed.year),    Value::integer(parsed.month),    Value::integer(parsed.day),
      Value::integer(parsed.hour),    Value::integer(parsed.minute),   Value::integer(parsed.second),
      Value::integer(parsed.weekday), Value::integer(parsed.year_day), Value::integer(parsed.is_dst)};
  return struct_time_new(run, &struct_time_type, items,
                         parsed.zone_name != nullptr ? Value::object(parsed.zone_name) : Value::none(),
                         parsed.has_zone ? Value::integer(parsed.utc_offset) : Value::none());
}

Value time_tzset(Call&) {
  return Value::none();
}

#define FUNCTION EntryKind::kFunction
#define POSITIONAL EntryKind::kFunction, Wording::kPositional
constexpr Entry kTimeFunctions[] = {
    {"time", "()", native<seconds_of<&Run::time_ns>>, "Seconds since 1970.", FUNCTION},
    {"time_ns", "()", native<nanoseconds_of<&Run::time_ns>>, "Nanoseconds since 1970.", FUNCTION},
    {"monotonic", "()", native<seconds_of<&Run::clock_ns>>, "A clock that never goes back, in seconds.", FUNCTION},
    {"monotonic_ns", "()", native<nanoseconds_of<&Run::clock_ns>>, "The same in nanoseconds.", FUNCTION},
    {"perf_counter", "()", native<seconds_of<&Run::clock_ns>>, "A clock for measuring, in seconds.", FUNCTION},
    {"perf_counter_ns", "()", native<nanoseconds_of<&Run::clock_ns>>, "The same in nanoseconds.", FUNCTION},
    {"process_time", "()", native<seconds_of<&Run::cpu_time_ns>>, "Processor time of the run, in seconds.", FUNCTION},
    {"process_time_ns", "()", native<nanoseconds_of<&Run::cpu_time_ns>>, "The same in nanoseconds.", FUNCTION},
    {"thread_time", "()", native<seconds_of<&Run::cpu_time_ns>>, "Processor time of the run, in seconds.", FUNCTION},
    {"thread_time_ns", "()", native<nanoseconds_of<&Run::cpu_time_ns>>, "The same in nanoseconds.", FUNCTION},
    {"sleep", "(secs, /)", native<time_sleep>,
     "Moves the run's clock forward, at once; the time counts towards the run's limit.", FUNCTION},
    {"gmtime", "(secs=None, /)", native<time_gmtime>, "The UTC time as a struct_time.", POSITIONAL},
    {"localtime", "(secs=None, /)", native<time_localtime>, "The local time, which is UTC.", POSITIONAL},
    {"mktime", "(t, /)", native<time_mktime>, "Seconds since 1970 of a local time.", FUNCTION},
    {"strftime", "(format, t=None, /)", native<time_strftime>, "A time as text, by a format.", EntryKind::kFunction,
     Wording::kKeywords},
    {"strptime", "(string, format='%a %b %d %H:%M:%S %Y', /)", native<time_strptime>, "A time from text, by a format.",
     POSITIONAL},
    {"asctime", "(t=None, /)", native<time_asctime>, "A time as text: 'Sat Jun 06 16:26:11 1998'.", POSITIONAL},
    {"ctime", "(secs=None, /)", native<time_ctime>, "Seconds since 1970 as text.", POSITIONAL},
    {"tzset", "()", native<time_tzset>, "Does nothing: the local time zone is UTC.", FUNCTION},
};

bool fill_time(Run& run, Module* module) {
  TRY(module_set(run, module, "struct_time", Value::object(&struct_time_type)));
  TRY(module_set(run, module, "timezone", Value::integer(0)));
  TRY(module_set(run, module, "altzone", Value::integer(0)));
  TRY(module_set(run, module, "daylight", Value::integer(0)));
  TRY(Str * utc, str_from_ascii(run, "UTC"));
  Value names[] = {Value::object(utc), Value::object(utc)};
  TRY(Tuple * pair, tuple_from(run, names, 2));
  return module_set(run, module, "tzname", Value::object(pair));
}

const ModuleDefinition kTime = {"time", "Clocks and broken-down times.", kTimeFunctions, fill_time};

}  // namespace

void register_time_module() {
  start_native_type(&struct_time_type, kStructTimeMethods);
  name_table_set(nullptr, &struct_time_type.attributes, str_immortal("n_fields"), Value::integer(kAll));
  name_table_set(nullptr, &struct_time_type.attributes, str_immortal("n_sequence_fields"), Value::integer(kVisible));
  name_table_set(nullptr, &struct_time_type.attributes, str_immortal("n_unnamed_fields"), Value::integer(0));
  register_module(&kTime);
}

}  // namespace pyexec
