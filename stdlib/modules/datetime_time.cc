// SPDX-License-Identifier: Apache-2.0
//
// datetime.time, and the fields of a clock that datetime has too.
#include "interpreter/objects/dict_inline.h"
#include "interpreter/run/immortal.h"
#include "stdlib/modules/datetime_objects.h"

namespace pyexec::datetime {

bool check_clock_fields(Run& run, const ClockFields& clock) {
  const char* what = nullptr;
  if (clock.hour < 0 || clock.hour > 23) {
    what = "hour must be in 0..23";
  } else if (clock.minute < 0 || clock.minute > 59) {
    what = "minute must be in 0..59";
  } else if (clock.second < 0 || clock.second > 59) {
    what = "second must be in 0..59";
  } else if (clock.microsecond < 0 || clock.microsecond > 999'999) {
    what = "microsecond must be in 0..999999";
  } else if (clock.fold != 0 && clock.fold != 1) {
    what = "fold must be either 0 or 1";
  }
  return what == nullptr || run.raise(types::value_error_, what);
}

bool read_clock_arguments(Run& run, const Value* values, ClockFields* out) {
  int32_t* fields[] = {&out->hour, &out->minute, &out->second, &out->microsecond};
  for (size_t i = 0; i < 4; ++i) {
    if (!values[i].is_absent()) {
      TRY(int_argument(run, values[i], fields[i]));
    }
  }
  return true;
}

bool read_fold(Run& run, Value value, ClockFields* out) {
  return value.is_absent() || int_argument(run, value, &out->fold);
}

bool append_clock(Run& run, StrBuilder& out, const ClockFields& clock, Value timespec) {
  std::string_view spec = "auto";
  if (!timespec.is_absent()) {
    Str* text = as_str(timespec);
    spec = text->is_wide() ? std::string_view("?") : text->view();
  }
  if (spec == "auto") {
    spec = clock.microsecond == 0 ? "seconds" : "microseconds";
  }
  char text[32];
  int length = 0;
  if (spec == "hours") {
    length = std::snprintf(text, sizeof text, "%02d", clock.hour);
  } else if (spec == "minutes") {
    length = std::snprintf(text, sizeof text, "%02d:%02d", clock.hour, clock.minute);
  } else if (spec == "seconds") {
    length = std::snprintf(text, sizeof text, "%02d:%02d:%02d", clock.hour, clock.minute, clock.second);
  } else if (spec == "milliseconds") {
    length = std::snprintf(text, sizeof text, "%02d:%02d:%02d.%03d", clock.hour, clock.minute, clock.second,
                           clock.microsecond / 1000);
  } else if (spec == "microseconds") {
    length = std::snprintf(text, sizeof text, "%02d:%02d:%02d.%06d", clock.hour, clock.minute, clock.second,
                           clock.microsecond);
  } else {
    return run.raise(types::value_error_, "Unknown timespec value");
  }
  return out.append_ascii({text, static_cast<size_t>(length)});
}

static Value time_raw(Run& run, Type* type, const ClockFields& clock, Value tzinfo) {
  Object* object = type == &time_type ? run.allocate_object<Time>(type, CellKind::kNative) : instance_new(run, type);
  TRY(object);
  auto* time = static_cast<Time*>(object);
  time->clock = clock;
  time->tzinfo = tzinfo;
  return Value::object(time);
}

Value time_new(Run& run, Type* type, const ClockFields& clock, Value tzinfo) {
  if (type != &time_type) {
    Value arguments[] = {Value::integer(clock.hour),
                         Value::integer(clock.minute),
                         Value::integer(clock.second),
                         Value::integer(clock.microsecond),
                         tzinfo,
                         Value::integer(clock.fold)};
    TRY(Str * fold, str_intern(run, "fold"));
    Str* names[] = {fold};
    KeywordNames keywords{1, names};
    return call(run, Value::object(type), arguments, 5, clock.fold != 0 ? &keywords : nullptr);
  }
  TRY(check_clock_fields(run, clock));
  return time_raw(run, type, clock, tzinfo);
}

namespace {

constexpr const char* kTimeNames[] = {"hour", "minute", "second", "microsecond", "tzinfo", "fold"};

Value time_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  Value values[6];
  TRY(parse_arguments(run, nullptr, kTimeNames, 0, 5, arguments, count, keywords, values));
  ClockFields clock;
  TRY(read_clock_arguments(run, values, &clock));
  TRY(read_fold(run, values[5], &clock));
  Value tzinfo = values[4].is_absent() ? Value::none() : values[4];
  // The fields come first.
  TRY(check_clock_fields(run, clock));
  TRY(check_tzinfo(run, tzinfo));
  return time_raw(run, type, clock, tzinfo);
}

int64_t day_microseconds(const ClockFields& clock) {
  return ((int64_t{clock.hour} * 60 + clock.minute) * 60 + clock.second) * 1'000'000 + clock.microsecond;
}

Value time_repr(Run& run, Value self) {
  Time* time = as_time(self);
  StrBuilder out(run);
  TRY(append_type_name(out, time->type()));
  char text[64];
  int length;
  if (time->clock.microsecond != 0) {
    length = std::snprintf(text, sizeof text, "(%d, %d, %d, %d", time->clock.hour, time->clock.minute,
                           time->clock.second, time->clock.microsecond);
  } else if (time->clock.second != 0) {
    length = std::snprintf(text, sizeof text, "(%d, %d, %d", time->clock.hour, time->clock.minute, time->clock.second);
  } else {
    length = std::snprintf(text, sizeof text, "(%d, %d", time->clock.hour, time->clock.minute);
  }
  TRY(out.append_ascii({text, static_cast<size_t>(length)}));
  if (!time->tzinfo.is_none()) {
    TRY(out.append_ascii(", tzinfo="));
    TRY(Str * zone, to_repr(run, time->tzinfo));
    TRY(out.append(zone));
  }
  TRY(out.append_ascii(time->clock.fold != 0 ? ", fold=1)" : ")"));
  return value_of(out.finish());
}

Value time_text(Run& run, Value self, Value timespec) {
  Time* time = as_time(self);
  StrBuilder out(run);
  TRY(append_clock(run, out, time->clock, timespec));
  bool has;
  int64_t offset;
  TRY(utc_offset(run, time->tzinfo, Value::none(), &has, &offset));
  if (has) {
    TRY(append_offset(out, offset, ":"));
  }
  return value_of(out.finish());
}

Value time_str(Run& run, Value self) {
  if (is_exact(self, &time_type)) {
    return time_text(run, self, Value::absent());
  }
  TRY(Str * name, str_intern(run, "isoformat"));
  return call_method(run, self, name, {});
}

Value time_isoformat(Call& call, Value self, Opt<Str&> timespec) {
  return time_text(call.run(), self, timespec.has ? Value::object(timespec.value) : Value::absent());
}

bool time_hash(Run& run, Value self, int64_t* out) {
  bool has;
  int64_t offset;
  TRY(utc_offset(run, as_time(self)->tzinfo, Value::none(), &has, &offset));
  *out = hash_int64(day_microseconds(as_time(self)->clock) - offset);
  return true;
}

Value time_compare(Run& run, Value self, Value other, CompareOperator op) {
  if (!is_time(other)) {
    return not_implemented();
  }
  Time* a = as_time(self);
  Time* b = as_time(other);
  int64_t x = day_microseconds(a->clock), y = day_microseconds(b->clock);
  if (!identical(a->tzinfo, b->tzinfo)) {
    bool has_a, has_b;
    int64_t offset_a, offset_b;
    TRY(utc_offset(run, a->tzinfo, Value::none(), &has_a, &offset_a));
    TRY(utc_offset(run, b->tzinfo, Value::none(), &has_b, &offset_b));
    if (has_a != has_b) {
      if (op == CompareOperator::kEqual || op == CompareOperator::kNotEqual) {
        return Value::boolean(op == CompareOperator::kNotEqual);
      }
      return run.raise(types::type_error_, "can't compare offset-naive and offset-aware times");
    }
    x -= offset_a;
    y -= offset_b;
  }
  return Value::boolean(holds(op, x, y));
}

Truth time_truth(Run&, Value) {
  return Truth::kTrue;
}

#define CLOCK_GETTER(name)                            \
  Value time_##name(Call&, Value self) {              \
    return Value::integer(as_time(self)->clock.name); \
  }
