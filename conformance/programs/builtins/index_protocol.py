# Objects with __index__ wherever an integer is wanted.
class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
i, j = I(1), I(3)
l = [10, 20, 30, 40, 50]
print(l[i], l[i:j], l[-i.v], l[::I(2)], "abcde"[j], (1, 2, 3)[i], range(10)[j], b"abc"[i], list(range(j)), list(range(i, j)), range(0, 10, j)[i])
l[i] = "set"
l.insert(j, "ins")
print(l, l.pop(i), l.index(30, i), [0] * j, "ab" * j, j * "x", (1,) * i, bin(j), hex(j), oct(j), chr(I(65)), int(j), float(j), round(2.34567, i), divmod(7, int(j)), pow(2, 3) if False else 8)
print("abc".find("c", i), "abc".center(I(7), "*"), "a,b,c".split(",", i), "aaa".replace("a", "b", i), "x".ljust(j) + "|", "7".zfill(j), f"{'a':>{I(3).v}}", "%*d" % (int(j), 5), "abc".expandtabs(j), (5).to_bytes(j, "big"), bytes(j), bytes([I(65)]), slice(i, j).indices(I(10)), sum([1], 0))
d = {1: "one"}
print(d.get(i), i in d, enumerate("ab", j).__next__(), [*enumerate("a", i)])
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class Bad:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
for v in (1.5, "a", None, True, 2 ** 70):
    b = Bad(v)
    attempt(lambda: [1, 2, 3][b])
    attempt(lambda: "abc"[:b])
    attempt(lambda: [0] * b if v != 2 ** 70 else len(range(b)) )
    attempt(lambda: hex(b))
class Raises:
    def __index__(self): raise KeyError("index")
attempt(lambda: [1][Raises()])
attempt(lambda: range(Raises()))
attempt(lambda: "a" * Raises())
attempt(lambda: int(Raises()))
class F:
    def __float__(self): return 2.5
    def __int__(self): return 7
attempt(lambda: [1, 2, 3][F()])
attempt(lambda: range(F()))
attempt(lambda: (int(F()), float(F())))
attempt(lambda: "a" * F())
class Sub(int): pass
print(l[Sub(0)], range(Sub(2)), "ab" * Sub(2), type(Sub(2) + 0).__name__, [1, 2][True], "ab"[False])
