# Attributes of classes and instances, methods, state.
class Account:
    """A bank account."""
    bank = "PyBank"
    count = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        Account.count += 1

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount
        return self

    def __repr__(self):
        return f"Account({self.owner!r}, {self.balance})"

a = Account("ann", 10)
b = Account("bob")
print(a, b, Account.count, a.count)
a.deposit(5).deposit(6)
print(a.balance)
try:
    b.deposit(-1)
except ValueError as e:
    print(e)
b.bank = "Other"
print(a.bank, b.bank, Account.bank)
Account.bank = "New"
print(a.bank, b.bank)
del b.bank
print(b.bank)
print(a.__dict__, type(a).__name__, a.__class__ is Account, isinstance(a, Account), Account.__doc__)
a.extra = [1]
print(sorted(vars(a)), hasattr(a, "extra"), hasattr(b, "extra"), getattr(b, "extra", "none"))
setattr(b, "dyn", 5)
print(b.dyn, b.__dict__)
delattr(b, "dyn")
try:
    b.dyn
except AttributeError as e:
    print(e)
try:
    Account.nope
except AttributeError as e:
    print(e)
m = a.deposit
m(100)
print(a.balance, Account.deposit(b, 3) is b, b)
a.deposit = lambda x: "instance function"
print(a.deposit(1))
Account.withdraw = lambda self, x: setattr(self, "balance", self.balance - x)
a.withdraw(1)
print(a.balance)
print(Account.__name__, Account.__qualname__, Account.__module__)
class Empty:
    pass
e = Empty()
e.x = e
print(e.x.x.x is e, Empty() == Empty(), e == e, e != Empty())
print(str(Account), repr(Empty), f"{Empty}")
