records = [
    ("Ann", "math", [90, 85, None, 77]),
    ("Ann", "art", [70, 95]),
    ("Bob", "math", [60, None, 65, 50]),
    ("Cyd", "art", []),
    ("Cyd", "math", [100, 98, 99, 97]),
]


def valid(scores):
    return (s for s in scores if s is not None)


def averages(rows):
    for name, subject, scores in rows:
        scores = list(valid(scores))
        yield name, subject, sum(scores) / len(scores) if scores else None


def pivot(rows):
    table = {}
    for name, subject, avg in rows:
        table.setdefault(name, {})[subject] = avg
    return table


def histogram(values, width=10, size=10):
    buckets = {}
    for v in values:
        buckets[v // width * width] = buckets.get(v // width * width, 0) + 1
    for lo in range(min(buckets), max(buckets) + width, width):
        n = buckets.get(lo, 0)
        yield f"{lo:>3}-{lo + width - 1:<3} {'█' * n:<{size}} {n}"


def rank(pairs):
    ordered = sorted(pairs, key=lambda p: (-p[1], p[0]))
    place = 0
    for i, (name, score) in enumerate(ordered):
        if i == 0 or score != ordered[i - 1][1]:
            place = i + 1
        yield place, name, score


def improvement(scores):
    scores = list(valid(scores))
    return [b - a for a, b in zip(scores, scores[1:])]


table = pivot(averages(records))
subjects = sorted({s for row in table.values() for s in row})
print("name".ljust(6), *(s.rjust(8) for s in subjects))
for name, row in table.items():
    print(name.ljust(6), *(f"{row[s]:8.2f}" if row.get(s) is not None else "       -" for s in subjects))
everything = [s for _, _, scores in records for s in valid(scores)]
print(*histogram(everything), sep="\n")
overall = {n: [v for v in row.values() if v is not None] for n, row in table.items()}
for place, name, score in rank((n, round(sum(v) / len(v), 1)) for n, v in overall.items()):
    print(f"{place}. {name} {score}")
print({f"{n}/{s}": improvement(sc) for n, s, sc in records if len(sc) > 1})
names, subs, scores = zip(*records)
print(names, set(subs) == {"math", "art"}, sum(map(len, scores)), max(zip(map(len, scores), names)), list(zip(*[sc[:2] for sc in scores if len(sc) >= 2])))
print(list(rank([("a", 1), ("b", 2), ("c", 2), ("d", 0)])), dict(zip(names, subs)), [n for n, c in ((n, names.count(n)) for n in dict.fromkeys(names)) if c > 1])
columns = {s: [avg for _, sub, avg in averages(records) if sub == s and avg is not None] for s in subjects}
print({s: (min(v), max(v), round(sum(v) / len(v), 2)) for s, v in columns.items()}, all(a <= 100 for v in columns.values() for a in v), any(None in sc for sc in scores))
