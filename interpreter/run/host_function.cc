// SPDX-License-Identifier: Apache-2.0
#include "interpreter/run/host_function.h"

#include <exception>

#include "interpreter/objects/builtin_type.h"
#include "interpreter/run/data.h"
#include "interpreter/run/run.h"

namespace pyexec {

namespace {

struct HostFunctionObject : Object {
  const HostFunction* function;
  Str* name;
};

void trace(Heap& heap, Object* object) {
  heap.mark_cell(static_cast<HostFunctionObject*>(object)->name);
}

Value host_call(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  auto* host = static_cast<HostFunctionObject*>(self.as_object());
  if (keywords != nullptr && keywords->count != 0) {
    return run.raise(types::type_error_, "{}() takes no keyword arguments", {host->name});
  }
  TRY(run.charge(100 + count));
  std::vector<Data> data;
  data.reserve(count);
  for (uint32_t i = 0; i < count; ++i) {
    std::optional<Data> converted = data_from_value(run, arguments[i]);
    if (run.is_ending()) {
      return kRaised;
    }
    if (!converted) {
      return run.raise(types::type_error_, "{}() argument {} must be plain data, not {}",
                       {host->name, i + 1, type_of(arguments[i])});
    }
    data.push_back(std::move(*converted));
  }
  HostResult result;
  // The host's exceptions end here.
  try {
    result = (*host->function)(data);
  } catch (const std::exception& error) {
    result.error = error.what();
  } catch (...) {
    result.error = "host function failed";
  }
  if (!run.refill()) {  // the clock went on meanwhile
    return kRaised;
  }
  if (result.error) {
    return run.raise(types::runtime_error_, "{}", {std::string_view(*result.error)});
  }
  return value_from_data(run, result.value);
}

Value host_repr(Run& run, Value self) {
  StrBuilder builder(run);
  TRY(builder.append_ascii("<host function "));
  TRY(builder.append(static_cast<HostFunctionObject*>(self.as_object())->name));
  TRY(builder.append_ascii(">"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

}  // namespace

Value host_function_new(Run& run, const std::string& name, const HostFunction& function) {
  auto* host = run.allocate_object<HostFunctionObject>(&types::host_function_, CellKind::kHostFunction);
  TRY(host);
  host->function = &function;
  TRY(host->name, str_from_utf8(run, name));
  return Value::object(host);
}

Type types::host_function_ = make_builtin_type({.name = "host_function",
                                                .layout = CellKind::kHostFunction,
                                                .instance_bytes = sizeof(HostFunctionObject),
                                                .slots = {.repr = host_repr, .call = host_call},
                                                .trace = trace});

}  // namespace pyexec
