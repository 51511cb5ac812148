# Every in-place operator on every pair of types: value or error text.
def make(): return [3, 2.5, True, "ab", [1], (2,), {1: 2}, {3}, frozenset([4]), None, bytearray(b"y"), 1j]
def run(op, a, b):
    if op == "+=": a += b
    elif op == "-=": a -= b
    elif op == "*=": a *= b
    elif op == "/=": a /= b
    elif op == "//=": a //= b
    elif op == "%=": a %= b
    elif op == "**=": a **= b
    elif op == "<<=": a <<= b
    elif op == ">>=": a >>= b
    elif op == "&=": a &= b
    elif op == "|=": a |= b
    elif op == "^=": a ^= b
    else: a @= b
    return a
for op in ("+=", "-=", "*=", "/=", "//=", "%=", "**=", "<<=", ">>=", "&=", "|=", "^=", "@="):
    for i in range(12):
        for j in range(12):
            a, b = make()[i], make()[j]
            text = f"{a!r} {op} {b!r}"
            same = a
            try:
                r = run(op, a, b)
                print(text, "->", repr(r), ("same" if r is same else "new") if type(same) in (list, dict, set, bytearray) else "")
            except TypeError as e:
                exact = f"unsupported operand type(s) for {op}: '{type(a).__name__}' and '{type(b).__name__}'"
                print(text, "->", "unsupported" if str(e) == exact else e)
            except Exception as e:
                print(text, "->", f"{type(e).__name__}: {e}")
