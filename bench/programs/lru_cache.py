from functools import cache, lru_cache


@lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


@cache
def paths(x, y):
    if x == 0 or y == 0:
        return 1
    return paths(x - 1, y) + paths(x, y - 1)


@lru_cache(maxsize=500)
def square(n):
    return n * n


for turn in range(400):
    fibonacci.cache_clear()
    fibonacci(400)
    for step in range(0, 400, 5):
        fibonacci(step)
print(fibonacci(90), fibonacci.cache_info())
for turn in range(8):
    paths.cache_clear()
    for size in range(0, 241, 40):
        paths(size, size)
print(paths(20, 20), paths.cache_info())
total = 0
for i in range(1200000):
    total += square(i * 7 % 700)
print(total, square.cache_info())
