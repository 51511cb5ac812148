// SPDX-License-Identifier: Apache-2.0
// Programs that attack a limit, run by `pyexec run` as a user would. Each must end with the error it is due, soon after
// its time is over, with resident memory of at most its limit + 30 % + 16 MB; what may not be caught is not
// caught, and nothing of the program runs afterwards.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

extern char** environ;

namespace {

struct Bomb {
  const char* name;
  const char* code;
  const char* expected;  // regular expression over "EXIT_CODE: LAST LINE OF STDERR"
  double timeout_seconds = 1;
  int memory_mb = 100;
  std::vector<std::string> flags = {};
  const char* output = "";  // all of stdout, where it is short
};

constexpr const char* kMemory = "4: Memory limit exceeded: 100MB";
constexpr const char* kTime = "4: Execution timed out after 1 seconds?";
constexpr const char* kTimeOrMemory = "4: (Execution timed out after 1 seconds?|Memory limit exceeded: 100MB)";

const Bomb kBombs[] = {
    // Sizes that are refused before the work.
    {"power_tower", "10**10**10", kMemory},
    {"str_repeat", "'a' * 10**12", kMemory},
    {"bytes_repeat", "b'a' * 10**12", kMemory},
    {"list_repeat", "[0] * 10**11", kMemory},
    {"tuple_repeat", "(0,) * 10**11", kMemory},
    {"list_of_range", "list(range(10**12))", kTimeOrMemory},
    {"tuple_of_range", "tuple(range(10**12))", kTimeOrMemory},
    {"set_of_range", "set(range(10**12))", kTimeOrMemory},
    {"dict_of_range", "dict.fromkeys(range(10**12))", kTimeOrMemory},
    {"repeat_overflow", "'ab' * 2**62", "(4: Memory limit exceeded: 100MB|1: (OverflowError|MemoryError).*)"},
    {"shift", "1 << 10**12", "(4: Memory limit exceeded: 100MB|1: OverflowError.*)"},
    {"pad_width", "'x'.ljust(10**11)", kMemory},
    {"format_width", "f'{1:100000000000}'", "(4: Memory limit exceeded: 100MB|1: (MemoryError|ValueError).*)"},
    {"percent_width", "'%100000000000d' % 1",
     "(4: Memory limit exceeded: 100MB|1: (MemoryError|ValueError|OverflowError).*)"},
    {"format_precision", "'{:.100000000f}'.format(1.5)",
     "(4: Memory limit exceeded: 100MB|1: (MemoryError|ValueError|OverflowError).*)"},
    {"replace", "s = 'a' * 10**6\ns.replace('', 'b' * 10**5)", kMemory},
    {"join", "'x'.join(['a' * 10**6] * 10**4)", kMemory},
    {"expandtabs", "('\\t' * 10**6).expandtabs(10**6)", "(4: Memory limit exceeded: 100MB|1: OverflowError.*)"},
    {"translate", "('a' * 10**6).translate({97: 'b' * 10**4})", kTimeOrMemory},
    {"zfill", "'1'.zfill(10**11)", kMemory},
    {"int_to_bytes", "(1).to_bytes(10**11, 'big')", kMemory},
    {"bytes_of_size", "bytes(10**11)", kMemory},
    {"spread_arguments", "print(*range(10**9))", kMemory},
    {"big_product", "x = 7\nwhile True:\n    x *= x",
     "(4: (Execution timed out after 1 seconds?|Memory limit exceeded: 100MB)|1: OverflowError.*)"},
    {"factorial_size", "import math\nmath.factorial(10**7)", kMemory},
    {"comb_size", "import math\nmath.comb(10**12, 10**7)", kMemory},
    {"perm_size", "import math\nmath.perm(10**400, 10**7)", kMemory},
    {"hex_digits", "int('f' * 3000000, 16)", kMemory},
    {"int_text", "print(len(str(10**5000)))",
     "1: ValueError: Exceeds the limit \\(4300 digits\\) for integer string conversion.*"},
    {"int_of_text", "int('9' * 5000)",
     "1: ValueError: Exceeds the limit \\(4300 digits\\) for integer string conversion: value has 5000 digits.*"},

    // Growth.
    {"doubling_list", "x = [0]\nwhile True:\n    x += x", kTimeOrMemory},
    {"doubling_str", "x = 'a'\nwhile True:\n    x += x", kTimeOrMemory},
    {"append", "x = []\nwhile True:\n    x.append('abc' * 10)", kTimeOrMemory},
    {"nest", "x = []\nwhile True:\n    x = [x]", kTimeOrMemory},
    {"dict_growth", "d = {}\ni = 0\nwhile True:\n    d[i] = str(i)\n    i += 1", kTimeOrMemory},
    {"objects", "class A: pass\nlast = None\nwhile True:\n    a = A()\n    a.next = last\n    last = a", kTimeOrMemory},
    {"attributes", "class A: pass\na = A()\ni = 0\nwhile True:\n    setattr(a, 'x%d' % i, i)\n    i += 1",
     kTimeOrMemory},
    {"closures", "f = lambda: 0\nwhile True:\n    f = (lambda g: lambda: g)(f)", kTimeOrMemory},
    {"small_memory", "x = []\nwhile True:\n    x.append('abc' * 10)", "4: Memory limit exceeded: 20MB", 5, 20},

    // Garbage is not growth.
    {"garbage", "for i in range(300000):\n    x = [i] * 100\nprint('done')", "0: ", 5, 20, {}, "done\n"},
    {"garbage_cycles",
     "for i in range(200000):\n    x = []\n    x.append(x)\nprint('done')",
     "0: ",
     5,
     20,
     {},
     "done\n"},
    {"garbage_big_integers",
     "x = 3\nfor i in range(3000):\n    y = x ** 20000\nprint('done')",
     "(0: |4: Execution timed out after 5 seconds)",
     5,
     20,
     {},
     nullptr},

    // Time: the evaluator's loops and every native one.
    {"loop", "while True:\n    pass", kTime},
    {"loop_for", "for i in range(10**15):\n    pass", kTime},
    {"loop_comprehension", "for i in range(10**9):\n    [j for j in range(1000)]", kTime},
    {"loop_calls", "def f(x):\n    return x\nwhile True:\n    f(1)", kTime},
    {"loop_exceptions", "while True:\n    try:\n        raise ValueError\n    except ValueError:\n        pass", kTime},
    {"loop_finally", "while True:\n    try:\n        continue\n    finally:\n        pass", kTime},
    {"native_sum", "sum(range(10**15))", kTime},
    {"native_max", "max(range(10**15))", kTime},
    {"native_any", "any(iter(lambda: 0, 1))", kTime},
    {"native_iter_in", "-1 in iter(lambda: 0, 1)", kTime},
    {"native_map_filter", "list(filter(None, map(lambda x: 0, range(10**15))))", kTime},
    {"native_zip", "for _ in zip(range(10**15), iter(lambda: 0, 1)):\n    pass", kTime},
    {"native_sort", "x = list(range(10**6))\nwhile True:\n    x.sort(key=lambda v: -v)\n    x.sort()", kTime},
    {"native_list_equal", "a = [0] * 10**6\nb = [0] * 10**6\nwhile a == b:\n    pass", kTime},
    {"native_list_index", "a = [0] * 10**6\nwhile True:\n    a.count(1)", kTime},
    {"native_list_insert", "a = [0] * 10**6\nwhile True:\n    a.insert(0, a.pop())", kTime},
    {"native_find", "s = 'a' * 10**6\nwhile True:\n    s.find('a' * 500 + 'b')", kTime},
    {"native_count", "s = 'ab' * 10**6\nwhile True:\n    s.count('ba')", kTime},
    {"native_split", "s = 'a ' * 10**6\nwhile True:\n    s.split()", kTimeOrMemory},
    {"native_join", "s = ['ab'] * 10**6\nwhile True:\n    ''.join(s)", kTime},
    {"native_upper", "s = 'ab' * 10**6\nwhile True:\n    s.upper()", kTime},
    {"native_set_union", "s = set(range(10**5))\nt = set(range(10**5, 2 * 10**5))\nwhile True:\n    s | t", kTime},
    {"native_dict_copy", "d = dict.fromkeys(range(10**5))\nwhile True:\n    d.copy()", kTime},
    {"native_repr", "x = list(range(10**5))\nwhile True:\n    repr(x)", kTime},
    {"native_hash", "x = tuple(range(10**6))\nwhile True:\n    hash(x)", kTime},
    {"native_multiply", "x = 3 ** 200000\nwhile True:\n    x * x", kTime},
    {"native_divide", "x = 3 ** 200000\ny = 3 ** 100000 + 1\nwhile True:\n    x % y", kTime},
    {"native_pow_mod", "m = 3 ** 20000 + 2\nwhile True:\n    pow(5, m, m)", kTime},
    {"native_int_text", "x = 10 ** 4000 + 1\nwhile True:\n    str(x)", kTime},
    {"native_factorial", "import math\nwhile True:\n    math.factorial(100000)", kTime},
    {"native_comb", "import math\nwhile True:\n    math.comb(100000, 50000)", kTime},
    {"native_gcd", "import math\na = 3 ** 300000\nb = 5 ** 200000\nwhile True:\n    math.gcd(a, b)", kTime},
    {"native_lcm", "import math\nwhile True:\n    math.lcm(*range(1, 5000))", kTime},
    {"native_isqrt", "import math\nx = 3 ** 300000\nwhile True:\n    math.isqrt(x)", kTime},
    {"native_perm", "import math\nwhile True:\n    math.perm(100000, 90000)", kTime},
    {"native_prod", "import math\nmath.prod(range(1, 10**15))", kTimeOrMemory},
    {"native_fsum", "import math\nmath.fsum(range(10**15))", kTime},
    {"native_dist", "import math\nx = [1.0] * 10**5\nwhile True:\n    math.dist(x, x)", kTime},
    {"native_int_hash", "x = 3 ** 1000000\nwhile True:\n    hash(x)", kTime},
    {"native_int_equal", "x = 3 ** 1000000\ny = x + 1 - 1\nwhile x == y:\n    pass", kTime},
    {"native_int_bytes", "x = 3 ** 1000000\nwhile True:\n    x.to_bytes(300000, 'big')", kTime},
    {"native_int_round", "x = 3 ** 1000000\nwhile True:\n    round(x, -300000)", kTime},
    {"native_int_parse", "x = 'f' * 10**6\nwhile True:\n    int(x, 16)", kTime},
    {"native_float_parse", "x = '1' * 10**6\nwhile True:\n    float(x)", kTime},
    {"native_slices", "x = [0] * 10**6\nwhile True:\n    x[::-1]", kTime},
    {"native_reversed", "max(reversed(range(10**15)))", kTime},
    {"native_min_key", "min(range(10**15), key=lambda x: 0)", kTime},
    {"hash_collisions",
     "d = {}\nfor i in range(10**6):\n    d[i * (2**61 - 1)] = i",
     "(0: |4: .*)",
     1,
     100,
     {},
     nullptr},
    {"str_comparison", "a = 'x' * 10**7\nb = 'x' * (10**7 - 1) + 'y'\nwhile True:\n    a < b", kTime},

    // What is not to be caught, is not.
    {"uncaught_time",
     "try:\n    while True:\n        pass\nexcept BaseException:\n    print('caught')\nfinally:\n    print('after')",
     kTime},
    {"uncaught_memory",
     "x = []\ntry:\n    while True:\n        x.append('abc' * 10)\nexcept BaseException:\n    "
     "print('caught')\nfinally:\n    print('after')",
     kMemory, 10},
    {"uncaught_steps",
     "try:\n    while True:\n        pass\nexcept BaseException:\n    print('caught')\nfinally:\n    print('after')",
     "4: Step limit exceeded: 100000 steps",
     5,
     100,
     {"--steps", "100000"}},
    {"uncaught_in_with",
     "class C:\n    def __enter__(self): pass\n    def __exit__(self, *a):\n        print('after')\n        return "
     "True\nwith C():\n    while True:\n        pass",
     kTime},
    {"uncaught_in_key",
     "def key(x):\n    while True:\n        pass\ntry:\n    sorted([1, 2], key=key)\nexcept BaseException:\n    "
     "print('caught')",
     kTime},
    {"uncaught_in_dunder",
     "class C:\n    def __getattr__(self, name):\n        while True:\n            pass\nprint(hasattr(C(), 'x'), "
     "getattr(C(), 'y', 1))",
     kTime},
    {"steps_native", "sum(range(10**9))", "4: Step limit exceeded: 100000 steps", 5, 100, {"--steps", "100000"}},

    // What may be caught, is.
    {"caught_repeat",
     "try:\n    'a' * 10**12\nexcept MemoryError as e:\n    print('caught', repr(e))",
     "0: ",
     1,
     100,
     {},
     "caught MemoryError()\n"},
    {"caught_power",
     "try:\n    10**10**10\nexcept (MemoryError, OverflowError):\n    print('caught')",
     "0: ",
     1,
     100,
     {},
     "caught\n"},
    {"caught_range",
     "try:\n    [0] * 10**11\nexcept MemoryError:\n    print('caught')\nprint(len([0] * 1000))",
     "0: ",
     1,
     100,
     {},
     "caught\n1000\n"},
    {"caught_often",
     "n = 0\nfor i in range(1000):\n    try:\n        [0] * 10**11\n    except MemoryError:\n        n += 1\nprint(n)",
     "0: ",
     1,
     100,
     {},
     "1000\n"},
    {"caught_recursion",
     "def f():\n    f()\ntry:\n    f()\nexcept RecursionError as e:\n    print(e)",
     "0: ",
     1,
     100,
     {},
     "maximum recursion depth exceeded\n"},

    // Depth.
    {"recursion", "def f():\n    f()\nf()", "1: RecursionError: maximum recursion depth exceeded"},
    {"deep_repr", "x = []\nfor _ in range(5000):\n    x = [x]\nrepr(x)",
     "1: RecursionError: maximum recursion depth exceeded while getting the repr of an object"},
    {"deep_compare", "a = []\nb = []\nfor _ in range(100000):\n    a = [a]\n    b = [b]\na == b",
     "1: RecursionError: maximum recursion depth exceeded in comparison"},
    {"deep_hash",
     "t = ()\nfor _ in range(1000000):\n    t = (t,)\nhash(t)",
     "(1: RecursionError.*|0: |4: .*)",
     5,
     100,
     {},
     nullptr},
    {"deep_isinstance", "t = int\nfor _ in range(100000):\n    t = (t,)\nisinstance('', t)",
     "1: RecursionError: maximum recursion depth exceeded in __instancecheck__"},
    {"deep_map", "x = iter([1])\nfor _ in range(100000):\n    x = map(lambda v: v, x)\nlist(x)",
     "(0: |1: RecursionError.*)"},
    {"deep_getattr", "class C:\n    def __getattr__(self, name):\n        return self.x\nC().y",
     "1: RecursionError: maximum recursion depth exceeded.*"},
    {"deep_dunder", "class C:\n    def __add__(self, other):\n        return self + other\nC() + 1",
     "1: RecursionError: maximum recursion depth exceeded.*"},
    {"deep_garbage",
     "x = None\nfor _ in range(500000):\n    x = [x]\nx = None\ny = [0] * 1000000\nprint('done')",
     "(0: |4: Memory limit exceeded: 100MB)",
     5,
     100,
     {},
     nullptr},
    {"self_containing",
     "x = []\nx.append(x)\nprint(x, x == x)\nd = {}\nd[0] = d\nprint(d)",
     "0: ",
     1,
     100,
     {},
     "[[...]] True\n{0: {...}}\n"},
    {"exception_chain",
     "e = None\nfor _ in range(100000):\n    n = ValueError()\n    n.__cause__ = e\n    e = n\nraise e",
     "(1: (ValueError|RecursionError).*|4: .*)", 5},
};

std::string repeated(const std::string& piece, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) {
    all += piece;
  }
  return all;
}

