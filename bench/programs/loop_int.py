def collatz_longest(limit):
    best, best_steps = 1, 0
    for start in range(1, limit):
        n, steps = start, 0
        while n != 1:
            if n % 2 == 0:
                n //= 2
            else:
                n = 3 * n + 1
            steps += 1
        if steps > best_steps:
            best, best_steps = start, steps
    return best, best_steps


print(collatz_longest(120000))
