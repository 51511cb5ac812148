def report(rows):
    lines = []
    for i in range(rows):
        price = i * 1.37
        lines.append(f"{i:>6} | {'item ' + str(i % 50):<12} | {price:>12,.2f} | {i % 100 / 100:6.1%} | {i & 255:08b}")
        lines.append("{:05d}-{!r}-{name}".format(i, i % 3 == 0, name="n%d" % (i % 10)))
        lines.append("%s %5.1f %x" % (i, price, i))
    return lines


total = 0
for _ in range(22):
    lines = report(13000)
    total += sum(len(line) for line in lines)
print(total)
print(lines[-3])
print(lines[-2])
print(lines[-1])
