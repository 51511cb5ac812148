// SPDX-License-Identifier: Apache-2.0
//
// The programs of a run and what became of them. The suite has two trees: conformance/programs, written by hand, one
// behaviour a file, and conformance/generated, tables of checks, one line of stdout a check. Any other folder is a
// user's own.
#pragma once

#include <string>
#include <vector>

#include "conformance/runner/options.h"

namespace pyexec::conformance {

enum class Verdict {
  kPassed,
  kFailed,
  // Of a program that nothing says how it must end:
  kRan,      // to its end
  kRaised,   // an exception
  kRefused,  // by the policy or as a syntax error, before it began
  kStopped,  // a limit, a crash, or no end
};

struct Program {
  std::string path;        // absolute
  std::string name;        // below its folder; the generated ones begin with generated/
  std::string area;        // all but the last part of the name
  bool generated = false;  // one line of stdout a check
  bool survey = false;     // of a folder without expectations, and no oracle: nothing to compare with
  Verdict verdict = Verdict::kFailed;
  bool changed = false;     // --update wrote a new expectation
  bool slow = false;        // ended only under --gcstress-slow
  size_t checks = 1;        // lines of stdout that the expectation of a generated one has
  size_t wrong_checks = 0;  // of those, how many are not equal
  std::string version;      // the CPython that the expectation comes from
  std::string report;       // why it failed, or how it ended
  std::string note;         // what another micro version of CPython answers
  double seconds = 0;

  bool bad() const { return verdict != Verdict::kPassed && verdict != Verdict::kRan; }
};

// Sorted by name. Ends the process with a usage error when a folder is missing or nothing is left.
std::vector<Program> find_programs(const Options& options);

}  // namespace pyexec::conformance
