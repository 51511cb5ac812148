# Lines inside brackets may be indented anyhow; backslashes join lines.
if True:
    print(1 +
2)
    x = {"a":
1, "b": [
        2,
    3,
  ],
}
    y = [v for v in
x["b"] if
v]
    print(x, y)
    def f(a,
b=2, *,
        c=(3,
4)):
        return (a,
b,
            c)
    print(f(1,
c=5), f(
1,
2
    ))
total = 1 + \
    2 + \
3
print(total)
if total == 6 and \
   x:
    print("joined")
s = "ab\
cd" \
    "ef"
print(s)
print((lambda q:
q + 1)(2), [
], (
), {
})
z = (1
     if total else
     2)
print(z)
print("a",  # comment
      # another
      "b",

      "c")
w = """
  text # not a comment
\
"""
print(repr(w))
for i in (1,
2):
    print(i)
class A(
object
):
    v = (
1
)
print(A.v)
assert (total
        == 6), \
    "message"
with_parens = (f(1)
               [0])
print(with_parens)
d = dict(
    a=1,
    b=2,
)
print(d
      ["a"])
