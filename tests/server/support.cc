// SPDX-License-Identifier: Apache-2.0
#include "tests/server/support.h"

#include <arpa/inet.h>
#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fstream>

#include "server/text/json.h"

namespace pyexec::test {

using server::Fd;
using server::now_ms;
using server::remaining_ms;

// ------------------------------------------------------------------------------------------------ processes

Process::Process(const std::vector<std::string>& command, const Environment& environment, const std::string& input) {
  int out[2], err[2], in[2];
  if (pipe2(out, O_CLOEXEC) != 0 || pipe2(err, O_CLOEXEC) != 0 || pipe2(in, O_CLOEXEC) != 0) {
    return;
  }
  std::vector<std::string> variables = {"PATH=/usr/bin:/bin"};
  for (const auto& [name, value] : environment) {
    variables.push_back(name);
    variables.back().append("=").append(value);
  }
  auto pointers = [](const std::vector<std::string>& texts) {
    std::vector<char*> list;
    for (const std::string& text : texts) {
      list.push_back(const_cast<char*>(text.c_str()));
    }
    list.push_back(nullptr);
    return list;
  };
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, err[1], STDERR_FILENO);
  if (posix_spawn(&pid_, command[0].c_str(), &actions, nullptr, pointers(command).data(), pointers(variables).data()) !=
      0) {
    pid_ = -1;
  }
  posix_spawn_file_actions_destroy(&actions);
  ::close(in[0]);
  ::close(out[1]);
  ::close(err[1]);
  server::write_all(in[1], input);
  ::close(in[1]);
  out_fd_.reset(out[0]);
  err_fd_.reset(err[0]);
}

Process::~Process() {
  if (pid_ > 0 && !ended_) {
    kill(pid_, SIGKILL);
    waitpid(pid_, nullptr, 0);
  }
}

void Process::signal(int number) const {
  kill(pid_, number);
}

bool Process::pump(int time_ms) {
  pollfd watched[2] = {{out_fd_.get(), POLLIN, 0}, {err_fd_.get(), POLLIN, 0}};
  if (!out_fd_ && !err_fd_) {
    return false;
  }
  if (poll(watched, 2, time_ms) <= 0) {
    return true;
  }
  struct {
    Fd& fd;
    std::string& text;
    short events;
  } streams[] = {{out_fd_, out_, watched[0].revents}, {err_fd_, err_, watched[1].revents}};
  for (auto& stream : streams) {
    if (stream.events == 0) {
      continue;
    }
    char chunk[16384];
    ssize_t got = read(stream.fd.get(), chunk, sizeof chunk);
    if (got > 0) {
      stream.text.append(chunk, static_cast<size_t>(got));
    } else if (got == 0 || errno != EINTR) {
      stream.fd.reset();
    }
  }
  return true;
}

int Process::wait(int time_ms) {
  int64_t deadline = now_ms() + time_ms;
  while (!ended_) {
    bool open = pump(10);
    pid_t done = waitpid(pid_, &status_, WNOHANG);
    if (done == pid_) {
      ended_ = true;
      while (pump(0) && (out_fd_ || err_fd_)) {
        pollfd watched[2] = {{out_fd_.get(), POLLIN, 0}, {err_fd_.get(), POLLIN, 0}};
        if (poll(watched, 2, 0) <= 0) {
          break;  // a grandchild holds a stream open and says nothing
        }
      }
    } else if (remaining_ms(deadline) == 0) {
      return -1000;
    } else if (!open) {
      poll(nullptr, 0, 5);
    }
  }
  return WIFEXITED(status_) ? WEXITSTATUS(status_) : -WTERMSIG(status_);
}

bool Process::wait_for_output(std::string_view text) {
  int64_t deadline = now_ms() + kPatience_ms;
  while (out_.find(text) == std::string::npos) {
    if (remaining_ms(deadline) == 0 || !pump(100)) {
      return false;
    }
  }
  return true;
}

std::vector<pid_t> children_of(pid_t parent) {
  std::vector<pid_t> children;
  DIR* folder = opendir("/proc");
  while (dirent* entry = folder != nullptr ? readdir(folder) : nullptr) {
    pid_t pid = static_cast<pid_t>(std::strtol(entry->d_name, nullptr, 10));
    std::ifstream stat("/proc/" + std::string(entry->d_name) + "/stat");
    std::string line;
    if (pid > 0 && std::getline(stat, line)) {
      size_t name_end = line.rfind(')');
      int owner = 0;
      if (name_end != std::string::npos && std::sscanf(line.c_str() + name_end, ") %*c %d", &owner) == 1 &&
          owner == parent) {
        children.push_back(pid);
      }
    }
  }
  if (folder != nullptr) {
    closedir(folder);
  }
  return children;
}

bool is_running(pid_t pid) {
  std::ifstream stat("/proc/" + std::to_string(pid) + "/stat");
  std::string line;
  if (!std::getline(stat, line)) {
    return false;
  }
  size_t name_end = line.rfind(')');
  return name_end != std::string::npos && line.substr(name_end + 2, 1) != "Z";
}

// ------------------------------------------------------------------------------------------------ HTTP

