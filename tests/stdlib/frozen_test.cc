// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>

#include "interpreter/objects/native.h"
#include "interpreter/run/start.h"
#include "parser/parse.h"
#include "stdlib/register.h"

// The library's modules that are written in Python: each must be a program that our own parser accepts, since an import
// at run time has nobody to tell.

namespace pyexec {
namespace {

TEST(FrozenModules, EachIsAcceptedByTheParser) {
  register_frozen_library();
  ASSERT_FALSE(builtins().frozen.empty());
  for (const FrozenModule& module : builtins().frozen) {
    ParseOptions options;
    options.policy_findings_are_errors = false;
    std::unique_ptr<ParsedProgram> program = parse_program(module.source, options);
    std::string first = program->diagnostics.empty() ? std::string() : program->diagnostics.front().message;
    EXPECT_NE(program->module, nullptr) << module.name << ": " << first;
    EXPECT_FALSE(program->has_syntax_error()) << module.name << ": " << first;
  }
}

}  // namespace
}  // namespace pyexec
