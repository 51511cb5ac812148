# The body's error is the context of the exit's.
class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print("exit sees", kind.__name__)
        raise OSError("could not close")

with Manager() as m:
    print("body")
    m.missing_method()
