# and, or, not with all kinds of operands, short circuits, precedence, De Morgan, any and all.
vals = [0, 1, "", "a", [], [0], None, 0.0, ()]
for a in vals: print([(a and b) if not isinstance(a and b, list) else "L" for b in vals][:5], [bool(a or b) for b in vals], not a)
def t(x, r): print(x, end=" "); return r
for f in (lambda: t("a", 0) and t("b", 1), lambda: t("a", 1) and t("b", 0), lambda: t("a", 0) or t("b", 1), lambda: t("a", 1) or t("b", 1), lambda: not t("a", 0) and t("b", 2) or t("c", 3), lambda: t("a", 0) or t("b", 0) or t("c", ""), lambda: t("a", 1) and t("b", 1) and t("c", [])): print(repr(f()))
print(1 or 0 and 0, (1 or 0) and 0, not 1 == 2, not (1 == 2), not 0 or 1, not (0 or 1), 1 and 2 or 3, 0 and 2 or 3, 1 if 0 else 2 or 3, True or 1 / 0, False and 1 / 0, not not "x", 1 < 2 and 2 < 3, not 1 in [2], 5 if not [] else 6, [] or {} or () or "last", 1 and [] and 2)
print(all(((not (p and q)) == (not p or not q)) and ((not (p or q)) == (not p and not q)) for p in (True, False) for q in (True, False)), [(p, q, p ^ q, p != q, p <= q, p and not q or q and not p) for p in (True, False) for q in (True, False)])
x = None
y = x or "default"
z = x is None and "none" or "some"
n = 0
n = n or 10
print(y, z, n, x and x.attr, [] and [][0], (lambda d=None: d or [])(), max(0 or 5, 3), any([0, "", 3]), all([1, "", 3]), any(x > 2 for x in (1, 3)), all(x for x in ()), sum([True, False, True]), bool("False"), bool(" "), bool("0"), 3 & 1 and 4 | 1, ~0 and "truthy")
class B:
    def __init__(self, v): self.v = v
    def __bool__(self): print(f"bool({self.v})", end=" "); return self.v
    def __repr__(self): return f"B{self.v}"
print(B(True) and B(False), B(False) or B(True), not B(True), B(True) if B(False) else B(True))
