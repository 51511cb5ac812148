# Sentinels, countdowns, two pointers, accumulators, parallel iteration, early exits.
values = [3, 8, 1, 9, 4, 7]
best = values[0]
for v in values[1:]:
    if v > best:
        best = v
print(best)
i, j = 0, len(values) - 1
while i < j:
    values[i], values[j] = values[j], values[i]
    i += 1
    j -= 1
print(values)
n, digits = 98765, []
while n:
    n, d = divmod(n, 10)
    digits.append(d)
print(digits)
data = iter("commands are read until stop please".split())
seen = []
while (word := next(data, None)) != "stop":
    seen.append(word)
print(seen, list(data))
for a, b in zip(values, values[1:]):
    print("up" if b > a else "down", end=" ")
print()
for i in range(len(values) - 1, -1, -1):
    print(i, values[i], end="; ")
print()
total = count = 0
for v in values:
    if v == 1:
        continue
    total += v
    count += 1
print(total / count)
found = [(i, j) for i in range(6) for j in range(i + 1, 6) if values[i] + values[j] == 11]
print(found)
stack = [[1, [2, [3, 4]], 5]]
flat = []
while stack:
    x = stack.pop()
    if isinstance(x, list):
        stack.extend(reversed(x))
    else:
        flat.append(x)
print(flat)
for i, line in enumerate(["a", "b", "c"], start=1):
    print(f"{i}: {line}" + (" (last)" if i == 3 else ""))
x, steps = 27, 0
while x != 1:
    x = 3 * x + 1 if x % 2 else x // 2
    steps += 1
print(steps)
attempts = 0
while True:
    attempts += 1
    if attempts * attempts > 50:
        break
else:
    print("never")
print(attempts)
matrix = [[r * 3 + c for c in range(3)] for r in range(3)]
for row in matrix:
    for cell in row:
        if cell % 2: continue
        print(cell, end=" ")
    else:
        print("|", end=" ")
print()
queue, order = ["a"], []
children = {"a": "bc", "b": "d", "c": "de"}
for node in queue:
    order.append(node)
    queue.extend(c for c in children.get(node, "") if c not in queue)
print(order)
print([x for x in range(20) if not any(x % d == 0 for d in range(2, x))])
