// SPDX-License-Identifier: Apache-2.0
//
// datetime.tzinfo and datetime.timezone, and the calls that the other types make into a tzinfo.
#include "interpreter/objects/dict_inline.h"
#include "interpreter/run/immortal.h"
#include "stdlib/modules/datetime_objects.h"

namespace pyexec::datetime {

TimeZone* utc = nullptr;

namespace {

TimeZone* as_timezone(Value value) {
  return native_object<TimeZone>(value);
}

int64_t offset_of(const TimeZone* zone) {
  return static_cast<int64_t>(microseconds_of(as_delta(zone->offset)));
}

}  // namespace

bool append_offset(StrBuilder& out, int64_t microseconds, const char* separator) {
  uint64_t size = static_cast<uint64_t>(microseconds < 0 ? -microseconds : microseconds);
  uint64_t seconds = size / 1'000'000;
  char text[40];
  int length = std::snprintf(text, sizeof text, "%c%02d%s%02d", microseconds < 0 ? '-' : '+',
                             static_cast<int>(seconds / 3600), separator, static_cast<int>(seconds / 60 % 60));
  if (seconds % 60 != 0 || size % 1'000'000 != 0) {
    length += std::snprintf(text + length, sizeof text - static_cast<size_t>(length), "%s%02d", separator,
                            static_cast<int>(seconds % 60));
  }
  if (size % 1'000'000 != 0) {
    length += std::snprintf(text + length, sizeof text - static_cast<size_t>(length), ".%06d",
                            static_cast<int>(size % 1'000'000));
  }
  return out.append_ascii({text, static_cast<size_t>(length)});
}

bool check_tzinfo(Run& run, Value value) {
  if (value.is_none() || is_tzinfo(value)) {
    return true;
  }
  return run.raise(types::type_error_, "tzinfo argument must be None or of a tzinfo subclass, not type '{}'",
                   {type_of(value)});
}

Value call_offset(Run& run, Value tzinfo, const char* method, Value argument) {
  if (tzinfo.is_none()) {
    return Value::none();
  }
  if (is_exact(tzinfo, &timezone_type)) {
    return method[0] == 'd' ? Value::none() : as_timezone(tzinfo)->offset;
  }
  TRY(Str * name, str_intern(run, method));
  TRY(Value offset, call_method(run, tzinfo, name, {argument}));
  if (offset.is_none()) {
    return offset;
  }
  if (!is_delta(offset)) {
    return run.raise(types::type_error_, "tzinfo.{}() must return None or timedelta, not '{}'",
                     {method, type_of(offset)});
  }
  Int128 size = microseconds_of(as_delta(offset));
  if (size <= -kDayMicroseconds || size >= kDayMicroseconds) {
    return run.raise(types::value_error_,
                     "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).");
  }
  return offset;
}

bool utc_offset(Run& run, Value tzinfo, Value argument, bool* has, int64_t* microseconds) {
  TRY(Value offset, call_offset(run, tzinfo, "utcoffset", argument));
  *has = !offset.is_none();
  *microseconds = *has ? static_cast<int64_t>(microseconds_of(as_delta(offset))) : 0;
  return true;
}

static Value timezone_text(Run& run, const TimeZone* zone) {
  if (!zone->name.is_none()) {
    return zone->name;
  }
  StrBuilder out(run);
  TRY(out.append_ascii("UTC"));
  int64_t offset = offset_of(zone);
  if (zone != utc && offset != 0) {
    TRY(append_offset(out, offset, ":"));
  }
  return value_of(out.finish());
}

Value call_tzname(Run& run, Value tzinfo, Value argument) {
  if (tzinfo.is_none()) {
    return tzinfo;
  }
  if (is_exact(tzinfo, &timezone_type)) {
    return timezone_text(run, as_timezone(tzinfo));
  }
  TRY(Str * name, str_intern(run, "tzname"));
  TRY(Value result, call_method(run, tzinfo, name, {argument}));
  if (!result.is_none() && !is_str(result)) {
    return run.raise(types::type_error_, "tzinfo.tzname() must return None or a string, not '{}'", {type_of(result)});
  }
  return result;
}

Value timezone_new(Run& run, Value offset, Value name) {
  Int128 size = microseconds_of(as_delta(offset));
  if (name.is_absent() && size == 0) {
    return Value::object(utc);
  }
  if (size <= -kDayMicroseconds || size >= kDayMicroseconds) {
    TRY(Str * text, to_repr(run, offset));
    return run.raise(types::value_error_,
                     "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not "
                     "{}.",
                     {text});
  }
  TRY(TimeZone * zone, run.allocate_object<TimeZone>(&timezone_type, CellKind::kNative));
  zone->offset = offset;
  zone->name = name.is_absent() ? Value::none() : name;
  return Value::object(zone);
}

namespace {

// ---- tzinfo: what a subclass has to define

Value tzinfo_create(Run& run, Type* type, Value*, uint32_t, const KeywordNames*) {
  return value_of(instance_new(run, type));
}
bool tzinfo_initialize(Run&, Value, Value*, uint32_t, const KeywordNames*) {
  return true;
}

template <char which>
Value tzinfo_missing(Call& call, Value, Value) {
  const char* name = which == 'u' ? "utcoffset" : which == 'd' ? "dst" : "tzname";
  return call.run().raise(types::not_implemented_error_, "a tzinfo subclass must implement {}()", {name});
}

Value tzinfo_fromutc(Call& call, Value self, Value dt) {
  Run& run = call.run();
  if (!is_datetime(dt)) {
    return run.raise(types::type_error_, "fromutc: argument must be a datetime");
  }
  if (!identical(as_datetime(dt)->tzinfo, self)) {
    return run.raise(types::value_error_, "fromutc: dt.tzinfo is not self");
  }
  TRY(Value offset, call_offset(run, self, "utcoffset", dt));
  if (offset.is_none()) {
    return run.raise(types::value_error_, "fromutc: non-None utcoffset() result required");
  }
  TRY(Value dst, call_offset(run, self, "dst", dt));
  if (dst.is_none()) {
    return run.raise(types::value_error_, "fromutc: non-None dst() result required");
  }
  TRY(Value standard, number_subtract(run, offset, dst));
  TRY(Value result, number_add(run, dt, standard));
  TRY(dst, call_offset(run, self, "dst", result));
  if (dst.is_none()) {
    return run.raise(types::value_error_, "fromutc: tz.dst() gave inconsistent results; cannot convert");
  }
  if (microseconds_of(as_delta(dst)) == 0) {
    return result;
  }
  return number_add(run, result, dst);
}

Value tzinfo_reduce(Call& call, Value self) {
  Run& run = call.run();
  Value arguments = Value::object(tuple_empty());
  TRY(Str * name, str_intern(run, "__getinitargs__"));
  TRY(Value method, get_attribute_or_absent(run, self, name));
  if (!method.is_absent()) {
    TRY(arguments, pyexec::call(run, method, {}));
  }
  TRY(Dict * state, instance_dict(run, self));
  Value items[] = {Value::object(type_of(self)), arguments, Value::object(state)};
  return value_of(tuple_from(run, items, state != nullptr && state->length > 0 ? 3 : 2));
}

void trace_tzinfo(Heap& heap, Object* object) {
  heap.mark_cell(static_cast<TzInfo*>(object)->attributes);
}

constexpr Entry kTzInfoMethods[] = {
    {"tzname", "(self, dt, /)", native<tzinfo_missing<'n'>>, "datetime -> string name of time zone."},
    {"utcoffset", "(self, dt, /)", native<tzinfo_missing<'u'>>, "datetime -> timedelta, positive east of UTC."},
    {"dst", "(self, dt, /)", native<tzinfo_missing<'d'>>, "datetime -> daylight saving time offset."},
    {"fromutc", "(self, dt, /)", native<tzinfo_fromutc>, "datetime in UTC -> datetime in local time."},
    {"__reduce__", "(self, /)", native<tzinfo_reduce>, "For copying."},
};

// ---- timezone

Value timezone_create(Run& run, Type*, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  constexpr const char* kNames[] = {"offset", "name"};
  Value values[2];
  TRY(parse_arguments(run, "timezone", kNames, 1, 2, arguments, count, keywords, values));
  if (!is_delta(values[0])) {
    return run.raise(types::type_error_, "timezone() argument 1 must be datetime.timedelta, not {}",
                     {values[0].is_none() ? MessagePart("None") : MessagePart(type_of(values[0]))});
  }
  if (!values[1].is_absent() && !is_str(values[1])) {
    return run.raise(types::type_error_, "timezone() argument 2 must be str, not {}",
                     {values[1].is_none() ? MessagePart("None") : MessagePart(type_of(values[1]))});
  }
  return timezone_new(run, values[0], values[1]);
}

bool check_datetime(Run& run, Value dt, const char* method) {
  if (dt.is_none() || is_datetime(dt)) {
    return true;
  }
  return run.raise(types::type_error_, "{}(dt) argument must be a datetime instance or None, not {}",
                   {method, type_of(dt)});
}

Value timezone_utcoffset(Call& call, Value self, Value dt) {
  TRY(check_datetime(call.run(), dt, "utcoffset"));
  return as_timezone(self)->offset;
}
Value timezone_dst(Call& call, Value, Value dt) {
  TRY(check_datetime(call.run(), dt, "dst"));
  return Value::none();
}
Value timezone_tzname(Call& call, Value self, Value dt) {
  TRY(check_datetime(call.run(), dt, "tzname"));
  return timezone_text(call.run(), as_timezone(self));
}
Value timezone_fromutc(Call& call, Value self, Value dt) {
  Run& run = call.run();
  if (!is_datetime(dt)) {
    return run.raise(types::type_error_, "fromutc() argument must be a datetime instance");
  }
  if (!identical(as_datetime(dt)->tzinfo, self)) {
    return run.raise(types::value_error_, "fromutc: dt.tzinfo is not self");
  }
  return number_add(run, dt, as_timezone(self)->offset);
}

Value timezone_repr(Run& run, Value self) {
  TimeZone* zone = as_timezone(self);
  if (zone == utc) {
    return value_of(str_from_ascii(run, "datetime.timezone.utc"));
  }
  StrBuilder out(run);
  TRY(out.append_ascii("datetime.timezone("));
  TRY(Str * offset, to_repr(run, zone->offset));
  TRY(out.append(offset));
  if (!zone->name.is_none()) {
    TRY(out.append_ascii(", "));
    TRY(Str * name, to_repr(run, zone->name));
    TRY(out.append(name));
  }
  TRY(out.append_ascii(")"));
  return value_of(out.finish());
}
Value timezone_str(Run& run, Value self) {
  return timezone_text(run, as_timezone(self));
}
bool timezone_hash(Run& run, Value self, int64_t* out) {
  return hash(run, as_timezone(self)->offset, out);
}
Value timezone_compare(Run&, Value self, Value other, CompareOperator op) {
  if ((op != CompareOperator::kEqual && op != CompareOperator::kNotEqual) || !is_instance(other, &timezone_type)) {
    return not_implemented();
  }
  bool same = offset_of(as_timezone(self)) == offset_of(as_timezone(other));
  return Value::boolean(same == (op == CompareOperator::kEqual));
}
Value timezone_initargs(Call& call, Value self) {
  TimeZone* zone = as_timezone(self);
  Value items[] = {zone->offset, zone->name};
  return value_of(tuple_from(call.run(), items, zone->name.is_none() ? 1 : 2));
}

void trace_timezone(Heap& heap, Object* object) {
  trace_tzinfo(heap, object);
  heap.mark(static_cast<TimeZone*>(object)->offset);
  heap.mark(static_cast<TimeZone*>(object)->name);
}

constexpr Entry kTimeZoneMethods[] = {
    {"tzname", "(self, dt, /)", native<timezone_tzname>, "The name given, or UTC±HH:MM."},
    {"utcoffset", "(self, dt, /)", native<timezone_utcoffset>, "The fixed offset."},
    {"dst", "(self, dt, /)", native<timezone_dst>, "None."},
    {"fromutc", "(self, dt, /)", native<timezone_fromutc>, "datetime in UTC -> datetime in local time."},
    {"__getinitargs__", "(self, /)", native<timezone_initargs>, "For copying."},
};

TimeZone* immortal_zone(int32_t minutes) {
  auto* delta = immortal_new<Delta>();
  delta->kind = CellKind::kNative;
  delta->flags = kFlagImmortal;
  delta->identity = next_immortal_identity();
  delta->shape = delta_type.instance_shape;
  delta->days = minutes < 0 ? -1 : 0;
  delta->seconds = minutes * 60 - delta->days * 86400;
  auto* zone = immortal_new<TimeZone>();
  zone->kind = CellKind::kNative;
  zone->flags = kFlagImmortal;
  zone->identity = next_immortal_identity();
  zone->shape = timezone_type.instance_shape;
  zone->offset = Value::object(delta);
  zone->name = Value::none();
  return zone;
}

}  // namespace

Type tzinfo_type = make_builtin_type({
    .name = "datetime.tzinfo",
    .layout = CellKind::kNative,
    .instance_bytes = sizeof(TzInfo),
    .attributes_offset = offsetof(TzInfo, attributes),
    .flags = kTypeBase,
    .base = nullptr,
    .doc = "Abstract base class for time zone info objects.",
    .slots = {.create = tzinfo_create, .initialize = tzinfo_initialize},
    .module = "datetime",
    .trace = trace_tzinfo,
});
Type timezone_type = make_builtin_type({
    .name = "datetime.timezone",
    .layout = CellKind::kNative,
    .instance_bytes = sizeof(TimeZone),
    .attributes_offset = offsetof(TimeZone, attributes),
    .flags = 0,
    .base = &tzinfo_type,
    .doc = "Fixed offset from UTC implementation of tzinfo.",
    .slots = {.repr = timezone_repr,
              .str = timezone_str,
              .hash = timezone_hash,
              .compare = timezone_compare,
              .create = timezone_create},
    .module = "datetime",
    .trace = trace_timezone,
});

void start_timezone() {
  start_native_type(&tzinfo_type, kTzInfoMethods);
  start_native_type(&timezone_type, kTimeZoneMethods);
  utc = immortal_zone(0);
  auto set = [](const char* name, TimeZone* zone) {
    name_table_set(nullptr, &timezone_type.attributes, str_immortal(name), Value::object(zone));
  };
  set("utc", utc);
  set("min", immortal_zone(-1439));
  set("max", immortal_zone(1439));
}

}  // namespace pyexec::datetime
