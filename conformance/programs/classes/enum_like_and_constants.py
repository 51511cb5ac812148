# Constants, flags and singletons built from classes alone.
class Color:
    def __init__(self, name, value): self.name, self.value = name, value
    def __repr__(self): return f"<Color.{self.name}: {self.value}>"
    def __str__(self): return f"Color.{self.name}"
    def __lt__(self, o): return self.value < o.value
    @classmethod
    def parse(cls, name):
        try:
            return cls.members[name.upper()]
        except KeyError:
            raise ValueError(f"{name!r} is not one of {', '.join(cls.members)}") from None
Color.members = {n: Color(n, v) for v, n in enumerate(("RED", "GREEN", "BLUE"), 1)}
for n, m in Color.members.items(): setattr(Color, n, m)
print(Color.RED, repr(Color.BLUE), Color.parse("green") is Color.GREEN, sorted(Color.members.values(), reverse=True), Color.RED < Color.BLUE, {Color.RED: "stop"}[Color.parse("red")])
try:
    Color.parse("pink")
except ValueError as e:
    print(e)
class Flags:
    READ, WRITE, EXEC = (1 << i for i in range(3))
    ALL = READ | WRITE | EXEC
    @classmethod
    def names(cls, v): return [n for n, f in vars(cls).items() if isinstance(f, int) and f & (f - 1) == 0 and v & f]
print(Flags.ALL, Flags.names(5), Flags.names(0), Flags.WRITE & Flags.ALL, ~Flags.READ & Flags.ALL)
class Const:
    PI = 3.14
    def __setattr__(self, n, v): raise AttributeError(f"{n} is constant")
try:
    Const().PI = 3
except AttributeError as e:
    print(e, Const.PI)
match Color.GREEN:
    case Color.RED: print("red")
    case Color.GREEN: print("green")
match 2:
    case Flags.READ: print("read")
    case Flags.WRITE: print("write")
class Missing:
    _the = None
    def __new__(cls):
        if cls._the is None: cls._the = super().__new__(cls)
        return cls._the
    def __bool__(self): return False
    def __repr__(self): return "MISSING"
MISSING = Missing()
def get(d, k, default=MISSING):
    v = d.get(k, MISSING)
    if v is MISSING and default is MISSING: raise KeyError(k)
    return v or default
print(get({"a": None}, "a", 5), get({}, "b", 0), MISSING, bool(MISSING), Missing() is MISSING)
try:
    get({}, "c")
except KeyError as e:
    print(repr(e))
class Direction(str):
    opposite = property(lambda self: Direction({"N": "S", "S": "N", "E": "W", "W": "E"}[self]))
n = Direction("N")
print(n.opposite, n.opposite.opposite == "N", {n: 1}["N"], n + "E", type(n.opposite).__name__)
class Level(int):
    names = {10: "DEBUG", 20: "INFO"}
    def __str__(self): return self.names.get(int(self), f"LEVEL{int(self)}")
print(Level(10), Level(15), Level(20) > Level(10), f"{Level(20)}", f"{Level(20):d}", Level(10) + 5, sorted([Level(20), Level(10)]), [str(l) for l in (Level(10), Level(99))])
