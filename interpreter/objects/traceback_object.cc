// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/traceback.h"
#include "interpreter/run/run.h"
#include "parser/parse.h"

// The traceback object.

namespace pyexec {

namespace {

void trace_traceback(Heap& heap, Object* object) {
  heap.mark_cell(static_cast<Traceback*>(object)->entries);
}

Value traceback_line_number(Call&, Value self) {
  Traceback* traceback = static_cast<Traceback*>(self.as_object());
  const TracebackEntry& outermost =
      reinterpret_cast<const TracebackEntry*>(traceback->entries->bytes())[traceback->count - 1];
  return Value::integer(outermost.program->source.line_of(outermost.span.begin));
}

constexpr Entry kTracebackMembers[] = {
    {"tb_lineno", "(self, /)", native<traceback_line_number>, nullptr, EntryKind::kGetter},
};

}  // namespace

Value traceback_of(Run& run, Exception* exception) {
  if (exception->traceback_count == 0) {
    return Value::none();
  }
  Traceback* last = exception->traceback_object;
  if (last == nullptr || last->entries != exception->traceback || last->count != exception->traceback_count) {
    Traceback* made = run.allocate_object<Traceback>(&types::traceback_, CellKind::kNative);
    TRY(made);
    made->entries = exception->traceback;
    made->count = exception->traceback_count;
    exception->traceback_object = last = made;
  }
  return Value::object(last);
}

bool set_traceback(Run& run, Exception* exception, Value traceback) {
  if (!traceback.is_none() && !is_traceback(traceback)) {
    return run.raise(types::type_error_, "__traceback__ must be a traceback or None");
  }
  Traceback* from = traceback.is_none() ? nullptr : static_cast<Traceback*>(traceback.as_object());
  exception->traceback_object = from;
  exception->traceback = from != nullptr ? from->entries : nullptr;
  exception->traceback_count = from != nullptr ? from->count : 0;
  exception->traceback_limit = exception->traceback_count;  // the next entry copies: the buffer is shared
  return true;
}

void register_traceback_members() {
  add_methods(&types::traceback_, kTracebackMembers);
}

Type types::traceback_ = make_builtin_type(
    {.name = "traceback", .layout = CellKind::kNative, .instance_bytes = sizeof(Traceback), .trace = trace_traceback});

}  // namespace pyexec
