// SPDX-License-Identifier: Apache-2.0
#include "conformance/runner/diff.h"

#include <algorithm>

namespace pyexec::conformance {
namespace {

constexpr size_t kContext = 3;
// The table of the longest common subsequence is quadratic: beyond this the tails are compared line by line.
constexpr size_t kMaxTableLines = 2000;

struct Edit {
  char kind = ' ';  // ' ' in both, '-' only expected, '+' only actual
  std::string text;
};

std::vector<std::string> marked_lines(const std::string& text) {
  std::vector<std::string> lines = split_lines(text);
  if (!text.empty() && text.back() != '\n') {
    lines.back() += "⏎̸ (no newline at the end)";
  }
  return lines;
}

std::vector<Edit> edits(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  std::vector<Edit> result;
  size_t start = 0;
  while (start < a.size() && start < b.size() && a[start] == b[start]) {
    result.push_back({' ', a[start++]});
  }
  const size_t rows = std::min(a.size() - start, kMaxTableLines);
  const size_t columns = std::min(b.size() - start, kMaxTableLines);
  std::vector<std::vector<unsigned>> common(rows + 1, std::vector<unsigned>(columns + 1, 0));
  for (size_t i = rows; i-- > 0;) {
    for (size_t j = columns; j-- > 0;) {
      common[i][j] =
          a[start + i] == b[start + j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    }
  }
  size_t i = 0;
  size_t j = 0;
  while (i < rows || j < columns) {
    if (i < rows && j < columns && a[start + i] == b[start + j]) {
      result.push_back({' ', a[start + i++]});
      ++j;
    } else if (i < rows && (j == columns || common[i + 1][j] >= common[i][j + 1])) {
      result.push_back({'-', a[start + i++]});
    } else {
      result.push_back({'+', b[start + j++]});
    }
  }
  for (i = start + rows; i < a.size(); ++i) {
    result.push_back({'-', a[i]});
  }
  for (j = start + columns; j < b.size(); ++j) {
    result.push_back({'+', b[j]});
  }
  return result;
}

}  // namespace

std::vector<std::string> split_lines(const std::string& text) {
  std::vector<std::string> lines;
  size_t at = 0;
  while (at < text.size()) {
    const size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

std::string unified_diff(const std::string& expected, const std::string& actual, const std::string& name,
                         size_t max_lines) {
  if (expected == actual) {
    return "";
  }
  const std::vector<Edit> all = edits(marked_lines(expected), marked_lines(actual));
  std::vector<bool> shown(all.size(), false);
  for (size_t i = 0; i < all.size(); ++i) {
    if (all[i].kind != ' ') {
      const size_t first = i < kContext ? 0 : i - kContext;
      std::fill(shown.begin() + static_cast<long>(first),
                shown.begin() + static_cast<long>(std::min(i + kContext + 1, all.size())), true);
    }
  }
  std::string result = "--- expected " + name + "\n+++ actual " + name + "\n";
  size_t count = 0;
  size_t old_line = 1;
  size_t new_line = 1;
  for (size_t i = 0; i < all.size(); ++i) {
    if (shown[i]) {
      if (i == 0 || !shown[i - 1]) {
        result += "@@ -" + std::to_string(old_line) + " +" + std::to_string(new_line) + " @@\n";
      }
      result += all[i].kind + all[i].text + "\n";
      if (++count == max_lines) {
        return result + "… and more\n";
      }
    }
    old_line += all[i].kind != '+' ? 1 : 0;
    new_line += all[i].kind != '-' ? 1 : 0;
  }
  return result;
}

}  // namespace pyexec::conformance
