# Notes follow the message, line by line.
try:
    raise ValueError("with notes")
except ValueError as e:
    e.add_note("note one")
    e.add_note("note two\nsecond line of it")
    raise
