"""Greedy, dynamic programming and branch and bound on the same small problems."""


class Item:
    def __init__(self, name, weight, value):
        self.name, self.weight, self.value = name, weight, value

    @property
    def ratio(self):
        return self.value / self.weight

    def __repr__(self):
        return self.name


ITEMS = [Item(*r) for r in (("map", 9, 150), ("compass", 13, 35), ("water", 153, 200), ("sandwich", 50, 160), ("glucose", 15, 60), ("tin", 68, 45), ("banana", 27, 60), ("apple", 39, 40), ("cheese", 23, 30), ("camera", 32, 30))]


def greedy(items, capacity):
    chosen, left = [], capacity
    for item in sorted(items, key=lambda i: -i.ratio):
        if item.weight <= left:
            chosen.append(item)
            left -= item.weight
    return chosen


def dynamic(items, capacity):
    best = {0: (0, ())}
    for item in items:
        for w, (v, names) in sorted(best.items(), reverse=True):
            nw, nv = w + item.weight, v + item.value
            if nw <= capacity and (nw not in best or best[nw][0] < nv):
                best[nw] = nv, names + (item,)
    return list(max(best.values(), key=lambda b: b[0])[1])


def branch_and_bound(items, capacity):
    items = sorted(items, key=lambda i: -i.ratio)
    best, nodes = (0, []), 0

    def bound(k, left, value):
        for item in items[k:]:
            if item.weight > left:
                return value + left * item.ratio
            left -= item.weight
            value += item.value
        return value

    def go(k, left, value, chosen):
        nonlocal best, nodes
        nodes += 1
        if value > best[0]:
            best = value, chosen
        if k == len(items) or bound(k, left, value) <= best[0]:
            return
        if items[k].weight <= left:
            go(k + 1, left - items[k].weight, value + items[k].value, chosen + [items[k]])
        go(k + 1, left, value, chosen)

    go(0, capacity, 0, [])
    return best[1], nodes


def fractional(items, capacity):
    total = 0.0
    for item in sorted(items, key=lambda i: i.ratio, reverse=True):
        take = min(1, capacity / item.weight)
        total += take * item.value
        capacity -= take * item.weight
        if capacity <= 0:
            break
    return total


def summary(chosen):
    return f"value {sum(i.value for i in chosen):>4} weight {sum(i.weight for i in chosen):>4} {sorted(map(str, chosen))}"


for capacity in (60, 120, 300):
    print(f"capacity {capacity}")
    print("  greedy ", summary(greedy(ITEMS, capacity)))
    print("  dynamic", summary(dynamic(ITEMS, capacity)))
    chosen, nodes = branch_and_bound(ITEMS, capacity)
    print("  bnb    ", summary(chosen), f"{nodes} nodes")
    print(f"  bound   {fractional(ITEMS, capacity):.2f}")


def assign(costs):
    n, best = len(costs), (float("inf"), None)

    def go(row, used, total, picks):
        nonlocal best
        if total >= best[0]:
            return
        if row == n:
            best = total, picks
            return
        for c in sorted(range(n), key=costs[row].__getitem__):
            if c not in used:
                go(row + 1, used | {c}, total + costs[row][c], picks + [c])

    go(0, frozenset(), 0, [])
    return best


print(assign([[9, 2, 7, 8], [6, 4, 3, 7], [5, 8, 1, 8], [7, 6, 9, 4]]), assign([[5]]))


def bin_pack(sizes, capacity):
    bins = []
    for s in sorted(sizes, reverse=True):
        for b in bins:
            if sum(b) + s <= capacity:
                b.append(s)
                break
        else:
            bins.append([s])
    return bins


print(bin_pack([4, 8, 1, 4, 2, 1], 10), bin_pack([7, 6, 5, 4, 3, 2, 1], 10), len(bin_pack([5] * 5, 9)))
