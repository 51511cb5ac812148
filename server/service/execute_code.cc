// SPDX-License-Identifier: Apache-2.0
#include "server/service/execute_code.h"

#include <sys/random.h>
#include <charconv>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <cstring>

#include "server/service/log.h"
#include "server/text/json.h"
#include "server/text/utf8.h"

namespace pyexec::server {
namespace {

void add_problem(std::string& problems, const char* field, const std::string& sentence) {
  problems += problems.empty() ? "" : "; ";
  problems += field;
  problems += ": ";
  problems += sentence;
}

// The optional limits. Null is as good as not given.
const Json::Number* limit_field(const Json& object, const char* name, bool whole, std::string& problems) {
  const Json* field = object.find(name);
  if (field == nullptr || field->is_null()) {
    return nullptr;
  }
  const Json::Number* number = field->as_number();
  if (number == nullptr) {
    add_problem(problems, name, whole ? "Input should be a valid integer" : "Input should be a valid number");
  } else if (!std::isfinite(number->value)) {
    add_problem(problems, name, "Input should be a finite number");
    number = nullptr;
  } else if (whole && number->value != std::floor(number->value)) {
    add_problem(problems, name, "Input should be a valid integer, got a number with a fractional part");
    number = nullptr;
  } else if (number->value <= 0) {
    add_problem(problems, name, "Input should be greater than 0");
    number = nullptr;
  }
  return number;
}

// 5, 2.5: the shortest form, never an exponent for what a timeout can be.
std::string plain_number(double value) {
  char digits[64];
  auto end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed).ptr;
  return std::string(digits, end);
}

std::string limit_message(const Limits& limits, Status status) {
  switch (status) {
    case Status::kTimeout:
      return "Execution timed out after " + plain_number(limits.timeout_seconds) + " seconds";
    case Status::kMemoryLimit:
      return "Memory limit exceeded: " + std::to_string(limits.heap_bytes >> 20) + "MB";
    case Status::kStepLimit:
      return "Step limit exceeded: " + std::to_string(limits.steps) + " steps";
    default:
      return "Output limit exceeded: " + std::to_string(limits.output_bytes) + " bytes";
  }
}

std::string syntax_message(const Answer& answer) {
  for (const Finding& finding : answer.findings) {
    if (finding.blocks && !finding.type.empty()) {
      return "Execution error: Syntax error in code: " + finding.message + " (<unknown>, line " +
             std::to_string(finding.line) + ")";
    }
  }
  return "Execution error: Syntax error in code: " +
         (answer.error.message.empty() ? "invalid syntax" : answer.error.message);
}

std::string result_text(const Answer& answer) {
  if (answer.value_source == ValueSource::kResultVariable) {
    return answer.value_str;
  }
  if (!answer.stdout_text.empty()) {
    std::string printed = answer.stdout_text;
    if (printed.back() == '\n') {
      printed.pop_back();
    }
    return printed;
  }
  return answer.value_source == ValueSource::kLastExpression ? answer.value_str : "None";
}

std::string answer_message(const ExecuteRequest& request, const Answer& answer) {
  switch (answer.status) {
    case Status::kOk:
      return "The Python code executed was:\n\n" + std::string(strip(request.code)) +
             "\n\nThe result of the execution is:\n\n" + result_text(answer);
    case Status::kError:
      return "Execution error: " + (answer.error.message.empty() ? answer.error.type : answer.error.message);
    case Status::kSyntaxError:
      return syntax_message(answer);
    case Status::kPolicyViolation:
      return "Invalid input: Potentially unsafe code detected";
    case Status::kTimeout:
    case Status::kMemoryLimit:
    case Status::kStepLimit:
    case Status::kOutputLimit:
      return limit_message(request.job.limits, answer.status);
    case Status::kCancelled:
    case Status::kInternalError:
      break;
  }
  return "Execution error: Internal error";
}

}  // namespace

