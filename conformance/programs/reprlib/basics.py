import reprlib
from reprlib import Repr, recursive_repr

print(reprlib.repr(list(range(20))), reprlib.repr("x" * 100), reprlib.repr({i: i for i in range(10)}), reprlib.repr(10 ** 100))
print(reprlib.repr(set(range(10))), reprlib.repr(tuple(range(10))), reprlib.repr(frozenset([1])), reprlib.repr((1,)), reprlib.repr([]), reprlib.repr({}))
print(reprlib.repr([[[[[[[[1]]]]]]]]), reprlib.repr({"a": {"b": {"c": 1}}}))
r = Repr()
r.maxlist = 2
r.maxstring = 10
r.maxlevel = 2
print(r.repr([1, 2, 3]), r.repr("abcdefghijklmnop"), r.repr([[[1]]]))


class Node:
    def __init__(self):
        self.items = []

    @recursive_repr()
    def __repr__(self):
        return f"Node({self.items})"


n = Node()
n.items.append(n)
print(n, Node.__repr__.__name__)


class Mine(Repr):
    def repr_Node(self, x, level):
        return "<node>"


print(Mine().repr([n]))
