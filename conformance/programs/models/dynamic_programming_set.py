def coin_change(coins, amount):
    dp = [0] + [float("inf")] * amount
    for a in range(1, amount + 1):
        for c in coins:
            if c <= a:
                dp[a] = min(dp[a], dp[a - c] + 1)
    return dp[amount] if dp[amount] != float("inf") else -1


def count_change(coins, amount):
    ways = [1] + [0] * amount
    for c in coins:
        for a in range(c, amount + 1):
            ways[a] += ways[a - c]
    return ways[amount]


def knapsack(items, capacity):
    best = [[0] * (capacity + 1) for _ in range(len(items) + 1)]
    for i, (name, weight, value) in enumerate(items, 1):
        for w in range(capacity + 1):
            best[i][w] = best[i - 1][w]
            if weight <= w:
                best[i][w] = max(best[i][w], best[i - 1][w - weight] + value)
    chosen, w = [], capacity
    for i in range(len(items), 0, -1):
        if best[i][w] != best[i - 1][w]:
            chosen.append(items[i - 1][0])
            w -= items[i - 1][1]
    return best[-1][-1], chosen[::-1]


def lis(nums):
    best = []
    for i, n in enumerate(nums):
        prev = max((b for j, b in enumerate(best) if nums[j] < n), key=len, default=[])
        best.append(prev + [n])
    return max(best, key=len, default=[])


def lcs(a, b):
    dp = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a)):
        for j in range(len(b)):
            dp[i + 1][j + 1] = dp[i][j] + 1 if a[i] == b[j] else max(dp[i][j + 1], dp[i + 1][j])
    i, j, out = len(a), len(b), []
    while i and j:
        if a[i - 1] == b[j - 1]:
            out.append(a[i - 1])
            i, j = i - 1, j - 1
        elif dp[i - 1][j] >= dp[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return "".join(reversed(out))


def edit_distance(a, b):
    memo = {}

    def go(i, j):
        if (i, j) not in memo:
            if i == 0 or j == 0:
                memo[i, j] = i + j
            elif a[i - 1] == b[j - 1]:
                memo[i, j] = go(i - 1, j - 1)
            else:
                memo[i, j] = 1 + min(go(i - 1, j), go(i, j - 1), go(i - 1, j - 1))
        return memo[i, j]

    return go(len(a), len(b))


def house_robber(nums):
    take = skip = 0
    for n in nums:
        take, skip = skip + n, max(take, skip)
    return max(take, skip)


def word_break(s, words):
    ok = [True] + [False] * len(s)
    for i in range(1, len(s) + 1):
        ok[i] = any(ok[i - len(w)] and s[i - len(w):i] == w for w in words if len(w) <= i)
    return ok[-1]


def matrix_chain(dims):
    n = len(dims) - 1
    cost = [[0] * n for _ in range(n)]
    for length in range(2, n + 1):
        for i in range(n - length + 1):
            j = i + length - 1
            cost[i][j] = min(cost[i][k] + cost[k + 1][j] + dims[i] * dims[k + 1] * dims[j + 1] for k in range(i, j))
    return cost[0][-1]


def longest_palindrome(s):
    best = ""
    for center in range(len(s)):
        for lo, hi in ((center, center), (center, center + 1)):
            while lo >= 0 and hi < len(s) and s[lo] == s[hi]:
                lo, hi = lo - 1, hi + 1
            best = max(best, s[lo + 1:hi], key=len)
    return best


print(coin_change([1, 2, 5], 11), coin_change([2], 3), coin_change([186, 419, 83, 408], 6249), count_change([1, 5, 10, 25, 50], 100))
print(knapsack([("map", 9, 150), ("compass", 13, 35), ("water", 153, 200), ("sandwich", 50, 160), ("glucose", 15, 60), ("tin", 68, 45), ("banana", 27, 60)], 200))
print(lis([10, 9, 2, 5, 3, 7, 101, 18]), lis([]), lcs("AGCAT", "GAC"), lcs("programming", "gaming"), edit_distance("intention", "execution"), edit_distance("", "abc"))
print(house_robber([2, 7, 9, 3, 1]), word_break("leetcode", ["leet", "code"]), word_break("catsandog", {"cats", "dog", "sand", "and", "cat"}), matrix_chain([40, 20, 30, 10, 30]), longest_palindrome("forgeeksskeegfor"), longest_palindrome("babad"))
triangle = [[1]]
for _ in range(9):
    triangle.append([a + b for a, b in zip([0] + triangle[-1], triangle[-1] + [0])])
for row in triangle[:6]:
    print(" ".join(map(str, row)).center(20).rstrip())
stairs = [1, 1]
while len(stairs) < 40:
    stairs.append(stairs[-1] + stairs[-2])
print(stairs[-1], triangle[9], max(map(max, triangle)))
