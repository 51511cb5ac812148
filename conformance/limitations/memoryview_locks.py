# A memoryview does not lock the size of its bytearray.
data = bytearray(b"ab")
view = memoryview(data)
try:
    data.append(99)
    print("appended")
except BufferError as error:
    print(error)
