class Node:
    def __init__(self, weight, symbol=None, left=None, right=None):
        self.weight, self.symbol, self.left, self.right = weight, symbol, left, right
        self.order = symbol if symbol is not None else min(left.order, right.order)

    def __lt__(self, other):
        return (self.weight, self.order) < (other.weight, other.order)


def build(text):
    counts = {}
    for c in text:
        counts[c] = counts.get(c, 0) + 1
    nodes = sorted(Node(n, c) for c, n in counts.items())
    while len(nodes) > 1:
        a, b, *nodes = nodes
        merged = Node(a.weight + b.weight, left=a, right=b)
        i = 0
        while i < len(nodes) and nodes[i] < merged:
            i += 1
        nodes.insert(i, merged)
    return nodes[0]


def codes(node, prefix=""):
    if node.symbol is not None:
        return {node.symbol: prefix or "0"}
    return codes(node.left, prefix + "0") | codes(node.right, prefix + "1")


def encode(text, table):
    return "".join(table[c] for c in text)


def decode(bits, root):
    out, node = [], root
    for b in bits:
        if node.symbol is None:
            node = node.left if b == "0" else node.right
        if node.symbol is not None:
            out.append(node.symbol)
            node = root
    return "".join(out)


def pack(bits):
    padded = bits + "0" * (-len(bits) % 8)
    return bytes(int(padded[i:i + 8], 2) for i in range(0, len(padded), 8))


def rle(data):
    out = []
    for c in data:
        if out and out[-1][0] == c:
            out[-1][1] += 1
        else:
            out.append([c, 1])
    return out


def lz(text, window=16):
    i, out = 0, []
    while i < len(text):
        best = (0, 0)
        for j in range(max(0, i - window), i):
            k = 0
            while i + k < len(text) - 1 and text[j + k] == text[i + k]:
                k += 1
            if k > best[1]:
                best = (i - j, k)
        out.append((*best, text[i + best[1]]))
        i += best[1] + 1
    return out


def unlz(tokens):
    s = ""
    for back, length, ch in tokens:
        for _ in range(length):
            s += s[-back]
        s += ch
    return s


for text in ("abracadabra", "mississippi river", "zzzz"):
    root = build(text)
    table = codes(root)
    bits = encode(text, table)
    print(text, dict(sorted(table.items(), key=lambda kv: (len(kv[1]), kv[0]))))
    print(" ", bits, len(bits), "bits of", len(text) * 8, f"({len(bits) / len(text) / 8:.0%})", decode(bits, root) == text, pack(bits).hex(" "))
    tokens = lz(text)
    print(" ", tokens, unlz(tokens) == text)
print(rle("WWWBBW"), "".join(f"{n}{c}" for c, n in rle("WWWBBW")), rle(b"\x00\x00\x01"), rle([]))
