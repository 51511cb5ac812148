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
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "conformance/runner/diff.h"
#include "conformance/runner/expectation.h"
#include "conformance/runner/oracle.h"
#include "conformance/runner/process.h"

namespace pyexec::conformance {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr const char* kUsage =
    "usage: pyexec-conformance [options]\n"
    "  --pyexec PATH        the command to test (default: pyexec beside this program)\n"
    "  --programs DIR       folder of programs (default: conformance/programs)\n"
    "  --filter SUBSTRING   only programs whose path below DIR holds it; may be repeated (any of them)\n"
    "  --jobs N             programs at once (default: cores)\n"
    "  --oracle PYTHON      run CPython beside: it must agree with the stored expectation, and pyexec with it;\n"
    "                       serves folders without expectations too\n"
    "  --update             write the expectations from the oracle (default python3) and run nothing else\n"
    "  --gcstress MODE[:N]  PYEXEC_GC_STRESS for the child: safepoint, allocation, safepoint:97, ...\n"
    "  --gcstress-slow MODE:N  what a program is run with again that does not end in time under --gcstress\n"
    "  --argument TEXT      passed to `pyexec run` before the program; may be repeated (--argument=--isolation=none)\n"
    "  --timeout S          seconds a program may take (default 10); given, or under stress, pyexec gets it too\n"
    "  --stdout-only        compare stdout and whether the exit code is 0, not stderr\n"
    "  --quiet              no differences, only the names of failures\n"
    "  --slowest N          name the N slowest programs\n";

struct Options {
  std::string pyexec;
  std::string programs = PYEXEC_CONFORMANCE_DIR "/programs";
  std::vector<std::string> filters;
  unsigned jobs = std::max(1U, std::thread::hardware_concurrency());
  std::string oracle;
  bool update = false;
  std::string gcstress;
  std::string gcstress_slow;
  std::vector<std::string> arguments;
  double timeout_seconds = 10;
  bool timeout_given = false;
  bool stdout_only = false;
  bool quiet = false;
  size_t slowest = 0;
};

struct Program {
  std::string path;  // absolute
  std::string name;  // below the folder of programs
  std::string area;  // the first folder of the name
  bool failed = false;
  bool changed = false;  // --update wrote a new expectation
  bool slow = false;     // ended only under --gcstress-slow
  std::string report;    // why it failed
  double seconds = 0;
};

[[noreturn]] void usage_error(const std::string& what) {
  std::fprintf(stderr, "pyexec-conformance: %s\n%s", what.c_str(), kUsage);
  std::exit(2);
}

double parse_number(const std::string& name, const std::string& text) {
  char* end = nullptr;
  const double value = std::strtod(text.c_str(), &end);
  if (end == text.c_str() || *end != '\0' || value <= 0) {
    usage_error(name + " wants a positive number, not '" + text + "'");
  }
  return value;
}

Options parse_options(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; ++i) {
    std::string name = argv[i];
    std::optional<std::string> inline_value;
    if (const size_t equals = name.find('='); name.starts_with("--") && equals != std::string::npos) {
      inline_value = name.substr(equals + 1);
      name.erase(equals);
    }
    const auto value = [&]() -> std::string {
      if (inline_value) {
        return *inline_value;
      }
      if (i + 1 == argc) {
        usage_error(name + " wants a value");
      }
      return argv[++i];
    };
    if (name == "--pyexec") {
      options.pyexec = value();
    } else if (name == "--programs") {
      options.programs = value();
    } else if (name == "--filter") {
      options.filters.push_back(value());
    } else if (name == "--jobs") {
      options.jobs = static_cast<unsigned>(std::max(1.0, parse_number(name, value())));
    } else if (name == "--oracle") {
      options.oracle = value();
    } else if (name == "--update") {
      options.update = true;
    } else if (name == "--gcstress") {
      options.gcstress = value();
    } else if (name == "--gcstress-slow") {
      options.gcstress_slow = value();
    } else if (name == "--argument") {
      options.arguments.push_back(value());
    } else if (name == "--timeout") {
      options.timeout_seconds = parse_number(name, value());
      options.timeout_given = true;
    } else if (name == "--stdout-only") {
      options.stdout_only = true;
    } else if (name == "--quiet") {
      options.quiet = true;
    } else if (name == "--slowest") {
      options.slowest = static_cast<size_t>(parse_number(name, value()));
    } else if (name == "--help" || name == "-h") {
      std::fputs(kUsage, stdout);
      std::exit(0);
    } else {
      usage_error("unknown option " + name);
    }
  }
  if (options.update && options.oracle.empty()) {
    options.oracle = "python3";
  }
  if (options.pyexec.empty()) {
    options.pyexec = (fs::read_symlink("/proc/self/exe").parent_path() / "pyexec").string();
  } else if (options.pyexec.find('/') != std::string::npos) {
    options.pyexec = fs::absolute(options.pyexec).string();
  }
  return options;
}

