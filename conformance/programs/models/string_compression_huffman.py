class HuffNode:
    def __init__(self, weight, symbol=None, left=None, right=None):
        self.weight, self.symbol, self.left, self.right = weight, symbol, left, right

    @property
    def leaf(self):
        return self.symbol is not None


def build_tree(text):
    freq = {}
    for ch in text:
        freq[ch] = freq.get(ch, 0) + 1
    nodes = [HuffNode(w, s) for s, w in sorted(freq.items())]
    if not nodes:
        return None
    while len(nodes) > 1:
        nodes.sort(key=lambda n: n.weight)
        a, b, *rest = nodes
        nodes = rest + [HuffNode(a.weight + b.weight, None, a, b)]
    return nodes[0]


def codes(node, prefix="", table=None):
    table = {} if table is None else table
    if node is None:
        return table
    if node.leaf:
        table[node.symbol] = prefix or "0"
    else:
        codes(node.left, prefix + "0", table)
        codes(node.right, prefix + "1", table)
    return table


def encode(text, table):
    return "".join(table[ch] for ch in text)


def decode(bits, root):
    if root is None:
        return ""
    if root.leaf:
        return root.symbol * len(bits)
    out, node = [], root
    for b in bits:
        node = node.left if b == "0" else node.right
        if node.leaf:
            out.append(node.symbol)
            node = root
    return "".join(out)


def rle_encode(s):
    if not s:
        return []
    runs, prev, count = [], s[0], 0
    for ch in s:
        if ch == prev:
            count += 1
        else:
            runs.append((prev, count))
            prev, count = ch, 1
    runs.append((prev, count))
    return runs


def lzw(text):
    table = {chr(i): i for i in range(128)}
    w, out = "", []
    for ch in text:
        if w + ch in table:
            w += ch
        else:
            out.append(table[w])
            table[w + ch] = len(table)
            w = ch
    if w:
        out.append(table[w])
    return out


def unlzw(data):
    table = {i: chr(i) for i in range(128)}
    if not data:
        return ""
    w = table[data[0]]
    out = [w]
    for code in data[1:]:
        if code in table:
            entry = table[code]
        elif code == len(table):
            entry = w + w[0]
        else:
            raise ValueError(f"bad code {code}")
        out.append(entry)
        table[len(table)] = w + entry[0]
        w = entry
    return "".join(out)


def bwt(s):
    s += "$"
    return "".join(r[-1] for r in sorted(s[i:] + s[:i] for i in range(len(s))))


for text in ("abracadabra", "aaaa", "", "the quick brown fox jumps over the lazy dog", "mississippi river"):
    root = build_tree(text)
    table = codes(root)
    bits = encode(text, table)
    print(repr(text), len(text) * 8, "->", len(bits), decode(bits, root) == text)
    print("  ", dict(sorted(table.items(), key=lambda kv: (len(kv[1]), kv[1]))))
print(rle_encode("wwwwbbbrrx"), "".join(f"{c}{n}" if n > 1 else c for c, n in rle_encode("wwwwbbbrrx")), rle_encode(""))
message = "TOBEORNOTTOBEORTOBEORNOT" * 2
packed = lzw(message)
print(packed, len(message), len(packed), unlzw(packed) == message, unlzw([]), unlzw(lzw("aaaaaaa")))
try:
    unlzw([65, 999])
except ValueError as e:
    print(e)
print(bwt("banana"), rle_encode(bwt("banana")))
bits = encode("abracadabra", codes(build_tree("abracadabra")))
padded = bits + "0" * (-len(bits) % 8)
data = bytes(int(padded[i:i + 8], 2) for i in range(0, len(padded), 8))
print(bits, data, [f"{b:08b}" for b in data])
def checksum(s):
    a, b = 1, 0
    for ch in s.encode():
        a = (a + ch) % 65521
        b = (b + a) % 65521
    return b << 16 | a
print(checksum("Wikipedia"), hex(checksum("hello world")))
