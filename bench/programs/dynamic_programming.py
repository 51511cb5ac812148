def knapsack(weights, values, capacity):
    table = [[0] * (capacity + 1) for _ in range(len(weights) + 1)]
    for i in range(1, len(weights) + 1):
        for room in range(capacity + 1):
            best = table[i - 1][room]
            if weights[i - 1] <= room:
                candidate = table[i - 1][room - weights[i - 1]] + values[i - 1]
                if candidate > best:
                    best = candidate
            table[i][room] = best
    return table[-1][capacity]


def longest_common(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a)):
        for j in range(len(b)):
            if a[i] == b[j]:
                table[i + 1][j + 1] = table[i][j] + 1
            else:
                table[i + 1][j + 1] = max(table[i + 1][j], table[i][j + 1])
    return table[len(a)][len(b)]


weights = [i * 7 % 23 + 1 for i in range(130)]
values = [i * 11 % 37 + 3 for i in range(130)]
print(knapsack(weights, values, 18000))
print(longest_common("ACCGGTCGAGTGCGCGGAAGCCGGCCGAA" * 48, "GTCGTTCGGAATGCCGTTGCTCTGTAAA" * 48))
