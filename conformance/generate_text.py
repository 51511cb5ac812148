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


BYTES_LIKE = ["b''", "b'a'", "b'abc'", "bytes(range(256))", "bytearray(b'xyz')", "memoryview(b'mem')", "b'\\x00' * 70"]


@module
def struct():
    formats = ["b", "B", "h", "H", "i", "I", "l", "L", "q", "Q", "n", "N", "?", "c", "s", "4s", "p", "5p", "f", "d", "e", "P", "x", "3x",
               "bhi", "bq", "b0q", "2h3b", "hhh0i", "4sI", " h i ", "", "z", "5", "0s", "xb", "1000000000000000000000b"]
    orders = ["", "@", "=", "<", ">", "!"]
    checks = product("struct.calcsize('{}{}')", orders, formats)
    values = ["0", "1", "-1", "127", "128", "255", "-129", "32767", "65536", "2**31", "2**32", "2**63 - 1", "2**64", "-2**63",
              "1.5", "'a'", "None", "True", "b'a'"]
    checks += product("struct.pack('{}{}', {})", ["", "<", ">"], list("bBhHiIlLqQnN?cPx"), values)
    floats = ["0.0", "-0.0", "1.5", "0.1", "65504.0", "65519.9", "65520.0", "6e-8", "5e-324", "1e-7", "1e39", "-1e300", "float('inf')",
              "float('nan')", "3", "2**2000", "'x'", "2.0009765625"]
    checks += product("struct.pack('{}{}', {})", ["", "<", ">"], ["e", "f", "d"], floats)
    checks += product("struct.unpack('{}{}', struct.pack('{}d', 0.1)[:struct.calcsize('{}')])", ["<", ">"], list("bBhHiIlLqQefd?c"), ["<", ">"],
                      ["<b"])[:60]
    checks += ["struct.unpack('%s%s', bytes(range(1, 1 + struct.calcsize('%s%s'))))" % (o, f, o, f) for o in orders for f in formats
               if f not in ("z", "5", "1000000000000000000000b") and not (o not in ("", "@") and f in "nNP" and f)]
    checks += product("struct.pack('{}', {})", ["4s", "s", "0s", "5p", "p", "300p"],
                      ["b''", "b'abcdefgh'", "bytearray(b'xy')", "'text'", "5", "b'q' * 400"])
    checks += product("struct.unpack_from('{}', b'abcdefgh', {})", ["h", "<i", "3s", "q", ""], ["0", "1", "6", "7", "8", "9", "-1", "-2", "-8", "-9", "'x'"])
    checks += product("into('{}', {})", ["h", "<i", "3s"], ["0", "2, 1", "2, b'ab'", "7, 1", "-1, 1", "-2, 1", "-20, 1", "'x', 1", "1", ""])
    checks += product("list(struct.iter_unpack('{}', {}))", ["h", "<3s", "", "b"], BYTES_LIKE + ["'x'", "5"])
    checks += each(["struct.Struct({})", "struct.unpack('h', {})", "struct.unpack_from('b', {})", "struct.calcsize({})",
                    "struct.pack({}, 1)", "struct.pack_into('b', {}, 0, 1)", "list(struct.iter_unpack('b', {}))"],
                   [w for w in WRONG if "object" not in w and "1.5" not in w])
    checks += ["struct.pack()", "struct.pack_into()", "struct.pack_into('b')", "struct.unpack('b')", "struct.Struct('<hb').size",
               "struct.Struct('<hb').format", "struct.Struct(b'hb').pack(1, 2)", "struct.Struct('hb').pack(1)",
               "struct.Struct('hb').unpack(b'abc')", "struct.Struct('h').unpack_from(buffer=b'abcd', offset=2)"]
    checks = [c for c in checks if "Struct({" not in c and not c.startswith("struct.Struct(b'bytes')")]
    return write("struct", "import struct", checks, '''
def into(format, *arguments):
    buffer = bytearray(8)
    struct.pack_into(format, buffer, *arguments)
    return buffer
'''.strip())


@module
def binascii():
    texts = ["b''", "b'a'", "b'ab'", "b'abc'", "b'YWJj'", "b'YWI='", "b'YQ=='", "b'YQ='", "b'=YQ='", "b'Y W\\nJj'", "b'YWJj='", "b'YQ==YQ=='",
             "b'-_-_'", "b'616263'", "b'6162 63'", "b'AbCd'", "b'zz'", "'616263'", "'YWJj'", "'\\xe9'", "b'#86)C\\n'", "b'#86)C'", "b'\\x80'",
             "b'=41=42'", "b'a=\\nb'", "b'a=4'", "b'=='", "b'a_b'", "b'hello world \\n'", "b'tab\\t\\nend\\t'", "b'.\\n.x'", "b'a' * 100",
             "b'a b ' * 40", "bytes(range(256))", "b'caf\\xe9 = \\x00'", "b'l1\\r\\nl2\\r\\n'", "b'x' * 45", "b'x' * 46", "bytearray(b'ba')", "memoryview(b'mv')",
             "None", "5", "[1]"]
    calls = ["binascii.hexlify({})", "binascii.unhexlify({})", "binascii.b2a_base64({})", "binascii.b2a_base64({}, newline=False)",
             "binascii.a2b_base64({})", "binascii.a2b_base64({}, strict_mode=True)", "binascii.b2a_uu({})", "binascii.b2a_uu({}, backtick=True)",
             "binascii.a2b_uu({})", "binascii.b2a_qp({})", "binascii.b2a_qp({}, quotetabs=True)", "binascii.b2a_qp({}, istext=False)",
             "binascii.b2a_qp({}, header=True)", "binascii.a2b_qp({})", "binascii.a2b_qp({}, header=True)", "binascii.crc32({})",
             "binascii.crc32({}, 12345)", "binascii.crc_hqx({}, 0)", "binascii.crc_hqx({}, 0x1D0F)"]
    checks = each(calls, texts)
    checks += product("binascii.hexlify(b'abcdefg', {}, {})", ["'-'", "b':'", "'--'", "''", "5", "'\\u20ac'"], ["1", "2", "3", "-2", "0", "100", "-100"])
    checks += ["binascii.crc32(b'a', -1)", "binascii.crc32(b'a', 2**40)", "binascii.crc32()", "binascii.crc_hqx(b'a')"]
    return write("binascii", "import binascii", checks)


