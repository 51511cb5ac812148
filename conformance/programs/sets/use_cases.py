# Deduplication, membership, graph visits, permissions, fizz sets, partitions.
print(sorted(set([3, 1, 3, 2])), len(set("mississippi")), sorted(set("hello") & set("world")), sorted(set("abc") ^ set("bcd")), set([1, 2]) <= {1, 2, 3}, {1, 2}.isdisjoint({3}))
def has_dup(l): return len(l) != len(set(l))
print(has_dup([1, 2, 1]), has_dup("abc"), [x for i, x in enumerate([1, 2, 1, 3]) if x not in [1, 2, 1, 3][:i]])
perms = {"admin": {"read", "write", "delete"}, "user": {"read"}, "guest": set()}
def can(role, *needed): return set(needed) <= perms[role]
print(can("admin", "read", "write"), can("user", "write"), can("guest"), sorted(perms["admin"] - perms["user"]), sorted(set().union(*perms.values())), [r for r in perms if "read" in perms[r]])
threes, fives = set(range(0, 50, 3)), set(range(0, 50, 5))
print(sorted(threes & fives), len(threes | fives), sorted(threes ^ fives)[:6], max(threes - fives))
graph = {1: {2, 3}, 2: {4}, 3: {4, 5}, 4: {1}, 5: set(), 6: {5}}
seen, todo = set(), {1}
while todo:
    n = todo.pop()
    seen.add(n)
    todo |= graph[n] - seen
print(sorted(seen), sorted(set(graph) - seen))
pairs = {frozenset((a, b)) for a in range(4) for b in range(4) if a != b}
print(len(pairs), frozenset((1, 0)) in pairs, sorted(tuple(sorted(p)) for p in pairs))
s = {1, 2, 3}
t = s
t |= {4}
u = s | {5}
print(s is t, sorted(s), sorted(u), s == t != u)
s.discard(99); s.difference_update({1}, [2]); s.update("ab", {9})
print(sorted(map(str, s)), s.pop() is not None, len(s))
common = set.intersection({1, 2, 3}, {2, 3, 4}, {3, 4, 5})
print(common, set.union({1}, {2}), {1, 2} - {2} | {3} & {3, 4} ^ {9}, not {1} & {2}, bool({0}), set() == {*()}, {i for i in range(3)} == set(range(3)))
sudoku_row = [5, 3, 4, 6, 7, 8, 9, 1, 2]
print(set(sudoku_row) == set(range(1, 10)), set(range(1, 10)) - {5, 3, 7}, sorted({x % 3 for x in sudoku_row}), {len(w) for w in ("a", "bb", "cc")}, {(x, -x) for x in (1, 2)} == {(2, -2), (1, -1)})
def partitions(s):
    if not s: return [[]]
    first, *rest = sorted(s)
    out = []
    for p in partitions(rest):
        out.append([{first}] + p)
        for i in range(len(p)): out.append(p[:i] + [p[i] | {first}] + p[i + 1:])
    return out
print([len(partitions(range(n))) for n in range(6)], partitions([1, 2]))
a, b = {1, 2, 3}, {3, 4}
a ^= b; print(sorted(a))
a &= {1, 4, 9}; print(sorted(a))
a -= {1}; print(a, a.issuperset({4}), a < {4, 5}, a.union([7], (8,)) == {4, 7, 8})
