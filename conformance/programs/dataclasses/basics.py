from dataclasses import dataclass, field, fields, is_dataclass, FrozenInstanceError, InitVar, KW_ONLY, MISSING
from typing import ClassVar


@dataclass
class Point:
    x: int
    y: int = 0

    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5


p = Point(3, 4)
print(p, p.norm(), Point(1), Point(x=1, y=2), Point(3, 4) == p, Point(3, 5) != p, p == (3, 4))
for args, kw in (((), {}), ((1, 2, 3), {}), ((1,), {"x": 2}), ((1,), {"z": 2}), ((), {"y": 2})):
    try:
        print(Point(*args, **kw))
    except TypeError as error:
        print(error)
try:
    hash(p)
except TypeError as error:
    print(error)
p.x = 10
p.extra = 5
print(p, p.extra, vars(p))
print(Point.__match_args__, is_dataclass(Point), is_dataclass(p), is_dataclass(int), Point.__init__.__name__, Point.__init__.__qualname__)
print(Point.__init__.__annotations__, Point.__eq__.__qualname__, Point.__repr__.__module__)
match p:
    case Point(x, y):
        print("matched", x, y)


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)


a, b = Version(1, 2, "a"), Version(1, 3, "b")
print(a < b, a <= b, a > b, a >= b, sorted([b, a]), max(a, b), a == Version(1, 2, "zz"), hash(a) == hash(Version(1, 2)))
print({a: 1}[Version(1, 2)], a.__lt__(3))
try:
    a < 3
except TypeError as error:
    print(error)
for action in (lambda: setattr(a, "major", 3), lambda: delattr(a, "major"), lambda: setattr(a, "new", 3)):
    try:
        action()
    except FrozenInstanceError as error:
        print(type(error).__name__, error, isinstance(error, AttributeError))


@dataclass
class Box:
    items: list = field(default_factory=list)
    table: dict = field(default_factory=dict, repr=False)
    count: int = field(init=False, default=7)
    late: int = field(init=False)
    kind: ClassVar[str] = "box"
    scale: InitVar[int] = 2

    def __post_init__(self, scale):
        self.late = len(self.items) * scale


x, y = Box(), Box([1, 2], scale=5)
x.items.append(1)
print(x, y, x.items is y.items, Box.kind, Box.count, y.late, x.table)
print([f.name for f in fields(Box)], [f.type for f in fields(Box)][:2], fields(Box)[0].default is MISSING, fields(Box)[0].default_factory)
for bad in (3, int):
    try:
        fields(bad)
    except TypeError as error:
        print(error)


@dataclass
class Base:
    a: int
    b: int = 2


@dataclass
class Derived(Base):
    c: int = 3
    a: int = 1

    def __repr__(self):
        return f"<D {self.a} {self.b} {self.c}>"


print(Derived(), Derived(5, 6, 7), Base(1) == Derived(1), [f.name for f in fields(Derived)])


@dataclass
class Keyed:
    a: int
    _: KW_ONLY
    b: int = 1
    c: int


print(Keyed(1, c=3), Keyed.__match_args__)
for args, kw in (((1, 2), {"c": 3}), ((1,), {}), ((1, 2, 3), {}), ((), {"b": 1})):
    try:
        print(Keyed(*args, **kw))
    except TypeError as error:
        print(error)


@dataclass(slots=True)
class Slotted:
    a: int
    b: str = "b"


s = Slotted(1)
print(s, Slotted.__slots__, hasattr(s, "__dict__"))
try:
    s.c = 3
except AttributeError as error:
    print(error)
s.a += 1
print(s, Slotted(2) == s)


@dataclass
class Node:
    value: int
    next: "Node" = None


n = Node(1, Node(2))
n.next.next = n
print(n)


@dataclass(eq=False)
class Identity:
    a: int


print(Identity(1) == Identity(1), isinstance(hash(Identity(1)), int))


@dataclass(unsafe_hash=True)
class Hashed:
    a: int
    b: int = field(hash=False, default=1)


print(hash(Hashed(1, 2)) == hash(Hashed(1, 3)), hash(Hashed(5)) == hash((5,)))


@dataclass(repr=False, init=False)
class Manual:
    a: int = 1

    def __init__(self, a):
        self.a = a * 2


print(Manual(4).a, repr(Manual(4))[:20])
