def fizzbuzz(n, rules=((3, "Fizz"), (5, "Buzz"))):
    for i in range(1, n + 1):
        yield "".join(word for d, word in rules if i % d == 0) or str(i)


class FizzBuzz:
    def __init__(self, **rules):
        self.rules = {int(k.lstrip("d")): v for k, v in rules.items()}

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(1000))]
        return "".join(v for k, v in sorted(self.rules.items()) if i % k == 0) or i

    def __call__(self, n):
        return [self[i] for i in range(1, n + 1)]


def by_match(n):
    match n % 3, n % 5:
        case 0, 0: return "FizzBuzz"
        case 0, _: return "Fizz"
        case _, 0: return "Buzz"
        case _: return n


def by_dict(n):
    return {(True, True): "FizzBuzz", (True, False): "Fizz", (False, True): "Buzz"}.get((n % 3 == 0, n % 5 == 0), n)


print(*fizzbuzz(20))
print(*fizzbuzz(21, ((3, "Fizz"), (7, "Bang"))), sep=",")
fb = FizzBuzz(d2="Two", d3="Three")
print(fb(12), fb[6], fb[1:8:2])
print([by_match(i) for i in range(1, 16)])
print(all(str(by_match(i)) == str(by_dict(i)) == s for i, s in enumerate(fizzbuzz(60), 1)))
print([i % 3 // 2 * "Fizz" + i % 5 // 4 * "Buzz" or i + 1 for i in range(15)])
counts = {}
for word in fizzbuzz(100):
    kind = "number" if word.isdigit() else word
    counts[kind] = counts.get(kind, 0) + 1
print(counts, sum(counts.values()))
