// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "server/service/settings.h"
#include "server/service/worker_pool.h"

// POST /system/python_executor/execute_code/invoke: the original service's contract. Every outcome of a program and
// every fault of its request is a message in the same envelope with HTTP status 200; only overload and shutdown differ.

namespace pyexec::server {

struct Reply {
  int status = 200;
  std::string body;
  bool retry_later = false;  // Retry-After: 1
};

// What the client sent, checked; or the message that says what is wrong.
struct ExecuteRequest {
  std::string code;  // as sent
  Job job;
};
bool read_execute_request(std::string_view body, const Settings& settings, ExecuteRequest& request,
                          std::string& problem);

// "Execution error: division by zero", or the template with code and result.
std::string execute_message(const ExecuteRequest& request, const RunResult& result);

// {"status":"success","invocationId":"…","response":[{"message":…,"type":"text"}]}
std::string envelope(std::string_view invocation_id, std::string_view message);
std::string new_invocation_id();  // a random UUID, version 4

Reply execute_code(const std::string& body, const Settings& settings, WorkerPool& pool, int client);

// `{"detail":…}`, as the original answers outside the envelope.
std::string detail(std::string_view text);

}  // namespace pyexec::server
