"""A toy SQL engine: SELECT columns FROM table WHERE cond ORDER BY col LIMIT n, with aggregates."""
import re


class SQLError(Exception):
    pass


TABLES = {
    "people": [
        {"id": 1, "name": "Ann", "age": 34, "city": "Oslo"},
        {"id": 2, "name": "Bob", "age": 28, "city": "Rome"},
        {"id": 3, "name": "Cyd", "age": 41, "city": "Oslo"},
        {"id": 4, "name": "Dan", "age": None, "city": "Bern"},
    ],
}
AGGREGATES = {"count": len, "sum": sum, "min": min, "max": max, "avg": lambda v: sum(v) / len(v)}
OPERATORS = {"=": lambda a, b: a == b, "!=": lambda a, b: a != b, "<": lambda a, b: a < b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b,
             "like": lambda a, b: re.fullmatch(b.replace("%", ".*").replace("_", "."), a, re.I) is not None}
QUERY = re.compile(r"select\s+(?P<cols>.+?)\s+from\s+(?P<table>\w+)(?:\s+where\s+(?P<where>.+?))?(?:\s+group\s+by\s+(?P<group>\w+))?(?:\s+order\s+by\s+(?P<order>\w+)(?:\s+(?P<dir>asc|desc))?)?(?:\s+limit\s+(?P<limit>\d+))?\s*;?\s*", re.I)


def literal(text):
    text = text.strip()
    if text.startswith("'") and text.endswith("'"):
        return text[1:-1]
    try:
        return int(text)
    except ValueError:
        raise SQLError(f"bad literal {text}") from None


def compile_where(text):
    if not text:
        return lambda row: True
    alternatives = []
    for part in re.split(r"\s+or\s+", text, flags=re.I):
        conditions = []
        for cond in re.split(r"\s+and\s+", part, flags=re.I):
            m = re.fullmatch(r"(\w+)\s*(!=|<=|>=|=|<|>|\s+like\s+)\s*(.+)", cond, re.I)
            if not m:
                raise SQLError(f"cannot parse condition: {cond}")
            column, op, value = m.groups()
            conditions.append((column, OPERATORS[op.strip().lower()], literal(value)))
        alternatives.append(conditions)
    return lambda row: any(all(row[c] is not None and op(row[c], v) for c, op, v in conds) for conds in alternatives)


def project(rows, columns):
    out = []
    if any("(" in c for c in columns):
        result = []
        for c in columns:
            m = re.fullmatch(r"(\w+)\((\*|\w+)\)", c)
            if m:
                name, col = m.groups()
                values = rows if col == "*" else [r[col] for r in rows if r[col] is not None]
                result.append(AGGREGATES[name.lower()](values))
            else:
                result.append(rows[0][c])
        return [tuple(result)]
    for r in rows:
        out.append(tuple(r.values()) if columns == ["*"] else tuple(r[c] for c in columns))
    return out


def execute(sql):
    m = QUERY.fullmatch(sql.strip())
    if not m:
        raise SQLError("syntax error")
    if m["table"] not in TABLES:
        raise SQLError(f"no such table: {m['table']}")
    rows = [r for r in TABLES[m["table"]] if compile_where(m["where"])(r)]
    if m["order"]:
        rows.sort(key=lambda r: (r[m["order"]] is None, r[m["order"]]), reverse=(m["dir"] or "").lower() == "desc")
    columns = [c.strip() for c in m["cols"].split(",")]
    try:
        if m["group"]:
            groups = {}
            for r in rows:
                groups.setdefault(r[m["group"]], []).append(r)
            result = [row for _, g in sorted(groups.items()) for row in project(g, columns)]
        else:
            result = project(rows, columns)
    except KeyError as e:
        raise SQLError(f"no such column: {e.args[0]}") from e
    return result[:int(m["limit"])] if m["limit"] else result


for q in ["SELECT * FROM people", "select name, age from people where age > 30 order by age desc", "SELECT name FROM people WHERE city = 'Oslo' AND age < 40 OR name LIKE 'b%'",
          "select count(*), avg(age), max(name) from people", "select city, count(*), sum(age) from people group by city", "select name from people order by name desc limit 2;",
          "select nope from people", "select * from nowhere", "delete from people", "select name from people where age ~ 3", "select name from people where city = Oslo"]:
    print(">", q)
    try:
        for row in execute(q):
            print("  ", row)
    except SQLError as e:
        print("   error:", e)