CLOCK_GETTER(hour)
CLOCK_GETTER(minute)
CLOCK_GETTER(second)
CLOCK_GETTER(microsecond)
CLOCK_GETTER(fold)
#undef CLOCK_GETTER
Value time_tzinfo(Call&, Value self) {
  return as_time(self)->tzinfo;
}
Value time_utcoffset(Call& call, Value self) {
  return call_offset(call.run(), as_time(self)->tzinfo, "utcoffset", Value::none());
}
Value time_dst(Call& call, Value self) {
  return call_offset(call.run(), as_time(self)->tzinfo, "dst", Value::none());
}
Value time_tzname(Call& call, Value self) {
  return call_tzname(call.run(), as_time(self)->tzinfo, Value::none());
}

Value time_strftime(Call& call, Value self, Str& format) {
  Time* time = as_time(self);
  BrokenTime broken;
  broken.hour = time->clock.hour;
  broken.minute = time->clock.minute;
  broken.second = time->clock.second;
  return format_fields(call.run(), self, &format, broken, time->clock.microsecond, time->tzinfo, Value::none());
}

Value time_format(Call& call, Value self, Str& format) {
  if (format.length == 0) {
    return value_of(to_str(call.run(), self));
  }
  TRY(Str * name, str_intern(call.run(), "strftime"));
  return call_method(call.run(), self, name, {Value::object(&format)});
}

