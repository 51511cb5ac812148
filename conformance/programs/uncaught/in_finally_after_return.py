# An error in finally replaces the return.
def f():
    try:
        return "value"
    finally:
        [].pop()

f()
