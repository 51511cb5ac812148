# Numbers are stored inline: equal ints and floats are identical.
print(int("1000") is int("1000"), float("1.5") is float("1.5"))
