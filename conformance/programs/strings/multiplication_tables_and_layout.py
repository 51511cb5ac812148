# Layout with formatting only: tables, boxes, progress bars, wrapped text.
rows = [("apple", 3, 1.5), ("kiwi", 12, 0.25), ("watermelon", 1, 4.0)]
print(f"{'item':<12}|{'qty':^5}|{'price':>8}")
print("-" * 12 + "+" + "-" * 5 + "+" + "-" * 8)
for name, qty, price in rows:
    print(f"{name:<12}|{qty:^5d}|{price:>8.2f}")
print("{:=^27}".format(" total "), "%-10s%8.3f" % ("sum", sum(q * p for _, q, p in rows)))
for i in range(0, 101, 25):
    print(f"[{'#' * (i // 10):<10}] {i:3d}%")
def box(text, style="+-|"):
    lines = text.split("\n")
    w = max(map(len, lines))
    edge = style[0] + style[1] * (w + 2) + style[0]
    return "\n".join([edge] + [f"{style[2]} {l:^{w}} {style[2]}" for l in lines] + [edge])
print(box("hello\nwide world"), box("x", "*=!"), sep="\n")
def wrap(text, width):
    line, out = "", []
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            out.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return out + [line]
text = "The quick brown fox jumps over the lazy dog and runs away"
for width in (10, 20):
    for l in wrap(text, width):
        print(f"|{l:<{width}}|{l:>{width}}|{l:^{width}}|")
def justify(line, width):
    words = line.split()
    if len(words) == 1: return line
    gaps, extra = divmod(width - sum(map(len, words)), len(words) - 1)
    return "".join(w + " " * (gaps + (i < extra)) for i, w in enumerate(words[:-1])) + words[-1]
print(*(justify(l, 20) for l in wrap(text, 20)), sep="\n")
print("\n".join(" ".join(f"{i * j:>3}" for j in range(1, 8)) for i in range(1, 5)))
for v in (0, 1023, 1024, 1536, 10 ** 7, 10 ** 10):
    n, units = float(v), ["B", "KB", "MB", "GB"]
    while n >= 1024 and len(units) > 1:
        n /= 1024
        units.pop(0)
    print(f"{v:>12,} = {n:.1f} {units[0]}")
