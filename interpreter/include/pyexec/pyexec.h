// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

// The embeddable interpreter: compile a Python program once, run it many times under a budget, read what it printed,
// returned and used.
//
//   pyexec::Interpreter interpreter;
//   auto program = interpreter.compile("print(6 * n)", {});
//   pyexec::RunOptions options;
//   options.inputs = {{"n", pyexec::Data(7)}};
//   pyexec::Outcome outcome = interpreter.run(*program, options);   // outcome.stdout_text == "42\n"
//
// Threads: an Interpreter and a Program belong to one thread at a time; different ones never share state. Only
// CancelToken may be used from another thread while a run is under way. Nothing here throws, except std::bad_alloc from
// the host's own allocations.

namespace pyexec {

inline constexpr uint64_t kUnlimited = UINT64_MAX;

// Plain data that crosses the border between host and program: what JSON can say, plus integers of any size.
class Data {
 public:
  using List = std::vector<Data>;
  using Dict = std::vector<std::pair<std::string, Data>>;  // in the program's order
  struct BigInteger {
    std::string decimal;  // "-123456789012345678901234567890"
  };

  Data() = default;
  explicit Data(bool value) : value_(value) {}
  explicit Data(int value) : value_(int64_t{value}) {}
  explicit Data(int64_t value) : value_(value) {}
  explicit Data(double value) : value_(value) {}
  explicit Data(std::string value) : value_(std::move(value)) {}
  explicit Data(const char* value) : value_(std::string(value)) {}
  explicit Data(BigInteger value) : value_(std::move(value)) {}
  explicit Data(List value) : value_(std::move(value)) {}
  explicit Data(Dict value) : value_(std::move(value)) {}

  bool is_null() const { return std::holds_alternative<std::monostate>(value_); }
  const bool* as_bool() const { return std::get_if<bool>(&value_); }
  const int64_t* as_integer() const { return std::get_if<int64_t>(&value_); }
  const BigInteger* as_big_integer() const { return std::get_if<BigInteger>(&value_); }
  const double* as_double() const { return std::get_if<double>(&value_); }
  const std::string* as_string() const { return std::get_if<std::string>(&value_); }
  const List* as_list() const { return std::get_if<List>(&value_); }
  const Dict* as_dict() const { return std::get_if<Dict>(&value_); }

 private:
  std::variant<std::monostate, bool, int64_t, double, std::string, BigInteger, List, Dict> value_;
};

// What a run may use. Always enforced; the defaults are those of every entry (command, service, library).
struct Limits {
  double timeout_seconds = 5;                 // wall time from the start of the run
  uint64_t heap_bytes = uint64_t{100} << 20;  // live bytes after a collection, everything an object owns
  uint64_t output_bytes = uint64_t{1} << 20;  // stdout and stderr of the program together
  uint64_t steps = kUnlimited;                // back-edges, calls and charged native work
  uint32_t recursion = 1000;                  // Python call depth
};

enum class PolicyProfile : uint8_t {
  kStandard,
  kStrict,
  kOff,  // no policy at all: for tests that show that the layers below hold; never for untrusted programs' service
};

// One thing the parser has to say about a program. Lines and columns are 1-based, columns in code points.
struct Finding {
  std::string code;  // "PX201"
  std::string slug;  // "unsafe-import"
  std::string type;  // "SyntaxError", "IndentationError", "TabError"; empty for a policy finding
  std::string message;
  std::string hint;
  std::string subject;  // policy: the name in question
  uint32_t line = 1, column = 1, end_line = 1, end_column = 1;
  bool blocks = true;  // false: a warning (PX202), the program runs
};

// What parsing may always hold, however small the heap of the run: the concrete tree of some 50 KB of text.
inline constexpr uint64_t kLeastParserMemory = uint64_t{8} << 20;

struct CompileOptions {
  PolicyProfile policy = PolicyProfile::kStandard;
  std::string filename = "<string>";            // as tracebacks name it
  uint64_t memory_bytes = uint64_t{256} << 20;  // most that parsing may hold; a run is charged what the program keeps
};

// A compiled program. Compile once, run many times, one run at a time.
class Program {
 public:
  ~Program();
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;
  bool ok() const;                               // false: findings() holds what blocks it
  const std::vector<Finding>& findings() const;  // errors first; may hold warnings when ok()
  bool has_syntax_error() const;
  bool out_of_memory() const;    // parsing was given up at memory_bytes; not ok()
  std::string dump_ast() const;  // the lowered tree, a node a line
  // CPython's stderr text for a program that does not compile; empty when ok() or refused by policy.
  std::string syntax_error_text() const;
  struct Implementation;
  Implementation& implementation() const { return *implementation_; }

 private:
  friend class Interpreter;
  explicit Program(std::unique_ptr<Implementation> implementation);
  std::unique_ptr<Implementation> implementation_;
};

// Set from any thread to end a run at its next look at the budget (within about a millisecond of interpreter work).
class CancelToken {
 public:
  void cancel() { cancelled_.store(true, std::memory_order_relaxed); }
  bool is_cancelled() const { return cancelled_.load(std::memory_order_relaxed); }
  void reset() { cancelled_.store(false, std::memory_order_relaxed); }