struct Ended {
  int exit_code = 0;
  double seconds = 0;
  double resident_mb = 0;
  std::string out;
  std::string err;
};

std::string slurp(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

Ended run(const std::string& code, std::vector<std::string> flags) {
  char folder[] = "/tmp/pyexec-limits-XXXXXX";
  EXPECT_NE(mkdtemp(folder), nullptr);
  const std::string base = folder;
  std::ofstream(base + "/program.py", std::ios::binary) << code;
  std::vector<std::string> arguments = {PYEXEC_COMMAND, "run"};
  arguments.insert(arguments.end(), flags.begin(), flags.end());
  arguments.push_back(base + "/program.py");
  std::vector<char*> argv;
  for (std::string& argument : arguments) {
    argv.push_back(argument.data());
  }
  argv.push_back(nullptr);
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, 1, (base + "/out").c_str(), O_WRONLY | O_CREAT, 0600);
  posix_spawn_file_actions_addopen(&files, 2, (base + "/err").c_str(), O_WRONLY | O_CREAT, 0600);
  const auto start = std::chrono::steady_clock::now();
  pid_t pid = 0;
  EXPECT_EQ(posix_spawn(&pid, argv[0], &files, nullptr, argv.data(), environ), 0);
  int status = 0;
  rusage usage{};
  EXPECT_EQ(wait4(pid, &status, 0, &usage), pid);
  Ended ended;
  ended.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  posix_spawn_file_actions_destroy(&files);
  ended.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
  ended.resident_mb = static_cast<double>(usage.ru_maxrss) / 1024;
  ended.out = slurp(base + "/out");
  ended.err = slurp(base + "/err");
  for (const char* name : {"/program.py", "/out", "/err"}) {
    unlink((base + name).c_str());
  }
  rmdir(folder);
  return ended;
}

