# Lists used as stacks, queues, matrices, with the usual algorithms.
stack = []
for t in "3 4 + 2 * 7 /".split():
    if t in "+-*/":
        b, a = stack.pop(), stack.pop()
        stack.append({"+": a + b, "-": a - b, "*": a * b, "/": a / b if b else 0}[t])
    else:
        stack.append(int(t))
print(stack)
queue = [1, 2, 3]
queue.append(4)
print(queue.pop(0), queue.pop(0), queue)
m = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*m)], [[m[r][c] for r in range(2)] for c in range(3)], sum(m, []), [x for row in m for x in row], [sum(r) for r in m], max(max(r) for r in m))
def matmul(a, b):
    return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]
print(matmul([[1, 2], [3, 4]], [[5, 6], [7, 8]]), matmul([[1, 0], [0, 1]], m))
def rotate(l, k):
    k %= len(l)
    return l[-k:] + l[:-k]
print(rotate([1, 2, 3, 4, 5], 2), rotate([1, 2, 3], -1))
def bubble(l):
    l = l[:]
    for i in range(len(l)):
        for j in range(len(l) - 1 - i):
            if l[j] > l[j + 1]:
                l[j], l[j + 1] = l[j + 1], l[j]
    return l
print(bubble([5, 2, 9, 1, 5, 6]))
def merge_sort(l):
    if len(l) < 2:
        return l
    h = len(l) // 2
    a, b, out = merge_sort(l[:h]), merge_sort(l[h:]), []
    while a and b:
        out.append((a if a[0] <= b[0] else b).pop(0))
    return out + a + b
print(merge_sort([3, 1, 2, 3, 0, -5]))
def quick(l):
    return [] if not l else quick([x for x in l[1:] if x < l[0]]) + [l[0]] + quick([x for x in l[1:] if x >= l[0]])
print(quick([3, 6, 1, 8, 2, 9, 2]))
def bisect(l, x):
    lo, hi = 0, len(l)
    while lo < hi:
        mid = (lo + hi) // 2
        lo, hi = (mid + 1, hi) if l[mid] < x else (lo, mid)
    return lo
print([bisect([1, 3, 5, 7], x) for x in range(9)])
print([l for l in [[1, 2, 3][i:j] for i in range(3) for j in range(i + 1, 4)]])
def chunks(l, n): return [l[i:i + n] for i in range(0, len(l), n)]
print(chunks(list(range(7)), 3), [a + b for a, b in zip([1, 2], [3, 4])], [*zip([1, 2, 3], "abc")], list(zip(*chunks(list(range(6)), 2))))
def dedupe(l):
    seen = set()
    return [x for x in l if not (x in seen or seen.add(x))]
print(dedupe([3, 1, 3, 2, 1]), list(dict.fromkeys([3, 1, 3, 2, 1])))
