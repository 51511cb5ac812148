class Canvas:
    def __init__(self, width, height, fill=" "):
        self.width, self.height = width, height
        self.pixels = [[fill] * width for _ in range(height)]

    def __setitem__(self, pos, value):
        x, y = pos
        if 0 <= x < self.width and 0 <= y < self.height:
            self.pixels[y][x] = value

    def __getitem__(self, pos):
        x, y = pos
        return self.pixels[y][x]

    def line(self, x0, y0, x1, y1, ch="#"):
        dx, dy = abs(x1 - x0), -abs(y1 - y0)
        sx, sy = (1 if x0 < x1 else -1), (1 if y0 < y1 else -1)
        err = dx + dy
        while True:
            self[x0, y0] = ch
            if (x0, y0) == (x1, y1):
                return
            e2 = 2 * err
            if e2 >= dy:
                err += dy
                x0 += sx
            if e2 <= dx:
                err += dx
                y0 += sy

    def circle(self, cx, cy, r, ch="o"):
        x, y, d = 0, r, 3 - 2 * r
        while x <= y:
            for a, b in ((x, y), (y, x)):
                for sx in (1, -1):
                    for sy in (1, -1):
                        self[cx + a * sx, cy + b * sy] = ch
            d += 4 * x + 6 if d < 0 else 4 * (x - y) + 10
            y -= d >= 4 * x + 6 and d > 0 and 1 or 0
            x += 1

    def rect(self, x, y, w, h, ch="+"):
        for i in range(w):
            self[x + i, y] = self[x + i, y + h - 1] = ch
        for j in range(h):
            self[x, y + j] = self[x + w - 1, y + j] = ch

    def fill(self, x, y, ch):
        target = self[x, y]
        if target == ch:
            return 0
        stack, n = [(x, y)], 0
        while stack:
            x, y = stack.pop()
            if 0 <= x < self.width and 0 <= y < self.height and self[x, y] == target:
                self[x, y] = ch
                n += 1
                stack += [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]
        return n

    def text(self, x, y, s):
        for i, c in enumerate(s):
            self[x + i, y] = c

    def flipped(self):
        new = Canvas(self.width, self.height)
        new.pixels = [row[::-1] for row in self.pixels]
        return new

    def rotated(self):
        new = Canvas(self.height, self.width)
        new.pixels = [list(r) for r in zip(*self.pixels[::-1])]
        return new

    def __str__(self):
        return "\n".join("".join(row).rstrip() for row in self.pixels)


c = Canvas(24, 8)
c.rect(0, 0, 24, 8)
c.line(2, 1, 10, 6)
c.line(12, 6, 21, 1, "/")
c.text(8, 2, "Hello!")
print(c)
print(c.fill(1, 6, "."), c.fill(1, 6, "."), c[0, 0], c[8, 2])
print(c)
small = Canvas(3, 2, "-")
small[0, 0] = "A"
small[2, 1] = "B"
small[99, 99] = "ignored"
print(small.rotated())
print(small.flipped())
try:
    small[5, 0]
except IndexError as e:
    print("IndexError", e)


def mandelbrot(width, height, limit=30):
    rows = []
    for j in range(height):
        row = ""
        for i in range(width):
            x0, y0 = -2.2 + 3.2 * i / width, -1.2 + 2.4 * j / (height - 1)
            x = y = 0.0
            n = 0
            while x * x + y * y <= 4 and n < limit:
                x, y = x * x - y * y + x0, 2 * x * y + y0
                n += 1
            row += " .:-=+*%@#"[n * 9 // limit]
        rows.append(row.rstrip())
    return rows


print(*mandelbrot(48, 15), sep="\n")


def sierpinski(n):
    rows = ["*"]
    for _ in range(n):
        w = len(rows)
        rows = [" " * w + r + " " * w for r in rows] + [r + " " * (2 * w - len(r) - i) if False else r + " " * (w - i) * 0 + " " + r for i, r in enumerate(rows)]
    return rows


print(*(r.rstrip() for r in sierpinski(2)), sep="\n")


def rule(number, width=31, steps=8):
    cells = [0] * width
    cells[width // 2] = 1
    for _ in range(steps):
        print("".join(".█"[c] for c in cells))
        cells = [number >> (4 * cells[i - 1] + 2 * cells[i] + cells[(i + 1) % width]) & 1 for i in range(width)]


rule(30)
rule(90, 17, 5)


def bar_chart(data, height=5):
    top = max(data.values())
    for level in range(height, 0, -1):
        print(f"{top * level / height:>6.1f} |" + "".join(" ██ " if v >= top * level / height - top / height / 2 else "    " for v in data.values()))
    print(" " * 7 + "+" + "-" * 4 * len(data))
    print(" " * 8 + "".join(f"{k:^4}" for k in data))


bar_chart({"a": 3, "b": 7.5, "c": 5, "d": 10, "e": 0.5})
