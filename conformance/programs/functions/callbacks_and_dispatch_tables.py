# Functions in dicts and lists, callbacks with state, observers, retries, pipelines and command tables.
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "max": max, "pow": pow}
for expr in ("3 + 4", "3 - 4", "6 * 7", "1 / 4", "2 max 9", "2 pow 8", "1 / 0", "1 ? 2", "x + 1", "1 +"):
    try:
        a, op, b = expr.split()
        print(expr, "=", ops[op](int(a), int(b)))
    except (KeyError, ValueError, ZeroDivisionError) as e: print(expr, type(e).__name__, e)
handlers = {}
def on(event, *more):
    def register(f):
        for e in (event, *more): handlers.setdefault(e, []).append(f)
        return f
    return register
@on("start", "restart")
def boot(name): return f"boot {name}"
@on("start")
def log(name, seen=[]): seen.append(name); return len(seen)
def emit(e, *a): return [h(*a) for h in handlers.get(e, [])]
print(emit("start", "x"), emit("restart", "y"), emit("start", "z"), emit("none"), sorted(handlers), [h.__name__ for h in handlers["start"]])
def apply_n(f, n, x):
    for _ in range(n): x = f(x)
    return x
print(apply_n(lambda v: v * 2, 5, 1), apply_n(str.upper, 1, "a"), [f(9) for f in (abs, str, lambda v: v % 4, [10, 20].index if False else float)], list(map(lambda f: f("b"), ["abc".index, "abc".count, "xyz".__add__, {"b": 1}.get])))
def with_callbacks(x, ok=lambda v: f"ok {v}", err=None):
    try: return ok(100 // x)
    except ZeroDivisionError as e: return err(e) if err else "unhandled"
print(with_callbacks(5), with_callbacks(0), with_callbacks(0, err=lambda e: type(e).__name__), with_callbacks(3, ok=print))
class Machine:
    def do_add(self, a, b): return int(a) + int(b)
    def do_echo(self, *words): return " ".join(words)
    def run(self, line):
        cmd, *args = line.split()
        return getattr(self, f"do_{cmd}", lambda *a: f"unknown {cmd}{a}")(*args)
m = Machine()
for line in ("add 1 2", "echo a b", "fly x", "add 1", "add x 1"):
    try: print(m.run(line))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
table = [(lambda n: n % 15 == 0, "FizzBuzz"), (lambda n: n % 5 == 0, "Buzz"), (lambda n: n % 3 == 0, "Fizz"), (lambda n: True, None)]
print([next(r or n for t, r in table if t(n)) for n in range(1, 16)])
