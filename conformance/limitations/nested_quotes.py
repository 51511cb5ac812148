# Python 3.12 accepts quotes of the same kind inside a replacement field.
d = {"k": 1}
print(f"{d["k"]}")
