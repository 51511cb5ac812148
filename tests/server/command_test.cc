// SPDX-License-Identifier: Apache-2.0

// The command: what goes to which stream, exit codes, limits, isolation.

#ifdef PYEXEC_COMMAND

#include <gtest/gtest.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#include <csignal>
#include <cstdlib>
#include <fstream>

#include "server/text/json.h"
#include "tests/server/support.h"

namespace pyexec::test {
namespace {

struct Ran {
  int exit_code;
  std::string out, err;
};

Ran pyexec(std::vector<std::string> arguments, const std::string& input = {}) {
  arguments.insert(arguments.begin(), PYEXEC_COMMAND);
  Process process(arguments, {}, input);
  int exit_code = process.wait();
  return {exit_code, process.out(), process.err()};
}

Ran run_code(const std::string& code, std::vector<std::string> flags = {}) {
  std::vector<std::string> arguments = {"run", "-c", code};
  arguments.insert(arguments.end(), flags.begin(), flags.end());
  return pyexec(arguments);
}

class File {
 public:
  explicit File(const std::string& text) {
    char name[] = "/tmp/pyexec-test-XXXXXX";
    close(mkstemp(name));
    path = name;
    std::ofstream(path) << text;
  }
  ~File() { unlink(path.c_str()); }
  std::string path;
};

TEST(Run, OutputIsTheProgramsAndNothingElse) {
  Ran ran = run_code("print('out')");
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_EQ(ran.out, "out\n");
  EXPECT_EQ(ran.err, "");
  EXPECT_EQ(run_code("6 * 7").out, "") << "no echo of values";
}

TEST(Run, FromFileAndFromStandardInput) {
  File file("print('from file', __name__)\n");
  EXPECT_EQ(pyexec({"run", file.path}).out, "from file __main__\n");
  EXPECT_EQ(pyexec({"run", "-"}, "print('piped')").out, "piped\n");
  Ran missing = pyexec({"run", "/nowhere/x.py"});
  EXPECT_EQ(missing.exit_code, 2);
  EXPECT_NE(missing.err.find("No such file"), std::string::npos);
  Ran folder = pyexec({"run", "/tmp"});
  EXPECT_EQ(folder.exit_code, 2);
}

TEST(Run, TracebackIsLastOnStandardError) {
  File file("def f():\n    return 1/0\nprint('before')\nf()\n");
  Ran ran = pyexec({"run", file.path});
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_EQ(ran.out, "before\n");
  EXPECT_EQ(ran.err.rfind("Traceback (most recent call last):\n  File \"" + file.path + "\", line 4, in <module>\n", 0),
            0U)
      << ran.err;
  std::string last = "ZeroDivisionError: division by zero\n";
  EXPECT_EQ(ran.err.substr(ran.err.size() - last.size()), last);
}

TEST(Run, SystemExitGivesItsOwnCode) {
  EXPECT_EQ(run_code("raise SystemExit").exit_code, 0);
  EXPECT_EQ(run_code("raise SystemExit(7)").exit_code, 7);
  Ran text = run_code("raise SystemExit('sorry')");
  EXPECT_EQ(text.exit_code, 1);
  EXPECT_EQ(text.err, "sorry\n");
}

TEST(Run, RejectedIsThree) {
  Ran syntax = run_code("x = = 1");
  EXPECT_EQ(syntax.exit_code, 3);
  EXPECT_NE(syntax.err.find("SyntaxError: invalid syntax\n"), std::string::npos) << syntax.err;
  Ran policy = run_code("import os");
  EXPECT_EQ(policy.exit_code, 3);
  EXPECT_EQ(policy.err.rfind("<string>:1:", 0), 0U) << policy.err;
  EXPECT_NE(policy.err.find("PX201"), std::string::npos);
  EXPECT_EQ(run_code("print(().__class__)").exit_code, 0) << "the command's default is standard";
  EXPECT_EQ(run_code("print(().__class__)", {"--policy", "strict"}).exit_code, 3);
}

TEST(Run, LimitsAreFour) {
  Ran time = run_code("while True: pass", {"--timeout", "0.3"});
  EXPECT_EQ(time.exit_code, 4);
  EXPECT_EQ(time.err, "Execution timed out after 0.3 seconds\n");
  Ran memory = run_code("x = [0]\nwhile True: x = x + x", {"--memory", "20"});
  EXPECT_EQ(memory.exit_code, 4);
  EXPECT_EQ(memory.err, "Memory limit exceeded: 20MB\n");
  Ran steps = run_code("while True: pass", {"--steps", "5000"});
  EXPECT_EQ(steps.exit_code, 4);
  EXPECT_EQ(steps.err, "Step limit exceeded: 5000 steps\n");
  Ran output = run_code("while True: print('x')", {"--output", "100"});
  EXPECT_EQ(output.exit_code, 4);
  EXPECT_EQ(output.err, "Output limit exceeded: 100 bytes\n");
  EXPECT_LE(output.out.size(), 100U);
}

TEST(Run, UsageIsTwo) {
  EXPECT_EQ(pyexec({}).exit_code, 2);
  EXPECT_EQ(pyexec({"nonsense"}).exit_code, 2);
  EXPECT_EQ(pyexec({"run"}).exit_code, 2);
  EXPECT_EQ(pyexec({"run", "--timeout", "soon", "-c", "1"}).exit_code, 2);
  EXPECT_EQ(pyexec({"run", "--timeout", "-1", "-c", "1"}).exit_code, 2);
  EXPECT_EQ(pyexec({"run", "--policy", "none", "-c", "1"}).exit_code, 2);
  EXPECT_EQ(pyexec({"run", "a.py", "-c", "1"}).exit_code, 2);
  EXPECT_EQ(pyexec({"check"}).exit_code, 2);
  EXPECT_EQ(pyexec({"dump", "x.py"}).exit_code, 2);
}

TEST(Run, InterruptIsOneHundredAndThirty) {
  Process process({PYEXEC_COMMAND, "run", "-c", "print('on', flush=True)\nprint('x' * 40000)\nwhile True: pass",
                   "--timeout", "50"});
  ASSERT_TRUE(process.wait_for_output("on"));
  process.signal(SIGINT);
  EXPECT_EQ(process.wait(), 130);
}

TEST(Run, OutputToAFileIsAllowed) {
  File target("");
  std::string command = std::string(PYEXEC_COMMAND) + " run -c 'print(1234)' > " + target.path;
  EXPECT_EQ(std::system(command.c_str()), 0);
  std::string text;
  std::getline(std::ifstream(target.path), text);
  EXPECT_EQ(text, "1234");
}

TEST(Run, ProgramsReadStandardInput) {
  Ran ran = pyexec({"run", "-c", "print(input('? ') + '!')\nprint(input())"}, "one\ntwo\n");
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_EQ(ran.out, "? one!\ntwo\n");
}

TEST(Run, AProgramThatReadsNothingDoesNotWaitForInput) {
  int never[2];
  ASSERT_EQ(pipe(never), 0);
  std::string command = std::string("timeout 50 ") + PYEXEC_COMMAND + " run -c 'print(1)' < /dev/fd/" +
                        std::to_string(never[0]) + " > /dev/null";
  EXPECT_EQ(std::system(command.c_str()), 0);
  close(never[0]);
  close(never[1]);
}

TEST(Run, WithoutIsolation) {
  Ran ran = run_code("print(1)", {"--isolation", "none"});
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_EQ(ran.out, "1\n");
}

TEST(Run, JsonIsOneObject) {
  auto object = [](const Ran& ran) {
    server::Json json;
    std::string error;
    EXPECT_TRUE(server::read_json(ran.out, json, error)) << error << ran.out;
    return json;
  };
  Ran ran = run_code("print('a')\n[1, 'b', None, 2.5]", {"--json"});
  EXPECT_EQ(ran.exit_code, 0);
  server::Json json = object(ran);
  ASSERT_NE(json.find("status"), nullptr) << ran.out << ran.err;
  EXPECT_EQ(*json.find("status")->as_string(), "ok");
  EXPECT_EQ(*json.find("stdout")->as_string(), "a\n");
  EXPECT_EQ(*json.find("value")->find("repr")->as_string(), "[1, 'b', None, 2.5]");
  EXPECT_EQ(*json.find("value")->find("type")->as_string(), "list");
  EXPECT_EQ(json.find("value")->find("json")->as_list()->size(), 4U);
  EXPECT_TRUE(json.find("error")->is_null());
  EXPECT_GT(json.find("usage")->find("steps")->as_number()->value, 0);
  EXPECT_EQ(json.find("limits")->find("memory_bytes")->as_number()->value, 100 << 20);

  Ran failed = run_code("1/0", {"--json"});
  EXPECT_EQ(failed.exit_code, 1);
  EXPECT_EQ(failed.err, "");
  json = object(failed);
  ASSERT_NE(json.find("status"), nullptr) << failed.out << failed.err;
  EXPECT_EQ(*json.find("status")->as_string(), "error");
  EXPECT_EQ(*json.find("error")->find("type")->as_string(), "ZeroDivisionError");
  EXPECT_EQ(json.find("error")->find("line")->as_number()->value, 1);

  Ran refused = run_code("import os", {"--json"});
  EXPECT_EQ(refused.exit_code, 3);
  json = object(refused);
  ASSERT_NE(json.find("status"), nullptr) << refused.out << refused.err;
  EXPECT_EQ(*json.find("status")->as_string(), "policy_violation");
  ASSERT_EQ(json.find("diagnostics")->as_list()->size(), 1U);
  EXPECT_EQ(*json.find("diagnostics")->as_list()->front().find("code")->as_string(), "PX201");
  Ran broken = run_code("(", {"--json"});
  EXPECT_EQ(broken.exit_code, 3);
  json = object(broken);
  ASSERT_NE(json.find("status"), nullptr) << broken.out << broken.err;
  EXPECT_EQ(*json.find("status")->as_string(), "syntax_error");
}

TEST(Check, PrintsOneFindingALine) {
  File good("x = 1\n"), bad("x = 1\nimport os\neval('1')\n");
  Ran ran = pyexec({"check", good.path});
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_EQ(ran.out, "");
  ran = pyexec({"check", good.path, bad.path});
  EXPECT_EQ(ran.exit_code, 3);
  EXPECT_EQ(ran.out.rfind(bad.path + ":2:", 0), 0U) << ran.out;
  EXPECT_NE(ran.out.find(": PX201 "), std::string::npos);
  EXPECT_NE(ran.out.find(bad.path + ":3:1: PX301 "), std::string::npos) << ran.out;
  ran = pyexec({"check", "--json", bad.path});
  server::Json json;
  std::string error;
  ASSERT_TRUE(server::read_json(ran.out, json, error)) << ran.out;
  ASSERT_EQ(json.as_list()->size(), 2U);
  EXPECT_EQ(*json.as_list()->front().find("file")->as_string(), bad.path);
  EXPECT_EQ(json.as_list()->front().find("line")->as_number()->value, 2);
}

TEST(Dump, PrintsATree) {
  File file("x = 1 + 2\n");
  Ran ran = pyexec({"dump", "--ast", file.path});
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_GT(ran.out.size(), 10U);
}

TEST(Version, IsPrinted) {
  EXPECT_EQ(pyexec({"version"}).out.rfind("pyexec 0.", 0), 0U);
  EXPECT_NE(pyexec({"help"}).out.find("--timeout"), std::string::npos);
}

}  // namespace
}  // namespace pyexec::test

#endif
