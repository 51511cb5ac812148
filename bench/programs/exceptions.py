class Rejected(Exception):
    def __init__(self, reason):
        super().__init__(reason)
        self.reason = reason


def parse(text):
    try:
        return int(text)
    except ValueError:
        return -1


def check(value, table):
    if value % 5 == 0:
        raise Rejected(value)
    try:
        return table[value]
    except KeyError as error:
        return len(error.args)
    finally:
        table["checks"] += 1


table = {i: i * i for i in range(0, 100, 2)}
table["checks"] = 0
rejected = total = 0
for i in range(1000000):
    try:
        total += check(i % 120, table)
    except Rejected as error:
        rejected += error.reason
    if i % 3 == 0:
        total += parse("x1" if i % 2 else "12")
print(rejected, total, table["checks"])
