# f-strings with specs, str.format with fields and %, as reports build their lines.
class Item:
    def __init__(self, name, price, count):
        self.name = name
        self.price = price
        self.count = count


items = [Item(f"item {i}", i * 1.25, i % 7) for i in range(100)]
length = 0
for _ in range(900):
    for n, item in enumerate(items):
        line = f"{n:>4} {item.name:<12}|{item.price:>10.2f}|{item.count:^5d}|{item.price * item.count:,.2f}"
        length += len(line)
        length += len("{:>4} {:<12}|{:>10.2f}|{:^5d}".format(n, item.name, item.price, item.count))
        length += len("%4d %-12s|%10.2f|%5d" % (n, item.name, item.price, item.count))
        length += len(f"{item.name!r} {n} {item.count}/{n + 1} {n:x} {n:08b}")
        length += len("{0.name} {0.price} {1[0]}".format(item, line))
print(length)
