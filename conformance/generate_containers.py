# SPDX-License-Identifier: Apache-2.0
"""Writes conformance/generated/{collections,itertools,functools,...}/NAME.py: checks of the modules of containers and
iterators, one line each. Their expectations come from the oracle:

    python3.11 conformance/generate_containers.py
    pyexec-conformance --update --oracle python3.11 --filter generated/collections/ ...
"""
import itertools
import os

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "generated")

HEAD = '''\
# Written by conformance/generate_containers.py
{imports}


def show(value):
    if hasattr(value, "__next__"):
        return type(value).__name__ + " of " + show_items(value)
    if type(value) is tuple and any(hasattr(item, "__next__") for item in value):
        return "(" + ", ".join(map(show, value)) + ")"
    text = repr(value)
    return text if len(text) < 160 else text[:100] + "..." + str(len(text))


def show_items(iterator):
    items = []
    try:
        for _ in range(7):
            items.append(show(next(iterator)))
        items.append("...")
    except StopIteration:
        pass
    except Exception as error:
        items.append(type(error).__name__ + ": " + str(error))
    return ", ".join(items)


def check(number, function, subject=None):
    try:
        value = function() if subject is None else function(subject)
        text = show(value)
    except Exception as error:
        text = type(error).__name__ + ": " + str(error)
    print(number, text if subject is None else text + " | " + show(subject))


'''


def write(area, name, imports, checks, prelude=""):
    folder = os.path.join(ROOT, area)
    os.makedirs(folder, exist_ok=True)
    seen = list(dict.fromkeys(checks))[:500]
    lines = []
    for number, line in enumerate(seen, 1):
        if isinstance(line, tuple):
            subject, expression = line
            lines.append(f"check({number}, lambda s: {expression}, {subject})")
        else:
            lines.append(f"check({number}, lambda: {line})")
    path = os.path.join(folder, name + ".py")
    text = HEAD.format(imports=imports) + (prelude + "\n\n" if prelude else "") + "\n".join(lines) + "\n"
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    print(area, name, len(seen))


def calls(subjects, methods, shapes):
    return [(subject, f"s.{method}({shape})") for method in methods for shape in shapes for subject in subjects]


ONE = ["", "0", "1", "-1", "'a'", "None", "2.5", "[1, 2]", "(3,)", "10**20"]
TWO = ["0, 9", "-1, 'x'", "1, None", "'a', 1", "5, 5, 5"]

# ---- collections

DEQUES = ["deque()", "deque([1, 2, 3])", "deque('abca', 3)", "deque([1, 1], 0)"]
write("collections", "deque_methods", "from collections import deque",
      calls(DEQUES, ["append", "appendleft", "extend", "extendleft", "remove", "count", "rotate"], ONE[:9])
      + calls(DEQUES, ["index"], ONE[:4] + TWO) + calls(DEQUES, ["insert"], ONE[:4] + TWO[:4])
      + calls(DEQUES, ["pop", "popleft", "clear", "copy", "reverse", "__len__", "__reversed__", "__iter__", "__bool__"],
              ["", "1"])
      + [(d, f"s[{key}]") for d in DEQUES for key in ["0", "-1", "5", "'a'", "None", "1.0", "True", "slice(1)", "10**20"]]
      )
OTHERS = ["deque([1, 2, 3])", "deque()", "deque('abc')", "[1, 2, 3]", "(1,)", "5", "None", "'abc'"]
write("collections", "deque_operators", "from collections import deque",
      [f"{a} {op} {b}" for a in DEQUES for op in ["+", "==", "!=", "<", "<=", ">", ">="] for b in OTHERS]
      + [f"{a} * {n}" for a in DEQUES for n in ["0", "1", "3", "-2", "True", "'a'", "2.0", "None"]]
      + [f"{n} * {DEQUES[1]}" for n in ["0", "2", "'a'"]]
      + [f"{x} in {a}" for a in DEQUES for x in ["1", "'a'", "None", "1.0"]]
      + [f"deque({x})" for x in ["5", "None", "'ab'", "[1], None", "[1], 2", "[1, 2, 3], 2", "[1], -1", "[1], 'x'", "[1], 2.5",
                                 "[1], 1, 1", "iterable=[1]", "maxlen=2", "[1], maxlen=5", "foo=1", "{1: 2}", "range(3)",
                                 "deque([1], 3)", "[1], 10**30"]]
      + [(d, f"s.__setitem__({k}, 'new')") for d in DEQUES for k in ["0", "-1", "3"]]
      + [(d, f"s.__delitem__({k})") for d in DEQUES for k in ["0", "-1", "3"]]
      + [(d, f"s.__iadd__({x})") for d in DEQUES for x in ["[7, 8]", "'xy'", "5", "s"]]
      + [(d, f"s.__imul__({x})") for d in DEQUES for x in ["0", "2", "-1", "'a'"]]
      + [f"{d}.maxlen" for d in DEQUES] + [f"hash({d})" for d in DEQUES] + ["deque().foo", "deque.append(1)", "deque[int]"])

