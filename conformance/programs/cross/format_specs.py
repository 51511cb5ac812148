# Every format spec of a generated set on values of every type.
values = [42, -7, 0, True, 3.14159, -0.5, 1e20, float("nan"), "text", "é", None, [1], 2 + 1j, b"b"]
specs = [f + s + z + w + g + p + t for f in ("", "*<", ">", "^", "=") for s in ("", "+") for z in ("", "0") for w in ("", "8") for g in ("", ",") for p in ("", ".2") for t in ("", "d", "f", "x", "s", "%")]
def show(v, s):
    try:
        return format(v, s)
    except Exception as e:
        return f"{type(e).__name__}: {e}"
seen = {}
for s in specs:
    row = [show(v, s) for v in values]
    print(repr(s), row[0], row[5], row[8], sep="|")
    for v, r in zip(values, row):
        if "Error" in r:
            seen[r] = seen.get(r, 0) + 1
for k in sorted(seen):
    print(seen[k], k)
total = 0
for s in specs:
    for v in values:
        for ch in show(v, s):
            total = (total * 31 + ord(ch)) % 1000000007
print(total)
