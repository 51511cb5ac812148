# SPDX-License-Identifier: Apache-2.0
"""Writes conformance/generated/AREA/NAME.py and, beside it, NAME.expected: tables of calls whose results CPython knows.

Development time only; run it with CPython 3.11:

    python3.11 conformance/generate.py            # writes what changed, removes what no table makes any more
    python3.11 conformance/generate.py --check    # writes nothing; exit code 1 if a file is not what would be written

A table is a product: every subject, with every function of it, with every shape of arguments. A program holds a few
tables, at most 500 checks, and prints one line a check: the text of the expression and what came of it, a value's repr
or an exception's type and message. Where the call may have changed the subject, the line ends with the subject.

What a program may not hold: addresses, the order of a set of strings, hashes of anything but numbers, results that are
too big to show. RULES below leaves such checks out; its second part names the checks that an entry of limitations.md
excuses.
"""
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.abspath(__file__))
GENERATED = os.path.join(ROOT, "generated")
CHECKS_IN_A_PROGRAM = 500

# ---------------------------------------------------------------------------------------------------- the program

HEAD = '''\
# Written by conformance/generate.py: {checks} checks of {title}.
nan = float("nan")
inf = float("inf")
def func(a, b=2): return (a, b)
def gen(): yield 1; yield "x"
class Thing:
    x = 1
def show(v):
    name = type(v).__name__
    if name in ("set", "frozenset") and not all(type(x) is int for x in v):
        r = name + " of " + repr(sorted(map(repr, v)))
    elif name == "memoryview":
        try: r = "memory of " + repr(v.tolist())
        except Exception as e: r = "memory: " + str(e)
    elif hasattr(v, "__next__"):
        items = []
        try:
            for i in range(9): items.append(repr(next(v)))
            items.append("...")
        except StopIteration: pass
        except Exception as e: items.append(type(e).__name__ + ": " + str(e))
        r = name + " of " + ", ".join(items)
    else:
        r = repr(v)
    return r if len(r) < 120 else r[:70] + "... " + str(len(r)) + " ..." + r[-30:]
def no_address(r):
    parts = r.split(" at 0x")
    return parts[0] + "".join([" at" + part.lstrip("0123456789abcdef") for part in parts[1:]])
def run(subjects, functions, shapes, mutable=False):
    for s, make in subjects:
        for f, get in functions:
            for a, call in shapes:
                subject = make()
                try: r = show(call(get(subject)))
                except BaseException as e: r = type(e).__name__ + ": " + str(e)
                if mutable: r += " | " + show(subject)
                r = s + f + a + " -> " + no_address(r).replace("\\n", "\\\\n")
                print(r.encode("ascii", "backslashreplace").decode() if not r.isprintable() else r)
'''


class Pair:
    """One entry of an axis: what the line shows, and the Python text of a lambda's body."""

    def __init__(self, text, code):
        self.text = text
        self.code = code


def subjects(*texts):
    return [Pair(text, text) for text in texts]


def fixed(*texts):
    """A subject that is only shown: the function axis says all."""
    return [Pair(text, "0") for text in texts]


def shapes(*texts):
    """Argument lists in parentheses, called on what the function axis gave."""
    return [Pair(text, "f" + text) for text in texts]


def methods(names):
    return [Pair("." + name, "s." + name) for name in names]


class Table:
    def __init__(self, subjects, functions, shapes, mutable=False, setup=""):
        self.subjects, self.functions, self.shapes = subjects, functions, shapes
        self.mutable, self.setup = mutable, setup

    def labels(self):
        for s in self.subjects:
            for f in self.functions:
                for a in self.shapes:
                    yield s.text + f.text + a.text

    def count(self):
        return len(self.subjects) * len(self.functions) * len(self.shapes)

    def pieces(self):
        """The same checks in tables that fit a program and hold nothing that RULES leaves out."""
        for s in self.subjects:
            for f in self.functions:
                kept = [a for a in self.shapes if not left_out(s.text + f.text + a.text)]
                for i in range(0, len(kept), CHECKS_IN_A_PROGRAM):
                    yield Table([s], [f], kept[i:i + CHECKS_IN_A_PROGRAM], self.mutable, self.setup)


# ---------------------------------------------------------------------------------------------------- what is left out

RULES = [
    # Not deterministic, or not the program's business.
    r"^hash\((?!0|-?1|True|-?2\*\*|1\.5|-?inf|-0\.0|1j|\[|\{|set|bytearray|slice|10\*\*|\)|1, )",
    r"\.__hash__\(",
    # Neither end finishes.
    r"^(\(-3\)|2\*\*64) \*\*=? 2\*\*64",
    r"__alloc__|__sizeof__|__dir__|__class__|__subclasshook__|__init_subclass__|__reduce|__getstate__|__getattribute__|__doc__",
]
# (what the line begins with or holds, the program of the entry in limitations.md that says why)
EXCUSED = [
    (r"^gen\(\)\.__del__", "finalisers"),
    (r"^vars\(Thing\)\.__(iter|len|repr|reversed|str)__\(\)$", "class_namespace"),
    (r"^class C\(V\) with V = func$", "function_type"),
]
LEFT_OUT = re.compile("|".join(RULES + [rule for rule, entry in EXCUSED]))


def left_out(label):
    return LEFT_OUT.search(label) is not None


# ---------------------------------------------------------------------------------------------------- pools

NUMBERS = ["0", "-1", "1", "True", "2**63", "2**64", "-2**63", "1.5", "nan", "inf", "-0.0"]
CONTAINERS = ["''", "'a'", "'é中'", "b''", "b'a'", "[]", "[1, [2]]", "()", "(1, (2,))", "{}", "{'a': {}}", "set()",
              "{1}", "None"]
EDGES = NUMBERS + CONTAINERS
OTHERS = ["1j", "10**30", "'12'", "' 1_0 '", "b'12'", "bytearray(b'a')", "memoryview(b'a')", "frozenset()", "range(3)",
          "slice(1)", "iter([1])", "gen()", "{1: 2}.keys()", "Thing()", "Thing", "int", "len", "func", "...",
          "NotImplemented", "ValueError('x')", "property()", "object"]


def ones(values):
    return ["(" + value + ")" for value in values]


PAIRS = ["(0, 0)", "(1, 2)", "(2**63, 1)", "('a', 'b')", "('a', 1)", "(1, 'a')", "(None, None)", "([], 0)",
         "([1], [2])", "(int, 'a')", "(func, [1])", "(1.5, 2)", "(nan, 1)", "(b'a', b'b')", "('', None)", "(-1, 2**64)"]
MORE = ["(1, 2, 3)", "('a', 'b', 'c')", "(None, None, None)", "(2, 3, 0)", "([], [], [])", "(1, 2, 3, 4)",
        "('a', 1, 2, 3, 4)"]
KEYWORDS = ["(x=1)", "(1, x=1)", "(1, 2, x=1)", "(*[], **{'a b': 1})"]

COUNTS = ["()", "(1)", "('a')", "(None)", "(1, 2)", "(1, 2, 3)", "(1, 2, 3, 4)", "(x=1)", "(1, x=1)"]


# ---------------------------------------------------------------------------------------------------- builtin functions

