// SPDX-License-Identifier: Apache-2.0
#pragma once

// The verbs of the command. Each takes its own arguments (the verb is argument 0) and returns the exit code.

namespace pyexec::cli {

enum ExitCode : int {
  kOk = 0,
  kRaised = 1,  // the program raised; its traceback is the last thing on standard error
  kUsage = 2,
  kRejected = 3,   // policy or syntax
  kLimit = 4,      // time, memory, steps, output
  kNoSandbox = 5,  // could not start, or the worker died
  kInterrupted = 130,
};

int run(int count, char** arguments);
int check(int count, char** arguments);
int dump(int count, char** arguments);
int serve(int count, char** arguments);
int version();
int help();

}  // namespace pyexec::cli
