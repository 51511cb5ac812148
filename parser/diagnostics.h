// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

// What the parser has to say about a program: syntax errors (CPython's own class, wording and position) and policy
// findings.

namespace pyexec {

enum class DiagnosticKind : uint8_t { kSyntaxError, kIndentationError, kTabError, kPolicy };

struct Diagnostic {
  DiagnosticKind kind = DiagnosticKind::kSyntaxError;
  const char* code = "PX101";  // PX1xx syntax, PX2xx imports, PX3xx builtins, PX4xx attributes, PX5xx unsupported
  const char* slug = "";       // "unsafe-import"
  std::string message;         // syntax: CPython's msg; policy: one sentence
  std::string hint;            // what to do instead; may be empty
  std::string subject;         // policy: the name in question ("os", "eval", "__globals__")
  uint32_t line = 1;           // 1-based
  uint32_t column = 1;         // 1-based, in code points, as CPython's SyntaxError.offset
  uint32_t end_line = 1;
  uint32_t end_column = 1;  // as CPython's end_offset
};

using Diagnostics = std::vector<Diagnostic>;

}  // namespace pyexec
