// SPDX-License-Identifier: Apache-2.0
//
// datetime.datetime, and the module. The local time zone is UTC.
#include <cmath>

#include "interpreter/objects/dict_inline.h"
#include "interpreter/run/immortal.h"
#include "stdlib/modules/datetime_objects.h"
#include "stdlib/register.h"

namespace pyexec {
namespace datetime {

static Value datetime_raw(Run& run, Type* type, int64_t year, int64_t month, int64_t day, const ClockFields& clock,
                          Value tzinfo) {
  Object* object =
      type == &datetime_type ? run.allocate_object<DateTime>(type, CellKind::kNative) : instance_new(run, type);
  TRY(object);
  auto* value = static_cast<DateTime*>(object);
  value->year = static_cast<int32_t>(year);
  value->month = static_cast<int32_t>(month);
  value->day = static_cast<int32_t>(day);
  value->clock = clock;
  value->tzinfo = tzinfo;
  return Value::object(value);
}

Value datetime_new(Run& run, Type* type, int64_t year, int64_t month, int64_t day, const ClockFields& clock,
                   Value tzinfo) {
  if (type != &datetime_type) {
    Value arguments[] = {Value::integer(year),
                         Value::integer(month),
                         Value::integer(day),
                         Value::integer(clock.hour),
                         Value::integer(clock.minute),
                         Value::integer(clock.second),
                         Value::integer(clock.microsecond),
                         tzinfo,
                         Value::integer(clock.fold)};
    TRY(Str * fold, str_intern(run, "fold"));
    Str* names[] = {fold};
    KeywordNames keywords{1, names};
    return call(run, Value::object(type), arguments, 8, clock.fold != 0 ? &keywords : nullptr);
  }
  TRY(check_date_fields(run, year, month, day));
  TRY(check_clock_fields(run, clock));
  return datetime_raw(run, type, year, month, day, clock, tzinfo);
}

Int128 wall_microseconds(const DateTime* value) {
  const ClockFields& clock = value->clock;
  return Int128{ordinal_of(value->year, value->month, value->day) - 1} * kDayMicroseconds +
         ((int64_t{clock.hour} * 60 + clock.minute) * 60 + clock.second) * 1'000'000 + clock.microsecond;
}

Value datetime_from_wall(Run& run, Type* type, Int128 microseconds, Value tzinfo, int fold) {
  int64_t days = static_cast<int64_t>(microseconds / kDayMicroseconds);
  int64_t rest = static_cast<int64_t>(microseconds % kDayMicroseconds);
  if (rest < 0) {
    rest += kDayMicroseconds;
    --days;
  }
  if (days < 0 || days >= ordinal_of(9999, 12, 31)) {
    return run.raise(types::overflow_error_, "date value out of range");
  }
  CivilDate date = date_of_ordinal(days + 1);
  ClockFields clock;
  clock.microsecond = static_cast<int32_t>(rest % 1'000'000);
  int64_t seconds = rest / 1'000'000;
  clock.hour = static_cast<int32_t>(seconds / 3600);
  clock.minute = static_cast<int32_t>(seconds / 60 % 60);
  clock.second = static_cast<int32_t>(seconds % 60);
  clock.fold = fold;
  return datetime_new(run, type, date.year, date.month, date.day, clock, tzinfo);
}

namespace {

constexpr Int128 kEpoch = Int128{kUnixEpochOrdinal - 1} * kDayMicroseconds;

constexpr const char* kNames[] = {"year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold"};

Value datetime_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  Value values[9];
  TRY(parse_arguments(run, nullptr, kNames, 3, 8, arguments, count, keywords, values));
  int32_t fields[3];
  for (size_t i = 0; i < 3; ++i) {
    TRY(int_argument(run, values[i], &fields[i]));
  }
  ClockFields clock;
  TRY(read_clock_arguments(run, values + 3, &clock));
  TRY(read_fold(run, values[8], &clock));
  Value tzinfo = values[7].is_absent() ? Value::none() : values[7];
  TRY(check_date_fields(run, fields[0], fields[1], fields[2]));
  TRY(check_clock_fields(run, clock));
  TRY(check_tzinfo(run, tzinfo));
  return datetime_raw(run, type, fields[0], fields[1], fields[2], clock, tzinfo);
}

BrokenTime broken_time(const DateTime* value) {
  BrokenTime time = broken_time_of(value);
  time.hour = value->clock.hour;
  time.minute = value->clock.minute;
  time.second = value->clock.second;
  return time;
}

// ---- text

Value datetime_repr(Run& run, Value self) {
  DateTime* value = as_datetime(self);
  const ClockFields& clock = value->clock;
  StrBuilder out(run);
  TRY(append_type_name(out, value->type()));
  char text[96];
  int length = std::snprintf(text, sizeof text, "(%d, %d, %d, %d, %d", value->year, value->month, value->day,
                             clock.hour, clock.minute);
  TRY(out.append_ascii({text, static_cast<size_t>(length)}));
  if (clock.microsecond != 0) {
    length = std::snprintf(text, sizeof text, ", %d, %d", clock.second, clock.microsecond);
    TRY(out.append_ascii({text, static_cast<size_t>(length)}));
  } else if (clock.second != 0) {
    length = std::snprintf(text, sizeof text, ", %d", clock.second);
    TRY(out.append_ascii({text, static_cast<size_t>(length)}));
  }
  if (clock.fold != 0) {
    TRY(out.append_ascii(", fold=1"));
  }
  if (!value->tzinfo.is_none()) {
    TRY(out.append_ascii(", tzinfo="));
    TRY(Str * zone, to_repr(run, value->tzinfo));
    TRY(out.append(zone));
  }
  TRY(out.append_ascii(")"));
  return value_of(out.finish());
}

Value iso_text(Run& run, Value self, Value separator, Value timespec) {
  DateTime* value = as_datetime(self);
  StrBuilder out(run);
  char text[16];
  int length = std::snprintf(text, sizeof text, "%04d-%02d-%02d", value->year, value->month, value->day);
  TRY(out.append_ascii({text, static_cast<size_t>(length)}));
  TRY(out.append(separator.is_absent() ? U'T' : as_str(separator)->at(0)));
  TRY(append_clock(run, out, value->clock, timespec));
  bool has;
  int64_t offset;
  TRY(utc_offset(run, value->tzinfo, self, &has, &offset));
  if (has) {
    TRY(append_offset(out, offset, ":"));
  }
  return value_of(out.finish());
}

Value datetime_isoformat(Call& call, Value self, Value sep, Value timespec) {
  Run& run = call.run();
  if (!sep.is_absent() && (!is_str(sep) || as_str(sep)->length != 1)) {
    return is_str(sep) ? run.raise(types::type_error_, "isoformat() argument 1 must be a unicode character, not str")
                       : run.raise(types::type_error_, "isoformat() argument 1 must be a unicode character, not {}",
                                   {type_of(sep)});
  }
  if (!timespec.is_absent() && !is_str(timespec)) {
    return run.raise(types::type_error_, "isoformat() argument 2 must be str, not {}", {type_of(timespec)});
  }
  return iso_text(run, self, sep, timespec);
}

Value datetime_str(Run& run, Value self) {
  Value space = Value::object(str_latin1_character(' '));
  if (is_exact(self, &datetime_type)) {
    return iso_text(run, self, space, Value::absent());
  }
  TRY(Str * name, str_intern(run, "isoformat"));
  return call_method(run, self, name, {space});
}

Value datetime_ctime(Call& call, Value self) {
  DateTime* value = as_datetime(self);
  BrokenTime time = broken_time(value);
  char text[64];
  int length = std::snprintf(text, sizeof text, "%.3s %.3s %2d %02d:%02d:%02d %04d", kDayNames[time.weekday],
                             kMonthNames[time.month - 1], time.day, time.hour, time.minute, time.second, value->year);
  return value_of(str_from_ascii(call.run(), {text, static_cast<size_t>(length)}));
}

Value datetime_strftime(Call& call, Value self, Str& format) {
  DateTime* value = as_datetime(self);
  return format_fields(call.run(), self, &format, broken_time(value), value->clock.microsecond, value->tzinfo, self);
}

// ---- comparing and arithmetic

// Whether the offset depends on the fold: then the time is in a gap or a fold, and == across zones is never true.
bool is_problematic(Run& run, Value value, int64_t offset, bool* out) {
  DateTime* given = as_datetime(value);
  *out = false;
  if (given->tzinfo.is_none() || is_exact(given->tzinfo, &timezone_type)) {
    return true;
  }
  ClockFields clock = given->clock;
  clock.fold = 1 - clock.fold;
  TRY(Value flipped, datetime_raw(run, &datetime_type, given->year, given->month, given->day, clock, given->tzinfo));
  bool has;
  int64_t other;
  TRY(utc_offset(run, given->tzinfo, flipped, &has, &other));
  *out = has && other != offset;
  return true;
}

Value datetime_compare(Run& run, Value self, Value other, CompareOperator op) {
  bool is_equality = op == CompareOperator::kEqual || op == CompareOperator::kNotEqual;
  if (!is_datetime(other)) {
    if (is_date(other) && !is_equality) {
      return run.raise(types::type_error_, "can't compare {} to {}", {"datetime.datetime", "datetime.date"});
    }
    if (is_date(other)) {
      return Value::boolean(op == CompareOperator::kNotEqual);
    }
    return not_implemented();
  }
  DateTime* a = as_datetime(self);
  DateTime* b = as_datetime(other);
  Int128 x = wall_microseconds(a), y = wall_microseconds(b);
  if (!identical(a->tzinfo, b->tzinfo)) {
    bool has_a, has_b;
    int64_t offset_a, offset_b;
    TRY(utc_offset(run, a->tzinfo, self, &has_a, &offset_a));
    TRY(utc_offset(run, b->tzinfo, other, &has_b, &offset_b));
    if (has_a != has_b) {
      if (is_equality) {
        return Value::boolean(op == CompareOperator::kNotEqual);
      }
      return run.raise(types::type_error_, "can't compare offset-naive and offset-aware datetimes");
    }
    x -= offset_a;
    y -= offset_b;
    if (is_equality && x == y) {
      bool first, second = false;
      TRY(is_problematic(run, self, offset_a, &first));
      if (!first) {
        TRY(is_problematic(run, other, offset_b, &second));
      }
      if (first || second) {
        return Value::boolean(op == CompareOperator::kNotEqual);
      }
    }
  }
  return Value::boolean(holds(op, x, y));
}

bool datetime_hash(Run& run, Value self, int64_t* out) {
  DateTime* value = as_datetime(self);
  Value subject = self;
  if (value->clock.fold != 0) {
    ClockFields clock = value->clock;
    clock.fold = 0;
    TRY(subject, datetime_raw(run, &datetime_type, value->year, value->month, value->day, clock, value->tzinfo));
  }
  bool has;
  int64_t offset;
  TRY(utc_offset(run, value->tzinfo, subject, &has, &offset));
  *out = hash_int64(static_cast<int64_t>(wall_microseconds(value) - offset - kEpoch));
  return true;
}

Value datetime_add(Run& run, Value left, Value right) {
  if (!is_datetime(left)) {
    std::swap(left, right);
  }
  if (!is_datetime(left) || !is_delta(right)) {
    return not_implemented();
  }
  DateTime* value = as_datetime(left);
  return datetime_from_wall(run, type_of(left), wall_microseconds(value) + microseconds_of(as_delta(right)),
                            value->tzinfo, 0);
}

Value datetime_subtract(Run& run, Value left, Value right) {
  if (!is_datetime(left)) {
    return not_implemented();
  }
  DateTime* value = as_datetime(left);
  if (is_delta(right)) {
    return datetime_from_wall(run, type_of(left), wall_microseconds(value) - microseconds_of(as_delta(right)),
                              value->tzinfo, 0);
  }
  if (!is_datetime(right)) {
    return not_implemented();
  }
  DateTime* other = as_datetime(right);
  Int128 difference = wall_microseconds(value) - wall_microseconds(other);
  if (!identical(value->tzinfo, other->tzinfo)) {
    bool has_left, has_right;
    int64_t offset_left, offset_right;
    TRY(utc_offset(run, value->tzinfo, left, &has_left, &offset_left));
    TRY(utc_offset(run, other->tzinfo, right, &has_right, &offset_right));
    if (has_left != has_right) {
      return run.raise(types::type_error_, "can't subtract offset-naive and offset-aware datetimes");
    }
    difference += offset_right - offset_left;
  }
  return delta_new(run, difference);
}

// ---- fields and parts

#define CLOCK_GETTER(name)                                \
  Value datetime_##name(Call&, Value self) {              \
    return Value::integer(as_datetime(self)->clock.name); \
  }
CLOCK_GETTER(hour)
CLOCK_GETTER(minute)
CLOCK_GETTER(second)
CLOCK_GETTER(microsecond)
CLOCK_GETTER(fold)
#undef CLOCK_GETTER
Value datetime_tzinfo(Call&, Value self) {
  return as_datetime(self)->tzinfo;
}
Value datetime_date(Call& call, Value self) {
  Date* value = as_date(self);
  return date_new(call.run(), &date_type, value->year, value->month, value->day);
}
Value datetime_time(Call& call, Value self) {
  return time_new(call.run(), &time_type, as_datetime(self)->clock, Value::none());
}
Value datetime_timetz(Call& call, Value self) {
  return time_new(call.run(), &time_type, as_datetime(self)->clock, as_datetime(self)->tzinfo);
}
Value datetime_utcoffset(Call& call, Value self) {
  return call_offset(call.run(), as_datetime(self)->tzinfo, "utcoffset", self);
}
Value datetime_dst(Call& call, Value self) {
  return call_offset(call.run(), as_datetime(self)->tzinfo, "dst", self);
}
Value datetime_tzname(Call& call, Value self) {
  return call_tzname(call.run(), as_datetime(self)->tzinfo, self);
}

Value struct_time_of(Run& run, const BrokenTime& time) {
  Value fields[] = {Value::integer(time.year),    Value::integer(time.month),    Value::integer(time.day),
                    Value::integer(time.hour),    Value::integer(time.minute),   Value::integer(time.second),
                    Value::integer(time.weekday), Value::integer(time.year_day), Value::integer(time.is_dst)};
  TRY(Module * module, import_module(run, "time"));
  TRY(Str * name, str_intern(run, "struct_time"));
  TRY(Tuple * tuple, tuple_from(run, fields, 9));
  return pyexec::call(run, module_find(module, name), {Value::object(tuple)});
}

Value datetime_timetuple(Call& call, Value self) {
  Run& run = call.run();
  DateTime* value = as_datetime(self);
  BrokenTime time = broken_time(value);
  TRY(Value dst, call_offset(run, value->tzinfo, "dst", self));
  time.is_dst = dst.is_none() ? -1 : microseconds_of(as_delta(dst)) != 0 ? 1 : 0;
  return struct_time_of(run, time);
}

Value datetime_utctimetuple(Call& call, Value self) {
  Run& run = call.run();
  DateTime* value = as_datetime(self);
  bool has;
  int64_t offset;
  TRY(utc_offset(run, value->tzinfo, self, &has, &offset));
  TRY(Value moved, datetime_from_wall(run, &datetime_type, wall_microseconds(value) - offset, Value::none(), 0));
  BrokenTime time = broken_time(as_datetime(moved));
  time.is_dst = 0;
  return struct_time_of(run, time);
}

Value datetime_timestamp(Call& call, Value self) {
  Run& run = call.run();
  DateTime* value = as_datetime(self);
  Int128 since = wall_microseconds(value) - kEpoch;
  if (value->tzinfo.is_none()) {
    int64_t seconds = static_cast<int64_t>(since - value->clock.microsecond) / 1'000'000;
    return Value::real(static_cast<double>(seconds) + value->clock.microsecond / 1e6);
  }
  bool has;
  int64_t offset;
  TRY(utc_offset(run, value->tzinfo, self, &has, &offset));
  return int_true_divide(run, Value::integer(static_cast<int64_t>(since - offset)), Value::integer(1'000'000));
}

Value datetime_replace(Call& call, Value self, Value year, Value month, Value day, Value hour, Value minute,
                       Value second, Value microsecond, Value tzinfo, Value fold) {
  Run& run = call.run();
  DateTime* value = as_datetime(self);
  int32_t fields[] = {value->year, value->month, value->day};
  Value given[] = {year, month, day};
  for (size_t i = 0; i < 3; ++i) {
    if (!given[i].is_absent()) {
      TRY(int_argument(run, given[i], &fields[i]));
    }
  }
  ClockFields clock = value->clock;
  Value times[] = {hour, minute, second, microsecond};
  TRY(read_clock_arguments(run, times, &clock));
  TRY(read_fold(run, fold, &clock));
  if (clock.fold != 0 && clock.fold != 1) {
    return run.raise(types::value_error_, "fold must be either 0 or 1");
  }
  Value zone = tzinfo.is_absent() ? value->tzinfo : tzinfo;
  if (is_exact(self, &datetime_type)) {
    TRY(check_date_fields(run, fields[0], fields[1], fields[2]));
    TRY(check_clock_fields(run, clock));
    TRY(check_tzinfo(run, zone));
  }
  return datetime_new(run, type_of(self), fields[0], fields[1], fields[2], clock, zone);
}

Value datetime_astimezone(Call& call, Value self, Value tz) {
  Run& run = call.run();
  DateTime* value = as_datetime(self);
  Value target = tz.is_absent() ? Value::none() : tz;
  if (!target.is_none() && !is_tzinfo(target)) {
    return run.raise(types::type_error_, "tzinfo argument must be None or of a tzinfo subclass, not type '{}'",
                     {type_of(target)});
  }
  if (!value->tzinfo.is_none() && identical(value->tzinfo, target)) {
    return self;
  }
  bool has = false;
  int64_t offset = 0;
  if (!value->tzinfo.is_none()) {
    TRY(utc_offset(run, value->tzinfo, self, &has, &offset));
  }
  Value local = Value::absent();
  if (target.is_none()) {
    // The local time zone: fixed at UTC, under its name.
    TRY(Value zero, delta_new(run, 0));
    TRY(Str * name, str_from_ascii(run, "UTC"));
    TRY(local, timezone_new(run, zero, Value::object(name)));
    target = local;
  }
  TRY(Value moved, datetime_from_wall(run, &datetime_type, wall_microseconds(value) - offset, target, 0));
  if (type_of(self) != &datetime_type) {
    DateTime* fields = as_datetime(moved);
    TRY(moved, datetime_new(run, type_of(self), fields->year, fields->month, fields->day, fields->clock, target));
  }
  if (is_exact(target, &timezone_type)) {
    return number_add(run, moved, native_object<TimeZone>(target)->offset);
  }
  TRY(Str * name, str_intern(run, "fromutc"));
  return call_method(run, target, name, {moved});
}

Value datetime_reduce(Call& call, Value self) {
  DateTime* value = as_datetime(self);
  const ClockFields& clock = value->clock;
  Value fields[] = {Value::integer(value->year),       Value::integer(value->month),
                    Value::integer(value->day),        Value::integer(clock.hour),
                    Value::integer(clock.minute),      Value::integer(clock.second),
                    Value::integer(clock.microsecond), value->tzinfo};
  TRY(Tuple * arguments, tuple_from(call.run(), fields, 8));
  Value items[] = {Value::object(type_of(self)), Value::object(arguments)};
  return value_of(tuple_from(call.run(), items, 2));
}

// ---- class methods

// A moment of UTC, in microseconds since 1970, as a datetime in `tz`.
Value at_moment(Run& run, Type* type, Int128 microseconds, Value tz) {
  Int128 wall = microseconds + kEpoch;
  int64_t days = static_cast<int64_t>(wall / kDayMicroseconds) - (wall % kDayMicroseconds < 0 ? 1 : 0);
  if (days < 0 || days >= ordinal_of(9999, 12, 31)) {
    return run.raise(types::value_error_, "year {} is out of range", {date_of_ordinal(days + 1).year});
  }
  TRY(Value moment, datetime_from_wall(run, type, wall, tz, 0));
  if (tz.is_none()) {
    return moment;
  }
  TRY(Str * name, str_intern(run, "fromutc"));
  return call_method(run, tz, name, {moment});
}

Value datetime_now(Call& call, Type& cls, Value tz) {
  Run& run = call.run();
  Value zone = tz.is_absent() ? Value::none() : tz;
  TRY(check_tzinfo(run, zone));
  return at_moment(run, &cls, run.time_ns() / 1000, zone);
}
Value datetime_utcnow(Call& call, Type& cls) {
  return at_moment(call.run(), &cls, call.run().time_ns() / 1000, Value::none());
}

bool moment_of(Run& run, Value timestamp, Int128* out) {
  if (is_float_like(timestamp)) {
    double number = float_value(timestamp);
    if (std::isnan(number)) {
      return run.raise(types::value_error_, "Invalid value NaN (not a number)");
    }
    double whole;
    double fraction = std::modf(number, &whole);
    fraction = std::nearbyint(fraction * 1e6);
    if (fraction >= 1e6) {
      fraction -= 1e6;
      whole += 1;
    } else if (fraction < 0) {
      fraction += 1e6;
      whole -= 1;
    }
    if (std::fabs(whole) >= 9.2e18) {
      return run.raise(types::overflow_error_, "timestamp out of range for platform time_t");
    }
    *out = static_cast<Int128>(whole) * 1'000'000 + static_cast<Int128>(fraction);
  } else {
    TRY(Value number, to_index(run, timestamp));
    if (!number.is_int()) {
      return run.raise(types::overflow_error_, "timestamp out of range for platform time_t");
    }
    *out = Int128{number.as_int()} * 1'000'000;
  }
  constexpr int64_t kMost = 67'768'036'191'676'799;
  if (*out > Int128{kMost} * 1'000'000 || *out < -Int128{kMost} * 1'000'000) {
    return run.raise_with(types::os_error_,
                          {Value::integer(75), value_of(str_from_ascii(run, "Value too large for defined data type"))});
  }
  return true;
}

Value datetime_fromtimestamp(Call& call, Type& cls, Value timestamp, Value tz) {
  Run& run = call.run();
  Value zone = tz.is_absent() ? Value::none() : tz;
  TRY(check_tzinfo(run, zone));
  Int128 moment;
  TRY(moment_of(run, timestamp, &moment));
  return at_moment(run, &cls, moment, zone);
}
Value datetime_utcfromtimestamp(Call& call, Type& cls, Value timestamp) {
  Int128 moment;
  TRY(moment_of(call.run(), timestamp, &moment));
  return at_moment(call.run(), &cls, moment, Value::none());
}

Value datetime_combine(Call& call, Type& cls, Value date, Value time, Value tzinfo) {
  Run& run = call.run();
  if (!is_date(date)) {
    return run.raise(types::type_error_, "combine() argument 1 must be datetime.date, not {}",
                     {date.is_none() ? MessagePart("None") : MessagePart(type_of(date))});
  }
  if (!is_time(time)) {
    return run.raise(types::type_error_, "combine() argument 2 must be datetime.time, not {}",
                     {time.is_none() ? MessagePart("None") : MessagePart(type_of(time))});
  }
  Value zone = tzinfo.is_absent() ? as_time(time)->tzinfo : tzinfo;
  TRY(check_tzinfo(run, zone));
  Date* day = as_date(date);
  return datetime_new(run, &cls, day->year, day->month, day->day, as_time(time)->clock, zone);
}

Value datetime_fromisoformat(Call& call, Type& cls, Value text) {
  Run& run = call.run();
  if (!is_str(text)) {
    return run.raise(types::type_error_, "fromisoformat: argument must be str");
  }
  TextView view = text_of(as_str(text));
  int64_t year = 0;
  int month = 0, day = 0;
  IsoClock iso;
  bool good = view.size() >= 7;
  if (good) {
    size_t split = iso_separator(view);
    good = split != 0 && split <= view.size() && parse_iso_date(view.slice(0, split), &year, &month, &day);
    if (good && split < view.size()) {
      good = parse_iso_time(view.slice(split + 1, view.size()), &iso);
    }
  }
  if (!good) {
    TRY(Str * quoted, to_repr(run, text));
    return run.raise(types::value_error_, "Invalid isoformat string: {}", {quoted});
  }
  Value zone = Value::none();
  if (iso.has_offset) {
    TRY(Value offset, delta_new(run, iso.offset_microseconds));
    TRY(zone, timezone_new(run, offset, Value::absent()));
  }
  return datetime_new(run, &cls, year, month, day, iso.clock, zone);
}

Value datetime_strptime(Call& call, Type& cls, Value text, Value format) {
  Run& run = call.run();
  Value values[] = {text, format};
  for (size_t i = 0; i < 2; ++i) {
    if (!is_str(values[i])) {
      return run.raise(types::type_error_, "strptime() argument {} must be str, not {}",
                       {i + 1, values[i].is_none() ? MessagePart("None") : MessagePart(type_of(values[i]))});
    }
  }
  ParsedTime parsed;
  TRY(parse_time(run, as_str(text), as_str(format), &parsed));
  ClockFields clock;
  clock.hour = parsed.hour;
  clock.minute = parsed.minute;
  clock.second = parsed.second;
  clock.microsecond = parsed.microsecond;
  Value zone = Value::none();
  if (parsed.has_zone) {
    TRY(Value offset, delta_new(run, Int128{parsed.utc_offset} * 1'000'000 + parsed.offset_microsecond));
    TRY(zone,
        timezone_new(run, offset, parsed.zone_name != nullptr ? Value::object(parsed.zone_name) : Value::absent()));
  }
  return datetime_new(run, &cls, parsed.year, parsed.month, parsed.day, clock, zone);
}

void trace_datetime(Heap& heap, Object* object) {
  heap.mark_cell(static_cast<DateTime*>(object)->attributes);
  heap.mark(static_cast<DateTime*>(object)->tzinfo);
}

constexpr Slots datetime_slots() {
  Slots slots;
  slots.repr = datetime_repr;
  slots.str = datetime_str;
  slots.hash = datetime_hash;
  slots.compare = datetime_compare;
  slots.create = datetime_create;
  slots.binary[static_cast<size_t>(BinaryOperator::kAdd)] = datetime_add;
  slots.binary[static_cast<size_t>(BinaryOperator::kSubtract)] = datetime_subtract;
  return slots;
}

#define CLASS_METHOD EntryKind::kClassMethod
constexpr Entry kDateTimeMethods[] = {
    {"now", "(cls, tz=None)", native<datetime_now>, "The run's time, in tz if that is given.", CLASS_METHOD},
    {"utcnow", "(cls, /)", native<datetime_utcnow>, "The run's time in UTC, without tzinfo.", CLASS_METHOD},
    {"fromtimestamp", "(cls, timestamp, tz=None)", native<datetime_fromtimestamp>, "From seconds since 1970.",
     CLASS_METHOD},
    {"utcfromtimestamp", "(cls, timestamp, /)", native<datetime_utcfromtimestamp>,
     "From seconds since 1970, without tzinfo.", CLASS_METHOD},
    {"strptime", "(cls, date_string, format, /)", native<datetime_strptime>, "From text, by a format.", CLASS_METHOD},
    {"combine", "(cls, date, time, tzinfo=None)", native<datetime_combine>, "From a date and a time.", CLASS_METHOD},
    {"fromisoformat", "(cls, string, /)", native<datetime_fromisoformat>, "From ISO 8601 text.", CLASS_METHOD},
    {"hour", "(self)", native<datetime_hour>, nullptr, EntryKind::kGetter},
    {"minute", "(self)", native<datetime_minute>, nullptr, EntryKind::kGetter},
    {"second", "(self)", native<datetime_second>, nullptr, EntryKind::kGetter},
    {"microsecond", "(self)", native<datetime_microsecond>, nullptr, EntryKind::kGetter},
    {"tzinfo", "(self)", native<datetime_tzinfo>, nullptr, EntryKind::kGetter},
    {"fold", "(self)", native<datetime_fold>, nullptr, EntryKind::kGetter},
    {"date", "(self, /)", native<datetime_date>, "The date part."},
    {"time", "(self, /)", native<datetime_time>, "The time part, without tzinfo."},
    {"timetz", "(self, /)", native<datetime_timetz>, "The time part, with tzinfo."},
    {"ctime", "(self, /)", native<datetime_ctime>, "Text in the style of ctime()."},
    {"timetuple", "(self, /)", native<datetime_timetuple>, "Time tuple, compatible with time.localtime()."},
    {"timestamp", "(self, /)", native<datetime_timestamp>, "Seconds since 1970, as a float."},
    {"utctimetuple", "(self, /)", native<datetime_utctimetuple>, "UTC time tuple, compatible with time.localtime()."},
    {"isoformat", "(self, sep='T', timespec='auto')", native<datetime_isoformat>, "ISO 8601 text."},
    {"strftime", "(self, format)", native<datetime_strftime>, "Text by a format."},
    {"utcoffset", "(self, /)", native<datetime_utcoffset>, "tzinfo.utcoffset(self)."},
    {"tzname", "(self, /)", native<datetime_tzname>, "tzinfo.tzname(self)."},
    {"dst", "(self, /)", native<datetime_dst>, "tzinfo.dst(self)."},
    {"replace",
     "(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=None, *, "
     "fold=None)",
     native<datetime_replace>, "The datetime with new fields."},
    {"astimezone", "(self, tz=None)", native<datetime_astimezone>, "The same moment in another time zone."},
    {"__reduce__", "(self, /)", native<datetime_reduce>, "For copying."},
};

bool fill_datetime(Run& run, Module* module) {
  TRY(module_set(run, module, "MINYEAR", Value::integer(kMinYear)));
  TRY(module_set(run, module, "MAXYEAR", Value::integer(kMaxYear)));
  TRY(module_set(run, module, "timedelta", Value::object(&delta_type)));
  TRY(module_set(run, module, "date", Value::object(&date_type)));
  TRY(module_set(run, module, "datetime", Value::object(&datetime_type)));
  TRY(module_set(run, module, "time", Value::object(&time_type)));
  TRY(module_set(run, module, "tzinfo", Value::object(&tzinfo_type)));
  TRY(module_set(run, module, "timezone", Value::object(&timezone_type)));
  return module_set(run, module, "UTC", Value::object(utc));
}

const ModuleDefinition kDateTime = {"datetime", "Fast implementation of the datetime type.", {}, fill_datetime};

}  // namespace

