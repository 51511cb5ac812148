class EventEmitter:
    def __init__(self):
        self._handlers = {}
        self._log = []

    def on(self, event, handler=None, *, priority=0):
        def register(fn):
            self._handlers.setdefault(event, []).append((priority, len(self._handlers[event]) if event in self._handlers else 0, fn))
            self._handlers[event].sort(key=lambda t: (-t[0], t[1]))
            return fn
        return register(handler) if handler else register

    def once(self, event, handler):
        def wrapper(*args, **kwargs):
            self.off(event, wrapper)
            return handler(*args, **kwargs)
        wrapper.__name__ = f"once_{handler.__name__}"
        return self.on(event, wrapper)

    def off(self, event, handler):
        before = len(self._handlers.get(event, []))
        self._handlers[event] = [t for t in self._handlers.get(event, []) if t[2] is not handler]
        return before - len(self._handlers[event])

    def emit(self, event, *args, **kwargs):
        results, errors = [], []
        for _, _, handler in list(self._handlers.get(event, ())):
            try:
                results.append(handler(*args, **kwargs))
            except StopPropagation as stop:
                results.append(stop.value)
                break
            except Exception as e:
                errors.append(f"{handler.__name__}: {type(e).__name__}: {e}")
        self._log.append((event, len(results), len(errors)))
        return results, errors


class StopPropagation(Exception):
    def __init__(self, value=None):
        super().__init__("stopped")
        self.value = value


bus = EventEmitter()


@bus.on("order")
def log_order(order_id, **details):
    return f"logged {order_id}"


@bus.on("order", priority=10)
def validate(order_id, amount=0, **rest):
    if amount <= 0:
        raise ValueError(f"bad amount {amount}")
    return "valid"


@bus.on("order", priority=5)
def fraud_check(order_id, amount=0, country="", **_):
    if country == "XX":
        raise StopPropagation("blocked")
    return "clean"


bus.once("order", lambda *a, **k: "first order bonus")
print(bus.emit("order", 1, amount=50))
print(bus.emit("order", 2, amount=0, country="DE"))
print(bus.emit("order", 3, amount=5, country="XX"))
print(bus.emit("nothing"), bus.off("order", log_order), bus.off("order", log_order))
print(bus.emit("order", 4, amount=1), bus._log)
counter = {"n": 0}


def recursive(depth):
    counter["n"] += 1
    if depth:
        bus.emit("deep", depth - 1)
    return depth


bus.on("deep", recursive)
bus.on("deep", recursive)
print(bus.emit("deep", 3), counter, len(bus._log))


class Store:
    def __init__(self, bus, **initial):
        self.__dict__.update(bus=bus, data=dict(initial))

    def __getattr__(self, name):
        try:
            return self.data[name]
        except KeyError:
            raise AttributeError(f"no field {name!r}") from None

    def __setattr__(self, name, value):
        old = self.data.get(name)
        self.data[name] = value
        self.bus.emit("change", name, old, value)


history = []
bus.on("change", lambda *c: history.append(c))
s = Store(bus, theme="light", size=12)
s.theme = "dark"
s.size += 2
s.new = [1]
print(history, s.theme, s.size, s.new)
try:
    s.missing
except AttributeError as e:
    print(e)
