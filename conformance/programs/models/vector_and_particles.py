import math


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x=0.0, y=0.0):
        self.x, self.y = float(x), float(y)

    @classmethod
    def polar(cls, r, degrees):
        a = math.radians(degrees)
        return cls(r * math.cos(a), r * math.sin(a))

    def __add__(self, o):
        return Vector(self.x + o.x, self.y + o.y)

    def __sub__(self, o):
        return Vector(self.x - o.x, self.y - o.y)

    def __mul__(self, k):
        if isinstance(k, Vector):
            return self.x * k.x + self.y * k.y
        return Vector(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __truediv__(self, k):
        return Vector(self.x / k, self.y / k)

    def __neg__(self):
        return self * -1

    def __abs__(self):
        return math.hypot(self.x, self.y)

    def __eq__(self, o):
        return isinstance(o, Vector) and math.isclose(self.x, o.x, abs_tol=1e-9) and math.isclose(self.y, o.y, abs_tol=1e-9)

    def __iter__(self):
        return iter((self.x, self.y))

    def __getitem__(self, i):
        return (self.x, self.y)[i]

    def __bool__(self):
        return self.x != 0 or self.y != 0

    def __repr__(self):
        return f"Vector({self.x:.3f}, {self.y:.3f})"

    def normalized(self):
        n = abs(self)
        if n == 0:
            raise ValueError("cannot normalize the zero vector")
        return self / n

    def angle(self):
        return math.degrees(math.atan2(self.y, self.x))


class Particle:
    def __init__(self, pos, vel, mass=1.0):
        self.pos, self.vel, self.mass = pos, vel, mass

    def step(self, force, dt):
        self.vel = self.vel + force * (dt / self.mass)
        self.pos = self.pos + self.vel * dt


def projectile(speed, angle, dt=0.05, g=9.81):
    p, t, peak = Particle(Vector(), Vector.polar(speed, angle)), 0.0, 0.0
    while t == 0 or p.pos.y > 0:
        p.step(Vector(0, -g * p.mass), dt)
        t += dt
        peak = max(peak, p.pos.y)
    return p.pos.x, t, peak


a, b = Vector(3, 4), Vector(1, -2)
print(a + b, a - b, a * 2, 2 * a, a * b, a / 2, -a, abs(a), a == Vector(3, 4), a != b, bool(Vector()), list(a), a[0], a[-1])
print(a.normalized(), round(a.angle(), 4), Vector.polar(2, 90), Vector.polar(1, 180) == Vector(-1, 0), sum([a, b], Vector()))
x, y = a
print(x, y, max([a, b], key=abs), sorted([Vector(2, 2), a, b], key=abs))
for bad in (lambda: Vector().normalized(), lambda: a / 0, lambda: a + 5, lambda: setattr(a, "z", 1), lambda: Vector("a"), lambda: a[2]):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
for angle in range(15, 90, 15):
    distance, time, peak = projectile(20, angle)
    print(f"{angle:>3}° distance {distance:7.2f} m, time {time:5.2f} s, peak {peak:6.2f} m")
best = max(range(20, 70, 5), key=lambda d: projectile(20, d)[0])
print("best angle", best)
sun, planet = Particle(Vector(), Vector(), 1000), Particle(Vector(10, 0), Vector(0, 10))
orbit = []
for i in range(400):
    d = sun.pos - planet.pos
    planet.step(d.normalized() * (sun.mass * planet.mass / abs(d) ** 2), 0.02)
    if i % 50 == 0:
        orbit.append((round(planet.pos.x, 2), round(planet.pos.y, 2), round(abs(planet.pos), 2)))
print(*orbit, sep="\n")
energy = 0.5 * abs(planet.vel) ** 2 - sun.mass / abs(planet.pos)
print(f"energy {energy:.2f}")
polygon = [Vector.polar(1, k * 60) for k in range(6)]
area = abs(sum(p.x * q.y - q.x * p.y for p, q in zip(polygon, polygon[1:] + polygon[:1]))) / 2
print(f"{area:.6f} {1.5 * math.sqrt(3):.6f}", sum(polygon, Vector()) == Vector())
