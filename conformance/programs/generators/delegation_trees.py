# Recursive yield from over trees, with sends that reach the innermost generator.
def walk(tree, depth=0):
    if isinstance(tree, list):
        count = 0
        for sub in tree:
            count += yield from walk(sub, depth + 1)
        return count
    yield depth, tree
    return 1

def run(tree):
    total = yield from walk(tree)
    yield "total", total

for item in run([1, [2, [3, 4], []], [[[5]]], 6]):
    print(item)

def accumulator():
    total = 0
    while True:
        value = yield total
        if value is None:
            return total
        total += value

def gather(results):
    while True:
        result = yield from accumulator()
        results.append(result)

results = []
acc = gather(results)
next(acc)
for group in ([1, 2, 3], [], [10, -10, 4]):
    for v in group:
        acc.send(v)
    acc.send(None)
print(results)

def chain(*iterables):
    for it in iterables:
        yield from it

print(list(chain("ab", range(3), [None], {"k": 1}, (x * x for x in (3, 4)))))

def countdown(n):
    if n:
        yield n
        yield from countdown(n - 1)

print(list(countdown(30)))

class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right
    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

root = Node(4, Node(2, Node(1), Node(3)), Node(6, Node(5)))
print(list(root), sum(root), 5 in root, 9 in root, [*root][::-1])

def yields_from_bad():
    yield from 5

try:
    next(yields_from_bad())
except TypeError as e:
    print(e)
