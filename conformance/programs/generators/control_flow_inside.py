# yield inside loops, try, with, match, conditions; positions are kept.
class CM:
    def __init__(self, n): self.n = n
    def __enter__(self):
        print("enter", self.n)
        return self
    def __exit__(self, k, e, t):
        print("exit", self.n, k and k.__name__)
        return k is ValueError

def everything(flag):
    for i in range(2):
        with CM(i):
            try:
                if flag == "raise" and i:
                    raise ValueError
                yield ("body", i)
            except KeyError:
                yield "caught key"
            else:
                yield "else"
            finally:
                yield ("finally", i)
    else:
        yield "loop else"
    while True:
        match flag:
            case "a" | "b":
                x = yield ("match", flag)
                if x == "stop":
                    break
                flag = x or flag
            case _:
                return "default"
    yield "after break"

print(list(everything("none")))
print(list(everything("raise")))
g = everything("a")
for _ in range(6):
    print(next(g))
print(next(g), g.send("b"), next(g), g.send("stop"), next(g, "done"))
g = everything("x")
next(g)
print(g.throw(KeyError("k")), next(g))
g.close()

def expr():
    total = (yield 1) + (yield 2) * (yield 3)
    yield total
    yield [(yield "a"), (yield "b")]
    yield {(yield "k"): (yield "v")}
    yield f"{(yield 'f1')}-{(yield 'f2'):>4}"
    yield (yield 5) if (yield 6) else (yield 7)
    yield (yield "x") and (yield "y") or (yield "z")
    print((yield "p1"), (yield "p2"), sep=(yield "sep"))
    yield not (yield "n"), -(yield "m")

def drive(gen, values):
    out = [next(gen)]
    for v in values:
        try:
            out.append(gen.send(v))
        except StopIteration as e:
            out.append(("stop", e.value))
            break
    return out

print(drive(expr(), [10, 2, 3, None, "A", "B", None, "K", "V", None, "F", "G", None, True, "five", None, 0, "Z", None, "P", "Q", "/", True, 4, None]))
def assign():
    d = {}
    d[(yield "key")] = yield "value"
    d["aug"] = 1
    d["aug"] += yield "add"
    yield d
    x: int = yield "annotated"
    assert (yield "assert"), "message"
    del d[(yield "del")]
    return d, x
print(drive(assign(), ["k", "v", 5, None, 7, True, "aug"]))
def nested():
    def inner():
        yield from (i * 10 for i in range(2))
    for x in inner():
        for y in inner():
            yield x + y
print(list(nested()))
def early():
    for i in range(5):
        try:
            if i == 3:
                return i
            if i == 1:
                continue
            yield i
        finally:
            yield ("f", i)
print(list(early()))
def recursion(n):
    yield n
    if n:
        yield from recursion(n - 1)
        yield -n
print(list(recursion(3)))
