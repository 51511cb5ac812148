// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// The line below a traceback's source line that marks the failing expression: `    ~~^~~`. Text only: it knows lines
// and columns, no values and no tree. Which part of a binary operation or a subscript gets carets is found by reading
// the marked text again, as CPython 3.11 does, with what that gets wrong (parentheses around an operand).

namespace pyexec {

// CPython has two printers that differ in detail: the interpreter's own (uncaught exceptions) and module traceback's.
enum class MarkerStyle : uint8_t { kInterpreter, kModule };

struct MarkedRange {
  uint32_t begin = 0;  // bytes into the line
  uint32_t end = 0;    // unused when it ends on a later line
  bool ends_later = false;
};

// With its indentation of four, without a newline. Empty: CPython shows none, since the range is the whole line.
// `line` is the source line as it stands, without its line end.
std::string marker_line(std::string_view line, MarkedRange range, MarkerStyle style);

}  // namespace pyexec
