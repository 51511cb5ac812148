# slice: attributes, indices(), comparison, use in own __getitem__, on every sequence.
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice(1, 2), s == slice(1, 10, 2), s != slice(1, 10), slice(1, 2) < slice(1, 3), repr(slice("a", None, [1])))
for sl in (slice(None), slice(5), slice(-3, None), slice(None, None, -1), slice(100), slice(-100, 100, 3), slice(8, 2, -2), slice(2, 8, -1), slice(None, -1), slice(0, 0)):
    print(sl, sl.indices(7), sl.indices(0), list(range(7))[sl], "abcdefg"[sl], tuple(range(7))[sl], range(7)[sl], b"abcdefg"[sl])
for f in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(1).indices(-1), lambda: slice(1).indices("x"), lambda: slice("a").indices(5), lambda: slice(0, 5, 0).indices(5), lambda: hash(slice(1)), lambda: {slice(1): 1}, lambda: [1][slice("a")], lambda: setattr(s, "start", 5), lambda: s.foo, lambda: slice(1, step=2), lambda: [1, 2, 3][1.0:], lambda: "abc"["a":], lambda: (1, 2)[::0], lambda: slice(1) < 5):
    try: print(f())
    except (TypeError, ValueError, AttributeError) as e: print(type(e).__name__, e)
class G:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
g = G()
print(g[1], g[1:2], g[::3], g[:], g[1, 2], g[1:2, 3], g[..., None], g["a":"b":"c"], g[()], g[*[1, 2]], g[-1:], g[None:None])
g[1:2] = "x"
g[::2, 0] = "y"
del g[3:], g[0]
last_three, evens = slice(-3, None), slice(None, None, 2)
print([1, 2, 3, 4, 5][last_three], "abcdef"[evens], [*range(10)][slice(2, None, 3)], (l := [1, 2, 3]).__getitem__(slice(1)), l[slice(0, 1)], [r[slice(1)] for r in ([1, 2], "ab", (3, 4))])
