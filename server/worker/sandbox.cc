// SPDX-License-Identifier: Apache-2.0
#include "server/worker/sandbox.h"

#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>

#include "server/worker/io.h"

namespace pyexec::server {
namespace {

constexpr uid_t kNobody = 65534;

bool write_file(const char* path, const char* text) {
  Fd file(::open(path, O_WRONLY | O_CLOEXEC));
  return file && ::write(file.get(), text, std::strlen(text)) == static_cast<ssize_t>(std::strlen(text));
}

bool become_nobody() {
  if (geteuid() != 0 || setgroups(0, nullptr) != 0 || setresgid(kNobody, kNobody, kNobody) != 0 ||
      setresuid(kNobody, kNobody, kNobody) != 0) {
    return false;
  }
  // Changing the user made /proc/self root's; the maps below are written there.
  prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
  return true;
}

bool enter_user_namespace(uid_t user, gid_t group) {
  if (unshare(CLONE_NEWUSER) != 0) {
    return false;
  }
  char map[64];
  write_file("/proc/self/setgroups", "deny");
  std::snprintf(map, sizeof map, "%u %u 1", kNobody, user);
  bool mapped = write_file("/proc/self/uid_map", map);
  std::snprintf(map, sizeof map, "%u %u 1", kNobody, group);
  return write_file("/proc/self/gid_map", map) && mapped;
}

// An empty, read-only tmpfs becomes the root; the old one is unmounted, so that no path leads anywhere.
bool enter_empty_root() {
  if (mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) {
    return false;
  }
  for (const char* place : {"/tmp", "/var", "/mnt", "/srv"}) {
    if (mount("none", place, "tmpfs", MS_NOSUID | MS_NODEV | MS_NOEXEC, "size=4k,nr_inodes=2,mode=555") != 0) {
      continue;
    }
    if (chdir(place) != 0 || syscall(SYS_pivot_root, ".", ".") != 0 || umount2(".", MNT_DETACH) != 0 ||
        chdir("/") != 0) {
      return false;
    }
    return mount(nullptr, "/", nullptr, MS_REMOUNT | MS_RDONLY | MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr) == 0;
  }
  return false;
}

// Every right that the running kernel knows is handled and none is given. Numbers, because distributions' headers are
// older than kernels.
bool enter_landlock() {
#if defined(SYS_landlock_create_ruleset) && defined(SYS_landlock_restrict_self)
  struct {
    uint64_t files, network, scope;
  } rights{};
  long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, 1U /* LANDLOCK_CREATE_RULESET_VERSION */);
  if (version < 1) {
    return false;
  }
  rights.files = (1ULL << 13) - 1;
  rights.files |= version >= 2 ? 1ULL << 13 : 0;  // refer
  rights.files |= version >= 3 ? 1ULL << 14 : 0;  // truncate
  rights.files |= version >= 5 ? 1ULL << 15 : 0;  // ioctl on devices
  rights.network = version >= 4 ? 3 : 0;          // bind and connect TCP
  rights.scope = version >= 6 ? 3 : 0;            // abstract sockets, signals out of here
  size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
  Fd rules(static_cast<int>(syscall(SYS_landlock_create_ruleset, &rights, size, 0)));
  return rules && syscall(SYS_landlock_restrict_self, rules.get(), 0) == 0;
#else
  return false;
#endif
}

bool drop_capabilities() {
  prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
  for (unsigned long capability = 0; capability < 64; ++capability) {
    if (prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0) {
      break;  // none of this number, or no right to: the empty sets below are what counts
    }
  }
  __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
  __user_cap_data_struct none[2] = {};
  return syscall(SYS_capset, &header, none) == 0;
}

// Soft and hard; a limit that is lower already stays.
bool lower_limit(int resource, uint64_t value, uint64_t hard_value) {
  rlimit limit{};
  if (getrlimit(static_cast<__rlimit_resource>(resource), &limit) != 0) {
    return false;
  }
  limit.rlim_max = std::min<rlim_t>(limit.rlim_max, hard_value);
  limit.rlim_cur = std::min<rlim_t>({limit.rlim_cur, limit.rlim_max, value});
  return setrlimit(static_cast<__rlimit_resource>(resource), &limit) == 0;
}
bool lower_limit(int resource, uint64_t value) {
  return lower_limit(resource, value, value);
}

bool set_common_limits(bool writes_files) {
  bool held = true;
  for (int resource : {RLIMIT_CORE, RLIMIT_MEMLOCK, RLIMIT_MSGQUEUE, RLIMIT_NICE, RLIMIT_RTPRIO}) {
    held &= lower_limit(resource, 0);
  }
  return held && (writes_files || lower_limit(RLIMIT_FSIZE, 0));
}

void forbid_new_privileges_and_dumps(uint32_t& layers) {
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0) {
    layers |= kNoNewPrivileges;
  }
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0);
}

}  // namespace