def builtin_functions():
    """Every builtin function and type as a function, with every shape of arguments."""
    usual = shapes("()", *ones(EDGES + OTHERS), *PAIRS, *MORE, *KEYWORDS)
    names = ("abs all any ascii bin bool bytearray bytes callable chr complex delattr dict divmod enumerate filter float "
             "format frozenset getattr hasattr hash hex int isinstance issubclass iter len list map max min next object "
             "oct ord pow property range repr reversed round set setattr slice sorted staticmethod classmethod str sum "
             "super tuple type zip memoryview vars dir aiter anext").split()
    own = {
        "getattr": ["(Thing, 'x')", "(Thing, 'y')", "(Thing, 'y', 5)", "(Thing(), 'x', 5)", "(1, 'real')", "(1, 1)",
                    "(1, '', None)", "(Thing, 'x', y=1)"],
        "hasattr": ["(Thing, 'x')", "(Thing, 'y')", "(1, 'real')", "(1, '')", "(1, b'real')"],
        "setattr": ["(Thing(), 'x', 1)", "(1, 'x', 1)", "([], 'append', 1)", "(int, 'x', 1)", "(Thing(), 1, 1)"],
        "delattr": ["(Thing(), 'x')", "(1, 'x')", "(int, 'x')", "(Thing(), 1)", "(Thing(), '')"],
        "isinstance": ["(1, int)", "(1, (str, int))", "(1, (str, (int,)))", "(1, int | str)", "(1, [int])",
                       "(1, list[int])", "(1, 'int')", "(1, ())", "(None, None)", "(None, int | None)"],
        "issubclass": ["(int, int)", "(bool, (str, int))", "(int, int | str)", "(1, int)", "(int, 1)", "(int, [int])",
                       "(list[int], list)", "(bool, object)"],
        "int": ["('0x1f', 16)", "('0x1f', 0)", "('1f', 10)", "('z', 36)", "('z', 37)", "('1', 1)", "('1', -2)",
                "(b'11', 2)", "('12', 2**64)", "('12', 1.5)", "('12', base=3)", "(x='12')", "(base=10)", "('', 0)",
                "('0b', 0)", "('1__0')", "('_1')", "('+ 1')", "('\\u0661\\u0662')", "(b'\\xff')", "('1\\x00')",
                "('9' * 5000)", "(1e400)", "(-1e20)", "('010', 0)", "('00', 0)"],
        "float": ["('1e3')", "('nan')", "('-Infinity')", "('1_0.5')", "('1_.5')", "('.')", "('1e')", "('0x1p3')",
                  "(b' 1.5 ')", "('\\u0661.5')", "('1.5\\x00')", "(10**400)", "(-10**400)", "('1e400')", "('é')",
                  "(bytearray(b'2'))", "(memoryview(b'2'))"],
        "complex": ["('1+2j')", "('1 + 2j')", "('(1j)')", "('j')", "('nan+infj')", "('')", "('1', 2)", "(1, '2')",
                    "(1j, 1j)", "(real=1, imag=2)", "(imag=1)", "(1, imag=2)", "(1, real=2)", "('1+1')", "(b'1')",
                    "('1_0j')", "('1e400j')", "([])", "(1, [])"],
        "str": ["(b'a', 'utf-8')", "(b'\\xff', 'utf-8')", "(b'\\xff', 'utf-8', 'replace')", "('a', 'utf-8')",
                "(b'a', 'nope')", "(b'a', errors='strict')", "(object=1)", "(1, 'utf-8')", "(encoding='ascii')",
                "(b'a', 1)", "(b'a', 'ascii', 1)"],
        "bytes": ["('a', 'utf-8')", "('é', 'ascii')", "('é', 'ascii', 'ignore')", "('a')", "([256])", "([-1])",
                  "(['a'])", "([1.5])", "(3)", "(-5)", "('a', encoding='utf-8')", "(b'a', 'utf-8')", "(source=b'a')",
                  "(1, errors='strict')", "({1, 2})", "({'a': 1})", "('a', 'nope')"],
        "bytearray": ["('a', 'utf-8')", "('é', 'ascii')", "('a')", "([256])", "([-1])", "(['a'])", "(3)", "(-5)",
                      "('a', encoding='utf-8')", "(b'a', 'utf-8')", "(source=b'a')", "(1, errors='strict')"],
        "sorted": ["([3, 1, 2])", "([3, 1], reverse=True)", "('ba')", "([1, 'a'])", "([1], None)", "([1], key=1)",
                   "([2, 1], key=lambda x: -x)", "([2, 1], reverse='a')", "([2, 1], reverse=None)", "([1, None])",
                   "([1, 2], key=str, reverse=1)", "(key=len)", "([1], cmp=1)", "({3: 1, 2: 2})"],
        "max": ["([1, 2])", "([], default=None)", "('ab')", "(1, 2, key=lambda x: -x)", "([1, 'a'])", "(1, 'a')",
                "([], key=1)", "([1], key=1)", "(1, 2, default=3)", "(key=len)", "(default=1)", "([1], kex=1)",
                "(nan, 1, 2)", "(1, nan)", "(1.0, 1, True)", "(1, True)"],
        "min": ["([1, 2])", "([], default=None)", "('ab')", "(1, 2, key=lambda x: -x)", "([1, 'a'])", "(1, 'a')",
                "(1, 2, default=3)", "(key=len)", "([1], kex=1)", "(nan, 1, 2)", "(1, nan)", "(1.0, 1)"],
        "sum": ["([1, 2])", "([1, 2.5])", "([[1], [2]], [])", "(['a'], '')", "(['a'])", "([b'a'], b'')",
                "([1], start=5)", "([1], 'a')", "([], 'a')", "([True, True])", "([2**62, 2**62])", "([1j, 2])",
                "([1.5, None])", "([bytearray()], bytearray())", "(start=1)", "([0.1] * 10)", "([1e100, 1, -1e100])",
                "([], [])"],
        "pow": ["(2, 10)", "(2, -1)", "(0, -1)", "(0.0, -1)", "(-8, 1/3)", "(2, 10, 7)", "(2, -1, 7)", "(2, -1, 4)",
                "(2, 3, -5)", "(2.0, 3, 5)", "(2, 3, 1.5)", "(2, 3, None)", "(base=2, exp=3)", "(2, exp=3, mod=5)",
                "(2, mod=5)", "(True, False)", "(0, 0)", "(1.5, 10000)", "(10, 400.0)", "(2, 'a', 3)",
                "(3**200, 5**100, 7**90)", "('a', 1, 1)", "(1j, 2)", "(0j, -1)", "(1j, 2, 3)", "(inf, 0)",
                "(nan, 0)", "(-1, inf)"],
        "round": ["(0.5)", "(1.5)", "(2.5)", "(2.675, 2)", "(1234, -2)", "(1250, -2)", "(1350, -2)", "(-1250, -2)",
                  "(1.5, None)", "(5, None)", "(1.25, 1)", "(1e300, -299)", "(1.5, 400)", "(1.5, -400)", "(nan, 1)",
                  "(nan)", "(inf)", "(-0.4)", "(1.5, 1.5)", "(number=1.5, ndigits=0)", "(1.5, ndigits=1)",
                  "(True, 1)", "(2**70, -20)", "('a', 1)", "(1, 2**64)", "(5e-324, 320)", "(15, -1)", "(25, -1)"],
        "divmod": ["(7, 3)", "(-7, 3)", "(7, -3)", "(7.5, 2)", "(-7.5, 2)", "(1, 0)", "(1.5, 0)", "(1, 0.0)",
                   "(inf, 1)", "(1, inf)", "(-1, inf)", "(0.0, -1)", "(2**70, 3)", "(1j, 1)", "(True, True)"],
        "range": ["(3)", "(1, 5)", "(5, 1, -2)", "(0, 10, 3)", "(0, 1, 0)", "(1.0)", "('1')", "(2**65)",
                  "(0, 2**65, 2**64)", "(stop=1)", "(True)", "(None)", "(0, 1, None)", "(0, 1.5)"],
        "slice": ["(1, 2)", "(None, 2, 'a')", "(stop=1)", "([], ())"],
        "enumerate": ["('ab')", "('ab', 5)", "('ab', start=5)", "('ab', 'x')", "('ab', 1.5)", "(iterable='ab')",
                      "(start=1)", "('ab', stop=1)", "('ab', 2**63)", "('ab', 2**64)", "('ab', -1)",
                      "(iterable='ab', start=1)", "('ab', None)"],
        "zip": ["([1, 2], 'ab')", "([1], 'ab', strict=True)", "([1, 2, 3], 'ab', strict=True)", "([1], 2)",
                "([1], 'ab', [])", "(strict=True)", "([1], strict=1)", "([1], x=1)", "([1, 2], [1], [1], strict=True)",
                "([1], [1], [], strict=True)"],
        "map": ["(str, [1, 2])", "(func, [1], [2, 3])", "(None, [1])", "(len, [1])", "(1, [1])", "(str, 1)",
                "(pow, [2, 3], [1, 2])", "(func=str)", "(str, [1], x=1)"],
        "filter": ["(None, [0, 1, '', 'a'])", "(str.isalpha, ['a', '1'])", "(1, [1])", "(None, 1)", "(len, [1])",
                   "(None, [1], x=1)", "(bool, [[], [1]])"],
        "reversed": ["([1, 2])", "('ab')", "((1, 2))", "({1: 2})", "({1: 2}.items())", "({1, 2})", "(range(3))",
                     "(bytearray(b'ab'))", "(sequence=[1])"],
        "iter": ["([1, 2])", "(lambda: 1, 1)", "(lambda: 1, 2)", "(1, 2)", "({1: 2}.items())", "('ab')", "(len, 1)",
                 "(object=[])"],
        "next": ["(iter([1]))", "(iter([]))", "(iter([]), 5)", "([1])", "([1], 5)", "(gen())", "(iter([1]), default=1)",
                 "(iter([]), None, 1)"],
        "chr": ["(97)", "(0x10ffff)", "(0x110000)", "(-5)", "(97.0)", "(True)", "(0xd800)", "(i=97)", "(2**31)",
                "(-2**31 - 1)", "(2**32)"],
        "ord": ["('é')", "('ab')", "(b'a')", "(b'ab')", "(bytearray(b'a'))", "('\\U0001f600')", "(c='a')", "(memoryview(b'a'))"],
        "bin": ["(10)", "(-10)", "(number=1)"],
        "hex": ["(255)", "(-255)", "(2**70)"],
        "oct": ["(8)", "(-8)", "(2**70)"],
        "format": ["(1, 'd')", "('a', '5')", "('a', 'd')", "(1.5, '.0f')", "(None, '')", "(None, 'd')", "([], '5')",
                   "(1, 5)", "(1, None)", "(1, format_spec='d')", "(True, 'd')", "(True, '')", "(1j, '.1f')",
                   "('é', '>4')", "(1, b'd')", "(1, 'd', 1)"],
        "dict": ["(a=1)", "([('a', 1)], b=2)", "([[1, 2]])", "(['ab'])", "([1])", "([(1, 2, 3)])", "({1: 2}, {3: 4})",
                 "([([], 1)])", "({'a': 1}, a=2)", "(**{'a b': 1})", "([()])", "({1, 2})", "(['abc'])", "(None)"],
        "set": ["([1, 2, 1])", "([[]])", "({1: 2})", "([1], [2])", "(iterable=[1])", "([{1}])"],
        "frozenset": ["([1, 2, 1])", "([[]])", "([1], [2])", "(iterable=[1])"],
        "tuple": ["('ab')", "({1: 2})", "([1], [2])", "(sequence=[1])"],
        "list": ["('ab')", "({1: 2})", "([1], [2])", "(iterable=[1])"],
        "bool": ["(x=1)", "([0])", "('0')", "(0.0)", "(0j)"],
        "type": ["('A', (), {})", "('A', (int,), {'x': 1})", "('A', 1, {})", "(1, (), {})", "('A', (), 1)",
                 "('A', (bool,), {})", "('A', (1,), {})", "('A', (), {}, x=1)", "('A\\0', (), {})", "('A', ())",
                 "('A', (int, str), {})", "('A', (object, int), {})", "('A', [int], {})", "('', (), {})"],
        "super": ["(int, 1)", "(int, True)", "(bool, 1)", "(int, 'a')", "(int, bool)", "(1, 1)", "(int, None)"],
        "property": ["(func)", "(None, None, None, 'doc')", "(fget=func)", "(1)", "(doc='a')", "(1, 2, 3, 4, 5)",
                     "(nope=1)"],
        "memoryview": ["(bytearray(b'ab'))", "('a')", "(object=b'a')"],
        "hash": ["(1.0)", "(2**61 - 1)", "(2**61)", "(-2)", "(1.5)", "(1e300)", "(1 + 2j)", "((1, 2))", "((1.5, (2, 3)))",
                 "(())", "(range(3))", "(range(0))", "(frozenset({1, 2}))", "(([],))", "(obj=1)"],
        "len": ["('é中')", "(range(10))", "(range(2**70))", "({1: 2}.keys())", "(obj=[])", "(iter([]))"],
        "vars": ["(Thing())"],
    }
    for name in names:
        if name in ("vars", "dir"):
            calls = shapes(*own.get(name, []), *ones(["1", "'a'", "[]", "None", "Thing()"]), "(1, 2)", "(x=1)")
            if name == "dir":
                calls = shapes("(1, 2)", "(x=1)", "(Thing(), 1)")
        elif name == "property":
            calls = shapes("()", *own[name], "(x=1)")
        else:
            seen, texts = set(), [p.text for p in usual] + own.get(name, [])
            calls = shapes(*[text for text in texts if not (text in seen or seen.add(text))])
        yield "builtins", name, Table(fixed(""), [Pair(name, name)], calls)