@module
def base64():
    texts = ["b''", "b'f'", "b'fo'", "b'foo'", "b'foob'", "b'fooba'", "b'foobar'", "bytes(range(256))", "b'\\x00' * 8", "b'    ' * 2", "b'\\xff' * 9",
             "bytearray(b'xyz')", "memoryview(b'mv')", "'text'", "None", "5"]
    encoders = ["b64encode", "standard_b64encode", "urlsafe_b64encode", "b32encode", "b32hexencode", "b16encode", "b85encode", "a85encode",
                "encodebytes"]
    checks = product("base64.{}({})", encoders, texts)
    checks += product("base64.a85encode({}, {})", texts[:11], ["foldspaces=True", "wrapcol=5", "pad=True", "adobe=True", "adobe=True, wrapcol=3",
                                                              "wrapcol=1, adobe=True, pad=True"])
    checks += product("base64.b85encode({}, pad=True)", texts[:11])
    coded = ["b''", "b'Zm9vYmFy'", "b'Zm9v Ym\\nFy'", "b'Zg=='", "b'Zg='", "b'-_-_'", "'Zm9v'", "'\\u20ac'", "b'MZXW6YTBOI======'", "b'MZXW6==='",
             "b'mzxw6==='", "b'MZXW6'", "b'0O1I2345'", "b'C======'", "b'666F6F'", "b'666f6f'", "b'66 6F'", "b'6'", "b'AoDTs'", "b'AoDTs@<)'", "b'<~AoDTs~>'", "b'z'",
             "b'az'", "b'y'", "b's8W-!'", "b's8W-\"'", "b'W^Zp|'", "b'~~~~~'", "b'a b c'", "b'\\xff'", "bytearray(b'Zm9v')", "memoryview(b'Zm9v')", "None", "5", "[1]"]
    decoders = ["base64.b64decode({})", "base64.b64decode({}, validate=True)", "base64.b64decode({}, altchars=b'-_')",
                "base64.standard_b64decode({})", "base64.urlsafe_b64decode({})", "base64.b32decode({})", "base64.b32decode({}, casefold=True)",
                "base64.b32decode({}, map01=b'L')", "base64.b32hexdecode({})", "base64.b16decode({})", "base64.b16decode({}, True)",
                "base64.a85decode({})", "base64.a85decode({}, foldspaces=True)", "base64.a85decode({}, adobe=True)", "base64.b85decode({})",
                "base64.decodebytes({})"]
    checks += each(decoders, coded)
    checks += product("base64.b64encode(bytes(range(250, 256)), altchars={})", ["b'-_'", "b'ab'", "'-_'", "b'a'", "None"])
    return write("base64", "import base64", checks)


@module
def hashlib():
    names = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b", "blake2s"]
    data = ["b''", "b'a'", "b'abc'", "b'x' * 55", "b'x' * 56", "b'x' * 63", "b'x' * 64", "b'x' * 65", "b'x' * 111", "b'x' * 112", "b'x' * 127",
            "b'x' * 128", "b'x' * 129", "b'x' * 143", "b'x' * 144", "b'x' * 1000", "bytearray(b'q')", "memoryview(b'q')"]
    checks = product("hashlib.{}({}).hexdigest()", names, data)
    checks += product("hashlib.shake_{}({}).hexdigest({})", ["128", "256"], data[:6] + data[13:16], ["0", "1", "32", "200", "400"])
    checks += product("hashlib.new('{}', b'abc').hexdigest()", names + ["sha512_224", "sha512_256", "SHA256", "sha-256", "nope"])
    checks += product("(hashlib.{0}().name, hashlib.{0}().digest_size, hashlib.{0}().block_size)", names + ["shake_128", "shake_256"])
    checks += product("pieces(hashlib.{}, {})", names, ["1", "7", "64", "100", "128"])
    checks += product("hashlib.{}({})", names[:3] + names[-2:], ["'text'", "None", "5", "[1]", "b'a', b'b'", "foo=1"])
    options = ["digest_size=1", "digest_size=20", "digest_size=0", "digest_size=65", "key=b'k'", "key=b'k' * 32", "key=b'k' * 65", "salt=b'salt'",
               "salt=b's' * 17", "person=b'me'", "person=b'p' * 17", "fanout=2, depth=3", "fanout=256", "depth=0", "leaf_size=4096, node_offset=1",
               "node_depth=1, inner_size=8", "node_depth=256", "inner_size=65", "last_node=True", "leaf_size=-1", "node_offset=2**64",
               "digest_size=16, key=b'k', salt=b's', person=b'p'", "digest_size='x'", "key='x'", "node_offset=2**48"]
    checks += product("hashlib.{}({}, {}).hexdigest()", ["blake2b", "blake2s"], ["b''", "b'abc'", "b'x' * 200"], options)
    checks += product("hashlib.pbkdf2_hmac('{}', b'password', {}, {}).hex()", names[:6] + ["sha3_256", "blake2b"],
                      ["b'salt'", "b''"], ["1", "2", "50", "3, 10", "2, dklen=100", "0", "1, 0"])
    checks += product("hashlib.scrypt(b'pw', salt=b'na', n={}, r={}, p={}, dklen=16).hex()", ["2", "16", "3", "0"], ["1", "8", "0"], ["1", "2", "0"])
    checks += product("hmac.new({}, {}, '{}').hexdigest()", ["b''", "b'key'", "b'k' * 200"], ["b''", "b'message'", "None"], names)
    checks += product("hmac.digest(b'key', b'msg', {}).hex()", ["'md5'", "'sha256'", "'nope'", "hashlib.sha1", "hashlib.sha3_256"])
    checks += product("hmac.compare_digest({}, {})", ["'a'", "b'a'", "'\\xe9'", "bytearray(b'a')", "5", "''", "'abc'"],
                      ["'a'", "b'a'", "'b'", "b'ab'", "None", "'abc'"])
    checks += ["hmac.new('k', b'', 'md5')", "hmac.new(b'k', 'm', 'md5')", "hmac.new(b'k')", "hmac.new(b'k', b'', 'nope')", "hmac.new(b'k', b'm', 'sha1').name"]
    return write("hashlib", "import hashlib\nimport hmac", checks, '''
def pieces(make, size):
    data = bytes(range(256)) * 2
    h = make()
    half = None
    for i in range(0, len(data), size):
        if i >= 256 and half is None:
            half = h.copy()
        h.update(data[i:i + size])
    return h.hexdigest(), half.hexdigest(), h.digest().hex() == h.hexdigest()
'''.strip())


