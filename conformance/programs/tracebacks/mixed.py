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
    *x, y = 5


def case_1():
    global a, b, x
    x = y = z = data["missing"]


def case_2():
    global a, b, x
    x = [data["k"], data["missing"], data["n"]]


def case_3():
    global a, b, x
    exit_code = 5; raise SystemExit(exit_code)


def case_4():
    global a, b, x
    raise NotImplementedError


def case_5():
    global a, b, x
    raise NotImplemented


def case_6():
    global a, b, x
    raise 5


def case_7():
    global a, b, x
    raise type("Dyn", (Exception,), {})("dynamic")


errors = []


def attempt(case):
    global a, b
    a = Account("ann", 100)
    b = Savings("bob", 50)
    try:
        case()
    except Exception as error:
        errors.append(error)


for case in [case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7]:
    attempt(case)
groups = [ExceptionGroup(f"part {i // 15}", errors[i:i + 15]) for i in range(0, len(errors), 15)]
raise ExceptionGroup("mixed", groups)
