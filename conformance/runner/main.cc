// SPDX-License-Identifier: Apache-2.0
//
// pyexec-conformance: runs every program below a folder under `pyexec run` and compares stdout, stderr and exit code
// with what CPython 3.11 did. It uses the command alone, never the library, so it sees what a user sees.
// Expectations are written by the oracle only (--update); this program never writes what pyexec printed.
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "conformance/runner/options.h"
#include "conformance/runner/oracle.h"
#include "conformance/runner/program.h"
#include "conformance/runner/report.h"
#include "conformance/runner/worker.h"

namespace pyexec::conformance {
namespace {

using Clock = std::chrono::steady_clock;

// Empty, or why a worker could not begin.
std::string run_all(const Options& options, std::vector<Program>& programs) {
  std::atomic<size_t> next{0};
  std::mutex mutex;
  std::string problem;
  const auto work = [&] {
    Worker worker(options);
    if (const std::string found = worker.prepare(); !found.empty()) {
      const std::lock_guard<std::mutex> lock(mutex);
      problem = found;
      return;
    }
    for (size_t i = next++; i < programs.size(); i = next++) {
      worker.handle(programs[i]);
    }
  };
  std::vector<std::thread> threads;
  for (unsigned i = 0; i < std::min<size_t>(options.jobs, programs.size()); ++i) {
    threads.emplace_back(work);
  }
  for (std::thread& thread : threads) {
    thread.join();
  }
  return problem;
}

bool write_file(const std::string& path, const std::string& text) {
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.flush();
  if (!file) {
    std::fprintf(stderr, "pyexec-conformance: cannot write %s\n", path.c_str());
  }
  return static_cast<bool>(file);
}

int run(int argc, char** argv) {
  Options options = parse_options(argc, argv);
  if (!options.oracle.empty()) {
    const std::string python = resolve_python(options.oracle);
    if (python.empty()) {
      usage_error("cannot run the oracle " + options.oracle);
    }
    options.oracle = python;
  }
  if (!options.update && options.pyexec.find('/') != std::string::npos && access(options.pyexec.c_str(), X_OK) != 0) {
    usage_error("no executable " + options.pyexec);
  }
  std::vector<Program> programs = find_programs(options);
  const auto start = Clock::now();
  if (const std::string problem = run_all(options, programs); !problem.empty()) {
    std::fprintf(stderr, "pyexec-conformance: %s\n", problem.c_str());
    return 2;
  }
  print_report(options, programs, std::chrono::duration<double>(Clock::now() - start).count());
  if (!options.junit.empty() && !write_file(options.junit, junit_xml(programs))) {
    return 2;
  }
  if (!options.score.empty() && !write_file(options.score, score_page(programs))) {
    return 2;
  }
  return std::any_of(programs.begin(), programs.end(), [](const Program& program) { return program.bad(); }) ? 1 : 0;
}

}  // namespace
}  // namespace pyexec::conformance

int main(int argc, char** argv) {
  return pyexec::conformance::run(argc, argv);
}
