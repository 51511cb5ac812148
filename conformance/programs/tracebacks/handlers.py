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
    def f():
        try:
            return 1 / 0
        except ZeroDivisionError as e:
            e.add_note("while dividing")
            raise
    f()


def case_1():
    global a, b, x
    def f(depth):
        try:
            return g(depth)
        except ValueError as e:
            raise TypeError(depth) from e
    def g(depth):
        if depth == 0: raise ValueError("bottom")
        return f(depth - 1)
    f(2)


def case_2():
    global a, b, x
    errors = []
    for v in ["1", "a", None]:
        try:
            int(v)
        except (ValueError, TypeError) as e:
            errors.append(e)
    raise ExceptionGroup("bad values", errors)


def case_3():
    global a, b, x
    def f():
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    try:
        f()
    except* ValueError as eg:
        raise KeyError("new") from eg


def case_4():
    global a, b, x
    x = 10
    def f():
        x += 1
    f()


def case_5():
    global a, b, x
    def f():
        for i in range(3): pass
        del i
        print(i)
    f()


def case_6():
    global a, b, x
    def f():
        def g(): nonlocal y; y = 1; return z
        y = 0
        g()
        z = 1
    f()


def case_7():
    global a, b, x
    f = lambda x, y=2: (x + y) / (y - 2)
    f(1)


def case_8():
    global a, b, x
    (lambda: [][0])()


def case_9():
    global a, b, x
    list(filter(lambda r: r["v"] > 1, rows))


def case_10():
    global a, b, x
    matrix = [[1, 2], [3]]
    print([row[1] for row in matrix])


def case_11():
    global a, b, x
    def f(*args, **kw): return args[kw["i"]]
    f(1, 2, i=5)


def case_12():
    global a, b, x
    def f(a, b=1, *args, c, d=2, **kw): pass
    f(1, d=5)


def case_13():
    global a, b, x
    def f(a, /, b): pass
    f(a=1, b=2)


def case_14():
    global a, b, x
    match rows:
        case [{"id": i}, {"id": j}] if i > "x": pass


def case_15():
    global a, b, x
    match a:
        case Account(owner=o, nope=1): pass
        case Account(balance=bal) if bal.x: pass


def case_16():
    global a, b, x
    class Pt:
        __match_args__ = ("x", "y")
        def __init__(self, x, y): self.x, self.y = x, y
    match Pt(1, 2):
        case Pt(x, y, z): pass


def case_17():
    global a, b, x
    while (n := len(rows) - 5): rows[n]


def case_18():
    global a, b, x
    for (i, j), k in [((1, 2), 3), (4, 5)]: pass


def case_19():
    global a, b, x
    for i, in [(1,), (2, 3)]: pass


def case_20():
    global a, b, x
    [i for i, in [(1,), (2, 3)]]


def case_21():
    global a, b, x
    a.history, b.missing_list[0] = 1, 2


def case_22():
    global a, b, x
    a.history[0], b = 1, 2


def case_23():
    global a, b, x
    (a.x.y), b = 1, 2


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
raise ExceptionGroup("handlers", groups)
