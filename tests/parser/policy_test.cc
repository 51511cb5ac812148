// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "parser/parse.h"
#include "parser/policy.h"

// The policy's tables and where the walk applies them: every rule with an attempt and an innocent look-alike.

namespace pyexec {
namespace {

std::string findings(const std::string& source, Policy policy = Policy::kStandard) {
  auto program = parse_program(source, {.policy = policy});
  std::string text;
  for (const Diagnostic& diagnostic : program->diagnostics) {
    EXPECT_EQ(diagnostic.kind, DiagnosticKind::kPolicy) << source << ": " << diagnostic.message;
    text += std::to_string(diagnostic.line) + ':' + std::to_string(diagnostic.column) + ' ' + diagnostic.code + ' ' +
            diagnostic.subject + ';';
  }
  return text;
}

bool runs(const std::string& source, Policy policy = Policy::kStandard) {
  return parse_program(source, {.policy = policy})->module != nullptr;
}

TEST(Policy, ForbiddenBuiltinsAreRefusedWhereTheyAreRead) {
  EXPECT_EQ(findings("eval('1')"), "1:1 PX301 eval;");
  EXPECT_EQ(findings("e = eval"), "1:5 PX301 eval;");
  EXPECT_EQ(findings("x = [1]\nmap(exec, x)"), "2:5 PX301 exec;");
  EXPECT_EQ(findings("def f(a=compile): pass"), "1:9 PX301 compile;");
  EXPECT_EQ(findings("@globals\ndef f(): pass"), "1:2 PX301 globals;");
  EXPECT_EQ(findings("f'{locals()}'"), "1:4 PX301 locals;");
  EXPECT_EQ(findings("if 0:\n  __import__('os')"), "2:3 PX301 __import__;");
  EXPECT_EQ(findings("class A:\n  x = open"), "2:7 PX301 open;");
  EXPECT_EQ(findings("__builtins__"), "1:1 PX301 __builtins__;");
  EXPECT_EQ(findings("x: breakpoint = 1"), "1:4 PX301 breakpoint;");
  EXPECT_EQ(findings("match x:\n  case eval(): pass"), "2:8 PX301 eval;");
  EXPECT_EQ(findings("ｅval(1)"), "1:1 PX301 eval;");
}

TEST(Policy, NamesTheProgramBindsAreItsOwn) {
  EXPECT_EQ(findings("def open(x): return x\nopen(1)"), "");
  EXPECT_EQ(findings("def f(open): return open"), "");
  EXPECT_EQ(findings("class A:\n  def open(self): pass\nA().open()"), "");
  EXPECT_EQ(findings("compile = 1\nprint(compile)"), "");
  EXPECT_EQ(findings("def f():\n  global locals\n  locals = 1\nf(); locals"), "");
  EXPECT_EQ(findings("class A:\n  exec = 1\n  x = exec"), "");
  EXPECT_EQ(findings("class A:\n  exec = 1\nexec"), "3:1 PX301 exec;");
  EXPECT_EQ(findings("def f():\n  eval = 1\n  return eval"), "");
  EXPECT_EQ(findings("[open for open in x]"), "");
  EXPECT_EQ(findings("f(open=1); a.open; a.eval(1)"), "");
}

TEST(Policy, StrictRefusesMoreBuiltins) {
  for (const char* name : {"vars", "dir", "input", "help"}) {
    EXPECT_TRUE(runs(std::string(name) + "()")) << name;
    EXPECT_FALSE(runs(std::string(name) + "()", Policy::kStrict)) << name;
  }
}

TEST(Policy, ForbiddenAttributesAreRefusedEverywhere) {
  EXPECT_EQ(findings("f.__globals__"), "1:3 PX401 __globals__;");
  EXPECT_EQ(findings("f.__code__ = 1"), "1:3 PX401 __code__;");
  EXPECT_EQ(findings("del f.__closure__"), "1:7 PX401 __closure__;");
  EXPECT_EQ(findings("f'{().__subclasses__}'"), "1:7 PX401 __subclasses__;");
  EXPECT_EQ(findings("f'{x:{y.gi_frame}}'"), "1:9 PX401 gi_frame;");
  EXPECT_EQ(findings("def f(a: b.f_globals = c.f_locals): pass"), "1:12 PX401 f_globals;1:26 PX401 f_locals;");
  EXPECT_EQ(findings("@a.__builtins__\nclass C: pass"), "1:4 PX401 __builtins__;");
  EXPECT_EQ(findings("def f():\n  return\n  x.tb_frame"), "3:5 PX401 tb_frame;");
  EXPECT_EQ(findings("match x:\n  case A.__code__: pass\n  case A(__globals__=g): pass"),
            "2:10 PX401 __code__;3:10 PX401 __globals__;");
  EXPECT_EQ(findings("from math import __loader__"), "1:18 PX401 __loader__;");
  EXPECT_EQ(findings("def f():\n  x: a.f_back"), "2:8 PX401 f_back;");
  EXPECT_EQ(findings("x.ｇi_frame"), "1:3 PX401 gi_frame;");
}

TEST(Policy, StandardAllowsHarmlessIntrospection) {
  EXPECT_EQ(findings("x.__class__.__name__, x.__dict__, x.__mro__, x.__doc__, x.__bases__"), "");
  EXPECT_EQ(findings("x.__class__", Policy::kStrict), "1:3 PX401 __class__;");
  EXPECT_EQ(findings("object.__getattribute__(x, y)", Policy::kStrict), "1:8 PX401 __getattribute__;");
  EXPECT_EQ(findings("x.__dict__; x.__mro__; x.mro(); x.__bases__", Policy::kStrict),
            "1:3 PX401 __dict__;1:15 PX401 __mro__;1:26 PX401 mro;1:35 PX401 __bases__;");
}

TEST(Policy, OrdinaryProgramsAreFineUnderStrict) {
  EXPECT_EQ(findings("if __name__ == '__main__': pass", Policy::kStrict), "");
  EXPECT_EQ(findings("class A(B):\n  def __init__(self):\n    super().__init__()\n    self._x = self.__y = 1",
                     Policy::kStrict),
            "");
  EXPECT_EQ(
      findings("class A:\n  def __class_getitem__(cls, x): pass\n  def __getattribute__(self, n): pass\n  __dict__ = 1",
               Policy::kStrict),
      "");
  EXPECT_EQ(findings("from __future__ import annotations\nimport math, re, json, collections.abc", Policy::kStrict),
            "");
  EXPECT_EQ(findings("type(x).__name__; x.__doc__; x.__len__(); x.__setattr__('a', 1)", Policy::kStrict), "");
  EXPECT_EQ(findings("f(__class__=1); {'__globals__': 1}; '__code__'", Policy::kStrict), "");
}

TEST(Policy, ImportsThatReachTheHostAreRefused) {
  EXPECT_EQ(findings("import os"), "1:8 PX201 os;");
  EXPECT_EQ(findings("import math, os.path as p"), "1:14 PX201 os.path;");
  EXPECT_EQ(findings("from subprocess import run"), "1:6 PX201 subprocess;");
  EXPECT_EQ(findings("def f():\n  import socket"), "2:10 PX201 socket;");
  EXPECT_EQ(findings("try: import ctypes\nexcept ImportError: pass"), "1:13 PX201 ctypes;");
  EXPECT_EQ(findings("import urllib.request"), "1:8 PX201 urllib.request;");
  EXPECT_FALSE(runs("import os"));
  EXPECT_TRUE(runs("import sys"));
  EXPECT_EQ(findings("import sys", Policy::kStrict), "1:8 PX201 sys;");
  EXPECT_EQ(findings("import inspect", Policy::kStrict), "1:8 PX201 inspect;");
}

TEST(Policy, ImportsOfWhatDoesNotExistAreOnlyFindings) {
  EXPECT_EQ(findings("try: import numpy\nexcept ImportError: numpy = None"), "1:13 PX202 numpy;");
  EXPECT_TRUE(runs("import numpy.linalg"));
  EXPECT_TRUE(runs("from pandas import DataFrame", Policy::kStrict));
}

TEST(Policy, FindingsCanBeReportedWithoutStopping) {
  auto program = parse_program("import os\neval(x.__globals__)", {.policy_findings_are_errors = false});
  EXPECT_NE(program->module, nullptr);
  EXPECT_EQ(program->diagnostics.size(), 3u);
  EXPECT_FALSE(program->has_syntax_error());
}

TEST(Policy, SyntaxErrorsStandFirst) {
  auto program = parse_program("import os\nreturn", {});
  ASSERT_EQ(program->diagnostics.size(), 2u);
  EXPECT_TRUE(program->has_syntax_error());
  EXPECT_EQ(program->diagnostics[1].code, std::string("PX201"));
}

TEST(Policy, FindingsAreLimited) {
  std::string source;
  for (int i = 0; i < 1000; i++) {
    source += "eval\n";
  }
  EXPECT_EQ(parse_program(source, {})->diagnostics.size(), 100u);
}

TEST(Policy, Verdicts) {
  EXPECT_EQ(policy_import(Policy::kStandard, "urllib.parse"), ImportVerdict::kAllowed);
  EXPECT_EQ(policy_import(Policy::kStandard, "urllib.error"), ImportVerdict::kUnsafe);
  EXPECT_EQ(policy_import(Policy::kStandard, "math.pi"), ImportVerdict::kUnsupported);
  EXPECT_EQ(policy_import(Policy::kStandard, ""), ImportVerdict::kUnsupported);
  EXPECT_TRUE(policy_forbids_builtin(Policy::kStandard, "eval"));
  EXPECT_FALSE(policy_forbids_builtin(Policy::kStandard, "evaluate"));
  EXPECT_TRUE(policy_forbids_attribute(Policy::kStandard, "cr_frame"));
  EXPECT_FALSE(policy_forbids_attribute(Policy::kStandard, "frame"));
  EXPECT_FALSE(policy_forbids_attribute(Policy::kStandard, "x"));
  EXPECT_FALSE(policy_forbids_attribute(Policy::kStrict, "__init__"));
}

}  // namespace
}  // namespace pyexec
