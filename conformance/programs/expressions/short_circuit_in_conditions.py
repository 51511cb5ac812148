# Conditions evaluate only what they need, in every statement that has one.
log = []
def t(x): log.append(x); return True
def f(x): log.append(x); return False
def show(label):
    print(label, log)
    log.clear()
if t(1) and f(2) and t(3): pass
show("and")
if f(1) or t(2) or t(3): pass
show("or")
if t(1) and (f(2) or t(3)) and not f(4): log.append("body")
show("mixed")
if not (t(1) and f(2)): log.append("body")
show("not and")
while f(1) or f(2): pass
show("while")
x = t(1) and "value" or t(2)
show(x)
x = "a" if f(1) else "b" if t(2) else t(3)
show(x)
assert t(1) or f(2), t("message not evaluated")
show("assert")
print([i for i in range(4) if i % 2 and t(i)])
show("comprehension")
print(any(f(i) for i in range(3)), all(f(i) for i in range(3)))
show("any all")
print(1 < 2 < 1 < t("never"), t(1) == f(2) == t(3), f(0) in [t(5)] and t(6))
show("chains")
def default(a, b=None): return a if a is not None and a > 0 else b or "fallback"
print(default(1), default(0), default(-1, "b"), default(None, 0))
d = {"k": 0}
print("k" in d and d["k"], "z" in d and d["z"], d.get("z") or "default", d and d["k"] or "falsy")
match 5:
    case n if f("guard1"): pass
    case n if t("guard2"): log.append("matched")
    case _ if t("guard3"): pass
show("match guards")
print(None and 1 / 0, 1 or 1 / 0, 0 and undefined_name, "x" or undefined_name, [] and [][0], {} or 5)
