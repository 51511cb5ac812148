class Rng:
    def __init__(self, seed):
        self.s = seed & 0xFFFFFFFF or 1

    def next(self, n):
        self.s ^= self.s << 13 & 0xFFFFFFFF
        self.s ^= self.s >> 17
        self.s ^= self.s << 5 & 0xFFFFFFFF
        return self.s % n

    def between(self, lo, hi):
        return lo + self.next(hi - lo + 1)

    def choice(self, items):
        return items[self.next(len(items))]

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.next(i + 1)
            items[i], items[j] = items[j], items[i]
        return items


class Room:
    def __init__(self, x, y, w, h):
        self.x, self.y, self.w, self.h = x, y, w, h

    @property
    def center(self):
        return self.x + self.w // 2, self.y + self.h // 2

    def overlaps(self, o):
        return self.x <= o.x + o.w and o.x <= self.x + self.w and self.y <= o.y + o.h and o.y <= self.y + self.h

    def cells(self):
        return ((x, y) for x in range(self.x, self.x + self.w) for y in range(self.y, self.y + self.h))


class Dungeon:
    def __init__(self, width, height, seed, attempts=25):
        self.width, self.height, self.rng = width, height, Rng(seed)
        self.floor, self.rooms, self.monsters = set(), [], {}
        for _ in range(attempts):
            w, h = self.rng.between(3, 6), self.rng.between(2, 4)
            room = Room(self.rng.between(1, width - w - 1), self.rng.between(1, height - h - 1), w, h)
            if not any(room.overlaps(r) for r in self.rooms):
                self.rooms.append(room)
                self.floor.update(room.cells())
        for a, b in zip(self.rooms, self.rooms[1:]):
            self.corridor(a.center, b.center)
        for room in self.rooms[1:]:
            self.monsters[room.center] = self.rng.choice(["goblin", "rat", "troll"])

    def corridor(self, start, end):
        (x, y), (tx, ty) = start, end
        while x != tx:
            self.floor.add((x, y))
            x += 1 if tx > x else -1
        while y != ty:
            self.floor.add((x, y))
            y += 1 if ty > y else -1

    def reachable(self, start):
        seen, todo = {start}, [start]
        while todo:
            x, y = todo.pop()
            for p in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if p in self.floor and p not in seen:
                    seen.add(p)
                    todo.append(p)
        return seen

    def __str__(self):
        def glyph(p):
            if p in self.monsters:
                return self.monsters[p][0]
            if self.rooms and p == self.rooms[0].center:
                return "@"
            return "." if p in self.floor else "#"
        return "\n".join("".join(glyph((x, y)) for x in range(self.width)) for y in range(self.height))


for seed in (3, 99):
    d = Dungeon(36, 12, seed)
    print(d)
    reached = d.reachable(d.rooms[0].center)
    print(f"seed {seed}: {len(d.rooms)} rooms, {len(d.floor)} floor, all reachable: {reached == d.floor}, monsters {sorted(d.monsters.values())}")
rng = Rng(7)
print([rng.next(6) + 1 for _ in range(12)], rng.shuffle(list("abcdef")), rng.choice("xyz"), Rng(0).next(10) == Rng(1).next(10))
counts = [0] * 6
for _ in range(600):
    counts[rng.next(6)] += 1
print(counts, sum(counts), min(counts) > 60)
