class Node:
    __slots__ = ("key", "value", "prev", "next")

    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.prev = None
        self.next = None


class LRUCache:
    """Doubly linked list plus dictionary: O(1) get and put."""

    def __init__(self, capacity: int):
        if capacity <= 0:
            raise ValueError("capacity must be positive")
        self.capacity = capacity
        self.map = {}
        self.head, self.tail = Node(), Node()
        self.head.next = self.tail
        self.tail.prev = self.head
        self.hits = self.misses = 0

    def _remove(self, node):
        node.prev.next = node.next
        node.next.prev = node.prev

    def _add_front(self, node):
        node.next = self.head.next
        node.prev = self.head
        self.head.next.prev = node
        self.head.next = node

    def get(self, key, default=-1):
        node = self.map.get(key)
        if node is None:
            self.misses += 1
            return default
        self.hits += 1
        self._remove(node)
        self._add_front(node)
        return node.value

    def put(self, key, value):
        if key in self.map:
            node = self.map[key]
            node.value = value
            self._remove(node)
        else:
            if len(self.map) >= self.capacity:
                oldest = self.tail.prev
                self._remove(oldest)
                del self.map[oldest.key]
            node = self.map[key] = Node(key, value)
        self._add_front(node)

    def __len__(self):
        return len(self.map)

    def __iter__(self):
        keys, node = [], self.head.next
        while node is not self.tail:
            keys.append(node.key)
            node = node.next
        return iter(keys)

    def __repr__(self):
        return f"LRUCache({', '.join(f'{k}={self.map[k].value}' for k in self)})"


cache = LRUCache(2)
cache.put(1, 1)
cache.put(2, 2)
print(cache.get(1), cache)
cache.put(3, 3)
print(cache.get(2), cache.get(3), cache.get(1), list(cache))
cache.put(1, 10)
cache.put(4, 4)
print(cache, len(cache), cache.hits, cache.misses, cache.get("x", None))
try:
    LRUCache(0)
except ValueError as e:
    print(e)
big = LRUCache(50)
for i in range(1000):
    big.put(i % 73, i)
    big.get(i % 7)
print(len(big), big.hits, big.misses, sorted(big)[:5], list(big)[:3])


def memoize(capacity):
    def decorator(func):
        store = LRUCache(capacity)

        def wrapper(*args):
            hit = store.get(args, None)
            if hit is None:
                hit = func(*args)
                store.put(args, hit)
            return hit

        wrapper.cache = store
        return wrapper

    return decorator


@memoize(16)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), fib.cache.hits, fib.cache.misses, len(fib.cache))


class Singly:
    def __init__(self, *values):
        self.head = None
        for v in reversed(values):
            self.head = (v, self.head)

    def reverse(self):
        prev, cur = None, self.head
        while cur:
            prev, cur = (cur[0], prev), cur[1]
        out = Singly()
        out.head = prev
        return out

    def __str__(self):
        parts, cur = [], self.head
        while cur:
            parts.append(str(cur[0]))
            cur = cur[1]
        return " -> ".join(parts + ["None"])


print(Singly(1, 2, 3), "|", Singly(1, 2, 3).reverse(), "|", Singly())
