// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <pyexec/pyexec.h>

// The outcome of a run for machines (`pyexec run --json`) and the reference's message for a limit.

namespace pyexec::cli {

// {status,value{json?,repr,type},stdout,stderr,truncated{stdout,stderr},error{type,message,line,col,traceback},diagnostics[],usage{…},limits{…}}
std::string outcome_json(const Outcome& outcome, const Limits& limits);

// "Execution timed out after 5 seconds"
std::string limit_message(Status status, const Limits& limits);

}  // namespace pyexec::cli
