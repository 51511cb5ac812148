# Objects made of objects; a state machine with methods in tables.
class Engine:
    def __init__(self, hp): self.hp, self.running = hp, False
    def start(self): self.running = True; return f"{self.hp}hp engine on"
class Wheel:
    count = 0
    def __init__(self):
        Wheel.count += 1
        self.n = Wheel.count
    def __repr__(self): return f"W{self.n}"
class Car:
    def __init__(self, hp, wheels=4):
        self.engine = Engine(hp)
        self.wheels = [Wheel() for _ in range(wheels)]
    def start(self): return self.engine.start()
    def __getattr__(self, name):
        return getattr(self.engine, name)
c = Car(90)
print(c.start(), c.hp, c.running, c.wheels, Wheel.count, Car(1, 2).wheels)
class Light:
    transitions = {"red": "green", "green": "yellow", "yellow": "red"}
    def __init__(self): self.state, self.history = "red", []
    def next(self):
        self.history.append(self.state)
        self.state = self.transitions[self.state]
        return self
    def __str__(self): return f"<{self.state}>"
l = Light()
print(l.next().next().next().next(), l.history)
class Vending:
    def __init__(self):
        self.handlers = {"idle": self.idle, "paid": self.paid}
        self.state, self.money, self.log = "idle", 0, []
    def idle(self, event, *args):
        if event == "coin":
            self.money += args[0]
            return "paid" if self.money >= 3 else "idle"
        raise ValueError(f"cannot {event} while idle")
    def paid(self, event, *args):
        match event, args:
            case "select", (item,):
                self.log.append(item)
                self.money -= 3
                return "paid" if self.money >= 3 else "idle"
            case "refund", ():
                self.log.append(f"refund {self.money}")
                self.money = 0
                return "idle"
        return "paid"
    def send(self, event, *args):
        self.state = self.handlers[self.state](event, *args)
        return self.state, self.money
v = Vending()
for e in (("coin", 1), ("coin", 2), ("select", "tea"), ("coin", 7), ("select", "bar"), ("unknown",), ("refund",), ("select", "x")):
    try:
        print(e, v.send(*e))
    except ValueError as err:
        print(e, err)
print(v.log)
class Observable:
    def __init__(self): self._subs, self._v = [], None
    def subscribe(self, f): self._subs.append(f); return f
    @property
    def value(self): return self._v
    @value.setter
    def value(self, v):
        old, self._v = self._v, v
        for s in self._subs: s(old, v)
o = Observable()
seen = []
o.subscribe(lambda a, b: seen.append((a, b)))
@o.subscribe
def printer(a, b): print("changed", a, "->", b)
o.value = 1
o.value = 2
print(seen, o.value)
