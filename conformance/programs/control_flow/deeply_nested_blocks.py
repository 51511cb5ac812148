# Many levels of indentation, of every kind of block.
def deep(n):
    out = []
    if n > 0:
        for a in range(2):
            while True:
                try:
                    with CM() as c:
                        if a:
                            for b in "xy":
                                match b:
                                    case "x":
                                        try:
                                            if n > 1:
                                                for d in (1, 2):
                                                    if d == 2:
                                                        while n:
                                                            out.append((a, b, d))
                                                            break
                                                        else:
                                                            out.append("never")
                                                    else:
                                                        continue
                                            else:
                                                out.append("n is 1")
                                        finally:
                                            out.append("inner finally")
                                    case _:
                                        out.append(("other", b))
                        else:
                            out.append("a is 0")
                except ValueError:
                    out.append("no")
                else:
                    out.append("else")
                finally:
                    out.append("finally")
                break
    return out
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): return False
print(deep(0))
print(deep(1))
print(deep(2))
def a():
    def b():
        def c():
            class D:
                def e(self):
                    def f():
                        return lambda: [(x, y) for x in range(2) for y in (lambda: "ab")()]
                    return f()
            return D().e()
        return c()
    return b()
print(a()())
if 1:
  if 2:
     if 3:
                if 4:
                 x = "uneven indentation"
print(x)
if True:
	if True:
		y = "tabs"
	print(y)
i = 0
while i < 3:
    j = 0
    while j < 3:
        k = 0
        while k < 3:
            if (i + j + k) % 4 == 3: print(i, j, k, end="; ")
            k += 1
        j += 1
    i += 1
print()
