# Long operator and method chains evaluate without deep recursion.
total = 0 + 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 + 13 + 14 + 15 + 16 + 17 + 18 + 19 + 20
print(total)
text = "a" + "b" + "c" + "d" + "e" + "f" + "g" + "h" + "i" + "j"
print(text)
print("x".upper().lower().upper().lower().title().swapcase().strip().ljust(3, ".").rjust(5, "-").replace("x", "y"))
print(True and True and True and True and 5 and True and "end")
print(0 or "" or None or [] or () or {} or "last")
print(1 < 2 < 3 < 4 < 5 < 6 < 7 < 8 < 9 < 10, 1 < 2 < 3 < 4 < 4 < 5)
print([[[[[[[[[[1]]]]]]]]]][0][0][0][0][0][0][0][0][0][0])
print(((((((((((((1)))))))))))))
x = ("a" "b" 'c' """d""" r"\e" f"{1}{2}" "f")
print(x)
n = 1 * 2 * 3 * 4 * 5 * 6 * 7 * 8 * 9 * 10 * 11 * 12 * 13 * 14 * 15 * 16 * 17 * 18 * 19 * 20 * 21 * 22
print(n)
print(1 - 1 - 1 - 1 - 1 - 1, 2 ** 1 ** 1 ** 1, 100 // 3 // 3 // 3)
print(not not not not not True, - - - - 5, ~ ~ ~ 5)
print(1 if False else 2 if False else 3 if False else 4 if False else 5)
f = lambda: lambda: lambda: lambda: "deep"
print(f()()()())
