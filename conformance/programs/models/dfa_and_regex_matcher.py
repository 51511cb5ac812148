class DFA:
    def __init__(self, start, accept, table):
        self.start, self.accept, self.table = start, set(accept), table

    def run(self, text):
        state = self.start
        for i, ch in enumerate(text):
            row = self.table.get(state, {})
            state = row.get(ch, row.get("*"))
            if state is None:
                return False, i
        return state in self.accept, len(text)

    def __contains__(self, text):
        return self.run(text)[0]


even_zeros = DFA("e", "e", {"e": {"0": "o", "1": "e"}, "o": {"0": "e", "1": "o"}})
divisible_by_3 = DFA(0, [0], {s: {"0": s * 2 % 3, "1": (s * 2 + 1) % 3} for s in range(3)})


def match(pattern, text):
    """Full match with . * + ? and character classes."""
    def parse(p):
        i, items = 0, []
        while i < len(p):
            if p[i] == "[":
                j = p.index("]", i)
                body, negate = p[i + 1:j], p[i + 1:i + 2] == "^"
                chars, k = set(), int(negate)
                while k < len(body):
                    if body[k + 1:k + 2] == "-" and k + 2 < len(body):
                        chars |= {chr(c) for c in range(ord(body[k]), ord(body[k + 2]) + 1)}
                        k += 3
                    else:
                        chars.add(body[k])
                        k += 1
                test = (lambda c, s=chars: c not in s) if negate else (lambda c, s=chars: c in s)
                i = j + 1
            elif p[i] == "\\":
                kind = p[i + 1]
                test = {"d": str.isdigit, "w": lambda c: c.isalnum() or c == "_", "s": str.isspace}.get(kind, lambda c, k=kind: c == k)
                i += 2
            else:
                test = (lambda c: True) if p[i] == "." else (lambda c, x=p[i]: c == x)
                i += 1
            low, high = 1, 1
            if i < len(p) and p[i] in "*+?":
                low, high = {"*": (0, None), "+": (1, None), "?": (0, 1)}[p[i]]
                i += 1
            items.append((test, low, high))
        return items

    items = parse(pattern)

    def step(i, j):
        if i == len(items):
            return j == len(text)
        test, low, high = items[i]
        count = 0
        while j + count < len(text) and (high is None or count < high) and test(text[j + count]):
            count += 1
        while count >= low:
            if step(i + 1, j + count):
                return True
            count -= 1
        return False

    return step(0, 0)


for s in ("", "0", "1001", "000", "10a"):
    print(repr(s), s in even_zeros, even_zeros.run(s))
print([n for n in range(31) if f"{n:b}" in divisible_by_3])
cases = [("a*b", "aaab"), ("a*b", "b"), ("a+b", "b"), ("colou?r", "color"), (".*", ""), ("[a-c]+x", "abcax"), ("[^0-9]+", "abc1"), (r"\d+-\d+", "12-345"), (r"\w+@\w+\.com", "me@site.com"), ("a.c", "abd"), ("x*", "xxxy"), ("(", "("), ("[abc", "a")]
for pattern, text in cases:
    try:
        print(f"{pattern:<14} {text:<12} {match(pattern, text)}")
    except ValueError as e:
        print(f"{pattern:<14} {text:<12} {e}")
