#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turns the plain lists conformance/snippets/*.list into tests/parser/snippets/*.txt with CPython 3.11's verdicts.

Development time only: nothing that is built or tested runs this. The formats are described in conformance/README.md
(the lists) and tests/parser/snippets/README.md (the result). Run it with CPython 3.11, no arguments.
"""
import pathlib
import re
import sys
import warnings

ROOT = pathlib.Path(__file__).resolve().parent
TARGET = ROOT.parent / "tests" / "parser" / "snippets"
MARKS = {"⏎": "\n", "⇥": "\t", "␌": "\f", "␍": "\r"}


def decode(line):
    """The bytes of one snippet, written on one line with visible marks for what a line cannot show."""
    for mark, char in MARKS.items():
        line = line.replace(mark, char)
    line = re.sub(r"⟨(.*?)×(\d+)⟩", lambda m: m[1] * int(m[2]), line)
    line = re.sub(r"⟨U\+([0-9A-F]+)⟩", lambda m: chr(int(m[1], 16)), line)
    parts = re.split(r"⟨x([0-9A-F]{2})⟩", line)
    return b"".join(bytes([int(p, 16)]) if i % 2 else p.encode() for i, p in enumerate(parts))


def verdict(source):
    """None if CPython compiles the source, else the exception."""
    try:
        compile(source, "program.py", "exec", dont_inherit=True)
    except SyntaxError as error:
        return error
    return None


def main():
    if sys.version_info[:2] != (3, 11):
        sys.exit("CPython 3.11 is the judge; this is " + sys.version)
    warnings.simplefilter("ignore")
    total = {"ok": 0, "error": 0}
    seen = set()
    for path in sorted((ROOT / "snippets").glob("*.list")):
        group, number, records = "general", 0, []
        counts = {"ok": 0, "error": 0}
        for line in path.read_text(encoding="utf-8").split("\n"):
            if line.startswith("##"):
                group, number = line[2:].strip(), 0
                continue
            if not line:
                continue
            source = decode(line)
            if source in seen:
                continue  # stands in two lists: taken once
            seen.add(source)
            number += 1
            name = f"{group}.{number:03d}"
            error = verdict(source)
            if error is None:
                head = f"%%%% {name} {len(source)} ok\n"
            else:
                where = [error.lineno, error.offset, error.end_lineno, error.end_offset]
                where = " ".join(str(-1 if w is None else w) for w in where)
                head = f"%%%% {name} {len(source)} {type(error).__name__} {where} {error.msg}\n"
            counts["ok" if error is None else "error"] += 1
            records.append(head.encode() + source + b"\n")
        (TARGET / (path.stem + ".txt")).write_bytes(b"".join(records))
        print(f"{path.stem}: {counts['ok']} valid, {counts['error']} invalid")
        if path.stem != "python312":
            total = {k: total[k] + counts[k] for k in total}
    print(f"without python312: {total['ok']} valid + {total['error']} invalid = {sum(total.values())}")


main()
