# What a class says about + and * comes before what sequences do, also for subclasses of sequences.
class Plain(list):
    pass
class Own(list):
    def __add__(self, other): return "own +"
    def __radd__(self, other): return "+ own"
    def __mul__(self, other): return NotImplemented
    def __rmul__(self, other): return "* own"
class Text(str):
    pass
class Quiet(list):
    def __radd__(self, other): return NotImplemented
def attempt(function):
    try:
        return function()
    except TypeError as error:
        return error
print([1] + Own([2]), Plain([1]) + Own([2]), Own([1]) + [2], Own([1]) + Own([2]))
print([1] + Quiet([2]), Plain([1]) + Quiet([2]), (1,) * 2, [1] * True)
for left in ([1], Plain([1]), Own([1]), "a", Text("a"), (1,), b"a"):
    for right in ([1], Plain([1]), Own([1]), "a", Text("a"), (1,), b"a", 1.5):
        print(type(left).__name__, "*", type(right).__name__, attempt(lambda: left * right))
print(attempt(lambda: "a".__add__(Plain())), attempt(lambda: [].__add__(Text())), attempt(lambda: b"".__add__(Own())))
for method in (object.__repr__, object.__str__, object.__eq__):
    print(method.__name__, attempt(lambda: method(1) if method is not object.__repr__ else method(1)[:10]))
print(object.__eq__(1, 1), object.__ne__(1, 2), object.__hash__(5) == object.__hash__(5))
