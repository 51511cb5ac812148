# Sorting dicts by key, value, several keys; top n; stable ranking; inversion.
scores = {"bob": 85, "ann": 92, "cid": 85, "dee": 70, "eve": 92}
print(sorted(scores), sorted(scores.items()), sorted(scores, key=scores.get), sorted(scores, key=scores.get, reverse=True))
print(dict(sorted(scores.items(), key=lambda kv: kv[1])), dict(sorted(scores.items(), key=lambda kv: (-kv[1], kv[0]))), sorted(scores.values()), max(scores, key=scores.get), min(scores.items(), key=lambda kv: (kv[1], kv[0])))
top = sorted(scores.items(), key=lambda kv: kv[1], reverse=True)[:3]
print(top, [n for n, _ in top], {n: i for i, (n, _) in enumerate(top, 1)})
ranks, prev = {}, None
for i, (name, s) in enumerate(sorted(scores.items(), key=lambda kv: -kv[1]), 1):
    if s != prev: rank, prev = i, s
    ranks[name] = rank
print(ranks)
inverse = {}
for k, v in scores.items(): inverse.setdefault(v, []).append(k)
print(inverse, {v: sorted(k) for v, k in sorted(inverse.items())}, {v: k for k, v in scores.items()})
people = [{"n": "a", "age": 30, "c": "X"}, {"n": "b", "age": 25, "c": "Y"}, {"n": "c", "age": 30, "c": "W"}]
print([p["n"] for p in sorted(people, key=lambda p: (p["age"], p["c"]))], [p["n"] for p in sorted(people, key=lambda p: p["age"], reverse=True)], max(people, key=lambda p: p["age"])["n"], sorted({p["age"] for p in people}), sorted(people, key=lambda p: p["c"])[0])
words = "to be or not to be that is the question".split()
count = {}
for w in words: count[w] = count.get(w, 0) + 1
print(sorted(count.items(), key=lambda kv: (-kv[1], kv[0]))[:4], [w for w in count if count[w] == max(count.values())], sum(count.values()), {k: v for k, v in count.items() if v > 1})
nested = {"x": {"p": 3}, "y": {"p": 1}, "z": {"p": 2}}
print(sorted(nested, key=lambda k: nested[k]["p"]), {k: nested[k] for k in sorted(nested, reverse=True)})
print(sorted({3: "a", 1: "b"}), sorted({"b": 1, "A": 2, "a": 3}, key=str.lower), sorted({(2, 1), (1, 2)}), list({"k": 1} | {"j": 2}), sorted([("b", 1), ("a", 1)], key=lambda t: t[1]))
try:
    sorted([{"a": 1}, {"b": 2}])
except TypeError as e:
    print(e)
try:
    sorted({1: 0, "a": 0})
except TypeError as e:
    print(e)
cumulative, total = {}, 0
for k in sorted(scores):
    total += scores[k]
    cumulative[k] = total
print(cumulative, {k: round(v / total, 3) for k, v in scores.items()}, any(v > 90 for v in scores.values()), all(len(k) == 3 for k in scores), [*map(len, scores)], list(filter(lambda k: scores[k] > 80, scores)))
