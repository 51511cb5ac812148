# SPDX-License-Identifier: Apache-2.0
"""Writes conformance/generated/re/NAME.py: tables of patterns, texts and operations of the module re.

Development time only; run it with CPython 3.11, then let the runner ask the oracle:

    python3.11 conformance/generate_re.py            # writes what changed
    python3.11 conformance/generate_re.py --check    # writes nothing; exit code 1 if a file is not what would be written
    pyexec-conformance --update --oracle python3.11 --filter generated/re/

Everything is drawn from random.Random with fixed seeds. A program holds at most 500 checks and prints one line a check.
Left out are the captures inside possessive loops, where CPython 3.11 gives spans that no match has (see
limitations.md).
"""
import os
import random
import re
import sys
import warnings

warnings.simplefilter("ignore")
FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "generated", "re")
CHECKS_IN_A_PROGRAM = 500

HEAD = '''\
# Written by conformance/generate_re.py: {checks} checks of {title}.
import re

def show(value):
    if isinstance(value, re.Match):
        return "match %r last %r of %r" % (value.regs, value.lastindex, value.groupdict())
    if isinstance(value, re.Pattern):
        return "%r with %d groups %r" % (value, value.groups, dict(value.groupindex))
    if isinstance(value, list) and value and isinstance(value[0], re.Match):
        return "[" + ", ".join([show(item) for item in value]) + "]"
    return repr(value)

def run(operation, pattern, text, flags=0, *rest):
    if operation == "compile":
        return re.compile(pattern, flags)
    compiled = re.compile(pattern, flags)
    if operation == "search":
        return compiled.search(text, *rest)
    if operation == "match":
        return compiled.match(text, *rest)
    if operation == "fullmatch":
        return compiled.fullmatch(text, *rest)
    if operation == "findall":
        return compiled.findall(text, *rest)
    if operation == "finditer":
        return list(compiled.finditer(text, *rest))
    if operation == "split":
        return compiled.split(text, *rest)
    if operation == "sub":
        return compiled.sub(rest[0], text, *rest[1:])
    if operation == "subn":
        return compiled.subn(rest[0], text, *rest[1:])
    if operation == "expand":
        return compiled.search(text).expand(rest[0])
    if operation == "group":
        return compiled.search(text).group(*rest)
    if operation == "span":
        return compiled.search(text).span(*rest)
    if operation == "escape":
        escaped = re.escape(pattern)
        return escaped, re.fullmatch(escaped, pattern) is not None
    return getattr(compiled.search(text), operation)(*rest)

def check(*arguments):
    try:
        result = show(run(*arguments))
    except re.error as error:
        result = "re.error %r at %r, line %r, column %r" % (error.msg, error.pos, error.lineno, error.colno)
    except Exception as error:
        result = type(error).__name__ + ": " + str(error)
    print(*[repr(argument) for argument in arguments], "->", result)

CHECKS = [
'''
TAIL = '''\
]
for arguments in CHECKS:
    check(*arguments)
'''

FLAGS = [0, 0, 0, re.I, re.I, re.M, re.S, re.A, re.I | re.A, re.M | re.S]
OPERATIONS = ["search", "match", "fullmatch", "findall", "finditer", "split"]


