# add_note and __notes__ (3.11).
e = ValueError("base")
print(hasattr(e, "__notes__"))
e.add_note("first")
e.add_note("second\nline")
print(e.__notes__, str(e), repr(e))
for bad in (lambda: e.add_note(5), lambda: e.add_note(), lambda: e.add_note(None)):
    try:
        bad()
    except TypeError as err:
        print(err)
try:
    try:
        raise KeyError("k")
    except KeyError as err:
        err.add_note("added while handling")
        raise
except KeyError as err:
    print(err.__notes__)
f = Exception()
f.__notes__ = ["direct"]
f.add_note("more")
print(f.__notes__)
g = Exception()
g.__notes__ = "not a list"
try:
    g.add_note("x")
except TypeError as err:
    print(err)
class Mine(Exception):
    def __init__(self, m):
        super().__init__(m)
        self.add_note("from init")
print(Mine("x").__notes__)
