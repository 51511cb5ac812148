// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <pyexec/pyexec.h>

#include "server/worker/protocol.h"
#include "server/worker/seccomp_filter.h"

// One worker: a fork of the zygote that runs exactly one program.

namespace pyexec::server {

inline constexpr int kJobDescriptor = 3;  // a worker's only one: the job comes in, the answer goes out

struct WorkerSetup {
  const SyscallFilter* filter = nullptr;
  Interpreter* interpreter = nullptr;  // constructed before the fork, never used there
  int parent = 0;                      // pid of the zygote as the worker sees it
  uint64_t base_address_space = 0;
  uint64_t max_heap_bytes = 0;
};

// Rights away, everything but `socket` closed. False: something mandatory does not hold.
bool lock_down(const WorkerSetup& setup, int socket);
// In a fresh fork, with its end of the job socket. Does not return.
[[noreturn]] void worker_main(const WorkerSetup& setup, int socket);

}  // namespace pyexec::server