# ---------------------------------------------------------------------------------------------------- methods of types

ITERABLES = ["(gen())", "(range(3))", "({1: 2})", "([[1, 2]])"]

# type: (the subject for every shape, subjects for the fitting shapes, those shapes, mutable)
TYPES = {
    "int": ("5", ["0", "-7", "2**64", "True"], ["()", "(2)", "(16, 'big')", "(2, 'little', signed=True)", "(b'ab')",
                                                "(3, byteorder='big')", "(length=1)", "(0, 'big')", "(1, 'nope')",
                                                "(-1, 'big')", "(1, 1)", "(b'\\xff', 'big', signed=True)", "([1, 2], 'big')",
                                                "('a', 'big')", "([256])", "(b'a', 'big', True)"], False),
    "bool": ("True", ["False"], ["()", "(1, 'big')"], False),
    "float": ("1.5", ["nan", "-inf", "-0.0", "1e300", "5e-324", "2.0"],
              ["()", "('0x1.8p3')", "('nan')", "('0x')", "('1e400')", "('0x1p2000')", "('0x.8p0')", "(' -0x1p-1074 ')"], False),
    "complex": ("1+2j", ["nan*1j", "-0j", "inf+0j"], ["()", "(1)"], False),
    "str": ("'abcab'", ["''", "'Hé中 a,\\n'", "'\\u00df\\u01c5\\ufb01'"],
            ["()", "('')", "('a')", "('b', 'X')", "('b', -3, -1)", "(9, '*')", "(None, 1)", "(('a', 'H'))",
             "({97: 'q', 98: None})", "(['x', 'y'])", "('a', 'ab', 'c')"], False),
    "bytes": ("b'abcab'", ["b''", "b'A b,\\n\\xff'"],
              ["()", "(b'')", "(b'a')", "(b',')", "(b'b', b'X')", "(b'a', 1)", "(b'b', -3, -1)", "(9, b'*')",
               "(None, 1)", "((b'a', b'A'))", "([b'x', b'y'])", "(97)", "(256)", "('ff00')", "(':', 2)", "('utf-8')",
               "('ascii', 'ignore')", "(bytes(range(256)))", "(None, b'a')"], False),
    "bytearray": ("bytearray(b'abcab')", ["bytearray(b'A b\\xff')"],
                  ["()", "(b'')", "(b'a')", "(b'b', b'X')", "(b'a', 1)", "(9, b'*')", "(None, 1)", "([b'x', b'y'])",
                   "(97)", "(256)", "(0, 5)", "('ff00')", "(bytearray(b'a'))", "([1, 300])", "(-1)", "(-10, 1)"], True),
    "memoryview": ("memoryview(b'abcd')", ["memoryview(bytearray(b'xy'))", "memoryview(b'')", "memoryview(b'abcd')[::2]"],
                   ["()", "('B')", "('i')", "('h')", "('B', [2, 2])", "('nope')", "(':')", "('C')", "(None)"], False),
    "list": ("[3, 1, 2]", ["[]", "['b', None, 'b']", "[[1], [0]]", "[nan, 1.0]"],
             ["()", "(1)", "(0, 'x')", "(-1)", "(99)", "('b')", "('b', 2)", "(None)", "([9, 8])", "(1, 0, 2)",
              "(key=None)", "(key=str)", "(reverse=True)", "(key=len)", "(-5, 0)", "('x', 1)", "(key=str, reverse=1)",
              "(1, -5, 5)", "(2**63)", "(-2**64, 1)"], True),
    "tuple": ("(3, 1, 3)", ["()", "((1,), nan, 'a')"], ["()", "(1)", "(3, 1)", "(3, 1, 2)", "((1,))", "('a')", "(9)",
                                                        "(3, -1, 2**64)"], False),
    "dict": ("{'a': 1, 'b': 2}", ["{}", "{1: None, (1, 2): []}"],
             ["()", "('a')", "('a', 9)", "('z')", "('z', 9)", "([])", "([], 1)", "({'z': 0})", "([('q', 1)])", "(a=5)",
              "([1])", "(['ab'], 0)", "({'x': 1}, y=2)", "('xy', 1)", "(None)", "(1)", "((1, 2))"], True),
    "set": ("{1, 2, 3}", ["set()", "{1.5}", "{(1, 2), 5}"],
            ["()", "(1)", "([1, 9])", "({1, 2})", "({1: 2})", "([1], [2])", "({1, 2, 3, 4})", "([[]])", "([])", "({5})",
             "(frozenset({1}))", "(1.0)", "(range(5), {3})", "({1, 2}, 5)"], True),
    "frozenset": ("frozenset({1, 2, 3})", ["frozenset()", "frozenset({(1, 2)})"],
                  ["()", "(1)", "([1, 9])", "({1, 2})", "([1], [2])", "([[]])", "({1, 2, 3, 4})"], False),
    "range": ("range(2, 20, 3)", ["range(0)", "range(5, -5, -2)", "range(2**65, 2**65 + 4)"],
              ["()", "(5)", "(2.0)", "('a')", "(-1)", "(2**65)", "(True)", "(5, 1)"], False),
    "slice": ("slice(1, 10, 2)", ["slice(None)", "slice('a', 'b')", "slice(-3, None, -1)", "slice(None, None, 0)",
                                  "slice(2**64, -2**64)"],
              ["()", "(5)", "(0)", "(2**64)", "(-1)", "(1.5)"], False),
    "generator": ("gen()", [], [], False),
    "dict_keys": ("{1: 2, 3: 4}.keys()", ["{}.keys()"], ["([1])", "([9])", "({3: 1})", "()"], False),
    "dict_items": ("{1: 2, 3: 4}.items()", ["{1: []}.items()"], ["([(1, 2)])", "([9])", "({(3, 4): 1})", "()"], False),
    "dict_values": ("{1: 2, 3: 4}.values()", [], [], False),
    "function": ("func", ["lambda *a, k=1, **m: (a, k, m)"], ["(1)", "(b=1, a=2)", "(1, 2, z=3)", "()"], False),
    "builtin_function": ("len", ["pow", "[].append"], ["([])", "(1, 2)", "()"], False),
    "method": ("Thing().__init__", ["(1).__add__"], ["(1)", "()"], False),
    "property": ("property(func)", [], ["(func)", "(None)", "(1)", "(Thing())", "(Thing(), 1)"], False),
    "staticmethod": ("staticmethod(func)", [], ["(1)", "(1, 2)", "(None, int)"], False),
    "classmethod": ("classmethod(func)", [], ["(1)", "(None, int)"], False),
    "type": ("Thing", ["int"], ["()", "(1)"], False),
    "object": ("object()", [], [], False),
    "exception": ("ValueError('x', 1)", ["KeyError('k')", "StopIteration(5)", "OSError(2, 'm')"],
                  ["()", "('note')", "(None)", "('a', 'b')"], False),
    "NoneType": ("None", [], [], False),
    "ellipsis": ("...", [], [], False),
    "NotImplementedType": ("NotImplemented", [], [], False),
    "list_iterator": ("iter([1, 2])", [], [], False),
    "str_iterator": ("iter('ab')", [], [], False),
    "range_iterator": ("iter(range(3))", [], [], False),
    "enumerate": ("enumerate('ab')", [], [], False),
    "zip": ("zip([1], [2])", [], [], False),
    "map": ("map(str, [1])", [], [], False),
    "filter": ("filter(None, [1])", [], [], False),
    "generic_alias": ("list[int]", ["dict[str, int]"], [], False),
    "union": ("int | str", ["int | None"], [], False),
    "mappingproxy": ("vars(Thing)", [], [], False),
}