class Grammar:
    """Random patterns that compile, mostly ones that match something."""

    ATOMS = ["a", "b", "c", ".", "[ab]", "[^a]", r"\b", "^", "$", "a*", "b?", "a+?", "(?=a)", "(?!b)", r"\w", r"\W", "[a-c]*",
             ".*", ".*?", ".+", r"\B", "[^b]+", "a{2}", "b{,2}", "(?<=a)", "(?<!b)", r"\Z", r"\A", "ab", "a*+", "abc",
             "(?i:B)", r"\s", r"[\w-]", r"\d", "(?<=ab)", "(?s:.)", "(?m:$)", "(?m:^)", "b{1,3}?", "[^\\W_]", "c??", "b++"]
    QUANTIFIERS = ["*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,2}?", "{2,}", "{,1}"]

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.groups = 0
        self.closed = []

    def pattern(self, depth):
        self.groups, self.closed = 0, []
        return self.part(depth)

    def part(self, depth):
        choose, kind = self.random.choice, self.random.random()
        if depth <= 0 or kind < 0.33:
            return choose(self.ATOMS)
        if kind < 0.5:
            return self.part(depth - 1) + self.part(depth - 1)
        if kind < 0.62:
            return "(?:%s|%s)" % (self.part(depth - 1), self.part(depth - 1))
        if kind < 0.65:
            return "%s|%s" % (self.part(depth - 1), self.part(depth - 1))
        if kind < 0.78:
            self.groups += 1
            number = self.groups
            name = "?P<g%d>" % number if self.random.random() < 0.2 else ""
            group = "(%s%s)" % (name, self.part(depth - 1))
            self.closed.append(number)
            return group
        if kind < 0.9:
            return "(?:%s)%s" % (self.part(depth - 1), choose(self.QUANTIFIERS))
        if kind < 0.94 and self.closed:
            return "\\%d" % choose(self.closed)
        if kind < 0.96 and self.closed:
            return "(?(%d)%s|%s)" % (choose(self.closed), self.part(depth - 1), self.part(depth - 1))
        if kind < 0.98:
            return "(?%s%s)" % (choose(["=", "!", ">"]), self.part(depth - 1))
        return self.part(depth - 1)

    def text(self, alphabet):
        return "".join(self.random.choice(alphabet) for _ in range(self.random.randint(0, 8)))


def is_sound(pattern, text, flags):
    """Whether CPython itself gives an answer that makes sense."""
    try:
        compiled = re.compile(pattern, flags)
        for match in [*compiled.finditer(text), compiled.match(text), compiled.fullmatch(text)]:
            match and match.regs
    except SystemError:
        return False
    except Exception:
        pass
    return True


def grammar_checks(seed, count, alphabet):
    grammar = Grammar(seed)
    checks = []
    while len(checks) < count:
        pattern = grammar.pattern(grammar.random.choice([2, 3, 4, 4, 5]))
        text = grammar.text(alphabet)
        flags = int(grammar.random.choice(FLAGS))
        if not is_sound(pattern, text, flags):
            continue
        operation = grammar.random.choice(OPERATIONS + ["sub", "search bounds"])
        if operation == "sub":
            checks.append(("sub", pattern, text, flags, r"<\g<0>>", grammar.random.choice([0, 0, 1, 2])))
        elif operation == "search bounds":
            bounds = grammar.random.choice([(1,), (1, 4), (0, 3), (2, 2), (-1, 100), (3, 1)])
            checks.append((grammar.random.choice(["search", "match", "fullmatch", "findall"]), pattern, text, flags, *bounds))
        else:
            checks.append((operation, pattern, text, flags))
    return checks


