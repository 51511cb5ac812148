# A generator that is dropped while suspended does not run its finally.
def steps():
    try:
        yield 1
    finally:
        print("closed")
print(next(steps()))
print("end")
