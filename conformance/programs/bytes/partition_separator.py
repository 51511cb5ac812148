# partition of bytes gives back the separator that it was given; of a bytearray, a copy.
separator = bytearray(b"-")
for whole in (b"a-b-c", bytearray(b"a-b-c"), b"abc", bytearray(b"abc")):
    for method in (whole.partition, whole.rpartition):
        head, middle, tail = method(separator)
        print(head, middle, tail, middle is separator)
print(b"a-b".partition(memoryview(b"-"))[1].tobytes())
