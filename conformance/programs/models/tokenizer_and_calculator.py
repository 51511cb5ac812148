"""A hand-written tokenizer and a recursive descent calculator with variables and functions."""
import math


class CalcError(Exception):
    def __init__(self, message, position=None):
        super().__init__(message if position is None else f"{message} at position {position}")
        self.position = position


class Token:
    __slots__ = ("kind", "text", "pos")

    def __init__(self, kind, text, pos):
        self.kind, self.text, self.pos = kind, text, pos

    def __repr__(self):
        return f"{self.kind}:{self.text}"


def tokenize(source):
    i = 0
    while i < len(source):
        ch = source[i]
        if ch.isspace():
            i += 1
        elif ch.isdigit() or (ch == "." and source[i + 1:i + 2].isdigit()):
            start = i
            while i < len(source) and (source[i].isdigit() or source[i] == "."):
                i += 1
            yield Token("NUM", source[start:i], start)
        elif ch.isalpha() or ch == "_":
            start = i
            while i < len(source) and (source[i].isalnum() or source[i] == "_"):
                i += 1
            yield Token("NAME", source[start:i], start)
        elif source[i:i + 2] in ("**", "//", "==", "<=", ">="):
            yield Token("OP", source[i:i + 2], i)
            i += 2
        elif ch in "+-*/%()=,<>^":
            yield Token("OP", ch, i)
            i += 1
        else:
            raise CalcError(f"unexpected character {ch!r}", i)
    yield Token("END", "", len(source))


class Calculator:
    functions = {"sqrt": math.sqrt, "max": max, "min": min, "abs": abs, "round": round, "fact": math.factorial}

    def __init__(self):
        self.variables = {"pi": math.pi, "e": math.e}

    def evaluate(self, source):
        self.tokens = list(tokenize(source))
        self.index = 0
        value = self.statement()
        if self.peek().kind != "END":
            raise CalcError(f"unexpected {self.peek().text!r}", self.peek().pos)
        return value

    def peek(self):
        return self.tokens[self.index]

    def take(self, *texts):
        token = self.peek()
        if token.kind == "OP" and token.text in texts:
            self.index += 1
            return token.text
        return None

    def expect(self, text):
        if not self.take(text):
            raise CalcError(f"expected {text!r} but found {self.peek().text or 'end'!r}", self.peek().pos)

    def statement(self):
        if self.peek().kind == "NAME" and self.tokens[self.index + 1].text == "=":
            name = self.peek().text
            self.index += 2
            self.variables[name] = self.statement()
            return self.variables[name]
        return self.comparison()

    def comparison(self):
        left = self.sum()
        while op := self.take("<", ">", "<=", ">=", "=="):
            right = self.sum()
            left = {"<": left < right, ">": left > right, "<=": left <= right, ">=": left >= right, "==": left == right}[op]
        return left

    def sum(self):
        value = self.term()
        while op := self.take("+", "-"):
            value = value + self.term() if op == "+" else value - self.term()
        return value

    def term(self):
        value = self.unary()
        while op := self.take("*", "/", "//", "%"):
            right = self.unary()
            match op:
                case "*": value *= right
                case "/": value /= right
                case "//": value //= right
                case "%": value %= right
        return value

    def unary(self):
        if self.take("-"):
            return -self.unary()
        return self.power()

    def power(self):
        base = self.atom()
        if self.take("**", "^"):
            return base ** self.unary()
        return base

    def atom(self):
        token = self.peek()
        self.index += 1
        if token.kind == "NUM":
            return float(token.text) if "." in token.text else int(token.text)
        if token.kind == "NAME":
            if self.take("("):
                args = []
                while not self.take(")"):
                    args.append(self.comparison())
                    if not self.take(","):
                        self.expect(")")
                        break
                if token.text not in self.functions:
                    raise CalcError(f"unknown function {token.text}")
                return self.functions[token.text](*args)
            if token.text not in self.variables:
                raise CalcError(f"unknown variable {token.text}", token.pos)
            return self.variables[token.text]
        if token.text == "(":
            value = self.comparison()
            self.expect(")")
            return value
        raise CalcError(f"unexpected {token.text or 'end of input'!r}", token.pos)


calc = Calculator()
print(list(tokenize("x1 = 3.5*(y+2)**2")))
for line in ["1 + 2 * 3", "(1 + 2) * 3", "2 ** 3 ** 2", "-2 ^ 2", "10 / 4", "10 // 4", "10 % 4", "a = b = 5", "a * b + pi", "sqrt(16) + max(1, 7, 3)",
             "1 < 2 == 1", "fact(20)", "round(e, 3)", "1 / 0", "2 +", "3 $ 4", "unknown + 1", "(1 + 2", "foo(1)", "sqrt(-1)", "1 2", "max()", "--3", ".5 + .25"]:
    try:
        print(f"{line:<26} = {calc.evaluate(line)!r}")
    except (CalcError, ArithmeticError, ValueError, TypeError) as e:
        print(f"{line:<26} ! {type(e).__name__}: {e}")
