# Written by conformance/generate.py: 336 checks of subscripts, delete 02.
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
def remove(s):
    def g(i): del s[i]
    return g
s0 = [('1.5', lambda: 1.5), ('int', lambda: int), ('list', lambda: list), ('func', lambda: func), ('len', lambda: len), ('Thing()', lambda: Thing()), ('gen()', lambda: gen()), ('...', lambda: ...)]
f1 = [(' del ', lambda s: remove(s))]
a2 = [('[0]', lambda f: f(0)), ('[-1]', lambda f: f(-1)), ('[1]', lambda f: f(1)), ('[True]', lambda f: f(True)), ('[2**63]', lambda f: f(2**63)), ('[2**64]', lambda f: f(2**64)), ('[-2**63]', lambda f: f(-2**63)), ('[1.5]', lambda f: f(1.5)), ('[nan]', lambda f: f(nan)), ('[inf]', lambda f: f(inf)), ('[-0.0]', lambda f: f(-0.0)), ("['']", lambda f: f('')), ("['a']", lambda f: f('a')), ("['é中']", lambda f: f('é中')), ("[b'']", lambda f: f(b'')), ("[b'a']", lambda f: f(b'a')), ('[[]]', lambda f: f([])), ('[[1, [2]]]', lambda f: f([1, [2]])), ('[()]', lambda f: f(())), ('[(1, (2,))]', lambda f: f((1, (2,)))), ('[{}]', lambda f: f({})), ("[{'a': {}}]", lambda f: f({'a': {}})), ('[set()]', lambda f: f(set())), ('[{1}]', lambda f: f({1})), ('[None]', lambda f: f(None)), ('[2]', lambda f: f(2)), ('[-3]', lambda f: f(-3)), ('[3]', lambda f: f(3)), ('[-4]', lambda f: f(-4)), ('[1j]', lambda f: f(1j)), ('[slice(1)]', lambda f: f(slice(1))), ('[slice(None, None, -1)]', lambda f: f(slice(None, None, -1))), ('[slice(None, None, 0)]', lambda f: f(slice(None, None, 0))), ("[slice('a')]", lambda f: f(slice('a'))), ('[slice(-2, None)]', lambda f: f(slice(-2, None))), ('[slice(5, 1)]', lambda f: f(slice(5, 1))), ('[slice(2**64)]', lambda f: f(slice(2**64))), ('[slice(1.5, 2)]', lambda f: f(slice(1.5, 2))), ('[...]', lambda f: f(...)), ('[int]', lambda f: f(int)), ('[(1, 2)]', lambda f: f((1, 2))), ('[Thing()]', lambda f: f(Thing()))]
run(s0, f1, a2, True)
