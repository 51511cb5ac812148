# Each operator words its own error.
def attempt(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: 1 / 0)
attempt(lambda: 1 // 0)
attempt(lambda: 1 % 0)
attempt(lambda: divmod(1, 0))
attempt(lambda: 0 ** -1)
attempt(lambda: 1.0 / 0)
attempt(lambda: 1.0 // 0)
attempt(lambda: 1.0 % 0)
attempt(lambda: divmod(1.0, 0))
attempt(lambda: 0.0 ** -1)
attempt(lambda: True / False)
attempt(lambda: 10 ** 30 / 0)
attempt(lambda: 10 ** 30 // 0)
attempt(lambda: 10 ** 30 % 0)
attempt(lambda: pow(2, 3, 0))
attempt(lambda: pow(2, -1, 4))
attempt(lambda: pow(3, -1, 7))
x = 5
try:
    x /= 0
except ZeroDivisionError as e:
    print(e, x)
try:
    x %= 0
except ZeroDivisionError as e:
    print(e, x)
