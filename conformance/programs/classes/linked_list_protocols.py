# A linked list class with iteration, len, contains, reversed, indexing, equality.
class LinkedList:
    class Node:
        def __init__(self, value, next=None):
            self.value, self.next = value, next
    def __init__(self, items=()):
        self.head, self._size = None, 0
        for i in reversed(list(items)):
            self.push(i)
    def push(self, v):
        self.head = self.Node(v, self.head)
        self._size += 1
    def pop(self):
        if not self:
            raise IndexError("pop from empty list")
        v, self.head = self.head.value, self.head.next
        self._size -= 1
        return v
    def __len__(self): return self._size
    def __iter__(self): return ListIter(self.head)
    def __reversed__(self): return iter(list(self)[::-1])
    def __getitem__(self, i):
        if isinstance(i, slice):
            return LinkedList(list(self)[i])
        if i < 0:
            i += len(self)
        for j, v in enumerate(self):
            if i == j:
                return v
        raise IndexError(f"index {i} out of range")
    def __eq__(self, o): return isinstance(o, LinkedList) and list(self) == list(o)
    def __add__(self, o): return LinkedList([*self, *o])
    def __repr__(self): return f"LinkedList({list(self)})"
class ListIter:
    def __init__(self, node): self.node = node
    def __iter__(self): return self
    def __next__(self):
        if self.node is None:
            raise StopIteration
        v, self.node = self.node.value, self.node.next
        return v
l = LinkedList("abc")
print(l, len(l), "b" in l, "z" in l, l[0], l[-1], l[1:], list(reversed(l)), l == LinkedList(["a", "b", "c"]), l != LinkedList(), l + [1], bool(l), bool(LinkedList()))
l.push("z")
print(l.pop(), l.pop(), l, [*l], max(l), sorted(l, reverse=True), list(zip(l, l)), "".join(l), dict(enumerate(l)), sum(LinkedList([1, 2, 3])))
a, b = l
print(a, b, [(x, y) for x in l for y in l])
for f in (lambda: l[5], lambda: LinkedList().pop(), lambda: l["a"], lambda: hash(l), lambda: next(iter(LinkedList()))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
