# in, not in, is, chains and mixed comparisons across all containers.
print(1 in [1, 2], 3 not in (1, 2), "a" in "cat", "" in "x", "k" in {"k": 1}, 1 in {1: 2}, 2 in {1: 2}.values(), ("k", 1) in {"k": 1}.items(), 5 in range(0, 10, 5), 5.0 in range(10), b"a" in b"cat", 97 in b"a", None in [None], [] in [[]], () in [()], {1} in [{1}], 1 in {True}, float("nan") in [float("nan")])
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, 3 > 2 >= 2 != 1, "a" < "b" < "c" < "d", 1 < 2 > 1, 0 < 5 in [5], not 1 == 2, not (1 == 2) == True, 1 is 1, [] is [], None is None, (1, 2) == (1, 2), [1, [2]] == [1, [2]], {"a": 1} == {"a": 1.0}, {1, 2} == {2, 1}, "abc" == "ab" + "c")
def f(x): print("f", x, end=" "); return x
print(f(1) < f(5) < f(3))
print(f(3) < f(1) < f(9))
print(f(1) in [f(1), f(2)] and f(0) or f("end"))
for e in (lambda: 1 in 5, lambda: 1 in "abc", lambda: "a" in b"abc", lambda: [] in {1}, lambda: 1 in None, lambda: 1 < "a", lambda: [1] < (1,), lambda: {} < {}, lambda: None > 0, lambda: 1j < 2, lambda: object() < 1, lambda: "a" in 5, lambda: 300 in b"a", lambda: {1: 2} in {1}, lambda: 1 in int, lambda: int < str, lambda: len > 1, lambda: "1" > 0, lambda: b"a" < "a"):
    try: print(e())
    except (TypeError, ValueError) as x: print(type(x).__name__, x)
a, b = [1], [1]
c = a
print(a == b, a is b, a is c, a is not b, not a is c, a != b, [a] == [b], a in [b], any(a is x for x in [b]), [x is a for x in (a, b, c)])
print((1, 2) < (1, 2, 3), [2] > [1, 9], "Zebra" < "apple", "10" < "9", "" < "a", (0, "z") < (1, "a"), [[1], [2]] < [[1], [3]], max([3, 1], [2, 9]), sorted(["b", "B", "a"]), min("b", "a"), True > False, 1 > False, 0.5 < True)
