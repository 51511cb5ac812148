# Number bases and characters.
print([chr(i) for i in (65, 97, 233, 0x4e2d, 0x1F600)], [ord(c) for c in "Aaé中😀"], chr(0) == "\0", ord("\n"), chr(True), repr(chr(0xD800)), ord(b"x"), ord(bytearray(b"y")))
print(bin(0), bin(5), bin(-5), bin(2 ** 70), hex(255), hex(-255), hex(0), hex(2 ** 70), oct(8), oct(-8), oct(0), oct(2 ** 64), bin(True), hex(False))
print(ascii("abc"), ascii("é中😀\n'"), ascii(["é"]), ascii(None), ascii({"k": "ü"}), ascii("it's"), ascii(1.5), ascii("\ud800"))
class I:
    def __index__(self): return 10
print(bin(I()), hex(I()), oct(I()), chr(I()) == "\n")
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: chr(-1))
attempt(lambda: chr(0x110000))
attempt(lambda: chr(10 ** 20))
attempt(lambda: chr("a"))
attempt(lambda: chr(65.0))
attempt(lambda: chr())
attempt(lambda: chr(None))
attempt(lambda: ord("ab"))
attempt(lambda: ord(""))
attempt(lambda: ord(65))
attempt(lambda: ord(None))
attempt(lambda: ord(b"ab"))
attempt(lambda: ord(["a"]))
attempt(lambda: bin(1.5))
attempt(lambda: hex("a"))
attempt(lambda: oct(None))
attempt(lambda: bin())
attempt(lambda: hex(1, 2))
print(int(bin(100), 2), int(hex(255), 16), int(oct(64), 8), int(hex(255), 0), f"{255:b} {255:o} {255:x} {255:X} {255:#b}", "".join(chr(ord(c) + 1) for c in "HAL"), [chr(ord("a") + i) for i in range(5)], sum(ord(c) for c in "abc"), bin(10)[2:].zfill(8), hex(10)[2:].upper(), [hex(ord(c)) for c in "é😀"])
