// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

// The zygote: a small process without secrets, threads or a listening socket, started by the service with an empty
// environment. It loads the interpreter, gives up its rights, proves by probes that a worker's do not suffice for
// anything, and then forks workers ahead on demand. A worker locks itself down, waits for its one job, runs it, answers
// and exits. Packets on the control socket (SOCK_SEQPACKET, descriptor 3):
//
//   service → zygote   ForkRequest
//   zygote → service   Hello (once), WorkerReady (+ the worker's socket, its pidfd), WorkerExit (only those that did
//   not end well)
//
// When the control socket closes, the zygote exits, and with it every worker.

namespace pyexec::server {

inline constexpr int kControlDescriptor = 3;
inline constexpr uint32_t kControlVersion = 1;

enum class ControlKind : uint32_t { kForkRequest = 1, kHello, kWorkerReady, kForkFailed, kWorkerExit };

struct ForkRequest {
  ControlKind kind = ControlKind::kForkRequest;
  uint32_t count = 0;
  uint64_t max_heap_bytes = 0;  // the most that a job may ask for
};
struct Hello {
  ControlKind kind = ControlKind::kHello;
  uint32_t version = kControlVersion;
  uint32_t layers = 0;
  char failure[512] = {};  // empty: the sandbox holds
};
struct WorkerReady {
  ControlKind kind = ControlKind::kWorkerReady;
  uint32_t worker = 0;  // the zygote's number for it
};
struct ForkFailed {
  ControlKind kind = ControlKind::kForkFailed;
  int32_t error = 0;
};
struct WorkerExit {
  ControlKind kind = ControlKind::kWorkerExit;
  uint32_t worker = 0;
  int32_t status = 0;  // as waitpid gives it
  uint64_t max_resident_bytes = 0;
};

// A worker that the host refused memory ends with this.
inline constexpr int kExitOutOfMemory = 71;
inline constexpr int kExitSandboxFailed = 72;
inline constexpr int kExitBadJob = 73;

// Does not return.
[[noreturn]] void zygote_main();

}  // namespace pyexec::server
