import heapq
from collections import defaultdict


def dijkstra(graph, source):
    dist, queue, prev = {source: 0}, [(0, source)], {}
    while queue:
        d, node = heapq.heappop(queue)
        if d > dist.get(node, float("inf")):
            continue
        for nxt, w in graph[node].items():
            nd = d + w
            if nd < dist.get(nxt, float("inf")):
                dist[nxt] = nd
                prev[nxt] = node
                heapq.heappush(queue, (nd, nxt))
    return dist, prev


def path(prev, target):
    out = [target]
    while out[-1] in prev:
        out.append(prev[out[-1]])
    return " -> ".join(reversed(out))


def merge_k(lists):
    return list(heapq.merge(*lists))


def running_median(stream):
    low, high = [], []
    for x in stream:
        heapq.heappush(low, -heapq.heappushpop(high, x))
        if len(low) > len(high) + 1:
            heapq.heappush(high, -heapq.heappop(low))
        elif len(high) > len(low):
            heapq.heappush(low, -heapq.heappop(high))
        yield -low[0] if len(low) > len(high) else (-low[0] + high[0]) / 2


def meeting_rooms(meetings):
    rooms = []
    for start, end in sorted(meetings):
        if rooms and rooms[0] <= start:
            heapq.heapreplace(rooms, end)
        else:
            heapq.heappush(rooms, end)
    return len(rooms)


def cooldown(tasks, n):
    counts = defaultdict(int)
    for t in tasks:
        counts[t] += 1
    heap = [(-c, t) for t, c in counts.items()]
    heapq.heapify(heap)
    timeline = []
    while heap:
        batch = []
        for _ in range(n + 1):
            if heap:
                c, t = heapq.heappop(heap)
                timeline.append(t)
                if c < -1:
                    batch.append((c + 1, t))
            elif batch:
                timeline.append("-")
        for item in batch:
            heapq.heappush(heap, item)
    return "".join(timeline).rstrip("-")


graph = {"A": {"B": 4, "C": 1}, "B": {"D": 1}, "C": {"B": 2, "D": 5}, "D": {"E": 3}, "E": {}, "Z": {}}
dist, prev = dijkstra(graph, "A")
print(dist, path(prev, "E"), dist.get("Z", "unreachable"))
print(merge_k([[1, 4, 7], [2, 5], [0, 9]]), heapq.nlargest(3, [5, 1, 9, 7]), heapq.nsmallest(2, ["ccc", "a", "bb"], key=len))
print(list(running_median([5, 15, 1, 3, 8])))
print(meeting_rooms([(0, 30), (5, 10), (15, 20)]), meeting_rooms([(1, 2), (2, 3)]), meeting_rooms([]))
print(cooldown("AAABBB", 2), cooldown("AAAB", 0), cooldown("AABBC", 3))
h = [5, 3, 8]
heapq.heapify(h)
heapq.heappush(h, 1)
print([heapq.heappop(h) for _ in range(len(h))], h)
try:
    heapq.heappop(h)
except IndexError as e:
    print("IndexError", e)
