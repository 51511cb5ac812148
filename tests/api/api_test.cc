// SPDX-License-Identifier: Apache-2.0
// The library as a host uses it: compile once and run many times, inputs and host functions, each limit with the status
// it is due, cancelling from another thread, output as it comes, usage, values, and interpreters in parallel threads.
// Uses the public header alone.
#include <gtest/gtest.h>
#include <pyexec/pyexec.h>

#include <atomic>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

namespace {

using pyexec::Data;
using pyexec::HostResult;
using pyexec::Outcome;
using pyexec::RunOptions;
using pyexec::Status;
using pyexec::ValueSource;

// Long enough for a loaded machine and for sanitizers; nothing here waits for it.
constexpr double kPlenty = 120;

RunOptions plenty() {
  RunOptions options;
  options.limits.timeout_seconds = kPlenty;
  return options;
}

Outcome execute(const std::string& source, const RunOptions& options = plenty()) {
  pyexec::Interpreter interpreter;
  return interpreter.execute(source, {}, options);
}

Outcome value_of(const std::string& source) {
  RunOptions options = plenty();
  options.want_value = true;
  return execute(source, options);
}

// ---- compiling and running
// ----------------------------------------------------------------------------------------------------------------------------

TEST(Api, RunsOneProgramManyTimesWithoutStateInBetween) {
  pyexec::Interpreter interpreter;
  auto program = interpreter.compile(
      "class Counter:\n    total = 0\n"
      "Counter.total += n\n"
      "try:\n    seen.append(n)\nexcept NameError:\n    seen = [n]\n"
      "print(Counter.total, seen)\n",
      {});
  ASSERT_TRUE(program->ok());
  for (int n = 0; n < 20; ++n) {
    RunOptions options = plenty();
    options.inputs = {{"n", Data(n)}};
    Outcome outcome = interpreter.run(*program, options);
    EXPECT_EQ(outcome.status, Status::kOk);
    EXPECT_EQ(outcome.stdout_text, std::to_string(n) + " [" + std::to_string(n) + "]\n");
  }
}

// Attributes given to objects of builtin types leave nothing of a run behind in the types, which all runs share.
TEST(Api, AttributesOfBuiltinTypesEndWithTheRun) {
  pyexec::Interpreter interpreter;
  const std::string source =
      "def f(): pass\n"
      "f.note = 'a' * 3\n"
      "error = ValueError('x')\n"
      "error.detail = [f.note]\n"
      "print(f.note, error.detail, f.__dict__, vars(error))\n";
  for (int round = 0; round < 3; ++round) {
    Outcome outcome = interpreter.execute(source, {}, plenty());
    EXPECT_EQ(outcome.stdout_text, "aaa ['aaa'] {'note': 'aaa'} {'detail': ['aaa']}\n") << round;
  }
}

TEST(Api, RunsDifferentProgramsInTurn) {
  pyexec::Interpreter interpreter;
  auto add = interpreter.compile("print(a + b)", {});
  auto fail = interpreter.compile("print(a / b)", {});
  RunOptions options = plenty();
  options.inputs = {{"a", Data(7)}, {"b", Data(0)}};
  for (int i = 0; i < 5; ++i) {
    EXPECT_EQ(interpreter.run(*add, options).stdout_text, "7\n");
    Outcome outcome = interpreter.run(*fail, options);
    EXPECT_EQ(outcome.status, Status::kError);
    EXPECT_EQ(outcome.error.type, "ZeroDivisionError");
  }
}

TEST(Api, SyntaxErrorIsAFinding) {
  pyexec::Interpreter interpreter;
  pyexec::CompileOptions options;
  options.filename = "broken.py";
  auto program = interpreter.compile("x = 1\nif x\n    y = 2\n", options);
  EXPECT_FALSE(program->ok());
  EXPECT_TRUE(program->has_syntax_error());
  ASSERT_FALSE(program->findings().empty());
  EXPECT_EQ(program->findings().front().type, "SyntaxError");
  EXPECT_EQ(program->findings().front().line, 2u);
  EXPECT_NE(program->syntax_error_text().find("broken.py"), std::string::npos);
  Outcome outcome = interpreter.run(*program, plenty());
  EXPECT_EQ(outcome.status, Status::kSyntaxError);
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_EQ(outcome.error.message, program->findings().front().message);
}

TEST(Api, PolicyRefusesBeforeAnythingRuns) {
  Outcome outcome = execute("print('ran')\nimport os\n");
  EXPECT_EQ(outcome.status, Status::kPolicyViolation);
  EXPECT_EQ(outcome.stdout_text, "");
  ASSERT_FALSE(outcome.findings.empty());
  EXPECT_EQ(outcome.findings.front().subject, "os");
  EXPECT_EQ(outcome.findings.front().line, 2u);
}

TEST(Api, DumpsTheLoweredTree) {
  pyexec::Interpreter interpreter;
  auto program = interpreter.compile("answer = 6 * 7\n", {});
  EXPECT_NE(program->dump_ast().find("answer"), std::string::npos);
}

TEST(Api, ErrorsTellTypeMessageAndPlace) {
  Outcome outcome = execute("def f(x):\n    return [][x]\nf(3)\n");
  EXPECT_EQ(outcome.status, Status::kError);
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_EQ(outcome.error.type, "IndexError");
  EXPECT_EQ(outcome.error.message, "list index out of range");
  EXPECT_EQ(outcome.error.line, 2u);
  EXPECT_EQ(outcome.error.traceback,
            "Traceback (most recent call last):\n"
            "  File \"<string>\", line 3, in <module>\n    f(3)\n"
            "  File \"<string>\", line 2, in f\n    return [][x]\n           ~~^^^\n"
            "IndexError: list index out of range\n");
}

// CPython 3.11, which writes the conformance expectations, cannot read these.
TEST(Api, TypeParametersOfPython312) {
  Outcome outcome = execute(R"(def first[T](items: list[T]) -> T:
    return items[0]
print(first([1, 2]), first.__type_params__, first.__annotations__, first.__qualname__)
class Stack[T]:
    def __init__(self) -> None:
        self.items: list[T] = []
    def map[U](self, f, default: U | None = None) -> "Stack[U]":
        result = Stack[U]()
        result.items = [f(item) for item in self.items]
        return result
    def me(self):
        return __class__ is Stack and super().__init__() is None
s = Stack[int]()
s.items.append(4)
print(s.map(str).items, s.me(), Stack[int], Stack.map.__qualname__)
class Pair[K: int, V: (int, str), *Ts, **P](Stack[K]):
    pass
K, V, Ts, P = Pair.__type_params__
print(K, V, Ts, P, K.__bound__, V.__constraints__, V.__bound__, type(P).__name__)
type Tree[T] = T | list[Tree[T]]
print(Tree, Tree.__type_params__, Tree.__value__, Tree[int])
type Lazy = undefined_name
try:
    Lazy.__value__
except NameError as error:
    print(error)
print(dict[K, list[V]].__parameters__, dict[K, list[V]][int, str])
def twice(f):
    return lambda *a: f(f(*a))
@twice
def double[N](n: N, *rest: N) -> N:
    return n * 2
print(double(3))
)");
  EXPECT_EQ(outcome.stdout_text,
            "1 (T,) {'items': list[T], 'return': T} first\n"
            "['4'] True __main__.Stack[int] Stack.map\n"
            "K V Ts P <class 'int'> (<class 'int'>, <class 'str'>) None ParamSpec\n"
            "Tree (T,) T | list[Tree[T]] Tree[int]\n"
            "name 'undefined_name' is not defined\n"
            "(K, V) dict[int, list[str]]\n"
            "12\n")
      << outcome.error.traceback;
  EXPECT_EQ(execute("class A[T, T]: pass").status, Status::kSyntaxError);
}

TEST(Api, SystemExitIsNoError) {
  Outcome outcome = execute("print('a')\nraise SystemExit(3)\nprint('b')\n");
  EXPECT_EQ(outcome.status, Status::kOk);
  EXPECT_TRUE(outcome.exited);
  EXPECT_EQ(outcome.exit_code, 3);
  EXPECT_EQ(outcome.stdout_text, "a\n");
  EXPECT_EQ(execute("raise SystemExit('bye')").stderr_text, "bye\n");
}

TEST(Api, ReadsTheGivenInput) {
  RunOptions options = plenty();
  options.has_stdin = true;
  options.stdin_text = "3\nfour\n";
  EXPECT_EQ(execute("print(int(input()) + 1, input('? '))", options).stdout_text, "? 4 four\n");
  EXPECT_EQ(execute("input()").error.type, "EOFError");
}

// ---- inputs, values and host functions
// ---------------------------------------------------------------------------------------------------------------

TEST(Api, InputsKeepTypeAndOrder) {
  RunOptions options = plenty();
  options.inputs = {{"nothing", Data()},
                    {"flag", Data(true)},
                    {"number", Data(int64_t{-9000000000})},
                    {"big", Data(Data::BigInteger{"-123456789012345678901234567890"})},
                    {"real", Data(1.5)},
                    {"text", Data("h\xc3\xa9\xf0\x9f\x98\x80")},
                    {"items", Data(Data::List{Data(1), Data("two"), Data(Data::List{})})},
                    {"table", Data(Data::Dict{{"z", Data(1)}, {"a", Data(Data::Dict{{"k", Data()}})}})}};
  Outcome outcome = execute("print(nothing, flag, number, big, real, text, len(text), items, table)", options);
  EXPECT_EQ(outcome.stdout_text,
            "None True -9000000000 -123456789012345678901234567890 1.5 h\xc3\xa9\xf0\x9f\x98\x80 3 "
            "[1, 'two', []] {'z': 1, 'a': {'k': None}}\n");
}

TEST(Api, ValuesComeBackAsPlainData) {
  Outcome outcome = value_of("{'a': [1, 2.5, None, True], 'b': 10**20, 'c': 'x'}");
  EXPECT_EQ(outcome.value_source, ValueSource::kLastExpression);
  EXPECT_EQ(outcome.value_type, "dict");
  ASSERT_TRUE(outcome.value.has_value());
  const Data::Dict* dict = outcome.value->as_dict();
  ASSERT_NE(dict, nullptr);
  ASSERT_EQ(dict->size(), 3u);
  const Data::List* list = (*dict)[0].second.as_list();
  ASSERT_NE(list, nullptr);
  ASSERT_EQ(list->size(), 4u);
  ASSERT_NE((*list)[0].as_integer(), nullptr);
  EXPECT_EQ(*(*list)[0].as_integer(), 1);
  ASSERT_NE((*list)[1].as_double(), nullptr);
  EXPECT_EQ(*(*list)[1].as_double(), 2.5);
  EXPECT_TRUE((*list)[2].is_null());
  ASSERT_NE((*list)[3].as_bool(), nullptr);
  EXPECT_TRUE(*(*list)[3].as_bool());
  ASSERT_NE((*dict)[1].second.as_big_integer(), nullptr);
  EXPECT_EQ((*dict)[1].second.as_big_integer()->decimal, "100000000000000000000");
  ASSERT_NE((*dict)[2].second.as_string(), nullptr);
  EXPECT_EQ(*(*dict)[2].second.as_string(), "x");
}

TEST(Api, ResultVariableWinsOverTheLastExpression) {
  Outcome outcome = value_of("result = 'r'\n1 + 1\n");
  EXPECT_EQ(outcome.value_source, ValueSource::kResultVariable);
  EXPECT_EQ(outcome.value_str, "r");
  EXPECT_EQ(outcome.value_repr, "'r'");
  EXPECT_EQ(value_of("x = 1").value_source, ValueSource::kNone);
}

TEST(Api, ValuesThatPlainDataCannotSayAreText) {
  Outcome outcome = value_of("class P:\n    def __repr__(self): return 'P!'\nP()\n");
  EXPECT_FALSE(outcome.value.has_value());
  EXPECT_EQ(outcome.value_str, "P!");
  EXPECT_EQ(outcome.value_type, "P");
}

TEST(Api, HostFunctionsTakeAndReturnPlainData) {
  RunOptions options = plenty();
  std::vector<std::string> log;
  options.functions = {
      {"lookup",
       [&](const std::vector<Data>& arguments) -> HostResult {
         log.push_back(arguments.empty() || arguments[0].as_string() == nullptr ? "?" : *arguments[0].as_string());
         return {Data(Data::List{Data(int64_t{static_cast<int64_t>(arguments.size())}), Data("v")}), std::nullopt};
       }},
      {"refuse", [](const std::vector<Data>&) -> HostResult { return {Data(), "not today"}; }}};
  Outcome outcome = execute(
      "print(lookup('a', 2, [3]))\n"
      "try:\n    refuse()\nexcept RuntimeError as e:\n    print(e)\n"
      "print(sorted(map(lookup, 'bc')))\n",
      options);
  EXPECT_EQ(outcome.status, Status::kOk) << outcome.error.traceback;
  EXPECT_EQ(outcome.stdout_text, "[3, 'v']\nnot today\n[[1, 'v'], [1, 'v']]\n");
  EXPECT_EQ(log, (std::vector<std::string>{"a", "b", "c"}));
}

TEST(Api, HostFunctionRefusesWhatIsNoPlainData) {
  RunOptions options = plenty();
  bool called = false;
  options.functions = {{"take", [&](const std::vector<Data>&) -> HostResult {
                          called = true;
                          return {};
                        }}};
  Outcome outcome = execute("take(object())", options);
  EXPECT_EQ(outcome.error.type, "TypeError");
  EXPECT_FALSE(called);
}

// ---- limits
// ----------------------------------------------------------------------------------------------------------------------------------------

constexpr const char* kUncatchable =
    "def attack():\n"
    "    %s\n"
    "try:\n"
    "    attack()\n"
    "except BaseException:\n"
    "    print('caught')\n"
    "finally:\n"
    "    print('finally')\n"
    "print('after')\n";

std::string attack(const std::string& statement) {
  std::string source = kUncatchable;
  return source.replace(source.find("%s"), 2, statement);
}

TEST(Limits, TimeoutEndsTheRun) {
  RunOptions options;
  options.limits.timeout_seconds = 0.2;
  auto start = std::chrono::steady_clock::now();
  Outcome outcome = execute(attack("while True: pass"), options);
  std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
  EXPECT_EQ(outcome.status, Status::kTimeout);
  EXPECT_EQ(outcome.stdout_text, "");
  EXPECT_GE(passed.count(), 0.2);
  EXPECT_LT(passed.count(), 20);
}

TEST(Limits, StepsEndTheRun) {
  RunOptions options = plenty();
  options.limits.steps = 10'000;
  Outcome outcome = execute(attack("sum(range(10**9))"), options);
  EXPECT_EQ(outcome.status, Status::kStepLimit);
  EXPECT_EQ(outcome.stdout_text, "");
  EXPECT_EQ(execute("for i in range(100): pass", options).status, Status::kOk);
}

TEST(Limits, StepsAreTheSameEachTime) {
  const char* source = "def f(n): return n if n < 2 else f(n - 1) + f(n - 2)\nprint(f(12), sorted('hello'))";
  uint64_t first = execute(source).usage.steps;
  EXPECT_GT(first, 400u);
  EXPECT_EQ(execute(source).usage.steps, first);
}

TEST(Limits, MemoryEndsTheRun) {
  RunOptions options = plenty();
  options.limits.heap_bytes = uint64_t{8} << 20;
  Outcome outcome = execute(attack("a = None\n    while True: a = (a, 1)"), options);
  EXPECT_EQ(outcome.status, Status::kMemoryLimit);
  EXPECT_EQ(outcome.stdout_text, "");
  // Garbage is no reason to end.
  EXPECT_EQ(execute("for i in range(100000): [i] * 10", options).status, Status::kOk);
}

TEST(Limits, OneHugeRequestIsAMemoryErrorThatCanBeCaught) {
  RunOptions options = plenty();
  options.limits.heap_bytes = uint64_t{8} << 20;
  EXPECT_EQ(execute("try:\n    [0] * 10**9\nexcept MemoryError:\n    print('caught')\n", options).stdout_text,
            "caught\n");
  EXPECT_EQ(execute("[0] * 10**9", options).status, Status::kMemoryLimit);
}

TEST(Limits, OutputEndsTheRun) {
  RunOptions options = plenty();
  options.limits.output_bytes = 100;
  Outcome outcome = execute(attack("while True: print('0123456789')"), options);
  EXPECT_EQ(outcome.status, Status::kOutputLimit);
  EXPECT_EQ(outcome.stdout_text.size(), 100u);
  EXPECT_EQ(outcome.stdout_text.find("caught"), std::string::npos);
}

TEST(Limits, RecursionIsAnOrdinaryError) {
  RunOptions options = plenty();
  options.limits.recursion = 100;
  Outcome outcome = execute(
      "def f(n): return f(n + 1)\n"
      "try:\n    f(0)\nexcept RecursionError as e:\n    print(e)\n",
      options);
  EXPECT_EQ(outcome.stdout_text, "maximum recursion depth exceeded\n");
  EXPECT_EQ(execute("def f(n): return n and f(n - 1)\nf(80)", options).status, Status::kOk);
}

TEST(Limits, AnInterpreterIsUsableAfterEachOfThem) {
  pyexec::Interpreter interpreter;
  auto loop = interpreter.compile("a = []\nwhile True: a.append(str(len(a)))", {});
  auto good = interpreter.compile("print(sorted({'b': 1, 'a': 2}))", {});
  for (int i = 0; i < 3; ++i) {
    RunOptions steps = plenty();
    steps.limits.steps = 5'000;
    EXPECT_EQ(interpreter.run(*loop, steps).status, Status::kStepLimit);
    RunOptions memory = plenty();
    memory.limits.heap_bytes = uint64_t{4} << 20;
    EXPECT_EQ(interpreter.run(*loop, memory).status, Status::kMemoryLimit);
    EXPECT_EQ(interpreter.run(*good, plenty()).stdout_text, "['a', 'b']\n");
  }
}

// ---- cancelling, output, usage
// -----------------------------------------------------------------------------------------------------------------------

TEST(Api, CancelsFromAnotherThread) {
  pyexec::CancelToken token;
  RunOptions options = plenty();
  options.cancel = &token;
  std::atomic<bool> started{false};
  options.functions = {{"ready", [&](const std::vector<Data>&) -> HostResult {
                          started.store(true);
                          return {};
                        }}};
  std::thread canceller([&] {
    while (!started.load()) {
      std::this_thread::yield();
    }
    token.cancel();
  });
  Outcome outcome = execute("ready()\n" + attack("while True: pass"), options);
  canceller.join();
  EXPECT_EQ(outcome.status, Status::kCancelled);
  EXPECT_EQ(outcome.stdout_text, "");
  EXPECT_LT(outcome.usage.wall_seconds, kPlenty / 2);
  token.reset();
  EXPECT_EQ(execute("ready()", options).status, Status::kOk);
}

TEST(Api, OutputComesAsItIsWritten) {
  RunOptions options = plenty();
  std::vector<std::string> pieces;
  options.on_output = [&](bool is_stderr, std::string_view text) {
    pieces.push_back((is_stderr ? "err:" : "out:") + std::string(text));
  };
  options.functions = {{"mark", [&](const std::vector<Data>&) -> HostResult {
                          pieces.push_back("mark");
                          return {};
                        }}};
  Outcome outcome = execute("print(1)\nmark()\nprint('two', 2)\nraise SystemExit('end')", options);
  EXPECT_EQ(pieces, (std::vector<std::string>{"out:1\n", "mark", "out:two 2\n", "err:end\n"}));
  EXPECT_EQ(outcome.stdout_text, "");
  EXPECT_EQ(outcome.stderr_text, "");
  EXPECT_EQ(outcome.usage.output_bytes, 2u + 6 + 4);
}

TEST(Api, UsageIsCounted) {
  Outcome small = execute("print('x' * 10)");
  EXPECT_GT(small.usage.steps, 0u);
  EXPECT_EQ(small.usage.output_bytes, 11u);
  EXPECT_GE(small.usage.wall_seconds, 0);
  EXPECT_GE(small.usage.cpu_seconds, 0);
  Outcome large = execute("a = [str(i) for i in range(50000)]\nfor i in range(200000): pass\n");
  EXPECT_GT(large.usage.steps, small.usage.steps + 200000);
  EXPECT_GT(large.usage.peak_heap_bytes, 50000u * 16);
  EXPECT_LT(large.usage.peak_heap_bytes, uint64_t{100} << 20);
}

TEST(Api, HashKeyFixesTheOrderOfSetsOfStrings) {
  const char* source = "print({'a', 'b', 'c', 'd', 'e', 'f'}, hash('x'))";
  RunOptions options = plenty();
  options.hash_key = {1, 2};
  std::string first = execute(source, options).stdout_text;
  EXPECT_EQ(execute(source, options).stdout_text, first);
}

TEST(Api, StatusNames) {
  EXPECT_STREQ(pyexec::status_name(Status::kOk), "ok");
  EXPECT_STREQ(pyexec::status_name(Status::kTimeout), "timeout");
  EXPECT_STREQ(pyexec::status_name(Status::kMemoryLimit), "memory_limit");
}

// ---- threads
// ----------------------------------------------------------------------------------------------------------------------------------------

constexpr const char* kBusyProgram =
    "class Node:\n"
    "    __slots__ = ('value', 'next')\n"
    "    def __init__(self, value, next=None):\n"
    "        self.value, self.next = value, next\n"
    "class Stack(list):\n"
    "    def top(self): return self[-1]\n"
    "head = None\n"
    "for i in range(n):\n"
    "    head = Node(str(i), head)\n"
    "words = {}\n"
    "while head is not None:\n"
    "    words[head.value] = words.get(head.value, 0) + len(head.value)\n"
    "    head = head.next\n"
    "def walk(depth):\n"
    "    yield depth\n"
    "    if depth: yield from walk(depth - 1)\n"
    "try:\n"
    "    {}[n]\n"
    "except KeyError as e:\n"
    "    caught = e.args\n"
    "s = Stack(walk(20))\n"
    "print(sum(words.values()), s.top(), caught, f'{2 ** 100 + n:,}', sorted(words)[:2])\n";

std::string busy_output(int n) {
  RunOptions options = plenty();
  options.inputs = {{"n", Data(n)}};
  Outcome outcome = execute(kBusyProgram, options);
  EXPECT_EQ(outcome.status, Status::kOk) << outcome.error.traceback;
  return outcome.stdout_text;
}

TEST(Threads, InterpretersInParallelDoNotDisturbEachOther) {
  constexpr int kThreads = 4;
  constexpr int kRuns = 6;
  std::string expected[kThreads];
  for (int t = 0; t < kThreads; ++t) {
    expected[t] = busy_output(300 + t);
  }
  int equal[kThreads] = {};
  std::vector<std::thread> threads;
  for (int t = 0; t < kThreads; ++t) {
    threads.emplace_back([&, t] {
      pyexec::Interpreter interpreter;
      auto program = interpreter.compile(kBusyProgram, {});
      for (int i = 0; i < kRuns; ++i) {
        RunOptions options = plenty();
        options.inputs = {{"n", Data(300 + t)}};
        equal[t] += interpreter.run(*program, options).stdout_text == expected[t] ? 1 : 0;
      }
    });
  }
  for (std::thread& thread : threads) {
    thread.join();
  }
  for (int count : equal) {
    EXPECT_EQ(count, kRuns);
  }
}

TEST(Threads, LimitsAndErrorsInParallel) {
  std::vector<std::thread> threads;
  Status statuses[4] = {};
  const char* sources[4] = {"while True: pass", "a = None\nwhile True: a = (a, 1)", "1 / 0", "print('fine')"};
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      RunOptions options = plenty();
      options.limits.steps = 200'000;
      options.limits.heap_bytes = uint64_t{8} << 20;
      statuses[t] = execute(sources[t], options).status;
    });
  }
  for (std::thread& thread : threads) {
    thread.join();
  }
  EXPECT_EQ(statuses[0], Status::kStepLimit);
  EXPECT_EQ(statuses[1], Status::kMemoryLimit);
  EXPECT_EQ(statuses[2], Status::kError);
  EXPECT_EQ(statuses[3], Status::kOk);
}

