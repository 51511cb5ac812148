class Node:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None


class Tree:
    def __init__(self):
        self.root = None
        self.size = 0

    def insert(self, key):
        if self.root is None:
            self.root = Node(key)
            self.size = 1
            return
        node = self.root
        while True:
            if key == node.key:
                return
            if key < node.key:
                if node.left is None:
                    node.left = Node(key)
                    break
                node = node.left
            else:
                if node.right is None:
                    node.right = Node(key)
                    break
                node = node.right
        self.size += 1

    def __contains__(self, key):
        node = self.root
        while node is not None:
            if key == node.key:
                return True
            node = node.left if key < node.key else node.right
        return False


def depth(node):
    if node is None:
        return 0
    return 1 + max(depth(node.left), depth(node.right))


tree, state = Tree(), 11
for _ in range(220000):
    state = state * 48271 % 2147483647
    tree.insert(state % 300007)
print(tree.size, depth(tree.root), sum(key in tree for key in range(0, 300007, 2)))
