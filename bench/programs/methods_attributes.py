class Account:
    bank = "First"
    transfers = 0

    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
        self.history = []

    def deposit(self, amount):
        self.balance += amount
        return self.balance

    def withdraw(self, amount):
        if amount > self.balance:
            return False
        self.balance -= amount
        return True

    def transfer(self, other, amount):
        if self.withdraw(amount):
            other.deposit(amount)
            Account.transfers += 1


def simulate(count):
    accounts = [Account("owner%d" % i, 100 * i) for i in range(20)]
    for i in range(count):
        accounts[i % 20].transfer(accounts[(i * 7 + 3) % 20], i % 37)
    return accounts


accounts = simulate(1800000)
print(Account.transfers, [account.balance for account in accounts])
