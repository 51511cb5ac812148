// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

// One JSON object a line on standard error. Never programs, never keys.

namespace pyexec::server {

void log_line(const char* level, std::string_view message);
// `attack`: it tried something forbidden, or sent what no worker of ours sends.
void log_worker_death(std::string_view invocation_id, bool attack, int signal);

}  // namespace pyexec::server
