# A key function that changes the list: the sort is over a detached list, then ValueError.
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

l = [3, 1, 2]
def key_append(x):
    l.append(x)
    return x
attempt(lambda: l.sort(key=key_append))
print(sorted(l), len(l))
l = [3, 1, 2]
def key_clear(x):
    l.clear()
    return x
attempt(lambda: l.sort(key=key_clear))
print(l)
l = [3, 1, 2]
seen = []
def key_look(x):
    seen.append(list(l))
    return -x
attempt(lambda: l.sort(key=key_look))
print(l, seen)
class Item:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        l.append(self.v)
        return self.v < o.v
l = [Item(2), Item(1)]
attempt(lambda: l.sort())
print(len(l))
l = [5, 4, 3]
def key_assign(x):
    l[:] = [9, 8, 7]
    return x
attempt(lambda: l.sort(key=key_assign))
print(sorted(l))
l = [3, 2, 1]
def key_raise(x):
    if x == 2:
        raise KeyError("stop")
    return x
attempt(lambda: l.sort(key=key_raise))
print(l)
l = [2, 1]
def key_sort(x):
    l.sort()
    return x
attempt(lambda: l.sort(key=key_sort))
print(l)
l = [3, 1, 2]
attempt(lambda: sorted(l, key=lambda x: l.pop() if len(l) > 1 else x))
print(l)
