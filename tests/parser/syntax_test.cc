// SPDX-License-Identifier: Apache-2.0
//
// The grammar check alone: mistakes.txt against CPython's class, message and span; 3.12 forms; inputs made to hurt.
#include "parser/syntax_check.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

#include "tests/parser/snippet_file.h"

namespace pyexec {
namespace {

bool no_names(std::string_view, char32_t*) {
  return false;
}

std::optional<Diagnostic> check(const std::string& text, uint32_t max_source_bytes = 256u << 10) {
  const Source source(text);
  return check_syntax(source, prepass(source, {.max_source_bytes = max_source_bytes}), no_names);
}

std::string describe(const std::optional<Diagnostic>& error) {
  if (!error) {
    return "valid";
  }
  return type_name(error->kind) + (" " + place(error->line, error->column)) + " to " +
         place(error->end_line, error->end_column) + " " + error->message;
}

TEST(Syntax, mistakes_are_reported_as_cpython_does) {
  int count = 0;
  for (const Snippet& snippet : read_snippets("mistakes.txt")) {
    std::string expected = "valid";
    if (!snippet.is_valid) {
      // CPython's "no position" is 0 here.
      expected = snippet.type + " " + place(snippet.line, std::max(0L, snippet.column)) + " to " +
                 place(snippet.end_line, std::max(0L, snippet.end_column)) + " " + snippet.message;
    }
    EXPECT_EQ(describe(check(snippet.source)), expected) << snippet.name << "\n" << snippet.source;
    count++;
  }
  EXPECT_GE(count, 1000);
}

TEST(Syntax, python_312_forms) {
  for (const char* program : {"def f[T](x: T) -> T: return x",
                              "def f[T: int, *Ts, **P](): pass",
                              "class A[T](B[T]): pass",
                              "type X = int",
                              "type X[T] = list[T]",
                              "type = 1",
                              "type(x)",
                              "type.x = 2",
                              "type: int = 3",
                              "f'{a['b']}'",
                              "f'{f'{f'{1}'}'}'",
                              "f'{'\\n'.join(x)}'",
                              "f'{\n  a  # comment\n}'",
                              "f'{a\n:>{\nb}}'",
                              "f\"{x:{y:{z}}}\"",
                              "f'{{}}{a}{{b}}'",
                              "f'{a!r:^{b}}'",
                              "f'{lambda_}'",
                              "f'{(lambda x: 1)}'",
                              "f'{*a, b}'",
                              "f'{yield_}'",
                              "f'{a:%H:%M}'",
                              "f'{a:=5}'",
                              "f'{(a:=5)}'",
                              "f'{a = }'",
                              "f'{a=!r:>10}'",
                              "f'{ {1: 2}[1] }'",
                              "f'\\N{DIGIT ONE}'"}) {
    const std::optional<Diagnostic> error = check(program);
    EXPECT_TRUE(!error || error->message.find("unknown Unicode character name") != std::string::npos)
        << program << ": " << describe(error);
  }
}

TEST(Syntax, broken_fstrings_are_refused) {
  for (const char* program :
       {"f'{a['b}'", "f'{a:{b:{c:{d}}}}'", "f'{a!r }'", "f'{a! r}'", "f'{}'", "f'{!r}'", "f'{*a}'", "f'{a b}'",
        "f'{lambda: 1}'", "f'{a}}'", "f'{'", "f'{a:{}}'", "f'{a#}'", "f'{a", "f'{f'{'}'"}) {
    EXPECT_TRUE(check(program)) << program;
  }
}

std::string repeat(std::string_view part, size_t count) {
  std::string text;
  text.reserve(part.size() * count);
  for (size_t i = 0; i < count; i++) {
    text += part;
  }
  return text;
}

// Everything here must come back quickly and without using much stack. The bound is far above what is needed, so that
// it holds in a debug build on a busy machine; a quadratic step would take minutes.
TEST(Syntax, hostile_input_ends_soon) {
  std::vector<std::string> inputs;
  for (const char* part : {"(",
                           "[",
                           "{",
                           "{1:",
                           "-",
                           "not ",
                           "lambda:",
                           "a**",
                           "~",
                           "f(",
                           "a[",
                           "[x for x in ",
                           "1+",
                           "a.",
                           "a=",
                           "a if b else ",
                           "lambda x=",
                           "()",
                           "x ",
                           "(yield ",
                           "(a := ",
                           "def f(\n",
                           "a\\\n",
                           "\n#",
                           "f'{",
                           "f\"{a\" \"\n",
                           "f\"{(\"\n",
                           "'a' ",
                           "a;",
                           "@a\n",
                           "a, ",
                           "a:",
                           ":",
                           "\\\n",
                           "if a: pass\n",
                           "'''",
                           "\"",
                           "a<b",
                           "*a,",
                           "**a,",
                           "f(*",
                           "f(**",
                           "case ",
                           "match ",
                           "type ",
                           "async ",
                           "await "}) {
    inputs.push_back(repeat(part, 20000));
    inputs.push_back(repeat(part, 20000) + "1 2");
    inputs.push_back("(" + repeat(part, 20000) + ")");
    inputs.push_back(repeat(part, 190) + "1 2");
    inputs.push_back("x = [" + repeat(part, 190) + "1 2]");
  }
  for (const auto& [open, close] : std::vector<std::pair<const char*, const char*>>{{"(", ")"},
                                                                                    {"[", "]"},
                                                                                    {"{", "}"},
                                                                                    {"{1:", "}"},
                                                                                    {"f(", ")"},
                                                                                    {"f(a=", ")"},
                                                                                    {"a[", "]"},
                                                                                    {"(a, ", ")"},
                                                                                    {"(lambda: ", ")"},
                                                                                    {"(a if b else ", ")"},
                                                                                    {"(x for x in ", ")"},
                                                                                    {"[x for x in ", "]"},
                                                                                    {"{x: y for x in ", "}"},
                                                                                    {"(not ", ")"},
                                                                                    {"(*", ",)"},
                                                                                    {"(await ", ")"}}) {
    for (const char* inside : {"1", "1 2", "f() = 1", "x y, z"}) {
      const std::string nested = repeat(open, 180) + inside + repeat(close, 180);
      inputs.push_back(nested);
      inputs.push_back(nested + " = 1");
      inputs.push_back(nested + ": int");
      inputs.push_back("for " + nested + " in x: pass");
      inputs.push_back("match x:\n case " + nested + ": pass");
      inputs.push_back("del " + nested);
    }
  }
  std::string nested_fstrings;
  for (int i = 0; i < 20000; i++) {
    nested_fstrings += i % 2 != 0 ? "f'{" : "f\"{";
  }
  inputs.push_back(nested_fstrings);
  const auto begin = std::chrono::steady_clock::now();
  int refused = 0;
  for (const std::string& input : inputs) {
    refused += check(input, 1u << 20).has_value() ? 1 : 0;
  }
  const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  EXPECT_GT(refused, static_cast<int>(inputs.size()) / 2);
  EXPECT_LT(seconds, 60.0) << inputs.size() << " inputs";
}

TEST(Syntax, long_programs_of_simple_parts_are_accepted) {
  for (const std::string& program :
       {repeat("a+", 20000) + "b", repeat("a and ", 20000) + "b", "a" + repeat(".b", 20000), "f" + repeat("()", 20000),
        "if a: pass\n" + repeat("elif b: pass\n", 10000), "x = [" + repeat("1, ", 20000) + "]",
        repeat("a = ", 20000) + "1", repeat("a = 1\n", 20000), repeat("(", 200) + repeat(")", 200),
        repeat("-", 900) + "1", "'" + repeat("a", 100000) + "'", repeat("a < ", 20000) + "b", repeat("'a' ", 20000)}) {
    EXPECT_EQ(describe(check(program)), "valid") << program.substr(0, 40);
  }
}

TEST(Syntax, deep_nesting_is_an_error) {
  EXPECT_EQ(describe(check(repeat("-", 1100) + "1")).substr(0, 11), "SyntaxError");
  EXPECT_EQ(check(repeat("-", 1100) + "1")->message, "too many nested expressions");
  EXPECT_EQ(check(repeat("lambda: ", 1100) + "1")->message, "too many nested expressions");
  EXPECT_EQ(check(repeat("a ** ", 1100) + "1")->message, "too many nested expressions");
  EXPECT_EQ(check(repeat("(", 201) + repeat(")", 201))->message, "too many nested parentheses");
}

// Some mistakes that are easy to get wrong by reading too far or not far enough: the token that stands at the end.
TEST(Syntax, errors_before_a_broken_token_win_only_when_cpython_lets_them) {
  EXPECT_EQ(describe(check("x y 'abc")), "SyntaxError 1:5 to 1:5 unterminated string literal (detected at line 1)");
  EXPECT_EQ(describe(check("x y\n'abc")), "SyntaxError 2:1 to 2:1 unterminated string literal (detected at line 2)");
  EXPECT_EQ(describe(check("x y\nif a:\n  b\n c")), "SyntaxError 1:3 to 1:4 invalid syntax");
  EXPECT_EQ(describe(check("x = (1\n\ny = 3 4\nz")), "SyntaxError 1:5 to 1:0 '(' was never closed");
  EXPECT_EQ(describe(check("def f(:\n")), "SyntaxError 1:7 to 1:8 invalid syntax");
}

TEST(Syntax, positions_count_characters) {
  EXPECT_EQ(describe(check("\u00e9\u20ac\U0001F600 = 1")),
            "SyntaxError 1:2 to 1:2 invalid character '\u20ac' (U+20AC)");
  EXPECT_EQ(describe(check("x = '\u00e9\u20ac' y")), "SyntaxError 1:10 to 1:11 invalid syntax");
  EXPECT_EQ(describe(check("x = 1\r\ny z\r\n")), "SyntaxError 2:3 to 2:4 invalid syntax");
  EXPECT_EQ(describe(check("x = 1\ry z\r")), "SyntaxError 2:3 to 2:4 invalid syntax");
  EXPECT_EQ(describe(check("\xEF\xBB\xBFx y")), "SyntaxError 1:3 to 1:4 invalid syntax");
}

}  // namespace
}  // namespace pyexec
