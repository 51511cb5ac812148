// SPDX-License-Identifier: Apache-2.0
#include "server/worker/seccomp_filter.h"

#include <linux/audit.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <cerrno>
#include <cstddef>

namespace pyexec::server {
namespace {

#if defined(__x86_64__)
constexpr unsigned kArchitecture = AUDIT_ARCH_X86_64;
constexpr unsigned kX32Bit = 0x40000000;
#elif defined(__aarch64__)
constexpr unsigned kArchitecture = AUDIT_ARCH_AARCH64;
#else
#error "the system call filter knows x86-64 and arm64"
#endif

constexpr unsigned kAllow = SECCOMP_RET_ALLOW;
constexpr unsigned kKill = SECCOMP_RET_KILL_PROCESS;
constexpr unsigned error_action(int error) {
  return SECCOMP_RET_ERRNO | static_cast<unsigned>(error);
}

}  // namespace

void SyscallFilter::statement(unsigned short code, unsigned value) {
  program_.push_back(BPF_STMT(code, value));
}

void SyscallFilter::jump(unsigned short code, unsigned value, unsigned char if_true, unsigned char if_false) {
  program_.push_back(BPF_JUMP(code, value, if_true, if_false));
}

// Only the lower half: descriptors, protections and flags are 32-bit in the kernel too. (Both architectures are little
// endian.)
void SyscallFilter::load_argument(int index) {
  statement(BPF_LD | BPF_W | BPF_ABS,
            static_cast<unsigned>(offsetof(seccomp_data, args) + 8 * static_cast<size_t>(index)));
}

void SyscallFilter::allow(long number) {
  jump(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(number), 0, 1);
  statement(BPF_RET | BPF_K, kAllow);
}

void SyscallFilter::fail(long number, int error) {
  jump(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(number), 0, 1);
  statement(BPF_RET | BPF_K, error_action(error));
}

void SyscallFilter::allow_for_descriptors(long number, std::initializer_list<int> descriptors) {
  auto block = static_cast<unsigned char>(2 + 2 * descriptors.size());
  jump(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(number), 0, block);
  load_argument(0);
  for (int descriptor : descriptors) {
    jump(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(descriptor), 0, 1);
    statement(BPF_RET | BPF_K, kAllow);
  }
  statement(BPF_RET | BPF_K, kKill);
}

SyscallFilter::SyscallFilter(std::initializer_list<int> readable, std::initializer_list<int> writable) {
  statement(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch));
  jump(BPF_JMP | BPF_JEQ | BPF_K, kArchitecture, 1, 0);
  statement(BPF_RET | BPF_K, kKill);
  statement(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr));
#if defined(__x86_64__)
  jump(BPF_JMP | BPF_JGE | BPF_K, kX32Bit, 0, 1);
  statement(BPF_RET | BPF_K, kKill);
#endif

  // Private anonymous memory without execution, the only kind there is to get.
  jump(BPF_JMP | BPF_JEQ | BPF_K, SYS_mmap, 0, 8);
  load_argument(2);
  jump(BPF_JMP | BPF_JSET | BPF_K, PROT_EXEC, 0, 1);
  statement(BPF_RET | BPF_K, kKill);
  load_argument(3);
  statement(BPF_ALU | BPF_AND | BPF_K, MAP_PRIVATE | MAP_ANONYMOUS);
  jump(BPF_JMP | BPF_JEQ | BPF_K, MAP_PRIVATE | MAP_ANONYMOUS, 0, 1);
  statement(BPF_RET | BPF_K, kAllow);
  statement(BPF_RET | BPF_K, kKill);
  allow(SYS_munmap);
  allow(SYS_brk);
  allow(SYS_madvise);
  allow(SYS_mremap);

  allow_for_descriptors(SYS_read, readable);
  // The C library's last words go to standard error; where that is not open to the program they are lost.
  bool has_stderr = false;
  for (int descriptor : writable) {
    has_stderr |= descriptor == STDERR_FILENO;
  }
  if (!has_stderr) {
    jump(BPF_JMP | BPF_JEQ | BPF_K, SYS_write, 0, 3);
    load_argument(0);
    jump(BPF_JMP | BPF_JEQ | BPF_K, STDERR_FILENO, 0, 1);
    statement(BPF_RET | BPF_K, error_action(EBADF));
    statement(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr));
  }
  allow_for_descriptors(SYS_write, writable);

  allow(SYS_exit_group);
  allow(SYS_exit);
  allow(SYS_futex);
  allow(SYS_clock_gettime);
  allow(SYS_rt_sigreturn);
  allow(SYS_restart_syscall);
  allow(SYS_getrandom);
  allow(SYS_rt_sigprocmask);  // of this thread only; the run's switch to its own stack saves and restores the mask
  // Limits of this process (argument 0 is zero): without privileges they can only be lowered.
  jump(BPF_JMP | BPF_JEQ | BPF_K, SYS_prlimit64, 0, 4);
  load_argument(0);
  jump(BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 1);
  statement(BPF_RET | BPF_K, kAllow);
  statement(BPF_RET | BPF_K, kKill);

  // What abort() and the C library's checks call on their way down.
  for (long number : {SYS_writev, SYS_tgkill, SYS_gettid, SYS_getpid, SYS_rt_sigaction}) {
    fail(number, EPERM);
  }
  statement(BPF_RET | BPF_K, kKill);
}

bool SyscallFilter::install() const {
  if (kSanitizedBuild) {
    return true;
  }
  sock_fprog program{static_cast<unsigned short>(program_.size()), const_cast<sock_filter*>(program_.data())};
  return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) == 0;
}

}  // namespace pyexec::server
