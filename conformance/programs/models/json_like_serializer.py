def dumps(obj, indent=None, level=0):
    pad = "\n" + " " * (indent * (level + 1)) if indent is not None else ""
    end = "\n" + " " * (indent * level) if indent is not None else ""
    if obj is None:
        return "null"
    if obj is True:
        return "true"
    if obj is False:
        return "false"
    if isinstance(obj, (int, float)):
        return repr(obj)
    if isinstance(obj, str):
        out = '"'
        for ch in obj:
            if ch in '"\\':
                out += "\\" + ch
            elif ch in "\n\t\r":
                out += {"\n": "\\n", "\t": "\\t", "\r": "\\r"}[ch]
            elif ord(ch) < 32 or ord(ch) > 126:
                out += f"\\u{ord(ch):04x}" if ord(ch) < 0x10000 else f"\\u{0xd800 + (ord(ch) - 0x10000 >> 10):04x}\\u{0xdc00 + (ord(ch) - 0x10000 & 0x3ff):04x}"
            else:
                out += ch
        return out + '"'
    if isinstance(obj, (list, tuple)):
        if not obj:
            return "[]"
        return "[" + ("," if pad else ", ").join(pad + dumps(x, indent, level + 1) for x in obj) + end + "]"
    if isinstance(obj, dict):
        if not obj:
            return "{}"
        return "{" + ("," if pad else ", ").join(f"{pad}{dumps(str(k))}: {dumps(v, indent, level + 1)}" for k, v in obj.items()) + end + "}"
    raise TypeError(f"Object of type {type(obj).__name__} is not serializable")


class Decoder:
    def __init__(self, text):
        self.text, self.i = text, 0

    def error(self, message):
        line = self.text.count("\n", 0, self.i) + 1
        raise ValueError(f"{message}: line {line} char {self.i}")

    def skip(self):
        while self.i < len(self.text) and self.text[self.i] in " \n\t\r":
            self.i += 1

    def take(self, ch):
        self.skip()
        if self.text[self.i:self.i + 1] != ch:
            self.error(f"Expected {ch!r}")
        self.i += 1

    def peek(self):
        self.skip()
        return self.text[self.i:self.i + 1]

    def value(self):
        c = self.peek()
        if c == "{":
            self.i += 1
            out = {}
            while self.peek() != "}":
                if out:
                    self.take(",")
                self.skip()
                key = self.string()
                self.take(":")
                out[key] = self.value()
            self.i += 1
            return out
        if c == "[":
            self.i += 1
            out = []
            while self.peek() != "]":
                if out:
                    self.take(",")
                out.append(self.value())
            self.i += 1
            return out
        if c == '"':
            return self.string()
        for word, v in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.i):
                self.i += len(word)
                return v
        start = self.i
        while self.i < len(self.text) and self.text[self.i] in "+-0123456789.eE":
            self.i += 1
        number = self.text[start:self.i]
        if not number:
            self.error("Expecting value")
        return float(number) if any(ch in number for ch in ".eE") else int(number)

    def string(self):
        self.take('"')
        out = []
        while True:
            if self.i >= len(self.text):
                self.error("Unterminated string")
            ch = self.text[self.i]
            self.i += 1
            if ch == '"':
                return "".join(out)
            if ch == "\\":
                esc = self.text[self.i]
                self.i += 1
                if esc == "u":
                    out.append(chr(int(self.text[self.i:self.i + 4], 16)))
                    self.i += 4
                else:
                    out.append({"n": "\n", "t": "\t", "r": "\r"}.get(esc, esc))
            else:
                out.append(ch)


def loads(text):
    d = Decoder(text)
    v = d.value()
    if d.peek():
        d.error("Extra data")
    return v


data = {"name": "Zoë", "tags": ["a", 'q"uote', "tab\t"], "nested": {"n": None, "t": True, "f": False, "list": [[], {}, [1, [2.5, -3e10]]]}, "empty": "", 5: "int key"}
text = dumps(data)
print(text)
print(dumps(data, indent=2))
back = loads(text)
print(back, back == {**{k: v for k, v in data.items() if k != 5}, "5": "int key"})
for source in ['{"a": 1, "b": [1, 2, {"c": "\\u00e9\\n"}]}', " [ ] ", "-1.5e3", "[1, 2", '{"a" 1}', "[1,]", '"abc', "nul", "1 2", "", '{"a":\n[1,\n x]}']:
    try:
        print(repr(loads(source)))
    except ValueError as e:
        print("ValueError:", e)
try:
    dumps({"x": {1, 2}})
except TypeError as e:
    print(e)
print(dumps("😀\x01é"), dumps((1, (2,))), dumps([1e100, 0.1, -0.0, 10 ** 20]))
