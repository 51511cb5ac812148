# classmethod and staticmethod objects: binding, inheritance, stacking with property and decorators.
class A:
    n = 0
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def tool(*args): return args
    @classmethod
    def bump(cls): cls.n += 1; return cls.n
    def method(self): return self.make(1), self.tool(1), type(self).make(2)
class B(A):
    @classmethod
    def make(cls, *args): return ("B", super().make(*args))
    @staticmethod
    def tool(*args): return ("B", A.tool(*args))
print(A.make(1), A().make(2), B.make(3), B().make(4), A.tool(5), A().tool(6), B.tool(7), B().method())
print(A.bump(), A.bump(), B.bump(), A.n, B.n, "n" in vars(B))
print(type(A.__dict__["make"]).__name__, type(A.__dict__["tool"]).__name__, type(A.make).__name__, type(A.tool).__name__, type(A().tool).__name__, A.make.__self__ is A, B().make.__self__ is B, A.make.__func__.__name__, A.__dict__["tool"].__func__ is A.tool, A.__dict__["make"].__wrapped__.__name__)
def plain(*args): return args
class C:
    m = plain
    s = staticmethod(plain)
    c = classmethod(plain)
    l = lambda self: "lambda"
    b = len
    t = [1, 2].index
print(len(C().m()), C().s(), C().c() == (C,), C().l(), C().b([1]), C().t(2), C.m(1))
sm = staticmethod(lambda x: x + 1)
print(sm(1), callable(sm), callable(classmethod(plain)), sm.__wrapped__(2))
try:
    classmethod(plain)()
except TypeError as e:
    print(e)
def shout(f):
    def wrapper(*a): return str(f(*a)).upper()
    return wrapper
class D:
    @classmethod
    @shout
    def one(cls): return cls.__name__ + "one"
    @staticmethod
    @shout
    def two(): return "two"
    @property
    @shout
    def three(self): return "three"
    @classmethod
    @property
    def four(cls): return cls.__name__ + "four"
print(D.one(), D.two(), D().three, D.four, D().four)
f = A().make
g = A.tool
print(f("later"), g("later"), [h("x") for h in (A.make, B.tool)], A.make == A.make, A().make == A().make, A.make == B.make)
A.added = classmethod(lambda cls: f"added to {cls.__name__}")
A.plain_added = lambda self: f"bound to {type(self).__name__}"
print(A.added(), B().added(), B().plain_added())
a = A()
a.inst = lambda *args: args
print(a.inst(), len(a.inst(1)))
for bad in (lambda: A.method(), lambda: A.make.missing, lambda: a.tool.missing, lambda: A.nope(), lambda: staticmethod(), lambda: staticmethod(1, 2), lambda: classmethod(5).__get__(a)()):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