TEST(Threads, AnInterpreterMayMoveToAnotherThreadBetweenRuns) {
  pyexec::Interpreter interpreter;
  auto program = interpreter.compile("print(n * 2)", {});
  for (int i = 0; i < 3; ++i) {
    std::string text;
    std::thread([&] {
      RunOptions options = plenty();
      options.inputs = {{"n", Data(i)}};
      text = interpreter.run(*program, options).stdout_text;
    }).join();
    EXPECT_EQ(text, std::to_string(i * 2) + "\n");
  }
}

// ---- the policy at run time
// ----------------------------------------------------------------------------------------------------------------------

// Names that the walk cannot see, because they come about when the program runs.
TEST(Policy, HoldsAtRunTimeForNamesThatAppearOnlyThen) {
  struct Attempt {
    const char* source;
    bool strict_only;
  };
  const Attempt attempts[] = {
      {"print(getattr(print, '__glo' + 'bals__'))", false},
      {"def f(): pass\nprint(getattr(f, '__co' + 'de__'))", false},
      {"print('{0.__cl' 'ass__}'.format(1))", true},
      {"print('{0.__class__}'.format(1))", true},
      {"print('{x.__class__.__mro__}'.format(x=1))", true},
      {"print('{x.__globals__}'.format(x=lambda: 0))", false},
      {"print('{0[a].__globals__}'.format({'a': lambda: 0}))", false},
      {"print('{x.__class__}'.format_map({'x': 1}))", true},
      {"print(hasattr(print, '__glo' + 'bals__') and 1/0)", false},
      {"name = '__cla' + 'ss__'\nprint(getattr(1, name))", true},
      {"setattr(print, '__glo' + 'bals__', 1)", false},
  };
  for (const Attempt& attempt : attempts) {
    for (pyexec::PolicyProfile policy : {pyexec::PolicyProfile::kStrict, pyexec::PolicyProfile::kStandard}) {
      pyexec::Interpreter interpreter;
      pyexec::CompileOptions options;
      options.policy = policy;
      Outcome outcome = interpreter.execute(attempt.source, options, plenty());
      bool may_pass = attempt.strict_only && policy == pyexec::PolicyProfile::kStandard;
      bool leaked = outcome.status == Status::kOk && outcome.stdout_text != "False\n";
      EXPECT_EQ(leaked, may_pass) << attempt.source << ": " << pyexec::status_name(outcome.status) << " "
                                  << outcome.stdout_text << outcome.error.message;
    }
  }
}

