from typing import NamedTuple, TypedDict, Protocol, runtime_checkable, Generic, TypeVar, get_type_hints, Optional, List, Dict, Union, Callable, ClassVar, overload, final, Literal, Annotated, SupportsInt, SupportsIndex, is_typeddict, get_overloads, assert_never, Required, NotRequired, Self


class Point(NamedTuple):
    """A point."""
    x: int
    y: int = 0

    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    @property
    def double(self):
        return self.x * 2


p = Point(3, 4)
print(p, p.x, p[1], p.norm(), p.double, Point(1), p._asdict(), p._replace(x=9), Point._fields, Point._field_defaults)
print(Point.__annotations__, Point.__doc__, isinstance(p, tuple), p == (3, 4), Point.__mro__[1], Point.__orig_bases__ == (NamedTuple,))
x, y = p
print(x, y, sorted([Point(2, 1), Point(1, 5)]), hash(p) == hash((3, 4)))
E2 = NamedTuple("E2", [("name", str), ("id", int)])
print(E2("a", 1), E2.__annotations__)
for make in (lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(z=1)):
    try:
        make()
    except TypeError as error:
        print(error)
try:
    class Bad(NamedTuple):
        a: int = 1
        b: int
except TypeError as error:
    print(error)
try:
    class Bad2(NamedTuple):
        a: int
        _asdict: int = 3
except (TypeError, AttributeError, ValueError) as error:
    print(type(error).__name__, error)
T = TypeVar("T")


class Movie(TypedDict):
    name: str
    year: int


class More(Movie, total=False):
    tag: Optional[str]
    must: Required[int]


m: Movie = {"name": "a", "year": 1}
print(Movie(name="b", year=2), Movie.__annotations__, Movie.__total__, sorted(More.__required_keys__), sorted(More.__optional_keys__), is_typeddict(Movie), is_typeddict(dict))
Alt = TypedDict("Alt", {"a": int, "b-c": str})
print(Alt.__annotations__, Alt(a=1), type(Movie(name="x", year=1)))
try:
    isinstance({}, Movie)
except TypeError as error:
    print(error)


@runtime_checkable
class Closer(Protocol):
    def close(self) -> None:
        ...


class Door:
    def close(self):
        print("closed")


class NotDoor:
    pass


print(isinstance(Door(), Closer), isinstance(NotDoor(), Closer), issubclass(Door, Closer), isinstance(3, SupportsInt), isinstance("3", SupportsInt), isinstance(3, SupportsIndex))


class Sized2(Protocol):
    size: int

    def grow(self, n: int) -> int:
        ...


class Impl(Sized2):
    def __init__(self):
        self.size = 3

    def grow(self, n):
        return self.size + n


print(Impl().grow(2), Sized2.__mro__, Impl.__mro__)
for make in (lambda: Closer(), lambda: isinstance(3, Sized2), lambda: runtime_checkable(int)):
    try:
        print(make())
    except TypeError as error:
        print(error)


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


s = Stack[int]()
s.push(3)
print(s.pop(), Stack[int].__origin__ is Stack, s.__orig_class__)


class Comparable(Protocol[T]):
    def less(self, other: T) -> bool:
        ...


print(Comparable[int], Comparable.__parameters__)


def f(a: int, b: "List[str]", c: Optional["Point"] = None, *args: int, d: Dict[str, "Stack[int]"], **kw: Union[int, str]) -> "Callable[[int], str]":
    ...


print(get_type_hints(f))


class Annotated_:
    a: int
    b: "str | None"
    c: ClassVar["int"]
    d: Annotated[int, "meta"]
    e: Literal["x", "y"]


print(get_type_hints(Annotated_))
print(get_type_hints(Annotated_, include_extras=True))
print(get_type_hints(Point), get_type_hints(Movie))


@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x):
    return x


print(g(3), len(get_overloads(g)))


@final
class Leaf:
    pass


print(Leaf.__final__)
try:
    assert_never(3)
except AssertionError as error:
    print(error)
print(list[T][int], dict[str, T].__parameters__, list[int] | None, (int | str) == Union[int, str], List[int] | str)
