// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "server/worker/seccomp_filter.h"

// Taking rights away from this process, step by step. Nothing here gives any back. A step that the kernel or the
// container does not allow is left out and missing from the result; the mandatory ones (kMandatoryLayers) must hold, or
// nothing is run.

namespace pyexec::server {

enum Layer : uint32_t {
  kSeccomp = 1 << 0,  // the system call filter
  kNoNewPrivileges = 1 << 1,
  kResourceLimits = 1 << 2,
  kNoCapabilities = 1 << 3,
  kUserNamespace = 1 << 4,
  kPidNamespace = 1 << 5,  // the zygote is its init: with it, every worker dies
  kNetNamespace = 1 << 6,
  kMountNamespace = 1 << 7,
  kEmptyRoot = 1 << 8,
  kIpcNamespace = 1 << 9,
  kUtsNamespace = 1 << 10,
  kLandlock = 1 << 11,
  kOtherUser = 1 << 12,  // root became nobody
};
inline constexpr uint32_t kMandatoryLayers = kSeccomp | kNoNewPrivileges | kResourceLimits;
inline constexpr uint32_t kAllLayers = (1 << 13) - 1;
// "seccomp, no_new_privs, …" for the bits that are set
std::string layer_names(uint32_t layers);

inline constexpr uint64_t kStackBytes = uint64_t{64} << 20;

// What the address space may hold beside the heap: code, parser, stack, answer, scratch of big numbers.
inline constexpr uint64_t kAddressSpaceOverhead = uint64_t{512} << 20;

// Before the fork that makes the new pid namespace's init: leaves root for nobody, enters the namespaces.
uint32_t enter_namespaces();
// In the zygote, when everything it needs from files is loaded: empty root, Landlock without rights, no capabilities,
// no_new_privs, the limits that it can bear itself, not dumpable, no huge pages. Workers inherit all of it.
uint32_t confine_zygote();
// In the zygote or in a process that will run a program itself: raises the stack's limit to 64 MiB. The main thread's
// stack then grows to it.
void allow_deep_stack();

// In a worker, last of all. `descriptors` is the number of descriptors that stay open (0 … n-1).
bool lock_down_worker(const SyscallFilter& filter, uint64_t max_address_space, unsigned descriptors);
// Known only with the job; both can only shrink.
void limit_run(double timeout_seconds, uint64_t address_space);

// For a process that runs a program by itself (`pyexec run`): everything of the above that makes sense there.
// `writes_files`: its output goes to a regular file.
bool lock_down_self(const SyscallFilter& filter, double timeout_seconds, uint64_t address_space, bool writes_files);

uint64_t address_space_in_use();  // reads /proc/self/statm; 1 GiB when it cannot

}  // namespace pyexec::server
