// SPDX-License-Identifier: Apache-2.0

// The service as its clients meet it: real processes, real sockets, full isolation.

#ifdef PYEXEC_COMMAND

#include <gtest/gtest.h>
#include <poll.h>
#include <sys/socket.h>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <thread>

#include "server/text/json.h"
#include "server/worker/seccomp_filter.h"
#include "tests/server/support.h"

namespace pyexec::test {
namespace {

std::string success(std::string_view code, std::string_view result) {
  return "The Python code executed was:\n\n" + std::string(code) + "\n\nThe result of the execution is:\n\n" +
         std::string(result);
}

// One service for the tests that do not disturb it.
class SharedService : public testing::Test {
 protected:
  static void SetUpTestSuite() { service = new Service(); }
  static void TearDownTestSuite() {
    delete service;
    service = nullptr;
  }
  void SetUp() override { ASSERT_TRUE(service->started()) << service->process().out() << service->process().err(); }
  void TearDown() override {
    // Whatever was thrown at it: it answers promptly.
    Response health = request(service->port(), "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
    EXPECT_EQ(health.status, 200);
  }
  static Service* service;
};
Service* SharedService::service = nullptr;

// ------------------------------------------------------------------------------------------------ the contract

using Contract = SharedService;

TEST_F(Contract, ExamplesOfTheReference) {
  std::string first =
      "def custom_sum(numbers):\n    return sum(numbers)\nnumbers = [1, 2, 3, 4, 5]\nresult = "
      "custom_sum(numbers)\nprint(result)";
  EXPECT_EQ(service->run(first), success(first, "15"));
  std::string third =
      "def fibonacci(n):\n    a, b = 0, 1\n    for _ in range(n):\n        a, b = b, a + b\n    return a\n\nresult = "
      "[fibonacci(i) for i in range(10)]";
  EXPECT_EQ(service->run(third), success(third, "[0, 1, 1, 2, 3, 5, 8, 13, 21, 34]"));
}

TEST_F(Contract, ResultRule) {
  EXPECT_EQ(service->run("print('a')\nprint('b')"), success("print('a')\nprint('b')", "a\nb"));
  EXPECT_EQ(service->run("print('a')\nresult = 'r'"), success("print('a')\nresult = 'r'", "r"));
  EXPECT_EQ(service->run("print('a')\nresult = None"), success("print('a')\nresult = None", "None"));
  EXPECT_EQ(service->run("6 * 7"), success("6 * 7", "42"));
  EXPECT_EQ(service->run("x = 1"), success("x = 1", "None"));
  EXPECT_EQ(service->run(""), success("", "None"));
  EXPECT_EQ(service->run("  \n x = 1 \n", ""),
            "Execution error: Syntax error in code: unexpected indent (<unknown>, line 2)");
  EXPECT_EQ(service->run("\n\nx = 1 \n\n"), success("x = 1", "None"));
}

TEST_F(Contract, MessageOfEachOutcome) {
  EXPECT_EQ(service->run("1/0"), "Execution error: division by zero");
  EXPECT_EQ(service->run("raise ValueError"), "Execution error: ValueError");
  EXPECT_EQ(service->run("print('x')\nraise ValueError('é\\n')"), "Execution error: é\n");
  EXPECT_EQ(service->run("print(1"), "Execution error: Syntax error in code: '(' was never closed (<unknown>, line 1)");
  EXPECT_EQ(service->run("import os"), "Invalid input: Potentially unsafe code detected");
  EXPECT_EQ(service->run("eval('1')"), "Invalid input: Potentially unsafe code detected");
  EXPECT_EQ(service->run("().__class__"), "Invalid input: Potentially unsafe code detected");
  EXPECT_EQ(service->run("print('a')\nraise SystemExit(3)"), success("print('a')\nraise SystemExit(3)", "a"));
  EXPECT_EQ(service->run("while True: pass", ", \"timeout\": 0.5"), "Execution timed out after 0.5 seconds");
  EXPECT_EQ(service->run("x = [0]\nwhile True:\n    x = x + x", ", \"max_memory\": 20"), "Memory limit exceeded: 20MB");
  EXPECT_EQ(service->run("while True: print('x' * 1000)"), "Output limit exceeded: 1048576 bytes");
  EXPECT_EQ(service->run("result = 'x' * 2000000"), "Output limit exceeded: 1048576 bytes");
}

TEST_F(Contract, InvalidInput) {
  auto message = [&](std::string_view body) { return message_of(service->invoke(body)); };
  EXPECT_EQ(message(""), "Invalid input: Expecting value: line 1 column 1 (char 0)");
  EXPECT_EQ(message("{\"code\": "), "Invalid input: Expecting value: line 1 column 10 (char 9)");
  EXPECT_EQ(message("[1]"), "Invalid input: request body must be a mapping, not list");
  EXPECT_EQ(message("{}"), "Invalid input: code: Field required");
  EXPECT_EQ(message("{\"code\": 5}"), "Invalid input: code: Input should be a valid string");
  EXPECT_EQ(message(code_body(std::string(1001, '#'))),
            "Invalid input: code: String should have at most 1000 characters");
  EXPECT_EQ(message(code_body("1", ", \"timeout\": 0")), "Invalid input: timeout: Input should be greater than 0");
  EXPECT_EQ(message(std::string(40, '[')), "Invalid input: Nested too deeply: line 1 column 33 (char 32)");
  EXPECT_EQ(message("{\"code\": \"\\ud800\"}"), "Invalid input: Lone surrogate in string: line 1 column 11 (char 10)");
  EXPECT_EQ(message("{\"code\": \"\xFF\"}"),
            "Invalid input: 'utf-8' codec can't decode byte 0xff in position 10: invalid start byte");
}

TEST_F(Contract, TextOfAnyKindComesBack) {
  EXPECT_EQ(service->run("print('\xF0\x9F\x98\x80\\x00\\t\"')"),
            success("print('\xF0\x9F\x98\x80\\x00\\t\"')", std::string_view("\xF0\x9F\x98\x80\0\t\"", 7)));
}

TEST_F(Contract, RunsDoNotSeeEachOther) {
  EXPECT_EQ(service->run("leak = 1\nresult = 1"), success("leak = 1\nresult = 1", "1"));
  EXPECT_EQ(service->run("leak"), "Execution error: name 'leak' is not defined");
}

TEST_F(Contract, HashesDifferBetweenRuns) {
  std::string one = service->run("hash('a')"), other = service->run("hash('a')");
  EXPECT_NE(one, other);
}

TEST_F(Contract, HealthAndReadiness) {
  Response health = request(service->port(), "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
  EXPECT_EQ(health.status, 200);
  EXPECT_EQ(health.body, "{\"status\":\"ok\"}");
  // The port answers before the first worker does: until then the service says that it is not ready.
  Response ready = request(service->port(), "GET /readyz HTTP/1.1\r\nHost: a\r\n\r\n");
  for (int tries = 0; ready.status == 503 && tries < 100; ++tries) {
    EXPECT_EQ(ready.body, "{\"status\":\"not ready\"}");
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    ready = request(service->port(), "GET /readyz HTTP/1.1\r\nHost: a\r\n\r\n");
  }
  EXPECT_EQ(ready.status, 200);
  EXPECT_EQ(ready.body, "{\"status\":\"ready\"}");
  Response head = request(service->port(), "HEAD /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  EXPECT_EQ(head.status, 200);
  EXPECT_EQ(head.body, "");
}

// ------------------------------------------------------------------------------------------------ HTTP abuse

using Http = SharedService;

TEST_F(Http, FaultsHaveTheirStatus) {
  auto status = [&](std::string_view bytes) { return request(service->port(), bytes).status; };
  std::string invoke = std::string("POST ") + kInvoke + " HTTP/1.1\r\nHost: a\r\n";
  EXPECT_EQ(status("GET /nowhere HTTP/1.1\r\nHost: a\r\n\r\n"), 404);
  EXPECT_EQ(status(std::string("GET ") + kInvoke + " HTTP/1.1\r\nHost: a\r\n\r\n"), 405);
  EXPECT_EQ(status(std::string("DELETE ") + kInvoke + " HTTP/1.1\r\nHost: a\r\n\r\n"), 405);
  EXPECT_EQ(status(invoke + "\r\n"), 411);
  EXPECT_EQ(status(invoke + "Transfer-Encoding: chunked\r\n\r\n5\r\n{}   \r\n0\r\n\r\n"), 411);
  EXPECT_EQ(status(invoke + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}"), 400);
  EXPECT_EQ(status(invoke + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"), 400);
  EXPECT_EQ(status(invoke + "Content-Length: 2\r\nContent-Encoding: gzip\r\n\r\n{}"), 415);
  EXPECT_EQ(status(invoke + "Content-Length: 65537\r\n\r\n"), 413);
  EXPECT_EQ(status(invoke + "Content-Length: 999999999999999999\r\n\r\n"), 413);
  EXPECT_EQ(status(invoke + "Content-Length: 2\r\nExpect: tea\r\n\r\n{}"), 417);
  EXPECT_EQ(status("GET /" + std::string(10'000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n"), 414);
  EXPECT_EQ(status("GET /healthz HTTP/1.1\r\nHost: a\r\nX: " + std::string(20'000, 'a') + "\r\n\r\n"), 431);
  EXPECT_EQ(status("GET /healthz HTTP/3.0\r\nHost: a\r\n\r\n"), 505);
  EXPECT_EQ(status("\x16\x03\x01\x02\r\n\r\n"), 400);
}

TEST_F(Http, RefusalsCloseAndSayWhatIsAllowed) {
  Connection connection(service->port());
  connection.send(std::string("PUT ") + kInvoke + " HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
  Response response = connection.receive();
  EXPECT_EQ(response.status, 405);
  EXPECT_EQ(response.headers["allow"], "POST");
  EXPECT_EQ(response.body, "{\"detail\":\"Method Not Allowed\"}");
  EXPECT_TRUE(connection.is_closed_by_peer());
}

TEST_F(Http, ConnectionsAreKeptAndPipelined) {
  Connection connection(service->port());
  for (int i = 0; i < 20; ++i) {
    ASSERT_TRUE(connection.send(post(kInvoke, code_body("print(" + std::to_string(i) + ")"))));
    std::string code = "print(" + std::to_string(i) + ")";
    EXPECT_EQ(message_of(connection.receive()), success(code, std::to_string(i)));
  }
  connection.send(post(kInvoke, code_body("1")) + post(kInvoke, code_body("2")) +
                  "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  EXPECT_EQ(message_of(connection.receive()), success("1", "1"));
  EXPECT_EQ(message_of(connection.receive()), success("2", "2"));
  EXPECT_EQ(connection.receive().body, "{\"status\":\"ok\"}");
  EXPECT_TRUE(connection.is_closed_by_peer());
}

TEST_F(Http, AnySplitOfTheBytesGivesTheSameAnswer) {
  std::string bytes = post(kInvoke, code_body("print('split')"));
  for (size_t split :
       {size_t{1}, size_t{20}, bytes.find("\r\n\r\n") + 2, bytes.find("\r\n\r\n") + 4, bytes.size() - 1}) {
    Connection connection(service->port());
    connection.send(bytes.substr(0, split));
    poll(nullptr, 0, 20);
    connection.send(bytes.substr(split));
    EXPECT_EQ(message_of(connection.receive()), success("print('split')", "split")) << split;
  }
}

TEST_F(Http, ContinueIsAskedForBeforeABody) {
  Connection connection(service->port());
  std::string body = code_body("1");
  connection.send(std::string("POST ") + kInvoke + " HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: " +
                  std::to_string(body.size()) + "\r\n\r\n");
  pollfd readable{connection.fd(), POLLIN, 0};
  ASSERT_EQ(poll(&readable, 1, kPatience_ms), 1);
  connection.send(body);
  EXPECT_EQ(message_of(connection.receive()), success("1", "1"));
}

TEST_F(Http, AnyContentTypeIsTakenAndNoneIsReflected) {
  for (const char* type :
       {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain; charset=%0d%0aX: y"}) {
    std::string body = code_body("1");
    Response response = request(
        service->port(), std::string("POST ") + kInvoke + " HTTP/1.1\r\nHost: a\r\nContent-Type: " + type +
                             "\r\nX-Evil: %0d%0aSet-Cookie: a\r\nContent-Length: " + std::to_string(body.size()) +
                             "\r\n\r\n" + body);
    EXPECT_EQ(message_of(response), success("1", "1")) << type;
    EXPECT_EQ(response.raw.find("ookie"), std::string::npos);
  }
}

TEST_F(Http, EndlessLinesAndHeadersAreCutOff) {
  Connection endless(service->port());
  std::string chunk(1 << 16, 'a');
  for (int i = 0; i < 100 && endless.send(chunk); ++i) {
  }
  EXPECT_TRUE(endless.is_closed_by_peer());
  Connection headers(service->port());
  headers.send("GET /healthz HTTP/1.1\r\nHost: a\r\n");
  for (int i = 0; i < 5000 && headers.send("A: b\r\n"); ++i) {
  }
  EXPECT_EQ(headers.receive().status, 431);
}

TEST_F(Http, IdleAndSlowClientsDoNotBlockOthers) {
  std::vector<Connection> silent;
  for (int i = 0; i < 60; ++i) {
    silent.emplace_back(service->port());
    if (i % 2 == 0) {
      silent.back().send("POST / HT");
    }
  }
  EXPECT_EQ(service->run("1"), success("1", "1"));
}

TEST_F(Http, SlowSendersHaveOneDeadlineForTheWholeRequest) {
  Connection head(service->port()), body(service->port());
  head.send("POST / HTTP/1.1\r\nX: ");
  body.send(std::string("POST ") + kInvoke + " HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n{");
  std::atomic<bool> answered{false};
  std::thread drip([&] {
    for (int i = 0; i < 600 && !answered; ++i) {
      head.send("a");
      body.send(" ");
      poll(nullptr, 0, 200);
    }
  });
  int64_t start = server::now_ms();
  EXPECT_EQ(head.receive().status, 408);
  EXPECT_EQ(body.receive().status, 408);
  answered = true;
  drip.join();
  EXPECT_GT(server::now_ms() - start, 8'000);
}

TEST_F(Http, AbuseCostsNoMemory) {
  std::string chunk(1 << 16, 'a');
  for (const char* beginning : {"", "GET /healthz HTTP/1.1\r\nHost: a\r\nX: ", "GET /"}) {
    Connection endless(service->port());
    endless.send(beginning);
    for (int i = 0; i < 200 && endless.send(chunk); ++i) {
    }
  }
  std::string chunked = std::string("POST ") + kInvoke + " HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
  Connection flood(service->port());
  flood.send(chunked);
  for (int i = 0; i < 128 && flood.send("10000\r\n" + chunk + "\r\n"); ++i) {
  }
  long resident_kb = 0;
  std::ifstream status("/proc/" + std::to_string(service->process().pid()) + "/status");
  for (std::string line; std::getline(status, line);) {
    std::sscanf(line.c_str(), "VmRSS: %ld", &resident_kb);
  }
  EXPECT_GT(resident_kb, 0);
  EXPECT_LT(resident_kb, server::kSanitizedBuild ? 600'000 : 60'000);
}

TEST_F(Http, ConnectionsBeyondTheBoundAreAnsweredAtOnce) {
  std::vector<Connection> silent;
  int refused = 0;
  for (int i = 0; i < 300; ++i) {
    silent.emplace_back(service->port());
  }
  for (int round = 0; round < 600 && refused == 0; ++round) {
    poll(nullptr, 0, 100);
    for (Connection& connection : silent) {
      pollfd readable{connection.fd(), POLLIN, 0};
      if (poll(&readable, 1, 0) > 0) {
        refused += connection.receive().status == 503;
      }
    }
  }
  silent.clear();
  EXPECT_GT(refused, 0);
  for (int i = 0; i < 100; ++i) {  // and it recovers
    if (request(service->port(), "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n").status == 200) {
      break;
    }
    poll(nullptr, 0, 50);
  }
}

// ------------------------------------------------------------------------------------------------ workers

// Processor time of a process in user mode, in clock ticks; 0 when it is gone.
unsigned long user_ticks(pid_t pid) {
  unsigned long user = 0;
  if (FILE* stat = fopen(("/proc/" + std::to_string(pid) + "/stat").c_str(), "r")) {
    char text[1024] = {};
    if (fgets(text, sizeof text, stat) != nullptr) {
      sscanf(strrchr(text, ')'), ") %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu", &user);
    }
    fclose(stat);
  }
  return user;
}

TEST(Workers, AKilledOneCostsItsOwnRequestOnly) {
  Service service;
  ASSERT_TRUE(service.started());
  // The zygote has used the processor too, when it started.
  std::map<pid_t, unsigned long> before;
  for (pid_t pid : service.descendants()) {
    before[pid] = user_ticks(pid);
  }
  Connection victim(service.port());
  victim.send(post(kInvoke, code_body("while True: pass", ", \"timeout\": 20")));
  pid_t busy = 0;
  for (int i = 0; i < 600 && busy == 0; ++i) {
    poll(nullptr, 0, 100);
    for (pid_t pid : service.descendants()) {
      if (user_ticks(pid) > before[pid] + 10) {
        busy = pid;
      }
    }
  }
  ASSERT_NE(busy, 0);
  kill(busy, SIGKILL);
  EXPECT_EQ(message_of(victim.receive()), "Execution error: The worker process died");
  EXPECT_EQ(service.run("1"), success("1", "1"));
}

TEST(Workers, IdleOnesThatDieAreReplaced) {
  Service service;
  ASSERT_TRUE(service.started());
  for (int round = 0; round < 3; ++round) {
    std::vector<pid_t> all = service.descendants();
    ASSERT_GE(all.size(), 2U);
    for (size_t i = 2; i < all.size(); ++i) {
      kill(all[i], SIGKILL);
    }
    EXPECT_EQ(service.run("1"), success("1", "1"));
  }
}

TEST(Workers, ADeadZygoteIsReplaced) {
  Service service;
  ASSERT_TRUE(service.started());
  for (int round = 0; round < 3; ++round) {
    std::vector<pid_t> all = service.descendants();
    for (int i = 0; i < 600 && all.size() < 3; ++i) {  // the first answer may come from a worker of the dead one
      poll(nullptr, 0, 100);
      all = service.descendants();
    }
    ASSERT_GE(all.size(), 3U);
    kill(all[static_cast<size_t>(round) % 2], SIGKILL);
    EXPECT_EQ(service.run("1"), success("1", "1")) << "waits for the new one";
  }
}

TEST(Workers, ZygoteAndWorkersHaveNoSecretsAndNoOtherDescriptors) {
  Service service(Process::Environment{{"PYTHON_EXECUTOR_API_KEYS", "s3cret-of-the-test"}});
  ASSERT_TRUE(service.started());
  service.invoke(code_body("1"), "Integrations-API-Key: s3cret-of-the-test\r\n");
  poll(nullptr, 0, 300);
  for (pid_t pid : service.descendants()) {
    std::string folder = "/proc/" + std::to_string(pid);
    FILE* environment = fopen((folder + "/environ").c_str(), "r");
    if (environment == nullptr) {
      continue;  // not ours to read: not dumpable
    }
    char text[4096];
    size_t size = fread(text, 1, sizeof text, environment);
    fclose(environment);
    EXPECT_EQ(std::string(text, size).find("s3cret"), std::string::npos);
  }
}

TEST(Workers, TheClientsLeavingEndsTheRun) {
  Service service(Process::Environment{{"PYTHON_EXECUTOR_WORKERS", "1"}, {"PYTHON_EXECUTOR_QUEUE", "1"}});
  ASSERT_TRUE(service.started());
  {
    Connection leaving(service.port());
    leaving.send(post(kInvoke, code_body("while True: pass", ", \"timeout\": 30")));
    poll(nullptr, 0, 500);
  }
  // The only slot is free again long before the 30 seconds (a wait beyond 5 s would be answered 503).
  EXPECT_EQ(service.run("1"), success("1", "1"));
}

TEST(Workers, OverloadIsAnsweredAtOnceAndWaitingIsBounded) {
  Service service(Process::Environment{{"PYTHON_EXECUTOR_WORKERS", "1"}, {"PYTHON_EXECUTOR_QUEUE", "2"}});
  ASSERT_TRUE(service.started());
  std::vector<Connection> connections;
  std::string busy = post(kInvoke, code_body("while True: pass", ", \"timeout\": 8"));
  for (int i = 0; i < 3; ++i) {
    connections.emplace_back(service.port());
    connections.back().send(busy);
    poll(nullptr, 0, 300);
  }
  int64_t start = server::now_ms();
  Response refused = service.invoke(code_body("1"));
  EXPECT_LT(server::now_ms() - start, 2000) << "at once";
  EXPECT_EQ(refused.status, 503);
  EXPECT_EQ(refused.body, "{\"detail\":\"Service busy\"}");
  EXPECT_EQ(refused.headers["retry-after"], "1");
  // The first runs its 8 s; the two that wait are told after 5.
  EXPECT_EQ(connections[1].receive().status, 503);
  EXPECT_EQ(connections[2].receive().status, 503);
  EXPECT_LT(server::now_ms() - start, 7900);
  EXPECT_EQ(message_of(connections[0].receive()), "Execution timed out after 8 seconds");
}

TEST(Workers, DeadlineIsKeptUnderLoad) {
  Service service(Process::Environment{{"PYTHON_EXECUTOR_WORKERS", "4"}});
  ASSERT_TRUE(service.started());
  std::vector<std::thread> threads;
  std::atomic<int> right{0};
  int64_t start = server::now_ms();
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back(
        [&] { right += service.run("while True: pass", ", \"timeout\": 1") == "Execution timed out after 1 seconds"; });
  }
  for (std::thread& thread : threads) {
    thread.join();
  }
  EXPECT_EQ(right, 4);
  EXPECT_LT(server::now_ms() - start, 10'000);
}

TEST(Workers, ManyAtOnceAllGetTheirOwnAnswer) {
  Service service;
  ASSERT_TRUE(service.started());
  std::vector<std::thread> threads;
  std::atomic<int> right{0};
  for (int thread = 0; thread < 8; ++thread) {
    threads.emplace_back([&, thread] {
      Connection connection(service.port());
      for (int i = 0; i < 50; ++i) {
        std::string code = "print(" + std::to_string(thread * 1000 + i) + ")";
        connection.send(post(kInvoke, code_body(code)));
        right += message_of(connection.receive()) == success(code, std::to_string(thread * 1000 + i));
      }
    });
  }
  for (std::thread& thread : threads) {
    thread.join();
  }
  EXPECT_EQ(right, 400);
}

// ------------------------------------------------------------------------------------------------ keys and start

TEST(Keys, AreAskedForBeforeTheBodyIsRead) {
  Service service(Process::Environment{{"PYTHON_EXECUTOR_API_KEYS", "first, second"}});
  ASSERT_TRUE(service.started());
  EXPECT_EQ(message_of(service.invoke(code_body("1"), "Integrations-API-Key: first\r\n")), success("1", "1"));
  EXPECT_EQ(message_of(service.invoke(code_body("1"), "integrations-api-key: second\r\n")), success("1", "1"));
  for (const char* header :
       {"", "Integrations-API-Key: third\r\n", "Integrations-API-Key:\r\n", "Integrations-API-Key: first, second\r\n",
        "Integrations-API-Key: no\r\nIntegrations-API-Key: first\r\n", "Authorization: first\r\n"}) {
    Response response = service.invoke(code_body("1"), header);
    EXPECT_EQ(response.status, 401) << header;
    EXPECT_EQ(response.body, "{\"detail\":\"Unauthorized\"}");
  }
  // Announced, not sent: the answer comes all the same.
  Connection connection(service.port());
  connection.send(std::string("POST ") + kInvoke + " HTTP/1.1\r\nHost: a\r\nContent-Length: 60000\r\n\r\n");
  EXPECT_EQ(connection.receive().status, 401);
  EXPECT_EQ(request(service.port(), "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);
  EXPECT_EQ(request(service.port(), "GET /nowhere HTTP/1.1\r\nHost: a\r\n\r\n").status, 401);
}

TEST(Start, WrongSettingsEndIt) {
  for (const Process::Environment& environment : std::vector<Process::Environment>{
           {{"PYTHON_EXECUTOR_MAX_TIMEOUT", "soon"}}, {{"PYTHON_EXECUTOR_WORKERS", "0"}}, {{"PORT", "x"}}}) {
    Process process({PYEXEC_COMMAND, "serve"}, environment);
    EXPECT_EQ(process.wait(), 2);
    EXPECT_NE(process.err().find(environment.begin()->first), std::string::npos) << process.err();
  }
  Process open({PYEXEC_COMMAND, "serve", "--host", "0.0.0.0", "--port", "0"});
  EXPECT_EQ(open.wait(), 2);
  EXPECT_NE(open.err().find("PYTHON_EXECUTOR_API_KEYS"), std::string::npos);
  Process known({PYEXEC_COMMAND, "serve", "--host", "0.0.0.0", "--port", "0"},
                {{"PYTHON_EXECUTOR_API_KEYS", "dev-only-token"}});
  EXPECT_EQ(known.wait(), 2);
  Process flag({PYEXEC_COMMAND, "serve", "--nonsense"});
  EXPECT_EQ(flag.wait(), 2);
}

TEST(Start, WarnsWhenOpenAndNamesTheLayers) {
  Service service;
  ASSERT_TRUE(service.started());
  service.run("1");
  service.process().wait(50);
  EXPECT_NE(service.process().err().find("PYTHON_EXECUTOR_API_KEYS is not set"), std::string::npos);
  if (!server::kSanitizedBuild) {
    EXPECT_NE(service.process().out().find("seccomp, no_new_privs, rlimits"), std::string::npos)
        << service.process().out();
  }
}

TEST(Start, OccupiedPortIsAnError) {
  Service service;
  ASSERT_TRUE(service.started());
  Process second({PYEXEC_COMMAND, "serve", "--port", std::to_string(service.port())});
  EXPECT_EQ(second.wait(), 1);
  EXPECT_NE(second.err().find("cannot listen"), std::string::npos);
}

// ------------------------------------------------------------------------------------------------ the end

void expect_no_orphans(const std::vector<pid_t>& processes) {
  for (int i = 0; i < 600; ++i) {
    bool any = false;
    for (pid_t pid : processes) {
      any |= is_running(pid);
    }
    if (!any) {
      return;
    }
    poll(nullptr, 0, 50);
  }
  ADD_FAILURE() << "orphans";
}

TEST(End, TerminationDrains) {
  Service service;
  ASSERT_TRUE(service.started());
  std::vector<pid_t> processes = service.descendants();
  Connection idle(service.port());
  Connection running(service.port());
  running.send(post(kInvoke, code_body("while True: pass", ", \"timeout\": 1.5")));
  poll(nullptr, 0, 300);
  service.process().signal(SIGTERM);
  EXPECT_TRUE(idle.is_closed_by_peer());
  EXPECT_EQ(message_of(running.receive()), "Execution timed out after 1.5 seconds");
  EXPECT_EQ(service.process().wait(), 0);
  EXPECT_EQ(Connection(service.port()).fd(), -1) << "nothing listens any more";
  expect_no_orphans(processes);
}

TEST(End, SecondSignalIsAtOnce) {
  Service service;
  ASSERT_TRUE(service.started());
  std::vector<pid_t> processes = service.descendants();
  Connection running(service.port());
  running.send(post(kInvoke, code_body("while True: pass", ", \"timeout\": 30")));
  poll(nullptr, 0, 300);
  int64_t start = server::now_ms();
  service.process().signal(SIGTERM);
  poll(nullptr, 0, 200);
  service.process().signal(SIGTERM);
  EXPECT_EQ(service.process().wait(), 1);
  EXPECT_LT(server::now_ms() - start, 15'000);
  expect_no_orphans(processes);
}

TEST(End, KillLeavesNoOrphans) {
  Service service;
  ASSERT_TRUE(service.started());
  Connection running(service.port());
  running.send(post(kInvoke, code_body("while True: pass", ", \"timeout\": 30")));
  poll(nullptr, 0, 300);
  std::vector<pid_t> processes = service.descendants();
  EXPECT_GE(processes.size(), 3U);
  service.process().signal(SIGKILL);
  EXPECT_EQ(service.process().wait(), -SIGKILL);
  expect_no_orphans(processes);
}

}  // namespace
}  // namespace pyexec::test

#endif
