# Breadth-first search over a grid with a list as stack and queue.
def shortest(width, height):
    distance = [[-1] * width for _ in range(height)]
    distance[0][0] = 0
    frontier = [(0, 0)]
    while frontier:
        following = []
        for x, y in frontier:
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                nx, ny = x + dx, y + dy
                if 0 <= nx < width and 0 <= ny < height and distance[ny][nx] < 0 and (nx * 3 + ny * ny) % 7:
                    distance[ny][nx] = distance[y][x] + 1
                    following.append((nx, ny))
        frontier = following
    return distance


result = shortest(1000, 800)
print(max(map(max, result)), sum(row.count(-1) for row in result))
