// SPDX-License-Identifier: Apache-2.0
//
// Unified differences of two texts, as `diff -u` lays them out, for people who read a failure.
#pragma once

#include <string>
#include <vector>

namespace pyexec::conformance {

// Lines without their newline. A text that ends in a newline has no empty line after it.
std::vector<std::string> split_lines(const std::string& text);

// Empty if the texts are equal. At most `max_lines` lines of difference; a text without a final newline is marked.
std::string unified_diff(const std::string& expected, const std::string& actual, const std::string& name,
                         size_t max_lines = 40);

}  // namespace pyexec::conformance