# Attributes that a program may not touch, and those whose values say nothing about behaviour.
UNTOUCHED = re.compile(
    r"^__(class|subclasshook|init_subclass|reduce|reduce_ex|getstate|setstate|getattribute|sizeof|dir|doc|new|code|globals|"
    r"closure|builtins|subclasses|bases|base|mro|self|func|dict|weakref|weakrefoffset|basicsize|itemsize|flags|"
    r"dictoffset|text_signature|hash|module|getnewargs|init|getnewargs_ex|traceback)__$|^(gi_|mro$|cr_|ag_|with_traceback$|__abstract)")


def names_of(kind, subject):
    space = {"nan": float("nan"), "inf": float("inf")}
    exec(HEAD.split("def show")[0], space)
    value = eval(subject, space)
    return [name for name in dir(value) if not UNTOUCHED.match(name)]


def is_plain(name):
    return not name.startswith("__")


def method_tables():
    """Every method of every builtin type, with every shape, and with the fitting ones on more subjects."""
    usual = shapes("()", *ones(["0", "-1", "1", "True", "2**63", "-2**64", "1.5", "nan", "''", "'a'", "'é中'", "b''", "b'a'",
                                "[]", "['a']", "(1, (2,))", "{}", "set()", "None", "iter([1])", "Thing()"]),
                   "(1, 2)", "('a', 'b')", "(1, 'a')", "(1, 2, 3)", "('a', 1, 2, 3, 4)", "(x=1)", "(1, x=1)")
    few = shapes(*COUNTS, "([])", "(1.5)", "(b'a')", "({})", "('a', 'b')")
    for kind, (subject, more, fitting, mutable) in TYPES.items():
        names = names_of(kind, subject)
        called = [name for name in names if is_plain(name)]
        if kind in ("type", "mappingproxy", "union", "generic_alias"):
            called = []
        shape_list = usual if kind not in ("exception", "function", "builtin_function", "method") else few
        if called:
            functions = methods(called)
            # What bytearray shares with bytes is asked of bytes in full.
            yield "methods", kind, Table(subjects(subject), functions,
                                         shape_list[::2] if kind == "bytearray" else shape_list, mutable)
            if more and fitting:
                yield "methods", kind, Table(subjects(*more), functions, shapes(*fitting), mutable)


