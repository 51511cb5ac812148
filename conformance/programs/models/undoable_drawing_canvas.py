class Canvas:
    def __init__(self, width, height, fill="."):
        self.width, self.height, self.fill = width, height, fill
        self.pixels = {}

    def __getitem__(self, p):
        return self.pixels.get(p, self.fill)

    def __setitem__(self, p, value):
        x, y = p
        if not (0 <= x < self.width and 0 <= y < self.height):
            raise IndexError(f"{p} is outside {self.width}x{self.height}")
        if value == self.fill:
            self.pixels.pop(p, None)
        else:
            self.pixels[p] = value

    def __str__(self):
        return "\n".join("".join(self[x, y] for x in range(self.width)) for y in range(self.height))


class Command:
    def points(self, canvas):
        raise NotImplementedError

    def do(self, canvas):
        self.saved = {}
        for p in self.points(canvas):
            old = canvas[p]
            canvas[p] = self.ink
            self.saved.setdefault(p, old)

    def undo(self, canvas):
        for p, old in self.saved.items():
            canvas[p] = old

    def __repr__(self):
        return type(self).__name__


class Line(Command):
    def __init__(self, a, b, ink="*"):
        self.a, self.b, self.ink = a, b, ink

    def points(self, canvas):
        (x, y), (x1, y1) = self.a, self.b
        dx, dy = abs(x1 - x), -abs(y1 - y)
        sx, sy = 1 if x < x1 else -1, 1 if y < y1 else -1
        err = dx + dy
        while True:
            yield x, y
            if (x, y) == (x1, y1):
                return
            e2 = 2 * err
            if e2 >= dy:
                err += dy
                x += sx
            if e2 <= dx:
                err += dx
                y += sy


class Rect(Command):
    def __init__(self, a, b, ink="#"):
        self.a, self.b, self.ink = a, b, ink

    def points(self, canvas):
        (x0, y0), (x1, y1) = self.a, self.b
        for x in range(x0, x1 + 1):
            yield x, y0
            yield x, y1
        for y in range(y0, y1 + 1):
            yield x0, y
            yield x1, y


class Fill(Command):
    def __init__(self, start, ink="~"):
        self.start, self.ink = start, ink

    def points(self, canvas):
        target, todo, seen = canvas[self.start], [self.start], set()
        while todo:
            p = todo.pop()
            x, y = p
            if p in seen or not (0 <= x < canvas.width and 0 <= y < canvas.height) or (canvas[p] != target):
                continue
            seen.add(p)
            yield p
            todo += [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]


class Editor:
    def __init__(self, canvas):
        self.canvas, self.done, self.undone = canvas, [], []

    def run(self, command):
        try:
            command.do(self.canvas)
        except IndexError:
            command.undo(self.canvas)
            raise
        self.done.append(command)
        self.undone.clear()

    def undo(self, n=1):
        for _ in range(n):
            if not self.done:
                return False
            c = self.done.pop()
            c.undo(self.canvas)
            self.undone.append(c)
        return True

    def redo(self):
        if self.undone:
            c = self.undone.pop()
            c.do(self.canvas)
            self.done.append(c)


e = Editor(Canvas(16, 7))
for c in (Rect((1, 1), (9, 5)), Line((0, 6), (15, 0)), Fill((2, 2))):
    e.run(c)
    print(c)
    print(e.canvas)
before = str(e.canvas)
print(e.undo(), e.undo(), e.done, e.undone)
print(e.canvas)
e.redo()
e.redo()
print(str(e.canvas) == before, e.done)
try:
    e.run(Line((10, 3), (20, 3)))
except IndexError as err:
    print("IndexError:", err, str(e.canvas) == before)
print(e.undo(3), e.undo(), str(e.canvas) == str(Canvas(16, 7)), len(e.canvas.pixels))
