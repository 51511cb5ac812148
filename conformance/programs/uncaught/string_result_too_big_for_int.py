# ValueError of int() with a quoted text.
rows = ["1", "2", "three point five"]
total = 0
for number, row in enumerate(rows, start=1):
    print(f"row {number}: {row}")
    total += int(row)
print(total)