MALFORMED = r"""
( ) (( ()) a) (a (?:a (?P<a>a (?=a (?!a (?<=a (?<!a (?>a [ [a [^ [^] [] []a [a- [a-] [b-a] [a-\d] [\d-a] [\w-\d] [\x] [\x1 [\u12] [\q] [\8] [\400]
* + ? {1} a** a*** a+* a?? a??? a*+ a*++ a{1}{2} a{2,1} a{1,2}{3} a{ a{} a{,} a{1 a{1, a{,5} a{x} x{1,2 ^* $+ \b* \A? (?:)* ()* (^)* (?i)* |* a|* (*) (?:*) (+a)
\ a\ \x \x1 \xg \u \u12 \u123g \U \U0001 \U00110000 \N \N{ \N{} \N{x} \N{LATIN} \N{DIGIT ONE} \N{digit one} \q \e \y \8 \9 \1 \2(a) (\1) (a)\2 \400 \477 \777 \07 \08 \18 \99 \100 \377
(?P (?P< (?P<> (?P<a (?P<1>a) (?P<a b>c) (?P<a>a)(?P<a>b) (?P=a) (?P=a (?P= (?P=) (?P<a>(?P=a)) (?P>a) (?Pa) (?P!a) (?P<a>x)(?P=b) (?P<é>x) (?P<a-b>x) (?P=1)
(? (?) (?a (?a) (?i (?i: (?i:a (?ii) (?L) (?L:a) (?u) (?u:a) (?au) (?ua:b) (?a-i:b) (?i-i:b) (?-i) (?- (?-: (?-i (?-a:b) (?-u:b) (?i-: (?i- (?i-1:a) (?1) (?iq) (?i1) (?z) (?z:a) (?-z:a) (?i-sz:a) (?t:a) (?-t:a) (?s-i:a) (?ims-x:a b)
a(?i) (?i)a(?m) (?i)(?m)a |(?i)a (a(?i)) (?:(?i)a) (?x) (?i)b (?#c)(?i)a
(?# (?#) (?#a (?#a)b (?<a) (?< (?<) (?<a>x) (?<=a*) (?<=a+) (?<=a?) (?<=a|bc) (?<!a{1,2}) (?<=a{2}) (?<=(a)\1) (a)(?<=\1) (?<=(?P<n>a)(?P=n)) (?<=(a)(?(1)b|c)) (a)(?<=(?(1)b|c)) (a)(?<=(?(1)b|cd)) (?<=^) (?<=a$) (?<=(?=a+)) (?<=(?:ab|cd)) (?<=.) (?<=(?<=a)b)
(?(1)a|b) (?(a)b) (?( (?() (?(1 (?(0)a) (?(-1)a) (?(+1)a)(b) (?(x)a|b) (a)(?(1) (a)(?(1)b (a)(?(1)b|c (a)(?(1)b|c|d) (a)(?(1)b|c) (a)(?(2)b|c) (?P<a>a)(?(a)b|c) (?(99)a) (a)(?(1a)b) (a)(?(01)b) (?(1)a|b)(c) (?(1_0)a) (?(999999999999)a) (?(1)*) (a)(?(1)|b)
[[:alpha:]] [a&&b] [a--b] [a||b] [a~~b] [[a] [a[b] []-a] [^]a] [^^] [-] [-a] [a-] [--a] [a-b-c] [+--] [\b] [\A] [\B] [\Z] [\D] [\]] [\\] [\-] [\^a] [a\]b] [\0] [\00] [\000] [\01] [\07] [\08] [\777] [.] [*+] [(] [|]
a|b a||b | || |a a| (|a) (a|) (?:|) a|b|c ab|ac abc|abd|abe (?:ab|a) x(?:y|z)w (a|b)|c [ab]|c a|[bc]|\d [^a]|b
a.b ^a$ \Aa\Z .* .+? (.)\1 (?i:a)b (?-i:a) (?x:a b) (?x: a # c
) (?s:.) a{0} a{0,0} a{1} a{1,1} (a){0} a{4294967294} a{4294967295} a{1,4294967295} a{99999999999} (?:a{2}){3} (?:a{,2}){,2}
"""

PIECES = ["a", "b", "(", ")", "[", "]", "{", "}", "|", "*", "+", "?", "\\", "^", "$", ".", "-", ",", "1", "2", "(?", "(?:", "(?P<",
          "(?P=", ">", "<", "=", "!", ":", "#", "i", "x", "L", "u", "\\1", "\\d", "\\b", "{2}", "(?i)", "(?(", "(?<=", "\n", " "]


def error_checks():
    checks = []
    for line in MALFORMED.strip().split("\n"):
        for pattern in line.split(" "):
            checks.append(("compile", pattern, ""))
    for pattern in ["a\nb(", "(\n\n", "x\n\n  [", "(?x)a # (\n(", "(?P<n>\n(?P<n>x))", "\n*", "a\n(?<=b*)", "((a)\n(b\\3))"]:
        checks.append(("compile", pattern, ""))
    for pattern in [b"(", b"\xe9(", b"(?u)a", b"(?L)a", b"(?L:a)b", b"\\u0041", b"\\N{x}", b"\\q", b"(?P<\xe9>a)", b"(?P<n>a)", b"[b-a]",
                    b"(?P=\xe9)", b"\\xe", b"[\\q]", b"(?i)\xe9", b"(?a)a", b"\\777", b"a\n("]:
        checks.append(("compile", pattern, b""))
    for flags in [re.L, re.A | re.U, re.L | re.A, re.U, re.X, re.T, 512, re.I | re.M | re.S | re.X | re.A]:
        checks += [("compile", "a*", "", int(flags)), ("compile", b"a*", b"", int(flags))]
    for pattern in ["(?a)x", "(?L)x", "(?u)x", "(?au)x", "(?i)x"]:
        for flags in [re.A, re.U, re.I]:
            checks.append(("compile", pattern, "", int(flags)))
    generator = random.Random(5)
    while len(checks) < 1000:
        pattern = "".join(generator.choice(PIECES) for _ in range(generator.randint(1, 7)))
        checks.append(("compile", pattern, "", generator.choice([0, 0, 0, int(re.X)])))
    return checks


