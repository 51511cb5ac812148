# A script without functions: every name is a global.
count = 0
total = 0
i = 0
while i < 5500000:
    if i % 3 == 0 or i % 5 == 0:
        total = total + i
        count += 1
    i += 1
print(count, total)
