# Linked lists, trees and graphs kept alive only through each other.
class Link:
    __slots__ = ("value", "next")
    def __init__(self, value, next=None):
        self.value, self.next = value, next
def build(n):
    head = None
    for i in range(n):
        head = Link(i, head)
    return head
def to_list(head):
    out = []
    while head:
        out.append(head.value)
        head = head.next
    return out
def reverse(head):
    prev = None
    while head:
        head.next, prev, head = prev, head, head.next
    return prev
h = build(10000)
print(to_list(h)[:5], len(to_list(h)))
h = reverse(h)
print(to_list(h)[:5], sum(to_list(h)))
class Tree:
    def __init__(self): self.root = None
    def insert(self, k):
        if self.root is None:
            self.root = [k, None, None]
            return
        n = self.root
        while True:
            side = 1 if k < n[0] else 2
            if n[side] is None:
                n[side] = [k, None, None]
                return
            n = n[side]
    def items(self):
        out, stack, n = [], [], self.root
        while stack or n:
            while n:
                stack.append(n)
                n = n[1]
            n = stack.pop()
            out.append(n[0])
            n = n[2]
        return out
t = Tree()
x = 12345
keys = []
for _ in range(500):
    x = (x * 1103515245 + 12345) % 2 ** 31
    keys.append(x % 1000)
    t.insert(keys[-1])
print(t.items() == sorted(keys), t.items()[:8])
def make(depth): return None if depth == 0 else (make(depth - 1), depth, make(depth - 1))
def check(t): return 0 if t is None else 1 + check(t[0]) + check(t[2])
for d in range(1, 10):
    print(check(make(d)), end=" ")
print()
graph = {i: [] for i in range(100)}
for i in range(100):
    for j in (i * 2, i * 3 + 1, i - 1):
        graph[i].append(j % 100)
def bfs(start):
    dist, queue = {start: 0}, [start]
    for n in queue:
        for m in graph[n]:
            if m not in dist:
                dist[m] = dist[n] + 1
                queue.append(m)
    return dist
d = bfs(1)
print(len(d), max(d.values()), sum(d.values()))
deep = None
for i in range(20000):
    deep = (deep, i)
n = 0
while deep:
    deep, v = deep
    n += v
print(n)
