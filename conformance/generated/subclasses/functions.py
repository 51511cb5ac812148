# Written by conformance/generate.py: 338 checks of subclasses, functions.
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
s0 = [('abs', lambda: 0)]
f1 = [('', lambda s: abs)]
a2 = [('(I(3))', lambda f: f(I(3))), ('(F(1.5))', lambda f: f(F(1.5))), ('(C(1j))', lambda f: f(C(1j))), ("(A(b'ab'))", lambda f: f(A(b'ab'))), ('(L([1, 2]))', lambda f: f(L([1, 2]))), ('(T((1, 2)))', lambda f: f(T((1, 2)))), ('(D(a=1))', lambda f: f(D(a=1))), ('(Z({1}))', lambda f: f(Z({1}))), ('(X({1}))', lambda f: f(X({1}))), ('(W([1]))', lambda f: f(W([1]))), ('(N(5))', lambda f: f(N(5))), ("(S('ab'))[0]", lambda f: f(S('ab'))[0]), ("(B(b'ab'))[0]", lambda f: f(B(b'ab'))[0])]
s3 = [('bool', lambda: 0)]
f4 = [('', lambda s: bool)]
s5 = [('bytearray', lambda: 0)]
f6 = [('', lambda s: bytearray)]
s7 = [('bytes', lambda: 0)]
f8 = [('', lambda s: bytes)]
s9 = [('chr', lambda: 0)]
f10 = [('', lambda s: chr)]
s11 = [('complex', lambda: 0)]
f12 = [('', lambda s: complex)]
s13 = [('dict', lambda: 0)]
f14 = [('', lambda s: dict)]
s15 = [('float', lambda: 0)]
f16 = [('', lambda s: float)]
s17 = [('int', lambda: 0)]
f18 = [('', lambda s: int)]
s19 = [('iter', lambda: 0)]
f20 = [('', lambda s: iter)]
s21 = [('len', lambda: 0)]
f22 = [('', lambda s: len)]
s23 = [('list', lambda: 0)]
f24 = [('', lambda s: list)]
s25 = [('max', lambda: 0)]
f26 = [('', lambda s: max)]
s27 = [('oct', lambda: 0)]
f28 = [('', lambda s: oct)]
s29 = [('ord', lambda: 0)]
f30 = [('', lambda s: ord)]
s31 = [('range', lambda: 0)]
f32 = [('', lambda s: range)]
s33 = [('repr', lambda: 0)]
f34 = [('', lambda s: repr)]
s35 = [('reversed', lambda: 0)]
f36 = [('', lambda s: reversed)]
s37 = [('round', lambda: 0)]
f38 = [('', lambda s: round)]
s39 = [('set', lambda: 0)]
f40 = [('', lambda s: set)]
s41 = [('sorted', lambda: 0)]
f42 = [('', lambda s: sorted)]
s43 = [('str', lambda: 0)]
f44 = [('', lambda s: str)]
s45 = [('sum', lambda: 0)]
f46 = [('', lambda s: sum)]
s47 = [('tuple', lambda: 0)]
f48 = [('', lambda s: tuple)]
s49 = [('format', lambda: 0)]
f50 = [('', lambda s: format)]
s51 = [('divmod', lambda: 0)]
f52 = [('', lambda s: divmod)]
run(s0, f1, a2)
run(s3, f4, a2)
run(s5, f6, a2)
run(s7, f8, a2)
run(s9, f10, a2)
run(s11, f12, a2)
run(s13, f14, a2)
run(s15, f16, a2)
run(s17, f18, a2)
run(s19, f20, a2)
run(s21, f22, a2)
run(s23, f24, a2)
run(s25, f26, a2)
run(s27, f28, a2)
run(s29, f30, a2)
run(s31, f32, a2)
run(s33, f34, a2)
run(s35, f36, a2)
run(s37, f38, a2)
run(s39, f40, a2)
run(s41, f42, a2)
run(s43, f44, a2)
run(s45, f46, a2)
run(s47, f48, a2)
run(s49, f50, a2)
run(s51, f52, a2)
