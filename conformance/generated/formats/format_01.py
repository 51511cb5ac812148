# Written by conformance/generate.py: 486 checks of formats, format 01.
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
s0 = [('0', lambda: 0), ('-5', lambda: -5), ('1234567', lambda: 1234567), ('2**70', lambda: 2**70), ('True', lambda: True), ('1.5', lambda: 1.5)]
f1 = [(' : ', lambda s: s)]
a2 = [("''", lambda f: format(f, '')), ("'d'", lambda f: format(f, 'd')), ("'5'", lambda f: format(f, '5')), ("'<5'", lambda f: format(f, '<5')), ("'>5'", lambda f: format(f, '>5')), ("'^5'", lambda f: format(f, '^5')), ("'*^9'", lambda f: format(f, '*^9')), ("'05'", lambda f: format(f, '05')), ("'+'", lambda f: format(f, '+')), ("'-'", lambda f: format(f, '-')), ("' '", lambda f: format(f, ' ')), ("'=+6'", lambda f: format(f, '=+6')), ("'x'", lambda f: format(f, 'x')), ("'#x'", lambda f: format(f, '#x')), ("'#b'", lambda f: format(f, '#b')), ("'o'", lambda f: format(f, 'o')), ("'X'", lambda f: format(f, 'X')), ("'c'", lambda f: format(f, 'c')), ("'n'", lambda f: format(f, 'n')), ("','", lambda f: format(f, ',')), ("'_'", lambda f: format(f, '_')), ("',d'", lambda f: format(f, ',d')), ("'_x'", lambda f: format(f, '_x')), ("',x'", lambda f: format(f, ',x')), ("'e'", lambda f: format(f, 'e')), ("'E'", lambda f: format(f, 'E')), ("'f'", lambda f: format(f, 'f')), ("'F'", lambda f: format(f, 'F')), ("'g'", lambda f: format(f, 'g')), ("'G'", lambda f: format(f, 'G')), ("'%'", lambda f: format(f, '%')), ("'.2'", lambda f: format(f, '.2')), ("'.2f'", lambda f: format(f, '.2f')), ("'.0f'", lambda f: format(f, '.0f')), ("'.0e'", lambda f: format(f, '.0e')), ("'.3g'", lambda f: format(f, '.3g')), ("'#g'", lambda f: format(f, '#g')), ("'#.0f'", lambda f: format(f, '#.0f')), ("'z.1f'", lambda f: format(f, 'z.1f')), ("'z'", lambda f: format(f, 'z')), ("'10.3f'", lambda f: format(f, '10.3f')), ("'<10.2e'", lambda f: format(f, '<10.2e')), ("'010.2f'", lambda f: format(f, '010.2f')), ("'.10'", lambda f: format(f, '.10')), ("',.2f'", lambda f: format(f, ',.2f')), ("'_.2f'", lambda f: format(f, '_.2f')), ("'.2%'", lambda f: format(f, '.2%')), ("'s'", lambda f: format(f, 's')), ("'5s'", lambda f: format(f, '5s')), ("'.1s'", lambda f: format(f, '.1s')), ("'=5s'", lambda f: format(f, '=5s')), ("'05s'", lambda f: format(f, '05s')), ("'r'", lambda f: format(f, 'r')), ("'5.5.5'", lambda f: format(f, '5.5.5')), ("'d5'", lambda f: format(f, 'd5')), ("'..'", lambda f: format(f, '..')), ("'}'", lambda f: format(f, '}')), ("'é<5'", lambda f: format(f, 'é<5')), ("'5é'", lambda f: format(f, '5é')), ("'é^7'", lambda f: format(f, 'é^7')), ("'.-1'", lambda f: format(f, '.-1')), ("'1000000000000'", lambda f: format(f, '1000000000000')), ("'.99999999999'", lambda f: format(f, '.99999999999')), ("'+s'", lambda f: format(f, '+s')), ("'#s'", lambda f: format(f, '#s')), ("',s'", lambda f: format(f, ',s')), ("'c5'", lambda f: format(f, 'c5')), ("'+c'", lambda f: format(f, '+c')), ("'#c'", lambda f: format(f, '#c')), ("'.3d'", lambda f: format(f, '.3d')), ("'0=5'", lambda f: format(f, '0=5')), ("'<05'", lambda f: format(f, '<05')), ("'b'", lambda f: format(f, 'b')), ("'_b'", lambda f: format(f, '_b')), ("'08b'", lambda f: format(f, '08b')), ("'#010x'", lambda f: format(f, '#010x')), ("'-e'", lambda f: format(f, '-e')), ("'?'", lambda f: format(f, '?')), ("'!r'", lambda f: format(f, '!r')), ("'zd'", lambda f: format(f, 'zd')), ("'zs'", lambda f: format(f, 'zs'))]
run(s0, f1, a2)