COUNTERS = ["Counter()", "Counter('abcab')", "Counter(a=3, b=-1, c=0)", "Counter({1: 2.5, 2: 1})"]
write("collections", "counter", "from collections import Counter, OrderedDict",
      [f"Counter({x})" for x in ["", "None", "5", "'aab'", "[1, 1]", "{'a': 2}", "a=1", "'aa', b=2", "1, 2", "[[1]]",
                                 "[(1, 2)]", "{'a': 'x'}", "Counter('a')", "self=1", "iterable=2", "range(3)"]]
      + [f"{a} {op} {b}" for a in COUNTERS for op in ["+", "-", "|", "&", "==", "!=", "<", "<=", ">", ">="]
         for b in COUNTERS[:3] + ["{'a': 1}", "5"]]
      + [f"{op}{a}" for op in "+-" for a in COUNTERS]
      + calls(COUNTERS, ["most_common"], ["", "0", "1", "-1", "99", "None", "n=1"])
      + calls(COUNTERS, ["total", "elements", "copy", "items", "clear"], [""])
      + calls(COUNTERS, ["update", "subtract"], ["", "'ab'", "{'a': 2}", "a=1", "5", "None", "[1], [2]", "Counter(b=2)",
                                                 "{'a': 'x'}"])
      + [(c, f"s[{k}]") for c in COUNTERS for k in ["'a'", "'zz'", "1", "[]", "None"]]
      + [(c, f"s.{m}({k})") for c in COUNTERS for m in ["pop", "get", "setdefault", "__delitem__", "__contains__",
                                                        "__missing__"] for k in ["'a'", "'zz'", "'zz', 5"]
         if not (m in ("__delitem__", "__missing__") and "5" in k)]
      + [(c, f"s.{m}({o})") for c in COUNTERS for m in ["__iadd__", "__isub__", "__ior__", "__iand__"]
         for o in ["Counter(a=1, z=2)", "{'a': 1}", "Counter()"]]
      + ["Counter.fromkeys('ab')", "Counter.fromkeys('ab', 1)", "dict(Counter('ab'))", "list(Counter('ba'))",
         "Counter('a').x", "hash(Counter())", "Counter('abc').popitem()", "OrderedDict(Counter('ba'))",
         "Counter(a=1) | {}", "Counter('a') is Counter('a')", "repr(Counter({'a': [1], 'b': 'x'}))"])

ODS = ["OrderedDict()", "OrderedDict(a=1, b=2, c=3)", "OrderedDict([(1, 2), (2, 3), (1, 9)])"]
write("collections", "ordered_dict_and_defaultdict", "from collections import OrderedDict, defaultdict, Counter",
      [f"OrderedDict({x})" for x in ["", "None", "5", "'ab'", "[1]", "[(1, 2)]", "[(1, 2, 3)]", "[(1,)]", "[()]", "{'a': 1}",
                                     "a=1", "{1: 2}, a=3", "{}, {}", "[[1, 2]]", "['ab']", "iter([(1, 2)])"]]
      + calls(ODS, ["move_to_end", "pop", "get", "setdefault", "__delitem__", "__contains__", "__getitem__"],
              ["'a'", "'c'", "1", "'zz'", "[]", "", "'a', False", "'zz', 7"])
      + calls(ODS, ["move_to_end"], ["'a', last=False", "'b', last=0", "key='a'", "2, False"])
      + calls(ODS, ["popitem"], ["", "False", "last=False", "True", "1, 2"])
      + calls(ODS, ["keys", "values", "items", "copy", "clear", "__reversed__", "__iter__", "__len__"], ["", "1"])
      + calls(ODS, ["update"], ["", "{'x': 1}", "[(7, 8)]", "z=1", "5", "1, 2", "[1]"])
      + [f"{a} {op} {b}" for a in ODS for op in ["==", "!=", "|", "<"] for b in ODS + ["{'c': 3, 'b': 2, 'a': 1}", "5"]]
      + [f"{b} | {ODS[1]}" for b in ["{'q': 1}", "[]", "OrderedDict(c=0)"]]
      + ["OrderedDict.fromkeys('abc')", "OrderedDict.fromkeys('abc', 0)", "OrderedDict.fromkeys(5)",
         "OrderedDict.fromkeys([1], value=2)", "list(reversed(OrderedDict(a=1, b=2).items()))",
         "list(reversed(OrderedDict(a=1, b=2).values()))", "OrderedDict(a=1).keys() & {'a'}",
         "OrderedDict(a=1).items() == {('a', 1)}", "1 in OrderedDict(a=1).values()", "hash(OrderedDict())",
         "dict(OrderedDict(b=1, a=2))", "{**OrderedDict(b=1)}", "OrderedDict(a=1).foo"]
      + [f"defaultdict({x})" for x in ["", "None", "int", "list", "5", "'a'", "list, {1: [2]}", "int, [(1, 2)]", "int, a=1",
                                       "None, 5", "int, {}, {}", "default_factory=int", "lambda: 3, {1: 1}" ]][:12]
      + [(d, f"s{e}") for d in ["defaultdict()", "defaultdict(int)", "defaultdict(list, {1: [0]})", "defaultdict(None, a=1)"]
         for e in ["[1]", "['zz']", "[[]]", ".get(1)", ".get('q')", ".pop(1)", ".pop('q', 0)", ".setdefault('n')",
                   ".default_factory", ".copy()", ".__missing__('m')", ".keys()", ".__contains__('k')", " | {5: 6}",
                   " == {}", ".__ior__({8: 9})", ".update(x=1)", ".popitem()", ".fromkeys('ab', 1)"]]
      + ["{3: 4} | defaultdict(int, {1: 2})", "defaultdict(int) | 5", "hash(defaultdict())"])