@module
def io():
    starts = ["io.StringIO('')", "io.StringIO('one\\ntwo\\nthree')", "io.StringIO('a\\rb\\r\\nc\\n', newline=None)", "io.StringIO('a\\rb\\r\\nc\\n', newline='')",
              "io.StringIO('a\\rb\\r\\nc\\n', '\\r\\n')", "io.StringIO('a\\rb\\r\\nc\\n', '\\r')", "io.StringIO('\\u20ac\\n\\xe9')", "io.BytesIO(b'')", "io.BytesIO(b'one\\ntwo\\nthree')",
              "io.BytesIO(bytearray(b'x\\r\\ny'))"]
    steps = ["f.read()", "f.read(2)", "f.read(0)", "f.read(-1)", "f.read(None)", "f.read(100)", "f.read('x')", "f.readline()", "f.readline(2)",
             "f.readline(-1)", "f.readlines()", "f.readlines(4)", "f.readlines(0)", "list(f)", "next(f)", "f.getvalue()", "f.tell()", "f.seek(2), f.read()",
             "f.seek(0, 2), f.tell()", "f.seek(1, 1)", "f.seek(-1, 2)", "f.seek(-1)", "f.seek(0, 5)", "f.seek(100), f.read()", "f.seek('x')", "f.truncate(2), f.getvalue()",
             "f.truncate(-1)", "f.truncate('x')", "f.truncate(), f.getvalue()", "f.close(), f.closed", "f.close(), f.read()", "f.close(), f.getvalue()", "f.close(), f.write('x')",
             "f.write('new'), f.getvalue()", "f.write(b'new'), f.getvalue()", "f.write(5)", "f.write(None)", "f.write('\\u20ac\\n'), f.getvalue()",
             "f.seek(0, 2), f.write('tail\\n'), f.getvalue()", "f.seek(0, 2), f.write(b'tail'), f.getvalue()", "f.seek(30), f.write('far'), f.getvalue()",
             "f.seek(30), f.write(b'far'), f.getvalue()", "f.read(1), f.write('Z'), f.getvalue(), f.read()", "f.read(1), f.write(b'Z'), f.getvalue(), f.read()",
             "f.writelines(['a', 'b']), f.getvalue()", "f.writelines([b'a', b'b']), f.getvalue()", "f.writelines([1])", "f.writelines(5)", "f.readable(), f.writable(), f.seekable()",
             "f.isatty()", "f.fileno()", "f.detach()", "f.flush()", "f.newlines", "f.line_buffering", "f.encoding", "f.errors", "f.readinto(bytearray(2))", "f.readinto(b'x')",
             "f.getbuffer()[:2].tobytes()", "f.read1(2)", "f.__enter__() is f", "f.readline(), f.tell(), f.readline(), f.tell(), f.readline()", "print('p', 1, file=f), f.getvalue()",
             "[line for line in f], f.read()", "isinstance(f, io.TextIOBase), isinstance(f, io.BufferedIOBase), isinstance(f, io.IOBase)"]
    checks = ["use(%s, lambda f: (%s))" % (start, step) for start in starts for step in steps if not (start.startswith("io.S") and ("readinto" in step or "getbuffer" in step or "read1" in step)
              or start.startswith("io.B") and ("newlines" in step or "buffering" in step or "encoding" in step or "errors" in step))]
    checks += product("io.StringIO({})", ["5", "b'x'", "None, 5", "'a', 'x'", "1, 2, 3", "foo=1"]) + product("io.BytesIO({})", ["5", "'x'", "1, 2", "foo=1"])
    return write("io", "import io", checks, '''
def use(file, steps):
    return steps(file)
'''.strip())


