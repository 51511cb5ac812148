class Discount:
    def apply(self, cart):
        return 0.0

    def __and__(self, other):
        return Combined(self, other)

    def __str__(self):
        return type(self).__name__


class Percent(Discount):
    def __init__(self, percent, minimum=0):
        self.percent, self.minimum = percent, minimum

    def apply(self, cart):
        return cart.subtotal * self.percent / 100 if cart.subtotal >= self.minimum else 0.0

    def __str__(self):
        return f"{self.percent}% off" + (f" above {self.minimum}" if self.minimum else "")


class BuyXGetY(Discount):
    def __init__(self, name, buy, free):
        self.name, self.buy, self.free = name, buy, free

    def apply(self, cart):
        if self.name not in cart.lines:
            return 0.0
        price, qty = cart.lines[self.name]
        groups, rest = divmod(qty, self.buy + self.free)
        return price * (groups * self.free + max(0, rest - self.buy))

    def __str__(self):
        return f"buy {self.buy} get {self.free} {self.name}"


class Combined(Discount):
    def __init__(self, *parts):
        self.parts = parts

    def apply(self, cart):
        return sum(p.apply(cart) for p in self.parts)

    def __str__(self):
        return " and ".join(map(str, self.parts))


class BestOf(Combined):
    def apply(self, cart):
        return max((p.apply(cart) for p in self.parts), default=0.0)

    def __str__(self):
        return "best of (" + ", ".join(map(str, self.parts)) + ")"


class Cart:
    def __init__(self):
        self.lines = {}

    def add(self, name, price, qty=1):
        if qty <= 0:
            raise ValueError(f"quantity must be positive, not {qty}")
        old_price, old_qty = self.lines.get(name, (price, 0))
        if old_price != price:
            raise ValueError(f"{name} already costs {old_price}")
        self.lines[name] = price, old_qty + qty
        return self

    def __iadd__(self, item):
        return self.add(*item)

    def __isub__(self, name):
        price, qty = self.lines.pop(name)
        if qty > 1:
            self.lines[name] = price, qty - 1
        return self

    @property
    def subtotal(self):
        return sum(p * q for p, q in self.lines.values())

    def checkout(self, discount=Discount(), tax=0.2):
        off = min(discount.apply(self), self.subtotal)
        net = self.subtotal - off
        return {"subtotal": self.subtotal, "discount": -off, "tax": round(net * tax, 2), "total": round(net * (1 + tax), 2)}


cart = Cart().add("apple", 0.5, 7).add("bread", 2.25).add("cheese", 8)
cart += ("apple", 0.5)
cart += ("wine", 12.0, 2)
cart -= "wine"
print(cart.lines, cart.subtotal)
discounts = [Discount(), Percent(10), Percent(50, minimum=1000), BuyXGetY("apple", 2, 1), BuyXGetY("wine", 1, 1), Percent(10) & BuyXGetY("apple", 2, 1), BestOf(Percent(5), BuyXGetY("apple", 1, 1)), Percent(300)]
for d in discounts:
    receipt = cart.checkout(d)
    print(f"{str(d):<40}" + "".join(f"{v:>9.2f}" for v in receipt.values()))
for action in (lambda: cart.add("x", 1, 0), lambda: cart.add("apple", 9), lambda: cart.__isub__("nothing")):
    try:
        action()
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
