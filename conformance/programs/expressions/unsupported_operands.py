# The message of a failed binary operator names both types; `+` of a sequence has its own wording.
def attempt(function):
    try:
        print(function())
    except TypeError as e:
        print(e)

attempt(lambda: 1 + "a")
attempt(lambda: "a" + 1)
attempt(lambda: [1] + (2,))
attempt(lambda: (1,) + [2])
attempt(lambda: "a" - "b")
attempt(lambda: "a" * "b")
attempt(lambda: "a" * 1.5)
attempt(lambda: [1] * "a")
attempt(lambda: None + 1)
attempt(lambda: {} + {})
attempt(lambda: {1} + {2})
attempt(lambda: {1} | [2])
attempt(lambda: {1} - [2])
attempt(lambda: 1 / "a")
attempt(lambda: 1 // [])
attempt(lambda: 1 % ())
attempt(lambda: 1 ** "a")
attempt(lambda: 1 << 2.0)
attempt(lambda: 1 & 2.0)
attempt(lambda: 1 | None)
attempt(lambda: 1 ^ "a")
attempt(lambda: 1 @ 2)
attempt(lambda: divmod("a", 1))
attempt(lambda: pow("a", 2))
attempt(lambda: pow(2, 3, "a"))
attempt(lambda: pow(2.0, 3, 4))
attempt(lambda: -"a")
attempt(lambda: +[])
attempt(lambda: ~1.5)
attempt(lambda: -None)
attempt(lambda: print + 1)
attempt(lambda: int + str)
attempt(lambda: (lambda: 0) + 1)
attempt(lambda: range(3) + range(2))
x = [1]
try:
    x += 5
except TypeError as e:
    print(e)
y = "a"
try:
    y += 5
except TypeError as e:
    print(e)
try:
    y -= "a"
except TypeError as e:
    print(e)
z = (1,)
try:
    z += [2]
except TypeError as e:
    print(e)
s = {1}
try:
    s |= [2]
except TypeError as e:
    print(e)
try:
    s -= [2]
except TypeError as e:
    print(e)
n = 1
try:
    n **= "a"
except TypeError as e:
    print(e)
try:
    n <<= "a"
except TypeError as e:
    print(e)
