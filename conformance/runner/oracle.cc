// SPDX-License-Identifier: Apache-2.0
#include "conformance/runner/oracle.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cmath>
#include <cstdio>

namespace pyexec::conformance {

std::string resolve_python(const std::string& python) {
  Command command;
  command.arguments = {python, "-c", "import sys; print(sys.executable)"};
  command.folder = ".";
  command.timeout_seconds = 30;
  Outcome outcome = run_process(command);
  if (outcome.exit_code != 0 || outcome.out.empty()) {
    return "";
  }
  outcome.out.pop_back();
  return outcome.out;
}

std::unique_ptr<Oracle> Oracle::start(const std::string& python, const std::string& driver, int hash_seed) {
  std::array<int, 2> to{};
  std::array<int, 2> from{};
  if (pipe2(to.data(), O_CLOEXEC) != 0 || pipe2(from.data(), O_CLOEXEC) != 0) {
    return nullptr;
  }
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, to[0], 0);
  posix_spawn_file_actions_adddup2(&actions, from[1], 1);
  // Not -I: it would ignore PYTHONHASHSEED. The driver changes into an empty folder, so nothing else is picked up.
  std::vector<std::string> arguments = {python, "-s", "-B", "-W", "ignore", "-X", "utf8", driver};
  std::vector<std::string> environment = merged_environment({"PYTHONHASHSEED=" + std::to_string(hash_seed)});
  pid_t pid = 0;
  const int error =
      posix_spawnp(&pid, python.c_str(), &actions, nullptr, as_argv(arguments).data(), as_argv(environment).data());
  posix_spawn_file_actions_destroy(&actions);
  close(to[0]);
  close(from[1]);
  std::unique_ptr<Oracle> oracle(new Oracle);
  oracle->requests_ = to[1];
  oracle->answers_ = from[0];
  if (error != 0) {
    return nullptr;
  }
  oracle->pid_ = pid;
  return oracle->read_line(oracle->version_) ? std::move(oracle) : nullptr;
}

Oracle::~Oracle() {
  close(requests_);
  close(answers_);
  int status = 0;
  if (pid_ > 0) {
    while (waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
    }
  }
}

Outcome Oracle::run(const std::string& path, double timeout_seconds) {
  Outcome outcome;
  outcome.exit_code = 127;
  const int seconds = static_cast<int>(std::ceil(timeout_seconds));
  const std::string request = std::to_string(seconds) + " " + path + "\n";
  std::string head;
  size_t out_bytes = 0;
  size_t err_bytes = 0;
  if (write(requests_, request.data(), request.size()) != static_cast<ssize_t>(request.size()) || !read_line(head) ||
      std::sscanf(head.c_str(), "%d %zu %zu", &outcome.exit_code, &out_bytes, &err_bytes) != 3 ||
      !read_bytes(out_bytes, outcome.out) || !read_bytes(err_bytes, outcome.err)) {
    outcome.exit_code = 127;
    outcome.err = "the oracle does not answer\n";
  }
  outcome.timed_out = outcome.exit_code == -SIGALRM;
  return outcome;
}

bool Oracle::fill() {
  std::array<char, 65536> buffer;
  ssize_t count = 0;
  do {
    count = read(answers_, buffer.data(), buffer.size());
  } while (count < 0 && errno == EINTR);
  if (count <= 0) {
    return false;
  }
  buffered_.append(buffer.data(), static_cast<size_t>(count));
  return true;
}

bool Oracle::read_line(std::string& line) {
  size_t end = 0;
  while ((end = buffered_.find('\n')) == std::string::npos) {
    if (!fill()) {
      return false;
    }
  }
  line = buffered_.substr(0, end);
  buffered_.erase(0, end + 1);
  return true;
}

bool Oracle::read_bytes(size_t count, std::string& bytes) {
  while (buffered_.size() < count) {
    if (!fill()) {
      return false;
    }
  }
  bytes = buffered_.substr(0, count);
  buffered_.erase(0, count);
  return true;
}

}  // namespace pyexec::conformance
