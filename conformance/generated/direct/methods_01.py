# Written by conformance/generate.py: 210 checks of direct, methods 01.
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
s0 = [('5', lambda: 5), ('True', lambda: True)]
f1 = [('', lambda s: s)]
a2 = [('.as_integer_ratio()', lambda f: f.as_integer_ratio()), ('.as_integer_ratio(1)', lambda f: f.as_integer_ratio(1)), ('.as_integer_ratio(1, 2, 3, 4, 5)', lambda f: f.as_integer_ratio(1, 2, 3, 4, 5)), ('.as_integer_ratio(x=1)', lambda f: f.as_integer_ratio(x=1)), ('.as_integer_ratio(*5)', lambda f: f.as_integer_ratio(*5)), ('.as_integer_ratio(1, *5)', lambda f: f.as_integer_ratio(1, *5)), ('.as_integer_ratio(**5)', lambda f: f.as_integer_ratio(**5)), ('.bit_count()', lambda f: f.bit_count()), ('.bit_count(1)', lambda f: f.bit_count(1)), ('.bit_count(1, 2, 3, 4, 5)', lambda f: f.bit_count(1, 2, 3, 4, 5)), ('.bit_count(x=1)', lambda f: f.bit_count(x=1)), ('.bit_count(*5)', lambda f: f.bit_count(*5)), ('.bit_count(1, *5)', lambda f: f.bit_count(1, *5)), ('.bit_count(**5)', lambda f: f.bit_count(**5)), ('.bit_length()', lambda f: f.bit_length()), ('.bit_length(1)', lambda f: f.bit_length(1)), ('.bit_length(1, 2, 3, 4, 5)', lambda f: f.bit_length(1, 2, 3, 4, 5)), ('.bit_length(x=1)', lambda f: f.bit_length(x=1)), ('.bit_length(*5)', lambda f: f.bit_length(*5)), ('.bit_length(1, *5)', lambda f: f.bit_length(1, *5)), ('.bit_length(**5)', lambda f: f.bit_length(**5)), ('.conjugate()', lambda f: f.conjugate()), ('.conjugate(1)', lambda f: f.conjugate(1)), ('.conjugate(1, 2, 3, 4, 5)', lambda f: f.conjugate(1, 2, 3, 4, 5)), ('.conjugate(x=1)', lambda f: f.conjugate(x=1)), ('.conjugate(*5)', lambda f: f.conjugate(*5)), ('.conjugate(1, *5)', lambda f: f.conjugate(1, *5)), ('.conjugate(**5)', lambda f: f.conjugate(**5)), ('.denominator()', lambda f: f.denominator()), ('.denominator(1)', lambda f: f.denominator(1)), ('.denominator(1, 2, 3, 4, 5)', lambda f: f.denominator(1, 2, 3, 4, 5)), ('.denominator(x=1)', lambda f: f.denominator(x=1)), ('.denominator(*5)', lambda f: f.denominator(*5)), ('.denominator(1, *5)', lambda f: f.denominator(1, *5)), ('.denominator(**5)', lambda f: f.denominator(**5)), ('.from_bytes()', lambda f: f.from_bytes()), ('.from_bytes(1)', lambda f: f.from_bytes(1)), ('.from_bytes(1, 2, 3, 4, 5)', lambda f: f.from_bytes(1, 2, 3, 4, 5)), ('.from_bytes(x=1)', lambda f: f.from_bytes(x=1)), ('.from_bytes(*5)', lambda f: f.from_bytes(*5)), ('.from_bytes(1, *5)', lambda f: f.from_bytes(1, *5)), ('.from_bytes(**5)', lambda f: f.from_bytes(**5)), ('.imag()', lambda f: f.imag()), ('.imag(1)', lambda f: f.imag(1)), ('.imag(1, 2, 3, 4, 5)', lambda f: f.imag(1, 2, 3, 4, 5)), ('.imag(x=1)', lambda f: f.imag(x=1)), ('.imag(*5)', lambda f: f.imag(*5)), ('.imag(1, *5)', lambda f: f.imag(1, *5)), ('.imag(**5)', lambda f: f.imag(**5)), ('.numerator()', lambda f: f.numerator()), ('.numerator(1)', lambda f: f.numerator(1)), ('.numerator(1, 2, 3, 4, 5)', lambda f: f.numerator(1, 2, 3, 4, 5)), ('.numerator(x=1)', lambda f: f.numerator(x=1)), ('.numerator(*5)', lambda f: f.numerator(*5)), ('.numerator(1, *5)', lambda f: f.numerator(1, *5)), ('.numerator(**5)', lambda f: f.numerator(**5)), ('.real()', lambda f: f.real()), ('.real(1)', lambda f: f.real(1)), ('.real(1, 2, 3, 4, 5)', lambda f: f.real(1, 2, 3, 4, 5)), ('.real(x=1)', lambda f: f.real(x=1)), ('.real(*5)', lambda f: f.real(*5)), ('.real(1, *5)', lambda f: f.real(1, *5)), ('.real(**5)', lambda f: f.real(**5)), ('.to_bytes()', lambda f: f.to_bytes()), ('.to_bytes(1)', lambda f: f.to_bytes(1)), ('.to_bytes(1, 2, 3, 4, 5)', lambda f: f.to_bytes(1, 2, 3, 4, 5)), ('.to_bytes(x=1)', lambda f: f.to_bytes(x=1)), ('.to_bytes(*5)', lambda f: f.to_bytes(*5)), ('.to_bytes(1, *5)', lambda f: f.to_bytes(1, *5)), ('.to_bytes(**5)', lambda f: f.to_bytes(**5))]
s3 = [('1.5', lambda: 1.5)]
a4 = [('.as_integer_ratio()', lambda f: f.as_integer_ratio()), ('.as_integer_ratio(1)', lambda f: f.as_integer_ratio(1)), ('.as_integer_ratio(1, 2, 3, 4, 5)', lambda f: f.as_integer_ratio(1, 2, 3, 4, 5)), ('.as_integer_ratio(x=1)', lambda f: f.as_integer_ratio(x=1)), ('.as_integer_ratio(*5)', lambda f: f.as_integer_ratio(*5)), ('.as_integer_ratio(1, *5)', lambda f: f.as_integer_ratio(1, *5)), ('.as_integer_ratio(**5)', lambda f: f.as_integer_ratio(**5)), ('.conjugate()', lambda f: f.conjugate()), ('.conjugate(1)', lambda f: f.conjugate(1)), ('.conjugate(1, 2, 3, 4, 5)', lambda f: f.conjugate(1, 2, 3, 4, 5)), ('.conjugate(x=1)', lambda f: f.conjugate(x=1)), ('.conjugate(*5)', lambda f: f.conjugate(*5)), ('.conjugate(1, *5)', lambda f: f.conjugate(1, *5)), ('.conjugate(**5)', lambda f: f.conjugate(**5)), ('.fromhex()', lambda f: f.fromhex()), ('.fromhex(1)', lambda f: f.fromhex(1)), ('.fromhex(1, 2, 3, 4, 5)', lambda f: f.fromhex(1, 2, 3, 4, 5)), ('.fromhex(x=1)', lambda f: f.fromhex(x=1)), ('.fromhex(*5)', lambda f: f.fromhex(*5)), ('.fromhex(1, *5)', lambda f: f.fromhex(1, *5)), ('.fromhex(**5)', lambda f: f.fromhex(**5)), ('.hex()', lambda f: f.hex()), ('.hex(1)', lambda f: f.hex(1)), ('.hex(1, 2, 3, 4, 5)', lambda f: f.hex(1, 2, 3, 4, 5)), ('.hex(x=1)', lambda f: f.hex(x=1)), ('.hex(*5)', lambda f: f.hex(*5)), ('.hex(1, *5)', lambda f: f.hex(1, *5)), ('.hex(**5)', lambda f: f.hex(**5)), ('.imag()', lambda f: f.imag()), ('.imag(1)', lambda f: f.imag(1)), ('.imag(1, 2, 3, 4, 5)', lambda f: f.imag(1, 2, 3, 4, 5)), ('.imag(x=1)', lambda f: f.imag(x=1)), ('.imag(*5)', lambda f: f.imag(*5)), ('.imag(1, *5)', lambda f: f.imag(1, *5)), ('.imag(**5)', lambda f: f.imag(**5)), ('.is_integer()', lambda f: f.is_integer()), ('.is_integer(1)', lambda f: f.is_integer(1)), ('.is_integer(1, 2, 3, 4, 5)', lambda f: f.is_integer(1, 2, 3, 4, 5)), ('.is_integer(x=1)', lambda f: f.is_integer(x=1)), ('.is_integer(*5)', lambda f: f.is_integer(*5)), ('.is_integer(1, *5)', lambda f: f.is_integer(1, *5)), ('.is_integer(**5)', lambda f: f.is_integer(**5)), ('.real()', lambda f: f.real()), ('.real(1)', lambda f: f.real(1)), ('.real(1, 2, 3, 4, 5)', lambda f: f.real(1, 2, 3, 4, 5)), ('.real(x=1)', lambda f: f.real(x=1)), ('.real(*5)', lambda f: f.real(*5)), ('.real(1, *5)', lambda f: f.real(1, *5)), ('.real(**5)', lambda f: f.real(**5))]
s5 = [('1+2j', lambda: 1+2j)]
a6 = [('.conjugate()', lambda f: f.conjugate()), ('.conjugate(1)', lambda f: f.conjugate(1)), ('.conjugate(1, 2, 3, 4, 5)', lambda f: f.conjugate(1, 2, 3, 4, 5)), ('.conjugate(x=1)', lambda f: f.conjugate(x=1)), ('.conjugate(*5)', lambda f: f.conjugate(*5)), ('.conjugate(1, *5)', lambda f: f.conjugate(1, *5)), ('.conjugate(**5)', lambda f: f.conjugate(**5)), ('.imag()', lambda f: f.imag()), ('.imag(1)', lambda f: f.imag(1)), ('.imag(1, 2, 3, 4, 5)', lambda f: f.imag(1, 2, 3, 4, 5)), ('.imag(x=1)', lambda f: f.imag(x=1)), ('.imag(*5)', lambda f: f.imag(*5)), ('.imag(1, *5)', lambda f: f.imag(1, *5)), ('.imag(**5)', lambda f: f.imag(**5)), ('.real()', lambda f: f.real()), ('.real(1)', lambda f: f.real(1)), ('.real(1, 2, 3, 4, 5)', lambda f: f.real(1, 2, 3, 4, 5)), ('.real(x=1)', lambda f: f.real(x=1)), ('.real(*5)', lambda f: f.real(*5)), ('.real(1, *5)', lambda f: f.real(1, *5)), ('.real(**5)', lambda f: f.real(**5))]
run(s0, f1, a2)
run(s3, f1, a4)
run(s5, f1, a6)
