#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes conformance/generated/<module>/*.py for the modules of text, bytes and formats: one line a check.

Each check is an expression; its line of output is the repr of its value, or the exception's type and message. The
expectations beside the programs come from the oracle only (pyexec-conformance --update). Expressions are made from
tables of functions, argument shapes and edge values, so that wrong types and odd values meet every function.

    python3 conformance/generate_text.py [MODULE …]
"""

import itertools
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
PER_FILE = 400

HEAD = '''# Written by conformance/generate_text.py
{imports}


def check(number, function):
    try:
        value = function()
        text = repr(value)
    except Exception as error:
        text = type(error).__name__ + ": " + str(error)
    print(number, text)

{prelude}
'''

MODULES = {}


def module(function):
    MODULES[function.__name__] = function
    return function


def product(template, *pools):
    """The template with each combination of the pools' texts."""
    return [template.format(*choice) for choice in itertools.product(*pools)]


def each(templates, *pools):
    return [text for template in templates for text in product(template, *pools)]


def write(name, imports, checks, prelude=""):
    folder = os.path.join(HERE, "generated", name)
    os.makedirs(folder, exist_ok=True)
    for old in os.listdir(folder):
        if old.startswith("text_") and old.endswith(".py"):
            os.unlink(os.path.join(folder, old))
    seen = set()
    checks = [check for check in checks if not (check in seen or seen.add(check))]
    for start in range(0, len(checks), PER_FILE):
        path = os.path.join(folder, f"text_{start // PER_FILE + 1:02}.py")
        with open(path, "w") as file:
            file.write(HEAD.format(imports=imports, prelude=prelude and "\n" + prelude + "\n"))
            for number, check in enumerate(checks[start:start + PER_FILE], start + 1):
                file.write(f"check({number}, lambda: {check})\n")
    return len(checks)


WRONG = ["None", "5", "1.5", "'text'", "b'bytes'", "[1]", "(1, 2)", "{'a': 1}", "{1}", "object"]