@module
def string():
    texts = ["'$a $b'", "'${a}x'", "'$$'", "'$'", "'$1'", "'${'", "'${a'", "'x$\\n'", "'ab\\n $! c'", "'$A_b9 ${c}'", "'$\\xe9'", "'$_x'", "''", "'no'", "'$a$a$'"]
    calls = ["string.Template({}).substitute(a=1, b=2, A_b9=3, c=4, _x=5)", "string.Template({}).safe_substitute(a=1)",
             "string.Template({}).substitute(dict(a=1), b=3)", "string.Template({}).safe_substitute(dict(b=2), c=3)",
             "string.Template({}).is_valid()", "string.Template({}).get_identifiers()", "Percent({}).safe_substitute(a=1)"]
    checks = each(calls, texts)
    checks += product("string.capwords({})", ["'  hello   wORLD  '", "'a-b', '-'", "''", "5", "'x\\ty'", "'aBC dEF', None"])
    checks += ["string." + name for name in ("ascii_letters", "ascii_lowercase", "ascii_uppercase", "digits", "hexdigits", "octdigits", "printable",
                                             "punctuation", "whitespace")]
    formats = ["{}", "{} {}", "{0} {1}", "{1} {0}", "{0} {}", "{} {0}", "{x}", "{x!r}", "{x!s:>5}", "{!a}", "{:>{}}", "{0:{1}{2}}", "{0.real}", "{x[k]}", "{x[0]}",
               "{", "}", "{{}}", "{0", "{0!r", "{0!x}", "{0!}", "{0!rx}", "{a.b.c}", "{:.3}", "{[0]}", "{0[}", "{0[]}", "{0.}", "a{x}b{y}c", "{x:{y}}", "{:{:{}}}", "plain"]
    checks += product("string.Formatter().format('{}', {})", [f for f in formats], ["1, 2, 3", "'a', x='s', y=4", "x={{'k': 5}}", "[7, 8], x=[9]", ""])
    checks = [c.replace(", )", ")") for c in checks]
    checks += product("list(string.Formatter().parse('{}'))", formats)
    return write("string", "import string", checks, """
class Percent(string.Template):
    delimiter = "%"
""".strip())


@module
def textwrap():
    texts = ["TEXT", "''", "'   '", "'one'", "'a-b-c-d-e-f'", "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'", "'a  b   c'", "'x\\ty\\nz'", "'Ends. Next sentence! \"Quoted.\" done'",
             "'well-known--dash -- e-mail'", "'caf\\xe9-au-lait \\u20ac\\u20ac\\u20ac'"]
    options = ["", "break_long_words=False", "break_on_hyphens=False", "fix_sentence_endings=True", "drop_whitespace=False",
               "replace_whitespace=False, expand_tabs=False", "max_lines=2", "max_lines=1, placeholder='..'", "initial_indent='* ', subsequent_indent='  '", "tabsize=3"]
    checks = [c.replace(", )", ")") for c in product("textwrap.wrap({}, {}, {})", texts, ["1", "2", "5", "10", "20", "70"], options)]
    checks = [c for c in checks if "initial_indent" not in c or not (", 1, " in c or ", 2, " in c)]  # CPython loops on some
    checks += product("textwrap.fill({}, {})", texts, ["8", "30", "0", "-1"]) + product("textwrap.shorten({}, {})", texts, ["5", "12", "40"])
    lines = ["'  a\\n   b\\n'", "'\\ta\\n  b'", "'  a\\n \\n  b\\n\\n'", "'a\\n b'", "'   \\n'", "''", "'\\t a\\n\\t  b\\n'", "'    if x:\\n        y\\n\\n    z'", "5"]
    checks += each(["textwrap.dedent({})", "textwrap.indent({}, '> ')", "textwrap.indent({}, '+', lambda line: True)"], lines)
    return write("textwrap", "import textwrap", checks,
                 "TEXT = (\"The quick brown fox--jumped over the lazy-dog's back; a well-known self-explanatory e-mail  address.   It ended. \"\n"
                 "        \"http://example.org/very/long/path-with-hyphens/and_more 12-34 x--y ---z\")")


@module
def html():
    texts = ["'<a href=\"x\">\\'&</a>'", "''", "'&lt;&amp;&gt'", "'&#65;&#x41;&#X41'", "'&#0;&#128;&#xD800;&#x110000;'", "'&notit;&notin;&not'", "'&amp;amp;'",
             "'&unknown;'", "'&'", "'&;'", "'&#;'", "'&#x;'", "'&Aacute'", "'&aacutex'", "'&#1;&#x0b;&#xfdd0;'", "'&NotEqualTilde;'", "'&acE;'", "'x&copy y'",
             "'&#99999999999;'", "'&#38;#38;'", "'caf\\xe9 & \\u20ac'", "5", "None", "b'<'"]
    checks = each(["html.escape({})", "html.escape({}, quote=False)", "html.unescape({})", "html.unescape(html.escape({}))"], texts)
    import html.entities as entities
    names = sorted(entities.html5)
    checks += ["html.unescape('&%s')" % name for name in names[::9]] + ["html.entities.html5.get('%s')" % name for name in names[::23]]
    checks += ["(html.entities.name2codepoint.get('%s'), html.entities.codepoint2name.get(%d))" % (n, c) for n, c in list(entities.name2codepoint.items())[::7]]
    return write("html", "import html\nimport html.entities", checks)


