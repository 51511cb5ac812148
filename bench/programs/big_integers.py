def factorial(n):
    product = 1
    for i in range(2, n + 1):
        product *= i
    return product


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def digits_of_e(count):
    scale = 10 ** (count + 10)
    total, term, k = scale, scale, 1
    while term:
        term //= k
        total += term
        k += 1
    return str(total // 10**10)


print(factorial(6000) % 1000000007, len(str(factorial(1300))))
print(fibonacci(90000) % 10**20)
print(digits_of_e(4200)[-20:])
x = 3
for _ in range(700000):
    x = x * x % (2**127 - 1) + 5
print(x)
total = 0
for i in range(1, 6000):
    total += pow(3, 2**90 + i, 10**40 + 121)
print(total)
