class CellError(Exception):
    pass


class Sheet:
    def __init__(self):
        self.cells = {}

    def __setitem__(self, ref, value):
        self.cells[ref] = value

    def __getitem__(self, ref):
        return self._value(ref, ())

    def _value(self, ref, stack):
        if ref in stack:
            raise CellError("cycle: " + " -> ".join((*stack, ref)))
        raw = self.cells.get(ref, 0)
        if isinstance(raw, str) and raw.startswith("="):
            parser = Formula(raw[1:], lambda r: self._value(r, (*stack, ref)))
            return parser.parse()
        return raw

    def show(self, columns, rows):
        print("   " + "".join(f"{c:>10}" for c in columns))
        for r in range(1, rows + 1):
            line = []
            for c in columns:
                try:
                    v = self[f"{c}{r}"] if f"{c}{r}" in self.cells else ""
                except (CellError, ArithmeticError, TypeError) as e:
                    v = "#" + {"CellError": "REF", "ZeroDivisionError": "DIV/0"}.get(type(e).__name__, "TYPE")
                line.append(f"{v:>10.2f}" if isinstance(v, float) else f"{v:>10}")
            print(f"{r:>2} " + "".join(line))


class Formula:
    FUNCTIONS = {"SUM": sum, "MIN": min, "MAX": max, "AVG": lambda v: sum(v) / len(v), "COUNT": len, "ABS": lambda v: abs(v[0]), "IF": lambda v: v[1] if v[0] else v[2]}

    def __init__(self, text, lookup):
        self.text, self.pos, self.lookup = text.replace(" ", ""), 0, lookup

    def parse(self):
        v = self.compare()
        if self.pos < len(self.text):
            raise CellError(f"unexpected {self.text[self.pos]!r} in {self.text}")
        return v

    def peek(self):
        return self.text[self.pos:self.pos + 1]

    def eat(self, chars):
        if self.peek() and self.peek() in chars:
            self.pos += 1
            return self.text[self.pos - 1]

    def compare(self):
        v = self.sum()
        while op := self.eat("<>"):
            w = self.sum()
            v = v < w if op == "<" else v > w
        return v

    def sum(self):
        v = self.product()
        while op := self.eat("+-"):
            w = self.product()
            v = v + w if op == "+" else v - w
        return v

    def product(self):
        v = self.atom()
        while op := self.eat("*/"):
            w = self.atom()
            v = v * w if op == "*" else v / w
        return v

    def word(self, test):
        start = self.pos
        while self.peek() and test(self.peek()):
            self.pos += 1
        return self.text[start:self.pos]

    def atom(self):
        if self.eat("-"):
            return -self.atom()
        if self.eat("("):
            v = self.compare()
            if not self.eat(")"):
                raise CellError("missing )")
            return v
        if self.peek().isdigit():
            n = self.word(lambda c: c.isdigit() or c == ".")
            return float(n) if "." in n else int(n)
        name = self.word(str.isalnum)
        if self.eat("("):
            values = []
            while not self.eat(")"):
                v = self.argument()
                values += v if isinstance(v, list) else [v]
                if not self.eat(",") and self.peek() != ")":
                    raise CellError("missing )")
            if name not in self.FUNCTIONS:
                raise CellError(f"unknown function {name}")
            return self.FUNCTIONS[name](values)
        if not name:
            raise CellError(f"unexpected {self.peek() or 'end'!r}")
        return self.lookup(name)

    def argument(self):
        start = self.pos
        first = self.word(str.isalnum)
        if first and self.eat(":"):
            last = self.word(str.isalnum)
            return [self.lookup(f"{chr(c)}{r}") for c in range(ord(first[0]), ord(last[0]) + 1) for r in range(int(first[1:]), int(last[1:]) + 1)]
        self.pos = start
        return self.compare()


s = Sheet()
data = {"A1": 10, "A2": 20, "A3": "=A1+A2", "B1": 2.5, "B2": "=B1*A1", "B3": "=SUM(A1:B2)", "C1": "=AVG(A1:A3)", "C2": "=IF(A1<A2,MAX(A1:A2)*2,0)", "C3": "=(A1+1)*-2", "D1": "=D2", "D2": "=D3+1", "D3": "=D1", "E1": "=A1/Z9", "E2": "=NOPE(1)", "E3": "label", "F1": "=E3+1", "F2": "=COUNT(A1:B3)", "F3": "=1+"}
for ref, v in data.items():
    s[ref] = v
s.show("ABCDEF", 3)
for ref in ("A3", "B3", "D1", "E1", "E2", "F1", "F3", "Z1"):
    try:
        print(ref, "=", s[ref])
    except (CellError, ArithmeticError, TypeError) as e:
        print(ref, type(e).__name__, e)
s["A1"] = 100
print(s["A3"], s["B3"], s["C1"], s["C2"])
