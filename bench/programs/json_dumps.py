import json

records = [{"id": i, "name": "user%d" % i, "email": "user%d@example.org" % i, "tags": ["a", "b\n", "caf\u00e9"][: i % 4],
            "score": i * 1.25, "active": i % 3 == 0, "address": {"city": "Rome", "zip": i * 7, "geo": [i / 3, -i / 7]}}
           for i in range(2000)]
total = 0
for _ in range(30):
    total += len(json.dumps(records))
for _ in range(40000):
    total += len(json.dumps(records[5]))
for _ in range(5):
    total += len(json.dumps(records, indent=2, sort_keys=True))
print(total)