std::vector<Program> find_programs(const Options& options) {
  std::error_code error;
  const fs::path root = fs::canonical(options.programs, error);
  if (error) {
    usage_error("no folder " + options.programs);
  }
  std::vector<Program> programs;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root)) {
    if (entry.path().extension() != ".py" || !entry.is_regular_file()) {
      continue;
    }
    const fs::path name = entry.path().lexically_relative(root);
    const std::string text = name.string();
    const bool chosen = options.filters.empty() ||
                        std::any_of(options.filters.begin(), options.filters.end(),
                                    [&](const std::string& filter) { return text.find(filter) != std::string::npos; });
    if (chosen) {
      Program program;
      program.path = entry.path().string();
      program.name = text;
      program.area = name.has_parent_path() ? name.begin()->string() : ".";
      programs.push_back(std::move(program));
    }
  }
  std::sort(programs.begin(), programs.end(), [](const Program& a, const Program& b) { return a.name < b.name; });
  return programs;
}

std::string expected_path(const Program& program) {
  return program.path.substr(0, program.path.size() - 3) + ".expected";
}

// A worker: one temporary folder, one or two oracles, many programs, one at a time.
class Worker {
 public:
  explicit Worker(const Options& options) : options_(options) {}
  ~Worker() {
    if (!folder_.empty()) {
      std::error_code ignored;
      fs::remove_all(folder_, ignored);
    }
  }
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;

  bool prepare() {
    std::string pattern = (fs::temp_directory_path() / "pyexec-conformance-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) {
      return false;
    }
    folder_ = pattern;
    if (!options_.oracle.empty()) {
      const std::string driver = PYEXEC_CONFORMANCE_DIR "/oracle.py";
      oracle_ = Oracle::start(options_.oracle, driver, 1);
      if (options_.update) {
        second_oracle_ = Oracle::start(options_.oracle, driver, 20);
      }
      return oracle_ != nullptr && (!options_.update || second_oracle_ != nullptr);
    }
    return true;
  }

  void handle(Program& program) {
    const auto start = Clock::now();
    if (options_.update) {
      update(program);
    } else {
      check(program);
    }
    program.failed = !program.report.empty();
    program.seconds = std::chrono::duration<double>(Clock::now() - start).count();
  }

 private:
  std::optional<Expectation> ask_oracle(Program& program, Oracle& oracle) {
    const Outcome outcome = oracle.run(program.path, options_.timeout_seconds);
    if (outcome.exit_code < 0 || outcome.exit_code == 127) {
      program.report = outcome.timed_out ? "the oracle timed out\n" : "the oracle failed: " + outcome.err;
      return std::nullopt;
    }
    return Expectation{oracle.version(), outcome.exit_code, outcome.out, outcome.err};
  }

  void update(Program& program) {
    const std::optional<Expectation> first = ask_oracle(program, *oracle_);
    const std::optional<Expectation> second = ask_oracle(program, *second_oracle_);
    if (!first || !second) {
      return;
    }
    const std::string text = format_expectation(*first);
    if (text != format_expectation(*second)) {
      program.report = "depends on the hash of strings, or differs from run to run:\n" +
                       difference(*first, second->exit_code, second->out, second->err);
      return;
    }
    const std::string comment_problem =
        check_expect_comments(find_expect_comments(*read_file(program.path)), first->out, first->err);
    if (!comment_problem.empty()) {
      program.report = "its comments contradict CPython: " + comment_problem + "\n";
      return;
    }
    if (read_file(expected_path(program)) != text) {
      std::ofstream(expected_path(program), std::ios::binary) << text;
      program.changed = true;
    }
  }

  std::string difference(const Expectation& expected, int exit_code, const std::string& out, const std::string& err) {
    std::string result = unified_diff(expected.out, out, "stdout");
    if (options_.stdout_only) {
      return result + ((expected.exit_code == 0) == (exit_code == 0)
                           ? ""
                           : "exit code: expected " + std::to_string(expected.exit_code) + ", actual " +
                                 std::to_string(exit_code) + "\n" + unified_diff(expected.err, err, "stderr"));
    }
    if (expected.exit_code != exit_code) {
      result +=
          "exit code: expected " + std::to_string(expected.exit_code) + ", actual " + std::to_string(exit_code) + "\n";
    }
    return result + unified_diff(expected.err, err, "stderr");
  }

  Outcome run_pyexec(const std::string& gcstress) {
    Command command;
    command.arguments = {options_.pyexec, "run"};
    command.arguments.insert(command.arguments.end(), options_.arguments.begin(), options_.arguments.end());
    command.timeout_seconds = options_.timeout_seconds;
    if (options_.timeout_given || !gcstress.empty()) {
      command.arguments.emplace_back("--timeout");
      command.arguments.push_back(std::to_string(options_.timeout_seconds));
      command.timeout_seconds += 2;  // its own limit comes first and says more
    }
    command.arguments.emplace_back("program.py");
    command.folder = folder_;
    if (!gcstress.empty()) {
      command.environment.push_back("PYEXEC_GC_STRESS=" + gcstress);
    }
    return run_process(command);
  }

