# find, count, replace, split, in against straightforward implementations on generated text.
def naive_find(s, t, start=0):
    for i in range(start, len(s) - len(t) + 1):
        if all(s[i + j] == t[j] for j in range(len(t))):
            return i
    return -1
def naive_count(s, t):
    n, i = 0, naive_find(s, t)
    while i >= 0:
        n += 1
        i = naive_find(s, t, i + len(t))
    return n
def naive_rfind(s, t):
    return max((i for i in range(len(s) - len(t) + 1) if s[i:i + len(t)] == t), default=-1)
seed = 12345
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    return seed // 65536 % n
checked = wrong = 0
for alphabet in ("ab", "abc", "aé", "a中😀"):
    for _ in range(60):
        s = "".join(alphabet[rnd(len(alphabet))] for _ in range(rnd(20)))
        t = "".join(alphabet[rnd(len(alphabet))] for _ in range(1 + rnd(3)))
        checked += 1
        wrong += s.find(t) != naive_find(s, t)
        wrong += s.rfind(t) != naive_rfind(s, t)
        wrong += s.count(t) != naive_count(s, t)
        wrong += (t in s) != (naive_find(s, t) >= 0)
        wrong += len(s.split(t)) != s.count(t) + 1 or t.join(s.split(t)) != s or t.join(s.rsplit(t)) != s
        wrong += s.replace(t, "") != "".join(s.split(t)) or s.replace(t, "xyz") != "xyz".join(s.split(t))
        wrong += s.partition(t)[0] != s.split(t)[0] or "".join(s.partition(t)) != s
        wrong += s.startswith(t) != (s[:len(t)] == t) or s.endswith(t) != (s[-len(t):] == t)
        wrong += s[::-1][::-1] != s or s.strip(t) != s.lstrip(t).rstrip(t)
        wrong += s.removeprefix(t) != (s[len(t):] if s.startswith(t) else s)
print(checked, wrong)
long = "ab" * 500 + "abc" + "ab" * 500
print(long.find("abc"), long.rfind("abc"), long.count("ab"), long.index("ca"), "abcab" in long, "acb" in long, long.find("ba" * 400), len(long.split("c")[0]), long.replace("ab", "").strip("b"))
needle = "a" * 50 + "b"
hay = "a" * 2000 + "b" + "a" * 100
print(hay.find(needle), hay.count("a"), hay.rfind(needle), (needle + "c") in hay)
print([("é" * 10 + "x" + "é" * 5).find(c) for c in ("x", "é", "éx", "xé", "y")], ("中" * 100 + "a").index("a"), "😀😀😀".count("😀😀"), "aXbXc".replace("X", "😀").split("😀"), "\u00ff\u0100".find("\u0100"), "abc".find("中"))
