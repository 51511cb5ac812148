# assert with and without message.
def check(x):
    assert isinstance(x, int), f"expected int, got {type(x).__name__}"
    assert x > 0

check(1)
try:
    check(0)
except AssertionError as e:
    print(repr(e))
check("1")
