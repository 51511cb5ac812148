// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

// Where a program's text comes from. Opening and reading are two steps, because `run` gives up its rights in between.

namespace pyexec::cli {

// A descriptor, or -1 after a message on standard error. "-" is standard input.
int open_source(const char* verb, const std::string& file);
// Everything up to the end, or up to one byte more than any program may have. False: it cannot be read.
bool read_source(int descriptor, std::string& source);
// How tracebacks and findings name it: CPython says <stdin> for a program from standard input.
std::string source_name(const std::string& file);

}  // namespace pyexec::cli
