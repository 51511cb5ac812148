# match over commands, tokens, nested data and types, as programs use it.
def command(c):
    match c.split():
        case []: return "empty"
        case ["quit" | "exit", *_]: return "bye"
        case ["move", ("n" | "s" | "e" | "w") as d]: return f"moving {d}"
        case ["move", d]: return f"no direction {d}"
        case ["move", d, n] if n.isdigit(): return f"moving {d} by {int(n)}"
        case ["say", *words]: return " ".join(words).upper() or "silence"
        case [single]: return f"only {single}"
        case [first, *_, last]: return f"{first}...{last}"
for c in ("", "quit now", "move n", "move x", "move e 3", "move e far", "say", "say hi there", "jump", "a b c"): print(repr(c), "->", command(c))
def shape(s):
    match s:
        case {"kind": "circle", "r": (int() | float()) as r}: return round(3.14159 * r * r, 2)
        case {"kind": "rect", "w": w, "h": h} if w == h: return f"square {w * h}"
        case {"kind": "rect", "w": w, "h": h, **rest}: return w * h, rest
        case {"kind": str(k)}: return f"unknown {k}"
        case {}: return "no kind"
        case [*shapes]: return [shape(x) for x in shapes]
        case _: return "not a shape"
print(shape({"kind": "circle", "r": 2}), shape({"kind": "rect", "w": 2, "h": 2}), shape({"kind": "rect", "w": 2, "h": 3, "c": "red"}), shape({"kind": "blob"}), shape({"x": 1}), shape([{"kind": "circle", "r": 1}, 5]), shape({"kind": "circle", "r": "big"}))
def tree(t):
    match t:
        case None: return 0
        case (value, None, None): return value
        case (value, left, right): return value + tree(left) + tree(right)
        case int(n): return n
print(tree((1, (2, None, None), (3, 4, None))), tree(None), tree(7))
def typename(x):
    match x:
        case bool(): return "bool"
        case int(): return "int"
        case float(): return "float"
        case str() | bytes(): return "text"
        case [] | (): return "empty sequence"
        case [int(), *_]: return "starts with int"
        case list() | tuple(): return "sequence"
        case {"type": t}: return f"typed {t}"
        case dict(): return "dict"
        case type(): return "class"
        case _ if callable(x): return "callable"
        case _: return "other"
print([typename(x) for x in (True, 1, 1.5, "s", b"b", [], (), [1, 2], ("a",), {"type": 1}, {}, int, len, None, {1})])
def fizz(n):
    match (n % 3, n % 5):
        case (0, 0): return "FizzBuzz"
        case (0, _): return "Fizz"
        case (_, 0): return "Buzz"
        case _: return n
print([fizz(i) for i in range(1, 16)])
def http(status):
    match status:
        case 200 | 201: return "ok"
        case 404: return "not found"
        case s if 400 <= s < 500: return "client error"
        case s if s >= 500: return "server error"
    return "no idea"
print([http(s) for s in (200, 201, 404, 418, 503, 100)])
