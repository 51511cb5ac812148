class Stack:
    def __init__(self, limit=None):
        self._items = []
        self._limit = limit

    def push(self, item):
        if self._limit is not None and len(self._items) >= self._limit:
            raise OverflowError("stack is full")
        self._items.append(item)

    def pop(self):
        if self.is_empty():
            raise IndexError("pop from an empty stack")
        return self._items.pop()

    def peek(self):
        return self._items[-1] if self._items else None

    def is_empty(self):
        return not self._items

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return reversed(self._items)

    def __repr__(self):
        return f"Stack({self._items})"


class MinStack(Stack):
    def __init__(self):
        super().__init__()
        self._mins = []

    def push(self, item):
        super().push(item)
        if not self._mins or item <= self._mins[-1]:
            self._mins.append(item)

    def pop(self):
        item = super().pop()
        if item == self._mins[-1]:
            self._mins.pop()
        return item

    @property
    def minimum(self):
        if not self._mins:
            raise ValueError("stack is empty")
        return self._mins[-1]


class Queue:
    """First in, first out, from two stacks."""

    def __init__(self, items=()):
        self.inbox, self.outbox = Stack(), Stack()
        for item in items:
            self.enqueue(item)

    def enqueue(self, item):
        self.inbox.push(item)
        return self

    def dequeue(self):
        if self.outbox.is_empty():
            while not self.inbox.is_empty():
                self.outbox.push(self.inbox.pop())
        return self.outbox.pop()

    def __len__(self):
        return len(self.inbox) + len(self.outbox)

    def __bool__(self):
        return len(self) > 0


class CircularBuffer:
    def __init__(self, size):
        self.data, self.start, self.count = [None] * size, 0, 0

    def append(self, x):
        end = (self.start + self.count) % len(self.data)
        self.data[end] = x
        if self.count == len(self.data):
            self.start = (self.start + 1) % len(self.data)
        else:
            self.count += 1

    def __getitem__(self, i):
        if not -self.count <= i < self.count:
            raise IndexError(f"index {i} out of range for {self.count} items")
        return self.data[(self.start + i % self.count) % len(self.data)]

    def __len__(self):
        return self.count


def is_balanced(text):
    pairs = {")": "(", "]": "[", "}": "{", ">": "<"}
    stack = Stack()
    for i, ch in enumerate(text):
        if ch in pairs.values():
            stack.push((ch, i))
        elif ch in pairs:
            if stack.is_empty() or stack.pop()[0] != pairs[ch]:
                return f"unexpected {ch!r} at {i}"
    return "balanced" if stack.is_empty() else f"{stack.peek()[0]!r} at {stack.peek()[1]} is never closed"


def to_postfix(expression):
    precedence = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}
    output, ops = [], Stack()
    for token in expression.split():
        if token == "(":
            ops.push(token)
        elif token == ")":
            while ops.peek() != "(":
                output.append(ops.pop())
            ops.pop()
        elif token in precedence:
            while not ops.is_empty() and precedence.get(ops.peek(), 0) >= precedence[token] and token != "^":
                output.append(ops.pop())
            ops.push(token)
        else:
            output.append(token)
    return output + list(ops)


def eval_postfix(tokens):
    stack = Stack()
    for t in tokens:
        if t in "+-*/^":
            b, a = stack.pop(), stack.pop()
            stack.push(a + b if t == "+" else a - b if t == "-" else a * b if t == "*" else a / b if t == "/" else a ** b)
        else:
            stack.push(float(t))
    return stack.pop()


s = Stack(limit=3)
for x in "abc":
    s.push(x)
print(s, len(s), s.peek(), list(s), bool(s), "b" in s)
for action in (lambda: s.push("d"), lambda: [s.pop() for _ in range(4)], lambda: MinStack().minimum, lambda: Queue().dequeue()):
    try:
        action()
    except (OverflowError, IndexError, ValueError) as e:
        print(type(e).__name__, e)
m = MinStack()
for x in (5, 3, 7, 3, 1):
    m.push(x)
    print(m.minimum, end=" ")
print([(m.pop(), m._mins[-1] if m._mins else None) for _ in range(5)])
q = Queue([1, 2, 3])
out = [q.dequeue()]
q.enqueue(4).enqueue(5)
while q:
    out.append(q.dequeue())
print(out, len(q))
b = CircularBuffer(3)
for x in range(5):
    b.append(x)
print([b[i] for i in range(len(b))], b[-1], b.data)
try:
    b[3]
except IndexError as e:
    print(e)
for text in ("(a[b]{c})", "(]", "((", "", "a)b", "{[}]"):
    print(f"{text!r:<12} {is_balanced(text)}")
for e in ("3 + 4 * 2 / ( 1 - 5 ) ^ 2", "1 + 2 + 3", "2 ^ 3 ^ 2"):
    print(" ".join(to_postfix(e)), "=", eval_postfix(to_postfix(e)))
