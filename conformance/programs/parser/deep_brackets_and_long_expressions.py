# Nesting near CPython's limits and long flat expressions.
print((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
print([[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]])
x = {"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a": 1}}}}}}}}}}
print(x["a"]["a"]["a"]["a"]["a"]["a"]["a"]["a"]["a"]["a"])
f = lambda x: x
print(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f("deep call")))))))))))))))))))))))))))))))
print(1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1)
print(1 if 0 else 2 if 0 else 3 if 0 else 4 if 0 else 5 if 0 else 6 if 0 else 7 if 0 else 8 if 0 else 9 if 0 else 10 if 0 else 11 if 0 else 12)
print(not not not not not not not not not not not not not not not not not not not not 1, - - - - - - - - - - - - - - - - 5, ~~~~~~~~~~~~~~7, 2 ** 1 ** 1 ** 1 ** 1 ** 1 ** 1 ** 1 ** 1 ** 1)
print("a".upper().lower().upper().lower().upper().lower().upper().lower().upper().lower().upper().lower().upper().lower().upper().lower().upper().lower())
print(0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or "or", 1 and 1 and 1 and 1 and 1 and 1 and 1 and 1 and 1 and "and", 1 < 2 < 3 < 4 < 5 < 6 < 7 < 8 < 9 < 10 < 11 < 12 < 13 < 14 < 15)
print([a for a in [b for b in [c for c in [d for d in [e for e in range(3)]]]]], (lambda a: (lambda b: (lambda c: (lambda d: (a, b, c, d))(4))(3))(2))(1))
print("%s" % ("%s" % ("%s" % ("%s" % "nested"))), f"{f'{1}'}", [[i, [j, [k]]] for i in (1,) for j in (2,) for k in (3,)])
y = ("a" + ("b" + ("c" + ("d" + ("e" + ("f" + ("g" + ("h" + ("i" + "j")))))))))
print(y, len(y), (((1, 2), (3, 4)), ((5, 6), (7, 8)))[1][0][1], [[[1, 2], [3]], [[4]]][0][0][1])
z = [1,[2,[3,[4,[5,[6,[7,[8,[9,[10]]]]]]]]]]
while len(z) > 1: z = z[1]
print(z)