NT = "P = namedtuple('P', 'x y z', defaults=[7, 8])\nE = namedtuple('E', [])"
write("collections", "namedtuple_and_chainmap", "from collections import namedtuple, ChainMap, UserDict, UserList, UserString",
      [f"namedtuple({x})._fields" for x in ["'T', 'a b'", "'T', 'a,b'", "'T', ['a', 'b']", "'T', ()", "'T', 'a a'", "'T', '_a'",
                                            "'T', 'class'", "'def', 'a'", "'1T', 'a'", "'T', '1a'", "'T', 'a-b'",
                                            "'T', 'a a class _x 1', rename=True", "'T', 'a b', defaults=(1,)",
                                            "'T', 'a b', defaults=(1, 2, 3)", "'T', 5", "'T', [1]", "5, 'a'",
                                            "'T', 'a', module='m'", "typename='T', field_names='a'"]]
      + [f"P({x})" for x in ["", "1", "1, 2", "1, 2, 3", "1, 2, 3, 4", "x=1", "1, x=2", "1, y=5", "1, q=2", "z=1, y=2, x=3",
                             "*[1, 2]", "**{'x': 1}"]]
      + ["E()", "E(1)", "P._make([1, 2, 3])", "P._make([1])", "P._make(5)", "P._fields", "P._field_defaults", "P.__doc__",
         "P.x.__doc__", "P.__match_args__", "P(1)._asdict()", "P(1)._replace(x=5)", "P(1)._replace(q=5)", "P(1)._replace()",
         "P(1) == (1, 7, 8)", "P(1) < P(2)", "P(1) + (1,)", "P(1)[0]", "P(1)[1:]", "P(1).x", "P(1).w", "len(P(1))",
         "list(P(1))", "hash(P(1)) == hash((1, 7, 8))", "P(1).index(7)", "P(1).count(8)", "1 in P(1)", "P([1])", "repr(P('a'))",
         "P.__name__", "P.__mro__[1:]", "P.__new__(P, 1)", "P.__new__()", "P.__getnewargs__(P(1))", "P(1) * 2",
         "isinstance(P(1), tuple)", "P.x", "P.y.__get__(P(1, 4), P)", "P(x=[1])._asdict()['x']"]
      + [(m, f"s{e}") for m in ["ChainMap()", "ChainMap({'a': 1}, {'a': 2, 'b': 3})"]
         for e in ["['a']", "['zz']", ".get('b')", ".get('zz', 5)", ".maps", ".parents", ".new_child()", ".new_child({'n': 1})",
                   ".new_child(k=1)", ".pop('a')", ".pop('b')", ".popitem()", ".clear()", ".copy()", ".keys()", ".values()",
                   ".items()", ".update(z=1)", ".setdefault('q', 1)", ".__len__()", ".__contains__('b')", ".__delitem__('b')",
                   ".__delitem__('a')", " == {'a': 1, 'b': 3}", " | {'x': 1}", " | 5", ".__ior__({'y': 1})", ".__bool__()"]]
      + ["list(ChainMap({'b': 1}, {'a': 2, 'c': 3}))", "dict(ChainMap({'b': 1}, {'b': 2, 'c': 3}))",
         "ChainMap.fromkeys('ab', 1)", "{'p': 1} | ChainMap({'q': 2})", "ChainMap({}) == ChainMap()"]
      + [(m, f"s{e}") for m in ["UserDict()", "UserDict({'a': 1}, b=2)"]
         for e in ["['a']", "['zz']", ".get('a')", ".pop('a', 0)", ".popitem()", ".data", ".copy()", ".keys()", ".items()",
                   ".update({'q': 3})", ".setdefault('m', 4)", " == {'a': 1, 'b': 2}", " | {'c': 3}", " | UserDict(d=1)",
                   ".__delitem__('a')", ".__delitem__('zz')", ".clear()", ".__len__()", ".__contains__('a')"]]
      + [(m, f"s{e}") for m in ["UserList()", "UserList([3, 1, 2])"]
         for e in ["[0]", "[0:2]", "['a']", ".append(9)", ".insert(0, 5)", ".pop()", ".pop(0)", ".remove(1)", ".remove(99)",
                   ".sort()", ".sort(reverse=True)", ".reverse()", ".index(1)", ".count(3)", ".extend([7])", ".extend(5)",
                   " + [1]", " + UserList([1])", " + (4,)", " * 2", " == [3, 1, 2]", " < [4]", ".copy()", ".clear()", ".data",
                   ".__len__()", ".__contains__(3)", ".__iadd__([1])", ".__setitem__(0, 8)", ".__delitem__(0)"]]
      + [(m, f"s{e}") for m in ["UserString('aBc')", "UserString(12)"]
         for e in [".upper()", ".lower()", "[0]", "[1:]", " + 'x'", " * 2", " == 'aBc'", ".find('B')", ".split('B')",
                   ".replace('B', 'x')", ".isdigit()", ".center(7, '-')", ".data", ".startswith('a')", ".__len__()",
                   ".__contains__('B')", " % ()", ".encode()", ".join(['x', 'y'])", ".zfill(5)", " < 'b'"]],
      NT)

