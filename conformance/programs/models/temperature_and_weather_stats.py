import math

READINGS = {
    "Mon": [12.5, 15.1, 18.3, 14.2],
    "Tue": [11.0, 13.7, 17.9, 12.8],
    "Wed": [9.4, 12.2, 14.6, None],
    "Thu": [],
    "Fri": [14.8, 19.5, 23.1, 17.7],
}


def clean(values):
    return [v for v in values if v is not None]


def mean(values):
    if not values:
        raise ValueError("no data")
    return sum(values) / len(values)


def median(values):
    s, n = sorted(values), len(values)
    return s[n // 2] if n % 2 else (s[n // 2 - 1] + s[n // 2]) / 2


def stdev(values):
    m = mean(values)
    return math.sqrt(sum((v - m) ** 2 for v in values) / (len(values) - 1))


def percentile(values, p):
    s = sorted(values)
    k = (len(s) - 1) * p / 100
    lo, hi = math.floor(k), math.ceil(k)
    return s[lo] + (s[hi] - s[lo]) * (k - lo)


def to_f(c):
    return c * 9 / 5 + 32


def sparkline(values):
    bars = "▁▂▃▄▅▆▇█"
    lo, hi = min(values), max(values)
    return "".join(bars[int((v - lo) / (hi - lo) * 7)] for v in values)


def correlation(xs, ys):
    mx, my = mean(xs), mean(ys)
    return sum((x - mx) * (y - my) for x, y in zip(xs, ys)) / math.sqrt(sum((x - mx) ** 2 for x in xs) * sum((y - my) ** 2 for y in ys))


print(f"{'day':<5}{'n':>3}{'min':>7}{'mean':>7}{'max':>7}{'F':>7}")
means = {}
for day, raw in READINGS.items():
    values = clean(raw)
    try:
        m = mean(values)
    except ValueError as e:
        print(f"{day:<5}{len(values):>3}   {e}")
        continue
    means[day] = m
    print(f"{day:<5}{len(values):>3}{min(values):>7.1f}{m:>7.2f}{max(values):>7.1f}{to_f(m):>7.1f}")
everything = [v for vs in READINGS.values() for v in clean(vs)]
print(f"median {median(everything):.2f}, stdev {stdev(everything):.3f}, p90 {percentile(everything, 90):.2f}, p10 {percentile(everything, 10):.2f}")
print(sparkline(everything))
hottest = max(means, key=means.get)
print(f"hottest: {hottest} ({means[hottest]:.1f}), coldest: {min(means, key=means.get)}, spread {max(means.values()) - min(means.values()):.2f}")
print(f"r = {correlation([1, 2, 3, 4], [2.1, 3.9, 6.2, 7.8]):.4f}", round(correlation([1, 2, 3], [3, 2, 1]), 6))
buckets = {}
for v in everything:
    buckets.setdefault(int(v // 5) * 5, []).append(v)
for lo in sorted(buckets):
    print(f"{lo:>3}-{lo + 5:<3} {'*' * len(buckets[lo])}")
trend = ["rising" if b > a else "falling" for a, b in zip(list(means.values()), list(means.values())[1:])]
print(trend, [f"{day}:{m:+.1f}" for day, m in means.items()], math.isclose(mean([0.1] * 3), 0.1), math.fsum([0.1] * 10))
