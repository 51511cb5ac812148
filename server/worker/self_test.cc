// SPDX-License-Identifier: Apache-2.0
#include "server/worker/self_test.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cerrno>
#include <csignal>

#include "server/worker/io.h"

namespace pyexec::server {
namespace {

// Raw calls: the C library's wrappers may do other things first. A result below zero means refused.
long try_open() {
  return syscall(SYS_openat, AT_FDCWD, "/", O_RDONLY);
}
long try_create() {
  return syscall(SYS_openat, AT_FDCWD, "/tmp/pyexec-probe", O_WRONLY | O_CREAT, 0600);
}
long try_socket() {
  return syscall(SYS_socket, AF_INET, SOCK_STREAM, 0);
}
long try_socket_pair() {
  int fds[2];
  return syscall(SYS_socketpair, AF_UNIX, SOCK_STREAM, 0, fds);
}
long try_fork() {
  return syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
}
long try_exec() {
  char* const arguments[] = {nullptr};
  return syscall(SYS_execve, "/proc/self/exe", arguments, arguments);
}
long try_ptrace() {
  return syscall(SYS_ptrace, PTRACE_ATTACH, getppid(), 0, 0);
}
long try_signal() {
  return syscall(SYS_kill, -1, 0);
}
long try_other_descriptor() {
  return syscall(SYS_write, 1, "x", 1);
}
long try_standard_error() {
  return syscall(SYS_write, 2, "x", 1);
}
long try_executable_memory() {
  return syscall(SYS_mmap, 0, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}
long try_shared_memory() {
  return syscall(SYS_mmap, 0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
}
long try_make_executable() {
  return syscall(SYS_mprotect, reinterpret_cast<long>(&try_open) & ~0xFFFL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC);
}
long try_prctl() {
  return syscall(SYS_prctl, PR_SET_DUMPABLE, 1, 0, 0, 0);
}
long try_ioctl() {
  return syscall(SYS_ioctl, 0, 0, 0);
}
long try_other_process_limits() {
  return syscall(SYS_prlimit64, 1, 0, 0, 0);
}
long try_unshare() {
  return syscall(SYS_unshare, 0);
}
long try_io_uring() {
#ifdef SYS_io_uring_setup
  return syscall(SYS_io_uring_setup, 1, 0);
#else
  return syscall(425, 1, 0);
#endif
}
#if defined(__x86_64__)
long try_x32() {
  return syscall(0x40000000 | SYS_getuid);
}
long try_32_bit() {
  long result;
  asm volatile("int $0x80" : "=a"(result) : "a"(20L /* getpid */) : "memory");
  return result;
}
#endif

constexpr struct {
  const char* name;
  long (*attempt)();
} kProbes[] = {
    {"open", try_open},
    {"create a file", try_create},
    {"socket", try_socket},
    {"socketpair", try_socket_pair},
    {"fork", try_fork},
    {"exec", try_exec},
    {"ptrace", try_ptrace},
    {"kill", try_signal},
    {"write to another descriptor", try_other_descriptor},
    {"write to standard error", try_standard_error},
    {"executable memory", try_executable_memory},
    {"shared memory", try_shared_memory},
    {"make memory executable", try_make_executable},
    {"prctl", try_prctl},
    {"ioctl", try_ioctl},
    {"limits of another process", try_other_process_limits},
    {"unshare", try_unshare},
    {"io_uring", try_io_uring},
#if defined(__x86_64__)
    {"x32 call", try_x32},
    {"32-bit call", try_32_bit},
#endif
};

constexpr int kRefused = 10, kGotThrough = 11;

// A worker that only does what it may.
int behave() {
  void* memory = mmap(nullptr, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) {
    return kRefused;
  }
  static_cast<volatile char*>(memory)[0] = 1;
  munmap(memory, 1 << 20);
  return now_ms() > 0 && write_all(kJobDescriptor, "ok") ? 0 : kRefused;
}

template <typename Action>
int status_of_probe(const WorkerSetup& setup, Action action) {
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) {
    return -1;
  }
  Fd here(pair[0]), there(pair[1]);
  pid_t child = fork();
  if (child == 0) {
    _exit(lock_down(setup, there.get()) ? action() : kGotThrough);
  }
  int status = -1;
  if (child > 0) {
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
  }
  return status;
}

}  // namespace

std::string test_sandbox(const WorkerSetup& setup) {
  if (kSanitizedBuild) {
    return {};
  }
  std::string failures;
  int status = status_of_probe(setup, behave);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    failures += "a harmless worker was stopped (status " + std::to_string(status) + ")";
  }
  for (const auto& probe : kProbes) {
    status = status_of_probe(setup, [&probe] { return probe.attempt() < 0 ? kRefused : kGotThrough; });
    bool stopped =
        (WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS) || (WIFEXITED(status) && WEXITSTATUS(status) == kRefused);
    // Without the kernel's 32-bit emulation the instruction itself faults.
    stopped |= WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV;
    if (!stopped) {
      failures += (failures.empty() ? "" : ", ");
      failures += probe.name;
    }
  }
  return failures;
}

}  // namespace pyexec::server
