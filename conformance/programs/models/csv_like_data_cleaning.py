RAW = """id,name,age,city,salary
1,Alice,34,Berlin,"5,200.50"
2,Bob,,Paris,4100
3,"Smith, Carol",29,berlin,n/a
4,Dave,abc,London,3900.75
5,Eve,41,PARIS,"6,000"
6,Frank,-5,,2500
2,Bob,,Paris,4100
"""


def parse_line(line):
    fields, field, quoted = [], "", False
    for ch in line:
        if ch == '"':
            quoted = not quoted
        elif ch == "," and not quoted:
            fields.append(field)
            field = ""
        else:
            field += ch
    fields.append(field)
    return [f.strip() for f in fields]


def to_int(text):
    try:
        return int(text)
    except ValueError:
        return None


def to_float(text):
    try:
        return float(text.replace(",", ""))
    except ValueError:
        return None


header, *lines = RAW.strip().split("\n")
columns = parse_line(header)
rows = [dict(zip(columns, parse_line(line))) for line in lines]
print(len(rows), rows[2])
problems, clean, seen = [], [], set()
for i, row in enumerate(rows, start=2):
    key = tuple(row.values())
    if key in seen:
        problems.append(f"line {i}: duplicate of id {row['id']}")
        continue
    seen.add(key)
    age = to_int(row["age"])
    if age is None:
        problems.append(f"line {i}: bad age {row['age']!r}")
    elif age < 0:
        problems.append(f"line {i}: negative age {age}")
        age = None
    salary = to_float(row["salary"])
    if salary is None:
        problems.append(f"line {i}: bad salary {row['salary']!r}")
    clean.append({"id": int(row["id"]), "name": row["name"], "age": age, "city": row["city"].title() or None, "salary": salary})
print(*problems, sep="\n")
ages = [r["age"] for r in clean if r["age"] is not None]
mean_age = round(sum(ages) / len(ages))
for r in clean:
    r["age_filled"] = r["age"] if r["age"] is not None else mean_age
print(f"{'id':>2} {'name':<14} {'age':>4} {'filled':>6} {'city':<8} {'salary':>10}")
for r in clean:
    salary = f"{r['salary']:>10,.2f}" if r["salary"] is not None else f"{'-':>10}"
    print(f"{r['id']:>2} {r['name']:<14} {r['age'] if r['age'] is not None else '?':>4} {r['age_filled']:>6} {r['city'] or '-':<8} {salary}")
by_city = {}
for r in clean:
    if r["city"] and r["salary"]:
        by_city.setdefault(r["city"], []).append(r["salary"])
for city, salaries in sorted(by_city.items(), key=lambda kv: -sum(kv[1])):
    print(f"{city}: n={len(salaries)} total={sum(salaries):,.2f} mean={sum(salaries) / len(salaries):,.2f}")


def to_csv(rows):
    def cell(v):
        s = "" if v is None else str(v)
        return f'"{s}"' if "," in s else s
    return "\n".join([",".join(rows[0])] + [",".join(cell(v) for v in r.values()) for r in rows])


print(to_csv(clean))


def pivot(rows, index, column, value, agg=sum):
    cols = sorted({r[column] for r in rows if r[column]})
    table = {}
    for r in rows:
        table.setdefault(r[index], {}).setdefault(r[column], []).append(r[value] or 0)
    return {k: [agg(v[c]) if c in v else 0 for c in cols] for k, v in table.items()}, cols


for r in clean:
    r["band"] = "young" if r["age_filled"] < 30 else "mid" if r["age_filled"] < 40 else "senior"
print(pivot(clean, "band", "city", "salary"))
print(sorted(clean, key=lambda r: (r["city"] is None, r["city"], -(r["salary"] or 0)))[-1]["name"], max(clean, key=lambda r: r["salary"] or 0)["name"])