LETTERS = ["a", "A", "k", "K", "\u212a", "s", "S", "\u017f", "i", "I", "\u0130", "\u0131", "\xb5", "\u03bc", "\u039c", "\xdf", "\u1e9e",
           "\xe9", "\xc9", "\xff", "\u0178", "\u03c3", "\u03c2", "\u03a3", "\u01c5", "\u01c4", "\u01c6", "\u0345", "\u03b9", "\u1fbe",
           "\ufb05", "\ufb06", "\U00010400", "\U00010428", "\U0001e900", "\u2160", "\u2170", "\u24b6", "\u24d0", "\u0432", "\u1c80", "\u0412",
           "_", "1", "\u0661", "\ud800"]


def case_checks():
    checks = []
    for flags in [re.I, re.I | re.A]:
        for letter in LETTERS:
            text = "".join(LETTERS)
            checks.append(("findall", letter, text, int(flags)))
            checks.append(("findall", "[" + letter + "]", text, int(flags)))
            checks.append(("findall", "[^" + letter + "x]", text, int(flags)))
            checks.append(("findall", "[" + letter + "z]", text, int(flags)))
            checks.append(("findall", "(" + letter + r")\1", letter + "".join(LETTERS) + letter + letter.lower() + letter.upper(), int(flags)))
    for low, high in [("a", "z"), ("A", "Z"), ("\xe0", "\xff"), ("\u0100", "\u017f"), ("\u0391", "\u03a9"), ("\u1c80", "\u1c88"), ("A", "\uffff"),
                      ("\U00010400", "\U00010427"), ("\u24b6", "\u24cf"), ("J", "L"), ("\x00", "\U0010ffff"), ("\ud800", "\udfff"), ("Z", "a")]:
        for flags in [0, re.I, re.A, re.I | re.A]:
            checks.append(("findall", "[%s-%s]" % (low, high), "".join(LETTERS), int(flags)))
            checks.append(("findall", "[^%s-%s]" % (low, high), "".join(LETTERS), int(flags)))
    return checks


SPECIMENS = ("aZ09_ \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\xaa\xb2\xb5\xb7\xbc\xe9\xd7\u0300\u0371\u0660\u06f3\u0966\u1680\u180e\u2000\u2028\u2029\u202f"
             "\u203f\u2070\u2160\u3000\u3007\u4e00\uac00\ud800\uff11\uff3f\U0001d7ce\U00010400\U0001f600\U000e0041")


def class_checks():
    checks = []
    items = [r"\d", r"\D", r"\s", r"\S", r"\w", r"\W", r"[\d_]", r"[^\d\s]", r"[\D\d]", r"[^\w\W]", r"[\s\S]", r"[\w-]", r".", r"[^\n]", r"\b", r"\B"]
    for item in items:
        for flags in [0, re.A, re.S, re.I, re.I | re.A]:
            checks.append(("findall", item, SPECIMENS, int(flags)))
        checks.append(("findall", item.encode(), SPECIMENS.encode("utf-8", "surrogatepass")[:60]))
        checks.append(("findall", item.encode(), bytes(range(256)), int(re.L)))
    for character in SPECIMENS:
        checks.append(("search", r"^\w*\b", character))
        checks.append(("match", "(?a:" + r"\w)|(\w)|(\s)", character))
    for text in ["", "\n", "a", "a\n", "a\nb", "a\n\n", "\na", "a\r\n", "a b", " a ", "ab\ncd\n", "\n\n"]:
        for pattern in ["^", "$", r"\A", r"\Z", "^$", r"\b", r"\B", r"^\w+$", r"\A\w", r"\w\Z", "(?m)^", "(?m)$", "(?m)^$", r"(?m)^\w*$", "(?s).$", r".\b"]:
            checks.append(("finditer", pattern, text))
    return checks


