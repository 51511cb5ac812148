# A table of values under the format specs that programs use most.
values = [0, 1, -1, 0.5, 2.5, 3.14159, -273.15, 99.995, 1234.5, 1234567.891, 0.000123, 1e-9, 1e9, 12345678901.5]
for spec in (".2f", ",.2f", ">10.2f", "<10.1f", "^12.3f", "+.1f", "08.2f", ".0f", ".1%", ".2e", "g", ".3g", ".10g", ",", "10", ",.0f", "_.2f", "+,.1f", " .2f", "*^14.2f", ">+9.1f", "#.3g", "012,.2f"):
    print(f"{spec:>8}", *(format(float(v), spec) for v in values), sep="|")
for spec in ("d", ",", "05d", "+d", "x", "b", "o", ">8", "<8,", "^8", "_d", "#x", "010,", ".2f", "e", "%", " d", "=+6d", "*<6"):
    print(f"{spec:>6}", *(format(v, spec) for v in (0, 7, -7, 1234, -98765, 10 ** 9)), sep="|")
rows = [("Widget", 4, 3.5), ("Gadget", 10, 12.25), ("Thingamajig", 1, 1000)]
print(f"{'Item':<12}{'Qty':>5}{'Price':>12}{'Total':>14}")
print("-" * 43)
total = 0
for name, qty, price in rows:
    total += qty * price
    print(f"{name:<12}{qty:>5}{price:>12,.2f}{qty * price:>14,.2f}")
print("=" * 43)
print(f"{'TOTAL':<17}{total:>26,.2f}")
print(f"{total:,.1f} {total / 7:.4f} {total / 7:10.3e} {round(total / 7, 2)} {total:>12.2f}|{total:<12}|{total:^12.1f}|{-total:>+12,.0f}|")
for p in (0, 0.5, 0.123456, 1, 1.005, -0.25):
    print(f"{p:.0%} {p:.1%} {p:8.2%}|{p:<8.0%}|{p * 100:.1f}%")
for i in range(0, 11, 2):
    print(f"{'#' * i:<10}|{i:>3}|{i / 10:>6.1%}|{i ** 2:^5}|{'*' * (10 - i):>10}|{2 ** i:>6,}|{1 / (i + 1):.3f}")
