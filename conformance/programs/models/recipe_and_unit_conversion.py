class Quantity:
    FACTORS = {"g": ("mass", 1), "kg": ("mass", 1000), "oz": ("mass", 28.35), "lb": ("mass", 453.6), "ml": ("volume", 1), "l": ("volume", 1000), "tsp": ("volume", 5), "tbsp": ("volume", 15), "cup": ("volume", 240), "pc": ("count", 1)}

    def __init__(self, amount, unit="pc"):
        if unit not in self.FACTORS:
            raise ValueError(f"unknown unit {unit!r}")
        self.amount, self.unit = amount, unit

    @classmethod
    def parse(cls, text):
        number = ""
        for i, ch in enumerate(text):
            if not (ch.isdigit() or ch in "./ "):
                break
            number += ch
        else:
            i = len(text)
        value = 0.0
        for part in number.split():
            n, _, d = part.partition("/")
            value += float(n) / float(d or 1)
        return cls(value, text[i:].strip() or "pc")

    @property
    def kind(self):
        return self.FACTORS[self.unit][0]

    def to(self, unit):
        if self.FACTORS[unit][0] != self.kind:
            raise TypeError(f"cannot convert {self.kind} to {self.FACTORS[unit][0]}")
        return Quantity(self.amount * self.FACTORS[self.unit][1] / self.FACTORS[unit][1], unit)

    def __add__(self, other):
        return Quantity(self.amount + other.to(self.unit).amount, self.unit)

    def __mul__(self, factor):
        return Quantity(self.amount * factor, self.unit)

    __rmul__ = __mul__

    def __eq__(self, other):
        return self.kind == other.kind and abs(self.to(other.unit).amount - other.amount) < 1e-6

    def __lt__(self, other):
        return self.to(other.unit).amount < other.amount

    def __str__(self):
        whole, rest = divmod(self.amount, 1)
        fractions = {0.25: "¼", 0.5: "½", 0.75: "¾", 0.33: "⅓", 0.67: "⅔"}
        nice = fractions.get(round(rest, 2))
        text = (f"{int(whole)}" if whole else "") + nice if nice else f"{self.amount:.4g}"
        return text + ("" if self.unit == "pc" else " " + self.unit)


class Recipe:
    def __init__(self, name, serves, text):
        self.name, self.serves, self.items = name, serves, {}
        for line in text.strip().splitlines():
            quantity, _, item = line.strip().partition(" of ")
            if not item:
                *q, item = line.split()
                quantity = " ".join(q)
            self.items[item] = Quantity.parse(quantity)

    def scale(self, serves):
        new = Recipe(self.name, serves, "")
        new.items = {k: q * (serves / self.serves) for k, q in self.items.items()}
        return new

    def __str__(self):
        return f"{self.name} (serves {self.serves}):\n" + "\n".join(f"  {str(q):>10} {item}" for item, q in self.items.items())


pancakes = Recipe("Pancakes", 4, "1 1/2cup of flour\n2 eggs\n300ml of milk\n1/2tsp of salt\n0.75oz of butter")
print(pancakes)
print(pancakes.scale(6))
shopping = {}
for recipe in (pancakes.scale(2), Recipe("Omelette", 1, "3 eggs\n10g of butter\n1tbsp of milk")):
    for item, q in recipe.items.items():
        shopping[item] = shopping[item] + q if item in shopping else q
print({k: str(v) for k, v in shopping.items()})
print(Quantity(1, "kg").to("lb"), Quantity(2, "cup").to("l"), Quantity(1, "lb") < Quantity(1, "kg"), Quantity(1000, "g") == Quantity(1, "kg"), 3 * Quantity(0.25, "cup"), min(Quantity(1, "oz"), Quantity(20, "g"), key=lambda q: q.to("g").amount))
for f in (lambda: Quantity(1, "kg") + Quantity(1, "l"), lambda: Quantity(1, "stone"), lambda: Quantity.parse("x g"), lambda: Quantity(1).to("g"), lambda: Quantity.parse("1/0 g")):
    try:
        print(f())
    except (TypeError, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
