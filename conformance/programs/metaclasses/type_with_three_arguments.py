# Classes made by calling type.
A = type("A", (), {"x": 1, "m": lambda self: self.x + 1})
print(A, A.__name__, A().m(), A.__mro__, A.__dict__["x"])
B = type("B", (A,), {"x": 5, "__repr__": lambda self: f"B({self.x})"})
print(B(), B().m(), issubclass(B, A), type(B) is type)
C = type("C", (int,), {"double": property(lambda self: self * 2)})
print(C(4) + 1, C(4).double, isinstance(C(4), int))
E = type("E", (ValueError,), {})
try:
    raise E("made")
except ValueError as e:
    print(type(e).__name__, e)
def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
attempt(lambda: type("A", (), 5))
attempt(lambda: type("A", 5, {}))
attempt(lambda: type(5, (), {}))
attempt(lambda: type("A", (5,), {}))
attempt(lambda: type("A", (bool,), {}))
attempt(lambda: type("A", (A, A), {}))
attempt(lambda: type("A", ()))
attempt(lambda: type())
attempt(lambda: type("A", (), {}, x=1))
classes = {n: type(n, (A,), {"x": i}) for i, n in enumerate(("P", "Q"))}
print({n: c().m() for n, c in classes.items()})
ns = {"a": 1}
D = type("D", (), ns)
ns["a"] = 2
print(D.a, D.__module__, D.__qualname__)
