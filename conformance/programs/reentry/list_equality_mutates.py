# __eq__ that changes the list during ==, in, index, count, remove.
class Evil:
    def __init__(self, action, result=False):
        self.action, self.result = action, result
    def __eq__(self, o):
        self.action()
        return self.result
    def __repr__(self): return "Evil"

def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)

l = [Evil(lambda: l.clear()), 1, 2]
attempt("in", lambda: 5 in l)
l = [Evil(lambda: l.clear()), 1, 2]
attempt("index", lambda: l.index(5))
l = [Evil(lambda: l.clear()), 1, 2]
attempt("count", lambda: l.count(5))
l = [Evil(lambda: l.clear(), True), 1, 2]
attempt("remove", lambda: l.remove(5))
print(l)
l = [Evil(lambda: l.append(1) if len(l) < 5 else None), 1]
attempt("eq", lambda: l == [0, 1])
print(len(l))
l = [Evil(lambda: l.pop(), True), 1, 2]
m = [0, 1, 2]
attempt("eq shrink", lambda: l == m)
l = [1, Evil(lambda: l.clear()), 3]
attempt("lt", lambda: l < [1, 2, 3])
l = [Evil(lambda: l.extend([7] * 100)), 1]
attempt("in grow", lambda: 7 in l)
print(len(l))
l = [1, 2, 3]
class Idx:
    def __index__(self):
        l.clear()
        return 1
attempt("getitem", lambda: l[Idx()])
l = [1, 2, 3]
attempt("setitem", lambda: l.__setitem__(Idx(), 5))
l = [1, 2, 3]
attempt("delitem", lambda: l.__delitem__(Idx()))
l = [1, 2, 3]
attempt("slice", lambda: l[Idx():])
l = [1, 2, 3]
attempt("pop", lambda: l.pop(Idx()))
l = [1, 2, 3]
attempt("insert", lambda: l.insert(Idx(), 9))
print(l)
l = [1, 2, 3]
attempt("mul", lambda: l * Idx())
l = [1, 2, 3, 4]
def gen_clear():
    l.clear()
    return iter([9, 9])
class It:
    def __iter__(self): return gen_clear()
l[1:3] = It()
print(l)
l = [1, 2, 3]
l.extend(x for x in l if len(l) < 6)
print(l)
l = [1, 2]
l += (l.pop() for _ in range(2))
print(l)
