# What programs do with the containers of collections.
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple
from collections.abc import Mapping, MutableMapping, MutableSequence, Sequence


class Cache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.items = OrderedDict()

    def get(self, key):
        if key not in self.items:
            return -1
        self.items.move_to_end(key)
        return self.items[key]

    def put(self, key, value):
        self.items[key] = value
        self.items.move_to_end(key)
        if len(self.items) > self.capacity:
            self.items.popitem(last=False)


cache = Cache(2)
cache.put(1, "one")
cache.put(2, "two")
print(cache.get(1))
cache.put(3, "three")
print(cache.get(2), list(cache.items.items()))
graph = defaultdict(set)
for a, b in [(1, 2), (2, 3), (4, 5)]:
    graph[a].add(b)
    graph[b].add(a)


def component(start):
    seen = {start}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for other in graph[node] - seen:
            seen.add(other)
            queue.append(other)
    return sorted(seen)


print(component(1), component(4), dict(graph))
tree = lambda: defaultdict(tree)
root = tree()
root["a"]["b"]["c"] = 1
print(root["a"]["b"]["c"], list(root), len(root["x"]))
words = "the cat and the dog and the bird".split()
counts = Counter(words)
print(counts.most_common(2), counts["fish"], sum(counts.values()), max(counts, key=counts.get))
counts.subtract(["the", "the", "fish"])
print(counts, +counts, sorted(counts.elements()))
print(Counter("abc") == Counter("cba"), Counter(a=1) - Counter(a=2), Counter("aab") & Counter("abb"))
Point = namedtuple("Point", ["x", "y"])


class Vector(Point):
    __slots__ = ()

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    @property
    def squared(self):
        return self.x ** 2 + self.y ** 2


v = Vector(1, 2) + Vector(3, 4)
print(v, v.squared, v._replace(x=0), tuple(v), v == (4, 6), {v: "key"}[4, 6])
x, y = v
print(x, y, *v, Vector._fields, isinstance(v, Point), v._asdict())
Employee = namedtuple("Employee", "name, title", defaults=["clerk"])
print([Employee(*row) for row in (("Ann", "boss"), ("Bob",))], Employee._field_defaults)
print(max([Employee("a"), Employee("c"), Employee("b")]).name, Employee.__doc__)
scopes = ChainMap({"x": 1}, {"x": 2, "y": 3})
inner = scopes.new_child({"z": 0})
inner["y"] = "own"
print(inner, scopes["y"], inner["y"], sorted(inner), len(inner), inner.parents is not scopes)
del inner["y"]
print(inner["y"], "q" in inner, inner.get("q", "none"), isinstance(inner, MutableMapping))
last = deque(maxlen=3)
for i in range(6):
    last.append(i)
print(last, last[-1], list(reversed(last)), last.maxlen, isinstance(last, MutableSequence), isinstance(last, Sequence))


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


class Limited(UserList):
    def append(self, item):
        if len(self) < 3:
            super().append(item)


lower = Lower({"A": 1}, B=2)
lower["C"] = 3
lower.update(D=4)
print(lower, isinstance(lower, Mapping), lower.pop("a"), dict(lower))
limited = Limited("ab")
for letter in "cde":
    limited.append(letter)
print(limited, limited[1:], limited + ["z"], UserString("abc").upper() + "!")


class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


print(Default(a=1)["a"], Default()["b"], "{x} {y}".format_map(Default(x=0)))


class Tally(Counter):
    def __missing__(self, key):
        return 10

    def best(self):
        return self.most_common(1)[0]


tally = Tally("aab")
tally["c"] += 1
print(tally, tally.best(), type(tally.copy()).__name__, type(tally + tally).__name__)
nested = {"k": [1, {"d": deque([1])}]}
print(nested, OrderedDict(nested) == nested, OrderedDict(sorted({"b": 1, "a": 2}.items())))
match Point(0, 5):
    case Point(x=0, y=height):
        print("on the axis at", height)
match deque([1, 2, 3]):
    case [first, *rest]:
        print(first, rest)
match Counter(a=2):
    case {"a": n}:
        print("a", n)