# ---- itertools

IT = ["'abc'", "[1, 2, 3]", "[]", "5", "None", "range(4)", "(x for x in 'xy')", "{'k': 1}"]
FUNCTIONS = ["None", "bool", "lambda x: x", "len", "5", "str"]
one_iterable = [f"{f}({x})" for f in ["cycle", "pairwise", "chain", "chain.from_iterable", "accumulate", "groupby", "product",
                                      "permutations", "zip_longest", "iter"] for x in IT + ["", "'ab', 'cd'", "'ab', 2", "x=1"]]
write("itertools", "one_argument", "from itertools import *", one_iterable)
write("itertools", "two_arguments", "from itertools import *",
      [f"{f}({p}, {x})" for f in ["filterfalse", "takewhile", "dropwhile", "starmap"] for p in FUNCTIONS for x in IT]
      + [f"{f}({x}, {n})" for f in ["combinations", "combinations_with_replacement", "permutations", "islice"]
         for x in IT[:6] for n in ["0", "1", "2", "5", "-1", "None", "'a'", "1.5", "True", "10**20"]]
      + [f"compress({x}, {y})" for x in IT for y in ["[1, 0, 1]", "[]", "5", "'x'"]]
      + [f"{f}({a})" for f in ["filterfalse", "takewhile", "dropwhile", "starmap", "combinations", "compress", "islice",
                               "combinations_with_replacement"] for a in ["", "1", "1, [2], 3", "x=1"]])
write("itertools", "numbers_and_options", "from itertools import *\nimport operator",
      [f"count({x})" for x in ["", "1", "-5", "1, 2", "1.5", "0, 0.5", "'a'", "1, 'a'", "None", "start=3", "step=2", "1, 2, 3",
                               "10**20", "2**63 - 2", "True", "1j", "0, -1", "start=1, step=10", "x=1", "5, 0"]]
      + [f"repeat({x})" for x in ["", "1", "1, 0", "1, 2", "1, -1", "1, 'a'", "1, None", "1, times=3", "object=1, times=2",
                                  "times=2", "1, 2, 3", "1, 2.5", "[], 2", "None, True"]]
      + [f"accumulate({x})" for x in ["[1, 2, 3], operator.mul", "[1, 2, 3], max", "[1, 2, 3], None", "[1, 2], initial=5",
                                      "[], initial=5", "[1, 2], initial=None", "[1, 2], func=operator.sub, initial=10",
                                      "['a', 'b']", "[1, 'a']", "[1, 2], 5", "iterable=[1, 2]", "[1], None, 3", "[[1], [2]]",
                                      "[0.1] * 3", "[2**62, 2**62, 2**62]", "[1, 2, 3], lambda a, b: a", "[1], x=2"]]
      + [f"islice({x})" for x in ["'abcdef', 1, 4", "'abcdef', 1, None", "'abcdef', None, None, 2", "'abcdef', 0, 5, 2",
                                  "'abcdef', 4, 2", "'abc', -1, 2", "'abc', 0, -1", "'abc', 0, 2, 0", "'abc', 0, 2, -1",
                                  "'abc', 'a', 2", "'abc', 0, 'a'", "'abc', 0, 2, 'a'", "'abc', 1, 2, 3, 4", "5, 1",
                                  "'abcdef', 2, 3, 10**19", "'abc', None", "count(), 3, 9, 3", "'abc', 10**30"]]
      + [f"groupby({x})" for x in ["'aab'", "[1, 1, 2], None", "'aAb', str.lower", "'ab', key=ord", "[], len", "'ab', 5",
                                   "'ab', len, 3", "iterable='ab'", "[1, 1.0, True, 2]"]][3:0:-1]
      + [f"[(k, list(g)) for k, g in groupby({x})]" for x in ["'aabbca'", "[1, 1, 2], None", "'aAbB', str.lower", "'ab', key=ord",
                                                              "[], len", "'ab', 5", "[1, 1.0, True, 2]", "iterable='aab'",
                                                              "range(7), lambda v: v // 3", "[[1], [1], [2]]"]]
      + [f"product({x})" for x in ["'ab', [1, 2]", "'ab', repeat=2", "repeat=2", "'ab', repeat=0", "[], 'ab'", "'ab', repeat=-1",
                                   "'ab', repeat='x'", "'ab', repeat=1.5", "'a', 'b', 'c'", "'ab', x=1", "range(2), repeat=3",
                                   "'ab', 5", "repeat=0"]]
      + [f"permutations({x})" for x in ["'abc', None", "'abc', r=2", "iterable='ab'", "'abc', 2, 3", "'abc', 1.5", "'abc', 'x'",
                                        "range(4), 4", "'aa'", "'abc', 10**20", "'abcd', 3"]]
      + [f"zip_longest({x})" for x in ["'abc', 'x'", "'abc', 'x', fillvalue='-'", "'a', 5", "fillvalue=1", "'ab', fill=1",
                                       "[], [], []", "'ab', 'cde', 'f'", "'ab', [1, 2, 3], fillvalue=None"]]
      + [f"[list(t) for t in tee({x})]" for x in ["'abc'", "'abc', 3", "'abc', 0", "'abc', 1", "'abc', -1", "5", "'abc', 'x'",
                                                  "iter('abc'), 2", "'abc', n=2", "'abc', 1.5", "(c for c in 'xy')"]]
      + ["chain('ab', [1], ())", "chain('ab', 5)", "chain(x=1)", "chain.from_iterable(['ab', 5])",
         "chain.from_iterable('a', 'b')", "chain.from_iterable([[1], [2, 3]])", "list(chain([1], (2,), {3: 4}, 'x'))",
         "starmap(pow, [(2, 3), (3, 2)])", "starmap(pow, [(2,)])", "starmap(max, ['ab', 'cd'])", "starmap(pow, [5])",
         "next(chain())", "next(count(3))", "iter(chain()) is None", "chain[int]", "count().foo", "repr(count(3))",
         "repr(count(3, 2))", "repr(count(1.5))", "repr(repeat(1))", "repr(repeat([1], 5))", "operator.length_hint(repeat(1, 5))",
         "sum(1 for _ in combinations(range(10), 4))", "list(combinations('abcd', 3))", "list(combinations([1, 1, 2], 2))",
         "list(permutations(range(3), 2))", "list(combinations_with_replacement([0, 1, 2], 2))",
         "list(zip(count(), 'ab'))", "list(islice(cycle([1, 2]), 5))", "max(accumulate([3, -1, 4]))"]
      + [f"{f}[int]" for f in ["count", "cycle", "chain"]]
      + [f"type({f}).__name__" for f in ["count()", "chain()", "cycle('')", "repeat(1)", "product()", "pairwise('')"]])

