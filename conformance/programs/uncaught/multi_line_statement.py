# The line of a failing statement that spans several lines.
def compute(a, b, c):
    return (a +
            b +
            c)

value = compute(
    1,
    2,
    "three",
)
