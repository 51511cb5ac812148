from math import ceil


class Product:
    def __init__(self, sku: str, name: str, price: float, quantity: int, tags=()):
        self.sku, self.name, self.price, self.quantity = sku, name, price, quantity
        self.tags = set(tags)

    @property
    def value(self) -> float:
        return self.price * self.quantity

    def __eq__(self, other):
        return isinstance(other, Product) and self.sku == other.sku

    def __hash__(self):
        return hash(self.sku)

    def __lt__(self, other):
        return self.value < other.value

    def __repr__(self):
        return f"<{self.sku} {self.name} x{self.quantity} @ {self.price}>"


class OutOfStock(Exception):
    pass


class Inventory:
    def __init__(self):
        self._items: dict[str, Product] = {}
        self.log: list[str] = []

    def add(self, product: Product) -> "Inventory":
        if product.sku in self._items:
            self._items[product.sku].quantity += product.quantity
            self.log.append(f"restocked {product.sku}")
        else:
            self._items[product.sku] = product
            self.log.append(f"added {product.sku}")
        return self

    def remove(self, sku: str, count: int = 1) -> float:
        product = self._items[sku]
        if product.quantity < count:
            raise OutOfStock(f"only {product.quantity} of {product.name} left, wanted {count}")
        product.quantity -= count
        self.log.append(f"sold {count} {sku}")
        if product.quantity == 0:
            del self._items[sku]
            self.log.append(f"discontinued {sku}")
        return product.price * count

    def by_tag(self, tag: str):
        yield from (p for p in self._items.values() if tag in p.tags)

    def reorder(self, minimum: int, pack: int = 12):
        return {p.sku: ceil((minimum - p.quantity) / pack) * pack for p in self._items.values() if p.quantity < minimum}

    def __iter__(self):
        return iter(sorted(self._items.values(), key=lambda p: p.sku))

    def __len__(self):
        return sum(p.quantity for p in self)

    def __contains__(self, sku):
        return sku in self._items


inv = Inventory()
inv.add(Product("W-1", "Widget", 2.50, 100, ["small", "metal"])).add(Product("G-7", "Gadget", 19.99, 5, ["electronic"]))
inv.add(Product("T-3", "Thing", 0.99, 1000, {"small"})).add(Product("W-1", "Widget", 2.50, 20))
print(len(inv), [p.sku for p in inv], "W-1" in inv, "Z" in inv)
revenue = 0.0
for sku, n in [("W-1", 30), ("G-7", 5), ("T-3", 1), ("G-7", 1), ("W-1", 500)]:
    try:
        revenue += inv.remove(sku, n)
    except OutOfStock as e:
        print("Out of stock:", e)
    except KeyError as e:
        print("No such product:", e)
print(f"revenue: {revenue:.2f}")
print(sorted(p.name for p in inv.by_tag("small")), max(inv), min(inv))
print(inv.reorder(200), inv.reorder(10))
print(*inv.log, sep="\n")
header = f"{'SKU':<6}|{'Name':^10}|{'Qty':>6}|{'Price':>8}|{'Value':>10}"
print(header, "-" * len(header), sep="\n")
for p in inv:
    print(f"{p.sku:<6}|{p.name:^10}|{p.quantity:>6}|{p.price:>8.2f}|{p.value:>10,.2f}")
