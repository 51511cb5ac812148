MODULUS = 1000000007


def power_sums(n):
    state, total = 12345, 0
    for i in range(n):
        state = (state * 1103515245 + 12345) % 2147483648
        total = (total * 31 + (state >> 7 ^ i) & 0xFFFF) % MODULUS
    return total


print(power_sums(4200000))
