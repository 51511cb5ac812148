class CellError(Exception):
    pass


class Sheet:
    FUNCTIONS = {"SUM": sum, "MAX": max, "MIN": min, "COUNT": len, "AVG": lambda xs: sum(xs) / len(xs)}

    def __init__(self):
        self.raw, self.cache, self.evaluating = {}, {}, []

    def __setitem__(self, name, text):
        self.raw[name] = text
        self.cache.clear()

    def __getitem__(self, name):
        if name in self.cache:
            value = self.cache[name]
            if isinstance(value, CellError):
                raise value
            return value
        if name in self.evaluating:
            raise CellError("cycle: " + " -> ".join(self.evaluating[self.evaluating.index(name):] + [name]))
        self.evaluating.append(name)
        try:
            value = self.compute(self.raw.get(name, ""))
        except CellError as e:
            self.cache[name] = e
            raise
        except ZeroDivisionError:
            self.cache[name] = CellError(f"{name}: division by zero")
            raise self.cache[name] from None
        finally:
            self.evaluating.pop()
        self.cache[name] = value
        return value

    def compute(self, text):
        if not text.startswith("="):
            try:
                return float(text) if text else 0.0
            except ValueError:
                return text
        self.tokens = None
        tokens = self.tokenize(text[1:])
        value, rest = self.expression(tokens)
        if rest:
            raise CellError(f"unexpected {rest[0]!r}")
        return value

    @staticmethod
    def tokenize(text):
        out, i = [], 0
        while i < len(text):
            if text[i].isspace():
                i += 1
                continue
            j = i + 1
            if text[i].isalnum():
                while j < len(text) and (text[j].isalnum() or text[j] == "."):
                    j += 1
            out.append(text[i:j])
            i = j
        return out

    def expression(self, tokens, level=0):
        ops = (("<", ">", "="), ("+", "-"), ("*", "/"))
        if level == len(ops):
            return self.atom(tokens)
        left, tokens = self.expression(tokens, level + 1)
        while tokens and tokens[0] in ops[level]:
            op, *tokens = tokens
            right, tokens = self.expression(tokens, level + 1)
            if isinstance(left, str) or isinstance(right, str):
                if op != "+":
                    raise CellError(f"cannot {op} text")
                left = str(left) + str(right)
                continue
            left = {"+": lambda: left + right, "-": lambda: left - right, "*": lambda: left * right, "/": lambda: left / right, "<": lambda: float(left < right), ">": lambda: float(left > right), "=": lambda: float(left == right)}[op]()
        return left, tokens

    def atom(self, tokens):
        if not tokens:
            raise CellError("unexpected end")
        t, *tokens = tokens
        if t == "(":
            value, tokens = self.expression(tokens)
            return value, self.expect(tokens, ")")
        if t == "-":
            value, tokens = self.atom(tokens)
            return -value, tokens
        if t[0].isdigit():
            return float(t), tokens
        if tokens and tokens[0] == "(":
            if t == "IF":
                return self.conditional(tokens[1:])
            if t not in self.FUNCTIONS:
                raise CellError(f"unknown function {t}")
            first, tokens = tokens[1], self.expect(tokens[2:], ":")
            last, tokens = tokens[0], self.expect(tokens[1:], ")")
            return float(self.FUNCTIONS[t]([self[c] for c in self.cells(first, last)])), tokens
        if t[0].isalpha() and t[1:].isdigit():
            return self[t], tokens
        raise CellError(f"unexpected {t!r}")

    def conditional(self, tokens):
        values = []
        for closing in (",", ",", ")"):
            v, tokens = self.expression(tokens)
            tokens = self.expect(tokens, closing)
            values.append(v)
        return values[1] if values[0] else values[2], tokens

    @staticmethod
    def expect(tokens, wanted):
        if not tokens or tokens[0] != wanted:
            raise CellError(f"expected {wanted!r}")
        return tokens[1:]

    @staticmethod
    def cells(first, last):
        return [chr(c) + str(r) for r in range(int(first[1:]), int(last[1:]) + 1) for c in range(ord(first[0]), ord(last[0]) + 1)]

    def show(self, cols, rows):
        lines = ["   " + "".join(f"{c:^9}" for c in cols)]
        for r in rows:
            cells = []
            for c in cols:
                try:
                    v = self[f"{c}{r}"] if f"{c}{r}" in self.raw else ""
                    cells.append(f"{v:>9g}" if isinstance(v, float) else f"{v:<9}")
                except CellError:
                    cells.append("   #ERR  ")
            lines.append(f"{r:>2} " + "".join(cells).rstrip())
        return "\n".join(lines)


s = Sheet()
for name, text in {"A1": "item", "A2": "pen", "A3": "ink", "A4": "total", "B1": "price", "B2": "1.5", "B3": "12", "C1": "qty", "C2": "10", "C3": "2", "D1": "cost", "D2": "=B2*C2", "D3": "=B3*C3", "D4": "=SUM(D2:D3)", "E2": "=D2/D4*100", "E3": "=100-E2", "E4": "=IF(D4>30, MAX(D2:D3), 0-1)"}.items():
    s[name] = text
print(s.show("ABCDE", range(1, 5)))
s["B3"] = "20"
print(s["D4"], s["E4"], s["E2"] + s["E3"], s["Z9"])
for name, text in [("F1", "=F2+1"), ("F2", "=F3"), ("F3", "=F1*2"), ("F4", "=1/(B2-1.5)"), ("F5", "=NOPE(A1:A2)"), ("F6", "=A1+B1"), ("F7", "=A1*2"), ("F8", "=(1+2"), ("F9", "=1 2"), ("G1", "=-B2*-(2+C3)"), ("G2", "=AVG(B2:C3)"), ("G3", "=COUNT(A1:C3)"), ("G4", "=1+1=2"), ("G5", "=F4+1"), ("G6", "=")]:
    s[name] = text
    try:
        print(name, text, "->", repr(s[name]))
    except CellError as e:
        print(name, text, "-> error:", e)
