// SPDX-License-Identifier: Apache-2.0

// The service's settings: precedence, bounds, keys, and what is refused at start.

#include "server/service/settings.h"

#include <gtest/gtest.h>
#include <map>

namespace pyexec::server {
namespace {

std::map<std::string, std::string> variables;
const char* look_up(const char* name) {
  auto found = variables.find(name);
  return found == variables.end() ? nullptr : found->second.c_str();
}

// The error, or nothing.
std::string read(std::map<std::string, std::string> environment, Settings& settings, const std::string& host = {},
                 const std::string& port = {}) {
  variables = std::move(environment);
  settings = {};
  std::string error;
  bool fine = read_settings(host, port, look_up, settings, error);
  EXPECT_EQ(fine, error.empty());
  return error;
}

TEST(Settings, DefaultsAreTheReferences) {
  Settings settings;
  EXPECT_EQ(read({}, settings), "");
  EXPECT_EQ(settings.host, "127.0.0.1");
  EXPECT_EQ(settings.port, 8080);
  EXPECT_EQ(settings.default_timeout, 5);
  EXPECT_EQ(settings.max_timeout, 30);
  EXPECT_EQ(settings.default_memory, 100U);
  EXPECT_EQ(settings.max_memory, 500U);
  EXPECT_EQ(settings.max_input_length, 1000U);
  EXPECT_EQ(settings.queue, 64U);
  EXPECT_EQ(settings.body_limit(), uint64_t{64} << 10);
  EXPECT_EQ(settings.policy, PolicyProfile::kStrict);
  EXPECT_TRUE(settings.keys.empty());
}

TEST(Settings, FlagBeforeEnvironmentBeforeDefault) {
  Settings settings;
  EXPECT_EQ(read({{"PORT", "9000"}}, settings), "");
  EXPECT_EQ(settings.port, 9000);
  EXPECT_EQ(read({{"PORT", "9000"}}, settings, "", "9001"), "");
  EXPECT_EQ(settings.port, 9001);
}

TEST(Settings, WrongValuesAreNamed) {
  Settings settings;
  EXPECT_EQ(read({{"PORT", "http"}}, settings), "PORT must be a whole number from 0 to 65535, not \"http\"");
  EXPECT_NE(read({}, settings, "", "70000").find("--port"), std::string::npos);
  for (const char* name : {"PYTHON_EXECUTOR_DEFAULT_TIMEOUT", "PYTHON_EXECUTOR_MAX_TIMEOUT",
                           "PYTHON_EXECUTOR_DEFAULT_MAX_MEMORY", "PYTHON_EXECUTOR_MAX_MEMORY",
                           "PYTHON_EXECUTOR_MAX_INPUT_LENGTH", "PYTHON_EXECUTOR_WORKERS", "PYTHON_EXECUTOR_POLICY"}) {
    for (const char* value : {"abc", "-1", "0", "1e999", "5 s", "nan"}) {
      EXPECT_NE(read({{name, value}}, settings).find(name), std::string::npos) << name << "=" << value;
    }
  }
  EXPECT_NE(read({{"PYTHON_EXECUTOR_QUEUE", "-1"}}, settings), "");
  EXPECT_EQ(read({{"PYTHON_EXECUTOR_QUEUE", "0"}}, settings), "");
}

TEST(Settings, AMaximumBelowTheDefaultLowersIt) {
  Settings settings;
  EXPECT_EQ(read({{"PYTHON_EXECUTOR_MAX_TIMEOUT", "2.5"}}, settings), "");
  EXPECT_EQ(settings.default_timeout, 2.5);
  EXPECT_EQ(read({{"PYTHON_EXECUTOR_DEFAULT_MAX_MEMORY", "600"}}, settings), "");
  EXPECT_EQ(settings.max_memory, 600U);
  EXPECT_NE(read({{"PYTHON_EXECUTOR_MAX_TIMEOUT", "2"}, {"PYTHON_EXECUTOR_DEFAULT_TIMEOUT", "3"}}, settings), "");
}

TEST(Settings, KeysAreSplitAndTrimmed) {
  Settings settings;
  EXPECT_EQ(read({{"PYTHON_EXECUTOR_API_KEYS", " a b ,,c\t"}, {"ICA_AUTH_TOKENS", "old"}}, settings), "");
  EXPECT_EQ(settings.keys, (std::vector<std::string>{"a b", "c"}));
  EXPECT_EQ(read({{"ICA_AUTH_TOKENS", "old"}}, settings), "");
  EXPECT_EQ(settings.keys, std::vector<std::string>{"old"});
  EXPECT_NE(read({{"PYTHON_EXECUTOR_API_KEYS", " , "}}, settings), "");
}

TEST(Settings, OpenOnlyOnLoopback) {
  Settings settings;
  for (const char* host : {"127.0.0.1", "127.9.9.9", "::1", "localhost"}) {
    EXPECT_EQ(read({}, settings, host), "") << host;
  }
  for (const char* host : {"0.0.0.0", "::", "10.0.0.1", "example.org", "1127.0.0.1"}) {
    EXPECT_NE(read({}, settings, host), "") << host;
    EXPECT_NE(read({{"PYTHON_EXECUTOR_API_KEYS", "good,dev-only-token"}}, settings, host), "") << host;
    EXPECT_EQ(read({{"PYTHON_EXECUTOR_API_KEYS", "good"}}, settings, host), "") << host;
  }
}

TEST(Settings, BodyLimitFollowsTheInputLength) {
  Settings settings;
  EXPECT_EQ(read({{"PYTHON_EXECUTOR_MAX_INPUT_LENGTH", "100000"}}, settings), "");
  EXPECT_EQ(settings.body_limit(), 800'000U);
}

}  // namespace
}  // namespace pyexec::server
