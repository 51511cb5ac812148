# Written by conformance/generate.py: 420 checks of subscripts, write 03.
nan = float("nan")
inf = float("inf")
def func(a, b=2): return (a, b)
def gen(): yield 1; yield "x"
class Thing:
    x = 1
def show(v):
    name = type(v).__name__
    if name in ("set", "frozenset") and not all(type(x) is int for x in v):
        r = name + " of " + repr(sorted(map(repr, v)))
    elif name == "memoryview":
        try: r = "memory of " + repr(v.tolist())
        except Exception as e: r = "memory: " + str(e)
    elif hasattr(v, "__next__"):
        items = []
        try:
            for i in range(9): items.append(repr(next(v)))
            items.append("...")
        except StopIteration: pass
        except Exception as e: items.append(type(e).__name__ + ": " + str(e))
        r = name + " of " + ", ".join(items)
    else:
        r = repr(v)
    return r if len(r) < 120 else r[:70] + "... " + str(len(r)) + " ..." + r[-30:]
def no_address(r):
    parts = r.split(" at 0x")
    return parts[0] + "".join([" at" + part.lstrip("0123456789abcdef") for part in parts[1:]])
def run(subjects, functions, shapes, mutable=False):
    for s, make in subjects:
        for f, get in functions:
            for a, call in shapes:
                subject = make()
                try: r = show(call(get(subject)))
                except BaseException as e: r = type(e).__name__ + ": " + str(e)
                if mutable: r += " | " + show(subject)
                r = s + f + a + " -> " + no_address(r).replace("\n", "\\n")
                print(r.encode("ascii", "backslashreplace").decode() if not r.isprintable() else r)
def store(s):
    def g(i, v): s[i] = v
    return g
s0 = [('None', lambda: None), ('1', lambda: 1), ('1.5', lambda: 1.5), ('int', lambda: int), ('list', lambda: list), ('func', lambda: func), ('len', lambda: len), ('Thing()', lambda: Thing()), ('gen()', lambda: gen()), ('...', lambda: ...)]
f1 = [('', lambda s: store(s))]
a2 = [('[0] = 1', lambda f: f(0, 1)), ('[-1] = 1', lambda f: f(-1, 1)), ('[1] = 1', lambda f: f(1, 1)), ('[True] = 1', lambda f: f(True, 1)), ('[2**63] = 1', lambda f: f(2**63, 1)), ('[2**64] = 1', lambda f: f(2**64, 1)), ('[-2**63] = 1', lambda f: f(-2**63, 1)), ('[1.5] = 1', lambda f: f(1.5, 1)), ('[nan] = 1', lambda f: f(nan, 1)), ('[inf] = 1', lambda f: f(inf, 1)), ('[-0.0] = 1', lambda f: f(-0.0, 1)), ("[''] = 1", lambda f: f('', 1)), ("['a'] = 1", lambda f: f('a', 1)), ("['é中'] = 1", lambda f: f('é中', 1)), ("[b''] = 1", lambda f: f(b'', 1)), ("[b'a'] = 1", lambda f: f(b'a', 1)), ('[[]] = 1', lambda f: f([], 1)), ('[[1, [2]]] = 1', lambda f: f([1, [2]], 1)), ('[()] = 1', lambda f: f((), 1)), ('[(1, (2,))] = 1', lambda f: f((1, (2,)), 1)), ('[{}] = 1', lambda f: f({}, 1)), ("[{'a': {}}] = 1", lambda f: f({'a': {}}, 1)), ('[set()] = 1', lambda f: f(set(), 1)), ('[{1}] = 1', lambda f: f({1}, 1)), ('[None] = 1', lambda f: f(None, 1)), ('[2] = 1', lambda f: f(2, 1)), ('[-3] = 1', lambda f: f(-3, 1)), ('[3] = 1', lambda f: f(3, 1)), ('[-4] = 1', lambda f: f(-4, 1)), ('[1j] = 1', lambda f: f(1j, 1)), ('[slice(1)] = 1', lambda f: f(slice(1), 1)), ('[slice(None, None, -1)] = 1', lambda f: f(slice(None, None, -1), 1)), ('[slice(None, None, 0)] = 1', lambda f: f(slice(None, None, 0), 1)), ("[slice('a')] = 1", lambda f: f(slice('a'), 1)), ('[slice(-2, None)] = 1', lambda f: f(slice(-2, None), 1)), ('[slice(5, 1)] = 1', lambda f: f(slice(5, 1), 1)), ('[slice(2**64)] = 1', lambda f: f(slice(2**64), 1)), ('[slice(1.5, 2)] = 1', lambda f: f(slice(1.5, 2), 1)), ('[...] = 1', lambda f: f(..., 1)), ('[int] = 1', lambda f: f(int, 1)), ('[(1, 2)] = 1', lambda f: f((1, 2), 1)), ('[Thing()] = 1', lambda f: f(Thing(), 1))]
run(s0, f1, a2)
