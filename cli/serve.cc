// SPDX-License-Identifier: Apache-2.0

#include <unistd.h>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>

#include "cli/options.h"
#include "cli/verbs.h"

namespace pyexec::cli {

// This process becomes the service, a program beside the command that has the HTTP library and no interpreter; it
// starts the command again, as zygote, for its workers.
int serve(int count, char** arguments) {
  ServeArguments parsed;
  if (int exit_code = parse_serve(count, arguments, parsed); exit_code >= 0) {
    return exit_code;
  }
  char path[4096];
  ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
  if (length <= 0) {
    std::fprintf(stderr, "pyexec serve: /proc/self/exe: %s\n", strerror(errno));
    return kNoSandbox;
  }
  std::string command(path, static_cast<size_t>(length));
  std::string folder = command.substr(0, command.rfind('/') + 1);
  std::string service;
  for (const char* place : {"pyexec-service", "../libexec/pyexec/pyexec-service", "../lib/pyexec/pyexec-service"}) {
    service = folder + place;
    if (access(service.c_str(), X_OK) == 0) {
      break;
    }
  }
  char name[] = "pyexec-service";
  char* call[] = {name, command.data(), parsed.host.data(), parsed.port.data(), nullptr};
  execv(service.c_str(), call);
  std::fprintf(stderr, "pyexec serve: %spyexec-service: %s\n", folder.c_str(), strerror(errno));
  return kNoSandbox;
}

}  // namespace pyexec::cli
