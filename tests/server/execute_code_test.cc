// SPDX-License-Identifier: Apache-2.0

// The contract of the invoke route, without processes: what a request may say, and the message for each outcome.

#include "server/service/execute_code.h"

#include <gtest/gtest.h>
#include <set>

#include "server/service/http_front.h"

namespace pyexec::server {
namespace {

std::string problem_of(std::string_view body, ExecuteRequest* read = nullptr) {
  ExecuteRequest request;
  std::string problem;
  bool fine = read_execute_request(body, Settings(), request, problem);
  if (read != nullptr) {
    *read = request;
  }
  return fine ? "ok" : problem;
}

TEST(ExecuteRequest, FieldErrorsAreOneLine) {
  EXPECT_EQ(problem_of("{}"), "code: Field required");
  EXPECT_EQ(problem_of(R"({"code": 1})"), "code: Input should be a valid string");
  EXPECT_EQ(problem_of(R"({"code": null})"), "code: Input should be a valid string");
  EXPECT_EQ(problem_of("{\"code\": \"" + std::string(1001, 'x') + "\"}"),
            "code: String should have at most 1000 characters");
  EXPECT_EQ(problem_of("{\"code\": \"" + std::string(1000, 'x') + "\"}"), "ok");
  std::string wide;
  for (int i = 0; i < 1000; ++i) {
    wide += "\xF0\x9F\x98\x80";
  }
  EXPECT_EQ(problem_of("{\"code\": \"" + wide + "\"}"), "ok") << "lengths are code points";
  EXPECT_EQ(problem_of("[]"), "request body must be a mapping, not list");
  EXPECT_EQ(problem_of("null"), "request body must be a mapping, not NoneType");
  EXPECT_EQ(problem_of(R"({"code": "1", "other": [{}]})"), "ok") << "unknown fields are ignored";
}

TEST(ExecuteRequest, LimitsAreCheckedAndClamped) {
  ExecuteRequest request;
  EXPECT_EQ(problem_of(R"({"code": ""})", &request), "ok");
  EXPECT_EQ(request.job.limits.timeout_seconds, 5);
  EXPECT_EQ(request.job.limits.heap_bytes, uint64_t{100} << 20);
  EXPECT_EQ(request.job.policy, PolicyProfile::kStrict);
  EXPECT_EQ(problem_of(R"({"code": "", "timeout": 0.25, "max_memory": 7})", &request), "ok");
  EXPECT_EQ(request.job.limits.timeout_seconds, 0.25);
  EXPECT_EQ(request.job.limits.heap_bytes, uint64_t{7} << 20);
  EXPECT_EQ(problem_of(R"({"code": "", "timeout": 1e300, "max_memory": 1e300})", &request), "ok");
  EXPECT_EQ(request.job.limits.timeout_seconds, 30);
  EXPECT_EQ(request.job.limits.heap_bytes, uint64_t{500} << 20);
  EXPECT_EQ(problem_of(R"({"code": "", "timeout": null, "max_memory": null})", &request), "ok");
  EXPECT_EQ(request.job.limits.timeout_seconds, 5);
  EXPECT_EQ(problem_of(R"({"code": "", "timeout": "5"})"), "timeout: Input should be a valid number");
  EXPECT_EQ(problem_of(R"({"code": "", "timeout": true})"), "timeout: Input should be a valid number");
  EXPECT_EQ(problem_of(R"({"code": "", "timeout": 0})"), "timeout: Input should be greater than 0");
  EXPECT_EQ(problem_of(R"({"code": "", "timeout": -1.5})"), "timeout: Input should be greater than 0");
  EXPECT_EQ(problem_of(R"({"code": "", "timeout": NaN})"), "timeout: Input should be a finite number");
  EXPECT_EQ(problem_of(R"({"code": "", "max_memory": []})"), "max_memory: Input should be a valid integer");
  EXPECT_EQ(problem_of(R"({"code": "", "max_memory": 1.5})"),
            "max_memory: Input should be a valid integer, got a number with a fractional part");
  EXPECT_EQ(problem_of(R"({"code": "", "max_memory": 0})"), "max_memory: Input should be greater than 0");
  EXPECT_EQ(problem_of(R"({"max_memory": -1})"), "code: Field required; max_memory: Input should be greater than 0");
}

class Message : public testing::Test {
 protected:
  Message() {
    request.code = "\n  x = 1\n";
    result.verdict = RunVerdict::kAnswered;
    result.answer.status = Status::kOk;
  }
  std::string text() const { return execute_message(request, result); }
  ExecuteRequest request;
  RunResult result;
};

TEST_F(Message, ResultVariableComesFirstThenOutputThenTheLastExpression) {
  const std::string head = "The Python code executed was:\n\nx = 1\n\nThe result of the execution is:\n\n";
  EXPECT_EQ(text(), head + "None");
  result.answer.value_source = ValueSource::kLastExpression;
  result.answer.value_str = "7";
  EXPECT_EQ(text(), head + "7");
  result.answer.stdout_text = "a\nb\n\n";
  EXPECT_EQ(text(), head + "a\nb\n");
  result.answer.stdout_text = "\n";
  EXPECT_EQ(text(), head) << "an empty line was printed";
  result.answer.value_source = ValueSource::kResultVariable;
  result.answer.value_str = "None";
  EXPECT_EQ(text(), head + "None");
}

TEST_F(Message, ErrorsAndLimitsReadAsTheReference) {
  Answer& answer = result.answer;
  answer.status = Status::kError;
  answer.error.type = "ZeroDivisionError";
  answer.error.message = "division by zero";
  EXPECT_EQ(text(), "Execution error: division by zero");
  answer.error.message.clear();
  EXPECT_EQ(text(), "Execution error: ZeroDivisionError");
  answer.status = Status::kPolicyViolation;
  EXPECT_EQ(text(), "Invalid input: Potentially unsafe code detected");
  answer.status = Status::kSyntaxError;
  Finding finding;
  finding.type = "SyntaxError";
  finding.message = "invalid syntax";
  finding.line = 3;
  answer.findings = {finding};
  EXPECT_EQ(text(), "Execution error: Syntax error in code: invalid syntax (<unknown>, line 3)");
  answer.status = Status::kTimeout;
  EXPECT_EQ(text(), "Execution timed out after 5 seconds");
  request.job.limits.timeout_seconds = 0.5;
  EXPECT_EQ(text(), "Execution timed out after 0.5 seconds");
  answer.status = Status::kMemoryLimit;
  EXPECT_EQ(text(), "Memory limit exceeded: 100MB");
  answer.status = Status::kStepLimit;
  request.job.limits.steps = 1000;
  EXPECT_EQ(text(), "Step limit exceeded: 1000 steps");
  answer.status = Status::kOutputLimit;
  EXPECT_EQ(text(), "Output limit exceeded: 1048576 bytes");
  answer.status = Status::kInternalError;
  EXPECT_EQ(text(), "Execution error: Internal error");
}

TEST_F(Message, DeadWorkersHaveTheirsByCause) {
  result.verdict = RunVerdict::kTimeout;
  EXPECT_EQ(text(), "Execution timed out after 5 seconds");
  result.verdict = RunVerdict::kOutOfMemory;
  EXPECT_EQ(text(), "Memory limit exceeded: 100MB");
  result.verdict = RunVerdict::kForbidden;
  EXPECT_EQ(text(), "Execution error: The program was stopped by the sandbox");
  result.verdict = RunVerdict::kCrashed;
  EXPECT_EQ(text(), "Execution error: The worker process died");
}

TEST(Envelope, HasTheReferencesShape) {
  EXPECT_EQ(envelope("id", "a\n\"b\""),
            "{\"status\":\"success\",\"invocationId\":\"id\",\"response\":[{\"message\":\"a\\n\\\"b\\\"\",\"type\":"
            "\"text\"}]}");
  EXPECT_EQ(detail("Unauthorized"), "{\"detail\":\"Unauthorized\"}");
}

TEST(Envelope, IdsAreRandomUuidsOfVersionFour) {
  std::set<std::string> seen;
  for (int i = 0; i < 1000; ++i) {
    std::string id = new_invocation_id();
    ASSERT_EQ(id.size(), 36U);
    EXPECT_EQ(id[8], '-');
    EXPECT_EQ(id[14], '4');
    EXPECT_NE(std::string("89ab").find(id[19]), std::string::npos);
    seen.insert(id);
  }
  EXPECT_EQ(seen.size(), 1000U);
}

TEST(Keys, OnlyWholeKeysAreKnown) {
  std::vector<std::string> keys = {"alpha", "beta"};
  EXPECT_TRUE(is_known_key(keys, "alpha"));
  EXPECT_TRUE(is_known_key(keys, "beta"));
  for (const char* wrong : {"", "a", "alph", "alphaa", "alphaalpha", "Beta", "alpha,beta", "betb"}) {
    EXPECT_FALSE(is_known_key(keys, wrong)) << wrong;
  }
}

}  // namespace
}  // namespace pyexec::server
