// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "interpreter/objects/objects.h"
#include "interpreter/objects/traceback_markers.h"

// Where an exception passed, as an object (`__traceback__`) and as text. An exception keeps the entries itself,
// innermost first, in a buffer that only grows; a Traceback is that buffer and how much of it counted when it was asked
// for. It shows its first line number and nothing else: frames and the links between entries would reach the program's
// inside.

namespace pyexec {

class Run;

struct Traceback : Object {
  Buffer* entries;  // TracebackEntry array, innermost first
  uint32_t count;   // at least one
};

// What `exception.__traceback__` is: a Traceback, or None where it has passed nowhere. The same object while nothing is
// added.
Value traceback_of(Run& run, Exception* exception);
// None or a Traceback becomes its __traceback__; False: raised, for anything else.
bool set_traceback(Run& run, Exception* exception, Value traceback);
inline bool is_traceback(Value value) {
  return is_exact(value, &types::traceback_);
}

// One entry for module traceback, library frames left out.
struct TracebackLine {
  std::string filename;
  uint32_t number;
  std::string name;       // of the function
  std::string_view text;  // the source line without blanks around it; valid while the program is
  std::string marked;  // what is printed of it: "  File …" with the source line and its marks, module traceback's way
};
// Outermost first. `traceback`: None or a Traceback.
std::vector<TracebackLine> traceback_lines(Run& run, Value traceback);

struct TracebackStyle {
  MarkerStyle markers = MarkerStyle::kInterpreter;
  bool chain = true;       // with __cause__ and __context__
  bool has_limit = false;  // `limit` entries at most: the innermost when negative, else the outermost
  int64_t limit = 0;
};

// CPython's text of an exception, with chained ones, notes, source lines and folded repeats; ends in a newline. Runs
// str() of user classes; what fails there is replaced as CPython does. Leaves nothing pending.
std::string traceback_text(Run& run, Exception* exception, const TracebackStyle& style = {});
// The part behind the entries: "KeyError: 'a'\n", notes included; what traceback.format_exception_only gives.
std::string exception_only_text(Run& run, Exception* exception);

}  // namespace pyexec