std::string verdict(const Ended& ended) {
  std::string last = ended.err;
  while (last.ends_with('\n')) {
    last.pop_back();
  }
  last = last.substr(last.rfind('\n') + 1);  // npos + 1 is 0
  return std::to_string(ended.exit_code) + ": " + last;
}

void PrintTo(const Bomb& bomb, std::ostream* stream) {
  *stream << bomb.name;
}

class Bombs : public testing::TestWithParam<Bomb> {};

TEST_P(Bombs, end_with_the_error_they_are_due) {
  const Bomb& bomb = GetParam();
  std::vector<std::string> flags = bomb.flags;
  char timeout[32];
  std::snprintf(timeout, sizeof timeout, "%g", bomb.timeout_seconds);
  flags.insert(flags.end(), {"--timeout", timeout, "--memory", std::to_string(bomb.memory_mb)});
  const Ended ended = run(bomb.code, flags);
  EXPECT_TRUE(std::regex_match(verdict(ended), std::regex(bomb.expected)))
      << "ended with " << verdict(ended) << "\ndue is " << bomb.expected;
  if (bomb.output != nullptr) {
    EXPECT_EQ(ended.out, bomb.output);
  }
  // Start and end of the process get 50 ms besides.
  // The figure is 10 % and 100 ms over the limit (./dev bench holds it); a busy machine gets ten times that.
  EXPECT_LE(ended.seconds, bomb.timeout_seconds + 10 * (bomb.timeout_seconds * 0.1 + 0.1));
  EXPECT_LE(ended.resident_mb, bomb.memory_mb * 1.3 + 16);
}

