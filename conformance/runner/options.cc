// SPDX-License-Identifier: Apache-2.0
#include "conformance/runner/options.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <thread>

namespace pyexec::conformance {
namespace {

namespace fs = std::filesystem;

constexpr const char* kUsage =
    "usage: pyexec-conformance [options]\n"
    "  --pyexec PATH        the command to test (default: pyexec beside this program)\n"
    "  --programs DIR       any folder of programs (default: conformance/programs and conformance/generated); may be\n"
    "                       repeated. A folder without expectations is compared with --oracle; without an oracle the\n"
    "                       answer is which of its programs run here, and why the others do not\n"
    "  --filter SUBSTRING   only programs whose path below DIR holds it; may be repeated (any of them). The generated\n"
    "                       ones are called generated/AREA/NAME.py\n"
    "  --jobs N             programs at once (default: cores)\n"
    "  --oracle PYTHON      run CPython 3.11 beside: it must agree with the stored expectation, and pyexec with it\n"
    "  --update             write the expectations from the oracle (default python3) and run nothing else\n"
    "  --gcstress[=[MODE:]N]  PYEXEC_GC_STRESS for the child: safepoint, every N-th if given, or allocation\n"
    "  --gcstress-slow MODE:N  what a program is run with again that does not end in time under --gcstress\n"
    "  --argument TEXT      passed to `pyexec run` before the program; may be repeated (--argument=--isolation=none)\n"
    "  --timeout S          seconds a program may take (default 10); given, or under stress, pyexec gets it too\n"
    "  --stdout-only        compare stdout and whether the exit code is 0, not stderr\n"
    "  --junit FILE         write the results as JUnit XML\n"
    "  --score FILE         write the score page (Markdown), by area\n"
    "  --quiet              no differences, only the names of failures\n"
    "  --slowest N          name the N slowest programs\n";

double parse_number(const std::string& name, const std::string& text) {
  char* end = nullptr;
  const double value = std::strtod(text.c_str(), &end);
  if (end == text.c_str() || *end != '\0' || value <= 0) {
    usage_error(name + " wants a positive number, not '" + text + "'");
  }
  return value;
}

bool is_stress_mode(const std::string& text) {
  return text.starts_with("safepoint") || text.starts_with("allocation") ||
         (!text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }));
}

// A bare number is every N-th safepoint.
std::string stress_mode(const std::string& text) {
  if (!is_stress_mode(text)) {
    usage_error("--gcstress wants safepoint, allocation, either with :N, or N, not '" + text + "'");
  }
  return text[0] >= '0' && text[0] <= '9' ? "safepoint:" + text : text;
}

}  // namespace

void usage_error(const std::string& what) {
  std::fprintf(stderr, "pyexec-conformance: %s\n%s", what.c_str(), kUsage);
  std::exit(2);
}

Options parse_options(int argc, char** argv) {
  Options options;
  options.jobs = std::max(1U, std::thread::hardware_concurrency());
  for (int i = 1; i < argc; ++i) {
    std::string name = argv[i];
    std::optional<std::string> inline_value;
    if (const size_t equals = name.find('='); name.starts_with("--") && equals != std::string::npos) {
      inline_value = name.substr(equals + 1);
      name.erase(equals);
    }
    const auto value = [&]() -> std::string {
      if (inline_value) {
        return *inline_value;
      }
      if (i + 1 == argc) {
        usage_error(name + " wants a value");
      }
      return argv[++i];
    };
    if (name == "--pyexec") {
      options.pyexec = value();
    } else if (name == "--programs") {
      options.folders.push_back(value());
    } else if (name == "--filter") {
      options.filters.push_back(value());
    } else if (name == "--jobs") {
      options.jobs = static_cast<unsigned>(std::max(1.0, parse_number(name, value())));
    } else if (name == "--oracle") {
      options.oracle = value();
    } else if (name == "--update") {
      options.update = true;
    } else if (name == "--gcstress") {
      const bool has_mode = inline_value || (i + 1 < argc && is_stress_mode(argv[i + 1]));
      options.gcstress = has_mode ? stress_mode(value()) : "safepoint";
    } else if (name == "--gcstress-slow") {
      options.gcstress_slow = stress_mode(value());
    } else if (name == "--argument") {
      options.arguments.push_back(value());
    } else if (name == "--timeout") {
      options.timeout_seconds = parse_number(name, value());
      options.timeout_given = true;
    } else if (name == "--stdout-only") {
      options.stdout_only = true;
    } else if (name == "--junit") {
      options.junit = value();
    } else if (name == "--score") {
      options.score = value();
    } else if (name == "--quiet") {
      options.quiet = true;
    } else if (name == "--slowest") {
      options.slowest = static_cast<size_t>(parse_number(name, value()));
    } else if (name == "--help" || name == "-h") {
      std::fputs(kUsage, stdout);
      std::exit(0);
    } else {
      usage_error("unknown option " + name);
    }
  }
  if (options.update && options.oracle.empty()) {
    options.oracle = "python3";
  }
  if (options.pyexec.empty()) {
    options.pyexec = (fs::read_symlink("/proc/self/exe").parent_path() / "pyexec").string();
  } else if (options.pyexec.find('/') != std::string::npos) {
    options.pyexec = fs::absolute(options.pyexec).string();
  }
  return options;
}

}  // namespace pyexec::conformance
