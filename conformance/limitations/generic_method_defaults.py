# The default value of a generic method (3.12) does not see the class body.
class Counter:
    first = 5

    def count[T](self, item: T, start=first) -> tuple[T, int]:
        return item, start


print(Counter().count("a"))
