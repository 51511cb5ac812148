# A full sequence of one's own: slicing, negative indices, iteration, equality, addition, search.
class Vec:
    def __init__(self, *xs): self.xs = list(xs)
    def __len__(self): return len(self.xs)
    def __getitem__(self, i): return Vec(*self.xs[i]) if isinstance(i, slice) else self.xs[i]
    def __setitem__(self, i, v): self.xs[i] = v
    def __delitem__(self, i): del self.xs[i]
    def __iter__(self): return iter(self.xs)
    def __reversed__(self): return reversed(self.xs)
    def __contains__(self, x): return any(x == y for y in self.xs)
    def __eq__(self, o): return isinstance(o, Vec) and self.xs == o.xs
    def __add__(self, o): return Vec(*self.xs, *o) if isinstance(o, (Vec, list)) else NotImplemented
    def __radd__(self, o): return Vec(*o, *self.xs) if isinstance(o, list) else NotImplemented
    def __iadd__(self, o): self.xs.extend(o); return self
    def __mul__(self, n): return Vec(*self.xs * n) if isinstance(n, int) else NotImplemented
    __rmul__ = __mul__
    def __bool__(self): return bool(self.xs)
    def __repr__(self): return f"Vec{tuple(self.xs)}"
    def __call__(self, f): return Vec(*map(f, self))
v = Vec(3, 1, 2)
print(v, len(v), v[0], v[-1], v[1:], v[::-1], list(v), 1 in v, 9 in v, v + Vec(4), v + [5], [0] + v, v * 2, 2 * v, v == Vec(3, 1, 2), v != Vec(), bool(Vec()), sorted(v), max(v), sum(v), list(reversed(v)), v(str), [*v], (lambda *a: a)(*v), dict(enumerate(v)), list(zip(v, v[1:])))
w = v
w += (7, 8)
v[0], v[1:3] = 10, [20]
del v[-1]
print(v, w is v)
a, *b = v
print(a, b, min(v, key=lambda x: -x), "".join(map(str, v)), [x for x in v if x > 7], any(v), all(Vec(1, 0)), tuple(v), set(v) == {10, 20, 7})
for f in (lambda: v[99], lambda: v["a"], lambda: v + 5, lambda: v + (1,), lambda: (1,) + v, lambda: v * 1.5, lambda: v - v, lambda: hash(v), lambda: {v: 1}, lambda: v < v, lambda: v.append(1), lambda: v.__getitem__(slice(0, 1, 0)), lambda: del_item(v)):
    try: print(f())
    except (IndexError, TypeError, AttributeError, ValueError, NameError) as e: print(type(e).__name__, e)
match v:
    case [x, *_]: print("own sequences do not match sequence patterns", x)
    case Vec(xs=[first, *_]): print("class pattern", first)