@module
def csv():
    texts = ["a,b,c\\n1,2,3\\n", "a,\"b,c\",d", "a,\"b\"\"c\",d", "\"a\\nb\",c\\n", "a,\\'b\\'", "a , b", "a, \"b\" ,c", "\"a\"b,c", "\"a", "a\\\\,b", "", "\\n", "\\n\\na", "a\\r\\nb\\r", "a\\rb",
             "1,\"2\",3.5", "\"1\",,\"\"", ",", "a;b", "a\\tb", " \"x\"", "\"\"", "\"\"\"", "a\"b\"c", "\"a\"\\n", "x,\\u20ac"]
    options = ["", "delimiter=';'", "quotechar=\"'\"", "doublequote=False", "escapechar='\\\\'", "skipinitialspace=True", "strict=True", "quoting=csv.QUOTE_NONE",
               "quoting=csv.QUOTE_NONNUMERIC", "doublequote=False, escapechar='\\\\'", "dialect='excel-tab'", "dialect='unix'", "quotechar=None, quoting=csv.QUOTE_NONE"]
    checks = ["read('%s', %s)" % (t.replace("'", "\\'") if "\\'" not in t else t, o) for t in texts for o in options]
    checks += ["list(csv.reader(['%s']))" % (t.replace("'", "\\'") if "\\'" not in t else t) for t in texts]
    rows = ["['a', 'b']", "[1, 2.5, None]", "['a,b', 'c\"d', \"e'f\"]", "['x\\ny', 'r\\rq']", "['']", "['', '']", "[]", "[None]", "[' a', 'b ']", "['a\\\\b']", "['\\xe9', '\\u20ac']",
            "[True, 1j, b'x']", "[float('nan'), 1e20, 0.1]", "'abc'", "[['l']]", "['a\\tb;c']", "5", "None"]
    write_options = options[:3] + options[3:5] + options[9:12] + ["quoting=csv.QUOTE_ALL", "quoting=csv.QUOTE_NONNUMERIC", "quoting=csv.QUOTE_NONE",
                                                                  "quoting=csv.QUOTE_NONE, escapechar='\\\\'", "lineterminator='\\n'", "lineterminator='X'"]
    checks += product("written({}, {})", rows, write_options)
    wrong = ["delimiter=''", "delimiter='ab'", "delimiter=5", "delimiter=None", "quotechar=''", "quotechar='ab'", "quotechar=5", "escapechar='ab'", "escapechar=5",
             "lineterminator=5", "lineterminator=None", "quoting=7", "quoting='a'", "quoting=-1", "quoting=None", "foo=1", "dialect='nope'", "delimiter=b','", "quotechar=None"]
    checks += each(["read('a,b', {})", "written(['a', 'b c'], {})"], wrong)
    tables = ["'a,b\\n1,2\\n3\\n4,5,6\\n\\n7,8'", "''", "'x,y'", "'a,a\\n1,2'", "'\\xe9\\n1'"]
    checks += product("list(csv.DictReader(io.StringIO({}){}))", tables, ["", ", ['p', 'q']", ", 'pq', restkey='rest'", ", ['p', 'q', 'r'], restval='-'", ", delimiter=';'"])
    checks += product("dict_written({}, {})", ["['a', 'b']", "['a']", "'ab'"], ["[{{'a': 1, 'b': 2}}, {{'a': 3}}]", "[{{'a': 1, 'z': 2}}]", "[{{'a': 1}}], restval='-'",
                                                                           "[{{'a': 1, 'z': 2}}], extrasaction='ignore'", "[], extrasaction='x'"])
    checks = [c.replace("{{", "{").replace("}}", "}") for c in checks]
    samples = ["'a,b,c\\n1,2,3\\n4,5,6\\n'", "'a;b;c\\n1;2;3\\n'", "'a\\tb\\n1\\t2\\n'", "\"'a','b'\\n'c','d'\\n\"", "'\"a\"|\"b\"\\n\"c\"|\"d\"\\n'", "'name, age\\n\"Bob\", 5\\n\"Al\", 6\\n'",
               "'hello\\nworld\\n'", "''", "'a b c\\nd e f\\n'", "'x:y\\n1:2\\n'", "'date,price\\n2020-01-01,1.5\\n2020-01-02,2.5\\n'"]
    checks += each(["sniffed({})", "sniffed({}, ';|')", "csv.Sniffer().has_header({})"], samples)
    return write("csv", "import csv\nimport io", checks, """
def read(text, **options):
    return list(csv.reader(text.splitlines(True), **options))


def written(row, **options):
    file = io.StringIO(newline="")
    return csv.writer(file, **options).writerow(row), file.getvalue()


def dict_written(names, rows, **options):
    file = io.StringIO()
    writer = csv.DictWriter(file, names, **options)
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue()


def sniffed(sample, delimiters=None):
    found = csv.Sniffer().sniff(sample, delimiters)
    return found.delimiter, found.quotechar, found.doublequote, found.skipinitialspace
""".strip())


