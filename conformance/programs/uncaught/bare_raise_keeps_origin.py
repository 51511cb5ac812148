# `raise` in a handler keeps the original lines.
def inner():
    raise KeyError("deep")

def middle():
    try:
        inner()
    except KeyError:
        print("logging")
        raise

middle()
