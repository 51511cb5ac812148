#!/usr/bin/env python3.11
# SPDX-License-Identifier: Apache-2.0
"""Writes unicodedata_tables.inc: properties of characters in ranges, and decompositions, from the Unicode data of the
Python that runs this, which must be 3.11 (Unicode 14)."""

import os
import unicodedata as u

assert u.unidata_version == "14.0.0", u.unidata_version
records = {}
ranges = []
for c in range(0x110000):
    ch = chr(c)
    record = (u.category(ch), u.bidirectional(ch), u.combining(ch), u.mirrored(ch), u.east_asian_width(ch))
    number = records.setdefault(record, len(records))
    if not ranges or ranges[-1][1] != number:
        ranges.append((c, number))
assert len(records) < 65536
tags = {}
entries = []
units = []
for c in range(0x110000):
    text = u.decomposition(chr(c))
    if text:
        parts = text.split()
        tag = parts.pop(0) if parts[0].startswith("<") else ""
        number = tags.setdefault(tag, len(tags))
        entries.append((c, number, len(units), len(parts)))
        units.extend(parts)


def rows(items, per_line):
    return "".join("    " + " ".join(items[i:i + per_line]) + "\n" for i in range(0, len(items), per_line))


with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "unicodedata_tables.inc"), "w") as out:
    out.write("// Written by unicodedata_generate.py from Unicode 14.\n// clang-format off\n")
    out.write("constexpr CharacterRecord kRecords[] = {\n")
    out.write(rows(['{"%s", "%s", %d, %d, "%s"},' % r for r in records], 4))
    out.write("};\nconstexpr CharacterRange kRanges[] = {\n")
    out.write(rows(["{%d,%d}," % r for r in ranges], 12))
    out.write("};\nconstexpr const char* kDecompositionTags[] = {\n")
    out.write(rows(['"%s",' % t for t in tags], 8))
    out.write("};\nconstexpr Decomposition kDecompositions[] = {\n")
    out.write(rows(["{%d,%d,%d,%d}," % e for e in entries], 6))
    out.write("};\nconstexpr uint32_t kDecompositionUnits[] = {\n")
    out.write(rows(["0x%s," % x for x in units], 14))
    out.write("};\n// clang-format on\n")
print(len(records), "records", len(ranges), "ranges", len(entries), "decompositions", len(units), "units")
