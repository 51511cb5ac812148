# Text of integers is limited to 4300 digits, in both directions; powers of two bases are not.
big = 10 ** 4299
print(len(str(big)), len(str(-big)))
for f in (lambda: str(big * 10), lambda: repr(big * 10), lambda: f"{big * 10}", lambda: "%d" % (big * 10), lambda: int("1" * 4301), lambda: format(big * 10, ","),
          lambda: print(big * 10), lambda: int("1" * 4301, 10), lambda: int("1" * 4301, 7), lambda: "{}".format(big * 10), lambda: str([big * 10])):
    try:
        f()
        print("no error")
    except ValueError as e:
        print(e)
print(len(hex(big * 10)), len(f"{big * 10:x}"), int("1" * 5000, 2).bit_length(), int("f" * 5000, 16).bit_length(), len("%x" % (big * 10)))
print(int("1" * 4300) % 1000007, int("-" + "9" * 4300) % 1000007, int("0" * 5000 + "1") if False else "leading zeros count too")
try:
    int("0" * 5000 + "1")
except ValueError as e:
    print(e)
try:
    int("1_" * 4300 + "1")
except ValueError as e:
    print(e)
x = big * 10
print(x // big, x == 10 ** 4300, x % 7, (x * x) % 1000003, x > big, hash(x) == hash(10 ** 4300))
