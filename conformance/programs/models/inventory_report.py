inventory = [
    {"name": "Laptop", "category": "Electronics", "price": 1200.0, "quantity": 5},
    {"name": "Mouse", "category": "Electronics", "price": 25.5, "quantity": 50},
    {"name": "Desk", "category": "Furniture", "price": 300.0, "quantity": 10},
    {"name": "Chair", "category": "Furniture", "price": 150.0, "quantity": 0},
    {"name": "Notebook", "category": "Stationery", "price": 3.75, "quantity": 200},
    {"name": "Pen", "category": "Stationery", "price": 1.2, "quantity": 500},
]


def total_value(items):
    return sum(item["price"] * item["quantity"] for item in items)


def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(item[key], []).append(item)
    return groups


def low_stock(items, threshold=10):
    return [item["name"] for item in items if item["quantity"] <= threshold]


def apply_discount(items, category, percent):
    for item in items:
        if item["category"] == category:
            item["price"] = round(item["price"] * (1 - percent / 100), 2)


print(f"{'Item':<12}{'Category':<14}{'Price':>10}{'Qty':>6}{'Value':>12}")
print("-" * 54)
for item in sorted(inventory, key=lambda i: (i["category"], -i["price"])):
    value = item["price"] * item["quantity"]
    print(f"{item['name']:<12}{item['category']:<14}{item['price']:>10.2f}{item['quantity']:>6}{value:>12,.2f}")
print("=" * 54)
print(f"Total inventory value: ${total_value(inventory):,.2f}")
print("Low stock:", ", ".join(low_stock(inventory)) or "none")
for category, items in sorted(group_by(inventory, "category").items()):
    prices = [i["price"] for i in items]
    print(f"{category}: {len(items)} items, avg ${sum(prices) / len(prices):.2f}, max {max(items, key=lambda i: i['price'])['name']}")
apply_discount(inventory, "Electronics", 15)
print([(i["name"], i["price"]) for i in inventory if i["category"] == "Electronics"])
by_name = {i["name"]: i for i in inventory}
for name in ("Laptop", "Tablet"):
    item = by_name.get(name)
    print(f"{name}: {'in stock' if item and item['quantity'] else 'not available'}")
updates = [("Laptop", -2), ("Chair", 15), ("Pen", -600), ("Lamp", 3)]
for name, delta in updates:
    try:
        item = by_name[name]
        if item["quantity"] + delta < 0:
            raise ValueError(f"not enough {name}: have {item['quantity']}, need {-delta}")
        item["quantity"] += delta
    except KeyError as e:
        print(f"Unknown item {e}")
    except ValueError as e:
        print("Error:", e)
    else:
        print(f"{name} -> {item['quantity']}")
print(any(i["quantity"] == 0 for i in inventory), all(i["price"] > 0 for i in inventory))
