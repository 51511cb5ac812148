// SPDX-License-Identifier: Apache-2.0
#include "interpreter/eval/frame.h"

// RunOptions::on_statement: where it is set, linking puts a step in front of every statement of the program, which
// reports the statement and then runs it. A run without it has nothing to look at.

namespace pyexec {

namespace {

Completion exec_reported(Stmt* stmt, Frame& frame) {
  Run& run = frame.run;
  const Source& source = frame.program->source;
  const uint32_t number = source.line_of(stmt->span.begin);
  std::string_view line = source.line_text(number);
  line.remove_prefix(std::min(line.find_first_not_of(" \t\f"), line.size()));
  while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) {
    line.remove_suffix(1);
  }
  run.options->on_statement(run.filename + ":" + std::to_string(number) + ": " + std::string(line));
  return run.reported_statements.at(stmt)(stmt, frame);
}

}  // namespace

void report_statement(Linker& linker, Stmt* stmt) {
  if (linker.run.options->on_statement && !linker.program.is_library) {
    linker.run.reported_statements[stmt] = stmt->exec;
    stmt->exec = exec_reported;
  }
}

}  // namespace pyexec