# ---- functools

FN = "def f(a, b=2, *args, c=3, **k):\n    return (a, b, args, c, tuple(sorted(k.items())))"
write("functools", "partial_reduce_cache", "from functools import *\nimport operator",
      [f"partial({x})({y})" for x in ["f", "f, 1", "f, 1, 2, 3", "f, c=9", "f, 1, c=4, z=5", "partial(f, 0), 7", "int", "5", "''",
                                      "max, 3", "operator.add, 1", "print, sep=''"][:11]
       for y in ["", "1", "1, 2", "c=8", "1, 2, 3, c=0, q=1", "a=5", "*[4], **{'z': 0}"]]
      + ["partial()", "partial(f, 1).args", "partial(f, x=1).keywords", "partial(partial(f, 1), 2, k=3).args",
         "partial(f, 1).func is f", "partial(max, 1, key=str)", "partial(len)('abc')", "partial(f, 1).nope", "partial[int]",
         "hash(partial(f)) is None", "partial(f) == partial(f)", "partial(partial(len))", "callable(partial(f))"]
      + [f"reduce({x})" for x in ["", "max", "max, [1, 2]", "max, []", "max, [], 3", "max, 5", "5, [1, 2]", "operator.add, 'abc'",
                                  "operator.add, [1, 2, 3], 10", "operator.mul, range(1, 6)", "max, [7]", "lambda a, b: a, [1, 2]",
                                  "operator.add, [[1], [2]], []", "max, [1], 2, 3", "lambda a: a, [1, 2]", "None, [1]",
                                  "operator.add, [1, 'a']", "operator.sub, (x for x in (10, 3, 2))"]]
      + [f"sorted({x}, key=cmp_to_key({c}))" for x in ["[3, 1, 2]", "'bca'", "[]", "[1, 'a']"]
         for c in ["lambda a, b: (a > b) - (a < b)", "lambda a, b: (b > a) - (b < a)", "lambda a, b: 0", "lambda a, b: None", "5",
                   "lambda a: 0", "lambda a, b: 'x'"]]
      + [f"cmp_to_key(lambda a, b: a - b)({a}) {op} cmp_to_key(lambda a, b: a - b)({b})"
         for op in ["<", "<=", "==", "!=", ">", ">="] for a, b in [("1", "2"), ("2", "2"), ("3", "2")]]
      + ["cmp_to_key()", "cmp_to_key(1, 2)", "cmp_to_key(mycmp=max)(3).obj", "hash(cmp_to_key(max)(1))",
         "cmp_to_key(max)(1) < 5", "cmp_to_key(max)(1).nope", "cmp_to_key(max)()", "cmp_to_key(max)(1, 2)"]
      + [f"[lru_cache(maxsize={m}, typed={t})(lambda *a, **k: (a, k)).cache_parameters()]" for m in ["None", "0", "1", "128", "-3"]
         for t in ["True", "False"]]
      + [f"use(lru_cache({x}), {calls_})" for x in ["", "None", "maxsize=1", "maxsize=2", "maxsize=0", "maxsize=None, typed=True",
                                                    "2, True", "maxsize=3"]
         for calls_ in ["[1, 1, 2, 1, 3, 1]", "[1, 1.0, True, '1']", "[1, 2, 3, 1, 2, 3]", "[(1, 2), (1, 2), 'a', 'a', None, None]",
                        "[1, [], 2]"]]
      + ["lru_cache('x')", "lru_cache(2.5)", "lru_cache([])", "lru_cache(5)(6)", "cache(5)", "lru_cache(f)(1)",
         "lru_cache(f).__name__", "lru_cache(f).__wrapped__ is f", "cache(f).cache_info()", "cache(f)(1, c=2)",
         "cache(f).nope", "cache(len)([])", "cache(len)('ab')", "wraps(f)(lambda: 0).__name__", "wraps(len)(lambda: 0).__name__",
         "update_wrapper(lambda: 0, f).__wrapped__ is f", "update_wrapper(5, f)", "update_wrapper(lambda: 0, 5).__wrapped__",
         "wraps(f, assigned=())(lambda: 0).__name__", "wraps(f, updated=())(lambda: 0).__qualname__", "WRAPPER_UPDATES",
         "WRAPPER_ASSIGNMENTS", "total_ordering(type('T', (), {}))", "total_ordering(int)", "singledispatch(len)([1])",
         "singledispatch(f).registry[object] is f", "type(cached_property(5))", "cached_property(f).attrname", "cached_property()"],
      FN + '''


def use(decorator, arguments):
    wrapped = decorator(lambda v: ("got", v))
    results = []
    for argument in arguments:
        try:
            results.append(wrapped(argument))
        except TypeError as error:
            results.append(str(error))
    return results, wrapped.cache_info()''')

