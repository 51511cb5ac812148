// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "server/worker/io.h"

// Real processes and real sockets for the end-to-end tests. Time limits here are only there so that a broken build
// fails instead of hanging: they are ten times and more what a loaded machine needs.

namespace pyexec::test {

inline constexpr int kPatience_ms = 60'000;

// A child process with its output captured. Ended with SIGKILL when it goes out of scope.
class Process {
 public:
  using Environment = std::map<std::string, std::string>;
  // `environment` is the whole environment besides PATH. Standard input reads `input`.
  Process(const std::vector<std::string>& command, const Environment& environment = {}, const std::string& input = {});
  ~Process();
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  pid_t pid() const { return pid_; }
  void signal(int number) const;
  // Exit code, or minus the signal. -1000: still running after the time.
  int wait(int time_ms = kPatience_ms);
  // Everything written so far, after waiting until it holds `text` (or the process ended).
  bool wait_for_output(std::string_view text);
  const std::string& out() const { return out_; }
  const std::string& err() const { return err_; }

 private:
  bool pump(int time_ms);  // false: both streams have ended

  pid_t pid_ = -1;
  server::Fd out_fd_, err_fd_;
  std::string out_, err_;
  bool ended_ = false;
  int status_ = 0;
};

struct Response {
  int status = 0;                              // 0: the connection closed without an answer
  std::map<std::string, std::string> headers;  // names in lower case
  std::string body;
  std::string raw;
};

// One connection to 127.0.0.1.
class Connection {
 public:
  explicit Connection(int port);
  bool send(std::string_view bytes);
  Response receive();
  // True when the other side has closed: reads to the end.
  bool is_closed_by_peer(int time_ms = kPatience_ms);
  int fd() const { return socket_.get(); }
  void close() { socket_.reset(); }

 private:
  bool read_more(int64_t deadline);
  server::Fd socket_;
  std::string buffer_;
};

std::string post(std::string_view path, std::string_view body, std::string_view headers = {});
Response request(int port, std::string_view bytes);

inline constexpr const char* kInvoke = "/system/python_executor/execute_code/invoke";
// {"code": …} with its string escaped; `more` is appended inside the object.
std::string code_body(std::string_view code, std::string_view more = {});
// The one message of the envelope, after checking the envelope's shape; "(not an envelope) …" if it is none.
std::string message_of(const Response& response);

// `pyexec serve` on a free port.
class Service {
 public:
  explicit Service(const Process::Environment& environment = {}, std::vector<std::string> flags = {});
  ~Service();
  bool started() const { return port_ != 0; }
  int port() const { return port_; }
  Process& process() { return process_; }
  std::string run(std::string_view code, std::string_view more = {});  // the message
  Response invoke(std::string_view body, std::string_view headers = {});
  // Process ids below the service: its zygote's outer half, the zygote, the workers.
  std::vector<pid_t> descendants() const;

 private:
  Process process_;
  int port_ = 0;
};

std::vector<pid_t> children_of(pid_t parent);
bool is_running(pid_t pid);

}  // namespace pyexec::test
