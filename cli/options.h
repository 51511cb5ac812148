// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <pyexec/pyexec.h>

// What the verbs take, parsed by CLI11 in one file, since its header is large. Each function returns -1, or the exit
// code of a usage error (or of a printed help) that the verb must return with.

namespace pyexec::cli {

struct RunArguments {
  std::string file;  // "-": standard input
  std::string code;
  bool has_code = false;
  Limits limits;
  PolicyProfile policy = PolicyProfile::kStandard;
  bool json = false;
  bool isolated = true;
  bool dump_ast = false;
  bool trace = false;
  bool gc_log = false;
};
int parse_run(int count, char** arguments, RunArguments& parsed);

struct CheckArguments {
  std::vector<std::string> files;
  PolicyProfile policy = PolicyProfile::kStandard;
  bool json = false;
};
int parse_check(int count, char** arguments, CheckArguments& parsed);

struct DumpArguments {
  std::string file;
};
int parse_dump(int count, char** arguments, DumpArguments& parsed);

struct ServeArguments {
  std::string host, port;
};
int parse_serve(int count, char** arguments, ServeArguments& parsed);

}  // namespace pyexec::cli
