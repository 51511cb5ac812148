// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "parser/arena.h"
#include "parser/ast.h"
#include "parser/diagnostics.h"
#include "parser/policy.h"

// The parser's one entry: source text in, a lowered, resolved and checked program out, or diagnostics.

namespace pyexec {

struct ParseOptions {
  Policy policy = Policy::kStandard;
  bool policy_findings_are_errors =
      true;  // false: report them but lower the program all the same (trusted frozen modules, `policy off` tests)
  uint32_t max_source_bytes = 256u << 10;
  uint32_t max_nodes = 1'000'000;          // AST nodes
  uint64_t max_memory_bytes = 256u << 20;  // of the concrete tree, and of the program
  uint32_t max_nesting = 200;              // brackets, as CPython; 100 indentation levels
  bool (*is_cancelled)(void* context) =
      nullptr;  // asked now and then while parsing; true ends the parse with a diagnostic
  void* cancel_context = nullptr;
};

// Source text with its line table. Columns are code points.
class Source {
 public:
  explicit Source(std::string text);
  std::string_view text() const { return text_; }
  uint32_t line_count() const;
  uint32_t line_of(uint32_t offset) const;          // 1-based
  uint32_t column_of(uint32_t offset) const;        // 0-based, code points
  uint32_t line_begin(uint32_t line) const;         // byte offset of a 1-based line
  std::string_view line_text(uint32_t line) const;  // without the line end

 private:
  std::string text_;
  std::vector<uint32_t> line_starts_;
};

// A parsed program. Owns the source and the arena that every node lives in.
struct ParsedProgram {
  explicit ParsedProgram(std::string text) : source(std::move(text)) {}
  Source source;
  Arena arena;
  bool out_of_memory = false;   // the parse was given up at max_memory_bytes
  Code* module = nullptr;       // null when there were errors
  bool is_library = false;      // a module of the library written in Python: its frames stay out of tracebacks
  void* module_name = nullptr;  // __name__ of what it defines: an interned Str of the run, set when it is linked
  std::vector<Name*> globals;   // index → name of every global (or builtin) the program mentions
  std::vector<Name*> names;     // every Name of the program
  std::vector<Code*> codes;     // every code object, the module first
  Diagnostics diagnostics;      // errors first; empty for a clean program
  // What the program holds as long as it lives.
  size_t memory_bytes() const { return arena.bytes() + source.text().size(); }
  bool has_syntax_error() const { return !diagnostics.empty() && diagnostics.front().kind != DiagnosticKind::kPolicy; }
};

// Never fails: look at `module` and `diagnostics`.
std::unique_ptr<ParsedProgram> parse_program(std::string source, const ParseOptions& options);

}  // namespace pyexec
