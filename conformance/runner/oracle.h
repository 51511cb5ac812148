// SPDX-License-Identifier: Apache-2.0
//
// The oracle: a CPython process that runs conformance/oracle.py and forks once per program. Each worker of the runner
// owns one; it is used by one thread at a time.
#pragma once

#include <sys/types.h>

#include <memory>
#include <string>

#include "conformance/runner/process.h"

namespace pyexec::conformance {

// The interpreter behind `python`, which may be a launcher script that costs more than CPython's own start.
// Empty if it cannot be run.
std::string resolve_python(const std::string& python);

class Oracle {
 public:
  // `hash_seed` fixes CPython's string hashes: two oracles with different seeds show a program that depends on them.
  static std::unique_ptr<Oracle> start(const std::string& python, const std::string& driver, int hash_seed);
  ~Oracle();
  Oracle(const Oracle&) = delete;
  Oracle& operator=(const Oracle&) = delete;

  const std::string& version() const { return version_; }
  // Runs the program at the absolute `path`. A broken oracle answers with exit code 127.
  Outcome run(const std::string& path, double timeout_seconds);

 private:
  Oracle() = default;
  bool read_line(std::string& line);
  bool read_bytes(size_t count, std::string& bytes);
  bool fill();

  pid_t pid_ = -1;
  int requests_ = -1;
  int answers_ = -1;
  std::string buffered_;
  std::string version_;
};

}  // namespace pyexec::conformance
