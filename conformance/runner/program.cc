// SPDX-License-Identifier: Apache-2.0
#include "conformance/runner/program.h"

#include <algorithm>
#include <filesystem>

namespace pyexec::conformance {
namespace {

namespace fs = std::filesystem;

void add_folder(const Options& options, const std::string& folder, std::vector<Program>& programs) {
  std::error_code error;
  const fs::path root = fs::canonical(folder, error);
  if (error) {
    usage_error("no folder " + folder);
  }
  const bool generated = root == fs::weakly_canonical(PYEXEC_CONFORMANCE_DIR "/generated");
  const std::string prefix = generated ? "generated/" : "";
  bool has_expectations = false;
  const size_t first = programs.size();
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root)) {
    has_expectations = has_expectations || entry.path().extension() == ".expected";
    if (entry.path().extension() != ".py" || !entry.is_regular_file()) {
      continue;
    }
    Program program;
    program.path = entry.path().string();
    program.name = prefix + entry.path().lexically_relative(root).string();
    program.generated = generated;
    const bool chosen = options.filters.empty() ||
                        std::any_of(options.filters.begin(), options.filters.end(), [&](const std::string& filter) {
                          return program.name.find(filter) != std::string::npos;
                        });
    if (chosen) {
      const size_t slash = program.name.rfind('/');
      program.area = slash == std::string::npos ? "." : program.name.substr(0, slash);
      programs.push_back(std::move(program));
    }
  }
  for (size_t i = first; i < programs.size(); ++i) {
    programs[i].survey = !has_expectations && options.oracle.empty();
  }
}

}  // namespace

std::vector<Program> find_programs(const Options& options) {
  std::vector<Program> programs;
  if (options.folders.empty()) {
    add_folder(options, PYEXEC_CONFORMANCE_DIR "/programs", programs);
    add_folder(options, PYEXEC_CONFORMANCE_DIR "/generated", programs);
  }
  for (const std::string& folder : options.folders) {
    add_folder(options, folder, programs);
  }
  if (programs.empty()) {
    usage_error("no programs there (with this filter)");
  }
  std::sort(programs.begin(), programs.end(), [](const Program& a, const Program& b) { return a.name < b.name; });
  return programs;
}

}  // namespace pyexec::conformance
