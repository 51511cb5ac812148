# __eq__ and __hash__ of keys that change the dict.
class K:
    def __init__(self, v, action=None):
        self.v, self.action = v, action
    def __hash__(self):
        return 1
    def __eq__(self, o):
        if self.action:
            a, self.action = self.action, None
            a()
        return isinstance(o, K) and self.v == o.v
    def __repr__(self): return f"K{self.v}"

def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)

d = {}
d[K(1, lambda: d.clear())] = "a"
attempt("get", lambda: d.get(K(2), "none"))
print(len(d))
d = {}
d[K(1, lambda: d.update({i: i for i in range(50)}))] = "a"
attempt("getitem", lambda: d[K(1)])
print(len(d))
d = {}
d[K(1, lambda: d.clear())] = "a"
d[K(2)] = "b"
print(len(d), d)
d = {}
k = K(1, lambda: d.clear())
d[k] = "a"
attempt("del", lambda: d.__delitem__(K(2)))
print(len(d))
d = {}
d[K(1, lambda: d.pop(next(iter(d)), None))] = "a"
attempt("setdefault", lambda: d.setdefault(K(3), "c"))
print(d)
d = {K(1, lambda: e.clear()): 1}
e = {K(2): 2, K(3): 3}
attempt("update", lambda: d.update(e))
print(sorted(map(repr, d)))
d = {1: K(1, lambda: d.clear()), 2: 2}
attempt("eq", lambda: d == {1: K(5), 2: 2})
print(len(d))
s = set()
s.add(K(1, lambda: s.clear()))
attempt("set in", lambda: K(2) in s)
print(len(s))
s = {K(1, lambda: s.update(range(100)))}
attempt("set add", lambda: s.add(K(5)))
print(len(s) in (101, 102), K(5) in s)
s = {K(1, lambda: s.clear())}
attempt("set or", lambda: len(s | {K(2)}) <= 2)
s = {K(1), 5}
attempt("set and", lambda: len(s & {K(1, lambda: s.clear()), 5}))
class H:
    def __init__(self, a): self.a = a
    def __hash__(self):
        self.a()
        return 2
d = {1: 1, 2: 2}
attempt("hash clears", lambda: d.get(H(lambda: d.clear())))
print(d)
d = {1: 1}
d[H(lambda: d.clear())] = "x"
print(len(d))
class Fill(dict):
    def __missing__(self, k):
        for i in range(20):
            self[(k, i)] = i
        return len(self)
f = Fill()
print(f["a"], f["b"], len(f))
