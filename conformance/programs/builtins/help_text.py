def f(a, b=2, *args, c: int = 3, **kw) -> str:
    """Do a thing.

    More."""


class Shape:
    """A shape."""

    sides = 0

    def __init__(self, name="x"):
        self.name = name

    def area(self):
        "The area."
        return 0

    @property
    def p(self):
        "A property."
        return 1

    @classmethod
    def make(cls, n):
        """Make one."""

    @staticmethod
    def helper(x, /, y):
        pass

    def _private(self):
        pass


class Square(Shape):
    sides = 4

    def __init__(self, side):
        super().__init__("square")

    def area(self):
        return 1

    @property
    def side(self):
        return 2

    @side.setter
    def side(self, value):
        pass


help(f)
help(Shape)
help(Square)
help(Square(1).area)
help(Shape.make)
help(lambda x, y=1: x)
help(Square(2))


async def fetch(url):
    """Fetch it."""


help(fetch)
help(len)