INSTANTIATE_TEST_SUITE_P(all, Bombs, testing::ValuesIn(kBombs),
                         [](const auto& info) { return std::string(info.param.name); });

TEST(Output, ends_the_run_at_its_limit) {
  const Ended ended = run("while True:\n    print('x' * 1000)", {});
  EXPECT_EQ(verdict(ended), "4: Output limit exceeded: 1048576 bytes");
  EXPECT_LE(ended.out.size(), size_t{1} << 20);
  EXPECT_GE(ended.out.size(), (size_t{1} << 20) - 2000) << "what fits is shown";
}

TEST(Output, one_huge_print_ends_it_too) {
  const Ended ended = run("try:\n    print('x' * 10**7)\nfinally:\n    print('after')", {});
  EXPECT_EQ(verdict(ended), "4: Output limit exceeded: 1048576 bytes");
  EXPECT_LE(ended.out.size(), size_t{1} << 20);
  EXPECT_EQ(ended.out.find("after"), std::string::npos);
}

TEST(Output, exactly_the_limit_is_allowed) {
  const Ended ended = run("print('x' * 999)", {"--output", "1000"});
  EXPECT_EQ(verdict(ended), "0: ");
  EXPECT_EQ(ended.out.size(), 1000u);
  EXPECT_EQ(verdict(run("print('x' * 1000)", {"--output", "1000"})), "4: Output limit exceeded: 1000 bytes");
}

