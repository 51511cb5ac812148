"""BFS, DFS, topological sort, Dijkstra, connected components and cycle detection."""

INF = float("inf")


class Graph:
    def __init__(self, directed=False):
        self.directed = directed
        self.adj = {}

    def add_edge(self, u, v, weight=1):
        self.adj.setdefault(u, {})[v] = weight
        self.adj.setdefault(v, {})
        if not self.directed:
            self.adj[v][u] = weight

    def bfs(self, start):
        seen, queue, order = {start}, [start], []
        while queue:
            node = queue.pop(0)
            order.append(node)
            for n in sorted(self.adj[node]):
                if n not in seen:
                    seen.add(n)
                    queue.append(n)
        return order

    def dfs(self, start, seen=None):
        seen = set() if seen is None else seen
        seen.add(start)
        yield start
        for n in sorted(self.adj[start]):
            if n not in seen:
                yield from self.dfs(n, seen)

    def shortest_path(self, start, goal):
        dist = {n: INF for n in self.adj}
        dist[start] = 0
        prev, todo = {}, set(self.adj)
        while todo:
            node = min(todo, key=lambda n: (dist[n], n))
            if dist[node] == INF or node == goal:
                break
            todo.remove(node)
            for n, w in self.adj[node].items():
                if dist[node] + w < dist[n]:
                    dist[n] = dist[node] + w
                    prev[n] = node
        if dist[goal] == INF:
            return INF, []
        path = [goal]
        while path[-1] != start:
            path.append(prev[path[-1]])
        return dist[goal], path[::-1]

    def components(self):
        seen, result = set(), []
        for node in sorted(self.adj):
            if node not in seen:
                comp = list(self.dfs(node, seen))
                result.append(comp)
        return result

    def topological(self):
        indegree = {n: 0 for n in self.adj}
        for u in self.adj:
            for v in self.adj[u]:
                indegree[v] += 1
        ready = sorted(n for n, d in indegree.items() if d == 0)
        order = []
        while ready:
            node = ready.pop(0)
            order.append(node)
            for v in sorted(self.adj[node]):
                indegree[v] -= 1
                if indegree[v] == 0:
                    ready.append(v)
        if len(order) != len(self.adj):
            raise ValueError("graph has a cycle: " + ", ".join(sorted(set(self.adj) - set(order))))
        return order


g = Graph()
for u, v, w in [("A", "B", 4), ("A", "C", 2), ("B", "C", 1), ("B", "D", 5), ("C", "D", 8), ("C", "E", 10), ("D", "E", 2), ("D", "F", 6), ("E", "F", 3), ("X", "Y", 1)]:
    g.add_edge(u, v, w)
print("bfs:", " ".join(g.bfs("A")))
print("dfs:", " ".join(g.dfs("A")))
print("components:", g.components())
for goal in "FEX":
    d, path = g.shortest_path("A", goal)
    print(f"A -> {goal}: {d} via {'-'.join(path) or 'nothing'}")

d = Graph(directed=True)
for u, v in [("shirt", "tie"), ("tie", "jacket"), ("trousers", "shoes"), ("trousers", "belt"), ("belt", "jacket"), ("socks", "shoes")]:
    d.add_edge(u, v)
print("order:", d.topological())
d.add_edge("jacket", "shirt")
try:
    d.topological()
except ValueError as e:
    print("error:", e)
