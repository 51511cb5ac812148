# Spreading an iterable asks for its length first, except into a set.
class Sized:
    def __init__(self, length):
        self.length = length

    def __iter__(self):
        print("iter", end=" ")
        return iter([1, 2])

    def __len__(self):
        print("len", end=" ")
        return self.length()


class Hinted:
    def __iter__(self):
        return iter("ab")

    def __length_hint__(self):
        print("hint", end=" ")
        return 2


def fail():
    raise KeyError("length")


def wrong():
    return -1


def show(*arguments):
    return arguments


for length in (lambda: 2, lambda: 100, fail, wrong, lambda: "x"):
    sized = Sized(length)
    for spread in (
        lambda: show(*sized),
        lambda: show(0, *sized),
        lambda: show(*sized, k=1) if False else show(*sized, *sized),
        lambda: [*sized],
        lambda: (0, *sized),
        lambda: {*sized},
        lambda: list(sized),
    ):
        try:
            print(spread())
        except Exception as error:
            print(type(error).__name__, error)
print(show(*Hinted()), [*Hinted()], {*""})
