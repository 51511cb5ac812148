"""A stack machine and a tiny language compiled to it."""


class VMError(Exception):
    pass


class VM:
    def __init__(self, code):
        self.code, self.stack, self.vars, self.pc, self.out, self.steps = code, [], {}, 0, [], 0

    def run(self, limit=10000):
        while self.pc < len(self.code):
            self.steps += 1
            if self.steps > limit:
                raise VMError(f"step limit {limit} reached")
            op, *args = self.code[self.pc]
            self.pc += 1
            handler = getattr(self, f"op_{op}", None)
            if handler is None:
                raise VMError(f"unknown op {op} at {self.pc - 1}")
            handler(*args)
        return self.out

    def pop(self):
        if not self.stack:
            raise VMError(f"stack underflow at {self.pc - 1}")
        return self.stack.pop()

    def op_push(self, v):
        self.stack.append(v)

    def op_load(self, name):
        if name not in self.vars:
            raise VMError(f"undefined variable {name}")
        self.stack.append(self.vars[name])

    def op_store(self, name):
        self.vars[name] = self.pop()

    def op_bin(self, symbol):
        b, a = self.pop(), self.pop()
        table = {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a // b, "<": lambda: int(a < b), "==": lambda: int(a == b), "%": lambda: a % b}
        try:
            self.stack.append(table[symbol]())
        except ZeroDivisionError as e:
            raise VMError("division by zero") from e

    def op_jump(self, target):
        self.pc = target

    def op_jumpz(self, target):
        if not self.pop():
            self.pc = target

    def op_print(self):
        self.out.append(self.pop())


PRECEDENCE = {"==": 1, "<": 1, "+": 2, "-": 2, "*": 3, "/": 3, "%": 3}


def compile_expr(tokens):
    code, ops = [], []
    for t in tokens:
        if t.lstrip("-").isdigit():
            code.append(("push", int(t)))
        elif t in PRECEDENCE:
            while ops and ops[-1] != "(" and PRECEDENCE[ops[-1]] >= PRECEDENCE[t]:
                code.append(("bin", ops.pop()))
            ops.append(t)
        elif t == "(":
            ops.append(t)
        elif t == ")":
            while ops and ops[-1] != "(":
                code.append(("bin", ops.pop()))
            if not ops:
                raise SyntaxError("unbalanced )")
            ops.pop()
        else:
            code.append(("load", t))
    while ops:
        code.append(("bin", ops.pop()))
    return code


def compile_program(source):
    code, blocks = [], []
    for n, line in enumerate(source.strip().splitlines(), 1):
        match line.split():
            case [] | ["#", *_]:
                pass
            case ["print", *expr]:
                code += compile_expr(expr) + [("print",)]
            case ["while", *cond]:
                start = len(code)
                code += compile_expr(cond)
                blocks.append(("while", start, len(code)))
                code.append(None)
            case ["if", *cond]:
                code += compile_expr(cond)
                blocks.append(("if", None, len(code)))
                code.append(None)
            case ["end"]:
                if not blocks:
                    raise SyntaxError(f"line {n}: end without block")
                kind, start, hole = blocks.pop()
                if kind == "while":
                    code.append(("jump", start))
                code[hole] = ("jumpz", len(code))
            case [name, "=", *expr] if expr:
                code += compile_expr(expr) + [("store", name)]
            case _:
                raise SyntaxError(f"line {n}: cannot parse {line!r}")
    if blocks:
        raise SyntaxError(f"{len(blocks)} unclosed block(s)")
    return code


programs = {
    "factorial": "n = 6\nr = 1\nwhile 0 < n\nr = r * n\nn = n - 1\nend\nprint r",
    "fizz": "i = 1\nwhile i < 16\nif i % 15 == 0\nprint 15\nend\ni = i + 1\nend",
    "nested": "print ( 1 + 2 ) * ( 3 - -4 ) / 2\n# comment\n\nprint 1 + 2 * 3 == 7",
    "undefined": "print x",
    "zero": "print 1 / 0",
    "loop": "while 1\nend",
    "bad": "x + 1",
    "open": "if 1",
    "close": "end",
}
for name, source in programs.items():
    try:
        vm = VM(compile_program(source))
        print(f"{name}: {vm.run()} in {vm.steps} steps, vars {vm.vars}")
    except VMError as e:
        print(f"{name}: runtime error: {e}" + (f" (caused by {e.__cause__!r})" if e.__cause__ else ""))
    except SyntaxError as e:
        print(f"{name}: syntax error: {e}")
try:
    VM([("bin", "+")]).run()
except VMError as e:
    print(e)
try:
    VM([("fly",)]).run()
except VMError as e:
    print(e)
print(compile_program("y = 2 * x + 1"))
