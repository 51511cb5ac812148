// SPDX-License-Identifier: Apache-2.0
// Programs under tiny budgets (2,000 steps, 2 MB, depth 60): no sanitizer report, each run ends within its budget, and
// a second run with the same limits and hash key does exactly the same.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

#include <pyexec/pyexec.h>

namespace {

[[noreturn]] void fail(const char* what, const pyexec::Outcome& outcome) {
  std::fprintf(stderr, "fuzz_evaluate: %s (status %s, %llu steps, %llu bytes at most)\n", what,
               pyexec::status_name(outcome.status), static_cast<unsigned long long>(outcome.usage.steps),
               static_cast<unsigned long long>(outcome.usage.peak_heap_bytes));
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static pyexec::Interpreter interpreter;
  const std::string source(reinterpret_cast<const char*>(data), size);
  // The policy is off: what it would refuse must be harmless all the same.
  const auto program = interpreter.compile(source, {.policy = pyexec::PolicyProfile::kOff});
  if (!program->ok()) {
    return -1;  // not worth a place in the corpus: fuzz_parse_policy looks after these
  }
  pyexec::RunOptions options;
  options.limits.steps = 2000;
  options.limits.heap_bytes = uint64_t{2} << 20;
  options.limits.output_bytes = uint64_t{16} << 10;
  options.limits.recursion = 60;
  options.limits.timeout_seconds = 5;
  options.hash_key = {1, 2};
  options.random_seed = 1;
  options.fixed_time_ns = 0;
  options.want_value = true;
  const pyexec::Outcome first = interpreter.run(*program, options);
  switch (first.status) {
    case pyexec::Status::kTimeout:
      // A sleep takes its time off the deadline and does not wait.
      if (first.usage.wall_seconds >= options.limits.timeout_seconds) {
        fail("2,000 steps took five seconds", first);
      }
      break;
    case pyexec::Status::kInternalError:
      fail("internal error", first);
    default:
      break;
  }
  if (first.usage.peak_heap_bytes > options.limits.heap_bytes) {
    fail("more heap than the limit", first);
  }
  if (first.stdout_text.size() + first.stderr_text.size() > options.limits.output_bytes) {
    fail("more output than the limit", first);
  }
  const pyexec::Outcome second = interpreter.run(*program, options);
  if (second.status != first.status || second.stdout_text != first.stdout_text ||
      second.usage.steps != first.usage.steps || second.error.traceback != first.error.traceback ||
      second.value_repr != first.value_repr) {
    fail("the second run differs from the first", second);
  }
  return 0;
}
