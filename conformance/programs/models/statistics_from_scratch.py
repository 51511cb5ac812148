import math

data = [12.5, 15.0, 11.2, 19.8, 15.0, 22.1, 9.7, 15.0, 18.4, 13.3]


def mean(xs):
    xs = list(xs)
    if not xs:
        raise ValueError("mean requires at least one data point")
    return math.fsum(xs) / len(xs)


def median(xs):
    s = sorted(xs)
    n = len(s)
    return s[n // 2] if n % 2 else (s[n // 2 - 1] + s[n // 2]) / 2


def mode(xs):
    counts = {}
    for x in xs:
        counts[x] = counts.get(x, 0) + 1
    top = max(counts.values())
    return [x for x, c in counts.items() if c == top]


def variance(xs, sample=True):
    m = mean(xs)
    return math.fsum((x - m) ** 2 for x in xs) / (len(xs) - sample)


def quantile(xs, q):
    s = sorted(xs)
    pos = (len(s) - 1) * q
    lo, hi = math.floor(pos), math.ceil(pos)
    return s[lo] + (s[hi] - s[lo]) * (pos - lo)


def correlation(xs, ys):
    if len(xs) != len(ys):
        raise ValueError(f"lengths differ: {len(xs)} != {len(ys)}")
    mx, my = mean(xs), mean(ys)
    cov = sum((x - mx) * (y - my) for x, y in zip(xs, ys))
    return cov / math.sqrt(sum((x - mx) ** 2 for x in xs) * sum((y - my) ** 2 for y in ys))


def regression(xs, ys):
    mx, my = mean(xs), mean(ys)
    slope = sum((x - mx) * (y - my) for x, y in zip(xs, ys)) / sum((x - mx) ** 2 for x in xs)
    return slope, my - slope * mx


def moving_average(xs, n):
    return [round(sum(xs[i:i + n]) / n, 3) for i in range(len(xs) - n + 1)]


def histogram(xs, bins=5, width=20):
    lo, hi = min(xs), max(xs)
    step = (hi - lo) / bins
    counts = [0] * bins
    for x in xs:
        counts[min(int((x - lo) / step), bins - 1)] += 1
    return [f"{lo + i * step:6.2f}-{lo + (i + 1) * step:6.2f} |{'#' * round(c / max(counts) * width):<{width}}| {c}" for i, c in enumerate(counts)]


print(f"n={len(data)} mean={mean(data):.4f} median={median(data)} mode={mode(data)}")
print(f"variance={variance(data):.4f} pvariance={variance(data, sample=False):.4f} stdev={math.sqrt(variance(data)):.4f}")
print("quartiles", [round(quantile(data, q), 3) for q in (0, 0.25, 0.5, 0.75, 1)], "iqr", round(quantile(data, 0.75) - quantile(data, 0.25), 3))
print(*histogram(data), sep="\n")
xs = list(range(10))
slope, intercept = regression(xs, data)
print(f"y = {slope:.4f}x + {intercept:.4f}, r = {correlation(xs, data):.4f}, prediction(10) = {slope * 10 + intercept:.3f}")
print(moving_average(data, 3), [round((x - mean(data)) / math.sqrt(variance(data)), 2) for x in data])
outliers = [x for x in data if abs(x - mean(data)) > 1.5 * math.sqrt(variance(data))]
print("outliers", outliers, "range", max(data) - min(data), "geometric mean", round(math.exp(mean(map(math.log, data))), 4), "harmonic", round(len(data) / sum(1 / x for x in data), 4))
for bad in (lambda: mean([]), lambda: correlation([1], [1, 2]), lambda: variance([1]), lambda: median([])):
    try:
        print(bad())
    except (ValueError, ZeroDivisionError, IndexError) as e:
        print(type(e).__name__, e)


def normal_cdf(x, mu=0, sigma=1):
    return 0.5 * (1 + math.erf((x - mu) / (sigma * math.sqrt(2))))


print([round(normal_cdf(z), 5) for z in (-2, -1, 0, 1, 1.96)], round(normal_cdf(130, 100, 15), 4))
print([round(math.comb(10, k) * 0.3 ** k * 0.7 ** (10 - k), 4) for k in range(11)], round(sum(math.exp(-4) * 4 ** k / math.factorial(k) for k in range(6)), 5))
ranks = {v: i + 1 for i, v in enumerate(sorted(set(data)))}
print([ranks[x] for x in data], mode("mississippi"), median(["b", "a", "c"]))
running, total = [], 0
for i, x in enumerate(data, 1):
    total += x
    running.append(f"{total / i:.2f}")
print(" ".join(running))
