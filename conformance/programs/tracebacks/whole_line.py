# No marks where they would cover the whole line; trailing blanks count.
def call(f):
    f()


def fail():
	raise ValueError("x")


def blanks():
    fail()   
try:
    call(fail)
except ValueError:
    call(blanks)
