# Written by conformance/generate.py: 432 checks of methods, int 02.
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
s0 = [('-7', lambda: -7)]
f1 = [('.conjugate', lambda s: s.conjugate), ('.denominator', lambda s: s.denominator), ('.from_bytes', lambda s: s.from_bytes), ('.imag', lambda s: s.imag), ('.numerator', lambda s: s.numerator), ('.real', lambda s: s.real), ('.to_bytes', lambda s: s.to_bytes)]
a2 = [('()', lambda f: f()), ('(2)', lambda f: f(2)), ("(16, 'big')", lambda f: f(16, 'big')), ("(2, 'little', signed=True)", lambda f: f(2, 'little', signed=True)), ("(b'ab')", lambda f: f(b'ab')), ("(3, byteorder='big')", lambda f: f(3, byteorder='big')), ('(length=1)', lambda f: f(length=1)), ("(0, 'big')", lambda f: f(0, 'big')), ("(1, 'nope')", lambda f: f(1, 'nope')), ("(-1, 'big')", lambda f: f(-1, 'big')), ('(1, 1)', lambda f: f(1, 1)), ("(b'\\xff', 'big', signed=True)", lambda f: f(b'\xff', 'big', signed=True)), ("([1, 2], 'big')", lambda f: f([1, 2], 'big')), ("('a', 'big')", lambda f: f('a', 'big')), ('([256])', lambda f: f([256])), ("(b'a', 'big', True)", lambda f: f(b'a', 'big', True))]
s3 = [('2**64', lambda: 2**64), ('True', lambda: True)]
f4 = [('.as_integer_ratio', lambda s: s.as_integer_ratio), ('.bit_count', lambda s: s.bit_count), ('.bit_length', lambda s: s.bit_length), ('.conjugate', lambda s: s.conjugate), ('.denominator', lambda s: s.denominator), ('.from_bytes', lambda s: s.from_bytes), ('.imag', lambda s: s.imag), ('.numerator', lambda s: s.numerator), ('.real', lambda s: s.real), ('.to_bytes', lambda s: s.to_bytes)]
run(s0, f1, a2)
run(s3, f4, a2)
