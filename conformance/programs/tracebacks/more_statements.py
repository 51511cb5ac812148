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
    float("abc")


def case_1():
    global a, b, x
    result = (a.balance
              + b.balance
              + data["n"])


def case_2():
    global a, b, x
    result = a.balance + \
        data["n"]


def case_3():
    global a, b, x
    value = data["k"][0] if data["n"] is None and data["zz"] else 5


def case_4():
    global a, b, x
    value = (data["k"][0]
             if data["n"] is None
             and data["zz"]
             else 5)


def case_5():
    global a, b, x
    assert a.balance == 5, f"balance is {a.balance}"


def case_6():
    global a, b, x
    assert len(rows) == 5


def case_7():
    global a, b, x
    assert isinstance(a, Savings) and a.balance > 0, (
        "not savings")


def case_8():
    global a, b, x
    def process(items):
        for i, item in enumerate(items):
            try:
                handle(item)
            except KeyError as e:
                raise ValueError(f"item {i} failed") from e

    def handle(item):
        return item["missing"]

    process(rows)


def case_9():
    global a, b, x
    def process(items):
        results = []
        for item in items:
            results.append(100 / item)
        return results

    def main():
        print(process([1, 2, 0]))

    main()


def case_10():
    global a, b, x
    def fact(n):
        if n < 0: raise ValueError("n must be >= 0")
        return 1 if n == 0 else n * fact(n - 1)
    fact("a")


def case_11():
    global a, b, x
    def even(n): return True if n == 0 else odd(n - 1)
    def odd(n): return undefined if n == 0 else even(n - 1)
    even(4)


def case_12():
    global a, b, x
    def outer():
        def inner(x):
            return x.attr
        return [inner(i) for i in range(3)]
    outer()


def case_13():
    global a, b, x
    def gen():
        try:
            yield 1
            yield 1 / 0
        finally:
            print("cleanup")
    for g in gen(): pass


def case_14():
    global a, b, x
    def gen():
        received = yield
        while True:
            received = yield received.upper()
    g = gen(); next(g); g.send("a"); g.send(5)


def case_15():
    global a, b, x
    def flat(l):
        for x in l:
            if isinstance(x, list): yield from flat(x)
            else: yield x + 1
    list(flat([1, [2, [3, "x"]]]))


def case_16():
    global a, b, x
    class Meta(type):
        def __call__(cls, *args, **kw):
            obj = super().__call__(*args, **kw)
            obj.validate()
            return obj
    class Model(metaclass=Meta):
        def __init__(self, v): self.v = v
        def validate(self):
            if self.v < 0: raise ValueError("bad v")
    Model(1); Model(-1)


def case_17():
    global a, b, x
    class Desc:
        def __set_name__(self, owner, name): self.name = "_" + name
        def __get__(self, obj, owner): return getattr(obj, self.name)
        def __set__(self, obj, value):
            if not isinstance(value, int): raise TypeError(f"{self.name} must be int")
            setattr(obj, self.name, value)
    class P:
        x = Desc()
        def __init__(self, x): self.x = x
    P(1).x
    P("a")


def case_18():
    global a, b, x
    class Desc:
        def __get__(self, obj, owner): return obj.nope
    class P:
        x = Desc()
    P().x


def case_19():
    global a, b, x
    def deco(n):
        def wrap(f):
            def inner(*args, **kw):
                return f(*args, **kw) + n
            return inner
        return wrap
    @deco("x")
    def add(a, b): return a + b
    add(1, 2)


def case_20():
    global a, b, x
    "a,b".split(5)


def case_21():
    global a, b, x
    "abc".replace("a")


def case_22():
    global a, b, x
    {}.pop("x")


def case_23():
    global a, b, x
    dict([(1, 2), (3,)])


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
raise ExceptionGroup("more statements", groups)