@module
def json():
    values = ["None", "True", "False", "0", "-1", "10**20", "-10**30", "1.5", "-0.0", "1e100", "1e-7", "1e16", "1e15",
              "float('nan')", "float('inf')", "float('-inf')", "''", "'abc'", "'a\"b\\\\c/'", "'\\n\\r\\t\\f\\b\\x00\\x1f\\x7f'",
              "'caf\\xe9'", "'\\u20ac\\U0001f600'", "'\\ud800'", "[]", "[[]]", "[1, [2, [3, []]], {}]", "()", "(1, 'a', None)",
              "{}", "{'a': 1}", "{'b': [1, 2], 'a': {'c': None}}", "{1: 2, 2.5: 3, None: 4, True: 5}", "{'x': {}, 'y': []}",
              "{(1, 2): 3}", "{'a': 1, 2: 3}", "{1}", "b'x'", "1j", "object", "[1, {2}]", "range(3)", "{float('inf'): 1}",
              "Pair((1, 2))", "Text('t')", "Whole(3)", "Real(2.5)", "Many([1, 2])", "Map(a=1)"]
    options = ["", "indent=2", "indent=0", "indent=''", "indent='\\t'", "indent=True", "sort_keys=True", "ensure_ascii=False",
               "separators=(',', ':')", "separators=(' , ', ' : ')", "skipkeys=True", "allow_nan=False", "default=str",
               "default=lambda o: [type(o).__name__]", "indent=1, sort_keys=True", "indent=1, separators=(';', '=')",
               "indent=2, default=repr", "indent=1, allow_nan=False", "indent=3, skipkeys=True, ensure_ascii=False",
               "check_circular=False"]
    checks = product("json.dumps({}{})", values, [", " + o if o else "" for o in options])
    checks += product("list(json.JSONEncoder({}).iterencode({}))", [o for o in options if "default=l" not in o][:14],
                      values[:34])
    texts = ["", " ", "null", "true", "false", "nul", "tru", "NaN", "Infinity", "-Infinity", "-Infinit", "Nan", "0", "-0", "-", "00",
             "01", "-01", "1.0", "1.", ".5", "1.5e3", "1e", "1e+", "1e+2", "1E-2", "1e400", "-1e400", "1e-400", "123456789012345678",
             "1234567890123456789", "-9223372036854775808", "9223372036854775808", "123456789012345678901234567890",
             "0.1", "3.14159265358979323846264338327950288", "1 2", "[]", "[ ]", "[1]", "[1,2]", "[1 2]", "[1,]", "[,1]", "[", "[1", "[1,",
             "]", "{}", "{ }", "{\\\"a\\\": 1}", "{\\\"a\\\":1,\\\"a\\\":2}", "{\\\"a\\\"}", "{\\\"a\\\":}", "{\\\"a\\\":1,}", "{a:1}", "{'a':1}",
             "{\\\"a\\\" 1}", "{", "{\\\"a", "{\\\"a\\\"", "{\\\"a\\\":", "{\\\"a\\\":1", "{\\\"a\\\":1,", "}", "{1:2}", "\\\"\\\"", "\\\"abc\\\"", "\\\"abc",
             "\\\"", "\\\"\\\\", "\\\"\\\\n\\\"", "\\\"\\\\x\\\"", "\\\"\\\\u\\\"", "\\\"\\\\u12\\\"", "\\\"\\\\u1234\\\"", "\\\"\\\\u00e9\\\\u20AC\\\"",
             "\\\"\\\\ud83d\\\\ude00\\\"", "\\\"\\\\ud83d\\\"", "\\\"\\\\ud83dx\\\"", "\\\"\\\\ud83d\\\\u0041\\\"", "\\\"\\\\ud83d\\\\u00\\\"",
             "\\\"\\\\ude00\\\"", "\\\"\\\\u123g\\\"", "\\\"\\\\uABCD", "\\\"a\\nb\\\"", "\\\"a\\tb\\\"", "\\\"a\\x00b\\\"", "\\\"caf\\xe9\\\"",
             "\\\"\\u20ac\\\"", "\\\"\\\\/\\\\b\\\\f\\\\n\\\\r\\\\t\\\\\\\\\\\\\\\"\\\"", "[1]x", "[1] ", "\\n[1]\\n", "\\x0b1", "\\xa01", "\\ufeff1",
             "[\\n1,\\n2\\n,,3]", "{\\n\\\"a\\\": 1,\\n\\\"b\\\": x}", "[[[[1]]]]", "[[[[1]]]", "{\\\"a\\\":{\\\"b\\\":[{}]}}", "[null,true,false,NaN]",
             "[1.5,-2.5e10,3]", "[\\\"\\u20ac\\\",\\\"x\\\",1]", "{\\\"\\u20ac\\\":1,\\\"\\\":2}", "truefalse", "+1", "0x10", "1_000", "'a'"]
    loads = ["json.loads(\"{}\")", "json.loads(\"{}\", object_pairs_hook=list)", "json.loads(\"{}\", object_hook=lambda d: sorted(d))",
             "json.loads(\"{}\", parse_float=str, parse_int=float)", "json.loads(\"{}\", parse_constant=len)",
             "json.loads(\"{}\", strict=False)", "json.JSONDecoder().raw_decode(\"{}\")", "where(\"{}\")"]
    checks += [template.replace("{}", text) for template in loads for text in texts]
    checks += ["json.loads(%r)" % text.encode(encoding) for text in ['{"a": "\u20ac"}', "[1]", "1", "", '"\u00e9"']
               for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "latin-1", "ascii")
               if encoding != "latin-1" and encoding != "ascii" or "\u20ac" not in text and (encoding == "latin-1" or "\u00e9" not in text)]
    checks += each(["json.loads({})", "json.loads(bytearray(b'[1]'), cls={})", "json.dumps({})", "json.load({})",
                    "json.decoder.scanstring({}, 0)", "json.encoder.encode_basestring({})", "json.JSONDecoder().decode({})",
                    "json.encoder.encode_basestring_ascii({})", "json.JSONDecoder().raw_decode({})", "json.JSONEncoder().encode({})",
                    "json.JSONEncoder().default({})", "json.JSONDecodeError('m', {}, 0)"], WRONG)
    checks += product("json.decoder.scanstring({}, {}, {})", ["'abc\"def\"'", "'\\\\u0041\\n\"'", "''", "'\\u20ac\"'"],
                      ["0", "1", "3", "4", "-1", "100"], ["True", "False"])
    checks += product("json.JSONDecoder().raw_decode({}, {})", ["'  [1] 2'", "'12 34'", "'x'"], ["0", "1", "2", "3", "5", "-1", "50"])
    checks += ["vars_of(json.JSONDecodeError('msg', 'a\\nb\\ncd', %d))" % n for n in range(7)]
    return write("json", "import json", checks, '''
class Text(str):
    def __str__(self):
        return "no"


class Whole(int):
    def __repr__(self):
        return "no"


class Real(float):
    def __repr__(self):
        return "no"


class Many(list):
    pass


class Map(dict):
    pass


class Pair(tuple):
    pass


def where(text):
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        return vars_of(error)


def vars_of(error):
    return (error.msg, error.doc, error.pos, error.lineno, error.colno, error.args)
'''.strip())


if __name__ == "__main__":
    total = 0
    for name, function in MODULES.items():
        if len(sys.argv) == 1 or name in sys.argv[1:]:
            count = function()
            total += count
            print(f"{name:16} {count}")
    print(f"{'all':16} {total}")
