// SPDX-License-Identifier: Apache-2.0
#include "cli/source.h"

#include <fcntl.h>
#include <unistd.h>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "server/worker/protocol.h"

namespace pyexec::cli {

int open_source(const char* verb, const std::string& file) {
  if (file == "-") {
    return STDIN_FILENO;
  }
  int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) {
    std::fprintf(stderr, "pyexec %s: %s: %s\n", verb, file.c_str(), strerror(errno));
  }
  return descriptor;
}

bool read_source(int descriptor, std::string& source) {
  constexpr size_t kChunk = 16 << 10;
  while (source.size() <= server::kMaxSourceBytes) {
    size_t old = source.size();
    source.resize(old + kChunk);
    ssize_t got = read(descriptor, source.data() + old, kChunk);
    source.resize(old + (got > 0 ? static_cast<size_t>(got) : 0));
    if (got == 0) {
      return true;
    }
    if (got < 0 && errno != EINTR) {
      return false;
    }
  }
  return true;  // too large: the compiler says so
}

std::string source_name(const std::string& file) {
  return file == "-" ? "<stdin>" : file;
}

}  // namespace pyexec::cli
