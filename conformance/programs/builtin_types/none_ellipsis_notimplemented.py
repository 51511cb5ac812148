# The singletons: identity, repr, type, truth, what they cannot do.
for v in (None, ..., NotImplemented):
    print(v, repr(v), str(v), type(v).__name__, v is v, v == v, v != None, [v], f"{v}", hash(v) == hash(v), {v: 1}[v], v.__class__.__name__)
print(bool(None), bool(...), None is None, None == False, None == 0, None or "x", None and 1, not None, type(None)() is None, type(...)() is ..., type(NotImplemented)() is NotImplemented)
for name, f in {"none+1": lambda: None + 1, "none.x": lambda: None.x, "none()": lambda: None(), "none[0]": lambda: None[0], "len": lambda: len(None), "iter": lambda: iter(None), "none<1": lambda: None < 1, "-none": lambda: -None,
                "set": lambda: setattr(None, "x", 1), "del": lambda: delattr(None, "x"), "e+1": lambda: ... + 1, "e.x": lambda: ....x, "ni()": lambda: NotImplemented(), "int": lambda: int(None), "in": lambda: 1 in None,
                "unpack": lambda: [*None], "kw": lambda: dict(**None), "call": lambda: print(*None), "join": lambda: ",".join(None), "sorted": lambda: sorted([None, None]), "max": lambda: max(None, None), "sum": lambda: sum([None])}.items():
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)
try:
    for x in None:
        pass
except TypeError as e:
    print(e)
def f(): pass
print(f() is None, [f(), f()], (lambda: None)() is None, {}.get("x") is None, None.__eq__(None), None.__eq__(1), None.__bool__(), None.__repr__(), (None).__doc__ is None or "doc")
x = None
print(x is None, x is not None, "yes" if x is None else "no", x if x is not None else "default", [i for i in (1, None, 2) if i is not None])
