class InsufficientFundsError(Exception):
    """Raised when a withdrawal exceeds the balance."""

    def __init__(self, balance, amount):
        self.balance = balance
        self.amount = amount
        super().__init__(f"Insufficient funds: balance is ${balance:.2f}, requested ${amount:.2f}")


class BankAccount:
    interest_rate = 0.02
    _next_id = 1000

    def __init__(self, owner: str, balance: float = 0.0):
        self.owner = owner
        self._balance = balance
        self.transactions = []
        self.account_id = BankAccount._next_id
        BankAccount._next_id += 1

    @property
    def balance(self) -> float:
        return self._balance

    def deposit(self, amount: float) -> None:
        if amount <= 0:
            raise ValueError("Deposit amount must be positive")
        self._balance += amount
        self.transactions.append(("deposit", amount))

    def withdraw(self, amount: float) -> None:
        if amount > self._balance:
            raise InsufficientFundsError(self._balance, amount)
        self._balance -= amount
        self.transactions.append(("withdraw", amount))

    def apply_interest(self):
        interest = self._balance * self.interest_rate
        self.deposit(round(interest, 2))

    def __str__(self):
        return f"Account #{self.account_id} ({self.owner}): ${self._balance:,.2f}"

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self._balance!r})"


class SavingsAccount(BankAccount):
    interest_rate = 0.05

    def __init__(self, owner, balance=0.0, min_balance=100):
        super().__init__(owner, balance)
        self.min_balance = min_balance

    def withdraw(self, amount):
        if self._balance - amount < self.min_balance:
            raise ValueError(f"Cannot go below minimum balance of ${self.min_balance}")
        super().withdraw(amount)


def transfer(source, target, amount):
    source.withdraw(amount)
    target.deposit(amount)
    print(f"Transferred ${amount:.2f} from {source.owner} to {target.owner}")


alice = BankAccount("Alice", 500)
bob = SavingsAccount("Bob", 1000)
transfer(alice, bob, 150.75)
for action in (lambda: alice.withdraw(1000), lambda: bob.withdraw(1100), lambda: alice.deposit(-5), lambda: setattr(alice, "balance", 5)):
    try:
        action()
    except InsufficientFundsError as e:
        print("Insufficient:", e, e.balance, e.amount)
    except ValueError as e:
        print("Value error:", e)
    except AttributeError as e:
        print("Attribute error:", e)
for account in (alice, bob):
    account.apply_interest()
    print(account, repr(account))
    for i, (kind, amount) in enumerate(account.transactions, start=1):
        print(f"  {i}. {kind:<10} {amount:>10.2f}")
print(sum(a.balance for a in (alice, bob)), isinstance(bob, BankAccount), SavingsAccount.__mro__[1].__name__)
