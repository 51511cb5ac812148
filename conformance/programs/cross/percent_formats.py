# Every conversion with every flag on values of every type.
values = [42, -7, True, 3.7, float("inf"), "s", "é", None, [1], (), {}, b"b", 10 ** 20]
formats = ["%" + f + w + p + c for f in ("", "-", "0", "+", "#", " ") for w in ("", "6") for p in ("", ".3") for c in "sradifexXocgGEu%"]
errors = {}
total = 0
for f in formats:
    row = []
    for v in values:
        try:
            r = f % (v,)
        except Exception as e:
            r = f"{type(e).__name__}: {e}"
            errors[r] = errors.get(r, 0) + 1
        row.append(r)
        for ch in r:
            total = (total * 31 + ord(ch)) % 1000000007
    print(f, *(row[:4] + row[5:6]), sep="|")
for k in sorted(errors):
    print(errors[k], k)
print(total)
