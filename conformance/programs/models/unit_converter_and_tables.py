CONVERSIONS = {
    "length": {"m": 1, "km": 1000, "cm": 0.01, "mi": 1609.344, "ft": 0.3048, "in": 0.0254},
    "mass": {"kg": 1, "g": 0.001, "lb": 0.45359237, "oz": 0.028349523125},
    "time": {"s": 1, "min": 60, "h": 3600, "day": 86400},
}


class ConversionError(ValueError):
    pass


def category_of(unit):
    for name, units in CONVERSIONS.items():
        if unit in units:
            return name
    raise ConversionError(f"unknown unit: {unit!r}")


def convert(value, source, target):
    if {source, target} <= {"C", "F", "K"}:
        celsius = {"C": lambda v: v, "F": lambda v: (v - 32) * 5 / 9, "K": lambda v: v - 273.15}[source](value)
        return {"C": lambda c: c, "F": lambda c: c * 9 / 5 + 32, "K": lambda c: c + 273.15}[target](celsius)
    a, b = category_of(source), category_of(target)
    if a != b:
        raise ConversionError(f"cannot convert {a} to {b}")
    return value * CONVERSIONS[a][source] / CONVERSIONS[a][target]


def parse_query(text):
    try:
        value, source, sep, target = text.split()
    except ValueError:
        raise ConversionError(f"expected 'VALUE UNIT to UNIT', got {text!r}") from None
    if sep != "to":
        raise ConversionError(f"expected 'to', got {sep!r}")
    return float(value), source, target


def human_time(seconds):
    if seconds < 0:
        return "-" + human_time(-seconds)
    parts = []
    for name, size in (("d", 86400), ("h", 3600), ("m", 60), ("s", 1)):
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f"{count:g}{name}")
    return " ".join(parts) or "0s"


def human_bytes(n):
    for unit in ("B", "KB", "MB", "GB", "TB"):
        if abs(n) < 1024 or unit == "TB":
            return f"{n:.0f} {unit}" if unit == "B" else f"{n:.1f} {unit}"
        n /= 1024


for q in ["5 km to mi", "100 F to C", "0 K to C", "72 in to ft", "2.5 h to min", "1 lb to g", "3 kg to m", "7 parsec to m", "ten km to mi", "5 km mi", "-40 C to F", "5 km in m"]:
    try:
        value, source, target = parse_query(q)
        print(f"{q:<16} = {convert(value, source, target):,.4f} {target}")
    except ConversionError as e:
        print(f"{q:<16} ! {e}")
    except ValueError as e:
        print(f"{q:<16} ! invalid number ({e})")
units = list(CONVERSIONS["length"])
print(f"{'':>5}" + "".join(f"{u:>12}" for u in units))
for u in units:
    print(f"{u:>5}" + "".join(f"{convert(1, u, v):>12.5g}" for v in units))
print([human_time(s) for s in (0, 59, 60, 3661, 90061, -75, 86400 * 3)], [human_bytes(n) for n in (0, 1023, 1024, 1536, 10 ** 6, 5 * 2 ** 30, 2 ** 50)])
print(all(abs(convert(convert(7, a, b), b, a) - 7) < 1e-9 for c in CONVERSIONS.values() for a in c for b in c))
for celsius in range(-20, 41, 15):
    print(f"{celsius:>4}°C = {convert(celsius, 'C', 'F'):>6.1f}°F = {convert(celsius, 'C', 'K'):.2f}K", "freezing" if celsius <= 0 else "hot" if celsius > 30 else "")
for i in range(1, 6):
    print(" ".join(f"{i * j:>3}" for j in range(1, 11)))
print("\n".join("".join(" *"[(r & c) == 0] for c in range(16)) for r in range(8)))
