// SPDX-License-Identifier: Apache-2.0
//
// What the frozen modules warnings, traceback and inspect need to know of the run and of functions: the program's line,
// an exception's text, a function's parameters.
#include "interpreter/objects/attributes.h"
#include "interpreter/objects/class.h"
#include "interpreter/objects/module.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_intern.h"
#include "interpreter/objects/traceback.h"
#include "interpreter/run/run.h"
#include "parser/parse.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

// ---- _warnings

Value warning_location(Call& call, Value) {
  Run& run = call.run();
  TRY(Str * filename, str_from_utf8(run, run.filename));
  uint32_t line = run.program != nullptr ? run.program->source.line_of(run.call_site) : 1;
  Value items[] = {Value::object(filename), Value::integer(line)};
  TRY(Tuple * result, tuple_from(run, items, 2));
  return Value::object(result);
}
Value warning_line(Call& call, int64_t number) {
  Run& run = call.run();
  std::string_view text;
  if (run.program != nullptr && number >= 1 && number <= run.program->source.line_count()) {
    text = run.program->source.line_text(static_cast<uint32_t>(number));
  }
  TRY(Str * line, str_from_utf8(run, text));
  return Value::object(line);
}
constexpr Entry kWarnings[] = {
    {"location", "(level, /)", native<warning_location>, "", EntryKind::kFunction},
    {"source_line", "(number, /)", native<warning_line>, "", EntryKind::kFunction},
};
constexpr ModuleDefinition kWarningsModule = {
    .name = "_warnings", .doc = nullptr, .functions = kWarnings, .fill = nullptr};

// ---- _traceback

TracebackStyle style_of(Value chain, Value limit) {
  TracebackStyle style;
  style.markers = MarkerStyle::kModule;
  style.chain = !chain.is_false();
  style.has_limit = limit.is_int();
  style.limit = limit.is_int() ? limit.as_int() : 0;
  return style;
}
Value exception_text(Call& call, Exception& exception, Value chain, Value limit) {
  std::string text = traceback_text(call.run(), &exception, style_of(chain, limit));
  TRY(Str * result, str_from_utf8(call.run(), text));
  return Value::object(result);
}
Value exception_only(Call& call, Exception& exception) {
  std::string text = exception_only_text(call.run(), &exception);
  TRY(Str * result, str_from_utf8(call.run(), text));
  return Value::object(result);
}
// (file, line, function, source, shown) of each entry.
Value traceback_entries(Call& call, Value traceback) {
  Run& run = call.run();
  TRY(List * all, list_new(run, 4));
  for (const TracebackLine& line : traceback_lines(run, traceback)) {
    TRY(Str * filename, str_from_utf8(run, line.filename));
    TRY(Str * name, str_from_utf8(run, line.name));
    TRY(Str * text, str_from_utf8(run, line.text));
    TRY(Str * marked, str_from_utf8(run, line.marked));
    Value items[] = {Value::object(filename), Value::integer(line.number), Value::object(name), Value::object(text),
                     Value::object(marked)};
    TRY(Tuple * row, tuple_from(run, items, 5));
    TRY(list_append(run, all, Value::object(row)));
  }
  return Value::object(all);
}
constexpr Entry kTraceback[] = {
    {"text", "(exception, chain=True, limit=None, /)", native<exception_text>, "", EntryKind::kFunction},
    {"only", "(exception, /)", native<exception_only>, "", EntryKind::kFunction},
    {"entries", "(traceback, /)", native<traceback_entries>, "", EntryKind::kFunction},
};
constexpr ModuleDefinition kTracebackModule = {
    .name = "_traceback", .doc = nullptr, .functions = kTraceback, .fill = nullptr};

// ---- _inspect

bool add_parameter(Run& run, List* all, Value name, const char* kind, Value default_value) {
  TRY(Str * shown, str_intern(run, kind));
  Value items[] = {name, Value::object(shown), default_value.is_absent() ? Value::none() : default_value,
                   Value::boolean(!default_value.is_absent())};
  TRY(Tuple * row, tuple_from(run, items, 4));
  return list_append(run, all, Value::object(row));
}

Value function_parameters(Run& run, Function& function) {
  const Code* code = function.code;
  TRY(List * all, list_new(run, code->parameters.size()));
  size_t defaults = function.defaults != nullptr ? function.defaults->length : 0;
  size_t positional = code->positional_count;
  size_t keyword_end = positional + code->keyword_only_count;
  auto name_of = [&](size_t i) { return Value::object(static_cast<Str*>(code->parameters[i].name->interned)); };
  for (size_t i = 0; i < positional; ++i) {
    bool has_default = i >= positional - defaults;
    TRY(add_parameter(run, all, name_of(i), i < code->positional_only_count ? "/" : "",
                      has_default ? function.defaults->items[i - (positional - defaults)] : Value::absent()));
  }
  if (code->has_varargs) {
    TRY(add_parameter(run, all, name_of(keyword_end), "*", Value::absent()));
  }
  for (size_t i = positional; i < keyword_end; ++i) {
    NameEntry* entry = function.keyword_defaults != nullptr
                           ? function.keyword_defaults->find(static_cast<Str*>(code->parameters[i].name->interned))
                           : nullptr;
    TRY(add_parameter(run, all, name_of(i), "k", entry != nullptr ? entry->value : Value::absent()));
  }
  if (code->has_varkeywords) {
    TRY(add_parameter(run, all, name_of(keyword_end + (code->has_varargs ? 1 : 0)), "**", Value::absent()));
  }
  return Value::object(all);
}

// The parameters of a function: (name, kind, default, has_default); of a native one its signature's text.
Value parameters_of(Call& call, Value callee) {
  Run& run = call.run();
  if (is_function(callee)) {
    return function_parameters(run, *as_function(callee));
  }
  if (has_kind(callee, CellKind::kNativeFunction)) {
    const Entry* entry = static_cast<NativeFunction*>(callee.as_object())->entry;
    TRY(Str * text, str_from_utf8(run, entry->signature));
    return Value::object(text);
  }
  return Value::none();
}
Value code_flags(Call&, Value callee) {
  if (!is_function(callee)) {
    return Value::integer(0);
  }
  const Code* code = as_function(callee)->code;
  return Value::integer((code->is_generator ? 1 : 0) | (code->is_coroutine ? 2 : 0));
}
Value generator_state(Call&, Value generator) {
  return has_kind(generator, CellKind::kGenerator)
             ? Value::integer(static_cast<int64_t>(static_cast<Generator*>(generator.as_object())->state))
             : Value::none();
}
constexpr Entry kInspect[] = {
    {"parameters", "(callee, /)", native<parameters_of>, "", EntryKind::kFunction},
    {"flags", "(callee, /)", native<code_flags>, "", EntryKind::kFunction},
    {"state", "(generator, /)", native<generator_state>, "", EntryKind::kFunction},
};
constexpr ModuleDefinition kInspectModule = {
    .name = "_inspect", .doc = nullptr, .functions = kInspect, .fill = nullptr};

}  // namespace

void register_introspection_modules() {
  register_module(&kWarningsModule);
  register_module(&kTracebackModule);
  register_module(&kInspectModule);
}

}  // namespace pyexec
