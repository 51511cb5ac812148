// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "parser/parse.h"

namespace pyexec {

// The lowered program as text, one node a line, children indented below: `Call 0-10`, with the field's name before it
// where a node has several, names with their scope and slot (`x local 2`), and byte spans. For `pyexec dump --ast` and
// tests. A program without a module gives its diagnostics.
std::string dump_program(const ParsedProgram& program);
// The same without spans.
std::string dump_structure(const ParsedProgram& program);

}  // namespace pyexec
