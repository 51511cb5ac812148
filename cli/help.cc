// SPDX-License-Identifier: Apache-2.0

#include <pyexec/pyexec.h>
#include <cstdio>

#include "cli/verbs.h"

namespace pyexec::cli {

int version() {
  std::printf("pyexec %s\n", pyexec::version());
  return kOk;
}

int help() {
  std::fputs(R"(Usage: pyexec VERB [ARGUMENTS]

  run FILE | -c CODE | -        run a program; - reads it from standard input
      --timeout SECONDS         wall time, default 5
      --memory MB               heap, default 100
      --steps N                 default: counted, not limited
      --output BYTES            standard output and error together, default 1048576
      --policy strict|standard  what the program may name, default standard
      --json                    print one object with result, output, error and usage instead
      --isolation process|none  none: without giving up rights first
      --dump-ast                print the lowered tree on standard error, then run
      --trace                   print each statement on standard error before it runs
      --gc-log                  print each garbage collection on standard error: bytes before and after, time
  check FILE... [--json]        syntax and policy only: file:line:column: CODE message
      --policy strict|standard
  dump --ast FILE               the lowered tree
  serve                         the HTTP service
      --host HOST               default 127.0.0.1
      --port PORT               default $PORT, else 8080
  version
  help

Exit codes: 0 ok, 1 the program raised, 2 usage, 3 rejected by policy or syntax, 4 a limit, 5 the sandbox could not start or
the worker died, 130 interrupted; a program's SystemExit gives its own.
)",
             stdout);
  return kOk;
}

}  // namespace pyexec::cli
