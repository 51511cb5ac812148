// SPDX-License-Identifier: Apache-2.0

#include <unistd.h>
#include <cstdio>

#include "cli/findings.h"
#include "cli/options.h"
#include "cli/source.h"
#include "cli/verbs.h"

namespace pyexec::cli {
namespace {

bool compile_file(const char* verb, const std::string& file, PolicyProfile policy, Interpreter& interpreter,
                  std::unique_ptr<Program>& program) {
  int descriptor = open_source(verb, file);
  if (descriptor < 0) {
    return false;
  }
  std::string source;
  bool complete = read_source(descriptor, source);
  if (descriptor != STDIN_FILENO) {
    close(descriptor);
  }
  if (!complete) {
    std::fprintf(stderr, "pyexec %s: %s: cannot be read\n", verb, file.c_str());
    return false;
  }
  CompileOptions options;
  options.policy = policy;
  options.filename = source_name(file);
  program = interpreter.compile(std::move(source), options);
  return true;
}

}  // namespace

int check(int count, char** arguments) {
  CheckArguments parsed;
  if (int exit_code = parse_check(count, arguments, parsed); exit_code >= 0) {
    return exit_code;
  }
  Interpreter interpreter;
  std::string out = parsed.json ? "[" : "";
  int result = kOk;
  for (const std::string& file : parsed.files) {
    std::unique_ptr<Program> program;
    if (!compile_file("check", file, parsed.policy, interpreter, program)) {
      return kUsage;
    }
    for (const Finding& finding : program->findings()) {
      if (parsed.json) {
        out += out.size() > 1 ? ",\n" : "";
        append_finding_json(out, source_name(file), finding);
      } else {
        out += finding_line(source_name(file), finding);
      }
    }
    result = program->ok() ? result : kRejected;
  }
  out += parsed.json ? "]\n" : "";
  std::fwrite(out.data(), 1, out.size(), stdout);
  return result;
}

int dump(int count, char** arguments) {
  DumpArguments parsed;
  if (int exit_code = parse_dump(count, arguments, parsed); exit_code >= 0) {
    return exit_code;
  }
  Interpreter interpreter;
  std::unique_ptr<Program> program;
  if (!compile_file("dump", parsed.file, PolicyProfile::kStandard, interpreter, program)) {
    return kUsage;
  }
  if (!program->ok()) {
    for (const Finding& finding : program->findings()) {
      std::fputs(finding_line(source_name(parsed.file), finding).c_str(), stderr);
    }
    return kRejected;
  }
  std::string tree = program->dump_ast();
  std::fwrite(tree.data(), 1, tree.size(), stdout);
  return kOk;
}

}  // namespace pyexec::cli
