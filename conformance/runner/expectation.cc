// SPDX-License-Identifier: Apache-2.0
#include "conformance/runner/expectation.h"

#include <cstdio>
#include <fstream>
#include <sstream>
#include <string_view>

#include "conformance/runner/diff.h"

namespace pyexec::conformance {
namespace {

// Takes `=== NAME VALUE\n` off the front of `text`.
bool take_header(std::string_view& text, std::string_view name, long& value) {
  const std::string prefix = "=== " + std::string(name) + " ";
  const size_t end = text.find('\n');
  if (!text.starts_with(prefix) || end == std::string_view::npos) {
    return false;
  }
  const std::string digits(text.substr(prefix.size(), end - prefix.size()));
  text.remove_prefix(end + 1);
  return std::sscanf(digits.c_str(), "%ld", &value) == 1;
}

bool take_text(std::string_view& text, std::string_view name, std::string& result) {
  long bytes = 0;
  if (!take_header(text, name, bytes) || bytes < 0 || text.size() <= static_cast<size_t>(bytes) ||
      text[static_cast<size_t>(bytes)] != '\n') {
    return false;
  }
  result = text.substr(0, static_cast<size_t>(bytes));
  text.remove_prefix(static_cast<size_t>(bytes) + 1);
  return true;
}

}  // namespace

std::optional<std::string> read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    return std::nullopt;
  }
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::optional<Expectation> read_expectation(const std::string& path, std::string& problem) {
  const std::optional<std::string> content = read_file(path);
  if (!content) {
    return std::nullopt;
  }
  constexpr std::string_view kFirst = "# CPython ";
  std::string_view text = *content;
  Expectation result;
  long exit_code = 0;
  const size_t end = text.find('\n');
  if (!text.starts_with(kFirst) || end == std::string_view::npos) {
    problem = path + ": the first line is not '# CPython VERSION'";
    return std::nullopt;
  }
  result.version = text.substr(kFirst.size(), end - kFirst.size());
  if (!result.version.starts_with("3.11.")) {
    problem = path + ": it was written by CPython " + result.version + ", not 3.11";
    return std::nullopt;
  }
  text.remove_prefix(end + 1);
  if (!take_header(text, "exit", exit_code) || !take_text(text, "stdout", result.out) ||
      !take_text(text, "stderr", result.err) || !text.empty()) {
    problem = path + ": sections or their byte counts are broken";
    return std::nullopt;
  }
  result.exit_code = static_cast<int>(exit_code);
  return result;
}

std::string format_expectation(const Expectation& expectation) {
  return "# CPython " + expectation.version + "\n=== exit " + std::to_string(expectation.exit_code) + "\n=== stdout " +
         std::to_string(expectation.out.size()) + "\n" + expectation.out + "\n=== stderr " +
         std::to_string(expectation.err.size()) + "\n" + expectation.err + "\n";
}

ExpectComments find_expect_comments(const std::string& source) {
  ExpectComments comments;
  constexpr std::string_view kLine = "# expect: ";
  constexpr std::string_view kError = "# expect error: ";
  for (const std::string& line : split_lines(source)) {
    if (const size_t at = line.find(kLine); at != std::string::npos) {
      comments.lines.push_back(line.substr(at + kLine.size()));
    } else if (const size_t error_at = line.find(kError); error_at != std::string::npos) {
      comments.last_error = line.substr(error_at + kError.size());
    }
  }
  return comments;
}

std::string check_expect_comments(const ExpectComments& comments, const std::string& out, const std::string& err) {
  const std::vector<std::string> lines = split_lines(out);
  size_t next = 0;
  for (const std::string& wanted : comments.lines) {
    while (next < lines.size() && lines[next] != wanted) {
      ++next;
    }
    if (next == lines.size()) {
      return "stdout lacks the line (in this order): " + wanted;
    }
    ++next;
  }
  if (comments.last_error) {
    const std::vector<std::string> errors = split_lines(err);
    if (errors.empty() || errors.back() != *comments.last_error) {
      return "the last line of stderr is not: " + *comments.last_error;
    }
  }
  return "";
}

}  // namespace pyexec::conformance
