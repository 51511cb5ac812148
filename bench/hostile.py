# SPDX-License-Identifier: Apache-2.0
"""Programs that attack the parser or the clock, and how long pyexec takes to have done with each.

tests/limits runs such programs too, with ceilings that a busy machine cannot break; the figures themselves are held here.
"""

VERDICT_LIMIT_MS = 100.0  # CPU time over a hard source: refused or run, start of the process included
OVERTIME_SHARE, OVERTIME_MS = 0.10, 100.0  # an endless program ends at most this much after its time limit

SOURCES = {
    "brackets": "(" * 100000 + ")" * 100000,
    "open brackets": "[" * 100000,
    "braces": "{1:" * 50000 + "}" * 50000,
    "minus": "-" * 100000 + "1",
    "not": "not " * 50000 + "1",
    "lambda": "lambda:" * 30000 + "1",
    "plus": "1+" * 50000 + "1",
    "attributes": "a" + ".a" * 60000,
    "power": "1**" * 50000 + "1",
    "assignments": "a=" * 50000 + "1",
    "conditional": "a if b else " * 15000 + "a",
    "elif": "x = 0\nif x == 1:\n  pass\n" + "elif x == 2:\n  pass\n" * 9000,
    "continued lines": "a=" + "\\\n" * 100000 + "1",
    "comments": "a=1\n#\n" * 20000,
    "open def": "def f(\n" * 16000,
    "f-strings": "f'{" * 10000,
    "garbage": "\x01\x7f$?!" * 40000,
    "two names in a list": "x=[" + "1," * 50000 + "1 1]",
    "two names in a call": "f(" + "a=1," * 40000 + "a b)",
    "a long sum, then two names": "x=" + "a+" * 60000 + "a b",
    "an error in the last line": "x=1\n" * 50000 + "x x",
}

ENDLESS = {
    "loop": "while True: pass",
    "sum of a range": "sum(range(10**12))",
    "list of strings": "while True: [str(i) for i in range(1000)]",
    "sort": "while True: sorted([3, 1, 2] * 100000)",
    "big integers": "x = 3 ** 100000\nwhile True: x * x",
    "exceptions": "while True:\n    try:\n        raise ValueError\n    except ValueError:\n        pass",
    "string search": "'a' * 10**6 in 'a' * 10**7\nwhile True: ('a' * 10**6 + 'b') in ('a' * 10**6)",
    "str of integers": "while True: str(3 ** 9000)",
}
