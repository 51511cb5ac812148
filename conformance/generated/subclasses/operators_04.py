# Written by conformance/generate.py: 490 checks of subclasses, operators 04.
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
class I(int): pass
class F(float): pass
class C(complex): pass
class S(str): pass
class B(bytes): pass
class A(bytearray): pass
class L(list): pass
class T(tuple): pass
class D(dict): pass
class Z(set): pass
class X(frozenset): pass
class W(list):
    def __add__(self, o): return 'W+'
    def __radd__(self, o): return '+W'
    def __mul__(self, o): return NotImplemented
    def __rmul__(self, o): return '*W'
    def __eq__(self, o): return 'W=='
    def __lt__(self, o): return 'W<'
    def __contains__(self, o): return 'in'
    def __getitem__(self, i): return 'W[]'
    def __iter__(self): return iter('WW')
    def __len__(self): return 7
class N(int):
    def __index__(self): return 2
    def __add__(self, o): return NotImplemented
    def __rsub__(self, o): return 'N'
    def __bool__(self): return False
    def __hash__(self): return 3
s0 = [('N(5)', lambda: N(5))]
f1 = [(' - ', lambda s: lambda b: s - b)]
a2 = [('I(3)', lambda f: f(I(3))), ('F(1.5)', lambda f: f(F(1.5))), ('C(1j)', lambda f: f(C(1j))), ("S('ab')", lambda f: f(S('ab'))), ("B(b'ab')", lambda f: f(B(b'ab'))), ("A(b'ab')", lambda f: f(A(b'ab'))), ('L([1, 2])', lambda f: f(L([1, 2]))), ('T((1, 2))', lambda f: f(T((1, 2)))), ('D(a=1)', lambda f: f(D(a=1))), ('Z({1})', lambda f: f(Z({1}))), ('X({1})', lambda f: f(X({1}))), ('W([1])', lambda f: f(W([1]))), ('N(5)', lambda f: f(N(5))), ('2', lambda f: f(2)), ('2.5', lambda f: f(2.5)), ("'ab'", lambda f: f('ab')), ("b'ab'", lambda f: f(b'ab')), ('[1, 2]', lambda f: f([1, 2])), ('(1, 2)', lambda f: f((1, 2))), ("{'a': 1}", lambda f: f({'a': 1})), ('{1}', lambda f: f({1})), ('None', lambda f: f(None))]
s3 = [('2', lambda: 2), ('2.5', lambda: 2.5), ("'ab'", lambda: 'ab'), ("b'ab'", lambda: b'ab'), ('[1, 2]', lambda: [1, 2]), ('(1, 2)', lambda: (1, 2)), ("{'a': 1}", lambda: {'a': 1}), ('{1}', lambda: {1}), ('None', lambda: None)]
a4 = [('I(3)', lambda f: f(I(3))), ('F(1.5)', lambda f: f(F(1.5))), ('C(1j)', lambda f: f(C(1j))), ("S('ab')", lambda f: f(S('ab'))), ("B(b'ab')", lambda f: f(B(b'ab'))), ("A(b'ab')", lambda f: f(A(b'ab'))), ('L([1, 2])', lambda f: f(L([1, 2]))), ('T((1, 2))', lambda f: f(T((1, 2)))), ('D(a=1)', lambda f: f(D(a=1))), ('Z({1})', lambda f: f(Z({1}))), ('X({1})', lambda f: f(X({1}))), ('W([1])', lambda f: f(W([1]))), ('N(5)', lambda f: f(N(5)))]
s5 = [('I(3)', lambda: I(3)), ('F(1.5)', lambda: F(1.5)), ('C(1j)', lambda: C(1j)), ("S('ab')", lambda: S('ab')), ("B(b'ab')", lambda: B(b'ab')), ("A(b'ab')", lambda: A(b'ab')), ('L([1, 2])', lambda: L([1, 2])), ('T((1, 2))', lambda: T((1, 2))), ('D(a=1)', lambda: D(a=1)), ('Z({1})', lambda: Z({1})), ('X({1})', lambda: X({1})), ('W([1])', lambda: W([1])), ('N(5)', lambda: N(5))]
f6 = [(' | ', lambda s: lambda b: s | b)]
s7 = [('2', lambda: 2), ('2.5', lambda: 2.5), ("'ab'", lambda: 'ab'), ("b'ab'", lambda: b'ab'), ('[1, 2]', lambda: [1, 2])]
run(s0, f1, a2)
run(s3, f1, a4)
run(s5, f6, a2)
run(s7, f6, a4)
