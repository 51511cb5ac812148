class MinHeap:
    def __init__(self, items=(), key=lambda x: x):
        self.key = key
        self.data = list(items)
        for i in range(len(self.data) // 2 - 1, -1, -1):
            self._down(i)

    def push(self, item):
        self.data.append(item)
        i = len(self.data) - 1
        while i and self.key(self.data[i]) < self.key(self.data[(i - 1) // 2]):
            parent = (i - 1) // 2
            self.data[i], self.data[parent] = self.data[parent], self.data[i]
            i = parent

    def pop(self):
        if not self.data:
            raise IndexError("heap is empty")
        self.data[0], self.data[-1] = self.data[-1], self.data[0]
        top = self.data.pop()
        self._down(0)
        return top

    def _down(self, i):
        n = len(self.data)
        while True:
            small = i
            for child in (2 * i + 1, 2 * i + 2):
                if child < n and self.key(self.data[child]) < self.key(self.data[small]):
                    small = child
            if small == i:
                return
            self.data[i], self.data[small] = self.data[small], self.data[i]
            i = small

    def __len__(self):
        return len(self.data)

    def __bool__(self):
        return bool(self.data)


class Graph:
    def __init__(self, directed=False):
        self.adj, self.directed = {}, directed

    def add_edge(self, u, v, weight=1):
        self.adj.setdefault(u, {})[v] = weight
        self.adj.setdefault(v, {})
        if not self.directed:
            self.adj[v][u] = weight

    def dijkstra(self, source):
        dist = {v: float("inf") for v in self.adj}
        prev = {}
        dist[source] = 0
        heap = MinHeap([(0, source)])
        while heap:
            d, u = heap.pop()
            if d > dist[u]:
                continue
            for v, w in self.adj[u].items():
                if d + w < dist[v]:
                    dist[v], prev[v] = d + w, u
                    heap.push((dist[v], v))
        return dist, prev

    def path(self, source, target):
        dist, prev = self.dijkstra(source)
        if dist[target] == float("inf"):
            return None, dist[target]
        path = [target]
        while path[-1] != source:
            path.append(prev[path[-1]])
        return path[::-1], dist[target]

    def mst(self):
        parent = {v: v for v in self.adj}

        def find(v):
            while parent[v] != v:
                parent[v] = parent[parent[v]]
                v = parent[v]
            return v

        edges = sorted({(w, *sorted((u, v))) for u in self.adj for v, w in self.adj[u].items()})
        chosen = []
        for w, u, v in edges:
            if find(u) != find(v):
                parent[find(u)] = find(v)
                chosen.append((u, v, w))
        return chosen, sum(w for *_, w in chosen)


h = MinHeap([5, 3, 8, 1, 9, 2])
h.push(0)
print([h.pop() for _ in range(len(h))])
tasks = MinHeap(key=lambda t: (t["priority"], t["name"]))
for name, p in [("write", 2), ("test", 1), ("deploy", 3), ("plan", 1)]:
    tasks.push({"name": name, "priority": p})
print([tasks.pop()["name"] for _ in range(4)])
try:
    tasks.pop()
except IndexError as e:
    print(e)
g = Graph()
for u, v, w in [("A", "B", 4), ("A", "C", 2), ("B", "C", 1), ("B", "D", 5), ("C", "D", 8), ("C", "E", 10), ("D", "E", 2), ("D", "F", 6), ("E", "F", 3)]:
    g.add_edge(u, v, w)
g.adj["Z"] = {}
dist, _ = g.dijkstra("A")
for node in sorted(dist):
    path, d = g.path("A", node)
    print(f"{node}: {d:>4} {' -> '.join(path) if path else 'unreachable'}")
print(g.mst())


def floyd(g):
    nodes = sorted(g.adj)
    d = {(a, b): 0 if a == b else g.adj[a].get(b, float("inf")) for a in nodes for b in nodes}
    for k in nodes:
        for i in nodes:
            for j in nodes:
                d[i, j] = min(d[i, j], d[i, k] + d[k, j])
    return d


print(all(floyd(g)["A", n] == dist[n] for n in dist))
print(MinHeap("heap").pop(), MinHeap([(2, "b"), (1, "z"), (1, "a")]).pop(), len(MinHeap()), bool(MinHeap()))
