from collections import deque


def josephus(n, k):
    circle = deque(range(1, n + 1))
    order = []
    while circle:
        circle.rotate(-(k - 1))
        order.append(circle.popleft())
    return order


def hot_potato(names, turns):
    queue = deque(names)
    while len(queue) > 1:
        for _ in range(turns):
            queue.append(queue.popleft())
        print("  out:", queue.popleft())
    return queue[0]


def moving_average(values, size):
    window = deque(maxlen=size)
    for v in values:
        window.append(v)
        yield round(sum(window) / len(window), 2)


def sliding_window_max(nums, k):
    dq, out = deque(), []
    for i, n in enumerate(nums):
        while dq and nums[dq[-1]] <= n:
            dq.pop()
        dq.append(i)
        if dq[0] == i - k:
            dq.popleft()
        if i >= k - 1:
            out.append(nums[dq[0]])
    return out


def bfs_maze(maze, start, goal):
    queue, seen = deque([(start, [start])]), {start}
    while queue:
        (r, c), path = queue.popleft()
        if (r, c) == goal:
            return path
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            nxt = r + dr, c + dc
            if 0 <= nxt[0] < len(maze) and 0 <= nxt[1] < len(maze[0]) and maze[nxt[0]][nxt[1]] != "#" and nxt not in seen:
                seen.add(nxt)
                queue.append((nxt, path + [nxt]))
    return None


print(josephus(7, 3), josephus(41, 3)[-1])
print("winner:", hot_potato(["ann", "bob", "cy", "dee"], 5))
print(list(moving_average([10, 20, 30, 40, 50], 3)))
print(sliding_window_max([1, 3, -1, -3, 5, 3, 6, 7], 3))
maze = ["S.#.....", "..#.###.", ".##...#.", "......#G"]
path = bfs_maze(maze, (0, 0), (3, 7))
print(len(path), path[:4])
print(bfs_maze(["S#", "#G"], (0, 0), (1, 1)))
history = deque(maxlen=3)
for cmd in "ls cd pwd cat rm".split():
    history.append(cmd)
history.appendleft("first")
print(history, list(history), history.count("cat"), "rm" in history)
d = deque("abc")
d.extend("de"); d.extendleft("01"); d.rotate(2)
print("".join(d), d[0], d[-1], len(d))
try:
    deque().popleft()
except IndexError as e:
    print(e)
