# assert with and without a message, and with odd messages.
def attempt(function):
    try:
        function()
        print("passed")
    except AssertionError as e:
        print(repr(e), str(e), e.args)

def a1():
    assert 1
def a2():
    assert 0
def a3():
    assert False, "message"
def a4():
    assert [], ("tuple", 1)
def a5():
    assert "", {"k": 1}
def a6():
    assert (1, 2)[1] == 2, "not evaluated" + 1
def a7():
    assert not True, ValueError("inner")
def a8():
    assert None, None
for f in (a1, a2, a3, a4, a5, a6, a7, a8):
    attempt(f)
try:
    assert 0, 1 / 0
except ZeroDivisionError as e:
    print("message raised", e)

class Odd:
    def __bool__(self):
        raise RuntimeError("no truth")
try:
    assert Odd()
except RuntimeError as e:
    print(e)
print(isinstance(AssertionError(), Exception), AssertionError.__mro__[1])