def unbound_tables():
    """Methods taken from the type: no self, a wrong self, too many arguments."""
    calls = ["()", "(1)", "('a')", "(None)", "([])", "(1, 2)", "('a', 'b')", "({}, 1)", "(1, 2, 3)", "(self=1)", "(x=1)"]
    for kind in "int bool float complex str bytes bytearray memoryview list tuple dict set frozenset range slice".split():
        called = [name for name in names_of(kind, TYPES[kind][0]) if is_plain(name)]
        space = {}
        called = [name for name in called if callable(eval(kind + "." + name))]
        yield "unbound", kind, Table(subjects(kind), methods(called), shapes(*calls))


def direct_tables():
    """Methods called where they are named, which is another way through an interpreter than a bound method; unpacking."""
    arguments = ["()", "(1)", "(1, 2, 3, 4, 5)", "(x=1)", "(*5)", "(1, *5)", "(**5)"]
    for kind, (subject, more, fitting, mutable) in TYPES.items():
        called = [name for name in names_of(kind, subject) if is_plain(name)]
        if kind in ("type", "mappingproxy", "union", "generic_alias"):
            continue
        calls = [Pair(f".{name}{a}", f"f.{name}{a}") for name in called for a in arguments]
        if calls:
            yield "direct", "methods", Table(subjects(subject), [Pair("", "s")], calls, mutable)


def subclass_tables():
    """Operators and builtin functions with instances of the program's subclasses of builtin types."""
    bases = {"I": "int", "F": "float", "C": "complex", "S": "str", "B": "bytes", "A": "bytearray", "L": "list",
             "T": "tuple", "D": "dict", "Z": "set", "X": "frozenset"}
    setup = "".join(f"class {name}({base}): pass\n" for name, base in bases.items())
    setup += ("class W(list):\n    def __add__(self, o): return 'W+'\n    def __radd__(self, o): return '+W'\n"
              "    def __mul__(self, o): return NotImplemented\n    def __rmul__(self, o): return '*W'\n"
              "    def __eq__(self, o): return 'W=='\n    def __lt__(self, o): return 'W<'\n"
              "    def __contains__(self, o): return 'in'\n    def __getitem__(self, i): return 'W[]'\n"
              "    def __iter__(self): return iter('WW')\n    def __len__(self): return 7\n"
              "class N(int):\n    def __index__(self): return 2\n    def __add__(self, o): return NotImplemented\n"
              "    def __rsub__(self, o): return 'N'\n    def __bool__(self): return False\n    def __hash__(self): return 3\n")
    values = ["I(3)", "F(1.5)", "C(1j)", "S('ab')", "B(b'ab')", "A(b'ab')", "L([1, 2])", "T((1, 2))", "D(a=1)", "Z({1})",
              "X({1})", "W([1])", "N(5)"]
    plain = ["2", "2.5", "'ab'", "b'ab'", "[1, 2]", "(1, 2)", "{'a': 1}", "{1}", "None"]
    for sign in ("+", "*", "%", "-", "|", "==", "<", "in"):
        for lefts, rights in ((values, values + plain), (plain, values)):
            yield "subclasses", "operators", Table(
                subjects(*lefts), [Pair(f" {sign} ", f"lambda b: s {sign} b")], [Pair(v, f"f({v})") for v in rights], False, setup)
    functions = ("abs bool bytearray bytes chr complex dict float hash int iter len list max oct ord range repr reversed "
                 "round set sorted str sum tuple format divmod").split()
    calls = [Pair(f"({v})", f"f({v})") for v in values if v not in ("S('ab')", "B(b'ab')")] + [
        Pair(f"({v})[0]", f"f({v})[0]") for v in ("S('ab')", "B(b'ab')")]
    for name in functions:
        kept = [pair for pair in calls if name != "hash" or pair.text[1] in "IFCAZDL"]
        yield "subclasses", "functions", Table(fixed(name), [Pair("", name)], kept, False, setup)
    results = [Pair(text, "(type(r).__name__, r) if (r := f" + text + ") is not f else 'itself'")
               for text in ("[:]", "[0:1]", ".copy()", ".upper()", ".strip()", " + f", " * 1", ".union()", ".conjugate()",
                            ".__class__.__name__", ".fromkeys([1])", ".__neg__()", ".replace(f, f)", ".from_bytes(b'a')")]
    yield "subclasses", "results", Table(subjects(*values), [Pair("", "s")], results, False, setup)


def dunder_tables():
    """Special methods called by name."""
    calls = shapes("()", "(1)", "('a')", "(None)", "([])", "(1, 2)", "(1, 2, 3)", "(x=1)")
    for kind, (subject, more, fitting, mutable) in TYPES.items():
        special = [name for name in names_of(kind, subject) if not is_plain(name)]
        space = {"nan": float("nan"), "inf": float("inf")}
        exec(HEAD.split("def show")[0], space)
        special = [name for name in special if callable(getattr(eval(subject, space), name, None))]
        special = [name for name in special if kind != "type" or name not in ("__prepare__",)]
        yield "dunders", kind, Table(subjects(subject), methods(special), calls, mutable)


def name_tables():
    """What sort of thing each name of a type is, read from the type and from an instance."""
    reads = [Pair("", "type(f).__name__")]
    for kind, (subject, more, fitting, mutable) in TYPES.items():
        names = names_of(kind, subject)
        yield "names", "kinds", Table(subjects(subject), methods(names), reads)
    for kind in "int float complex str bytes bytearray list tuple dict set frozenset range slice object type".split():
        names = [name for name in names_of(kind, kind)]
        yield "names", "types", Table(subjects(kind), methods(names), [Pair(" kind", "type(f).__name__")])
        plain = [name for name in names if hasattr(getattr(eval(kind), name, None), "__qualname__")]
        yield "names", "types", Table(subjects(kind), methods(plain),
                                      [Pair(".__name__", "f.__name__"), Pair(".__qualname__", "f.__qualname__")])


# ---------------------------------------------------------------------------------------------------- operators

OPERANDS = ["0", "(-3)", "True", "2**64", "2.5", "nan", "1j", "'a'", "'%s'", "b'x'", "bytearray(b'y')", "[1]", "(2,)",
            "{1: 2}", "{3}", "frozenset({4})", "None", "range(2)", "int", "Thing()", "{1: 2}.keys()", "memoryview(b'x')"]
BINARY = "+ - * / // % ** << >> & | ^ @".split()
COMPARISONS = "< <= == != > >= is in".split() + ["not in", "is not"]


def operator_tables():
    right = [Pair(text, "f(" + text + ")") for text in OPERANDS]
    names = {"+": "add", "-": "sub", "*": "mul", "/": "truediv", "//": "floordiv", "%": "mod", "**": "pow", "<<": "lshift",
             ">>": "rshift", "&": "and", "|": "or", "^": "xor", "@": "matmul", "<": "lt", "<=": "le", "==": "eq",
             "!=": "ne", ">": "gt", ">=": "ge", "is": "is", "in": "in", "not in": "not_in", "is not": "is_not"}
    for sign in BINARY:
        yield "operators", names[sign], Table(subjects(*OPERANDS), [Pair(f" {sign} ", f"lambda b: s {sign} b")], right)
    for sign in COMPARISONS:
        if sign in ("is", "is not"):
            continue
        yield "comparisons", names[sign], Table(subjects(*OPERANDS), [Pair(f" {sign} ", f"lambda b: s {sign} b")], right)
    for sign in BINARY:
        name = "i" + names[sign]
        setup = f"def {name}(s):\n    def g(b):\n        nonlocal s\n        s {sign}= b\n        return s\n    return g\n"
        yield "inplace", name, Table(subjects(*OPERANDS), [Pair(f" {sign}= ", f"{name}(s)")], right[::2], True, setup)
    everything = EDGES + OTHERS
    for sign in ("-", "+", "~", "not "):
        yield "operators", "unary", Table(fixed(sign), [Pair("", "s")], [Pair(v, f"{sign}({v})") for v in everything])