std::string layer_names(uint32_t layers) {
  static constexpr const char* kNames[] = {"seccomp",        "no_new_privs",  "rlimits",       "no capabilities",
                                           "user namespace", "pid namespace", "net namespace", "mount namespace",
                                           "empty root",     "ipc namespace", "uts namespace", "landlock",
                                           "other user"};
  std::string names;
  for (size_t bit = 0; bit < std::size(kNames); ++bit) {
    if (layers & (1U << bit)) {
      names += (names.empty() ? "" : ", ");
      names += kNames[bit];
    }
  }
  return names;
}

uint32_t enter_namespaces() {
  uint32_t layers = 0;
  if (become_nobody()) {
    layers |= kOtherUser;
  }
  if (enter_user_namespace(geteuid(), getegid())) {
    layers |= kUserNamespace;
  }
  static constexpr struct {
    int flag;
    Layer layer;
  } kNamespaces[] = {{CLONE_NEWNS, kMountNamespace},
                     {CLONE_NEWNET, kNetNamespace},
                     {CLONE_NEWIPC, kIpcNamespace},
                     {CLONE_NEWUTS, kUtsNamespace},
                     {CLONE_NEWPID, kPidNamespace}};
  for (const auto& kind : kNamespaces) {
    if (unshare(kind.flag) == 0) {
      layers |= kind.layer;
    }
  }
  if ((layers & kUtsNamespace) && sethostname("sandbox", 7) != 0) {
    layers &= ~kUtsNamespace;  // the host's name is still to be seen
  }
  return layers;
}

uint32_t confine_zygote() {
  uint32_t layers = 0;
  if (enter_empty_root()) {
    layers |= kEmptyRoot;
  }
  forbid_new_privileges_and_dumps(layers);
  if (enter_landlock()) {
    layers |= kLandlock;
  }
  if (drop_capabilities()) {
    layers |= kNoCapabilities;
  }
  if (set_common_limits(false)) {
    layers |= kResourceLimits;
  }
  return layers;
}

void allow_deep_stack() {
  rlimit limit{};
  if (getrlimit(RLIMIT_STACK, &limit) != 0 || (limit.rlim_cur >= kStackBytes && limit.rlim_cur != RLIM_INFINITY)) {
    return;
  }
  limit.rlim_cur = std::min<rlim_t>(kStackBytes, limit.rlim_max);
  setrlimit(RLIMIT_STACK, &limit);
}

bool lock_down_worker(const SyscallFilter& filter, uint64_t max_address_space, unsigned descriptors) {
  bool held = lower_limit(RLIMIT_NOFILE, descriptors);
  if (!kSanitizedBuild) {  // the sanitizers reserve terabytes, and a run under them needs a thread
    held = held && lower_limit(RLIMIT_NPROC, 0) && lower_limit(RLIMIT_AS, max_address_space);
  }
  return held && filter.install();
}

void limit_run(double timeout_seconds, uint64_t address_space) {
  auto seconds = static_cast<uint64_t>(std::ceil(timeout_seconds)) + 1;
  lower_limit(RLIMIT_CPU, seconds, seconds + 1);
  if (!kSanitizedBuild) {
    lower_limit(RLIMIT_AS, address_space);
  }
}

bool lock_down_self(const SyscallFilter& filter, double timeout_seconds, uint64_t address_space, bool writes_files) {
  uint32_t layers = 0;
  forbid_new_privileges_and_dumps(layers);
  enter_landlock();
  drop_capabilities();
  bool held = set_common_limits(writes_files) && (kSanitizedBuild || lower_limit(RLIMIT_NPROC, 0));
  limit_run(timeout_seconds, address_space);
  return held && (layers & kNoNewPrivileges) && filter.install();
}

uint64_t address_space_in_use() {
  char text[64] = {};
  Fd file(::open("/proc/self/statm", O_RDONLY | O_CLOEXEC));
  unsigned long pages = 0;
  if (file && ::read(file.get(), text, sizeof text - 1) > 0 && std::sscanf(text, "%lu", &pages) == 1) {
    return uint64_t{pages} * static_cast<uint64_t>(sysconf(_SC_PAGESIZE));
  }
  return uint64_t{1} << 30;
}

}  // namespace pyexec::server
