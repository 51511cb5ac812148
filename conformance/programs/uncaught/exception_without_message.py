# No colon after the name.
def f():
    raise NotImplementedError

f()
