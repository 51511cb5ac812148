// SPDX-License-Identifier: Apache-2.0
#include "cli/findings.h"

#include "server/text/json.h"

namespace pyexec::cli {

std::string finding_line(const std::string& file, const Finding& finding) {
  std::string line =
      file + ":" + std::to_string(finding.line) + ":" + std::to_string(finding.column) + ": " + finding.code + " ";
  if (!finding.type.empty()) {
    line += finding.type + ": ";
  }
  line += finding.message;
  if (!finding.blocks) {
    line += " (warning)";
  }
  return line + "\n";
}

void append_finding_json(std::string& out, const std::string& file, const Finding& finding) {
  out += "{";
  auto text = [&out](const char* name, const std::string& value) {
    out += out.back() == '{' ? "\"" : ",\"";
    out += name;
    out += "\":";
    server::append_json_string(out, value);
  };
  if (!file.empty()) {
    text("file", file);
  }
  text("code", finding.code);
  text("slug", finding.slug);
  text("type", finding.type);
  text("message", finding.message);
  text("hint", finding.hint);
  text("subject", finding.subject);
  out += ",\"line\":" + std::to_string(finding.line) + ",\"column\":" + std::to_string(finding.column) +
         ",\"end_line\":" + std::to_string(finding.end_line) + ",\"end_column\":" + std::to_string(finding.end_column) +
         ",\"blocks\":" + (finding.blocks ? "true" : "false") + "}";
}

}  // namespace pyexec::cli
