# Annotations are evaluated, and kept, in the order that CPython's compiler has: names that may be keywords come first.
def say(text):
    print(text)
    return text


def f(p: say("p"), q: say("q"), /, a: say("a"), *v: say("v"), k: say("k"), **w: say("w")) -> say("return"):
    pass


print(f.__annotations__)


def g(*, k: int = 1, j: str = "") -> None:
    pass


print(g.__annotations__)
print((lambda x: x).__annotations__)
