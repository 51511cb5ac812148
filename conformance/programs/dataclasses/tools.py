from dataclasses import asdict, astuple, dataclass, field, fields, make_dataclass, replace
from typing import List, Optional


@dataclass
class Address:
    street: str
    zip: int


@dataclass
class Person:
    name: str
    address: Address
    tags: List[str] = field(default_factory=list)
    others: dict = field(default_factory=dict)
    best: Optional["Person"] = None


p = Person("Ann", Address("Main", 1), ["a"], {"k": Address("Side", 2)})
q = Person("Bob", Address("Low", 3), best=p)
print(asdict(q))
print(astuple(q))
print(asdict(p, dict_factory=lambda pairs: sorted(k for k, v in pairs)))
print(astuple(p, tuple_factory=list))
d = asdict(p)
d["tags"].append("b")
print(p.tags, replace(p, name="Eve").name, replace(p).address is p.address, replace(p, tags=[]) == p)
C = make_dataclass("C", ["x", ("y", int), ("z", int, field(default=5))])
print(C(1, 2), C.__name__, [(f.name, f.type) for f in fields(C)])
D = make_dataclass("D", [("w", str)], bases=(Address,), namespace={"hello": lambda self: "hi " + self.w}, frozen=False)
print(D("s", 1, "w").hello(), D("s", 1, "w"), D.__mro__[1] is Address)
for bad in (["x", "x"], ["class"], ["1x"], [3]):
    try:
        make_dataclass("E", bad)
    except TypeError as error:
        print(error)


@dataclass
class Inventory:
    """Keeps things."""
    name: str
    price: float
    quantity: int = 0

    def total(self) -> float:
        return self.price * self.quantity


@dataclass
class NoDoc:
    a: int
    b: List[int] = field(default_factory=list)
    c: str = "x"


print(Inventory.__doc__, NoDoc.__doc__, Inventory("w", 2.5, 4).total())


@dataclass
class Descriptor:
    class Conv:
        def __init__(self, *, default):
            self._default = default

        def __set_name__(self, owner, name):
            self._name = "_" + name

        def __get__(self, obj, type):
            if obj is None:
                return self._default
            return getattr(obj, self._name, self._default)

        def __set__(self, obj, value):
            setattr(obj, self._name, int(value))

    n: int = Conv(default=100)


i = Descriptor()
print(i.n, i)
i.n = 2.5
print(i.n)


@dataclass
class Base:
    x: int = 1

    def __post_init__(self):
        self.log = ["base"]


@dataclass
class Child(Base):
    y: int = 2

    def __post_init__(self):
        super().__post_init__()
        self.log.append("child")


print(Child(3).log, Child(3), repr(field(default=1)).startswith("Field(name=None,type=None,default=1,"))
total = 0
for k in range(2000):
    c = Child(k)
    total += c.x + c.y + (c == Child(k))
print(total)
