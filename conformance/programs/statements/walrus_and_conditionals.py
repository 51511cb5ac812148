# Assignment expressions in conditions, loops, comprehensions, arguments, with their precedence.
data = [3, 8, 1, 9, 4]
if (n := len(data)) > 4: print("long", n)
while (x := data.pop()) != 8: print(x, end=" ")
print("stopped at", x, data)
print([y := 1, y + 1, (y := y * 10)], y, (z := 5) + (z := z + 1), z)
print([last := v for v in range(4)], last, [v for v in range(10) if (sq := v * v) > 20], sq, {k: (t := k * 2) for k in range(3)}, t)
def f(a, b=0): return a, b
print(f((w := 3), b=(q := w + 1)), w, q, f(a := 7) if False else f((a := 7)), a)
print((lambda: (m := 3) * m)(), any((found := s).startswith("b") for s in ("abc", "bcd", "cde")), found)
def scope():
    total = 0
    values = [total := total + v for v in (1, 2, 3)]
    return total, values
print(scope())
if not (m := {"k": 1}.get("z")): print("missing", m)
i = 0
while (i := i + 1) < 10:
    if i % 2: continue
    if i > 6: break
    print(i, end=" ")
else: print("not reached")
print(i)
text = "a=1;b=2;;c"
while text:
    head, _, text = text.partition(";")
    if not (pair := head.split("="))[0]: continue
    print(pair, end=" ")
print()
print("big" if (v := 10) > 5 else "small", v, 1 if 0 else 2 if 0 else 3, (1 if True else 2) + 1, "a" if [] else "b" or "c", [1, 2][True if v else False], not v if v else v, (lambda: 1 if v else 0)(), v if v > 100 else -v, f"{(u := 4)} {u}", {(k := "key"): k}, (p := 1, 2), p)
print(x if (x := None) is not None else "was None", (r := [1, 2, 3])[0], r[(j := 1)], r[j:], len(s := "walrus"), s)
match (cmd := "go north".split()):
    case [verb, *rest] if (count := len(rest)) > 0: print(verb, rest, count, cmd)
print([(a, b) for a in range(3) if (b := a * a) != 1], b, sum(c for d in range(3) if (c := d + 1)), c)