Value time_replace(Call& call, Value self, Value hour, Value minute, Value second, Value microsecond, Value tzinfo,
                   Value fold) {
  Run& run = call.run();
  Time* time = as_time(self);
  ClockFields clock = time->clock;
  Value values[] = {hour, minute, second, microsecond};
  TRY(read_clock_arguments(run, values, &clock));
  TRY(read_fold(run, fold, &clock));
  Value zone = tzinfo.is_absent() ? time->tzinfo : tzinfo;
  TRY(check_clock_fields(run, clock));
  TRY(check_tzinfo(run, zone));
  return time_new(run, type_of(self), clock, zone);
}

Value time_fromisoformat(Call& call, Type& cls, Value text) {
  Run& run = call.run();
  if (!is_str(text)) {
    return run.raise(types::type_error_, "fromisoformat: argument must be str");
  }
  TextView view = text_of(as_str(text));
  if (!view.empty() && view[0] == U'T') {
    view = view.slice(1, view.size());
  }
  IsoClock iso;
  if (!parse_iso_time(view, &iso)) {
    TRY(Str * quoted, to_repr(run, text));
    return run.raise(types::value_error_, "Invalid isoformat string: {}", {quoted});
  }
  Value zone = Value::none();
  if (iso.has_offset) {
    TRY(Value offset, delta_new(run, iso.offset_microseconds));
    TRY(zone, timezone_new(run, offset, Value::absent()));
  }
  return time_new(run, &cls, iso.clock, zone);
}

Value time_reduce(Call& call, Value self) {
  Time* time = as_time(self);
  Value fields[] = {Value::integer(time->clock.hour), Value::integer(time->clock.minute),
                    Value::integer(time->clock.second), Value::integer(time->clock.microsecond), time->tzinfo};
  TRY(Tuple * arguments, tuple_from(call.run(), fields, 5));
  Value items[] = {Value::object(type_of(self)), Value::object(arguments)};
  return value_of(tuple_from(call.run(), items, 2));
}

void trace_time(Heap& heap, Object* object) {
  heap.mark_cell(static_cast<Time*>(object)->attributes);
  heap.mark(static_cast<Time*>(object)->tzinfo);
}

constexpr Entry kTimeMethods[] = {
    {"fromisoformat", "(cls, string, /)", native<time_fromisoformat>, "A time from ISO 8601 text.",
     EntryKind::kClassMethod},
    {"hour", "(self)", native<time_hour>, nullptr, EntryKind::kGetter},
    {"minute", "(self)", native<time_minute>, nullptr, EntryKind::kGetter},
    {"second", "(self)", native<time_second>, nullptr, EntryKind::kGetter},
    {"microsecond", "(self)", native<time_microsecond>, nullptr, EntryKind::kGetter},
    {"tzinfo", "(self)", native<time_tzinfo>, nullptr, EntryKind::kGetter},
    {"fold", "(self)", native<time_fold>, nullptr, EntryKind::kGetter},
    {"utcoffset", "(self, /)", native<time_utcoffset>, "tzinfo.utcoffset(None)."},
    {"dst", "(self, /)", native<time_dst>, "tzinfo.dst(None)."},
    {"tzname", "(self, /)", native<time_tzname>, "tzinfo.tzname(None)."},
    {"isoformat", "(self, timespec='auto')", native<time_isoformat>, "ISO 8601 text, HH:MM:SS[.ffffff][+HH:MM]."},
    {"strftime", "(self, format)", native<time_strftime>, "Text by a format."},
    {"__format__", "(self, format, /)", native<time_format>, "Formats self with strftime."},
    {"replace", "(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=None, *, fold=None)",
     native<time_replace>, "The time with new fields."},
    {"__reduce__", "(self, /)", native<time_reduce>, "For copying."},
};

}  // namespace

Type time_type = make_builtin_type({
    .name = "datetime.time",
    .layout = CellKind::kNative,
    .instance_bytes = sizeof(Time),
    .attributes_offset = offsetof(Time, attributes),
    .flags = kTypeBase,
    .base = nullptr,
    .doc = "time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object",
    .slots = {.repr = time_repr,
              .str = time_str,
              .hash = time_hash,
              .compare = time_compare,
              .truth = time_truth,
              .create = time_create},
    .module = "datetime",
    .trace = trace_time,
});

void start_time() {
  start_native_type(&time_type, kTimeMethods);
  auto set = [](const char* name, ClockFields clock) {
    auto* time = immortal_new<Time>();
    time->kind = CellKind::kNative;
    time->flags = kFlagImmortal;
    time->identity = next_immortal_identity();
    time->shape = time_type.instance_shape;
    time->clock = clock;
    time->tzinfo = Value::none();
    name_table_set(nullptr, &time_type.attributes, str_immortal(name), Value::object(time));
  };
  set("min", {});
  set("max", {.hour = 23, .minute = 59, .second = 59, .microsecond = 999'999, .fold = 0});
  name_table_set(nullptr, &time_type.attributes, str_immortal("resolution"),
                 delta_type.attributes->find(str_immortal("resolution"))->value);
}

}  // namespace pyexec::datetime
