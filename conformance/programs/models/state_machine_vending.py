class State:
    name = "state"

    def __init__(self, machine):
        self.machine = machine

    def insert(self, cents):
        return f"cannot insert while {self.name}"

    def select(self, code):
        return f"cannot select while {self.name}"

    def refund(self):
        return "nothing to refund"

    def __repr__(self):
        return f"<{self.name}>"


class Idle(State):
    name = "idle"

    def insert(self, cents):
        self.machine.credit += cents
        self.machine.go(HasMoney)
        return f"credit {self.machine.credit}"

    def select(self, code):
        price = self.machine.stock.get(code, (None, 0, 0))[1]
        return f"price of {code} is {price}" if price else f"no product {code}"


class HasMoney(State):
    name = "has money"

    def insert(self, cents):
        self.machine.credit += cents
        return f"credit {self.machine.credit}"

    def select(self, code):
        m = self.machine
        if code not in m.stock:
            return f"no product {code}"
        name, price, count = m.stock[code]
        if count == 0:
            return f"{name} is sold out"
        if m.credit < price:
            return f"{name} costs {price}, {price - m.credit} missing"
        m.credit -= price
        m.stock[code] = (name, price, count - 1)
        m.sales.append(name)
        change, m.credit = m.change(m.credit), 0
        if sum(c for _, _, c in m.stock.values()) == 0:
            m.go(Empty)
        else:
            m.go(Idle)
        return f"enjoy your {name}" + (f", change {change}" if change else "")

    def refund(self):
        m = self.machine
        coins, m.credit = m.change(m.credit), 0
        m.go(Idle)
        return f"refunded {coins}"


class Empty(State):
    name = "empty"


class Machine:
    COINS = (200, 100, 50, 20, 10, 5)

    def __init__(self, **stock):
        self.stock = stock
        self.credit = 0
        self.sales = []
        self.history = []
        self.state = None
        self.go(Idle)

    def go(self, state_class):
        self.history.append(state_class.name)
        self.state = state_class(self)

    def change(self, amount):
        result = {}
        for coin in self.COINS:
            n, amount = divmod(amount, coin)
            if n:
                result[coin] = n
        return result

    def __getattr__(self, action):
        if action in ("insert", "select", "refund"):
            return getattr(self.state, action)
        raise AttributeError(f"machines cannot {action}")


m = Machine(a1=("chips", 120, 1), b2=("soda", 150, 2), c3=("gum", 35, 0))
script = ["select a1", "insert 100", "select a1", "insert 50", "select zz", "select c3", "select a1", "refund", "insert 200", "refund", "insert 200", "select b2", "select b2", "insert 50", "insert 200", "select b2", "insert 5", "select b2"]
for line in script:
    command, *args = line.split()
    args = [int(a) if a.isdigit() else a for a in args]
    print(f"{line:<12} {m.state!r:<12} {getattr(m, command)(*args)}")
print(m.sales, m.history, m.stock)
try:
    m.kick()
except AttributeError as e:
    print(e)
