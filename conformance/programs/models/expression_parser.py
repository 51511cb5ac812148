"""A tokenizer, recursive descent parser and evaluator for arithmetic expressions."""


class ParseError(Exception):
    pass


class Token:
    def __init__(self, kind, value, pos):
        self.kind, self.value, self.pos = kind, value, pos

    def __repr__(self):
        return f"{self.kind}({self.value!r})"


def tokenize(text):
    tokens, i = [], 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            tokens.append(Token("NUM", float(text[i:j]), i))
            i = j
        elif c.isalpha():
            j = i
            while j < len(text) and text[j].isalnum():
                j += 1
            tokens.append(Token("NAME", text[i:j], i))
            i = j
        elif c in "+-*/^(),=":
            tokens.append(Token("OP", c, i))
            i += 1
        else:
            raise ParseError(f"unexpected {c!r} at {i}")
    tokens.append(Token("END", None, len(text)))
    return tokens


class Parser:
    FUNCS = {"sqrt": lambda x: x ** 0.5, "max": max, "min": min, "abs": abs}

    def __init__(self, variables=None):
        self.vars = variables if variables is not None else {}

    def parse(self, text):
        self.tokens, self.i = tokenize(text), 0
        if self.peek().kind == "NAME" and self.tokens[1].value == "=":
            name = self.next().value
            self.next()
            value = self.vars[name] = self.expr()
        else:
            value = self.expr()
        if self.peek().kind != "END":
            raise ParseError(f"unexpected {self.peek()!r} at {self.peek().pos}")
        return value

    def peek(self):
        return self.tokens[self.i]

    def next(self):
        self.i += 1
        return self.tokens[self.i - 1]

    def accept(self, *values):
        if self.peek().kind == "OP" and self.peek().value in values:
            return self.next().value
        return None

    def expr(self):
        value = self.term()
        while op := self.accept("+", "-"):
            right = self.term()
            value = value + right if op == "+" else value - right
        return value

    def term(self):
        value = self.unary()
        while op := self.accept("*", "/"):
            right = self.unary()
            value = value * right if op == "*" else value / right
        return value

    def unary(self):
        if self.accept("-"):
            return -self.unary()
        base = self.atom()
        if self.accept("^"):
            return base ** self.unary()
        return base

    def atom(self):
        t = self.next()
        if t.kind == "NUM":
            return t.value
        if t.kind == "NAME":
            if self.accept("("):
                args = [self.expr()]
                while self.accept(","):
                    args.append(self.expr())
                if not self.accept(")"):
                    raise ParseError("missing )")
                return self.FUNCS[t.value](*args)
            return self.vars[t.value]
        if t.value == "(":
            value = self.expr()
            if not self.accept(")"):
                raise ParseError(f"missing ) at {self.peek().pos}")
            return value
        raise ParseError(f"unexpected {t!r} at {t.pos}")


p = Parser({"pi": 3.14159})
for text in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "10 / 4 - 1", "x = 5", "x * x + pi", "sqrt(16) + max(1, x, 3)", "1 / 0", "2 +", "(1 + 2", "3 $ 4", "y + 1", "1 2", "nope(1)", "--3", "abs(-7) - min(2, 1)"]:
    try:
        print(f"{text:<26} = {p.parse(text):g}")
    except ParseError as e:
        print(f"{text:<26} ! {e}")
    except (ZeroDivisionError, KeyError) as e:
        print(f"{text:<26} ! {type(e).__name__}: {e}")
print(tokenize("a1 + 2.5"), p.vars)
