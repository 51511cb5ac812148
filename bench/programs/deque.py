from collections import deque


def search(width, height):
    seen = {(0, 0): 0}
    queue = deque([(0, 0)])
    while queue:
        x, y = queue.popleft()
        distance = seen[x, y] + 1
        for place in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            if place not in seen and 0 <= place[0] < width and 0 <= place[1] < height:
                seen[place] = distance
                queue.append(place)
    return max(seen.values())


print(search(400, 400))
window = deque(maxlen=64)
total = best = 0
for i in range(1500000):
    value = i * 7919 % 10007
    if len(window) == 64:
        total -= window[0]
    window.append(value)
    total += value
    if total > best:
        best = total
print(best, sum(window), window[-1])
ring = deque(range(1000))
for i in range(400000):
    ring.rotate(3)
    ring.appendleft(ring.pop())
print(list(ring)[:5], len(ring))