# ---- heapq, bisect

LISTS = ["[]", "[1]", "[3, 1, 2]", "[1, 2, 3, 4, 5]", "['b', 'a']", "[1, 'a']", "[2.5, 1, True]"]
write("heapq", "functions", "from heapq import *",
      [(x, f"heapify(s)") for x in LISTS + ["(1,)", "'abc'", "5"]]
      + [(x, f"{f}(s, {v})") for f in ["heappush", "heappushpop", "heapreplace"] for x in LISTS + ["(1,)", "5"]
         for v in ["0", "9", "'z'", "None"]]
      + [(x, f"heappop(s)") for x in LISTS + ["(1,)", "5"]]
      + [f"{f}({n}, {x})" for f in ["nlargest", "nsmallest"] for n in ["0", "1", "2", "10", "-1", "'a'", "None"]
         for x in LISTS[:5] + ["'hello'", "5", "range(6)", "{3: 1, 1: 2}"]]
      + [f"{f}(2, {x}, key={k})" for f in ["nlargest", "nsmallest"] for x in ["['aa', 'b', 'ccc']", "[-3, 2, 1]", "[]"]
         for k in ["len", "abs", "None", "str", "5", "lambda v: 0"]]
      + [f"list(merge({x}))" for x in ["", "[1, 3], [2, 4]", "'ac', 'bd'", "[3, 1], [2], reverse=True", "['a', 'bb'], ['ccc'], key=len",
                                       "[1], 5", "[1, 2], ['a']", "[], [], [1]", "[1], [1], [1]"]]
      + [f"sort({x})" for x in ["[5, 2, 8, 1]", "'heapsort'", "[(2, 'b'), (1, 'z'), (1, 'a')]", "[0.5, -1.5, 2]", "range(20, 0, -3)"]],
      '''def sort(items):
    heap = list(items)
    heapify(heap)
    return [heappop(heap) for _ in range(len(heap))]''')
SORTED = ["[]", "[1, 2, 2, 3]", "'abc'", "(1, 3, 5)", "range(10)", "5", "['a', 'b']"]
write("bisect", "functions", "from bisect import *",
      [f"{f}({a}, {x})" for f in ["bisect_left", "bisect_right", "bisect"] for a in SORTED for x in ["0", "2", "9", "'b'", "None", "2.5"]]
      + [f"{f}([1, 2, 2, 3, 4], 2, {x})" for f in ["bisect_left", "bisect_right"]
         for x in ["0", "1", "2, 4", "0, 10", "-1", "0, -1", "0, None", "lo=2", "hi=1", "lo=1, hi=2", "'a'", "0, 'a'", "5, 2",
                   "key=lambda v: -v", "key=5", "0, 5, 7", "0, 5, None"]]
      + [f"{f}({x})" for f in ["bisect_left", "bisect_right", "insort_left", "insort"] for x in ["", "[1]", "a=[1], x=1", "[1], 1, q=2"]]
      + [(a, f"{f}(s, {x})") for f in ["insort_left", "insort_right", "insort"] for a in SORTED for x in ["0", "2", "'b'"]]
      + [("[(1, 'a'), (3, 'b')]", f"insort_left(s, (2, 'n'), key=lambda t: t[0])"),
         ("[(1, 'a'), (3, 'b')]", "insort_right(s, (1, 'n'), key=lambda t: t[0])"),
         ("[3, 2, 1]", "insort(s, 2, key=lambda v: -v)"), ("[1, 2]", "insort(s, 5, 0, 1)"), ("[1, 2]", "insort(s, 0, lo=2)")])

