# Lines inside nested blocks.
def handle(command):
    match command:
        case ["add", *numbers]:
            total = 0
            for n in numbers:
                while True:
                    total += n
                    break
            return total
        case _:
            raise ValueError(f"unknown command: {command!r}")

print(handle(["add", 1, 2]))
try:
    handle("x")
except ValueError as e:
    print(e)
print(handle(["add", 1, "2"]))
