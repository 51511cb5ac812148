#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes mistakes.txt: broken programs with what CPython 3.11 says about them (the format of snippets/README.md).

Run it with CPython 3.11: python3.11 tests/parser/make_mistakes.py

The first part is written by hand, a group a rule. The second part breaks small programs at random (always the same way) by
dropping, doubling, swapping and replacing tokens, and keeps a few for each message. What is only refused after parsing, or
accepted since Python 3.12, is left out: the grammar check does not answer for it.
"""
import pathlib
import random
import re
import sys
import warnings

warnings.simplefilter("ignore")

HAND = {
    "indent": [
        " x", "\n x", "if a:\n  b\n c", "if a:\n  b\n    c", "if a:\n\tb\n        c", "if a:\n        b\n\tc", "  \\\nx",
        "if a:\n\n", "if a:\n# c\nb", "def f():\n'''d'''", "class A:\npass", "while 1:\nx", "for a in b:\nx", "else:\n x",
        "try:\nx", "try:\n x\nexcept:\ny", "try:\n x\nexcept A:\ny", "try:\n x\nexcept* A:\ny", "try:\n x\nfinally:\ny",
        "with a:\nb", "with (a, b):\nc", "if a:\n x\nelif b:\ny", "if a:\n x\nelse:\ny", "match a:\nx", "match a:\n case 1:\n b",
        "async def f():\nx", "@d\ndef f():\nx", "if a:\n  x\n\x0c y", "x\n\t\ny\n  z", "if a: b\n  c",
        "".join(" " * i + "if x:\n" for i in range(101)) + " " * 101 + "x",
    ],
    "brackets": [
        "(", "[1, 2", "{1: 2", "(]", "[}", "{)", "f(\n]", ")", "]", "}", "x = (1\ny = 2\nz = 3", "def f(a, b:\n  pass", "print(1\nprint(2)",
        "(" * 201, "((1)", "a[1", "f(a\nb c", "x = {\n'a': 1\n'b': 2}", "foo(1, 2\n\nbar = 3\nbaz = (4)",
    ],
    "lines": [
        "x =\\ 1", "x = \\", "x = \\\n", "\\", "x \\\\\ny", "a; ; b", ";", "x = 1;;", "a\\\n\nb c", "x = 'a\\", "x = '''", "x = '''a\n\n",
        "'abc", '"abc\n', "'a\\\nb", "f'abc", "rb'''x", "x = 'it's'", "\u200b", "x\u00a0= 1", "x = \u201ca\u201d", "1 \u2212 2", "$x", "x?", "a!b", "`a`",
        "x\x01", "caf\u00e9 = 1 2", "\u00e9\u20ac", "x = \u00b2", "a = \U0001f600", "a <> b", "x = 1 \u2013 2",
    ],
    "numbers": [
        "0777", "00_1", "0_7", "1_", "1__0", "1_000_", "0x", "0xg", "0x_", "0b2", "0b", "0b1_", "0o8", "0o", "0o17_", "1abc", "1.5e", "1e+", "1.e1_", "1ja", "10L",
        "0xfg", "0b12", "0o18", "1.2.3", "1..a b", "0_", "09", "09.5 6", "1fora", "1if", "1 2", "0777.1 x", "123abc = 1", "1e5_", "x = 12_a",
    ],
    "escapes": [
        r"'\x'", r"'\x4'", r"'\u12'", r"'\U0001'", r"'\U00110000'", r"'\N'", r"'\N{'", r"'\N{}'", r"b'\x'", r"b'\x4g'", "b'\u00e9'", r"'ab\xg' +", "'\u00e9\\x1'",
        r"'a' b'b'", r"b'b' 'a'", r"b'a' f'{x}'", r"'''\x4'''", r"'\\\x4'", r"'ok' '\x4'", r"f'\x4'", r"f'{a}\x4'", r"f'a{{\x4'", r"x = ('\x4' 1)",
    ],
    "f-strings": [
        "f'{'", "f'}'", "f'{}'", "f'{ }'", "f'{a'", "f'{a!'", "f'{a!r'", "f'{a!x}'", "f'{a!}'", "f'{a! r}'", "f'{a!rr}'", "f'{!r}'", "f'{:x}'", "f'{=}'", "f'{a=b}'",
        "f'{a b}'", "f'{a:{b c}}'", "f'{a:{'", "f'{a:{b}'", "f'{(a}'", "f'{a)}'", "f'{[a}'", "f'{a]}'", "f'{lambda x: 1}'", "f'{*a}'", "f'{**a}'", "f'{a +}'",
        "f'{a,,b}'", "f'{print 1}'", "f'{f(a=1, b)}'", "f'{if a}'", "f'{a if b}'", "f'{yield = 1}'", "f'{a := }'", "x = f'{a} {b c}'", "f'{0777}'", "f'{1a}'",
        "f'{a $ b}'", "f'''{\na b}'''", "f'''\n{a\n b c}'''", "f'{a}' '{' f'{'", "f'{a {b}}'", "f'{a[}'", "f'{\"a}'", "f'{a:{b:{c:{d}}}}'", "f'{x!r:{y!q}}'",
    ],
    "nested-f-strings": [
        "f\"{f'{a b}'}\"", "f\"{f'{'}\"", "f\"{f'}'}\"", "f\"{f'{a!x}'}\"", "f\"{f'{}'}\"", "f\"{f'{(a}'}\"",
        "f\"{f'{print 1}'}\"", "f\"{f'{0777}'}\"", "x = f\"{1} {f'{a)}'}\"", "f\"{x + f'{if}'}\"", "f\"{g(f'{x+}', 1)}\"",
        "x = f\"\"\"\n{f'{a=b}'}\"\"\"", "f'''{f\"{f'{a[}'}\"}'''",
    ],
    "line-ends": [
        "@d\r\n", "@d\r", "@d\r\n\r\n", "'''a\r\n", "'''a\r\nb", "'''a\r", "'a\r\n", "if a:\r\n", "if a:\r\n\r\n",
        "a\\\r\n", "a \\\r\nb c\r\n", "(\r\n", "if a:\r\n  b\r\n c\r\n", "x = 1\r\n y\r\n", "class A:\r\n", "try:\r\n x\r\n",
        "\\\ndef f(a)\\: pass", "a\r\r\n b", "x \\\n = \\1", "x = '''\r\n' y z",
    ],
    "earlier-statements": [
        "x = print -1\ny z", "f(print -1)\n\nif a:\nb", "def f():\n  print [1]\nclass A:\nx", "for x in y: match(a)\nx y",
        "(print)\nx y", "print;print\nx y", "print[0]\nx y", "print.x\nx y", "print\nx y", "print not in x\ny z",
        "match(a)\nmatch(b)\nx y", "match[a] = 1\nx y", "match(x, y),\nx y", "def f():\n match(x)\n\nx y",
    ],
    "colons": [
        "if a\n b", "if a\n", "if a b:\n c", "while a\n b", "for a in b\n c", "for a in b c:\n d", "def f()\n x", "def f:\n x", "def f(\n x", "def (a): x", "def f(a) x",
        "def f() -> : x", "class A\n x", "class A(B\n x", "class A(B)\n x", "class: x", "class 1: x", "class A B: x", "try\n x", "try:\n x\nexcept\n y", "try:\n x\nexcept A\n y",
        "try:\n x\nexcept A as b\n y", "try:\n x\nfinally\n y", "try: x", "try:\n x\ny", "try:\n x\nelse:\n y", "with a\n b", "with a as b\n c", "with (a as b)\n c",
        "with a as b c: d", "with: a", "with a as: b", "if a:\n b\nelif c\n d", "if a:\n b\nelse\n c", "lambda x 1", "match a\n x", "match a:\n case 1\n  x",
        "match a:\n case 1 if b\n  x", "else: x", "elif a: b", "except: x", "finally: x", "if a: if b: c", "x: if", "async x", "async with a\n b", "async for a in b\n c",
        "async def f()\n x", "async: x", "await", "for a: b", "for a in: b", "for in b: c", "for 1 in b: c", "for f() in b: c", "for a + b in c: d", "for a, f() in b: c",
        "for (a b) in c: d", "for a in b, c d: e", "while: x", "try:\n x\nexcept A, B:\n y", "try:\n x\nexcept A, B as c:\n y", "try:\n x\nexcept*:\n y", "try:\n x\nexcept* \n y",
        "try:\n x\nexcept A:\n y\nexcept* B:\n z", "try:\n x\nexcept* A:\n y\nexcept B:\n z", "try:\n x\nexcept* A:\n y\nexcept:\n z", "@\ndef f(): x", "@a b\ndef f(): x",
        "@a\nx", "@a\n", "if a:\n @b\nc",
    ],
    "targets": [
        "f() = 1", "1 = x", "a + b = c", "None = 1", "True = 1", "... = 1", "'a' = 1", "f'{a}' = 1", "-a = 1", "not a = 1", "a < b = c", "a and b = c", "lambda: x = 1",
        "a if b else c = d", "(a for b in c) = 1", "[a for b in c] = 1", "{a for b in c} = 1", "{a: b for c in d} = 1", "{} = 1", "{a} = 1", "{a: b} = 1", "(yield) = 1",
        "yield = 1", "x = yield = 1", "await a = 1", "(a := 1) = 2", "a, f() = 1", "(a, 1) = 1", "[a, None] = 1", "a = f() = 1", "a = b = 1 = c", "*f() = 1", "a.b() = 1",
        "a[0]() = 1", "x = = 1", "= 1", "x =", "x = (", "a = b +", "f() += 1", "a, b += 1", "(a, b) += 1", "[a] += 1", "1 += 1", "None += 1", "a + b += 1", "*a += 1",
        "a += b += c", "a = b += c", "a += b = c", "(a): int = f b", "a, b: int", "(a, b): int", "[a]: int", "f(): int", "1: int", "(f()): int", "a + b: int", "(a).b: int",
        "x: ", "x: int = ", "x: int 1", "x: int, y: int", "del f()", "del 1", "del a + b", "del (a, f())", "del [a, None]", "del *a", "del (a b)", "del", "del a,, b", "del a = 1",
        "with a as f(): b", "with a as 1: b", "with (a as f()): b", "with a as b + c: d", "with a as (b, f()): c", "for x in y = z: a", "a := 1", "(a.b := 1)", "(a[0] := 1)",
        "(1 := 2)", "(f() := 1)", "f(a.b := 1)", "[a + b := c]", "if a = 1: b", "if a.b = 1: c", "if f() = 1: b", "while a = b: c", "(a = 1)", "[a = 1]", "{a = 1}", "f(a.b=1)",
        "f(a()=1)", "f(1=2)", "f(True=1)", "f(None=1)", "f(a + b=1)", "f((a)=1)", "x = (a = 1)", "if x == 1 and y = 2: z", "(a, b = 1)", "elif a = 1: b", "assert a = 1",
        "return a = 1", "print(a b = 1)", "lambda x: y = 1", "a = lambda: b = 1",
    ],
    "arguments": [
        "f(a b)", "f(a=1, b)", "f(**a, b)", "f(**a, *b)", "f(a=1, *b, c)", "f(,)", "f(a,,b)", "f(a for a in b, c)", "f(c, a for a in b)", "f(a for a in b, c for c in d)",
        "f(a, b for b in c, d)", "f(a=b for b in c)", "f(a=1 for a in b)", "f(*)", "f(**)", "f(a, *)", "f(a=1, *)", "f(a=)", "f(=a)", "f(a:b)", "f(*a b)", "f(a if b)",
        "f(a, b=1, c, d=2)", "f(x for x in y, *z)", "f(x for x in y z)", "class A(b for b in c): d", "class A(b=1, c): d", "class A(b c): d", "@f(a=1, b)\ndef g(): x",
        "f(a)(b c)", "f(a, (b c))", "f(a)[b c]", "f('a' b)", "f(a 'b')", "f(1 2)", "f(a, b c, d)", "f(a\n  b)", "[1 2]", "[1, 2 3]", "{1 2}", "{1: 2 3: 4}", "{1: 2, 3}", "{1: 2, 3 4}",
        "{1:}", "{1: , 2}", "{1: *a}", "{1: 2, 3: *a}", "{**a, b}", "{**a: b}", "{a, b: c}", "{a: b, **}", "{1: 2, 3:}", "{*a: b}", "{a: b, c: d e}", "{'a' 1}", "{,}", "[,]", "(,)", "(*a)",
        "(**a)", "(a b)", "(a, b c)", "x = (a b)", "return (a b)", "[*a for b in c]", "{*a for b in c}", "(*a for b in c)", "{**a for b in c}", "[a, b for c in d]", "{a, b for c in d}",
        "[a, for b in c]", "[a for b in]", "[a for in b]", "[a for b c]", "[a for f() in b]", "[a for 1 in b]", "[a for b in c if]", "[a for b in c else d]", "[a for b in lambda: 1]",
        "[a b for c in d]", "[for a in b]", "(a for b in c, d)", "(a, for b in c)", "a[b c]", "a[]", "a[1:2:3:4]", "a[b:c d]", "a[b := 1:2]", "a[*]", "a[**b]", "a.1", "a.", "a..b", "a.if",
        "a if b", "a if b else", "(a if b)", "[a if b, c]", "a if else b", "a or", "or a", "not", "a not b", "a is is b", "a in", "a == ", "a ** ", "** a", "* a b", "a @ @ b", "a ! b",
        "lambda", "lambda:", "lambda x:", "(lambda x: a b)", "await a b", "yield a b", "x = yield from", "print a", "print 'a', b", "exec 'a'", "print a if b else c", "if a: print b",
        "print -1 2", "print", "print a.b c", "a b", "a b c", "1 a", "a 1", "'a' b", "foo bar = 1", "hello world how are you", "import a b", "from a import b c", "c d", "match a b", "(c d)", "(ma d)",
    ],
    "parameters": [
        "def f(a, a b): x", "def f(a=1, b): x", "def f(a=1, /, b): x", "def f(*): x", "def f(*,): x", "def f(*, **a): x", "def f(*a, *b): x", "def f(*, a, *b): x", "def f(**a, b): x",
        "def f(**a, *b): x", "def f(**a, **b): x", "def f(**a, /): x", "def f(/): x", "def f(/, a): x", "def f(a, /, b, /): x", "def f(*a, /): x", "def f(*, a, /): x", "def f(a, / *b): x",
        "def f((a, b)): x", "def f(a, (b)): x", "def f((a)): x", "def f(*a=1): x", "def f(**a=1): x", "def f(a=): x", "def f(a=, b): x", "def f(a b): x", "def f(1): x", "def f(a.b): x",
        "def f(a,, b): x", "def f(,): x", "def f(a:): x", "def f(*a:): x", "def f(**a:): x", "def f(a: int b): x", "def f(a=1 b): x", "def f(None): x", "def f(a, None=1): x", "def f(*(a)): x",
        "def f(*a: *b c): x", "def f(a: *b): x", "lambda a=1, b: x", "lambda *: x", "lambda *, **a: x", "lambda *a, *b: x", "lambda **a, b: x", "lambda /: x", "lambda a, /, b, /: x",
        "lambda *a, /: x", "lambda (a, b): x", "lambda a, (b): x", "lambda *a=1: x", "lambda **a=1: x", "lambda a b: x", "lambda a: int: x", "lambda a=: x", "lambda 1: x", "lambda a,, b: x",
        "lambda a, / *b: x", "lambda **a, *b: x", "lambda *, a, *b: x", "def f(a, *, b=1, c d): x", "def f[T(a): x", "def f(a) -> b c: x", "def f(a, b): -> c",
    ],
    "statements": [
        "import", "import a.", "import .a", "import a as", "import a as b.c", "import a, ", "import (a)", "import *", "from", "from a", "from a import", "from a import b.c", "from a import b,",
        "from a import (b", "from a import (b,,c)", "from a import ()", "from a import *, b", "from a import b as", "from . import", "from a import (b) c", "from import a", "from a b import c",
        "global", "global a.b", "global a,", "nonlocal", "nonlocal 1", "return 1 2", "return return", "raise a, b", "raise a from", "raise from b", "raise a b", "assert", "assert a,", "assert a, b, c",
        "pass a", "break 1", "continue x", "pass pass", "yield = 1", "yield from", "x = import a", "x = def f(): y", "x = pass", "if pass: x", "(return 1)", "[import a]", "x++", "x--", "++", "x +* y",
        "a = b c", "a = 1 2", "a, b c", "a b = c", "def = 1", "class = 1", "if = 1", "None()=1", "is a", "in a", "a and and b", "a = *", "*", "**", "a = **b", "*a, *", "for", "while", "with", "try",
        "def", "class", "lambda x", "@", "async", "del", "raise,", "a:b:c", "a->b", "...a", "x = 5 if", "x = [1, 2", "def f(): return 1 2", "if a: b else: c", "if a:\n b\n else:\n c", "x = {a: b",
        "a = 1\n  b = 2", "def f():\n  x\n y", "print(a))", "print((a)", "f(a, b", "switch x:\n case 1: y", "do:\n x", "foreach a in b: c", "int x = 5", "x = 5;;", "a && b", "a || b", "!a", "x = a ? b : c",
        "function f() {}", "var x = 1", "if (a) { b }", "else if a: b", "elseif a: b", "for (i = 0; i < 3; i += 1): x", "i++;", "a === b", "x := 5", "def f() { return 1 }", "return;;", "goto x",
        "try:\n a\ncatch E:\n b", "throw x", "new A()", "this.x = = 1", "async for x in y", "with open(a) as f, open(b) g: x", "with (a, b) as: c", "with (a as b, c d): e",
        "with (a as b), c as f(): d", "type x", "type X = ", "nonlocal x = 1", "global x = 1", "import a = 1", "assert (a b)", "del x y", "x[1 2] = 3", "x.y z = 1",
    ],
    "match": [
        "match a:\n case", "match a:\n case:\n  b", "match a:\n case b c: d", "match a:\n case 1 +: b", "match a:\n case 1 + 2: b", "match a:\n case 1j + 2j: b", "match a:\n case -a: b",
        "match a:\n case a.b(): c d", "match a:\n case A(b=1, c): d", "match a:\n case A(b=1, c, d): e", "match a:\n case A(b, c=1, d, e=2): f", "match a:\n case b as _: c", "match a:\n case b as c.d: e",
        "match a:\n case b as 1: c", "match a:\n case b as f(): c", "match a:\n case {**b, 'c': d}: e", "match a:\n case {b: c}: d", "match a:\n case {1}: b", "match a:\n case {1: b c}: d",
        "match a:\n case *b: c", "match a:\n case (*b): c", "match a:\n case [b c]: d", "match a:\n case (b: c", "match a:\n case b if: c", "match a:\n case b if c d: e", "match a:\n case b |: c",
        "match a:\n case | b: c", "match a:\n case f'{b}' c: d", "match a:\n case 'b' 1: c", "match a:\n case b():\n c", "match a:\n b", "match a:\n case 1: b\n c", "match a: case 1: b",
        "match a b:\n case 1: c", "match (a b):\n case 1: c", "match a, *:\n case 1: b", "match *a:\n case 1: b", "match a:\ncase 1: b", "match\n", "case 1: x", "match x = 1 2", "match(a) b", "match a:\n case b.c.: d",
        "match a:\n case not b: c", "match a:\n case b == c: d", "match a:\n case lambda: b", "match a:\n case b[0]: c", "match a:\n case A(1 2): b", "match a:\n case A(b=): c", "match a:\n case A(, b): c",
    ],
}

PROGRAMS = [
    "def f(a, b=1, *args, c, d=2, **kw):\n    return a + b * c\n",
    "class A(B, metaclass=M):\n    x: int = 1\n\n    def m(self, y):\n        self.x = y\n        return [i for i in y if i]\n",
    "try:\n    f(x, y=1, *z, **w)\nexcept (A, B) as e:\n    raise C from e\nelse:\n    pass\nfinally:\n    g()\n",
    "for i, (a, b) in enumerate(x):\n    if a == b and not i:\n        continue\n    elif a is None:\n        break\n    else:\n        print(a, b)\n",
    "with open(a) as f, g(b) as (c, d):\n    while f.read(1):\n        x = {**c, 'k': v, 1: [2, 3]}\n",
    "match x:\n    case [1, *rest] if rest:\n        pass\n    case {'a': A(b=c), **kw} | None:\n        pass\n    case _:\n        pass\n",
    "x = lambda a, /, b=2, *, c: (a if b else c)\ny = {k: v for k, v in d.items()}\nz = (i async for i in j)\n",
    "from a.b import (c as d, e)\nimport f.g as h, i\nglobal_value = not a in b\nassert x, 'message'\ndel a[0], b.c\n",
    "s = f'{a!r:>{w}} {b=} {c:.2f}' 'tail' rf'\\d{e}'\nt = b'\\x00' + b\"q\"\nu = '''two\nlines'''\n",
    "@decorator(1)\nasync def f():\n    async with a as b:\n        await c(d)\n    x = (yield)\n",
    "a = b = c[1:2, ::3] = d.e(f)(g)[h]\na += 1 << 2 | 3 & ~4 ** -5\nif (n := len(a)) > 10: pass\n",
    "print('a', 'b', sep='')\nresult = [\n    (1, 2),\n    {'a': 3},\n    call(x=1,\n         y=2),\n]\n",
]

LATER = (
    "'return' outside", "'await' outside", "'yield' outside", "'break' outside", "'continue' not", "asynchronous", "'async", "duplicate argument", "nonlocal ", "no binding for",
    "name '", "multiple starred", "two starred", "starred assignment", "can't use starred", "default 'except:'", "'yield'", "assignment expression", "wildcard makes", "name capture",
    "alternative patterns", "multiple assignments to name", "patterns may only", "'yield from'", "'return' with", "import *", "future feature", "from __future__", "cannot assign to __debug__", "annotated name",
    "attribute name repeated", "mapping pattern", "keyword argument repeated", "cannot delete __debug__", "named expression", "too many statically",
)
TOKEN = re.compile(
    r"""[rbfu]*'''(?:[^\\]|\\.)*?'''|[rbfu]*"(?:[^"\\\n]|\\.)*"|[rbfu]*'(?:[^'\\\n]|\\.)*'|\w+|\n[ ]*|[ ]+|\*\*=?|//=?|>>=?|<<=?|->|:=|[-+*/%&|^<>=!@]=|\.\.\.|.""",
    re.S)
