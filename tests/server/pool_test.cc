// SPDX-License-Identifier: Apache-2.0

// The pool by itself: real workers with the policy off, and workers that send what no worker of ours would. For the
// latter this test binary is its own hostile zygote: started by the pool through a link whose name says how to
// misbehave.

#ifdef PYEXEC_COMMAND

#include <gtest/gtest.h>
#include <poll.h>
#include <sys/auxv.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <csignal>
#include <cstring>
#include <thread>

#include "server/service/worker_pool.h"
#include "server/worker/sandbox.h"
#include "server/worker/zygote.h"
#include "tests/server/support.h"

namespace pyexec::server {
namespace {

// ------------------------------------------------------------------------------------------------ the hostile side

std::string frame_of(const std::string& payload) {
  auto length = static_cast<uint32_t>(payload.size());
  return std::string(reinterpret_cast<const char*>(&length), sizeof length) + payload;
}

[[noreturn]] void hostile_worker(const std::string& mode, int socket) {
  prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  char job[65536];
  if (read(socket, job, sizeof job) <= 0) {
    _exit(0);
  }
  std::string good = encode(Answer());
  if (mode == "huge") {
    write_all(socket, "\xFF\xFF\xFF\xFF", 4);
  } else if (mode == "empty") {
    write_all(socket, "\0\0\0\0", 4);
  } else if (mode == "garbage") {
    write_all(socket, frame_of(std::string(5000, '\xAB')));
  } else if (mode == "short") {
    write_all(socket, std::string_view(good).substr(0, good.size() - 1));
    _exit(0);
  } else if (mode == "wrong-kind") {
    write_all(socket, encode(Job()));
  } else if (mode == "trailing") {
    write_all(socket, frame_of(good.substr(kFrameHeader) + "x"));
  } else if (mode == "out-of-memory") {
    _exit(kExitOutOfMemory);
  } else if (mode == "sigsys") {
    raise(SIGSYS);
  } else if (mode == "flood") {
    for (int i = 0; i < 1000 && write_all(socket, good); ++i) {
    }
  }
  for (;;) {  // "silent", and all that have said their piece
    pause();
  }
}

[[noreturn]] void hostile_zygote(const std::string& mode) {
  std::signal(SIGPIPE, SIG_IGN);
  Hello hello;
  hello.layers = kAllLayers;
  if (mode == "old-version") {
    hello.version = kControlVersion + 1;
  } else if (mode == "no-seccomp") {
    hello.layers &= ~uint32_t{kNoNewPrivileges};
  } else if (mode == "failing") {
    std::strcpy(hello.failure, "the sandbox does not hold: open");
  } else if (mode == "mute") {
    _exit(1);
  }
  send_packet(kControlDescriptor, &hello, sizeof hello);
  uint32_t number = 0;
  for (;;) {
    pollfd readable{kControlDescriptor, POLLIN, 0};
    poll(&readable, 1, -1);
    Packet packet;
    ForkRequest request;
    if (receive_packet(kControlDescriptor, packet) != Receive::kPacket || packet.size != sizeof request) {
      _exit(0);
    }
    std::memcpy(&request, packet.data, sizeof request);
    for (uint32_t i = 0; i < request.count; ++i) {
      int pair[2];
      if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) {
        _exit(1);
      }
      pid_t child = fork();
      if (child == 0) {
        close(pair[0]);
        close(kControlDescriptor);
        hostile_worker(mode, pair[1]);
      }
      close(pair[1]);
      int process = static_cast<int>(syscall(SYS_pidfd_open, child, 0));
      WorkerReady ready;
      ready.worker = ++number;
      send_packet(kControlDescriptor, &ready, sizeof ready, pair[0], process);
      close(pair[0]);
      close(process);
      if (mode == "sigsys" || mode == "out-of-memory") {
        WorkerExit exit;
        exit.worker = ready.worker;
        exit.status = mode == "sigsys" ? SIGSYS : kExitOutOfMemory << 8;
        send_packet(kControlDescriptor, &exit, sizeof exit);
      }
    }
  }
}

// Runs before main: the pool starts this binary as `PATH zygote`, without environment.
__attribute__((constructor)) void become_hostile(int count, char** arguments, char**) {
  if (count == 2 && std::strcmp(arguments[1], "zygote") == 0) {
    std::string path(reinterpret_cast<const char*>(getauxval(AT_EXECFN)));
    hostile_zygote(path.substr(path.rfind('/') + 1));
  }
}

// ------------------------------------------------------------------------------------------------ the tests

class Link {
 public:
  explicit Link(const std::string& mode) {
    char name[] = "/tmp/pyexec-hostile-XXXXXX";
    folder_ = mkdtemp(name);
    path = folder_ + "/" + mode;
    char self[4096] = {};
    EXPECT_GT(readlink("/proc/self/exe", self, sizeof self - 1), 0);
    EXPECT_EQ(symlink(self, path.c_str()), 0);
  }
  ~Link() {
    unlink(path.c_str());
    rmdir(folder_.c_str());
  }
  std::string path;