TEMPLATES = [r"\1", r"\2", r"\0", r"\00", r"\000", r"\01", r"\07", r"\08", r"\18", r"\10", r"\11", r"\100", r"\377", r"\400", r"\g<0>", r"\g<1>",
             r"\g<n>", r"\g<x>", r"\g<>", r"\g<", r"\g", r"\gn>", r"\g<1", r"\g<-1>", r"\g<+1>", r"\g< 1>", r"\g<01>", r"\g<1a>", r"\g<a b>", r"\g<9>",
             r"\g<99999999999>", r"\n", r"\t", r"\a\b\f\r\v", r"\\", r"\x41", r"\q", r"\u0041", r"\.", r"\-", r"\ ", r"\/", "\\", r"a\1b\2c",
             r"[\g<n>]", "", "x", "é", r"\é", r"\1é", r"\g<é>", r"\3", r"\9", r"\1\1", r"\g<1>0", r"\g<2>"]


def template_checks():
    checks = []
    for template in TEMPLATES:
        for pattern, text in [("(?P<n>a)(b)?", "ab-a-ac"), ("a", "banana"), ("(?P<n>é)", "né"), ("(a)|(b)|(?P<n>c)", "abc")]:
            checks.append(("sub", pattern, text, 0, template))
        checks.append(("expand", "(?P<n>a)(b)?", "xa", 0, template))
        checks.append(("subn", b"(?P<n>a)(b)?", b"ab-a\xff", 0, template.encode("latin-1")))
    for template in [b"x", b"\\1", b"x\\1", b"\\1x", b"\\n", 5, None, [], b"\\g<0>"]:
        checks.append(("sub", "(a)", "bab", 0, template))
        checks.append(("expand", "(a)", "bab", 0, template))
    for template in ["x", "\\1", "x\\1", "\\n"]:
        checks.append(("sub", b"(a)", b"bab", 0, template))
    return checks


def operation_checks():
    checks = []
    patterns = ["", "a", "a*", "(a)", "(a)|(b)", "(?P<x>a)(?P<y>b)?", r"\b", "^", "$", "a|", "|a", "(a|)", "(?=a)", "[ab]", "(b)?a", ".", "x*"]
    texts = ["", "a", "ab", "aab", "baba", "xaxbx", "a\nb"]
    for pattern in patterns:
        for text in texts:
            checks.append(("findall", pattern, text))
            checks.append(("split", pattern, text))
            checks.append(("sub", pattern, text, 0, "-"))
            checks.append(("subn", pattern, text, 0, r"[\g<0>]", 1))
    for count in [-1, 0, 1, 2, 100, True, None, 1.5, "1"]:
        checks.append(("split", "a", "banana", 0, count))
        checks.append(("sub", "a", "banana", 0, "-", count))
        checks.append(("subn", "(a)", "banana", 0, r"<\1>", count))
    for bounds in [(0,), (1,), (-1,), (100,), (0, 2), (2, 1), (1, 3), (3, 3), (0, -1), (10**30,), (0, 10**30), (None,), ("1",), (1, None), (True, 3)]:
        for operation in ["search", "match", "fullmatch", "findall", "finditer"]:
            checks.append((operation, "an?", "banana", 0, *bounds))
            checks.append((operation, "^|$", "ban", 0, *bounds))
    for text in [b"banana", bytearray(b"banana"), memoryview(b"banana"), None, 5, ["a"], ("a",)]:
        for operation in OPERATIONS:
            if not isinstance(text, memoryview):
                checks += [(operation, "a", text), (operation, b"a", text)]
    for operation in OPERATIONS:
        checks.append((operation, b"a", "banana"))
    for arguments in [(), (0,), (1,), (2,), (3,), (4,), (-1,), ("x",), ("y",), ("z",), (1, 2), (0, "x", 2), (1, 9), (None,), (1.0,), (True,), ([],), (b"x",), (10**30,)]:
        checks.append(("group", "(?P<x>a)(?P<y>b)?(c)?", "zac", 0, *arguments))
        checks.append(("span", "(?P<x>a)(?P<y>b)?(c)?", "zac", 0, *arguments))
        checks.append(("__getitem__", "(?P<x>a)(?P<y>b)?(c)?", "zac", 0, *arguments))
    for arguments in [(), (None,), ("",), (0,), (1, 2)]:
        checks.append(("groups", "(?P<x>a)(?P<y>b)?(c)?", "zac", 0, *arguments))
        checks.append(("groupdict", "(?P<x>a)(?P<y>b)?(c)?", "zac", 0, *arguments))
    for text in ["", "abc", "a.b*c", "[x] (y) {z}", "a-b_c d#e&f~g", "\n\t\r\x0b\x0c", "^$|?+\\", "\xe9\u4e00\U0001f600", "!\"%',/:;<=>@`", "\x00\x7f"]:
        checks.append(("escape", text, ""))
        checks.append(("escape", text.encode("utf-8"), b""))
    for text in [None, 5, bytearray(b"a.b")]:
        checks.append(("escape", text, ""))
    return checks


