import random
items = list(range(0, 100, 3))
weights = [1 + i % 5 for i in range(34)]
def shuffled():
    work = list(range(9))
    random.shuffle(work)
    total = 0
    for value in work:
        total = total * 9 + value
    return total
for seed in [123456789, 4294967296, 18446744073709551615, 10000000000000000000000000000000000000000, '']:
    random.seed(seed)
    digest = 0
    for thousand in range(10):
        for _ in range(1000):
            value = random.getrandbits(9)
            digest = (digest * 31 + int(value * 9007199254740992)) % 2305843009213693951
        print(repr(seed)[:30], thousand, digest)
