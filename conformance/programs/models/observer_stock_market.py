class Subject:
    def __init__(self):
        self._observers = []

    def attach(self, observer):
        if observer not in self._observers:
            self._observers.append(observer)
        return self

    def detach(self, observer):
        try:
            self._observers.remove(observer)
        except ValueError:
            print(f"{observer} was not attached")

    def notify(self, **event):
        for observer in self._observers[:]:
            observer.update(self, **event)


class Stock(Subject):
    def __init__(self, symbol, price):
        super().__init__()
        self.symbol = symbol
        self._price = price
        self.history = [price]

    @property
    def price(self):
        return self._price

    @price.setter
    def price(self, value):
        if value < 0:
            raise ValueError("price cannot be negative")
        old, self._price = self._price, value
        self.history.append(value)
        if old != value:
            self.notify(old=old, new=value, change=(value - old) / old * 100)

    def __repr__(self):
        return f"{self.symbol}@{self.price:g}"


class Ticker:
    def __init__(self):
        self.lines = []

    def update(self, subject, *, old, new, change):
        arrow = "▲" if new > old else "▼"
        self.lines.append(f"{subject.symbol} {arrow} {new:.2f} ({change:+.1f}%)")

    def __str__(self):
        return "ticker"


class Trader:
    def __init__(self, name, cash, buy_below, sell_above):
        self.name, self.cash, self.buy_below, self.sell_above = name, cash, buy_below, sell_above
        self.shares = {}

    def update(self, stock, new, **_):
        if new < self.buy_below and self.cash >= new:
            n = int(self.cash // new)
            self.cash -= n * new
            self.shares[stock.symbol] = self.shares.get(stock.symbol, 0) + n
            print(f"  {self.name} buys {n} {stock.symbol} at {new:.2f}")
        elif new > self.sell_above and self.shares.get(stock.symbol):
            n = self.shares.pop(stock.symbol)
            self.cash += n * new
            print(f"  {self.name} sells {n} {stock.symbol} at {new:.2f}, cash {self.cash:.2f}")

    def __str__(self):
        return self.name


class CircuitBreaker:
    def __init__(self, limit):
        self.limit, self.tripped = limit, False

    def update(self, stock, change, **_):
        if abs(change) > self.limit and not self.tripped:
            self.tripped = True
            print(f"  circuit breaker: {stock} moved {change:.1f}%")
            stock.detach(self)

    def __str__(self):
        return "breaker"


acme = Stock("ACME", 100)
ticker, ann, bob, breaker = Ticker(), Trader("Ann", 1000, 95, 110), Trader("Bob", 500, 80, 120), CircuitBreaker(20)
acme.attach(ticker).attach(ann).attach(bob).attach(breaker).attach(ann)
for p in (98, 94, 94, 112, 78.5, 121, 60):
    acme.price = p
acme.detach(breaker)
try:
    acme.price = -1
except ValueError as e:
    print("rejected:", e)
print(*ticker.lines, sep="\n")
print(acme, acme.history, [str(o) for o in acme._observers], breaker.tripped)
print(f"{ann.cash:.2f} {ann.shares} {bob.cash:.2f} {bob.shares}")
