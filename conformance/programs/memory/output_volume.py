# A hundred kilobytes of output in small and large pieces arrive whole and in order.
for i in range(2000):
    print(i, "line", i * i, end=";\n" if i % 10 == 9 else " ")
print("x" * 20000)
print("\n".join(str(i) for i in range(1000)))
print(*range(3000))
print(list(range(2000)))
print({i: str(i) for i in range(500)})
for c in "abc":
    print(c, end="")
print()
print("é" * 3000, "中" * 2000, "😀" * 500, sep="\n")
