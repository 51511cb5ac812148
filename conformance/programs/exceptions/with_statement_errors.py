# What with does to exceptions from __enter__, the body, __exit__ and their combinations.
class CM:
    def __init__(self, name, enter=None, exit=None, result=False):
        self.name, self.enter, self.exit, self.result = name, enter, exit, result
    def __enter__(self):
        print("enter", self.name)
        if self.enter: raise self.enter
        return self
    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind.__name__ if kind else None)
        if self.exit: raise self.exit
        return self.result
def attempt(*managers, body=None):
    def go(ms):
        if not ms:
            if body: raise body
            return "body"
        with ms[0]:
            return go(ms[1:])
        return "suppressed"
    try:
        print("->", go(managers))
    except Exception as e:
        print("->", repr(e), "context", repr(e.__context__))
attempt(CM("a"), CM("b"))
attempt(CM("a"), CM("b", enter=ValueError("enter b")))
attempt(CM("a", result=True), CM("b", enter=ValueError("enter b")))
attempt(CM("a"), CM("b", exit=KeyError("exit b")), body=ValueError("body"))
attempt(CM("a", result=True), CM("b", exit=KeyError("exit b")), body=ValueError("body"))
attempt(CM("a", result=1), body=ValueError("truthy result"))
attempt(CM("a", result=[]), body=ValueError("falsy result"))
attempt(CM("a", exit=OSError("exit a")))
for bad in (5, None, "x", object(), [1]):
    try:
        with bad: pass
    except TypeError as e:
        print(e)
class OnlyEnter:
    def __enter__(self): return 1
class OnlyExit:
    def __exit__(self, *a): return True
for cls in (OnlyEnter, OnlyExit):
    try:
        with cls(): print("body")
    except TypeError as e:
        print(e)
class InstanceAttributes: pass
i = InstanceAttributes()
i.__enter__, i.__exit__ = (lambda: 1), (lambda *a: None)
try:
    with i: pass
except TypeError as e:
    print(e)
class Raises:
    def __enter__(self): return self
    def __exit__(self, kind, value, tb): raise value
try:
    with Raises(): raise ValueError("same object")
except ValueError as e:
    print(e, e.__context__)
def in_loop():
    for n in range(4):
        with CM(f"loop{n}"):
            if n == 0: continue
            if n == 2: break
    with CM("ret"):
        return "returned"
print(in_loop())
with CM("one") as one, (CM("two")) as two:
    print(one.name, two.name)
