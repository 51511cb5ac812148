// SPDX-License-Identifier: Apache-2.0
// The example of README.md (a test compares the two).

#include <cstdio>

#include <pyexec/pyexec.h>

int main() {
  pyexec::Interpreter interpreter;
  auto program = interpreter.compile("print(f'{n} squared is {n * n}')", {});  // once …
  for (int n : {7, 1'000'000'007}) {                                           // … run often
    pyexec::RunOptions options;
    options.limits.timeout_seconds = 0.5;
    options.inputs = {{"n", pyexec::Data(n)}};
    pyexec::Outcome outcome = interpreter.run(*program, options);
    std::printf("%s: %s", pyexec::status_name(outcome.status), outcome.stdout_text.c_str());
  }
}
