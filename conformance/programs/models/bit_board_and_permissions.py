class Flag:
    """Named bit flags with set operations."""
    names: dict[str, int] = {}

    def __init_subclass__(cls, flags=()):
        cls.names = {name: 1 << i for i, name in enumerate(flags)}
        for name, bit in cls.names.items():
            setattr(cls, name, cls(bit))

    def __init__(self, value=0):
        self.value = value

    def _wrap(op):
        def method(self, other):
            return type(self)(op(self.value, other.value)) if type(self) is type(other) else NotImplemented
        return method

    __or__, __and__, __xor__ = _wrap(lambda a, b: a | b), _wrap(lambda a, b: a & b), _wrap(lambda a, b: a ^ b)
    __sub__ = _wrap(lambda a, b: a & ~b)

    def __invert__(self):
        return type(self)(~self.value & (1 << len(self.names)) - 1)

    def __contains__(self, other):
        return self.value & other.value == other.value

    def __iter__(self):
        return (type(self)(bit) for bit in self.names.values() if self.value & bit)

    def __len__(self):
        return self.value.bit_count()

    def __bool__(self):
        return self.value != 0

    def __eq__(self, other):
        return type(self) is type(other) and self.value == other.value

    def __hash__(self):
        return hash(self.value)

    def __repr__(self):
        return "|".join(n for n, bit in self.names.items() if self.value & bit) or "0"

    @classmethod
    def parse(cls, text):
        result = cls()
        for part in text.split("|"):
            try:
                result |= getattr(cls, part.strip().upper())
            except AttributeError:
                raise ValueError(f"{cls.__name__} has no flag {part.strip()!r}") from None
        return result


class Perm(Flag, flags=("READ", "WRITE", "EXEC", "ADMIN")):
    pass


class Color(Flag, flags=("RED", "GREEN", "BLUE")):
    pass


rw = Perm.READ | Perm.WRITE
print(rw, ~rw, rw & Perm.READ, rw ^ Perm.WRITE, rw - Perm.READ, Perm.READ in rw, Perm.EXEC in rw, rw in rw, len(~Perm()), list(rw), bool(Perm()), Perm() == Perm(0))
print(Perm.parse("read | exec"), Perm.parse("admin").value, {rw: "rw"}[Perm.WRITE | Perm.READ], Color.RED | Color.BLUE, sorted(Color.names), Perm.READ == Color.RED)
for f in (lambda: Perm.parse("fly"), lambda: Perm.READ | Color.RED, lambda: Perm.READ | 1, lambda: Perm.NOPE):
    try:
        print(f())
    except (ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)


def octal(mode):
    return "".join("".join(ch if mode >> (8 - i * 3 - j) & 1 else "-" for j, ch in enumerate("rwx")) for i in range(3))


for mode in (0o755, 0o644, 0o000, 0o777, 0o421):
    print(f"{mode:03o} {octal(mode)} {int(''.join('0' if c == '-' else '1' for c in octal(mode)), 2) == mode}")


def attacks(square):
    r, c = divmod(square, 8)
    bits = 0
    for i in range(8):
        bits |= 1 << r * 8 + i | 1 << i * 8 + c
    return bits & ~(1 << square)


def squares(bits):
    while bits:
        low = bits & -bits
        yield low.bit_length() - 1
        bits ^= low


rook = attacks(27)
print(rook.bit_count(), list(squares(rook))[:6], hex(rook))
for r in reversed(range(8)):
    print("".join("#" if rook >> r * 8 + c & 1 else "R" if r * 8 + c == 27 else "." for c in range(8)))
