# dir() and vars() have no frame to look at.
def names():
    a = 1
    return dir()
print(names())
