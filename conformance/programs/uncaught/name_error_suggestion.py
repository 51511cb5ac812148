# "Did you mean" for a name that is nearly right.
def total(values):
    counter = 0
    for v in values:
        counter += v
    return conuter

print("go")
total([1, 2])
