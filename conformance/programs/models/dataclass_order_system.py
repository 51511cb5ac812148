from dataclasses import dataclass, field, asdict, replace
from collections import defaultdict


@dataclass(frozen=True, order=True)
class Money:
    cents: int

    def __add__(self, other: "Money") -> "Money":
        return Money(self.cents + other.cents)

    def __mul__(self, n: int) -> "Money":
        return Money(self.cents * n)

    def __str__(self) -> str:
        return f"${self.cents // 100}.{self.cents % 100:02d}"


@dataclass
class Item:
    name: str
    price: Money
    quantity: int = 1
    tags: list[str] = field(default_factory=list)

    @property
    def total(self) -> Money:
        return self.price * self.quantity


@dataclass
class Order:
    customer: str
    items: list[Item] = field(default_factory=list)
    status: str = "new"
    number: int = field(default=0, compare=False)

    _next = 1

    def __post_init__(self):
        if not self.customer:
            raise ValueError("customer is required")
        if not self.number:
            self.number = Order._next
            Order._next += 1

    def add(self, *items: Item) -> "Order":
        self.items.extend(items)
        return self

    @property
    def total(self) -> Money:
        return sum((i.total for i in self.items), Money(0))


orders = [
    Order("ann").add(Item("pen", Money(150), 3), Item("book", Money(1299), tags=["paper"])),
    Order("bob").add(Item("lamp", Money(4500))),
    Order("ann").add(Item("pen", Money(150), 1)),
]
for o in orders:
    print(f"#{o.number} {o.customer:<5} {str(o.total):>8} {[i.name for i in o.items]}")
per_customer = defaultdict(lambda: Money(0))
for o in orders:
    per_customer[o.customer] += o.total
print({k: str(v) for k, v in per_customer.items()})
print(max(orders, key=lambda o: o.total).customer, sorted(o.total for o in orders)[0])
print(orders[0].items[1])
print(asdict(orders[2]))
shipped = replace(orders[1], status="shipped")
print(shipped.status, orders[1].status, shipped.number, shipped == orders[1], shipped.items is orders[1].items)
try:
    Money(5).cents = 6
except Exception as e:
    print(type(e).__name__, e)
try:
    Order("")
except ValueError as e:
    print("ValueError:", e)
try:
    Item("x")
except TypeError as e:
    print("TypeError:", e)
print(Money(1) < Money(2), Money(3) == Money(3), len({Money(1), Money(1)}), repr(Money(7)))
