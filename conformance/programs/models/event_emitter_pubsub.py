class EventEmitter:
    """Minimal publish/subscribe with priorities, once-listeners and wildcards."""

    def __init__(self):
        self._listeners = {}
        self._sequence = 0

    def on(self, event, callback=None, *, priority=0, once=False):
        if callback is None:
            return lambda f: self.on(event, f, priority=priority, once=once)
        self._sequence += 1
        self._listeners.setdefault(event, []).append((-priority, self._sequence, callback, once))
        self._listeners[event].sort(key=lambda l: l[:2])
        return callback

    def off(self, event, callback):
        before = len(self._listeners.get(event, []))
        self._listeners[event] = [l for l in self._listeners.get(event, []) if l[2] is not callback]
        return before - len(self._listeners[event])

    def emit(self, event, *args, **kwargs):
        results = []
        for key in (event, "*"):
            for listener in list(self._listeners.get(key, [])):
                _, _, callback, once = listener
                if once:
                    self._listeners[key].remove(listener)
                payload = (event, *args) if key == "*" else args
                try:
                    result = callback(*payload, **kwargs)
                except Exception as e:
                    result = f"{callback.__name__} failed: {e}"
                if result is False:
                    results.append("stopped")
                    return results
                if result is not None:
                    results.append(result)
        return results


bus = EventEmitter()


@bus.on("login")
def greet(user, **kw):
    return f"Hello {user}"


@bus.on("login", priority=10)
def audit(user, ip="unknown"):
    return f"audit {user} from {ip}"


@bus.on("login", once=True)
def first_time(user, **kw):
    return f"{user} is the first"


@bus.on("*")
def logger(event, *args, **kw):
    return f"[{event} {args}]"


@bus.on("divide")
def divide(a, b):
    return a / b


@bus.on("order", priority=5)
def check(amount):
    return False if amount > 100 else None


@bus.on("order")
def process(amount):
    return f"processed {amount}"


print(bus.emit("login", "ann", ip="1.2.3.4"))
print(bus.emit("login", "bob"))
print(bus.emit("divide", 1, 4), bus.emit("divide", 1, 0), bus.emit("divide", 1))
print(bus.emit("order", 50), bus.emit("order", 500))
print(bus.off("login", greet), bus.off("login", greet), bus.off("nothing", greet))
print(bus.emit("login", "cy"), bus.emit("unknown"))
bus.off("*", logger)
print(bus.emit("unknown"), sorted(k for k, v in bus._listeners.items() if v))
