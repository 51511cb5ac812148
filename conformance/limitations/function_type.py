# There are no code objects to make functions from.
def f():
    pass
try:
    type(f)(1, {})
except TypeError as error:
    print(error)