Type datetime_type = make_builtin_type({
    .name = "datetime.datetime",
    .layout = CellKind::kNative,
    .instance_bytes = sizeof(DateTime),
    .attributes_offset = offsetof(DateTime, attributes),
    .flags = kTypeBase,
    .base = &date_type,
    .doc = "datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])",
    .slots = datetime_slots(),
    .module = "datetime",
    .trace = trace_datetime,
});

void start_datetime() {
  start_native_type(&datetime_type, kDateTimeMethods);
  auto set = [](const char* name, int year, int month, int day, ClockFields clock) {
    auto* value = immortal_new<DateTime>();
    value->kind = CellKind::kNative;
    value->flags = kFlagImmortal;
    value->identity = next_immortal_identity();
    value->shape = datetime_type.instance_shape;
    value->year = year;
    value->month = month;
    value->day = day;
    value->clock = clock;
    value->tzinfo = Value::none();
    name_table_set(nullptr, &datetime_type.attributes, str_immortal(name), Value::object(value));
  };
  set("min", 1, 1, 1, {});
  set("max", 9999, 12, 31, {.hour = 23, .minute = 59, .second = 59, .microsecond = 999'999, .fold = 0});
  name_table_set(nullptr, &datetime_type.attributes, str_immortal("resolution"),
                 delta_type.attributes->find(str_immortal("resolution"))->value);
}

}  // namespace datetime

void register_datetime_module() {
  datetime::start_delta();
  datetime::start_date();
  datetime::start_timezone();
  datetime::start_time();
  datetime::start_datetime();
  register_module(&datetime::kDateTime);
}

}  // namespace pyexec