# ---- operator

OPERANDS = ["1", "-7", "2.5", "'ab'", "[1, 2]", "None", "True", "{1: 2}", "(1,)"]
BINARY = ["add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "and_", "or_", "xor", "lshift", "rshift", "matmul", "concat",
          "lt", "le", "eq", "ne", "gt", "ge", "contains", "countOf", "indexOf", "getitem", "is_not"]
SKIP = {("pow", "-7", "-7")}
checks = [f"operator.{f}({a}, {b})" for f in BINARY for a, b in itertools.product(OPERANDS[:7], ["2", "'a'", "1.5"])]
write("operator", "binary", "import operator", checks)
write("operator", "unary_and_getters", "import operator",
      [f"operator.{f}({a})" for f in ["neg", "pos", "abs", "inv", "invert", "not_", "truth", "index", "length_hint"] for a in OPERANDS]
      + [f"operator.{f}({a})" for f in ["add", "neg", "lt", "getitem", "setitem", "contains", "is_", "length_hint", "call", "index"]
         for a in ["", "1, 2, 3, 4", "a=1"]]
      + [(a, f"operator.{f}(s, {b})") for f in ["iadd", "isub", "imul", "ior", "iand", "iconcat", "ipow", "imod"]
         for a in ["5", "[1, 2]", "'ab'", "2.0", "{1: 2}"] for b in ["2", "[3]", "{4: 5}"]]
      + [(a, f"operator.setitem(s, {b}, 'n')") for a in ["[1, 2]", "{1: 2}", "(1,)", "'ab'", "5"] for b in ["0", "'k'", "9"]]
      + [(a, f"operator.delitem(s, {b})") for a in ["[1, 2]", "{0: 2}", "(1,)", "'ab'"] for b in ["0", "'k'", "9"]]
      + [f"operator.itemgetter({i})({o})" for i in ["0", "-1", "0, 1", "'a'", "slice(0, 2)", "1, 'a'", "None"]
         for o in ["[1, 2, 3]", "'xyz'", "{'a': 1}", "5", "()"]]
      + [f"operator.attrgetter({i})({o})" for i in ["'real'", "'real', 'imag'", "'__class__.__name__'", "'nope'", "''", "'real.imag'", "5"]
         for o in ["1", "2.5", "'a'"]]
      + [f"operator.methodcaller({i})({o})" for i in ["'upper'", "'split', 'a'", "'split', sep='a'", "'nope'", "5", "''", "'count', 1"]
         for o in ["'banana'", "[1, 1]", "5"]]
      + ["operator.itemgetter()", "operator.attrgetter()", "operator.methodcaller()", "operator.itemgetter(1)",
         "operator.itemgetter(1, 'a')", "operator.attrgetter('a.b')", "operator.attrgetter('a', 'b')", "operator.methodcaller('m')",
         "operator.methodcaller('m', 1, k=2)", "operator.itemgetter(1)()", "operator.itemgetter(1)([1], 2)",
         "operator.attrgetter('a')(x=1)", "operator.length_hint([], 'a')", "operator.length_hint(5, 3)",
         "operator.length_hint(iter([1, 2]))", "operator.length_hint(range(9))", "operator.call(max, 1, 2)",
         "operator.call(sorted, [2, 1], reverse=True)", "operator.call()", "operator.call(5)", "operator.is_(None, None)"])

# ---- copy

VALUES = ["1", "2.5", "'a'", "None", "(1, 2)", "[1, [2]]", "{'a': [1]}", "{1, 2}", "frozenset([1])", "bytearray(b'x')", "b'x'",
          "range(3)", "slice(1, 2)", "len", "int", "2**70", "1j", "...", "NotImplemented", "ValueError('x', 1)", "deque([1, [2]], 5)",
          "Counter('aab')", "OrderedDict(a=[1])", "defaultdict(list, {1: [2]})", "N([1], 2)", "Plain(3)", "Slotted(4)", "Many([1])",
          "Keyed(a=[1])", "Number(5)", "Text('t')", "Custom()", "Reduced(2)", "Stated()", "(x for x in ())", "copy", "[[]] * 2",
          "{}.keys()", "print", "Plain", "[].append", "([],)", "((), (1, ()))", "KeyError('k')",
          "Failure('x')", "property(len)", "memoryview(b'a')"]
