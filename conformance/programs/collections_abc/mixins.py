from collections.abc import (Hashable, ItemsView, KeysView, Mapping, MutableMapping, MutableSequence, MutableSet, Sequence,
                             Set, Sized, ValuesView, Iterator, Generator, Collection)


class Seq(Sequence):
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]


s = Seq(3, 1, 2, 1)
print(list(s), list(reversed(s)), 2 in s, 9 in s, s.index(1), s.index(1, 2), s.index(2, -2), s.count(1))
try:
    s.index(99)
except ValueError as error:
    print("ValueError", error)


class Mut(MutableSequence):
    def __init__(self, items=()):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]

    def __setitem__(self, index, value):
        self.items[index] = value

    def __delitem__(self, index):
        del self.items[index]

    def insert(self, index, value):
        self.items.insert(index, value)

    def __repr__(self):
        return f"Mut({self.items})"


m = Mut([1, 2, 3])
m.append(4)
m.extend([5, 6])
m += (7,)
m.reverse()
print(m, m.pop(), m.pop(0), m)
m.remove(4)
m.extend(m)
print(m)
m.clear()
print(m, len(m))


class MySet(Set):
    def __init__(self, items):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def __repr__(self):
        return f"MySet({self.items})"

    __hash__ = Set._hash


a, b = MySet([1, 2, 3]), MySet([2, 3, 4])
print(a & b, a | b, a - b, a ^ b, a <= b, MySet([2]) < a, a >= MySet([1]), a > a, a == MySet([3, 2, 1]), a != b)
print(a.isdisjoint(b), a.isdisjoint([9]), a & {1, 9}, {1, 9} | a, {1, 9} - a, a == {1, 2, 3}, a <= {1, 2, 3, 4})
print(hash(a) == hash(frozenset([1, 2, 3])), hash(MySet([])) == hash(frozenset()))


class MutSet(MySet, MutableSet):
    def add(self, x):
        if x not in self.items:
            self.items.append(x)

    def discard(self, x):
        if x in self.items:
            self.items.remove(x)


t = MutSet([1, 2])
t.add(3)
t |= {4}
t &= {2, 3, 4}
t ^= {2, 9}
t -= {3}
print(t, t.pop(), t)
try:
    t.remove(77)
except KeyError as error:
    print("KeyError", error)
t.clear()
print(t)
try:
    t.pop()
except KeyError as error:
    print("KeyError", error.args)


class Map(MutableMapping):
    def __init__(self, *args, **kw):
        self.data = {}
        self.update(*args, **kw)

    def __getitem__(self, key):
        return self.data[key]

    def __setitem__(self, key, value):
        self.data[key] = value

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return f"Map({self.data})"


d = Map({"a": 1}, b=2)
print(list(d), list(d.items()), list(d.values()), d.keys(), d.get("zz"), d.get("a"), "b" in d, d == {"a": 1, "b": 2})
print(d.setdefault("c", 3), d.setdefault("a", 9), d.pop("a"), d.pop("zz", None), d.popitem(), d)
d.update([("x", 1), ("y", 2)])
print(d.keys() & {"x"}, d.items() | [("q", 1)] == {("b", 2), ("x", 1), ("y", 2), ("q", 1)}, 2 in d.values(), ("x", 1) in d.items())
print(isinstance(d.keys(), KeysView), isinstance(d.items(), ItemsView), isinstance(d.values(), ValuesView), len(d.values()))
try:
    d.pop("none")
except KeyError as error:
    print("KeyError", error)
d.clear()
print(d, len(d), bool(d), d == {}, d != {}, {**Map(k=1)})
match Map(k=5):
    case {"k": v}:
        print("mapping", v)
match Seq(1, 2):
    case [p, q]:
        print("sequence", p, q)
try:
    reversed(d)
except TypeError as error:
    print(error)
print({Seq: 1}[Seq], isinstance(s, Hashable), isinstance(d, Hashable))
