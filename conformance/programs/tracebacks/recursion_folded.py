# Equal lines in a row are folded after three.
def countdown(n):
    if n == 0:
        return undefined
    return countdown(n - 1)


countdown(10)
