import heapq


def shortest(nodes):
    edges = {n: [((n * 17 + k * 31) % nodes, (n * k) % 13 + 1) for k in range(1, 6)] for n in range(nodes)}
    distance = {0: 0}
    heap = [(0, 0)]
    while heap:
        d, n = heapq.heappop(heap)
        if d > distance[n]:
            continue
        for other, weight in edges[n]:
            if other not in distance or d + weight < distance[other]:
                distance[other] = d + weight
                heapq.heappush(heap, (d + weight, other))
    return sum(distance.values())


print(shortest(60000))
values = [i * 7919 % 1000003 for i in range(400000)]
heap = []
for value in values:
    heapq.heappush(heap, value)
print([heapq.heappop(heap) for _ in range(400000)] == sorted(values))
heapq.heapify(values)
print(values[0], heapq.nlargest(5, values), heapq.nsmallest(3, values, key=lambda v: v % 1009))
for value in range(300000):
    heapq.heappushpop(values, value * 3)
print(values[0])
