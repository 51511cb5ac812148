# What send, throw and None mean to a delegate that is a generator, an iterator or an object with its own methods.
class Loud:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration("loud end")
        return f"next {self.n}"
    def send(self, value): return f"send {value}"
    def throw(self, *args): return f"throw {args[0] if isinstance(args[0], type) else type(args[0])}"
    def close(self): print("loud closed")
def outer(it):
    result = yield from it
    print("result", result)
    yield "tail"
g = outer(Loud())
print(next(g), g.send("x"), g.throw(ValueError("v")), next(g), next(g), next(g))
g = outer(Loud())
next(g)
g.close()
g = outer(iter([1, 2]))
next(g)
try:
    g.send("to a list iterator")
except AttributeError as e:
    print(e)
g = outer(iter([1, 2]))
next(g)
print(g.send(None))
g.close()
def echo():
    received = []
    while len(received) < 3:
        received.append((yield len(received)))
    return received
g = outer(echo())
print(next(g), g.send("a"), g.send("b"), g.send("c"))
def nested(n):
    if n == 0:
        try:
            x = yield "deepest"
            return f"got {x}"
        except KeyError as e:
            return f"caught {e}"
    r = yield from nested(n - 1)
    return f"{n}<{r}>"
def top(): print((yield from nested(4)))
for act in (lambda g: g.send("hi"), lambda g: g.throw(KeyError("k"))):
    g = top()
    print(next(g))
    try:
        act(g)
    except StopIteration as e:
        print("stop", e.value)
