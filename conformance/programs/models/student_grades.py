students = {
    "Alice": [92, 88, 95, 79],
    "Bob": [75, 64, 81],
    "Charlie": [58, 62, 49, 71, 66],
    "Diana": [100, 97, 99, 98],
    "Eve": [],
}


def average(scores):
    """Return the mean or None for an empty list."""
    return sum(scores) / len(scores) if scores else None


def median(scores):
    if not scores:
        return None
    s = sorted(scores)
    mid = len(s) // 2
    return s[mid] if len(s) % 2 else (s[mid - 1] + s[mid]) / 2


def std_dev(scores):
    if len(scores) < 2:
        return None
    m = average(scores)
    return (sum((x - m) ** 2 for x in scores) / (len(scores) - 1)) ** 0.5


def letter_grade(avg):
    if avg is None:
        return "N/A"
    for threshold, letter in ((90, "A"), (80, "B"), (70, "C"), (60, "D")):
        if avg >= threshold:
            return letter
    return "F"


def fmt(value, width=8):
    return f"{value:>{width}.2f}" if value is not None else f"{'-':>{width}}"


print(f"{'Student':<10}{'Avg':>8}{'Median':>8}{'StdDev':>8}  Grade")
for name, scores in students.items():
    print(f"{name:<10}{fmt(average(scores))}{fmt(median(scores))}{fmt(std_dev(scores))}  {letter_grade(average(scores))}")
ranked = sorted(((n, average(s)) for n, s in students.items() if s), key=lambda p: p[1], reverse=True)
for rank, (name, avg) in enumerate(ranked, 1):
    print(f"{rank}. {name} ({avg:.1f})")
best, worst = ranked[0], ranked[-1]
print(f"Best: {best[0]} with {best[1]}; worst: {worst[0]} with {worst[1]:.1f}; gap {best[1] - worst[1]:.2f}")
distribution = {}
for scores in students.values():
    distribution[letter_grade(average(scores))] = distribution.get(letter_grade(average(scores)), 0) + 1
for grade in sorted(distribution):
    print(grade, "#" * distribution[grade], distribution[grade])
all_scores = [s for scores in students.values() for s in scores]
print(f"{len(all_scores)} scores, mean {average(all_scores):.3f}, median {median(all_scores)}, range {min(all_scores)}-{max(all_scores)}")
buckets = {f"{lo}-{lo + 9}": sum(lo <= s < lo + 10 for s in all_scores) for lo in range(40, 110, 10)}
print({k: v for k, v in buckets.items() if v})
print([n for n, s in students.items() if s and min(s) >= 70], {n: max(s, default=0) for n, s in students.items()}, [n.lower() for n in students if n.endswith("e")])
curved = {n: [min(100, s + 5) for s in sc] for n, sc in students.items()}
print({n: round(average(s), 1) if s else None for n, s in curved.items()})
