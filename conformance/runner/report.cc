// SPDX-License-Identifier: Apache-2.0
#include "conformance/runner/report.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>

namespace pyexec::conformance {
namespace {

struct AreaCounts {
  size_t programs = 0;
  size_t bad = 0;
  size_t checks = 0;
  size_t wrong_checks = 0;
  double seconds = 0;

  void add(const Program& program) {
    ++programs;
    bad += program.bad() ? 1 : 0;
    checks += program.checks;
    wrong_checks += program.bad() ? std::max<size_t>(program.wrong_checks, 1) : 0;
    seconds += program.seconds;
  }
};

const char* verdict_word(Verdict verdict) {
  switch (verdict) {
    case Verdict::kPassed:
      return "PASS";
    case Verdict::kFailed:
      return "FAIL";
    case Verdict::kRan:
      return "RUNS";
    case Verdict::kRaised:
      return "RAISES";
    case Verdict::kRefused:
      return "REFUSED";
    case Verdict::kStopped:
      return "STOPPED";
  }
  return "";
}

// "1234" as "1,234".
std::string grouped(size_t number) {
  std::string text = std::to_string(number);
  for (size_t at = text.size(); at > 3;) {
    at -= 3;
    text.insert(at, ",");
  }
  return text;
}

std::string percent(size_t part, size_t all) {
  // Rounded down: 100 % means all.
  const size_t hundredths = all == 0 ? 10000 : part * 10000 / all;
  char text[32];
  std::snprintf(text, sizeof text, "%zu.%02zu %%", hundredths / 100, hundredths % 100);
  return hundredths == 10000 ? "100 %" : text;
}

std::string xml_text(const std::string& text) {
  std::string result;
  for (const char c : text) {
    switch (c) {
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '&':
        result += "&amp;";
        break;
      case '"':
        result += "&quot;";
        break;
      default:
        // XML 1.0 has no other control characters, not even escaped.
        result += static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' ? '?' : c;
    }
  }
  return result;
}

void print_programs(const Options& options, const std::vector<Program>& programs) {
  for (const Program& program : programs) {
    if (!program.note.empty()) {
      std::printf("NOTE %s\n%s", program.name.c_str(), options.quiet ? "" : program.note.c_str());
    }
    if (program.survey) {
      const bool one_line = program.report.find('\n') == std::string::npos;
      std::printf("%-8s %s%s%s%s", verdict_word(program.verdict), program.name.c_str(),
                  program.report.empty() ? "" : ": ", one_line ? "" : "\n", program.report.c_str());
      std::printf("%s", one_line ? "\n" : "");
    } else if (program.bad()) {
      std::printf("FAIL %s\n", program.name.c_str());
      if (!options.quiet) {
        std::printf("%s\n", program.report.c_str());
      }
    }
  }
}

void print_slowest(const Options& options, const std::vector<Program>& programs) {
  std::vector<const Program*> order;
  for (const Program& program : programs) {
    order.push_back(&program);
  }
  std::sort(order.begin(), order.end(), [](const Program* a, const Program* b) { return a->seconds > b->seconds; });
  for (size_t i = 0; i < std::min(options.slowest, order.size()); ++i) {
    std::printf("%9.3f s  %s\n", order[i]->seconds, order[i]->name.c_str());
  }
}

// "3 run, 1 raises, 2 refused, 0 stopped": the answer to "would my code run here?".
void print_survey(const std::vector<Program>& programs) {
  std::map<Verdict, size_t> counts;
  for (const Program& program : programs) {
    counts[program.verdict] += program.survey ? 1 : 0;
  }
  std::printf("%zu run to their end, %zu raise an exception, %zu are refused, %zu are stopped by a limit\n",
              counts[Verdict::kRan], counts[Verdict::kRaised], counts[Verdict::kRefused], counts[Verdict::kStopped]);
}

std::string table_row(const std::string& name, const AreaCounts& counts, bool with_checks) {
  std::string row = "| " + name + " | " + grouped(counts.programs) + " | ";
  if (with_checks) {
    row += grouped(counts.checks) + " | " + grouped(counts.wrong_checks) + " | " +
           percent(counts.checks - counts.wrong_checks, counts.checks);
  } else {
    row += grouped(counts.bad) + " | " + percent(counts.programs - counts.bad, counts.programs);
  }
  return row + " |\n";
}

std::string score_table(const std::vector<Program>& programs, bool generated) {
  std::map<std::string, AreaCounts> areas;
  AreaCounts all;
  for (const Program& program : programs) {
    if (program.generated == generated) {
      const size_t slash = program.area.rfind('/');
      areas[generated && slash != std::string::npos ? program.area.substr(slash + 1) : program.area].add(program);
      all.add(program);
    }
  }
  std::string text = generated ? "| area | programs | checks | different | equal |\n|---|---:|---:|---:|---:|\n"
                               : "| area | programs | different | equal |\n|---|---:|---:|---:|\n";
  for (const auto& [name, counts] : areas) {
    text += table_row(name, counts, generated);
  }
  return text + table_row("**all**", all, generated);
}

}  // namespace

void print_report(const Options& options, const std::vector<Program>& programs, double seconds) {
  std::map<std::string, AreaCounts> areas;
  AreaCounts total;
  size_t changed = 0;
  size_t slow = 0;
  bool survey = false;
  for (const Program& program : programs) {
    areas[program.area].add(program);
    total.add(program);
    changed += program.changed ? 1 : 0;
    slow += program.slow ? 1 : 0;
    survey = survey || program.survey;
  }
  print_programs(options, programs);
  std::printf("%-28s %7s %7s %8s %9s\n", "area", survey ? "run" : "passed", survey ? "not" : "failed", "checks",
              "seconds");
  for (const auto& [name, counts] : areas) {
    std::printf("%-28s %7zu %7zu %8zu %9.2f\n", name.c_str(), counts.programs - counts.bad, counts.bad, counts.checks,
                counts.seconds);
  }
  if (options.slowest > 0) {
    print_slowest(options, programs);
  }
  if (slow > 0) {
    std::printf("%zu programs only under %s\n", slow, options.gcstress_slow.c_str());
  }
  if (survey) {
    print_survey(programs);
  }
  if (options.update) {
    std::printf("%zu programs, %zu expectations written, %zu problems, %.1f s\n", programs.size(), changed, total.bad,
                seconds);
  } else if (!survey) {
    std::printf("%zu programs: %zu passed, %zu failed, %.1f s\n", programs.size(), total.programs - total.bad,
                total.bad, seconds);
  }
}

std::string junit_xml(const std::vector<Program>& programs) {
  std::map<std::string, std::vector<const Program*>> areas;
  for (const Program& program : programs) {
    areas[program.area].push_back(&program);
  }
  std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n";
  char number[32];
  for (const auto& [area, members] : areas) {
    AreaCounts counts;
    for (const Program* program : members) {
      counts.add(*program);
    }
    std::snprintf(number, sizeof number, "%.3f", counts.seconds);
    text += "  <testsuite name=\"" + xml_text(area) + "\" tests=\"" + std::to_string(counts.programs) +
            "\" failures=\"" + std::to_string(counts.bad) + "\" time=\"" + number + "\">\n";
    for (const Program* program : members) {
      std::snprintf(number, sizeof number, "%.3f", program->seconds);
      text += "    <testcase classname=\"" + xml_text(area) + "\" name=\"" + xml_text(program->name) + "\" time=\"" +
              number + "\"";
      if (program->bad()) {
        text += ">\n      <failure message=\"" + std::string(verdict_word(program->verdict)) + "\">" +
                xml_text(program->report) + "</failure>\n    </testcase>\n";
      } else {
        text += "/>\n";
      }
    }
    text += "  </testsuite>\n";
  }
  return text + "</testsuites>\n";
}

std::string score_page(const std::vector<Program>& programs) {
  std::set<std::string> versions;
  for (const Program& program : programs) {
    if (!program.version.empty()) {
      versions.insert(program.version);
    }
  }
  std::string oracles;
  for (const std::string& version : versions) {
    oracles += (oracles.empty() ? "" : ", ") + version;
  }
  return "# Compatibility with CPython 3.11\n\n"
         "<!-- Written by `./dev conformance --score docs/compatibility.md`; do not edit. -->\n\n"
         "Every program below runs here and ran under CPython " +
         oracles +
         "; equal means the same bytes on standard output and\nstandard error (the exception's type, message and "
         "traceback) and the same exit code. What differs on purpose, with\nits reason, is listed in "
         "[limitations.md](../conformance/limitations.md).\n\n"
         "## Programs, one behaviour each\n\n" +
         score_table(programs, false) +
         "\n## Generated checks\n\nTables of calls: every builtin function, method and operator with edge values, "
         "wrong "
         "types and wrong counts; one line of\noutput a check.\n\n" +
         score_table(programs, true);
}

}  // namespace pyexec::conformance
