# NotImplementedError bases, duck typing, mixins, template methods.
class Shape:
    def area(self): raise NotImplementedError(f"{type(self).__name__} must define area")
    def describe(self): return f"{type(self).__name__} with area {self.area():.2f}"
    def __lt__(self, o): return self.area() < o.area()
class Named:
    def __init__(self, *a, name="unnamed", **k):
        super().__init__(*a, **k)
        self.name = name
    def describe(self): return f"{self.name}: {super().describe()}"
class Circle(Shape):
    def __init__(self, r): self.r = r
    def area(self): return 3.14159 * self.r ** 2
class Rect(Shape):
    def __init__(self, w, h): self.w, self.h = w, h
    def area(self): return self.w * self.h
class Square(Rect):
    def __init__(self, s): super().__init__(s, s)
class NamedCircle(Named, Circle): pass
class Bad(Shape): pass
shapes = [Circle(1), Rect(2, 3), Square(1.5), NamedCircle(2, name="big")]
for s in sorted(shapes):
    print(s.describe())
try:
    Bad().describe()
except NotImplementedError as e:
    print(repr(e))
class Template:
    def run(self):
        return [self.before(), *self.steps(), self.after()]
    def before(self): return "before"
    def after(self): return "after"
    def steps(self): return []
class Impl(Template):
    def steps(self): return ["step 1", "step 2"]
    def after(self): return super().after() + "!"
print(Template().run(), Impl().run())
class Duck:
    def speak(self): return "quack"
class Robot:
    def speak(self): return "beep"
class Silent: pass
for x in (Duck(), Robot(), Silent(), 5):
    try:
        print(x.speak())
    except AttributeError as e:
        print(e)
class Comparable:
    def __eq__(self, o): return self.key() == o.key()
    def __lt__(self, o): return self.key() < o.key()
    def __le__(self, o): return self < o or self == o
    def __gt__(self, o): return not self <= o
    def __ge__(self, o): return not self < o
class Person(Comparable):
    def __init__(self, first, last): self.first, self.last = first, last
    def key(self): return self.last, self.first
    def __repr__(self): return f"{self.first} {self.last}"
people = [Person("Bo", "Li"), Person("Al", "Li"), Person("Cy", "Ek")]
print(sorted(people), max(people), people[0] > people[1], people[0] >= people[0], people[1] <= people[2])
print([hasattr(s, "name") for s in shapes], [type(s).__mro__[1].__name__ for s in shapes], isinstance(shapes[3], Named), issubclass(Square, Shape))
class JsonMixin:
    def to_text(self):
        def conv(v):
            if isinstance(v, JsonMixin): return v.to_text()
            if isinstance(v, (list, tuple)): return "[" + ", ".join(map(conv, v)) + "]"
            if isinstance(v, str): return f'"{v}"'
            return str(v)
        return "{" + ", ".join(f'"{k}": {conv(v)}' for k, v in vars(self).items()) + "}"
class Item(JsonMixin):
    def __init__(self, n, tags=()): self.n, self.tags = n, list(tags)
class Order(JsonMixin):
    def __init__(self, *items): self.items, self.total = items, sum(i.n for i in items)
print(Order(Item(1), Item(2, ["a", "b"])).to_text())
