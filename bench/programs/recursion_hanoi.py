def hanoi(disks, source, target, spare, pegs):
    if disks == 0:
        return 0
    moved = hanoi(disks - 1, source, spare, target, pegs)
    pegs[target].append(pegs[source].pop())
    return moved + 1 + hanoi(disks - 1, spare, target, source, pegs)


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def subsets(items, index, chosen, target):
    if index == len(items):
        return 1 if chosen == target else 0
    return subsets(items, index + 1, chosen + items[index], target) + subsets(items, index + 1, chosen, target)


pegs = [list(range(20, 0, -1)), [], []]
print(hanoi(20, 0, 2, 1, pegs), pegs[2])
print(sum(map(is_even, list(range(90)) * 700)))
print(subsets([3, 34, 4, 12, 5, 2, 7, 8, 9, 10, 15, 16, 23, 1, 6, 11, 13, 14, 17, 18, 19], 0, 0, 60))
