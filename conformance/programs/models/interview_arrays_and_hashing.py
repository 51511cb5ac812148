# Two sum, subarrays, intervals, rotations and friends.

def two_sum(nums, target):
    seen = {}
    for i, n in enumerate(nums):
        if target - n in seen:
            return [seen[target - n], i]
        seen[n] = i


def three_sum(nums):
    nums, result = sorted(nums), set()
    for i, a in enumerate(nums):
        lo, hi = i + 1, len(nums) - 1
        while lo < hi:
            s = a + nums[lo] + nums[hi]
            if s == 0:
                result.add((a, nums[lo], nums[hi]))
            if s <= 0:
                lo += 1
            else:
                hi -= 1
    return sorted(result)


def max_subarray(nums):
    best = current = nums[0]
    start = begin = end = 0
    for i, n in enumerate(nums[1:], 1):
        if current < 0:
            current, begin = n, i
        else:
            current += n
        if current > best:
            best, start, end = current, begin, i
    return best, nums[start:end + 1]


def merge_intervals(intervals):
    merged = []
    for lo, hi in sorted(intervals):
        if merged and lo <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], hi)
        else:
            merged.append([lo, hi])
    return merged


def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]


def product_except_self(nums):
    out, left = [1] * len(nums), 1
    for i, n in enumerate(nums):
        out[i] *= left
        left *= n
    right = 1
    for i in reversed(range(len(nums))):
        out[i] *= right
        right *= nums[i]
    return out


def longest_consecutive(nums):
    s, best = set(nums), 0
    for n in s:
        if n - 1 not in s:
            m = n
            while m + 1 in s:
                m += 1
            best = max(best, m - n + 1)
    return best


def trap(heights):
    lo, hi, lmax, rmax, water = 0, len(heights) - 1, 0, 0, 0
    while lo < hi:
        if heights[lo] < heights[hi]:
            lmax = max(lmax, heights[lo])
            water += lmax - heights[lo]
            lo += 1
        else:
            rmax = max(rmax, heights[hi])
            water += rmax - heights[hi]
            hi -= 1
    return water


def binary_search(items, target):
    lo, hi = 0, len(items) - 1
    while lo <= hi:
        mid = (lo + hi) // 2
        if items[mid] == target:
            return mid
        lo, hi = (mid + 1, hi) if items[mid] < target else (lo, mid - 1)
    return ~lo


def spiral(matrix):
    out = []
    while matrix:
        out += matrix[0]
        matrix = [list(r) for r in zip(*matrix[1:])][::-1]
    return out


def majority(nums):
    candidate, count = None, 0
    for n in nums:
        if count == 0:
            candidate = n
        count += 1 if n == candidate else -1
    return candidate if nums.count(candidate) > len(nums) / 2 else None


def sliding_max(nums, k):
    return [max(nums[i:i + k]) for i in range(len(nums) - k + 1)]


print(two_sum([2, 7, 11, 15], 9), two_sum([3, 2, 4], 6), two_sum([1], 2))
print(three_sum([-1, 0, 1, 2, -1, -4]), three_sum([0, 0, 0, 0]), three_sum([1, 2]))
print(max_subarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]), max_subarray([-3, -1, -2]))
print(merge_intervals([[1, 3], [8, 10], [2, 6], [15, 18], [17, 20]]), merge_intervals([]))
print(rotate([1, 2, 3, 4, 5], 2), rotate([1, 2, 3], -1), rotate([1, 2], 4))
print(product_except_self([1, 2, 3, 4]), product_except_self([0, 4, 0]))
print(longest_consecutive([100, 4, 200, 1, 3, 2]), longest_consecutive([]))
print(trap([0, 1, 0, 2, 1, 0, 1, 3, 2, 1, 2, 1]), trap([4, 2, 0, 3, 2, 5]))
items = [1, 3, 5, 7, 9, 11]
print([binary_search(items, t) for t in (1, 11, 7, 0, 6, 12)])
print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), spiral([[1, 2, 3, 4]]), spiral([[1], [2]]))
print(majority([2, 2, 1, 1, 2]), majority([1, 2, 3]), sliding_max([1, 3, -1, -3, 5, 3, 6, 7], 3))
print([list(row) for row in zip(*[[1, 2], [3, 4], [5, 6]][::-1])], {n for n in [1, 2, 2, 3] if [1, 2, 2, 3].count(n) > 1})
