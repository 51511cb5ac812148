# Sets, dicts and views that change while they are iterated.
def attempt(label, f):
    try:
        print(label, f())
    except (RuntimeError, KeyError) as e:
        print(label, type(e).__name__, e)
def grow():
    s = {1, 2, 3}
    for x in s: s.add(x + 10)
def shrink():
    s = {1, 2, 3}
    for x in s: s.discard(3)
    return s
def replace():
    s, seen = {1, 2, 3}, 0
    for x in s:
        s.discard(x); s.add(x)
        seen += 1
    return seen
def copy_first():
    s = {1, 2, 3}
    for x in list(s): s.add(x + 10)
    return s
def dict_grow():
    d = {1: 1}
    for k in d: d[k + 1] = 0
def dict_delete():
    d = {1: 1, 2: 2}
    for k in d: del d[k]
def dict_values_change():
    d = {1: 1, 2: 2}
    for k in d: d[k] *= 10
    return d
def items_grow():
    d = {1: 1}
    for k, v in d.items(): d[5] = v
def values_pop():
    d = {1: 1, 2: 2, 3: 3}
    for v in d.values(): d.popitem()
def delete_then_add():
    d = {1: 1, 2: 2, 3: 3}
    for k in d:
        del d[k]
        d[k + 10] = k
def break_early():
    d = {1: 1, 2: 2}
    for k in d:
        d["new"] = 0
        break
    return list(d)
def list_grow():
    l = [1, 2, 3]
    for x in l:
        if len(l) < 6: l.append(x * 10)
    return l
def list_shrink():
    l, seen = [1, 2, 3, 4, 5], []
    for x in l:
        seen.append(x)
        l.remove(x)
    return seen, l
def list_clear():
    l, seen = [1, 2, 3], []
    for x in l:
        seen.append(x)
        l.clear()
    return seen
def reversed_change():
    l, seen = [1, 2, 3], []
    for x in reversed(l):
        seen.append(x)
        if l: l.pop(0)
    return seen
def exhausted_stays():
    l = [1]
    it = iter(l)
    list(it)
    l.append(2)
    return list(it)
def exhausted_dict():
    d = {1: 1}
    it = iter(d)
    list(it)
    d[2] = 2
    return list(it)
def reversed_dict():
    d = {1: 1, 2: 2}
    for k in reversed(d): d[k + 5] = 1
def comp():
    d = {i: i for i in range(3)}
    return [d.pop(k) for k in d]
def sorted_change():
    d = {2: 1, 1: 2}
    for k in sorted(d): d[k + 10] = 0
    return d
def next_after_error():
    d = {1: 1, 2: 2}
    it = iter(d)
    next(it)
    d[3] = 3
    out = []
    for _ in range(2):
        try:
            next(it)
        except (RuntimeError, StopIteration) as e:
            out.append(repr(e))
    return out
for f in (grow, shrink, replace, copy_first, dict_grow, dict_delete, dict_values_change, items_grow, values_pop, delete_then_add, break_early, list_grow, list_shrink, list_clear, reversed_change, exhausted_stays, exhausted_dict, reversed_dict, comp, sorted_change, next_after_error):
    attempt(f.__name__, f)
