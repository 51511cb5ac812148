// SPDX-License-Identifier: Apache-2.0
#include "conformance/runner/worker.h"

#include <stdlib.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>

#include "conformance/runner/diff.h"

namespace pyexec::conformance {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

// The exit codes of `pyexec run`.
constexpr int kExitRefused = 3;
constexpr int kExitLimit = 4;

std::string expected_path(const Program& program) {
  return program.path.substr(0, program.path.size() - 3) + ".expected";
}

std::string last_line(const std::string& text) {
  const std::vector<std::string> lines = split_lines(text);
  return lines.empty() ? "" : lines.back();
}

// How a program ended that nothing is known about, and what it said last.
Verdict survey_verdict(const Outcome& outcome, std::string& report) {
  if (outcome.timed_out || outcome.flooded) {
    report = outcome.timed_out ? "does not end in time" : "writes without end";
    return Verdict::kStopped;
  }
  if (outcome.exit_code == kExitRefused) {
    report = outcome.err;  // every finding of the policy, or the syntax error
    return Verdict::kRefused;
  }
  if (outcome.exit_code == 0) {
    return Verdict::kRan;
  }
  report = last_line(outcome.err);
  if (report.empty()) {
    report = "exit code " + std::to_string(outcome.exit_code);
  }
  return outcome.exit_code < 0 || outcome.exit_code >= kExitLimit ? Verdict::kStopped : Verdict::kRaised;
}

// The lines of a generated program that are not as expected; all that are missing count.
size_t count_wrong_lines(const std::string& expected, const std::string& actual) {
  const std::vector<std::string> wanted = split_lines(expected);
  const std::vector<std::string> got = split_lines(actual);
  size_t wrong = 0;
  for (size_t i = 0; i < wanted.size(); ++i) {
    wrong += i < got.size() && got[i] == wanted[i] ? 0 : 1;
  }
  return wrong;
}

}  // namespace

Worker::~Worker() {
  if (!folder_.empty()) {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }
}

std::string Worker::prepare() {
  std::string pattern = (fs::temp_directory_path() / "pyexec-conformance-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) {
    return "no temporary folder";
  }
  folder_ = pattern;
  if (options_.oracle.empty()) {
    return "";
  }
  const std::string driver = PYEXEC_CONFORMANCE_DIR "/oracle.py";
  oracle_ = Oracle::start(options_.oracle, driver, 1);
  if (options_.update) {
    second_oracle_ = Oracle::start(options_.oracle, driver, 20);
  }
  if (oracle_ == nullptr || (options_.update && second_oracle_ == nullptr)) {
    return "the oracle does not start";
  }
  return oracle_->version().starts_with("3.11.") ? "" : "the oracle is Python " + oracle_->version() + ", not 3.11";
}

void Worker::handle(Program& program) {
  const auto start = Clock::now();
  if (options_.update) {
    update(program);
  } else {
    check(program);
  }
  if (!program.survey || options_.update) {
    program.verdict = program.report.empty() ? Verdict::kPassed : Verdict::kFailed;
  }
  program.seconds = std::chrono::duration<double>(Clock::now() - start).count();
}

std::optional<Expectation> Worker::ask_oracle(Program& program, Oracle& oracle) {
  const Outcome outcome = oracle.run(program.path, options_.timeout_seconds);
  if (outcome.exit_code < 0 || outcome.exit_code == 127) {
    program.report = outcome.timed_out ? "the oracle timed out\n" : "the oracle failed: " + outcome.err;
    return std::nullopt;
  }
  return Expectation{oracle.version(), outcome.exit_code, outcome.out, outcome.err};
}

void Worker::update(Program& program) {
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

std::string Worker::difference(const Expectation& expected, int exit_code, const std::string& out,
                               const std::string& err) {
  std::string result = unified_diff(expected.out, out, "stdout");
  if (options_.stdout_only) {
    return result + ((expected.exit_code == 0) == (exit_code == 0)
                         ? ""
                         : "exit code: expected " + std::to_string(expected.exit_code) + ", actual " +
                               std::to_string(exit_code) + "\n" + unified_diff(expected.err, err, "stderr"));
  }
  // A syntax error is a refusal here, with an exit code of its own, and with the same text.
  const bool same_end =
      exit_code == expected.exit_code || (exit_code == kExitRefused && expected.exit_code == 1 && err == expected.err);
  if (!same_end) {
    result +=
        "exit code: expected " + std::to_string(expected.exit_code) + ", actual " + std::to_string(exit_code) + "\n";
  }
  return result + unified_diff(expected.err, err, "stderr");
}

Outcome Worker::run_pyexec(const std::string& gcstress) {
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

std::optional<Expectation> Worker::expectation_of(Program& program) {
  std::string problem;
  std::optional<Expectation> stored = read_expectation(expected_path(program), problem);
  if (!problem.empty()) {
    program.report = problem + "\n";
    return std::nullopt;
  }
  if (oracle_ == nullptr) {
    return stored;
  }
  std::optional<Expectation> fresh = ask_oracle(program, *oracle_);
  if (!fresh || !stored) {
    return fresh;
  }
  const std::string stale = difference(*stored, fresh->exit_code, fresh->out, fresh->err);
  if (!stale.empty() && stored->version != fresh->version) {
    // Micro versions of CPython may differ; the stored one decides.
    program.note = "CPython " + fresh->version + " differs from " + stored->version + ":\n" + stale;
  } else if (!stale.empty()) {
    program.report = "the stored expectation is not what the oracle says now:\n" + stale;
  }
  return stored;
}

void Worker::check(Program& program) {
  const std::optional<Expectation> expected = expectation_of(program);
  if (!expected && !program.report.empty()) {
    return;
  }
  if (expected) {
    program.version = expected->version;
    program.checks = program.generated ? split_lines(expected->out).size() : 1;
  }
  std::error_code error;
  fs::copy_file(program.path, fs::path(folder_) / "program.py", fs::copy_options::overwrite_existing, error);
  Outcome outcome = run_pyexec(options_.gcstress);
  if (!options_.gcstress_slow.empty() && (outcome.timed_out || outcome.exit_code == kExitLimit)) {
    program.slow = true;
    outcome = run_pyexec(options_.gcstress_slow);
  }
  const ExpectComments comments = find_expect_comments(*read_file(program.path));
  const bool has_comments = !comments.lines.empty() || comments.last_error;
  if (program.survey && !has_comments) {
    program.verdict = survey_verdict(outcome, program.report);
    return;
  }
  program.survey = false;
  if (outcome.timed_out || outcome.flooded) {
    program.report += outcome.timed_out ? "timed out\n" : "wrote without end\n";
    program.wrong_checks = program.checks;
    return;
  }
  if (expected) {
    const std::string found = difference(*expected, outcome.exit_code, outcome.out, outcome.err);
    if (!found.empty()) {
      const size_t wrong = program.generated ? count_wrong_lines(expected->out, outcome.out) : 1;
      program.wrong_checks = std::max<size_t>(wrong, 1);
      program.report += found;
    }
  } else if (!has_comments) {
    program.report += "has neither an expectation nor comments '# expect: TEXT'; run with --oracle PYTHON\n";
  } else if ((outcome.exit_code != 0) != comments.last_error.has_value()) {
    program.report += "exit code " + std::to_string(outcome.exit_code) + "\n" + outcome.err;
  }
  const std::string comment_problem = check_expect_comments(comments, outcome.out, outcome.err);
  if (!comment_problem.empty()) {
    program.report += comment_problem + "\n";
    program.wrong_checks = std::max<size_t>(program.wrong_checks, 1);
  }
}

}  // namespace pyexec::conformance
