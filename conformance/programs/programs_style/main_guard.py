# The usual shape of a script.
"""Module docstring."""
import math

PI2 = math.pi * 2


def area(r):
    """Area of a circle."""
    return math.pi * r ** 2


def main():
    print(__name__, __doc__)
    for r in (1, 2.5):
        print(f"r={r}: area={area(r):.3f}, circumference={PI2 * r:.3f}")
    print(area.__doc__, main.__doc__)
    return 0


if __name__ == "__main__":
    code = main()
    print("exit", code)
