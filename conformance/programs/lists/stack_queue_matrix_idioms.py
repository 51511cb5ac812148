# Lists as stacks, queues, matrices, rings; rotating, chunking, transposing, flattening, deduplicating.
stack = []
for tok in "3 4 + 2 * 7 /".split():
    if tok.isdigit(): stack.append(int(tok))
    else:
        b, a = stack.pop(), stack.pop()
        stack.append({"+": a + b, "*": a * b, "/": a / b}[tok])
print(stack, stack[-1], not stack, stack.pop(), stack == [])
queue = [1, 2, 3]
queue.append(4)
print(queue.pop(0), queue, queue[0], queue[-1], queue[1:] + queue[:1], queue[-1:] + queue[:-1])
l = list(range(10))
print([l[i:i + 3] for i in range(0, 10, 3)], l[::2], l[1::2], l[::-3], l[-3:], l[:-3], [l[i] for i in (0, -1, 5)], list(zip(l[::2], l[1::2])), [a + b for a, b in zip(l, l[1:])], l[3:] + l[:3], [*l[:2], "x", *l[2:4]])
m = [[1, 2, 3], [4, 5, 6]]
print(list(map(list, zip(*m))), [list(r)[::-1] for r in zip(*m)], [c for r in m for c in r], sum(m, []), [[x * 2 for x in r] for r in m], [sum(c) for c in zip(*m)], max(map(max, m)), [r[:] for r in m] == m, [[int(i == j) for j in range(3)] for i in range(3)])
def mul(a, b): return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]
print(mul(m, [[1, 0], [0, 1], [1, 1]]), mul([[2]], [[3]]))
nested = [1, [2, [3, [4]], 5]]
def flat(x): return [z for y in x for z in (flat(y) if isinstance(y, list) else [y])]
print(flat(nested), list(dict.fromkeys([3, 1, 3, 2])), sorted(set([3, 1, 3])), [x for i, x in enumerate([1, 1, 2, 2, 1]) if i == 0 or x != [1, 1, 2, 2, 1][i - 1]], [0] * 3, [[0] * 2 for _ in range(2)], [None] * 2, [[]] * 2, list("abc"), [x for x in "hello" if x not in "lo"])
def bubble(a):
    a = a[:]
    for i in range(len(a)):
        for j in range(len(a) - 1 - i):
            if a[j] > a[j + 1]: a[j], a[j + 1] = a[j + 1], a[j]
    return a
def insert_sorted(a, x):
    i = 0
    while i < len(a) and a[i] < x: i += 1
    a.insert(i, x)
    return a
def partition(a, p): return [x for x in a if x < p], [x for x in a if x == p], [x for x in a if x > p]
print(bubble([5, 2, 9, 1]), insert_sorted([1, 3, 5], 4), insert_sorted([], 1), partition([3, 1, 4, 1, 5], 3), [5, 3, 1] == sorted([1, 3, 5], reverse=True), sorted(["10", "9"], key=int), sorted([(1, "b"), (1, "a"), (0, "c")]), [1, 2, 3].index(3), [1, 2, 1].count(1), [3, 1, 2].sort(), min([3, 1]), [x for x in range(5) if x not in {1, 3}], [True, False].index(False), any([]), all([]))
ring = [1, 2, 3]
print([ring[i % 3] for i in range(7)], [ring[(i + 1) % 3] - ring[i] for i in range(3)], ring * 2, ring[::-1] + ring, [ring[i - 1] for i in range(3)])
