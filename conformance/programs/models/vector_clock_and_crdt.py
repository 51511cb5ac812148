class GCounter:
    def __init__(self, node):
        self.node, self.counts = node, {}

    def add(self, n=1):
        self.counts[self.node] = self.counts.get(self.node, 0) + n
        return self

    def merge(self, other):
        for k, v in other.counts.items():
            self.counts[k] = max(self.counts.get(k, 0), v)
        return self

    @property
    def value(self):
        return sum(self.counts.values())


class VectorClock:
    def __init__(self, **ticks):
        self.ticks = ticks

    def tick(self, node):
        return VectorClock(**{**self.ticks, node: self.ticks.get(node, 0) + 1})

    def merge(self, other):
        return VectorClock(**{k: max(self.ticks.get(k, 0), other.ticks.get(k, 0)) for k in sorted(self.ticks.keys() | other.ticks.keys())})

    def __le__(self, other):
        return all(v <= other.ticks.get(k, 0) for k, v in self.ticks.items())

    def __eq__(self, other):
        return self <= other and other <= self

    def __lt__(self, other):
        return self <= other and not other <= self

    def concurrent(self, other):
        return not self <= other and not other <= self

    def __repr__(self):
        return "<" + " ".join(f"{k}:{v}" for k, v in sorted(self.ticks.items())) + ">"


class ORSet:
    def __init__(self, node):
        self.node, self.seq, self.adds, self.removes = node, 0, set(), set()

    def add(self, item):
        self.seq += 1
        self.adds.add((item, self.node, self.seq))

    def remove(self, item):
        self.removes |= {t for t in self.adds if t[0] == item}

    def merge(self, other):
        self.adds |= other.adds
        self.removes |= other.removes

    def __iter__(self):
        return iter(sorted({t[0] for t in self.adds - self.removes}))

    def __contains__(self, item):
        return any(t[0] == item for t in self.adds - self.removes)


class Register:
    def __init__(self):
        self.versions = [(VectorClock(), None)]

    def write(self, clock, value):
        self.versions = [(c, v) for c, v in self.versions if not c <= clock] + [(clock, value)]

    def read(self):
        return sorted(str(v) for _, v in self.versions)


a, b = GCounter("a").add(3), GCounter("b").add().add()
a.merge(b).merge(b)
print(a.value, b.value, b.merge(a).value, a.counts == b.counts)
start = VectorClock()
x = start.tick("x")
y = start.tick("y").tick("y")
z = x.merge(y).tick("z")
print(x, y, z, x < z, y < z, x.concurrent(y), z.concurrent(x), start <= x, x == VectorClock(x=1), x < x, x <= x)
s, t = ORSet("s"), ORSet("t")
s.add("milk"); s.add("eggs"); t.add("milk")
t.merge(s)
s.remove("milk")
t.add("bread"); t.remove("eggs")
s.merge(t); t.merge(s)
print(list(s), list(t), "milk" in s, "eggs" in t, s.adds == t.adds)
r = Register()
r.write(x, "from x")
r.write(y, "from y")
print(r.read(), len(r.versions))
r.write(z, "resolved")
print(r.read(), [str(c) for c, _ in r.versions])
