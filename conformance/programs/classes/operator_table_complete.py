# Every binary, reflected, in-place and unary operator of a class that records what was called.
class R:
    def __init__(self, name): self.name = name
def record(n): return lambda self, *a: f"{self.name}.{n}({', '.join(getattr(x, 'name', repr(x)) for x in a)})"
binary = "add sub mul truediv floordiv mod divmod pow matmul lshift rshift and or xor".split()
for op in binary:
    for prefix in ("", "r", "i"):
        if op != "divmod" or prefix != "i": setattr(R, f"__{prefix}{op}__", record(prefix + op))
for op in "neg pos abs invert lt le eq ne gt ge getitem call contains round trunc floor ceil".split(): setattr(R, f"__{op}__", record(op))
R.__hash__ = object.__hash__
import math
a, b = R("a"), R("b")
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** b, a @ b, a << b, a >> b, a & b, a | b, a ^ b, sep="\n")
print(1 + a, 1 - a, 1 * a, 1 / a, 1 // a, 1 % a, divmod(1, a), 1 ** a, 1 @ a, 1 << a, 1 >> a, 1 & a, 1 | a, 1 ^ a, sep="\n")
print(-a, +a, abs(a), ~a, a < b, a <= b, a == b, a != b, a > b, a >= b, a[b], a(b, 1), b in a, round(a), round(a, 2), math.trunc(a), math.floor(a), math.ceil(a), pow(a, b, 5), 1 < a, 1 == a, "s" + a, [1] * a, None | a, sep="\n")
for op in ("+=", "-=", "*=", "/=", "//=", "%=", "**=", "@=", "<<=", ">>=", "&=", "|=", "^="):
    x = R("x")
    match op:
        case "+=": x += b
        case "-=": x -= b
        case "*=": x *= b
        case "/=": x /= b
        case "//=": x //= b
        case "%=": x %= b
        case "**=": x **= b
        case "@=": x @= b
        case "<<=": x <<= b
        case ">>=": x >>= b
        case "&=": x &= b
        case "|=": x |= b
        case "^=": x ^= b
    print(op, x)
