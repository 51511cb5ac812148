# Computed, cached, validated and delegated properties; properties in subclasses and on the class.
class Rect:
    def __init__(self, w, h): self.w, self.h = w, h
    @property
    def w(self): return self._w
    @w.setter
    def w(self, v):
        if v <= 0: raise ValueError(f"width must be positive, not {v}")
        self._w = v
    area = property(lambda self: self.w * self.h)
    @property
    def diagonal(self):
        if not hasattr(self, "_d"):
            print("(computing)", end=" ")
            self._d = (self.w ** 2 + self.h ** 2) ** 0.5
        return self._d
class Square(Rect):
    def __init__(self, s): super().__init__(s, s)
    @Rect.w.setter
    def w(self, v):
        self.h = v
        Rect.w.fset(self, v)
class Loud(Rect):
    @property
    def area(self): return f"area: {super().area}"
r, s = Rect(3, 4), Square(2)
print(r.area, r.diagonal, r.diagonal, s.area, Loud(2, 5).area, Rect.area.fget(r))
s.w = 5
print(s.area, s.h, vars(s))
for f in (lambda: Rect(0, 1), lambda: setattr(r, "w", -1), lambda: setattr(r, "area", 5), lambda: delattr(r, "w"), lambda: r.missing, lambda: setattr(Rect(1, 1), "diagonal", 3)):
    try: print(f())
    except (ValueError, AttributeError) as e: print(type(e).__name__, e)
r.w += 7
print(r.w, r._w, isinstance(Rect.w, property), Rect.__dict__["w"].fset.__name__, "w" in vars(r), hasattr(r, "area"), [n for n, v in vars(Rect).items() if isinstance(v, property)])
Rect.perimeter = property(lambda self: 2 * (self.w + self.h), doc="around")
print(r.perimeter, s.perimeter, Rect.perimeter.__doc__)
del Rect.perimeter
print(hasattr(r, "perimeter"))
class Temp:
    units = {"C": (lambda c: c, lambda c: c), "F": (lambda c: c * 9 / 5 + 32, lambda f: (f - 32) * 5 / 9), "K": (lambda c: c + 273.15, lambda k: k - 273.15)}
    def __init__(self): self.c = 0.0
for unit, (to, back) in Temp.units.items():
    setattr(Temp, f"in_{unit}", property(lambda self, to=to: to(self.c), lambda self, v, back=back: setattr(self, "c", back(v))))
t = Temp()
t.in_F = 212
print(t.in_C, t.in_F, t.in_K)
