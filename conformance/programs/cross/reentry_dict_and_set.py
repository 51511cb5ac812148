# Keys whose __hash__ and __eq__ change the dict or set while it is searched, filled, compared or copied: whatever the
# operation answers, the table is whole afterwards.
def whole(t):
    keys = list(t)
    return len(keys) == len(t) and all(k in t for k in keys) and (not isinstance(t, dict) or all(t[k] is v for k, v in t.items()))
class K:
    armed = None
    def __init__(self, v, h=1): self.v, self.h = v, h
    def __hash__(self):
        if K.armed and K.armed[0] == "hash":
            act = K.armed[1]
            K.armed = None
            act()
        return self.h
    def __eq__(self, o):
        if K.armed and K.armed[0] == "eq":
            act = K.armed[1]
            K.armed = None
            act()
        return isinstance(o, K) and self.v == o.v
    def __repr__(self): return f"K{self.v}"
def dict_actions(d): return {"clear": d.clear, "pop": lambda: d.pop(next(iter(d)), None) if d else None, "fill": lambda: d.update({i: i for i in range(20)}), "refill": lambda: (d.clear(), d.update({K(9): 9})), "set": lambda: d.__setitem__(K(1), "again"), "popitem": lambda: d.popitem() if d else None}
dict_ops = {"get": lambda d: d.get(K(2)), "[]": lambda d: d[K(2)], "in": lambda d: K(3) in d, "set": lambda d: d.__setitem__(K(4), 4), "reset": lambda d: d.__setitem__(K(1), "new"), "del": lambda d: d.__delitem__(K(1)), "pop": lambda d: d.pop(K(1)), "pop2": lambda d: d.pop(K(8), "dflt"), "setdefault": lambda d: d.setdefault(K(5), 5), "update": lambda d: d.update({K(6): 6}), "ior": lambda d: d.__ior__({K(7): 7}), "eq": lambda d: d == {K(1): 1, K(2): 2, K(3): 3}, "copy": lambda d: len(d.copy()), "dict": lambda d: len(dict(d)), "keys&": lambda d: len(d.keys() & {K(1)}), "keys-": lambda d: len(d.keys() - {K(1)}), "keys==": lambda d: d.keys() == {K(1), K(2), K(3)}, "items in": lambda d: (K(1), 1) in d.items(), "values in": lambda d: K(1) in d.values(), "set()": lambda d: len(set(d)), "fromkeys": lambda d: len(dict.fromkeys(d)), "list": lambda d: len(list(d)), "comp": lambda d: len({k: v for k, v in d.items()}), "or": lambda d: len(d | {K(1): 0}), "kw": lambda d: (lambda **k: len(k))(**{str(k): v for k, v in d.items()})}
for when in ("hash", "eq"):
    for name in dict_actions({}):
        row = []
        for oname, op in dict_ops.items():
            K.armed = None
            d = {K(1): 1, K(2): 2, K(3): 3}
            K.armed = when, dict_actions(d)[name]
            try:
                op(d)
            except (KeyError, RuntimeError):
                pass
            K.armed = None
            row.append(f"{oname}:{whole(d)}")
        print("dict", when, name, *row)
def set_actions(s): return {"clear": s.clear, "pop": lambda: s.pop() if s else None, "fill": lambda: s.update(range(50, 90)), "refill": lambda: (s.clear(), s.add(K(9))), "discard": lambda: s.discard(K(1))}
set_ops = {"in": lambda s: K(2) in s, "not in": lambda s: K(8) in s, "add": lambda s: s.add(K(4)), "add old": lambda s: s.add(K(1)), "remove": lambda s: s.remove(K(1)), "discard": lambda s: s.discard(K(8)), "update": lambda s: s.update([K(5), K(6)]), "or": lambda s: len(s | {K(7)}) > 0, "isdisjoint": lambda s: s.isdisjoint({K(1)}), "copy": lambda s: len(s.copy()), "list": lambda s: len(list(s)), "set": lambda s: len(set(s)), "sub": lambda s: s.issubset(list(s))}
for when in ("hash", "eq"):
    for name in set_actions(set()):
        row = []
        for oname, op in set_ops.items():
            K.armed = None
            s = {K(1), K(2), K(3)}
            K.armed = when, set_actions(s)[name]
            try:
                op(s)
            except (KeyError, RuntimeError):
                pass
            K.armed = None
            row.append(f"{oname}:{whole(s)}")
        print("set", when, name, *row)
