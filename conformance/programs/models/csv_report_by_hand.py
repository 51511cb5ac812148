RAW = '''name,department,salary,start
"Smith, Ann",Engineering,85000,2019-03-01
Bob Jones,Engineering,72000,2021-07-15
"Cyd ""CJ"" Jay",Sales,54000,2018-11-30
Dan,Sales,,2022-01-10
Eve,HR,61000,2020-05-05
bad line
'''


def parse_line(line):
    fields, field, quoted, i = [], "", False, 0
    while i < len(line):
        ch = line[i]
        if quoted:
            if ch == '"' and line[i + 1:i + 2] == '"':
                field += '"'
                i += 1
            elif ch == '"':
                quoted = False
            else:
                field += ch
        elif ch == '"':
            quoted = True
        elif ch == ",":
            fields.append(field)
            field = ""
        else:
            field += ch
        i += 1
    if quoted:
        raise ValueError("unterminated quote")
    return fields + [field]


def read(text):
    header, *lines = text.strip().split("\n")
    names = parse_line(header)
    rows, errors = [], []
    for number, line in enumerate(lines, 2):
        fields = parse_line(line)
        if len(fields) != len(names):
            errors.append(f"line {number}: expected {len(names)} fields, got {len(fields)}")
            continue
        row = dict(zip(names, fields))
        row["salary"] = int(row["salary"]) if row["salary"] else None
        row["year"], row["month"], _ = map(int, row["start"].split("-"))
        rows.append(row)
    return rows, errors


def quote(value):
    text = "" if value is None else str(value)
    return '"' + text.replace('"', '""') + '"' if set(text) & set(',"\n') else text


def write(rows, columns):
    return "\n".join([",".join(columns)] + [",".join(quote(r[c]) for c in columns) for r in rows])


def group(rows, key, value):
    result = {}
    for r in rows:
        if r[value] is not None:
            result.setdefault(r[key], []).append(r[value])
    return result


rows, errors = read(RAW)
print(len(rows), errors)
for dept, salaries in sorted(group(rows, "department", "salary").items(), key=lambda kv: -sum(kv[1])):
    print(f"{dept:<12} n={len(salaries)} total={sum(salaries):>8,} avg={sum(salaries) / len(salaries):>10,.1f} max={max(salaries):,}")
ordered = sorted(rows, key=lambda r: (r["year"], r["month"]))
print([r["name"] for r in ordered], ordered[0]["start"])
print(write(sorted(rows, key=lambda r: (r["salary"] is None, -(r["salary"] or 0))), ["name", "salary"]))
known = [r["salary"] for r in rows if r["salary"] is not None]
print(f"missing: {len(rows) - len(known)}, mean {sum(known) / len(known):.2f}, filled {[r['salary'] or round(sum(known) / len(known)) for r in rows]}")
print(read(write([{"name": 'a,"b"', "salary": 5, "start": "2000-01-02"}], ["name", "salary", "start"])))
try:
    parse_line('a,"b')
except ValueError as e:
    print(e)
pivot = {}
for r in rows:
    pivot.setdefault(r["department"], {}).setdefault(r["year"], []).append(r["name"].split()[0].strip(","))
print(pivot)
