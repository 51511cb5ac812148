// SPDX-License-Identifier: Apache-2.0
// How long a fresh run of a tiny program takes on a live interpreter: compile and run `print(1+1)`, and run alone.
// Prints medians in microseconds, one `name value` a line, for bench/run.py.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include <pyexec/pyexec.h>

namespace {

using Clock = std::chrono::steady_clock;

template <typename Work>
bool print_median(const char* name, Work work) {
  constexpr int kRounds = 2000;
  std::vector<double> times;
  times.reserve(kRounds);
  for (int round = 0; round < kRounds; ++round) {
    const auto start = Clock::now();
    const bool good = work();
    times.push_back(std::chrono::duration<double, std::micro>(Clock::now() - start).count());
    if (!good) {
      std::fprintf(stderr, "in_process: %s gives a wrong answer\n", name);
      return false;
    }
  }
  std::nth_element(times.begin(), times.begin() + kRounds / 2, times.end());
  std::printf("%s %.1f\n", name, times[kRounds / 2]);
  return true;
}

}  // namespace

int main() {
  pyexec::Interpreter::warm_up();
  pyexec::Interpreter interpreter;
  const auto program = interpreter.compile("print(1+1)", {});
  const bool good =
      print_median("compile_and_run", [&] { return interpreter.execute("print(1+1)", {}, {}).stdout_text == "2\n"; }) &&
      print_median("run", [&] { return interpreter.run(*program, {}).stdout_text == "2\n"; });
  return good ? 0 : 1;
}
