# + and * and +=, in loops, with aliases.
s = ""
for i in range(10):
    s += str(i)
print(s)
a = "base"
b = a
a += "+"
print(a, b)
c = a
c += "x"
a += "y"
print(a, c, b)
t = "ab" * 3
print(t, 3 * "ab", "ab" * 0, "ab" * -1, "" * 100, "é" * 3, True * "x")
parts = []
x = "p"
for i in range(5):
    parts.append(x)
    x += str(i)
print(parts)
def grow(s):
    s += "!"
    return s
base = "hey"
print(grow(base), grow(base), base)
acc = "é"
for ch in "a中😀":
    acc += ch
    print(acc, len(acc))
u = "a"
v = u + "b"
w = u + "c"
print(u, v, w)
big = ""
for i in range(2000):
    big += chr(97 + i % 26)
print(len(big), big[:10], big[-10:], big.count("a"))
prefix = big[:5]
big += "tail"
print(prefix, big[-6:], prefix + "!" == "abcde!")
class O:
    text = "t"
o = O()
o.text += "u"
O.text += "v"
d = {"k": "k"}
d["k"] += "l"
l = ["m"]
l[0] += "n"
print(o.text, O.text, d, l)
for bad in (lambda: "a" + 1, lambda: 1 + "a", lambda: "a" + None, lambda: "a" * "b", lambda: "a" * 1.0, lambda: "a" + b"b", lambda: "a" + ["b"]):
    try:
        bad()
    except TypeError as e:
        print(e)