  void check(Program& program) {
    std::string problem;
    std::optional<Expectation> expected = read_expectation(expected_path(program), problem);
    if (!problem.empty()) {
      program.report = problem + "\n";
      return;
    }
    if (oracle_ != nullptr) {
      std::optional<Expectation> fresh = ask_oracle(program, *oracle_);
      if (!fresh) {
        return;
      }
      if (expected) {
        const std::string stale = difference(*expected, fresh->exit_code, fresh->out, fresh->err);
        if (!stale.empty()) {
          program.report = "the stored expectation is not what the oracle says now:\n" + stale;
        }
      }
      expected = std::move(fresh);
    }
    std::error_code error;
    fs::copy_file(program.path, fs::path(folder_) / "program.py", fs::copy_options::overwrite_existing, error);
    Outcome outcome = run_pyexec(options_.gcstress);
    // 4 is pyexec's exit code for a limit; no expectation has it.
    if (!options_.gcstress_slow.empty() && (outcome.timed_out || outcome.exit_code == 4)) {
      program.slow = true;
      outcome = run_pyexec(options_.gcstress_slow);
    }
    if (outcome.timed_out || outcome.flooded) {
      program.report += outcome.timed_out ? "timed out\n" : "wrote without end\n";
      return;
    }
    const ExpectComments comments = find_expect_comments(*read_file(program.path));
    if (expected) {
      program.report += difference(*expected, outcome.exit_code, outcome.out, outcome.err);
    } else if (comments.lines.empty() && !comments.last_error) {
      program.report += "has neither an expectation nor comments '# expect: TEXT'; run with --oracle PYTHON\n";
    } else if ((outcome.exit_code != 0) != comments.last_error.has_value()) {
      program.report += "exit code " + std::to_string(outcome.exit_code) + "\n" + outcome.err;
    }
    const std::string comment_problem = check_expect_comments(comments, outcome.out, outcome.err);
    if (!comment_problem.empty()) {
      program.report += comment_problem + "\n";
    }
  }

  const Options& options_;
  std::string folder_;
  std::unique_ptr<Oracle> oracle_;
  std::unique_ptr<Oracle> second_oracle_;
};

bool run_all(const Options& options, std::vector<Program>& programs) {
  std::atomic<size_t> next{0};
  std::atomic<bool> broken{false};
  const auto work = [&] {
    Worker worker(options);
    if (!worker.prepare()) {
      broken = true;
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
  return !broken;
}

struct AreaCounts {
  size_t passed = 0;
  size_t failed = 0;
  double seconds = 0;
};

int report(const Options& options, const std::vector<Program>& programs, double seconds) {
  std::map<std::string, AreaCounts> areas;
  AreaCounts total;
  size_t changed = 0;
  size_t slow = 0;
  for (const Program& program : programs) {
    AreaCounts& area = areas[program.area];
    for (AreaCounts* counts : {&area, &total}) {
      ++(program.failed ? counts->failed : counts->passed);
      counts->seconds += program.seconds;
    }
    changed += program.changed ? 1 : 0;
    slow += program.slow ? 1 : 0;
    if (program.failed) {
      std::printf("FAIL %s\n", program.name.c_str());
      if (!options.quiet) {
        std::printf("%s\n", program.report.c_str());
      }
    }
  }
  std::printf("%-24s %7s %7s %9s\n", "area", "passed", "failed", "seconds");
  for (const auto& [name, counts] : areas) {
    std::printf("%-24s %7zu %7zu %9.2f\n", name.c_str(), counts.passed, counts.failed, counts.seconds);
  }
  if (options.slowest > 0) {
    std::vector<const Program*> order;
    for (const Program& program : programs) {
      order.push_back(&program);
    }
    std::sort(order.begin(), order.end(), [](const Program* a, const Program* b) { return a->seconds > b->seconds; });
    for (size_t i = 0; i < std::min(options.slowest, order.size()); ++i) {
      std::printf("%9.3f s  %s\n", order[i]->seconds, order[i]->name.c_str());
    }
  }
  if (slow > 0) {
    std::printf("%zu programs only under %s\n", slow, options.gcstress_slow.c_str());
  }
  if (options.update) {
    std::printf("%zu programs, %zu expectations written, %zu problems, %.1f s\n", programs.size(), changed,
                total.failed, seconds);
  } else {
    std::printf("%zu programs: %zu passed, %zu failed, %.1f s\n", programs.size(), total.passed, total.failed, seconds);
  }
  return total.failed == 0 ? 0 : 1;
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
  if (programs.empty()) {
    usage_error("no programs in " + options.programs + " (with this filter)");
  }
  const auto start = Clock::now();
  if (!run_all(options, programs)) {
    std::fprintf(stderr, "pyexec-conformance: a worker could not start (temporary folder or oracle)\n");
    return 2;
  }
  return report(options, programs, std::chrono::duration<double>(Clock::now() - start).count());
}

}  // namespace
}  // namespace pyexec::conformance

int main(int argc, char** argv) {
  return pyexec::conformance::run(argc, argv);
}