// ---- memory of the parse, and the switches for debugging
// ----------------------------------------------------------------------------------------------------------------------

TEST(Parsing, CountsAsMemory) {
  std::string list = "x = [";
  for (int i = 0; i < 50'000; ++i) {
    list += "1,";
  }
  list += "]\nprint(len(x))";
  pyexec::Interpreter interpreter;
  pyexec::CompileOptions small;
  small.memory_bytes = pyexec::kLeastParserMemory;
  auto refused = interpreter.compile(list, small);
  EXPECT_FALSE(refused->ok());
  EXPECT_TRUE(refused->out_of_memory());
  EXPECT_EQ(interpreter.run(*refused, plenty()).status, Status::kMemoryLimit);

  auto accepted = interpreter.compile(list, {});
  ASSERT_TRUE(accepted->ok());
  Outcome outcome = interpreter.run(*accepted, plenty());
  EXPECT_EQ(outcome.stdout_text, "50000\n");
  EXPECT_GT(outcome.usage.peak_heap_bytes, list.size());
  RunOptions tight = plenty();
  tight.limits.heap_bytes = list.size() / 2;  // less than the text alone
  EXPECT_EQ(interpreter.run(*accepted, tight).status, Status::kMemoryLimit);
}

TEST(Debugging, StatementsAndCollectionsAreReported) {
  pyexec::Interpreter interpreter;
  pyexec::CompileOptions compile_options;
  compile_options.filename = "p.py";
  auto program = interpreter.compile("def f(n):\n    return n\nfor i in range(2):\n    f(i)\n", compile_options);
  RunOptions options = plenty();
  std::vector<std::string> lines;
  options.on_statement = [&](std::string_view line) { lines.emplace_back(line); };
  ASSERT_EQ(interpreter.run(*program, options).status, Status::kOk);
  EXPECT_EQ(lines, (std::vector<std::string>{"p.py:1: def f(n):", "p.py:3: for i in range(2):", "p.py:4: f(i)",
                                             "p.py:2: return n", "p.py:4: f(i)", "p.py:2: return n"}));
  // The next run of the same program reports nothing.
  lines.clear();
  ASSERT_EQ(interpreter.run(*program, plenty()).status, Status::kOk);
  EXPECT_TRUE(lines.empty());

  auto garbage = interpreter.compile("for i in range(100000):\n    x = [i] * 100\n", {});
  RunOptions logged = plenty();
  logged.limits.heap_bytes = uint64_t{16} << 20;
  logged.on_collection = [&](std::string_view line) { lines.emplace_back(line); };
  Outcome outcome = interpreter.run(*garbage, logged);
  EXPECT_EQ(outcome.status, Status::kOk);
  EXPECT_EQ(lines.size(), outcome.usage.collections);
  ASSERT_FALSE(lines.empty());
  EXPECT_EQ(lines.front().substr(0, 6), "gc 1: ");
}

TEST(Api, ShownChartsAreArtifacts) {
  Outcome outcome = execute(
      "import charts\n"
      "chart = charts.bar({'a': 1, 'b': 2}, title='T')\n"
      "print(chart.show(), chart.show(), chart.show('own'), chart.show('own.svg'))\n");
  EXPECT_EQ(outcome.stdout_text, "chart-1.svg chart-2.svg own.svg own-1.svg\n");
  ASSERT_EQ(outcome.artifacts.size(), 4u);
  EXPECT_EQ(outcome.artifacts[0].name, "chart-1.svg");
  EXPECT_EQ(outcome.artifacts[0].media_type, "image/svg+xml");
  EXPECT_EQ(outcome.artifacts[0].text.rfind("<svg ", 0), 0u);
  EXPECT_TRUE(execute("print(1)").artifacts.empty());
}

TEST(Api, ArtifactsCountAgainstTheOutputLimit) {
  RunOptions options = plenty();
  options.limits.output_bytes = 100;
  Outcome outcome = execute("import charts\ncharts.line([1, 2]).show()", options);
  EXPECT_EQ(outcome.error.type, "ValueError");
  EXPECT_TRUE(outcome.artifacts.empty());
}

}  // namespace
