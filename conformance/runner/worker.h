// SPDX-License-Identifier: Apache-2.0
//
// A worker handles many programs, one at a time, in a temporary folder of its own, with one forking oracle (two when it
// writes expectations). It decides a program's verdict; it prints nothing.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "conformance/runner/expectation.h"
#include "conformance/runner/options.h"
#include "conformance/runner/oracle.h"
#include "conformance/runner/process.h"
#include "conformance/runner/program.h"

namespace pyexec::conformance {

class Worker {
 public:
  explicit Worker(const Options& options) : options_(options) {}
  ~Worker();
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;

  // Empty, or why it cannot work.
  std::string prepare();
  void handle(Program& program);

 private:
  std::optional<Expectation> ask_oracle(Program& program, Oracle& oracle);
  void update(Program& program);
  void check(Program& program);
  // What the program must do: the stored expectation, checked against the oracle, or the oracle's answer alone.
  // nullopt with an empty report: nothing says it.
  std::optional<Expectation> expectation_of(Program& program);
  std::string difference(const Expectation& expected, int exit_code, const std::string& out, const std::string& err);
  Outcome run_pyexec(const std::string& gcstress);

  const Options& options_;
  std::string folder_;
  std::unique_ptr<Oracle> oracle_;
  std::unique_ptr<Oracle> second_oracle_;
};

}  // namespace pyexec::conformance
