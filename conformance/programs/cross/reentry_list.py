# Elements whose special methods change the list while a native operation runs over it.
actions = {"clear": lambda c: c.clear(), "append": lambda c: c.append(0) if len(c) < 12 else None, "pop": lambda c: c.pop() if c else None, "insert": lambda c: c.insert(0, 9) if len(c) < 12 else None, "reverse": lambda c: c.reverse(), "replace": lambda c: c.__setitem__(slice(None), [7, 7, 7]), "del0": lambda c: c.__delitem__(slice(0, 1)), "extend": lambda c: c.extend([1] * 5) if len(c) < 12 else None}
slots = {"__eq__": lambda v: v == 2, "__lt__": lambda v: True, "__hash__": lambda v: 5, "__repr__": lambda v: "E", "__str__": lambda v: "s", "__index__": lambda v: 1, "__len__": lambda v: 2, "__bool__": lambda v: False, "__iter__": lambda v: iter("ab"), "__add__": lambda v: 3, "__radd__": lambda v: 4, "__format__": lambda v: "f", "__call__": lambda v: 6, "__int__": lambda v: 8}
ops = {"in": lambda c, e: 2 in c, "in e": lambda c, e: e in [1, 2, 3], "index": lambda c, e: c.index(2), "count": lambda c, e: c.count(2), "remove": lambda c, e: c.remove(2), "eq": lambda c, e: c == [1, 2, 3], "lt": lambda c, e: c < [1, 2, 3], "sort": lambda c, e: c.sort(), "sorted": lambda c, e: len(sorted(c)), "repr": lambda c, e: repr(c), "str": lambda c, e: str(c), "fmt": lambda c, e: f"{c} {e}", "min": lambda c, e: min(c) is e, "max": lambda c, e: max(c) is e, "sum": lambda c, e: sum(c), "any": lambda c, e: any(c), "all": lambda c, e: all(c), "set": lambda c, e: len(set(c)), "dict": lambda c, e: len(dict.fromkeys(c)), "tuple": lambda c, e: len(tuple(c)), "copy": lambda c, e: len(c[:]), "map": lambda c, e: len(list(map(str, c))), "filter": lambda c, e: len(list(filter(None, c))), "join": lambda c, e: ",".join(map(str, c)), "get": lambda c, e: c[e], "set[]": lambda c, e: c.__setitem__(e, 5), "del[]": lambda c, e: c.__delitem__(e), "slice": lambda c, e: c[e:], "slice=": lambda c, e: c.__setitem__(slice(e, None), "xy"), "slice+": lambda c, e: c.__setitem__(slice(0, 1), e), "step=": lambda c, e: c.__setitem__(slice(0, e, 1), "q"), "pop": lambda c, e: c.pop(e), "insert": lambda c, e: c.insert(e, "i"), "extend": lambda c, e: c.extend(e), "+=": lambda c, e: c.__iadd__(e), "*": lambda c, e: len(c * e), "*=": lambda c, e: len(c.__imul__(e)), "call": lambda c, e: [f() for f in c if callable(f)], "for": lambda c, e: [int(x) for x in c][:20], "unpack": lambda c, e: [*c, *e], "zip": lambda c, e: list(zip(c, e))[:0], "key": lambda c, e: len(sorted(c, key=lambda x: x is e or (e == 2))), "key2": lambda c, e: c.sort(key=e), "percent": lambda c, e: "%s %s %s" % tuple(c), "rev": lambda c, e: [x == 2 for x in reversed(c)][:20], "enum": lambda c, e: [i for i, x in enumerate(c) if x == 2][:20]}
for slot, value in slots.items():
    print("##", slot)
    for aname, action in actions.items():
        row = []
        for oname, op in ops.items():
            c = []
            def method(self, *a, c=c):
                action(c)
                return value(a[0] if a else None)
            E = type("E", (), {slot: method, "__hash__": method if slot == "__hash__" else lambda s: 5})
            e = E()
            c += [1, e, 3]
            try:
                r = op(c, e)
                r = "obj" if " at 0x" in repr(r) or " object at " in repr(r) else repr(r)
            except Exception as x:
                r = type(x).__name__
            row.append(f"{oname}:{r}/{len(c)}")
        print(aname, *row)
