# Failures in a program with classes, collected: every traceback with its marks.
class Account:
    """An account."""
    rate = 0.5

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self.history = []

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError(f"negative balance: {value!r}")
        self._balance = value

    def withdraw(self, amount, *, fee=0.0, **extra):
        self.balance = self.balance - amount - fee
        self.history.append(("withdraw", amount))
        return self

    def __add__(self, other):
        if not isinstance(other, Account):
            return NotImplemented
        return Account(self.owner + other.owner, self.balance + other.balance)

    def __lt__(self, other):
        return self.balance < other.balance

    def __getitem__(self, index):
        return self.history[index]

    def __contains__(self, item):
        return any(item == h[0] for h in self.history)

    def __len__(self):
        return self.missing

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        if kind is KeyError:
            return True
        if kind is IndexError:
            raise RuntimeError("exit failed") from value
        return False

    def __iter__(self):
        for h in self.history:
            yield h[2]

    def __call__(self, n):
        return n / 0


class Savings(Account):
    def withdraw(self, amount, **kw):
        if amount > 100:
            raise PermissionError(13, "limit", self.owner)
        return super().withdraw(amount, **kw)

    def __getattr__(self, name):
        return super().__getattribute__("x" + name)


a = Account("ann", 100)
b = Savings("bob", 50)
data = {"k": [1, {"z": (1, 2)}], "n": None}
rows = [{"id": 1, "v": "3"}, {"id": 2, "v": "x"}]


def case_0():
    global a, b, x
    class A:
        def __iter__(self): return 5
    for x in A(): pass


def case_1():
    global a, b, x
    class A:
        def __next__(self): return 5
    for x in A(): pass


def case_2():
    global a, b, x
    class A:
        def __str__(self): return 5
    print(A())


def case_3():
    global a, b, x
    class A:
        def __repr__(self): return self.x
    print([A()])


def case_4():
    global a, b, x
    class A:
        def __format__(self, spec): return spec.foo
    print(f"{A():abc}")


def case_5():
    global a, b, x
    class A:
        def __call__(self): return self.x
    A()()


def case_6():
    global a, b, x
    class A:
        def __contains__(self, x): return x.y
    5 in A()


def case_7():
    global a, b, x
    class A:
        def __delitem__(self, k): raise KeyError(k)
    del A()["x"]


def case_8():
    global a, b, x
    class A:
        def __delattr__(self, k): raise AttributeError(k)
    del A().x


def case_9():
    global a, b, x
    class A:
        def __rsub__(self, o): return o.x
    5 - A()


def case_10():
    global a, b, x
    class A:
        def __imul__(self, o): return o.x
    q = A(); q *= 5


def case_11():
    global a, b, x
    class A:
        def __getattribute__(self, n): raise AttributeError("no " + n)
    A().x


def case_12():
    global a, b, x
    class A:
        def __new__(cls, x): return object.__new__(cls).foo
    A(1)


def case_13():
    global a, b, x
    class A:
        def __init__(self): return 5
    A()


def case_14():
    global a, b, x
    class A:
        def __init_subclass__(cls, tag, **kw): super().__init_subclass__(**kw)
    class B(A): pass


def case_15():
    global a, b, x
    class A:
        def __class_getitem__(cls, k): return k.x
    A[5]


def case_16():
    global a, b, x
    class A:
        @classmethod
        def make(cls, x): return cls(x)
        @staticmethod
        def s(x): return x.y
    A.s(5)


def case_17():
    global a, b, x
    class A:
        @classmethod
        def make(cls, x): return cls(x)
    A.make(5)


def case_18():
    global a, b, x
    class A:
        def __aenter__(self): pass
    async def f():
        async with A(): pass
    f().send(None)


def case_19():
    global a, b, x
    async def f(x):
        return await g(x) + 1
    async def g(x):
        return x / 0
    f(1).send(None)


def case_20():
    global a, b, x
    async def f():
        return [await g(x) for x in range(3)]
    async def g(x):
        return 1 / (x - 1)
    f().send(None)


def case_21():
    global a, b, x
    async def f():
        return sum([x async for x in ag() if x.bad])
    async def ag():
        yield 1
    f().send(None)


def case_22():
    global a, b, x
    try:
        try:
            {}["a"]
        except KeyError:
            [][1]
        finally:
            int("z")
    except ValueError as e:
        raise RuntimeError("outer") from e


def case_23():
    global a, b, x
    try:
        raise ValueError("a")
    except ValueError:
        try:
            raise KeyError("b")
        finally:
            pass


errors = []


def attempt(case):
    global a, b
    a = Account("ann", 100)
    b = Savings("bob", 50)
    try:
        case()
    except Exception as error:
        errors.append(error)


for case in [case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7,
             case_8, case_9, case_10, case_11, case_12, case_13, case_14, case_15,
             case_16, case_17, case_18, case_19, case_20, case_21, case_22, case_23]:
    attempt(case)
groups = [ExceptionGroup(f"part {i // 15}", errors[i:i + 15]) for i in range(0, len(errors), 15)]
raise ExceptionGroup("more special methods", groups)
