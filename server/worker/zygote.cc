// SPDX-License-Identifier: Apache-2.0
#include "server/worker/zygote.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <map>

#include "server/worker/io.h"
#include "server/worker/sandbox.h"
#include "server/worker/self_test.h"
#include "server/worker/worker.h"

namespace pyexec::server {
namespace {

[[noreturn]] void fail(const char* reason) {
  Hello hello;
  std::strncpy(hello.failure, reason, sizeof hello.failure - 1);
  send_packet(kControlDescriptor, &hello, sizeof hello);
  _exit(kExitSandboxFailed);
}

void forget_everything_inherited() {
  setsid();  // a Ctrl-C at the service's terminal is for the service alone
  for (int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) {
    std::signal(signal, SIG_DFL);
  }
  std::signal(SIGPIPE, SIG_IGN);
  syscall(SYS_close_range, kControlDescriptor + 1, ~0U, 0);
  fcntl(kControlDescriptor, F_SETFD, FD_CLOEXEC);
  int nowhere = ::open("/dev/null", O_RDWR);
  for (int fd = 0; fd < 3 && nowhere >= 0; ++fd) {
    dup2(nowhere, fd);
  }
  if (nowhere > 2) {
    ::close(nowhere);
  }
}

// The process that entered the pid namespace is not in it, its first child is: that one becomes the zygote, the
// namespace's init, and this one stays behind to be waited for. It dies with the service, and the kernel kills the
// zygote and all workers with it.
void become_init_of_the_namespace() {
  pid_t child = fork();
  if (child < 0) {
    fail("fork failed");
  }
  if (child == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    return;
  }
  ::close(kControlDescriptor);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  _exit(WIFEXITED(status) ? WEXITSTATUS(status) : 1);
}

class Zygote {
 public:
  Zygote(WorkerSetup setup, int signals) : setup_(setup), signals_(signals) {}

  [[noreturn]] void serve() {
    for (;;) {
      pollfd ready[2] = {{kControlDescriptor, POLLIN, 0}, {signals_, POLLIN, 0}};
      if (poll(ready, 2, -1) < 0) {
        continue;
      }
      if (ready[1].revents != 0) {
        reap();
      }
      if (ready[0].revents != 0) {
        take_requests();
      }
    }
  }

 private:
  void take_requests() {
    for (;;) {
      Packet packet;
      Receive received = receive_packet(kControlDescriptor, packet);
      if (received == Receive::kAgain) {
        return;
      }
      ForkRequest request;
      if (received == Receive::kEnd || packet.size != sizeof request) {
        _exit(0);  // the service is gone; workers follow by their parent-death signal
      }
      std::memcpy(&request, packet.data, sizeof request);
      setup_.max_heap_bytes = request.max_heap_bytes;
      for (uint32_t i = 0; i < request.count; ++i) {
        fork_worker();
      }
    }
  }

  void fork_worker() {
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) {
      return report_failure();
    }
    Fd service_end(pair[0]), worker_end(pair[1]);
    pid_t child = fork();
    if (child < 0) {
      return report_failure();
    }
    if (child == 0) {
      worker_main(setup_, worker_end.release());
    }
    worker_end.reset();
    Fd process(static_cast<int>(syscall(SYS_pidfd_open, child, 0)));
    WorkerReady ready;
    ready.worker = next_worker_++;
    workers_[child] = ready.worker;
    if (!process || !send_packet(kControlDescriptor, &ready, sizeof ready, service_end.get(), process.get())) {
      kill(child, SIGKILL);
      report_failure();
    }
  }

  void report_failure() {
    ForkFailed failed;
    failed.error = errno;
    send_packet(kControlDescriptor, &failed, sizeof failed);
  }

  void reap() {
    signalfd_siginfo ignored[16];
    [[maybe_unused]] ssize_t drained = ::read(signals_, ignored, sizeof ignored);
    for (;;) {
      int status = 0;
      rusage usage{};
      pid_t child = wait4(-1, &status, WNOHANG, &usage);
      if (child <= 0) {
        return;
      }
      auto found = workers_.find(child);
      if (found == workers_.end()) {
        continue;
      }
      uint32_t worker = found->second;
      workers_.erase(found);
      if (status != 0) {
        WorkerExit exit;
        exit.worker = worker;
        exit.status = status;
        exit.max_resident_bytes = static_cast<uint64_t>(usage.ru_maxrss) * 1024;
        send_packet(kControlDescriptor, &exit, sizeof exit);
      }
    }
  }

  WorkerSetup setup_;
  int signals_;
  uint32_t next_worker_ = 1;
  std::map<pid_t, uint32_t> workers_;
};

}  // namespace

void zygote_main() {
  forget_everything_inherited();
  uint32_t layers = enter_namespaces();
  prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);  // after the change of user, which clears it
  if (layers & kPidNamespace) {
    become_init_of_the_namespace();
  }
  allow_deep_stack();
  Interpreter::warm_up();
  Interpreter interpreter;
  interpreter.preload_library();
  SyscallFilter filter({kJobDescriptor}, {kJobDescriptor});

  WorkerSetup setup;
  setup.filter = &filter;
  setup.interpreter = &interpreter;
  setup.base_address_space = address_space_in_use();
  setup.max_heap_bytes = uint64_t{1} << 30;
  layers |= confine_zygote();
  setup.parent = getpid();

  sigset_t child_signal;
  sigemptyset(&child_signal);
  sigaddset(&child_signal, SIGCHLD);
  std::string failure = test_sandbox(setup);
  if (!failure.empty()) {
    fail(("the sandbox does not hold: " + failure).c_str());
  }
  layers |= kSanitizedBuild ? 0U : uint32_t{kSeccomp};  // proved just now
  sigprocmask(SIG_BLOCK, &child_signal, nullptr);
  int signals = signalfd(-1, &child_signal, SFD_CLOEXEC | SFD_NONBLOCK);
  if (signals < 0) {
    fail("signalfd failed");
  }
  Hello hello;
  hello.layers = layers;
  if (!send_packet(kControlDescriptor, &hello, sizeof hello)) {
    _exit(0);
  }
  Zygote(setup, signals).serve();
}

}  // namespace pyexec::server
