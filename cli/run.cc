// SPDX-License-Identifier: Apache-2.0

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <csignal>
#include <cstdio>

#include "cli/findings.h"
#include "cli/options.h"
#include "cli/report.h"
#include "cli/source.h"
#include "cli/verbs.h"
#include "server/worker/io.h"
#include "server/worker/sandbox.h"

namespace pyexec::cli {
namespace {

constexpr int kSourceDescriptor = 3;

CancelToken interrupted;
volatile std::sig_atomic_t program_runs = 0;

// The first Ctrl-C asks a running program to end, the second does not ask.
void on_interrupt(int) {
  if (program_runs == 0 || interrupted.is_cancelled()) {
    _exit(kInterrupted);
  }
  interrupted.cancel();
}

// A crash of the interpreter is a dead worker, whose exit code is documented; without this it would be a signal's.
void on_crash(int) {
  static constexpr char kMessage[] = "pyexec: the interpreter crashed\n";
  [[maybe_unused]] ssize_t written = write(STDERR_FILENO, kMessage, sizeof kMessage - 1);
  _exit(kNoSandbox);
}

void install_signal_handlers() {
  static char stack[16 << 10];
  stack_t alternate{};
  alternate.ss_sp = stack;
  alternate.ss_size = sizeof stack;
  sigaltstack(&alternate, nullptr);
  struct sigaction action{};
  action.sa_handler = on_crash;
  action.sa_flags = SA_ONSTACK | SA_RESETHAND;
  for (int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT}) {
    sigaction(signal, &action, nullptr);
  }
  action.sa_handler = on_interrupt;
  action.sa_flags = 0;
  sigaction(SIGINT, &action, nullptr);
}

// The program's output as it comes: standard output is collected and written when there is much of it, at a line's end
// on a terminal, and before anything goes to standard error, so that the two keep their order.
class Output {
 public:
  explicit Output(bool line_by_line) : line_by_line_(line_by_line) {}
  void take(bool is_stderr, std::string_view text) {
    if (is_stderr) {
      flush();
      server::write_all(STDERR_FILENO, text);
      return;
    }
    pending_ += text;
    if (pending_.size() >= kEnough || (line_by_line_ && text.find('\n') != std::string_view::npos)) {
      flush();
    }
  }
  void flush() {
    server::write_all(STDOUT_FILENO, pending_);
    pending_.clear();
  }