 private:
  std::atomic<bool> cancelled_{false};
};

// A function of the host that the program may call by name, with positional plain data. It returns a value, or an error
// message that the program sees as RuntimeError. It runs between two safepoints, must not use the running Interpreter,
// and may block at the deadline's cost.
struct HostResult {
  Data value;
  std::optional<std::string> error;
};
using HostFunction = std::function<HostResult(const std::vector<Data>& arguments)>;

struct RunOptions {
  Limits limits;
  std::vector<std::pair<std::string, Data>> inputs;             // globals bound before the first statement
  std::vector<std::pair<std::string, HostFunction>> functions;  // likewise
  std::string stdin_text;                                       // what input() reads
  bool has_stdin = false;
  std::optional<std::pair<uint64_t, uint64_t>> hash_key;  // fixes str hashes; default: one random key a process
  // Both set (and the hash key): the run is reproducible to the byte. The seed stands for the host's random source (an
  // unseeded `random`, `secrets`, `uuid`). The fixed clock starts at this many nanoseconds since 1970 (UTC) and moves
  // with the program's steps and sleeps, not with the host's time; limits still go by the host's.
  std::optional<uint64_t> random_seed;
  std::optional<int64_t> fixed_time_ns;
  const CancelToken* cancel = nullptr;
  // Called with each piece of output as it comes; where set, Outcome::stdout_text and stderr_text stay empty.
  std::function<void(bool is_stderr, std::string_view text)> on_output;
  // For debugging; each slows the run down. A statement about to run ("name:line: its first line"), a collection that
  // ended.
  std::function<void(std::string_view line)> on_statement;
  std::function<void(std::string_view line)> on_collection;
  bool run_as_main = true;  // __name__ == "__main__"
  // The answer's value: `result` if bound at the end, else the last expression statement's value (else none). `str()`
  // of it is computed in the same budget when this is set.
  bool want_value = false;
};

enum class Status : uint8_t {
  kOk,
  kError,        // an uncaught exception, see error
  kSyntaxError,  // did not compile
  kPolicyViolation,
  kTimeout,
  kStepLimit,
  kMemoryLimit,  // also an uncaught MemoryError
  kOutputLimit,
  kCancelled,
  kInternalError,
};
const char* status_name(Status status);  // "ok", "error", "syntax_error", …

struct ErrorInfo {
  std::string type;       // "ZeroDivisionError"
  std::string message;    // str(exception)
  std::string traceback;  // CPython's text, with its last line, ending in a newline
  uint32_t line = 0;      // of the innermost frame in the program; 0: none
  uint32_t column = 0;
};

struct Usage {
  uint64_t steps = 0;
  uint64_t allocations = 0;
  uint64_t peak_heap_bytes = 0;
  uint64_t output_bytes = 0;
  uint64_t collections = 0;
  double wall_seconds = 0;
  double cpu_seconds = 0;
};

enum class ValueSource : uint8_t { kNone, kResultVariable, kLastExpression };

// What a program hands over beside its output, such as a chart that it shows.
struct Artifact {
  std::string name;        // "chart-1.svg"; unique in its outcome
  std::string media_type;  // "image/svg+xml"
  std::string text;        // UTF-8
};

struct Outcome {
  Status status = Status::kOk;
  int exit_code = 0;    // SystemExit's code; 1 for an uncaught exception
  bool exited = false;  // ended by SystemExit
  std::string stdout_text;
  std::string stderr_text;  // what the program wrote there, without the traceback
  ErrorInfo error;
  std::vector<Finding> findings;
  std::vector<Artifact> artifacts;  // in the order they were made; together no larger than the output limit
  Usage usage;
  // With want_value:
  ValueSource value_source = ValueSource::kNone;
  std::string value_str;  // str(value)
  std::string value_repr;
  std::string value_type;     // "list"
  std::optional<Data> value;  // where plain data can say it
};

class Interpreter {
 public:
  Interpreter();
  ~Interpreter();
  Interpreter(const Interpreter&) = delete;
  Interpreter& operator=(const Interpreter&) = delete;

  // Never null. A source over 256 KiB is refused as a finding.
  std::unique_ptr<Program> compile(std::string source, const CompileOptions& options);
  Outcome run(Program& program, const RunOptions& options);
  // compile and run in one.
  Outcome execute(std::string source, const CompileOptions& compile_options, const RunOptions& run_options);

  // Touches what every run needs (tables, types, parser), so that a process forked afterwards starts warm. Computes no
  // keyed hash.
  static void warm_up();
  // Parses the modules of the library that are written in Python and used most, so that a run here (or in a process
  // forked afterwards) finds them parsed. Costs some milliseconds and a few MB; without it the first import parses.
  void preload_library();

  struct Implementation;

 private:
  std::unique_ptr<Implementation> implementation_;
};

// Version of the library, "0.1.0".
const char* version();

}  // namespace pyexec
