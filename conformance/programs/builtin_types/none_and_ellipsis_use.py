# None and Ellipsis as values, defaults, keys, in comparisons and containers.
def f(x=None): return "default" if x is None else x
print(f(), f(None), f(0), f(False), f(...), None is None, None == 0, None == False, not None, bool(...), [None] * 2, {None: 1}[None], None in [0, None], (None,) == (None,), str(None), repr(...), type(None)() is None, type(...)() is ..., hash(None) == hash(None), [x for x in (1, None, 2) if x is not None], None or "other", None and 1, [].sort(), print is not None)
for g in (lambda: None + 1, lambda: None < None, lambda: None(), lambda: None[0], lambda: len(None), lambda: iter(None), lambda: None.x, lambda: int(None), lambda: "a" + None, lambda: [] + None, lambda: sorted([None, 1]), lambda: max(None, 1), lambda: None.__class__(1), lambda: ... + 1, lambda: ...(), lambda: -None, lambda: None in 5, lambda: 5 in None, lambda: setattr(None, "a", 1), lambda: range(None), lambda: sum([1, None]), lambda: ",".join([None]), lambda: f"{None:5}", lambda: "%d" % None, lambda: open_none if False else {}[None], lambda: None @ None, lambda: abs(None), lambda: [1, 2][None], lambda: [1, 2][None:None]):
    try: print(g())
    except (TypeError, AttributeError, KeyError) as e: print(type(e).__name__, e)
def nothing(): pass
def bare(): return
def conditional(x):
    if x: return 1
print(nothing(), bare(), conditional(0), conditional(1), (lambda: None)(), [nothing(), bare()], nothing() is None)
def stub(): ...
class Empty: ...
print(stub(), Empty().__dict__, ... if ... else 1, [..., 1][0], {...: 2}, Ellipsis is ..., f"{...}", x if (x := ...) is not None else 0, NotImplemented is NotImplemented, type(NotImplemented).__name__)
