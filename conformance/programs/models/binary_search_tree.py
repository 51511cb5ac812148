class TreeNode:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None


class BST:
    def __init__(self, keys=()):
        self.root = None
        self.size = 0
        for k in keys:
            self.insert(k)

    def insert(self, key):
        if self.root is None:
            self.root = TreeNode(key)
        else:
            node = self.root
            while True:
                if key == node.key:
                    return False
                branch = "left" if key < node.key else "right"
                child = getattr(node, branch)
                if child is None:
                    setattr(node, branch, TreeNode(key))
                    break
                node = child
        self.size += 1
        return True

    def __contains__(self, key):
        node = self.root
        while node:
            if key == node.key:
                return True
            node = node.left if key < node.key else node.right
        return False

    def __len__(self):
        return self.size

    def height(self, node="root"):
        node = self.root if node == "root" else node
        return 0 if node is None else 1 + max(self.height(node.left), self.height(node.right))

    def inorder(self):
        result = []

        def visit(node):
            if node:
                visit(node.left)
                result.append(node.key)
                visit(node.right)

        visit(self.root)
        return result

    def preorder(self, node="root"):
        node = self.root if node == "root" else node
        return [] if node is None else [node.key, *self.preorder(node.left), *self.preorder(node.right)]

    def levels(self):
        level, out = [self.root] if self.root else [], []
        while level:
            out.append([n.key for n in level])
            level = [c for n in level for c in (n.left, n.right) if c]
        return out

    def delete(self, key):
        def remove(node, key):
            if node is None:
                raise KeyError(key)
            if key < node.key:
                node.left = remove(node.left, key)
            elif key > node.key:
                node.right = remove(node.right, key)
            elif node.left is None:
                return node.right
            elif node.right is None:
                return node.left
            else:
                succ = node.right
                while succ.left:
                    succ = succ.left
                node.key = succ.key
                node.right = remove(node.right, succ.key)
            return node

        self.root = remove(self.root, key)
        self.size -= 1

    def min(self):
        if not self.root:
            raise ValueError("empty tree")
        node = self.root
        while node.left:
            node = node.left
        return node.key

    def is_valid(self):
        def check(node, lo, hi):
            return node is None or (lo < node.key < hi and check(node.left, lo, node.key) and check(node.right, node.key, hi))

        return check(self.root, float("-inf"), float("inf"))

    def lca(self, a, b):
        node = self.root
        while node:
            if a < node.key and b < node.key:
                node = node.left
            elif a > node.key and b > node.key:
                node = node.right
            else:
                return node.key


tree = BST([50, 30, 70, 20, 40, 60, 80, 30])
print(tree.inorder(), len(tree), tree.height(), tree.preorder())
print(tree.levels(), 60 in tree, 65 in tree, tree.min(), tree.is_valid(), tree.lca(20, 40), tree.lca(20, 80))
for key in (20, 30, 50, 99):
    try:
        tree.delete(key)
        print(f"deleted {key}: {tree.inorder()}")
    except KeyError as e:
        print("not found:", e)
print(tree.insert(65), tree.insert(65), tree.levels(), BST().inorder(), BST().height())
try:
    BST().min()
except ValueError as e:
    print(e)
words = BST("the quick brown fox jumps over the lazy dog".split()) if False else None
skewed = BST(range(100))
print(skewed.height(), len(skewed), skewed.inorder() == list(range(100)))
def balanced(keys): return [] if not keys else [keys[len(keys) // 2], *balanced(keys[:len(keys) // 2]), *balanced(keys[len(keys) // 2 + 1:])]
b = BST(balanced(list(range(100))))
print(b.height(), b.is_valid(), b.levels()[:3])
