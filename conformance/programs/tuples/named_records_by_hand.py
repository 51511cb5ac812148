# Tuple subclasses with names: access, replacement, ordering, unpacking, immutability.
def record(name, *fields):
    def __new__(cls, *args, **kw):
        values = dict(zip(fields, args)) | kw
        if len(args) > len(fields) or set(values) != set(fields):
            raise TypeError(f"{name} takes exactly {', '.join(fields)}")
        return tuple.__new__(cls, (values[f] for f in fields))
    ns = {"__new__": __new__, "__slots__": (), "_fields": fields, "__match_args__": fields, "__repr__": lambda self: f"{name}({', '.join(f'{f}={v!r}' for f, v in zip(fields, self))})", "_replace": lambda self, **kw: type(self)(**(dict(zip(fields, self)) | kw)), "_asdict": lambda self: dict(zip(fields, self))}
    for i, f in enumerate(fields):
        ns[f] = property(lambda self, i=i: self[i])
    return type(name, (tuple,), ns)
Point = record("Point", "x", "y")
p = Point(1, y=2)
print(p, p.x, p.y, p[0], len(p), p == (1, 2), p < (1, 3), hash(p) == hash((1, 2)), p + (3,), [*p], p._replace(x=5), p._asdict(), Point._fields, isinstance(p, tuple), Point.__name__)
x, y = p
print(x, y, {p: "key"}[(1, 2)], sorted([Point(2, 1), Point(1, 9)]), max(Point(0, 5), Point(1, 0)), p.index(2), p.count(1), p[::-1])
match p:
    case Point(0, y): print("x is 0")
    case Point(x=a, y=b): print("matched", a, b)
match p:
    case (a, b): print("as a sequence", a, b)
for f in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: setattr(p, "x", 9), lambda: setattr(p, "new", 1), lambda: p.z, lambda: p[2], lambda: p._replace(q=1)):
    try:
        print(f())
    except (TypeError, AttributeError, IndexError) as e:
        print(type(e).__name__, e)
Employee = record("Employee", "name", "dept", "pay")
staff = [Employee(*r) for r in (("Ann", "it", 50), ("Bob", "hr", 40), ("Cy", "it", 60))]
print(max(staff, key=lambda e: e.pay).name, sum(e.pay for e in staff), sorted(staff, key=lambda e: (e.dept, -e.pay)), {e.dept: [s.name for s in staff if s.dept == e.dept] for e in staff})
for name, dept, pay in staff: print(f"{name:<5}{dept:>4}{pay:>5}")
