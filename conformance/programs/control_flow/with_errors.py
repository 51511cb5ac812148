# What is not a context manager, and lookups on the type.
class NoEnter:
    def __exit__(self, *a):
        pass

class NoExit:
    def __enter__(self):
        pass

class Nothing:
    pass

class OnInstance:
    def __init__(self):
        self.__enter__ = lambda: 1
        self.__exit__ = lambda *a: None

for cm in (NoEnter, NoExit, Nothing, OnInstance):
    try:
        with cm():
            print("no")
    except Exception as e:
        print(type(e).__name__, e)
for value in (5, None, "a", []):
    try:
        with value:
            pass
    except TypeError as e:
        print(e)
try:
    with CMissing():
        pass
except NameError as e:
    print(e)

class Truthy:
    def __enter__(self):
        return self
    def __exit__(self, *args):
        print(len(args), args[0] is None)
        return "non-empty string is true"

with Truthy():
    raise ValueError
with Truthy():
    pass
class BadBool:
    def __enter__(self):
        pass
    def __exit__(self, *a):
        class B:
            def __bool__(self):
                raise RuntimeError("bool failed")
        return B()
try:
    with BadBool():
        raise ValueError("v")
except RuntimeError as e:
    print(e, repr(e.__context__))
with BadBool():
    print("the result is not asked without an exception")
