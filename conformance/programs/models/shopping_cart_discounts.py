class Product:
    def __init__(self, name, price, category="general"):
        self.name, self.price, self.category = name, price, category

    def __eq__(self, other):
        return isinstance(other, Product) and self.name == other.name

    def __hash__(self):
        return hash(self.name)

    def __repr__(self):
        return f"<{self.name} ${self.price}>"


class Discount:
    def apply(self, cart):
        return 0

    @property
    def label(self):
        return type(self).__name__


class PercentOff(Discount):
    def __init__(self, percent, category=None):
        self.percent, self.category = percent, category

    def apply(self, cart):
        base = sum(p.price * q for p, q in cart.items.items() if self.category in (None, p.category))
        return base * self.percent / 100

    @property
    def label(self):
        return f"{self.percent}% off{' ' + self.category if self.category else ''}"


class BuyXGetY(Discount):
    def __init__(self, product, x, y):
        self.product, self.x, self.y = product, x, y

    def apply(self, cart):
        qty = cart.items.get(self.product, 0)
        free = qty // (self.x + self.y) * self.y
        return free * self.product.price


class Cart:
    def __init__(self):
        self.items = {}
        self.discounts = []

    def add(self, product, qty=1):
        if qty < 1:
            raise ValueError(f"quantity must be at least 1, got {qty}")
        self.items[product] = self.items.get(product, 0) + qty
        return self

    def remove(self, product, qty=1):
        if product not in self.items:
            raise KeyError(product.name)
        self.items[product] -= qty
        if self.items[product] <= 0:
            del self.items[product]

    @property
    def subtotal(self):
        return sum(p.price * q for p, q in self.items.items())

    def total(self):
        best = max(self.discounts, key=lambda d: d.apply(self), default=None)
        off = best.apply(self) if best else 0
        return self.subtotal - off, best

    def __len__(self):
        return sum(self.items.values())

    def __contains__(self, p):
        return p in self.items

    def __iter__(self):
        return iter(self.items.items())

    def receipt(self):
        lines = [f"{p.name:<14}{q:>3} x {p.price:>7.2f} = {p.price * q:>8.2f}" for p, q in self]
        total, best = self.total()
        lines.append(f"{'Subtotal':<28}{self.subtotal:>8.2f}")
        if best:
            lines.append(f"{best.label:<28}{total - self.subtotal:>8.2f}")
        lines.append(f"{'TOTAL':<28}{total:>8.2f}")
        return "\n".join(lines)


apple, bread, tv = Product("Apple", 0.5, "food"), Product("Bread", 2.75, "food"), Product("TV", 399.99, "tech")
cart = Cart().add(apple, 10).add(bread).add(tv)
print(cart.receipt())
cart.discounts += [PercentOff(10), PercentOff(25, "food"), BuyXGetY(apple, 2, 1), Discount()]
for d in cart.discounts:
    print(f"{d.label}: {d.apply(cart):.2f}")
print(cart.receipt())
for bad in (lambda: cart.add(apple, 0), lambda: cart.remove(Product("Ghost", 1))):
    try:
        bad()
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
cart.remove(tv)
cart.remove(apple, 9)
print(len(cart), tv in cart, Product("Bread", 99) in cart, cart.items, round(cart.total()[0], 3), cart.total()[1].label)
