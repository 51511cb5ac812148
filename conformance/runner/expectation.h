// SPDX-License-Identifier: Apache-2.0
//
// What a program must print and how it must end: the file NAME.expected that the oracle wrote beside NAME.py, and the
// comments `# expect: TEXT` and `# expect error: TEXT` inside the program. conformance/README.md describes both.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace pyexec::conformance {

struct Expectation {
  std::string version;  // the CPython that wrote it, such as 3.11.7
  int exit_code = 0;
  std::string out;
  std::string err;
};

std::optional<std::string> read_file(const std::string& path);

// nullopt with an empty `problem`: there is no such file. With a text: the file is broken.
std::optional<Expectation> read_expectation(const std::string& path, std::string& problem);
std::string format_expectation(const Expectation& expectation);

struct ExpectComments {
  std::vector<std::string> lines;         // must be lines of stdout, in this order, others between them
  std::optional<std::string> last_error;  // must be the last line of stderr
};

ExpectComments find_expect_comments(const std::string& source);
// Empty if the output satisfies the comments, else what is missing.
std::string check_expect_comments(const ExpectComments& comments, const std::string& out, const std::string& err);

}  // namespace pyexec::conformance
