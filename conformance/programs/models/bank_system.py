# Simple bank system with accounts, transactions and reports.

class InsufficientFundsError(Exception):
    def __init__(self, balance, amount):
        self.balance = balance
        self.amount = amount
        super().__init__(f"Insufficient funds: balance ${balance:,.2f}, requested ${amount:,.2f}")


class AccountNotFoundError(KeyError):
    pass


class Transaction:
    counter = 0

    def __init__(self, kind, amount, balance):
        Transaction.counter += 1
        self.id = Transaction.counter
        self.kind = kind
        self.amount = amount
        self.balance = balance

    def __str__(self):
        sign = "+" if self.kind in ("deposit", "interest", "transfer in") else "-"
        return f"#{self.id:03d} {self.kind:<12} {sign}{self.amount:>10,.2f} -> {self.balance:>12,.2f}"


class Account:
    def __init__(self, number, owner, balance=0.0):
        self.number = number
        self.owner = owner
        self._balance = balance
        self.transactions = []

    @property
    def balance(self):
        return self._balance

    def _record(self, kind, amount):
        self.transactions.append(Transaction(kind, amount, self._balance))

    def deposit(self, amount, kind="deposit"):
        if amount <= 0:
            raise ValueError("Deposit amount must be positive")
        self._balance += amount
        self._record(kind, amount)

    def withdraw(self, amount, kind="withdrawal"):
        if amount > self.available():
            raise InsufficientFundsError(self._balance, amount)
        self._balance -= amount
        self._record(kind, amount)

    def available(self):
        return self._balance

    def __repr__(self):
        return f"{type(self).__name__}({self.number!r}, {self.owner!r}, {self._balance:.2f})"


class SavingsAccount(Account):
    def __init__(self, number, owner, balance=0.0, rate=0.02):
        super().__init__(number, owner, balance)
        self.rate = rate

    def add_interest(self):
        self.deposit(round(self._balance * self.rate, 2), "interest")


class CheckingAccount(Account):
    def __init__(self, number, owner, balance=0.0, overdraft=100):
        super().__init__(number, owner, balance)
        self.overdraft = overdraft

    def available(self):
        return self._balance + self.overdraft


class Bank:
    def __init__(self, name):
        self.name = name
        self.accounts = {}

    def open(self, cls, owner, **kwargs):
        number = f"{cls.__name__[0]}{len(self.accounts) + 1:04d}"
        self.accounts[number] = cls(number, owner, **kwargs)
        return self.accounts[number]

    def __getitem__(self, number):
        try:
            return self.accounts[number]
        except KeyError:
            raise AccountNotFoundError(number) from None

    def transfer(self, source, target, amount):
        a, b = self[source], self[target]
        a.withdraw(amount, "transfer out")
        b.deposit(amount, "transfer in")

    def total(self):
        return sum(a.balance for a in self.accounts.values())


bank = Bank("First Python Bank")
s = bank.open(SavingsAccount, "Alice", balance=1000, rate=0.05)
c = bank.open(CheckingAccount, "Bob", balance=250.5)
print(s, c)
bank.transfer("S0001", "C0002", 300)
s.add_interest()
c.withdraw(600)
for action in (lambda: c.withdraw(100), lambda: s.withdraw(10_000), lambda: s.deposit(-5), lambda: bank.transfer("S0001", "X9", 1), lambda: bank["nope"]):
    try:
        action()
    except InsufficientFundsError as e:
        print("Declined:", e, f"(short by {e.amount - e.balance:.2f})")
    except (ValueError, AccountNotFoundError) as e:
        print(type(e).__name__, e)
for acct in bank.accounts.values():
    print(f"\n{acct.owner}'s statement ({acct.number})")
    for t in acct.transactions:
        print("  ", t)
print(f"\nTotal holdings of {bank.name}: ${bank.total():,.2f}")
try:
    s.balance = 1_000_000
except AttributeError as e:
    print("Nice try:", e)
