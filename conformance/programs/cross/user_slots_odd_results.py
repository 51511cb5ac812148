# A class with one special method that returns or raises something odd, through every operation that may ask for it.
class Odd(Exception): pass
def raises(e):
    def f(*a, **k): raise e
    return f
def returns(v): return lambda *a, **k: v
answers = {"None": returns(None), "5": returns(5), "-1": returns(-1), "'x'": returns("x"), "1.5": returns(1.5), "[]": returns([]), "True": returns(True), "NotImplemented": returns(NotImplemented), "big": returns(2 ** 70),
           "Odd": raises(Odd("odd")), "Stop": raises(StopIteration("s")), "Index": raises(IndexError("i")), "Type": raises(TypeError("t")), "Attr": raises(AttributeError("a")), "Key": raises(KeyError("k"))}
slots = "__len__ __iter__ __next__ __getitem__ __contains__ __bool__ __hash__ __eq__ __ne__ __lt__ __gt__ __index__ __int__ __float__ __complex__ __str__ __repr__ __format__ __call__ __add__ __radd__ __mul__ __rmul__ __neg__ __abs__ __round__ __divmod__ __pow__ __reversed__ __length_hint__ __enter__ __exit__ __getattr__ __get__ __bytes__ __trunc__ __floor__ __and__ __lshift__ __matmul__ keys".split()
import math
def with_(o):
    with o as x: return x
def for_(o):
    out = []
    for x in o:
        out.append(x)
        if len(out) > 3: break
    return out
def get(o):
    C = type("C", (), {"attr": o})
    return C().attr
ops = {"len": len, "bool": bool, "iter": lambda o: type(iter(o)).__name__, "for": for_, "next": next, "next2": lambda o: next(o, 7), "hash": lambda o: type(hash(o)).__name__ if type(o).__hash__ is object.__hash__ else hash(o), "int": int, "float": float, "complex": complex, "str": str, "repr": repr, "format": format, "fstr": lambda o: f"{o!s:>4}|{o!r}", "percent": lambda o: "%s %r" % (o, o), "pctd": lambda o: "%d" % o,
       "call": lambda o: o(), "add": lambda o: o + 1, "radd": lambda o: 1 + o, "mul": lambda o: o * 2, "rmul": lambda o: [0] * o, "neg": lambda o: -o, "abs": abs, "round": round, "divmod": lambda o: divmod(o, 2), "pow": lambda o: pow(o, 2), "in": lambda o: 1 in o, "inlist": lambda o: o in [1, 2], "index": lambda o: [1, 2].index(o), "count": lambda o: [1, 5, 2].count(o),
       "eq": lambda o: o == 1, "ne": lambda o: o != 1, "lt": lambda o: o < 1, "gt": lambda o: 1 > o, "getitem": lambda o: o[0], "subscript": lambda o: [10, 20][o], "slice": lambda o: "abc"[o:], "range": lambda o: list(range(o))[:3], "chr": chr, "hex": hex, "key": lambda o: {o: 1}[o], "set": lambda o: len({o, 1}), "unpack": lambda o: [*o][:3] if not hasattr(type(o), "__getitem__") else "skipped",
       "reversed": lambda o: next(reversed(o)), "with": with_, "attr": lambda o: o.missing, "hasattr": lambda o: hasattr(o, "missing"), "getattr": lambda o: getattr(o, "missing", "default"), "get": get, "bytes": bytes, "floor": math.floor, "trunc": math.trunc, "sqrt": math.sqrt, "and": lambda o: o & 1, "shift": lambda o: o << 1, "matmul": lambda o: o @ o, "sorted": lambda o: len(sorted([o, o])), "max": lambda o: max(o, o) is o, "min": lambda o: min([o]) is o, "sum": lambda o: sum([o]), "any": lambda o: any([o]), "not": lambda o: not o, "and_": lambda o: o and 1, "if": lambda o: 1 if o else 2, "dict": lambda o: dict(**o), "join": lambda o: ",".join(o)[:5], "isinstance": lambda o: isinstance(1, o), "mapf": lambda o: list(map(o, [1])), "key_": lambda o: sorted([2, 1], key=o), "zip": lambda o: list(zip("ab", o)) if not hasattr(type(o), "__getitem__") else "skipped"}
def result(op, o):
    try:
        r = op(o)
        return "itself" if r is o else repr(r)
    except RecursionError:
        return "RecursionError"
    except BaseException as e:
        return f"{type(e).__name__}({e})"
def clean(text): return "an object" if " at 0x" in text or " object at " in text else text
class Plain: pass
base = {n: clean(result(op, Plain())) for n, op in ops.items()}
for n in ops:
    print(n, base[n])
for slot in slots:
    for label, answer in answers.items():
        if slot == "__getitem__" and label in ("None", "5", "-1", "'x'", "1.5", "[]", "True", "NotImplemented", "big"):
            chosen = {n: op for n, op in ops.items() if n not in ("in", "join", "bytes", "unpack", "zip", "dict")}
        elif slot == "__next__" and label not in ("Odd", "Stop", "Index", "Type", "Attr", "Key"):
            chosen = {n: op for n, op in ops.items() if n not in ("unpack", "join", "in")}
        else:
            chosen = ops
        cls = type("Plain", (), {slot: answer})
        row = []
        for n, op in chosen.items():
            r = clean(result(op, cls()))
            if r != base[n]:
                row.append(f"{n}={r}")
        print(slot, label, "; ".join(row))
