# Written by conformance/generate.py: 264 checks of subscripts, slices.
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
s0 = [('[1, 2, 3]', lambda: [1, 2, 3]), ("bytearray(b'123')", lambda: bytearray(b'123')), ("memoryview(bytearray(b'123'))", lambda: memoryview(bytearray(b'123')))]
f1 = [('', lambda s: store(s))]
a2 = [('[slice(None, None, 2)] = []', lambda f: f(slice(None, None, 2), [])), ('[slice(None, None, 2)] = [9]', lambda f: f(slice(None, None, 2), [9])), ('[slice(None, None, 2)] = [9, 8]', lambda f: f(slice(None, None, 2), [9, 8])), ('[slice(None, None, 2)] = [9, 8, 7]', lambda f: f(slice(None, None, 2), [9, 8, 7])), ("[slice(None, None, 2)] = b'pq'", lambda f: f(slice(None, None, 2), b'pq')), ("[slice(None, None, 2)] = 'xy'", lambda f: f(slice(None, None, 2), 'xy')), ('[slice(None, None, 2)] = (4,)', lambda f: f(slice(None, None, 2), (4,))), ('[slice(None, None, 2)] = range(2)', lambda f: f(slice(None, None, 2), range(2))), ('[slice(None, None, 2)] = 5', lambda f: f(slice(None, None, 2), 5)), ('[slice(None, None, 2)] = None', lambda f: f(slice(None, None, 2), None)), ('[slice(None, None, 2)] = gen()', lambda f: f(slice(None, None, 2), gen())), ('[slice(None, None, -1)] = []', lambda f: f(slice(None, None, -1), [])), ('[slice(None, None, -1)] = [9]', lambda f: f(slice(None, None, -1), [9])), ('[slice(None, None, -1)] = [9, 8]', lambda f: f(slice(None, None, -1), [9, 8])), ('[slice(None, None, -1)] = [9, 8, 7]', lambda f: f(slice(None, None, -1), [9, 8, 7])), ("[slice(None, None, -1)] = b'pq'", lambda f: f(slice(None, None, -1), b'pq')), ("[slice(None, None, -1)] = 'xy'", lambda f: f(slice(None, None, -1), 'xy')), ('[slice(None, None, -1)] = (4,)', lambda f: f(slice(None, None, -1), (4,))), ('[slice(None, None, -1)] = range(2)', lambda f: f(slice(None, None, -1), range(2))), ('[slice(None, None, -1)] = 5', lambda f: f(slice(None, None, -1), 5)), ('[slice(None, None, -1)] = None', lambda f: f(slice(None, None, -1), None)), ('[slice(None, None, -1)] = gen()', lambda f: f(slice(None, None, -1), gen())), ('[slice(1, 1)] = []', lambda f: f(slice(1, 1), [])), ('[slice(1, 1)] = [9]', lambda f: f(slice(1, 1), [9])), ('[slice(1, 1)] = [9, 8]', lambda f: f(slice(1, 1), [9, 8])), ('[slice(1, 1)] = [9, 8, 7]', lambda f: f(slice(1, 1), [9, 8, 7])), ("[slice(1, 1)] = b'pq'", lambda f: f(slice(1, 1), b'pq')), ("[slice(1, 1)] = 'xy'", lambda f: f(slice(1, 1), 'xy')), ('[slice(1, 1)] = (4,)', lambda f: f(slice(1, 1), (4,))), ('[slice(1, 1)] = range(2)', lambda f: f(slice(1, 1), range(2))), ('[slice(1, 1)] = 5', lambda f: f(slice(1, 1), 5)), ('[slice(1, 1)] = None', lambda f: f(slice(1, 1), None)), ('[slice(1, 1)] = gen()', lambda f: f(slice(1, 1), gen())), ('[slice(0, 2)] = []', lambda f: f(slice(0, 2), [])), ('[slice(0, 2)] = [9]', lambda f: f(slice(0, 2), [9])), ('[slice(0, 2)] = [9, 8]', lambda f: f(slice(0, 2), [9, 8])), ('[slice(0, 2)] = [9, 8, 7]', lambda f: f(slice(0, 2), [9, 8, 7])), ("[slice(0, 2)] = b'pq'", lambda f: f(slice(0, 2), b'pq')), ("[slice(0, 2)] = 'xy'", lambda f: f(slice(0, 2), 'xy')), ('[slice(0, 2)] = (4,)', lambda f: f(slice(0, 2), (4,))), ('[slice(0, 2)] = range(2)', lambda f: f(slice(0, 2), range(2))), ('[slice(0, 2)] = 5', lambda f: f(slice(0, 2), 5)), ('[slice(0, 2)] = None', lambda f: f(slice(0, 2), None)), ('[slice(0, 2)] = gen()', lambda f: f(slice(0, 2), gen())), ('[slice(2, 0, -1)] = []', lambda f: f(slice(2, 0, -1), [])), ('[slice(2, 0, -1)] = [9]', lambda f: f(slice(2, 0, -1), [9])), ('[slice(2, 0, -1)] = [9, 8]', lambda f: f(slice(2, 0, -1), [9, 8])), ('[slice(2, 0, -1)] = [9, 8, 7]', lambda f: f(slice(2, 0, -1), [9, 8, 7])), ("[slice(2, 0, -1)] = b'pq'", lambda f: f(slice(2, 0, -1), b'pq')), ("[slice(2, 0, -1)] = 'xy'", lambda f: f(slice(2, 0, -1), 'xy')), ('[slice(2, 0, -1)] = (4,)', lambda f: f(slice(2, 0, -1), (4,))), ('[slice(2, 0, -1)] = range(2)', lambda f: f(slice(2, 0, -1), range(2))), ('[slice(2, 0, -1)] = 5', lambda f: f(slice(2, 0, -1), 5)), ('[slice(2, 0, -1)] = None', lambda f: f(slice(2, 0, -1), None)), ('[slice(2, 0, -1)] = gen()', lambda f: f(slice(2, 0, -1), gen())), ('[slice(3, None)] = []', lambda f: f(slice(3, None), [])), ('[slice(3, None)] = [9]', lambda f: f(slice(3, None), [9])), ('[slice(3, None)] = [9, 8]', lambda f: f(slice(3, None), [9, 8])), ('[slice(3, None)] = [9, 8, 7]', lambda f: f(slice(3, None), [9, 8, 7])), ("[slice(3, None)] = b'pq'", lambda f: f(slice(3, None), b'pq')), ("[slice(3, None)] = 'xy'", lambda f: f(slice(3, None), 'xy')), ('[slice(3, None)] = (4,)', lambda f: f(slice(3, None), (4,))), ('[slice(3, None)] = range(2)', lambda f: f(slice(3, None), range(2))), ('[slice(3, None)] = 5', lambda f: f(slice(3, None), 5)), ('[slice(3, None)] = None', lambda f: f(slice(3, None), None)), ('[slice(3, None)] = gen()', lambda f: f(slice(3, None), gen())), ('[slice(-1, 0)] = []', lambda f: f(slice(-1, 0), [])), ('[slice(-1, 0)] = [9]', lambda f: f(slice(-1, 0), [9])), ('[slice(-1, 0)] = [9, 8]', lambda f: f(slice(-1, 0), [9, 8])), ('[slice(-1, 0)] = [9, 8, 7]', lambda f: f(slice(-1, 0), [9, 8, 7])), ("[slice(-1, 0)] = b'pq'", lambda f: f(slice(-1, 0), b'pq')), ("[slice(-1, 0)] = 'xy'", lambda f: f(slice(-1, 0), 'xy')), ('[slice(-1, 0)] = (4,)', lambda f: f(slice(-1, 0), (4,))), ('[slice(-1, 0)] = range(2)', lambda f: f(slice(-1, 0), range(2))), ('[slice(-1, 0)] = 5', lambda f: f(slice(-1, 0), 5)), ('[slice(-1, 0)] = None', lambda f: f(slice(-1, 0), None)), ('[slice(-1, 0)] = gen()', lambda f: f(slice(-1, 0), gen())), ('[slice(None, None, 2**64)] = []', lambda f: f(slice(None, None, 2**64), [])), ('[slice(None, None, 2**64)] = [9]', lambda f: f(slice(None, None, 2**64), [9])), ('[slice(None, None, 2**64)] = [9, 8]', lambda f: f(slice(None, None, 2**64), [9, 8])), ('[slice(None, None, 2**64)] = [9, 8, 7]', lambda f: f(slice(None, None, 2**64), [9, 8, 7])), ("[slice(None, None, 2**64)] = b'pq'", lambda f: f(slice(None, None, 2**64), b'pq')), ("[slice(None, None, 2**64)] = 'xy'", lambda f: f(slice(None, None, 2**64), 'xy')), ('[slice(None, None, 2**64)] = (4,)', lambda f: f(slice(None, None, 2**64), (4,))), ('[slice(None, None, 2**64)] = range(2)', lambda f: f(slice(None, None, 2**64), range(2))), ('[slice(None, None, 2**64)] = 5', lambda f: f(slice(None, None, 2**64), 5)), ('[slice(None, None, 2**64)] = None', lambda f: f(slice(None, None, 2**64), None)), ('[slice(None, None, 2**64)] = gen()', lambda f: f(slice(None, None, 2**64), gen()))]
run(s0, f1, a2, True)
