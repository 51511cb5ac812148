DIRS = {"U": (0, -1), "D": (0, 1), "L": (-1, 0), "R": (1, 0)}
OPPOSITE = dict(zip("UDLR", "DURL"))


class GameOver(Exception):
    pass


class Snake:
    def __init__(self, width, height, seed=3):
        self.width, self.height, self.seed = width, height, seed
        self.body = [(width // 2, height // 2)]
        self.direction, self.score, self.turns = "R", 0, 0
        self.food = self.place_food()

    def random(self, n):
        self.seed = (self.seed * 75 + 74) % 65537
        return self.seed % n

    def place_food(self):
        free = [(x, y) for y in range(self.height) for x in range(self.width) if (x, y) not in self.body]
        if not free:
            raise GameOver("you filled the board")
        return free[self.random(len(free))]

    def turn(self, d):
        if d not in DIRS:
            raise ValueError(f"unknown direction {d!r}")
        if len(self.body) > 1 and d == OPPOSITE[self.direction]:
            return False
        self.direction = d
        return True

    def step(self):
        dx, dy = DIRS[self.direction]
        x, y = self.body[0]
        head = x + dx, y + dy
        self.turns += 1
        if not (0 <= head[0] < self.width and 0 <= head[1] < self.height):
            raise GameOver(f"hit the wall at {head}")
        if head in self.body[:-1]:
            raise GameOver("bit yourself")
        self.body.insert(0, head)
        if head == self.food:
            self.score += 10
            self.food = self.place_food()
        else:
            self.body.pop()

    def __str__(self):
        rows = []
        for y in range(self.height):
            row = ""
            for x in range(self.width):
                row += "@" if (x, y) == self.body[0] else "o" if (x, y) in self.body else "*" if (x, y) == self.food else "."
            rows.append(row)
        return "\n".join(rows)


def autopilot(game):
    """Breadth first search to the food, around the body."""
    start, goal = game.body[0], game.food
    queue, came = [start], {start: None}
    while queue:
        x, y = queue.pop(0)
        if (x, y) == goal:
            while came[x, y] and came[x, y][0] != start:
                x, y = came[x, y][0]
            return came[x, y][1] if came[x, y] else game.direction
        for name, (dx, dy) in DIRS.items():
            n = x + dx, y + dy
            if n not in came and 0 <= n[0] < game.width and 0 <= n[1] < game.height and n not in game.body:
                came[n] = (x, y), name
                queue.append(n)
    for name, (dx, dy) in DIRS.items():
        n = start[0] + dx, start[1] + dy
        if n not in game.body and 0 <= n[0] < game.width and 0 <= n[1] < game.height:
            return name
    return game.direction


game = Snake(8, 5)
print(game)
path = ""
try:
    while game.turns < 300:
        d = autopilot(game)
        game.turn(d)
        path += d
        game.step()
        if game.turns in (10, 40, 80):
            print(f"turn {game.turns}, score {game.score}, length {len(game.body)}")
            print(game)
except GameOver as e:
    print("Game over:", e)
print(f"score {game.score}, length {len(game.body)}, turns {game.turns}, path {path[:30]}...")
print({d: path.count(d) for d in DIRS})
for script in ("RRRR", "UUU", "RLX", "ULDR"):
    g = Snake(6, 4, seed=11)
    try:
        for d in script:
            accepted = g.turn(d)
            g.step()
        print(script, "survived at", g.body[0], g.score, accepted)
    except GameOver as e:
        print(script, "->", e, "after", g.turns)
    except ValueError as e:
        print(script, "->", e)
tiny = Snake(2, 1, seed=0)
try:
    for _ in range(4):
        tiny.turn(autopilot(tiny))
        tiny.step()
except GameOver as e:
    print(e, tiny.body, tiny.score)
