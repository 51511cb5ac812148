# Two functions that call each other are not folded.
def first(n):
    return second(n - 1) if n else undefined


def second(n):
    return first(n)


first(5)