 private:
  static constexpr size_t kEnough = 32 << 10;
  bool line_by_line_;
  std::string pending_;
};

// The API takes a program's input as one text. It is read only for a program that could ask for it: standard input may
// be a pipe that never ends.
bool mentions_input(std::string_view source) {
  return source.find("input") != std::string_view::npos || source.find("stdin") != std::string_view::npos;
}

void read_input(uint64_t most, std::string& input) {
  char chunk[16 << 10];
  for (;;) {
    ssize_t got = read(STDIN_FILENO, chunk, sizeof chunk);
    if (got > 0) {
      input.append(chunk, static_cast<size_t>(got));
    }
    if (got == 0 || (got < 0 && errno != EINTR) || input.size() > most) {
      return;
    }
  }
}

bool is_regular_file(int descriptor) {
  struct stat status{};
  return fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

bool lock_down(const RunArguments& parsed) {
  server::allow_deep_stack();
  server::SyscallFilter filter({STDIN_FILENO, kSourceDescriptor}, {STDOUT_FILENO, STDERR_FILENO});
  uint64_t heap = parsed.limits.heap_bytes;
  uint64_t address_space = server::address_space_in_use() + heap + heap / 2 + server::kAddressSpaceOverhead;
  bool writes_files = is_regular_file(STDOUT_FILENO) || is_regular_file(STDERR_FILENO);
  return server::lock_down_self(filter, parsed.limits.timeout_seconds, address_space, writes_files);
}

// What a person reads on standard error.
void report(const Outcome& outcome, const Program& program, const RunArguments& parsed) {
  std::string text;
  switch (outcome.status) {
    case Status::kOk:
    case Status::kCancelled:
      return;
    case Status::kError:
      text = outcome.error.traceback;
      break;
    case Status::kSyntaxError:
      text = program.syntax_error_text();
      break;
    case Status::kPolicyViolation:
      for (const Finding& finding : outcome.findings) {
        text += finding_line(source_name(parsed.has_code ? "<string>" : parsed.file), finding);
      }
      text = text.empty() ? outcome.error.traceback : text;
      break;
    case Status::kTimeout:
    case Status::kMemoryLimit:
    case Status::kStepLimit:
    case Status::kOutputLimit:
      text = limit_message(outcome.status, parsed.limits) + "\n";
      break;
    case Status::kInternalError:
      text = "pyexec: internal error\n";
      break;
  }
  server::write_all(STDERR_FILENO, text);
}

int exit_code_of(const Outcome& outcome) {
  switch (outcome.status) {
    case Status::kOk:
      return outcome.exited ? outcome.exit_code & 0xFF : kOk;
    case Status::kError:
      return outcome.error.type == "KeyboardInterrupt" ? kInterrupted : kRaised;
    case Status::kSyntaxError:
    case Status::kPolicyViolation:
      return kRejected;
    case Status::kCancelled:
      return kInterrupted;
    case Status::kInternalError:
      return kNoSandbox;
    default:
      return kLimit;
  }
}

}  // namespace

int run(int count, char** arguments) {
  RunArguments parsed;
  if (int exit_code = parse_run(count, arguments, parsed); exit_code >= 0) {
    return exit_code;
  }
  // Everything that needs rights comes first: the file is opened here and read when they are gone.
  int source_descriptor = -1;
  if (!parsed.has_code) {
    source_descriptor = open_source("run", parsed.file);
    if (source_descriptor < 0) {
      return kUsage;
    }
    if (source_descriptor != STDIN_FILENO && source_descriptor != kSourceDescriptor) {
      dup2(source_descriptor, kSourceDescriptor);
      close(source_descriptor);
      source_descriptor = kSourceDescriptor;
    }
  }
  bool to_terminal = isatty(STDOUT_FILENO) != 0;
  install_signal_handlers();
  Interpreter interpreter;
  if (parsed.isolated && !lock_down(parsed)) {
    std::fputs(
        "pyexec run: the sandbox cannot start: the kernel refuses a system call filter or limits; --isolation none "
        "runs without\n",
        stderr);
    return kNoSandbox;
  }

  std::string source = std::move(parsed.code);
  if (source_descriptor >= 0 && !read_source(source_descriptor, source)) {
    server::write_all(STDERR_FILENO, "pyexec run: " + parsed.file + ": cannot be read\n");
    _exit(kUsage);
  }
  bool wants_input = source_descriptor != STDIN_FILENO && mentions_input(source);
  CompileOptions compile_options;
  compile_options.policy = parsed.policy;
  compile_options.memory_bytes = std::max(parsed.limits.heap_bytes, kLeastParserMemory);
  compile_options.filename = parsed.has_code ? "<string>" : source_name(parsed.file);
  std::unique_ptr<Program> program = interpreter.compile(std::move(source), compile_options);

  Output output(to_terminal);
  Outcome outcome;
  if (program->ok()) {
    if (parsed.dump_ast) {
      server::write_all(STDERR_FILENO, program->dump_ast());
    }
    RunOptions run_options;
    run_options.limits = parsed.limits;
    run_options.cancel = &interrupted;
    run_options.want_value = parsed.json;
    if (!parsed.json) {
      run_options.on_output = [&output](bool is_stderr, std::string_view text) { output.take(is_stderr, text); };
    }
    if (parsed.trace) {
      run_options.on_statement = [&output](std::string_view line) { output.take(true, std::string(line) + "\n"); };
    }
    if (parsed.gc_log) {
      run_options.on_collection = [&output](std::string_view line) { output.take(true, std::string(line) + "\n"); };
    }
    if (wants_input) {
      run_options.has_stdin = true;
      read_input(parsed.limits.heap_bytes, run_options.stdin_text);
    }
    program_runs = 1;
    outcome = interpreter.run(*program, run_options);
    output.flush();
  } else {
    outcome.status = program->out_of_memory()      ? Status::kMemoryLimit
                     : program->has_syntax_error() ? Status::kSyntaxError
                                                   : Status::kPolicyViolation;
    outcome.findings = program->findings();
    if (outcome.status == Status::kSyntaxError && !outcome.findings.empty()) {
      const Finding& first = outcome.findings.front();
      outcome.error = {first.type, first.message, program->syntax_error_text(), first.line, first.column};
    }
  }
  if (parsed.json) {
    server::write_all(STDOUT_FILENO, outcome_json(outcome, parsed.limits));
  } else {
    report(outcome, *program, parsed);
  }
  // No tearing down: the kernel is quicker, and fewer system calls are needed.
  _exit(exit_code_of(outcome));
}

}  // namespace pyexec::cli
