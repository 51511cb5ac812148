# add_note and __notes__: what is stored, what is refused, what travels.
e = ValueError("base")
print(hasattr(e, "__notes__"))
e.add_note("first")
e.add_note("second\nwith lines")
print(e.__notes__, str(e), e.args)
for bad in (5, None, b"bytes"):
    try:
        e.add_note(bad)
    except TypeError as t:
        print(t)
try:
    e.add_note()
except TypeError as t:
    print(t)
e.__notes__.append("direct")
print(e.__notes__)
e.__notes__ = "not a list"
try:
    e.add_note("x")
except TypeError as t:
    print(t)
e.__notes__ = []
e.add_note("fresh")
print(e.__notes__)
del e.__notes__
print(hasattr(e, "__notes__"))

def add_context(n):
    try:
        return 10 / n
    except ZeroDivisionError as err:
        err.add_note(f"while dividing by {n}")
        raise

try:
    add_context(0)
except ZeroDivisionError as err:
    print(err, err.__notes__)

def layers(depth):
    try:
        if depth == 0:
            raise RuntimeError("deep")
        layers(depth - 1)
    except RuntimeError as err:
        err.add_note(f"layer {depth}")
        raise

try:
    layers(3)
except RuntimeError as err:
    print(err.__notes__)

class Custom(Exception):
    def add_note(self, note):
        super().add_note(note.upper())

c = Custom()
c.add_note("shout")
print(c.__notes__)
g = ExceptionGroup("g", [ValueError(1), TypeError(2)])
g.add_note("group note")
m, r = g.split(ValueError)
print(m.__notes__, r.__notes__, m.__notes__ is g.__notes__)
print(ValueError.add_note.__name__, e.add_note("z"))
