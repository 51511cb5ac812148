"""LRU cache built from a hash map and a doubly linked list."""


class Node:
    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.prev = None
        self.next = None


class LRUCache:
    """Least recently used cache with O(1) get and put."""

    def __init__(self, capacity: int) -> None:
        if capacity <= 0:
            raise ValueError("capacity must be positive")
        self.capacity = capacity
        self.map: dict = {}
        self.head = Node()
        self.tail = Node()
        self.head.next = self.tail
        self.tail.prev = self.head
        self.hits = 0
        self.misses = 0

    def _remove(self, node: Node) -> None:
        node.prev.next = node.next
        node.next.prev = node.prev

    def _add_front(self, node: Node) -> None:
        node.prev = self.head
        node.next = self.head.next
        self.head.next.prev = node
        self.head.next = node

    def get(self, key, default=None):
        node = self.map.get(key)
        if node is None:
            self.misses += 1
            return default
        self.hits += 1
        self._remove(node)
        self._add_front(node)
        return node.value

    def put(self, key, value) -> None:
        if key in self.map:
            node = self.map[key]
            node.value = value
            self._remove(node)
        else:
            if len(self.map) >= self.capacity:
                lru = self.tail.prev
                self._remove(lru)
                del self.map[lru.key]
                print(f"  evict {lru.key!r}")
            node = Node(key, value)
            self.map[key] = node
        self._add_front(node)

    def __len__(self) -> int:
        return len(self.map)

    def __contains__(self, key) -> bool:
        return key in self.map

    def __repr__(self) -> str:
        parts = []
        node = self.head.next
        while node is not self.tail:
            parts.append(f"{node.key}={node.value}")
            node = node.next
        return f"LRUCache([{', '.join(parts)}])"


def main():
    cache = LRUCache(3)
    for i, name in enumerate(["a", "b", "c"]):
        cache.put(name, i)
    print(cache)
    print("get a:", cache.get("a"))
    cache.put("d", 3)
    print(cache)
    print("get b:", cache.get("b", "missing"))
    cache.put("c", 99)
    cache.put("e", 4)
    print(cache, len(cache), "a" in cache, "d" in cache)
    print(f"hits={cache.hits} misses={cache.misses} ratio={cache.hits / (cache.hits + cache.misses):.1%}")
    try:
        LRUCache(0)
    except ValueError as e:
        print("Error:", e)


if __name__ == "__main__":
    main()
