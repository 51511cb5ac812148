// SPDX-License-Identifier: Apache-2.0
#include "server/service/settings.h"

#include <arpa/inet.h>
#include <algorithm>
#include <charconv>
#include <cmath>
#include <thread>

namespace pyexec::server {
namespace {

class Parser {
 public:
  Parser(Environment environment, std::string& error) : environment_(environment), error_(error) {}

  // Unset and empty are the same: compose files and charts pass an empty value for "not given".
  const char* text(const char* name) const {
    const char* value = environment_(name);
    return value != nullptr && *value != '\0' ? value : nullptr;
  }

  // True when given; the target keeps its default otherwise.
  bool number(const char* name, double low, double high, double& target) {
    const char* value = text(name);
    if (value == nullptr) {
      return false;
    }
    double parsed = 0;
    std::string_view spelled(value);
    auto [end, code] = std::from_chars(spelled.data(), spelled.data() + spelled.size(), parsed);
    if (code != std::errc() || end != spelled.data() + spelled.size() || !(parsed >= low && parsed <= high)) {
      complain(name, value, "a number", low, high);
    }
    target = parsed;
    return true;
  }

  template <typename Integer>
  bool integer(const char* name, const char* value, uint64_t low, uint64_t high, Integer& target) {
    if (value == nullptr) {
      return false;
    }
    uint64_t parsed = 0;
    std::string_view spelled(value);
    auto [end, code] = std::from_chars(spelled.data(), spelled.data() + spelled.size(), parsed);
    if (code != std::errc() || end != spelled.data() + spelled.size() || parsed < low || parsed > high) {
      complain(name, value, "a whole number", static_cast<double>(low), static_cast<double>(high));
      return true;
    }
    target = static_cast<Integer>(parsed);
    return true;
  }
  template <typename Integer>
  bool integer(const char* name, uint64_t low, uint64_t high, Integer& target) {
    return integer(name, text(name), low, high, target);
  }

  void complain(const std::string& message) {
    if (error_.empty()) {
      error_ = message;
    }
  }

 private:
  void complain(const char* name, const char* value, const char* kind, double low, double high) {
    char words[256];
    std::snprintf(words, sizeof words, "%s must be %s from %g to %g, not \"%.60s\"", name, kind, low, high, value);
    complain(words);
  }

  Environment environment_;
  std::string& error_;
};

std::vector<std::string> split_keys(std::string_view list) {
  std::vector<std::string> keys;
  while (true) {
    size_t comma = list.find(',');
    std::string_view key = list.substr(0, comma);
    while (!key.empty() && (key.front() == ' ' || key.front() == '\t')) {
      key.remove_prefix(1);
    }
    while (!key.empty() && (key.back() == ' ' || key.back() == '\t')) {
      key.remove_suffix(1);
    }
    if (!key.empty()) {
      keys.emplace_back(key);
    }
    if (comma == std::string_view::npos) {
      return keys;
    }
    list.remove_prefix(comma + 1);
  }
}

}  // namespace

bool Settings::is_loopback() const {
  in6_addr six{};
  in_addr four{};
  if (inet_pton(AF_INET, host.c_str(), &four) == 1) {
    return ntohl(four.s_addr) >> 24 == 127;
  }
  if (inet_pton(AF_INET6, host.c_str(), &six) == 1) {
    return IN6_IS_ADDR_LOOPBACK(&six);
  }
  return host == "localhost";
}

bool read_settings(const std::string& host, const std::string& port, Environment environment, Settings& settings,
                   std::string& error) {
  error.clear();
  Parser parse(environment, error);
  if (!host.empty()) {
    settings.host = host;
  }
  if (!port.empty()) {
    parse.integer("--port", port.c_str(), 0, 65535, settings.port);
  } else {
    parse.integer("PORT", 0, 65535, settings.port);
  }

  bool default_given = parse.number("PYTHON_EXECUTOR_DEFAULT_TIMEOUT", 0.001, 86400, settings.default_timeout);
  bool max_given = parse.number("PYTHON_EXECUTOR_MAX_TIMEOUT", 0.001, 86400, settings.max_timeout);
  if (settings.default_timeout > settings.max_timeout) {
    if (default_given && max_given) {
      parse.complain("PYTHON_EXECUTOR_DEFAULT_TIMEOUT is above PYTHON_EXECUTOR_MAX_TIMEOUT");
    }
    (default_given ? settings.max_timeout : settings.default_timeout) =
        default_given ? settings.default_timeout : settings.max_timeout;
  }
  default_given = parse.integer("PYTHON_EXECUTOR_DEFAULT_MAX_MEMORY", 1, 1 << 20, settings.default_memory);
  max_given = parse.integer("PYTHON_EXECUTOR_MAX_MEMORY", 1, 1 << 20, settings.max_memory);
  if (settings.default_memory > settings.max_memory) {
    if (default_given && max_given) {
      parse.complain("PYTHON_EXECUTOR_DEFAULT_MAX_MEMORY is above PYTHON_EXECUTOR_MAX_MEMORY");
    }
    (default_given ? settings.max_memory : settings.default_memory) =
        default_given ? settings.default_memory : settings.max_memory;
  }
  parse.integer("PYTHON_EXECUTOR_MAX_INPUT_LENGTH", 1, 256 << 10, settings.max_input_length);
  settings.workers = 2 * std::max(1U, std::thread::hardware_concurrency());
  parse.integer("PYTHON_EXECUTOR_WORKERS", 1, 1024, settings.workers);
  parse.integer("PYTHON_EXECUTOR_QUEUE", 0, 10000, settings.queue);
  if (const char* policy = parse.text("PYTHON_EXECUTOR_POLICY")) {
    if (std::string_view(policy) == "standard") {
      settings.policy = PolicyProfile::kStandard;
    } else if (std::string_view(policy) != "strict") {
      parse.complain("PYTHON_EXECUTOR_POLICY must be strict or standard, not \"" + std::string(policy) + "\"");
    }
  }

  for (const char* name : {"PYTHON_EXECUTOR_API_KEYS", "ICA_AUTH_TOKENS"}) {
    if (const char* list = parse.text(name)) {
      settings.keys = split_keys(list);
      if (settings.keys.empty()) {
        parse.complain(std::string(name) + " is set but holds no key");
      }
      break;
    }
  }
  if (!settings.is_loopback()) {
    if (settings.keys.empty()) {
      parse.complain("refusing to listen on " + settings.host +
                     " without keys: anyone who reaches it could run programs. Set PYTHON_EXECUTOR_API_KEYS, or listen "
                     "on 127.0.0.1");
    } else if (std::find(settings.keys.begin(), settings.keys.end(), "dev-only-token") != settings.keys.end()) {
      parse.complain("refusing to listen on " + settings.host + " with the key dev-only-token, which everybody knows");
    }
  }
  return error.empty();
}

}  // namespace pyexec::server
