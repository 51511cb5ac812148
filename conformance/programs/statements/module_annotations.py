# The module has __annotations__ before the first annotation.
print(__annotations__)
count: int = 5
label: "text"
print(__annotations__)
if count > 10:
    never: float = 1.0
print(__annotations__)


def f():
    inner: int = 5
    return __annotations__


print(f() is __annotations__)
__annotations__["more"] = 1
other: str
print(list(__annotations__))