 private:
  std::string folder_;
};

Job job_of(const std::string& source) {
  Job job;
  job.source = source;
  job.limits.timeout_seconds = 1;
  return job;
}

RunVerdict verdict_against(const std::string& mode) {
  Link link(mode);
  PoolOptions options;
  options.program = link.path;
  WorkerPool pool(options);
  std::string error;
  EXPECT_TRUE(pool.start(&error)) << error;
  return pool.run(job_of("1"), -1).verdict;
}

TEST(HostileWorker, IsNeverBelieved) {
  EXPECT_EQ(verdict_against("huge"), RunVerdict::kForbidden);
  EXPECT_EQ(verdict_against("empty"), RunVerdict::kForbidden);
  EXPECT_EQ(verdict_against("garbage"), RunVerdict::kForbidden);
  EXPECT_EQ(verdict_against("wrong-kind"), RunVerdict::kForbidden);
  EXPECT_EQ(verdict_against("trailing"), RunVerdict::kForbidden);
  EXPECT_EQ(verdict_against("short"), RunVerdict::kCrashed);
  EXPECT_EQ(verdict_against("silent"), RunVerdict::kTimeout);
  EXPECT_EQ(verdict_against("flood"), RunVerdict::kAnswered) << "the first answer counts, the rest is never read";
}

TEST(HostileWorker, DeathIsReportedByCause) {
  EXPECT_EQ(verdict_against("sigsys"), RunVerdict::kForbidden);
  EXPECT_EQ(verdict_against("out-of-memory"), RunVerdict::kOutOfMemory);
}

TEST(HostileZygote, IsRefusedAtStart) {
  auto error_of = [](const std::string& mode) {
    Link link(mode);
    PoolOptions options;
    options.program = link.path;
    WorkerPool pool(options);
    std::string error;
    EXPECT_FALSE(pool.start(&error));
    return error;
  };
  EXPECT_NE(error_of("old-version").find("another version"), std::string::npos);
  EXPECT_EQ(error_of("failing"), "the sandbox does not hold: open");
  EXPECT_EQ(error_of("no-seccomp"), "the kernel does not allow: no_new_privs");
  EXPECT_EQ(error_of("mute"), "the worker process did not start");
  PoolOptions options;
  options.program = "/nowhere/pyexec";
  WorkerPool pool(options);
  std::string error;
  EXPECT_FALSE(pool.start(&error));
  EXPECT_NE(error.find("No such file"), std::string::npos);
}

class RealPool : public testing::Test {
 protected:
  RealPool() : pool(make_options()) {
    std::string error;
    started = pool.start(&error);
    EXPECT_TRUE(started) << error;
  }
  static PoolOptions make_options() {
    PoolOptions options;
    options.program = PYEXEC_COMMAND;
    options.max_running = 2;
    return options;
  }
  RunResult run(const std::string& source, void (*change)(Job&) = nullptr) {
    Job job = job_of(source);
    job.limits.timeout_seconds = 20;
    job.policy = PolicyProfile::kOff;
    if (change != nullptr) {
      change(job);
    }
    return pool.run(job, -1);
  }
  WorkerPool pool;
  bool started = false;
};

TEST_F(RealPool, WithoutPolicyThereIsStillNothingToReach) {
  RunResult result = run("import os");
  ASSERT_EQ(result.verdict, RunVerdict::kAnswered);
  EXPECT_EQ(result.answer.status, Status::kError);
  EXPECT_EQ(result.answer.error.type, "ModuleNotFoundError");
  for (const char* source : {"open('/etc/passwd')", "eval('1')", "exec('1')", "__import__('os')",
                             "(lambda: 0).__globals__", "(lambda: 0).__code__", "print.__self__.__dict__['open']"}) {
    result = run(source);
    ASSERT_EQ(result.verdict, RunVerdict::kAnswered) << source;
    EXPECT_EQ(result.answer.status, Status::kError) << source;
  }
}

TEST_F(RealPool, LimitsOfTheJobHold) {
  RunResult result = run("while True: pass", [](Job& job) { job.limits.steps = 10'000; });
  EXPECT_EQ(result.answer.status, Status::kStepLimit);
  result = run("while True: print(1)", [](Job& job) { job.limits.output_bytes = 1000; });
  EXPECT_EQ(result.answer.status, Status::kOutputLimit);
  EXPECT_LE(result.answer.stdout_text.size(), 1000U);
  result = run("x = [1]\nwhile True: x = x + x", [](Job& job) { job.limits.heap_bytes = 10 << 20; });
  EXPECT_EQ(result.answer.status, Status::kMemoryLimit);
  result = run("while True: pass", [](Job& job) { job.limits.timeout_seconds = 0.2; });
  EXPECT_TRUE(result.verdict == RunVerdict::kTimeout || result.answer.status == Status::kTimeout);
  result = run("x = " + std::string(100'000, '('));
  EXPECT_EQ(result.answer.status, Status::kSyntaxError);
}

// Only the zygote has several children, and they are its workers; where there are namespaces, it is itself a child of
// their first process.
void stop_workers(pid_t process) {
  std::vector<pid_t> children = test::children_of(process);
  for (pid_t child : children) {
    if (children.size() > 1) {
      kill(child, SIGSTOP);
    } else {
      stop_workers(child);
    }
  }
}

TEST_F(RealPool, AWorkerThatStandsStillIsKilledAfterItsDeadline) {
  std::atomic<bool> done{false};
  std::thread stopper([&] {
    while (!done) {
      for (pid_t child : test::children_of(getpid())) {
        stop_workers(child);
      }
      poll(nullptr, 0, 20);
    }
  });
  poll(nullptr, 0, 300);
  int64_t start = now_ms();
  RunResult result = run("1", [](Job& job) { job.limits.timeout_seconds = 0.3; });
  done = true;
  stopper.join();
  EXPECT_EQ(result.verdict, RunVerdict::kTimeout);
  EXPECT_GE(now_ms() - start, 500);
}

TEST_F(RealPool, LargeProgramsAndLargeAnswersPass) {
  std::string source = "x = '''" + std::string(250 << 10, 'a') + "'''\nprint(len(x))\nprint(x * 3)";
  RunResult result = run(source);
  ASSERT_EQ(result.verdict, RunVerdict::kAnswered);
  EXPECT_EQ(result.answer.status, Status::kOk);
  EXPECT_EQ(result.answer.stdout_text.size(), 7 + 3 * (size_t{250} << 10) + 1);
}

TEST_F(RealPool, StoppedPoolRefuses) {
  pool.refuse_new();
  EXPECT_EQ(run("1").verdict, RunVerdict::kShutdown);
}

}  // namespace
}  // namespace pyexec::server

#endif
