# int() and float() of digits of other scripts, isdigit and friends, zero padding, sorting numbers as text.
for s in ("٣", "४२", "１２３", "²", "½", "Ⅷ", "一", "-٥", "1٢", "٣.٥"):
    row = [s.isdecimal(), s.isdigit(), s.isnumeric()]
    for f in (int, float):
        try: row.append(f(s))
        except ValueError as e: row.append(str(e))
    print(s, row)
nums = ["10", "9", "2", "33", "1"]
print(sorted(nums), sorted(nums, key=int), sorted(nums, key=len), max(nums), max(nums, key=int), [n.zfill(3) for n in nums], sorted(n.zfill(3) for n in nums))
def natural(s):
    out, cur = [], ""
    for c in s:
        if cur and c.isdigit() != cur[-1].isdigit():
            out.append(cur)
            cur = ""
        cur += c
    return [int(p) if p.isdigit() else p for p in out + [cur]]
files = ["img12", "img10", "img2", "img1"]
print(sorted(files), sorted(files, key=natural), natural("a1b22c"))
print("12" + "3", int("12") + 3, "12" * 2, int("12") * 2, float("1.50"), str(1.50), int("007"), str(7).rjust(3, "0"), "%03d" % 7, f"{7:03}", "1,234".replace(",", ""), int("1_234"), f"{1234:,}", "1e3".isdigit(), float("1e3"), int(float("1e3")), "-5".lstrip("-").isdigit(), "3.14".replace(".", "", 1).isdigit())
