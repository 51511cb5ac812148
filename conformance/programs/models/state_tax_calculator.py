BRACKETS = {
    "single": [(11000, 0.10), (44725, 0.12), (95375, 0.22), (182100, 0.24), (231250, 0.32), (578125, 0.35), (float("inf"), 0.37)],
    "married": [(22000, 0.10), (89450, 0.12), (190750, 0.22), (364200, 0.24), (462500, 0.32), (693750, 0.35), (float("inf"), 0.37)],
}
DEDUCTION = {"single": 13850, "married": 27700}


class TaxResult:
    def __init__(self, income, status, taxable, parts):
        self.income, self.status, self.taxable, self.parts = income, status, taxable, parts

    @property
    def total(self):
        return round(sum(t for _, _, t in self.parts), 2)

    @property
    def effective(self):
        return self.total / self.income if self.income else 0.0

    @property
    def marginal(self):
        return self.parts[-1][1] if self.parts else 0.0

    def __str__(self):
        lines = [f"Income ${self.income:,.2f} ({self.status}), taxable ${self.taxable:,.2f}"]
        for amount, rate, tax in self.parts:
            lines.append(f"  {rate:>5.0%} on {amount:>12,.2f} = {tax:>12,.2f}")
        lines.append(f"  Total {self.total:,.2f} | effective {self.effective:.2%} | marginal {self.marginal:.0%}")
        return "\n".join(lines)


def calculate_tax(income, status="single", *, deductions=None, credits=0):
    if isinstance(income, bool) or not isinstance(income, (int, float)):
        raise TypeError(f"income must be a number, not {type(income).__name__}")
    if income < 0:
        raise ValueError("income cannot be negative")
    if status not in BRACKETS:
        raise KeyError(status)
    taxable = max(0, income - max(DEDUCTION[status], deductions or 0))
    parts, lower = [], 0
    for upper, rate in BRACKETS[status]:
        if taxable <= lower:
            break
        amount = min(taxable, upper) - lower
        parts.append((amount, rate, amount * rate))
        lower = upper
    if credits and parts:
        amount, rate, tax = parts[-1]
        parts[-1] = (amount, rate, tax - min(credits, sum(p[2] for p in parts)))
    return TaxResult(income, status, taxable, parts)


for income, status, extra in [(0, "single", {}), (10000, "single", {}), (50000, "single", {}), (120000, "married", {"deductions": 30000}), (750000, "single", {"credits": 1000}), (85000.5, "married", {})]:
    print(calculate_tax(income, status, **extra))
for bad in [("50000", "single"), (-1, "single"), (100, "widowed"), (True, "single"), (None,)]:
    try:
        print(calculate_tax(*bad))
    except TypeError as e:
        print("TypeError:", e)
    except ValueError as e:
        print("ValueError:", e)
    except KeyError as e:
        print("KeyError: unknown status", e)
try:
    calculate_tax(1, "single", 5)
except TypeError as e:
    print(e)
print(f"{'income':>10} {'tax':>12} {'eff':>8}")
for income in range(0, 200001, 40000):
    r = calculate_tax(income)
    print(f"{income:>10,} {r.total:>12,.2f} {r.effective:>8.2%} {'#' * int(r.effective * 100)}")
wealthiest = max(range(10000, 100001, 10000), key=lambda i: calculate_tax(i).effective)
print(wealthiest, all(calculate_tax(a).total <= calculate_tax(a + 1000).total for a in range(0, 100000, 1000)))


def compound(principal, rate, years, per_year=12, deposit=0):
    balance, rows = principal, []
    for year in range(1, years + 1):
        for _ in range(per_year):
            balance = balance * (1 + rate / per_year) + deposit
        rows.append((year, round(balance, 2)))
    return rows


for year, balance in compound(1000, 0.05, 5, deposit=100):
    print(f"year {year}: {balance:>10,.2f}")


def mortgage(principal, annual_rate, years):
    r, n = annual_rate / 12, years * 12
    payment = principal * r * (1 + r) ** n / ((1 + r) ** n - 1) if r else principal / n
    balance, interest, month = principal, 0, 0
    while balance > 0.005:
        month += 1
        i = balance * r
        interest += i
        balance -= min(payment - i, balance)
    return round(payment, 2), month, round(interest, 2)


print(mortgage(200000, 0.06, 30), mortgage(12000, 0, 1), mortgage(5000, 0.1, 2))
split = lambda total, n: [total // n + (i < total % n) for i in range(n)]
print(split(100, 3), split(7, 7), sum(split(12345, 11)), [f"{c / 100:.2f}" for c in split(1000, 3)])
