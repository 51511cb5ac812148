def make_order(i):
    return {
        "id": i,
        "customer": {"name": "c%d" % (i % 100), "address": {"city": ("Rome", "Oslo", "Lima")[i % 3], "zip": i % 999}},
        "lines": [{"sku": "s%d" % (j % 7), "count": j % 4 + 1, "price": 1.5 * (j + i % 5)} for j in range(i % 6 + 1)],
        "tags": ["new", "web"] if i % 4 else [],
    }


def summarise(orders):
    cities = {}
    for order in orders:
        city = order["customer"]["address"]["city"]
        total = sum(line["count"] * line["price"] for line in order["lines"])
        entry = cities.setdefault(city, {"orders": 0, "total": 0.0, "skus": {}})
        entry["orders"] += 1
        entry["total"] += total
        for line in order["lines"]:
            entry["skus"][line["sku"]] = entry["skus"].get(line["sku"], 0) + line["count"]
        if "web" in order["tags"] and order["customer"]["address"]["zip"] > 500:
            entry["far"] = entry.get("far", 0) + 1
    return cities


orders = [make_order(i) for i in range(9000)]
for _ in range(60):
    result = summarise(orders)
for city in sorted(result):
    print(city, result[city]["orders"], round(result[city]["total"], 2), sorted(result[city]["skus"].items()), result[city]["far"])