EXTRA = ("( ) [ ] { } , : ; . = == := -> + - * ** / // % @ & | ~ << < > != += if elif else for while in not is and or lambda def class return yield await async with as try "
         "except finally raise import from del pass break continue global nonlocal assert None True x y 1 2.0 'a' b'b' f'{x}' print match case _ ... $ ? ! ' \" 0777 1_ 1a").split() + ["\n", "\n    ", "\\\n", " "]


def verdict(source):
    try:
        compile(source, "program.py", "exec", dont_inherit=True)
    except SyntaxError as error:
        return error
    except (RecursionError, MemoryError):
        return "skip"
    return None


def broken(random_source, program):
    tokens = TOKEN.findall(program)
    for _ in range(random_source.choice([1, 1, 2])):
        i = random_source.randrange(len(tokens))
        way = random_source.random()
        if way < 0.3:
            del tokens[i]
        elif way < 0.55:
            tokens.insert(i, random_source.choice(EXTRA))
        elif way < 0.75:
            tokens[i] = random_source.choice(EXTRA)
        elif way < 0.9:
            j = random_source.randrange(len(tokens))
            tokens[i], tokens[j] = tokens[j], tokens[i]
        else:
            tokens.insert(i, random_source.choice(tokens))
    return "".join(tokens)


