// SPDX-License-Identifier: Apache-2.0
#include "server/service/log.h"

#include <unistd.h>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <string>

#include "server/text/json.h"
#include "server/worker/io.h"

namespace pyexec::server {
namespace {

std::string begin_line(const char* level, std::string_view message) {
  timespec now{};
  clock_gettime(CLOCK_REALTIME, &now);
  tm parts{};
  gmtime_r(&now.tv_sec, &parts);
  char stamp[48];
  size_t length = std::strftime(stamp, sizeof stamp, "%Y-%m-%dT%H:%M:%S", &parts);
  std::snprintf(stamp + length, sizeof stamp - length, ".%03ldZ", now.tv_nsec / 1'000'000);
  std::string line = "{\"ts\":\"";
  line += stamp;
  line += "\",\"level\":\"";
  line += level;
  line += "\",\"msg\":";
  append_json_string(line, message);
  return line;
}

void end_line(std::string line) {
  line += "}\n";
  write_all(STDERR_FILENO, line);  // one write: lines of several threads do not mix
}

}  // namespace

void log_line(const char* level, std::string_view message) {
  end_line(begin_line(level, message));
}

void log_worker_death(std::string_view invocation_id, bool attack, int signal) {
  std::string line = begin_line(attack ? "alert" : "error", attack ? "sandbox violation" : "worker died");
  line += ",\"invocation_id\":";
  append_json_string(line, invocation_id);
  line += ",\"signal\":" + std::to_string(signal);
  end_line(std::move(line));
}

}  // namespace pyexec::server
