// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "server/worker/worker.h"

// Proof at start that the sandbox holds: probe workers, locked down as every worker is, each try one thing that must
// not work.

namespace pyexec::server {

// Names of the probes that got through, or that a harmless worker was stopped; empty when all is well.
std::string test_sandbox(const WorkerSetup& setup);

}  // namespace pyexec::server