def is_ours(source, error):
    if error == "skip" or re.search(r"\btype\b", source):
        return False
    # Python 3.12 f-strings: fields may hold line ends, backslashes and any quote.
    if error is not None and re.search(r"f'''|[fF]r?['\"]", source) and re.search(r"backslash|unterminated|cannot include", error.msg):
        return False
    return error is None or not error.msg.startswith(LATER)


def record(name, source, error):
    data = source.encode()
    head = f"%%%% {name} {len(data)} "
    if error is None:
        head += "ok"
    else:
        places = [-1 if p is None else p for p in (error.lineno, error.offset, error.end_lineno, error.end_offset)]
        head += " ".join([type(error).__name__, *map(str, places), error.msg])
    return head.encode() + b"\n" + data + b"\n"


def main():
    if sys.version_info[:2] != (3, 11):
        sys.exit("run this with CPython 3.11")
    out = []
    for group, sources in HAND.items():
        number = 0
        for source in sources:
            error = verdict(source)
            if is_ours(source, error):
                number += 1
                out.append(record(f"{group}.{number:03}", source, error))
    random_source = random.Random(11)
    kept = {}
    number = 0
    seen = set()
    for _ in range(60000):
        source = broken(random_source, random_source.choice(PROGRAMS))
        if source in seen:
            continue
        seen.add(source)
        error = verdict(source)
        if not is_ours(source, error):
            continue
        key = error and (type(error), re.sub(r"'[^']*'|\d+", "", error.msg))
        limit = 40 if error and error.msg == "invalid syntax" else 12
        kept[key] = kept.get(key, 0) + 1
        if kept[key] <= limit:
            number += 1
            out.append(record(f"broken.{number:03}", source, error))
    pathlib.Path(__file__).with_name("mistakes.txt").write_bytes(b"".join(out))
    print(len(out), "records")


main()