// Inputs that are hard to parse: a verdict soon, in memory of the same bound.
struct Source {
  const char* name;
  std::string code;
  const char* expected;
};

void PrintTo(const Source& source, std::ostream* stream) {
  *stream << source.name;
}

class HardSources : public testing::TestWithParam<Source> {};

TEST_P(HardSources, get_their_verdict_soon) {
  const Ended ended = run(GetParam().code, {});
  EXPECT_TRUE(std::regex_match(verdict(ended), std::regex(GetParam().expected))) << "ended with " << verdict(ended);
  EXPECT_LE(ended.seconds, 10 * 0.1);  // the figure is 100 ms: ./dev bench
  EXPECT_LE(ended.resident_mb, 100 * 1.3 + 16);
}

INSTANTIATE_TEST_SUITE_P(
    all, HardSources,
    testing::Values(Source{"brackets", repeated("(", 100000) + repeated(")", 100000),
                           "3: .*(SyntaxError: too many nested parentheses|MemoryError).*"},
                    Source{"open_brackets", repeated("[", 100000),
                           "3: .*SyntaxError: (too many nested parentheses|'\\[' was never closed).*"},
                    Source{"braces", repeated("{1:", 50000) + repeated("}", 50000),
                           "3: .*SyntaxError: too many nested parentheses.*"},
                    Source{"minus", repeated("-", 100000) + "1", "(3|1|0): .*"},
                    Source{"not", repeated("not ", 50000) + "1", "(3|1|0): .*"},
                    Source{"lambda", repeated("lambda:", 30000) + "1", "(3|1|0): .*"},
                    Source{"plus", repeated("1+", 50000) + "1", "(0|3): .*"},
                    Source{"attributes", "a" + repeated(".a", 60000), "(3|1): .*"},
                    Source{"power", repeated("1**", 50000) + "1", "(0|1|3): .*"},
                    Source{"assignments", repeated("a=", 50000) + "1", "(0|3): .*"},
                    Source{"conditional", repeated("a if b else ", 15000) + "a", "(1|3): .*"},
                    Source{"elif", "x = 0\nif x == 1:\n  pass\n" + repeated("elif x == 2:\n  pass\n", 9000),
                           "(0|3): .*"},
                    Source{"continued", "a=" + repeated("\\\n", 100000) + "1", "(0|3): .*"},
                    Source{"comments", repeated("a=1\n#\n", 20000), "(0|3): .*"},
                    Source{"def_open", repeated("def f(\n", 16000), "3: .*SyntaxError.*"},
                    Source{"indents",
                           [] {
                             std::string code;
                             for (int depth = 0; depth < 150; ++depth) {
                               code += std::string(static_cast<size_t>(depth), ' ') + "if 1:\n";
                             }
                             return code + std::string(150, ' ') + "pass\n";
                           }(),
                           "3: .*IndentationError: too many levels of indentation.*"},
                    Source{"f_strings", repeated("f'{", 10000), "3: .*SyntaxError.*"},
                    Source{"garbage", repeated("\x01\x7f$?!", 40000), "3: .*SyntaxError.*"},
                    Source{"too_long", "x = '" + std::string(300 * 1024, 'a') + "'", "(2|3): .*"}),
    [](const auto& info) { return std::string(info.param.name); });

}  // namespace
