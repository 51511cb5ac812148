// SPDX-License-Identifier: Apache-2.0
//
// The whole parser against CPython's verdict over the stored snippets: who accepts what, and for what is refused the
// class, message, line and column.
#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <set>

#include "parser/parse.h"
#include "tests/parser/snippet_file.h"

namespace pyexec {
namespace {

struct Tally {
  int total = 0;
  std::set<std::string> verdicts;   // snippets where the verdict differs
  std::set<std::string> messages;   // the same verdict, another class or message
  std::set<std::string> positions;  // another line or column
  std::map<std::string, std::string> explanations;
};

Tally run(const std::vector<std::string>& files) {
  Tally tally;
  ParseOptions options;
  options.policy_findings_are_errors = false;
  for (const std::string& file : files) {
    for (const Snippet& snippet : read_snippets("snippets/" + file)) {
      const auto program = parse_program(snippet.source, options);
      const bool is_valid = !program->has_syntax_error();
      const Diagnostic error = is_valid ? Diagnostic{} : program->diagnostics.front();
      tally.total++;
      if (is_valid != snippet.is_valid) {
        tally.verdicts.insert(snippet.name);
      } else if (is_valid) {
        continue;
      } else if (type_name(error.kind) != snippet.type || error.message != snippet.message) {
        tally.messages.insert(snippet.name);
      } else if (error.line != snippet.line || error.column != std::max(0L, snippet.column)) {
        tally.positions.insert(snippet.name);
      } else {
        continue;
      }
      tally.explanations[snippet.name] =
          snippet.source + "\n  CPython: " +
          (snippet.is_valid ? "valid"
                            : snippet.type + " " + place(snippet.line, snippet.column) + " " + snippet.message) +
          "\n  here:    " +
          (is_valid ? "valid" : type_name(error.kind) + (" " + place(error.line, error.column)) + " " + error.message);
    }
  }
  return tally;
}

std::string explain(const Tally& tally, const std::set<std::string>& names) {
  std::string text;
  for (const std::string& name : names) {
    text += name + ": " + tally.explanations.at(name) + "\n";
  }
  return text;
}

// The verdicts that differ, all of them. At most five.
const std::set<std::string> kOtherVerdicts = {
    "lex-f-string.031",  // f"{a:{b:{c}d}}": valid since 3.12
    "lex-f-string.034",  // f"{'\n'}": valid since 3.12
    "scope-names.028",   // `global a` behind `import a`: CPython lets that pass
    "lex-f-string.035",  // f"{a['\n']}": valid since 3.12
};

TEST(Snippets, verdict_message_and_position_are_cpythons) {
  Tally tally = run({"general.txt", "repairs.txt", "rejects.txt"});
  EXPECT_GT(tally.total, 1000);
  for (const std::string& name : kOtherVerdicts) {
    tally.verdicts.erase(name);
  }
  EXPECT_EQ(tally.verdicts.size(), 0u) << explain(tally, tally.verdicts);
  EXPECT_EQ(tally.messages.size(), 0u) << explain(tally, tally.messages);
  EXPECT_EQ(tally.positions.size(), 0u) << explain(tally, tally.positions);
}

// Accepted here although 3.11 refuses them.
TEST(Snippets, python_312_forms_are_accepted) {
  const Tally tally = run({"python312.txt"});
  for (const Snippet& snippet : read_snippets("snippets/python312.txt")) {
    // Four levels of format specs are too many in 3.12, too.
    const bool is_accepted = snippet.is_valid || tally.verdicts.contains(snippet.name);
    EXPECT_EQ(is_accepted, snippet.source != R"(f"{x:{y:{z:{w}}}}")") << snippet.name << ": " << snippet.source;
  }
}

}  // namespace
}  // namespace pyexec
