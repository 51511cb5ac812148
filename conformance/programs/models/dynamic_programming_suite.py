def memoize(f):
    cache = {}

    def wrapper(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]

    wrapper.cache = cache
    wrapper.__name__ = f.__name__
    return wrapper


@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@memoize
def grid_paths(r, c):
    return 1 if r == 1 or c == 1 else grid_paths(r - 1, c) + grid_paths(r, c - 1)


def knapsack(items, capacity):
    table = [[0] * (capacity + 1) for _ in range(len(items) + 1)]
    for i, (name, weight, value) in enumerate(items, 1):
        for w in range(capacity + 1):
            table[i][w] = table[i - 1][w]
            if weight <= w:
                table[i][w] = max(table[i][w], table[i - 1][w - weight] + value)
    chosen, w = [], capacity
    for i in range(len(items), 0, -1):
        if table[i][w] != table[i - 1][w]:
            chosen.append(items[i - 1][0])
            w -= items[i - 1][1]
    return table[-1][-1], chosen[::-1]


def lcs(a, b):
    dp = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            dp[i + 1][j + 1] = dp[i][j] + x if x == y else max(dp[i + 1][j], dp[i][j + 1], key=len)
    return dp[-1][-1]


def edit_distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        prev, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            prev, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, prev + (x != y))
    return row[-1]


def coin_change(coins, amount):
    best = [0] + [None] * amount
    for a in range(1, amount + 1):
        options = [best[a - c] + 1 for c in coins if c <= a and best[a - c] is not None]
        best[a] = min(options) if options else None
    return best[amount]


def count_ways(coins, amount):
    ways = [1] + [0] * amount
    for c in coins:
        for a in range(c, amount + 1):
            ways[a] += ways[a - c]
    return ways[amount]


def lis(nums):
    best = []
    for n in nums:
        candidates = [b for b in best if b[-1] < n]
        best.append(max(candidates, key=len, default=[]) + [n])
    return max(best, key=len)


def partitions(n, largest=None):
    largest = largest or n
    if n == 0:
        yield []
    for k in range(min(n, largest), 0, -1):
        for rest in partitions(n - k, k):
            yield [k] + rest


def matrix_chain(dims):
    n = len(dims) - 1
    cost = [[0] * n for _ in range(n)]
    for length in range(2, n + 1):
        for i in range(n - length + 1):
            j = i + length - 1
            cost[i][j] = min(cost[i][k] + cost[k + 1][j] + dims[i] * dims[k + 1] * dims[j + 1] for k in range(i, j))
    return cost[0][-1]


print(fib(50), len(fib.cache), grid_paths(8, 9), fib.__name__)
print(knapsack([("gold", 4, 40), ("silver", 3, 25), ("book", 1, 10), ("tv", 5, 30)], 8))
print(lcs("AGGTAB", "GXTXAYB"), lcs("abc", "xyz") or "none", edit_distance("kitten", "sitting"), edit_distance("", "abc"))
print(coin_change([1, 5, 10, 25], 63), coin_change([3, 7], 5), count_ways([1, 2, 5], 11), count_ways([2], 3))
print(lis([10, 9, 2, 5, 3, 7, 101, 18]), list(partitions(5)), matrix_chain([10, 30, 5, 60]))