# ---------------------------------------------------------------------------------------------------- subscripts

def subscript_tables():
    holders = ["[3, 1, 2]", "(3, 1, 2)", "'abé'", "b'abc'", "bytearray(b'abc')", "range(3)", "{'a': 1, 1: 2}",
               "memoryview(b'abc')", "{1, 2}", "None", "1", "1.5", "int", "list", "func", "len", "Thing()", "gen()", "..."]
    indices = EDGES + ["2", "-3", "3", "-4", "1j", "slice(1)", "slice(None, None, -1)", "slice(None, None, 0)",
                       "slice('a')", "slice(-2, None)", "slice(5, 1)", "slice(2**64)", "slice(1.5, 2)", "...", "int",
                       "(1, 2)", "Thing()"]
    values = ["1", "'x'", "[7, 8]", "None", "b'z'"]
    read = [Pair("[" + i + "]", "f(" + i + ")") for i in indices]
    yield "subscripts", "read", Table(subjects(*holders), [Pair("", "lambda i: s[i]")], read)
    written = [Pair(f"[{i}] = {v}", f"f({i}, {v})") for i in indices for v in values]
    setup = "def store(s):\n    def g(i, v): s[i] = v\n    return g\n"
    yield "subscripts", "write", Table(subjects("[3, 1, 2]", "bytearray(b'abc')", "{'a': 1, 1: 2}"),
                                       [Pair("", "store(s)")], written, True, setup)
    some = [Pair(f"[{i}] = 1", f"f({i}, 1)") for i in indices]
    others = [h for h in holders if h not in ("[3, 1, 2]", "bytearray(b'abc')", "{'a': 1, 1: 2}")]
    yield "subscripts", "write", Table(subjects(*others), [Pair("", "store(s)")], some, False, setup)
    setup = "def remove(s):\n    def g(i): del s[i]\n    return g\n"
    gone = [Pair(f"[{i}]", f"f({i})") for i in indices]
    yield "subscripts", "delete", Table(subjects(*holders), [Pair(" del ", "remove(s)")], gone, True, setup)
    stepped = ["slice(None, None, 2)", "slice(None, None, -1)", "slice(1, 1)", "slice(0, 2)", "slice(2, 0, -1)",
               "slice(3, None)", "slice(-1, 0)", "slice(None, None, 2**64)"]
    fillings = ["[]", "[9]", "[9, 8]", "[9, 8, 7]", "b'pq'", "'xy'", "(4,)", "range(2)", "5", "None", "gen()"]
    both = [Pair(f"[{i}] = {v}", f"f({i}, {v})") for i in stepped for v in fillings]
    setup = "def store(s):\n    def g(i, v): s[i] = v\n    return g\n"
    yield "subscripts", "slices", Table(subjects("[1, 2, 3]", "bytearray(b'123')", "memoryview(bytearray(b'123'))"),
                                        [Pair("", "store(s)")], both, True, setup)


# ---------------------------------------------------------------------------------------------------- statements

STATEMENTS = {
    "for x in V": "for x in v: return x",
    "a, b = V": "a, b = v; return a, b",
    "a, *b = V": "a, *b = v; return a, b",
    "a, b, *c, d = V": "a, b, *c, d = v; return a, b, c, d",
    "[*V]": "return [*v]",
    "{*V}": "return {*v}",
    "{**V}": "return {**v}",
    "func(*V)": "return func(*v)",
    "func(**V)": "return func(**v)",
    "V()": "return v()",
    "V(1, x=2)": "return v(1, x=2)",
    "V.nope": "return v.nope",
    "V.nope = 1": "v.nope = 1",
    "del V.nope": "del v.nope",
    "raise V": "raise v",
    "raise ValueError from V": "raise ValueError from v",
    "with V": "with v: pass",
    "with V as x": "with v as x: return x",
    "try except V": "try: 1 / 0\n    except v: return 'caught'",
    "class C(V)": "class C(v): pass\n    return C.__mro__ if False else C.__name__",
    "match [a, *b]": "match v:\n        case [a, *b]: return a, b\n        case {'a': x, **r}: return x, r\n"
                     "        case int(n) | float(n): return 'number', n\n        case str(t): return 'text', t\n"
                     "        case _: return 'other'",
    "f'{V}'": "return f'{v}'",
    "f'{V!r:>8}'": "return f'{v!r:>8}'",
    "f'{V:>8}'": "return f'{v:>8}'",
    "f'{V:d}'": "return f'{v:d}'",
    "'%d' % V": "return '%d' % v",
    "'%s %r' % (V, V)": "return '%s %r' % (v, v)",
    "'%.2f' % V": "return '%.2f' % v",
    "'%c' % V": "return '%c' % v",
    "'%x' % V": "return '%x' % v",
    "b'%s' % V": "return b'%s' % v",
    "'%(a)s' % V": "return '%(a)s' % v",
    "'{0[0]}'.format(V)": "return '{0[0]}'.format(v)",
    "'{:5}'.format(V)": "return '{:5}'.format(v)",
    "if V": "return 'yes' if v else 'no'",
    "assert V": "assert v, 'message'",
    "yield from V": "def g(): yield from v\n    return list(g())",
    "x = [y for y in V]": "return [y for y in v]",
    "sorted(V)": "return sorted(v)",
    "V[0]": "return v[0]",
    "V[1:]": "return v[1:]",
    "V < V": "return v < v",
    "x += V": "x = 1\n    x += v\n    return x",
    "x = []; x += V": "x = []\n    x += v\n    return x",
    "print(sep=V)": "print(end='', sep=v)",
    "isinstance(1, V)": "return isinstance(1, v)",
    "int | V": "return int | v",
    "list[V]": "return list[v]",
}


def statement_tables():
    values = EDGES + OTHERS + ["ValueError", "(ValueError, ZeroDivisionError)", "(1, 2)", "[1, 2, 3]", "{'a': 1, 'b': 2}",
                               "int | str"]
    for i, (text, body) in enumerate(STATEMENTS.items()):
        setup = f"def statement{i}(v):\n    {body}\n"
        yield "statements", "statements", Table(fixed(text), [Pair(" with ", f"statement{i}")],
                                                [Pair("V = " + v, f"f({v})") for v in values], False, setup)


# ---------------------------------------------------------------------------------------------------- formats

