from math import log2


class TreeNode:
    def __init__(self, val, left=None, right=None):
        self.val, self.left, self.right = val, left, right

    @classmethod
    def from_list(cls, values):
        """Level order, None for missing children."""
        it = iter(values)
        root = cls(next(it))
        level = [root]
        for node in level:
            for side in ("left", "right"):
                v = next(it, None)
                if v is not None:
                    child = cls(v)
                    setattr(node, side, child)
                    level.append(child)
        return root


def inorder(node):
    return inorder(node.left) + [node.val] + inorder(node.right) if node else []


def preorder(node):
    stack, out = [node], []
    while stack:
        n = stack.pop()
        if n:
            out.append(n.val)
            stack += [n.right, n.left]
    return out


def postorder(node):
    if node:
        yield from postorder(node.left)
        yield from postorder(node.right)
        yield node.val


def levels(root):
    result, level = [], [root]
    while level:
        result.append([n.val for n in level])
        level = [c for n in level for c in (n.left, n.right) if c]
    return result


def depth(node):
    return 1 + max(depth(node.left), depth(node.right)) if node else 0


def is_bst(node, low=float("-inf"), high=float("inf")):
    return node is None or (low < node.val < high and is_bst(node.left, low, node.val) and is_bst(node.right, node.val, high))


def invert(node):
    if node:
        node.left, node.right = invert(node.right), invert(node.left)
    return node


def diameter(root):
    best = 0

    def height(n):
        nonlocal best
        if not n:
            return 0
        l, r = height(n.left), height(n.right)
        best = max(best, l + r)
        return 1 + max(l, r)

    height(root)
    return best


def paths(node, prefix=()):
    prefix += (node.val,)
    if not node.left and not node.right:
        return ["->".join(map(str, prefix))]
    return [p for c in (node.left, node.right) if c for p in paths(c, prefix)]


def lca(node, a, b):
    if not node or node.val in (a, b):
        return node
    left, right = lca(node.left, a, b), lca(node.right, a, b)
    return node if left and right else left or right


def draw(node, prefix="", tail=True):
    if node is None:
        return
    print(prefix + ("└── " if tail else "├── ") + str(node.val))
    children = [c for c in (node.left, node.right) if c]
    for i, c in enumerate(children):
        draw(c, prefix + ("    " if tail else "│   "), i == len(children) - 1)


root = TreeNode.from_list([8, 3, 10, 1, 6, None, 14, None, None, 4, 7, 13])
draw(root)
print("in  ", inorder(root))
print("pre ", preorder(root))
print("post", list(postorder(root)))
print("bfs ", levels(root))
print("depth", depth(root), "diameter", diameter(root), "bst", is_bst(root), "log2 bound", f"{log2(len(inorder(root)) + 1):.2f}")
print(paths(root), lca(root, 4, 7).val, lca(root, 1, 13).val, lca(root, 6, 4).val)
print(inorder(invert(root)), is_bst(root))
print(sum(v for lv in levels(root) for v in lv), [max(lv) for lv in levels(root)], [lv[-1] for lv in levels(root)])
