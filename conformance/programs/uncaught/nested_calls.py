# Each frame shows its line; the innermost comes last.
def first(n):
    return second(n + 1)


def second(n):
    values = [1, 2, 3]
    return third(values, n)


def third(values, n):
    return values[n * 10]


class Runner:
    def run(self):
        result = first(1)
        return result


print("start")
Runner().run()
