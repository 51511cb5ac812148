# Shallow and deep copies written by hand; aliasing of nested attributes.
class Node:
    def __init__(self, value, children=()): self.value, self.children = value, list(children)
    def shallow(self):
        new = object.__new__(type(self))
        new.__dict__.update(self.__dict__)
        return new
    def deep(self, memo=None):
        memo = {} if memo is None else memo
        if id(self) in memo: return memo[id(self)]
        new = type(self).__new__(type(self))
        memo[id(self)] = new
        new.value, new.children = self.value, [c.deep(memo) for c in self.children]
        return new
    def __eq__(self, o): return isinstance(o, Node) and (self.value, len(self.children)) == (o.value, len(o.children)) and all(a == b for a, b in zip(self.children, o.children))
    def __repr__(self): return f"{self.value}{self.children or ''}"
leaf = Node("leaf")
root = Node("root", [leaf, Node("mid", [leaf])])
s, d = root.shallow(), root.deep()
leaf.value = "changed"
print(root, s, d, s.children is root.children, d.children[0] is d.children[1].children[0], root == s, root == d)
cyclic = Node("c")
cyclic.children.append(cyclic)
k = cyclic.deep()
print(k.children[0] is k, k is not cyclic, k.value)
l = [1, [2, 3], {"k": [4]}]
a, b, c, e = l, l[:], list(l), l.copy()
l[1].append(99)
l.append("new")
print(a, b, c, e, b[1] is l[1])
dd = {"x": [1], "y": {"z": 2}}
d2 = dict(dd)
d3 = {key: (v[:] if isinstance(v, list) else dict(v)) for key, v in dd.items()}
dd["x"].append(2)
dd["y"]["z"] = 3
print(d2, d3)
grid = [[0] * 3] * 2
grid[0][0] = 1
good = [[0] * 3 for _ in range(2)]
good[0][0] = 1
print(grid, good)
t = ([1], 2)
u = t
u2 = tuple(t)
t[0].append(5)
print(u, u2 is t, t + (), t[:] is t)
def default(a, acc=None):
    acc = [] if acc is None else acc
    acc.append(a)
    return acc
print(default(1), default(2), default(3, [0]))
class Config:
    defaults = {"debug": False, "paths": []}
    def __init__(self, **kw): self.__dict__.update({**self.defaults, **kw})
p, q = Config(debug=True), Config()
p.paths.append("shared!")
print(p.debug, q.debug, q.paths, Config.defaults["paths"] is q.paths, vars(p) == {"debug": True, "paths": ["shared!"]})
s1 = {1, 2}
s2, s3 = s1, s1.copy()
s1.add(3)
print(s2, s3, frozenset(s1) == s1)
