import math


class Fraction:
    def __init__(self, num, den=1):
        if den == 0:
            raise ZeroDivisionError("denominator is zero")
        g = math.gcd(num, den) * (1 if den > 0 else -1)
        self.num, self.den = num // g, den // g

    @classmethod
    def parse(cls, text):
        total = cls(0)
        for part in text.split():
            if "/" in part:
                n, d = part.split("/")
                total += cls(int(n), int(d))
            elif "." in part:
                whole, frac = part.split(".")
                total += cls(int(whole + frac), 10 ** len(frac))
            else:
                total += cls(int(part))
        return total

    def __add__(self, o): return Fraction(self.num * o.den + o.num * self.den, self.den * o.den)
    def __mul__(self, o): return Fraction(self.num * o.num, self.den * o.den)
    def __truediv__(self, o): return Fraction(self.num * o.den, self.den * o.num)
    def __eq__(self, o): return (self.num, self.den) == (o.num, o.den)
    def __lt__(self, o): return self.num * o.den < o.num * self.den
    def __float__(self): return self.num / self.den

    def __str__(self):
        whole, rest = divmod(abs(self.num), self.den)
        sign = "-" if self.num < 0 else ""
        if rest == 0:
            return f"{sign}{whole}"
        return f"{sign}{whole} {rest}/{self.den}" if whole else f"{sign}{rest}/{self.den}"

    def __repr__(self):
        return f"Fraction({self.num}, {self.den})"


RECIPE = """
Pancakes
serves 4
1 1/2 cup flour
3 1/2 tsp baking powder
1 tbsp sugar
1.25 cup milk
1 egg
3 tbsp butter
pinch salt
"""

UNITS = {"cup": 48, "tbsp": 3, "tsp": 1}


class Ingredient:
    def __init__(self, amount, unit, name):
        self.amount, self.unit, self.name = amount, unit, name

    @classmethod
    def parse(cls, line):
        words = line.split()
        numbers = []
        while words and words[0].replace("/", "").replace(".", "").isdigit():
            numbers.append(words.pop(0))
        amount = Fraction.parse(" ".join(numbers)) if numbers else None
        unit = words.pop(0) if words and (words[0] in UNITS or words[0] == "pinch") and len(words) > 1 else None
        return cls(amount, unit, " ".join(words))

    def scaled(self, factor):
        if self.amount is None:
            return self
        amount, unit = self.amount * factor, self.unit
        if unit in UNITS:
            tsp = amount * Fraction(UNITS[unit])
            for better in ("cup", "tbsp", "tsp"):
                candidate = tsp / Fraction(UNITS[better])
                if not candidate < Fraction(1, 4):
                    amount, unit = candidate, better
                    break
        return Ingredient(amount, unit, self.name)

    def __str__(self):
        parts = [str(self.amount) if self.amount is not None else "", self.unit or "", self.name]
        name = " ".join(p for p in parts if p)
        if self.unit is None and self.amount is not None and Fraction(1) < self.amount:
            name += "s"
        return name


title, serves, *rest = RECIPE.strip().splitlines()
servings = int(serves.split()[1])
ingredients = [Ingredient.parse(line) for line in rest]
print(title, servings, [i.name for i in ingredients])
for target in (2, 4, 6, 10):
    factor = Fraction(target, servings)
    print(f"\n{title} for {target} (x {factor})")
    for i in ingredients:
        print("  -", i.scaled(factor))
print()
print(Fraction(6, 4), repr(Fraction(-6, 4)), Fraction(3, -9), Fraction(8, 2), Fraction(0, 5), Fraction.parse("2 3/4") * Fraction(1, 3), float(Fraction(1, 8)))
for bad in (lambda: Fraction(1, 0), lambda: Fraction.parse("a"), lambda: Fraction.parse("1/2/3"), lambda: Fraction(1) / Fraction(0)):
    try:
        bad()
    except (ZeroDivisionError, ValueError) as e:
        print(type(e).__name__, e)
print(sorted([Fraction(1, 2), Fraction(1, 3), Fraction(3, 4)], reverse=True), Fraction(2, 4) == Fraction(1, 2), max(Fraction(1, 3), Fraction(2, 7)))
total = Fraction(0)
for i in range(1, 10):
    total += Fraction(1, i * (i + 1))
print(total, repr(total))