@module
def urllib_parse():
    urls = ["http://user:pa@Host.COM:80/path;par?q=1&r=2#frag", "//h/p", "mailto:a@b", "", "/a/b", "a:b", "http://[::1]:80/", "http://[::1", "http://h:99999/", "http://h:ab/", "HTTP://x",
            "ht tp://x", "http://a?b#c#d", "file:///x", "http://x/%41 b", "tel:+1", "javascript:x", "x://y:z@w", "http://h?q", "svn+ssh://x/y;z", "http://\\xe9.com/\\xfc", "1http://x", " http://x ",
            "a\\nb", "?q", "#f", "http:", "://", "http:///x", "//[fe80::1%25en0]/", "http://a:b@c:d@e/"]
    calls = ["up.urlparse('{}')", "up.urlsplit('{}')", "up.urlsplit('{}', 'ftp', False)", "up.urlunparse(up.urlparse('{}'))", "up.urlsplit('{}').geturl()", "up.urldefrag('{}')",
             "up.urlsplit('{}').hostname", "up.urlsplit('{}').username", "up.urlsplit('{}').password", "up.urlsplit('{}').port", "up.quote('{}')", "up.quote('{}', safe='')",
             "up.quote_plus('{}')", "up.unquote('{}')", "up.urlparse('{}'.encode())", "up.unwrap('<URL:{}>')"]
    checks = each(calls, urls)
    relative = ["g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", "g;x", "", ".", "./", "..", "../", "../g", "../..", "../../g", "../../../g", "/./g", "/../g", "g.", ".g", "..g", "./../g",
                "g/./h", "g/../h", "http:g", "g?y/./x", "g#s/../x"]
    checks += product("up.urljoin('{}', '{}')", ["http://a/b/c/d;p?q", "http://a/b/", "", "a/b", "file:///a/b", "mailto:x"], relative)
    queries = ["a=1&b=2&a=3", "a", "a=", "=b", "a=%20+x&b=%E2%82%AC", "a;b", "&&", "a==b", "%ff=1", ""]
    checks += each(["up.parse_qs('{}')", "up.parse_qsl('{}', True)", "up.parse_qsl('{}', strict_parsing=True)", "up.parse_qs('{}'.encode())", "up.parse_qsl('{}', separator=';')",
                    "up.parse_qsl('{}', max_num_fields=1)"], queries)
    values = ["dict(a=1, b='x y')", "[('a', '\\xe9'), ('b', None)]", "dict(a=[1, 2])", "'x'", "5", "b'x'", "[1]", "[('a', b'\\xff')]", "()", "dict(q='a&b=c')"]
    checks += each(["up.urlencode({})", "up.urlencode({}, True)", "up.urlencode({}, quote_via=up.quote)", "up.urlencode({}, safe='/')"], values)
    checks += each(["up.quote({})", "up.unquote({})", "up.urlparse({})", "up.quote_from_bytes({})", "up.unquote_to_bytes({})", "up.urljoin('a', {})"],
                   ["5", "None", "b'\\xff a'", "'a%20b%E9%zz%4'", "bytearray(b'%41')", "[1]"])
    checks += ["up.quote('\\xe9', encoding='latin-1')", "up.quote(b'x', encoding='x')", "up.unquote('%E9', encoding='latin-1')", "up.unquote_plus('a+b%2B')", "up.quote('\\ud800')",
               "up.quote('\\ud800', errors='replace')", "up.urlsplit('http://a/b').encode()", "up.urlsplit(b'http://a/b').decode()", "up.urlparse('//a')._replace(scheme='x').geturl()"]
    return write("urllib_parse", "import urllib.parse as up", checks)


@module
def difflib():
    pairs = ["'abcd', 'bcde'", "'', ''", "'', 'a'", "'private Thread x;', 'private volatile Thread x;'", "'abxcd', 'abcd'", "'qabxcd', 'abycdf'", "[1, 2, 3], [3, 2, 1]", "'a' * 300, 'a' * 280 + 'b'",
             "LEFT, RIGHT", "RIGHT, LEFT", "LEFT, LEFT", "LEFT, []", "[], RIGHT", "MANY, MORE"]
    calls = ["difflib.SequenceMatcher(None, {}).get_opcodes()", "difflib.SequenceMatcher(None, {}).get_matching_blocks()", "difflib.SequenceMatcher(None, {}).ratio()",
             "difflib.SequenceMatcher(None, {}).quick_ratio()", "difflib.SequenceMatcher(None, {}).real_quick_ratio()", "difflib.SequenceMatcher(lambda x: x == ' ', {}, autojunk=False).get_opcodes()",
             "list(difflib.SequenceMatcher(None, {}).get_grouped_opcodes(1))", "difflib.SequenceMatcher(None, {}).find_longest_match(0, 2, 0, 2)"]
    checks = each(calls, pairs)
    texts = [p for p in pairs if p[0] in "LRM["][1:]
    checks += each(["list(difflib.unified_diff({}))", "list(difflib.unified_diff({}, 'x', 'y', 'd1', 'd2', n=0, lineterm=''))", "list(difflib.context_diff({}, 'x', 'y'))",
                    "list(difflib.context_diff({}, n=1))", "list(difflib.ndiff({}))", "list(difflib.Differ().compare({}))", "list(difflib.restore(difflib.ndiff({}), 1))"],
                   [t for t in texts if "[1" not in t and "MANY" not in t])
    words = ["'appel'", "'wheel'", "'apple'", "''", "'zzz'"]
    checks += product("difflib.get_close_matches({}, WORDS{})", words, ["", ", 1", ", 5, 0.3", ", 0", ", 3, 2"])
    checks += ["list(difflib.restore([], 3))", "list(difflib.unified_diff([1], [2]))", "list(difflib.unified_diff(['a'], ['b'], 5))",
               "list(difflib.diff_bytes(difflib.unified_diff, [b'a\\xff'], [b'b'], b'x', b'y'))", "difflib.IS_LINE_JUNK(' # \\n')", "difflib.IS_LINE_JUNK('x')", "difflib.IS_CHARACTER_JUNK('\\t')"]
    return write("difflib", "import difflib", checks, """
LEFT = ["one two three\\n", "four five\\n", "six seven eight\\n", "nine\\n", "ten eleven\\n", "twelve\\n", "thirteen 13\\n", "14\\n"]
RIGHT = ["one two tree\\n", "four five\\n", "six eight seven\\n", "nine\\n", "zzz\\n", "ten eleven twelve\\n", "thirteen 31\\n", "14\\n", "  15\\n"]
MANY = [str(i % 7) for i in range(300)]
MORE = [str(i % 5 * i % 11) for i in range(280)]
WORDS = ["ape", "apple", "peach", "puppy", "while", "wheels", "heel", "apples"]
""".strip())


