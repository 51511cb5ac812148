readings = """
station=A;day=1;temp=12.5;hum=60
station=A;day=2;temp=14.0;hum=58
station=B;day=1;temp=-3.2;hum=81
station=A;day=3;temp=;hum=57
station=B;day=2;temp=-1.0;hum=79
station=C;day=1;temp=25.1
station=B;day=3;temp=0.4;hum=83
station=C;day=2;temp=abc;hum=30
station=C;day=3;temp=27.9;hum=31
"""


def parse_record(line):
    record = {}
    for pair in line.split(";"):
        key, _, value = pair.partition("=")
        record[key] = value
    result = {"station": record["station"], "day": int(record["day"])}
    for key in ("temp", "hum"):
        try:
            result[key] = float(record[key])
        except KeyError:
            result[key] = None
        except ValueError as e:
            result[key] = None
            print(f"  warning: {line!r}: {e}")
    return result


records = [parse_record(line) for line in readings.strip().splitlines()]
stations = {}
for r in records:
    stations.setdefault(r["station"], []).append(r)


def stats(values):
    values = [v for v in values if v is not None]
    if not values:
        return None
    return {"n": len(values), "min": min(values), "max": max(values), "avg": sum(values) / len(values)}


print(f"{'Station':<9}{'n':>3}{'min':>8}{'max':>8}{'avg':>9}{'hum':>7}")
for name in sorted(stations):
    t, h = stats(r["temp"] for r in stations[name]), stats(r["hum"] for r in stations[name])
    print(f"{name:<9}{t['n']:>3}{t['min']:>8.1f}{t['max']:>8.1f}{t['avg']:>9.2f}{h['avg'] if h else float('nan'):>7.1f}")


def classify(temp):
    match temp:
        case None:
            return "missing"
        case t if t < 0:
            return "freezing"
        case t if t < 15:
            return "cold"
        case t if t < 26:
            return "mild"
        case _:
            return "hot"


counts = {}
for r in records:
    counts[classify(r["temp"])] = counts.get(classify(r["temp"]), 0) + 1
print(counts)
by_day = {day: {r["station"]: r["temp"] for r in records if r["day"] == day} for day in sorted({r["day"] for r in records})}
for day, temps in by_day.items():
    cells = "  ".join(f"{s}:{t:+.1f}" if t is not None else f"{s}: n/a" for s, t in sorted(temps.items()))
    print(f"day {day}  {cells}")


def interpolate(values):
    out = list(values)
    for i, v in enumerate(out):
        if v is None:
            left = next((out[j] for j in range(i - 1, -1, -1) if out[j] is not None), None)
            right = next((values[j] for j in range(i + 1, len(values)) if values[j] is not None), None)
            known = [x for x in (left, right) if x is not None]
            out[i] = sum(known) / len(known) if known else 0.0
    return out


for name, rs in sorted(stations.items()):
    series = [r["temp"] for r in sorted(rs, key=lambda r: r["day"])]
    filled = interpolate(series)
    trend = ["up" if b > a else "down" if b < a else "flat" for a, b in zip(filled, filled[1:])]
    print(name, series, "->", filled, trend)
f = lambda c: c * 9 / 5 + 32
print([f"{f(r['temp']):.1f}F" for r in records if r["temp"] is not None])
hottest = max((r for r in records if r["temp"] is not None), key=lambda r: r["temp"])
coldest = min((r for r in records if r["temp"] is not None), key=lambda r: r["temp"])
print(f"hottest {hottest['station']} day {hottest['day']} ({hottest['temp']}), coldest {coldest['station']} day {coldest['day']} ({coldest['temp']}), spread {hottest['temp'] - coldest['temp']:.1f}")
chart = interpolate([r["temp"] for r in records])
lo, hi = min(chart), max(chart)
for r, v in zip(records, chart):
    bar = "#" * round((v - lo) / (hi - lo) * 30)
    print(f"{r['station']}{r['day']} {v:>6.1f} {bar}")
