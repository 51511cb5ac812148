# An uncaught MemoryError is reported as the memory limit, also one that the program raised itself.
try:
    raise MemoryError("caught")
except MemoryError as error:
    print(error)
raise MemoryError("not caught")
