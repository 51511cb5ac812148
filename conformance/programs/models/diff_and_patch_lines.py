def lcs_table(a, b):
    t = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            t[i][j] = t[i + 1][j + 1] + 1 if a[i] == b[j] else max(t[i + 1][j], t[i][j + 1])
    return t


def diff(a, b):
    t, i, j = lcs_table(a, b), 0, 0
    while i < len(a) or j < len(b):
        if i < len(a) and j < len(b) and a[i] == b[j]:
            yield " ", a[i]
            i, j = i + 1, j + 1
        elif j == len(b) or i < len(a) and t[i + 1][j] >= t[i][j + 1]:
            yield "-", a[i]
            i += 1
        else:
            yield "+", b[j]
            j += 1


def hunks(ops, context=1):
    ops = list(ops)
    keep = {k for i, (op, _) in enumerate(ops) if op != " " for k in range(i - context, i + context + 1)}
    group = []
    for i, op in enumerate(ops):
        if i in keep:
            group.append(op)
        elif group:
            yield group
            group = []
    if group:
        yield group


def patch(lines, ops):
    out, i = [], 0
    for op, text in ops:
        if op in " -":
            if i >= len(lines) or lines[i] != text:
                raise ValueError(f"cannot apply at line {i + 1}: expected {text!r}, found {lines[i] if i < len(lines) else 'end'!r}")
            i += 1
        if op in " +":
            out.append(text)
    return out + lines[i:]


def reverse(ops):
    return [({"+": "-", "-": "+"}.get(op, op), text) for op, text in ops]


def similarity(a, b):
    common = sum(1 for op, _ in diff(a, b) if op == " ")
    return 2 * common / (len(a) + len(b)) if a or b else 1.0


def word_diff(a, b):
    out = []
    for op, w in diff(a.split(), b.split()):
        out.append({" ": w, "+": f"{{+{w}+}}", "-": f"[-{w}-]"}[op])
    return " ".join(out)


old = "the quick\nbrown fox\njumps over\nthe lazy\ndog\nand runs\naway".split("\n")
new = "the quick\nred fox\njumps over\nthe very\nlazy\ndog\nand runs\naway\n!".split("\n")
ops = list(diff(old, new))
for op, text in ops:
    print(op, text)
print(patch(old, ops) == new, patch(new, reverse(ops)) == old, f"{similarity(old, new):.3f}", len(list(hunks(ops))))
for group in hunks(ops, 0):
    print(" ".join(op + text for op, text in group))
print(word_diff("to be or not to be", "to see or not to bee"), word_diff("", "new"), list(diff([], [])))
try:
    patch(["something else"], ops)
except ValueError as e:
    print("ValueError:", e)
ratios = sorted((round(similarity(a, b), 2), a, b) for a in ("kitten", "mitten") for b in ("sitting", "kitten", "xyz"))
print(ratios)
best = max(("color", "colour", "cooler"), key=lambda w: similarity(w, "colors"))
print(best, [w for w in ("apple", "ape", "maple") if similarity(w, "appel") > 0.7])
