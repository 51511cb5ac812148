class ATM:
    NOTES = (100, 50, 20, 10, 5)

    def __init__(self, stock):
        self.stock = dict.fromkeys(self.NOTES, 0) | stock
        self.journal = []

    @property
    def cash(self):
        return sum(n * c for n, c in self.stock.items())

    def greedy(self, amount):
        plan, rest = {}, amount
        for note in self.NOTES:
            n = min(rest // note, self.stock[note])
            if n:
                plan[note] = n
                rest -= n * note
        return None if rest else plan

    def exact(self, amount, notes=None):
        notes = self.NOTES if notes is None else notes
        if amount == 0:
            return {}
        if not notes or amount < 0:
            return None
        note, *others = notes
        for n in range(min(amount // note, self.stock[note]), -1, -1):
            plan = self.exact(amount - n * note, others)
            if plan is not None:
                return ({note: n} if n else {}) | plan
        return None

    def withdraw(self, amount):
        if amount <= 0 or amount % 5:
            raise ValueError(f"cannot dispense {amount}")
        if amount > self.cash:
            raise RuntimeError(f"only {self.cash} left")
        plan = self.greedy(amount) or self.exact(amount)
        if plan is None:
            raise LookupError(f"no combination of notes makes {amount}")
        for note, n in plan.items():
            self.stock[note] -= n
        self.journal.append((amount, plan))
        return plan


def change_combinations(amount, coins):
    if amount == 0:
        return [[]]
    if not coins:
        return []
    first, *rest = coins
    out = []
    if first <= amount:
        out += [[first] + c for c in change_combinations(amount - first, coins)]
    return out + change_combinations(amount, rest)


atm = ATM({50: 1, 20: 4, 5: 3})
for amount in (70, 60, 3, 1000, 25, 40, 10, -5):
    try:
        plan = atm.withdraw(amount)
        print(f"{amount:>5}: " + " + ".join(f"{n}x{note}" for note, n in plan.items()) + f"  ({atm.cash} left)")
    except (ValueError, RuntimeError, LookupError) as e:
        print(f"{amount:>5}: {type(e).__name__}: {e}")
print(atm.stock, len(atm.journal), sum(a for a, _ in atm.journal))
print(ATM({50: 1, 20: 3}).greedy(60), ATM({50: 1, 20: 3}).exact(60))
for combo in change_combinations(10, [5, 2, 1]):
    print("+".join(map(str, combo)), end="  ")
print()
print(len(change_combinations(50, [25, 10, 5, 1])), min(change_combinations(30, [25, 10, 1]), key=len))
