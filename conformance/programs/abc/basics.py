from abc import ABC, ABCMeta, abstractmethod
import abc


class Shape(ABC):
    """A shape."""

    def __init__(self, name):
        self.name = name

    @abstractmethod
    def area(self):
        ...

    @property
    @abstractmethod
    def sides(self):
        ...

    @classmethod
    @abstractmethod
    def make(cls):
        ...

    @staticmethod
    @abstractmethod
    def help():
        ...

    def describe(self):
        return f"{self.name} with area {self.area():.2f}"


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side ** 2

    @property
    def sides(self):
        return 4

    @classmethod
    def make(cls):
        return cls(1)

    @staticmethod
    def help():
        return "help"


class Partial(Shape):
    def area(self):
        return 0


print(Square(3).describe(), Square(2).sides, Square.make().side, Square.help())
for cls in (Shape, Partial):
    try:
        cls("x")
    except TypeError as error:
        print(error)
print(sorted(Shape.__abstractmethods__), sorted(Partial.__abstractmethods__), Square.__abstractmethods__)
print(type(Shape) is ABCMeta, ABC.__doc__, ABC.__module__, repr(ABC), repr(ABCMeta))
print(isinstance(Square(1), Shape), issubclass(Square, Shape), isinstance(3, Shape), issubclass(int, Shape))


class One(ABC):
    @abstractmethod
    def only(self):
        return "base"


class Two(One):
    def only(self):
        return "two+" + super().only()


try:
    One()
except TypeError as error:
    print(error)
print(Two().only())


@Shape.register
class Circle:
    pass


print(issubclass(Circle, Shape), isinstance(Circle(), Shape), Shape in Circle.__mro__)
Shape.register(int)
print(isinstance(3, Shape), isinstance(True, Shape), isinstance("", Shape))


class Quacks(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Quacks:
            return any("quack" in vars(base) for base in other.__mro__) or NotImplemented
        return NotImplemented


class Duck:
    def quack(self):
        pass


print(issubclass(Duck, Quacks), isinstance(Duck(), Quacks), isinstance(Quacks(), Quacks), issubclass(str, Quacks))
for bad in (3, "x"):
    try:
        Shape.register(bad)
    except TypeError as error:
        print(error)
    try:
        issubclass(bad, Shape)
    except TypeError as error:
        print(error)


class Meta(ABCMeta):
    def __call__(cls, *args):
        print("making", cls.__name__)
        return super().__call__(*args)


class Made(metaclass=Meta):
    @abstractmethod
    def f(self):
        ...


class Done(Made):
    def f(self):
        return 1


print(Done().f())
try:
    Made()
except TypeError as error:
    print(error)
Made.f = lambda self: 5
Made.__abstractmethods__ = frozenset()
print(Made().f())


class Late(ABC):
    @abstractmethod
    def g(self):
        ...


del Late.g
abc.update_abstractmethods(Late)
print(Late())if False else print(sorted(Late.__abstractmethods__))


class Legacy(ABC):
    @abc.abstractproperty
    def value(self):
        ...

    @abc.abstractclassmethod
    def build(cls):
        ...

    @abc.abstractstaticmethod
    def tool():
        ...


try:
    Legacy()
except TypeError as error:
    print(error)
print(isinstance(abc.get_cache_token(), int))
try:
    Shape.register(Shape)
    One.register(ABC)
    class A(ABC): pass
    class B(A): pass
    B.register(A)
except RuntimeError as error:
    print(error)
