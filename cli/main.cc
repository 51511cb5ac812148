// SPDX-License-Identifier: Apache-2.0

// The command. Each verb is a file; `zygote` is not for people (server/worker/zygote.h).

#include <cstdio>
#include <string_view>

#include "cli/verbs.h"
#include "server/worker/zygote.h"

int main(int count, char** arguments) {
  std::string_view verb = count > 1 ? arguments[1] : "";
  if (verb == "run") {
    return pyexec::cli::run(count - 1, arguments + 1);
  }
  if (verb == "check") {
    return pyexec::cli::check(count - 1, arguments + 1);
  }
  if (verb == "dump") {
    return pyexec::cli::dump(count - 1, arguments + 1);
  }
  if (verb == "serve") {
    return pyexec::cli::serve(count - 1, arguments + 1);
  }
  if (verb == "zygote") {
    pyexec::server::zygote_main();
  }
  if (verb == "version" || verb == "--version") {
    return pyexec::cli::version();
  }
  if (verb == "help" || verb == "--help" || verb == "-h") {
    return pyexec::cli::help();
  }
  std::fprintf(stderr,
               verb.empty() ? "pyexec: a verb is missing; `pyexec help` lists them\n"
                            : "pyexec: unknown verb: %s; `pyexec help` lists them\n",
               arguments[count > 1 ? 1 : 0]);
  return pyexec::cli::kUsage;
}
