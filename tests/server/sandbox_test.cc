// SPDX-License-Identifier: Apache-2.0

// The sandbox's self-test: it passes where the sandbox holds, and it notices where it does not.

#ifdef PYEXEC_COMMAND

#include <gtest/gtest.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "server/worker/sandbox.h"
#include "server/worker/self_test.h"

namespace pyexec::server {
namespace {

// Runs the self-test in a fork, because part of what it needs cannot be taken back.
std::string self_test(const SyscallFilter& filter) {
  int answer[2];
  EXPECT_EQ(pipe(answer), 0);
  pid_t child = fork();
  if (child == 0) {
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    WorkerSetup setup;
    setup.filter = &filter;
    setup.parent = getpid();
    setup.base_address_space = address_space_in_use();
    setup.max_heap_bytes = uint64_t{100} << 20;
    std::string failures = test_sandbox(setup) + ".";
    _exit(write(answer[1], failures.data(), failures.size()) > 0 ? 0 : 1);
  }
  close(answer[1]);
  char text[4096] = {};
  size_t size = 0;
  for (ssize_t got; size < sizeof text - 1 && (got = read(answer[0], text + size, sizeof text - 1 - size)) > 0;) {
    size += static_cast<size_t>(got);
  }
  close(answer[0]);
  int status = 0;
  waitpid(child, &status, 0);
  EXPECT_EQ(status, 0);
  return text;
}

TEST(Sandbox, HoldsAgainstEveryProbe) {
  EXPECT_EQ(self_test(SyscallFilter({3}, {3})), ".");
}

TEST(Sandbox, SelfTestNoticesAHole) {
  if (kSanitizedBuild) {
    GTEST_SKIP() << "no filter in sanitized builds";
  }
  EXPECT_EQ(self_test(SyscallFilter({3}, {1, 3})), "write to another descriptor.");
  std::string deaf = self_test(SyscallFilter({3}, {}));
  EXPECT_EQ(deaf.rfind("a harmless worker was stopped", 0), 0U) << deaf;
}

TEST(Sandbox, LayersHaveNames) {
  EXPECT_EQ(layer_names(kMandatoryLayers), "seccomp, no_new_privs, rlimits");
  EXPECT_EQ(layer_names(0), "");
  for (uint32_t bit = 1; bit <= kAllLayers; bit <<= 1) {
    EXPECT_NE(layer_names(bit), "");
  }
}

}  // namespace
}  // namespace pyexec::server

#endif
