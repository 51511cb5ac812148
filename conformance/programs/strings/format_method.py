# str.format: automatic, numbered and named fields, attributes, indexes, conversions, nesting.
print("{} {} {}".format(1, "a", [2]), "{1} {0} {1}".format("a", "b"), "{x} {y}".format(x=1, y=2), "{0} {k} {0}".format(1, k=2))
print("{0[1]} {0[0]} {d[key]} {d[k 2]}".format(["a", "b"], d={"key": 1, "k 2": 2}), "{0[10]}".format({10: "ten"}), "{[0]} {[a]}".format([5], {"a": 6}))
print("{!r} {!s} {!a} {0!r:>8}".format("é", "é", "é") if False else "{!r} {!s} {!a}".format("é", "é", "é"), "{0!r:>8}|{0!s:<8}|".format("x"))
print("{:>{w}}|{:{f}^{w}}|{:.{p}f}".format("a", "b", 3.14159, w=5, f="*", p=2), "{:{}}|{:{}.{}f}".format("x", 4, 2.5, 8, 1))
print("{{}} {{{}}} {{0}}".format(5), "}}{{".format(), "".format(1, 2), "{0}{0}{0}".format("ab"), "{:}".format(3), "{!r:}".format("q"))

class P:
    def __init__(self, x):
        self.x = x
        self.items = {"k": [1, 2]}
    def __format__(self, spec):
        return f"P<{spec}>"

print("{0.x} {0.items[k][1]} {0:spec!} {0!r:.3}".format(P(7))[:22], "{p.x.real} {p.x.imag}".format(p=P(3)))
print("{a[b][c]}".format(a={"b": {"c": "deep"}}), "{0[-1]}".format({"-1": "string key"}), "{0.__class__.__name__}".format(5) if False else "")
print("{a}{b}".format_map({"a": 1, "b": 2}))

class Default(dict):
    def __missing__(self, k):
        return "<" + k + ">"

print("{known} {unknown}".format_map(Default(known=1)))

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: "{}".format())
attempt(lambda: "{} {}".format(1))
attempt(lambda: "{1}".format(1))
attempt(lambda: "{x}".format())
attempt(lambda: "{x}".format(1, y=2))
attempt(lambda: "{} {0}".format(1, 2))
attempt(lambda: "{0} {}".format(1, 2))
attempt(lambda: "{".format(1))
attempt(lambda: "}".format(1))
attempt(lambda: "{0".format(1))
attempt(lambda: "{0!".format(1))
attempt(lambda: "{0!x}".format(1))
attempt(lambda: "{0!rs}".format(1))
attempt(lambda: "{0[}".format([1]))
attempt(lambda: "{0[a]}".format([1]))
attempt(lambda: "{0[5]}".format([1]))
attempt(lambda: "{0[a]}".format({}))
attempt(lambda: "{0.nope}".format(1))
attempt(lambda: "{0.}".format(1))
attempt(lambda: "{0[]}".format(1))
attempt(lambda: "{:d}".format("a"))
attempt(lambda: "{:s}".format(1))
attempt(lambda: "{:>x}".format("a"))
attempt(lambda: "{:{}}".format(1))
attempt(lambda: "{:{:{}}}".format(1, 2, 3))
attempt(lambda: "{a.b}".format(a=5))
attempt(lambda: "{!}".format(1))
attempt(lambda: "{a b}".format(**{"a b": "spaces work"}))
attempt(lambda: "{-1}".format(1))
attempt(lambda: "{0x}".format(1))
attempt(lambda: "{}".format_map(5))
attempt(lambda: "{a}".format_map({}))
attempt(lambda: "{a}".format_map([1]))
