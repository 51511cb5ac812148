# Nested replacement fields, auto and manual numbering, attribute and index lookups, conversions.
class P:
    def __init__(self, x): self.x = x
    def __repr__(self): return f"P({self.x})"
    def __str__(self): return f"p{self.x}"
    def __format__(self, spec): return f"<{spec}>" if spec else str(self)
p = P(3)
print("{:{}}|{:{}.{}f}|{:{fill}{align}{width}}".format("a", 5, 3.14159, 8, 2, "m", fill="*", align="^", width=7))
print("{0} {1} {0} {k} {0!r} {0!s} {0!a}".format("é", 2, k="K"))
print("{0.x} {0!r:>6} {0:spec} {0} {o.x:03d}".format(p, o=P(7)))
print("{0[0]} {0[1][k]} {d[a b]} {d[0]}".format([1, {"k": "v"}], d={"a b": 1, "0": "string key"} | {0: "int key"}))
print("{a[x]} {a[-1]}".format(a={"x": 1, "-1": "negative is a string"}))
print("{{}} {{{0}}} {{0}}".format(5))
print("{:>{w}}".format("r", w=4), "{:{f}>{w}}".format("r", f="-", w=4), f"{'r':{'-'}>{4}}")
print("{0:{1}{2}}".format(255, "#", "x"), "{0:{1}}".format(p, "abc"))
for text, args, kw in (("{} {}", (1,), {}), ("{0} {}", (1, 2), {}), ("{} {0}", (1, 2), {}), ("{x}", (), {}), ("{", (), {}), ("}", (), {}), ("{0", (1,), {}), ("{!r}", (1,), {}), ("{!x}", (1,), {}), ("{!}", (1,), {}), ("{0!rr}", (1,), {}),
                       ("{0.y}", (p,), {}), ("{0[5]}", ([1],), {}), ("{0[k]}", ([1],), {}), ("{0[k]}", ({},), {}), ("{0[]}", ([1],), {}), ("{0.}", (1,), {}), ("{0[}", (1,), {}), ("{:{:{}}}", (1, 2, 3), {}), ("{:d}", ("s",), {}), ("{-1}", (1,), {}), ("{ 0}", (1,), {}), ("{0 }", (1,), {}), ("{a.b}", (), {"a": 1}), ("{:{}", (1, 2), {}), ("{0[0}", ([1],), {})):
    try:
        print(repr(text), repr(text.format(*args, **kw)))
    except (IndexError, KeyError, ValueError, AttributeError, TypeError) as e:
        print(repr(text), type(e).__name__, e)
print("{a} {b[c]}".format_map({"a": 1, "b": {"c": 2}}))
class Default(dict):
    def __missing__(self, k): return "<" + k + ">"
print("{known} {unknown:>12}".format_map(Default(known=1)))
try:
    "{x}".format_map({})
except KeyError as e:
    print("KeyError", e)
print("{} {}".format("%d", "{}") % 5)
print("{0:%Y} {1}".format(p, None), "{:,}".format(1234567), "{:.3}".format("abcdef"), "{:e}".format(12345))