@module
def zlib():
    data = ["b''", "b'a'", "b'hello world ' * 50", "bytes(range(256)) * 3", "bytes((i * i * 7 + i // 3) & 255 for i in range(3000))", "bytearray(b'xy' * 40)", "memoryview(b'mv')", "'text'", "None", "5"]
    checks = product("zlib.compress({}, {}).hex()", data, ["-1", "0", "1", "5", "9", "10", "'x'"])
    checks += product("zlib.decompress(zlib.compress({}, 6, {}), {})", data[:5], ["15", "-15", "31", "9"], ["15", "-15", "31", "47", "0"])
    checks += product("zlib.{}({}{})", ["crc32", "adler32"], data, ["", ", 5", ", -1", ", 2**40", ", 'x'"])
    checks += product("streamed({0}, {2}, {1})", data[2:5], ["", "9", "level=1, wbits=-15", "wbits=31", "memLevel=9, strategy=2", "zdict=b'hello'"][1:], ["zlib.Z_SYNC_FLUSH", "zlib.Z_FULL_FLUSH", "zlib.Z_NO_FLUSH"])
    checks += product("cut(zlib.compress({}), {})", data[1:5], ["1", "3", "10", "1000"])
    checks += product("limited(zlib.compress({}), {})", data[1:5], ["1", "10", "100", "10000"])
    bad = ["b'xxxx'", "b''", "zlib.compress(b'abc')[:-1]", "zlib.compress(b'abc')[:4]", "zlib.compress(b'abc') + b'tail'", "zlib.compress(b'abc')[:-1] + b'!'", "zlib.compress(b'abc' * 99)[:9] + b'\\xff' * 9"]
    checks += each(["zlib.decompress({})", "zlib.decompressobj().decompress({})", "zlib.decompress({}, -15)", "left({})"], bad)
    checks += ["zlib.compressobj(method=5)", "zlib.compressobj(wbits=100)", "zlib.compressobj(memLevel=0)", "zlib.compressobj(zdict='x')", "zlib.decompressobj(wbits=100)", "zlib.decompressobj(zdict=5)",
               "zlib.decompressobj().flush(0)", "zlib.decompressobj().decompress(b'', -1)", "zlib.decompress(b'', 15, -1)", "zlib.decompress(b'', 99)", "zlib.compress()", "zlib.adler32()"]
    return write("zlib", "import zlib", checks, """
def streamed(data, *arguments, **options):
    mode = arguments[-1]
    c = zlib.compressobj(*arguments[:-1], **options)
    pieces = [c.compress(data), c.flush(mode), c.compress(b"more")]
    other = c.copy()
    pieces += [c.flush(), other.compress(b"!"), other.flush()]
    return [piece.hex() for piece in pieces]


def cut(data, size):
    d = zlib.decompressobj()
    return [d.decompress(data[i:i + size]) for i in range(0, len(data), size)], d.eof, d.flush()


def limited(data, size):
    d = zlib.decompressobj()
    first = d.decompress(data, size)
    return first, len(d.unconsumed_tail) > 0, d.eof, d.copy().flush() == d.flush()


def left(data):
    d = zlib.decompressobj()
    return d.decompress(data), d.unused_data, d.eof, d.decompress(b"again"), d.unused_data
""".strip().replace("def streamed(data, *arguments, **options):\n    mode = arguments[-1]\n    c = zlib.compressobj(*arguments[:-1], **options)",
                    "def streamed(data, mode, *arguments, **options):\n    c = zlib.compressobj(*arguments, **options)"))


@module
def unicodedata():
    characters = ["a", "A", "1", "\\xe9", "\\xbd", "\\xb2", "\\u0663", "\\u2167", "\\u4e2d", "\\u3042", "\\uac00", "\\x00", "\\x85", " ", "\\u0301", "\\u200b", "\\U0001F600", "\\ufb01",
                  "\\ufffd", "<", "(", "\\xc5", "\\u212b", "\\u338f", "\\ue000", "\\U000e0001", "\\u0378", "\\u20c0", "\\ud800", "\\u0f77", "\\u1e9b", "\\uff21", "\\u05d0", "\\u0958", "\\U0001d15e", "\\u3400",
                  "\\U00020000", "\\U0002f800", "\\u2f00", "\\u0149", "\\xaa", "\\u1f600"[:6], "\\u0660", "\\u09f4", "\\U0001f1e6"]
    names = ["category", "bidirectional", "combining", "mirrored", "east_asian_width", "decomposition", "decimal", "digit", "numeric", "name"]
    checks = product("unicodedata.{}('{}')", names, characters) + product("unicodedata.{}('{}', 'd')", names[6:], characters[:20])
    checks += product("unicodedata.normalize('{}', '{}\\u0323\\u0301')", ["NFC", "NFD", "NFKC", "NFKD"], characters)
    checks += product("unicodedata.is_normalized('{}', '{}')", ["NFC", "NFD", "NFKC", "NFKD"], characters)
    checks += product("unicodedata.{}({})", names + ["lookup"], ["5", "None", "''", "'ab'", "b'a'", ""])
    checks += ["unicodedata.%s(%s)" % (name, "''.join") for name in names[:1]]
    checks += product("digest(unicodedata.{}, {}, {})", names[:6], ["0", "0x2000", "0x10000"], ["0x3000", "0x11000", "0x20000"])
    checks += product("unicodedata.lookup('{}')", ["latin small letter a", "GREEK SMALL LETTER ALPHA", "nope", "CJK UNIFIED IDEOGRAPH-4E2D", "HANGUL SYLLABLE GA", "LF", "", "SPACE"])
    checks += ["unicodedata.normalize('X', '\\xe9')", "unicodedata.normalize('NFC', 5)", "unicodedata.normalize('NFC')", "unicodedata.unidata_version", "unicodedata.normalize('X', '')"]
    return write("unicodedata", "import hashlib\nimport unicodedata", checks, """
def digest(function, start, stop):
    return hashlib.md5("".join([str(function(chr(c))) for c in range(start, stop, 37)]).encode()).hexdigest()
""".strip())


