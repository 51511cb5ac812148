// SPDX-License-Identifier: Apache-2.0
//
// What a run of the runner tells: the table on stdout, JUnit XML for machines, the score page for readers.
#pragma once

#include <string>
#include <vector>

#include "conformance/runner/options.h"
#include "conformance/runner/program.h"

namespace pyexec::conformance {

void print_report(const Options& options, const std::vector<Program>& programs, double seconds);

std::string junit_xml(const std::vector<Program>& programs);
// Names no times and no machine: it changes only when results do.
std::string score_page(const std::vector<Program>& programs);

}  // namespace pyexec::conformance
