import dataclasses
from dataclasses import dataclass, field, InitVar, KW_ONLY
from typing import ClassVar


def attempt(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


def order_of_defaults():
    @dataclass
    class A:
        x: int = 1
        y: int


def mutable():
    @dataclass
    class A:
        x: list = []


def mutable_dict():
    @dataclass
    class A:
        x: dict = {}


def both():
    return field(default=1, default_factory=int)


def no_annotation():
    @dataclass
    class A:
        x = field(default=1)


def thaw():
    @dataclass(frozen=True)
    class A:
        x: int

    @dataclass
    class B(A):
        y: int


def freeze():
    @dataclass
    class A:
        x: int

    @dataclass(frozen=True)
    class B(A):
        y: int


def order_without_eq():
    @dataclass(order=True, eq=False)
    class A:
        x: int


def order_twice():
    @dataclass(order=True)
    class A:
        x: int

        def __lt__(self, other):
            return True


def frozen_setattr():
    @dataclass(frozen=True)
    class A:
        x: int

        def __setattr__(self, a, b):
            pass


def hash_twice():
    @dataclass(unsafe_hash=True)
    class A:
        x: int

        def __hash__(self):
            return 1


def two_kw_only():
    @dataclass
    class A:
        a: KW_ONLY
        b: KW_ONLY


def class_var_factory():
    @dataclass
    class A:
        a: ClassVar[list] = field(default_factory=list)


def slots_twice():
    @dataclass(slots=True)
    class A:
        __slots__ = ("y",)
        x: int


def weakref_without_slots():
    @dataclass(weakref_slot=True)
    class A:
        x: int


for make in (order_of_defaults, mutable, mutable_dict, both, no_annotation, thaw, freeze, order_without_eq, order_twice,
             frozen_setattr, hash_twice, two_kw_only, class_var_factory, slots_twice, weakref_without_slots,
             lambda: dataclasses.fields(1), lambda: dataclasses.asdict(1), lambda: dataclasses.astuple(int),
             lambda: dataclasses.replace(1, a=2), lambda: dataclass(3)):
    attempt(make)


@dataclass
class P:
    a: int
    b: str
    c: float = 1.5


attempt(lambda: P())
attempt(lambda: P(1))
attempt(lambda: P(1, 2, 3, 4))
attempt(lambda: P(1, b=2, d=4))
attempt(lambda: P(1, 2, a=3))
attempt(lambda: dataclasses.replace(P(1, "b"), zz=3))
attempt(lambda: dataclasses.replace(P(1, "b"), a=3))
attempt(lambda: P(1, "2") < P(1, "3"))


@dataclass
class Q:
    a: int
    b: InitVar[int]
    c: int = field(init=False, default=0)

    def __post_init__(self, b):
        self.c = self.a + b


q = Q(1, 2)
attempt(lambda: q)
attempt(lambda: dataclasses.replace(q, a=2))
attempt(lambda: dataclasses.replace(q, a=2, b=5))
attempt(lambda: dataclasses.replace(q, a=2, c=5, b=1))
attempt(lambda: InitVar[int])
attempt(lambda: dataclasses.field(default=3).default)
attempt(lambda: P.__dataclass_params__)
attempt(lambda: P.__dict__["__dataclass_fields__"].keys())