def format_tables():
    specs = ["", "d", "5", "<5", ">5", "^5", "*^9", "05", "+", "-", " ", "=+6", "x", "#x", "#b", "o", "X", "c", "n", ",",
             "_", ",d", "_x", ",x", "e", "E", "f", "F", "g", "G", "%", ".2", ".2f", ".0f", ".0e", ".3g", "#g", "#.0f", "z.1f",
             "z", "10.3f", "<10.2e", "010.2f", ".10", ",.2f", "_.2f", ".2%", "s", "5s", ".1s", "=5s", "05s", "r", "5.5.5",
             "d5", "..", "}", "é<5", "5é", "é^7", ".-1", "1000000000000", ".99999999999", "+s", "#s", ",s", "c5", "+c",
             "#c", ".3d", "0=5", "<05", "b", "_b", "08b", "#010x", "-e", "?", "!r", "zd", "zs"]
    values = ["0", "-5", "1234567", "2**70", "True", "1.5", "-1234.5678", "0.0", "-0.0", "nan", "-inf", "1e22", "1e-7", "'ab'",
              "'é'", "''", "1+2j", "None", "[1]", "(1,)", "b'a'", "Thing", "97"]
    for value in values:
        yield "formats", "format", Table(subjects(value), [Pair(" : ", "s")], [Pair(repr(s), f"format(f, {s!r})") for s in specs])
    percents = ["%d", "%i", "%5d", "%-5d|", "%05d", "%+d", "% d", "%.3d", "%x", "%#x", "%#X", "%o", "%#o", "%e", "%.2E", "%f",
                "%.0f", "%#.0f", "%10.2f", "%g", "%#g", "%.3g", "%c", "%5c", "%s", "%5s", "%-5s|", "%.1s", "%r", "%a", "%%",
                "%", "%z", "%5", "%(a)s", "%(a", "%*d", "%.*f", "%d %d", "no", "%ld", "%u", "%5%", "%.", "%b", "%é"]
    arguments = ["0", "-5", "2**70", "True", "1.5", "nan", "-inf", "'a'", "'é'", "'ab'", "b'a'", "None", "()", "(1,)", "(1, 2)",
                 "(5, 3)", "('a', 1)", "[1]", "{'a': 1}", "{}", "97", "0x110000", "Thing()", "(1, 2, 3)"]
    for argument in arguments:
        yield "formats", "percent", Table(fixed("S % "), [Pair(argument + " : ", argument)],
                                          [Pair(repr(p), f"{p!r} % f") for p in percents])
    fewer = ["%d", "%5d", "%x", "%e", "%.1f", "%g", "%c", "%s", "%b", "%r", "%a", "%5s", "%.1s", "%%", "%", "%z", "%(a)s", "%*d",
             "no", "%d %d", "%u", "%i"]
    for argument in arguments + ["bytearray(b'xy')", "256", "memoryview(b'a')"]:
        yield "formats", "percent_bytes", Table(fixed("B % "), [Pair(argument + " : ", argument)],
                                                [Pair("b" + repr(p), f"b{p!r} % f") for p in fewer])
    templates = ["{}", "{0}", "{1}", "{a}", "{!r}", "{!s:>5}", "{!a}", "{!x}", "{:>5}", "{:{}}", "{0.real}", "{0.nope}", "{0[0]}",
                 "{0[a]}", "{0[", "{", "}", "{{}}", "{}{}", "{}{0}", "{0}{}", "{:d}", "{!}", "{!r", "{0[]}", "{0.}", "{.}", "{[0]}",
                 "{a.b}", "{0!r:^7}", "{:{w}}", "{0:{1}}", "{-1}", "{0x1}", "{ 0}", "{0 }", "{é}", "{0[-1]}", "{0[99]}",
                 "{0[1][0]}", "{:,}", "{!rr}", "{a[k]}", "}{", "{}}", "{99999999999999999999}", "a{0}b{0}c"]
    given = ["()", "(1)", "('xy')", "([5, [6]])", "({'a': 1})", "(1.5, 4)", "(a=1)", "('q', w=6)", "(None)", "(1j)",
             "(a={'k': 'v'})", "(Thing())"]
    for call in given:
        yield "formats", "str_format", Table(fixed("format" + call), [Pair(" : ", "s")],
                                             [Pair(repr(t), f"{t!r}.format{call}") for t in templates])


# ---------------------------------------------------------------------------------------------------- user functions

def call_tables():
    """Functions of the program with every kind of parameter, called in right and wrong ways."""
    signatures = ["", "a", "a, b", "a, b=2", "a=1, b=2", "*a", "**k", "a, *b", "a, **k", "*, k", "*, k=1", "a, *, k", "a, /",
                  "a, /, b", "a, b, /", "a=1, /, b=2", "a, /, *, k", "a, b, c, d", "*a, k", "*a, k=1, **m", "a, /, **k",
                  "a, b=2, /, c=3, *d, e, f=6, **g", "self", "*, k, l, m", "a, b, c=3, d=4"]
    calls = ["()", "(1)", "(1, 2)", "(1, 2, 3)", "(1, 2, 3, 4)", "(1, 2, 3, 4, 5)", "(a=1)", "(1, a=1)", "(b=1)", "(k=1)",
             "(1, k=1)", "(1, 2, k=1)", "(1, z=1)", "(a=1, b=2)", "(1, b=2)", "(1, e=5, z=9)", "(*[1, 2])", "(**{'a': 1})",
             "(*[1], **{'k': 2})", "(*1)", "(**1)", "(**{1: 2})", "(a=1, **{'a': 2})", "(*[1], *[2], a=1)", "(k=1, l=2)",
             "(*None)", "(**[1])", "(*'ab', **{'k': 1, 'z': 2})"]
    for i, parameters in enumerate(signatures):
        names = re.findall(r"\b[a-z]+\b(?=\s*[,=]|$)", parameters)
        result = ", ".join(dict.fromkeys(re.findall(r"\b[a-z]\w*", re.sub(r"=\d+", "", parameters)))) or "0"
        setup = f"def function{i}({parameters}): return ({result},)\n"
        yield "calls", "functions", Table(fixed(f"def f({parameters}): "), [Pair("f", f"function{i}")],
                                          shapes(*calls), False, setup)
        if parameters and not parameters.startswith(("*,", "**")):
            method = f"class M{i}:\n    def f({parameters}): return 1\n"
            yield "calls", "methods", Table(fixed(f"class: def f({parameters}): "), [Pair("f", f"M{i}().f")], shapes(*calls),
                                            False, method)
    # What the first parameter holds is an instance: only whether the call fits is shown.
    lambdas = [("lambda: 0", "(lambda: 0)"), ("lambda a, b=1: (a, b)", "(lambda a, b=1: (a, b))")]
    for text, code in lambdas:
        yield "calls", "functions", Table(fixed(text + " "), [Pair("", code)], shapes(*calls))
    setup = "class N:\n    def __init__(self, a, b=2): self.v = a, b\n    def __repr__(self): return f'N{self.v}'\n" \
            "    def __call__(self, c): return c\n    @staticmethod\n    def s(a): return a\n    @classmethod\n    def c(cls, a): return a\n"
    for text, code in (("N", "N"), ("N(1)", "N(1)"), ("N.s", "N.s"), ("N.c", "N.c"), ("N(1).s", "N(1).s"), ("N(1).c", "N(1).c"),
                       ("Thing", "Thing"), ("Thing()", "Thing()"), ("object", "object")):
        yield "calls", "classes", Table(fixed(text), [Pair("", code)], shapes(*calls), False, setup)


# ---------------------------------------------------------------------------------------------------- exceptions

