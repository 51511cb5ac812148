# input() with nothing to read.
try:
    name = input("name? ")
except EOFError as e:
    print()
    print(type(e).__name__, e)
try:
    input()
except EOFError as e:
    print("again", e)
for bad in (lambda: input(1, 2), lambda: input(prompt="x")):
    try:
        bad()
    except TypeError as e:
        print(e)
