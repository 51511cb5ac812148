// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/service/settings.h"

// The service as a whole: workers, HTTP front, signals.

namespace pyexec::server {

inline constexpr int kExitUsage = 2;
inline constexpr int kExitNoSandbox = 5;

// Serves until SIGTERM or SIGINT, then drains. Returns the exit code.
int run_service(const Settings& settings);

}  // namespace pyexec::server
