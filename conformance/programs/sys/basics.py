import sys

print(sys.maxsize, sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 8), sys.platform, sys.byteorder)
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.int_info.bits_per_digit, sys.hash_info.modulus, sys.maxunicode)
print(sys.float_info)
print(len(sys.argv), sys.getdefaultencoding(), sys.float_repr_style, sys.hexversion >= 0x03000000)
sys.setrecursionlimit(5000)
print(sys.getrecursionlimit())


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(3000))
print(sys.stdout.write("written\n"))
sys.stdout.writelines(["a\n", "b\n"])
sys.stdout.flush()
sys.stderr.write("to stderr\n")
print("also", file=sys.stderr)
print(sys.intern("abc") is sys.intern("abc"), sys.exc_info(), sys.exception())
try:
    1 / 0
except ZeroDivisionError as error:
    info = sys.exc_info()
    print(info[0], info[1] is error, sys.exception() is error)


class Upper:
    def write(self, text):
        sys.__stdout__.write(text.upper())

    def flush(self):
        pass


sys.stdout = Upper()
print("loud", 1)
sys.stdout = sys.__stdout__
print("quiet")
for value in (0, 1, 2**30, 2**60, 2**100, -1, True, None, 1.5, "", "abc", "é", "€", "😀", b"", b"ab", (), (1, 2), [], [1], {}, range(3), 1j, object()):
    print(repr(value) if type(value) is not object else "object", sys.getsizeof(value))
for bad in (lambda: sys.setrecursionlimit(0), lambda: sys.setrecursionlimit("x"), lambda: sys.intern(3), lambda: sys.stdout.write(3), lambda: sys.exit(1, 2)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
try:
    sys.exit(3)
except SystemExit as error:
    print(error.code, error.args)
sys.set_int_max_str_digits(0)
print(len(str(10 ** 5000)), sys.get_int_max_str_digits())
sys.set_int_max_str_digits(4300)
try:
    str(10 ** 5000)
except ValueError as error:
    print(error)
sys.exit("bye")
