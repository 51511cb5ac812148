"""Compile arithmetic with variables to stack code, and run it on a small virtual machine."""


class Op:
    def __init__(self, name, arg=None):
        self.name, self.arg = name, arg

    def __repr__(self):
        return self.name if self.arg is None else f"{self.name} {self.arg}"


def compile_expr(node):
    match node:
        case int() | float():
            return [Op("PUSH", node)]
        case str():
            return [Op("LOAD", node)]
        case ("neg", x):
            return compile_expr(x) + [Op("NEG")]
        case ("if", cond, then, other):
            t, o = compile_expr(then), compile_expr(other)
            return compile_expr(cond) + [Op("JZ", len(t) + 2)] + t + [Op("JMP", len(o) + 1)] + o
        case (op, left, right):
            return compile_expr(left) + compile_expr(right) + [Op({"+": "ADD", "-": "SUB", "*": "MUL", "/": "DIV", "<": "LT"}[op])]
    raise SyntaxError(f"cannot compile {node!r}")


def compile_stmt(stmt):
    match stmt:
        case ("let", name, expr):
            return compile_expr(expr) + [Op("STORE", name)]
        case ("print", expr):
            return compile_expr(expr) + [Op("PRINT")]
        case ("while", cond, *body):
            code = [op for s in body for op in compile_stmt(s)]
            test = compile_expr(cond)
            return test + [Op("JZ", len(code) + 2)] + code + [Op("JMP", -(len(code) + len(test) + 1))]
    raise SyntaxError(f"cannot compile {stmt!r}")


class VM:
    def __init__(self, code, limit=1000):
        self.code, self.stack, self.vars, self.pc, self.steps, self.limit = code, [], {}, 0, 0, limit

    def run(self):
        while self.pc < len(self.code):
            self.steps += 1
            if self.steps > self.limit:
                raise TimeoutError(f"more than {self.limit} steps")
            op = self.code[self.pc]
            jump = getattr(self, "op_" + op.name.lower())(*([] if op.arg is None else [op.arg]))
            self.pc += jump if jump is not None else 1
        return self

    def op_push(self, v): self.stack.append(v)
    def op_load(self, n):
        if n not in self.vars:
            raise NameError(f"variable {n} is not set")
        self.stack.append(self.vars[n])
    def op_store(self, n): self.vars[n] = self.stack.pop()
    def op_neg(self): self.stack.append(-self.stack.pop())
    def op_print(self): print("out:", self.stack.pop())
    def op_jmp(self, n): return n
    def op_jz(self, n): return n if not self.stack.pop() else 1
    def _binary(f):
        def op(self):
            b, a = self.stack.pop(), self.stack.pop()
            self.stack.append(f(a, b))
        return op
    op_add = _binary(lambda a, b: a + b)
    op_sub = _binary(lambda a, b: a - b)
    op_mul = _binary(lambda a, b: a * b)
    op_div = _binary(lambda a, b: a / b)
    op_lt = _binary(lambda a, b: int(a < b))
    del _binary


program = [("let", "n", 6), ("let", "acc", 1), ("while", "n", ("let", "acc", ("*", "acc", "n")), ("let", "n", ("-", "n", 1))), ("print", "acc"),
           ("print", ("if", ("<", "acc", 1000), ("neg", 1), ("/", "acc", 7)))]
code = [op for s in program for op in compile_stmt(s)]
for i, op in enumerate(code):
    print(f"{i:>3} {op}")
vm = VM(code).run()
print(vm.vars, vm.steps, vm.stack)
for bad in ([("print", "x")], [("print", ("/", 1, 0))], [("while", 1, ("let", "x", 1))], [("print", ("^", 1, 2))], [("goto", 5)], [("print", ("+", 1))]):
    try:
        VM([op for s in bad for op in compile_stmt(s)], 50).run()
    except (NameError, ArithmeticError, TimeoutError, SyntaxError, KeyError) as e:
        print(type(e).__name__, e)
