// SPDX-License-Identifier: Apache-2.0

// pyexec-service: what `pyexec serve` becomes. A program of its own, so that the HTTP library and what it brings along
// (TLS, compression) is neither loaded by every `pyexec run` nor mapped into any worker, and so that the process with
// the keys holds no interpreter.
//
//   pyexec-service COMMAND HOST PORT      COMMAND: the path of pyexec, started as zygote; HOST and PORT may be empty

#include <cstdio>
#include <cstdlib>

#include "server/service/service.h"

int main(int count, char** arguments) {
  if (count != 4) {
    std::fprintf(stderr, "pyexec-service is started by `pyexec serve`\n");
    return pyexec::server::kExitUsage;
  }
  pyexec::server::Settings settings;
  settings.program = arguments[1];
  std::string error;
  auto environment = [](const char* name) -> const char* { return std::getenv(name); };
  if (!pyexec::server::read_settings(arguments[2], arguments[3], environment, settings, error)) {
    std::fprintf(stderr, "pyexec: %s\n", error.c_str());
    return pyexec::server::kExitUsage;
  }
  return pyexec::server::run_service(settings);
}
