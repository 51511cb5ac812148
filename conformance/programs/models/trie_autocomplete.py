class TrieNode:
    __slots__ = ("children", "word", "weight")

    def __init__(self):
        self.children: dict[str, "TrieNode"] = {}
        self.word: str | None = None
        self.weight = 0


class Trie:
    def __init__(self, words=()):
        self.root = TrieNode()
        self.size = 0
        for w in words:
            self.insert(w)

    def insert(self, word: str, weight: int = 1) -> None:
        node = self.root
        for ch in word:
            node = node.children.setdefault(ch, TrieNode())
        if node.word is None:
            self.size += 1
        node.word = word
        node.weight += weight

    def _find(self, prefix):
        node = self.root
        for ch in prefix:
            node = node.children.get(ch)
            if node is None:
                return None
        return node

    def __contains__(self, word):
        node = self._find(word)
        return node is not None and node.word is not None

    def starts_with(self, prefix):
        return self._find(prefix) is not None

    def walk(self, node=None):
        node = node or self.root
        if node.word is not None:
            yield node.word, node.weight
        for ch in sorted(node.children):
            yield from self.walk(node.children[ch])

    def complete(self, prefix, limit=3):
        node = self._find(prefix)
        if node is None:
            return []
        return [w for w, _ in sorted(self.walk(node), key=lambda p: (-p[1], p[0]))[:limit]]

    def delete(self, word):
        path, node = [], self.root
        for ch in word:
            if ch not in node.children:
                return False
            path.append((node, ch))
            node = node.children[ch]
        if node.word is None:
            return False
        node.word, node.weight = None, 0
        self.size -= 1
        for parent, ch in reversed(path):
            child = parent.children[ch]
            if child.word is None and not child.children:
                del parent.children[ch]
        return True

    def match(self, pattern, node=None, i=0):
        node = node or self.root
        if i == len(pattern):
            if node.word is not None:
                yield node.word
            return
        options = node.children.items() if pattern[i] == "." else [(pattern[i], node.children.get(pattern[i]))]
        for _, child in options:
            if child is not None:
                yield from self.match(pattern, child, i + 1)

    def longest_prefix(self, text):
        node, best = self.root, ""
        for ch in text:
            node = node.children.get(ch)
            if node is None:
                break
            if node.word is not None:
                best = node.word
        return best

    def __len__(self):
        return self.size


t = Trie("car card care cat dog do door".split())
for w, n in (("card", 5), ("cat", 2), ("cargo", 1)):
    t.insert(w, n)
print(len(t), [w for w, _ in t.walk()])
print("car" in t, "ca" in t, t.starts_with("ca"), t.starts_with("x"), "" in t)
print(t.complete("ca"), t.complete("do", 10), t.complete("zebra"))
print(sorted(t.match("ca.")), sorted(t.match("..")), list(t.match("d..r")))
print(t.longest_prefix("cardboard"), t.longest_prefix("doorway"), repr(t.longest_prefix("xyz")))
print(t.delete("car"), t.delete("car"), t.delete("nothing"), len(t), "card" in t, t.delete("door"), t.starts_with("doo"))