write("copy", "values", "import copy\nfrom collections import Counter, OrderedDict, defaultdict, deque, namedtuple",
      [f"both(copy.copy, {v})" for v in VALUES] + [f"both(copy.deepcopy, {v})" for v in VALUES]
      + ["copy.deepcopy([1, 2], {})", "copy.deepcopy([1], None)", "copy.Error('x')", "issubclass(copy.Error, Exception)"],
      '''N = namedtuple("N", "a b")


class Plain:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f"{type(self).__name__}({self.__dict__})"


class Slotted:
    __slots__ = ("p", "q")

    def __init__(self, p):
        self.p = p

    def __repr__(self):
        return f"Slotted({self.p}, {hasattr(self, 'q')})"


class Many(list):
    pass


class Keyed(dict):
    pass


class Number(int):
    pass


class Text(str):
    pass


class Failure(Exception):
    pass


class Custom(Plain):
    def __init__(self):
        self.v = 0

    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return ["deep", len(memo)]


class Reduced(Plain):
    def __reduce__(self):
        return (Reduced, (self.v * 2,), {"extra": 1})


class Stated(Plain):
    def __init__(self):
        self.v = 1

    def __getstate__(self):
        return {"v": 10}

    def __setstate__(self, state):
        self.v = state["v"] + 1


def both(function, value):
    if hasattr(value, "v") or isinstance(value, (list, dict)):
        try:
            value.mark = [1]
        except AttributeError:
            pass
    made = function(value)
    inner = ""
    if isinstance(value, (list, tuple)) and value and made and not isinstance(made, str):
        inner = made[-1] is value[-1]
    text = "same" if made is value else repr(made)
    return text, type(made).__name__, inner, getattr(made, "mark", "no mark") if isinstance(value, (Many, Keyed)) else ""''')

# ---- queue, array

QUEUES = ["Queue()", "Queue(1)", "LifoQueue()", "PriorityQueue(2)", "SimpleQueue()"]
write("queue", "methods", "from queue import *",
      [f"state({q}, {steps})" for q in QUEUES
       for steps in ["['put 1', 'get']", "['put 2', 'put 1', 'get', 'get']", "['get']" if "Simple" not in q else "['empty']",
                     "['put 1', 'full']", "['put 1', 'put 2', 'put 3']", "['empty', 'qsize']", "['put 1', 'done', 'done']"]
       if "Simple" not in q or not ("full" in steps or "done" in steps)],
      '''def state(queue, steps):
    results = []
    for step in steps:
        name, _, argument = step.partition(" ")
        try:
            if name == "put":
                results.append(queue.put_nowait(int(argument)))
            elif name == "get":
                results.append(queue.get_nowait())
            elif name == "done":
                results.append(queue.task_done())
            else:
                results.append(getattr(queue, name)())
        except Exception as error:
            results.append(type(error).__name__ + str(error))
    return results, queue.qsize(), queue.empty()''')
CODES = "bBhHiIlLqQfd"
ARRAYS = ["array('i')", "array('i', [1, 2, 3])", "array('d', [1.5, 2])", "array('u', 'ab')", "array('B', b'xyz')"]
write("array", "array", "from array import *",
      [f"array('{c}', [{v}])" for c in CODES for v in ["0", "-1", "127", "128", "256", "65536", "2**31", "2**32", "2**63", "2**64", "1.5",
                                                        "'a'", "None", "True"]]
      + [f"array({x})" for x in ["", "'i'", "'z'", "5", "'ii'", "'i', 5", "'i', 'ab'", "'u', 'xyz'", "'b', b'ab'", "'h', b'abc'",
                                 "'i', range(3)", "'i', array('b', [1])", "'d', array('i', [1])", "'i', [1], 2", "None"]]
      + calls(ARRAYS, ["append", "count", "remove", "index", "fromlist"], ["", "1", "2.5", "'a'", "[1]", "array('i', [7])"])
      + calls(ARRAYS, ["extend"], ["1", "[2.5]", "'a'", "[1]", "array('i', [7])"])
      + calls(ARRAYS, ["pop", "insert"], ["", "0", "-1", "9", "0, 1", "'a'"])
      + calls(ARRAYS, ["tolist", "tobytes", "reverse", "__copy__", "__len__", "tounicode"], [""]) + calls(ARRAYS[:3], ["byteswap"], [""])
      + [(a, f"s[{k}]") for a in ARRAYS for k in ["0", "-1", "5", "'a'", "0:2", "::-1", "1.5", "None"]],
      )
write("array", "operators", "from array import *",
      [f"{a} {op} {b}" for a in ARRAYS for op in ["+", "==", "<", ">="] for b in ARRAYS[:3] + ["[1]", "5"]]
      + [f"{a} * {n}" for a in ARRAYS for n in ["0", "2", "-1", "'a'"]]
      + [(a, f"s.__setitem__({k}, {v})") for a in ARRAYS for k in ["0", "9", "'a'", "slice(0, 1)", "slice(None, None, 2)"]
         for v in ["1", "'x'", "array('i', [5, 6])"]]
      + [(a, f"s.__delitem__({k})") for a in ARRAYS for k in ["0", "9", "slice(0, 2)", "slice(None, None, 2)", "'a'"]]
      + [f"{x} in {a}" for a in ARRAYS for x in ["1", "'a'", "1.5"]] + [f"{a}.{n}" for a in ARRAYS for n in ["typecode", "itemsize", "nope"]]
      + ["hash(array('i'))", "list(array('d', [1, 2]))", "typecodes", "array('i', [1]).frombytes(b'abcd')",
         "array('i', [1]).frombytes(b'abc')", "array('u').fromunicode('q')", "array('i').fromunicode('q')", "sum(array('i', [1, 2]))",
         "max(array('b', [5, 9]))", "sorted(array('d', [2, 1]))", "bytes(array('B', [1, 2]).tobytes())"])
