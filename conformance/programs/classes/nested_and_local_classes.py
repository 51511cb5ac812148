# Classes inside classes and functions: names, scoping, closures, inheritance from local classes.
class Outer:
    limit = 3
    class Inner:
        limit = 5
        class Deep: tag = "deep"
        def outer_limit(self): return Outer.limit
    class Node:
        def __init__(self, v, nxt=None): self.v, self.next = v, nxt
    def build(self, *vs):
        head = None
        for v in reversed(vs): head = self.Node(v, head)
        return head
print(Outer.Inner.__qualname__, Outer.Inner.Deep.__qualname__, Outer.Inner.Deep.tag, Outer.Inner().outer_limit(), Outer().Inner.limit, Outer.Inner().limit)
n = Outer().build(1, 2, 3)
while n:
    print(n.v, end=" ")
    n = n.next
print()
def make(base, **attrs):
    class Local(base):
        kind = attrs.get("kind", "none")
        def show(self): return f"{type(self).__name__}/{self.kind}/{sorted(attrs)}"
    Local.__name__ = attrs.get("name", "Local")
    return Local
A, B = make(object, kind="a"), make(list, name="Named", x=1)
print(A().show(), B([1]).show(), B([1, 2]), A.__qualname__, B.__qualname__, A is make(object), issubclass(B, list))
def counter():
    count = 0
    class C:
        def __init__(self):
            nonlocal count
            count += 1
            self.n = count
        @staticmethod
        def total(): return count
    return C
C1, C2 = counter(), counter()
C1(); C1(); C2()
print(C1.total(), C2.total(), C1().n)
class Sub(Outer):
    class Inner(Outer.Inner): limit = 7
print(Sub.Inner.limit, Sub().Inner().outer_limit(), Sub.Inner.__mro__[1] is Outer.Inner, Sub.Node is Outer.Node)
try:
    class Uses:
        a = 1
        class In: b = a
except NameError as e: print(e)
