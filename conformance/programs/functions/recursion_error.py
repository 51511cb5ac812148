# Unbounded recursion of every kind is a RecursionError that can be caught; the program goes on.
def f(n):
    return f(n + 1)

def attempt(function):
    try:
        function()
        print("no error")
    except RecursionError as e:
        print(type(e).__name__, str(e)[:32])

attempt(lambda: f(0))

class A:
    def __getattr__(self, name):
        return getattr(self, name + "x")
    def __add__(self, other):
        return self + other
    def __call__(self):
        return self()
    def __eq__(self, other):
        return self == other
    def __len__(self):
        return len(self)
    def __iter__(self):
        return iter(self)
    def __getitem__(self, k):
        return self[k]
    def __bool__(self):
        return bool(self)
    def __contains__(self, x):
        return x in self
    __hash__ = None

a = A()
attempt(lambda: a.missing)
attempt(lambda: a + 1)
attempt(lambda: a())
attempt(lambda: a == 1)
attempt(lambda: len(a))
attempt(lambda: iter(a))
attempt(lambda: a[0])
attempt(lambda: bool(a))
attempt(lambda: 1 in a)

class R:
    def __repr__(self):
        return repr(self)
    def __str__(self):
        return str(self)
    def __hash__(self):
        return hash(self)
    def __lt__(self, other):
        return self < other

attempt(lambda: repr(R()))
attempt(lambda: str(R()))
attempt(lambda: hash(R()))
attempt(lambda: R() < R())
attempt(lambda: sorted([R(), R()]))
depth = 0
def count():
    global depth
    depth += 1
    count()
try:
    count()
except RecursionError:
    print(900 < depth <= 1000)
def g():
    try:
        g()
    finally:
        pass
attempt(g)
print(f.__name__, "still alive", sum(range(10)))
