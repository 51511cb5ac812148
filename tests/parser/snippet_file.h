// SPDX-License-Identifier: Apache-2.0
//
// Reads the files of programs with CPython's verdicts (tests/parser/snippets/README.md has the format).
#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "parser/diagnostics.h"

namespace pyexec {

struct Snippet {
  std::string name;
  std::string source;
  bool is_valid = true;
  std::string type;
  std::string message;
  long line = 0;
  long column = 0;
  long end_line = 0;
  long end_column = 0;
};

inline std::vector<Snippet> read_snippets(const std::string& path) {
  std::ifstream file(std::string(PYEXEC_SOURCE_DIR) + "/tests/parser/" + path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  const std::string all = text.str();
  std::vector<Snippet> snippets;
  size_t position = 0;
  while (position < all.size()) {
    const size_t end = all.find('\n', position);
    std::istringstream header(all.substr(position, end - position));
    std::string mark;
    std::string verdict;
    size_t size = 0;
    Snippet snippet;
    header >> mark >> snippet.name >> size >> verdict;
    if (mark != "%%%%") {
      ADD_FAILURE() << path << ": no record at byte " << position;
      break;
    }
    snippet.is_valid = verdict == "ok";
    if (!snippet.is_valid) {
      snippet.type = verdict;
      header >> snippet.line >> snippet.column >> snippet.end_line >> snippet.end_column;
      std::getline(header, snippet.message);
      snippet.message.erase(0, 1);
    }
    snippet.source = all.substr(end + 1, size);
    snippets.push_back(std::move(snippet));
    position = end + 1 + size + 1;
  }
  EXPECT_FALSE(snippets.empty()) << path;
  return snippets;
}

inline const char* type_name(DiagnosticKind kind) {
  switch (kind) {
    case DiagnosticKind::kSyntaxError:
      return "SyntaxError";
    case DiagnosticKind::kIndentationError:
      return "IndentationError";
    case DiagnosticKind::kTabError:
      return "TabError";
    case DiagnosticKind::kPolicy:
      break;
  }
  return "policy";
}

inline std::string place(long line, long column) {
  return std::to_string(line) + ":" + std::to_string(column);
}

}  // namespace pyexec
