# Frames between a builtin and its callback.
def key(item):
    return item["age"]

people = [{"age": 3}, {"name": "x"}]
print(sum(p.get("age", 0) for p in people))
print(sorted(people, key=key))
