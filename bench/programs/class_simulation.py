class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def __eq__(self, other):
        return isinstance(other, Vector) and self.x == other.x and self.y == other.y


class Animal:
    count = 0

    def __init__(self, place):
        self.place = place
        self._energy = 100
        Animal.count += 1

    @property
    def energy(self):
        return self._energy

    @energy.setter
    def energy(self, value):
        self._energy = max(0, min(100, value))

    def speed(self):
        return 1

    def move(self, direction):
        self.place = self.place + direction * self.speed()
        self.energy -= 1


class Rabbit(Animal):
    def speed(self):
        return 2

    def move(self, direction):
        super().move(direction)
        if self.energy < 10:
            self.energy += 50


class Turtle(Animal):
    pass


herd = [Rabbit(Vector(i, 0)) if i % 2 else Turtle(Vector(0, i)) for i in range(50)]
directions = [Vector(1, 0), Vector(0, 1), Vector(-1, 0), Vector(0, -1)]
for turn in range(17000):
    direction = directions[turn * 7 % 5 % 4]
    for animal in herd:
        animal.move(direction)
print(Animal.count, sum(a.place.x for a in herd), sum(a.place.y for a in herd), sum(a.energy for a in herd))
print(herd[1].place == herd[3].place)
