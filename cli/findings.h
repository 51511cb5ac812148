// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <pyexec/pyexec.h>

// Findings as people and as programs read them.

namespace pyexec::cli {

// "file:line:column: CODE message" and a newline
std::string finding_line(const std::string& file, const Finding& finding);
// {"code":…,"slug":…,"type":…,"message":…,"hint":…,"subject":…,"line":…,"column":…,"end_line":…,"end_column":…,"blocks":…},
// with "file" first where given
void append_finding_json(std::string& out, const std::string& file, const Finding& finding);

}  // namespace pyexec::cli
