// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "parser/parse.h"

// Where names live: every variable of the small programs below by kind of place. dump-based tests show the slots.

namespace pyexec {
namespace {

using Names = std::set<std::string>;

Names slot_names(const Code* code, std::span<const uint32_t> slots) {
  Names names;
  for (uint32_t slot : slots) {
    names.insert(std::string(code->slot_names[slot]->text));
  }
  return names;
}

Names cells(const Code* code) {
  Names names = slot_names(code, code->cell_slots);
  for (const Parameter& parameter : code->parameters) {
    if (parameter.is_captured) {
      names.insert(std::string(parameter.name->text));
    }
  }
  return names;
}

Names frees(const Code* code) {
  Names names;
  for (const FreeVariable& free : code->free_variables) {
    names.insert(std::string(code->slot_names[free.slot]->text));
    // The slot outside holds the same name, so that every function between hands the cell on.
    EXPECT_EQ(code->parent->slot_names[free.outer_slot], code->slot_names[free.slot]);
  }
  return names;
}

class ScopesTest : public ::testing::Test {
 protected:
  void parse(const std::string& source) {
    program_ = parse_program(source, {});
    ASSERT_NE(program_->module, nullptr) << (program_->diagnostics.empty() ? "" : program_->diagnostics[0].message);
    for (const Code* code : program_->codes) {
      codes_[std::string(code->qualified_name)] = code;
    }
  }
  const Code* code(const std::string& name) {
    EXPECT_TRUE(codes_.contains(name)) << name;
    return codes_[name];
  }
  std::unique_ptr<ParsedProgram> program_;
  std::map<std::string, const Code*> codes_;
};

TEST_F(ScopesTest, EveryFunctionBetweenHandsTheCellOn) {
  parse("def a(x):\n  def b():\n    def c():\n      def d(): return x\n      return d\n    return c\n  return b");
  EXPECT_EQ(cells(code("a")), Names{"x"});
  EXPECT_EQ(frees(code("a.<locals>.b")), Names{"x"});
  EXPECT_EQ(frees(code("a.<locals>.b.<locals>.c")), Names{"x"});
  EXPECT_EQ(frees(code("a.<locals>.b.<locals>.c.<locals>.d")), Names{"x"});
}

TEST_F(ScopesTest, ClassesHandCellsOnWithoutShowingTheirNames) {
  parse("def f(x):\n  class C:\n    x = 1\n    class D:\n      def m(self): return x");
  EXPECT_EQ(cells(code("f")), Names{"x"});
  EXPECT_EQ(frees(code("f.<locals>.C")), Names{"x"});
  EXPECT_EQ(frees(code("f.<locals>.C.D")), Names{"x"});
  EXPECT_EQ(frees(code("f.<locals>.C.D.m")), Names{"x"});
}

TEST_F(ScopesTest, ABindingInBetweenShadows) {
  parse("def f(x):\n  def g():\n    x = 1\n    return lambda: x\n  return g");
  EXPECT_EQ(cells(code("f")), Names{});
  EXPECT_EQ(cells(code("f.<locals>.g")), Names{"x"});
}

TEST_F(ScopesTest, GlobalInBetweenHidesTheOuterLocal) {
  parse("def f(x):\n  def g():\n    global x\n    return lambda: x\n  return g");
  EXPECT_EQ(cells(code("f")), Names{});
  EXPECT_EQ(frees(code("f.<locals>.g.<locals>.<lambda>")), Names{});
}

TEST_F(ScopesTest, ComprehensionsInAFunctionCaptureNothing) {
  parse("def f(a, b):\n  return [b for x in a for y in [b, x]]");
  EXPECT_EQ(cells(code("f")), Names{});
  parse("def g(a, b):\n  return (b for x in a)");
  EXPECT_EQ(cells(code("g")), Names{"b"});
}

TEST_F(ScopesTest, ComprehensionVariablesDoNotLeakOrShadow) {
  parse("def f(x):\n  y = [x for x in x]\n  return x, y");
  const Code* f = code("f");
  size_t named_x = 0;
  for (const Name* name : f->slot_names) {
    named_x += name != nullptr && name->text == "x";
  }
  EXPECT_EQ(named_x, 2u);
}

TEST_F(ScopesTest, LambdasInComprehensionsShareTheCellOfTheVariable) {
  parse("def f(a):\n  return [[lambda: (x, y) for y in x] for x in a]");
  const Code* lambda = code("f.<locals>.<listcomp>.<listcomp>.<lambda>");
  EXPECT_EQ(frees(lambda), (Names{"x", "y"}));
  EXPECT_EQ(cells(code("f")), Names{});  // they are cells of the comprehensions
}

TEST_F(ScopesTest, ModuleComprehensionVariablesAreSlots) {
  parse("a = [x for x in b]\nf = [lambda: y for y in a]");
  const Code* module = program_->module;
  EXPECT_EQ(frees(codes_["<listcomp>.<lambda>"]), Names{"y"});
  Names globals;
  for (const Name* name : program_->globals) {
    globals.insert(std::string(name->text));
  }
  EXPECT_EQ(globals, (Names{"a", "b", "f"}));
  EXPECT_GE(module->slot_count, 2u);
}

TEST_F(ScopesTest, SuperAndClassCellNeedTheClass) {
  parse(
      "class A:\n  def f(self): return super()\n  def g(self): return lambda: __class__\n  def h(self): pass\nclass B: "
      "pass\n"
      "def k(): super()");
  EXPECT_TRUE(code("A")->needs_class_cell);
  EXPECT_FALSE(code("B")->needs_class_cell);
  EXPECT_TRUE(code("A.f")->uses_super);
  EXPECT_FALSE(code("A.g")->uses_super);
  EXPECT_EQ(frees(code("A.g.<locals>.<lambda>")), Names{"__class__"});
  EXPECT_EQ(frees(code("A.h")), Names{});
  EXPECT_FALSE(code("k")->uses_super);
}

TEST_F(ScopesTest, SuperInANestedClassIsTheInnerClass) {
  parse("class A:\n  def f(self):\n    class B:\n      def g(self): return super()\n    return B");
  EXPECT_FALSE(code("A")->needs_class_cell);
  EXPECT_TRUE(code("A.f.<locals>.B")->needs_class_cell);
}

TEST_F(ScopesTest, QualifiedNames) {
  parse(
      "class A:\n  def f(self):\n    def g(): return lambda: 0\n    return (x for x in g)\n  class B: pass\n"
      "def h():\n  global k\n  def k(): pass");
  for (const char* name :
       {"A", "A.f", "A.f.<locals>.g", "A.f.<locals>.g.<locals>.<lambda>", "A.f.<locals>.<genexpr>", "A.B", "h", "k"}) {
    EXPECT_TRUE(codes_.contains(name)) << name;
  }
}

TEST_F(ScopesTest, ParametersComeFirstInFixedOrder) {
  parse("def f(a, /, b, *c, d, **e): pass");
  const Code* f = code("f");
  const char* expected[] = {"a", "b", "d", "c", "e"};
  for (size_t i = 0; i < 5; i++) {
    EXPECT_EQ(f->parameters[i].name->text, expected[i]);
    EXPECT_EQ(f->slot_names[i], f->parameters[i].name);
  }
  EXPECT_EQ(f->positional_only_count, 1);
  EXPECT_EQ(f->positional_count, 2);
  EXPECT_EQ(f->keyword_only_count, 1);
  EXPECT_TRUE(f->has_varargs);
  EXPECT_TRUE(f->has_varkeywords);
}

TEST_F(ScopesTest, AssignmentExpressionsBindAroundTheComprehension) {
  parse("def f(a):\n  g = lambda: y\n  return [[y := x for x in b] for b in a]");
  EXPECT_EQ(cells(code("f")), Names{"y"});
}

TEST_F(ScopesTest, SelfAttributesAreCountedOnce) {
  parse(
      "class A:\n  def __init__(self):\n    self.a = self.b = 1\n    self.a += 1\n    self.c: int = 2\n    other.d = "
      "3\n"
      "  def f(this):\n    this.e, self.g = 1, 2\n    [this.a for this.h in x]");
  const auto* definition = static_cast<const ClassDefStmt*>(program_->module->body[0]);
  EXPECT_EQ(definition->self_attributes, 5u);  // a b c e h
}

}  // namespace
}  // namespace pyexec
