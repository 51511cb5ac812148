class UnionFind:
    def __init__(self, items=()):
        self.parent, self.size = {}, {}
        for i in items:
            self.add(i)

    def add(self, x):
        if x not in self.parent:
            self.parent[x], self.size[x] = x, 1

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def union(self, a, b):
        self.add(a)
        self.add(b)
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size[b]
        return True

    def groups(self):
        out = {}
        for x in self.parent:
            out.setdefault(self.find(x), []).append(x)
        return sorted(sorted(g) for g in out.values())

    def __len__(self):
        return sum(1 for x in self.parent if self.find(x) == x)


def kruskal(edges):
    uf, tree, total = UnionFind(), [], 0
    for w, a, b in sorted((w, a, b) for a, b, w in edges):
        if uf.union(a, b):
            tree.append(f"{a}{b}")
            total += w
    return total, tree


def percolates(rows):
    n, uf = len(rows), UnionFind(["top", "bottom"])
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            if cell == "#":
                continue
            uf.add((r, c))
            if r == 0:
                uf.union((r, c), "top")
            if r == n - 1:
                uf.union((r, c), "bottom")
            for d in ((r - 1, c), (r, c - 1)):
                if d in uf.parent:
                    uf.union((r, c), d)
    return uf.find("top") == uf.find("bottom")


def merge_accounts(accounts):
    uf, owner = UnionFind(), {}
    for name, *emails in accounts:
        for e in emails:
            owner[e] = name
            uf.union(emails[0], e)
    return [[owner[g[0]], *g] for g in uf.groups()]


uf = UnionFind("abcdefg")
for pair in ("ab", "cd", "bc", "ad", "ef"):
    print(pair, uf.union(*pair), len(uf))
print(uf.groups(), uf.find("a") == uf.find("d"), uf.size[uf.find("b")])
try:
    uf.find("z")
except KeyError as e:
    print("KeyError", e)
print(kruskal([("A", "B", 7), ("A", "D", 5), ("B", "C", 8), ("B", "D", 9), ("B", "E", 7), ("C", "E", 5), ("D", "E", 15), ("D", "F", 6), ("E", "F", 8), ("E", "G", 9), ("F", "G", 11)]))
print(percolates(["#.#", "..#", ".##"]), percolates(["#.#", "#.#", "##."]), percolates(["."]), percolates(["##", ".."]))
for row in merge_accounts([["John", "j1", "j2"], ["John", "j3"], ["John", "j2", "j4"], ["Mary", "m1"]]):
    print(row)
knows = {i: {i} for i in range(6)}
rounds = 0
while any(len(k) < 6 for k in knows.values()):
    rounds += 1
    for i in range(6):
        j = (i + 2 ** (rounds - 1)) % 6
        both = knows[i] | knows[j]
        knows[i] = knows[j] = both
print(rounds, {i: len(k) for i, k in knows.items()})
