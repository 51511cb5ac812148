# Errors raised inside comprehensions, sort keys, map, properties, dunder methods keep type and order.
log = []
def step(n):
    log.append(n)
    if n == 3:
        raise ValueError(f"step {n}")
    return n
def attempt(f):
    log.clear()
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, log)
attempt(lambda: [step(i) for i in range(6)])
attempt(lambda: {step(i): 0 for i in range(6)})
attempt(lambda: {step(i) for i in range(6)})
attempt(lambda: sum(step(i) for i in range(6)))
attempt(lambda: list(map(step, range(6))))
attempt(lambda: list(filter(step, range(6))))
attempt(lambda: sorted(range(6), key=step))
attempt(lambda: max(range(6), key=step))
attempt(lambda: any(step(i) > 10 for i in range(6)))
attempt(lambda: " ".join(str(step(i)) for i in range(6)))
attempt(lambda: dict((step(i), i) for i in range(6)))
attempt(lambda: [x for x in range(6) if step(x)])
attempt(lambda: print(step(1), step(3), step(5)))
attempt(lambda: [step(1), step(3), step(5)])
attempt(lambda: {1: step(1), step(3): 2})
attempt(lambda: f"{step(1)}{step(3)}{step(5)}")
attempt(lambda: step(1) + step(3) * step(5))
attempt(lambda: step(3) or step(5))
attempt(lambda: (step(0) or step(3)) and step(5))
attempt(lambda: [1, 2][step(3)])
class C:
    @property
    def p(self): return step(3)
    def __len__(self): return step(3)
    def __iter__(self): return iter([step(1), step(3)])
    def __getitem__(self, k): return step(3)
    def __eq__(self, o): return step(3)
    def __lt__(self, o): return step(3)
    def __add__(self, o): return step(3)
    def __call__(self): return step(3)
    def __bool__(self): return bool(step(3))
    def __str__(self): return str(step(3))
    def __contains__(self, x): return step(3)
    def __hash__(self): return step(3)
    def __setattr__(self, n, v): step(3)
    def __enter__(self): return step(3)
    def __exit__(self, *a): pass
c = C()
for f in (lambda: c.p, lambda: len(c), lambda: list(c), lambda: c[0], lambda: c == 1, lambda: c < 1, lambda: c + 1, lambda: c(), lambda: bool(c), lambda: str(c), lambda: 1 in c, lambda: hash(c), lambda: {c: 1}, lambda: setattr(c, "a", 1), lambda: not c, lambda: 1 if c else 2, lambda: [c].index(5), lambda: sorted([c, c]), lambda: f"{c}", lambda: [*c], lambda: min(c), lambda: hasattr(c, "p")):
    attempt(f)
def w():
    with c: pass
attempt(w)
