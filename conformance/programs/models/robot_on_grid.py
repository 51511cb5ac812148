class Robot:
    HEADINGS = {"N": (0, 1), "E": (1, 0), "S": (0, -1), "W": (-1, 0)}

    def __init__(self, x=0, y=0, heading="N", grid=None):
        self.x, self.y, self.heading = x, y, heading
        self.grid = grid
        self.trail = [(x, y)]

    @property
    def position(self):
        return self.x, self.y

    def turn(self, steps):
        order = list(self.HEADINGS)
        self.heading = order[(order.index(self.heading) + steps) % 4]

    def left(self):
        self.turn(-1)

    def right(self):
        self.turn(1)

    def move(self, n=1):
        dx, dy = self.HEADINGS[self.heading]
        for _ in range(n):
            nxt = self.x + dx, self.y + dy
            if self.grid is not None and not self.grid.free(nxt):
                raise Blocked(self, nxt)
            self.x, self.y = nxt
            self.trail.append(nxt)

    def run(self, program):
        number = ""
        for ch in program.replace(" ", ""):
            if ch.isdigit():
                number += ch
                continue
            count, number = int(number or 1), ""
            match ch:
                case "L":
                    self.turn(-count)
                case "R":
                    self.turn(count)
                case "F" | "M":
                    self.move(count)
                case _:
                    raise ValueError(f"unknown command {ch!r}")
        return self

    def __str__(self):
        return f"({self.x}, {self.y}) facing {self.heading}"


class Blocked(Exception):
    def __init__(self, robot, where):
        super().__init__(f"robot at {robot.position} cannot move to {where}")
        self.where = where


class Grid:
    def __init__(self, width, height, obstacles=()):
        self.width, self.height, self.obstacles = width, height, set(obstacles)

    def free(self, p):
        return 0 <= p[0] < self.width and 0 <= p[1] < self.height and p not in self.obstacles

    def draw(self, robot):
        for y in reversed(range(self.height)):
            print("".join("^>v<"["NESW".index(robot.heading)] if (x, y) == robot.position else "#" if (x, y) in self.obstacles else "·" if (x, y) in robot.trail else "." for x in range(self.width)))


print(Robot(1, 2, "N").run("LMLMLMLMM"), Robot(3, 3, "E").run("MMRMMRMRRM"), Robot().run("10F R 5F 2R 3F"), sep="; ")
grid = Grid(6, 5, [(2, 2), (3, 0)])
r = Robot(0, 0, "E", grid)
for program in ("2F L 2F R F", "F", "R F", "X", "2L 9F"):
    try:
        r.run(program)
        print(f"{program:<12} {r}")
    except Blocked as e:
        print(f"{program:<12} {r} blocked: {e}")
    except ValueError as e:
        print(f"{program:<12} {e}")
grid.draw(r)
distance = sum(abs(a - c) + abs(b - d) for (a, b), (c, d) in zip(r.trail, r.trail[1:]))
print(len(r.trail), distance, len(set(r.trail)), r.trail[-1] == r.position)
