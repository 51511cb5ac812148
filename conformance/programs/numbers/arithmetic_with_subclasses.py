# Subclasses of int and float: what type results have, overridden operators, hashing and formatting.
class Meters(float):
    def __add__(self, o): return Meters(float(self) + float(o))
    def __repr__(self): return f"{float(self)}m"
class Id(int):
    def __str__(self): return f"#{int(self)}"
class Plain(int): pass
print(Meters(1.5) + 2, Meters(1) + Meters(2), 1 + Meters(2), type(1 + Meters(2)).__name__, Meters(3) * 2, -Meters(1), abs(Meters(-2)), sum([Meters(1), Meters(2)]), [Meters(4)], f"{Meters(2):.1f}", str(Meters(5)))
print(Id(5), [Id(5)], f"{Id(5)}", f"{Id(5):d}", "%s %d" % (Id(5), Id(5)), Id(5) + 1, type(Id(5) + Id(1)).__name__, Id(5) == 5, {5: "x"}[Id(5)], Id(7) > 6, range(Id(3)), [1, 2, 3][Id(1)], Id("12"), Id("ff", 16), Id(3).bit_length())
print(type(Plain(3) + Plain(4)), type(-Plain(3)), type(+Plain(3)), type(Plain(3) & 1), type(round(Plain(3))), type(Plain(3).real), int(Plain(9)), Plain(3) is Plain(3), hash(Plain(3)), bool(Plain(0)), Plain() == 0, divmod(Plain(7), 2), Plain(2) ** 3, Plain(7) // 2, Plain(7) / 2, Plain(5).numerator)
class Mod7(int):
    def __new__(cls, v): return super().__new__(cls, v % 7)
    def _op(name):
        def f(self, o):
            r = getattr(int, name)(self, o)
            return r if r is NotImplemented else Mod7(r)
        return f
    __add__ = __radd__ = _op("__add__")
    __mul__ = __rmul__ = _op("__mul__")
    __sub__ = _op("__sub__")
    def __truediv__(self, o): return Mod7(int(self) * pow(int(o), -1, 7))
    def __repr__(self): return f"{int(self)} (mod 7)"
a, b = Mod7(5), Mod7(10)
print(a, b, a + b, a * b, a - 6, 3 + a, 2 * b, a / b, Mod7(-1), a == 5, sum([a, b], Mod7(0)))
try:
    a / 7
except ValueError as e:
    print(e)
try:
    a + "x"
except TypeError as e:
    print(e)
class Celsius(float):
    __slots__ = ()
    @property
    def fahrenheit(self): return self * 9 / 5 + 32
print(Celsius(100).fahrenheit, Celsius("36.6").fahrenheit, Celsius(1.5).is_integer(), Celsius(2.0).hex(), max(Celsius(1), Celsius(3)), sorted([Celsius(3), 1, Celsius(2)]), float(Celsius(1)), Celsius(0) or "zero", round(Celsius(2.567), 1), type(Celsius(1) + 1).__name__)
