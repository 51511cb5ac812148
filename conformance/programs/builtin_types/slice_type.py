# slice objects: attributes, indices(), comparison, repr.
for s in (slice(5), slice(1, 5), slice(1, 10, 2), slice(None), slice(None, None, -1), slice("a", [], {}), slice(-1, None)):
    print(s, s.start, s.stop, s.step)
for s in (slice(5), slice(1, 5), slice(None, None, -1), slice(-3, None), slice(100, -100, -7), slice(3, 1), slice(None, 100), slice(-100, None, 3)):
    print(s, s.indices(10), s.indices(0), list(range(*s.indices(10))), list(range(10))[s] == list(range(*s.indices(10))))
print(slice(1, 2) == slice(1, 2), slice(1) == slice(None, 1, None), slice(1, 2) < slice(1, 3), slice(1) != slice(2), slice(1, 2) == (1, 2))

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: slice())
attempt(lambda: slice(1, 2, 3, 4))
attempt(lambda: slice(stop=1))
attempt(lambda: slice(1).indices())
attempt(lambda: slice(1).indices(-1))
attempt(lambda: slice(1).indices("a"))
attempt(lambda: slice("a").indices(5))
attempt(lambda: slice(1, 2, 0).indices(5))
attempt(lambda: hash(slice(1)))
attempt(lambda: {slice(1): 2})
attempt(lambda: setattr(slice(1), "start", 2))
attempt(lambda: slice(1)[0])
attempt(lambda: slice(1, "a") < slice(1, 2))
class G:
    def __getitem__(self, k):
        return k
    def __setitem__(self, k, v):
        print("set", k, v)
    def __delitem__(self, k):
        print("del", k)
g = G()
print(g[1:2], g[:], g[::], g[1:2, 3], g[1:2:3, ::4], g["a":"b"], g[:, None], g[()], g[1:None])
g[1:2] = 3
g[::2] = "step"
del g[1:], g[0]
