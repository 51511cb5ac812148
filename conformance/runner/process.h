// SPDX-License-Identifier: Apache-2.0
//
// Runs one child process to its end and captures what it writes. The child gets its own process group, so that a
// timeout ends all of it. Nothing here knows about programs or expectations.
#pragma once

#include <string>
#include <vector>

namespace pyexec::conformance {

struct Outcome {
  int exit_code = 0;       // what the child returned; -SIGNAL if a signal ended it
  bool timed_out = false;  // killed by us at the time limit
  bool flooded = false;    // killed by us because it wrote more than kMaxOutputBytes
  std::string out;
  std::string err;
};

// Far above what any program of the suite prints: only a runaway loop gets there.
inline constexpr size_t kMaxOutputBytes = 64 << 20;

struct Command {
  std::vector<std::string> arguments;    // arguments[0] is the program, looked up in PATH if it has no slash
  std::vector<std::string> environment;  // NAME=value, put over the inherited environment
  std::string folder;                    // the child's working directory
  double timeout_seconds = 10;
};

Outcome run_process(const Command& command);

// The inherited environment with `additions` (NAME=value) put over it.
std::vector<std::string> merged_environment(const std::vector<std::string>& additions);

// A null-terminated view as exec wants it; valid as long as `strings` is not changed.
std::vector<char*> as_argv(std::vector<std::string>& strings);

}  // namespace pyexec::conformance
