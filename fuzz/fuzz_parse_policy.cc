// SPDX-License-Identifier: Apache-2.0
// Any bytes through the parser and the policy: nothing may crash, take long for its size, or be judged differently the
// second time. A program that `strict` accepts is accepted by `standard`, which allows more.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

#include <pyexec/pyexec.h>

namespace {

[[noreturn]] void fail(const char* what) {
  std::fprintf(stderr, "fuzz_parse_policy: %s\n", what);
  std::abort();
}

bool same(const pyexec::Program& left, const pyexec::Program& right) {
  if (left.ok() != right.ok() || left.findings().size() != right.findings().size()) {
    return false;
  }
  for (size_t i = 0; i < left.findings().size(); ++i) {
    const pyexec::Finding& a = left.findings()[i];
    const pyexec::Finding& b = right.findings()[i];
    if (a.code != b.code || a.message != b.message || a.line != b.line || a.column != b.column) {
      return false;
    }
  }
  return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static pyexec::Interpreter interpreter;
  const std::string source(reinterpret_cast<const char*>(data), size);
  const auto start = std::chrono::steady_clock::now();
  const auto strict = interpreter.compile(source, {.policy = pyexec::PolicyProfile::kStrict});
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  // A second for a busy machine, and 20 ms a KiB under the sanitizers (1 ms without): what is quadratic shows all the
  // same.
  if (seconds > 1.0 + 0.020 * static_cast<double>(size) / 1024) {
    fail("the time is not linear in the size");
  }
  if (!strict->ok() && strict->findings().empty()) {
    fail("refused without a finding");
  }
  // Column 0 is CPython's place for a block that the end of the file leaves out.
  for (const pyexec::Finding& finding : strict->findings()) {
    if (finding.code.size() != 5 || finding.message.empty() || finding.line == 0) {
      fail("a finding without code, message or line");
    }
  }
  if (!same(*strict, *interpreter.compile(source, {.policy = pyexec::PolicyProfile::kStrict}))) {
    fail("the second verdict differs from the first");
  }
  const auto standard = interpreter.compile(source, {.policy = pyexec::PolicyProfile::kStandard});
  if (strict->ok() && !standard->ok()) {
    fail("strict accepts what standard refuses");
  }
  if (strict->ok() &&
      strict->dump_ast() != interpreter.compile(source, {.policy = pyexec::PolicyProfile::kStrict})->dump_ast()) {
    fail("the tree differs the second time");
  }
  return 0;
}
