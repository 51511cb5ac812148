// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <linux/filter.h>

#include <initializer_list>
#include <vector>

// The system calls that a process which runs a program may make: compute, get memory, read its job, write its answer,
// exit. Everything else kills the process (SIGSYS), except a handful that the C library makes while it aborts, which
// fail quietly so that a crash looks like a crash and not like an attack. Built once (in the zygote, before any fork),
// installed raw in each worker.

namespace pyexec::server {

// The sanitizers' runtimes need far more than a program does, so their builds run without filter and without
// address-space limit; they say so.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSanitizedBuild = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
inline constexpr bool kSanitizedBuild = true;
#else
inline constexpr bool kSanitizedBuild = false;
#endif
#else
inline constexpr bool kSanitizedBuild = false;
#endif

class SyscallFilter {
 public:
  // The descriptors that may be read and written.
  SyscallFilter(std::initializer_list<int> readable, std::initializer_list<int> writable);
  // Needs no_new_privs. False: the kernel has no seccomp filters, and nothing is in force.
  bool install() const;

 private:
  void allow(long number);
  void fail(long number, int error);
  void allow_for_descriptors(long number, std::initializer_list<int> descriptors);
  void statement(unsigned short code, unsigned value);
  void jump(unsigned short code, unsigned value, unsigned char if_true, unsigned char if_false);
  void load_argument(int index);

  std::vector<sock_filter> program_;
};

}  // namespace pyexec::server
