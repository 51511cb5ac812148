# while loops: digits, gcd, bisection, simulation, two pointers, state toggles, nested with flags.
n, rev = 12345, 0
while n: rev, n = rev * 10 + n % 10, n // 10
print(rev)
a, b = 252, 105
while b: a, b = b, a % b
print(a)
lo, hi = 0.0, 2.0
while hi - lo > 1e-9:
    mid = (lo + hi) / 2
    if mid * mid < 2: lo = mid
    else: hi = mid
print(f"{lo:.6f}")
nums, target = [1, 3, 4, 7, 11], 11
i, j = 0, len(nums) - 1
while i < j and (s := nums[i] + nums[j]) != target:
    if s < target: i += 1
    else: j -= 1
print(i, j, nums[i], nums[j])
balance, years = 1000, 0
while balance < 2000:
    balance *= 1.07
    years += 1
print(years, round(balance, 2))
x, seen = 7, []
while x not in seen:
    seen.append(x)
    x = x * x % 23
print(seen, x)
on, ticks = False, []
while len(ticks) < 5:
    on = not on
    ticks.append("on" if on else "off")
print(ticks)
stack, out = [1], []
while stack:
    v = stack.pop()
    out.append(v)
    if v < 8: stack += [v * 2, v * 2 + 1]
print(out)
done = False
r = 0
while not done:
    c = 0
    while c < 5:
        if r * c == 6:
            done = True
            break
        c += 1
    else:
        r += 1
        continue
print(r, c)
text, tokens, i = "ab12c345", [], 0
while i < len(text):
    j = i
    while j < len(text) and text[j].isdigit() == text[i].isdigit(): j += 1
    tokens.append(text[i:j])
    i = j
print(tokens)
k = 10
while k:
    k -= 1
    if k % 2: continue
    if k < 4: break
    print(k, end=" ")
else: print("never")
print(k)
while False: pass
else: print("else of a loop that never ran")
p, primes = 2, []
while len(primes) < 10:
    if all(p % q for q in primes): primes.append(p)
    p += 1
print(primes)
water, minutes = 10.0, 0
while True:
    water -= 1.5
    minutes += 1
    if water <= 0: break
print(minutes, water)
it = iter([1, 2, 3])
while (v := next(it, None)) is not None: print(v, end=" ")
print()
