// SPDX-License-Identifier: Apache-2.0
//
// The runner's command line. A wrong use ends the process with exit code 2; nothing here looks at programs.
#pragma once

#include <string>
#include <vector>

namespace pyexec::conformance {

struct Options {
  std::string pyexec;                // the command to test
  std::vector<std::string> folders;  // of --programs; empty: the suite's own trees
  std::vector<std::string> filters;
  unsigned jobs = 1;
  std::string oracle;  // empty: none
  bool update = false;
  std::string gcstress;
  std::string gcstress_slow;
  std::vector<std::string> arguments;
  double timeout_seconds = 10;
  bool timeout_given = false;
  bool stdout_only = false;
  bool quiet = false;
  size_t slowest = 0;
  std::string junit;  // file to write, empty: none
  std::string score;  // file to write, empty: none
};

Options parse_options(int argc, char** argv);
[[noreturn]] void usage_error(const std::string& what);

}  // namespace pyexec::conformance
