# * and ** in calls: order, evaluation, subclasses, huge lists.
def show(*a, **k):
    return a, k

print(show(*[1, 2], *(3,), *{4: 5}, *"67", **{"a": 1}, **{"b": 2}))
print(show(1, *[2], 3, *[], x=1, *[4], **{}))
print(show(*range(3), **dict(zip("ab", (1, 2)))))
big = list(range(1000))
print(sum(show(*big)[0]), len(show(*big, *big)[0]))
print(max(*big), min(*big, -1), len("{}" * 300 .__index__()) if False else "ok")
many = {f"k{i}": i for i in range(300)}
print(len(show(**many)[1]), show(**many)[1]["k299"])

class It:
    def __iter__(self):
        return iter("it")

class Mapping:
    def keys(self):
        print("keys")
        return ["p", "q"]
    def __getitem__(self, k):
        print("get", k)
        return k * 2

print(show(*It(), **Mapping()))

def f(a, b, c=3):
    return a + b + c

data = {"a": 1, "b": 2}
print(f(**data), f(*[1, 2, 4]), f(1, **{"b": 5}), f(*(1,), **{"b": 2, "c": 0}))
args = [1, 2]
args2 = args
print(f(*args), args is args2)
def mutate(*a, **k):
    k["new"] = 1
    return a, k
src = {"x": 0}
print(mutate(**src), src)
def forward(*a, **k):
    return f(*a, **k)
print(forward(1, b=2), forward(1, 2, 3))
print((lambda *a: a)(*"ab", *[]))
print("{} {} {k}".format(*"xy", **{"k": "z"}))
print(list(zip(*[(1, "a"), (2, "b"), (3, "c")])))
print(*map(str, [1, 2]), sep="+")
try:
    f(*[1, 2], c=3, **{"c": 4})
except TypeError as e:
    print(e)
try:
    show(**{"a": 1}, a=2)
except TypeError as e:
    print(e)
