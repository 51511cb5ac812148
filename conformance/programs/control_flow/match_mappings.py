# Mapping patterns match a subset of the keys; **rest takes the others.
def f(x):
    match x:
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": "rect", "w": w, "h": h}:
            return f"rect {w}x{h}"
        case {"type": t, **rest}:
            return f"{t} with {rest}"
        case {1: one, None: none}:
            return one, none
        case {"a": {"b": {"c": c}}}:
            return "deep", c
        case {"list": [x, *_]}:
            return "list", x
        case {}:
            return "any mapping"
        case _:
            return "no mapping"

for v in ({"type": "circle", "r": 1, "extra": 0}, {"type": "rect", "w": 1, "h": 2}, {"type": "rect", "w": 1},
          {"type": "x", "p": 1, "q": 2}, {1: "a", None: "b"}, {"a": {"b": {"c": 3}}}, {"list": (4, 5)},
          {"list": []}, {}, {"z": 1}, [], None, "type", [("type", "circle")]):
    print(f(v))

class D(dict):
    def __missing__(self, key):
        print("missing called")
        return "made up"

print(f(D()), f(D(type="circle", r=2)), f(D(type="q")))
match {"a": 1, "b": 2, "c": 3}:
    case {"a": 1, **others}:
        print(others)
match {"k": None}:
    case {"k": None}:
        print("none value")
match {1: "int"}:
    case {True: v}:
        print("True equals 1:", v)
match {"x": 1}:
    case {"x": int() | str() as v}:
        print("typed", v)
key = "dyn"
class K:
    name = "dyn"
match {"dyn": 9}:
    case {K.name: v}:
        print("value pattern key", v)