bool read_execute_request(std::string_view body, const Settings& settings, ExecuteRequest& request,
                          std::string& problem) {
  Json json;
  if (!read_json(body, json, problem)) {
    return false;
  }
  if (json.as_object() == nullptr) {
    problem = std::string("request body must be a mapping, not ") + json.python_type();
    return false;
  }
  problem.clear();
  const Json* code = json.find("code");
  if (code == nullptr) {
    add_problem(problem, "code", "Field required");
  } else if (code->as_string() == nullptr) {
    add_problem(problem, "code", "Input should be a valid string");
  } else if (count_code_points(*code->as_string()) > settings.max_input_length) {
    add_problem(problem, "code",
                "String should have at most " + std::to_string(settings.max_input_length) + " characters");
  } else if (code->as_string()->size() > kMaxSourceBytes) {
    add_problem(problem, "code", "Source should have at most " + std::to_string(kMaxSourceBytes) + " bytes");
  }
  const Json::Number* timeout = limit_field(json, "timeout", false, problem);
  const Json::Number* memory = limit_field(json, "max_memory", true, problem);
  if (!problem.empty()) {
    return false;
  }
  request.code = *code->as_string();
  Limits& limits = request.job.limits;
  limits.timeout_seconds =
      timeout != nullptr ? std::min(timeout->value, settings.max_timeout) : settings.default_timeout;
  double megabytes = static_cast<double>(settings.max_memory);
  limits.heap_bytes = memory == nullptr           ? settings.default_memory << 20
                      : memory->value < megabytes ? static_cast<uint64_t>(memory->value) << 20
                                                  : settings.max_memory << 20;
  request.job.policy = settings.policy;
  request.job.source = request.code;
  return true;
}

std::string execute_message(const ExecuteRequest& request, const RunResult& result) {
  switch (result.verdict) {
    case RunVerdict::kAnswered:
      return answer_message(request, result.answer);
    case RunVerdict::kTimeout:
      return limit_message(request.job.limits, Status::kTimeout);
    case RunVerdict::kOutOfMemory:
      return limit_message(request.job.limits, Status::kMemoryLimit);
    case RunVerdict::kForbidden:
      return "Execution error: The program was stopped by the sandbox";
    default:
      return "Execution error: The worker process died";
  }
}

std::string new_invocation_id() {
  unsigned char bytes[16];
  if (getrandom(bytes, sizeof bytes, 0) != sizeof bytes) {
    std::memset(bytes, 0, sizeof bytes);
  }
  bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0F) | 0x40);
  bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3F) | 0x80);
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string id;
  for (size_t i = 0; i < sizeof bytes; ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) {
      id.push_back('-');
    }
    id.push_back(kDigits[bytes[i] >> 4]);
    id.push_back(kDigits[bytes[i] & 0x0F]);
  }
  return id;
}

std::string envelope(std::string_view invocation_id, std::string_view message) {
  std::string body = "{\"status\":\"success\",\"invocationId\":";
  append_json_string(body, invocation_id);
  body += ",\"response\":[{\"message\":";
  append_json_string(body, message);
  body += ",\"type\":\"text\"}]}";
  return body;
}

std::string detail(std::string_view text) {
  std::string body = "{\"detail\":";
  append_json_string(body, text);
  body += "}";
  return body;
}

Reply execute_code(const std::string& body, const Settings& settings, WorkerPool& pool, int client) {
  std::string id = new_invocation_id();
  ExecuteRequest request;
  std::string problem;
  if (!read_execute_request(body, settings, request, problem)) {
    return {200, envelope(id, "Invalid input: " + problem)};
  }
  RunResult result = pool.run(request.job, client);
  Reply reply;
  if (result.verdict == RunVerdict::kBusy || result.verdict == RunVerdict::kShutdown) {
    reply = {503, detail("Service busy"), true};
  } else if (result.verdict == RunVerdict::kClientGone) {
    reply = {499, detail("Client closed request")};
  } else {
    reply.body = envelope(id, execute_message(request, result));
  }
  if (result.verdict == RunVerdict::kForbidden || result.verdict == RunVerdict::kCrashed) {
    log_worker_death(id, result.verdict == RunVerdict::kForbidden, result.signal);
  }
  for (std::string* text : {&request.code, &request.job.source}) {
    explicit_bzero(text->data(), text->size());
  }
  return reply;
}

}  // namespace pyexec::server
