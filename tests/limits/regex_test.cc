// SPDX-License-Identifier: Apache-2.0
// Patterns that backtrack without end, each against a text that it does not match. The matcher charges the run as it
// goes, so that each ends as a limit in its time, at the same step count whenever steps are limited, and uncaught.
#include <gtest/gtest.h>
#include <pyexec/pyexec.h>

#include <string>

namespace {

using pyexec::Outcome;
using pyexec::RunOptions;
using pyexec::Status;

struct Explosion {
  const char* name;
  const char* pattern;  // a Python string literal
  const char* text;     // a Python expression
};

const Explosion kExplosions[] = {
    {"plus_plus", "r'(a+)+$'", "'a' * 5000 + 'b'"},
    {"star_star", "r'(a*)*$'", "'a' * 60 + 'b'"},
    {"plus_star", "r'(a+)*$'", "'a' * 60 + 'b'"},
    {"lazy_plus_plus", "r'(a+?)+?$'", "'a' * 60 + 'b'"},
    {"lazy_star", "r'(a*?)*?b$'", "'a' * 60"},
    {"no_capture", "r'(?:a+)+$'", "'a' * 60 + 'b'"},
    {"same_alternatives", "r'(a|a)*$'", "'a' * 60 + 'b'"},
    {"overlapping_alternatives", "r'(a|aa)+$'", "'a' * 200 + 'b'"},
    {"three_alternatives", R"x(r'(?:a|b|ab)*d')x", "'ab' * 100 + 'c'"},
    {"optional_inside", "r'(a|a?)+$'", "'a' * 60 + 'b'"},
    {"dots", "r'(.*)*=$'", "'x' * 60"},
    {"dots_and_literal", R"x(r'(.*a){20}x')x", "'ab' * 40"},
    {"word_and_space", R"x(r'(\w+\s?)*$')x", "'word ' * 20 + '!'"},
    {"words", R"x(r'(\w+)+!$')x", "'w' * 60 + '?'"},
    {"digits", R"x(r'(\d+)*x')x", "'1' * 60"},
    {"class_in_group", "r'([a-z]+)*$'", "'a' * 60 + '1'"},
    {"email",
     R"x(r'^([a-zA-Z0-9])(([\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$')x",
     "'a' * 60 + '!'"},
    {"java_class", R"x(r'^(([a-z])+.)+[A-Z]([a-z])+$')x", "'a' * 60"},
    {"url", R"x(r'^(?:(?:[a-z]+\.?)+)+/$')x", "'abc.' * 20 + '!'"},
    {"nested_three", "r'((a+)+)+$'", "'a' * 60 + 'b'"},
    {"nested_four", "r'(((a*)*)*)*$'", "'a' * 60 + 'b'"},
    {"counted", "r'(a{1,10}){1,10}$'", "'a' * 200 + 'b'"},
    {"counted_deep", "r'((a{1,5}){1,5}){1,5}$'", "'a' * 60 + 'b'"},
    {"many_optionals", R"x('a?' * 40 + 'a' * 40 + 'b')x", "'a' * 60"},
    {"many_stars", "'a*' * 30 + 'b'", "'a' * 200"},
    {"many_dots", "'.*' * 12 + '!'", "'x' * 300"},
    {"quadratic_search", "r'a*b'", "'a' * 200000"},
    {"quadratic_dots", "r'.*.*=.*;'", "'x' * 3000"},
    {"cubic_search", "r'a*a*a*b'", "'a' * 3000"},
    {"spaces_at_end", R"x(r'\s+$')x", "' ' * 200000 + 'x'"},
    {"backreference", R"x(r'(a*)*\1$')x", "'a' * 60 + 'b'"},
    {"backreference_twice", R"x(r'(a+)+(b+)+\1\2c')x", "'a' * 30 + 'b' * 30"},
    {"backreference_palindrome", R"x(r'^(?:(.*)\1)+x$')x", "'ab' * 200"},
    {"lookahead_inside", R"x(r'(?:(?=a+)a+)+$')x", "'a' * 60 + 'b'"},
    {"explosion_in_lookahead", R"x(r'(?=(a+)+$)a')x", "'a' * 60 + 'b'"},
    {"explosion_in_negative_lookahead", R"x(r'(?!(a+)+$)a+c')x", "'a' * 60 + 'b'"},
    {"explosion_in_atomic_group", R"x(r'(?>(a+)+$)')x", "'a' * 60 + 'b'"},
    {"explosion_before_possessive", R"x(r'(?:(?:a+)+b)++$')x", "'a' * 60 + 'c'"},
    {"conditional", R"x(r'(?:(a)|(?(1)a|b))*$')x", "'a' * 60 + 'c'"},
    {"ignore_case", R"x(r'(?i)(A+)+$')x", "'aA' * 30 + 'b'"},
    {"verbose", R"x(r'(?x) ( a + ) + $')x", "'a' * 60 + 'b'"},
    {"multiline", R"x(r'(?m)^(.+)+,$')x", "'x' * 60 + '\\n'"},
    {"dotall", R"x(r'(?s)(.+\n?)+!$')x", "'x\\n' * 40"},
    {"wide_text", R"x(r'(\w+)+$')x", "'\\u0416' * 60 + '!'"},
    {"wide_class", "'([\\u0400-\\u04ff]+)*$'", "'\\u0416' * 60 + '!'"},
    {"bytes", "rb'(a+)+$'", "b'a' * 60 + b'b'"},
    {"csv", R"x(r'^(.*?,){25}P')x",
     "'1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32'"},
    {"quoted", R"x(r'^("([^"\\]|\\.|[^"])*")+$')x", "'\"' + 'ab' * 60"},
    {"html", R"x(r'<(\w+)(\s*\w+\s*=?\s*\S*)*>')x", "'<a' + ' b = c' * 40"},
    {"float", R"x(r'^[-+]?(\d+\.?\d*)*$')x", "'1' * 60 + 'x'"},
    {"path", R"x(r'^(/?[\w.-]*)*$')x", "'a' * 60 + '!'"},
};
static_assert(std::size(kExplosions) >= 50);

std::string program_of(const Explosion& explosion, const char* operation) {
  return std::string("import re\ntry:\n    print(re.") + operation + "(" + explosion.pattern + ", " + explosion.text +
         "))\nexcept BaseException:\n    print('caught')\nfinally:\n    print('after')\n";
}

void PrintTo(const Explosion& explosion, std::ostream* stream) {
  *stream << explosion.name;
}

class Explosions : public testing::TestWithParam<Explosion> {};

TEST_P(Explosions, end_as_a_limit_in_time) {
  constexpr double kSeconds = 0.25;
  RunOptions options;
  options.limits.timeout_seconds = kSeconds;
  pyexec::Interpreter interpreter;
  const Outcome outcome = interpreter.execute(program_of(GetParam(), "search"), {}, options);
  EXPECT_TRUE(outcome.status == Status::kTimeout || outcome.status == Status::kMemoryLimit)
      << pyexec::status_name(outcome.status) << " " << outcome.stdout_text << outcome.error.traceback;
  EXPECT_EQ(outcome.stdout_text, "");
  // The figure is 10 %; a busy machine gets ten times that.
  EXPECT_LE(outcome.usage.wall_seconds, kSeconds + 10 * kSeconds * 0.1);
}

TEST_P(Explosions, take_the_same_steps_each_time) {
  RunOptions options;
  options.limits.timeout_seconds = 60;
  options.limits.steps = 20000;
  pyexec::Interpreter interpreter;
  const Outcome first = interpreter.execute(program_of(GetParam(), "findall"), {}, options);
  const Outcome second = interpreter.execute(program_of(GetParam(), "findall"), {}, options);
  EXPECT_EQ(first.status, Status::kStepLimit) << first.stdout_text << first.error.traceback;
  EXPECT_EQ(second.status, Status::kStepLimit);
  EXPECT_EQ(first.usage.steps, second.usage.steps);
  EXPECT_EQ(first.stdout_text, "");
}

INSTANTIATE_TEST_SUITE_P(all, Explosions, testing::ValuesIn(kExplosions),
                         [](const auto& info) { return std::string(info.param.name); });

// Patterns that are a burden before anything is matched.
TEST(HardPatterns, are_compiled_or_refused_soon) {
  for (const char* program : {
           "import re\nre.compile('(?:' * 100000 + ')' * 100000)",
           "import re\nre.compile('(' * 480 + ')' * 480)",
           "import re\nre.compile('a|' * 200000)",
           "import re\nre.compile('[a-z]' * 50000)",
           "import re\nre.compile('(?i)' + '[\\x00-\\uffff]' * 200)",
           "import re\nre.compile('(?i)[' + ''.join(map(chr, range(256, 55000))) + ']')",
           "import re\nre.compile('a{4294967294}' * 1000).match('a')",
           "import re\nre.compile('(a?)' * 20000).match('a')",
           "import re\nre.compile('a*' * 20000).match('b')",
           "import re\nre.compile('|'.join('(?P<n%d>a)' % i for i in range(20000))).match('b')",
           "import re\nre.compile('(?:a|b|c)?' * 5000)",
           "import re\nre.compile('(((((a|b)?c)*|d)+e)?' * 1000 + ')' * 4000)",
           "import re\nre.compile('a*' * 200000)",
           "import re\nre.compile('a' * 200000)",
           "import re\nre.sub('(a)|(b)', '\\\\2' * 100000, 'a' * 100000)",
           "import re\nre.findall('(b)?' * 20000 + 'a', 'a' * 100000)",
           "import re\nre.sub('', 'x' * 100000, 'a' * 100000)",
           "import re\nre.sub('a', '\\\\g<0>' * 100000, 'a' * 100000)",
       }) {
    RunOptions options;
    options.limits.timeout_seconds = 1;
    pyexec::Interpreter interpreter;
    const Outcome outcome = interpreter.execute(program, {}, options);
    EXPECT_NE(outcome.status, Status::kInternalError) << program;
    EXPECT_LE(outcome.usage.wall_seconds, 2) << program;
  }
}

}  // namespace