def exception_tables():
    import builtins
    names = sorted(name for name, value in vars(builtins).items()
                   if isinstance(value, type) and issubclass(value, BaseException) and name == value.__name__)
    calls = ["()", "('m')", "(1, 2)", "('a', 'b', 'c')", "(None)", "(1, 'm', 'f')", "('m', ('f', 1, 2, 't'))", "(x=1)",
             "('m', [ValueError('i')])", "('utf-8', b'ab', 0, 1, 'r')", "('utf-8', 'ab', 0, 1, 'r')", "('m', name='n')",
             "(1, 2, 3, 4, 5)", "(2, 'No such file', 'f', None, 'g')", "([])", "('m', [])", "('m', [1])", "('m', [KeyboardInterrupt()])"]
    for name in names:
        made = [Pair(call, f"f({name}{call})") for call in calls]
        yield "exceptions", "constructors", Table(fixed(name), [Pair("", "lambda e: (e, str(e), e.args)")], made)
    attributes = "errno strerror filename filename2 msg lineno offset text end_lineno print_file_and_line name path obj value code start end reason " \
                 "object encoding exceptions message args add_note __cause__ __context__ __suppress_context__ __notes__".split()
    made = [("OSError", "(2, 'm', 'f')"), ("OSError", "('x')"), ("SyntaxError", "('m', ('f', 1, 2, 't'))"), ("SyntaxError", "('m')"),
            ("StopIteration", "(5)"), ("StopIteration", "()"), ("SystemExit", "(3)"), ("KeyError", "('k')"), ("ImportError", "('m', name='n', path='p')"),
            ("NameError", "('m', name='n')"), ("AttributeError", "('m', name='n', obj=1)"), ("UnicodeEncodeError", "('utf-8', 'ab', 0, 1, 'r')"),
            ("UnicodeDecodeError", "('utf-8', b'ab', 0, 1, 'r')"), ("ExceptionGroup", "('m', [ValueError(1)])"), ("ValueError", "('x')"),
            ("StopAsyncIteration", "(1)"), ("IndentationError", "('m', ('f', 1, 2, 't'))"), ("Exception", "(1, 2)")]
    for name, call in made:
        yield "exceptions", "attributes", Table(subjects(name + call), methods(attributes), [Pair("", "f")])
    setup = "def attempt(e):\n    def g(a, b):\n        try:\n            try: raise e\n            except a: return 'first'\n" \
            "        except b: return 'second'\n        return 'none'\n    return g\n"
    classes = ["Exception", "ValueError", "LookupError", "ArithmeticError", "OSError", "BaseException", "(KeyError, TypeError)", "()"]
    caught = [Pair(f" except {a} / {b}", f"f({a}, {b})") for a in classes for b in classes[:3]]
    yield "exceptions", "handlers", Table(subjects("ValueError(1)", "KeyError(1)", "ZeroDivisionError()", "FileNotFoundError()",
                                                   "KeyboardInterrupt()", "UnicodeError()", "StopIteration()"),
                                          [Pair("", "attempt(s)")], caught, False, setup)


# ---------------------------------------------------------------------------------------------------- writing

def all_tables():
    for make in (builtin_functions, method_tables, direct_tables, unbound_tables, dunder_tables, name_tables,
                 operator_tables, subclass_tables,
                 subscript_tables, statement_tables, format_tables, call_tables, exception_tables):
        yield from make()


def merged(pieces):
    """Puts together again the pieces of one table that kept the same shapes, first by function, then by subject."""
    def text(pairs):
        return tuple((pair.text, pair.code) for pair in pairs)

    rows = []
    for piece in pieces:
        last = rows[-1] if rows else None
        if (last and last.setup == piece.setup and last.mutable == piece.mutable and text(last.shapes) == text(piece.shapes)
                and text(last.subjects) == text(piece.subjects)):
            rows[-1] = Table(last.subjects, last.functions + piece.functions, last.shapes, last.mutable, last.setup)
        else:
            rows.append(piece)
    result = []
    for row in rows:
        last = result[-1] if result else None
        if (last and last.setup == row.setup and last.mutable == row.mutable and text(last.shapes) == text(row.shapes)
                and text(last.functions) == text(row.functions)):
            result[-1] = Table(last.subjects + row.subjects, last.functions, last.shapes, last.mutable, last.setup)
        else:
            result.append(row)
    return result


def axis(prefix, pairs, parameter, names):
    """The name of a list of (text, lambda), shared by all tables of the program that use the same one."""
    text = "[" + ", ".join(f"({pair.text!r}, lambda{parameter}: {pair.code})" for pair in pairs) + "]"
    return names.setdefault(text, f"{prefix}{len(names)}")


def program_text(title, tables):
    names, calls, setups = {}, [], {}
    for table in tables:
        setups[table.setup] = True
        arguments = [axis("s", table.subjects, "", names), axis("f", table.functions, " s", names),
                     axis("a", table.shapes, " f", names)]
        calls.append(f"run({', '.join(arguments)}{', True' if table.mutable else ''})\n")
    checks = sum(table.count() for table in tables)
    return (HEAD.format(checks=checks, title=title) + "".join(setups) +
            "".join(f"{name} = {text}\n" for text, name in names.items()) + "".join(calls)), checks


def all_programs():
    """Yields (area, name, text, checks)."""
    groups = {}
    for area, name, table in all_tables():
        if area == "builtins":
            groups.setdefault((area, "functions"), []).append((name, table))
        else:
            groups.setdefault((area, name), []).append((name, table))
    for (area, name), tables in groups.items():
        packs, pack, size = [], [], 0
        for _, table in tables:
            for piece in table.pieces():
                if piece.count() == 0:
                    continue
                if size + piece.count() > CHECKS_IN_A_PROGRAM:
                    packs.append(pack)
                    pack, size = [], 0
                pack.append(piece)
                size += piece.count()
        if pack:
            packs.append(pack)
        for i, pack in enumerate(packs):
            label = name if len(packs) == 1 else f"{name}_{i + 1:02}"
            text, checks = program_text(f"{area}, {label.replace('_', ' ')}", merged(pack))
            yield area, label, text, checks


def run_program(path, seed):
    """What the program prints under this CPython. It runs as program.py in an empty folder, as the runner runs it."""
    with tempfile.TemporaryDirectory() as folder:
        with open(path, "rb") as file, open(os.path.join(folder, "program.py"), "wb") as copy:
            copy.write(file.read())
        command = [sys.executable, "-s", "-B", "-W", "ignore", "-X", "utf8", "program.py"]
        environment = dict(os.environ, PYTHONHASHSEED=str(seed))
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, timeout=60)
        return done.returncode, done.stdout, done.stderr


def expectation(outcome):
    code, out, err = outcome
    version = ".".join(map(str, sys.version_info[:3]))
    return b"# CPython %s\n=== exit %d\n=== stdout %d\n%s\n=== stderr %d\n%s\n" % (version.encode(), code, len(out), out, len(err), err)


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return None


def without_version(data):
    return data and re.sub(rb"\A# CPython 3\.11\.\d+\n", b"", data)


def main():
    check = "--check" in sys.argv[1:]
    if sys.version_info[:2] != (3, 11):
        sys.exit("generate.py must run under CPython 3.11: it is the oracle")
    total, stale, problems, wanted, areas = 0, [], [], set(), {}
    for area, name, text, checks in all_programs():
        folder = os.path.join(GENERATED, area)
        path = os.path.join(folder, name + ".py")
        expected_path = os.path.join(folder, name + ".expected")
        wanted |= {path, expected_path}
        with tempfile.NamedTemporaryFile(suffix=".py") as file:
            file.write(text.encode())
            file.flush()
            first, second = run_program(file.name, 1), run_program(file.name, 20)
        lines = first[1].count(b"\n")
        if first != second:
            one, two = first[1].splitlines(), second[1].splitlines()
            changed = [a.decode() for a, b in zip(one, two) if a != b]
            problems.append(f"{area}/{name} differs from run to run: {changed[:3]}")
        elif first[0] != 0 or lines != checks:
            problems.append(f"{area}/{name} ends with {first[0]} after {lines} of {checks} lines: {first[2].decode()[-300:]}")
        total += checks
        areas[area] = areas.get(area, 0) + checks
        for target, data in ((path, text.encode()), (expected_path, expectation(first))):
            if without_version(read(target)) != without_version(data):
                stale.append(target)
                if not check:
                    os.makedirs(folder, exist_ok=True)
                    with open(target, "wb") as file:
                        file.write(data)
    for folder, _, files in os.walk(GENERATED):
        if os.path.relpath(folder, GENERATED).split(os.sep)[0] in areas:
            for file in files:
                path = os.path.join(folder, file)
                if path not in wanted:
                    stale.append(path)
                    if not check:
                        os.remove(path)
    for problem in problems:
        print(problem)
    print(", ".join(f"{area} {count}" for area, count in sorted(areas.items())))
    print(f"{total} checks in {len(wanted) // 2} programs; {len(stale)} files {'are stale' if check else 'written'}")
    return 1 if problems or (check and stale) else 0


if __name__ == "__main__":
    sys.exit(main())
