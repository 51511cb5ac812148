// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "parser/cst_symbols.h"
#include "parser/dump.h"
#include "parser/parse.h"

// What each construct is lowered to: lowering.txt holds sources and their dumps, suspension.txt those of functions that
// suspend. PYEXEC_REWRITE=1 writes the dumps anew; read the difference before you keep it.

extern "C" const TSLanguage* tree_sitter_python(void);

namespace pyexec {
namespace {

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string dump_of(const std::string& source) {
  return dump_program(*parse_program(source, {.policy_findings_are_errors = false}));
}

void compare_file(const std::string& name) {
  const std::string path = std::string(PYEXEC_SOURCE_DIR) + "/tests/parser/" + name;
  const std::string all = read(path);
  std::string rewritten;
  size_t count = 0;
  for (size_t at = 0; at < all.size();) {
    const size_t source_at = all.find('\n', at) + 1;
    const size_t dump_at = all.find("\n---\n", source_at) + 5;
    size_t end = all.find("\n=== ", dump_at);
    end = end == std::string::npos ? all.size() : end + 1;
    const std::string source = all.substr(source_at, dump_at - 5 - source_at);
    const std::string got = dump_of(source);
    EXPECT_EQ(all.substr(dump_at, end - dump_at), got) << all.substr(at, source_at - at) << source;
    rewritten += all.substr(at, dump_at - at) + got;
    at = end;
    count++;
  }
  EXPECT_GT(count, 5u);
  if (std::getenv("PYEXEC_REWRITE") != nullptr) {
    std::ofstream(path, std::ios::binary) << rewritten;
  }
}

TEST(Lower, Constructs) {
  compare_file("lowering.txt");
}

TEST(Lower, FunctionsThatSuspend) {
  compare_file("suspension.txt");
}

TEST(Lower, SuspensionsSplitOnlySoDeeply) {
  std::string source = "def f():\n  x = a";
  for (int i = 0; i < 3000; i++) {
    source += " and (yield)";
  }
  auto program = parse_program(source, {});
  EXPECT_EQ(program->module, nullptr);
  ASSERT_FALSE(program->diagnostics.empty());
  EXPECT_EQ(program->diagnostics[0].code, std::string("PX501"));
}

TEST(Lower, GrammarSymbolsAreTheOnesTheWalkKnows) {
  const TSLanguage* language = tree_sitter_python();
#define SYMBOL(constant, number, name) EXPECT_STREQ(ts_language_symbol_name(language, number), name);
  PYEXEC_CST_SYMBOLS(SYMBOL)
#undef SYMBOL
}

// The value of the first statement's expression.
const Expr* first_value(const ParsedProgram& program) {
  return static_cast<const ExpressionStmt*>(program.module->body[0])->value;
}

TEST(Lower, LongOperatorChainsDoNotNest) {
  std::string source = "a";
  for (int i = 0; i < 20000; i++) {
    source += "+a";
  }
  auto program = parse_program(source, {});
  ASSERT_NE(program->module, nullptr);
  const auto* sum = static_cast<const BinaryOpExpr*>(first_value(*program));
  EXPECT_EQ(sum->rest.size(), 20000u - 64);
  EXPECT_EQ(sum->span.end, source.size());
  EXPECT_EQ(sum->rest.back().span.begin, 0u);
}

TEST(Lower, LongElifChainsAreOneNode) {
  std::string source = "if a: pass\n";
  for (int i = 0; i < 10000; i++) {
    source += "elif a: pass\n";
  }
  auto program = parse_program(source, {});
  ASSERT_NE(program->module, nullptr);
  EXPECT_EQ(static_cast<const IfStmt*>(program->module->body[0])->clauses.size(), 10001u);
}

TEST(Lower, DeepNestingIsAnError) {
  auto chain = [](const char* head, const char* link, int count, const char* tail) {
    std::string text = head;
    for (int i = 0; i < count; i++) {
      text += link;
    }
    return text + tail;
  };
  for (const std::string& source :
       {chain("a", ".b", 100000, ""), chain("a", "()", 100000, ""), chain("a", "[0]", 80000, ""),
        chain("", "-", 100000, "1"), chain("", "not ", 50000, "1"), chain("", "lambda:", 30000, "1"),
        chain("", "a if b else ", 20000, "c"), chain("a", "**a", 60000, ""), chain("x: a", ".b", 60000, "")}) {
    auto program = parse_program(source, {});
    EXPECT_EQ(program->module, nullptr) << source.substr(0, 20);
    EXPECT_TRUE(program->has_syntax_error()) << source.substr(0, 20);
  }
  EXPECT_NE(parse_program(chain("a", ".b", 2000, ""), {})->module, nullptr);
  EXPECT_NE(parse_program(chain("a", " = a", 20000, ""), {})->module, nullptr);
  EXPECT_NE(parse_program(chain("a", " and b or c", 20000, ""), {})->module, nullptr);
}

TEST(Lower, NodesAreLimited) {
  ParseOptions options;
  options.max_nodes = 100;
  EXPECT_NE(parse_program("a = [1, 2, 3]", options)->module, nullptr);
  std::string source = "a = [";
  for (int i = 0; i < 200; i++) {
    source += "1,";
  }
  auto program = parse_program(source + "]", options);
  EXPECT_EQ(program->module, nullptr);
  ASSERT_FALSE(program->diagnostics.empty());
  EXPECT_EQ(program->diagnostics[0].message, "too many nodes in the program");
}

TEST(Lower, ParsingCanBeCancelled) {
  ParseOptions options;
  options.is_cancelled = [](void*) { return true; };
  std::string source;
  for (int i = 0; i < 20000; i++) {
    source += "a = 1\n";
  }
  auto program = parse_program(source, options);
  EXPECT_EQ(program->module, nullptr);
  ASSERT_FALSE(program->diagnostics.empty());
  EXPECT_EQ(program->diagnostics[0].message, "parsing was cancelled");
  EXPECT_NE(parse_program("a = 1", {})->module, nullptr);  // the thread's parser is usable again
}

// Errors that CPython finds after parsing: message, line, column, end.
TEST(Lower, ErrorsOfLaterPasses) {
  struct Case {
    const char* source;
    const char* message;
    uint32_t line, column, end_line, end_column;
  };
  const Case cases[] = {
      {"return", "'return' outside function", 1, 1, 1, 7},
      {"\"é\"; return", "'return' outside function", 1, 7, 1, 13},  // CPython counts bytes here
      {"class A:\n  return 1", "'return' outside function", 2, 3, 2, 11},
      {"yield", "'yield' outside function", 1, 1, 1, 6},
      {"def f(x=(yield)): pass", "'yield' outside function", 1, 10, 1, 15},
      {"await x", "'await' outside function", 1, 1, 1, 8},
      {"def f(): await x", "'await' outside async function", 1, 10, 1, 17},
      {"def f(): [x async for x in y]", "asynchronous comprehension outside of an asynchronous function", 1, 10, 1, 30},
      {"async def f(): yield from x", "'yield from' inside async function", 1, 16, 1, 28},
      {"async def f():\n  yield\n  return 1", "'return' with value in async generator", 3, 3, 3, 11},
      {"def f(): [(yield) for x in y]", "'yield' inside list comprehension", 1, 12, 1, 17},
      {"break", "'break' outside loop", 1, 1, 1, 6},
      {"while a:\n  def f(): break", "'break' outside loop", 2, 12, 2, 17},
      {"if a: continue", "'continue' not properly in loop", 1, 7, 1, 15},
      {"def f(é, é): pass", "duplicate argument 'é' in function definition", 1, 11, 1, 13},
      {"def f():\n  x = 1\n  global x", "name 'x' is assigned to before global declaration", 3, 3, 3, 11},
      {"def f():\n  x\n  global x", "name 'x' is used prior to global declaration", 3, 3, 3, 11},
      {"def f(x):\n  global x", "name 'x' is parameter and global", 2, 3, 2, 11},
      {"def f():\n  x: int\n  global x", "annotated name 'x' can't be global", 3, 3, 3, 11},
      {"def f():\n  global x\n  nonlocal x", "name 'x' is nonlocal and global", 2, 3, 2, 11},
      {"def f(): nonlocal x", "no binding for nonlocal 'x' found", 1, 10, 1, 20},
      {"nonlocal x", "nonlocal declaration not allowed at module level", 1, 1, 1, 11},
      {"def f():\n  from a import *", "import * only allowed at module level", 2, 17, 2, 18},
      {"*a = 1", "starred assignment target must be in a list or tuple", 1, 1, 1, 3},
      {"a, *b, *c = d", "multiple starred expressions in assignment", 1, 1, 1, 10},
      {"x = *a", "can't use starred expression here", 1, 5, 1, 7},
      {"f(x=1, x=2)", "keyword argument repeated: x", 1, 8, 1, 11},
      {"[(x:=1) for x in y]", "assignment expression cannot rebind comprehension iteration variable 'x'", 1, 3, 1, 4},
      {"[y for x in (y:=1)]", "assignment expression cannot be used in a comprehension iterable expression", 1, 14, 1,
       18},
      {"class A: [(y:=1) for x in z]", "assignment expression within a comprehension cannot be used in a class body", 1,
       12, 1, 13},
      {"x.__debug__ = 1", "cannot assign to __debug__", 1, 1, 1, 12},
      {"try: pass\nexcept: pass\nexcept E: pass", "default 'except:' must be last", 2, 1, 2, 13},
      {"match x:\n  case _: pass\n  case 1: pass", "wildcard makes remaining patterns unreachable", 2, 8, 2, 9},
      {"match x:\n  case a | 1: pass", "name capture 'a' makes remaining patterns unreachable", 2, 8, 2, 9},
      {"match x:\n  case 1 | b: pass", "alternative patterns bind different names", 2, 12, 2, 13},
      {"match x:\n  case [a, a]: pass", "multiple assignments to name 'a' in pattern", 2, 12, 2, 13},
      {"match x:\n  case {1: a, 1.0: b}: pass", "mapping pattern checks duplicate key (1.0)", 2, 8, 2, 22},
      {"match x:\n  case A(x=1, x=2): pass", "attribute name repeated in class pattern: x", 2, 17, 2, 18},
      {"from __future__ import nope", "future feature nope is not defined", 1, 1, 1, 0},
      {"from __future__ import braces", "not a chance", 1, 1, 1, 0},
      {"x=1\nfrom __future__ import annotations", "from __future__ imports must occur at the beginning of the file", 2,
       1, 2, 35},
      {"def f():\n  try: pass\n  except* E: return",
       "'break', 'continue' and 'return' cannot appear in an except* block", 3, 14, 3, 20},
  };
  for (const Case& expected : cases) {
    auto program = parse_program(expected.source, {.policy_findings_are_errors = false});
    ASSERT_TRUE(program->has_syntax_error()) << expected.source;
    const Diagnostic& got = program->diagnostics[0];
    EXPECT_EQ(got.message, expected.message) << expected.source;
    EXPECT_EQ(got.line, expected.line) << expected.source;
    EXPECT_EQ(got.column, expected.column) << expected.source;
    EXPECT_EQ(got.end_line, expected.end_line) << expected.source;
    EXPECT_EQ(got.end_column, expected.end_column) << expected.source;
  }
}

// Symbol-table errors come before those of the compiler, wherever they stand.
TEST(Lower, EarlierPassesWin) {
  EXPECT_EQ(parse_program("return\ndef f(a, a): pass", {})->diagnostics[0].message,
            "duplicate argument 'a' in function definition");
  EXPECT_EQ(parse_program("break\nreturn", {})->diagnostics[0].message, "'break' outside loop");
}

TEST(Lower, TwentyBlocksNestAndNoMore) {
  auto nested = [](int levels) {
    std::string source;
    for (int i = 0; i < levels; i++) {
      source += std::string(static_cast<size_t>(i), ' ') + "while a:\n";
    }
    return source + std::string(static_cast<size_t>(levels), ' ') + "pass";
  };
  EXPECT_NE(parse_program(nested(20), {})->module, nullptr);
  EXPECT_EQ(parse_program(nested(21), {})->diagnostics[0].message, "too many statically nested blocks");
}

TEST(Lower, FutureAnnotationsAreNotEvaluated) {
  auto program = parse_program("from __future__ import annotations\ndef f(a: b) -> c: pass\nx: y = 1", {});
  ASSERT_NE(program->module, nullptr);
  const Code* code = static_cast<const FunctionDefStmt*>(program->module->body[1])->code;
  EXPECT_EQ(code->parameters[0].annotation, nullptr);
  EXPECT_EQ(code->parameters[0].annotation_text, "b");
  EXPECT_EQ(code->return_annotation, nullptr);
  EXPECT_EQ(code->return_annotation_text, "c");
  EXPECT_EQ(static_cast<const AnnAssignStmt*>(program->module->body[2])->annotation, nullptr);
}

}  // namespace
}  // namespace pyexec
