# memoryview over a bytearray: writes reach the array; release ends the view.
data = bytearray(b"hello world")
view = memoryview(data)
view[0] = ord("J")
print(data)
view[6:11] = b"there"
print(data, view.readonly)
view[::2] = bytes(6)
print(bytes(data))
words = memoryview(bytearray(8)).cast("I")
words[1] = 0x01020304
print(words.tolist(), words.tobytes())
for bad in (lambda: view.__setitem__(0, 256), lambda: view.__setitem__(0, "a"), lambda: view.__setitem__(20, 1),
            lambda: view.__setitem__(slice(0, 2), b"abc"), lambda: memoryview(b"x").__setitem__(0, 1),
            lambda: words.__setitem__(0, -1), lambda: view.__delitem__(0)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__ + ":", error)
with memoryview(data) as inner:
    print(inner[1])
for after in (lambda: inner[0], lambda: len(inner), lambda: inner.tobytes(), lambda: inner.__enter__()):
    try:
        after()
    except ValueError as error:
        print(error)
view.release()
words.release()
data.append(33)
print(len(data))
