// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <pyexec/pyexec.h>

// What the service is told: flags of `pyexec serve`, then the environment, then defaults. A wrong value is an error
// with a text for the operator, never a silent default.

namespace pyexec::server {

// The language model that writes programs for the generate routes. Without a base URL there is none.
struct LlmSettings {
  std::string base_url;  // "https://host/v1"; requests go to BASE/chat/completions
  std::string api_key;
  std::string model = "Llama3.1 70b Instruct";
  double connect_timeout = 5, first_byte_timeout = 30, timeout = 60;  // seconds
  unsigned max_retries = 2;                                           // of one call, on 408/409/429/5xx
  unsigned max_repairs = 1;                                           // calls that show the model its mistakes
  std::string response_format = "auto";                               // auto, json_schema, json_object, none
  std::string prompt_template;                                        // path; empty: the built-in one
  uint64_t max_response_bytes = 4 << 20;
};

struct Settings {
  std::string host = "127.0.0.1";
  uint16_t port = 8080;
  double default_timeout = 5, max_timeout = 30;     // seconds
  uint64_t default_memory = 100, max_memory = 500;  // MB of 2^20 bytes
  uint64_t max_input_length = 1000;                 // code points
  unsigned workers = 4;                             // run at once
  unsigned queue = 64;                              // wait
  PolicyProfile policy = PolicyProfile::kStrict;
  std::vector<std::string> keys;  // empty: open
  LlmSettings llm;
  double request_timeout = 90;      // seconds for a whole generate request
  std::string response_template;    // "readme", "host" or a path; empty: readme
  std::string prompt_defender_url;  // screens queries first; empty: nobody does
  std::string program;              // the command that can be a zygote

  uint64_t body_limit() const { return std::max<uint64_t>(64 << 10, 8 * max_input_length); }
  bool is_loopback() const;
};

using Environment = const char* (*)(const char* name);

// `host` and `port` as flags gave them, empty where they did not. False: `error` holds the message.
bool read_settings(const std::string& host, const std::string& port, Environment environment, Settings& settings,
                   std::string& error);

}  // namespace pyexec::server
