// SPDX-License-Identifier: Apache-2.0
#include "server/worker/worker.h"

#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <csignal>
#include <new>

#include "server/worker/io.h"
#include "server/worker/sandbox.h"
#include "server/worker/zygote.h"

namespace pyexec::server {
namespace {

uint64_t address_space_for(const WorkerSetup& setup, uint64_t heap_bytes) {
  return setup.base_address_space + heap_bytes + heap_bytes / 2 + kAddressSpaceOverhead;
}

}  // namespace

bool lock_down(const WorkerSetup& setup, int socket) {
  prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  if (getppid() != setup.parent) {
    return false;  // the zygote died in between
  }
  if (socket != kJobDescriptor && dup2(socket, kJobDescriptor) < 0) {
    return false;
  }
  if (syscall(SYS_close_range, kJobDescriptor + 1, ~0U, 0) != 0) {
    for (int fd = kJobDescriptor + 1; fd < 1024; ++fd) {  // a kernel before 5.9
      ::close(fd);
    }
  }
  return lock_down_worker(*setup.filter, address_space_for(setup, setup.max_heap_bytes), kJobDescriptor + 1);
}

void worker_main(const WorkerSetup& setup, int socket) {
  uint64_t key[2] = {};
  if (getrandom(key, sizeof key, 0) != sizeof key || !lock_down(setup, socket)) {
    _exit(kExitSandboxFailed);
  }
  std::set_new_handler([] { _exit(kExitOutOfMemory); });

  char header[kFrameHeader];
  if (!read_exactly(kJobDescriptor, header, sizeof header)) {
    _exit(0);  // never needed: the service is gone or has enough
  }
  uint32_t length = frame_length(header);
  if (length > max_job_bytes()) {
    _exit(kExitBadJob);
  }
  std::string payload(length, '\0');
  if (!read_exactly(kJobDescriptor, payload.data(), payload.size())) {
    _exit(kExitBadJob);
  }
  std::optional<Job> job = decode_job(payload);
  if (!job) {
    _exit(kExitBadJob);
  }
  limit_run(job->limits.timeout_seconds, address_space_for(setup, job->limits.heap_bytes));

  CompileOptions compile_options;
  compile_options.policy = job->policy;
  compile_options.filename = job->filename;
  compile_options.memory_bytes = std::max(job->limits.heap_bytes, kLeastParserMemory);
  RunOptions run_options;
  run_options.limits = job->limits;
  run_options.want_value = job->want_value;
  run_options.hash_key = {key[0], key[1]};
  Outcome outcome = setup.interpreter->execute(std::move(job->source), compile_options, run_options);
  std::string frame = encode(to_answer(std::move(outcome), job->limits));
  _exit(write_all(kJobDescriptor, frame) ? 0 : kExitBadJob);
}

}  // namespace pyexec::server