Connection::Connection(int port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (connect(socket_.get(), reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
    socket_.reset();
  }
}

bool Connection::send(std::string_view bytes) {
  while (!bytes.empty()) {
    ssize_t put = ::send(socket_.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (put < 0 && errno == EINTR) {
      continue;
    }
    if (put <= 0) {
      return false;
    }
    bytes.remove_prefix(static_cast<size_t>(put));
  }
  return true;
}

bool Connection::read_more(int64_t deadline) {
  pollfd readable{socket_.get(), POLLIN, 0};
  if (poll(&readable, 1, remaining_ms(deadline)) <= 0) {
    return false;
  }
  char chunk[16384];
  ssize_t got = recv(socket_.get(), chunk, sizeof chunk, 0);
  if (got <= 0) {
    return false;
  }
  buffer_.append(chunk, static_cast<size_t>(got));
  return true;
}

Response Connection::receive() {
  Response response;
  int64_t deadline = now_ms() + kPatience_ms;
  size_t head_end;
  for (;;) {
    head_end = buffer_.find("\r\n\r\n");
    if (head_end != std::string::npos && buffer_.rfind("HTTP/1.1 100", 0) == 0) {
      buffer_.erase(0, head_end + 4);
      continue;
    }
    if (head_end != std::string::npos) {
      break;
    }
    if (!read_more(deadline)) {
      response.raw = buffer_;
      return response;
    }
  }
  std::string head = buffer_.substr(0, head_end + 2);
  size_t line_end = head.find("\r\n");
  std::sscanf(head.c_str(), "HTTP/1.1 %d", &response.status);
  for (size_t at = line_end + 2; at < head.size();) {
    size_t end = head.find("\r\n", at);
    size_t colon = head.find(':', at);
    std::string name = head.substr(at, colon - at);
    for (char& c : name) {
      c = static_cast<char>(tolower(c));
    }
    response.headers[name] = head.substr(colon + 2, end - colon - 2);
    at = end + 2;
  }
  size_t length = std::strtoul(response.headers["content-length"].c_str(), nullptr, 10);
  while (buffer_.size() < head_end + 4 + length && read_more(deadline)) {
  }
  response.body = buffer_.substr(head_end + 4, length);
  response.raw = buffer_.substr(0, head_end + 4 + length);
  buffer_.erase(0, head_end + 4 + length);
  return response;
}

bool Connection::is_closed_by_peer(int time_ms) {
  int64_t deadline = now_ms() + time_ms;
  for (;;) {
    pollfd readable{socket_.get(), POLLIN, 0};
    if (poll(&readable, 1, remaining_ms(deadline)) <= 0) {
      return false;
    }
    char chunk[16384];
    if (recv(socket_.get(), chunk, sizeof chunk, 0) <= 0) {
      return true;
    }
  }
}

std::string post(std::string_view path, std::string_view body, std::string_view headers) {
  std::string text = "POST ";
  text += path;
  text += " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: " +
          std::to_string(body.size()) + "\r\n";
  text += headers;
  text += "\r\n";
  text += body;
  return text;
}

Response request(int port, std::string_view bytes) {
  Connection connection(port);
  connection.send(bytes);
  return connection.receive();
}

std::string code_body(std::string_view code, std::string_view more) {
  std::string body = "{\"code\": ";
  server::append_json_string(body, code);
  body += more;
  return body + "}";
}

std::string message_of(const Response& response) {
  server::Json json;
  std::string error;
  if (response.status != 200 || !server::read_json(response.body, json, error)) {
    return "(not an envelope) " + response.raw;
  }
  const server::Json* id = json.find("invocationId");
  const server::Json* list = json.find("response");
  bool shaped = id != nullptr && id->as_string() != nullptr && list != nullptr && list->as_list() != nullptr &&
                list->as_list()->size() == 1;
  const server::Json* message = shaped ? list->as_list()->front().find("message") : nullptr;
  if (message == nullptr || message->as_string() == nullptr) {
    return "(not an envelope) " + response.raw;
  }
  // Byte for byte: keys in this order, nothing else.
  std::string expected =
      "{\"status\":\"success\",\"invocationId\":\"" + *id->as_string() + "\",\"response\":[{\"message\":";
  server::append_json_string(expected, *message->as_string());
  expected += ",\"type\":\"text\"}]}";
  return response.body == expected ? *message->as_string() : "(not an envelope) " + response.raw;
}

// ------------------------------------------------------------------------------------------------ the service

#ifdef PYEXEC_COMMAND
namespace {
std::vector<std::string> serve_command(std::vector<std::string> flags) {
  std::vector<std::string> command = {PYEXEC_COMMAND, "serve", "--port", "0"};
  command.insert(command.end(), flags.begin(), flags.end());
  return command;
}
}  // namespace

Service::Service(const Process::Environment& environment, std::vector<std::string> flags)
    : process_(serve_command(std::move(flags)), environment) {
  if (process_.wait_for_output("Try it") && process_.wait_for_output("127.0.0.1:")) {
    size_t at = process_.out().find("127.0.0.1:");
    port_ = std::atoi(process_.out().c_str() + at + 10);
  }
}

Service::~Service() {
  process_.signal(SIGKILL);
  process_.wait();
}

std::string Service::run(std::string_view code, std::string_view more) {
  return message_of(invoke(code_body(code, more)));
}

Response Service::invoke(std::string_view body, std::string_view headers) {
  return request(port_, post(kInvoke, body, headers));
}

std::vector<pid_t> Service::descendants() const {
  std::vector<pid_t> found = children_of(process_.pid());
  for (size_t i = 0; i < found.size(); ++i) {
    for (pid_t child : children_of(found[i])) {
      found.push_back(child);
    }
  }
  return found;
}
#endif

}  // namespace pyexec::test
