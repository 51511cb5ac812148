// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include <CLI/CLI.hpp>
#include <cmath>

#include "cli/verbs.h"

namespace pyexec::cli {
namespace {

int parse(CLI::App& app, int count, char** arguments) {
  try {
    app.parse(count, arguments);
  } catch (const CLI::CallForHelp&) {
    std::fputs(app.help().c_str(), stdout);
    return kOk;
  } catch (const CLI::ParseError& error) {
    std::fprintf(stderr, "pyexec %s: %s\n", arguments[0], error.what());
    return kUsage;
  }
  return -1;
}

void add_policy(CLI::App& app, PolicyProfile& policy) {
  app.add_option_function<std::string>(
         "--policy",
         [&policy](const std::string& name) {
           policy = name == "strict" ? PolicyProfile::kStrict : PolicyProfile::kStandard;
         },
         "what the program may name")
      ->check(CLI::IsMember({"strict", "standard"}))
      ->type_name("strict|standard");
}

}  // namespace

int parse_run(int count, char** arguments, RunArguments& parsed) {
  CLI::App app("Runs a program in a sandbox.", "pyexec run");
  uint64_t memory = parsed.limits.heap_bytes >> 20;
  std::string isolation = "process";
  CLI::Option* file = app.add_option("FILE", parsed.file, "the program; - reads it from standard input");
  CLI::Option* code = app.add_option("-c", parsed.code, "the program itself")->excludes(file);
  app.add_option("--timeout", parsed.limits.timeout_seconds, "seconds of wall time, default 5")
      ->check(CLI::Range(0.001, 1e6));
  app.add_option("--memory", memory, "MB of heap, default 100")->check(CLI::Range(1, 1 << 20));
  app.add_option("--steps", parsed.limits.steps, "default: counted, not limited")->check(CLI::PositiveNumber);
  app.add_option("--output", parsed.limits.output_bytes, "bytes of output, default 1048576")
      ->check(CLI::NonNegativeNumber);
  add_policy(app, parsed.policy);
  app.add_flag("--json", parsed.json, "print one object with result, output, error and usage");
  app.add_flag("--dump-ast", parsed.dump_ast, "print the lowered tree on standard error first");
  app.add_flag("--trace", parsed.trace, "print each statement on standard error before it runs");
  app.add_flag("--gc-log", parsed.gc_log, "print each garbage collection on standard error");
  app.add_option("--isolation", isolation, "none: run without giving up rights first")
      ->check(CLI::IsMember({"process", "none"}));
  if (int exit_code = parse(app, count, arguments); exit_code >= 0) {
    return exit_code;
  }
  parsed.limits.heap_bytes = memory << 20;
  parsed.has_code = code->count() > 0;
  parsed.isolated = isolation != "none";
  if (!parsed.has_code && parsed.file.empty()) {
    std::fputs("pyexec run: give FILE, -c CODE or -\n", stderr);
    return kUsage;
  }
  return -1;
}

int parse_check(int count, char** arguments, CheckArguments& parsed) {
  CLI::App app("Reports syntax errors and policy findings without running.", "pyexec check");
  app.add_option("FILE", parsed.files, "programs")->required();
  add_policy(app, parsed.policy);
  app.add_flag("--json", parsed.json, "findings as a JSON list");
  return parse(app, count, arguments);
}

int parse_dump(int count, char** arguments, DumpArguments& parsed) {
  CLI::App app("Prints what the parser made of a program.", "pyexec dump");
  bool ast = false;
  app.add_flag("--ast", ast, "the lowered tree")->required();
  app.add_option("FILE", parsed.file, "the program; - reads it from standard input")->required();
  return parse(app, count, arguments);
}

int parse_serve(int count, char** arguments, ServeArguments& parsed) {
  CLI::App app("Starts the HTTP service. Settings come from the environment, see README.", "pyexec serve");
  app.add_option("--host", parsed.host, "address to listen on, default 127.0.0.1");
  app.add_option("--port", parsed.port, "default $PORT, else 8080");
  return parse(app, count, arguments);
}

}  // namespace pyexec::cli