def bytes_checks():
    checks = []
    grammar = Grammar(77)
    while len(checks) < 250:
        pattern = grammar.pattern(grammar.random.choice([2, 3, 4]))
        text = grammar.text("abcA\xe9\n ")
        flags = int(grammar.random.choice([0, 0, re.I, re.M, re.S, re.L, re.L | re.I, re.A]))
        if is_sound(pattern, text, flags & ~int(re.L)):
            checks.append((grammar.random.choice(OPERATIONS), pattern.encode("latin-1"), text.encode("latin-1"), flags))
    for flags in [0, re.I, re.L, re.L | re.I]:
        for pattern in [b"\xe9", b"[\xe0-\xff]", b"[A-z]", b"[^a-z]", rb"\w", rb"[^\w]", b"(\xe9)\\1", b"[a-c\xe9]", b"(.)\\1"]:
            checks.append(("findall", pattern, b"AaZz_\xe9\xc9\xe9\xe9[]aA", int(flags)))
    return checks


def programs():
    alphabets = ["abc", "abcA \n", "aAb\xe9_\u0416 -", "ab\U0001f600\u212a1"]
    for i, alphabet in enumerate(alphabets * 2):
        yield "patterns_%d" % (i + 1), "random patterns", grammar_checks(100 + i, 400, alphabet)
    yield "errors", "patterns that are wrong, and their neighbours", error_checks()
    yield "case", "letters in several cases", case_checks()
    yield "classes", "classes of characters, boundaries and anchors", class_checks()
    yield "templates", "replacement templates", template_checks()
    yield "operations", "functions and methods with their arguments", operation_checks()
    yield "bytes", "patterns of bytes", bytes_checks()


def main():
    check_only = "--check" in sys.argv[1:]
    os.makedirs(FOLDER, exist_ok=True)
    wanted = {}
    for name, title, checks in programs():
        packs = [checks[i:i + CHECKS_IN_A_PROGRAM] for i in range(0, len(checks), CHECKS_IN_A_PROGRAM)]
        for number, pack in enumerate(packs):
            file = name + ("_%s" % "abcdefgh"[number] if len(packs) > 1 else "") + ".py"
            lines = ["    %s,\n" % ascii(row) for row in pack]
            wanted[file] = HEAD.format(checks=len(pack), title=title) + "".join(lines) + TAIL
    stale = [name for name in os.listdir(FOLDER) if name.endswith(".py") and name not in wanted]
    changed = []
    for file, content in wanted.items():
        path = os.path.join(FOLDER, file)
        old = open(path).read() if os.path.exists(path) else None
        if old != content:
            changed.append(file)
            if not check_only:
                with open(path, "w") as out:
                    out.write(content)
    if not check_only:
        for name in stale:
            os.remove(os.path.join(FOLDER, name))
            expected = os.path.join(FOLDER, name[:-3] + ".expected")
            if os.path.exists(expected):
                os.remove(expected)
    total = sum(content.count("\n    (") for content in wanted.values())
    print("%d programs, %d checks, %d changed, %d stale" % (len(wanted), total, len(changed), len(stale)))
    return 1 if check_only and (changed or stale) else 0


if __name__ == "__main__":
    sys.exit(main())
