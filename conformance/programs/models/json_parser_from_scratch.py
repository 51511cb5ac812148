"""A JSON parser and serializer without the json module."""


class JSONError(ValueError):
    def __init__(self, message, text, pos):
        line = text.count("\n", 0, pos) + 1
        column = pos - text.rfind("\n", 0, pos)
        super().__init__(f"{message} (line {line}, column {column})")


ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


def parse(text):
    pos = 0

    def error(message):
        raise JSONError(message, text, pos)

    def skip():
        nonlocal pos
        while pos < len(text) and text[pos] in " \t\r\n":
            pos += 1

    def value():
        nonlocal pos
        skip()
        if pos >= len(text):
            error("unexpected end")
        ch = text[pos]
        if ch == "{":
            return obj()
        if ch == "[":
            return array()
        if ch == '"':
            return string()
        if ch == "-" or ch.isdigit():
            return number()
        for word, result in (("true", True), ("false", False), ("null", None)):
            if text.startswith(word, pos):
                pos += len(word)
                return result
        error(f"unexpected {ch!r}")

    def obj():
        nonlocal pos
        pos += 1
        result = {}
        skip()
        if text[pos:pos + 1] == "}":
            pos += 1
            return result
        while True:
            skip()
            if text[pos:pos + 1] != '"':
                error("expected a string key")
            key = string()
            skip()
            if text[pos:pos + 1] != ":":
                error("expected ':'")
            pos += 1
            result[key] = value()
            skip()
            ch = text[pos:pos + 1]
            pos += 1
            if ch == "}":
                return result
            if ch != ",":
                pos -= 1
                error("expected ',' or '}'")

    def array():
        nonlocal pos
        pos += 1
        result = []
        skip()
        if text[pos:pos + 1] == "]":
            pos += 1
            return result
        while True:
            result.append(value())
            skip()
            ch = text[pos:pos + 1]
            pos += 1
            if ch == "]":
                return result
            if ch != ",":
                pos -= 1
                error("expected ',' or ']'")

    def string():
        nonlocal pos
        pos += 1
        chars = []
        while True:
            if pos >= len(text):
                error("unterminated string")
            ch = text[pos]
            pos += 1
            if ch == '"':
                return "".join(chars)
            if ch == "\\":
                esc = text[pos]
                pos += 1
                if esc == "u":
                    chars.append(chr(int(text[pos:pos + 4], 16)))
                    pos += 4
                elif esc in ESCAPES:
                    chars.append(ESCAPES[esc])
                else:
                    error(f"bad escape \\{esc}")
            else:
                chars.append(ch)

    def number():
        nonlocal pos
        start = pos
        while pos < len(text) and text[pos] in "+-0123456789.eE":
            pos += 1
        token = text[start:pos]
        try:
            return int(token)
        except ValueError:
            return float(token)

    result = value()
    skip()
    if pos != len(text):
        error("extra data")
    return result


def dump(v, indent=0, level=0):
    pad = "\n" + " " * indent * (level + 1) if indent else ""
    end = "\n" + " " * indent * level if indent else ""
    match v:
        case None: return "null"
        case True: return "true"
        case False: return "false"
        case int() | float(): return repr(v)
        case str(): return '"' + "".join({'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}.get(c, c if " " <= c < "\x7f" else f"\\u{ord(c):04x}") for c in v) + '"'
        case list() | tuple():
            return "[" + ",".join(pad + dump(x, indent, level + 1) for x in v) + (end if v else "") + "]"
        case dict():
            return "{" + ",".join(f"{pad}{dump(str(k))}:{' ' if indent else ''}{dump(x, indent, level + 1)}" for k, x in v.items()) + (end if v else "") + "}"
    raise TypeError(f"cannot serialize {type(v).__name__}")


doc = ' {"name": "Caf\\u00e9 \\"X\\"", "tags": ["a", "b\\n", []], "n": -12.5e2, "i": 42, "ok": true, "none": null, "nested": {"deep": [1, [2, [3, {}]]]}} '
data = parse(doc)
print(data)
print(dump(data))
print(dump(data, indent=2))
print(parse(dump(data)) == data, parse(" [ ] "), parse("0"), parse('"x"'))
for bad in ("", "{", "[1, 2", '{"a" 1}', "[1 2]", '{"a": 1,}', "tru", '"abc', "[1]]", '{\n  "a": @\n}', "{1: 2}", '"\\x"', "-"):
    try:
        print(parse(bad))
    except ValueError as e:
        print(f"{bad!r:<16} {type(e).__name__}: {e}")
try:
    dump({"s": {1, 2}})
except TypeError as e:
    print(e)
