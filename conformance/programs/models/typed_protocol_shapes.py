from __future__ import annotations

import math


class Shape:
    def area(self) -> float:
        raise NotImplementedError

    def perimeter(self) -> float:
        raise NotImplementedError

    def scale(self, k: float) -> Shape:
        raise NotImplementedError

    def __lt__(self, other: Shape) -> bool:
        return self.area() < other.area()

    def __str__(self) -> str:
        return f"{type(self).__name__}(area={self.area():.2f}, perimeter={self.perimeter():.2f})"


class Circle(Shape):
    def __init__(self, r: float) -> None:
        if r < 0:
            raise ValueError("radius must not be negative")
        self.r = r

    def area(self) -> float:
        return math.pi * self.r ** 2

    def perimeter(self) -> float:
        return 2 * math.pi * self.r

    def scale(self, k: float) -> Circle:
        return Circle(self.r * k)


class Polygon(Shape):
    def __init__(self, *points: tuple[float, float]) -> None:
        if len(points) < 3:
            raise ValueError(f"a polygon needs at least 3 points, got {len(points)}")
        self.points = points

    def edges(self):
        return zip(self.points, self.points[1:] + self.points[:1])

    def area(self) -> float:
        return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in self.edges())) / 2

    def perimeter(self) -> float:
        return sum(math.dist(a, b) for a, b in self.edges())

    def scale(self, k: float) -> Polygon:
        return Polygon(*((x * k, y * k) for x, y in self.points))

    def contains(self, p: tuple[float, float]) -> bool:
        x, y = p
        inside = False
        for (x1, y1), (x2, y2) in self.edges():
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                inside = not inside
        return inside


class Rectangle(Polygon):
    def __init__(self, w: float, h: float) -> None:
        super().__init__((0, 0), (w, 0), (w, h), (0, h))
        self.w, self.h = w, h

    def scale(self, k: float) -> Rectangle:
        return Rectangle(self.w * k, self.h * k)


class Square(Rectangle):
    def __init__(self, s: float) -> None:
        super().__init__(s, s)

    def scale(self, k: float) -> Square:
        return Square(self.w * k)


def hull(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    points = sorted(set(points))

    def half(ps):
        out = []
        for p in ps:
            while len(out) >= 2 and (out[-1][0] - out[-2][0]) * (p[1] - out[-2][1]) - (out[-1][1] - out[-2][1]) * (p[0] - out[-2][0]) <= 0:
                out.pop()
            out.append(p)
        return out[:-1]

    return half(points) + half(points[::-1])


shapes: list[Shape] = [Circle(1.5), Rectangle(3, 4), Square(2), Polygon((0, 0), (4, 0), (2, 3))]
for s in sorted(shapes):
    print(s, "->", s.scale(2))
print(f"total {sum(s.area() for s in shapes):.3f}, largest {max(shapes)}")
print([type(s.scale(1)).__name__ for s in shapes], isinstance(Square(1), Polygon), Square.__mro__[1].__name__)
triangle = shapes[3]
print([triangle.contains(p) for p in ((2, 1), (0, 3), (2, 2.9), (5, 0))])
print(hull([(0, 0), (4, 0), (4, 4), (0, 4), (2, 2), (1, 3), (4, 2)]), Polygon(*hull([(0, 0), (2, 0), (1, 1), (2, 2), (0, 2)])).area())
for make in (lambda: Circle(-1), lambda: Polygon((0, 0), (1, 1)), lambda: Shape().area(), lambda: Circle("x").area(), lambda: sorted([Circle(1), 5])):
    try:
        print(make())
    except (ValueError, TypeError, NotImplementedError) as e:
        print(type(e).__name__, e)
print(Shape.scale.__annotations__, Circle.__init__.__annotations__)
