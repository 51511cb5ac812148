# Every binary operator on every pair of types: value or error text.
values = [3, -2, 2 ** 65, True, 2.5, 1j, "a", b"x", [1], (2,), {1: 2}, {3}, frozenset([4]), None, range(2), slice(1), int, len, ..., NotImplemented, bytearray(b"y"), {}.keys(), {}.items()]
import math
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "//": lambda a, b: a // b, "%": lambda a, b: a % b, "**": lambda a, b: a ** b, "<<": lambda a, b: a << b, ">>": lambda a, b: a >> b,
       "&": lambda a, b: a & b, "|": lambda a, b: a | b, "^": lambda a, b: a ^ b, "@": lambda a, b: a @ b, "<": lambda a, b: a < b, "<=": lambda a, b: a <= b, "==": lambda a, b: a == b, "!=": lambda a, b: a != b, "in": lambda a, b: a in b, "is": lambda a, b: a is b, "divmod": divmod}
# The two common texts are shortened, but only where they are exact: U and N.
def short(name, a, b, e):
    text = f"{type(e).__name__}: {e}"
    sign = {"divmod": "divmod()", "**": "** or pow()"}.get(name, name)
    if text == f"TypeError: unsupported operand type(s) for {sign}: '{type(a).__name__}' and '{type(b).__name__}'":
        return "U"
    if text == f"TypeError: '{name}' not supported between instances of '{type(a).__name__}' and '{type(b).__name__}'":
        return "N"
    return text
for name, op in ops.items():
    for a in values:
        row = []
        for b in values:
            if name in ("**", "<<", "*") and 2 ** 65 in (a, b) or name == "**" and isinstance(a, int) and a == 2 ** 65:
                row.append("-")
                continue
            try:
                r = op(a, b)
                row.append("01"[r] if isinstance(r, bool) else repr(r))
            except Exception as e:
                row.append(short(name, a, b, e))
        print(repr(a), name, " ; ".join(row) if max(map(len, row)) > 1 else "".join(row))
