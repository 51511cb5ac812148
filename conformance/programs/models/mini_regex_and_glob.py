class Matcher:
    """Supports literals, ., *, +, ?, [abc], [a-z], [^x], ^ and $."""

    def __init__(self, pattern):
        self.anchored = pattern.startswith("^")
        self.items = self.compile(pattern[1:] if self.anchored else pattern)

    @staticmethod
    def compile(pattern):
        items, i = [], 0
        while i < len(pattern):
            c = pattern[i]
            if c == "\\":
                if i + 1 >= len(pattern):
                    raise ValueError("trailing backslash")
                i += 1
                test = {"d": str.isdigit, "w": lambda ch: ch.isalnum() or ch == "_", "s": str.isspace}.get(pattern[i]) or (lambda ch, want=pattern[i]: ch == want)
            elif c == ".":
                test = lambda ch: True
            elif c == "[":
                end = pattern.find("]", i + 1)
                if end < 0:
                    raise ValueError(f"unclosed [ at {i}")
                body, i = pattern[i + 1:end], end
                negate = body.startswith("^")
                body = body[negate:]
                chars = set()
                j = 0
                while j < len(body):
                    if j + 2 < len(body) and body[j + 1] == "-":
                        chars |= {chr(k) for k in range(ord(body[j]), ord(body[j + 2]) + 1)}
                        j += 3
                    else:
                        chars.add(body[j])
                        j += 1
                test = lambda ch, chars=frozenset(chars), negate=negate: (ch in chars) != negate
            elif c == "$" and i == len(pattern) - 1:
                items.append(("end", None))
                break
            elif c in "*+?":
                if not items or items[-1][0] != "one":
                    raise ValueError(f"nothing to repeat at {i}")
                items[-1] = (c, items[-1][1])
                i += 1
                continue
            else:
                test = lambda ch, want=c: ch == want
            items.append(("one", test))
            i += 1
        return items

    def match_here(self, text, i, k=0):
        if k == len(self.items):
            return i
        kind, test = self.items[k]
        if kind == "end":
            return i if i == len(text) else None
        if kind == "one":
            return self.match_here(text, i + 1, k + 1) if i < len(text) and test(text[i]) else None
        low, high = {"*": (0, len(text)), "+": (1, len(text)), "?": (0, 1)}[kind]
        n = 0
        while n < high and i + n < len(text) and test(text[i + n]):
            n += 1
        while n >= low:
            end = self.match_here(text, i + n, k + 1)
            if end is not None:
                return end
            n -= 1
        return None

    def search(self, text, start=0):
        for i in range(start, 1 if self.anchored else len(text) + 1):
            end = self.match_here(text, i)
            if end is not None:
                return i, end
        return None

    def findall(self, text):
        out, i = [], 0
        while i <= len(text):
            m = self.search(text, i)
            if m is None:
                break
            out.append(text[m[0]:m[1]])
            i = m[1] + (m[0] == m[1])
        return out

    def sub(self, repl, text):
        out, i = "", 0
        while (m := self.search(text, i)) and m[1] > m[0]:
            out += text[i:m[0]] + (repl(text[m[0]:m[1]]) if callable(repl) else repl)
            i = m[1]
        return out + text[i:]


cases = [("abc", "xxabcxx"), ("a.c", "abc a-c"), ("ab*c", "ac abbbc"), ("^ab", "abab"), ("^b", "ab"), ("b$", "ab"), ("colou?r", "color colour"), ("[0-9]+", "a12b345"), ("[^a-z ]", "hello World"), ("\\d\\d", "x42"), ("\\w+@\\w+\\.com", "mail me@site.com now"), ("x+", "none"), ("", "abc"), (".*", "all of it")]
for pattern, text in cases:
    m = Matcher(pattern)
    found = m.search(text)
    print(f"{pattern!r:<18} in {text!r:<22} {found} {text[slice(*found)]!r}" if found else f"{pattern!r:<18} in {text!r:<22} no match")
for bad in ("[abc", "*a", "a**", "\\", "+"):
    try:
        Matcher(bad)
        print(bad, "accepted")
    except ValueError as e:
        print(f"{bad!r}: {e}")
print(Matcher("\\d+").findall("1 fish 22 fish 333"), Matcher("[aeiou]").findall("education"), Matcher("\\s+").sub(" ", "too   many\t\nspaces"), Matcher("\\d+").sub(lambda s: f"<{int(s) * 2}>", "3 and 21"), Matcher("[A-Z]").sub(lambda s: "_" + s.lower(), "camelCaseName"))


def glob(pattern, name):
    if not pattern:
        return not name
    head, rest = pattern[0], pattern[1:]
    if head == "*":
        return any(glob(rest, name[i:]) for i in range(len(name) + 1))
    if head == "{":
        body, _, tail = rest.partition("}")
        return any(glob(option + tail, name) for option in body.split(","))
    return bool(name) and head in ("?", name[0]) and glob(rest, name[1:])


files = ["main.py", "test_main.py", "README.md", "setup.cfg", "data1.csv", "data22.csv", ".hidden"]
for p in ("*.py", "test_*", "data?.csv", "*.{md,cfg}", "*", "?????", "*a*", ""):
    print(f"{p:<12} {[f for f in files if glob(p, f)]}")