@module
def colorsys():
    numbers = ["0.0", "0.1", "0.25", "0.5", "0.75", "1.0"]
    checks = product("colorsys.{}({}, {}, {})", ["rgb_to_yiq", "yiq_to_rgb", "rgb_to_hls", "hls_to_rgb", "rgb_to_hsv", "hsv_to_rgb"], numbers, ["0.0", "0.3", "1.0"], ["0.0", "0.6", "1.0"])
    checks += product("colorsys.{}({})", ["rgb_to_hsv", "hls_to_rgb", "rgb_to_yiq"], ["1, 2", "'a', 1, 2", "2, 3, 4", "-1, 0, 1"])
    return write("colorsys", "import colorsys", checks)


@module
def ipaddress():
    addresses = ["'1.2.3.4'", "'0.0.0.0'", "'255.255.255.255'", "'1.2.3'", "'1.2.3.256'", "'01.2.3.4'", "'1.2.3.x'", "''", "'::1'", "'::'", "'fe80::1%eth0'", "'1:2:3:4:5:6:7:8'", "'1::8'",
                 "'::ffff:1.2.3.4'", "'1:2:3:4:5:6:7'", "'12345::'", "'::1::'", "':1'", "'g::'", "'2001:db8::/32'", "'10.0.0.0/8'", "'10.0.0.1/8'", "'10.0.0.0/255.0.0.0'", "'10.0.0.0/0.255.255.255'",
                 "'10.0.0.0/33'", "'10.0.0.0/x'", "'192.168.1.0/31'", "'::/0'", "5", "2**32", "2**128", "-1", "b'\\1\\2\\3\\4'", "b'\\0' * 16", "b'x'", "None", "'2002:102:304::'", "'2001::1'",
                 "'127.0.0.1'", "'224.0.0.1'", "'169.254.1.1'", "'240.0.0.1'", "'ff02::1'", "'fc00::1'", "'100.64.0.1'", "'8.8.8.8'", "'1.2.3.4/24/5'", "('10.0.0.0', 8)"]
    calls = ["ip.ip_address({})", "ip.ip_network({})", "ip.ip_network({}, False)", "ip.ip_interface({})", "ip.IPv4Address({})", "ip.IPv6Address({})", "ip.IPv4Network({})", "ip.IPv6Network({})",
             "properties(ip.ip_address({}))", "properties(ip.ip_network({}, False))", "network(ip.ip_network({}, False))", "ip.ip_address({}).packed"]
    checks = each(calls, addresses)
    net = "ip.ip_network('192.168.0.0/29')"
    checks += [net + rest for rest in ("[1]", "[-1]", "[8]", "[-9]", ".supernet()", ".supernet(new_prefix=20)", ".supernet(50)", ".overlaps(ip.ip_network('192.168.0.4/30'))",
               ".subnet_of(ip.ip_network('192.168.0.0/16'))", ".supernet_of(ip.ip_network('192.168.0.0/30'))", ".compare_networks(ip.ip_network('192.168.0.0/30'))", " < ip.ip_network('::/30')")]
    checks += ["list(%s%s)" % (net, rest) for rest in ("", ".hosts()", ".subnets()", ".subnets(new_prefix=31)", ".subnets(3, 30)", ".subnets(-1)", ".subnets(50)", ".address_exclude(ip.ip_network('192.168.0.4/30'))")]
    one = "ip.ip_address('10.0.0.1')"
    checks += [one + rest for rest in (" + 5", " - 5", " - 2**40", " + 'x'", " < ip.ip_address('10.0.0.2')", " < 5", " < ip.ip_address('::1')", " == 5", " >= ip.ip_address('10.0.0.1')", " in ip.ip_network('10.0.0.0/8')")]
    checks += product("format(ip.ip_address({}), {})", ["'10.0.0.1'", "'::1'"], ["'b'", "'x'", "'#_X'", "'n'", "'>20s'", "'q'", "''"])
    checks += ["list(ip.summarize_address_range(ip.ip_address('192.0.2.0'), ip.ip_address('192.0.2.130')))", "list(ip.collapse_addresses([ip.ip_network('192.0.2.0/25'), ip.ip_network('192.0.2.128/25')]))",
               "ip.v4_int_to_packed(-5)", "ip.ip_address('2001:0:102:304::fefd:fcfb').teredo", "ip.ip_address('::ffff:1.2.3.4').ipv4_mapped", "ip.ip_address('2002:102:304::').sixtofour"]
    return write("ipaddress", "import ipaddress as ip", checks, """
def properties(x):
    return [str(getattr(x, name)) for name in ("compressed", "exploded", "reverse_pointer", "version", "is_private", "is_global", "is_multicast", "is_unspecified",
                                               "is_reserved", "is_loopback", "is_link_local")]


def network(x):
    return [str(getattr(x, name)) for name in ("network_address", "broadcast_address", "netmask", "hostmask", "with_prefixlen", "with_netmask", "with_hostmask",
                                               "num_addresses", "prefixlen")]
""".strip())


if __name__ == "__main__":
    total = 0
    for name, function in MODULES.items():
        if len(sys.argv) == 1 or name in sys.argv[1:]:
            count = function()
            total += count
            print(f"{name:16} {count}")
    print(f"{'all':16} {total}")
