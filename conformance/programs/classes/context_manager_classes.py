# Managers: timers without time, transactions, temporary changes, nested stacks, reuse.
class Transaction:
    def __init__(self, store): self.store = store
    def __enter__(self):
        self.backup = dict(self.store)
        return self.store
    def __exit__(self, kind, e, tb):
        if kind is None:
            return False
        self.store.clear()
        self.store.update(self.backup)
        return issubclass(kind, ValueError)
db = {"a": 1}
with Transaction(db) as d:
    d["b"] = 2
print(db)
with Transaction(db) as d:
    d["c"] = 3
    raise ValueError("rolled back")
print(db)
try:
    with Transaction(db) as d:
        del d["a"]
        raise KeyError("passes on")
except KeyError as e:
    print(db, repr(e))
class Temp:
    def __init__(self, obj, **new): self.obj, self.new = obj, new
    def __enter__(self):
        self.old = {k: getattr(self.obj, k) for k in self.new}
        for k, v in self.new.items(): setattr(self.obj, k, v)
        return self.obj
    def __exit__(self, *a):
        for k, v in self.old.items(): setattr(self.obj, k, v)
class Cfg: debug, level = False, 1
with Temp(Cfg, debug=True, level=9) as c:
    print(c.debug, Cfg.level)
print(Cfg.debug, Cfg.level)
class Stack:
    depth = 0
    def __enter__(self):
        Stack.depth += 1
        return Stack.depth
    def __exit__(self, *a): Stack.depth -= 1
s = Stack()
with s as one, s as two, Stack() as three:
    print(one, two, three, Stack.depth)
    with s as four:
        print(four)
print(Stack.depth)
class Suppress:
    def __init__(self, *kinds): self.kinds, self.caught = kinds, None
    def __enter__(self): return self
    def __exit__(self, kind, e, tb):
        self.caught = e
        return kind is not None and issubclass(kind, self.kinds)
with Suppress(ZeroDivisionError, KeyError) as sup:
    1 / 0
print(repr(sup.caught))
for x in (1, 0, 2):
    with Suppress(ZeroDivisionError):
        if x == 2:
            break
        print(10 / x)
def f():
    with Suppress(ValueError):
        return "value", int("5")
    return "after"
def g():
    with Suppress(ValueError):
        return "value", int("x")
    return "after suppressed"
print(f(), g())
class Closing:
    log = []
    def __init__(self, n, fail=False): self.n, self.fail = n, fail
    def __enter__(self): return self
    def __exit__(self, kind, e, tb):
        Closing.log.append((self.n, kind.__name__ if kind else None))
        if self.fail: raise RuntimeError(f"close {self.n}") from e
try:
    with Closing(1), Closing(2, True), Closing(3):
        raise ValueError("body")
except RuntimeError as e:
    print(e, repr(e.__cause__), Closing.log)
