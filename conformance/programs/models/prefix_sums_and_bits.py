def prefix(nums):
    out = [0]
    for n in nums:
        out.append(out[-1] + n)
    return out


def subarray_count(nums, target):
    seen, total, count = {0: 1}, 0, 0
    for n in nums:
        total += n
        count += seen.get(total - target, 0)
        seen[total] = seen.get(total, 0) + 1
    return count


class Fenwick:
    def __init__(self, n):
        self.tree = [0] * (n + 1)

    def add(self, i, delta):
        i += 1
        while i < len(self.tree):
            self.tree[i] += delta
            i += i & -i

    def sum(self, i):
        total = 0
        while i:
            total += self.tree[i]
            i &= i - 1
        return total


class SegmentTree:
    def __init__(self, values, f=min):
        self.n, self.f = len(values), f
        self.t = [None] * self.n + list(values)
        for i in range(self.n - 1, 0, -1):
            self.t[i] = f(self.t[2 * i], self.t[2 * i + 1])

    def update(self, i, v):
        i += self.n
        self.t[i] = v
        while i > 1:
            i //= 2
            self.t[i] = self.f(self.t[2 * i], self.t[2 * i + 1])

    def query(self, lo, hi):
        lo, hi, result = lo + self.n, hi + self.n, []
        while lo < hi:
            if lo & 1:
                result.append(self.t[lo])
                lo += 1
            if hi & 1:
                hi -= 1
                result.append(self.t[hi])
            lo, hi = lo // 2, hi // 2
        best = result[0]
        for v in result[1:]:
            best = self.f(best, v)
        return best


def subsets(items):
    return [[x for i, x in enumerate(items) if mask >> i & 1] for mask in range(1 << len(items))]


def single_number(nums):
    x = 0
    for n in nums:
        x ^= n
    return x


def hamming(a, b):
    return (a ^ b).bit_count()


def next_power(n):
    return 1 << (n - 1).bit_length()


nums = [3, -2, 5, 1, -4, 6, 2]
p = prefix(nums)
print(p, p[5] - p[2], [p[j] - p[i] for i in range(3) for j in range(i + 1, 4)])
print(subarray_count([1, 1, 1], 2), subarray_count([1, -1, 0], 0), subarray_count(nums, 4))
f = Fenwick(len(nums))
for i, n in enumerate(nums):
    f.add(i, n)
print([f.sum(i) for i in range(len(nums) + 1)] == p, f.tree)
f.add(2, 10)
print(f.sum(3), f.sum(2))
s = SegmentTree(nums)
print(s.query(0, 7), s.query(0, 3), s.query(5, 7), SegmentTree(nums, max).query(1, 5), SegmentTree([1, 2, 3, 4], lambda a, b: a + b).query(1, 4))
s.update(4, 100)
print(s.query(2, 6), s.query(0, 2))
print(subsets("abc"), len(subsets(range(6))))
print(single_number([4, 1, 2, 1, 2]), hamming(1, 4), hamming(255, 0), [next_power(n) for n in (1, 2, 3, 17)], [n for n in range(20) if n & (n - 1) == 0 and n], f"{0b1011 << 2 | 1:b}", ~5 & 0xFF, [int(b) for b in f"{10:04b}"])
