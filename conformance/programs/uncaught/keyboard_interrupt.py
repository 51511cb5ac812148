# KeyboardInterrupt raised by the program itself.
def loop():
    for i in range(3):
        print(i)
        if i == 1:
            raise KeyboardInterrupt

loop()
