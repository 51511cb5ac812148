# Integer arithmetic with all sign combinations: floor division and modulo follow the divisor's sign.
for a in (7, -7, 0, 1):
    for b in (3, -3, 1, -1):
        print(a, b, a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b))
        assert a == (a // b) * b + a % b
print(2 ** 10, (-2) ** 3, -2 ** 2, 2 ** -1, 0 ** 0, 2 ** 3 ** 2)
print(+5, -5, ~5, - -5, ~~5, -~5, ~-5)
print(1 << 10, 1024 >> 3, -1 >> 5, -8 >> 1, 5 << 0)
print(12 & 10, 12 | 10, 12 ^ 10, -1 & 255, ~0 ^ 5)
print(True + True, True * 3, -True, ~True, True << 3, False - 1)
print(7 // 2 * 2 + 7 % 2, 2 + 3 * 4 - 5 // 2 % 3)
x = 10
x += 5; print(x)
x -= 3; print(x)
x *= 2; print(x)
x //= 5; print(x)
x **= 3; print(x)
x %= 7; print(x)
x <<= 4; print(x)
x >>= 2; print(x)
x |= 3; print(x)
x &= 9; print(x)
x ^= 5; print(x)
x /= 4; print(x)
