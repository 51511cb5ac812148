# format() and __format__ by type.
print(format(5), format("a"), format(None), format([1]), format(1.5, ".3f"), format("a", ">4"), format(255, "x"), format(True), format(True, "d"), format(1 + 2j), format(1 + 2j, ".2f"), format(10 ** 20, ","), format((), ""), format(b"x"), format({}), format(int))
class A:
    def __format__(self, spec): return f"A[{spec}]"
class B:
    def __str__(self): return "B str"
class C(str): pass
class D(int):
    def __str__(self): return "D str"
class E(float):
    def __repr__(self): return "E repr"
print(format(A()), format(A(), "x"), format(B()), f"{B()}", format(C("q"), "^5"), format(D(7)), format(D(7), "d"), format(D(7), "03"), format(E(1.5)), format(E(1.5), ".2f"), f"{D(3)} {E(2.5)}")
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: format(B(), "x"))
attempt(lambda: format(None, "x"))
attempt(lambda: format([1], "5"))
attempt(lambda: format({}, "d"))
attempt(lambda: format(object, "d"))
attempt(lambda: format("a", "d"))
attempt(lambda: format(5, "s"))
attempt(lambda: format(1.5, "d"))
attempt(lambda: format(5, 5))
attempt(lambda: format(5, None))
attempt(lambda: format())
attempt(lambda: format(1, "", 2))
attempt(lambda: format(1j, "d"))
attempt(lambda: format(1j, "=5"))
attempt(lambda: format(1j, "05"))
attempt(lambda: format("a", "=5"))
attempt(lambda: format("a", "05"))
attempt(lambda: format("a", "+"))
attempt(lambda: format("a", ","))
attempt(lambda: format(5, ".3"))
attempt(lambda: format(5, "c,"))
attempt(lambda: format(5, "1000000000000000000000d"))
attempt(lambda: format(5.0, ".1000000000000000000000f"))
attempt(lambda: format("a", "99999999999999999999"))
attempt(lambda: "{:5.3d}".format(3))
print((5).__format__("03"), "a".__format__(">3"), (1.5).__format__(""), object.__format__(5, ""), [1].__format__(""), None.__format__(""))
for w in range(0, 9, 2):
    print(format("ab", str(w)), format(42, f"0{w}d"), format(3.14159, f"{w}.2f"), format("ab", f"*^{w}"), sep="|")
