# Three equal lines are not folded.
def countdown(n):
    if n == 0:
        return undefined
    countdown(n - 1)


countdown(4)
